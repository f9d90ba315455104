internal import Base
package import Wire

/// Turns items into the wire's values and back, straight from slot to slot: the typed accessors of AttributeValue would
/// make dictionaries of dictionaries on the hottest path there is.
package enum ItemWire {
    /// The slots of an AttributeValue, in the order of the model; a test holds them against it.
    enum Slot: Int, CaseIterable {
        case s, n, b, ss, ns, bs, m, l, null, bool

        var name: String { "\(self)".uppercased() }
    }

    private static let slotCount = Slot.allCases.count

    // MARK: - From the wire

    /// The item of a map of AttributeValues; an absent map is an empty item.
    package static func item(_ wire: Value) throws(Fault) -> Item {
        guard case .map(let entries) = wire else { return Item() }
        var attributes: [Item.Attribute] = []
        attributes.reserveCapacity(entries.count)
        for entry in entries {
            attributes.append(Item.Attribute(name: entry.key, value: try value(entry.value)))
        }
        return Item(attributes)
    }

    package static func value(_ wire: Value) throws(Fault) -> ItemValue {
        guard case .record(let record) = wire else { throw empty }
        var found: ItemValue?
        var isMany = false
        for (index, content) in record.slots.enumerated() where !content.isNone {
            isMany = isMany || found != nil
            guard let slot = Slot(rawValue: index) else { throw empty }
            found = try value(content, in: slot)
        }
        guard let found else { throw empty }
        if isMany {
            throw .validation(
                "Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes")
        }
        return found
    }

    private static let empty = Fault.validation(
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")

    private static func value(_ wire: Value, in slot: Slot) throws(Fault) -> ItemValue {
        switch (slot, wire) {
        case (.s, .string(let text)): return .string(text)
        case (.n, .string(let text)): return .number(try number(text))
        case (.b, .blob(let bytes)): return .binary(bytes)
        case (.m, .map): return .map(try item(wire))
        case (.l, .list(let values)):
            var list: [ItemValue] = []
            list.reserveCapacity(values.count)
            for wire in values { list.append(try value(wire)) }
            return .list(list)
        case (.null, .bool(let flag)):
            guard flag else { throw .invalidParameter("Null attribute value types must have the value of true") }
            return .null
        case (.bool, .bool(let flag)): return .bool(flag)
        case (_, .list(let values)): return try set(values, in: slot)
        default: throw empty
        }
    }

    private static func number(_ text: String) throws(Fault) -> DynamoNumber {
        do { return try DynamoNumber(text) } catch { throw .validation(error.message) }
    }

    /// A set of members that the wire has so.
    /// - Throws: ValidationException where there is none, or one twice.
    static func set(_ values: [Value], of kind: ItemValue.Kind) throws(Fault) -> ItemValue {
        guard kind.isSet, let slot = Slot.allCases.first(where: { $0.name == kind.rawValue }) else { throw empty }
        return try set(values, in: slot)
    }

    private static func set(_ values: [Value], in slot: Slot) throws(Fault) -> ItemValue {
        switch slot {
        case .ss:
            let texts = values.compactMap { String(wire: $0) }
            if texts.isEmpty { throw .invalidParameter("An string set  may not be empty") }
            let set = ItemValue.set(of: texts)
            if case .stringSet(let members) = set, members.count < texts.count {
                throw .invalidParameter("Input collection [\(texts.joined(separator: ", "))] contains duplicates.")
            }
            return set
        case .ns:
            var numbers: [DynamoNumber] = []
            for value in values { numbers.append(try number(String(wire: value) ?? "")) }
            if numbers.isEmpty { throw .invalidParameter("An number set  may not be empty") }
            let set = ItemValue.set(of: numbers)
            if case .numberSet(let members) = set, members.count < numbers.count {
                throw .validation("Input collection contains duplicates")
            }
            return set
        default:
            let blobs = values.compactMap { [UInt8](wire: $0) }
            if blobs.isEmpty { throw .invalidParameter("Binary sets should not be empty") }
            let set = ItemValue.set(of: blobs)
            if case .binarySet(let members) = set, members.count < blobs.count {
                let texts = blobs.map { Base64.encode($0) }.joined(separator: ", ")
                throw .invalidParameter("Input collection [\(texts)]of type BS contains duplicates.")
            }
            return set
        }
    }

    // MARK: - To the wire

    package static func wire(_ item: Item) -> Value {
        .map(item.attributes.map { Value.Entry($0.name, wire($0.value)) })
    }

    package static func wire(_ value: ItemValue) -> Value {
        var record = Record(memberCount: slotCount)
        switch value {
        case .string(let text): record[Slot.s.rawValue] = .string(text)
        case .number(let number): record[Slot.n.rawValue] = .string(number.description)
        case .binary(let bytes): record[Slot.b.rawValue] = .blob(bytes)
        case .stringSet(let texts): record[Slot.ss.rawValue] = .list(texts.map { .string($0) })
        case .numberSet(let numbers): record[Slot.ns.rawValue] = .list(numbers.map { .string($0.description) })
        case .binarySet(let blobs): record[Slot.bs.rawValue] = .list(blobs.map { .blob($0) })
        case .map(let item): record[Slot.m.rawValue] = wire(item)
        case .list(let values): record[Slot.l.rawValue] = .list(values.map { wire($0) })
        case .null: record[Slot.null.rawValue] = .bool(true)
        case .bool(let flag): record[Slot.bool.rawValue] = .bool(flag)
        }
        return .record(record)
    }

    // MARK: - As JSON

    /// The item of an object of AttributeValues, as the wire has it; nil for what is none.
    static func wire(json: JSON) -> Value? {
        guard let object = json.object else { return nil }
        var entries: [Value.Entry] = []
        for (name, json) in object {
            guard let value = value(json: json) else { return nil }
            entries.append(Value.Entry(name, value))
        }
        return .map(entries)
    }

    private static func value(json: JSON) -> Value? {
        guard let object = json.object else { return nil }
        var record = Record(memberCount: slotCount)
        for (name, content) in object {
            guard let slot = Slot.allCases.first(where: { $0.name == name }), let value = value(content, as: slot)
            else { return nil }
            record[slot.rawValue] = value
        }
        return .record(record)
    }

    private static func value(_ json: JSON, as slot: Slot) -> Value? {
        switch (slot, json) {
        case (.s, .string(let text)), (.n, .string(let text)): .string(text)
        case (.b, .string(let text)): Base64.decode(text).map { .blob($0) }
        case (.m, _): wire(json: json)
        case (.l, .array(let values)): list(values) { value(json: $0) }
        case (.ss, .array(let texts)), (.ns, .array(let texts)): list(texts) { $0.string.map { .string($0) } }
        case (.bs, .array(let texts)): list(texts) { $0.string.flatMap { Base64.decode($0) }.map { .blob($0) } }
        case (.null, .bool(let flag)), (.bool, .bool(let flag)): .bool(flag)
        default: nil
        }
    }

    private static func list(_ values: [JSON], _ element: (JSON) -> Value?) -> Value? {
        let elements = values.compactMap(element)
        return elements.count == values.count ? .list(elements) : nil
    }

    /// The item as an object of AttributeValues.
    static func json(_ item: Item) -> JSON {
        .object(JSONObject(item.map { ($0.name, json($0.value)) }))
    }

    private static func json(_ value: ItemValue) -> JSON {
        let content: JSON
        switch value {
        case .string(let text): content = .string(text)
        case .number(let number): content = .string(number.description)
        case .binary(let bytes): content = .string(Base64.encode(bytes))
        case .stringSet(let texts): content = .array(texts.map { .string($0) })
        case .numberSet(let numbers): content = .array(numbers.map { .string($0.description) })
        case .binarySet(let blobs): content = .array(blobs.map { .string(Base64.encode($0)) })
        case .map(let item): content = json(item)
        case .list(let values): content = .array(values.map { json($0) })
        case .null: content = true
        case .bool(let flag): content = .bool(flag)
        }
        return .object([value.kind.rawValue: content])
    }
}
