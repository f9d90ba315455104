internal import Base
internal import Store

/// The name of a trace: `1-5759e988-bd862e3fe1be46a994272793`.
///
/// The first number of one that X-Ray made is the second in which the trace began; of one that OpenTelemetry made it is
/// chance.
/// - Source: AWS X-Ray Developer Guide, "AWS X-Ray segment documents", "Trace ID format".
struct TraceID: Hashable, Sendable, Comparable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// Nil where the text is no trace's name.
    init?(_ text: String) {
        let parts = text.fields(separatedBy: "-", keepingEmpty: true, most: 4)
        guard parts.count == 3, parts[0] == "1", parts[1].utf8.count == 8, parts[2].utf8.count == 24,
            let time = UInt64(hexadecimal: parts[1].utf8), let first = UInt64(hexadecimal: parts[2].utf8.prefix(8)),
            let rest = UInt64(hexadecimal: parts[2].utf8.dropFirst(8))
        else { return nil }
        self.init(high: time << 32 | first, low: rest)
    }

    /// Of 32 digits, as OpenTelemetry writes it.
    init?(digits: String) {
        guard digits.utf8.count == 32, let high = UInt64(hexadecimal: digits.utf8.prefix(16)),
            let low = UInt64(hexadecimal: digits.utf8.dropFirst(16))
        else { return nil }
        self.init(high: high, low: low)
    }

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self.init(
            high: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) },
            low: bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    var bytes: [UInt8] { high.bigEndianBytes + low.bigEndianBytes }

    var text: String {
        let digits = Hex.encode(bytes)
        return "1-\(digits.prefix(8))-\(digits.dropFirst(8))"
    }

    var element: KeyElement { .bytes(bytes) }

    /// When the trace began, where its name can tell that: a time within what is kept.
    func time(now: Instant) -> Instant? {
        let time = Instant(seconds: Int64(high >> 32))
        return time > now - LimitsXRay.retention && time < now + .seconds(86_400) ? time : nil
    }

    /// The same number for the same trace, spread evenly over 0 ..< 1.
    var fraction: Double { Double((low ^ high &* 0x9E37_79B9_7F4A_7C15) >> 11) * 0x1p-53 }

    static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

/// The name of a segment within its trace: 16 hexadecimal digits.
struct SegmentID: Hashable, Sendable, Comparable {
    let number: UInt64

    init(number: UInt64) { self.number = number }

    init?(_ text: String) {
        guard text.utf8.count == 16, let number = UInt64(hexadecimal: text.utf8) else { return nil }
        self.number = number
    }

    var text: String { Hex.encode(number.bigEndianBytes) }
    var element: KeyElement { .bytes(number.bigEndianBytes) }

    static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension UInt64 {
    /// Nil where a byte is no hexadecimal digit.
    init?(hexadecimal digits: some Sequence<UInt8>) {
        var number: UInt64 = 0
        for digit in digits {
            guard let value = Hex.value(digit) else { return nil }
            number = number << 4 | UInt64(value)
        }
        self = number
    }

    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
