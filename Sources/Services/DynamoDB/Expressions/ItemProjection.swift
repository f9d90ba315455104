internal import Base
package import Wire

/// The parts of an item that a reader asked for.
package struct ItemProjection: Sendable, Equatable {
    /// What is wanted below one attribute, map member or list element.
    private struct Node: Sendable, Equatable {
        var isWhole = false
        var members: [(name: String, node: Node)] = []
        var elements: [(index: Int, node: Node)] = []

        static func == (left: Node, right: Node) -> Bool {
            left.isWhole == right.isWhole && left.members.elementsEqual(right.members) { $0 == $1 }
                && left.elements.elementsEqual(right.elements) { $0 == $1 }
        }
    }

    package let paths: [DocumentPath]
    private let root: Node

    /// Paths that do not overlap.
    package init(_ paths: [DocumentPath]) {
        self.paths = paths
        var root = Node()
        for path in paths { Self.add(path.elements[...], to: &root) }
        self.root = root
    }

    /// The projection of an expression.
    package static func parse(
        _ expression: String, attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemProjection {
        let kind = ExpressionKind.projection
        var reader = try TokenReader(expression, kind: kind)
        var syntax: [PathSyntax] = []
        repeat {
            syntax.append(try reader.path(allowsUnderscore: true) { _ in false })
        } while reader.take(",")
        guard reader.isAtEnd else { throw reader.syntaxError() }
        for path in syntax { try path.checkReserved(in: kind) }
        var paths: [DocumentPath] = []
        for path in syntax { paths.append(try path.resolved(&attributes, in: kind)) }
        try PathConflicts.check(paths, in: kind)
        return ItemProjection(paths)
    }

    /// The wanted parts that the item has. Chosen elements of a list close ranks.
    package func callAsFunction(_ item: Item) -> Item { Self.members(of: item, root) }

    private static func add(_ elements: ArraySlice<DocumentPath.Element>, to node: inout Node) {
        guard let first = elements.first else {
            node.isWhole = true
            return
        }
        switch first {
        case .name(let name):
            let index = node.members.firstIndex { UTF8Order.equal($0.name, name) } ?? node.members.count
            if index == node.members.count { node.members.append((name, Node())) }
            add(elements.dropFirst(), to: &node.members[index].node)
        case .index(let position):
            let index = node.elements.firstIndex { $0.index >= position } ?? node.elements.count
            if index == node.elements.count || node.elements[index].index != position {
                node.elements.insert((position, Node()), at: index)
            }
            add(elements.dropFirst(), to: &node.elements[index].node)
        }
    }

    private static func members(of item: Item, _ node: Node) -> Item {
        Item(
            node.members.compactMap { name, node in
                item[name].flatMap { part(of: $0, node) }.map { Item.Attribute(name: name, value: $0) }
            })
    }

    private static func part(of value: ItemValue, _ node: Node) -> ItemValue? {
        if node.isWhole { return value }
        switch value {
        case .map(let item):
            let wanted = members(of: item, node)
            return wanted.isEmpty ? nil : .map(wanted)
        case .list(let values):
            let wanted = node.elements.compactMap { index, node in
                values.indices.contains(index) ? part(of: values[index], node) : nil
            }
            return wanted.isEmpty ? nil : .list(wanted)
        default: return nil
        }
    }
}
