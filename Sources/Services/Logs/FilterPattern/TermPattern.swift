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
        let bytes = Array(message.utf8)
        let found = { (term: Term) in Self.isIn(message, bytes, term) }
        // As the service documents it: optional terms beside required ones don't count.
        if !required.isEmpty { return required.allSatisfy(found) && !excluded.contains(where: found) }
        return (optional.isEmpty || optional.contains(where: found)) && !excluded.contains(where: found)
    }

    private static func isIn(_ message: String, _ bytes: [UInt8], _ term: Term) -> Bool {
        switch term {
        case .regex(let regex): regex.matches(message)
        case .phrase(let phrase): occurs(phrase, in: bytes, asWord: false)
        case .word(let word): occurs(word, in: bytes, asWord: true)
        }
    }

    private static func occurs(_ needle: [UInt8], in bytes: [UInt8], asWord: Bool) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
            let end = start + needle.count
            guard bytes[start..<end].elementsEqual(needle) else { continue }
            guard asWord else { return true }
            let beginsWord = start == 0 || !PatternScanner.isWord(bytes[start - 1])
            if beginsWord, end == bytes.count || !PatternScanner.isWord(bytes[end]) { return true }
        }
        return false
    }
}
