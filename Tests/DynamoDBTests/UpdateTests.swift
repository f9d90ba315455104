import Testing
import Wire

@testable import DynamoDB

@Suite struct UpdateTests {
    static let item: Item = [
        "pk": .string("k"), "n": .number(DynamoNumber(5)), "s": .string("old"), "ss": .set(of: ["p", "q"]),
        "els": .list([.string("0"), .string("1"), .string("2")]),
        "m": .map(["k": .map(["v": .number(DynamoNumber(1))])]),
    ]
    static let values: [String: ItemValue] = [
        ":one": .number(DynamoNumber(1)), ":s": .string("new"), ":l": .list([.string("x")]),
        ":ss": .set(of: ["q", "r"]),
        ":p": .set(of: ["p", "q"]), ":m": .map(["z": .null]), ":ns": .set(of: [DynamoNumber(1)]), ":null": .null,
        ":t": .bool(true),
        ":b": .binary([1]), ":big": .string("9e125"),
    ]

    private func update(_ expression: String, names: [String: String] = ["#s": "s", "#c": "c", "#d": "[3]"]) throws
        -> ItemUpdate
    {
        var attributes = ExpressionAttributes(names: names, values: Self.values)
        return try UpdateResolver.update(expression, attributes: &attributes)
    }

    private static func with(_ changes: [String: ItemValue?]) -> Item {
        var item = item
        for (name, value) in changes { item[name] = value }
        return item
    }

    static let updates: [(String, Item)] = [
        ("SET s = :s", with(["s": .string("new")])),
        ("set #s=:s,x=:one", with(["s": .string("new"), "x": .number(DynamoNumber(1))])),
        ("SET n = n + :one", with(["n": .number(DynamoNumber(6))])),
        ("SET n = (n - :one)", with(["n": .number(DynamoNumber(4))])),
        ("SET n = (n) + (:one)", with(["n": .number(DynamoNumber(6))])),
        ("SET x = if_not_exists(x, :one) + :one", with(["x": .number(DynamoNumber(2))])),
        ("SET n = if_not_exists(n, :one)", item),
        ("SET s = n, n = m.k.v", with(["s": .number(DynamoNumber(5)), "n": .number(DynamoNumber(1))])),
        ("SET els = list_append(els, :l)", with(["els": .list(["0", "1", "2", "x"].map { .string($0) })])),
        ("SET els = list_append(:l, els)", with(["els": .list(["x", "0", "1", "2"].map { .string($0) })])),
        ("SET els[1] = :s", with(["els": .list(["0", "new", "2"].map { .string($0) })])),
        (
            "SET els[9] = n, els[7] = s",
            with(["els": .list([.string("0"), .string("1"), .string("2"), .string("old"), .number(DynamoNumber(5))])])
        ),
        (
            "SET m.k.v = :s, m.fresh = :one",
            with(["m": .map(["k": .map(["v": .string("new")]), "fresh": .number(DynamoNumber(1))])])
        ),
        ("REMOVE s, nowhere, m.k.v", with(["s": nil, "m": .map(["k": .map([:])])])),
        ("REMOVE els[0], els[2], els[8]", with(["els": .list([.string("1")])])),
        ("REMOVE els[0] SET els[1] = :s", with(["els": .list([.string("new"), .string("2")])])),
        (
            "ADD n :one, x :one, y :ss",
            with(["n": .number(DynamoNumber(6)), "x": .number(DynamoNumber(1)), "y": .set(of: ["q", "r"])])
        ),
        ("ADD ss :ss", with(["ss": .set(of: ["p", "q", "r"])])),
        ("DELETE ss :ss, nowhere :ss", with(["ss": .set(of: ["p"])])),
        ("DELETE ss :p", with(["ss": nil])),
        (
            "ADD m.k.v :one DELETE ss :p REMOVE s SET z = :null",
            with(["m": .map(["k": .map(["v": .number(DynamoNumber(2))])]), "ss": nil, "s": nil, "z": .null])
        ),
    ]

    @Test("updates change what they name", arguments: updates)
    func applied(_ expression: String, _ expected: Item) throws {
        #expect(try update(expression)(Self.item) == expected)
    }

    @Test(
        "updates that do not fit the item are refused",
        arguments: [
            ("SET x = y", "The provided expression refers to an attribute that does not exist in the item"),
            ("SET x = y + :one", "The provided expression refers to an attribute that does not exist in the item"),
            ("SET n = s + :one", "An operand in the update expression has an incorrect data type"),
            ("SET s = list_append(s, :l)", "An operand in the update expression has an incorrect data type"),
            ("ADD s :one", "An operand in the update expression has an incorrect data type"),
            ("ADD n :ss", "An operand in the update expression has an incorrect data type"),
            ("DELETE ss :ns", "An operand in the update expression has an incorrect data type"),
            ("SET x.y = :one", "The document path provided in the update expression is invalid for update"),
            ("SET s.y = :one", "The document path provided in the update expression is invalid for update"),
            ("SET m[0] = :one", "The document path provided in the update expression is invalid for update"),
            ("SET els.a = :one", "The document path provided in the update expression is invalid for update"),
            ("REMOVE x.y", "The document path provided in the update expression is invalid for update"),
            ("DELETE x.y :ss", "The document path provided in the update expression is invalid for update"),
        ])
    func unfit(_ expression: String, _ message: String) {
        expectFault(message) { _ = try update(expression)(Self.item) }
    }

    @Test("a sum out of range is refused")
    func overflow() throws {
        let item: Item = ["n": .number(try DynamoNumber("1e50"))]
        expectFault("Number overflow. Attempting to store a number with magnitude larger than supported range") {
            _ = try update("ADD n :one")(item)
        }
    }

    @Test(
        "what is no update is a syntax error",
        arguments: [
            "whatever", "set a", "add a", "delete a", "set a=set", "remove a = b", "add a = b", "delete a b",
            "delete a if_not_exists(b)", "remove a b", "set a b", "set :a = b", "add :one b", "remove :a",
            "set a = b / c",
            "set a[1] = \"eight\"", "set a[1] = 1", "SET a = if_not_exists(a, 100)", "set (a = (b + c))",
            "set a = (b.c).d + e",
            "set a = b + c + d", "set a = :one,", "add abort b",
        ])
    func syntax(_ expression: String) {
        do {
            _ = try update(expression)
            Issue.record("\(expression) was taken")
        } catch {
            let message = (error as? Fault)?.message ?? ""
            #expect(message.hasPrefix("Invalid UpdateExpression: Syntax error; token: "), "\(message)")
        }
    }

    @Test("sums may stand in parentheses", arguments: ["set a = (b + c)", "set a = ((b.c.d)+(e))", "set a = (b)"])
    func parentheses(_ expression: String) throws { _ = try update(expression) }

    @Test(
        "wrong updates are refused with DynamoDB's text",
        arguments: [
            ("", "The expression can not be empty;"),
            ("set #x = :x set abOrt = true ", "Attribute name is a reserved keyword; reserved keyword: abOrt"),
            ("remove Absolute", "Attribute name is a reserved keyword; reserved keyword: Absolute"),
            ("set #x = if_not_exist(:x) set c = d", "Invalid function name; function: if_not_exist"),
            ("set a = #x set c = :d", "The \"SET\" section can only be used once in an update expression;"),
            ("remove #d set a = b remove e", "The \"REMOVE\" section can only be used once in an update expression;"),
            (
                "SET #x = if_not_exists(:x)",
                "An expression attribute name used in the document path is not defined; attribute name: #x"
            ),
            (
                "SET #s = if_not_exists(:x)",
                "An expression attribute value used in expression is not defined; attribute value: :x"
            ),
            (
                "set d[1] = a, d.b = a, c[1].a = a, #c = if_not_exists(a)",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; "
                    + "path one: [c, [1], a], path two: [c]"
            ),
            (
                "remove a.#c set a[1] = #d",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; "
                    + "path one: [a, c], path two: [a, [1]]"
            ),
            (
                "set b = list_append(:s, a), c = if_not_exists(a) add a.b :s",
                "Incorrect operand type for operator or function; operator: ADD, operand type: STRING"
            ),
            (
                "delete a.b :one",
                "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER"
            ),
            ("add a :t", "Incorrect operand type for operator or function; operator: ADD, operand type: BOOLEAN"),
            (
                "set a = if_not_exists(c)",
                "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of operands: 1"
            ),
            (
                "set a = if_not_exists(if_not_exists(a, b), c)",
                "Operator or function requires a document path; operator or function: if_not_exists"
            ),
            (
                "set a = list_append(a, :one)",
                "Incorrect operand type for operator or function; operator or function: list_append, operand type: N"
            ),
            (
                "set a = :s + :b",
                "Incorrect operand type for operator or function; operator or function: +, operand type: S"
            ),
            (
                "set a = a - :ss",
                "Incorrect operand type for operator or function; operator or function: -, operand type: SS"
            ),
        ])
    func refusals(_ expression: String, _ message: String) {
        expectFault("Invalid UpdateExpression: \(message)") { _ = try update(expression) }
    }
}
