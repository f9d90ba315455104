internal import DynamoDBAPI
internal import Wire

/// A PartiQL statement whose values are bound and whose conditions and updates are the trees that expressions make; it
/// has not seen its table.
/// - Source: Amazon DynamoDB Developer Guide, "PartiQL statements for DynamoDB".
struct Statement: Sendable {
    enum Verb: Sendable {
        /// - Parameter paths: nil for `*`.
        case select(paths: [DocumentPath]?, order: [Order])
        /// A SELECT within EXISTS, which only transactions have.
        case exists
        case insert(Item)
        case update(ItemUpdate)
        case delete
    }

    /// A key of ORDER BY.
    struct Order: Sendable, Hashable {
        let attribute: String
        let isDescending: Bool
    }

    let verb: Verb
    let table: String
    let index: String?
    let condition: ItemCondition?
    /// What RETURNING asks for; nil where there is none.
    let returning: ReturnValue?

    /// - Throws: ValidationException.
    init(_ text: String, parameters: [ItemValue]) throws(Fault) {
        var parser = StatementParser(StatementCursor(text, parameters: parameters))
        self = try parser.statement()
    }

    init(
        _ verb: Verb, table: (name: String, index: String?), condition: ItemCondition?, returning: ReturnValue? = nil
    ) {
        (self.verb, self.condition, self.returning) = (verb, condition, returning)
        (self.table, index) = table
    }

    /// - Parameters: the wire's AttributeValues.
    init(_ text: String, wire parameters: [AttributeValue]?) throws(Fault) {
        var values: [ItemValue] = []
        for parameter in parameters ?? [] { values.append(try ItemWire.value(parameter.wire)) }
        try self.init(text, parameters: values)
    }

    var isRead: Bool { if case .select = verb { true } else { false } }

    /// The permission that it takes.
    /// - Source: Amazon DynamoDB Developer Guide, "IAM security policies with PartiQL for DynamoDB".
    var permission: String {
        switch verb {
        case .select, .exists: "PartiQLSelect"
        case .insert: "PartiQLInsert"
        case .update: "PartiQLUpdate"
        case .delete: "PartiQLDelete"
        }
    }
}
