internal import Synchronization

/// Owns work that outlives the call that started it. The only place that makes a task, so that nothing runs unowned:
/// shutting down cancels every task and waits for its end.
package final class Background: Sendable {
    private struct State {
        var nextID = 0
        var tasks: [Int: Task<Void, Never>] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let executor: (any TaskExecutor)?

    /// - Parameter executor: what the work runs on; nil takes the system's threads.
    package init(on executor: (any TaskExecutor)? = nil) { self.executor = executor }

    /// Runs `work` until it ends or the owner shuts down. After the shutdown nothing is started any more.
    package func start(_ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.nextID += 1
            let id = state.nextID
            state.tasks[id] = Task(executorPreference: executor) {
                await work()
                self.state.withLock { _ = $0.tasks.removeValue(forKey: id) }
            }
        }
    }

    /// Cancels all work and returns when the last of it has ended.
    package func shutdown() async {
        let tasks = state.withLock { state in
            state.isClosed = true
            // In their order, so that a simulation repeats.
            return state.tasks.sorted { $0.key < $1.key }.map(\.value)
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }
}
