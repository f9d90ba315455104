internal import Base
internal import Pricing

/// Work that code does and a service does better: to carry, to wait, to try again, to poll.
extension Rule {
    static let flow = [onlyTransport, synchronousChain, stackedRetries, retryInCode]

    /// - Source: Amazon API Gateway Developer Guide, "Integration subtype reference"; Amazon EventBridge User Guide,
    ///   "Amazon EventBridge Pipes targets", "Event bus targets"; Amazon SNS Developer Guide, "Event destinations".
    static let onlyTransport = ofFunctions { function, application in
        guard let call = function.code?.transport, call.forwardsEvent,
            let instead = Carriage(function, application).instead(of: call)
        else { return nil }
        return finding(
            .onlyTransport, function, [("\(call.service):\(call.operation) gets the event as it is", call.place)],
            what: "It only carries its event to another service, which its source can do without it.",
            change: instead, confidence: 0.75, counting: true
        )?.with([], saving: function.meanMilliseconds.map { wholeRun($0, of: function) })
    }

    private static func wholeRun(_ milliseconds: Double, of function: Application.Function) -> Saving {
        Saving(
            of: .run, milliseconds: milliseconds,
            dollars: function.dollarsOfMillion(milliseconds) + 1_000_000 * Prices()[.lambdaRequests])
    }

    /// - Source: AWS Lambda API Reference, Invoke, InvocationType: `RequestResponse` where none is given.
    static let synchronousChain = ofFunctions { function, application in
        let waits = (function.code?.calls ?? []).filter { call in
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
            confidence: 0.8, counting: true
        )?.with([], saving: waiting(waits, function, application))
    }

    /// Of one call of a function that has run: as long as that takes, both are paid for.
    private static func waiting(
        _ waits: [Application.Code.Call], _ function: Application.Function, _ application: Application
    ) -> Saving? {
        guard waits.count == 1, let name = waits[0].arguments["FunctionName"].flatMap(\.self),
            let called = application.functions.first(where: { $0.name == name || $0.arn == name }),
            let waited = called.meanMilliseconds
        else { return nil }
        return Saving(of: .run, milliseconds: waited, dollars: function.dollarsOfMillion(waited))
    }

    /// Tries of code within tries of what triggers it. What only sleeps is told apart.
    static let stackedRetries = ofFunctions { function, application in
        let retriers = application.retriers(of: function)
        guard !retriers.isEmpty, let code = function.code else { return nil }
        return finding(
            .stackedRetries, function,
            code.retryLoops.filter(\.catches).map { ("a loop tries again and sleeps in between", $0.place) },
            what:
                "Retries are stacked: its code tries again, and \(retriers.joined(separator: ", ")). Tries multiply, and "
                + "it is paid for while it sleeps.",
            change: "Let the event fail: its source tries it again, by the mapping's or the event's retry settings",
            confidence: 0.8)
    }

    static let retryInCode = ofFunctions { function, application in
        guard let code = function.code else { return nil }
        let isStacked = !application.retriers(of: function).isEmpty
        return finding(
            .retryInCode, function,
            code.retryLoops.filter { !isStacked || !$0.catches }.map {
                (
                    $0.catches
                        ? "a loop tries again and sleeps in between"
                        : "it sleeps, or asks again until something is done", $0.place
                )
            },
            what: "It is paid for while it waits.",
            change: isStacked
                ? "Let a delayed message, a schedule, or Wait or a callback of Step Functions do the waiting"
                : "Leave retries to the SDK's own configuration, to a queue, or to Retry, Wait and callbacks of Step "
                    + "Functions",
            confidence: 0.6)
    }
}

extension Application {
    /// What gives a function an event again that it failed on.
    /// - Source: AWS Lambda Developer Guide, "Understanding retry behavior in Lambda".
    func retriers(of function: Function) -> [String] {
        let isAsynchronous = !function.asynchronousCallers.isEmpty || function.asynchronousEvents > 0
        let mapped = mappings(of: function).compactMap { mapping -> String? in
            let name = mapping.sourceARN.split { $0 == ":" || $0 == "/" }.last ?? ""
            guard mapping.isOfStream else { return "messages of \(name) come back" }
            if mapping.retries == 0 { return nil }
            return "records of \(name) are tried "
                + (mapping.retries < 0 ? "until they expire" : "\(mapping.retries) times more")
        }
        return (isAsynchronous ? ["asynchronous events are tried up to three times"] : []) + mapped
    }
}

/// What brings events to a function that only carries them on.
struct Carriage {
    private enum Source { case mapping, topic, bucket, bus, other }
    private let source: Source

    init(_ function: Application.Function, _ application: Application) {
        let isMapped = !application.mappings(of: function).isEmpty
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
