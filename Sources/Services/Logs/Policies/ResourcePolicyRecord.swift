internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Store
internal import Wire

extension LogsTenant {
    var policies: Key { prefix.appending("policy") }
    /// Of the account, by a name, or of one group, by its ARN.
    func policy(_ name: String) -> Key { policies.appending(.string(name)) }
}

/// A policy by which other services and accounts may use log groups: of all of an account and region, or of one.
struct ResourcePolicyRecord: Hashable, Sendable {
    /// The policy's name; of a group's policy, the group's ARN.
    let name: String
    let document: String
    /// The group's ARN where it is of one group alone.
    let resource: String?
    /// Milliseconds since 1970.
    let updated: Int64
    let revision: String

    init(name: String, document: String, resource: String?, updated: Int64, revision: String) {
        (self.name, self.document, self.resource) = (name, document, resource)
        (self.updated, self.revision) = (updated, revision)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (name, document) = (try reader.text(), try reader.text())
        resource = try reader.optionalText()
        (updated, revision) = (try reader.integer(), try reader.text())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [name, document] { writer.text(text) }
        writer.optional(resource)
        writer.integer(updated)
        writer.text(revision)
        return writer.bytes
    }

    var shown: ResourcePolicy {
        ResourcePolicy(
            policyName: resource == nil ? name : nil, policyDocument: document, lastUpdatedTime: Int(updated),
            policyScope: resource == nil ? .account : .resource, resourceArn: resource,
            revisionId: resource.map { _ in revision })
    }
}

extension LogsStore {
    static let noPolicy = LogsFault.resourceNotFoundException("The specified resource policy does not exist.")

    func policies(_ tenant: LogsTenant) async throws -> [(record: ResourcePolicyRecord, row: Row)] {
        try await store.readAll(KeyRange(prefix: tenant.policies)).map { (try ResourcePolicyRecord($0.value), $0) }
    }

    /// Whether there may be policies.
    func hasPolicies(_ tenant: LogsTenant) async throws -> Bool {
        if let known = policyPresence.hasSome(tenant) { return known }
        let rows = try await store.read(KeyRange(prefix: tenant.policies, limit: 1))
        return policyPresence.note(!rows.isEmpty, tenant)
    }

    /// Writes a policy in the place of the one of its name.
    /// - Parameter expected: the revision that is to be there; nil takes any.
    func put(_ policy: ResourcePolicyRecord, expected: String?, _ tenant: LogsTenant) async throws {
        policyPresence.note(true, tenant)
        for _ in 0..<LimitsStore.conflictRetries {
            let known = try await policies(tenant)
            let old = known.first { $0.record.name == policy.name }
            if let expected, old?.record.revision != expected { throw Self.otherRevision }
            let ofAccount = known.count { $0.record.resource == nil }
            if old == nil, policy.resource == nil, ofAccount >= LimitsLogs.policies {
                throw LogsFault.limitExceededException("Resource limit exceeded.")
            }
            var transaction = Transaction()
            transaction.check(tenant.policy(policy.name), isStill: old?.row)
            transaction.put(tenant.policy(policy.name), policy.bytes)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Self.busy
    }

    func deletePolicy(_ name: String, expected: String?, _ tenant: LogsTenant) async throws {
        guard let row = try await store.get(tenant.policy(name)) else { throw Self.noPolicy }
        if let expected, try ResourcePolicyRecord(row.value).revision != expected { throw Self.otherRevision }
        var transaction = Transaction()
        transaction.check(row.key, isStill: row)
        transaction.delete(row.key)
        guard try await store.commit(transaction).version != nil else { throw Self.busy }
    }

    private static let otherRevision = LogsFault.invalidParameterException(
        "The expectedRevisionId is not that of the policy.")
}
