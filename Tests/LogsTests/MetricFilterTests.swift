import Base
import CloudWatchAPI
import LogsAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Logs

/// Metric filters, and metrics that events carry themselves.
@Suite struct MetricFilterTests {
    let logs: LogsFixture
    let metrics = FakeMetrics()

    init() async throws {
        logs = try await LogsFixture()
        logs.platform.register(metrics)
    }

    private func put(
        _ pattern: String, value: String = "1", defaultValue: Double? = nil, dimensions: [String: String]? = nil,
        name: String = "f"
    ) async throws {
        try await logs.client.putMetricFilter(
            PutMetricFilterRequest(
                logGroupName: "g", filterName: name, filterPattern: pattern,
                metricTransformations: [
                    MetricTransformation(
                        metricName: "m", metricNamespace: "n", metricValue: value, defaultValue: defaultValue,
                        dimensions: dimensions)
                ]))
    }

    /// Does what waits, and gives what CloudWatch was told.
    private func told() async throws -> [String] {
        let background = Background()
        try await logs.service.start(background)
        while try await !logs.platform.store.read(KeyRange(prefix: FollowWork.prefix)).isEmpty { await Task.yield() }
        await background.shutdown()
        return metrics.told
    }

    @Test("events that match become numbers of the metric")
    func counts() async throws {
        try await put("ERROR")
        try await logs.put(["ERROR a", "fine", "ERROR b"])
        #expect(try await told() == ["n m [] 1.0x2.0"])
    }

    @Test("what CloudWatch is told is no request that AWS bills")
    func requests() async throws {
        try await put("ERROR")
        try await logs.put(["ERROR a"])
        #expect(try await told().count == 1)
        #expect(metrics.countedCalls == 0)
    }

    @Test("values and dimensions are taken out of events")
    func values() async throws {
        try await put("{ $.ms > 0 }", value: "$.ms", dimensions: ["Path": "$.path"])
        try await logs.put([#"{"ms":5,"path":"/a"}"#, #"{"ms":7,"path":"/a"}"#, #"{"ms":9}"#, #"{"ms":0,"path":"/b"}"#])
        #expect(try await told() == ["n m [Path=/a] 5.0x1.0 7.0x1.0"])
    }

    @Test("fields separated by spaces have names")
    func fields() async throws {
        try await put("[ip, ..., bytes > 10]", value: "$bytes")
        try await logs.put(["1.2.3.4 GET / 12", "1.2.3.4 GET / 9"])
        #expect(try await told() == ["n m [] 12.0x1.0"])
    }

    @Test("a default value is told where no event matches")
    func defaults() async throws {
        try await put("ERROR", defaultValue: 0)
        try await logs.put(["fine", "fine"])
        #expect(try await told() == ["n m [] 0.0x1.0"])
    }

    @Test("events of the embedded format become metrics without a filter, and malformed ones do no harm")
    func embedded() async throws {
        let good =
            #"{"_aws":{"Timestamp":\#(logs.now),"CloudWatchMetrics":[{"Namespace":"shop","Dimensions":[["Service"],[]],"#
            + #""Metrics":[{"Name":"took","Unit":"Milliseconds"},{"Name":"sizes"}]}]},"Service":"cart","took":12,"sizes":[1,2,1]}"#
        let bad = [
            #"{"_aws":{}}"#, #"{"_aws":7}"#, #"{"_aws":{"Timestamp":"x","CloudWatchMetrics":[]}}"#,
            #"{"_aws":{"Timestamp":1,"CloudWatchMetrics":[{"Namespace":"n","Dimensions":[["gone"]],"Metrics":[{"Name":"a"}]}]},"a":1}"#,
            #"{"_aws":{"Timestamp":1,"CloudWatchMetrics":[{"Namespace":"AWS/X","Metrics":[{"Name":"a"}]}]},"a":1}"#,
            #"{"_aws" broken"#,
        ]
        try await logs.put([good] + bad)
        #expect(
            try await told() == [
                "shop took [Service=cart] 12.0x1.0", "shop took [] 12.0x1.0",
                "shop sizes [Service=cart] 1.0x2.0 2.0x1.0",
                "shop sizes [] 1.0x2.0 2.0x1.0",
            ])
    }

    @Test("what CloudWatch could not take is told it later")
    func retries() async throws {
        try await put("ERROR")
        metrics.fails(with: Fault(code: "InternalFailure", message: "busy", status: 500))
        try await logs.put(["ERROR"])
        let background = Background()
        try await logs.service.start(background)
        while metrics.calls < 1 { await Task.yield() }
        metrics.fails(with: nil)
        while try await !logs.platform.store.read(KeyRange(prefix: FollowWork.prefix)).isEmpty {
            logs.platform.clock.advance(by: .seconds(1))
            await Task.yield()
        }
        await background.shutdown()
        #expect(metrics.told == ["n m [] 1.0x1.0"])
    }

    @Test("data that CloudWatch refuses take no others with them")
    func refused() async throws {
        try await put("{ $.ms > 0 }", value: "$.ms", dimensions: ["Path": "$.path"])
        try await logs.put(["/a", "refused", "/b", "/c"].map { #"{"ms":1,"path":"\#($0)"}"# })
        #expect(
            try await told() == ["n m [Path=/a] 1.0x1.0", "n m [Path=/b] 1.0x1.0", "n m [Path=/c] 1.0x1.0"])
    }

    @Test("a batch becomes so many different numbers, and no more")
    func numbers() {
        let name = MetricBatch.Name(namespace: "n", metric: "m", dimensions: [], unit: nil)
        var batch = MetricBatch()
        for number in 0...LimitsLogs.numbersPerBatch { batch.add(Double(number), to: name, at: 0) }
        batch.add(7, to: name, at: 0)
        #expect(batch.lost == 1)
        let counts = batch.calls.flatMap { $0.metricData ?? [] }.flatMap { $0.counts ?? [] }
        #expect(counts.count == LimitsLogs.numbersPerBatch)
        #expect(counts.filter { $0 == 2 }.count == 1)
    }

    @Test("filters are described, counted and removed")
    func describe() async throws {
        try await put("a", name: "one")
        try await put("b", name: "two")
        try await put("c", name: "one")
        let first = try await logs.client.describeMetricFilters(
            DescribeMetricFiltersRequest(logGroupName: "g", limit: 1))
        #expect(first.metricFilters?.map(\.filterPattern) == ["c"])
        let next = try await logs.client.describeMetricFilters(
            DescribeMetricFiltersRequest(nextToken: first.nextToken, metricName: "m", metricNamespace: "n"))
        #expect(next.metricFilters?.map(\.filterName) == ["two"])
        #expect(
            try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first?.metricFilterCount == 2
        )
        try await logs.client.deleteMetricFilter(DeleteMetricFilterRequest(logGroupName: "g", filterName: "one"))
        await expectFault("ResourceNotFoundException", "The specified metric filter does not exist.") {
            try await logs.client.deleteMetricFilter(DeleteMetricFilterRequest(logGroupName: "g", filterName: "one"))
        }
        #expect(
            try await logs.client.describeLogGroups(DescribeLogGroupsRequest()).logGroups?.first?.metricFilterCount == 1
        )
    }

    @Test("a hundred filters of a group are enough")
    func limit() async throws {
        for number in 0..<100 { try await put("a", name: "f\(number)") }
        await expectFault("LimitExceededException", "Resource limit exceeded.") { try await put("a", name: "more") }
    }

    @Test(
        "transformations that can't work are refused",
        arguments: [
            ("ERROR", "$.x", nil, nil), ("{ $.x = 1 }", "$x", nil, nil), ("[a]", "$b", nil, nil),
            ("ERROR", "x", nil, nil),
            ("{ $.x = 1 }", "$.x", 1.0, ["d": "$.d"]), ("{ $.x = 1 }", "1", nil, ["d": "text"]),
            ("{ $.x = 1 }", "1", nil, ["a": "$.a", "b": "$.b", "c": "$.c", "d": "$.d"]), ("{ $.x = }", "1", nil, nil),
        ] as [(String, String, Double?, [String: String]?)])
    func invalid(_ pattern: String, _ value: String, _ defaultValue: Double?, _ dimensions: [String: String]?) async {
        await #expect {
            try await put(pattern, value: value, defaultValue: defaultValue, dimensions: dimensions)
        } throws: { ($0 as? Fault)?.code == "InvalidParameterException" }
    }

    @Test("a pattern is tested against messages")
    func test() async throws {
        let json = try await logs.client.testMetricFilter(
            TestMetricFilterRequest(
                filterPattern: "{ $.a.b > 1 && $.c EXISTS }", logEventMessages: ["x", #"{"a":{"b":2},"c":"d"}"#]))
        #expect(json.matches?.map(\.eventNumber) == [2])
        #expect(json.matches?.first?.extractedValues == ["$.a.b": "2", "$.c": "d"])
        let fields = try await logs.client.testMetricFilter(
            TestMetricFilterRequest(filterPattern: "[ip, ..., status=4*]", logEventMessages: ["1.1.1.1 - bob 404"]))
        #expect(fields.matches?.first?.extractedValues == ["$ip": "1.1.1.1", "$2": "-", "$3": "bob", "$status": "404"])
    }
}

/// CloudWatch that keeps what it is told as texts: `namespace metric [dimensions] value x count`.
final class FakeMetrics: Service {
    private let state = Mutex((told: [String](), calls: 0, counted: 0, fault: Fault?.none))

    var told: [String] { state.withLock { $0.told } }
    var calls: Int { state.withLock { $0.calls } }
    /// Those that are a use of the service.
    var countedCalls: Int { state.withLock { $0.counted } }
    func fails(with fault: Fault?) { state.withLock { $0.fault = fault } }

    var schema: Schema { CloudWatchModel.schema }
    var operations: [ServedOperation] { [ServedOperation(FakePutMetricData(metrics: self))] }

    fileprivate func take(_ input: PutMetricDataInput, _ context: CallContext) throws {
        try state.withLock { state in
            state.calls += 1
            if context.isCounted { state.counted += 1 }
            if let fault = state.fault { throw fault }
            if input.metricData?.contains(where: { $0.dimensions?.first?.value == "refused" }) == true {
                throw Fault(code: "InvalidParameterValue", message: "refused", status: 400)
            }
            state.told += (input.metricData ?? []).map { datum in
                let dimensions = (datum.dimensions ?? []).map { "\($0.name)=\($0.value)" }.joined(separator: ",")
                let values = zip(datum.values ?? [], datum.counts ?? []).map { "\($0)x\($1)" }.joined(separator: " ")
                return "\(input.namespace) \(datum.metricName) [\(dimensions)] \(values)"
            }
        }
    }
}

private struct FakePutMetricData: Operation {
    static let model = CloudWatchModel.putMetricData
    let metrics: FakeMetrics
    func access(_ input: PutMetricDataInput, _ context: CallContext) -> [Access] { [] }
    func run(_ input: PutMetricDataInput, _ context: CallContext) async throws -> Empty {
        try metrics.take(input, context)
        return Empty()
    }
}
