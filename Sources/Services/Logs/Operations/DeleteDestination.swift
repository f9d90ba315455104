internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Removes a destination. Filters that send to it fail from now on.
/// - Source: CloudWatch Logs API Reference, DeleteDestination.
struct DeleteDestination: Operation {
    static let model = LogsModel.deleteDestination
    let store: LogsStore

    func access(_ input: DeleteDestinationRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).destinationARN(input.destinationName))]
    }

    func run(_ input: DeleteDestinationRequest, _ context: CallContext) async throws -> Empty {
        try await store.deleteDestination(input.destinationName, LogsTenant(context))
        return Empty()
    }
}
