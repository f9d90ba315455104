import Base
import HTTP
import LambdaAPI
import ServiceCalls
import ServiceKit
import Synchronization
import Wire

@testable import SNS

/// Functions that keep their events.
final class FakeFunctions: Service {
    private let kept = Mutex<[JSON]>([])

    var schema: Schema { LambdaModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeInvoke(functions: self))] }
    var events: [JSON] { kept.withLock { $0 } }
    fileprivate func keep(_ event: JSON) { kept.withLock { $0.append(event) } }
}

private struct FakeInvoke: Operation {
    static let model = LambdaModel.invoke
    let functions: FakeFunctions
    func access(_ input: InvocationRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        guard input.functionName.hasSuffix(":known") else {
            throw LambdaFault.resourceNotFoundException("Function not found: \(input.functionName)")
        }
        functions.keep(try JSON(parsing: input.payload ?? []))
        return InvocationResponse(statusCode: 202)
    }
}

/// HTTP endpoints that answer with the statuses they are told, or not at all.
final class FakeWeb: WebSend {
    struct Request: Sendable {
        let host: String
        let headers: [String: String]
        let body: String
        let time: Instant
    }

    private struct State {
        var requests: [Request] = []
        var answers: [String: [Int]] = [:]
        var silent: Set<String> = []
    }

    private let clock: ManualClock
    private let state = Mutex(State())

    init(clock: ManualClock) { self.clock = clock }

    var requests: [Request] { state.withLock { $0.requests } }
    func requests(to host: String) -> [Request] { requests.filter { $0.host == host } }
    func answer(_ host: String, _ statuses: [Int]) { state.withLock { $0.answers[host] = statuses } }
    func silence(_ host: String) { state.withLock { _ = $0.silent.insert(host) } }

    func send(_ request: HTTPClientRequest) async throws -> WebAnswer {
        let body = String(decoding: try await request.body.collect(limit: 1 << 20), as: UTF8.self)
        let headers = Dictionary(request.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
        let (status, isSilent) = state.withLock { state in
            state.requests.append(Request(host: request.host, headers: headers, body: body, time: clock.now))
            var answers = state.answers[request.host] ?? []
            let status = answers.isEmpty ? 200 : answers.removeFirst()
            state.answers[request.host] = answers
            return (status, state.silent.contains(request.host))
        }
        if isSilent { try await clock.sleep(for: .seconds(100_000)) }
        return WebAnswer(status: status)
    }
}

/// The code of the fault that `body` throws, with its text; nil where it throws none.
func fault(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch let fault as Fault {
        return "\(fault.code): \(fault.message)"
    } catch {
        return "\(error)"
    }
}
