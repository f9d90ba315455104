import Base
import Testing

@testable import EventPatterns

@Suite("An index over the patterns of many rules")
struct PatternIndexTests {
    private let cases = PublishedCases()

    private func matches(_ pattern: EventPattern, _ event: JSON, beside others: Int = 0) throws -> Bool {
        var index = PatternIndex()
        for id in 0..<others { index.add(pattern, as: id + 1) }
        index.add(pattern, as: 0)
        let found = try index.matches(event.bytes)
        #expect(found.count == 0 || found.count == others + 1)
        return found.contains(0)
    }

    @Test("every published case has the result of its pattern")
    func published() throws {
        for published in try cases.json("correctness-cases")?.array ?? [] {
            let (rule, event) = try (#require(published["rule"]), #require(published["event"]))
            let pattern = try EventPattern(rule)
            for others in [0, 7] {
                #expect(
                    try matches(pattern, event, beside: others) == pattern.matches(event),
                    "\(published["name"] ?? .null), beside \(others)")
            }
        }
        for (rule, event) in (1...4).flatMap({ rule in (1...4).map { (rule, $0) } }) {
            guard let rule = try cases.json("arrayRule\(rule)"), let event = try cases.json("arrayEvent\(event)") else {
                continue
            }
            let pattern = try EventPattern(rule)
            #expect(try matches(pattern, event) == pattern.matches(event))
        }
        if let rule = try cases.json("bigEventRule"), let event = try cases.json("bigEvent") {
            #expect(try matches(try EventPattern(rule), event))
        }
    }

    @Test("random rules are found as each pattern by itself says, while rules come and go", arguments: 0..<60)
    func random(seed: Int) throws {
        var make = RandomPatterns(seed: UInt64(seed))
        var index = PatternIndex()
        var patterns: [Int: EventPattern] = [:]
        for round in 0..<8 {
            for _ in 0..<(seed % 3 == 0 ? 150 : 20) {
                let id = make.below(400)
                let pattern = try EventPattern(make.pattern())
                patterns[id] = pattern
                index.add(pattern, as: id)
            }
            for id in patterns.keys.sorted() where make.below(round == 5 ? 2 : 9) == 0 {
                patterns[id] = nil
                index.remove(id)
            }
            #expect(index.count == patterns.count)
            for _ in 0..<25 {
                let text = make.event()
                let event = try JSON(parsing: text)
                let expected = patterns.filter { $0.value.matches(event) }.keys.sorted()
                #expect(try index.matches(Array(text.utf8)).sorted() == expected, "\(text)")
            }
        }
    }

    @Test(
        "what is no JSON is refused",
        arguments: ["", "{", "{\"a\":1,}", "[1 2]", "{\"a\":01}", "{\"a\":\"\\x\"}", "nul", "{} x"])
    func syntax(text: String) throws {
        var index = PatternIndex()
        index.add(try EventPattern("{\"a\":[1]}"), as: 1)
        #expect(throws: EventSyntaxFault.self) { try index.matches(Array(text.utf8)) }
        var empty = PatternIndex()
        #expect(throws: EventSyntaxFault.self) { try empty.matches(Array(text.utf8)) }
    }

    @Test("alternatives are not multiplied out, and a rule takes a bounded number of places")
    func explosions() throws {
        var index = PatternIndex()
        // 2 to the power of 40 combinations.
        let groups = (0..<40).map { #"{"$or":[{"a\#($0)":["x"]},{"b\#($0)":["x"]}]}"# }
        var nested = groups[0]
        for group in groups.dropFirst() { nested = nested.dropLast() + "," + #""g":"# + group + "}" }
        let values = (0..<300).map { "\"v\($0)\"" }.joined(separator: ",")
        for id in 0..<50 {
            index.add(try EventPattern(nested), as: id)
            index.add(try EventPattern("{\"a\":[\(values)],\"b\":[\(values)],\"c\":[\(values)]}"), as: 100 + id)
            index.add(try EventPattern(#"{"w":[{"wildcard":"*a*a*a*a*a*a*a*a*b"}]}"#), as: 200 + id)
        }
        for rule in index.rules { #expect(rule.places <= LimitsEventPatterns.places) }
        #expect(index.nodes.count < 50 * LimitsEventPatterns.places * 2)
        let text = String(repeating: "a", count: 20_000)
        #expect(try index.matches(Array(#"{"a":"v7","b":"v8","c":"v9","w":"\#(text)"}"#.utf8)).count == 50)
    }

    @Test("an index forgets what rules that are gone left behind")
    func forgetting() throws {
        var index = PatternIndex()
        for id in 0..<5_000 {
            index.add(try EventPattern("{\"a\":[\"\(id)\"],\"b\":[{\"prefix\":\"p\(id)\"}]}"), as: id)
            if id >= 10 { index.remove(id - 10) }
        }
        #expect(index.count == 10 && index.rules.count <= 2 * 10 + LimitsEventPatterns.removedKept + 1)
        #expect(index.triggers.count < 300)
        #expect(try index.matches(Array(#"{"a":"4995","b":"p4995"}"#.utf8)) == [4_995])
    }
}

/// Patterns and events of few names and values, so that they often match.
private struct RandomPatterns {
    private let randomness: SeededRandomness
    private static let texts = [
        "a", "ab", "abc", "b", "ba", "", "A", "\u{e9}", "x*y", "a\\\\b", "q\\\"q", "10.0.0.1", "10.0.1.9",
    ]
    private static let names = ["a", "b", "c", "d", "x\\ny"]

    init(seed: UInt64) { randomness = SeededRandomness(seed: seed) }

    mutating func below(_ count: Int) -> Int { Int(randomness.next() % UInt64(count)) }
    private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
    private mutating func text() -> String { "\"\(one(of: Self.texts))\"" }
    private mutating func number() -> String { one(of: ["0", "1", "2", "-1", "1.5", "1e2", "100", "3"]) }

    mutating func pattern() -> String { object(depth: 0) }

    private mutating func object(depth: Int) -> String {
        var members: [String] = []
        for _ in 0...below(3) {
            let name = one(of: Self.names)
            members.append(
                "\"\(name)\":\(depth < 2 && below(3) == 0 ? object(depth: depth + 1) : leaf())")
        }
        if depth < 2, below(4) == 0 {
            let choices = (0...(1 + below(2))).map { _ in object(depth: depth + 1) }
            members.append("\"$or\":[\(choices.joined(separator: ","))]")
        }
        return "{\(members.joined(separator: ","))}"
    }

    private mutating func leaf() -> String {
        "[\((0...below(3)).map { _ in test() }.joined(separator: ","))]"
    }

    private mutating func test() -> String {
        let (low, high) = (below(4), 4 + below(4))
        return switch below(18) {
        case 0...4: text()
        case 5: number()
        case 6: one(of: ["true", "false", "null"])
        case 7: "{\"prefix\":\(text())}"
        case 8: "{\"suffix\":\(text())}"
        case 9: "{\"prefix\":{\"equals-ignore-case\":\(text())}}"
        case 10: "{\"equals-ignore-case\":\(text())}"
        case 11: "{\"wildcard\":\"\(one(of: ["*", "a*", "*b", "*ab*", "a*c", "abc", "*bc*", "*abc*"]))\"}"
        case 12: "{\"numeric\":[\">\",\(low),\"<=\",\(high)]}"
        case 13: "{\"numeric\":[\"\(one(of: ["<", ">=", "="]))\",\(number())]}"
        case 14: "{\"exists\":\(one(of: ["true", "false"]))}"
        case 15: "{\"anything-but\":\(one(of: [text(), number(), "[\(text()),\(text())]", "[1,2]"]))}"
        case 16:
            "{\"anything-but\":{\"\(one(of: ["prefix", "suffix", "equals-ignore-case"]))\":\(one(of: ["\"a\"", "\"b\"", "[\"ab\",\"x\"]"]))}}"
        default: "{\"cidr\":\"10.0.0.0/\(one(of: ["8", "24", "31"]))\"}"
        }
    }

    mutating func event() -> String { value(depth: 0, isObject: true) }

    private mutating func value(depth: Int, isObject: Bool = false) -> String {
        let kind = isObject ? 0 : below(depth < 4 ? 8 : 5) + (depth < 4 ? 0 : 3)
        switch kind {
        case 0, 1:
            let members = (0..<below(5)).map { _ in "\"\(one(of: Self.names))\": \(value(depth: depth + 1))" }
            return "{\(members.joined(separator: " ,"))}"
        case 2: return "[\((0..<below(4)).map { _ in value(depth: depth + 1) }.joined(separator: ","))]"
        case 3: return number()
        case 4: return one(of: ["true", "false", "null"])
        default: return text()
        }
    }
}
