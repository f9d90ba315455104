internal import Archive
internal import Base
internal import Synchronization
internal import Wire

/// A query's answer, event by event, as its reader pulls them.
final class SelectStream: Sendable {
    fileprivate struct State {
        var run: SelectRun
        let unpacking: GunzipStream?
        var progress = SelectEvents.Progress()
        /// Events that are ready: never more than a few.
        var ready: [[UInt8]] = []
        var isClosed = false
        /// Bytes of the input since something was last said.
        var silence = 0
    }

    private let body: ByteStream
    private let showsProgress: Bool
    private let state: Mutex<State>

    init(_ body: ByteStream, _ run: SelectRun, isPacked: Bool, showsProgress: Bool) {
        (self.body, self.showsProgress) = (body, showsProgress)
        state = Mutex(State(run: run, unpacking: isPacked ? GunzipStream() : nil))
    }

    /// The next event; nil behind `End`, or behind an error.
    func next() async throws -> [UInt8]? {
        while true {
            if let event = state.withLock({ $0.ready.isEmpty ? nil : $0.ready.removeFirst() }) { return event }
            if state.withLock({ $0.isClosed }) { return nil }
            let needsBytes = state.withLock { state in state.advance(showsProgress) }
            guard needsBytes else { continue }
            let bytes = try await body.next()
            state.withLock { state in state.take(bytes) }
        }
    }
}

extension SelectStream.State {
    /// Works on what has come. True where more bytes are needed.
    fileprivate mutating func advance(_ showsProgress: Bool) -> Bool {
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
            guard records.isEmpty else { return false }
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

    fileprivate mutating func take(_ bytes: [UInt8]?) {
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
    private mutating func fail(_ error: any Error) {
        ready.append(SelectEvents.error((error as? Fault) ?? SelectFault.truncated))
        isClosed = true
    }
}
