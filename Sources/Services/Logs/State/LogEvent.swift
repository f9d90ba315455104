internal import Base

/// An event as it came in: a time in milliseconds since 1970 and a text.
struct LogEvent: Hashable, Sendable {
    let timestamp: Int64
    let message: String

    /// What the quotas count.
    var size: Int { message.utf8.count + LimitsLogs.eventOverhead }
}

/// Where an event stands in its stream: by time, then by chunk, then by place within the chunk.
struct EventPosition: Hashable, Comparable, Sendable {
    var timestamp: Int64
    var chunk: Int64
    /// −1 stands before the chunk's first event.
    var index: Int64

    static func < (left: Self, right: Self) -> Bool {
        (left.timestamp, left.chunk, left.index) < (right.timestamp, right.chunk, right.index)
    }

    /// Behind every event of a chunk, and still a place that digits can tell.
    static let lastIndex: Int64 = 9_999_999_997

    /// The place just before, and just after.
    var before: EventPosition { EventPosition(timestamp: timestamp, chunk: chunk, index: index - 1) }
    var after: EventPosition { EventPosition(timestamp: timestamp, chunk: chunk, index: index + 1) }

    /// 56 digits, as the service's ids and tokens have: 14 of time, 20 of `stream` (a number that tells streams
    /// apart), 12 of the chunk and 10 of the index.
    func digits(stream: UInt64) -> String {
        Self.padded(String(timestamp), 14) + Self.padded(String(stream), 20) + Self.padded(String(chunk), 12)
            + Self.padded(String(index + 1), 10)
    }

    init(timestamp: Int64, chunk: Int64, index: Int64) {
        (self.timestamp, self.chunk, self.index) = (timestamp, chunk, index)
    }

    /// Nil unless `digits` are what `digits(stream:)` makes.
    init?(digits: some StringProtocol) {
        let bytes = Array(digits.utf8)
        guard bytes.count == 56, bytes.allSatisfy({ (48...57).contains($0) }),
            let timestamp = Int64(String(decoding: bytes[..<14], as: UTF8.self)),
            let chunk = Int64(String(decoding: bytes[34..<46], as: UTF8.self)),
            let index = Int64(String(decoding: bytes[46...], as: UTF8.self))
        else { return nil }
        self.init(timestamp: timestamp, chunk: chunk, index: index - 1)
    }

    private static func padded(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// An event as it is read.
struct StoredEvent: Hashable, Sendable {
    let position: EventPosition
    let ingestion: Int64
    let message: String

    var size: Int { message.utf8.count + LimitsLogs.eventOverhead }
}
