internal import Base
internal import ServiceKit
internal import Store

/// Remembers which creation by CloudFormation made a resource, so that a deploy that was cut off can go on with its own
/// resource, and never takes over one of the same name that somebody else made.
struct ResourceOwners: Sendable {
    let store: LogsStore

    /// Notes that a creation begins, unless `row` is there already.
    /// - Returns: whether this very creation had begun before.
    func begin(_ resource: String, absent row: Key, _ context: ResourceContext) async throws -> Bool {
        let owner = LogsTenant(context).owner(resource)
        let mark = Array((context.stackID + "\n" + context.logicalID + "\n" + context.token).utf8)
        if try await store.store.get(owner)?.value == mark { return true }
        var transaction = Transaction()
        transaction.check(row, .absent)
        transaction.put(owner, mark)
        // On a conflict the resource is there; making it will say so in the service's own words.
        _ = try await store.store.commit(transaction)
        return false
    }

    func end(_ resource: String, _ context: ResourceContext) async throws {
        var transaction = Transaction()
        transaction.delete(LogsTenant(context).owner(resource))
        _ = try await store.store.commit(transaction)
    }
}

extension LogsTenant {
    init(_ context: ResourceContext) { self.init(account: context.account, region: context.region) }
}
