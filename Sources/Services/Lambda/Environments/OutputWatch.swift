internal import Base
internal import Glibc
internal import Synchronization

/// One thread that reads what all environments print while nobody else does, so that no function waits for a full pipe.
final class OutputWatch: Sendable {
    private struct State {
        var outputs: [String: EnvironmentOutput] = [:]
        var isStopped = false
        var isRunning = false
    }

    private let state = Mutex(State())
    private let wakeRead: Int32
    private let wakeWrite: Int32
    /// Lines are gathered for so long, since an event's end reads them anyway.
    private static let gatherMicroseconds: UInt32 = 5_000
    /// A function that prints so much at once may be waiting for room.
    private static let streamBytes = 16_384

    init() throws(Failure) {
        var ends: [Int32] = [-1, -1]
        // SAFETY: pipe writes two numbers into the array.
        guard pipe(&ends) == 0,
            ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 && fcntl($0, F_SETFL, O_NONBLOCK) == 0 })
        else {
            throw Failure(code: "lambda.output", message: String(cString: strerror(errno)), stage: "make a pipe")
        }
        (wakeRead, wakeWrite) = (ends[0], ends[1])
    }

    deinit {
        _ = close(wakeRead)
        _ = close(wakeWrite)
    }

    func add(_ id: String, _ output: EnvironmentOutput) {
        let starts = state.withLock { state in
            state.outputs[id] = output
            defer { state.isRunning = true }
            return !state.isRunning && !state.isStopped
        }
        if starts { start() } else { wake() }
    }

    func remove(_ id: String) {
        state.withLock { _ = $0.outputs.removeValue(forKey: id) }
        wake()
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.outputs = [:]
        }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 0
        _ = write(wakeWrite, &byte, 1)
    }

    private func start() {
        var thread: pthread_t = 0
        // SAFETY: the retain is given to the thread, which takes it back as its first step.
        let own = Unmanaged.passRetained(self)
        let error = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<OutputWatch>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            }, own.toOpaque())
        if error == 0 { pthread_detach(thread) } else { own.release() }
    }

    private func run() {
        while let outputs = state.withLock({ $0.isStopped ? nil : Array($0.outputs.values) }) {
            let watched = outputs.flatMap { output in output.open.map { (output, $0) } }
            var events = [pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0)]
            events += watched.map { pollfd(fd: $0.1, events: Int16(POLLIN), revents: 0) }
            guard poll(&events, nfds_t(events.count), -1) > 0 else { continue }
            if events[0].revents != 0 { clearWake() }
            let ready = zip(watched, events.dropFirst()).filter { $0.1.revents != 0 }.map(\.0.0)
            guard !ready.isEmpty else { continue }
            if ready.reduce(0, { $0 + $1.drain() }) < Self.streamBytes { usleep(Self.gatherMicroseconds) }
        }
    }

    private func clearWake() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(wakeRead, &bytes, bytes.count) > 0 {}
    }
}
