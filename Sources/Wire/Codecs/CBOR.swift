internal import Base

/// A CBOR item of RFC 8949, as far as the RPC v2 protocol uses it.
indirect enum CBORItem {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBORItem])
    case map([(String, CBORItem)])
    case tag(UInt64, CBORItem)
    case bool(Bool)
    case null
    case double(Double)
}

struct CBORSyntaxError: Error { let message: String }

/// Reads one CBOR item.
struct CBORReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    /// Nesting beyond this is refused.
    static let deepest = 256
    /// So many items come to a second of reading; the largest requests have some ten thousand.
    static let mostItems = 500_000
    private var count = 0

    static func read(_ bytes: [UInt8]) throws(CBORSyntaxError) -> CBORItem {
        var reader = CBORReader(bytes: bytes)
        let item = try reader.item()
        guard reader.offset == bytes.count else { throw CBORSyntaxError(message: "bytes after the item") }
        return item
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func item() throws(CBORSyntaxError) -> CBORItem {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw CBORSyntaxError(message: "nested too deep") }
        count += 1
        guard count <= Self.mostItems else { throw CBORSyntaxError(message: "more than \(Self.mostItems) items") }
        let initial = try byte()
        let (major, info) = (initial >> 5, initial & 31)
        switch major {
        case 0:
            guard let value = Int64(exactly: try argument(info)) else {
                throw CBORSyntaxError(message: "an integer out of range")
            }
            return .integer(value)
        case 1:
            guard let value = Int64(exactly: try argument(info)) else {
                throw CBORSyntaxError(message: "an integer out of range")
            }
            return .integer(-1 - value)
        case 2: return .bytes(try string(info, major))
        case 3:
            guard let text = String(validating: try string(info, major), as: UTF8.self) else {
                throw CBORSyntaxError(message: "a text that is not UTF-8")
            }
            return .text(text)
        case 4: return .array(try array(info))
        case 5: return .map(try map(info))
        case 6: return .tag(try argument(info), try item())
        default: return try simple(info)
        }
    }

    private mutating func simple(_ info: UInt8) throws(CBORSyntaxError) -> CBORItem {
        switch info {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 22, 23: return .null
        case 25: return .double(Double(Float16(bitPattern: UInt16(try number(2)))))
        case 26: return .double(Double(Float(bitPattern: UInt32(try number(4)))))
        case 27: return .double(Double(bitPattern: try number(8)))
        default: throw CBORSyntaxError(message: "an unknown simple value \(info)")
        }
    }

    private mutating func string(_ info: UInt8, _ major: UInt8) throws(CBORSyntaxError) -> [UInt8] {
        if info != 31 { return try take(try argument(info)) }
        var whole: [UInt8] = []
        while true {
            let initial = try byte()
            if initial == 0xFF { return whole }
            guard initial >> 5 == major, initial & 31 != 31 else {
                throw CBORSyntaxError(message: "a chunk of another kind")
            }
            whole += try take(try argument(initial & 31))
        }
    }

    private mutating func array(_ info: UInt8) throws(CBORSyntaxError) -> [CBORItem] {
        var items: [CBORItem] = []
        var left = info == 31 ? UInt64.max : try argument(info)
        while left > 0 {
            if info == 31, try takeBreak() { break }
            items.append(try item())
            left -= 1
        }
        return items
    }

    private mutating func map(_ info: UInt8) throws(CBORSyntaxError) -> [(String, CBORItem)] {
        var entries: [(String, CBORItem)] = []
        var left = info == 31 ? UInt64.max : try argument(info)
        while left > 0 {
            if info == 31, try takeBreak() { break }
            guard case .text(let key) = try item() else { throw CBORSyntaxError(message: "a key that is not text") }
            entries.append((key, try item()))
            left -= 1
        }
        return entries
    }

    private mutating func takeBreak() throws(CBORSyntaxError) -> Bool {
        guard offset < bytes.count else { throw CBORSyntaxError(message: "the item is cut off") }
        guard bytes[offset] == 0xFF else { return false }
        offset += 1
        return true
    }

    private mutating func argument(_ info: UInt8) throws(CBORSyntaxError) -> UInt64 {
        switch info {
        case 0..<24: UInt64(info)
        case 24: try number(1)
        case 25: try number(2)
        case 26: try number(4)
        case 27: try number(8)
        default: throw CBORSyntaxError(message: "a reserved length")
        }
    }

    private mutating func number(_ count: Int) throws(CBORSyntaxError) -> UInt64 {
        try take(UInt64(count)).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func byte() throws(CBORSyntaxError) -> UInt8 { UInt8(try number(1)) }

    private mutating func take(_ count: UInt64) throws(CBORSyntaxError) -> [UInt8] {
        guard count <= UInt64(bytes.count - offset) else { throw CBORSyntaxError(message: "the item is cut off") }
        defer { offset += Int(count) }
        return Array(bytes[offset..<(offset + Int(count))])
    }
}

/// Appends CBOR items to bytes.
struct CBORWriter {
    private(set) var bytes: [UInt8] = []

    mutating func integer(_ value: Int64) {
        if value < 0 { head(1, UInt64(bitPattern: -1 - value)) } else { head(0, UInt64(value)) }
    }

    mutating func blob(_ value: [UInt8]) {
        head(2, UInt64(value.count))
        bytes += value
    }

    mutating func text(_ value: String) {
        head(3, UInt64(value.utf8.count))
        bytes += value.utf8
    }

    mutating func beginArray(_ count: Int) { head(4, UInt64(count)) }
    mutating func beginMap(_ count: Int) { head(5, UInt64(count)) }
    mutating func tag(_ tag: UInt64) { head(6, tag) }
    mutating func bool(_ value: Bool) { bytes.append(value ? 0xF5 : 0xF4) }
    mutating func null() { bytes.append(0xF6) }

    mutating func double(_ value: Double) {
        bytes.append(0xFB)
        bigEndian(value.bitPattern, 8)
    }

    private mutating func head(_ major: UInt8, _ argument: UInt64) {
        switch argument {
        case 0..<24: bytes.append(major << 5 | UInt8(argument))
        case 24..<0x100: headed(major, 24, argument, 1)
        case 0x100..<0x1_0000: headed(major, 25, argument, 2)
        case 0x1_0000..<0x1_0000_0000: headed(major, 26, argument, 4)
        default: headed(major, 27, argument, 8)
        }
    }

    private mutating func headed(_ major: UInt8, _ info: UInt8, _ argument: UInt64, _ count: Int) {
        bytes.append(major << 5 | info)
        bigEndian(argument, count)
    }

    private mutating func bigEndian(_ value: UInt64, _ count: Int) {
        for shift in stride(from: (count - 1) * 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
        }
    }
}
