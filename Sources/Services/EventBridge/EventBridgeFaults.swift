internal import Base
internal import EventBridgeAPI
internal import Wire

/// Faults with EventBridge's texts.
extension Fault {
    static func validation(_ message: String) -> Fault { Fault(code: "ValidationException", message: message) }

    static func invalid(_ parameter: String, _ reason: String? = nil) -> Fault {
        .validation("Parameter \(parameter) is not valid." + (reason.map { " Reason: \($0)" } ?? ""))
    }

    static func noSuchBus(_ name: String) -> Fault {
        EventBridgeFault.resourceNotFoundException("Event bus \(name) does not exist.")
    }

    static func noSuchRule(_ rule: RuleReference) -> Fault {
        EventBridgeFault.resourceNotFoundException("Rule \(rule.name) does not exist on EventBus \(rule.bus.name).")
    }

    static let tooMany = EventBridgeFault.limitExceededException(
        "The requested resource exceeds the maximum number allowed.")
    static let contended = EventBridgeFault.concurrentModificationException(
        "There is a concurrent modification on a rule, target, archive, or replay.")
}
