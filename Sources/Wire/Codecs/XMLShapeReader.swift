internal import Base

/// Reads values from XML as the schema says (REST XML requests).
struct XMLShapeReader {
    let schema: Schema

    func read(_ target: Int, _ format: Shape.TimestampFormat?, _ element: XMLElement) throws(Fault) -> Value {
        let shape = schema[target]
        switch shape.kind {
        case .structure, .union: return .record(try record(shape, element))
        case .list: return .list(try elements(shape, element.children))
        case .map: return .map(written: try entries(shape, element.children))
        default: return try ScalarText.read(element.text, shape, format ?? .iso8601)
        }
    }

    func record(_ shape: Shape, _ element: XMLElement) throws(Fault) -> Record {
        var record = Record(memberCount: shape.members.count)
        for (slot, member) in shape.members.enumerated() where member.location == .body {
            record[slot] = try value(member, element)
        }
        return record
    }

    private func value(_ member: Member, _ parent: XMLElement) throws(Fault) -> Value {
        let target = schema[member.target]
        if member.isAttribute {
            guard let text = parent.attribute(member.wireName) else { return .none }
            return try ScalarText.read(text, target, member.timestampFormat ?? .iso8601)
        }
        let isFlat = member.isFlattened || target.traits.isFlattened
        let name = target.traits.isFlattened ? target.traits.locationName ?? member.wireName : member.wireName
        let matches = parent.children.filter { $0.name == name || $0.localName == name }
        guard let first = matches.first else { return .none }
        guard isFlat else { return try read(member.target, member.timestampFormat, first) }
        return target.kind == .map ? .map(written: try entries(target, matches)) : .list(try elements(target, matches))
    }

    private func elements(_ shape: Shape, _ children: [XMLElement]) throws(Fault) -> [Value] {
        var values: [Value] = []
        for child in children { values.append(try read(shape.element, nil, child)) }
        return values
    }

    private func entries(_ shape: Shape, _ children: [XMLElement]) throws(Fault) -> [Value.Entry] {
        var entries: [Value.Entry] = []
        for entry in children {
            guard let key = entry.children.first(where: { $0.localName == shape.traits.keyName ?? "key" }),
                let value = entry.children.first(where: { $0.localName == shape.traits.valueName ?? "value" })
            else { throw Fault.serialization("A map entry needs a key and a value") }
            entries.append(.init(key.text, try read(shape.element, nil, value)))
        }
        return entries
    }
}
