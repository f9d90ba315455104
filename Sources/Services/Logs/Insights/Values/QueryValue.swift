internal import Base

/// A value of a row.
///
/// Fields of events are not copied while a page of them is read: `borrowed` is a piece of the page, and what outlives
/// it is `kept` first.
// SAFETY: bytes are only borrowed within the task that reads their page, by a row that ends before the page does.
enum QueryValue: @unchecked Sendable {
    case missing
    case bool(Bool)
    case number(Double)
    /// Milliseconds since 1970.
    case time(Int64)
    case text(String)
    case borrowed(UnsafeBufferPointer<UInt8>)

    var isMissing: Bool { if case .missing = self { true } else { false } }

    /// The value with bytes of its own.
    var kept: QueryValue {
        if case .borrowed(let bytes) = self { .text(String(decoding: bytes, as: UTF8.self)) } else { self }
    }

    /// As a condition: what is not there does not hold.
    var isTrue: Bool {
        switch self {
        case .bool(let flag): flag
        case .number(let number): number != 0
        case .missing: false
        case .time: true
        case .text, .borrowed: number.map { $0 != 0 } ?? (text == "true")
        }
    }

    /// The number that it is or that its text writes.
    var number: Double? {
        switch self {
        case .missing: nil
        case .bool(let flag): flag ? 1 : 0
        case .number(let number): number
        case .time(let time): Double(time)
        case .text(let text):
            text.utf8.withContiguousStorageIfAvailable { NumberText.value($0) } ?? Double(text)
        case .borrowed(let bytes): NumberText.value(bytes)
        }
    }

    /// The bytes of the text that results show.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if case .borrowed(let bytes) = self { return body(bytes) }
        var text = text
        return text.withUTF8(body)
    }

    /// The text that results show.
    var text: String {
        switch self {
        case .missing: ""
        case .bool(let flag): flag ? "1" : "0"
        case .number(let number): NumberText.text(number)
        case .time(let time): Self.date(time)
        case .text(let text): text
        case .borrowed(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Bytes of its text; 0 of others.
    var byteCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .borrowed(let bytes): bytes.count
        default: 0
        }
    }

    /// Bytes that the value takes of memory, about.
    var memory: Int {
        switch self {
        case .text(let text): 32 + text.utf8.count
        default: 24
        }
    }

    /// `2026-03-01 12:30:45.123`.
    private static func date(_ time: Int64) -> String {
        let text = CalendarDate(Instant(milliseconds: time)).iso8601(milliseconds: true)
        return String(text.dropLast().replacing("T", with: " "))
    }
}

/// Numbers as texts write them.
enum NumberText {
    /// The number that all of a text writes; nil for any other text.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard let first = bytes.first, bytes.count <= 64 else { return nil }
        // Letters that Swift would take, such as those of `nan`, are not of numbers.
        guard
            (48...57).contains(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: ".")
                || first == UInt8(ascii: "+")
        else { return nil }
        return short(bytes) ?? long(bytes)
    }

    /// Up to fifteen digits with a point among them: exact as a quotient of two doubles.
    private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var (digits, place) = (0, 0)
        var mantissa: Int64 = 0
        var fraction: Int?
        let isNegative = bytes[0] == UInt8(ascii: "-")
        if isNegative { place = 1 }
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "."), fraction == nil {
                fraction = 0
            } else if (48...57).contains(byte) {
                mantissa = mantissa * 10 + Int64(byte - 48)
                digits += 1
                if let known = fraction { fraction = known + 1 }
                guard digits <= 15 else { return nil }
            } else {
                return nil
            }
            place += 1
        }
        guard digits > 0 else { return nil }
        let value = Double(mantissa) / powers[fraction ?? 0]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...15).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    private static func long(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard bytes.allSatisfy({ (43...57).contains($0) && $0 != 44 && $0 != 47 || $0 | 32 == UInt8(ascii: "e") }),
            let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
        else { return nil }
        return value
    }

    /// Whole numbers without a point, others with four places at most.
    static func text(_ number: Double) -> String {
        if let whole = Int64(exactly: number) { return String(whole) }
        guard number.isFinite, abs(number) < 1e14 else { return "\(number)" }
        let scaled = (number * 10_000).rounded()
        guard abs(scaled) >= 1 else { return "\(number)" }
        let whole = Int64(abs(scaled)) / 10_000
        var fraction = String(Int64(abs(scaled)) % 10_000)
        fraction = String(repeating: "0", count: 4 - fraction.utf8.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (number < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
