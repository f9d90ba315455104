internal import Base

/// A query of Insights as it is stored, with what came of it.
struct QueryRecord: Hashable, Sendable {
    enum Status: String, Sendable {
        case scheduled = "Scheduled"
        case running = "Running"
        case complete = "Complete"
        case failed = "Failed"
        case cancelled = "Cancelled"
        case timeout = "Timeout"

        var isOver: Bool { self != .scheduled && self != .running }
    }

    let id: String
    let text: String
    /// Names of groups.
    let groups: [String]
    /// Milliseconds since 1970, both included.
    let start: Int64
    let end: Int64
    let limit: Int
    /// Nanoseconds since 1970: one who asks for the latest queries gets them in this order.
    let created: Int64
    /// The ARN of who asked.
    let identity: String
    var status = Status.scheduled
    /// Milliseconds that it took.
    var duration: Int64 = 0
    var matched = 0
    var scanned = 0
    var bytesScanned = 0

    init(
        id: String, text: String, groups: [String], times: ClosedRange<Int64>, limit: Int, created: Instant,
        identity: String
    ) {
        (self.id, self.text, self.groups, self.limit) = (id, text, groups, limit)
        (start, end, self.created, self.identity) = (times.lowerBound, times.upperBound, created.nanoseconds, identity)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (id, text) = (try reader.text(), try reader.text())
        groups = try reader.texts()
        (start, end, limit) = (try reader.integer(), try reader.integer(), Int(try reader.integer()))
        (created, identity) = (try reader.integer(), try reader.text())
        guard let known = Status(rawValue: try reader.text()) else { throw RecordReader.corrupt }
        status = known
        duration = try reader.integer()
        (matched, scanned) = (Int(try reader.integer()), Int(try reader.integer()))
        bytesScanned = Int(try reader.integer())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [id, text] { writer.text(text) }
        writer.texts(groups)
        for number in [start, end, Int64(limit), created] { writer.integer(number) }
        writer.text(identity)
        writer.text(status.rawValue)
        writer.integer(duration)
        for number in [matched, scanned, bytesScanned] { writer.integer(Int64(number)) }
        return writer.bytes
    }
}
