internal import LogsAPI
internal import ServiceKit
internal import Wire

/// The policies of the account in this region, or of groups.
/// - Source: CloudWatch Logs API Reference, DescribeResourcePolicies.
struct DescribeResourcePolicies: Operation {
    static let model = LogsModel.describeResourcePolicies
    let store: LogsStore

    func access(_ input: DescribeResourcePoliciesRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceArn ?? "*")]
    }

    func run(
        _ input: DescribeResourcePoliciesRequest, _ context: CallContext
    ) async throws -> DescribeResourcePoliciesResponse {
        let after = try input.nextToken.map { token throws(Fault) in try NameToken.name(token) }
        let isOfGroup = input.policyScope == .resource || input.resourceArn != nil
        let group =
            try input.resourceArn.map { arn throws(Fault) in
                try PolicyPlace(name: nil, resource: arn, context).resource
            } ?? nil
        let found = try await store.policies(LogsTenant(context)).map(\.record).filter { policy in
            (policy.resource != nil) == isOfGroup && (group == nil || policy.resource == group)
                && after.map { policy.name.utf8.lexicographicallyPrecedes($0.utf8) || policy.name == $0 } != true
        }
        let limit = input.limit ?? LimitsLogs.describePage
        return DescribeResourcePoliciesResponse(
            resourcePolicies: found.prefix(limit).map(\.shown),
            nextToken: found.count > limit ? NameToken.text(found[limit - 1].name) : nil)
    }
}
