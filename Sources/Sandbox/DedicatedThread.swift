internal import Base
internal import Glibc

/// A thread of its own for work that blocks in the kernel, so that none of the few threads of Swift's pool is held up.
enum DedicatedThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs `body` on a new thread, which is gone when `body` returns.
    static func run(_ name: String, _ body: @escaping @Sendable () -> Void) throws(Failure) {
        var thread: pthread_t = 0
        // SAFETY: the retain is given to the thread, which takes it back as its first step.
        let work = Unmanaged.passRetained(Work(body))
        let error = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        guard error == 0 else {
            work.release()
            throw Failure(code: "sandbox.thread", stage: "start the thread \(name)", errno: error)
        }
        pthread_detach(thread)
    }
}
