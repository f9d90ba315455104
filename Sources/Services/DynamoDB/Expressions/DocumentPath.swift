internal import Wire

/// Where a value lies in an item: an attribute, and the way down into its maps and lists.
package struct DocumentPath: Hashable, Sendable, CustomStringConvertible {
    package enum Element: Hashable, Sendable {
        case name(String)
        case index(Int)
    }

    /// The attribute's name.
    package let attribute: String
    package let rest: [Element]

    package init(_ attribute: String, _ rest: [Element] = []) { (self.attribute, self.rest) = (attribute, rest) }

    var elements: [Element] { [.name(attribute)] + rest }

    /// The path as the errors show it: `[a, b, [3]]`.
    package var description: String {
        let parts = elements.map { element in
            switch element {
            case .name(let name): name
            case .index(let index): "[\(index)]"
            }
        }
        return "[\(parts.joined(separator: ", "))]"
    }

    /// What lies there; nil where the path leads nowhere.
    package func value(in item: Item) -> ItemValue? {
        guard var value = item[attribute] else { return nil }
        for element in rest {
            guard let inner = value[element] else { return nil }
            value = inner
        }
        return value
    }
}

extension ItemValue {
    subscript(element: DocumentPath.Element) -> ItemValue? {
        switch (self, element) {
        case (.map(let item), .name(let name)): item[name]
        case (.list(let values), .index(let index)): values.indices.contains(index) ? values[index] : nil
        default: nil
        }
    }
}

/// Finds paths of one expression that get into each other's way.
/// - Source: the texts of Amazon DynamoDB's ValidationException.
enum PathConflicts {
    /// Refuses two paths where one leads to or through the other, and two that take the same thing for a map and a
    /// list.
    static func check(_ paths: [DocumentPath], in kind: ExpressionKind) throws(Fault) {
        guard paths.count > 1 else { return }
        let elements = paths.map(\.elements)
        var conflict: (Int, Int)?
        for second in elements.indices {
            for first in 0..<second {
                switch relation(elements[first], elements[second]) {
                case .apart: break
                case .overlapping: throw fault("overlap", paths[first], paths[second], kind)
                case .conflicting: conflict = conflict ?? (first, second)
                }
            }
        }
        if let (first, second) = conflict { throw fault("conflict", paths[first], paths[second], kind) }
    }

    private enum Relation { case apart, overlapping, conflicting }

    private static func relation(_ first: [DocumentPath.Element], _ second: [DocumentPath.Element]) -> Relation {
        for (left, right) in zip(first, second) {
            switch (left, right) {
            case (.name, .index), (.index, .name): return .conflicting
            default: if left != right { return .apart }
            }
        }
        return .overlapping
    }

    private static func fault(
        _ verb: String, _ first: DocumentPath, _ second: DocumentPath, _ kind: ExpressionKind
    ) -> Fault {
        kind.invalid(
            "Two document paths \(verb) with each other; must remove or rewrite one of these paths; "
                + "path one: \(first), path two: \(second)")
    }
}
