internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Accepts an event that is run later, in the API's old form.
struct InvokeAsync: Operation {
    static let model = LambdaModel.invokeAsync
    static let isInvocation = true
    let core: LambdaCore

    func access(_ input: InvokeAsyncRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "lambda:InvokeFunction", try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: InvokeAsyncRequest, _ context: CallContext) async throws -> InvokeAsyncResponse {
        let reference = try core.reference(input.functionName, nil, context)
        let payload = try await input.invokeArgs.collect()
        try Invoke.check(payload, .event, "InvokeAsync")
        _ = try await core.functions.version(reference)
        try await core.events.accept(
            Invoker.Order(
                reference: reference, requestID: context.requestID, payload: payload,
                traceHeader: context.traceHeader))
        return InvokeAsyncResponse(status: 202)
    }
}
