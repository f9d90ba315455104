import Base
import ServiceTesting
import Testing
import Wire
import XRayAPI

@testable import XRay

@Suite("X-Ray's filter expressions")
struct FilterTests {
    /// A shop that is called by a client, calls a stock that fails, and a table.
    private func shop(_ xray: XRayFixture) async throws {
        let trace = xray.trace(1)
        try await xray.put([
            xray.segment(
                trace, "1111111111111111", name: "shop", took: 6,
                [
                    "origin": "AWS::EC2::Instance", "user": "alice", "error": true,
                    "http": [
                        "request": [
                            "method": "GET", "url": "http://shop/api/v2/", "user_agent": "curl/8",
                            "client_ip": "10.0.0.1",
                        ], "response": ["status": 404],
                    ],
                    "aws": ["ec2": ["instance_id": "i-1", "availability_zone": "us-east-1a"]],
                    "annotations": ["gameid": "817DL6VO", "age": 30, "vip": true, "a.b": "dotted"],
                    "subsegments": [
                        [
                            "id": "2222222222222222", "name": "stock", "namespace": "remote",
                            "start_time": .double(Double(xray.now.seconds) - 9),
                            "end_time": .double(Double(xray.now.seconds) - 5), "fault": true,
                            "cause": [
                                "exceptions": [["id": "9999999999999999", "type": "Oops", "message": "no way"]]
                            ],
                        ],
                        [
                            "id": "3333333333333333", "name": "DynamoDB", "namespace": "aws",
                            "aws": ["table_name": "orders"],
                            "start_time": .double(Double(xray.now.seconds) - 9),
                            "end_time": .double(Double(xray.now.seconds) - 8),
                        ],
                    ],
                ]),
            xray.segment(
                trace, "4444444444444444", name: "stock", ago: 9, took: 4,
                ["parent_id": "2222222222222222", "fault": true]),
        ])
    }

    @Test(
        "hold as AWS documents them",
        arguments: [
            ("responsetime > 5", true), ("responseTime > 6.5", false),
            ("duration >= 5 AND duration <= 8", true),
            ("ok", false), ("!ok", true), ("ok = false", true), ("error", true), ("error = true", true),
            ("fault", false),
            ("error !partial duration <30", true), ("http.status != 200", true),
            ("http.status = 404", true),
            (#"http.url CONTAINS "/api/""#, true), (#"http.url BEGINSWITH "https""#, false),
            (#"http.url ENDSWITH "/v2/" and http.method = "GET""#, true), (#"user CONTAINS """#, true),
            ("http.url AND responseTime > 2", true), (#"http.useragent = "curl/8""#, true),
            (#"http.clientip BEGINSWITH "10.""#, true), (#"service("stock") { fault }"#, true),
            (#"service("shop") { fault }"#, false), ("service() { fault }", true),
            (#"service("nobody")"#, false),
            (#"!service("nobody")"#, true), (#"edge("shop", "stock") { fault }"#, true),
            (#"edge("shop", "orders") { fault }"#, false), (#"edge("shop", "orders")"#, true),
            (#"edge("stock", "shop")"#, false),
            (#"service(id(name: "orders", type: "AWS::DynamoDB::Table"))"#, true),
            (#"service(id(type: "AWS::EC2::Instance")) { error }"#, true),
            (#"service("shop") { root = true and error = true }"#, true),
            ("service() { inferred }", true),
            (#"annotation.gameid = "817DL6VO""#, true), ("annotation.age > 29", true),
            ("annotation.age > 30", false),
            ("annotation.vip", true), ("annotation.vip = false", false), ("annotation.age", true),
            ("!annotation.none", true), (#"annotation[a.b] = "dotted""#, true),
            (#"annotation[gameid] BEGINSWITH "817""#, true), (#"instance.id = "i-1""#, true),
            (#"availabilityzone = "us-east-1a""#, true), (#"resource.arn CONTAINS """#, false),
            (#"rootcause.fault.service { name = "stock" }"#, true),
            (#"rootcause.fault.service { last and name = stock }"#, true),
            (#"rootcause.fault.service { first and name = "stock" }"#, false),
            ("rootcause.fault.service { index > 5 }", false),
            (#"rootcause.responsetime.entity { remote and coverage > 0.5 and name = "stock" }"#, true),
            (#"rootcause.error.entity { name = "shop" }"#, true),
            (
                ##"rootcause.json = #[{ "Services": [ { "Name": "shop", "EntityPath": [{ "Name": "shop" }, { "Name": "stock" } ] }, { "Name": "stock" } ] }]"##,
                true
            ), ("(fault OR error) AND (duration > 100 OR user)", true),
            ("error OR nothing = 1", nil as Bool?),
        ])
    func holds(_ text: String, _ expected: Bool?) async throws {
        let xray = XRayFixture()
        try await shop(xray)
        guard let expected else {
            await expectFault("InvalidRequestException") { _ = try await xray.found(text) }
            return
        }
        #expect(try await xray.found(text).count == (expected ? 1 : 0))
    }

    @Test(
        "that are none are refused",
        arguments: [
            "duration >", "duration > x", "(ok", "ok)", #"user = "open"#, "service(",
            #"service("a") { annotation.b }"#,
            "first", "coverage > 1", "rootcause.fault", "group.name = \"none\"", "vip < true",
            "annotation.a < true",
            "ok AND", "rootcause.json = #[", String(repeating: "(", count: 100),
            String(repeating: "!", count: 100) + "ok",
        ])
    func refused(_ text: String) {
        #expect(throws: Fault.self) { try FilterParser.parse(text) }
    }

    @Test("name groups, which name others")
    func groups() async throws {
        let xray = XRayFixture()
        try await shop(xray)
        try await xray.client.createGroup(
            CreateGroupRequest(groupName: "slow", filterExpression: "duration > 3"))
        try await xray.client.createGroup(
            CreateGroupRequest(groupName: "both", filterExpression: #"group.name = "slow" AND error"#))
        #expect(try await xray.found(#"group.name = "both" AND user = "alice""#).count == 1)
        #expect(try await xray.found(#"group.name != "both""#).isEmpty)
    }

    @Test("that would stand for too many groups are refused")
    func manyGroups() async throws {
        let xray = XRayFixture()
        func all(_ name: String) -> String {
            Array(repeating: "group.name = \"\(name)\"", count: 30).joined(separator: " OR ")
        }
        try await xray.client.createGroup(CreateGroupRequest(groupName: "a", filterExpression: "ok"))
        try await xray.client.createGroup(CreateGroupRequest(groupName: "b", filterExpression: all("a")))
        await expectFault("InvalidRequestException") {
            try await xray.client.createGroup(CreateGroupRequest(groupName: "c", filterExpression: all("b")))
        }
    }

    @Test("draw graphs of services with their clients, connections and histograms")
    func graph() async throws {
        let xray = XRayFixture()
        try await shop(xray)
        let services = try #require(
            try await xray.client.getServiceGraph(
                GetServiceGraphRequest(startTime: xray.now - .seconds(600), endTime: xray.now)
            ).services)
        #expect(
            services.map { "\($0.name ?? "") \($0.type ?? "-")" } == [
                "orders AWS::DynamoDB::Table", "shop AWS::EC2::Instance", "shop client", "stock -",
            ])
        let shop = services[1]
        #expect(shop.root == true)
        #expect(shop.edges?.compactMap(\.referenceId) == [0, 3])
        #expect(shop.summaryStatistics?.errorStatistics?.otherCount == 1)
        #expect(services[2].edges?.compactMap(\.referenceId) == [1])
        #expect(services[3].summaryStatistics?.faultStatistics?.totalCount == 1)
        #expect(services[0].responseTimeHistogram?.compactMap(\.value) == [1])
        #expect(services.map(\.state) == ["unknown", "active", "unknown", "active"])
        let series = try await xray.client.getTimeSeriesServiceStatistics(
            GetTimeSeriesServiceStatisticsRequest(
                startTime: xray.now - .seconds(600), endTime: xray.now,
                entitySelectorExpression: #"service("stock")"#)
        ).timeSeriesServiceStatistics
        #expect(series?.count == 1)
        #expect(series?.first?.serviceSummaryStatistics?.faultStatistics?.totalCount == 1)
    }

    @Test("root causes of a long way tell those next to the cause, and what it says once")
    func longWay() async throws {
        let xray = XRayFixture()
        let trace = xray.trace(1)
        func id(_ number: Int) -> String { "1" + String(1_000_000_000_000_00 + number) }
        try await xray.put(
            (0..<150).map { number in
                var more: JSONObject = [
                    "fault": true,
                    "cause": ["exceptions": [["id": "9999999999999999", "type": "Oops", "message": "no"]]],
                ]
                if number > 0 { more["parent_id"] = .string(id(number - 1)) }
                return xray.segment(trace, id(number), name: "s\(number)", more)
            })
        let services = try #require(try await xray.found().first?.faultRootCauses?.first?.services)
        #expect(services.count == LimitsXRay.rootCauseSteps)
        #expect(services.last?.name == "s149")
        let steps = services.flatMap { $0.entityPath ?? [] }
        #expect(steps.compactMap(\.exceptions).filter { !$0.isEmpty }.count == 1)
        #expect(steps.last?.exceptions?.first?.name == "Oops")
    }

    @Test("a page of summaries ends behind so many bytes, and the next one goes on")
    func largeSummaries() async throws {
        let xray = XRayFixture()
        let annotations = JSONObject(
            (0..<50).map { ("key\($0)", JSON.string(String(repeating: "a", count: 900))) })
        for number in 1...120 {
            try await xray.put([
                xray.segment(
                    xray.trace(number), "1111111111111111", ["annotations": .object(annotations)])
            ])
        }
        let page = try await xray.client.getTraceSummaries(
            GetTraceSummariesRequest(startTime: xray.now - .seconds(3_600), endTime: xray.now + .seconds(1)))
        let count = try #require(page.traceSummaries?.count)
        #expect(count > 20 && count < 120)
        #expect(page.nextToken != nil)
        #expect(Set(try await xray.found().compactMap(\.id)).count == 120)
    }

    @Test("summaries tell annotations, users, services and root causes")
    func summary() async throws {
        let xray = XRayFixture()
        try await shop(xray)
        let summary = try #require(try await xray.found().first)
        #expect(summary.duration == 6)
        #expect(summary.responseTime == 6)
        #expect(summary.hasError == true)
        #expect(summary.hasFault == false)
        #expect(summary.http?.httpStatus == 404)
        #expect(summary.users?.first?.userName == "alice")
        #expect(summary.annotations?["age"]?.elements.first?.annotationValue?.numberValue == 30)
        #expect(summary.entryPoint?.name == "shop")
        #expect(summary.faultRootCauses?.first?.services?.compactMap(\.name) == ["shop", "stock"])
        #expect(summary.faultRootCauses?.first?.clientImpacting == false)
    }
}
