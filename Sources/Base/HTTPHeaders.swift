/// The header fields of a message, in the order they came, names as they were written.
///
/// All fields lie in one byte array, so that reading a head costs two allocations whatever the number of its fields,
/// and texts are made only for those that somebody asks for. Names are compared without regard to case. Values have
/// no white space at their ends; inside they are exactly the received bytes, as SigV4 needs them.
package struct HTTPHeaders: Sendable {
    /// Where a field lies in `bytes`.
    package struct Field: Sendable {
        package var name: Range<UInt32>
        package var value: Range<UInt32>

        /// Ranges inside a head, which the limits keep far below 4 GB.
        package init(name: Range<Int>, value: Range<Int>) {
            self.name = UInt32(name.lowerBound)..<UInt32(name.upperBound)
            self.value = UInt32(value.lowerBound)..<UInt32(value.upperBound)
        }
    }

    /// The field lines, each `name: value` and CR LF, possibly with more text before, between and after them.
    package private(set) var bytes: [UInt8]
    package private(set) var fields: [Field]
    /// Whether `bytes` is nothing but the field lines of `fields`, so that it can be sent as it is.
    package private(set) var isContiguous: Bool

    package init() { (bytes, fields, isContiguous) = ([], [], true) }

    /// Fields that a parser found in a head.
    package init(bytes: [UInt8], fields: [Field]) { (self.bytes, self.fields, isContiguous) = (bytes, fields, false) }

    package init(_ pairs: [(String, String)]) {
        self.init()
        for (name, value) in pairs { append(name, value) }
    }

    package init(_ pairs: [(name: String, value: String)]) {
        self.init()
        self += pairs
    }

    // MARK: - Reading

    /// The text of the first field of that name.
    package subscript(name: String) -> String? { firstIndex(of: name).map { value(at: $0) } }

    /// The texts of all fields of that name, in order.
    package func values(of name: String) -> [String] {
        indices.filter { isNamed(name.utf8Span.span, at: $0) }.map { value(at: $0) }
    }

    package func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }

    package func firstIndex(of name: String) -> Int? {
        let name = name.utf8Span.span
        for index in fields.indices where isNamed(name, at: index) { return index }
        return nil
    }

    package func value(at index: Int) -> String { text(fields[index].value) }

    /// The bytes of a value, for those that are no UTF-8 (the text has replacement characters then).
    package func rawValue(at index: Int) -> ArraySlice<UInt8> { bytes[span(fields[index].value)] }

    /// The name of a field in lower case, as it is compared.
    package func lowercasedName(at index: Int) -> String {
        let name = span(fields[index].name)
        return String(unsafeUninitializedCapacity: name.count) { output in
            for (offset, position) in name.enumerated() { output[offset] = HTTPToken.lowercased(bytes[position]) }
            return name.count
        }
    }

    /// Whether the field has this name.
    package func isNamed(_ name: Span<UInt8>, at index: Int) -> Bool {
        let range = fields[index].name
        guard range.count == name.count else { return false }
        let own = bytes.span
        for offset in name.indices
        where HTTPToken.lowercased(own[Int(range.lowerBound) + offset]) != HTTPToken.lowercased(name[offset]) {
            return false
        }
        return true
    }

    // MARK: - Changing

    /// Adds a field after all others. CR, LF and NUL in the value become spaces, so that no value can start a new
    /// field.
    /// - Returns: false, having added nothing, when the name is no token (RFC 9110, section 5.6.2).
    @discardableResult
    package mutating func append(_ name: String, _ value: String) -> Bool {
        guard HTTPToken.isToken(name) else { return false }
        if bytes.isEmpty {
            bytes.reserveCapacity(512)
            fields.reserveCapacity(8)
        }
        let nameStart = bytes.count
        bytes.append(contentsOf: name.utf8)
        let nameEnd = bytes.count
        bytes.append(contentsOf: ": ".utf8)
        let valueStart = bytes.count
        bytes.append(contentsOf: value.utf8)
        for place in valueStart..<bytes.count where HTTPToken.isForbiddenInValue(bytes[place]) { bytes[place] = 32 }
        fields.append(Field(name: nameStart..<nameEnd, value: valueStart..<bytes.count))
        bytes.append(contentsOf: "\r\n".utf8)
        return true
    }

    package static func += (headers: inout Self, more: [(name: String, value: String)]) {
        for (name, value) in more { headers.append(name, value) }
    }

    /// Puts one field in the place of all of that name.
    package mutating func set(_ name: String, _ value: String) {
        remove(name)
        append(name, value)
    }

    package mutating func remove(_ name: String) {
        removeAll { headers, index in headers.isNamed(name.utf8Span.span, at: index) }
    }

    /// - Parameter isGone: of the field at an index.
    package mutating func removeAll(where isGone: (HTTPHeaders, Int) -> Bool) {
        let kept = fields.indices.filter { !isGone(self, $0) }
        guard kept.count < fields.count else { return }
        fields = kept.map { fields[$0] }
        isContiguous = false
    }

    private func text(_ range: Range<UInt32>) -> String { String(decoding: bytes[span(range)], as: UTF8.self) }
    private func span(_ range: Range<UInt32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
}

extension HTTPHeaders: RandomAccessCollection {
    package typealias Element = (name: String, value: String)

    package var startIndex: Int { 0 }
    package var endIndex: Int { fields.count }

    package subscript(index: Int) -> (name: String, value: String) { (text(fields[index].name), value(at: index)) }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
    package init(arrayLiteral elements: (String, String)...) { self.init(elements) }
}

extension HTTPHeaders: Equatable {
    package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right, by: ==) }
}
