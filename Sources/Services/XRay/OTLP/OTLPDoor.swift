internal import Archive
internal import Base
package import ServiceKit
package import Wire
internal import XRayAPI

/// Takes spans by the OpenTelemetry Protocol over HTTP: at AWS's own address (the host `xray.REGION.amazonaws.com`,
/// `POST /v1/traces`, signed), and at `/_martlet/otlp/v1/traces`, signed or not.
///
/// What is not signed is of the account that the keys `test` administer; functions sign what they send.
/// - Source: AWS X-Ray Developer Guide, "OpenTelemetry Protocol (OTLP) endpoint"; OpenTelemetry Protocol, "OTLP/HTTP".
package struct OTLPDoor: FrontDoor {
    package let service = "XRay"
    private let services: any ServiceDirectory
    private static let path = "/_martlet/otlp/v1/traces"

    init(services: any ServiceDirectory) { self.services = services }

    package func isFor(_ head: WireRequest) -> Bool {
        if head.path == Self.path { return true }
        return head.path == "/v1/traces" && (head.header("host") ?? "").hasPrefix("xray.")
    }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        let type = request.header("content-type") ?? ""
        let isJSON = type.begins(ignoringCase: "application/json")
        let isProtobuf = type.begins(ignoringCase: "application/x-protobuf")
        guard request.method == "POST" else { return Self.refusal(405, "Spans are sent by POST.", isJSON: true) }
        // Pages of other origins can't send these without asking first.
        guard isJSON || isProtobuf else {
            return Self.refusal(415, "Spans are application/x-protobuf or application/json.", isJSON: true)
        }
        guard request.body.count <= LimitsXRay.exportRequestBytes else {
            return Self.refusal(
                413, "A request can have \(LimitsXRay.exportRequestBytes) bytes at most.", isJSON: isJSON)
        }
        do {
            let caller = try await caller(request, context)
            let body = try Self.unpacked(request)
            let spans = try isJSON ? OTLPRequest.spans(json: body) : OTLPRequest.spans(protobuf: body)
            let (rejected, reason) = try await store(spans, caller, context)
            return Self.answer(rejected, reason, isJSON: isJSON)
        } catch let fault as Fault {
            return Self.refusal(fault.status, fault.message, isJSON: isJSON)
        } catch let fault as ArchiveFault {
            return Self.refusal(400, "The body can't be unpacked: \(fault)", isJSON: isJSON)
        } catch is ProtobufReader.Malformed {
            return Self.refusal(400, "The body is no ExportTraceServiceRequest.", isJSON: isJSON)
        } catch let error as JSONSyntaxError {
            return Self.refusal(400, "The body is not JSON: \(error)", isJSON: isJSON)
        } catch {
            return Self.refusal(503, "\(error)", isJSON: isJSON)
        }
    }

    /// The body as it was before its sender packed it, which the OpenTelemetry Collector does.
    private static func unpacked(_ request: WireRequest) throws -> [UInt8] {
        switch request.header("content-encoding")?.lowercased() {
        case nil, "identity": return request.body
        case "gzip": return try Gzip.unpack(request.body, limit: LimitsXRay.exportRequestBytes)
        case let other?:
            throw Fault(
                code: "UnsupportedEncoding", message: "Spans are sent as they are or packed by gzip, not \(other).",
                status: 415)
        }
    }

    private func caller(_ request: WireRequest, _ context: CallContext) async throws -> Caller {
        let caller = try await services.identify(request, service: "xray", region: context.region, context)
        guard caller == .anonymous else { return caller }
        guard !context.isFromFunction, request.path == Self.path else {
            throw Fault(code: "MissingAuthenticationToken", message: "Missing Authentication Token", status: 403)
        }
        return .account(.default)
    }

    /// - Returns: how many were not taken, and why the first was not.
    private func store(
        _ spans: [OTLPSpan], _ caller: Caller, _ context: CallContext
    ) async throws -> (rejected: Int, reason: String) {
        let account = caller.account ?? context.account
        let client = XRayClient(services.caller(as: caller, account: account, region: context.region))
        var (rejected, reason) = (0, "")
        for begin in stride(from: 0, to: spans.count, by: LimitsXRay.documentsPerCall) {
            let batch = spans[begin..<min(begin + LimitsXRay.documentsPerCall, spans.count)]
            let documents = batch.compactMap { $0.document?.description }
            if documents.count < batch.count {
                rejected += batch.count - documents.count
                if reason.isEmpty { reason = "A span has no trace id or no span id." }
            }
            guard !documents.isEmpty else { continue }
            let answer = try await client.putTraceSegments(PutTraceSegmentsRequest(traceSegmentDocuments: documents))
            let refused = answer.unprocessedTraceSegments ?? []
            rejected += refused.count
            if reason.isEmpty, let first = refused.first { reason = first.message ?? "" }
        }
        return (rejected, reason)
    }

    // MARK: - Answers

    private static func answer(_ rejected: Int, _ reason: String, isJSON: Bool) -> WireResponse {
        if isJSON {
            let partial: JSON = ["rejectedSpans": .string("\(rejected)"), "errorMessage": .string(reason)]
            let body: JSON = rejected == 0 ? [:] : ["partialSuccess": partial]
            return WireResponse(json: body)
        }
        var body: [UInt8] = []
        if rejected > 0 {
            var partial = ProtobufWriter()
            partial.number(1, UInt64(rejected))
            partial.text(2, reason)
            var whole = ProtobufWriter()
            whole.bytes(1, partial.bytes)
            body = whole.bytes
        }
        return WireResponse(status: 200, headers: [("Content-Type", "application/x-protobuf")], body: body)
    }

    /// A `google.rpc.Status`.
    private static func refusal(_ status: Int, _ message: String, isJSON: Bool) -> WireResponse {
        if isJSON { return WireResponse(status: status, json: ["message": .string(message)]) }
        var body = ProtobufWriter()
        body.text(2, message)
        return WireResponse(status: status, headers: [("Content-Type", "application/x-protobuf")], body: body.bytes)
    }
}
