internal import Base
internal import CEpoll
internal import Glibc
internal import Synchronization

/// What is read as soon as something comes.
protocol WatchedOutput: AnyObject, Sendable {
    /// The descriptors that can still bring something.
    var open: [Int32] { get }
    /// Takes what has come.
    /// - Parameter onEnd: gets a descriptor that brings nothing more, while it is still open.
    /// - Returns: how many bytes that was.
    func drain(onEnd: (Int32) -> Void) -> Int
}

/// One thread that reads what all environments print while nobody else does, so that no function waits for a full pipe.
/// What is silent costs it nothing, however many there are.
final class OutputWatch: Sendable {
    private struct State {
        var outputs: [UInt64: any WatchedOutput] = [:]
        var numbers: [String: UInt64] = [:]
        var lastNumber: UInt64 = 0
        var isStopped = false
        var isRunning = false
    }

    private let state = Mutex(State())
    private let events: Int32
    private let wakeRead: Int32
    private let wakeWrite: Int32
    /// Lines are gathered for so long, since an event's end reads them anyway.
    private static let gatherMicroseconds: UInt32 = 5_000
    /// A function that prints so much at once may be waiting for room.
    private static let streamBytes = 16_384
    /// What is asked for at one time.
    private static let batch = 64

    init() throws(Failure) {
        var ends: [Int32] = [-1, -1]
        events = epoll_create1(Int32(EPOLL_CLOEXEC))
        // SAFETY: pipe writes two numbers into the array.
        guard events >= 0, pipe(&ends) == 0,
            ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 && fcntl($0, F_SETFL, O_NONBLOCK) == 0 })
        else {
            throw Failure(code: "lambda.output", message: String(cString: strerror(errno)), stage: "make a pipe")
        }
        (wakeRead, wakeWrite) = (ends[0], ends[1])
        listen(wakeRead, 0)
    }

    deinit { for descriptor in [events, wakeRead, wakeWrite] { _ = close(descriptor) } }

    func add(_ id: String, _ output: any WatchedOutput) {
        let descriptors = output.open
        guard !descriptors.isEmpty else { return }
        let (number, starts) = state.withLock { state -> (UInt64?, Bool) in
            guard !state.isStopped else { return (nil, false) }
            state.lastNumber += 1
            state.outputs[state.lastNumber] = output
            state.numbers[id] = state.lastNumber
            defer { state.isRunning = true }
            return (state.lastNumber, !state.isRunning)
        }
        guard let number else { return }
        for descriptor in descriptors { listen(descriptor, number) }
        if starts { start() }
    }

    /// Its descriptors are heard of no more once they are closed.
    func remove(_ id: String) {
        state.withLock { state in
            if let number = state.numbers.removeValue(forKey: id) { state.outputs[number] = nil }
        }
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            (state.outputs, state.numbers) = ([:], [:])
        }
        var byte: UInt8 = 0
        _ = write(wakeWrite, &byte, 1)
    }

    /// - Parameter number: comes with each word of the descriptor; 0 is for the watch itself.
    private func listen(_ descriptor: Int32, _ number: UInt64) {
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: number))
        _ = epoll_ctl(events, EPOLL_CTL_ADD, descriptor, &event)
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
        var ready = [epoll_event](repeating: epoll_event(), count: Self.batch)
        while !state.withLock({ $0.isStopped }) {
            let count = epoll_wait(events, &ready, Int32(Self.batch), -1)
            guard count > 0 else { continue }
            let numbers = Set(ready.prefix(Int(count)).map(\.data.u64))
            let bytes = numbers.reduce(0) { $0 + drain($1) }
            if !numbers.isEmpty, bytes < Self.streamBytes { usleep(Self.gatherMicroseconds) }
        }
    }

    private func drain(_ number: UInt64) -> Int {
        guard let output = state.withLock({ $0.outputs[number] }) else { return 0 }
        // One that has ended would be told of without end.
        return output.drain { _ = epoll_ctl(events, EPOLL_CTL_DEL, $0, nil) }
    }
}
