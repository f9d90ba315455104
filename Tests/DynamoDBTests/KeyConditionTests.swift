import Testing

@testable import DynamoDB

@Suite struct KeyConditionTests {
    private let one = ItemValue.string("1")
    private let two = ItemValue.string("2")

    private func parse(_ expression: String) throws -> [(attribute: String, predicate: KeyPredicate)] {
        var attributes = ExpressionAttributes(names: ["#p": "pk"], values: [":a": one, ":b": two])
        return try KeyCondition.parse(expression, attributes: &attributes).predicates
    }

    @Test("a key condition gives a predicate for each key")
    func predicates() throws {
        let pairs = try parse("#p = :a AND sk BETWEEN :a AND :b")
        #expect(pairs.map(\.attribute) == ["pk", "sk"])
        #expect(pairs.map(\.predicate) == [.compare(.equal, one), .between(one, two)])
        #expect(
            try parse("(pk = :a) AND (begins_with(sk, :b))").map(\.predicate) == [
                .compare(.equal, one), .beginsWith(two),
            ])
        #expect(try parse(":a < sk AND pk = :a").map(\.predicate) == [.compare(.greater, one), .compare(.equal, one)])
    }

    @Test(
        "what no key condition can hold is refused",
        arguments: [
            ("pk = :a OR sk = :b", "Invalid operator used in KeyConditionExpression: OR"),
            ("NOT pk = :a", "Invalid operator used in KeyConditionExpression: NOT"),
            ("pk IN (:a)", "Invalid operator used in KeyConditionExpression: IN"),
            ("pk <> :a", "Invalid operator used in KeyConditionExpression: <>"),
            ("attribute_exists(pk)", "Invalid operator used in KeyConditionExpression: attribute_exists"),
            ("contains(pk, :a)", "Invalid operator used in KeyConditionExpression: contains"),
            ("size(pk) = :a", "KeyConditionExpressions cannot contain nested operations"),
            ("pk = sk", "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"),
            ("pk.a = :a", "KeyConditionExpressions cannot have conditions on nested attributes"),
            (":a = :b", "Invalid condition in KeyConditionExpression: No key attribute specified"),
            ("pk = :a AND pk = :b", "KeyConditionExpressions must only contain one condition per key"),
            (
                "begins_with(:a, pk)",
                "Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first operand"
            ),
            (
                ":a BETWEEN pk AND :b",
                "Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand"
            ),
            ("pk = ", "Invalid KeyConditionExpression: Syntax error; token: \"<EOF>\", near: \"=\""),
        ])
    func refusals(_ expression: String, _ message: String) { expectFault(message) { _ = try parse(expression) } }
}
