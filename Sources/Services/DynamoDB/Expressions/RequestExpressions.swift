internal import Wire

/// The expressions of one request with their shared names and values. Each is looked up in the order in which DynamoDB
/// does so, and what none used is refused at the end.
struct RequestExpressions {
    private(set) var attributes: ExpressionAttributes
    private let hasNames: Bool
    private let hasValues: Bool

    /// - Parameter values: the wire's ExpressionAttributeValues.
    init(names: [String: String]?, values: Value) throws(Fault) {
        (hasNames, hasValues) = (names != nil, !values.isNone)
        guard hasNames || hasValues else {
            attributes = ExpressionAttributes()
            return
        }
        attributes = try ExpressionAttributes.checked(names: names, values: try Self.values(values))
    }

    private static func values(_ wire: Value) throws(Fault) -> [String: ItemValue]? {
        guard case .map(let entries) = wire else { return nil }
        var values: [String: ItemValue] = [:]
        for entry in entries {
            do {
                values[entry.key] = try ItemWire.value(entry.value)
            } catch {
                throw .validation(
                    "ExpressionAttributeValues contains invalid value: \(error.message) for key \(entry.key)")
            }
        }
        return values
    }

    /// Refuses names and values where no expression is, and expressions beside the older parameters.
    /// - Parameters:
    ///   - expressions: the expression parameters by name, nil where absent.
    ///   - older: the older parameters that are present.
    func check(_ expressions: KeyValuePairs<String, String?>, older: [String]) throws(Fault) {
        let present = expressions.filter { $0.value != nil }.map(\.key)
        if !present.isEmpty, !older.isEmpty {
            throw .validation(
                "Can not use both expression and non-expression parameters in the same request: "
                    + "Non-expression parameters: {\(older.joined(separator: ", "))} "
                    + "Expression parameters: {\(present.joined(separator: ", "))}")
        }
        if hasNames, present.isEmpty {
            throw .validation("ExpressionAttributeNames can only be specified when using expressions")
        }
        let withValues = expressions.map(\.key).filter { $0 != "ProjectionExpression" }
        if hasValues, !present.contains(where: withValues.contains) {
            throw .validation(
                "ExpressionAttributeValues can only be specified when using expressions: "
                    + "\(withValues.joined(separator: " and ")) \(withValues.count > 1 ? "are" : "is") null")
        }
    }

    mutating func condition(_ expression: String?, kind: ExpressionKind = .condition) throws(Fault) -> ItemCondition? {
        guard let expression else { return nil }
        return try ConditionResolver.condition(expression, kind: kind, attributes: &attributes)
    }

    mutating func update(_ expression: String?) throws(Fault) -> ItemUpdate? {
        guard let expression else { return nil }
        return try UpdateResolver.update(expression, attributes: &attributes)
    }

    mutating func projection(_ expression: String?) throws(Fault) -> ItemProjection? {
        guard let expression else { return nil }
        return try ItemProjection.parse(expression, attributes: &attributes)
    }

    mutating func keyCondition(_ expression: String?) throws(Fault) -> KeyCondition? {
        guard let expression else { return nil }
        return try KeyCondition.parse(expression, attributes: &attributes)
    }

    func finish() throws(Fault) { if hasNames || hasValues { try attributes.checkAllUsed() } }
}
