internal import Base
internal import Synchronization

/// Functions that are made, changed and deleted. Whatever was acknowledged becomes ready, however often the server dies
/// meanwhile, and what was deleted is gone.
final class DeployWork: Workload, Program {
    private struct Ledger {
        var made: Set<String> = []
        /// The description that was acknowledged last.
        var described: [String: String] = [:]
        var deleted: Set<String> = []
    }

    private static let role = "deployed"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let programs: Programs
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs) {
        (self.world, self.edge, self.programs) = (world, edge, programs)
        programs.add(Self.role, self)
    }

    // MARK: - Workload

    func prepare() async { await FunctionSetup(edge("setup")).make(Self.role, mayDo: []) }

    func work() async {
        for number in 0..<world.plan.size / 8 {
            await world.pause(most: .seconds(30))
            await deploy("\(Self.role)-\(number)")
        }
    }

    private func deploy(_ name: String) async {
        let client = edge(name)
        programs.add(name, self)
        guard let request = FunctionSetup.request(name, role: Self.role, world) else { return }
        // A try whose answer was lost may have made it.
        guard
            await persist(
                client, "CreateFunction", wants: [201, 409], { await client.lambda("POST", Self.path, request.bytes) })
        else { return }
        world.trace.note(name, "is made")
        ledger.withLock { _ = $0.made.insert(name) }
        await world.pause(most: .seconds(10))
        let text = "changed \(world.number(1...1_000))"
        let change: JSON = ["Description": .string(text)]
        // While it is made ready it can't be changed.
        let isChanged = await persist(client, "UpdateFunctionConfiguration", wants: [200]) {
            await client.lambda("PUT", "\(Self.path)/\(name)/configuration", change.bytes)
        }
        if isChanged { ledger.withLock { $0.described[name] = text } }
        guard world.happens(0.3) else { return }
        await world.pause(most: .seconds(5))
        let isGone = await persist(client, "DeleteFunction", wants: [204, 404]) {
            await client.lambda("DELETE", "\(Self.path)/\(name)", [])
        }
        if isGone { ledger.withLock { _ = $0.deleted.insert(name) } }
    }

    private static let path = "/2015-03-31/functions"

    /// Asks until one of these answers comes; conflicts go by.
    private func persist(_ client: Edge, _ what: String, wants: Set<Int>, _ ask: () async -> Edge.Reply) async -> Bool {
        for _ in 0..<500 {
            let reply = await ask()
            if case .answered(let status, let body) = reply {
                if !wants.contains(status) {
                    world.trace.note(
                        client.name, "\(what): \(status) \(String(decoding: body.prefix(200), as: UTF8.self))")
                }
                if wants.contains(status) { return true }
                if (400..<500).contains(status), status != 409, status != 429 {
                    world.fail("\(client.name): \(what) is refused: \(String(decoding: body, as: UTF8.self))")
                    return false
                }
            }
            await world.pause(most: .seconds(2))
        }
        world.fail("\(client.name): \(what) gets no answer")
        return false
    }

    func drain() async {
        let setup = FunctionSetup(edge("deploy-drain"))
        let names = ledger.withLock { $0.made.subtracting($0.deleted).sorted() }
        for name in names {
            _ = await world.untilDrained("the change of \(name)") { await setup.isReady(name) }
        }
    }

    func check() async {
        let client = edge("deploy-check")
        let (described, deleted) = ledger.withLock { ($0.described, $0.deleted) }
        for (name, text) in described.sorted(by: { $0.key < $1.key }) {
            let reply = await client.lambda("GET", "\(Self.path)/\(name)/configuration", [])
            if deleted.contains(name) {
                guard case .answered(404, _) = reply else { return world.fail("\(name) is there after its deletion") }
            } else if reply.json?["Description"]?.string != text {
                world.fail("\(name) has lost its change")
            } else {
                await invoke(name, client)
            }
        }
    }

    private func invoke(_ name: String, _ client: Edge) async {
        let payload = Array(#"{"to":"\#(name)"}"#.utf8)
        let reply = await client.lambda("POST", "\(Self.path)/\(name)/invocations", payload)
        if reply.json?.bytes != payload { world.fail("\(name) does not answer") }
    }

    // MARK: - Program

    func began(_ event: ProgramEvent) {}
    func failedToStart() {}
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        .answer(event.payload)
    }
    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}
}
