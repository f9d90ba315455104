import Base
import ServiceKit
import Testing
import Wire

@testable import XRay

@Suite("Spans of OpenTelemetry's")
struct OTLPTests {
    private func attribute(_ key: String, _ value: String) -> [UInt8] {
        var any = ProtobufWriter()
        any.text(1, value)
        var pair = ProtobufWriter()
        pair.text(1, key)
        pair.bytes(2, any.bytes)
        return pair.bytes
    }

    private func request() -> [UInt8] {
        var span = ProtobufWriter()
        span.bytes(1, [UInt8](repeating: 0xAB, count: 16))
        span.bytes(2, [UInt8](repeating: 0xCD, count: 8))
        span.text(5, "GET /")
        span.number(6, 2)
        span.number(7, 1_800_000_000_000_000_000)
        span.number(8, 1_800_000_001_500_000_000)
        span.bytes(9, attribute("tier", "gold"))
        var scope = ProtobufWriter()
        scope.bytes(2, span.bytes)
        var resource = ProtobufWriter()
        resource.bytes(1, attribute("service.name", "shop"))
        var group = ProtobufWriter()
        // The resource may stand behind the spans.
        group.bytes(2, scope.bytes)
        group.bytes(1, resource.bytes)
        var request = ProtobufWriter()
        request.bytes(1, group.bytes)
        return request.bytes
    }

    @Test("are read from Protocol Buffers and become segments")
    func protobuf() throws {
        let span = try #require(try OTLPRequest.spans(protobuf: request()).first)
        #expect(span.kind == .server)
        let document = try #require(span.document)
        #expect(document["trace_id"] == "1-abababab-abababababababababababab")
        #expect(document["id"] == "cdcdcdcdcdcdcdcd")
        #expect(document["name"] == "shop")
        #expect(document["start_time"]?.double == 1_800_000_000)
        #expect(document["end_time"]?.double == 1_800_000_001.5)
        #expect(document["annotations"]?["tier"] == "gold")
        #expect(SegmentDocument.read([document.description]).refused.isEmpty)
    }

    @Test("that are cut off, or nest without end, are refused or end")
    func hostile() {
        let whole = request()
        for count in 1..<whole.count {
            // Some cuts are whole messages, with less in them.
            do { _ = try OTLPRequest.spans(protobuf: Array(whole[..<count])) } catch { continue }
        }
        #expect(throws: ProtobufReader.Malformed.self) {
            try OTLPRequest.spans(protobuf: [0x0A, 0xFF, 0xFF, 0xFF, 0x7F])
        }
        #expect(throws: ProtobufReader.Malformed.self) { try OTLPRequest.spans(protobuf: [0xFF]) }
        var value = ProtobufWriter()
        value.text(1, "end")
        for _ in 0..<1_000 {
            var list = ProtobufWriter()
            list.bytes(1, value.bytes)
            var outer = ProtobufWriter()
            outer.bytes(5, list.bytes)
            value = outer
        }
        var pair = ProtobufWriter()
        pair.text(1, "deep")
        pair.bytes(2, value.bytes)
        var span = ProtobufWriter()
        span.bytes(9, pair.bytes)
        var scope = ProtobufWriter()
        scope.bytes(2, span.bytes)
        var group = ProtobufWriter()
        group.bytes(2, scope.bytes)
        var request = ProtobufWriter()
        request.bytes(1, group.bytes)
        #expect(throws: Never.self) { try OTLPRequest.spans(protobuf: request.bytes) }
    }

    @Test("that are too many, or tell too much of their process, are refused")
    func bounds() {
        func request(spans: Int, resource: String) -> [UInt8] {
            var scope = ProtobufWriter()
            for _ in 0..<spans { scope.bytes(2, []) }
            var process = ProtobufWriter()
            process.bytes(1, attribute("service.name", resource))
            var group = ProtobufWriter()
            group.bytes(1, process.bytes)
            group.bytes(2, scope.bytes)
            var request = ProtobufWriter()
            request.bytes(1, group.bytes)
            return request.bytes
        }
        let most = LimitsXRay.spansPerRequest
        #expect(throws: Never.self) { try OTLPRequest.spans(protobuf: request(spans: most, resource: "shop")) }
        #expect(throws: Fault.self) { try OTLPRequest.spans(protobuf: request(spans: most + 1, resource: "shop")) }
        let long = String(repeating: "x", count: LimitsXRay.resourceBytes)
        #expect(throws: Fault.self) { try OTLPRequest.spans(protobuf: request(spans: 1, resource: long)) }
    }

    @Test("are what segments are sent on as, with their subsegments")
    func exported() throws {
        let document = """
            {"trace_id":"1-581cf771-a006649127e371903a2de979","id":"70de5b6f19ff9a0a","name":"shop",
             "start_time":1800000000.5,"end_time":1800000001,"fault":true,
             "cause":{"exceptions":[{"id":"70de5b6f19ff9a0c","type":"Oops","message":"no"}]},
             "http":{"request":{"method":"GET"},"response":{"status":500}},
             "subsegments":[{"id":"70de5b6f19ff9a0b","name":"DynamoDB","namespace":"aws","start_time":1800000000.5,
             "end_time":1800000000.6},{"id":"70de5b6f19ff9a0d","name":"open","start_time":1,"in_progress":true}]}
            """
        let request = try #require(SpanExport.request([document]))
        let spans = try #require(request["resourceSpans"]?[0]?["scopeSpans"]?[0]?["spans"]?.array)
        #expect(spans.count == 2)
        #expect(spans[0]["startTimeUnixNano"] == "1800000000500000000")
        #expect(spans[0]["status"]?["code"] == 2)
        #expect(spans[0]["events"]?[0]?["name"] == "exception")
        #expect(spans[1]["parentSpanId"] == "70de5b6f19ff9a0a")
        #expect(spans[1]["kind"] == 3)
        let read = try OTLPRequest.spans(json: request.bytes)
        #expect(read.map(\.name) == ["shop", "DynamoDB"])
        #expect(read[0].isError)
    }

    @Test(
        "a datagram is a header's line and a document",
        arguments: [
            (#"{"format":"json","version":1}"# + "\n{}", "{}" as String?),
            (#"{"format": "json", "version": 1}"# + "\n", ""),
            ("{}\n{}", nil), ("", nil), ("\n", nil), (#"{"format":"json","version":2}"# + "\n{}", nil),
            (#"{"format":"json","version":1}"#, nil), (String(repeating: " ", count: 300) + "\n{}", nil),
        ])
    func datagrams(_ text: String, _ document: String?) {
        #expect(DaemonDatagram.document(Array(text.utf8)) == document)
    }
}
