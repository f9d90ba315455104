internal import Glibc
internal import Synchronization

/// SIGTERM, SIGINT and SIGHUP, as something to wait for.
///
/// They are caught rather than blocked or ignored, because children would inherit that.
enum Signals {
    /// Returns when the process is asked to end. A second request ends it at once.
    /// - Parameter orEndOfInput: whether the end of standard input asks too: who holds the other end is gone.
    static func untilTermination(orEndOfInput: Bool = false) async {
        let requests = AsyncStream<Void> { continuation in
            handle()
            Waiter(continuation, hear: hearSignals).start()
            if orEndOfInput { Waiter(continuation, hear: hearEndOfInput).start() }
        }
        for await _ in requests { return }
    }

    /// Where the handler leaves its word; a handler may do no more than write.
    private static let pipe: (read: Int32, write: Int32) = {
        var ends: [Int32] = [0, 0]
        precondition(Glibc.pipe(&ends) == 0, "no pipe for signals")
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    private static func handle() {
        _ = pipe
        for number in [SIGTERM, SIGINT, SIGHUP] {
            let before = signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Signals.pipe.write, &byte, 1)
            }
            // `nohup` lets a process outlive its terminal.
            if number == SIGHUP, isIgnoring(before) { signal(number, SIG_IGN) }
        }
        signal(SIGPIPE, SIG_IGN)
    }

    private static func isIgnoring(_ handler: __sighandler_t?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func hearSignals(_ firstHeard: () -> Void) {
        _ = hear()
        firstHeard()
        // A terminal that closes says so twice, by the kernel and by the shell: that is one request.
        while hear() == UInt8(SIGHUP) {}
        _exit(130)
    }

    private static func hear() -> UInt8 {
        var byte: UInt8 = 0
        while read(pipe.read, &byte, 1) < 0 && errno == EINTR {}
        return byte
    }

    private static func hearEndOfInput(_ heard: () -> Void) {
        var bytes = [UInt8](repeating: 0, count: 256)
        while case let count = read(STDIN_FILENO, &bytes, bytes.count), count > 0 || (count < 0 && errno == EINTR) {}
        heard()
    }
}

/// A thread that waits for a request to end.
private final class Waiter: Sendable {
    private let continuation: AsyncStream<Void>.Continuation
    private let hear: @Sendable (() -> Void) -> Void

    init(_ continuation: AsyncStream<Void>.Continuation, hear: @escaping @Sendable (() -> Void) -> Void) {
        (self.continuation, self.hear) = (continuation, hear)
    }

    func start() {
        var thread = pthread_t()
        let error = pthread_create(&thread, nil, Self.body, Unmanaged.passRetained(self).toOpaque())
        precondition(error == 0, "no thread could be made to wait for the end")
    }

    // SAFETY: the argument is the waiter that `start` retained, taken once.
    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        guard let argument else { return nil }
        let waiter = Unmanaged<Waiter>.fromOpaque(argument).takeRetainedValue()
        waiter.hear { waiter.continuation.yield() }
        return nil
    }
}
