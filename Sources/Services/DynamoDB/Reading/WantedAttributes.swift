internal import Wire

/// Which attributes a reader wants, from an expression or from AttributesToGet.
enum WantedAttributes {
    static func projection(
        _ expression: String?, names: [String: String]?, older: [String]?
    ) throws(Fault) -> ItemProjection? {
        if expression == nil, names == nil, older == nil { return nil }
        var expressions = try RequestExpressions(names: names, values: .none)
        try expressions.check(["ProjectionExpression": expression], older: older == nil ? [] : ["AttributesToGet"])
        let projection = try expressions.projection(expression)
        try expressions.finish()
        if let projection { return projection }
        return try self.older(older)
    }

    /// AttributesToGet as a projection.
    static func older(_ names: [String]?) throws(Fault) -> ItemProjection? {
        guard let names else { return nil }
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw .invalidParameter("Duplicate value in attribute name: \(name)")
        }
        return ItemProjection(names.map { DocumentPath($0) })
    }
}
