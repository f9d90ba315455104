internal import Base
internal import ServiceKit
internal import Wire

/// What a search takes: `{AWS/Lambda,FunctionName} MetricName="Errors" AND NOT test`.
/// - Source: Amazon CloudWatch User Guide, "CloudWatch search expression syntax".
struct MetricSearch: Hashable, Sendable {
    indirect enum Term: Hashable, Sendable {
        /// Words that stand in some property, or in one of a name; exact ones are all of it.
        case words(property: String?, text: String, isExact: Bool)
        case not(Term)
        case and([Term])
        case or([Term])
    }

    /// The namespace and all dimensions that a metric has; nil where no schema was given.
    private(set) var schema: [String]?
    private(set) var term: Term?

    /// - Throws: `ValidationError`.
    init(_ text: String) throws(Fault) {
        var reader = SearchReader(text)
        schema = try reader.schema()
        if !reader.isAtEnd { term = try reader.or(depth: 0) }
        guard reader.isAtEnd else { throw MathParser.fault("the search '\(text)' can't be read") }
        guard schema != nil || term != nil else { throw MathParser.fault("a search needs a schema or words") }
    }

    /// The namespace among whose metrics they are; nil where all must be looked at.
    var namespace: String? {
        if let schema { return schema.first }
        return term.flatMap { Self.namespace($0) }
    }

    private static func namespace(_ term: Term) -> String? {
        switch term {
        case .words(property: "Namespace", let text, isExact: true): text
        case .and(let terms): terms.compactMap { namespace($0) }.first
        default: nil
        }
    }

    func takes(_ metric: MetricIdentity) -> Bool {
        if let schema {
            guard metric.namespace == schema.first, metric.dimensions.map(\.name) == schema.dropFirst().sorted() else {
                return false
            }
        }
        return term.map { Self.holds($0, metric) } ?? true
    }

    private static func holds(_ term: Term, _ metric: MetricIdentity) -> Bool {
        switch term {
        case .not(let term): return !holds(term, metric)
        case .and(let terms): return terms.allSatisfy { holds($0, metric) }
        case .or(let terms): return terms.contains { holds($0, metric) }
        case .words(let property, let text, let isExact):
            let texts = property.map { metric.texts($0) } ?? metric.allTexts
            return isExact ? texts.contains(text) : texts.contains { Self.has(tokens($0), tokens(text)) }
        }
    }

    private static func has(_ tokens: [String], _ wanted: [String]) -> Bool {
        guard !wanted.isEmpty, wanted.count <= tokens.count else { return false }
        return (0...tokens.count - wanted.count).contains { Array(tokens[$0..<$0 + wanted.count]) == wanted }
    }

    /// A text's words, in small letters: they end at what is no letter or digit, and before a capital letter.
    static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var word: [UInt8] = []
        func flush() {
            if !word.isEmpty { tokens.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        var wasSmall = false
        for byte in text.utf8 {
            switch byte {
            case 65...90:
                if wasSmall { flush() }
                word.append(byte | 32)
                wasSmall = false
            case 97...122, 48...57, 128...:
                word.append(byte)
                wasSmall = true
            default:
                flush()
                wasSmall = false
            }
        }
        flush()
        return tokens
    }
}

extension MetricIdentity {
    fileprivate func texts(_ property: String) -> [String] {
        switch property {
        case "MetricName": [name]
        case "Namespace": [namespace]
        default: dimensions.filter { $0.name == property }.map(\.value)
        }
    }

    fileprivate var allTexts: [String] { [name, namespace] + dimensions.flatMap { [$0.name, $0.value] } }
}

/// Reads the text of a search.
private struct SearchReader {
    private enum Token: Hashable {
        case word(String)
        case quoted(String)
        case symbol(UInt8)
    }

    private var tokens: [Token] = []
    private var place = 0
    private var elements = 0

    init(_ text: String) {
        var word: [UInt8] = []
        var rest = Array(text.utf8)[...]
        func flush() {
            if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
            word = []
        }
        while let byte = rest.popFirst() {
            switch byte {
            case 9, 10, 13, 32: flush()
            case UInt8(ascii: "\""):
                flush()
                let quoted = rest.prefix { $0 != byte }
                rest = rest.dropFirst(quoted.count + 1)
                tokens.append(.quoted(String(decoding: quoted, as: UTF8.self)))
            case _ where "{}(),=".utf8.contains(byte):
                flush()
                tokens.append(.symbol(byte))
            default: word.append(byte)
            }
        }
        flush()
    }

    var isAtEnd: Bool { place >= tokens.count }

    private var next: Token? { isAtEnd ? nil : tokens[place] }

    private mutating func take(_ symbol: UnicodeScalar) -> Bool {
        guard next == .symbol(UInt8(ascii: symbol)) else { return false }
        place += 1
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard next == .word(word) else { return false }
        place += 1
        return true
    }

    private mutating func text() throws(Fault) -> (text: String, isQuoted: Bool) {
        defer { place += 1 }
        switch next {
        case .word(let text)?: return (text, false)
        case .quoted(let text)?: return (text, true)
        case .symbol?, nil: throw MathParser.fault("a search has no word where one is expected")
        }
    }

    mutating func schema() throws(Fault) -> [String]? {
        guard take("{") else { return nil }
        var names = [try text().text]
        while take(",") { names.append(try text().text) }
        guard take("}") else { throw MathParser.fault("the schema of a search is not closed") }
        return names
    }

    mutating func or(depth: Int) throws(Fault) -> MetricSearch.Term {
        guard depth < LimitsCloudWatch.mathDepth else {
            throw MathParser.fault("a search nests deeper than \(LimitsCloudWatch.mathDepth) levels")
        }
        var terms = [try and(depth: depth)]
        while takeWord("OR") { terms.append(try and(depth: depth)) }
        return terms.count == 1 ? terms[0] : .or(terms)
    }

    /// Terms that stand side by side must all hold.
    private mutating func and(depth: Int) throws(Fault) -> MetricSearch.Term {
        var terms = [try one(depth: depth)]
        while !isAtEnd, next != .word("OR"), next != .symbol(UInt8(ascii: ")")) {
            _ = takeWord("AND")
            terms.append(try one(depth: depth))
        }
        return terms.count == 1 ? terms[0] : .and(terms)
    }

    private mutating func one(depth: Int) throws(Fault) -> MetricSearch.Term {
        guard depth < LimitsCloudWatch.mathDepth else {
            throw MathParser.fault("a search nests deeper than \(LimitsCloudWatch.mathDepth) levels")
        }
        if takeWord("NOT") { return .not(try one(depth: depth + 1)) }
        if take("(") {
            let inner = try or(depth: depth + 1)
            guard take(")") else { throw MathParser.fault("a parenthesis of a search is not closed") }
            return inner
        }
        let (first, isQuoted) = try text()
        guard take("=") else { return .words(property: nil, text: first, isExact: isQuoted) }
        if take("(") {
            // Several values of one property: `InstanceId=("a" OR "b")`.
            var values: [MetricSearch.Term] = []
            repeat {
                let (value, isExact) = try text()
                values.append(.words(property: first, text: value, isExact: isExact))
            } while takeWord("OR")
            guard take(")") else { throw MathParser.fault("a parenthesis of a search is not closed") }
            return .or(values)
        }
        let (value, isExact) = try text()
        return .words(property: first, text: value, isExact: isExact)
    }
}
