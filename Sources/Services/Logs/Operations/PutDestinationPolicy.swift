internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Says which accounts may send to a destination.
/// - Source: CloudWatch Logs API Reference, PutDestinationPolicy.
struct PutDestinationPolicy: Operation {
    static let model = LogsModel.putDestinationPolicy
    let store: LogsStore

    func access(_ input: PutDestinationPolicyRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).destinationARN(input.destinationName))]
    }

    func run(_ input: PutDestinationPolicyRequest, _ context: CallContext) async throws -> Empty {
        try ResourcePolicyText.check(input.accessPolicy)
        try await store.changeDestination(input.destinationName, LogsTenant(context)) { known in
            guard var destination = known else {
                throw LogsFault.invalidParameterException("The specified destination does not exist.")
            }
            destination.policy = input.accessPolicy
            return destination
        }
        return Empty()
    }
}
