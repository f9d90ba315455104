internal import Base
internal import Store

/// The one writer: takes requests in order, writes a group of them as one durable commit, then tells them.
///
/// Only its own thread uses it once the store is open.
// SAFETY: made by the opening thread, handed over once to the writer's thread, and used by nobody else.
final class GroupWriter: @unchecked Sendable {
    private let connection: Connection
    private var space: SQLiteRowSpace
    private let hub: WatchHub
    private let setReserved: Statement
    private var ballast: Ballast
    /// The latest commit, and the number up to which they are set aside in the file.
    private var version: Version
    private var reserved: Version
    /// Set when the disk failed in a way after which the file's state is not known; nothing is written any more.
    private var broken: Failure?

    /// Opens the file for writing, making its tables if need be.
    /// - Throws: `store.io`, `store.full`, `store.corrupt`, `store.format` for a file of another format.
    init(folder: String, path: String, hub: WatchHub) throws(Failure) {
        connection = try Connection(path: path, cacheKiB: LimitsSQLite.writerCache)
        try Schema.prepare(connection, path)
        let select = try connection.prepare("SELECT reserved FROM meta")
        reserved = try select.step("open") ? select.number(0) : 0
        select.reset()
        setReserved = try connection.prepare("UPDATE meta SET reserved = ?1")
        version = reserved
        space = try SQLiteRowSpace(connection)
        ballast = try Ballast(
            folder: folder, bytes: LimitsSQLite.ballastBytes, portion: LimitsSQLite.ballastPortion, area: "store")
        self.hub = hub
    }

    /// Writes the requests, in as few durable commits as the bound on a group allows.
    func write(_ requests: [WriteRequest]) {
        var group: [WriteRequest] = []
        var bytes = 0
        for request in requests {
            if !group.isEmpty, bytes + request.byteCount > LimitsSQLite.groupBytes {
                writeGroup(group)
                (group, bytes) = ([], 0)
            }
            group.append(request)
            bytes += request.byteCount
        }
        writeGroup(group)
    }

    private func writeGroup(_ group: [WriteRequest]) {
        if let broken { return group.forEach { $0.fail(broken) } }
        space.reset()
        let before = version
        var outcomes: [WriteOutcome] = []
        do throws(Failure) {
            try connection.run("BEGIN IMMEDIATE", "commit")
            for request in group {
                outcomes.append(judge(request))
                if space.isBroken { break }
            }
            try endGroup(outcomes, before)
        } catch {
            version = before
            undo(error)
            return refuse(group, error)
        }
        ballast.restore()
        if !hub.isIdle { hub.wake(keys: space.touched, ranges: space.touchedRanges) }
        for outcome in outcomes { outcome.tell() }
    }

    /// Fails a group that could not be written; on a full disk, those of it that make room are tried again, one by one,
    /// as long as there is ballast.
    private func refuse(_ group: [WriteRequest], _ failure: Failure) {
        guard failure.code == "store.full", group.contains(where: \.makesRoom),
            ballast.release(all: group.contains(where: \.deletes))
        else { return group.forEach { $0.fail(failure) } }
        for request in group where !request.makesRoom { request.fail(failure) }
        for request in group where request.makesRoom { writeGroup([request]) }
    }

    private func judge(_ request: WriteRequest) -> WriteOutcome {
        let next = version + 1
        let outcome: WriteOutcome =
            switch request {
            case .commit(let transaction, let continuation):
                .commit(Result { () throws(Failure) in try space.apply(transaction, version: next) }, continuation)
            case .claim(let claim, let continuation):
                .claim(Result { () throws(Failure) in try space.take(claim, version: next) }, continuation)
            }
        if outcome.hasWritten { version = next }
        return outcome
    }

    /// Makes the group durable.
    private func endGroup(_ outcomes: [WriteOutcome], _ before: Version) throws(Failure) {
        if !space.isBroken { try space.flush() }
        if space.isBroken { throw outcomes.lazy.compactMap(\.failure).last ?? connection.failure("commit") }
        if version > reserved {
            let next = version + LimitsSQLite.reservedVersions
            setReserved.bind(1, next)
            try setReserved.run("commit")
            try connection.run("COMMIT", "commit")
            reserved = next
        } else {
            try connection.run("COMMIT", "commit")
        }
    }

    /// Leaves the file as it was before the group. After an error of the disk that is not "full" nothing is sure: a
    /// sync that failed once may succeed the next time without having written, so the store stays shut until it is
    /// opened anew.
    private func undo(_ failure: Failure) {
        do throws(Failure) {
            if !connection.isAutocommit { try connection.run("ROLLBACK", "commit") }
            if failure.code != "store.full" { broken = failure }
        } catch {
            broken = error
        }
    }
}
