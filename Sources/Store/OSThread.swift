package import Base
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// A thread of our own, for calls that wait for the disk and so must not hold up the threads that run tasks.
package final class OSThread: Sendable {
    private let thread: pthread_t
    private let isJoined = Atomic<Bool>(false)

    /// Starts a thread that runs `body` and then ends. It lives on when nobody joins it.
    /// - Parameter name: for the message when there can be no thread.
    /// - Throws: `thread.start`.
    package init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(Failure) {
        let start = Unmanaged.passRetained(ThreadStart(body))
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, threadMain, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw Failure(code: "thread.start", message: "no thread \(name): \(SystemCall.text(code))", stage: "start")
        }
        self.thread = thread
    }

    // Nobody joined: let the system forget the thread when it ends.
    deinit { if !isJoined.load(ordering: .acquiring) { pthread_detach(thread) } }

    /// Waits until the thread has ended; a second call returns at once.
    package func join() {
        if !isJoined.exchange(true, ordering: .acquiringAndReleasing) { pthread_join(thread, nil) }
    }
}

private final class ThreadStart {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    // SAFETY: `OSThread.init` retained a ThreadStart for exactly this call.
    let start = Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue()
    start.body()
    return nil
}
