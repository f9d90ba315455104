import Base
import CloudWatchAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@testable import CloudWatch

@Suite("An alarm")
struct AlarmTests {
    let bench = CloudWatchBench()
    private static let topic = "arn:aws:sns:us-east-1:000000000000:t"

    private func make(
        _ name: String = "a", periods: Int = 1, needed: Int? = nil, missing: String? = nil, period: Int = 60,
        threshold: Double = 1
    ) async throws {
        var input = PutMetricAlarmInput(alarmName: name, alarmActions: [Self.topic])
        (input.metricName, input.namespace, input.statistic) = ("m", "App", .sum)
        (input.period, input.evaluationPeriods, input.datapointsToAlarm) = (period, periods, needed)
        (input.threshold, input.comparisonOperator, input.treatMissingData) = (
            threshold, .greaterThanThreshold, missing
        )
        try await bench.client.putMetricAlarm(input)
    }

    private func state(_ name: String = "a") async throws -> MetricAlarm {
        try #require(
            try await bench.client.describeAlarms(DescribeAlarmsInput(alarmNames: [name])).metricAlarms?.first)
    }

    private func look() async throws { try await bench.rounds.look(onlyFast: false) }

    private func actions() async throws -> [AlarmAction] {
        try await bench.platform.store.readAll(KeyRange(prefix: AlarmAction.prefix)).map { try AlarmAction($0) }
    }

    @Test("begins unchecked, and tells its change in CloudWatch's words")
    func words() async throws {
        try await make()
        #expect(try await state().stateValue == .insufficientData)
        #expect(try await state().stateReason == "Unchecked: Initial alarm creation")
        try await bench.put("m", 5)
        bench.advance(60)
        try await look()
        let alarm = try await state()
        #expect(alarm.stateValue == .alarm)
        #expect(
            alarm.stateReason
                == "Threshold Crossed: 1 out of the last 1 datapoints [5.0 (14/11/23 23:00:00)] was greater than the "
                + "threshold (1.0) (minimum 1 datapoint for OK -> ALARM transition).")
        let told = try await actions()
        #expect(Set(told.map(\.target)) == [Self.topic, "arn:aws:events:us-east-1:000000000000:event-bus/default"])
        let message = try JSON(parsing: Array(try #require(told.first { $0.target == Self.topic }).body.utf8))
        #expect(message["NewStateValue"] == "ALARM" && message["OldStateValue"] == "INSUFFICIENT_DATA")
        #expect(message["Trigger"]?["Statistic"] == "SUM" && message["Region"] == "US East (N. Virginia)")
        bench.advance(60)
        try await bench.put("m", 0, at: bench.now - .seconds(60))
        try await look()
        #expect(try await state().stateValue == .ok)
        #expect(
            try await state().stateReason?.contains(
                "was not greater than the threshold (1.0) (minimum 1 datapoint for ALARM -> OK")
                == true)
        #expect(try await actions().count == 3)
    }

    @Test("of missing data goes as it is told")
    func missing() async throws {
        try await make("missing")
        try await make("breaching", missing: "breaching")
        try await make("good", missing: "notBreaching")
        try await make("ignore", missing: "ignore")
        try await look()
        #expect(try await state("missing").stateReason == "Unchecked: Initial alarm creation")
        #expect(
            try await state("breaching").stateReason
                == "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as "
                + "[Breaching].")
        #expect(try await state("good").stateValue == .ok)
        #expect(try await state("ignore").stateValue == .insufficientData)
        try await bench.client.setAlarmState(
            SetAlarmStateInput(alarmName: "missing", stateValue: .ok, stateReason: "test"))
        try await look()
        #expect(try await state("missing").stateReason == "Insufficient Data: 1 datapoint was unknown.")
    }

    @Test("of ten seconds is looked at by itself")
    func fast() async throws {
        try await make("fast", period: 10)
        try await make("slow")
        try await bench.put("m", 5, resolution: 1)
        bench.advance(10)
        try await bench.rounds.look(onlyFast: true)
        #expect(try await state("fast").stateValue == .alarm)
        #expect(try await state("slow").stateValue == .insufficientData)
        try await bench.client.deleteAlarms(DeleteAlarmsInput(alarmNames: ["fast"]))
        #expect(try await bench.rows(CloudWatchStore.fastAlarms) == 0)
    }

    @Test("of too much math fails by itself, and the others are looked at")
    func heavy() async throws {
        var input = PutMetricAlarmInput(alarmName: "heavy", treatMissingData: "breaching")
        (input.evaluationPeriods, input.threshold, input.comparisonOperator) = (1, 0.5, .greaterThanThreshold)
        let arrays = Array(repeating: "METRICS()", count: 200).joined(separator: ",")
        let metric = MetricStat(metric: Metric(namespace: "App", metricName: "none"), period: 60, stat: "Sum")
        let sum = "SUM(b" + String(repeating: "+b", count: 900) + ")"
        input.metrics = [
            MetricDataQuery(id: "m", metricStat: metric, returnData: false),
            MetricDataQuery(id: "a", expression: "[\(arrays)]", returnData: false),
            MetricDataQuery(id: "b", expression: "[a, a, a, a, a]", returnData: false),
            MetricDataQuery(id: "e", expression: sum),
        ]
        try await bench.client.putMetricAlarm(input)
        try await make("light", missing: "breaching")
        try await look()
        #expect(try await state("heavy").stateValue == .insufficientData)
        #expect(try await state("light").stateValue == .alarm)
    }

    @Test("has ten expressions at most, and one query of Metrics Insights")
    func expressions() async throws {
        var input = PutMetricAlarmInput(alarmName: "a")
        (input.evaluationPeriods, input.threshold, input.comparisonOperator) = (1, 0.5, .greaterThanThreshold)
        func put(_ expressions: [String]) async throws {
            input.metrics = expressions.enumerated().map { place, text in
                MetricDataQuery(id: "e\(place)", expression: text, returnData: place == 0, period: 60)
            }
            try await bench.client.putMetricAlarm(input)
        }
        let select = "SELECT SUM(m) FROM App"
        try await put(Array(repeating: "TIME_SERIES(1)", count: 10))
        try await put([select])
        for wrong in [Array(repeating: "TIME_SERIES(1)", count: 11), [select, select]] {
            await #expect(throws: Fault.self) { try await put(wrong) }
        }
    }

    @Test("of math looks at what its queries give")
    func math() async throws {
        var input = PutMetricAlarmInput(alarmName: "a")
        (input.evaluationPeriods, input.threshold, input.comparisonOperator) = (1, 0.5, .greaterThanThreshold)
        func metric(_ id: String, _ name: String) -> MetricDataQuery {
            MetricDataQuery(
                id: id,
                metricStat: MetricStat(
                    metric: Metric(namespace: "App", metricName: name), period: 60, stat: "Sum"),
                returnData: false)
        }
        input.metrics = [
            metric("errors", "errors"), metric("calls", "calls"),
            MetricDataQuery(id: "rate", expression: "errors / calls"),
        ]
        try await bench.client.putMetricAlarm(input)
        try await bench.put("errors", 3)
        try await bench.put("calls", 4)
        bench.advance(60)
        try await look()
        #expect(try await state().stateValue == .alarm)
        #expect(try await state().stateReason?.contains("[0.75 (") == true)
        #expect(try await state().metrics?.count == 3)
    }

    @Test("of alarms follows them, through several in a row, and its actions wait for a suppressor")
    func composite() async throws {
        try await make("a")
        try await make("maintenance")
        func compose(_ name: String, _ rule: String, suppressor: String? = nil) async throws {
            try await bench.client.putCompositeAlarm(
                PutCompositeAlarmInput(
                    alarmActions: [Self.topic], alarmName: name, alarmRule: rule, actionsSuppressor: suppressor,
                    actionsSuppressorWaitPeriod: suppressor == nil ? nil : 60,
                    actionsSuppressorExtensionPeriod: suppressor == nil ? nil : 120))
        }
        try await compose("top", "ALARM(a)", suppressor: "maintenance")
        try await compose("above", "ALARM(top) AND NOT ALARM(maintenance)")
        await #expect(throws: Fault.self) { try await compose("top", "ALARM(above)") }
        await #expect(throws: Fault.self) { try await compose("x", "ALARM(unknown)") }
        func state(_ name: String) async throws -> CompositeAlarm {
            try #require(
                try await bench.client.describeAlarms(
                    DescribeAlarmsInput(alarmNames: [name], alarmTypes: [.compositeAlarm])
                ).compositeAlarms?.first)
        }
        func told(_ name: String) async throws -> Int {
            try await actions().count { $0.alarm.name == name && $0.target == Self.topic }
        }
        let rounds = CompositeRounds(alarms: bench.core.alarms, clock: bench.platform.clock)
        _ = try await rounds.run()
        #expect(try await state("top").stateValue == .ok)
        bench.advance(300)
        _ = try await rounds.run()
        try await bench.client.setAlarmState(
            SetAlarmStateInput(alarmName: "a", stateValue: .alarm, stateReason: "test"))
        let until = try await rounds.run()
        #expect(try await state("top").stateValue == .alarm)
        #expect(try await state("above").stateValue == .alarm)
        #expect(
            try await state("top").stateReason?.contains(":alarm:a transitioned to ALARM at Tuesday 14 November, 2023")
                == true)
        #expect(try await state("top").actionsSuppressedBy == .waitPeriod)
        #expect(until == bench.now + .seconds(60))
        #expect(try await told("top") == 0)
        #expect(try await told("above") == 1)
        bench.advance(30)
        try await bench.client.setAlarmState(
            SetAlarmStateInput(alarmName: "maintenance", stateValue: .alarm, stateReason: "test"))
        _ = try await rounds.run()
        #expect(try await state("top").actionsSuppressedBy == .alarm)
        bench.advance(600)
        try await bench.client.setAlarmState(
            SetAlarmStateInput(alarmName: "maintenance", stateValue: .ok, stateReason: "test"))
        _ = try await rounds.run()
        #expect(try await state("top").actionsSuppressedBy == .extensionPeriod)
        #expect(try await told("top") == 0)
        bench.advance(120)
        _ = try await rounds.run()
        #expect(try await state("top").actionsSuppressedBy == nil)
        #expect(try await told("top") == 1)
    }

    @Test("has a history of what happened to it")
    func history() async throws {
        try await make()
        bench.advance(1)
        try await make()
        bench.advance(1)
        try await bench.client.setAlarmState(SetAlarmStateInput(alarmName: "a", stateValue: .ok, stateReason: "test"))
        bench.advance(1)
        try await bench.client.deleteAlarms(DeleteAlarmsInput(alarmNames: ["a", "unknown"]))
        let items = try await bench.client.describeAlarmHistory(DescribeAlarmHistoryInput(alarmName: "a"))
            .alarmHistoryItems
        #expect(
            items?.map(\.historySummary) == [
                "Alarm \"a\" deleted", "Alarm updated from INSUFFICIENT_DATA to OK", "Alarm \"a\" updated",
                "Alarm \"a\" created",
            ])
        let first = try await bench.client.describeAlarmHistory(
            DescribeAlarmHistoryInput(historyItemType: .stateUpdate, maxRecords: 1, scanBy: .timestampAscending))
        #expect(first.alarmHistoryItems?.count == 1)
        bench.advance(31 * 86_400)
        #expect(try await bench.client.describeAlarmHistory(DescribeAlarmHistoryInput()).alarmHistoryItems == [])
        try await RollUp(store: bench.platform.store, clock: bench.platform.clock).forgetHistory()
        #expect(try await bench.rows(CloudWatchStore.allHistory) == 0)
        #expect(try await bench.rows(CloudWatchStore.allHistories) == 0)
    }

    @Test("is found by its metric, its state, its actions and its name")
    func describes() async throws {
        for name in ["a1", "a2", "b"] { try await make(name) }
        func names(_ input: DescribeAlarmsInput) async throws -> [String?] {
            try await bench.client.describeAlarms(input).metricAlarms?.map(\.alarmName) ?? []
        }
        #expect(try await names(DescribeAlarmsInput(alarmNamePrefix: "a")) == ["a1", "a2"])
        #expect(try await names(DescribeAlarmsInput(actionPrefix: "arn:aws:sns")) == ["a1", "a2", "b"])
        #expect(try await names(DescribeAlarmsInput(actionPrefix: "arn:aws:lambda")) == [])
        #expect(try await names(DescribeAlarmsInput(stateValue: .ok)) == [])
        let page = try await bench.client.describeAlarms(DescribeAlarmsInput(maxRecords: 2))
        #expect(page.metricAlarms?.count == 2)
        #expect(try await names(DescribeAlarmsInput(nextToken: page.nextToken)) == ["b"])
        let found = try await bench.client.describeAlarmsForMetric(
            DescribeAlarmsForMetricInput(metricName: "m", namespace: "App", statistic: .sum)
        ).metricAlarms
        #expect(found?.count == 3)
        let none = try await bench.client.describeAlarmsForMetric(
            DescribeAlarmsForMetricInput(metricName: "m", namespace: "App", statistic: .average)
        ).metricAlarms
        #expect(none?.isEmpty == true)
    }

    @Test("behind a minute's end sees what gauges tell, also of minutes over which the clock was moved")
    func gauges() async throws {
        let background = Background()
        let tenant = Tenant(account: .default, region: .default)
        let name = MetricName("App", "m", unit: "Count", [], of: tenant)
        let book = bench.book
        book.sample { book.add(5, to: name, at: $0) }
        try await make(periods: 3)
        let rounds = bench.rounds
        background.start { await rounds.run() }
        while bench.platform.clock.sleeperCount < 1 { await Task.yield() }
        bench.advance(600)
        while try await state().stateValue != .alarm { await Task.yield() }
        #expect(try await state().stateReason?.hasPrefix("Threshold Crossed: 3 out of the last 3") == true)
        await background.shutdown()
    }
}
