internal import Archive
internal import Base
internal import Wire

/// A query's answer, event by event, as its reader pulls them. It works in small steps beside the threads that serve
/// connections; a reader that has gone away ends it.
actor SelectStream {
    private let body: ByteStream
    private let showsProgress: Bool
    /// Whose threads it works on.
    private nonisolated let executor: any TaskExecutor

    private var run: SelectRun
    private let unpacking: GunzipStream?
    private var progress = SelectEvents.Progress()
    /// Events that are ready: never more than a few.
    private var ready: [[UInt8]] = []
    private var isClosed = false
    /// Bytes of the input since something was last said.
    private var silence = 0

    /// - Parameter executor: what it works on; nil takes the system's threads.
    init(_ body: ByteStream, _ run: SelectRun, isPacked: Bool, showsProgress: Bool, on executor: (any TaskExecutor)?) {
        (self.body, self.run, self.showsProgress) = (body, run, showsProgress)
        self.executor = executor ?? globalConcurrentExecutor
        unpacking = isPacked ? GunzipStream() : nil
    }

    /// The next event; nil behind `End`, or behind an error.
    /// - Throws: `CancellationError`, and what reading the object throws.
    nonisolated func next() async throws -> [UInt8]? {
        try await withTaskExecutorPreference(executor) { try await self.nextEvent() }
    }

    /// A stream has one reader, so that nothing changes while bytes are waited for.
    private func nextEvent() async throws -> [UInt8]? {
        while true {
            if !ready.isEmpty { return ready.removeFirst() }
            if isClosed { return nil }
            try Task.checkCancellation()
            if advance() { take(try await body.next()) } else { await Task.yield() }
        }
    }

    /// Does one step with what has come. True where more bytes are needed.
    private func advance() -> Bool {
        do {
            let records = try run.records()
            if !records.isEmpty {
                progress.returned += records.count
                silence = 0
                ready.append(SelectEvents.records(records))
                if showsProgress { ready.append(SelectEvents.progress(progress)) }
            }
            if run.isOver {
                ready += [SelectEvents.stats(progress), SelectEvents.end]
                isClosed = true
                return false
            }
            guard records.isEmpty, !run.isPaused else { return false }
            if silence > LimitsS3.selectSilenceBytes {
                silence = 0
                ready.append(showsProgress ? SelectEvents.progress(progress) : SelectEvents.goesOn)
                return false
            }
            guard let plain = try unpacking?.next() else { return true }
            progress.processed += plain.count
            try run.take(plain)
        } catch {
            fail(error)
        }
        return false
    }

    private func take(_ bytes: [UInt8]?) {
        do {
            guard let bytes else {
                if let unpacking, !unpacking.isComplete { throw SelectFault.truncated }
                return try run.take(nil)
            }
            progress.scanned += bytes.count
            silence += bytes.count
            if let unpacking { return unpacking.take(bytes) }
            progress.processed += bytes.count
            try run.take(bytes)
        } catch {
            fail(error)
        }
    }

    /// What is not the query's fault is the packed object's.
    private func fail(_ error: any Error) {
        ready.append(SelectEvents.error((error as? Fault) ?? SelectFault.truncated))
        isClosed = true
    }
}
