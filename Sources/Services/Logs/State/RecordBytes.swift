internal import Base

/// Writes the fields of a stored record one after another: numbers as variable-length integers, texts with their
/// length.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    mutating func unsigned(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Small magnitudes of either sign take few bytes.
    mutating func integer(_ number: Int64) { unsigned(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

    mutating func optional(_ number: Int64?) {
        unsigned(number == nil ? 0 : 1)
        if let number { integer(number) }
    }

    mutating func text(_ text: String) {
        unsigned(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func texts(_ texts: [String]) {
        unsigned(UInt64(texts.count))
        for text in texts { self.text(text) }
    }

    mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
}

/// Reads what `RecordWriter` wrote. A row that ends too early is a failure of the store, not of the caller.
struct RecordReader {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }
    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    static let corrupt = Failure(
        code: "logs.corruptRow", message: "a row of CloudWatch Logs can't be read; was it written by a newer version?",
        stage: "decode")

    mutating func unsigned() throws(Failure) -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while let byte = rest.popFirst() {
            guard shift < 64 else { throw Self.corrupt }
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Self.corrupt
    }

    mutating func integer() throws(Failure) -> Int64 {
        let number = try unsigned()
        return Int64(bitPattern: number >> 1) ^ -Int64(number & 1)
    }

    mutating func optional() throws(Failure) -> Int64? { try unsigned() == 0 ? nil : try integer() }

    mutating func text() throws(Failure) -> String {
        let count = Int(clamping: try unsigned())
        guard count <= rest.count else { throw Self.corrupt }
        defer { rest = rest.dropFirst(count) }
        return String(decoding: rest.prefix(count), as: UTF8.self)
    }

    mutating func texts() throws(Failure) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try unsigned()) { texts.append(try text()) }
        return texts
    }
}
