internal import DynamoDBAPI
internal import EventBridgeAPI
internal import KinesisAPI
internal import LambdaAPI
internal import LogsAPI
internal import SNSAPI
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// An operation of a service, which a schedule calls with its input as the parameters.
/// - Source: Amazon EventBridge Scheduler User Guide, "Using universal targets in EventBridge Scheduler".
struct UniversalTarget: Hashable, Sendable {
    private static let prefix = "arn:aws:scheduler:::aws-sdk:"
    /// Operations that only read, which AWS refuses.
    private static let reading = [
        "get", "describe", "list", "poll", "receive", "search", "scan", "query", "select", "read", "lookup", "discover",
        "validate", "batchGet", "batchDescribe", "batchRead", "transactGet", "adminGet", "adminList", "testMigration",
        "retrieve", "testConnection", "translateDocument", "isAuthorized", "invokeModel",
    ]

    /// As the SDK for Java names it.
    let service: String
    /// The operation's name with a small first letter.
    let action: String

    var arn: String { "\(Self.prefix)\(service):\(action)" }

    /// Nil for the ARN of anything else.
    init?(_ arn: String) {
        guard arn.hasPrefix(Self.prefix) else { return nil }
        let words = arn.dropFirst(Self.prefix.count).split(
            separator: ":" as Character, omittingEmptySubsequences: false)
        guard words.count == 2, words.allSatisfy({ !$0.isEmpty }) else { return nil }
        (service, action) = (String(words[0]), String(words[1]))
    }

    /// Nil for the ARN of anything else.
    /// - Throws: `ValidationException` for what is no operation to be called, and a refusal by name of what this
    ///   platform has not.
    init?(checking arn: String) throws(Fault) {
        guard arn.hasPrefix(Self.prefix) else { return nil }
        guard let target = UniversalTarget(arn) else { throw .invalid("Provided Arn is not in correct format.") }
        guard let schema = target.schema else {
            throw .notSupported("A schedule's universal target of the service \(target.service)")
        }
        guard !Self.reading.contains(where: { target.action.hasPrefix($0) }) else {
            throw .invalid("\(target.action) of \(target.service) is not supported as a universal target.")
        }
        guard target.model != nil else {
            guard schema.notServed.contains(where: { $0.name == target.name }) else {
                throw .invalid("Provided Arn is not in correct format.")
            }
            throw .notSupported("A schedule's universal target \(target.service):\(target.action)")
        }
        self = target
    }

    private var name: String { action.prefix(1).uppercased() + action.dropFirst() }

    private var schema: Schema? {
        switch service {
        case "cloudwatchlogs": LogsModel.schema
        case "dynamodb": DynamoDBModel.schema
        case "eventbridge": EventBridgeModel.schema
        case "kinesis": KinesisModel.schema
        case "lambda": LambdaModel.schema
        case "sns": SNSModel.schema
        case "sqs": SQSModel.schema
        default: nil
        }
    }

    private var model: OperationModel? { schema?.operations.first { $0.name == name } }

    /// What an input says of the operation's parameters.
    /// - Throws: `ValidationException`.
    func parameters(_ input: [UInt8]) throws(Fault) -> Record {
        guard let schema, let model else { throw .notSupported("The universal target \(arn)") }
        return try ParameterReader(schema: schema).record(model, input)
    }

    /// Calls the operation.
    /// - Parameter input: JSON with the operation's parameters.
    func call(_ input: [UInt8], as caller: any ServiceCaller) async throws {
        let parameters = try parameters(input)
        guard let schema else { return }
        let operation = TypedOperation<AnyStructure, AnyStructure>(
            service: schema.service.name, prefix: schema.service.signingName, name: name)
        _ = try await caller.call(operation, AnyStructure(record: parameters))
    }
}

/// A structure whose shape only its schema knows.
private struct AnyStructure: Structure {
    static let memberCount = 0
    var record: Record
    init(record: Record) { self.record = record }
}
