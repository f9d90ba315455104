import Base
import ServiceKit
import Testing

@Suite("What services measure")
struct ObservationTests {
    private static let tenant = Tenant(account: .default, region: .default)
    private static let minute = Instant(seconds: 1_700_002_800)
    private let book = MetricBook()

    private func metric(_ name: String = "m") -> MetricName {
        MetricName("AWS/Test", name, unit: "Count", [], of: Self.tenant)
    }

    @Test("is taken minute by minute, and what is of the running one stays")
    func minutes() {
        let series = book.series(metric())
        series.add(1, at: Self.minute)
        series.add(2, at: Self.minute + .seconds(59), count: 3)
        series.add(10, at: Self.minute + .seconds(60))
        let taken = book.take(endedBy: Self.minute + .seconds(60))
        #expect(taken.map(\.began) == [Self.minute])
        #expect(taken.first?.numbers.sum == 7 && taken.first?.numbers.count == 4)
        #expect(book.take(endedBy: Self.minute + .seconds(60)).isEmpty)
        #expect(book.takeAll().map(\.numbers.sum) == [10])
        #expect(book.takeAll().isEmpty)
        series.add(5, at: Self.minute + .seconds(70))
        #expect(book.takeAll().map(\.numbers.sum) == [5])
    }

    @Test("is one series a metric, and is forgotten when nothing is told of it")
    func series() {
        #expect(book.series(metric()) === book.series(metric()))
        let told = book.series(metric("told"))
        told.add(1, at: Self.minute)
        let idle = book.series(metric())
        book.forgetIdle()
        #expect(book.series(metric("told")) === told)
        #expect(book.series(metric()) !== idle)
        // Who keeps a handle is still heard.
        idle.add(1, at: Self.minute)
        #expect(book.takeAll().count == 2)
    }

    @Test("that nobody takes makes room for what comes")
    func bound() {
        let series = book.series(metric())
        for minute in 0..<20 { series.add(1, at: Self.minute + .seconds(60 * minute)) }
        #expect(book.takeAll().count <= LimitsObservation.minutes + 1)
    }

    @Test("that there was no room for is heard once there is")
    func room() {
        let late = book.series(metric("late"))
        for number in 0..<LimitsObservation.series { book.series(metric("\(number)")).add(1, at: Self.minute) }
        late.add(1, at: Self.minute)
        #expect(book.takeAll().count == LimitsObservation.series)
        late.add(1, at: Self.minute)
        #expect(book.takeAll().map(\.numbers.sum) == [2])
    }

    @Test("counts under each of a resource's sets of dimensions")
    func scope() {
        let scope = MetricScope(book, "AWS/Test", of: Self.tenant, [[:], ["b": "2", "a": "1"]])
        scope.metric("Calls", .count).add(3, at: Self.minute, count: 2)
        let taken = book.takeAll()
        #expect(taken.map(\.metric.dimensions.count) == [0, 2])
        #expect(taken.allSatisfy { $0.numbers.sum == 6 && $0.metric.unit == "Count" })
        #expect(taken.last?.metric.dimensions.map(\.name) == ["a", "b"])
    }

    @Test("keeps few values as they are, and many to within half a percent")
    func distribution() {
        var exact = ValueDistribution()
        for value in 0..<128 { exact.add(Double(value) / 7) }
        #expect(exact.entries.map(\.value) == (0..<128).map { Double($0) / 7 })
        var rounded = exact
        for value in 128..<5_000 { rounded.add(Double(value) / 7) }
        #expect(rounded.count == 5_000 && rounded.entries.count < 1_000)
        for value in [1_000, 2_345, 4_999] {
            let wanted = Double(value) / 7
            let nearest = rounded.entries.map(\.value).min { abs($0 - wanted) < abs($1 - wanted) } ?? 0
            #expect(abs(nearest - wanted) / wanted < 0.004)
        }
        var merged = ValueDistribution()
        merged.merge(rounded)
        #expect(merged.count == 5_000)
    }

    @Test("of the widest spread stays bounded")
    func widest() {
        var distribution = ValueDistribution()
        var value = 1e-108
        for _ in 0..<60_000 {
            distribution.add(value)
            distribution.add(-value)
            value *= 1.0083
        }
        #expect(distribution.entries.count <= ValueDistribution.mostRounded + 1 && distribution.count == 120_000)
        #expect(distribution.entries.map(\.value) == distribution.entries.map(\.value).sorted())
    }

    @Test("in segments comes in its order, and wakes who takes it")
    func segments() async {
        let segments = SegmentBook()
        let hints = segments.watch()
        func segment(_ id: String) -> TraceSegment {
            TraceSegment(id: id, traceID: nil, parentID: nil, name: "s", began: Self.minute, ended: nil)
        }
        segments.add(segment("1"), of: Self.tenant)
        segments.add(segment("2"), of: Self.tenant)
        for await _ in hints { break }
        let ids = segments.take().map { entry in
            if case .segment(let segment) = entry.content { segment.id } else { "none" }
        }
        #expect(ids == ["1", "2"])
        #expect(segments.take().isEmpty)
        for number in 0..<LimitsObservation.segments + 10 { segments.add(segment("\(number)"), of: Self.tenant) }
        #expect(segments.take().count == LimitsObservation.segments)
    }
}
