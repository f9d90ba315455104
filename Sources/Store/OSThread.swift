package import Base
#if canImport(Glibc)
    internal import Glibc
#endif

/// A thread of our own, for calls that wait for the disk and so must not hold up the threads that run tasks.
package final class OSThread: Sendable {
    private let thread: pthread_t

    /// Starts a thread that runs `body` and then ends. Somebody must `join` it.
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

    /// Waits until the thread has ended.
    package func join() { pthread_join(thread, nil) }
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
