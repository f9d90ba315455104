internal import Base

/// The tables of `ItemWork`, and the requests that it makes.
enum ItemTables {
    // MARK: - Tables

    /// Makes them, while nothing goes wrong. The accounts have an index in the order of what they hold.
    static func make(_ client: Edge) async {
        let key: JSON = [["AttributeName": "pk", "KeyType": "HASH"]]
        let name: JSON = ["AttributeName": "pk", "AttributeType": "S"]
        _ = await client.insist("CreateTable") {
            await client.dynamoDB(
                "CreateTable",
                [
                    "TableName": .string(ItemWork.receipts), "BillingMode": "PAY_PER_REQUEST", "KeySchema": key,
                    "AttributeDefinitions": [name],
                ])
        }
        _ = await client.insist("CreateTable") {
            await client.dynamoDB(
                "CreateTable",
                [
                    "TableName": .string(ItemWork.accounts), "BillingMode": "PAY_PER_REQUEST", "KeySchema": key,
                    "AttributeDefinitions": [
                        name, ["AttributeName": "kind", "AttributeType": "S"],
                        ["AttributeName": "n", "AttributeType": "N"],
                    ],
                    "GlobalSecondaryIndexes": [
                        [
                            "IndexName": "byBalance", "Projection": ["ProjectionType": "ALL"],
                            "KeySchema": [
                                ["AttributeName": "kind", "KeyType": "HASH"],
                                ["AttributeName": "n", "KeyType": "RANGE"],
                            ],
                        ]
                    ],
                ])
        }
    }

    static func put(_ client: Edge, _ texts: KeyValuePairs<String, String>, n: Int) async {
        var item = JSONObject(texts.map { ($0.key, text($0.value)) })
        item["n"] = number(n)
        let content = JSON.object(item)
        _ = await client.insist("PutItem") {
            await client.dynamoDB("PutItem", ["TableName": .string(ItemWork.accounts), "Item": content])
        }
    }

    // MARK: - Values

    static func text(_ text: String) -> JSON { ["S": .string(text)] }
    static func number(_ number: Int) -> JSON { ["N": .string(String(number))] }
    static func number(_ item: JSON?) -> Int? { item?["n"]?["N"]?.string.flatMap { Int($0) } }

    static func isRefusal(_ fault: JSON, _ code: String) -> Bool { fault["__type"]?.string?.hasSuffix(code) ?? false }

    // MARK: - Requests

    static func key(_ name: String) -> JSON {
        ["TableName": .string(ItemWork.accounts), "Key": ["pk": text(name)], "ConsistentRead": true]
    }

    static func replacement(_ register: String, _ old: String, _ new: String) -> JSON {
        [
            "TableName": .string(ItemWork.accounts), "Key": ["pk": text(register)],
            "UpdateExpression": "SET v = :new", "ConditionExpression": "v = :old",
            "ExpressionAttributeValues": [":new": text(new), ":old": text(old)],
        ]
    }

    static func all(_ names: [String]) -> JSON {
        [
            "TransactItems": .array(
                names.map { ["Get": ["TableName": .string(ItemWork.accounts), "Key": ["pk": text($0)]]] })
        ]
    }

    /// Every item of a table.
    static func scan(_ client: Edge, _ table: String) async -> [JSON] {
        await pages(client, "Scan", ["TableName": .string(table)])
    }

    /// The accounts as their index has them.
    static func balances(_ client: Edge) async -> [JSON] {
        await pages(
            client, "Query",
            [
                "TableName": .string(ItemWork.accounts), "IndexName": "byBalance",
                "KeyConditionExpression": "kind = :kind",
                "ExpressionAttributeValues": [":kind": text("account")],
            ])
    }

    private static func pages(_ client: Edge, _ action: String, _ input: JSONObject) async -> [JSON] {
        var items: [JSON] = []
        var input = input
        while true {
            let request = JSON.object(input)
            guard let page = await client.insist(action, { await client.dynamoDB(action, request) }) else {
                return items
            }
            items += page["Items"]?.array ?? []
            guard let last = page["LastEvaluatedKey"] else { return items }
            input["ExclusiveStartKey"] = last
        }
    }

    /// Moves an amount from one account to another, and writes a receipt.
    struct Transfer: Sendable {
        let id: String
        let from: String
        let to: String
        let amount: Int

        var request: JSON {
            [
                "ClientRequestToken": .string(id),
                "TransactItems": [
                    ["Update": change(from, "SET n = n - :a", condition: "n >= :a")],
                    ["Update": change(to, "SET n = n + :a", condition: "attribute_exists(pk)")],
                    [
                        "Put": [
                            "TableName": .string(ItemWork.receipts), "ConditionExpression": "attribute_not_exists(pk)",
                            "Item": [
                                "pk": text(id), "from": text(from), "to": text(to), "n": number(amount),
                            ],
                        ]
                    ],
                ],
            ]
        }

        private func change(_ name: String, _ update: String, condition: String) -> JSON {
            [
                "TableName": .string(ItemWork.accounts), "Key": ["pk": text(name)], "UpdateExpression": .string(update),
                "ConditionExpression": .string(condition), "ExpressionAttributeValues": [":a": number(amount)],
            ]
        }

        private func codes(_ refusal: JSON) -> [String] {
            guard isRefusal(refusal, "TransactionCanceledException") else { return [] }
            return (refusal["CancellationReasons"]?.array ?? []).compactMap { $0["Code"]?.string }
        }

        /// Whether it has happened already.
        func isKnown(_ refusal: JSON) -> Bool { codes(refusal).last == "ConditionalCheckFailed" }

        /// Whether the account has not enough, and the transfer has not happened.
        func isPoor(_ refusal: JSON) -> Bool {
            codes(refusal).first == "ConditionalCheckFailed" && !isKnown(refusal)
        }

        /// Whether others were at its items all the time.
        func hasMet(_ refusal: JSON) -> Bool { codes(refusal).contains("TransactionConflict") }
    }
}
