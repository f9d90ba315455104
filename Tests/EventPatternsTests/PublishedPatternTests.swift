import Base
import Testing

@testable import EventPatterns

@Suite("Published event patterns")
struct PublishedPatternTests {
    private let cases = PublishedCases()

    /// The cases whose event does not match, as their names say.
    private static let refused: Set<String> = [
        "flat: 2-field exists, one missing", "flat: exact mismatch", "objarray: split",
        "objarray: 3-field, split 3 ways", "objarray: exact split", "objarray: prefix split", "primarray: no match",
        "nested: inner split", "nested: outer split", "nested2: split leaf", "mixed: array+scalar fail",
        "exists-false: present", "empty object", "empty array", "primarray: large + scalar, no match",
        "primarray: empty prim array", "mixed: obj-array split + prim-array", "suffix match split",
    ]

    @Test("every correctness case has its result")
    func correctness() throws {
        for published in try cases.json("correctness-cases")?.array ?? [] {
            let (name, rule, event) = try (
                #require(published["name"]?.string), #require(published["rule"]), #require(published["event"])
            )
            #expect(try EventPattern(rule).matches(event) == !Self.refused.contains(name), "\(name)")
        }
    }

    @Test("alternatives compile, and what only looks like them is a field")
    func alternatives() throws {
        for file in ["orRelationshipRules", "normalRulesWithOrWording"] {
            for rule in try cases.json(file)?.array ?? [] {
                // An object under the name of an alternative is a field with fields.
                #expect(throws: Never.self) { _ = try EventPattern(rule) }
            }
        }
        for rule in try cases.json("wrongOrRelationshipRules")?.array ?? [] {
            #expect(throws: EventPatternFault.self) { _ = try EventPattern(rule) }
        }
    }

    @Test("a pattern finds its fields in elements of arrays")
    func arrays() throws {
        guard cases.folder != nil else { return }
        func matches(_ rule: String, _ event: String) throws -> Bool {
            try EventPattern(#require(try cases.json(rule))).matches(#require(try cases.json(event)))
        }
        #expect(try matches("arrayRule1", "arrayEvent1"))
        #expect(try !matches("arrayRule1", "arrayEvent2"))
        #expect(try !matches("arrayRule2", "arrayEvent2"))
        #expect(try matches("arrayRule2", "arrayEvent1"))
        #expect(try !matches("arrayRule3", "arrayEvent3"))
        #expect(try matches("arrayRule3", "arrayEvent4"))
        #expect(try matches("arrayRule4", "arrayEvent3"))
    }

    @Test("a long event is matched")
    func long() throws {
        guard let rule = try cases.json("bigEventRule"), let event = try cases.json("bigEvent") else { return }
        #expect(try EventPattern(rule).matches(event))
    }
}
