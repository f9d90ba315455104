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
    private let pageCount: Statement
    private let freePages: Statement
    private var ballast: Ballast
    /// The latest commit, and the number up to which they are set aside in the file.
    private var version: Version
    private var reserved: Version
    /// Set when the disk failed in a way after which the file's state is not known; nothing is written any more.
    private var broken: Failure?
    /// True after the log was moved into the file until something is written again: then there is none to move.
    private var isLogMoved = false

    /// Opens the file for writing, making its tables if need be.
    /// - Throws: `store.io`, `store.full`, `store.corrupt`, `store.format` for a file of another format.
    init(folder: String, path: String, hub: WatchHub) throws(Failure) {
        var ballast = try Ballast(folder: folder, bytes: LimitsSQLite.ballastBytes, area: "store")
        connection = try Self.open(path, &ballast)
        let select = try connection.prepare("SELECT reserved FROM meta")
        reserved = try select.step("open") ? select.number(0) : 0
        select.reset()
        setReserved = try connection.prepare("UPDATE meta SET reserved = ?1")
        version = reserved
        space = try SQLiteRowSpace(connection)
        pageCount = try connection.prepare("PRAGMA page_count")
        freePages = try connection.prepare("PRAGMA freelist_count")
        self.ballast = ballast
        self.hub = hub
    }

    /// Opens the file. That needs a little room: on a full disk the ballast gives it.
    private static func open(_ path: String, _ ballast: inout Ballast) throws(Failure) -> Connection {
        while true {
            do throws(Failure) {
                let connection = try Connection(path: path, cacheKiB: LimitsSQLite.writerCache)
                try Schema.prepare(connection, path)
                try connection.grow(by: LimitsSQLite.growthBytes)
                return connection
            } catch {
                guard error.code == "store.full", ballast.release(LimitsSQLite.ballastPortion * 4) else { throw error }
            }
        }
    }

    /// Writes the requests, in as few durable commits as the bound on a group allows.
    func write(_ requests: [WriteRequest]) {
        var group: [WriteRequest] = []
        var bytes = 0
        for waiting in requests {
            guard let request = waiting.made() else { continue }
            if !group.isEmpty, bytes + request.byteCount > LimitsSQLite.groupBytes {
                writeGroup(group)
                (group, bytes) = ([], 0)
            }
            group.append(request)
            bytes += request.byteCount
        }
        writeGroup(group)
    }

    /// Writes a group. On a full disk the log is moved into the file, which needs no room, and begins anew; where that
    /// is not enough, what makes room is tried again by itself.
    private func writeGroup(_ group: [WriteRequest]) {
        var failure = attempt(group, spare: LimitsSQLite.sparePages)
        if let full = failure, canGoOn(full), moveLog() {
            failure = attempt(group, spare: LimitsSQLite.sparePages)
        }
        guard let failure else { return }
        guard canGoOn(failure) else { return group.forEach { $0.fail(failure) } }
        for request in group where !request.makesRoom { request.fail(failure) }
        for request in group where request.makesRoom { makeRoom(request) }
    }

    /// Writes a request that makes room on a full disk: in the pages that were spared for it, then with as much of the
    /// ballast as it needs.
    private func makeRoom(_ request: WriteRequest) {
        var portion = LimitsSQLite.ballastPortion
        while let failure = attempt([request], spare: 0) {
            guard canGoOn(failure) else { return request.fail(failure) }
            if moveLog() { continue }
            guard ballast.release(portion) else { return request.fail(failure) }
            portion *= 2
        }
    }

    private func canGoOn(_ failure: Failure) -> Bool { failure.code == "store.full" && broken == nil }

    /// - Returns: whether the log now begins anew and did not before.
    private func moveLog() -> Bool {
        guard !isLogMoved else { return false }
        do throws(Failure) {
            isLogMoved = try connection.restartLog()
            return isLogMoved
        } catch {
            if error.code != "store.full" { broken = error }
            return false
        }
    }

    /// Writes a group as one durable commit and tells those who wait for it.
    /// - Parameter spare: pages that the file must have beyond those that the group needs.
    /// - Returns: the failure for which nothing was written and nobody was told.
    private func attempt(_ group: [WriteRequest], spare: Int) -> Failure? {
        if let broken { return broken }
        space.reset()
        let before = version
        var outcomes: [WriteOutcome] = []
        do throws(Failure) {
            try connection.run("BEGIN IMMEDIATE", "commit")
            for request in group {
                outcomes.append(judge(request))
                if space.isBroken { break }
            }
            try endGroup(outcomes, spare)
        } catch {
            version = before
            undo(error)
            return error
        }
        isLogMoved = false
        ballast.restore()
        if !hub.isIdle { hub.wake(keys: space.touched, ranges: space.touchedRanges) }
        for outcome in outcomes { outcome.tell() }
        return nil
    }

    private func judge(_ request: WriteRequest) -> WriteOutcome {
        let next = version + 1
        let outcome: WriteOutcome =
            switch request {
            case .commit(let transaction, let continuation):
                .commit(Result { () throws(Failure) in try space.apply(transaction, version: next) }, continuation)
            case .late: preconditionFailure("a request that was not made was written")
            case .claim(let claim, let continuation):
                .claim(Result { () throws(Failure) in try space.take(claim, version: next) }, continuation)
            }
        if outcome.hasWritten { version = next }
        return outcome
    }

    /// Makes the group durable.
    private func endGroup(_ outcomes: [WriteOutcome], _ spare: Int) throws(Failure) {
        if !space.isBroken { try space.flush() }
        if space.isBroken { throw outcomes.lazy.compactMap(\.failure).last ?? connection.failure("commit") }
        let next = version > reserved ? version + LimitsSQLite.reservedVersions : reserved
        if next > reserved {
            setReserved.bind(1, next)
            try setReserved.run("commit")
        }
        try reserveRoom(spare)
        try connection.run("COMMIT", "commit")
        reserved = next
    }

    /// The log must always fit into the file: else a full disk could not be emptied, since the log could neither be
    /// moved nor grow. Spare pages may also be such as were freed.
    private func reserveRoom(_ spare: Int) throws(Failure) {
        let pages = try number(of: pageCount)
        do throws(Failure) {
            try connection.reserve(pages: pages + spare)
        } catch {
            guard spare > 0 else { throw error }
            try connection.reserve(pages: pages + max(0, spare - number(of: freePages)))
        }
    }

    private func number(of pragma: Statement) throws(Failure) -> Int {
        defer { pragma.reset() }
        return try pragma.step("commit") ? Int(pragma.number(0)) : 0
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
