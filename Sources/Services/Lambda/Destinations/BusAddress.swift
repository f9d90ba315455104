internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// A bus by its ARN, as Lambda's calls reach it.
struct BusAddress: Sendable, Hashable {
    let arn: String
    let account: AccountID
    let region: Region

    /// Nil where the ARN is not a bus's.
    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "events", let account = AccountID(arn.account),
            let region = Region(arn.region), arn.resource.hasPrefix("event-bus/")
        else { return nil }
        (self.arn, self.account, self.region) = (text, account, region)
    }
}

extension LambdaCore {
    /// What a caller of an account needs to put events on a bus; nil where there is none.
    func putting(on bus: BusAddress, for caller: AccountID) async throws -> Access? {
        let owner = environment.services.caller(as: .account(bus.account), account: bus.account, region: bus.region)
        do {
            let policy = try await EventBridgeClient(owner).describeEventBus(
                DescribeEventBusRequest(name: bus.arn)
            ).policy
            return Access(
                "events:PutEvents", on: bus.arn, resourcePolicy: try policy.map { try JSON(parsing: $0) },
                owner: bus.account == caller ? nil : bus.account)
        } catch let fault as Fault where fault.status < 500 {
            return nil
        }
    }
}

extension InvocationRecord {
    /// The record as an event on a bus.
    /// - Source: AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
    func entry(on bus: BusAddress) -> PutEventsRequestEntry {
        let result = ending.condition == .success ? "Success" : "Failure"
        return PutEventsRequestEntry(
            source: "lambda", resources: [bus.arn, event.reference.key.arn(event.reference.slot)],
            detailType: "Lambda Function Invocation Result - \(result)",
            detail: String(decoding: bytes, as: UTF8.self), eventBusName: bus.arn, traceHeader: event.traceHeader)
    }
}
