internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// Runs a function and hands its response on while it comes, as a stream of events. A function that answers at once
/// gives one chunk.
struct InvokeWithResponseStream: Operation {
    static let model = LambdaModel.invokeWithResponseStream
    static let isInvocation = true
    let core: LambdaCore

    func access(_ input: InvokeWithResponseStreamRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "lambda:InvokeFunction", try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: InvokeWithResponseStreamRequest, _ context: CallContext) async throws
        -> InvokeWithResponseStreamResponse
    {
        if input.tenantId != nil { throw Fault.notSupported("InvokeWithResponseStream with TenantId") }
        let reference = try core.reference(input.functionName, input.qualifier, context)
        let payload = input.payload ?? []
        try Invoke.check(payload, .requestResponse, "InvokeWithResponseStream")
        if input.invocationType == .dryRun {
            let config = try await core.functions.version(reference)
            return InvokeWithResponseStreamResponse(statusCode: 204, executedVersion: config.version)
        }
        let channel = core.stream(
            Invoker.Order(
                reference: reference, requestID: context.requestID, payload: payload,
                traceHeader: context.traceHeader, clientContext: try Invoke.clientContext(input.clientContext),
                wantsLog: input.logType == .tail))
        try await channel.started()
        return InvokeWithResponseStreamResponse(
            statusCode: 200, executedVersion: channel.executedVersion, eventStream: Self.events(channel),
            responseStreamContentType: EventStreamMessage.contentType)
    }

    /// Chunks while they come, and `InvokeComplete` at the end.
    private static func events(_ channel: ResponseChannel) -> ByteStream {
        let reader = ChannelReader(channel)
        let isOver = Mutex(false)
        return ByteStream {
            if let chunk = await reader.channel.next() { return chunkEvent(chunk) }
            let isLast = isOver.withLock { isOver in
                defer { isOver = true }
                return !isOver
            }
            return isLast ? completion(reader.channel.end) : nil
        }
    }

    private static func chunkEvent(_ chunk: [UInt8]) -> [UInt8] {
        EventStreamMessage(event: "PayloadChunk", contentType: "application/octet-stream", payload: chunk).bytes
    }

    private static func completion(_ end: ResponseChannel.End?) -> [UInt8] {
        var members = JSONObject()
        switch end {
        case .success(let answer):
            if let error = answer.result.functionError {
                members["ErrorCode"] = .string(error)
                members["ErrorDetails"] = .string(String(decoding: answer.result.payload, as: UTF8.self))
            }
            members["LogResult"] = answer.result.log.map { .string(Base64.encode($0)) }
        case .failure(let error):
            let fault = error as? Fault
            members["ErrorCode"] = .string(fault?.code ?? "ServiceException")
            members["ErrorDetails"] = .string(fault?.message ?? "\(error)")
        case nil: break
        }
        return EventStreamMessage(
            event: "InvokeComplete", contentType: "application/json", payload: JSON.object(members).bytes
        ).bytes
    }
}

extension LambdaCore {
    /// Runs a function whose response goes into the channel.
    func stream(_ order: Invoker.Order) -> ResponseChannel {
        let channel = ResponseChannel()
        var order = order
        order.channel = channel
        let streamed = order
        background.start {
            do {
                let answer = try await invoker.invoke(streamed)
                // What came at once is the only chunk; an error is told with the end.
                if !channel.hasBegun, answer.result.functionError == nil { await channel.send(answer.result.payload) }
                channel.finish(.success(answer))
            } catch {
                channel.finish(.failure(error))
            }
        }
        return channel
    }
}
