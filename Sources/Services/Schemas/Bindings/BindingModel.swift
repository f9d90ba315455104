/// What code bindings are made of: the classes of a schema, whatever the language.
struct BindingModel: Sendable {
    /// `schema`, and behind it what the schema's name gives.
    let package: [String]
    /// AWSEvent first, where there is one; then by name.
    let classes: [BindingClass]
    private let rings: [String: Int]

    init(package: [String], classes: [BindingClass]) {
        (self.package, self.classes) = (package, classes)
        rings = ClassRings.read(classes)
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
    /// - Parameter type: of one of the class's own members.
    func isRecursive(_ type: BindingType, in name: String) -> Bool {
        guard case .reference(let first) = type, let ring = rings[first] else { return false }
        return ring == rings[name]
    }
}

/// Which classes have one another, in members of members: those of one ring have the same number.
///
/// Each class and each member is looked at once (Tarjan), since a schema can have very many of both.
private struct ClassRings {
    private let members: [String: [String]]
    private var order: [String: Int] = [:]
    /// The first class in the order that can be reached from one.
    private var lows: [String: Int] = [:]
    private var stack: [String] = []
    private var rings: [String: Int] = [:]

    static func read(_ classes: [BindingClass]) -> [String: Int] {
        var rings = ClassRings(
            members: Dictionary(classes.map { ($0.name, $0.directReferences) }) { first, _ in first })
        for type in classes where rings.order[type.name] == nil { rings.visit(type.name) }
        return rings.rings
    }

    private init(members: [String: [String]]) { self.members = members }

    /// As deep as there are classes, at most.
    private mutating func visit(_ name: String) {
        let place = order.count
        (order[name], lows[name]) = (place, place)
        stack.append(name)
        var low = place
        for member in members[name] ?? [] {
            if let known = order[member] {
                if rings[member] == nil { low = min(low, known) }
            } else {
                visit(member)
                low = min(low, lows[member] ?? low)
            }
        }
        lows[name] = low
        guard low == place else { return }
        while let last = stack.popLast() {
            rings[last] = place
            if last == name { return }
        }
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
