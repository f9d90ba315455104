internal import Base

/// Reads values from the parameters of a form, as the Query protocol names them: `Tags.member.1.Key`.
struct QueryShapeReader {
    let schema: Schema
    let isEC2: Bool

    /// The parameters as a tree, by the parts of their names.
    struct Node {
        var value: String?
        var children: [String: Node] = [:]

        /// No model nests deeper by far, and a tree is read and freed by recursion.
        static let deepest = 64

        init() {}

        /// - Throws: `MalformedInput` for names of more parts than any call has.
        init(_ parameters: [(name: String, value: String)]) throws(Fault) {
            for parameter in parameters {
                let path = parameter.name.utf8.split(separator: UInt8(ascii: "."), maxSplits: Self.deepest)
                guard path.count <= Self.deepest else {
                    throw .tooMuchInput("a name of more than \(Self.deepest) parts")
                }
                insert(path.map { Substring($0) }[...], parameter.value)
            }
        }

        private mutating func insert(_ path: ArraySlice<Substring>, _ value: String) {
            guard let first = path.first else {
                self.value = value
                return
            }
            children[String(first), default: Node()].insert(path.dropFirst(), value)
        }

        /// The children named 1, 2, 3 … in the order of their numbers; gaps are passed over.
        var numbered: [Node] {
            children.compactMap { key, node in Int(key).map { ($0, node) } }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    func record(_ shape: Shape, _ node: Node) throws(Fault) -> Record {
        var record = Record(memberCount: shape.members.count)
        for (slot, member) in shape.members.enumerated() {
            guard let child = node.children[name(member)] else { continue }
            record[slot] = try read(member, child)
        }
        return record
    }

    private func name(_ member: Member) -> String {
        if let queryName = member.queryName { return queryName }
        guard isEC2 else {
            let target = schema[member.target]
            guard member.isFlattened || target.traits.isFlattened, target.kind == .list, !member.hasOwnWireName else {
                return member.wireName
            }
            return schema[target.element].traits.locationName ?? target.traits.locationName ?? member.wireName
        }
        return member.wireName.prefix(1).uppercased() + member.wireName.dropFirst()
    }

    private func read(_ member: Member, _ node: Node) throws(Fault) -> Value {
        try read(member.target, isFlat: member.isFlattened, member.timestampFormat, node)
    }

    private func read(_ target: Int, isFlat: Bool, _ format: Shape.TimestampFormat?, _ node: Node) throws(Fault)
        -> Value
    {
        let shape = schema[target]
        switch shape.kind {
        case .structure, .union: return .record(try record(shape, node))
        case .list: return .list(try elements(shape, isFlat: isFlat, node))
        case .map: return .map(written: try entries(shape, isFlat: isFlat, node))
        default: return try ScalarText.read(node.value ?? "", shape, format ?? .iso8601)
        }
    }

    private func elements(_ shape: Shape, isFlat: Bool, _ node: Node) throws(Fault) -> [Value] {
        let holder =
            isFlat || shape.traits.isFlattened || isEC2
            ? node : node.children[shape.traits.locationName ?? "member"] ?? node
        var values: [Value] = []
        for element in holder.numbered { values.append(try read(shape.element, isFlat: false, nil, element)) }
        return values
    }

    private func entries(_ shape: Shape, isFlat: Bool, _ node: Node) throws(Fault) -> [Value.Entry] {
        let holder = isFlat || shape.traits.isFlattened ? node : node.children["entry"] ?? node
        var entries: [Value.Entry] = []
        for entry in holder.numbered {
            guard let key = entry.children[shape.traits.keyName ?? "key"]?.value else {
                throw Fault.serialization("A map entry needs a key")
            }
            let value = entry.children[shape.traits.valueName ?? "value"] ?? Node()
            entries.append(.init(key, try read(shape.element, isFlat: false, nil, value)))
        }
        return entries
    }
}
