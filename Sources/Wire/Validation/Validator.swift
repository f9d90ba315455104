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
        structure(schema[input], record, "", &violations)
        guard !violations.isEmpty else { return }
        let plural = violations.count == 1 ? "" : "s"
        throw Fault(
            code: schema.service.validationCode,
            message: "\(violations.count) validation error\(plural) detected: " + violations.joined(separator: "; "))
    }

    private func structure(_ shape: Shape, _ record: Record, _ path: String, _ violations: inout [String]) {
        for (slot, member) in shape.members.enumerated() where violations.count < Self.mostViolations {
            let value = record[slot]
            if value.isNone {
                guard member.isRequired else { continue }
                violations.append(
                    "Value null at '\(join(path, member.name))' failed to satisfy constraint: Member must not be null")
            } else if needsCheck(schema[member.target]) {
                check(member.target, value, join(path, member.name), &violations)
            }
        }
    }

    /// Scalars without constraints are the many; they are passed over without building a path.
    private func needsCheck(_ shape: Shape) -> Bool {
        switch shape.kind {
        case .structure, .union, .list, .map: true
        default:
            shape.constraints.minimum != nil || shape.constraints.maximum != nil || shape.constraints.pattern != nil
                || shape.constraints.values != nil
        }
    }

    private func check(_ target: Int, _ value: Value, _ path: String, _ violations: inout [String]) {
        let shape = schema[target]
        if let problem = problem(shape, value) {
            violations.append("Value \(shown(value, shape)) at '\(path)' failed to satisfy constraint: \(problem)")
            return
        }
        switch value {
        case .record(let record): structure(shape, record, path, &violations)
        case .list(let elements) where needsCheck(schema[shape.element]):
            for (index, element) in elements.enumerated() where violations.count < Self.mostViolations {
                check(shape.element, element, "\(path).\(index + 1).member", &violations)
            }
        case .map(let entries) where needsCheck(schema[shape.element]):
            for entry in entries where violations.count < Self.mostViolations {
                check(shape.element, entry.value, "\(path).\(entry.key).member", &violations)
            }
        default: break
        }
    }

    private func problem(_ shape: Shape, _ value: Value) -> String? {
        let constraints = shape.constraints
        switch value {
        case .string(let text):
            if let values = constraints.values, !values.contains(text) {
                return "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
            }
            if let problem = length(text.unicodeScalars.count, constraints, "Member must have length") {
                return problem
            }
            if let pattern = constraints.pattern, !Patterns.matches(text, pattern) {
                return "Member must satisfy regular expression pattern: \(pattern)"
            }
            return nil
        case .integer(let number): return length(Int(number), constraints, "Member must have value")
        case .blob(let bytes): return length(bytes.count, constraints, "Member must have length")
        case .list(let elements): return length(elements.count, constraints, "Member must have length")
        case .map(let entries): return length(entries.count, constraints, "Member must have length")
        default: return nil
        }
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

    private func shown(_ value: Value, _ shape: Shape) -> String {
        if shape.constraints.isSensitive { return "***" }
        switch value {
        case .string(let text): return "'\(text)'"
        case .integer(let number): return "'\(number)'"
        case .list(let elements):
            return
                "'[\(elements.map { shown($0, schema[shape.element]).filter { $0 != "'" } }.joined(separator: ", "))]'"
        case .blob: return "'java.nio.HeapByteBuffer'"
        default: return "'{}'"
        }
    }

    /// Paths name members in lower camel case.
    private func join(_ path: String, _ name: String) -> String {
        let member = name.prefix(1).lowercased() + name.dropFirst()
        return path.isEmpty ? member : path + "." + member
    }
}
