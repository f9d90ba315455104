internal import Base

/// Writes a record as fields of a tag, a length and content. An absent field costs nothing, and a reader passes over
/// tags that it does not know.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func field(_ tag: UInt8, _ content: some Collection<UInt8>) {
        bytes.append(tag)
        bytes.append(variable: UInt64(content.count))
        bytes.append(contentsOf: content)
    }

    mutating func field(_ tag: UInt8, _ text: String?) {
        guard let text else { return }
        field(tag, text.utf8)
    }

    mutating func field(_ tag: UInt8, _ value: Int) {
        withUnsafeBytes(of: Int64(value).bigEndian) { field(tag, Array($0)) }
    }
}

/// Reads what `RecordWriter` wrote.
struct RecordReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() throws(Failure) -> (tag: UInt8, content: ArraySlice<UInt8>)? {
        guard let tag = rest.popFirst() else { return nil }
        guard let count = rest.popVariable(), count <= rest.count else { throw Self.damaged }
        defer { rest = rest.dropFirst(Int(count)) }
        return (tag, rest.prefix(Int(count)))
    }

    static let damaged = Failure(
        code: "sqs.message", message: "A row of the store is not what SQS wrote.", stage: "read message")

    static func text(_ content: ArraySlice<UInt8>) -> String { String(decoding: content, as: UTF8.self) }

    static func number(_ content: ArraySlice<UInt8>) -> Int {
        Int(truncatingIfNeeded: content.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}
