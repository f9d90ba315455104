package import Base
internal import Synchronization

/// A few threads for file calls that may wait for the disk. The threads start with the first job.
package final class FileThreads: Sendable {
    private typealias Job = @Sendable () -> Void

    private let queue = BlockingQueue<Job>(capacity: LimitsBlobs.waitingJobs)
    private let threads = Mutex<[OSThread]>([])

    private let isDirect: Bool

    /// - Parameter isDirect: whether jobs run where they are asked for, without a thread, as a simulation needs it.
    package init(isDirect: Bool = false) { self.isDirect = isDirect }

    // Ends the threads without waiting for them: the last user may be a job on one of them.
    deinit { queue.close() }

    /// Runs `work` on one of the threads.
    /// - Throws: what the work throws; `files.busy` (retryable) when too many jobs wait; `files.closed`.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        if isDirect { return try work() }
        try start()
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            let refusal = queue.put {
                do throws(Failure) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            if let refusal { continuation.resume(returning: .failure(Self.failure(refusal))) }
        }
        return try result.get()
    }

    /// Has one of the threads do `work` some time; where it can't, it is done here.
    func begin(_ work: @escaping @Sendable () -> Void) {
        if isDirect || queue.put(work) != nil { work() }
    }

    /// Finishes the jobs that wait, then ends the threads.
    package func close() {
        queue.close()
        let ending = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for thread in ending { thread.join() }
    }

    private func start() throws(Failure) {
        try threads.withLock { threads throws(Failure) in
            guard threads.isEmpty else { return }
            for _ in 0..<LimitsBlobs.threads {
                threads.append(try OSThread("files") { [queue] in while let job = queue.takeOne() { job() } })
            }
        }
    }

    private static func failure(_ refusal: BlockingQueue<Job>.Refusal) -> Failure {
        switch refusal {
        case .full:
            Failure(code: "files.busy", message: "too many file operations wait", stage: "queue", isRetryable: true)
        case .closed: Failure(code: "files.closed", message: "the folder is closed", stage: "queue")
        }
    }
}
