internal import NIOCore

/// The only place of this engine that makes a task.
///
/// A request's task begins on its connection's event loop, inside the read event, and stays there: what never suspends
/// is answered before this returns. The connection owns it and cancels it when it closes.
enum RequestTask {
    static func start(
        on executor: LoopExecutor, _ work: @escaping @Sendable @concurrent () async -> Void
    ) -> Task<Void, Never> {
        Task.immediate(executorPreference: executor, operation: work)
    }
}

/// Runs tasks on an event loop.
final class LoopExecutor: TaskExecutor {
    let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
