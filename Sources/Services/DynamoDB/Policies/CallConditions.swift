internal import Base
internal import DynamoDBAPI
internal import Wire

/// What a call tells the policies that may limit it, beyond its table: whose items it means, which attributes it names,
/// and what it wants to see of them. Of an attribute's parts the attribute is named.
/// - Source: Amazon DynamoDB Developer Guide, "Using IAM policy conditions for fine-grained access control".
struct CallConditions {
    private let table: Table
    private let index: TableIndex?
    private var leading: [String] = []
    private var names: [String]
    private var others: [String: String] = [:]

    /// - Parameter name: the index that is read. One that is not there is refused later.
    init(_ table: Table, index name: String? = nil) {
        self.table = table
        index = name.flatMap { table.index($0) }
        // A call that limits attributes must be allowed those of its keys, whether or not it names them.
        names = (table.key.attributes + (index?.key.attributes ?? [])).map(\.name)
    }

    private var partition: KeySchema.Attribute { (index?.key ?? table.key).partition }

    /// By the names that policies know.
    var byKey: [String: [String]] {
        var conditions = others.mapValues { [$0] }
        if !leading.isEmpty { conditions["dynamodb:LeadingKeys"] = leading }
        conditions["dynamodb:Attributes"] = distinct
        return conditions
    }

    private var distinct: [String] {
        var distinct: [String] = []
        for name in names.sorted(by: { UTF8Order.compare($0, $1) < 0 }) {
            if let last = distinct.last, UTF8Order.equal(last, name) { continue }
            distinct.append(name)
        }
        return distinct
    }

    // MARK: - Items

    /// The keys of items, as they came.
    mutating func finds(_ keys: [Value]) {
        let name = partition.name
        for case .map(let entries) in keys {
            // Of attributes with the same name the last one counts, as in the item that is made of them.
            guard let entry = entries.last(where: { UTF8Order.equal($0.key, name) }) else { continue }
            leads((try? ItemWire.value(entry.value)))
        }
    }

    /// Whole items, as they came.
    mutating func puts(_ items: [Value]) {
        finds(items)
        for case .map(let entries) in items { names += entries.lazy.map(\.key) }
    }

    mutating func leads(_ value: ItemValue?) { if let text = value?.keyText { leading.append(text) } }

    /// The partitions that a query asks for.
    mutating func finds(_ condition: KeyCondition) {
        for (attribute, predicate) in condition.predicates where UTF8Order.equal(attribute, partition.name) {
            if case .compare(.equal, let value) = predicate { leads(value) }
        }
        names += condition.predicates.map(\.attribute)
    }

    mutating func leads(_ keys: [String]) { leading += keys }

    // MARK: - Attributes

    mutating func names(_ paths: [DocumentPath]?) { names += (paths ?? []).map(\.attribute) }

    mutating func updates(_ update: ItemUpdate) { names(update.paths + update.operandPaths) }

    /// What a reader wants of items.
    /// - Parameter select: nil where the call says nothing, or has no such parameter.
    mutating func reads(_ projection: ItemProjection?, _ select: Select? = nil) { reads(projection?.paths, select) }

    mutating func reads(_ paths: [DocumentPath]?, _ select: Select? = nil) {
        names(paths)
        let usual: Select =
            paths != nil ? .specificAttributes : index == nil ? .allAttributes : .allProjectedAttributes
        others["dynamodb:Select"] = (select ?? usual).rawValue
    }

    // MARK: - Answers

    mutating func returns(_ values: String?) { others["dynamodb:ReturnValues"] = values }

    mutating func reports(_ capacity: ReturnConsumedCapacity?) {
        others["dynamodb:ReturnConsumedCapacity"] = capacity?.rawValue
    }

    /// The transaction that the call is a part of.
    mutating func belongs(to operation: String) { others["dynamodb:EnclosingOperation"] = operation }

    mutating func scans(_ isScan: Bool) { others["dynamodb:FullTableScan"] = isScan ? "true" : "false" }
}

extension ItemUpdate {
    /// The paths whose values it takes.
    fileprivate var operandPaths: [DocumentPath] {
        actions.flatMap { (action) -> [DocumentPath] in
            if case .set(_, let value) = action { value.paths } else { [] }
        }
    }
}

extension ItemUpdate.Value {
    fileprivate var paths: [DocumentPath] {
        switch self {
        case .value: []
        case .path(let path): [path]
        case .ifNotExists(let path, let other): [path] + other.paths
        case .listAppend(let left, let right), .sum(let left, let right), .difference(let left, let right):
            left.paths + right.paths
        }
    }
}
