import Base
import CloudWatchAPI
import ServiceTesting
import Testing
import Wire

@testable import CloudWatch

@Suite("What CloudWatch refuses in words of its own")
struct RefusalTests {
    let bench = CloudWatchBench()

    private func problems(_ body: String) async throws -> [String] {
        let fault = await #expect(throws: Fault.self) {
            try await bench.client.putDashboard(PutDashboardInput(dashboardName: "d", dashboardBody: body))
        }
        #expect(fault?.code == "InvalidParameterInput" && fault?.status == 400)
        let messages = fault?.details["dashboardValidationMessages"]?.array ?? []
        let text = "The dashboard body is invalid, there are \(messages.count) validation errors:\n["
        #expect(fault?.message.hasPrefix(text) == true)
        return messages.map { "\($0["DataPath"]?.string ?? "") \($0["Message"]?.string ?? "")" }
    }

    @Test(
        "a dashboard that breaks the rules of its structure is refused",
        arguments: [
            ("[]", "/ Invalid JSON type. Expected object, but found array"),
            (#"{"widgets":{}}"#, "/widgets Invalid JSON type. Expected array, but found object"),
            (#"{"widgets":[{"properties":{}}]}"#, "/widgets/0 Should have required property 'type'"),
            (#"{"widgets":[{"type":"text"}]}"#, "/widgets/0 Should have required property 'properties'"),
            (
                #"{"widgets":[{"type":"pie","properties":{}}]}"#,
                "/widgets/0/type Should be equal to one of the allowed values [metric, text, log, alarm, explorer, "
                    + "custom, chart]"
            ),
            (
                #"{"widgets":[{"type":"text","x":24,"properties":{"markdown":""}}]}"#,
                "/widgets/0/x Should be <= 23"
            ),
            (
                #"{"widgets":[{"type":"text","y":-1,"properties":{"markdown":""}}]}"#,
                "/widgets/0/y Should be >= 0"
            ),
            (
                #"{"widgets":[{"type":"text","width":25,"properties":{"markdown":""}}]}"#,
                "/widgets/0/width Should be <= 24"
            ),
            (
                #"{"widgets":[{"type":"text","height":0,"properties":{"markdown":""}}]}"#,
                "/widgets/0/height Should be >= 1"
            ),
            (
                #"{"widgets":[{"type":"metric","properties":{"region":"us-east-1","metrics":["m"]}}]}"#,
                "/widgets/0/properties/metrics/0 Should be array"
            ),
        ])
    func dashboards(body: String, problem: String) async throws {
        #expect(try await problems(body) == [problem])
        #expect(try await bench.client.listDashboards(ListDashboardsInput()).dashboardEntries?.isEmpty == true)
    }

    @Test("a metric widget without metrics lacks three things, as AWS counts them")
    func metricWidget() async throws {
        let path = "/widgets/0/properties "
        #expect(
            try await problems(#"{"widgets":[{"type":"metric","properties":{}}]}"#) == [
                path + "Should have required property 'metrics'",
                path + "The metric widget should have specified a region and a data source or an alarm annotation",
                path + "Should have required property 'annotations'",
            ])
    }

    @Test("no more than 500 widgets are taken")
    func widgets() async throws {
        let widget = #"{"type":"text","x":0.0,"properties":{"markdown":""}}"#
        let body = { (count: Int) in
            #"{"widgets":["# + Array(repeating: widget, count: count).joined(separator: ",") + "]}"
        }
        #expect(try await problems(body(501)) == ["/widgets Should NOT have more than 500 items"])
        try await bench.client.putDashboard(PutDashboardInput(dashboardName: "d", dashboardBody: body(500)))
    }

    @Test("units that are none are refused by their parameters' names, all of them together")
    func units() async throws {
        var strange = MetricDatum(metricName: "m", value: 1).record
        strange[7] = .string("Foo")
        let data = [strange, MetricDatum(metricName: "m", value: 1, unit: .count).record, strange]
        let fault = await #expect(throws: Fault.self) {
            try await bench.client.putMetricData(
                PutMetricDataInput(namespace: "App", metricData: data.map { MetricDatum(record: $0) }))
        }
        #expect(fault?.code == "InvalidParameterValue")
        let lines = fault?.message.split(separator: "\n") ?? []
        for (line, number) in zip(lines, [1, 3]) {
            let text =
                "The parameter MetricData.member.\(number).Unit must be a value in the set [ Seconds, Microseconds, "
            #expect(line.hasPrefix(text))
        }
        #expect(lines.count == 2)
        #expect(lines.first?.hasSuffix(", Count/Second, None ].") == true)
    }
}
