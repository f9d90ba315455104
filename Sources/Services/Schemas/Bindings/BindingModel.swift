/// What code bindings are made of: the classes of a schema, whatever the language.
struct BindingModel: Sendable {
    /// `schema`, and behind it what the schema's name gives.
    let package: [String]
    /// AWSEvent first, where there is one; then by name.
    let classes: [BindingClass]
    /// The classes that each class has as members.
    private let members: [String: [String]]

    init(package: [String], classes: [BindingClass]) {
        (self.package, self.classes) = (package, classes)
        members = Dictionary(classes.map { ($0.name, $0.directReferences) }) { first, _ in first }
    }

    var event: BindingClass? { classes.first { $0.name == BindingClass.event } }
    /// The class of an event's detail.
    var detail: String? {
        guard case .reference(let name)? = event?.properties.first(where: { $0.name == "detail" })?.type else {
            return nil
        }
        return name
    }

    /// Whether a class has, in members of members, itself: then it can't lie in itself as a value.
    func isRecursive(_ type: BindingType, in name: String) -> Bool {
        guard case .reference(let first) = type else { return false }
        var waiting = [first]
        var seen: Set<String> = []
        while let next = waiting.popLast() {
            if next == name { return true }
            if seen.insert(next).inserted { waiting += members[next] ?? [] }
        }
        return false
    }
}

struct BindingClass: Sendable {
    static let event = "AWSEvent"
    let name: String
    /// By name.
    let properties: [BindingProperty]

    var directReferences: [String] {
        properties.compactMap { if case .reference(let name) = $0.type { name } else { nil } }
    }
}

struct BindingProperty: Sendable {
    /// As JSON has it.
    let name: String
    let type: BindingType
    let isRequired: Bool
}

indirect enum BindingType: Hashable, Sendable {
    case string, boolean, integer, long, number, dateTime, date
    /// Any JSON.
    case anything
    case list(BindingType)
    case map(BindingType)
    case reference(String)

    /// The same type with others for its leaves, as a language writes it.
    func written(
        _ leaf: (BindingType) -> String, list: (String) -> String, map: (String) -> String
    ) -> String {
        switch self {
        case .list(let element): list(element.written(leaf, list: list, map: map))
        case .map(let value): map(value.written(leaf, list: list, map: map))
        default: leaf(self)
        }
    }

    func uses(_ type: BindingType) -> Bool {
        switch self {
        case .list(let element): element.uses(type)
        case .map(let value): value.uses(type)
        default: self == type
        }
    }
}

/// Why no code can be made of a schema.
struct BindingFault: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
