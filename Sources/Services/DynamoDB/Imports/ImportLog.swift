internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Where an import tells of the records of which it made no item.
/// - Source: Amazon DynamoDB Developer Guide, "Import format quotas and validation".
struct ImportLog: Sendable {
    let importing: TableImport
    let caller: any ServiceCaller

    static let group = "/aws-dynamodb/imports"
    private var stream: String { importing.id + "/error" }

    /// A record of which no item was made, and why.
    struct Entry: Sendable {
        let key: String
        /// Its place among the records of its object, from 0.
        let index: Int
        let message: String
    }

    /// Writes events. A crash behind that may write them once more.
    /// - Throws: CloudWatch Logs' faults, their codes behind `CloudWatchLogs`.
    func write(_ entries: [Entry], at time: Instant) async throws {
        for events in Self.calls(entries.map { InputLogEvent(timestamp: Int(time.milliseconds), message: text($0)) }) {
            try await write(events)
        }
    }

    /// The events of each call: keys are long, and so many of them can be too much for one.
    private static func calls(_ events: [InputLogEvent]) -> [[InputLogEvent]] {
        var calls: [[InputLogEvent]] = []
        var room = 0
        for event in events {
            let size = event.message.utf8.count + LimitsDynamoDB.logEventOverhead
            if size > room {
                calls.append([])
                room = LimitsDynamoDB.logCallBytes
            }
            calls[calls.count - 1].append(event)
            room -= size
        }
        return calls
    }

    private func write(_ events: [InputLogEvent]) async throws {
        try await Fault.naming("CloudWatchLogs") {
            do { try await put(events) } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
                try await make()
                try await put(events)
            }
        }
    }

    private func text(_ entry: Entry) -> String {
        let json: JSON = [
            "itemS3Pointer": [
                "bucket": .string(importing.bucket), "key": .string(entry.key),
                "itemIndex": .integer(Int64(entry.index)),
            ],
            "importArn": .string(importing.arn), "errorMessages": [.string(entry.message)],
        ]
        return json.description
    }

    private func put(_ events: [InputLogEvent]) async throws {
        try await LogsClient(caller).putLogEvents(
            PutLogEventsRequest(logGroupName: Self.group, logStreamName: stream, logEvents: events))
    }

    private func make() async throws {
        let logs = LogsClient(caller)
        try await ignoringExisting {
            try await logs.createLogGroup(CreateLogGroupRequest(logGroupName: Self.group))
        }
        try await ignoringExisting {
            try await logs.createLogStream(
                CreateLogStreamRequest(logGroupName: Self.group, logStreamName: stream))
        }
    }

    private func ignoringExisting(_ make: () async throws -> Void) async throws {
        do { try await make() } catch let fault as Fault where fault.code == "ResourceAlreadyExistsException" { return }
    }
}
