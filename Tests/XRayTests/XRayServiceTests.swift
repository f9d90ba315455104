import Base
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire
import XRayAPI

@testable import XRay

@Suite("X-Ray's traces")
struct XRayServiceTests {
    @Test("a finished segment takes the place of the one in progress, whichever comes first")
    func progress() async throws {
        let xray = XRayFixture()
        for (number, order) in [[0, 1], [1, 0]].enumerated() {
            let trace = xray.trace(number)
            var open = try #require(xray.segment(trace, "1111111111111111").object)
            (open["end_time"], open["in_progress"]) = (nil, true)
            let both = [JSON.object(open), xray.segment(trace, "1111111111111111")]
            for place in order { #expect(try await xray.put([both[place]]).isEmpty) }
            let documents = try await xray.documents(trace)
            #expect(documents.count == 1)
            #expect(documents.first?["end_time"] != nil)
        }
        #expect(try await xray.found().map(\.isPartial) == [false, false])
    }

    @Test(
        "subsegments that were sent apart stand in their parents, wherever those stand, and the calls' services are inferred"
    )
    func joined() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        try await xray.put([
            xray.segment(
                trace, "3333333333333333", name: "DynamoDB",
                [
                    "type": "subsegment", "parent_id": "2222222222222222", "namespace": "aws",
                    "aws": ["table_name": "orders", "operation": "GetItem"],
                ]),
            xray.segment(
                trace, "2222222222222222", name: "work",
                ["type": "subsegment", "parent_id": "1111111111111111"]),
            xray.segment(trace, "1111111111111111"),
        ])
        let documents = try await xray.documents(trace)
        #expect(documents.count == 2)
        let work = documents[0]["subsegments"]?[0]
        #expect(work?["name"] == "work")
        #expect(work?["type"] == nil)
        #expect(work?["subsegments"]?[0]?["name"] == "DynamoDB")
        #expect(documents[1]["inferred"] == true)
        #expect(documents[1]["origin"] == "AWS::DynamoDB::Table")
        #expect(documents[1]["parent_id"] == "3333333333333333")
        let summary = try #require(try await xray.found().first)
        #expect(summary.serviceIds?.compactMap(\.name) == ["orders", "web"])
    }

    @Test(
        "a queue, a topic or a bus stands between who sent and who got it",
        arguments: [
            ("sqs", "AWS::SQS::Queue", "jobs"), ("SNS", "AWS::SNS", "SNS"), ("events", "AWS::Events", "events"),
        ])
    func carriers(service: String, type: String, name: String) async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        let call: JSONObject = [
            "type": "subsegment", "parent_id": "1111111111111111", "namespace": "aws",
            "aws": ["operation": "Send", "queue_url": "http://localhost:4566/000000000000/jobs"],
        ]
        try await xray.put([
            xray.segment(trace, "1111111111111111", name: "a", ["origin": "AWS::Lambda::Function"]),
            xray.segment(trace, "2222222222222222", name: service, call),
            xray.segment(
                trace, "3333333333333333", name: "b", ["origin": "AWS::Lambda", "parent_id": "2222222222222222"]),
            xray.segment(
                trace, "4444444444444444", name: "c", ["origin": "AWS::Lambda", "parent_id": "2222222222222222"]),
        ])
        let inferred = try await xray.documents(trace).filter { $0["inferred"] == true }
        #expect(inferred.map { $0["origin"] } == [.string(type)])
        #expect(inferred.first?["parent_id"] == "2222222222222222")
        let nodes = try await xray.client.getTraceGraph(GetTraceGraphRequest(traceIds: [trace])).services ?? []
        let names = Dictionary(uniqueKeysWithValues: nodes.map { ($0.referenceId, $0.name) })
        let edges = nodes.flatMap { node in
            (node.edges ?? []).map { "\(node.name ?? "") \((names[$0.referenceId] ?? nil) ?? "")" }
        }
        #expect(edges.sorted() == ["a a", "a \(name)", "\(name) b", "\(name) c"].sorted())
        let queue = try #require(nodes.first { $0.type == type })
        #expect(queue.state == "unknown" && queue.summaryStatistics?.totalCount == 1)
        for edge in [#"edge("a", "\#(name)")"#, #"edge("\#(name)", "b")"#] {
            #expect(try await xray.found(edge).count == 1)
        }
    }

    @Test("a topic that tells of itself answers the call that published")
    func tracedTopic() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        try await xray.put([
            xray.segment(trace, "1111111111111111", name: "a"),
            xray.segment(
                trace, "2222222222222222", name: "SNS",
                ["type": "subsegment", "parent_id": "1111111111111111", "namespace": "aws"]),
            xray.segment(
                trace, "3333333333333333", name: "news", ["origin": "AWS::SNS", "parent_id": "2222222222222222"]),
        ])
        #expect(try await xray.documents(trace).count == 2)
        #expect(try await xray.found(#"edge("a", "news")"#).count == 1)
        #expect(try await xray.found(#"service("SNS")"#).isEmpty)
    }

    @Test("circles, missing parents and segments that are their own parents are survived")
    func hostile() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        let apart: JSONObject = ["type": "subsegment"]
        func part(_ id: String, of parent: String) -> JSON {
            var more = apart
            more["parent_id"] = .string(parent)
            return xray.segment(trace, id, name: "part", more)
        }
        let unprocessed = try await xray.put([
            part("000000000000000a", of: "000000000000000b"),
            part("000000000000000b", of: "000000000000000a"),
            part("000000000000000c", of: "000000000000000c"),
            part("000000000000000d", of: "00000000000000ff"),
            xray.segment(trace, "000000000000000e", ["parent_id": "000000000000000e"]),
            xray.segment(trace, "000000000000000f", took: -5, ["parent_id": "00000000000000fe"]),
        ])
        #expect(unprocessed.isEmpty)
        #expect(try await xray.documents(trace).count == 6)
        #expect(try await xray.found().count == 1)
        let graph = try await xray.client.getTraceGraph(GetTraceGraphRequest(traceIds: [trace]))
        #expect(graph.services?.contains { $0.name == "web" } == true)
    }

    @Test("a long chain of subsegments that were sent apart is told whole")
    func deep() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        func id(_ number: Int) -> String { SegmentID(number: UInt64(number)).text }
        var documents = [xray.segment(trace, id(1))]
        for number in 2...400 {
            documents.append(
                xray.segment(
                    trace, id(number), name: "part",
                    ["type": "subsegment", "parent_id": .string(id(number - 1))]))
        }
        try await xray.put(documents)
        let text = try await xray.documents(trace).map(\.description).joined()
        for number in [1, 2, 100, 399, 400] { #expect(text.contains("\"\(id(number))\"")) }
    }

    @Test(
        "a document that breaks a rule is told with its code",
        arguments: [
            ("[]", "MissingId", nil as String?), ("{", "ParseError", nil), ("{}", "MissingId", nil),
            (#"{"id":"x"}"#, "InvalidId", "x"),
            (#"{"id":"1111111111111111"}"#, "MissingName", "1111111111111111"),
            (#"{"id":"1111111111111111","name":"a<b"}"#, "InvalidName", "1111111111111111"),
            (#"{"id":"1111111111111111","name":"a"}"#, "MissingStartTime", "1111111111111111"),
            (
                #"{"id":"1111111111111111","name":"a","start_time":"1"}"#, "InvalidStartTime",
                "1111111111111111"
            ),
            (
                #"{"id":"1111111111111111","name":"a","start_time":1}"#, "MissingEndTime",
                "1111111111111111"
            ),
            (
                #"{"id":"1111111111111111","name":"a","start_time":1,"end_time":2}"#, "MissingTraceId",
                "1111111111111111"
            ),
            (
                #"{"id":"1111111111111111","name":"a","start_time":1,"end_time":2,"trace_id":"1-2-3"}"#,
                "InvalidTraceId", "1111111111111111"
            ),
        ])
    func refused(_ text: String, _ code: String, _ id: String?) throws {
        let refusal = try #require(SegmentDocument.read([text]).refused.first)
        #expect(refusal.code == code)
        #expect(refusal.id == id)
        #expect(refusal.message == "Invalid segment. ErrorCode: \(code)")
    }

    @Test("a document of 64 KB is taken, and one of a byte more is not")
    func size() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        func document(_ bytes: Int) -> JSON {
            let empty = xray.segment(trace, "1111111111111111", ["metadata": ""]).description.utf8.count
            return xray.segment(
                trace, "1111111111111111",
                ["metadata": .string(String(repeating: "x", count: bytes - empty))])
        }
        #expect(try await xray.put([document(65_536)]).isEmpty)
        #expect(try await xray.put([document(65_537)]).map(\.errorCode) == ["SegmentTooLarge"])
    }

    @Test("a document whose calls have long names is taken, and searched as far as that fits")
    func longNames() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        let calls: [JSON] = (0..<230).map { number in
            [
                "id": .string(SegmentID(number: 100 + number).text),
                "name": .string(String(repeating: "n", count: 200)),
                "namespace": "aws", "start_time": .integer(xray.now.seconds),
            ]
        }
        let document = xray.segment(trace, "1111111111111111", ["subsegments": .array(calls)])
        #expect(document.description.utf8.count <= LimitsXRay.documentBytes)
        #expect(try await xray.put([document]).isEmpty)
        #expect(try await xray.documents(trace).first?["subsegments"]?.array?.count == 230)
        #expect(try await xray.found(#"service("web")"#).count == 1)
    }

    @Test("a trace of more segments than are looked at hides no other")
    func longTrace() async throws {
        let xray = XRayFixture()
        let (long, other) = (xray.trace(1, ago: 10), xray.trace(2, ago: 700))
        for begin in [1, 1_001, 2_001, 3_001, 4_001] {
            try await xray.put(
                (begin..<begin + 1_000).map { xray.segment(long, SegmentID(number: UInt64($0)).text) })
        }
        try await xray.put([xray.segment(other, "1111111111111111", ago: 700)])
        #expect(try await xray.found().compactMap(\.id) == [long, other])
    }

    @Test("a trace whose name tells no time is found by the time at which it began")
    func strangers() async throws {
        let xray = XRayFixture()
        let trace = TraceID(high: 0xF000_0000_1234_5678, low: 7).text
        try await xray.put([xray.segment(trace, "1111111111111111", ago: 20)])
        try await xray.put([
            xray.segment(
                trace, "2222222222222222", name: "db", ago: 15, ["parent_id": "1111111111111111"])
        ])
        #expect(try await xray.found().map(\.id) == [trace])
        #expect(try await xray.documents(trace).count == 2)
    }

    @Test("a search by what was updated finds traces that began long before, once each")
    func updated() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1, ago: 20_000)
        try await xray.put([
            xray.segment(trace, "1111111111111111", ago: 20_000, took: 19_000),
            xray.segment(trace, "2222222222222222", ago: 1_000, took: 10),
        ])
        #expect(try await xray.found(ago: 3_600).isEmpty)
        let updated = try await xray.found(ago: 3_600, type: .event)
        #expect(updated.map(\.id) == [trace])
        #expect(updated.first?.matchedEventTime == xray.now)
        #expect(try await xray.found(ago: 3_600, type: .service).map(\.id) == [trace])
        #expect(try await xray.found(ago: 500, type: .service).isEmpty)
    }

    @Test("pages of a search have each trace once, the newest first")
    func pages() async throws {
        let xray = XRayFixture()
        for hundred in 0..<12 {
            try await xray.put(
                (0..<100).map { number in
                    let place = hundred * 100 + number
                    return xray.segment(
                        xray.trace(place, ago: Int64(place)), "1111111111111111", ago: Double(place))
                })
        }
        let found = try await xray.found().compactMap(\.id)
        #expect(found.count == 1_200)
        #expect(found == found.sorted(by: >))
    }

    @Test("traces go after 30 days, and the oldest before where they are too many bytes")
    func swept() async throws {
        let xray = XRayFixture()
        let sweep = TraceSweep(traces: xray.core.traces, clock: xray.platform.clock)
        let old = xray.trace(1)
        try await xray.put([xray.segment(old, "1111111111111111")])
        let stranger = TraceID(high: 0xF000_0000_1234_5678, low: 7).text
        try await xray.put([xray.segment(stranger, "1111111111111111")])
        xray.platform.clock.advance(by: .seconds(86_400))
        let new = xray.trace(2)
        try await xray.put([xray.segment(new, "1111111111111111")])
        try await sweep.sweep()
        #expect(try await xray.documents(old).count == 1)
        try await sweep.sweep(most: 500)
        #expect(try await xray.documents(old).isEmpty)
        #expect(try await xray.documents(stranger).isEmpty)
        #expect(try await xray.documents(new).count == 1)
        xray.platform.clock.advance(by: .seconds(31 * 86_400))
        try await sweep.sweep()
        #expect(try await xray.platform.store.readAll(KeyRange(prefix: Key("xray"))).isEmpty)
    }

    @Test("what is told while old traces go is not forgotten by the next sweep")
    func sweptMeanwhile() async throws {
        let store = HookedStore()
        let xray = XRayFixture(store: store)
        let sweep = TraceSweep(traces: xray.core.traces, clock: xray.platform.clock)
        try await xray.put([xray.segment(xray.trace(1), "1111111111111111")])
        let late = xray.segment(xray.trace(2), "2222222222222222")
        store.before({ transaction in
            transaction.changes.contains {
                if case .delete(let key) = $0 { key.hasPrefix(TraceStore.bytes) } else { false }
            }
        }) { try await xray.put([late]) }
        try await sweep.sweep(most: 0)
        #expect(try await xray.documents(xray.trace(2)).count == 1)
        try await sweep.sweep(most: 0)
        #expect(try await store.readAll(KeyRange(prefix: Key("xray"))).isEmpty)
    }

    @Test("what services of the platform have made is stored")
    func intake() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        var segment = TraceSegment(
            id: "1111111111111111", traceID: trace, parentID: nil, name: "f", origin: "AWS::Lambda",
            began: xray.now - .seconds(2), ended: xray.now)
        segment.failure = TraceSegment.Failures(status: 429)
        xray.core.observation.segments.add(segment, of: xray.tenant)
        let intake = SegmentIntake(
            core: xray.core, services: xray.platform, losses: LossLog(clock: xray.platform.clock) { _ in }
        )
        xray.core.observation.segments.add(
            document: xray.segment(trace, "2222222222222222", name: "sdk").description, of: xray.tenant,
            by: .account(.default))
        #expect(try await intake.store())
        let documents = try await xray.documents(trace)
        let document = try #require(documents.first)
        #expect(documents.map { $0["name"]?.string } == ["f", "sdk"])
        #expect(document["origin"] == "AWS::Lambda")
        #expect(document["throttle"] == true)
        #expect(try await xray.found("throttle").count == 1)
    }
}
