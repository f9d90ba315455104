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
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
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

/// By what an index finds a wildcard: a part that every text has which matches.
extension Wildcard {
    enum Hold {
        case head([UInt8])
        case tail([UInt8])
        /// The beginning of what stands somewhere between two stars.
        case gram(Gram)
        case whole
    }

    var hold: Hold {
        let (head, tail) = (parts[0].bytes, parts[parts.count - 1].bytes)
        if parts.count == 1 { return .head(head) }
        let middle = parts.dropFirst().dropLast().map(\.bytes).max { $0.count < $1.count } ?? []
        // What is looked for everywhere has to be much longer to be worth it.
        if middle.count >= Gram.shortest, middle.count > 2 * max(head.count, tail.count) { return .gram(Gram(middle)) }
        if head.isEmpty, tail.isEmpty { return .whole }
        return head.count >= tail.count ? .head(head) : .tail(tail)
    }
}

/// Up to eight bytes, the first one highest.
struct Gram: Hashable {
    let bytes: UInt64
    let count: Int

    static let shortest = 2
    static let longest = 8

    init(_ text: [UInt8]) {
        count = min(text.count, Self.longest)
        bytes = text.prefix(Self.longest).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The last bytes of those that were read.
    init(read: UInt64, count: Int) {
        self.count = count
        bytes = count == 8 ? read : read & (1 << UInt64(count * 8) - 1)
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
