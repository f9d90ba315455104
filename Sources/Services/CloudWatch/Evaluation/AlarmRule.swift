internal import Base
internal import Wire

/// What a composite alarm looks at, read from its rule: `ALARM("a") AND NOT (OK(b) OR FALSE)`.
/// - Source: Amazon CloudWatch API Reference, PutCompositeAlarm, AlarmRule.
indirect enum AlarmRule: Hashable, Sendable {
    case constant(Bool)
    /// Whether an alarm, by its name or ARN, is in a state.
    case state(String, of: String)
    case not(AlarmRule)
    case and([AlarmRule])
    case or([AlarmRule])

    /// - Throws: `ValidationError`.
    init(_ text: String) throws(Fault) {
        var parser = AlarmRuleParser(text)
        self = try parser.rule()
    }

    /// The alarms that it names, in their order, each once.
    var alarms: [String] {
        var names: [String] = []
        collect(&names)
        return names
    }

    private func collect(_ names: inout [String]) {
        switch self {
        case .constant: break
        case .state(_, let alarm): if !names.contains(alarm) { names.append(alarm) }
        case .not(let rule): rule.collect(&names)
        case .and(let rules), .or(let rules): for rule in rules { rule.collect(&names) }
        }
    }

    /// - Parameter state: the name of an alarm's state; an alarm that is not there has insufficient data.
    func holds(_ state: (String) -> String) -> Bool {
        switch self {
        case .constant(let value): value
        case .state(let wanted, let alarm): state(alarm) == wanted
        case .not(let rule): !rule.holds(state)
        case .and(let rules): rules.allSatisfy { $0.holds(state) }
        case .or(let rules): rules.contains { $0.holds(state) }
        }
    }
}

/// Reads a rule. `NOT` binds more than `AND`, and that more than `OR`.
private struct AlarmRuleParser {
    private enum Token: Equatable {
        case word(String)
        case quoted(String)
        case open, close
    }

    private var tokens: ArraySlice<Token> = []
    private var elements = 0
    private var problem: String?

    init(_ text: String) {
        do throws(Fault) { tokens = try Self.tokens(text)[...] } catch { problem = error.message }
    }

    private static func fault(_ message: String) -> Fault {
        .validation("AlarmRule expression is invalid: \(message)")
    }

    /// Words end at spaces and parentheses, and behind the parenthesis of a state a name goes up to the closing one.
    private static func tokens(_ text: String) throws(Fault) -> [Token] {
        var tokens: [Token] = []
        var word: [UInt8] = []
        var rest = Array(text.utf8)[...]
        func flush() {
            if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
            word = []
        }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: " "), 9, 10, 13: flush()
            case UInt8(ascii: "("):
                flush()
                tokens.append(.open)
            case UInt8(ascii: ")"):
                flush()
                tokens.append(.close)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                flush()
                var quoted: [UInt8] = []
                var isClosed = false
                while let next = rest.popFirst() {
                    if next == byte {
                        isClosed = true
                        break
                    }
                    // A quote within a name is escaped.
                    quoted.append(next == UInt8(ascii: "\\") ? rest.popFirst() ?? next : next)
                }
                guard isClosed else { throw fault("a quote is not closed") }
                tokens.append(.quoted(String(decoding: quoted, as: UTF8.self)))
            default: word.append(byte)
            }
        }
        flush()
        return tokens
    }

    mutating func rule() throws(Fault) -> AlarmRule {
        if let problem { throw Fault.validation(problem) }
        let rule = try or(depth: 0)
        guard tokens.isEmpty else { throw Self.fault("unexpected \(Self.shown(tokens.first))") }
        guard rule.alarms.count <= LimitsCloudWatch.ruleAlarms else {
            throw Self.fault("it names more than \(LimitsCloudWatch.ruleAlarms) alarms")
        }
        return rule
    }

    private mutating func or(depth: Int) throws(Fault) -> AlarmRule {
        var rules = [try and(depth: depth)]
        while takeWord("OR") { rules.append(try and(depth: depth)) }
        return rules.count == 1 ? rules[0] : .or(rules)
    }

    private mutating func and(depth: Int) throws(Fault) -> AlarmRule {
        var rules = [try one(depth: depth)]
        while takeWord("AND") { rules.append(try one(depth: depth)) }
        return rules.count == 1 ? rules[0] : .and(rules)
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard case .word(let text)? = tokens.first, text == word else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func one(depth: Int) throws(Fault) -> AlarmRule {
        guard depth < LimitsCloudWatch.ruleDepth else {
            throw Self.fault("it nests deeper than \(LimitsCloudWatch.ruleDepth) levels")
        }
        elements += 1
        guard elements <= LimitsCloudWatch.ruleElements else {
            throw Self.fault("it has more than \(LimitsCloudWatch.ruleElements) elements")
        }
        switch tokens.popFirst() {
        case .open?:
            let rule = try or(depth: depth + 1)
            try close()
            return rule
        case .word("NOT")?: return .not(try one(depth: depth + 1))
        case .word("TRUE")?: return .constant(true)
        case .word("FALSE")?: return .constant(false)
        case .word(let state)? where ["ALARM", "OK", "INSUFFICIENT_DATA"].contains(state):
            return .state(state, of: try name(behind: state))
        case let other: throw Self.fault("unexpected \(Self.shown(other))")
        }
    }

    private mutating func name(behind state: String) throws(Fault) -> String {
        guard tokens.popFirst() == .open else { throw Self.fault("\(state) needs the name of an alarm in parentheses") }
        let name: String
        switch tokens.popFirst() {
        case .word(let text)?, .quoted(let text)?: name = text
        case let other: throw Self.fault("unexpected \(Self.shown(other))")
        }
        try close()
        return name
    }

    private mutating func close() throws(Fault) {
        let token = tokens.popFirst()
        guard token == .close else { throw Self.fault("a closing parenthesis is missing before \(Self.shown(token))") }
    }

    private static func shown(_ token: Token?) -> String {
        switch token {
        case .word(let text)?: "'\(text)'"
        case .quoted(let text)?: "'\"\(text)\"'"
        case .open?: "'('"
        case .close?: "')'"
        case nil: "end of the rule"
        }
    }
}
