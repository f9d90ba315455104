internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a managed policy; its document becomes version v1.
struct CreatePolicy: Operation {
    static let model = IAMModel.createPolicy
    let store: IAMStore
    let randomness: any Randomness

    func access(_ input: CreatePolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(policy: context.iam.policyARN(input.policyName, path: input.path ?? "/"), context)
    }

    func run(_ input: CreatePolicyRequest, _ context: CallContext) async throws -> CreatePolicyResponse {
        let names = context.iam
        try PolicyDocument.checkManaged(input.policyDocument)
        var policy = PolicyRecord(
            name: input.policyName, path: input.path ?? "/", id: randomness.iamID("ANPA"), created: context.now)
        policy.description = input.description
        try policy.tags.merge(input.tags ?? [])
        policy.versions = [.init(number: 1, created: context.now)]
        policy.nextVersion = 2
        let made = policy
        try await store.change(names) { transaction in
            guard try await store.store.get(names.policy(made.name)) == nil else {
                throw IAMFault.entityAlreadyExistsException(
                    "A policy called \(made.name) already exists. Duplicate names are not allowed.")
            }
            guard try await store.customerPolicies(names).count < LimitsIAM.policiesPerAccount else {
                throw IAMFault.limitExceededException(
                    "Cannot exceed quota for PoliciesPerAccount: \(LimitsIAM.policiesPerAccount)")
            }
            transaction.put(names.policy(made.name), made.bytes)
            transaction.put(names.version(made.id, 1), Array(input.policyDocument.utf8))
        }
        return CreatePolicyResponse(policy: ManagedPolicy.customer(made, names).wire(nil))
    }
}
