/// The names of the headers that a signature covers, in the order in which the client listed them.
package struct SignedHeaders: Sendable, Equatable {
    /// In lower case, divided by semicolons: `host;x-amz-date`.
    let list: String

    /// - Parameter list: as it was received.
    init(_ list: Substring) {
        let text = String(list)
        self.list = text.utf8.contains { (65...90).contains($0) } ? text.lowercased() : text
    }

    /// - Parameter names: in lower case.
    init(_ names: [String]) { list = names.joined(separator: ";") }

    /// - Parameter name: in lower case.
    func contains(_ name: String) -> Bool {
        let wanted = name.utf8Span.span
        var found = false
        forEach { name in
            found = found || (name.count == wanted.count && name.indices.allSatisfy { name[$0] == wanted[$0] })
        }
        return found
    }

    /// The bytes of each name.
    func forEach(_ body: (Span<UInt8>) -> Void) {
        let bytes = list.utf8Span.span
        var begin = 0
        while begin <= bytes.count {
            var end = begin
            while end < bytes.count, bytes[end] != UInt8(ascii: ";") { end += 1 }
            if end > begin { body(bytes.extracting(begin..<end)) }
            begin = end + 1
        }
    }
}
