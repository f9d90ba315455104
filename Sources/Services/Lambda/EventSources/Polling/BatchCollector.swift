internal import Base

/// Makes batches of the records that polls give: so many records, so many bytes, or so much time. A decision without
/// I/O.
/// - Source: AWS Lambda Developer Guide, "Event source mapping batching behavior": a batch is done when it is full,
///   when its event would be larger than 6 MB, or when the window is over that its first record opened.
struct BatchCollector: Sendable {
    static let opening = Array(#"{"Records":["#.utf8)
    static let closing = Array("]}".utf8)
    static let emptyBytes = opening.count + closing.count

    private let size: Int
    private let window: Duration
    private(set) var records: [SourceRecord] = []
    /// Where each record stands, by its id.
    private var places: [String: Int] = [:]
    private var byteCount = emptyBytes
    /// When the window is over; nil while there is no record.
    private(set) var deadline: Instant?
    /// Since when the records are held as long as they are.
    private var heldSince = Instant(nanoseconds: 0)

    /// - Parameter window: zero lets a batch go with what one poll has given.
    init(size: Int, window: Duration) { (self.size, self.window) = (size, window) }

    /// How many records are missing.
    var room: Int { size - records.count }

    /// Whether more records are waited for.
    func isOpen(now: Instant) -> Bool { deadline.map { now < $0 } ?? false }

    /// Adds what a poll has given. A record that came again while the batch was waiting takes its own place.
    /// - Returns: the batches that are done, in order.
    mutating func add(_ more: [SourceRecord], now: Instant) -> [[SourceRecord]] {
        var done: [[SourceRecord]] = []
        for record in more {
            if let place = places[record.id] {
                byteCount += record.json.count - records[place].json.count
                records[place] = record
                continue
            }
            if !records.isEmpty, byteCount + record.json.count + 1 > LimitsLambda.requestBytes { done.append(close()) }
            if records.isEmpty { (deadline, heldSince) = (now + window, now) }
            places[record.id] = records.count
            records.append(record)
            byteCount += record.json.count + 1
            if records.count == size { done.append(close()) }
        }
        return done
    }

    /// Ends the batch as it is; the next record opens another one.
    mutating func close() -> [SourceRecord] {
        defer { (records, places, byteCount, deadline) = ([], [:], Self.emptyBytes, nil) }
        return records
    }

    /// When its records must be held anew, so that they do not come again meanwhile; nil where nothing holds them.
    var holdTime: Instant? {
        guard let end = records.heldUntil, end > heldSince else { return nil }
        return end - min(LimitsLambda.holdMargin, (end - heldSince) / 2)
    }

    /// Puts the same records back with their new times.
    mutating func held(_ records: [SourceRecord], now: Instant) { (self.records, heldSince) = (records, now) }
}
