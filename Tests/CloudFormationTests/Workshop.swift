internal import Base
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Makes the resources of its types in memory, fails where told, and waits where told.
final class Workshop: Sendable {
    struct State {
        var things: [String: JSONObject] = [:]
        var tokens: [String: String] = [:]
        var log: [String] = []
        var failing: Set<String> = []
        /// Steps that the platform is not able to do, so many times.
        var busy: [String: Int] = [:]
        /// Steps that were a part of a deletion.
        var deleting: [String] = []
        var held: Set<String> = []
        var waiting: [String: CheckedContinuation<Void, any Error>] = [:]
        var running = 0
        var mostRunning = 0
    }

    let state = Mutex(State())

    var handlers: [any ResourceHandler] {
        let any = [
            "Code", "Handler", "Role", "Runtime", "Tags", "RoleName", "AssumeRolePolicyDocument", "ManagedPolicyArns",
        ]
        return [
            ThingHandler(type: "Test::Thing::Thing", workshop: self),
            ThingHandler(
                type: "Test::Strict::Strict", workshop: self,
                properties: [ResourceProperty("Need", .string, required: true)]),
            ThingHandler(
                type: "Test::Rich::Rich", workshop: self,
                properties: [
                    ResourceProperty("Mode", .choice(["A", "B"]), unsupported: ["B"]),
                    ResourceProperty("Keys", .listOf(.structure([ResourceProperty("Name", .string, required: true)]))),
                    ResourceProperty("Map", .mapOf(.integer)),
                    ResourceProperty(
                        "Part", .structure([ResourceProperty("Flag", .boolean)], unsupported: ["Level"])),
                    ResourceProperty("Kinds", .texts, unsupported: ["private"]),
                ], unsupported: ["Network"]),
            ThingHandler(
                type: "AWS::Lambda::Function", workshop: self, properties: any.map { ResourceProperty($0, .any) }),
            ThingHandler(type: "AWS::IAM::Role", workshop: self, properties: any.map { ResourceProperty($0, .any) }),
        ]
    }

    var log: [String] { state.withLock { $0.log } }
    var things: [String: JSONObject] { state.withLock { $0.things } }

    /// Verbs and logical ids that fail: `create A`.
    func fail(_ steps: String...) { state.withLock { $0.failing.formUnion(steps) } }
    func mend() { state.withLock { $0.failing = [] } }
    func stall(_ step: String, times: Int) { state.withLock { $0.busy[step] = times } }
    var deleting: [String] { state.withLock { $0.deleting } }
    /// Steps that wait until they are released.
    func hold(_ steps: String...) { state.withLock { $0.held.formUnion(steps) } }

    func release(_ step: String) {
        let waiter = state.withLock { state in
            state.held.remove(step)
            return state.waiting.removeValue(forKey: step)
        }
        waiter?.resume()
    }

    /// Waits until a step is held.
    func reached(_ step: String) async -> Bool {
        for _ in 0..<200_000 {
            if state.withLock({ $0.waiting[step] != nil }) { return true }
            await Task.yield()
        }
        return false
    }

    fileprivate func enter(_ step: String) async throws {
        let isHeld = state.withLock { state in
            state.log.append(step)
            if Deletion.isUnderWay { state.deleting.append(step) }
            state.running += 1
            state.mostRunning = max(state.mostRunning, state.running)
            return state.held.contains(step)
        }
        defer { state.withLock { $0.running -= 1 } }
        if isHeld { try await wait(step) }
        try check(step)
    }

    /// Fails where told.
    fileprivate func check(_ step: String) throws {
        let isBusy = state.withLock { state in
            guard let times = state.busy[step], times > 0 else { return false }
            state.busy[step] = times - 1
            return true
        }
        if isBusy { throw Fault(code: "ServiceUnavailable", message: "busy", status: 503) }
        if state.withLock({ $0.failing.contains(step) }) {
            throw Fault(code: "ValidationException", message: "\(step) does not work")
        }
    }

    private func wait(_ step: String) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                state.withLock { $0.waiting[step] = continuation }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: step) }?.resume(throwing: CancellationError())
        }
    }
}

private struct ThingHandler: ResourceHandler {
    let type: String
    let attributes = ["Arn"]
    let workshop: Workshop
    var properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("Size", .integer),
        ResourceProperty("Flag", .boolean), ResourceProperty("List", .list), ResourceProperty("Text", .string),
        ResourceProperty("Place", .string, replaces: true),
    ]
    var unsupported: [String] = []

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let known = workshop.state.withLock { $0.tokens[context.token] }
        if known == nil { workshop.state.withLock { $0.tokens[context.token] = context.generatedName() } }
        try await workshop.enter("create \(context.logicalID)")
        let id = properties["Name"]?.string ?? context.generatedName()
        let key = Self.key(id, properties)
        workshop.state.withLock { $0.things[key] = properties }
        return try await context.finishing(id) {
            try workshop.check("finish \(context.logicalID)")
            return ResourceState(physicalID: id, attributes: ["Arn": .string("arn:\(id)")], identity: key)
        }
    }

    /// Where a thing lies: `Ref` gives its name alone.
    private static func key(_ id: String, _ properties: JSONObject) -> String {
        properties["Place"]?.string.map { "\($0)/\(id)" } ?? id
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await workshop.enter("update \(context.logicalID)")
        workshop.state.withLock { $0.things[Self.key(physicalID, new)] = new }
        return ResourceState(physicalID: physicalID, attributes: ["Arn": .string("arn:\(physicalID)")])
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await workshop.enter("delete \(context.logicalID)")
        workshop.state.withLock { _ = $0.things.removeValue(forKey: Self.key(physicalID, properties)) }
    }
}
