internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Lets other services or accounts use log groups: with a name, all of the account in this region; with the ARN of a
/// group, that one.
/// - Source: CloudWatch Logs API Reference, PutResourcePolicy.
struct PutResourcePolicy: Operation {
    static let model = LogsModel.putResourcePolicy
    let store: LogsStore
    let randomness: any Randomness

    func access(_ input: PutResourcePolicyRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceArn ?? "*")]
    }

    func run(_ input: PutResourcePolicyRequest, _ context: CallContext) async throws -> PutResourcePolicyResponse {
        let tenant = LogsTenant(context)
        let place = try PolicyPlace(name: input.policyName, resource: input.resourceArn, context)
        guard let document = input.policyDocument else {
            throw LogsFault.invalidParameterException("policyDocument must be specified.")
        }
        let most = place.resource == nil ? LimitsLogs.accountPolicyBytes : LimitsLogs.groupPolicyBytes
        guard document.utf8.count <= most else {
            throw LogsFault.invalidParameterException("The policy is longer than \(most) bytes.")
        }
        try ResourcePolicyText.check(document)
        if let group = place.group { _ = try await store.group(group, tenant) }
        let policy = ResourcePolicyRecord(
            name: place.key, document: document, resource: place.resource, updated: context.now.milliseconds,
            revision: randomness.uuid())
        try await store.put(policy, expected: input.expectedRevisionId, tenant)
        return PutResourcePolicyResponse(resourcePolicy: policy.shown, revisionId: policy.shown.revisionId)
    }
}

/// Which policy a request means.
struct PolicyPlace {
    /// What its row is named by.
    let key: String
    /// The ARN of a group, and its name, where it is of one alone.
    let resource: String?
    let group: String?

    init(name: String?, resource: String?, _ context: CallContext) throws(Fault) {
        switch (name, resource) {
        case (let name?, nil) where !name.isEmpty && name.utf8.count <= 512:
            (key, self.resource, group) = (name, nil, nil)
        case (nil, let arn?):
            let name = try LogGroupName.of(arn: arn, context)
            let plain = LogsTenant(context).groupARN(name)
            (key, self.resource, group) = (plain, plain, name)
        default:
            throw LogsFault.invalidParameterException("Either policyName or resourceArn must be specified.")
        }
    }
}
