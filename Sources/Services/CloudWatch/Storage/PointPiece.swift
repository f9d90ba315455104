internal import Base
internal import ServiceKit
internal import Store

/// A point of a metric: its numbers in one unit and one step of time.
struct Point: Sendable {
    /// Where its step begins.
    let second: Int64
    let unit: UInt8
    var numbers: MetricNumbers
}

/// The points of a metric in one row's span of time.
struct PointKey: Hashable, Sendable {
    let level: StorageLevel
    let bucket: Int64
    let metric: MetricID

    init(_ level: StorageLevel, _ bucket: Int64, _ metric: MetricID) {
        (self.level, self.bucket, self.metric) = (level, bucket, metric)
    }

    /// Where a datum of some time belongs at a level.
    init(_ level: StorageLevel, second: Int64, _ metric: MetricID) {
        self.init(level, level.bucket(second), metric)
    }

    /// Of all rows of these points.
    var prefix: Key {
        CloudWatchStore.points(level).appending(.integer(Int(bucket)), .bytes(metric.bytes))
    }

    func key(_ piece: Int) -> Key { prefix.appending(.integer(piece)) }
}

/// Points in the order of time, those of the same time in the order of their units. Several pieces of one `PointKey`
/// may have numbers of the same time: they belong together.
struct PointPiece: Sendable {
    private(set) var points: [Point] = []
    private let level: StorageLevel
    private let begin: Int64

    init(_ key: PointKey) { (level, begin) = (key.level, key.bucket * key.level.span) }

    init(_ key: PointKey, _ bytes: [UInt8]) throws(Failure) {
        self.init(key)
        var reader = PointReader(bytes)
        while !reader.isAtEnd {
            let place = try reader.number()
            guard place < UInt64(level.span / level.step) else { throw .damagedRow }
            let unit = try reader.byte()
            points.append(
                Point(second: begin + Int64(place) * level.step, unit: unit, numbers: try reader.numbers()))
        }
    }

    /// Adds numbers of any time of its span.
    mutating func add(_ second: Int64, unit: UInt8, _ numbers: MetricNumbers) {
        let time = (second - begin) / level.step * level.step + begin
        // What comes is mostly the latest.
        var place = points.endIndex
        while place > 0, (points[place - 1].second, points[place - 1].unit) >= (time, unit) { place -= 1 }
        if place < points.endIndex, points[place].second == time, points[place].unit == unit {
            points[place].numbers.merge(numbers)
        } else {
            points.insert(Point(second: time, unit: unit, numbers: numbers), at: place)
        }
    }

    /// The values of its rows, none longer than a row may be.
    var rows: [[UInt8]] {
        var rows: [[UInt8]] = []
        var writer = PointWriter()
        for point in points {
            var one = PointWriter()
            one.number(UInt64((point.second - begin) / level.step))
            one.byte(point.unit)
            one.numbers(point.numbers)
            if !writer.bytes.isEmpty, writer.bytes.count + one.bytes.count > LimitsCloudWatch.pieceBytes {
                rows.append(writer.bytes)
                writer = PointWriter()
            }
            writer.raw(one.bytes)
        }
        return rows + [writer.bytes]
    }
}

extension PointKey {
    /// What a row's key says; nil where it is of another shape.
    init?(_ key: Key, _ level: StorageLevel) {
        guard let elements = key.elements(after: CloudWatchStore.points(level)), elements.count == 3,
            let bucket = elements[0].integer, let metric = elements[1].bytes, metric.count == 12
        else { return nil }
        self.init(level, Int64(bucket), MetricID(metric))
    }

    static func piece(_ key: Key) -> Int? { key.elements?.last?.integer }
}
