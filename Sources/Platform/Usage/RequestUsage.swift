internal import CloudWatchAPI
internal import EventBridge
internal import EventBridgeAPI
internal import LogsAPI
internal import Pricing
internal import SNSAPI
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// What AWS bills for a request, by its input and output. What only a service knows it tells itself: the capacity that
/// DynamoDB consumes, the time that a function runs, what went into a stream.
///
/// - Source: the pricing pages of the services. Requests that fail are not counted here, though AWS counts some.
enum RequestUsage {
    typealias Meter = @Sendable (_ operation: String, _ input: Record, _ output: Record) -> [Usage]

    /// Of a service, by its name here; nil where requests cost nothing, or where the service tells.
    static func meter(of service: String) -> Meter? {
        switch service {
        case "SQS": sqs
        case "SNS": sns
        case "EventBridge": eventBridge
        case "S3": s3
        case "Logs": logs
        case "CloudWatch": cloudWatch
        default: nil
        }
    }

    private static let chunk = 64 << 10

    /// Every call is a request, and each 64 KB of messages another one.
    private static let sqs: Meter = { operation, input, output in
        let (url, bytes) =
            switch operation {
            case "SendMessage":
                { (input: SendMessageRequest) in (input.queueUrl, input.messageBody.utf8.count) }(.init(record: input))
            case "SendMessageBatch":
                { (input: SendMessageBatchRequest) in
                    (input.queueUrl, input.entries.reduce(0) { $0 + $1.messageBody.utf8.count })
                }(.init(record: input))
            case "ReceiveMessage":
                (
                    ReceiveMessageRequest(record: input).queueUrl,
                    (ReceiveMessageResult(record: output).messages ?? []).reduce(0) { $0 + ($1.body?.utf8.count ?? 0) }
                )
            case "DeleteMessage": (DeleteMessageRequest(record: input).queueUrl, 0)
            case "DeleteMessageBatch": (DeleteMessageBatchRequest(record: input).queueUrl, 0)
            default: ("", 0)
            }
        let item: PricedItem = url.hasSuffix(".fifo") ? .sqsFIFORequests : .sqsStandardRequests
        return [Usage(item, Usage.chunks(bytes, of: chunk))]
    }

    /// A publish for each 64 KB; of a FIFO topic each message, and the bytes.
    private static let sns: Meter = { operation, input, _ in
        switch operation {
        case "Publish":
            let input = PublishInput(record: input)
            return published(1, input.message.utf8.count, to: input.topicArn ?? input.targetArn ?? "")
        case "PublishBatch":
            let input = PublishBatchInput(record: input)
            let entries = input.publishBatchRequestEntries
            return published(entries.count, entries.reduce(0) { $0 + $1.message.utf8.count }, to: input.topicArn)
        default: return []
        }
    }

    private static func published(_ messages: Int, _ bytes: Int, to topic: String) -> [Usage] {
        guard topic.hasSuffix(".fifo") else { return [Usage(.snsPublishes, Usage.chunks(bytes, of: chunk))] }
        return [Usage(.snsFIFOPublishes, Double(messages)), Usage(.snsFIFOBytes, Usage.gigabytes(bytes))]
    }

    /// Each 64 KB of an event is one; events of AWS's own services are free.
    private static let eventBridge: Meter = { operation, input, _ in
        guard operation == "PutEvents" else { return [] }
        let entries = PutEventsRequest(record: input).entries.filter { $0.source?.hasPrefix("aws.") != true }
        return entries.isEmpty ? [] : [Usage(.busEvents, entries.reduce(0) { $0 + Usage.chunks($1.size, of: chunk) })]
    }

    /// What writes or lists is of the dear class, what reads of the cheap one; deletions are free.
    private static let s3: Meter = { operation, _, _ in
        if operation.hasPrefix("Delete") || operation.hasPrefix("Abort") { return [] }
        let isRead = operation.hasPrefix("Get") || operation.hasPrefix("Head") || operation.hasPrefix("Select")
        return [Usage(isRead ? .s3Reads : .s3Writes, 1)]
    }

    /// The messages' bytes, and 26 for each event.
    private static let logs: Meter = { operation, input, _ in
        guard operation == "PutLogEvents" else { return [] }
        let events = PutLogEventsRequest(record: input).logEvents
        return [Usage(.logBytes, Usage.gigabytes(events.reduce(0) { $0 + $1.message.utf8.count + 26 }))]
    }

    /// A call about metrics or dashboards is a request, GetMetricData is billed by the metrics that it asks for, and
    /// what is done to alarms costs nothing.
    /// - Source: Amazon CloudWatch pricing, "Metrics", its notes on API requests.
    private static let cloudWatch: Meter = { operation, input, _ in
        switch operation {
        case "GetMetricData":
            let queries = GetMetricDataInput(record: input).metricDataQueries
            return [Usage(.metricRequests, Double(max(1, queries.filter { $0.metricStat != nil }.count)))]
        case "DeleteDashboards", "GetDashboard", "GetMetricStatistics", "ListDashboards", "ListMetrics", "PutDashboard",
            "PutMetricData":
            return [Usage(.metricRequests, 1)]
        default: return []
        }
    }
}

extension Access {
    /// What a bill names: the bucket of an object, and any other resource itself; nil where it is none in particular.
    var owningResource: String? {
        guard resource != "*" else { return nil }
        guard resource.hasPrefix("arn:aws:s3:::") else { return resource }
        return String(resource.prefix { $0 != "/" })
    }
}
