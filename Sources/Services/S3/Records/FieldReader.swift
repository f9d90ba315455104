internal import Base

/// Reads what `FieldWriter` wrote.
struct FieldReader {
    /// One field's content, in the form that its tag calls for.
    struct Field {
        let tag: UInt8
        let content: ArraySlice<UInt8>

        var text: String { String(decoding: content, as: UTF8.self) }

        func integer() throws(Failure) -> Int {
            var rest = content
            return Int(Int64(bitPattern: try FieldReader.number(&rest)))
        }

        func pair() throws(Failure) -> (String, String) {
            var rest = content
            let count = Int(clamping: try FieldReader.number(&rest))
            guard count <= rest.count else { throw FieldReader.damaged }
            return (
                String(decoding: rest.prefix(count), as: UTF8.self),
                String(decoding: rest.dropFirst(count), as: UTF8.self)
            )
        }
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func next() throws(Failure) -> Field? {
        guard let tag = rest.popFirst() else { return nil }
        let count = Int(clamping: try Self.number(&rest))
        guard count <= rest.count else { throw Self.damaged }
        defer { rest = rest.dropFirst(count) }
        return Field(tag: tag, content: rest.prefix(count))
    }

    static let damaged = Failure(
        code: "s3.damagedRow", message: "a row of the store is not what S3 wrote", stage: "read")

    /// By itself: inlined with what it calls of another module, Swift 6.3's optimizer breaks at it ("Found ownership
    /// error").
    @inline(never)
    private static func number(_ rest: inout ArraySlice<UInt8>) throws(Failure) -> UInt64 {
        guard let value = rest.popVariable() else { throw damaged }
        return value
    }
}
