import Base
import LambdaAPI
import ServiceKit
import Synchronization
import Wire

@testable import Pipes

/// Lambda with functions that answer as they are told, with as many events as they got unless they are.
final class FakeFunctions: Service {
    typealias Answer = @Sendable ([JSON]) throws -> JSON

    private let state = Mutex<(answer: Answer, payloads: [[JSON]])>(({ .array($0) }, []))

    var schema: Schema { LambdaModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakeInvoke(functions: self))] }

    /// What they were called with.
    var payloads: [[JSON]] { state.withLock { $0.payloads } }
    func answer(_ answer: @escaping Answer) { state.withLock { $0.answer = answer } }

    fileprivate func call(_ events: [JSON]) throws -> JSON {
        let answer = state.withLock { state in
            state.payloads.append(events)
            return state.answer
        }
        return try answer(events)
    }
}

private struct FakeInvoke: Operation {
    static let model = LambdaModel.invoke
    let functions: FakeFunctions
    func access(_ input: InvocationRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        let events = try JSON(parsing: input.payload ?? []).array ?? []
        return InvocationResponse(statusCode: 200, payload: try functions.call(events).bytes)
    }
}
