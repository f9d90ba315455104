internal import Base
internal import ServiceCalls

/// What a pipe takes its records from.
enum PipeSource: Sendable, Hashable {
    case queue(ServiceCalls.Target)
    case stream(ServiceCalls.Target)
    /// The stream of a table of DynamoDB.
    case table(TableStreamAddress)

    /// Nil for the ARN of anything else.
    init?(_ text: String) {
        if let table = TableStreamAddress(text) {
            self = .table(table)
            return
        }
        guard let target = ServiceCalls.Target(text) else { return nil }
        switch target.kind {
        case .queue: self = .queue(target)
        case .stream: self = .stream(target)
        case .function, .topic, .bus, .logGroup: return nil
        }
    }

    /// The service, as ARNs name it.
    var service: String {
        switch self {
        case .queue: "sqs"
        case .stream: "kinesis"
        case .table: "dynamodb"
        }
    }

    /// The member of a record that holds what its sender wrote, by which filters look inside it.
    var dataMember: String {
        switch self {
        case .queue: "body"
        case .stream: "data"
        case .table: "dynamodb"
        }
    }
}
