internal import Base

/// Work that code does and a service does better: to carry, to wait, to try again, to poll.
extension Rule {
    static let flow = [onlyTransport, synchronousChain, retryInCode]

    /// - Source: Amazon API Gateway Developer Guide, "Integration subtype reference"; Amazon EventBridge User Guide,
    ///   "Amazon EventBridge Pipes targets", "Event bus targets"; Amazon SNS Developer Guide, "Event destinations".
    static let onlyTransport = ofFunctions { function, application in
        guard let call = function.code?.transport, call.forwardsEvent,
            let instead = Carriage(function, application).instead(of: call)
        else { return nil }
        return finding(
            .onlyTransport, function, [("\(call.service):\(call.operation) gets the event as it is", call.place)],
            what: "It only carries its event to another service, which its source can do without it.",
            change: instead, confidence: 0.75, counting: true)
    }

    /// - Source: AWS Lambda API Reference, Invoke, InvocationType: `RequestResponse` where none is given.
    static let synchronousChain = ofCode { function, code in
        let waits = code.calls.filter { call in
            guard call.service == "lambda", call.operation == "Invoke", call.arguments["*"] == nil else { return false }
            guard let type = call.arguments["InvocationType"] else { return true }
            return type == "RequestResponse"
        }
        return finding(
            .synchronousChain, function,
            waits.map { call in
                let name = call.arguments["FunctionName"].flatMap(\.self)
                return ("it invokes \(name ?? "a function") and waits for it", call.place)
            },
            what: "It waits for another function, so that both are paid for, and fail together.",
            change:
                "Hand the work on by a queue, an event or InvocationType: Event where the answer is not needed; "
                + "let a Step Functions workflow call both where it is",
            confidence: 0.8, counting: true, calls: [])
    }

    static let retryInCode = ofFunctions { function, application in
        guard let code = function.code else { return nil }
        let isMapped = application.mappings.contains { application.function(of: $0)?.arn == function.arn }
        let retries = isMapped || !function.asynchronousCallers.isEmpty || function.asynchronousEvents > 0
        return finding(
            .retryInCode, function,
            code.retryLoops.map {
                ($0.catches ? "a loop tries again and sleeps in between" : "it sleeps", $0.place)
            },
            what: "It is paid for while it sleeps"
                + (retries ? ", and what triggers it tries again too: tries multiply." : "."),
            change: retries
                ? "Let the event fail: its source tries it again, by the mapping's or the event's retry settings"
                : "Leave retries to the SDK's own configuration, to a queue, or to Retry and Wait of Step Functions",
            confidence: retries ? 0.8 : 0.6)
    }
}

/// What brings events to a function that only carries them on.
struct Carriage {
    private enum Source { case mapping, topic, bucket, bus, other }
    private let source: Source

    init(_ function: Application.Function, _ application: Application) {
        let isMapped = application.mappings.contains { application.function(of: $0)?.arn == function.arn }
        let callers = function.asynchronousCallers
        source =
            switch (isMapped, callers.first) {
            case (true, nil): .mapping
            case (false, "sns.amazonaws.com") where callers.count == 1: .topic
            case (false, "s3.amazonaws.com") where callers.count == 1: .bucket
            case (false, "events.amazonaws.com") where callers.count == 1: .bus
            default: .other
            }
    }

    private static let targets = [
        "sqs:SendMessage": "the queue", "sqs:SendMessageBatch": "the queue", "sns:Publish": "the topic",
        "sns:PublishBatch": "the topic", "events:PutEvents": "the event bus", "kinesis:PutRecord": "the stream",
        "kinesis:PutRecords": "the stream", "firehose:PutRecord": "the delivery stream",
        "firehose:PutRecordBatch": "the delivery stream", "stepfunctions:StartExecution": "the state machine",
    ]
    private static let ofAPI = ["dynamodb:PutItem": "the table", "dynamodb:DeleteItem": "the table"]

    /// Nil where the source can't hand its events to what the call names.
    func instead(of call: Application.Code.Call) -> String? {
        let name = "\(call.service):\(call.operation)"
        guard let target = Self.targets[name] ?? (source == .other ? Self.ofAPI[name] : nil) else { return nil }
        switch source {
        case .mapping: return "An EventBridge pipe (AWS::Pipes::Pipe) from the mapping's source to \(target)"
        case .bus: return "Make \(target) itself a target of the EventBridge rule"
        case .topic:
            let fit = ["sqs", "firehose"].contains(call.service)
            return fit ? "Subscribe \(target) to the topic, with RawMessageDelivery" : nil
        case .bucket:
            let fit = ["sqs", "sns", "events"].contains(call.service)
            return fit ? "Let the bucket's notification configuration name \(target)" : nil
        case .other:
            return "Where an API calls it: an integration of API Gateway with \(target), by \(name); a workflow or a "
                + "schedule can call it directly too"
        }
    }
}
