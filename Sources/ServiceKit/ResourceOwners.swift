internal import Base
package import Store

/// Remembers which creation by CloudFormation made a resource, so that a deploy that was cut off can go on with its own
/// resource, and never takes over one of the same name that somebody else made.
package struct ResourceOwners: Sendable {
    private let store: any Store

    package init(store: any Store) { self.store = store }

    /// Notes in the row `owner` that a creation begins, unless the resource's own row is there already.
    /// - Returns: whether this very creation had begun before.
    package func begin(_ owner: Key, absent resource: Key, _ context: ResourceContext) async throws -> Bool {
        let mark = Array((context.stackID + "\n" + context.logicalID + "\n" + context.token).utf8)
        if try await store.get(owner)?.value == mark { return true }
        var transaction = Transaction()
        transaction.check(resource, .absent)
        transaction.put(owner, mark)
        // On a conflict the resource is there; making it will say so in the service's own words.
        _ = try await store.commit(transaction)
        return false
    }

    /// Forgets the creation of a resource that is gone.
    package func end(_ owner: Key) async throws {
        var transaction = Transaction()
        transaction.delete(owner)
        _ = try await store.commit(transaction)
    }
}
