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
    package let members: [(name: String, test: Member)]
    /// The pattern's `$or`s; of each one object must hold.
    package let alternatives: [[ObjectTest]]
    /// Whether an event without any of it holds.
    package let allowsAbsence: Bool
    /// Whether all it says is what must be absent.
    package let asksForAbsence: Bool

    /// - Parameter all: in the order of the pattern; of members of the same name the last one counts.
    init(_ all: [(name: String, test: Member)], alternatives: [[ObjectTest]]) {
        var last: [ExactText: Int] = [:]
        for (index, member) in all.enumerated() { last[ExactText(member.name)] = index }
        members = all.indices.filter { last[ExactText(all[$0].name)] == $0 }.map { all[$0] }
        self.alternatives = alternatives
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
