internal import Base
internal import ServiceKit
internal import Wire

/// What a stage that is traced tells X-Ray of a request: a segment of the stage's own, and in it the call of a
/// function.
/// - Source: API Gateway Developer Guide, "Tracing user requests to REST APIs using X-Ray".
struct StageTrace: Sendable {
    let root: String
    /// The segment that asked.
    let parent: String?
    let lineage: String?
    let isSampled: Bool
    let segment: String
    /// The call of the function.
    let call: String
    /// By which the client reached the platform: `http`.
    private let scheme: String

    /// Goes on with the client's trace, or begins one.
    /// - Parameter decide: whether a trace is sampled of which the client has not decided that.
    init(_ context: CallContext, _ randomness: any Randomness, decide: () -> Bool) {
        let header = context.traceHeader.map { TraceHeader($0) }
        root = header?.root ?? TraceHeader.newRoot(at: context.now, randomness)
        (parent, lineage) = (header?.parent, header?.lineage)
        isSampled = header?.isSampled ?? decide()
        scheme = String(context.endpoint.prefix { $0 != ":" })
        (segment, call) = (Hex.encode(randomness.bytes(8)), Hex.encode(randomness.bytes(8)))
    }

    /// As the function gets it.
    var header: String {
        var header = TraceHeader("Root=\(root)")
        (header.parent, header.isSampled, header.lineage) = (isSampled ? call : parent, isSampled, lineage)
        return header.text
    }

    /// - Parameters:
    ///   - function: that was called; nil where none was.
    ///   - now: the end.
    func segment(
        _ request: WireRequest, _ response: WireResponse, _ identity: RequestIdentity, _ routes: APIRoutes,
        stage: String, function: String?, now: Instant
    ) -> TraceSegment {
        var made = TraceSegment(
            id: segment, traceID: root, parentID: parent, name: Self.name("\(routes.name)/\(stage)"),
            origin: "AWS::ApiGateway::Stage", began: identity.now, ended: now)
        made.failure = TraceSegment.Failures(status: response.status)
        let host = request.header("host") ?? "localhost"
        var told: JSONObject = [
            "url": .string("\(scheme)://\(host)\(request.path)"), "method": .string(request.method),
            "client_ip": .string(identity.sourceIP),
        ]
        told["user_agent"] = request.header("user-agent").map { .string($0) }
        if request.header("x-forwarded-for") != nil { told["x_forwarded_for"] = true }
        let answer: JSON = [
            "status": .integer(Int64(response.status)), "content_length": .integer(Int64(response.body.count)),
        ]
        made.fields["http"] = ["request": .object(told), "response": answer]
        made.fields["aws"] = [
            "account_id": .string(routes.account.rawValue),
            "api_gateway": [
                "account_id": .string(routes.account.rawValue), "rest_api_id": .string(routes.id),
                "stage": .string(stage), "request_id": .string(identity.requestID),
            ],
        ]
        made.fields["resource_arn"] = .string(routes.arn(stage: stage))
        if let function { made.subsegments = [part(function, response, identity, now)] }
        return made
    }

    private func part(
        _ function: String, _ response: WireResponse, _ identity: RequestIdentity, _ now: Instant
    ) -> TraceSegment {
        var part = TraceSegment(
            id: call, traceID: nil, parentID: nil, name: "Lambda", began: identity.now, ended: now)
        part.namespace = "aws"
        let name = ARN(function).map { String($0.resource.dropFirst("function:".count)) } ?? function
        part.fields["aws"] = [
            "function_name": .string(name), "operation": "Invoke", "resource_names": [.string(name)],
        ]
        part.fields["http"] = ["response": ["status": .integer(Int64(response.status))]]
        part.failure = TraceSegment.Failures(status: response.status)
        return part
    }

    /// APIs' names may have letters that segments' names have not.
    private static func name(_ text: String) -> String {
        String(
            text.map { $0.isLetter || $0.isNumber || " _.:/%&#=+\\-@".contains($0) ? $0 : "_" }.prefix(
                200))
    }
}
