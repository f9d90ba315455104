internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Adds a version to a managed policy, of which at most five are kept.
struct CreatePolicyVersion: Operation {
    static let model = IAMModel.createPolicyVersion
    let store: IAMStore

    func access(_ input: CreatePolicyVersionRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: input.policyArn, context)
    }

    func run(_ input: CreatePolicyVersionRequest, _ context: CallContext) async throws -> CreatePolicyVersionResponse {
        let names = context.iam
        let arn = try PolicyARN(input.policyArn)
        try PolicyDocument.checkManaged(input.policyDocument)
        let version = try await store.change(names) { transaction in
            var policy = try Self.customer(try await store.policy(arn, names), context)
            guard policy.versions.count < LimitsIAM.versionsPerPolicy else {
                throw IAMFault.limitExceededException(
                    "A managed policy can have up to 5 versions. Before you create a new version, you must delete "
                        + "an existing version.")
            }
            let version = PolicyRecord.Version(number: policy.nextVersion, created: context.now)
            policy.nextVersion += 1
            policy.versions.append(version)
            if input.setAsDefault == true { policy.defaultVersion = version.number }
            policy.updated = context.now
            transaction.put(names.policy(policy.name), policy.bytes)
            transaction.put(names.version(policy.id, version.number), Array(input.policyDocument.utf8))
            return version
        }
        return CreatePolicyVersionResponse(
            policyVersion: PolicyVersion(
                versionId: version.name, isDefaultVersion: input.setAsDefault ?? false, createDate: version.created))
    }
}
