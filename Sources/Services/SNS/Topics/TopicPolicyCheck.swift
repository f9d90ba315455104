internal import Base
internal import SNSAPI
internal import ServiceCalls
internal import Wire

/// Whether a policy that is to be set fits its topic, and whether the users and roles are there that it names: SNS
/// keeps their ids.
struct TopicPolicyCheck: Sendable {
    let identities: IdentityLookup

    /// - Parameters:
    ///   - wanted: attributes that are to be set, their texts checked already.
    ///   - prefix: what stands before the reason in the fault: `Attributes Reason: ` for CreateTopic.
    /// - Throws: `InvalidParameter`.
    func check(_ wanted: [String: String], of reference: TopicReference, prefix: String = "") async throws {
        guard let text = wanted["Policy"], !text.isEmpty else { return }
        let policy = TopicPolicy(text, of: reference)
        guard policy.isAboutTopic else { throw Fault.invalidPolicy(prefix) }
        for identity in policy.identities {
            guard try await identities.exists(identity) else { throw Fault.noPrincipal(prefix) }
        }
    }
}
