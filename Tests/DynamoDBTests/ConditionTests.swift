import Testing

@testable import DynamoDB

@Suite struct ConditionTests {
    static let item: Item = [
        "a": .string("hello"), "n": .number(DynamoNumber(5)), "els": .list([.string("x"), .number(DynamoNumber(2))]),
        "m": .map(["k": .map(["deep": .list([.bool(true)])])]), "ss": .set(of: ["p", "q"]), "nul": .null,
        "bin": .binary([1, 2, 3]),
    ]
    static let values: [String: ItemValue] = [
        ":s": .string("hello"), ":he": .string("he"), ":l": .string("l"), ":five": .number(DynamoNumber(5)),
        ":two": .number(DynamoNumber(2)), ":nine": .number(DynamoNumber(9)), ":p": .string("p"), ":S": .string("S"),
        ":t": .bool(true), ":x": .string("x"), ":b": .binary([2, 3]), ":SS": .string("SS"),
        ":set": .set(of: ["q", "p"]),
        ":bad": .string("Q"), ":map": .map([:]),
    ]
    static let names = ["#a": "a", "#m": "m", "#dot": "x.y"]

    private func resolve(_ expression: String, kind: ExpressionKind = .condition) throws -> ItemCondition {
        var attributes = ExpressionAttributes(names: Self.names, values: Self.values)
        return try ConditionResolver.condition(expression, kind: kind, attributes: &attributes)
    }

    @Test(
        "conditions that hold",
        arguments: [
            "a = :s", "#a = :s", ":s = a", "n >= :five", "n <= :five AND n > :two", "n < :nine", "n <> :nine",
            "nowhere <> :s",
            "n BETWEEN :two AND :nine", "n between :five and :five", "a IN (:x, :s)", "a in (:s)",
            "attribute_exists(a)",
            "attribute_not_exists(zip)", "NOT attribute_exists(zip)", "NOT NOT a = :s", "attribute_type(a, :S)",
            "attribute_type(ss, :SS)", "begins_with(a, :he)", "contains(a, :l)", "contains(ss, :p)",
            "contains(els, :x)",
            "contains(bin, :b)", "size(a) = :five", "size(ss) = :two", "size(els)=:two", "size(m.k) < :two",
            "m.k.deep[0] = :t",
            "#m.k.deep[0] = :t", "els[0] = :x", "els [ 0 ] = :x", "a = :x OR a = :s AND n = :five",
            "(a = :x OR a = :s) AND n = :five", "NOT (a = :x OR n = :two)", "(a) = (:s)", "ss = :set",
            "attribute_not_exists(els[2])", "attribute_not_exists(m.k.misc)", "(attribute_exists(a))",
        ])
    func holding(_ expression: String) throws { #expect(try resolve(expression).holds(for: Self.item)) }

    @Test(
        "conditions that do not hold",
        arguments: [
            "a = :he", "a = :five", "nowhere = :s", "nowhere < :five", "n > :s", "a BETWEEN :two AND :nine",
            "a IN (:x, :he)",
            "nowhere IN (:x)", "attribute_exists(m.k.deep[1])", "begins_with(n, :he)", "contains(n, :p)",
            "size(n) = :five",
            "els = :x", "NOT a = :s", "a = :s AND NOT n = :five", "contains(ss, :five)", "begins_with(nowhere, :he)",
        ])
    func failing(_ expression: String) throws { #expect(try !resolve(expression).holds(for: Self.item)) }

    @Test(
        "wrong conditions are refused with DynamoDB's text",
        arguments: [
            ("", "The expression can not be empty;"), ("  ", "The expression can not be empty;"),
            ("a =", "Syntax error; token: \"<EOF>\", near: \"=\""),
            ("a = 1", "Syntax error; token: \"1\", near: \"= 1\""),
            ("a = :s AND", "Syntax error; token: \"<EOF>\", near: \"AND\""),
            ("a :s", "Syntax error; token: \":s\", near: \"a :s\""),
            ("a = :s b", "Syntax error; token: \"b\", near: \":s b\""),
            ("(a = :s", "Syntax error; token: \"<EOF>\", near: \":s\""),
            ("a == :s", "Syntax error; token: \"=\", near: \"== :s\""),
            ("a ? :s", "Syntax error; token: \"?\", near: \"a ? :s\""),
            ("a[b] = :s", "Syntax error; token: \"b\", near: \"[b]\""),
            ("_a = :s", "Syntax error; token: \"_a\", near: \"_a =\""),
            ("((a = :s))", "The expression has redundant parentheses;"),
            ("((a)) = :s", "The expression has redundant parentheses;"),
            ("(a = :s) AND ((n = :five))", "The expression has redundant parentheses;"),
            ("foo(a)", "Invalid function name; function: foo"), ("a = bar(n)", "Invalid function name; function: bar"),
            ("Size(a) = :five", "Invalid function name; function: Size"),
            ("size(a)", "The function is not allowed to be used this way in an expression; function: size"),
            ("a = :s AND size(a)", "The function is not allowed to be used this way in an expression; function: size"),
            (
                "a = contains(ss, :p)",
                "The function is not allowed to be used this way in an expression; function: contains"
            ),
            (
                "attribute_exists(attribute_exists(a))",
                "The function is not allowed to be used this way in an expression; function: attribute_exists"
            ),
            ("name = :s", "Attribute name is a reserved keyword; reserved keyword: name"),
            ("a.Status = :s", "Attribute name is a reserved keyword; reserved keyword: Status"),
            ("#z = :s", "An expression attribute name used in the document path is not defined; attribute name: #z"),
            ("a = :z", "An expression attribute value used in expression is not defined; attribute value: :z"),
            (
                "attribute_exists(a, n)",
                "Incorrect number of operands for operator or function; operator or function: attribute_exists, "
                    + "number of operands: 2"
            ),
            (
                "a = a",
                "The first operand must be distinct from the remaining operands for this operator or function; operator: =, "
                    + "first operand: [a]"
            ),
            (
                "begins_with(m.k[1], #m.k[1])",
                "The first operand must be distinct from the remaining operands for this operator or function; "
                    + "operator: begins_with, first operand: [m, k, [1]]"
            ),
            (
                "attribute_exists(:s)",
                "Operator or function requires a document path; operator or function: attribute_exists"
            ),
            (
                "begins_with(a, :five)",
                "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
            ),
            (
                "attribute_type(a, n)",
                "Incorrect operand type for operator or function; operator or function: attribute_type, "
                    + "operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}"
            ),
            (
                "attribute_type(a, :bad)",
                "Invalid attribute type name found; type: Q, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
            ),
            (
                "size(:five) = n",
                "Incorrect operand type for operator or function; operator or function: size, operand type: N"
            ),
            ("a < :map", "Incorrect operand type for operator or function; operator: <, operand type: M"),
            (
                "n BETWEEN :five AND :s",
                "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: "
                    + "AttributeValue: {N:5}, upper bound operand: AttributeValue: {S:hello}"
            ),
            (
                "n BETWEEN :nine AND :five",
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: "
                    + "AttributeValue: {N:9}, upper bound operand: AttributeValue: {N:5}"
            ),
        ])
    func refusals(_ expression: String, _ message: String) {
        expectFault("Invalid ConditionExpression: \(message)") { _ = try resolve(expression) }
        expectFault("Invalid FilterExpression: \(message)") { _ = try resolve(expression, kind: .filter) }
    }

    @Test("expressions have limits of size, operators, operands and depth")
    func limits() throws {
        let long = "a" + String(repeating: " ", count: 4096) + "= :s"
        expectFault(
            "Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; expression size: 4101"
        ) { _ = try resolve(long) }
        // 150 comparisons and 149 connectives.
        let nested = "a<:s " + String(repeating: "or (a<:s ", count: 149) + String(repeating: ")", count: 149)
        _ = try resolve(nested)
        let many = Array(repeating: "a<:s", count: 151).joined(separator: " or ")
        expectFault("Invalid ConditionExpression: The expression contains too many operators; operator count: 301") {
            _ = try resolve(many)
        }
        let els = Array(repeating: ":s", count: 101).joined(separator: ",")
        expectFault(
            "Invalid ConditionExpression: The IN operator is provided with too many operands; number of operands: 101"
        ) { _ = try resolve("a IN (\(els))") }
        expectFault("Invalid ConditionExpression: The expression is nested too deeply;") {
            _ = try resolve(String(repeating: "(", count: 4000))
        }
    }

    @Test("names and values that no expression uses are refused")
    func unused() throws {
        var attributes = ExpressionAttributes(names: ["#a": "a", "#b": "b"], values: [":s": .null, ":t": .null])
        _ = try ConditionResolver.condition("#a = :s", kind: .condition, attributes: &attributes)
        expectFault("Value provided in ExpressionAttributeNames unused in expressions: keys: {#b}") {
            try attributes.checkAllUsed()
        }
        _ = try ConditionResolver.condition("#b = :s", kind: .filter, attributes: &attributes)
        expectFault("Value provided in ExpressionAttributeValues unused in expressions: keys: {:t}") {
            try attributes.checkAllUsed()
        }
    }

    @Test("names and values are checked before expressions")
    func keys() {
        expectFault("ExpressionAttributeNames must not be empty") {
            _ = try ExpressionAttributes.checked(names: [:], values: nil)
        }
        expectFault("ExpressionAttributeNames contains invalid key: Syntax error; key: \"a\"") {
            _ = try ExpressionAttributes.checked(names: ["a": "a"], values: nil)
        }
        expectFault("ExpressionAttributeValues contains invalid key: Syntax error; key: \":a-b\"") {
            _ = try ExpressionAttributes.checked(names: nil, values: [":a-b": .null])
        }
    }

    @Test("the els of reserved words is whole") func reserved() {
        #expect(ReservedWords.count == 573)
        #expect(ReservedWords.contains("tTl"))
        #expect(!ReservedWords.contains("productId"))
    }
}
