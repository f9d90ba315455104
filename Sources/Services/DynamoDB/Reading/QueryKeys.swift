internal import Base
internal import DynamoDBAPI
internal import Wire

/// The partition that a query reads, and what it asks of the sort key.
struct QueryKeys: Sendable {
    let partition: ItemValue
    let sort: KeyPredicate?
    private let schema: KeySchema

    init(_ condition: KeyCondition?, _ input: QueryInput, _ request: ReadRequest) throws(Fault) {
        schema = request.index?.key ?? request.table.table.key
        let predicates: [(attribute: String, predicate: KeyPredicate)]
        if let condition {
            predicates = condition.predicates
        } else if let older = input.keyConditions {
            predicates = try OlderConditions.keys(older).predicates
        } else {
            throw .validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.")
        }
        if predicates.count > schema.attributes.count { throw .validation("Query key condition not supported") }
        let first = try Self.predicate(of: schema.partition, in: predicates, isNeeded: true)
        guard case .compare(.equal, let value) = first else { throw .validation("Query key condition not supported") }
        partition = value
        if let attribute = schema.sort {
            sort = try Self.predicate(of: attribute, in: predicates, isNeeded: predicates.count > 1)
        } else {
            sort = nil
        }
        try checkFilter(isOlder: input.filterExpression == nil, request)
    }

    private static func predicate(
        of attribute: KeySchema.Attribute, in predicates: [(attribute: String, predicate: KeyPredicate)], isNeeded: Bool
    ) throws(Fault) -> KeyPredicate? {
        guard let found = predicates.first(where: { UTF8Order.equal($0.attribute, attribute.name) })?.predicate else {
            if isNeeded { throw .validation("Query condition missed key schema element: \(attribute.name)") }
            return nil
        }
        for value in found.values where value.kind != attribute.kind {
            throw .invalidParameter("Condition parameter type does not match schema type")
        }
        for value in found.values where value.isEmptyText {
            throw .validation(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty "
                    + "\(value.kind == .string ? "string" : "binary") value. Key: \(attribute.name)")
        }
        if case .beginsWith = found, attribute.kind == .number {
            throw .invalidParameter("Condition parameter type does not match schema type")
        }
        return found
    }

    private func checkFilter(isOlder: Bool, _ request: ReadRequest) throws(Fault) {
        let paths = request.filter?.paths ?? []
        for attribute in schema.attributes
        where paths.contains(where: { UTF8Order.equal($0.attribute, attribute.name) }) {
            throw .validation(
                "\(isOlder ? "QueryFilter" : "Filter Expression") can only contain non-primary key attributes: "
                    + "Primary key attribute: \(attribute.name)")
        }
        try KeyPaths.check(paths + (request.projection?.paths ?? []), request.table.table)
    }

    /// Refuses a place to go on from that lies outside the query.
    func check(_ start: Item) throws(Fault) {
        if let sort, let name = schema.sort?.name, let value = start[name], !sort.holds(for: value) {
            throw .validation("The provided starting key does not match the range key predicate")
        }
        if start[schema.partition.name] != partition {
            throw .validation("The provided starting key is outside query boundaries based on provided conditions")
        }
    }
}
