package import Base

/// What an object must have.
///
/// Where the event has an array in its place, one element must have all of it. A member that must be absent is absent
/// from an array when no element has it.
package struct ObjectTest: Sendable, Hashable {
    package indirect enum Member: Sendable, Hashable {
        case leaf(LeafTest)
        case object(ObjectTest)
    }

    /// In the order of the pattern; all must hold.
    package private(set) var members: [(name: String, test: Member)] = []
    /// The pattern's `$or`s; of each one object must hold.
    package private(set) var alternatives: [[ObjectTest]] = []
    /// Whether an event without any of it holds.
    package private(set) var allowsAbsence = true
    /// Whether all it says is what must be absent.
    package private(set) var asksForAbsence = true

    init() {}

    /// Of members of the same name the last one counts.
    mutating func add(_ name: String, _ test: Member) {
        members.removeAll { $0.name.utf8.elementsEqual(name.utf8) }
        members.append((name, test))
        update()
    }

    mutating func add(alternatives objects: [ObjectTest]) {
        alternatives.append(objects)
        update()
    }

    private mutating func update() {
        allowsAbsence =
            members.allSatisfy { $0.test.allowsAbsence }
            && alternatives.allSatisfy { $0.contains(where: \.allowsAbsence) }
        asksForAbsence =
            members.allSatisfy { $0.test.asksForAbsence } && alternatives.allSatisfy { $0.allSatisfy(\.asksForAbsence) }
    }

    // MARK: - Matching

    package func matches(_ value: JSON?) -> Bool {
        switch value {
        case .object(let object): return matches(object)
        case .array(let elements):
            if asksForAbsence { return elements.allSatisfy { matches($0) } }
            return elements.isEmpty ? allowsAbsence : elements.contains { matches($0) }
        default: return allowsAbsence
        }
    }

    private func matches(_ object: JSONObject) -> Bool {
        members.allSatisfy { $0.test.matches(object[$0.name]) }
            && alternatives.allSatisfy { $0.contains { $0.matches(object) } }
    }

    package static func == (left: ObjectTest, right: ObjectTest) -> Bool {
        left.alternatives == right.alternatives && left.members.count == right.members.count
            && zip(left.members, right.members).allSatisfy { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for member in members {
            hasher.combine(member.name)
            hasher.combine(member.test)
        }
        hasher.combine(alternatives)
    }
}

extension ObjectTest.Member {
    var allowsAbsence: Bool {
        switch self {
        case .leaf(let leaf): leaf.allowsAbsence
        case .object(let object): object.allowsAbsence
        }
    }

    var asksForAbsence: Bool {
        switch self {
        case .leaf(let leaf): leaf.asksForAbsence
        case .object(let object): object.asksForAbsence
        }
    }

    func matches(_ value: JSON?) -> Bool {
        switch self {
        case .leaf(let leaf): leaf.matches(value)
        case .object(let object): object.matches(value)
        }
    }
}
