/// The header fields of a message, in the order they came, names as they were written.
///
/// All fields lie in one byte array, so that reading a head costs two allocations whatever the number of its fields,
/// and texts are made only for those that somebody asks for. Names are compared without regard to case. Values have
/// no white space at their ends; inside they are exactly the received bytes, as SigV4 needs them.
package struct HTTPHeaders: Sendable {
    /// Where a field lies in `bytes`.
    struct Field: Sendable {
        var name: Range<UInt32>
        var value: Range<UInt32>

        /// Ranges inside a head, which the limits keep far below 4 GB.
        init(name: Range<Int>, value: Range<Int>) {
            self.name = UInt32(name.lowerBound)..<UInt32(name.upperBound)
            self.value = UInt32(value.lowerBound)..<UInt32(value.upperBound)
        }
    }

    /// The field lines, each `name: value` and CR LF, possibly with more text before, between and after them.
    private(set) var bytes: [UInt8]
    private(set) var fields: [Field]
    /// Whether `bytes` is nothing but the field lines of `fields`, so that it can be sent as it is.
    private(set) var isContiguous: Bool

    package init() { (bytes, fields, isContiguous) = ([], [], true) }

    /// Fields that the parser found in a head.
    init(bytes: [UInt8], fields: [Field]) { (self.bytes, self.fields, isContiguous) = (bytes, fields, false) }

    package init(_ pairs: [(String, String)]) {
        self.init()
        for (name, value) in pairs { append(name, value) }
    }

    /// The text of the first field of that name.
    package subscript(name: String) -> String? {
        firstIndex(of: name).map { self[$0].value }
    }

    /// The texts of all fields of that name, in order.
    package func values(of name: String) -> [String] {
        indices.filter { isNamed(name, at: $0) }.map { self[$0].value }
    }

    package func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }

    package func firstIndex(of name: String) -> Int? {
        for index in fields.indices where isNamed(name, at: index) { return index }
        return nil
    }

    /// The bytes of a value, for those that are no UTF-8 (the text has replacement characters then).
    package func rawValue(at index: Int) -> ArraySlice<UInt8> { bytes[span(fields[index].value)] }

    /// Adds a field after all others. CR, LF and NUL in the value become spaces, so that no value can start a new
    /// field.
    /// - Returns: false, having added nothing, when the name is no token (RFC 9110, section 5.6.2).
    @discardableResult
    package mutating func append(_ name: String, _ value: String) -> Bool {
        guard HTTPToken.isToken(name) else { return false }
        if bytes.isEmpty { bytes.reserveCapacity(256) }
        let nameStart = bytes.count
        bytes.append(contentsOf: name.utf8)
        let nameEnd = bytes.count
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        let valueStart = bytes.count
        for byte in value.utf8 { bytes.append(HTTPToken.isForbiddenInValue(byte) ? UInt8(ascii: " ") : byte) }
        fields.append(Field(name: nameStart..<nameEnd, value: valueStart..<bytes.count))
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        return true
    }

    /// Puts one field in the place of all of that name.
    package mutating func set(_ name: String, _ value: String) {
        remove(name)
        append(name, value)
    }

    package mutating func remove(_ name: String) {
        guard contains(name) else { return }
        let kept = indices.filter { !isNamed(name, at: $0) }
        fields = kept.map { fields[$0] }
        isContiguous = false
    }

    private func isNamed(_ name: String, at index: Int) -> Bool {
        let range = fields[index].name
        return range.count == name.utf8.count && Self.isEqual(name, bytes[span(range)])
    }

    private static func isEqual(_ name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        name.utf8.count == bytes.count
            && zip(name.utf8, bytes).allSatisfy { HTTPToken.lowercased($0) == HTTPToken.lowercased($1) }
    }

    private func span(_ range: Range<UInt32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
}

extension HTTPHeaders: RandomAccessCollection {
    package typealias Element = (name: String, value: String)

    package var startIndex: Int { 0 }
    package var endIndex: Int { fields.count }

    package subscript(index: Int) -> (name: String, value: String) {
        let field = fields[index]
        return (
            String(decoding: bytes[span(field.name)], as: UTF8.self),
            String(decoding: bytes[span(field.value)], as: UTF8.self)
        )
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
}

extension HTTPHeaders: Equatable {
    package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right, by: ==) }
}
