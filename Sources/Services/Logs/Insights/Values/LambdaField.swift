internal import Base

/// What is known of lines that Lambda writes around a function's calls.
/// - Source: CloudWatch Logs User Guide, "Supported logs and discovered fields", Lambda.
enum LambdaField: String, CaseIterable, Sendable {
    case requestID = "@requestId"
    case duration = "@duration"
    case billedDuration = "@billedDuration"
    case type = "@type"
    case maxMemoryUsed = "@maxMemoryUsed"
    case memorySize = "@memorySize"
    case initDuration = "@initDuration"
    case xrayTraceID = "@xrayTraceId"
    case xraySegmentID = "@xraySegmentId"

    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The field's value in a line; missing where it has none.
    func value(in line: Bytes) -> QueryValue {
        let type = Self.type(of: line)
        switch self {
        case .type: return type.map { .text($0) } ?? .missing
        case .requestID: return Self.requestID(line, type: type)
        default: break
        }
        guard type == "REPORT", let label else { return .missing }
        guard let text = Self.text(behind: label, in: line) else { return .missing }
        switch self {
        case .maxMemoryUsed, .memorySize:
            // The line says megabytes, the field is in bytes.
            return NumberText.value(text).map { .number($0 * 1_000_000) } ?? .missing
        default: return .borrowed(text)
        }
    }

    /// What the line writes before the value. That of the duration follows a tab, which tells it from others.
    private var label: StaticString? {
        switch self {
        case .duration: "\tDuration: "
        case .billedDuration: "\tBilled Duration: "
        case .maxMemoryUsed: "\tMax Memory Used: "
        case .memorySize: "\tMemory Size: "
        case .initDuration: "\tInit Duration: "
        case .xrayTraceID: "XRAY TraceId: "
        case .xraySegmentID: "SegmentId: "
        case .requestID, .type: nil
        }
    }

    private static func type(of line: Bytes) -> String? {
        for (mark, name) in [
            ("START RequestId: ", "START"), ("END RequestId: ", "END"), ("REPORT RequestId: ", "REPORT"),
        ]
        where begins(line, with: mark) { return name }
        return nil
    }

    private static func begins(_ line: Bytes, with mark: String) -> Bool {
        line.count >= mark.utf8.count && zip(line, mark.utf8).allSatisfy { $0 == $1 }
    }

    /// The text behind a label up to white space.
    private static func text(behind label: StaticString, in line: Bytes) -> Bytes? {
        let mark = Bytes(start: label.utf8Start, count: label.utf8CodeUnitCount)
        guard let found = ByteText.find(mark, in: line) else { return nil }
        let start = found + mark.count
        let end = line[start...].firstIndex { PatternScanner.isSpace($0) } ?? line.count
        return end > start ? Bytes(rebasing: line[start..<end]) : nil
    }

    /// Of Lambda's own lines and of those that a runtime writes: time, tab, request, tab, level.
    private static func requestID(_ line: Bytes, type: String?) -> QueryValue {
        if type != nil { return text(behind: "RequestId: ", in: line).map { .borrowed($0) } ?? .missing }
        let fields = line.prefix(160).split(
            separator: UInt8(ascii: "\t"), maxSplits: 3, omittingEmptySubsequences: false)
        // `[INFO]`, time and request, or time, request and `INFO`.
        for field in fields.prefix(3) where isRequestID(field) { return .borrowed(Bytes(rebasing: field)) }
        return .missing
    }

    private static func isRequestID(_ text: Slice<Bytes>) -> Bool {
        text.count == 36
            && text.enumerated().allSatisfy { [8, 13, 18, 23].contains($0) ? $1 == 45 : Hex.value($1) != nil }
    }
}
