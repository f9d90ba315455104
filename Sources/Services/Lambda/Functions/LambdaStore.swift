internal import Base
internal import LambdaAPI
internal import Store
internal import Synchronization
internal import Wire

/// Lambda's rows: functions, their versions, layers, and how many of them use which archive.
///
/// Functions are kept in memory too, so that an invocation reads nothing. Every writer is in this process, and tells
/// `onChange`.
final class LambdaStore: Sendable {
    let store: any Store
    /// Bytes of code and layers that an account may have in a region.
    let codeLimit: Int
    private let memory = Mutex(FunctionMemory())

    init(_ store: any Store, codeLimit: Int = LimitsLambda.totalCodeBytes) {
        (self.store, self.codeLimit) = (store, codeLimit)
    }

    // MARK: - Keys

    static func functionPrefix(_ account: AccountID, _ region: Region) -> Key {
        Key("lambda", .string(account.rawValue), .string(region.rawValue), "function")
    }
    static func functionKey(_ key: FunctionKey) -> Key {
        functionPrefix(key.account, key.region).appending(.string(key.name))
    }
    static func versionPrefix(_ key: FunctionKey) -> Key {
        Key("lambda", .string(key.account.rawValue), .string(key.region.rawValue), "version", .string(key.name))
    }
    static func versionKey(_ key: FunctionKey, _ number: Int) -> Key { versionPrefix(key).appending(.integer(number)) }
    /// Which function has a URL, by the id in its host's name.
    static func urlKey(_ id: String) -> Key { Key("lambda-url", .string(id)) }
    /// Which functions have versions that start from snapshots.
    static let snapshotPrefix = Key("lambda-snapshot")
    static func snapshotKey(_ key: FunctionKey) -> Key { snapshotPrefix.appending(.string(key.arn)) }
    static let provisionedPrefix = Key("lambda-provisioned")
    static func provisionedKey(_ key: FunctionKey, _ qualifier: String) -> Key {
        provisionedPrefix.appending(.string(key.arn(qualifier)))
    }
    /// Counts the functions, versions and layers that need an archive.
    static func usageKey(_ digest: String) -> Key { usagePrefix.appending(.string(digest)) }
    private static let usagePrefix = Key("lambda-code")

    // MARK: - Functions

    /// The function, or nil; from memory where it was read before.
    func function(_ key: FunctionKey) async throws -> FunctionRecord? {
        let (known, generation) = memory.withLock { ($0.records[key], $0.generation) }
        if let known { return known }
        guard let (record, _) = try await row(key) else { return nil }
        memory.withLock { $0.keep(record, of: key, readAt: generation) }
        return record
    }

    /// The function, which must be there.
    func existing(_ reference: FunctionReference) async throws -> FunctionRecord {
        guard let record = try await function(reference.key) else { throw reference.notFound }
        return record
    }

    /// The version that a reference means.
    func version(_ reference: FunctionReference) async throws -> FunctionConfig {
        let record = try await existing(reference)
        guard let qualifier = reference.qualifier, qualifier != "$LATEST" else { return record.latest }
        let number = record.alias(qualifier)?.version ?? qualifier
        if number == "$LATEST" { return record.latest }
        guard let config = try await published(reference.key, number) else { throw reference.notFound }
        return config
    }

    /// The version that runs an event; one that is not ready does not run while there is another. Chance decides
    /// where an alias points to two.
    func executedVersion(_ reference: FunctionReference, _ randomness: any Randomness) async throws -> FunctionConfig {
        let record = try await existing(reference)
        let number = record.alias(reference.qualifier)?.version(at: randomness.fraction) ?? reference.qualifier
        guard let number, number != FunctionRecord.latestQualifier else { return record.running }
        guard let config = try await published(reference.key, number) else { throw reference.notFound }
        return config
    }

    private func published(_ key: FunctionKey, _ number: String) async throws -> FunctionConfig? {
        // `01` is no version: it would be another one to policies.
        guard let value = Int(number), String(value) == number else { return nil }
        let (known, generation) = memory.withLock { ($0.version(value, of: key), $0.generation) }
        if let known { return known }
        guard let row = try await store.get(Self.versionKey(key, value)),
            let config = FunctionConfig(try JSON(parsing: row.value))
        else { return nil }
        memory.withLock { $0.keep(config, value, of: key, readAt: generation) }
        return config
    }

    /// What stands in the place of a version that is not any more as it was read; nil where nothing does.
    func successor(of old: FunctionVersion) async throws -> FunctionVersion? {
        guard let record = try await function(old.key) else { return nil }
        let number = old.config.version
        let config =
            if number == FunctionRecord.latestQualifier { record.running as FunctionConfig? } else {
                try await published(old.key, number)
            }
        guard let config, config.revisionID != old.config.revisionID else { return nil }
        return FunctionVersion(key: old.key, config: config)
    }

    func isPublished(_ key: FunctionKey, _ number: Int) async throws -> Bool {
        try await published(key, String(number)) != nil
    }

    func publishedVersions(_ key: FunctionKey) async throws -> [FunctionConfig] {
        try await store.readAll(KeyRange(prefix: Self.versionPrefix(key))).compactMap {
            FunctionConfig(try JSON(parsing: $0.value))
        }
    }

    /// A page of functions by name.
    func functions(
        _ account: AccountID, _ region: Region, after marker: String?, limit: Int
    ) async throws -> [FunctionRecord] {
        let prefix = Self.functionPrefix(account, region)
        let after = marker.map { prefix.appending(.string($0)) }
        let rows = try await store.read(KeyRange(prefix: prefix, after: after, limit: limit))
        return try rows.compactMap { FunctionRecord(try JSON(parsing: $0.value)) }
    }

    /// Every function of an account and region.
    func functions(_ account: AccountID, _ region: Region) async throws -> [FunctionRecord] {
        try await store.readAll(KeyRange(prefix: Self.functionPrefix(account, region))).compactMap {
            FunctionRecord(try JSON(parsing: $0.value))
        }
    }

    /// The concurrency that functions of an account and region have for themselves: what they have reserved, or what
    /// is provisioned for them without a reservation.
    func claimedConcurrency(_ scope: ConcurrencyScope) async throws -> Int {
        let (known, generation) = memory.withLock { ($0.claims[scope], $0.generation) }
        if let known { return known }
        let sum = try await functions(scope.account, scope.region).reduce(0) { $0 + $1.claimedConcurrency }
        memory.withLock { $0.keep(sum, of: scope, readAt: generation) }
        return sum
    }

    /// The function that a URL is of.
    func function(url id: String) async throws -> FunctionReference? {
        guard let row = try await store.get(Self.urlKey(id)) else { return nil }
        return FunctionReference(try JSON(parsing: row.value))
    }

    /// The functions, versions and aliases with provisioned concurrency, of all accounts.
    func provisioned() async throws -> [FunctionReference] {
        try await store.readAll(KeyRange(prefix: Self.provisionedPrefix)).compactMap {
            FunctionReference(try JSON(parsing: $0.value))
        }
    }

    /// The functions with versions that start from snapshots, of all accounts.
    func withSnapshots() async throws -> [FunctionReference] {
        try await store.readAll(KeyRange(prefix: Self.snapshotPrefix)).compactMap {
            FunctionReference(try JSON(parsing: $0.value))
        }
    }

    private func row(_ key: FunctionKey) async throws -> (FunctionRecord, Row)? {
        guard let row = try await store.get(Self.functionKey(key)) else { return nil }
        guard let record = FunctionRecord(try JSON(parsing: row.value)) else {
            throw Failure(
                code: "lambda.record", message: "the row of function \(key.name) can't be read", stage: "read")
        }
        return (record, row)
    }

    // MARK: - Changes

    /// Puts a new function.
    /// - Throws: `ResourceConflictException` when there is one.
    func create(_ key: FunctionKey, _ record: FunctionRecord, version: FunctionConfig?) async throws {
        defer { forget(key) }
        let size = record.latest.codeSize + (version?.codeSize ?? 0)
        try await checkCodeSize(adding: size, key.scope)
        var transaction = Transaction()
        transaction.add(Self.codeSizeKey(key.scope), size)
        transaction.check(Self.functionKey(key), .absent)
        transaction.put(Self.functionKey(key), record.json.bytes)
        for digest in record.latest.digests { transaction.add(Self.usageKey(digest), 1) }
        Self.index(record.latest, key, &transaction)
        if let version { publish(version, key, &transaction) }
        Self.index(FunctionRecord(name: key.name, latest: record.latest), record, key, &transaction)
        guard try await store.commit(transaction).version != nil else {
            throw LambdaFault.resourceConflictException(
                "Function already exist: \(key.name)", details: ["Type": "User"])
        }
    }

    /// Changes a function by `change`, which may be asked again when another change came first.
    /// - Returns: the function after it, and the archives that nobody needs any more.
    @discardableResult
    func update(
        _ reference: FunctionReference, _ change: (inout FunctionRecord) async throws -> FunctionConfig?
    ) async throws -> (record: FunctionRecord, unused: [String]) {
        defer { forget(reference.key) }
        for _ in 0..<LimitsLambda.conflictRetries {
            guard let (old, row) = try await row(reference.key) else { throw reference.notFound }
            var record = old
            let version = try await change(&record)
            let size = record.latest.codeSize - old.latest.codeSize + (version?.codeSize ?? 0)
            try await checkCodeSize(adding: size, reference.key.scope)
            var transaction = Transaction()
            if size != 0 { transaction.add(Self.codeSizeKey(reference.key.scope), size) }
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.json.bytes)
            if let version { publish(version, reference.key, &transaction) }
            Self.index(old, record, reference.key, &transaction)
            let (added, removed) = Self.difference(old.digests, record.digests)
            for digest in added { transaction.add(Self.usageKey(digest), 1) }
            let unused = try await commit(transaction, releasing: removed)
            guard let unused else { continue }
            return (record, unused)
        }
        throw LambdaFault.resourceConflictException(
            "The operation cannot be performed at this time. An update is in progress for resource: \(reference.key.arn)",
            details: ["Type": "User"])
    }

    /// Removes a function with its versions.
    /// - Returns: the archives that nobody needs any more.
    func delete(_ reference: FunctionReference) async throws -> [String] {
        defer { forget(reference.key) }
        for _ in 0..<LimitsLambda.conflictRetries {
            guard let (record, row) = try await row(reference.key) else { throw reference.notFound }
            let versions = try await publishedVersions(reference.key)
            var transaction = Transaction()
            let size = ([record.latest] + versions).reduce(0) { $0 + $1.codeSize }
            transaction.add(Self.codeSizeKey(reference.key.scope), -size)
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            transaction.delete(KeyRange(prefix: Self.versionPrefix(reference.key)))
            Self.index(record, nil, reference.key, &transaction)
            let digests = record.digests + versions.flatMap(\.digests)
            guard let unused = try await commit(transaction, releasing: digests) else { continue }
            return unused
        }
        throw LambdaFault.resourceConflictException(
            "The operation cannot be performed at this time. An update is in progress for resource: \(reference.key.arn)",
            details: ["Type": "User"])
    }

    /// Removes one published version.
    func deleteVersion(_ reference: FunctionReference, _ number: Int) async throws -> [String] {
        let key = Self.versionKey(reference.key, number)
        defer { forget(reference.key) }
        guard let row = try await store.get(key), let config = FunctionConfig(try JSON(parsing: row.value)) else {
            return []
        }
        var transaction = Transaction()
        transaction.check(key, .version(row.version))
        transaction.delete(key)
        transaction.delete(Self.preparingKey(reference.key, config.version))
        transaction.add(Self.codeSizeKey(reference.key.scope), -config.codeSize)
        return try await commit(transaction, releasing: config.digests) ?? []
    }

    private func publish(_ version: FunctionConfig, _ key: FunctionKey, _ transaction: inout Transaction) {
        transaction.put(Self.versionKey(key, Int(version.version) ?? 0), version.json.bytes)
        for digest in version.digests { transaction.add(Self.usageKey(digest), 1) }
        if !version.status.isSettled { Self.index(version, key, &transaction) }
    }

    /// Keeps the rows by which a function is found from its URLs, and at the start by what it has provisioned or what
    /// is to be made ready.
    private static func index(
        _ old: FunctionRecord, _ new: FunctionRecord?, _ key: FunctionKey, _ transaction: inout Transaction
    ) {
        if new == nil { transaction.delete(KeyRange(prefix: preparingPrefix(key))) }
        if let new, new.latest.status.isSettled != old.latest.status.isSettled {
            index(new.latest, key, &transaction)
        }
        for (qualifier, url) in old.urls where new?.urls[qualifier]?.id != url.id {
            transaction.delete(urlKey(url.id))
        }
        for (qualifier, url) in new?.urls ?? [:] where old.urls[qualifier]?.id != url.id {
            transaction.put(urlKey(url.id), FunctionReference(key: key, slot: qualifier).json.bytes)
        }
        for qualifier in old.provisioned.keys where new?.provisioned[qualifier] == nil {
            transaction.delete(provisionedKey(key, qualifier))
        }
        for qualifier in (new?.provisioned ?? [:]).keys where old.provisioned[qualifier] == nil {
            transaction.put(
                provisionedKey(key, qualifier), FunctionReference(key: key, slot: qualifier).json.bytes)
        }
        let (had, has) = (!old.snapshots.isEmpty, new.map { !$0.snapshots.isEmpty } ?? false)
        if had, !has { transaction.delete(snapshotKey(key)) }
        if has, !had {
            transaction.put(snapshotKey(key), FunctionReference(key: key, qualifier: nil).json.bytes)
        }
    }

    /// The archives that rows name.
    func neededArchives() async throws -> Set<String> {
        let rows = try await store.readAll(KeyRange(prefix: Self.usagePrefix))
        return Set(
            rows.compactMap { row in
                (row.counter ?? 0) > 0 ? row.key.elements(after: Self.usagePrefix)?.first?.string : nil
            })
    }

    /// Whether a row names the archive. The count of one that no row names goes.
    func needs(_ digest: String) async throws -> Bool {
        let key = Self.usageKey(digest)
        guard let row = try await store.get(key) else { return false }
        if let count = row.counter, count > 0 { return true }
        var transaction = Transaction()
        transaction.check(key, isStill: row)
        transaction.delete(key)
        return try await store.commit(transaction).version == nil
    }

    /// - Returns: which of the released archives nobody needs any more; nil on a conflict.
    func commit(_ transaction: Transaction, releasing digests: [String]) async throws -> [String]? {
        var transaction = transaction
        let before = transaction.changes.count { if case .add = $0 { true } else { false } }
        for digest in digests { transaction.add(Self.usageKey(digest), -1) }
        guard case .committed(_, let counters) = try await store.commit(transaction) else { return nil }
        var unused: [String: Int] = [:]
        for (digest, count) in zip(digests, counters.dropFirst(before)) { unused[digest] = count }
        return unused.filter { $0.value <= 0 }.keys.sorted()
    }

    /// Elements that came and that went, counted.
    private static func difference(_ old: [String], _ new: [String]) -> (added: [String], removed: [String]) {
        var counts: [String: Int] = [:]
        for digest in new { counts[digest, default: 0] += 1 }
        for digest in old { counts[digest, default: 0] -= 1 }
        let added = counts.flatMap { Array(repeating: $0.key, count: max(0, $0.value)) }
        return (added, counts.flatMap { Array(repeating: $0.key, count: max(0, -$0.value)) })
    }

    /// To be called after every commit, also one that failed: it may have been made all the same.
    func forget(_ key: FunctionKey) { memory.withLock { $0.forget(key) } }
}
