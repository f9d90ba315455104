internal import Advice
internal import Base

/// Reads event source mappings, and the queues that they take messages from.
struct SourceSurvey: Sendable {
    private let client: AWSClient
    private let names: TemplateNames

    init(_ client: AWSClient, _ names: TemplateNames) { (self.client, self.names) = (client, names) }

    func mappings() async throws -> [Application.Mapping] {
        try await client.lambdaPages(
            "EventSourceMappings", "/2015-03-31/event-source-mappings", "ListEventSourceMappings"
        ).compactMap { mapping($0) }
    }

    private func mapping(_ told: JSON) -> Application.Mapping? {
        guard let source = told["EventSourceArn"]?.string, let function = told["FunctionArn"]?.string else {
            return nil
        }
        var mapping = Application.Mapping(
            sourceARN: source, functionARN: function,
            hasFailureDestination: told["DestinationConfig"]?["OnFailure"]?["Destination"]?.string != nil,
            retries: told["MaximumRetryAttempts"]?.integer.map { Int($0) } ?? -1)
        mapping.logicalID = told["UUID"]?.string.flatMap { names["AWS::Lambda::EventSourceMapping", $0] }
        mapping.batchSize = told["BatchSize"]?.integer.map { Int($0) } ?? 1
        mapping.hasFilters = !(told["FilterCriteria"]?["Filters"]?.array ?? []).isEmpty
        mapping.reportsFailures = told["FunctionResponseTypes"]?.array?.contains("ReportBatchItemFailures") ?? false
        mapping.maximumConcurrency = told["ScalingConfig"]?["MaximumConcurrency"]?.integer.map { Int($0) }
        return mapping
    }

    func queues(of mappings: [Application.Mapping]) async throws -> [Application.Queue] {
        var queues: [Application.Queue] = []
        for arn in Set(mappings.map(\.sourceARN)).sorted() where arn.contains(":sqs:") {
            if let queue = try await queue(arn) { queues.append(queue) }
        }
        return queues
    }

    private func queue(_ arn: String) async throws -> Application.Queue? {
        guard let name = ARN(arn)?.resource else { return nil }
        do {
            let url =
                try await client.json("sqs", "AmazonSQS.GetQueueUrl", ["QueueName": .string(name)])[
                    "QueueUrl"] ?? .null
            let attributes = try await client.json(
                "sqs", "AmazonSQS.GetQueueAttributes",
                ["QueueUrl": url, "AttributeNames": ["VisibilityTimeout", "RedrivePolicy"]])["Attributes"]
            return Application.Queue(
                arn: arn, logicalID: url.string.flatMap { names.queue($0) },
                visibilitySeconds: attributes?["VisibilityTimeout"]?.string.flatMap { Int($0) } ?? 30,
                hasDeadLetters: attributes?["RedrivePolicy"] != nil)
        } catch let fault as AWSFault where fault.code.contains("QueueDoesNotExist") {
            // It is another account's, or gone.
            return nil
        }
    }
}
