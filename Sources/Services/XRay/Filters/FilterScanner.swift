internal import Base
internal import Wire

/// The words of a filter expression.
enum FilterToken: Hashable, Sendable {
    /// A keyword, with the dots in it.
    case word(String)
    /// What stands between brackets behind a keyword: `annotation[a key]`.
    case key(String)
    case text(String)
    case number(Double)
    case json(String)
    case sign(String)
}

/// Cuts a filter expression into words.
struct FilterScanner {
    private let letters: [Unicode.Scalar]
    private var place = 0

    /// - Throws: `InvalidRequestException`.
    static func tokens(_ text: String) throws(Fault) -> [FilterToken] {
        guard text.utf8.count <= LimitsXRay.filterBytes else {
            throw .invalid("Invalid filter expression: it has more than \(LimitsXRay.filterBytes) bytes.")
        }
        var scanner = FilterScanner(letters: Array(text.unicodeScalars))
        var tokens: [FilterToken] = []
        while let token = try scanner.next() { tokens.append(token) }
        return tokens
    }

    private init(letters: [Unicode.Scalar]) { self.letters = letters }

    private mutating func next() throws(Fault) -> FilterToken? {
        while place < letters.count, letters[place].properties.isWhitespace { place += 1 }
        guard place < letters.count else { return nil }
        let letter = letters[place]
        switch letter {
        case "\"", "'", "\u{201C}", "\u{201D}": return .text(try quoted(letter))
        case "[": return .key(try bracketed())
        case "#": return .json(try json())
        case "(", ")", "{", "}", ",", ":", "=":
            place += 1
            return .sign(String(letter))
        case "!", "<", ">":
            place += 1
            guard place < letters.count, letters[place] == "=" else { return .sign(String(letter)) }
            place += 1
            return .sign("\(letter)=")
        default:
            return try word()
        }
    }

    private mutating func word() throws(Fault) -> FilterToken {
        let start = place
        while place < letters.count, Self.isPart(letters[place]) { place += 1 }
        guard place > start else { throw fault("\"\(letters[place])\" is not expected") }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: letters[start..<place])
        if let number = Double(String(text)), number.isFinite { return .number(number) }
        return .word(String(text))
    }

    private static func isPart(_ letter: Unicode.Scalar) -> Bool {
        let properties = letter.properties
        return properties.isAlphabetic || properties.numericType != nil || "_.-+".unicodeScalars.contains(letter)
    }

    private mutating func quoted(_ quote: Unicode.Scalar) throws(Fault) -> String {
        // Documents are copied from pages that have typographers' quotes.
        let ends: [Unicode.Scalar] = quote == "'" ? ["'"] : ["\"", "\u{201D}"]
        place += 1
        var text = String.UnicodeScalarView()
        while place < letters.count {
            let letter = letters[place]
            place += 1
            if ends.contains(letter) { return String(text) }
            if letter == "\\", place < letters.count {
                text.append(letters[place])
                place += 1
            } else {
                text.append(letter)
            }
        }
        throw fault("a text has no end")
    }

    private mutating func bracketed() throws(Fault) -> String {
        place += 1
        var text = String.UnicodeScalarView()
        while place < letters.count {
            let letter = letters[place]
            place += 1
            if letter == "]" {
                return String(text).trimmingQuotes
            }
            text.append(letter)
        }
        throw fault("a bracket has no end")
    }

    /// What stands behind `#`: an array, whose end its brackets tell.
    private mutating func json() throws(Fault) -> String {
        place += 1
        var text = String.UnicodeScalarView()
        var (depth, isQuoted) = (0, false)
        while place < letters.count {
            let letter = letters[place]
            place += 1
            text.append(letter)
            if isQuoted {
                if letter == "\\", place < letters.count {
                    text.append(letters[place])
                    place += 1
                } else if letter == "\"" {
                    isQuoted = false
                }
                continue
            }
            switch letter {
            case "\"": isQuoted = true
            case "[", "{": depth += 1
            case "]", "}":
                depth -= 1
                if depth <= 0 { return String(text) }
            default: continue
            }
        }
        throw fault("a JSON value has no end")
    }

    private func fault(_ reason: String) -> Fault {
        .invalid("Invalid filter expression: at character \(place), \(reason).")
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        var part = self[...]
        while let first = part.first, first == " " { part = part.dropFirst() }
        while let last = part.last, last == " " { part = part.dropLast() }
        if part.count >= 2, let first = part.first, first == part.last, first == "\"" || first == "'" {
            part = part.dropFirst().dropLast()
        }
        return String(part)
    }
}
