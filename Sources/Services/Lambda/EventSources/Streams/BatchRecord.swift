internal import Base

/// What a destination is told of records that were given up.
/// - Source: AWS Lambda Developer Guide, "Retain discarded batch records for a Kinesis Data Streams event source in
///   Lambda" and "Retain discarded batch records for a DynamoDB event source in Lambda".
struct BatchRecord: Sendable {
    let mapping: EventSourceMapping
    /// `KinesisBatchInfo` or `DDBStreamBatchInfo`.
    let infoMember: String
    let stream: String
    let shard: String
    let records: [StreamRecord]
    let reason: StreamTrial.Reason
    let invocations: Int
    /// Of the last invocation; nil where none came to an answer.
    var requestID: String
    var executedVersion: String?
    var functionError: String?
    let time: Instant

    /// - Parameter payload: the event itself, which buckets get too.
    func bytes(payload: [UInt8]? = nil) -> [UInt8] {
        var object: JSONObject = [
            "requestContext": [
                "requestId": .string(requestID), "functionArn": .string(mapping.function.arn),
                "condition": .string(reason.rawValue), "approximateInvokeCount": .integer(Int64(invocations)),
            ]
        ]
        if let executedVersion {
            var context: JSONObject = ["statusCode": 200, "executedVersion": .string(executedVersion)]
            context["functionError"] = functionError.map { .string($0) }
            object["responseContext"] = .object(context)
        }
        object["version"] = "1.0"
        object["timestamp"] = .string(CalendarDate(time).iso8601(milliseconds: true))
        object[infoMember] = info
        object["payload"] = payload.map { .string(String(decoding: $0, as: UTF8.self)) }
        return JSON.object(object).bytes
    }

    private var info: JSON {
        func arrival(_ record: StreamRecord?) -> JSON {
            // Records of tables have whole seconds.
            record.map { record in
                let hasFraction = record.arrival != Instant(seconds: record.arrival.seconds)
                return .string(CalendarDate(record.arrival).iso8601(milliseconds: hasFraction))
            } ?? .null
        }
        return [
            "shardId": .string(shard), "startSequenceNumber": .string(records.first?.sequence ?? ""),
            "endSequenceNumber": .string(records.last?.sequence ?? ""),
            "approximateArrivalOfFirstRecord": arrival(records.first),
            "approximateArrivalOfLastRecord": arrival(records.last), "batchSize": .integer(Int64(records.count)),
            "streamArn": .string(stream),
        ]
    }

    /// The key under which a bucket gets it.
    func objectKey(_ id: String) -> String {
        let stamp = CalendarDate(time).iso8601()
        let day = stamp.prefix(10)
        let clock = stamp.dropFirst(11).prefix(8).split(separator: ":" as Character).joined(separator: ".")
        let folder = day.split(separator: "-" as Character).joined(separator: "/")
        return "aws/lambda/\(mapping.key.id)/\(shard)/\(folder)/\(day)T\(clock)-\(id)"
    }
}
