internal import Base
internal import ServiceKit
internal import Synchronization

/// The policies of roles in memory, so that a call does not read them anew.
///
/// An entry counts only while IAM has not changed since it was begun to be read (`IAMStore.generation`), and never
/// longer than `LimitsIAM.cachedSeconds`, which bounds what another node's unseen write can do.
final class RolePolicyCache: Sendable {
    private struct Role: Hashable { let account: AccountID, name, id: String }
    private struct Entry {
        let policies: IdentityPolicies
        let generation: UInt64
        let read: Instant
    }

    private let store: IAMStore
    private let clock: any Clock
    private let entries = Mutex<[Role: Entry]>([:])

    init(_ store: IAMStore, _ clock: any Clock) { (self.store, self.clock) = (store, clock) }

    func policies(of session: Caller.RoleSession) async throws -> IdentityPolicies {
        let role = Role(account: session.account, name: session.roleName, id: session.roleID)
        let (now, generation) = (clock.now, store.generation)
        let known = entries.withLock { $0[role] }
        if let known, known.generation == generation, now - known.read < .seconds(LimitsIAM.cachedSeconds) {
            return known.policies
        }
        let policies = try await read(role)
        entries.withLock { entries in
            if entries.count >= LimitsIAM.cachedRoles { entries.removeAll() }
            entries[role] = Entry(policies: policies, generation: generation, read: now)
        }
        return policies
    }

    private func read(_ role: Role) async throws -> IdentityPolicies {
        let names = IAMAccount(account: role.account)
        // A role that was made again under its old name has another id: sessions of the old one may do nothing.
        guard let record = try await store.findRole(role.name, names), record.id == role.id else {
            return Self.stamped([], boundary: nil)
        }
        var documents: [IdentityPolicies.Document] = []
        for (name, document) in try await store.inlinePolicies(record.name, names) {
            documents.append(.init(name: name, document: try JSON(parsing: document)))
        }
        for arn in record.attached {
            if let document = try await managed(arn, names) { documents.append(document) }
        }
        var boundary: IdentityPolicies.Document?
        if let arn = record.boundary {
            // A boundary that is gone allows nothing.
            boundary =
                try await managed(arn, names) ?? .init(name: arn, document: ["Version": "2012-10-17", "Statement": []])
        }
        return Self.stamped(documents, boundary: boundary)
    }

    private func managed(_ arn: String, _ names: IAMAccount) async throws -> IdentityPolicies.Document? {
        guard let policy = try await store.findPolicy(try PolicyARN(arn), names),
            let text = try await store.document(of: policy)
        else { return nil }
        return .init(name: arn, document: try JSON(parsing: text))
    }

    /// The version is made of the contents, so that the same documents have the same version in every role and process.
    private static func stamped(
        _ documents: [IdentityPolicies.Document], boundary: IdentityPolicies.Document?
    ) -> IdentityPolicies {
        var digest = SHA256Stream()
        for document in documents + (boundary.map { [.init(name: "boundary " + $0.name, document: $0.document)] } ?? [])
        {
            digest.update((document.name + "\n").utf8)
            digest.update(document.document.bytes)
        }
        let version = digest.finish().prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return IdentityPolicies(documents: documents, boundary: boundary, version: version)
    }
}
