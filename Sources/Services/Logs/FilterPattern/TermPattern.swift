internal import Base
internal import LogsAPI
internal import Wire

/// Terms: all plain ones must be in the message, none of the excluded, and one of the optional, if there are any.
/// A plain word is found as a whole word, a quoted phrase anywhere. Case matters.
struct TermPattern: Sendable {
    private enum Term: Sendable {
        case word([UInt8])
        case phrase([UInt8])
        case regex(Pattern)
    }

    private var required: [Term] = []
    private var excluded: [Term] = []
    private var optional: [Term] = []

    init(_ scanner: inout PatternScanner) throws(Fault) {
        while let first = scanner.peek() {
            switch first {
            case UInt8(ascii: "-"):
                _ = scanner.take("-")
                excluded.append(try Self.term(&scanner))
            case UInt8(ascii: "?"):
                _ = scanner.take("?")
                optional.append(try Self.term(&scanner))
            default: required.append(try Self.term(&scanner))
            }
        }
    }

    private static func term(_ scanner: inout PatternScanner) throws(Fault) -> Term {
        switch scanner.next {
        case UInt8(ascii: "\"")?:
            let phrase = try scanner.quoted()
            guard !phrase.isEmpty else { throw FilterPattern.invalid("an empty phrase") }
            return .phrase(Array(phrase.utf8))
        case UInt8(ascii: "%")?: return .regex(try scanner.regex())
        default:
            let word = scanner.word(until: PatternScanner.isSpace)
            let isPlain = word.utf8.allSatisfy { PatternScanner.isWord($0) || $0 == UInt8(ascii: ".") }
            guard !word.isEmpty, isPlain else {
                throw LogsFault.invalidParameterException("Invalid character(s) in term '\(word)'")
            }
            return .word(Array(word.utf8))
        }
    }

    func matches(_ message: String) -> Bool {
        var message = message
        return message.withUTF8 { matches($0) }
    }

    func matches(_ message: ByteText.Bytes) -> Bool {
        let found = { (term: Term) in Self.isIn(message, term) }
        // As the service documents it: optional terms beside required ones don't count.
        if !required.isEmpty { return required.allSatisfy(found) && !excluded.contains(where: found) }
        return (optional.isEmpty || optional.contains(where: found)) && !excluded.contains(where: found)
    }

    private static func isIn(_ message: ByteText.Bytes, _ term: Term) -> Bool {
        switch term {
        case .regex(let regex): regex.matches(String(decoding: message, as: UTF8.self))
        case .phrase(let phrase): phrase.withUnsafeBufferPointer { ByteText.find($0, in: message) != nil }
        case .word(let word): word.withUnsafeBufferPointer { has(word: $0, message) }
        }
    }

    private static func has(word: ByteText.Bytes, _ message: ByteText.Bytes) -> Bool {
        var place = 0
        while let start = ByteText.find(word, in: message, from: place) {
            let end = start + word.count
            let beginsWord = start == 0 || !PatternScanner.isWord(message[start - 1])
            if beginsWord, end == message.count || !PatternScanner.isWord(message[end]) { return true }
            place = start + 1
        }
        return false
    }
}
