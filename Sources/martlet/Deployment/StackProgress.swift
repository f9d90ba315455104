internal import Base
internal import Wire

/// Follows what happens to a stack: a line for each resource that has come to an end.
struct StackProgress {
    private let stackID: String
    private let client: AWSClient
    private var seen: Set<String> = []
    /// The first failure, which is the cause of those after it.
    private(set) var firstFailure: String?

    /// Remembers what has happened so far, which is not printed.
    init(_ stackID: String, _ client: AWSClient) async throws {
        (self.stackID, self.client) = (stackID, client)
        seen = Set(try await events().map(\.id))
    }

    /// Prints until the stack says that it has come to an end.
    /// - Returns: the stack at its end; nil where it is gone.
    mutating func follow() async throws -> Stack? {
        var idleLooks = 0
        while true {
            let stack = try await Stack.describe(stackID, client)
            var hasEnded = false
            for event in try await events().reversed() where seen.insert(event.id).inserted {
                show(event)
                hasEnded = event.isEnd
            }
            // The end is an event; a stack that stays idle without one had nothing to do.
            idleLooks = stack?.isBusy == true ? 0 : idleLooks + 1
            guard let stack, stack.status != "DELETE_COMPLETE" else { return nil }
            if hasEnded || idleLooks > LimitsDeployment.idleLooks { return try await Stack.describe(stackID, client) }
            try await client.clock.sleep(for: LimitsClient.pollInterval)
        }
    }

    private struct Event {
        let id: String
        let time: String
        let resource: StackResource
        let status: String
        let reason: String?

        /// Whether the whole stack has come to an end with it.
        var isEnd: Bool {
            resource.type == "AWS::CloudFormation::Stack" && !status.hasSuffix("_IN_PROGRESS")
        }
    }

    /// Newest first: the first page, which holds more than can happen between two looks.
    private func events() async throws -> [Event] {
        do {
            let result = try await client.query(.cloudFormation, "DescribeStackEvents", [("StackName", stackID)])
            return result.members("StackEvents").map {
                Event(
                    id: $0["EventId"]?.text ?? "", time: $0["Timestamp"]?.text ?? "", resource: StackResource($0),
                    status: $0["ResourceStatus"]?.text ?? "", reason: $0["ResourceStatusReason"]?.text)
            }
        } catch let fault as AWSFault where fault.message.contains("does not exist") {
            return []
        }
    }

    private mutating func show(_ event: Event) {
        let isFailed = event.status.hasSuffix("_FAILED")
        let reason = event.reason.flatMap { $0.isEmpty ? nil : $0 }
        if isFailed, firstFailure == nil, let reason, !reason.hasPrefix("Resource creation cancelled") {
            firstFailure = "\(event.resource.logicalID): \(reason)"
        }
        guard isFailed || event.status.hasSuffix("_COMPLETE") || event.status.contains("ROLLBACK_IN_PROGRESS") else {
            return
        }
        let colour: Terminal.Colour = isFailed ? .red : event.status.contains("ROLLBACK") ? .yellow : .green
        let time = event.time.split(separator: "T").last.map { String($0.prefix(8)) } ?? ""
        Terminal.line(
            "\(Terminal.paint(time, .dim))  \(Terminal.paint(Terminal.pad(event.status, 24), colour))  "
                + "\(Terminal.pad(event.resource.type, 30))  \(event.resource.logicalID)"
                + (isFailed || event.status.contains("ROLLBACK") ? reason.map { "  \($0)" } ?? "" : ""))
    }
}
