/// Where what fails is lost.
extension Rule {
    static let failureDestination = ofFunctions { function, _ in
        let callers = function.asynchronousCallers
        guard !function.catchesFailures, !callers.isEmpty || function.asynchronousEvents > 0 else {
            return nil
        }
        var evidence = callers.map { "\($0) may invoke it, and waits for no answer" }
        if function.asynchronousEvents > 0 {
            evidence.append("\(function.asynchronousEvents) asynchronous events were seen")
        }
        return Finding(
            .failureDestination, function.arn, logicalID: function.logicalID,
            what: "An asynchronous event that fails three times is gone: nothing catches it.",
            evidence: evidence,
            change: """
                EventInvokeConfig:
                  DestinationConfig:
                    OnFailure:
                      Type: SQS
                """, confidence: function.asynchronousEvents > 0 ? 0.95 : 0.85
        ).with(
            TemplateEdit.serverless(
                ["EventInvokeConfig", "DestinationConfig", "OnFailure"], of: function.logicalID, "Type: SQS"))
    }

    /// Records of a stream hold up their shard while they are tried.
    static let streamFailureDestination = Rule { application in
        application.mappings.compactMap { mapping in
            guard mapping.isOfStream, !mapping.hasFailureDestination,
                let function = application.function(of: mapping)
            else { return nil }
            let kept =
                mapping.retries < 0
                ? "until it expires, and holds up its shard" : "\(mapping.retries) times, and is gone"
            return Finding(
                .streamFailureDestination, function.arn, logicalID: function.logicalID,
                what: "A record that \(function.name) fails on is tried \(kept): nothing is told of it.",
                evidence: ["the mapping of \(mapping.sourceARN) has no DestinationConfig"],
                change: """
                    BisectBatchOnFunctionError: true
                    MaximumRetryAttempts: 3
                    DestinationConfig:
                      OnFailure:
                        Type: SQS
                        Destination: !GetAtt FailedRecords.Arn
                    """, confidence: 0.9
            ).with(failedRecords(of: mapping, function)).from(mapping.sourceARN)
        }
    }

    /// A queue for them, as a SAM event names it: SAM lets the function's role send to it.
    private static func failedRecords(of mapping: Application.Mapping, _ function: Application.Function)
        -> [TemplateEdit]
    {
        func edit(_ property: String, _ value: String) -> [TemplateEdit] {
            mapping.edit(property, value, of: function).map { TemplateEdit($0.forms.filter { $0.type != nil }) }
        }
        guard let resource = mapping.logicalID else { return [] }
        let queue = "\(resource)FailedRecords"
        let target = "OnFailure:\n  Type: SQS\n  Destination: !GetAtt \(queue).Arn"
        let made = "Type: AWS::SQS::Queue\nProperties:\n  MessageRetentionPeriod: \(longestRetention)"
        let retries = mapping.retries < 0 ? edit("MaximumRetryAttempts", "3") : []
        return edit("BisectBatchOnFunctionError", "true") + retries + edit("DestinationConfig", target)
            + [TemplateEdit([.init(queue, [], made)])]
    }

    static let queueDeadLetters = Rule { application in
        application.sources.compactMap { queue, functions in
            guard !queue.hasDeadLetters else { return nil }
            return Finding(
                .queueDeadLetters, queue.arn, logicalID: queue.logicalID,
                what:
                    "A message that \(functions.map(\.name).joined(separator: ", ")) fails on comes back until it expires.",
                evidence: ["the queue has no RedrivePolicy"],
                change: """
                    RedrivePolicy:
                      deadLetterTargetArn: !GetAtt DeadLetters.Arn
                      maxReceiveCount: 5
                    """, confidence: 0.95
            ).with(queue.logicalID.map { deadLetters(of: $0, isFIFO: queue.arn.hasSuffix(".fifo")) } ?? [])
        }
    }

    /// A FIFO queue's dead letters go to a FIFO queue.
    /// - Source: Amazon SQS Developer Guide, "Using dead-letter queues in Amazon SQS".
    private static func deadLetters(of queue: String, isFIFO: Bool) -> [TemplateEdit] {
        let own = "\(queue)DeadLetters"
        let properties = isFIFO ? "  FifoQueue: true\n" : ""
        let resource =
            "Type: AWS::SQS::Queue\nProperties:\n\(properties)  MessageRetentionPeriod: \(longestRetention)"
        let redrive = "deadLetterTargetArn: !GetAtt \(own).Arn\nmaxReceiveCount: 5"
        return TemplateEdit.property("RedrivePolicy", of: queue, redrive) + [TemplateEdit([.init(own, [], resource)])]
    }

    /// Seconds: dead letters are kept as long as a queue may.
    private static let longestRetention = 1_209_600

    /// - Source: AWS Lambda Developer Guide, "Configuring an Amazon SQS queue to use with Lambda".
    static let queueVisibility = Rule { application in
        application.sources.compactMap { queue, functions in
            let longest = functions.map(\.timeoutSeconds).max() ?? 0
            guard queue.visibilitySeconds < visibilityFactor * longest else { return nil }
            let isShort = queue.visibilitySeconds < longest
            return Finding(
                .queueVisibility, queue.arn, logicalID: queue.logicalID,
                what: isShort
                    ? "Messages come back while they are still worked on, and are worked on twice."
                    : "Messages come back while a batch that was throttled or failed is tried again.",
                evidence: [
                    "they are hidden for \(queue.visibilitySeconds) s, and the function may take \(longest) s a batch"
                ],
                change: "VisibilityTimeout: \(visibilityFactor * longest)", confidence: isShort ? 0.95 : 0.8
            ).with(
                TemplateEdit.property(
                    "VisibilityTimeout", of: queue.logicalID, "\(visibilityFactor * longest)"))
        }
    }

    /// How many of the function's timeouts a queue hides its messages for.
    private static let visibilityFactor = 6
}

extension Application {
    /// Queues that trigger functions, with these.
    fileprivate var sources: [(Queue, [Function])] {
        queues.compactMap { queue in
            let own = mappings.filter { $0.sourceARN == queue.arn }.compactMap { function(of: $0) }
            return own.isEmpty ? nil : (queue, own)
        }
    }
}

extension Application.Mapping {
    var isOfStream: Bool { sourceARN.hasPrefix("arn:") && !sourceARN.contains(":sqs:") }
}
