internal import Base
internal import ServiceCalls

/// What a mapping takes its records from.
enum SourceAddress: Sendable, Hashable {
    case queue(QueueAddress)
    case stream(StreamAddress)
    case table(TableStreamAddress)

    init?(_ text: String) {
        if let queue = QueueAddress(text) {
            self = .queue(queue)
        } else if let stream = StreamAddress(text) {
            self = .stream(stream)
        } else if let table = TableStreamAddress(text) {
            self = .table(table)
        } else {
            return nil
        }
    }

    var arn: String {
        switch self {
        case .queue(let queue): queue.arn
        case .stream(let stream): stream.arn
        case .table(let table): table.arn
        }
    }

    var region: Region {
        switch self {
        case .queue(let queue): queue.region
        case .stream(let stream): stream.region
        case .table(let table): table.region
        }
    }

    /// Whether its records are read by shards.
    var isStream: Bool { if case .queue = self { false } else { true } }
}
