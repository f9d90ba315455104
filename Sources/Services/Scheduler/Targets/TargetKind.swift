internal import Base
internal import ServiceCalls
internal import Wire

/// What a schedule's target is.
/// - Source: Amazon EventBridge Scheduler User Guide, "Managing targets in EventBridge Scheduler".
enum TargetKind: Hashable, Sendable {
    /// A resource whose service's usual operation gets the input.
    case templated(ServiceCalls.Target)
    /// Any operation of a service, whose parameters are the input.
    case universal(UniversalTarget)

    /// Nil for the ARN of anything else.
    init?(_ arn: String) {
        if let universal = UniversalTarget(arn) {
            self = .universal(universal)
        } else if let target = ServiceCalls.Target(arn), target.kind != .logGroup {
            self = .templated(target)
        } else {
            return nil
        }
    }

    private static let refused: Set<String> = [
        "codebuild", "codepipeline", "ecs", "firehose", "inspector", "sagemaker", "states",
    ]

    /// - Throws: `ValidationException` for what is no target, and a refusal by name of other services.
    init(checking arn: String) throws(Fault) {
        if let universal = try UniversalTarget(checking: arn) {
            self = .universal(universal)
            return
        }
        let service = arn.split(separator: ":" as Character, omittingEmptySubsequences: false).dropFirst(2).first
        if let service, Self.refused.contains(String(service)) {
            throw .notSupported("A schedule's target of the service \(service)")
        }
        guard let kind = TargetKind(arn) else { throw .invalid("Provided Arn is not in correct format.") }
        self = kind
    }

    var templated: ServiceCalls.Target? { if case .templated(let target) = self { target } else { nil } }

    /// Whether the input has to be JSON.
    var needsJSON: Bool {
        switch self {
        case .templated(let target): target.kind == .function || target.kind == .bus
        case .universal: true
        }
    }

    /// The operation that is called, as a universal target's ARN names it.
    var operation: String {
        switch self {
        case .universal(let target): target.arn
        case .templated(let target):
            switch target.kind {
            case .function: "arn:aws:scheduler:::aws-sdk:lambda:invoke"
            case .queue: "arn:aws:scheduler:::aws-sdk:sqs:sendMessage"
            case .topic: "arn:aws:scheduler:::aws-sdk:sns:publish"
            case .stream: "arn:aws:scheduler:::aws-sdk:kinesis:putRecord"
            case .bus: "arn:aws:scheduler:::aws-sdk:eventbridge:putEvents"
            case .logGroup: target.arn.description
            }
        }
    }
}
