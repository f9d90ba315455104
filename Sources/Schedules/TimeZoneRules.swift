package import Base
internal import Glibc

/// How far the clocks of a place are from UTC, by the time zone database of the machine.
package struct TimeZoneRules: Hashable, Sendable {
    private static let folder = "/usr/share/zoneinfo/"
    private static let largestFile = 1 << 20

    /// Times from which an offset counts, and the offset in seconds.
    private let changes: [Change]
    /// Before the first change.
    private let first: Int
    /// Behind the last one.
    private let rule: TimeZoneRule?

    private struct Change: Hashable, Sendable {
        let time: Int64
        let offset: Int
    }

    package static let utc = TimeZoneRules(changes: [], first: 0, rule: nil)

    private init(changes: [Change], first: Int, rule: TimeZoneRule?) {
        (self.changes, self.first, self.rule) = (changes, first, rule)
    }

    /// Nil for what the machine's database does not have.
    /// - Parameter name: `Europe/Berlin`.
    package init?(_ name: String) {
        let isName = name.split(separator: "/" as Character, omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
                && part.utf8.allSatisfy { byte in
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                        || "+-_".utf8.contains(byte)
                }
        }
        guard isName, let bytes = Self.read(Self.folder + name), let rules = Self(bytes) else {
            return nil
        }
        self = rules
    }

    /// The offset from UTC in seconds.
    /// - Parameter time: seconds since 1970.
    package func offset(at time: Int64) -> Int {
        if let last = changes.last, time < last.time || rule == nil {
            let index = changes.partitioningIndex { $0.time > time }
            return index == 0 ? first : changes[index - 1].offset
        }
        return rule?.offset(at: time) ?? first
    }

    /// The instant at which the clocks show a time, the first of two; nil where they skip it.
    /// - Parameter local: seconds since 1970 as if the time were in UTC.
    package func instant(showing local: Int64) -> Instant? {
        for offset in [offset(at: local - 86_400), offset(at: local + 86_400)]
        where self.offset(at: local - Int64(offset)) == offset {
            return Instant(seconds: local - Int64(offset))
        }
        return nil
    }

    /// The instant at which the clocks show a time: the first of two, and where there is none, as much later as the
    /// clocks jump.
    package func instant(local: Int64) -> Instant {
        instant(showing: local) ?? Instant(seconds: local - Int64(offset(at: local - 86_400)))
    }

    // MARK: - The file

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: largestFile)
        let count = fread(&bytes, 1, largestFile, file)
        return ferror(file) == 0 ? Array(bytes.prefix(count)) : nil
    }

    /// - Source: RFC 9636, "The Time Zone Information Format (TZif)", of which the second part with 64 bits is read.
    init?(_ bytes: [UInt8]) {
        guard let head = Header(bytes, at: 0), let body = Header(bytes, at: head.end(timeSize: 4)) else { return nil }
        let times = body.start
        let types = times + body.times * 8
        let offsets = types + body.times
        let end = body.end(timeSize: 8)
        guard end <= bytes.count, body.types > 0 else { return nil }
        func offset(_ type: Int) -> Int { Int(Int32(truncatingIfNeeded: Self.number(bytes, offsets + type * 6, 4))) }
        var changes: [Change] = []
        for index in 0..<body.times {
            let type = Int(bytes[types + index])
            guard type < body.types else { return nil }
            changes.append(Change(time: Self.number(bytes, times + index * 8, 8), offset: offset(type)))
        }
        let footer = String(decoding: bytes[end...].dropFirst().prefix { $0 != 10 }, as: UTF8.self)
        self.init(changes: changes, first: offset(0), rule: TimeZoneRule(footer))
    }

    private struct Header {
        let start: Int
        let isUTC: Int
        let isStandard: Int
        let leaps: Int
        let times: Int
        let types: Int
        let characters: Int

        init?(_ bytes: [UInt8], at offset: Int) {
            guard bytes.count >= offset + 44, bytes[offset..<(offset + 4)].elementsEqual("TZif".utf8),
                bytes[offset + 4] >= 50
            else { return nil }
            func count(_ index: Int) -> Int { Int(TimeZoneRules.number(bytes, offset + 20 + index * 4, 4)) }
            (isUTC, isStandard, leaps) = (count(0), count(1), count(2))
            (times, types, characters) = (count(3), count(4), count(5))
            start = offset + 44
        }

        func end(timeSize: Int) -> Int {
            start + times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + isStandard + isUTC
        }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int64 {
        Int64(bitPattern: bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | UInt64($1) })
    }
}

extension Array {
    /// The index of the first element for which `belongs` holds, in an array that is parted by it.
    fileprivate func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
