internal import Base

/// An element of a small XML document: what the REST XML protocol's bodies need, and no more (no DTD, no entities but
/// the five of XML and character references).
package struct XMLElement: Sendable {
    package var name: String
    package var attributes: [(name: String, value: String)] = []
    package var children: [XMLElement] = []
    /// The text directly in it, its references resolved.
    package var text = ""

    /// The name without its prefix.
    package var localName: Substring { name.split(separator: ":").last ?? "" }

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Why a text is not XML.
package struct XMLSyntaxError: Error { package let message: String }

/// Reads one XML document into elements.
package struct XMLReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0
    private var count = 0

    /// Nesting beyond this is refused.
    static let deepest = 256
    /// Elements beyond this are refused: a multipart upload of 10,000 parts, each with its check sums, has fewer.
    static let mostElements = 100_000

    package static func read(_ bytes: [UInt8]) throws(XMLSyntaxError) -> XMLElement {
        var reader = XMLReader(bytes: bytes)
        try reader.skipProlog()
        let root = try reader.element()
        try reader.skipProlog()
        guard reader.offset == bytes.count else { throw XMLSyntaxError(message: "text after the document") }
        return root
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func element() throws(XMLSyntaxError) -> XMLElement {
        (depth, count) = (depth + 1, count + 1)
        defer { depth -= 1 }
        guard count <= Self.mostElements else { throw XMLSyntaxError(message: "too many elements") }
        guard depth <= Self.deepest, take("<") else { throw XMLSyntaxError(message: "expected an element") }
        var element = XMLElement(name: try name())
        while true {
            skipSpace()
            if take("/>") { return element }
            if take(">") { break }
            let attribute = try name()
            skipSpace()
            guard take("=") else { throw XMLSyntaxError(message: "expected = after \(attribute)") }
            skipSpace()
            element.attributes.append((attribute, try quoted()))
        }
        try content(&element)
        return element
    }

    private mutating func content(_ element: inout XMLElement) throws(XMLSyntaxError) {
        var text: [UInt8] = []
        while offset < bytes.count {
            if take("</") {
                guard try name() == element.name else { throw XMLSyntaxError(message: "</\(element.name)> is missing") }
                skipSpace()
                guard take(">") else { throw XMLSyntaxError(message: "expected >") }
                element.text = String(decoding: text, as: UTF8.self)
                return
            }
            if take("<!--") {
                try skip(past: "-->")
            } else if take("<![CDATA[") {
                let start = offset
                try skip(past: "]]>")
                text.append(contentsOf: bytes[start..<(offset - 3)])
            } else if bytes[offset] == UInt8(ascii: "<") {
                element.children.append(try self.element())
            } else if bytes[offset] == UInt8(ascii: "&") {
                text.append(contentsOf: try reference().utf8)
            } else {
                text.append(bytes[offset])
                offset += 1
            }
        }
        throw XMLSyntaxError(message: "</\(element.name)> is missing")
    }

    private mutating func skipProlog() throws(XMLSyntaxError) {
        while true {
            skipSpace()
            if take("<?") {
                try skip(past: "?>")
            } else if take("<!--") {
                try skip(past: "-->")
            } else {
                return
            }
        }
    }

    private mutating func name() throws(XMLSyntaxError) -> String {
        let start = offset
        while offset < bytes.count, !" \t\r\n=/><\"'&".utf8.contains(bytes[offset]) { offset += 1 }
        guard offset > start else { throw XMLSyntaxError(message: "expected a name") }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func quoted() throws(XMLSyntaxError) -> String {
        guard offset < bytes.count, bytes[offset] == 34 || bytes[offset] == 39 else {
            throw XMLSyntaxError(message: "expected a quote")
        }
        let quote = bytes[offset]
        offset += 1
        var text: [UInt8] = []
        while offset < bytes.count, bytes[offset] != quote {
            if bytes[offset] == UInt8(ascii: "&") {
                text.append(contentsOf: try reference().utf8)
            } else {
                text.append(bytes[offset])
                offset += 1
            }
        }
        guard offset < bytes.count else { throw XMLSyntaxError(message: "an attribute without its end") }
        offset += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func reference() throws(XMLSyntaxError) -> String {
        let start = offset + 1
        try skip(past: ";")
        let name = String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let code =
                name.hasPrefix("#x")
                ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
            guard let scalar = code.flatMap(Unicode.Scalar.init) else {
                throw XMLSyntaxError(message: "unknown entity &\(name);")
            }
            return String(Character(scalar))
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count, " \t\r\n".utf8.contains(bytes[offset]) { offset += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset + length <= bytes.count, (0..<length).allSatisfy({ bytes[offset + $0] == text.utf8Start[$0] })
        else { return false }
        offset += length
        return true
    }

    private mutating func skip(past end: StaticString) throws(XMLSyntaxError) {
        while offset < bytes.count {
            if take(end) { return }
            offset += 1
        }
        throw XMLSyntaxError(message: "expected \(end)")
    }
}
