internal import Base
internal import LogsAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Makes a destination, or changes its stream and role; its policy stays. The stream gets a message that tests it.
/// - Source: CloudWatch Logs API Reference, PutDestination.
struct PutDestination: Operation {
    static let model = LogsModel.putDestination
    let store: LogsStore
    let sender: SubscriptionSender

    func access(_ input: PutDestinationRequest, _ context: CallContext) -> [Access] {
        [
            Access(Self.model.action, on: LogsTenant(context).destinationARN(input.destinationName)),
            Self.passing(input.roleArn),
        ]
    }

    func run(_ input: PutDestinationRequest, _ context: CallContext) async throws -> PutDestinationResponse {
        guard input.tags?.isEmpty ?? true else { throw Fault.notSupported("PutDestination with tags") }
        let tenant = LogsTenant(context)
        guard let arn = ARN(input.targetArn) else {
            throw LogsFault.invalidParameterException("The targetArn is not an ARN.")
        }
        if arn.service == "firehose" { throw Fault.notSupported("PutDestination with a target of Data Firehose") }
        guard arn.service == "kinesis", arn.region == tenant.region.rawValue else {
            throw LogsFault.invalidParameterException("The targetArn must be of a stream in the destination's region.")
        }
        do {
            let way = try await sender.stream(
                input.targetArn, role: input.roleArn, source: tenant.destinationARN(input.destinationName), tenant,
                input.destinationName)
            try await sender.send(SubscriptionPayload.control(now: context.now.milliseconds), way, partition: nil)
        } catch {
            let failure = DeliveryFailure(error)
            guard !failure.isRetryable else { throw error }
            throw LogsFault.invalidParameterException(
                "Could not deliver test message to specified destination. Check if the destination is valid. "
                    + "(\(failure.code): \(failure.message))")
        }
        let destination = try await store.changeDestination(input.destinationName, tenant) { known in
            var changed =
                known
                ?? DestinationRecord(
                    name: input.destinationName, target: "", role: "", created: context.now.milliseconds)
            (changed.target, changed.role) = (input.targetArn, input.roleArn)
            return changed
        }
        return PutDestinationResponse(destination: destination.shown(tenant))
    }
}
