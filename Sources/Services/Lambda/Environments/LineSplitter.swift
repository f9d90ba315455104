internal import Base
internal import Glibc

/// Cuts a stream of bytes into lines. A line longer than a log's event is cut.
struct LineSplitter: Sendable {
    private var partial: [UInt8] = []

    mutating func add(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = bytes.startIndex
        while let end = Self.newline(in: bytes, from: start) {
            append(bytes[start..<end], &lines)
            lines.append(take())
            start = end + 1
        }
        append(bytes[start...], &lines)
        return lines
    }

    /// By the C library, since a function may print a hundred megabytes.
    private static func newline(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard start < buffer.count, let base = buffer.baseAddress else { return nil }
            // SAFETY: `start` is below `count`, and the search ends there.
            return memchr(base + start, 10, buffer.count - start).map { UnsafeRawPointer($0) - base }
        }
    }

    /// What came after the last end of a line; nil when there is nothing.
    mutating func rest() -> String? { partial.isEmpty ? nil : take() }

    private mutating func append(_ bytes: ArraySlice<UInt8>, _ lines: inout [String]) {
        var bytes = bytes
        while partial.count + bytes.count > LimitsLambda.logEventBytes {
            let room = LimitsLambda.logEventBytes - partial.count
            partial += bytes.prefix(room)
            bytes = bytes.dropFirst(room)
            lines.append(take())
        }
        partial += bytes
    }

    private mutating func take() -> String {
        defer { partial.removeAll(keepingCapacity: partial.capacity <= 4096) }
        return String(decoding: partial, as: UTF8.self)
    }
}

/// The last bytes of a log.
struct LogTail: Sendable {
    private let limit: Int
    private var kept: [UInt8] = []

    init(limit: Int) { self.limit = limit }

    mutating func append(_ line: String) {
        kept += line.utf8
        kept.append(UInt8(ascii: "\n"))
        if kept.count > 4 * limit { kept.removeFirst(kept.count - limit) }
    }

    var bytes: [UInt8] { Array(kept.suffix(limit)) }
}
