internal import Base
internal import DynamoDBAPI

/// A data stream of Kinesis that gets the changes of a table, as the table's definition has it.
package struct TableDestination: Sendable, Hashable {
    package enum Status: String, Sendable {
        case active = "ACTIVE"
        /// What is on its way is still brought.
        case disabling = "DISABLING"
        case disabled = "DISABLED"
    }

    /// The ARN of the data stream.
    package let stream: String
    /// Made anew each time it is enabled: by it lies what is on its way.
    package var id: String
    package var status = Status.active
    /// Whether the times of changes are told in microseconds.
    package var isExact: Bool

    /// What is on its way, as a stream with both images.
    var log: TableStream { TableStream(id: id, label: "", view: .both, isEnabled: status == .active) }

    // MARK: - Bytes

    var json: JSON {
        [
            "stream": .string(stream), "id": .string(id), "status": .string(status.rawValue), "exact": .bool(isExact),
        ]
    }

    init(stream: String, id: String, isExact: Bool) { (self.stream, self.id, self.isExact) = (stream, id, isExact) }

    init?(_ json: JSON) {
        guard let stream = json["stream"]?.string, let id = json["id"]?.string,
            let status = json["status"]?.string.flatMap({ Status(rawValue: $0) })
        else { return nil }
        (self.stream, self.id, self.status, isExact) = (stream, id, status, json["exact"]?.bool ?? false)
    }

    // MARK: - As shown

    var precision: ApproximateCreationDateTimePrecision { isExact ? .microsecond : .millisecond }

    var description: KinesisDataStreamDestination {
        KinesisDataStreamDestination(
            streamArn: stream, destinationStatus: DestinationStatus(rawValue: status.rawValue),
            approximateCreationDateTimePrecision: precision)
    }
}
