internal import Base

/// Writes values as XML as the schema says (REST XML and Query responses).
struct XMLShapeWriter {
    let schema: Schema
    /// Whether members bear the names that they have in the Query protocol.
    var usesQueryNames = false
    /// The Query protocol names what REST XML names, but knows no attributes and no namespaces in responses.
    let timestampFormat: Shape.TimestampFormat = .iso8601

    /// The members of a structure, without an element around them.
    func members(_ shape: Shape, _ record: Record, _ writer: inout XMLWriter) {
        for (slot, member) in shape.members.enumerated()
        where member.location == .body && !member.isAttribute && !record[slot].isNone {
            self.member(member, record[slot], &writer)
        }
    }

    /// One element that holds the value.
    func element(
        _ name: String, _ target: Int, _ value: Value, _ attributes: [(name: String, value: String)],
        format: Shape.TimestampFormat? = nil, _ writer: inout XMLWriter
    ) {
        let shape = schema[target]
        switch value {
        case .record(let record):
            writer.begin(name, attributes + self.attributes(shape, record))
            members(shape, record, &writer)
        case .list(let elements):
            writer.begin(name, attributes)
            for element in elements {
                self.element(elementName(shape), shape.element, element, namespace(schema[shape.element]), &writer)
            }
        case .map(let entries):
            writer.begin(name, attributes)
            for entry in entries { self.entry("entry", shape, entry, &writer) }
        case .none: writer.begin(name, attributes)
        default:
            writer.begin(name, attributes)
            writer.text(ScalarText.write(value, format ?? shape.traits.timestampFormat ?? timestampFormat))
        }
        writer.end(name)
    }

    private func member(_ member: Member, _ value: Value, _ writer: inout XMLWriter) {
        let shape = schema[member.target]
        let attributes = namespace(member)
        guard member.isFlattened || shape.traits.isFlattened else {
            return element(member.wireName, member.target, value, attributes, format: member.timestampFormat, &writer)
        }
        switch value {
        case .list(let elements) where usesQueryNames && member.queryName != nil:
            for element in elements {
                self.element(member.queryName ?? "", shape.element, element, attributes, &writer)
            }
        case .list(let elements):
            // Where the list itself is flat (models older than Smithy), its elements' name counts.
            let name = member.isFlattened ? member.wireName : shape.traits.locationName ?? member.wireName
            for element in elements { self.element(name, shape.element, element, attributes, &writer) }
        case .map(let entries):
            let name = usesQueryNames ? member.queryName ?? member.wireName : member.wireName
            for entry in entries { self.entry(name, shape, entry, &writer) }
        default: element(member.wireName, member.target, value, attributes, &writer)
        }
    }

    private func entry(_ name: String, _ shape: Shape, _ entry: Value.Entry, _ writer: inout XMLWriter) {
        writer.begin(name)
        writer.element(shape.traits.keyName ?? "key", entry.key)
        element(shape.traits.valueName ?? "value", shape.element, entry.value, [], &writer)
        writer.end(name)
    }

    private func elementName(_ shape: Shape) -> String {
        shape.traits.locationName ?? "member"
    }

    private func attributes(_ shape: Shape, _ record: Record) -> [(name: String, value: String)] {
        namespace(shape)
            + shape.members.enumerated().compactMap { slot, member in
                guard member.isAttribute, !record[slot].isNone else { return nil }
                return (member.wireName, ScalarText.write(record[slot], timestampFormat))
            }
    }

    private func namespace(_ shape: Shape) -> [(name: String, value: String)] {
        shape.traits.namespace.map {
            [(name: shape.traits.namespacePrefix.map { "xmlns:" + $0 } ?? "xmlns", value: $0)]
        } ?? []
    }

    private func namespace(_ member: Member) -> [(name: String, value: String)] {
        member.namespace.map { [(name: member.namespacePrefix.map { "xmlns:" + $0 } ?? "xmlns", value: $0)] } ?? []
    }
}
