internal import Base

/// A log group as it is stored.
struct LogGroupRecord: Hashable, Sendable {
    let name: String
    /// Milliseconds since 1970.
    let created: Int64
    /// `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`.
    let groupClass: String
    /// Nil keeps events for ever.
    var retentionInDays: Int?
    var isDeletionProtected = false
    var tags: [String: String] = [:]
    /// How many metric filters it has.
    var metricFilters = 0
    /// Names of its subscription filters.
    var subscriptions: [String] = []

    init(name: String, created: Int64, groupClass: String) {
        (self.name, self.created, self.groupClass) = (name, created, groupClass)
    }

    /// Events before this time, in milliseconds, have expired.
    func expiry(now: Instant) -> Int64 { retentionInDays.map { now.milliseconds - Int64($0) * 86_400_000 } ?? .min }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        let kind = try reader.unsigned()
        guard kind == 1 || kind == 2 else { throw RecordReader.corrupt }
        (name, created, groupClass) = (try reader.text(), try reader.integer(), try reader.text())
        retentionInDays = try reader.optional().map { Int($0) }
        isDeletionProtected = try reader.unsigned() == 1
        for _ in 0..<(try reader.unsigned()) { tags[try reader.text()] = try reader.text() }
        guard kind == 2 else { return }
        (metricFilters, subscriptions) = (Int(try reader.integer()), try reader.texts())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(2)
        writer.text(name)
        writer.integer(created)
        writer.text(groupClass)
        writer.optional(retentionInDays.map { Int64($0) })
        writer.unsigned(isDeletionProtected ? 1 : 0)
        writer.unsigned(UInt64(tags.count))
        for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
            writer.text(key)
            writer.text(value)
        }
        writer.integer(Int64(metricFilters))
        writer.texts(subscriptions)
        return writer.bytes
    }
}
