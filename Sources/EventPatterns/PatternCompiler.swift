internal import Base

/// Makes a pattern's tests of its JSON. The texts of the faults are the services' own.
struct PatternCompiler {
    let dialect: PatternDialect

    static let or = "$or"
    /// Names that make a member of an `$or` a comparison rather than a field.
    private static let reserved: Set<String> = Set(PatternOperator.allCases.map(\.rawValue)).union(["exactly"])

    func pattern(_ node: LocatedJSON) throws(PatternMistake) -> ObjectTest {
        guard case .object(let members) = node.value else {
            throw PatternMistake(reason: "Filter is not an object", offset: node.opening)
        }
        return try object(members, node)
    }

    private func object(
        _ members: [(name: String, value: LocatedJSON)], _ node: LocatedJSON
    ) throws(PatternMistake) -> ObjectTest {
        guard !members.isEmpty else {
            throw PatternMistake(reason: "Empty objects are not allowed", offset: node.ending)
        }
        var tests: [(name: String, test: ObjectTest.Member)] = []
        var alternatives: [[ObjectTest]] = []
        for (name, value) in members {
            if name == Self.or, let choices = Self.choices(value) {
                var objects: [ObjectTest] = []
                for choice in choices { objects.append(try object(choice.members, choice.node)) }
                alternatives.append(objects)
                continue
            }
            switch value.value {
            case .object(let inner): tests.append((name, .object(try object(inner, value))))
            case .array(let elements): tests.append((name, .leaf(try leaf(elements, value))))
            default:
                throw PatternMistake(reason: "\"\(name)\" must be an object or an array", offset: value.opening)
            }
        }
        return ObjectTest(tests, alternatives: alternatives)
    }

    /// The objects of an `$or`; nil where it is a field of that name, as in patterns from before there was `$or`.
    private static func choices(
        _ value: LocatedJSON
    ) -> [(members: [(name: String, value: LocatedJSON)], node: LocatedJSON)]? {
        guard let elements = value.array, elements.count >= 2 else { return nil }
        var choices: [(members: [(name: String, value: LocatedJSON)], node: LocatedJSON)] = []
        for element in elements {
            guard case .object(let members) = element.value, !members.contains(where: { reserved.contains($0.name) })
            else { return nil }
            choices.append((members, element))
        }
        return choices
    }

    private func leaf(_ elements: [LocatedJSON], _ node: LocatedJSON) throws(PatternMistake) -> LeafTest {
        guard !elements.isEmpty else {
            throw PatternMistake(reason: "Empty arrays are not allowed", offset: node.ending)
        }
        var leaf = LeafTest()
        leaf.count = elements.count
        for element in elements {
            switch element.value {
            case .string(let text): leaf.texts.insert(ExactText(text))
            case .number(let number): leaf.others.append(.number(number))
            case .bool(let bool): leaf.others.append(.bool(bool))
            case .null: leaf.others.append(.null)
            case .object(let members): try comparison(members, element, into: &leaf)
            case .array:
                throw PatternMistake(
                    reason: "Match value must be String, number, true, false, or null", offset: element.opening)
            }
        }
        return leaf
    }
}
