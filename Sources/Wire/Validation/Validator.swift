internal import Base

/// Holds an input against the constraints of its model, and says what AWS's services say of what does not fit.
package struct Validator: Sendable {
    /// More than this many violations are not listed.
    private static let mostViolations = 10
    private let schema: Schema

    package init(_ schema: Schema) { self.schema = schema }

    /// - Throws: the service's validation fault, with every violation in its message.
    package func check(_ input: Int?, _ record: Record) throws(Fault) {
        guard let input else { return }
        guard !schema.service.isS3 else { return try S3Validator(schema: schema).check(input, record) }
        var violations: [String] = []
        structure(schema[input], record, .root, &violations)
        guard !violations.isEmpty else { return }
        if let code = schema.service.missingCode, let name = missing(schema[input], record) {
            throw Fault(code: code, message: schema.service.missingText.replacing("{}", with: name))
        }
        let plural = violations.count == 1 ? "" : "s"
        throw Fault(
            code: schema.service.validationCode,
            message: "\(violations.count) validation error\(plural) detected: " + violations.joined(separator: "; "))
    }

    /// The first required parameter that is not there, as services that number their parameters name it: `Entry.1.Id`.
    private func missing(_ shape: Shape, _ record: Record) -> String? {
        for (slot, member) in shape.members.enumerated() {
            let name = member.queryName ?? member.name
            switch record[slot] {
            case .none: if member.isRequired { return name }
            case .list(let elements):
                for (index, element) in elements.enumerated() {
                    guard case .record(let record) = element else { break }
                    if let inner = missing(schema[schema[member.target].element], record) {
                        return "\(name).\(index + 1).\(inner)"
                    }
                }
            default: break
            }
        }
        return nil
    }

    private func structure(_ shape: Shape, _ record: Record, _ path: MemberPath, _ violations: inout [String]) {
        for slot in shape.members.indices where violations.count < Self.mostViolations {
            let (member, value) = (shape.members[slot], record[slot])
            if value.isNone {
                guard member.isRequired else { continue }
                violations.append(Self.null(at: path.member(member.name)))
            } else if needsCheck(schema[member.target]) {
                check(member.target, value, path.member(member.name), &violations)
            }
        }
    }

    /// Scalars without constraints are the many; they are passed over.
    private func needsCheck(_ shape: Shape) -> Bool {
        switch shape.kind {
        case .structure, .union, .list, .map: true
        default: shape.constraints.isAny
        }
    }

    private func check(_ target: Int, _ value: Value, _ path: MemberPath, _ violations: inout [String]) {
        let shape = schema[target]
        if let problem = problem(shape, value) { return violations.append(violation(problem, shape, value, path)) }
        switch value {
        case .record(let record): structure(shape, record, path, &violations)
        case .list(let elements):
            let needsCheck = needsCheck(schema[shape.element])
            for (index, element) in elements.enumerated() where violations.count < Self.mostViolations {
                if element.isNone {
                    violations.append(Self.null(at: .element(of: path, index + 1)))
                } else if needsCheck {
                    check(shape.element, element, .element(of: path, index + 1), &violations)
                }
            }
        case .map(let entries):
            if let problem = problem(shape, entries) {
                return violations.append(violation(problem, shape, value, path))
            }
            let needsCheck = needsCheck(schema[shape.element])
            for entry in entries where violations.count < Self.mostViolations {
                if entry.value.isNone {
                    violations.append(Self.null(at: .entry(of: path, entry.key)))
                } else if needsCheck {
                    check(shape.element, entry.value, .entry(of: path, entry.key), &violations)
                }
            }
        default: break
        }
    }

    private static func null(at path: MemberPath) -> String {
        "Value null at '\(path)' failed to satisfy constraint: Member must not be null"
    }

    private func violation(_ problem: String, _ shape: Shape, _ value: Value, _ path: MemberPath) -> String {
        let shown = ShownValue.text(of: value, shape, schema).map { "Value '\($0)'" } ?? "Value"
        return "\(shown) at '\(path)' failed to satisfy constraint: \(problem)"
    }

    /// What is wrong with the keys of a map or, where they are no structures, with its values: told of the whole map,
    /// with every constraint that they have.
    private func problem(_ map: Shape, _ entries: [Value.Entry]) -> String? {
        let (key, element) = (schema[map.key], schema[map.element])
        if key.constraints.isAny, entries.contains(where: { problem(key, .string($0.key)) != nil }) {
            return "Map keys must satisfy constraint: [\(key.constraintList)]"
        }
        if element.constraints.isAny, entries.contains(where: { problem(element, $0.value) != nil }) {
            return "Map value must satisfy constraint: [\(element.constraintList)]"
        }
        return nil
    }

    private func problem(_ shape: Shape, _ value: Value) -> String? {
        let constraints = shape.constraints
        switch value {
        case .string(let text):
            if let values = constraints.values, !values.contains(text) {
                return "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
            }
            if !fits(text, constraints),
                let problem = length(text.unicodeScalars.count, constraints, "Member must have length")
            {
                return problem
            }
            if let pattern = constraints.pattern, !pattern.matches(text) {
                return "Member must satisfy regular expression pattern: \(pattern.text)"
            }
            return nil
        case .integer(let number): return length(Int(number), constraints, "Member must have value")
        case .blob(let bytes): return length(bytes.count, constraints, "Member must have length")
        case .list(let elements): return length(elements.count, constraints, "Member must have length")
        case .map(let entries): return length(entries.count, constraints, "Member must have length")
        default: return nil
        }
    }

    /// Whether a text is neither too short nor too long, told by its bytes alone: one to four of them are a character.
    private func fits(_ text: String, _ constraints: Shape.Constraints) -> Bool {
        let size = text.utf8.count
        return Double((size + 3) / 4) >= constraints.minimum ?? 0 && Double(size) <= constraints.maximum ?? .infinity
    }

    private func length(_ count: Int, _ constraints: Shape.Constraints, _ what: String) -> String? {
        if let minimum = constraints.minimum, Double(count) < minimum {
            return "\(what) greater than or equal to \(Int64(minimum))"
        }
        if let maximum = constraints.maximum, Double(count) > maximum {
            return "\(what) less than or equal to \(Int64(maximum))"
        }
        return nil
    }
}

/// Where a value stands in its input, written only where something is wrong with it.
private indirect enum MemberPath: CustomStringConvertible {
    case root
    case member(of: MemberPath, String)
    /// Counted from 1.
    case element(of: MemberPath, Int)
    case entry(of: MemberPath, String)

    func member(_ name: String) -> MemberPath { .member(of: self, name) }

    /// Members are named in lower camel case.
    var description: String {
        switch self {
        case .root: ""
        case .member(.root, let name): name.loweringFirst
        case .member(let path, let name): "\(path).\(name.loweringFirst)"
        case .element(let path, let position): "\(path).\(position).member"
        case .entry(let path, let key): "\(path).\(key).member"
        }
    }
}

extension Shape {
    /// Every constraint of a map's keys or values, in AWS's order.
    fileprivate var constraintList: String {
        let isNumber = [.integer, .long, .float, .double].contains(kind)
        let what = isNumber ? "Member must have value" : "Member must have length"
        let texts = [
            constraints.maximum.map { "\(what) less than or equal to \(Int64($0))" },
            constraints.minimum.map { "\(what) greater than or equal to \(Int64($0))" },
            constraints.pattern.map { "Member must satisfy regular expression pattern: \($0.text)" },
            constraints.values.map { "Member must satisfy enum value set: [\($0.joined(separator: ", "))]" },
        ]
        return texts.compactMap { $0 }.joined(separator: ", ")
    }
}
