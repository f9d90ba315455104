internal import Base
internal import EventBridgeAPI
internal import EventPatterns
internal import ServiceKit
internal import Wire

/// Tells whether an event matches a pattern.
/// - Source: Amazon EventBridge API Reference, TestEventPattern.
struct TestEventPattern: Operation {
    static let model = EventBridgeModel.testEventPattern

    func access(_ input: TestEventPatternRequest, _ context: CallContext) async throws -> [Access] {
        [Access("events:TestEventPattern", on: "*")]
    }

    private static let needed = ["id", "account", "source", "time", "region", "resources", "detail-type"]

    func run(_ input: TestEventPatternRequest, _ context: CallContext) async throws -> TestEventPatternResponse {
        guard let event = try? JSON(parsing: input.event), let object = event.object else {
            throw Fault.validation("Parameter Event is not valid.")
        }
        if let missing = Self.needed.first(where: { object[$0] == nil }) {
            throw Fault.invalid("Event", "\(missing) is a required argument.")
        }
        return TestEventPatternResponse(result: try EventPattern.checked(input.eventPattern).matches(event))
    }
}

extension EventPattern {
    /// - Throws: `InvalidEventPatternException`.
    static func checked(_ text: String) throws(Fault) -> EventPattern {
        do throws(EventPatternFault) { return try EventPattern(text) } catch {
            throw EventBridgeFault.invalidEventPatternException("Event pattern is not valid. Reason: \(error)")
        }
    }
}
