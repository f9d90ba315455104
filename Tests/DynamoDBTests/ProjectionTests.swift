import Testing

@testable import DynamoDB

@Suite struct ProjectionTests {
    private func projection(_ expression: String) throws -> ItemProjection {
        var attributes = ExpressionAttributes(names: ["#c": "c", "#d": "a.b"])
        return try ItemProjection.parse(expression, attributes: &attributes)
    }

    static let projections: [(String, Item)] = [
        ("a", ["a": .string("1")] as Item), ("a, zip", ["a": .string("1")]), ("#d", ["a.b": .null]),
        ("m.x, m.y.z", ["m": .map(["x": .bool(true), "y": .map(["z": .null])])]), ("m.zip", [:]),
        ("l[2], l[0]", ["l": .list([.string("0"), .string("2")])]), ("l[1].k", ["l": .list([.map(["k": .null])])]),
        ("l[9]", [:]),
    ]

    @Test("a projection keeps what it names", arguments: projections)
    func kept(_ expression: String, _ expected: Item) throws {
        let item: Item = [
            "a": .string("1"), "a.b": .null, "m": .map(["x": .bool(true), "y": .map(["z": .null, "w": .null])]),
            "l": .list([.string("0"), .map(["k": .null, "j": .null]), .string("2")]),
        ]
        #expect(try projection(expression)(item) == expected)
    }

    @Test(
        "wrong projections are refused with DynamoDB's text",
        arguments: [
            ("", "The expression can not be empty;"), ("a b", "Syntax error; token: \"b\", near: \"a b\""),
            ("a,", "Syntax error; token: \"<EOF>\", near: \",\""), (":a", "Syntax error; token: \":a\", near: \":a\""),
            ("a, data", "Attribute name is a reserved keyword; reserved keyword: data"),
            ("#z", "An expression attribute name used in the document path is not defined; attribute name: #z"),
            (
                "a.b, a",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a]"
            ),
            (
                "a.b, a[0]",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; "
                    + "path one: [a, b], path two: [a, [0]]"
            ),
        ])
    func refusals(_ expression: String, _ message: String) {
        expectFault("Invalid ProjectionExpression: \(message)") { _ = try projection(expression) }
    }
}
