internal import Pricing

/// How records come to functions.
extension Rule {
    /// - Source: AWS Lambda Developer Guide, "Handling errors for an SQS event source in Lambda", partial batch
    ///   responses.
    static let partialBatch = ofMappings { mapping, function, _ in
        guard mapping.batchSize > 1, !mapping.reportsFailures else { return nil }
        let failed = function.runs.count(where: \.hasFailed)
        let (runs, errors) = failed > 0 ? (function.runs.count, failed) : (function.load.events, function.load.errors)
        let evidence = ["\(mapping.sourceARN) gives up to \(mapping.batchSize) records at once"]
        return Finding(
            .partialBatch, function.arn, logicalID: function.logicalID,
            what:
                "One record that fails brings its whole batch back, and what was done is done again; the function has "
                + "to answer with those that failed.",
            evidence: errors == 0
                ? evidence : evidence + ["\(errors) of \(runs) runs failed"] + function.traces(\.hasFailed),
            change: """
                FunctionResponseTypes:
                  - ReportBatchItemFailures
                and the function answers {"batchItemFailures": [{"itemIdentifier": …}]} instead of an error
                """, confidence: errors > 0 ? 0.85 : 0.6, severity: errors > 0 ? .warning : .note
        ).with(mapping.edit("FunctionResponseTypes", "- ReportBatchItemFailures", of: function))
            .from(mapping.sourceARN)
    }

    /// - Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS": up to 10 messages without a window.
    static let batchSize = ofMappings { mapping, function, application in
        guard let queue = application.queues.first(where: { $0.arn == mapping.sourceARN }), !queue.isFIFO,
            mapping.batchSize < mostWithoutWindow, let mean = function.meanMilliseconds,
            mean <= LimitsAdvice.longRun, application.isOnlyCaller(mapping, of: function),
            isFull(mapping, queue, function)
        else { return nil }
        // Nothing tells how much of a run's time is a message's own: all of it may be.
        let longest = mean * Double(mostWithoutWindow) / Double(mapping.batchSize) / 1_000
        guard longest <= Double(function.timeoutSeconds) / 2 else { return nil }
        let (prices, rest) = (Prices(), 1 - Double(mapping.batchSize) / Double(mostWithoutWindow))
        // A batch is a run, a receipt and a deletion.
        let batch = prices[.lambdaRequests] + 2 * prices[.sqsStandardRequests]
        return Finding(
            .batchSize, function.arn, logicalID: function.logicalID,
            what: "It runs once for \(mapping.batchSize == 1 ? "each message" : "\(mapping.batchSize) messages") where "
                + "once for \(mostWithoutWindow) would do, if it takes all that its event has.",
            evidence: [
                "\(queue.received) messages of \(queue.arn) came in \(function.load.events) runs of \(Int(mean)) ms",
                "up to \(queue.mostWaiting) waited",
            ],
            change: "BatchSize: \(mostWithoutWindow)", confidence: 0.7
        ).with(
            mapping.edit("BatchSize", "\(mostWithoutWindow)", of: function),
            saving: Saving(of: .run, dollars: 1_000_000 * rest * batch)
        ).from(mapping.sourceARN)
    }

    private static let mostWithoutWindow = 10

    /// - Source: AWS Lambda Developer Guide, "Using Lambda to process records from Amazon Kinesis Data Streams": the
    ///   size of a batch is 100 where nothing is said.
    static let streamBatchSize = ofMappings { mapping, function, application in
        guard mapping.isOfStream, mapping.batchSize <= mostWithoutWindow,
            let mean = function.meanMilliseconds, mean <= LimitsAdvice.longRun,
            application.isOnlyCaller(mapping, of: function), function.load.events >= LimitsAdvice.manyEvents
        else { return nil }
        let (age, usual) = (function.load.oldestRecordMilliseconds, 100)
        guard age >= LimitsAdvice.oldRecord, age >= LimitsAdvice.manyBatches * mean,
            mean * Double(usual) / Double(mapping.batchSize) / 1_000 <= Double(function.timeoutSeconds) / 2
        else { return nil }
        let rest = 1 - Double(mapping.batchSize) / Double(usual)
        return Finding(
            .batchSize, function.arn, logicalID: function.logicalID,
            what: "It runs once for \(mapping.batchSize == 1 ? "each record" : "\(mapping.batchSize) records") while "
                + "others wait in their shard, which one run could take together.",
            evidence: [
                "\(function.load.events) runs of \(Int(mean.rounded())) ms", "records waited for up to \(Int(age)) ms",
            ],
            change: "BatchSize: \(usual)", confidence: 0.7
        ).with(
            mapping.edit("BatchSize", "\(usual)", of: function),
            saving: Saving(of: .run, dollars: 1_000_000 * rest * Prices()[.lambdaRequests])
        ).from(mapping.sourceARN)
    }

    /// Whether there is more than a batch takes, again and again.
    private static func isFull(
        _ mapping: Application.Mapping, _ queue: Application.Queue, _ function: Application.Function
    ) -> Bool {
        let (size, runs) = (mapping.batchSize, function.load.events)
        guard runs >= LimitsAdvice.manyEvents, queue.mostWaiting > size else { return false }
        return Double(queue.received) >= LimitsAdvice.fullBatch * Double(size * runs)
    }

    /// A rule that looks at each event source mapping whose function is known.
    private static func ofMappings(
        _ find: @escaping @Sendable (Application.Mapping, Application.Function, Application) -> Finding?
    ) -> Rule {
        Rule { application in
            application.mappings.compactMap { mapping in
                application.function(of: mapping).flatMap { find(mapping, $0, application) }
            }
        }
    }
}

extension Application {
    /// Whether all that a function runs comes by one mapping.
    func isOnlyCaller(_ mapping: Mapping, of function: Function) -> Bool {
        mappings(of: function).count == 1 && function.asynchronousEvents == 0
            && function.asynchronousCallers.isEmpty && function.waitingCallers.isEmpty && function.schedules.isEmpty
    }
}

extension Application.Mapping {
    /// In the function's event where SAM makes the mapping, which is called as both together.
    func edit(_ property: String, _ value: String, of function: Application.Function) -> [TemplateEdit] {
        guard let logicalID else { return [] }
        var forms = [TemplateEdit.Form(logicalID, ["Properties", property], value)]
        if let owner = function.logicalID, logicalID.hasPrefix(owner), logicalID != owner {
            let event = ["Properties", "Events", String(logicalID.dropFirst(owner.count)), "Properties"]
            forms.append(
                .init(owner, event + [property], value, type: "AWS::Serverless::Function", existing: event.count))
        }
        return [TemplateEdit(forms)]
    }
}
