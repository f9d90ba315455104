internal import Base
internal import HTTP
internal import Synchronization

/// The Runtime API of one environment: by it a runtime gets events and posts results. Who connects is that environment.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda runtime API".
struct RuntimeAPI: HTTPHandler {
    private static let prefix = "/2018-06-01/runtime/"
    /// A result beyond the limit is read and dropped up to this; nobody's memory is used for it.
    private static let endlessBytes = 1 << 40

    let environment: ExecutionEnvironment
    let clock: any Clock
    let randomness: any Randomness
    private let reading = BodyReading()
    /// Gives the keys of a function that starts from a snapshot.
    var credentials: SnapshotCredentials?

    static let credentialsPath = "/2021-04-23/credentials"

    func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy {
        guard head.path.hasPrefix(Self.prefix) else { return .collect(limit: LimitsLambda.extensionRequestBytes) }
        let length = head.headers["Content-Length"].flatMap { Int($0) }
        if Self.streams(head.headers) { return .stream(limit: LimitsLambda.streamedBytes) }
        if head.method == .get || length.map({ $0 <= LimitsLambda.responseBytes }) == true {
            return .collect(limit: LimitsLambda.responseBytes)
        }
        return .stream(limit: Self.endlessBytes)
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        if let credentials, request.path == Self.credentialsPath { return await credentials.respond(to: request) }
        guard request.path.hasPrefix(Self.prefix) else { return await respondToExtension(request) }
        let path = Substring(request.path.utf8.dropFirst(Self.prefix.utf8.count))
        if request.method == .get, path == "invocation/next" { return await next() }
        if request.method == .get, path == "restore/next" {
            return await environment.restored() ? Self.restored : Self.refused
        }
        guard request.method == .post else { return Self.error(405, "InvalidMethod", "The method is not allowed.") }
        guard case .stream = request.body else { return await post(request, path) }
        // Nothing counts the bytes of a body that is read as it comes, so there is one at a time.
        guard reading.begin() else { return Self.refusedBody }
        defer { reading.end() }
        return await post(request, path)
    }

    private func post(_ request: HTTPRequest, _ path: Substring) async -> HTTPResponse {
        if let refusal = refusal(path) { return refusal }
        let isStream = Self.streams(request.headers)
        if isStream, let answered = await stream(request, path) { return answered }
        guard let body = await collect(request.body, endsEarly: isStream) else {
            return Self.error(400, "InvalidBody", "The body broke off.")
        }
        // It may have ended while its body came.
        if let refusal = refusal(path) { return refusal }
        if path == "init/error" {
            environment.initializationFailed(body.bytes, type: Self.errorType(request))
            return Self.accepted
        }
        if path == "restore/error" {
            environment.restoreFailed(type: Self.errorType(request))
            return Self.accepted
        }
        if path == "start", let watch = environment.version.trial?.watch {
            watch.tell(body.bytes)
            return Self.accepted
        }
        let parts = path.fields(separatedBy: "/")
        guard parts.count == 3, parts[0] == "invocation" else {
            return Self.error(404, "InvalidPath", "There is no such path.")
        }
        // Nobody waits for the rest of a stream, which may have no end; its function has no other event to get.
        defer { if isStream, body.isTooLarge { environment.abandon() } }
        return finish(String(parts[1]), String(parts[2]), body)
    }

    /// What is not to be told now.
    private func refusal(_ path: Substring) -> HTTPResponse? {
        switch path {
        case "init/error": environment.isInitialized ? Self.refusedError : nil
        case "restore/error": environment.isRestoring ? nil : Self.refusedRestoreError
        default: nil
        }
    }

    private func respondToExtension(_ request: HTTPRequest) async -> HTTPResponse {
        let path = request.path
        guard path.hasPrefix(ExtensionsAPI.prefix) else {
            if let subscriptions = SubscriptionAPI(environment, path: path) {
                return await subscriptions.respond(to: request)
            }
            return Self.error(404, "InvalidPath", "There is no such path.")
        }
        return await ExtensionsAPI(environment: environment, randomness: randomness).respond(
            to: request, path.dropFirst(ExtensionsAPI.prefix.count))
    }

    // MARK: - Events

    private func next() async -> HTTPResponse {
        guard let invocation = await environment.next() else {
            return Self.refused
        }
        let event = invocation.event
        let deadline = clock.now + environment.version.timeout
        var headers = HTTPHeaders()
        headers.append("Content-Type", "application/json")
        headers.append("Lambda-Runtime-Aws-Request-Id", event.requestID)
        headers.append("Lambda-Runtime-Deadline-Ms", String(deadline.milliseconds))
        headers.append("Lambda-Runtime-Invoked-Function-Arn", event.invokedARN)
        if let trace = event.trace { headers.append("Lambda-Runtime-Trace-Id", trace.header) }
        if let context = event.clientContext { headers.append("Lambda-Runtime-Client-Context", context) }
        return HTTPResponse(status: 200, headers: headers, body: .bytes(event.payload))
    }

    // MARK: - Results

    private struct Body {
        let bytes: [UInt8]
        let isTooLarge: Bool
        /// How a streamed response that was collected failed.
        var failure: StreamFailure?
    }

    /// - Parameter endsEarly: whether what is too large is not read to its end.
    private func collect(_ body: HTTPBody, endsEarly: Bool) async -> Body? {
        switch body {
        case .bytes(let bytes): return Body(bytes: bytes, isTooLarge: false)
        case .stream(let stream):
            var bytes: [UInt8] = []
            var isTooLarge = false
            do {
                for try await chunk in stream {
                    isTooLarge = isTooLarge || bytes.count + chunk.count > LimitsLambda.responseBytes
                    if isTooLarge { bytes = [] } else { bytes += chunk }
                    if isTooLarge, endsEarly { return Body(bytes: bytes, isTooLarge: true) }
                }
            } catch {
                return nil
            }
            return Body(bytes: bytes, isTooLarge: isTooLarge, failure: StreamFailure(stream.trailers))
        }
    }

    private func finish(_ requestID: String, _ kind: String, _ body: Body) -> HTTPResponse {
        let isFailure = kind == "error"
        guard isFailure || kind == "response" else { return Self.error(404, "InvalidPath", "There is no such path.") }
        let payload = body.isTooLarge ? ErrorPayload.responseTooLarge.bytes : body.failure?.body ?? body.bytes
        let isKnown = environment.answer(
            requestID, payload, functionError: isFailure || body.isTooLarge || body.failure != nil ? "Unhandled" : nil)
        guard isKnown else { return Self.error(400, "InvalidRequestID", "Invalid request ID") }
        if body.isTooLarge {
            return Self.error(413, ErrorPayload.responseTooLarge.type, ErrorPayload.responseTooLarge.message)
        }
        return Self.accepted
    }

    // MARK: - Streamed results

    /// Hands a streamed response on while it comes.
    /// - Returns: nil where its event wants all of it at once.
    private func stream(_ request: HTTPRequest, _ path: Substring) async -> HTTPResponse? {
        let parts = path.fields(separatedBy: "/")
        guard parts.count == 3, parts[0] == "invocation", parts[2] == "response",
            let channel = environment.channel(for: String(parts[1])), case .stream(let chunks) = request.body
        else { return nil }
        let responded = clock.now
        channel.begin(
            contentType: request.headers["Content-Type"], version: environment.version.config.version)
        do {
            for try await chunk in chunks { await channel.send(chunk) }
        } catch {
            let failure = ErrorPayload(
                type: "Runtime.TruncatedResponse", message: "The response stream ended before its last chunk.")
            return answer(String(parts[1]), failure.bytes, functionError: "Unhandled", responded)
        }
        let failure = StreamFailure(chunks.trailers)
        return answer(
            String(parts[1]), failure?.body ?? [], functionError: failure == nil ? nil : "Unhandled", responded)
    }

    private func answer(
        _ requestID: String, _ payload: [UInt8], functionError: String?, _ responded: Instant
    ) -> HTTPResponse {
        environment.answer(requestID, payload, functionError: functionError, responded: responded)
            ? Self.accepted : Self.error(400, "InvalidRequestID", "Invalid request ID")
    }

    private static func streams(_ headers: HTTPHeaders) -> Bool {
        headers["Lambda-Runtime-Function-Response-Mode"]?.lowercased() == "streaming"
    }

    private static func errorType(_ request: HTTPRequest) -> String {
        request.headers["Lambda-Runtime-Function-Error-Type"] ?? "Runtime.Unknown"
    }

    private static let refused = error(
        403, "InvalidStateTransition", "Transition from Running to Ready is not allowed.")
    private static let refusedError = error(
        403, "InvalidStateTransition", "Transition from Ready to InitError is not allowed.")
    private static let refusedRestoreError = error(
        403, "InvalidStateTransition", "Transition to RestoreError is not allowed while nothing is restored.")
    private static let refusedBody = error(
        403, "InvalidStateTransition", "Another body of this environment is being read.")
    private static let restored = HTTPResponse(
        status: 200, headers: ["Content-Type": "application/json"], body: .text("{}"))
    /// A runtime that asks for its next event together with a result has no use for this before the event.
    private static let accepted: HTTPResponse = {
        var response = HTTPResponse(
            status: 202, headers: ["Content-Type": "application/json"], body: .text(#"{"status":"OK"}"#))
        response.mayWait = true
        return response
    }()

    static func error(_ status: Int, _ type: String, _ message: String) -> HTTPResponse {
        let body = JSON.object(["errorMessage": .string(message), "errorType": .string(type)])
        return HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: .bytes(body.bytes))
    }
}

/// Whether a body of an environment is being read as it comes.
private final class BodyReading: Sendable {
    private let isOpen = Atomic(false)

    /// - Returns: false where one is already.
    func begin() -> Bool { isOpen.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged }

    func end() { isOpen.store(false, ordering: .relaxed) }
}

/// How a function failed in the middle of a response that it streamed, from the fields after it.
/// - Source: AWS Lambda Developer Guide, "Using the Lambda runtime API", response streaming.
struct StreamFailure: Sendable {
    /// `errorType` and `errorMessage` as JSON.
    let body: [UInt8]

    init?(_ trailers: HTTPHeaders) {
        let type = trailers["Lambda-Runtime-Function-Error-Type"]
        let text = trailers["Lambda-Runtime-Function-Error-Body"]
        guard type != nil || text != nil else { return nil }
        if let text, let decoded = Base64.decode(text) {
            body = decoded
        } else {
            body = ErrorPayload(type: type ?? "Runtime.Unknown", message: text ?? "").bytes
        }
    }
}
