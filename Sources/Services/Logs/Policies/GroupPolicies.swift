internal import Base
internal import ServiceKit

/// Adds to what a call does to a log group the policies that let others do it: the account's of the region, and the
/// group's own.
/// - Source: CloudWatch Logs API Reference, PutResourcePolicy.
struct GroupPolicies: Sendable {
    let store: LogsStore
    private let documents = Memo<[String], JSON>(most: 200)

    init(store: LogsStore) { self.store = store }

    func refine(_ access: Access) async throws -> Access {
        guard access.resourcePolicy == nil, let arn = ARN(access.resource), arn.service == "logs",
            arn.resource.hasPrefix("log-group:"), let account = AccountID(arn.account), let region = Region(arn.region)
        else { return access }
        let tenant = LogsTenant(account: account, region: region)
        guard try await store.hasPolicies(tenant) else { return access }
        let policies = try await store.policies(tenant).map(\.record)
        let own = policies.filter { policy in
            policy.resource.map { access.resource == $0 || access.resource.hasPrefix($0 + ":") } ?? true
        }
        guard !own.isEmpty else { return access }
        let document = try documents.value(of: own.map(\.document)) { texts in try Self.merged(texts) }
        return Access(
            access.action, on: access.resource, conditions: access.conditions, resourcePolicy: document,
            owner: access.owner)
    }

    /// One policy with the statements of all.
    private static func merged(_ texts: [String]) throws -> JSON {
        let statements = try texts.flatMap { text -> [JSON] in
            let statement = try JSON(parsing: text)["Statement"]
            return statement?.array ?? statement.map { [$0] } ?? []
        }
        return ["Version": "2012-10-17", "Statement": .array(statements)]
    }
}
