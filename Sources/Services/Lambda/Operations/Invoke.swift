internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Runs a function: at once and with its result, or later, or not at all.
struct Invoke: Operation {
    static let model = LambdaModel.invoke
    static let isInvocation = true
    let core: LambdaCore

    func access(_ input: InvocationRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "lambda:InvokeFunction", try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: InvocationRequest, _ context: CallContext) async throws -> InvocationResponse {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        if input.durableExecutionName != nil { throw Fault.notSupported("Invoke with DurableExecutionName") }
        if input.tenantId != nil { throw Fault.notSupported("Invoke with TenantId") }
        let payload = input.payload ?? []
        let type = input.invocationType ?? .requestResponse
        try Self.check(payload, type, "InvokeFunction")
        let order = Invoker.Order(
            reference: reference, requestID: context.requestID, payload: payload, traceHeader: context.traceHeader,
            clientContext: try Self.clientContext(input.clientContext),
            wantsLog: input.logType == .tail && type == .requestResponse)
        switch type {
        case .requestResponse: return try await answer(order)
        case .event:
            _ = try await core.functions.version(reference)
            try await core.events.accept(order)
            return InvocationResponse(statusCode: 202)
        case .dryRun:
            let config = try await core.functions.version(reference)
            return InvocationResponse(statusCode: 204, executedVersion: config.version)
        }
    }

    private func answer(_ order: Invoker.Order) async throws -> InvocationResponse {
        let answer = try await core.invoker.invoke(order)
        return InvocationResponse(
            statusCode: 200, functionError: answer.result.functionError,
            logResult: answer.result.log.map { Base64.encode($0) },
            payload: answer.result.payload, executedVersion: answer.executedVersion)
    }

    /// What the caller tells of itself, as the runtime gets it: a JSON object, which clients send in Base64.
    /// - Source: AWS Lambda API Reference, Invoke, `X-Amz-Client-Context`.
    static func clientContext(_ encoded: String?) throws(Fault) -> String? {
        guard let encoded else { return nil }
        let invalid = LambdaFault.invalidRequestContentException(
            "Client context must be a valid Base64-encoded JSON object.", details: ["Type": "User"])
        guard encoded.utf8.count <= LimitsLambda.clientContextBytes else {
            throw LambdaFault.invalidRequestContentException(
                "Client context must be no longer than \(LimitsLambda.clientContextBytes) bytes.",
                details: ["Type": "User"])
        }
        guard let bytes = Base64.decode(encoded) else { throw invalid }
        do {
            guard case .object = try JSON(parsing: bytes) else { throw invalid }
        } catch {
            throw invalid
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Refuses events that are too large or no JSON.
    static func check(_ payload: [UInt8], _ type: InvocationType, _ operation: String) throws(Fault) {
        let limit = type == .event ? LimitsLambda.eventBytes : LimitsLambda.requestBytes
        guard payload.count <= limit else {
            // The service answers with this code, and not with the one of its model.
            throw Fault(
                code: "RequestEntityTooLargeException",
                message: "Request must be smaller than \(limit) bytes for the \(operation) operation", status: 413,
                details: ["Type": "User"])
        }
        guard !payload.isEmpty else { return }
        do {
            try checkJSON(payload)
        } catch {
            throw LambdaFault.invalidRequestContentException(
                "Could not parse request body into json: Could not parse payload into json: \(error)",
                details: ["Type": "User"])
        }
    }

    /// - Throws: where the bytes are no JSON.
    static func checkJSON(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            try scanner.skip()
            try scanner.end()
        }
    }
}
