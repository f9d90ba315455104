internal import Base
internal import CloudWatchAPI
internal import ServiceKit

/// Numbers of a metric at a time.
struct Datum: Sendable {
    let metric: MetricIdentity
    /// One of `StandardUnit`, by its place among them.
    let unit: UInt8
    /// Of the platform's time, in whole seconds.
    let second: Int64
    /// Seconds of a point: 1 or 60.
    let resolution: UInt8
    let numbers: MetricNumbers
}

/// Data of one account's region and namespace, as a row of the log has them.
struct LogBatch: Sendable {
    let tenant: Tenant
    let namespace: String
    private(set) var data: [Datum] = []

    init(_ tenant: Tenant, namespace: String, _ data: [Datum] = []) {
        (self.tenant, self.namespace, self.data) = (tenant, namespace, data)
    }

    mutating func append(_ datum: Datum) { data.append(datum) }

    /// The rows' values: as many as it takes, each complete in itself.
    var rows: [[UInt8]] {
        var rows: [[UInt8]] = []
        let head = head
        var writer = head
        var last: MetricIdentity?
        for datum in data {
            let begin = writer.bytes.count
            writer.datum(datum, sameAs: last)
            // One that does not fit begins a row of its own; no datum is as long as a row.
            if writer.bytes.count > LimitsCloudWatch.logRowBytes, begin > head.bytes.count {
                rows.append(Array(writer.bytes[..<begin]))
                writer = head
                writer.datum(datum, sameAs: nil)
            }
            last = datum.metric
        }
        return data.isEmpty ? rows : rows + [writer.bytes]
    }

    private var head: PointWriter {
        var writer = PointWriter()
        writer.text(tenant.account.rawValue)
        writer.text(tenant.region.rawValue)
        writer.text(namespace)
        return writer
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = PointReader(bytes)
        guard let account = AccountID(try reader.text()), let region = Region(try reader.text()) else {
            throw .damagedRow
        }
        (tenant, namespace) = (Tenant(account: account, region: region), try reader.text())
        var last: MetricIdentity?
        while !reader.isAtEnd {
            let datum = try reader.datum(namespace, after: last)
            data.append(datum)
            last = datum.metric
        }
    }
}

extension PointWriter {
    /// - Parameter last: the metric of the datum before, which is not written again.
    fileprivate mutating func datum(_ datum: Datum, sameAs last: MetricIdentity?) {
        let isSame = datum.metric == last
        byte(datum.resolution == 1 ? (isSame ? 3 : 2) : (isSame ? 1 : 0))
        if !isSame { identity(datum.metric) }
        byte(datum.unit)
        number(UInt64(max(0, datum.second)))
        numbers(datum.numbers)
    }
}

extension PointReader {
    fileprivate mutating func datum(_ namespace: String, after last: MetricIdentity?) throws(Failure) -> Datum {
        let flags = try byte()
        guard flags < 4 else { throw .damagedRow }
        var metric = flags & 1 == 1 ? last : nil
        if flags & 1 == 0 { metric = try identity(namespace: namespace) }
        guard let metric else { throw .damagedRow }
        let (unit, second) = (try byte(), try second())
        return Datum(
            metric: metric, unit: unit, second: second, resolution: flags & 2 == 2 ? 1 : 60,
            numbers: try numbers())
    }
}

extension StandardUnit {
    private static let places = Dictionary(
        StandardUnit.allCases.enumerated().map { ($0.element.rawValue, UInt8($0.offset)) }
    ) { first, _ in first }

    /// Its place among all of them, as rows have it.
    var code: UInt8 { Self.places[rawValue] ?? 0 }

    init?(code: UInt8) {
        guard Int(code) < Self.allCases.count else { return nil }
        self = Self.allCases[Int(code)]
    }
}
