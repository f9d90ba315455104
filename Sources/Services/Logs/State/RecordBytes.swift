internal import Base

/// Writes the fields of a stored record one after another: numbers as variable-length integers, texts with their
/// length.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    mutating func unsigned(_ number: UInt64) { bytes.append(variable: number) }

    /// Small magnitudes of either sign take few bytes.
    mutating func integer(_ number: Int64) { unsigned(number.zigzag) }

    mutating func optional(_ number: Int64?) {
        unsigned(number == nil ? 0 : 1)
        if let number { integer(number) }
    }

    mutating func text(_ text: String) {
        unsigned(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func optional(_ text: String?) {
        unsigned(text == nil ? 0 : 1)
        if let text { self.text(text) }
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
        guard let number = rest.popVariable() else { throw Self.corrupt }
        return number
    }

    mutating func integer() throws(Failure) -> Int64 { Int64(zigzag: try unsigned()) }

    mutating func optional() throws(Failure) -> Int64? { try unsigned() == 0 ? nil : try integer() }

    mutating func text() throws(Failure) -> String {
        let count = Int(clamping: try unsigned())
        guard count <= rest.count else { throw Self.corrupt }
        defer { rest = rest.dropFirst(count) }
        return String(decoding: rest.prefix(count), as: UTF8.self)
    }

    mutating func optionalText() throws(Failure) -> String? { try unsigned() == 0 ? nil : try text() }

    mutating func texts() throws(Failure) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try unsigned()) { texts.append(try text()) }
        return texts
    }
}
