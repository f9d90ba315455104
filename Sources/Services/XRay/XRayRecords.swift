internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// What is set up in an account's region: few and small rows, of which every change sees all of their kind.
///
/// | key | value |
/// |---|---|
/// | `xray` `set` account region kind name | one of them |
/// | `xray` `owner` account region kind name | which stack made it |
/// | `xray` `changed` account region kind | when they were changed last: every change expects it as it was read |
struct XRayRecords: Sendable {
    enum Kind: String, Sendable {
        case group, rule, policy
    }

    let store: any Store

    init(_ store: any Store) { self.store = store }

    private static func key(_ word: KeyElement, _ tenant: Tenant, _ kind: Kind) -> Key {
        Key(
            "xray", word, .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(kind.rawValue))
    }

    static func key(_ kind: Kind, _ name: String, _ tenant: Tenant) -> Key {
        key("set", tenant, kind).appending(.string(name))
    }

    static func owner(_ kind: Kind, _ name: String, _ tenant: Tenant) -> Key {
        key("owner", tenant, kind).appending(.string(name))
    }

    /// All of a kind by their names, and when they were changed last.
    func all(_ kind: Kind, _ tenant: Tenant) async throws -> (records: [(name: String, json: JSON)], changed: Instant?)
    {
        let (records, changed) = try await read(kind, tenant)
        return (records, changed.flatMap(\.counter).map { Instant(nanoseconds: Int64($0)) })
    }

    private func read(_ kind: Kind, _ tenant: Tenant) async throws -> (records: [(name: String, json: JSON)], Row?) {
        let prefix = Self.key("set", tenant, kind)
        let rows = try await store.read([KeyRange(prefix: prefix), KeyRange(Self.key("changed", tenant, kind))])
        let records = try rows[0].compactMap { row in
            try row.key.elements(after: prefix)?.first?.string.map { ($0, try JSON(parsing: row.value)) }
        }
        return (records, rows[1].first)
    }

    /// Changes one of them.
    /// - Parameter body: gets all that there are; its record takes the place of the one of that name, and nil removes
    ///   it.
    func change<Result>(
        _ kind: Kind, _ tenant: Tenant, now: Instant,
        _ body: ([(name: String, json: JSON)]) throws -> (name: String, record: JSON?, result: Result)
    ) async throws -> Result {
        for _ in 0..<LimitsStore.conflictRetries {
            let (records, changed) = try await read(kind, tenant)
            let (name, record, result) = try body(records)
            let mark = Self.key("changed", tenant, kind)
            var transaction = Transaction()
            transaction.check(mark, isStill: changed)
            transaction.add(mark, Int(now.nanoseconds) - (changed?.counter ?? 0))
            let key = Self.key(kind, name, tenant)
            if let record { transaction.put(key, record.bytes) } else { transaction.delete(key) }
            if try await store.commit(transaction).version != nil { return result }
        }
        throw Fault.contended
    }

    /// Every account and region that has some of a kind.
    func tenants(_ kind: Kind) async throws -> [Tenant] {
        var tenants: [Tenant] = []
        let root = Key("xray", "changed")
        for row in try await store.readAll(KeyRange(prefix: root)) {
            let words = (row.key.elements(after: root) ?? []).compactMap(\.string)
            guard words.count == 3, words[2] == kind.rawValue, let account = AccountID(words[0]),
                let region = Region(words[1])
            else { continue }
            tenants.append(Tenant(account: account, region: region))
        }
        return tenants
    }
}
