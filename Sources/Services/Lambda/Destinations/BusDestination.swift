internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

extension LambdaCore {
    /// What a caller of an account needs to put events on a bus; nil where there is none.
    func putting(on bus: ServiceCalls.Target, for caller: AccountID) async throws -> Access? {
        let owner = environment.services.caller(as: .account(bus.account), account: bus.account, region: bus.region)
        do {
            let policy = try await EventBridgeClient(owner).describeEventBus(
                DescribeEventBusRequest(name: bus.arn.description)
            ).policy
            return Access(
                "events:PutEvents", on: bus.arn.description, resourcePolicy: try policy.map { try JSON(parsing: $0) },
                owner: bus.account == caller ? nil : bus.account)
        } catch let fault as Fault where fault.status < 500 {
            return nil
        }
    }
}

extension InvocationRecord {
    /// The record as an event on a bus.
    /// - Source: AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
    func entry(on bus: ServiceCalls.Target) -> PutEventsRequestEntry {
        let result = ending.condition == .success ? "Success" : "Failure"
        return PutEventsRequestEntry(
            source: "lambda", resources: [bus.arn.description, event.reference.key.arn(event.reference.slot)],
            detailType: "Lambda Function Invocation Result - \(result)",
            detail: String(decoding: bytes, as: UTF8.self), eventBusName: bus.arn.description,
            traceHeader: event.traceHeader)
    }
}
