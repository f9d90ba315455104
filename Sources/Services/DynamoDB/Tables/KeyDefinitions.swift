internal import DynamoDBAPI
internal import Wire

/// Reads the keys and projections of requests by a list of attribute definitions, or says in DynamoDB's words what is
/// wrong with them.
struct KeyDefinitions {
    let attributes: [KeySchema.Attribute]

    init(_ definitions: [AttributeDefinition]?) {
        attributes = (definitions ?? []).map { definition in
            KeySchema.Attribute(
                definition.attributeName, ItemValue.Kind(rawValue: definition.attributeType.rawValue) ?? .string)
        }
    }

    /// A key of a table, or of an index.
    func schema(_ elements: [KeySchemaElement]) throws(Fault) -> KeySchema {
        let names = elements.map(\.attributeName)
        guard let first = elements.first, first.keyType == .hash else {
            throw .validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
        }
        if elements.count > 1, elements[1].keyType != .range {
            throw .validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
        }
        if elements.count > 1, names[0] == names[1] {
            throw .validation("Both the Hash Key and the Range Key element in the KeySchema have the same name")
        }
        let found = names.compactMap { name in attributes.first { $0.name == name } }
        guard found.count == names.count else {
            throw .invalidParameter(
                "Some index key attributes are not defined in AttributeDefinitions. "
                    + "Keys: [\(names.joined(separator: ", "))], "
                    + "AttributeDefinitions: [\(attributes.map(\.name).joined(separator: ", "))]")
        }
        return KeySchema(partition: found[0], sort: found.dropFirst().first)
    }

    /// Refuses definitions of attributes that no key of a table with indexes has.
    func checkAllUsed(by keys: [KeySchema]) throws(Fault) {
        let used = Set(keys.flatMap(\.attributes).map(\.name))
        if attributes.allSatisfy({ used.contains($0.name) }) { return }
        throw .invalidParameter(
            "Some AttributeDefinitions are not used. AttributeDefinitions: "
                + "[\(attributes.map(\.name).joined(separator: ", "))], "
                + "keys used: [\(used.sorted().joined(separator: ", "))]")
    }

    static func projected(_ projection: DynamoDBAPI.Projection) throws(Fault) -> TableIndex.Projected {
        guard let type = projection.projectionType else { throw .invalidParameter("Unknown ProjectionType: null") }
        if let names = projection.nonKeyAttributes {
            guard type == .include else {
                throw .invalidParameter("ProjectionType is \(type.rawValue), but NonKeyAttributes is specified")
            }
            return .include(names)
        }
        if type == .include {
            throw .invalidParameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified")
        }
        return type == .all ? .all : .keysOnly
    }
}
