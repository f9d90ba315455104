internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Where the rows of one account and region stand.
struct LogsTenant: Hashable, Sendable {
    let account: AccountID
    let region: Region

    init(_ context: CallContext) { (account, region) = (context.account, context.region) }
    init(_ context: ResourceContext) { (account, region) = (context.account, context.region) }
    init(account: AccountID, region: Region) { (self.account, self.region) = (account, region) }

    /// The tenant whose row this is.
    init?(_ key: Key) {
        guard let elements = key.elements, elements.count > 3,
            let account = elements[1].string.flatMap({ AccountID($0) }),
            let region = elements[2].string.flatMap({ Region($0) })
        else { return nil }
        (self.account, self.region) = (account, region)
    }

    /// All rows of the tenant.
    var prefix: Key { Key("logs", .string(account.rawValue), .string(region.rawValue)) }
    private func key(_ kind: KeyElement) -> Key { prefix.appending(kind) }

    var groups: Key { key("group") }
    func group(_ name: String) -> Key { groups.appending(.string(name)) }
    func streams(_ group: String) -> Key { key("stream").appending(.string(group)) }
    func stream(_ group: String, _ name: String) -> Key { streams(group).appending(.string(name)) }
    /// Chunks of events: first time and number follow.
    func events(_ group: String) -> Key { key("event").appending(.string(group)) }
    func events(_ group: String, _ stream: String) -> Key { events(group).appending(.string(stream)) }
    /// Payloads of large chunks: id and part follow.
    func bodies(_ group: String) -> Key { key("body").appending(.string(group)) }
    func bodies(_ group: String, _ stream: String) -> Key { bodies(group).appending(.string(stream)) }
    /// The counter of a group's stored bytes.
    func storedBytes(_ group: String) -> Key { key("bytes").appending(.string(group)) }
    /// Which stack owns a resource that a template names.
    func owner(_ resource: String) -> Key { key("owner").appending(.string(resource)) }

    func groupARN(_ name: String) -> String { "arn:aws:logs:\(region):\(account):log-group:\(name)" }
    func streamARN(_ group: String, _ stream: String) -> String { groupARN(group) + ":log-stream:" + stream }
}

/// Groups and streams in the store. Every change reads, decides and commits with a check of what it read.
struct LogsStore: Sendable {
    let store: any Store
    /// Tells that there is work to do with events behind their commit.
    let arrivals = WatchHub()
    let policyPresence = PolicyPresence()

    init(store: any Store) { self.store = store }

    /// Every account and region that has rows, found by jumping from one to the next.
    func tenants() async throws -> [LogsTenant] {
        let root = Key("logs")
        var tenants: [LogsTenant] = []
        var range = KeyRange(prefix: root, limit: 1)
        while let row = try await store.read(range).first, let tenant = LogsTenant(row.key) {
            tenants.append(tenant)
            guard let next = tenant.prefix.afterPrefix else { break }
            range = KeyRange(from: next, to: root.afterPrefix, limit: 1)
        }
        return tenants
    }

    func group(_ name: String, _ tenant: LogsTenant) async throws -> LogGroupRecord {
        guard let row = try await store.get(tenant.group(name)) else { throw Self.noGroup }
        return try LogGroupRecord(row.value)
    }

    /// A group with one of its streams, from one snapshot.
    func stream(
        _ name: String, of group: String, _ tenant: LogsTenant
    ) async throws -> (group: LogGroupRecord, stream: LogStreamRecord, row: Row) {
        let rows = try await store.read([KeyRange(tenant.group(group)), KeyRange(tenant.stream(group, name))])
        guard let groupRow = rows[0].first else { throw Self.noGroup }
        guard let row = rows[1].first else { throw Self.noStream }
        return (try LogGroupRecord(groupRow.value), try LogStreamRecord(row.value), row)
    }

    func streams(of group: String, prefix: String = "", _ tenant: LogsTenant) async throws -> [LogStreamRecord] {
        try await store.readAll(Self.names(under: tenant.streams(group), prefix: prefix)).map {
            try LogStreamRecord($0.value)
        }
    }

    func storedBytes(_ groups: [LogGroupRecord], _ tenant: LogsTenant) async throws -> [Int] {
        guard !groups.isEmpty else { return [] }
        return try await store.read(groups.map { KeyRange(tenant.storedBytes($0.name)) }).map { $0.first?.counter ?? 0 }
    }

    /// The rows under `parent` whose next element, a name, begins with `prefix` and comes behind `after`.
    static func names(
        under parent: Key, prefix: String, after: String? = nil, limit: Int = LimitsStore.rowsPerRange
    ) -> KeyRange {
        let after = after.map { parent.appending(.string($0)) }
        guard !prefix.isEmpty else { return KeyRange(prefix: parent, after: after, limit: limit) }
        // A text's key ends with a 0; without it, the key is a prefix of the keys of all texts that begin so.
        let start = Key(bytes: parent.appending(.string(prefix)).bytes.dropLast())
        return KeyRange(prefix: start, after: after, limit: limit)
    }

    /// The records of a range that fit, read page by page until there are `count` of them.
    /// - Parameter record: nil for a row that does not fit.
    func records<Record>(
        _ count: Int, in range: KeyRange, _ record: (Row) throws -> Record?
    ) async throws -> [Record] {
        var (range, found) = (range, [Record]())
        while found.count < count {
            let rows = try await store.read(range)
            found += try rows.compactMap(record)
            guard let last = rows.last, range.isFull(rows) else { break }
            range = range.after(last.key)
        }
        return found
    }

    // MARK: - Changes

    func createGroup(_ group: LogGroupRecord, _ tenant: LogsTenant) async throws {
        var transaction = Transaction()
        transaction.check(tenant.group(group.name), .absent)
        transaction.put(tenant.group(group.name), group.bytes)
        guard case .conflict = try await store.commit(transaction) else { return }
        throw LogsFault.resourceAlreadyExistsException("The specified log group already exists")
    }

    /// Changes a group's row, again and again while others change it too.
    func changeGroup(
        _ name: String, _ tenant: LogsTenant, _ change: (inout LogGroupRecord) throws(Fault) -> Void
    ) async throws {
        try await changeGroup(name, tenant) { group, _ in try change(&group) }
    }

    /// The same, with what is to change beside it.
    func changeGroup(
        _ name: String, _ tenant: LogsTenant, _ change: (inout LogGroupRecord, inout Transaction) async throws -> Void
    ) async throws {
        let key = tenant.group(name)
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await store.get(key) else { throw Self.noGroup }
            var group = try LogGroupRecord(row.value)
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            try await change(&group, &transaction)
            transaction.put(key, group.bytes)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Self.busy
    }

    /// Removes a group with all that is in it.
    func deleteGroup(_ name: String, _ tenant: LogsTenant) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await store.get(tenant.group(name)) else { throw Self.noGroup }
            guard try !LogGroupRecord(row.value).isDeletionProtected else { throw Self.protected(name) }
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            for key in [row.key, tenant.storedBytes(name), tenant.policy(tenant.groupARN(name))] {
                transaction.delete(key)
            }
            let filters = [tenant.metricFilters(name), tenant.subscriptions(name)]
            for prefix in [tenant.streams(name), tenant.events(name), tenant.bodies(name)] + filters {
                transaction.delete(KeyRange(prefix: prefix))
            }
            if try await store.commit(transaction).version != nil { return }
        }
        throw Self.busy
    }

    func createStream(_ stream: LogStreamRecord, of group: String, _ tenant: LogsTenant) async throws {
        var transaction = Transaction()
        transaction.check(tenant.group(group), .present)
        transaction.check(tenant.stream(group, stream.name), .absent)
        transaction.put(tenant.stream(group, stream.name), stream.bytes)
        guard case .conflict(let keys) = try await store.commit(transaction) else { return }
        if keys.contains(tenant.group(group)) { throw Self.noGroup }
        throw LogsFault.resourceAlreadyExistsException("The specified log stream already exists")
    }

    func deleteStream(_ name: String, of group: String, _ tenant: LogsTenant) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await stream(name, of: group, tenant).row
            let bytes = try await store.readAll(Self.chunkRows(tenant.events(group, name)))
                .reduce(0) { $0 + (try ChunkRow($1.value).storedBytes) }
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            transaction.delete(row.key)
            transaction.delete(KeyRange(prefix: tenant.events(group, name)))
            transaction.delete(KeyRange(prefix: tenant.bodies(group, name)))
            transaction.add(tenant.storedBytes(group), -bytes)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Self.busy
    }

    /// Chunks read with little memory at a time.
    static func chunkRows(_ prefix: Key) -> KeyRange {
        KeyRange(prefix: prefix, limit: LimitsLogs.rowsPerRead)
    }

    // MARK: - Faults

    static let noGroup = LogsFault.resourceNotFoundException("The specified log group does not exist.")
    static let noStream = LogsFault.resourceNotFoundException("The specified log stream does not exist.")
    static let busy = LogsFault.operationAbortedException(
        "Multiple concurrent requests to update the same resource were in conflict.")

    private static func protected(_ name: String) -> Fault {
        LogsFault.validationException(
            "The specified log group \(name) has deletion protection enabled. "
                + "Disable deletion protection before you delete it."
        )
    }
}
