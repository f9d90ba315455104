internal import Base
internal import Wire

/// Follows what happens to a stack: a line for each resource that has come to an end.
struct StackProgress {
    private let stackID: String
    private let client: AWSClient
    private var seen: Set<String> = []
    /// The first failure, which is the cause of those after it.
    private var firstFailure: String?
    /// What the stack as a whole failed for.
    private var stackFailure: String?
    /// What was last said of why the stack waits.
    private var obstacle: String?

    /// Why it did not end well: the cause, or what is known of it.
    var failure: String? { firstFailure ?? stackFailure }

    /// Remembers what has happened so far, which is not printed.
    init(_ stackID: String, _ client: AWSClient) async throws {
        (self.stackID, self.client) = (stackID, client)
        seen = Set(try await page(nil).events.map(\.id))
    }

    /// Prints until the stack says that it has come to an end.
    /// - Returns: the stack at its end; nil where it is gone.
    mutating func follow() async throws -> Stack? {
        var idleLooks = 0
        while true {
            let stack = try await Stack.describe(stackID, client)
            var hasEnded = false
            for event in try await newEvents().reversed() where seen.insert(event.id).inserted {
                show(event)
                hasEnded = event.isEnd
            }
            sayObstacle(stack)
            // The end is an event; a stack that stays idle without one had nothing to do.
            idleLooks = stack?.isBusy == true ? 0 : idleLooks + 1
            guard let stack, stack.status != "DELETE_COMPLETE" else { return nil }
            if hasEnded || idleLooks > LimitsDeployment.idleLooks { return try await Stack.describe(stackID, client) }
            try await client.clock.sleep(for: LimitsClient.pollInterval)
        }
    }

    /// A stack that something of the server's own keeps from going on says so in its reason.
    private mutating func sayObstacle(_ stack: Stack?) {
        guard let stack else { return }
        defer { obstacle = stack.obstacle }
        guard let reason = stack.obstacle, reason != obstacle else { return }
        Terminal.note(Terminal.paint("Stack \(stack.name) is \(stack.status). \(reason)", .yellow))
    }

    private struct Event {
        let id: String
        let time: String
        let resource: StackResource
        let status: String
        let reason: String?

        var isOfStack: Bool { resource.type == "AWS::CloudFormation::Stack" }
        /// Whether the whole stack has come to an end with it.
        var isEnd: Bool { isOfStack && !status.hasSuffix("_IN_PROGRESS") }
    }

    /// Newest first, back to the first one that was seen before.
    private func newEvents() async throws -> [Event] {
        var events: [Event] = []
        var token: String?
        for _ in 0..<LimitsClient.pages {
            let page = try await page(token)
            events += page.events
            token = page.next
            if token == nil || page.events.contains(where: { seen.contains($0.id) }) { break }
        }
        return events
    }

    private func page(_ token: String?) async throws -> (events: [Event], next: String?) {
        do {
            let fields = [("StackName", stackID)] + (token.map { [("NextToken", $0)] } ?? [])
            let result = try await client.query(.cloudFormation, "DescribeStackEvents", fields)
            let events = result.members("StackEvents").map {
                Event(
                    id: $0["EventId"]?.text ?? "", time: $0["Timestamp"]?.text ?? "", resource: StackResource($0),
                    status: $0["ResourceStatus"]?.text ?? "", reason: $0["ResourceStatusReason"]?.text)
            }
            return (events, result["NextToken"]?.text)
        } catch let fault as AWSFault where fault.message.contains("does not exist") {
            return ([], nil)
        }
    }

    private mutating func noteFailure(_ event: Event, _ reason: String) {
        let isFailed = event.status.hasSuffix("_FAILED")
        if event.isOfStack {
            if stackFailure == nil, isFailed || event.status.contains("ROLLBACK_IN_PROGRESS") { stackFailure = reason }
        } else if isFailed, firstFailure == nil, !reason.hasSuffix(" cancelled") {
            firstFailure = "\(event.resource.logicalID): \(reason)"
        }
    }

    private mutating func show(_ event: Event) {
        let isFailed = event.status.hasSuffix("_FAILED")
        let reason = event.reason.flatMap { $0.isEmpty ? nil : $0 }
        if let reason { noteFailure(event, reason) }
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
