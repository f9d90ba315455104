internal import Base
internal import Synchronization

/// Stacks that are made, changed and deleted, whatever happens meanwhile. Each operation comes to an end; what it ends
/// as is what the resources are; and of a stack that is deleted nothing is left.
final class StackWork: Workload, Program {
    /// What is known of a stack.
    private struct Stack {
        /// The versions of its template that it may be at: the one that it was at, and the one that was asked for.
        var versions: Set<Int> = []
        var isDeleted = false
    }

    private struct Ledger {
        var stacks: [String: Stack] = [:]
        /// The messages that functions of stacks have got.
        var heard: Set<String> = []
    }

    private static let handler = "stacked"
    private static let prefix = "pile-"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs) {
        (self.world, self.edge) = (world, edge)
        programs.add(Self.handler, self)
    }

    func prepare() async { await FunctionSetup(edge("setup")).upload(bucket: "piles", key: "code.zip") }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 {
                group.addTask {
                    for round in 0..<max(1, self.world.plan.size / 20) { await self.live("pile-\(number)-\(round)") }
                }
            }
        }
    }

    private func live(_ name: String) async {
        let client = edge(name)
        await world.pause(most: .seconds(20))
        ledger.withLock { $0.stacks[name] = Stack(versions: [1]) }
        await ask("CreateStack", name, version: 1, client)
        guard await end(of: name, client) == "CREATE_COMPLETE" else { return }
        await world.pause(most: .seconds(20))
        if world.happens(0.7) {
            // The third version has a resource that can't be made.
            let version = world.number(2...3)
            if version == 2 { ledger.withLock { _ = $0.stacks[name]?.versions.insert(2) } }
            await ask("UpdateStack", name, version: version, client)
            _ = await end(of: name, client)
            await world.pause(most: .seconds(20))
        }
        guard world.happens(0.5) else { return }
        await delete(name, client)
        _ = await end(of: name, client)
    }

    /// Asks until it is done, or the stack is no longer one for which it can be done: a try whose answer was lost may
    /// have done it.
    private func ask(_ action: String, _ name: String, version: Int, _ client: Edge) async {
        let template = String(decoding: PileTemplate(version: version, handler: Self.handler).json.bytes, as: UTF8.self)
        let form =
            "Action=\(action)&StackName=\(name)&TemplateBody=\(PercentEncoding.encode(template))"
            + "&Capabilities.member.1=CAPABILITY_IAM"
        for _ in 0..<500 {
            let reply = await client.cloudFormation(form)
            if reply.isDone { return world.trace.note(name, "\(action) to \(version)") }
            if let fault = reply.fault {
                world.trace.note(name, "\(action): \(fault)")
                let isDone = [
                    "AlreadyExists", "No updates are to be performed", "_IN_PROGRESS state", "_COMPLETE state",
                    "_FAILED state",
                ]
                if !isDone.contains(where: { fault.contains($0) }) {
                    world.fail("\(name): \(action) is refused: \(fault)")
                }
                return
            }
            await world.pause(most: .seconds(2))
        }
        world.fail("\(name): \(action) gets no answer")
    }

    private func delete(_ name: String, _ client: Edge) async {
        ledger.withLock { $0.stacks[name]?.isDeleted = true }
        _ = await client.settle("DeleteStack") { await client.cloudFormation("Action=DeleteStack&StackName=\(name)") }
        world.trace.note(name, "DeleteStack")
    }

    /// What an operation ended as; nil where the plan's time is over before that.
    private func end(of name: String, _ client: Edge) async -> String? {
        for _ in 0..<2_000 {
            if let status = await status(of: name, client), !status.hasSuffix("_IN_PROGRESS") {
                world.trace.note(name, "is \(status)")
                return status
            }
            await world.pause(most: .seconds(4))
        }
        world.fail("\(name) does not come to an end")
        return nil
    }

    /// - Returns: nil where there is no answer.
    private func status(of name: String, _ client: Edge) async -> String? {
        let reply = await client.cloudFormation("Action=DescribeStacks&StackName=\(name)")
        if let fault = reply.fault, fault.contains("does not exist") { return "DELETE_COMPLETE" }
        return reply.texts("StackStatus").first
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("pile-drain")
        for name in ledger.withLock({ $0.stacks.keys.sorted() }) {
            guard let status = await end(of: name, client) else { return }
            await judge(name, status, client)
        }
        for name in ledger.withLock({ $0.stacks.keys.sorted() }) { await remove(name, client) }
    }

    private func judge(_ name: String, _ status: String, _ client: Edge) async {
        guard let stack = ledger.withLock({ $0.stacks[name] }) else { return }
        switch status {
        case "ROLLBACK_COMPLETE" where world.plan.disturbances.isEmpty,
            "UPDATE_ROLLBACK_COMPLETE" where world.plan.disturbances.isEmpty && stack.versions.contains(2):
            world.fail("\(name) has ended as \(status) although nothing goes wrong")
        case "CREATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE": await look(name, [1], client)
        case "UPDATE_COMPLETE": await look(name, stack.versions.subtracting([1]), client)
        case "DELETE_COMPLETE" where stack.isDeleted, "ROLLBACK_COMPLETE": break
        // Only where something of the platform's own kept failing.
        case _ where status.hasSuffix("_FAILED") && world.plan.has(.store): break
        default: world.fail("\(name) has ended as \(status)")
        }
    }

    /// Whether the resources are what the template says, and work.
    private func look(_ name: String, _ versions: Set<Int>, _ client: Edge) async {
        let reply = await client.cloudFormation("Action=DescribeStackResources&StackName=\(name)")
        let ids = Dictionary(
            zip(reply.texts("LogicalResourceId"), reply.texts("PhysicalResourceId")), uniquingKeysWith: { $1 })
        let wanted = PileTemplate(version: versions.max() ?? 1, handler: Self.handler)
        guard Set(ids.keys) == wanted.names, let jobs = ids["Jobs"], let topic = ids["Topic"] else {
            return world.fail("\(name) has the resources \(ids.keys.sorted())")
        }
        let attributes = await client.sqs(
            "GetQueueAttributes", ["QueueUrl": .string(jobs), "AttributeNames": ["VisibilityTimeout"]])
        let visibility = attributes.json?["Attributes"]?["VisibilityTimeout"]?.string
        if visibility != String(wanted.visibility) {
            world.fail("the queue of \(name) has the visibility timeout \(visibility ?? "of nothing")")
        }
        let text = "Action=Publish&TopicArn=\(PercentEncoding.encode(topic))&Message=to-\(name)"
        guard await client.settle("Publish", { await client.sns(text) }) != nil else { return }
        _ = await world.untilDrained("the message to \(name)") { ledger.withLock { $0.heard.contains("to-\(name)") } }
    }

    /// Deletes what is still there; a deletion that failed among faults goes well without them.
    private func remove(_ name: String, _ client: Edge) async {
        guard let status = await status(of: name, client), status != "DELETE_COMPLETE" else { return }
        await delete(name, client)
        if let status = await end(of: name, client), status != "DELETE_COMPLETE" {
            let events = await client.cloudFormation("Action=DescribeStackEvents&StackName=\(name)")
            let reasons = events.texts("ResourceStatusReason").prefix(6).joined(separator: "; ")
            world.fail("the deletion of \(name) has ended as \(status): \(reasons)")
        }
    }

    func check() async {
        let client = edge("pile-check")
        let queues = await client.sqs("ListQueues", ["QueueNamePrefix": .string(Self.prefix)])
        let functions = await client.lambda("GET", "/2015-03-31/functions", [])
        let mappings = await client.lambda("GET", "/2015-03-31/event-source-mappings", [])
        var left = (queues.json?["QueueUrls"]?.array ?? []).compactMap(\.string)
        left += (functions.json?["Functions"]?.array ?? []).compactMap { $0["FunctionArn"]?.string }
        left += (mappings.json?["EventSourceMappings"]?.array ?? []).compactMap { $0["FunctionArn"]?.string }
        left += await client.iam("Action=ListRoles").texts("RoleName")
        left += await client.sns("Action=ListTopics").texts("TopicArn")
        left += await client.sns("Action=ListSubscriptions").texts("Endpoint")
        for name in left where name.contains(Self.prefix) { world.fail("\(name) is left of a deleted stack") }
    }

    // MARK: - Program

    func began(_ event: ProgramEvent) {
        for record in (try? JSON(parsing: event.payload))?["Records"]?.array ?? [] {
            if let body = record["body"]?.string { ledger.withLock { _ = $0.heard.insert(body) } }
        }
    }

    func failedToStart() {}
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        .answer(Array("null".utf8))
    }
    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
