internal import Base
internal import IAMAPI
internal import Store
internal import Synchronization
internal import Wire

/// Roles and policies in the store.
///
/// Changes of one account happen one after another: each checks and writes the account's change row, so what it read
/// before it decided is still so when it commits.
final class IAMStore: Sendable {
    let store: any Store
    /// Grows with every change seen, so that what was kept in memory before it is not used after it.
    private let changesSeen = Atomic<UInt64>(0)

    init(store: any Store) { self.store = store }

    var generation: UInt64 { changesSeen.load(ordering: .acquiring) }
    func noteChange() { changesSeen.add(1, ordering: .acquiringAndReleasing) }

    /// Wakes whenever any account's IAM may have changed on another node.
    func watch() -> AsyncStream<Void> { store.watch([Key("iam")]) }

    /// Runs `body`, which reads, decides and adds to the transaction, until nobody else changed the account meanwhile.
    func change<Result: Sendable>(
        _ names: IAMAccount, _ body: (inout Transaction) async throws -> Result
    ) async throws -> Result {
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await store.get(names.changes)
            var transaction = Transaction()
            transaction.check(names.changes, isStill: row)
            let result = try await body(&transaction)
            guard !transaction.changes.isEmpty else { return result }
            transaction.put(names.changes, [1])
            if try await store.commit(transaction).version != nil {
                noteChange()
                return result
            }
        }
        throw IAMFault.concurrentModificationException(
            "The request was rejected because multiple requests to change this object were submitted simultaneously.")
    }

    // MARK: - Roles

    func findRole(_ name: String, _ names: IAMAccount) async throws -> RoleRecord? {
        try await store.get(names.role(name)).map { try RoleRecord($0.value) }
    }

    func role(_ name: String, _ names: IAMAccount) async throws -> RoleRecord {
        guard let role = try await findRole(name, names) else {
            throw IAMFault.noSuchEntityException("The role with name \(name) cannot be found.")
        }
        return role
    }

    func roles(_ names: IAMAccount) async throws -> [RoleRecord] {
        try await store.readAll(KeyRange(prefix: names.roles)).map { try RoleRecord($0.value) }
    }

    /// A role's inline policies by name.
    func inlinePolicies(_ role: String, _ names: IAMAccount) async throws -> [(name: String, document: String)] {
        let prefix = names.inlinePolicies(role)
        return try await store.readAll(KeyRange(prefix: prefix)).map { row in
            (row.key.elements(after: prefix)?.first?.string ?? "", String(decoding: row.value, as: UTF8.self))
        }
    }

    /// Changes a role's row.
    func changeRole(
        _ name: String, _ names: IAMAccount, _ body: @Sendable (inout RoleRecord) throws(Fault) -> Void
    ) async throws -> RoleRecord {
        try await change(names) { transaction in
            var role = try await self.role(name, names)
            try body(&role)
            transaction.put(names.role(name), role.bytes)
            return role
        }
    }

    // MARK: - Policies

    func findPolicy(_ arn: PolicyARN, _ names: IAMAccount) async throws -> ManagedPolicy? {
        guard let owner = arn.account else { return AWSManagedPolicy.find(arn.text).map { .aws($0) } }
        guard owner == names.account, let row = try await store.get(names.policy(arn.name)) else { return nil }
        let policy = try PolicyRecord(row.value)
        return names.policyARN(policy.name, path: policy.path) == arn.text ? .customer(policy, names) : nil
    }

    func policy(_ arn: PolicyARN, _ names: IAMAccount) async throws -> ManagedPolicy {
        guard let policy = try await findPolicy(arn, names) else {
            throw IAMFault.noSuchEntityException("Policy \(arn.text) was not found.")
        }
        return policy
    }

    func customerPolicies(_ names: IAMAccount) async throws -> [PolicyRecord] {
        try await store.readAll(KeyRange(prefix: names.policies)).map { try PolicyRecord($0.value) }
    }

    /// The document of a policy's version, by default the default one; nil when there is no such version.
    func document(of policy: ManagedPolicy, version: String? = nil) async throws -> String? {
        switch policy {
        case .aws(let policy): return version == nil || version == "v1" ? policy.document : nil
        case .customer(let policy, let names):
            let number = version == nil ? policy.defaultVersion : policy.version(named: version ?? "")?.number
            guard let number else { return nil }
            return try await store.get(names.version(policy.id, number)).map {
                String(decoding: $0.value, as: UTF8.self)
            }
        }
    }

    /// The names of the roles that use a policy, in lower case, by how they use it.
    func users(of arn: String, _ names: IAMAccount) async throws -> [(use: PolicyUse, role: String)] {
        let prefix = names.uses(arn)
        return try await store.readAll(KeyRange(prefix: prefix)).compactMap { row in
            guard let elements = row.key.elements(after: prefix), elements.count == 2,
                let use = elements[0].string.flatMap({ PolicyUse(rawValue: $0) }), let role = elements[1].string
            else { return nil }
            return (use, role)
        }
    }

    /// How often each policy of the account is used.
    func useCounts(_ names: IAMAccount) async throws -> [String: (attached: Int, boundary: Int)] {
        var counts: [String: (attached: Int, boundary: Int)] = [:]
        for row in try await store.readAll(KeyRange(prefix: names.uses)) {
            guard let elements = row.key.elements(after: names.uses), let arn = elements.first?.string else { continue }
            if elements[1].string == PolicyUse.boundary.rawValue {
                counts[arn, default: (0, 0)].boundary += 1
            } else {
                counts[arn, default: (0, 0)].attached += 1
            }
        }
        return counts
    }
}
