internal import Base

/// One try to change an item: a tag that no other has tells what came of it.
struct TableChange: Sendable {
    enum Kind: Sendable, CaseIterable {
        /// Another item in its place.
        case put
        /// The same where none is there.
        case create
        /// A number that counts, and the tag.
        case count
        /// The same where the item is still as it was seen last.
        case countKnown
        case delete
    }

    let kind: Kind
    let key: String
    let tag: String
    /// Bytes that make the item long.
    let padding: Int

    var action: String {
        switch kind {
        case .put, .create: "PutItem"
        case .count, .countKnown: "UpdateItem"
        case .delete: "DeleteItem"
        }
    }

    /// The item that it leaves of another; nil where it leaves none.
    func item(of old: JSON?) -> JSON? {
        switch kind {
        case .put, .create:
            return ["pk": ["S": .string(key)], "tag": ["S": .string(tag)], "n": ["N": "0"], "pad": pad]
        case .count, .countKnown:
            var item = old?.object ?? ["pk": ["S": .string(key)]]
            let count = item["n"]?["N"]?.string.flatMap { Int($0) } ?? 0
            (item["tag"], item["n"]) = (["S": .string(tag)], ["N": .string(String(count + 1))])
            return .object(item)
        case .delete: return nil
        }
    }

    private var pad: JSON { ["S": .string(String(repeating: "x", count: padding))] }

    /// - Parameter known: the tag with which the item was seen last.
    func request(of table: String, known: String?) -> JSON {
        var request: JSONObject = ["TableName": .string(table), "ReturnValues": "ALL_OLD"]
        switch kind {
        case .put, .create:
            request["Item"] = item(of: nil)
            if kind == .create { request["ConditionExpression"] = "attribute_not_exists(pk)" }
        case .count, .countKnown:
            request["Key"] = ["pk": ["S": .string(key)]]
            request["UpdateExpression"] = "SET tag = :tag ADD n :one"
            var values: JSONObject = [":tag": ["S": .string(tag)], ":one": ["N": "1"]]
            if kind == .countKnown {
                request["ConditionExpression"] = "tag = :known"
                values[":known"] = ["S": .string(known ?? "none")]
            }
            request["ExpressionAttributeValues"] = .object(values)
        case .delete: request["Key"] = ["pk": ["S": .string(key)]]
        }
        return .object(request)
    }
}
