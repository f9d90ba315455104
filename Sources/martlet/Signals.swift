internal import Glibc
internal import Synchronization

/// SIGTERM and SIGINT, as something to wait for.
///
/// They are caught rather than blocked or ignored, because children would inherit that.
enum Signals {
    /// Returns when the process is asked to end. A second request ends it at once.
    static func untilTermination() async {
        let requests = AsyncStream<Void> { continuation in Waiter(continuation).start() }
        for await _ in requests { return }
    }

    /// Where the handler leaves its word; a handler may do no more than write.
    fileprivate static let pipe: (read: Int32, write: Int32) = {
        var ends: [Int32] = [0, 0]
        precondition(Glibc.pipe(&ends) == 0, "no pipe for signals")
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    fileprivate static func handle() {
        _ = pipe
        for number in [SIGTERM, SIGINT] {
            signal(number) { _ in
                var byte: UInt8 = 1
                _ = write(Signals.pipe.write, &byte, 1)
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }
}

/// The thread that hears the handler's word.
private final class Waiter: Sendable {
    private let continuation: AsyncStream<Void>.Continuation

    init(_ continuation: AsyncStream<Void>.Continuation) { self.continuation = continuation }

    func start() {
        Signals.handle()
        var thread = pthread_t()
        let error = pthread_create(&thread, nil, Self.body, Unmanaged.passRetained(self).toOpaque())
        precondition(error == 0, "no thread could be made to wait for signals")
    }

    // SAFETY: the argument is the waiter that `start` retained, taken once.
    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        guard let argument else { return nil }
        let waiter = Unmanaged<Waiter>.fromOpaque(argument).takeRetainedValue()
        hear()
        waiter.continuation.yield()
        hear()
        _exit(130)
    }

    private static func hear() {
        var byte: UInt8 = 0
        while read(Signals.pipe.read, &byte, 1) < 0 && errno == EINTR {}
    }
}
