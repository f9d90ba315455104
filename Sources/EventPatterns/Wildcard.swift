/// A text in which `*` stands for any number of any bytes, and `\*` and `\\` for themselves.
package struct Wildcard: Sendable, Hashable {
    /// What stands between the stars; the first begins the text and the last ends it.
    private let parts: [WildcardPart]

    /// - Throws: a reason that counts positions from the quotation mark before the text.
    init(_ text: String) throws(WildcardMistake) {
        let bytes = Array(text.utf8)
        var parts: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : nil
            switch bytes[index] {
            case UInt8(ascii: "*"):
                guard next != UInt8(ascii: "*") else { throw .consecutive(index + 1) }
                parts.append([])
            case UInt8(ascii: "\\"):
                guard let next, next == UInt8(ascii: "*") || next == UInt8(ascii: "\\") else {
                    throw .escape(index + 1)
                }
                parts[parts.count - 1].append(next)
                index += 1
            default: parts[parts.count - 1].append(bytes[index])
            }
            index += 1
        }
        self.parts = parts.map { WildcardPart($0) }
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    /// Each part at its first place behind the one before: where the whole fits, it fits so.
    private func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard parts.count > 1 else { return text.elementsEqual(parts[0].bytes) }
        let (head, tail) = (parts[0].bytes, parts[parts.count - 1].bytes)
        guard text.count >= head.count + tail.count, text.starts(with: head),
            text.suffix(tail.count).elementsEqual(tail)
        else { return false }
        var rest = text[head.count..<(text.count - tail.count)]
        for part in parts.dropFirst().dropLast() where !part.bytes.isEmpty {
            guard let end = part.end(in: rest) else { return false }
            rest = rest[end...]
        }
        return true
    }
}

/// What stands between two stars, found in a time that grows with the text, whatever both are (Knuth, Morris, Pratt).
private struct WildcardPart: Hashable, Sendable {
    let bytes: [UInt8]
    /// For each length, how much of the beginning stands at the end too.
    private let borders: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var borders = [0, 0]
        var border = 0
        for index in bytes.indices.dropFirst() {
            while border > 0, bytes[border] != bytes[index] { border = borders[border] }
            if bytes[border] == bytes[index] { border += 1 }
            borders.append(border)
        }
        self.borders = borders
    }

    /// Where its first place in the text ends.
    func end(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var length = 0
        for index in text.indices {
            while length > 0, bytes[length] != text[index] { length = borders[length] }
            if bytes[length] == text[index] { length += 1 }
            if length == bytes.count { return index + 1 }
        }
        return nil
    }
}

/// What is wrong with a wildcard.
enum WildcardMistake: Error {
    case consecutive(Int)
    case escape(Int)

    var reason: String {
        switch self {
        case .consecutive(let position): "Consecutive wildcard characters at pos \(position)"
        case .escape(let position): "Invalid escape character at pos \(position)"
        }
    }
}
