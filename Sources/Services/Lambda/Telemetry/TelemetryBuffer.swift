internal import Base

/// What waits for one subscriber, and when it is sent.
///
/// Decisions alone; `Telemetry` does what they say.
struct TelemetryBuffer: Sendable {
    let subscription: TelemetrySubscription
    private var texts: [String] = []
    private var bytes = 0
    private var firstAt: Instant?
    private(set) var dropped = (records: 0, bytes: 0)

    init(_ subscription: TelemetrySubscription) { self.subscription = subscription }

    var isEmpty: Bool { texts.isEmpty }

    /// Keeps an event, or counts it as dropped where the subscriber has fallen too far behind.
    mutating func add(_ text: String, now: Instant) {
        guard bytes + text.utf8.count <= 2 * subscription.maxBytes, texts.count < 2 * subscription.maxItems else {
            drop([text])
            return
        }
        texts.append(text)
        bytes += text.utf8.count
        if firstAt == nil { firstAt = now }
    }

    /// When a portion is to be sent: at once where one is full; nil where there is nothing.
    var due: Instant? {
        guard let firstAt else { return nil }
        let isFull = texts.count >= subscription.maxItems || bytes >= subscription.maxBytes
        return isFull ? firstAt : firstAt + subscription.timeout
    }

    /// The next portion.
    mutating func take(now: Instant) -> [String] {
        var (count, size) = (0, 0)
        while count < min(texts.count, subscription.maxItems) {
            size += texts[count].utf8.count
            if size > subscription.maxBytes && count > 0 { break }
            count += 1
        }
        let portion = Array(texts.prefix(count))
        texts.removeFirst(count)
        bytes -= portion.reduce(0) { $0 + $1.utf8.count }
        firstAt = texts.isEmpty ? nil : now
        return portion
    }

    /// A portion could not be delivered.
    mutating func drop(_ portion: [String]) {
        dropped.records += portion.count
        dropped.bytes += portion.reduce(0) { $0 + $1.utf8.count }
    }

    /// What has to be told of events that were dropped.
    mutating func takeDropped() -> PlatformEvent? {
        guard dropped.records > 0 else { return nil }
        defer { dropped = (0, 0) }
        return .logsDropped(records: dropped.records, bytes: dropped.bytes)
    }
}
