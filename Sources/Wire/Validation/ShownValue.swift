internal import Base

/// A value as validation faults show it: as Java writes it, since AWS's services do.
///
/// `KeySchemaElement(attributeName=pk, keyType=HASH)`, `{a=1}`, `[a, b]`.
struct ShownValue {
    /// Characters of a list, map or structure that are shown; longer ones are left out whole.
    private static let most = 1_000

    private let schema: Schema
    private var text = ""
    private var isSensitive = false

    /// Nil for what must not be shown, or is too long to be: the fault names its place alone, as AWS's own do.
    static func text(of value: Value, _ shape: Shape, _ schema: Schema) -> String? {
        if case .string(let text) = value, !shape.constraints.isSensitive { return text }
        var shown = ShownValue(schema: schema)
        shown.append(value, shape)
        return shown.isSensitive || shown.isFull ? nil : shown.text
    }

    private init(schema: Schema) { self.schema = schema }

    private var isFull: Bool { text.utf8.count > Self.most }

    private mutating func append(_ value: Value, _ shape: Shape) {
        isSensitive = isSensitive || shape.constraints.isSensitive
        guard !isSensitive, !isFull else { return }
        switch value {
        case .none: text += "null"
        case .bool(let flag): text += "\(flag)"
        case .integer(let number): text += "\(number)"
        case .double(let number): text += "\(number)"
        case .string(let string): text += string
        case .timestamp(let instant): text += "\(instant.fractionalSeconds)"
        case .blob, .stream: text += "java.nio.HeapByteBuffer"
        case .document(let json): text += json.description
        case .list(let elements):
            appendAll(elements, "[", "]") { shown, element in shown.append(element, shown.schema[shape.element]) }
        case .map(let entries):
            appendAll(entries, "{", "}") { shown, entry in
                shown.append(.string(entry.key), shown.schema[shape.key])
                shown.text += "="
                shown.append(entry.value, shown.schema[shape.element])
            }
        case .record(let record):
            let members = Array(zip(shape.members, record.slots))
            appendAll(members, "\(shape.name)(", ")") { shown, member in
                shown.text += "\(member.0.name.loweringFirst)="
                shown.append(member.1, shown.schema[member.0.target])
            }
        }
    }

    private mutating func appendAll<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ one: (inout Self, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            guard !isSensitive, !isFull else { return }
            if index > 0 { text += ", " }
            one(&self, element)
        }
        text += close
    }
}

extension String {
    /// Lower camel case, as Java and the paths of faults name members.
    var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
}
