internal import DynamoDBAPI
internal import Wire

/// Reads the grammar of statements.
struct StatementParser {
    private var cursor: StatementCursor
    private let kind = ExpressionKind.statement

    init(_ cursor: StatementCursor) { self.cursor = cursor }

    mutating func statement() throws(Fault) -> Statement {
        let statement: Statement
        switch cursor.next?.keyword {
        case "SELECT": statement = try select()
        case "INSERT": statement = try insert()
        case "UPDATE": statement = try update()
        case "DELETE": statement = try delete()
        case "EXISTS": statement = try exists()
        default: throw StatementCursor.malformed("Expected data manipulation")
        }
        try cursor.finish()
        return statement
    }

    // MARK: - SELECT

    private mutating func select() throws(Fault) -> Statement {
        cursor.advance()
        let paths = try projection()
        try cursor.expectKeyword("FROM")
        let table = try table()
        let condition = try cursor.takeKeyword("WHERE") ? condition() : nil
        let order = try order(hasCondition: condition != nil)
        return Statement(.select(paths: paths, order: order), table: table, condition: condition)
    }

    private mutating func projection() throws(Fault) -> [DocumentPath]? {
        if cursor.take("*") {
            guard cursor.next?.text != "," else {
                throw .validation("Other attributes should not be present in the projection when '*' is used.")
            }
            return nil
        }
        var attributes = ExpressionAttributes()
        var paths: [DocumentPath] = []
        var names: Set<String> = []
        repeat {
            if let token = cursor.next, token.kind == .word, cursor.following?.text == "(" {
                throw .validation("Unexpected path component at \(token.place)")
            }
            let path = try cursor.path().resolved(&attributes, in: kind)
            guard names.insert(path.resultName).inserted else {
                throw .validation("Duplicate identifiers in select clause: \(path.resultName)")
            }
            paths.append(path)
        } while cursor.take(",")
        return paths
    }

    private mutating func order(hasCondition: Bool) throws(Fault) -> [Statement.Order] {
        guard cursor.takeKeyword("ORDER") else { return [] }
        try cursor.expectKeyword("BY")
        guard hasCondition else {
            throw .validation("Must have WHERE clause in the statement when using ORDER BY clause.")
        }
        var order: [Statement.Order] = []
        repeat {
            let name = try cursor.name()
            let isDescending = cursor.takeKeyword("DESC")
            if !isDescending { _ = cursor.takeKeyword("ASC") }
            order.append(Statement.Order(attribute: name, isDescending: isDescending))
        } while cursor.take(",")
        return order
    }

    private mutating func exists() throws(Fault) -> Statement {
        cursor.advance()
        try cursor.expect("(", called: "LEFT_PAREN")
        guard cursor.next?.keyword == "SELECT" else { throw StatementCursor.malformed("Expected SELECT") }
        let select = try select()
        try cursor.expect(")", called: "RIGHT_PAREN")
        return Statement(.exists, table: (select.table, select.index), condition: select.condition)
    }

    // MARK: - INSERT, UPDATE, DELETE

    private mutating func insert() throws(Fault) -> Statement {
        cursor.advance()
        try cursor.expectKeyword("INTO")
        let table = try table()
        guard cursor.takeKeyword("VALUE") else {
            guard cursor.next?.keyword == "VALUES" || cursor.next?.text == "<<" else {
                throw StatementCursor.malformed("Expected VALUE")
            }
            throw .validation(
                "Unsupported operation: Inserting multiple items in a single statement is not supported, use "
                    + "\"INSERT INTO tableName VALUE item\" instead")
        }
        guard case .map(let item) = try cursor.value() else {
            throw .validation(
                "Unsupported format in item expression. Please use struct format {...} to express item values for "
                    + "insert statement.")
        }
        if cursor.next?.keyword == "RETURNING" { throw .validation("RETURNING is not supported in INSERT") }
        return Statement(.insert(item), table: table, condition: nil)
    }

    private mutating func update() throws(Fault) -> Statement {
        cursor.advance()
        let table = try table()
        let actions = try cursor.updates()
        let condition = try mandatoryCondition()
        let returning = try returning()
        var attributes = ExpressionAttributes(values: cursor.values)
        let update = try UpdateResolver(kind: kind).update(
            UpdateParser.Parsed(actions: actions, repeatedSection: nil), attributes: &attributes)
        return Statement(.update(update), table: table, condition: condition, returning: returning)
    }

    private mutating func delete() throws(Fault) -> Statement {
        cursor.advance()
        try cursor.expectKeyword("FROM")
        let table = try table()
        let condition = try mandatoryCondition()
        let returning = try returning()
        if let returning, returning != .allOld {
            throw .validation(
                "Invalid returning clause: RETURNING \(returning.words) *. Only RETURNING ALL OLD * is allowed in DELETE "
                    + "statements.")
        }
        return Statement(.delete, table: table, condition: condition, returning: returning)
    }

    private mutating func returning() throws(Fault) -> ReturnValue? {
        guard cursor.takeKeyword("RETURNING") else { return nil }
        for value in [ReturnValue.allOld, .allNew, .updatedOld, .updatedNew] {
            let words = value.words.split(separator: " ").map(String.init)
            guard cursor.next?.keyword == words[0], cursor.following?.keyword == words[1] else { continue }
            cursor.advance()
            cursor.advance()
            guard cursor.take("*") else { break }
            if cursor.next?.text == "," {
                throw .validation("Invalid syntax with multiple returning elements in RETURNING clause")
            }
            return value
        }
        throw .validation("Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause")
    }

    // MARK: - Parts

    private mutating func table() throws(Fault) -> (name: String, index: String?) {
        let name = try cursor.name()
        let index = try cursor.take(".") ? cursor.name() : nil
        if cursor.next?.text == "." { throw .validation("A path may contain at most 2 components in the FROM clause") }
        if cursor.next?.text == "," { throw .validation("Only select from a single table or index is supported.") }
        return (name, index)
    }

    private mutating func mandatoryCondition() throws(Fault) -> ItemCondition {
        guard cursor.takeKeyword("WHERE") else { throw StatementKey.incomplete }
        return try condition()
    }

    private mutating func condition() throws(Fault) -> ItemCondition {
        let syntax = try cursor.condition()
        var attributes = ExpressionAttributes(values: cursor.values)
        return try ConditionResolver.condition(syntax, kind: kind, attributes: &attributes)
    }
}

extension ReturnValue {
    /// As RETURNING writes it.
    fileprivate var words: String {
        switch self {
        case .none: "NONE"
        case .allOld: "ALL OLD"
        case .allNew: "ALL NEW"
        case .updatedOld: "MODIFIED OLD"
        case .updatedNew: "MODIFIED NEW"
        }
    }
}

extension DocumentPath {
    /// The attribute that a SELECT gives what lies there: the last name, with what stands behind it in brackets.
    var resultName: String {
        var name = attribute
        for element in rest {
            switch element {
            case .name(let next): name = next
            case .index(let index): name += "[\(index)]"
            }
        }
        return name
    }
}

extension Item {
    /// What lies at the paths of a SELECT, each by the last name of its path.
    func selected(_ paths: [DocumentPath]) -> Item {
        Item(paths.compactMap { path in path.value(in: self).map { Attribute(name: path.resultName, value: $0) } })
    }
}
