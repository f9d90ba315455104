internal import Base
internal import HTTP
internal import Sandbox
internal import Synchronization

/// A sandbox without processes: its function is a program of the simulation, which speaks to the Runtime API's handler
/// by the messages that a runtime would send over its connection.
final class SimulatedSandbox: Sandbox {
    private struct State {
        var runtime: (any HTTPHandler)?
        var endpoint: (any HTTPHandler)?
        var isFrozen = false
        var thawed: Signal?
        var exit: SandboxExit?
    }

    let id: String
    let runtimeListener: SandboxDescriptor
    let endpointListener: SandboxDescriptor
    let standardOutput = SandboxDescriptor(-1)
    let standardError = SandboxDescriptor(-1)
    let extensionOutput: SandboxDescriptor? = nil
    let processEnds: AsyncStream<SandboxProcessEnd>? = nil
    let environment: [String: String]
    private let world: Surroundings
    private let program: any Program
    private let process: Background
    private let ended = Signal()
    private let state = Mutex(State())

    /// - Parameter listener: a number that is no descriptor; the next lower one is the endpoint's.
    init(_ spec: SandboxSpec, listener: CInt, program: any Program, _ world: Surroundings) {
        (id, environment, self.program, self.world) = (spec.id, spec.environment, program, world)
        (runtimeListener, endpointListener) = (SandboxDescriptor(listener), SandboxDescriptor(listener - 1))
        process = Background(on: world.executor)
    }

    var name: String { "\(environment["AWS_LAMBDA_FUNCTION_NAME"] ?? "function")/\(id.prefix(6))" }

    // MARK: - For the server

    /// The server answers at a listener now; the function starts once it does at both.
    func serve(isRuntime: Bool, _ handler: any HTTPHandler) {
        let isComplete = state.withLock { state in
            if isRuntime { state.runtime = handler } else { state.endpoint = handler }
            return state.runtime != nil && state.endpoint != nil
        }
        if isComplete { process.start { await self.run() } }
    }

    // MARK: - Sandbox

    var exit: SandboxExit {
        get async {
            await ended.wait()
            return state.withLock { $0.exit } ?? .killed
        }
    }

    func setCPU(memoryMB: Int) {}

    func freeze() { state.withLock { ($0.isFrozen, $0.thawed) = (true, $0.thawed ?? Signal()) } }

    func thaw() {
        state.withLock { state in
            state.isFrozen = false
            return state.thawed.take()
        }?.give()
    }

    func takePeakMemory() -> Int? { 32 << 20 }
    func processorTime() -> Duration? { nil }
    func terminate() {}
    func run() {}
    func endProcess(_ name: String?) {}

    func connect(port: UInt16) throws(Failure) -> Int32 {
        throw Failure(code: "sandbox.connect", message: "nobody listens", stage: "connect")
    }

    func destroy() async {
        end(.killed)
        await process.shutdown()
    }

    private func end(_ exit: SandboxExit) {
        let isFirst = state.withLock { state in
            defer { state.exit = state.exit ?? exit }
            return state.exit == nil
        }
        guard isFirst else { return }
        ended.give()
    }

    // MARK: - The function

    /// Waits, for so long as it is frozen too.
    func pause(most: Duration) async throws {
        await world.pause(most: most)
        try await thawed()
    }

    private func thawed() async throws {
        while let signal = state.withLock({ $0.isFrozen ? $0.thawed : nil }) {
            await signal.wait()
            try Task.checkCancellation()
        }
        try Task.checkCancellation()
    }

    private func run() async {
        do {
            try await pause(most: .milliseconds(800))
            if world.draws(.functions, 0.05) {
                program.failedToStart()
                throw FunctionCrash()
            }
            while true { try await cycle() }
        } catch is FunctionCrash {
            world.trace.note(name, "crashes")
            end(SandboxExit(status: 1, signal: nil, isOutOfMemory: false))
        } catch {
            // Killed.
        }
    }

    private func cycle() async throws {
        let answer = await ask("GET", "/2018-06-01/runtime/invocation/next")
        try await thawed()
        guard answer.status == 200, let request = answer.headers["Lambda-Runtime-Aws-Request-Id"],
            case .bytes(let payload) = answer.body
        else { throw FunctionCrash() }
        let event = ProgramEvent(requestID: request, payload: payload)
        program.began(event)
        let luck = world.draws(.functions, 0.3) ? world.number(0...4) : -1
        world.trace.note(name, "gets \(request.prefix(8)) \(String(decoding: payload.prefix(40), as: UTF8.self))")
        if luck == 0 { throw FunctionCrash() }
        if luck == 1 { try await hang() }
        if luck == 2 { try await pause(most: .milliseconds(4_000)) }
        let outcome = try await program.run(event, self)
        if luck == 3 { throw FunctionCrash() }
        let status = await post(request, outcome)
        program.answered(event, outcome, isTaken: status == 202)
        if luck == 4 {
            world.trace.note(name, "answers \(request.prefix(8)) twice")
            if world.happens(0.5) {
                _ = await post(request, outcome)
            } else {
                process.start { _ = await self.post(request, outcome) }
            }
        }
        try Task.checkCancellation()
    }

    private func hang() async throws {
        world.trace.note(name, "hangs")
        await Signal().wait()
        throw CancellationError()
    }

    private func post(_ request: String, _ outcome: ProgramOutcome) async -> Int {
        let base = "/2018-06-01/runtime/invocation/\(request)/"
        return switch outcome {
        case .answer(let bytes): await ask("POST", base + "response", bytes).status
        case .error(let text):
            await ask(
                "POST", base + "error",
                (["errorMessage": .string(text), "errorType": "Simulated"] as JSON).bytes
            ).status
        }
    }

    private func ask(_ method: String, _ path: String, _ body: [UInt8] = []) async -> HTTPResponse {
        guard let handler = state.withLock({ $0.runtime }) else { return HTTPResponse(status: 503) }
        let head = HTTPRequestHead(
            method: HTTPMethod(rawValue: method), target: path,
            headers: ["Host": "127.0.0.1:9001", "Content-Length": String(body.count)])
        return await handler.respond(to: HTTPRequest(head: head, body: .bytes(body), remoteAddress: "127.0.0.1"))
    }

    /// Calls the platform with the keys that the function has.
    /// - Returns: the status of the answer.
    func sqs(_ action: String, _ input: JSON) async -> Int { await json("sqs", "AmazonSQS.\(action)", input) }

    func dynamoDB(_ action: String, _ input: JSON) async -> Int {
        await json("dynamodb", "DynamoDB_20120810.\(action)", input)
    }

    private func json(_ service: String, _ target: String, _ input: JSON) async -> Int {
        guard let handler = state.withLock({ $0.endpoint }) else { return 503 }
        let keys = Edge.Keys(
            id: environment["AWS_ACCESS_KEY_ID"] ?? "", secret: environment["AWS_SECRET_ACCESS_KEY"] ?? "",
            token: environment["AWS_SESSION_TOKEN"])
        return await handler.respond(
            to: Edge.request(
                service, "POST", "/", input.bytes,
                [("X-Amz-Target", target), ("Content-Type", "application/x-amz-json-1.0")],
                keys: keys, at: world.machine.now)
        ).status
    }
}

/// The function's process ends by its own fault.
struct FunctionCrash: Error {}
