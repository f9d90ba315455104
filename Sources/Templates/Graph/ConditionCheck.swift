internal import Base

/// Checks the `Conditions` of a template before any of them has a value.
struct ConditionCheck {
    private let template: Template

    init(_ template: Template) { self.template = template }

    /// - Throws: AWS's faults for expressions of the wrong form, references to resources and to conditions that are
    ///   not there, and cycles.
    func check() throws(TemplateFault) {
        for (_, json) in template.conditions {
            let expression = try ConditionExpression(json)
            try checkReferences(json)
            for value in expression.values {
                guard !IntrinsicCheck.uses(["Fn::ImportValue"], in: value) else {
                    throw .error("Cannot use Fn::ImportValue in Conditions.")
                }
                try IntrinsicCheck(template: template).check(value)
            }
        }
        _ = try order()
    }

    private func checkReferences(_ json: JSON) throws(TemplateFault) {
        let references = References(in: json)
        let names = references.names.filter {
            !StackContext.pseudoParameters.contains($0) && !template.parameters.contains($0)
        }
        guard names.isEmpty else {
            throw .format(
                "Unresolved dependencies [\(names.joined(separator: ", "))]. Cannot reference resources in the "
                    + "Conditions block of the template")
        }
        for name in references.conditions {
            try ReferenceCheck.require(condition: name, in: template, of: "Conditions")
        }
    }

    /// The conditions in an order in which each comes after those that it refers to.
    func order() throws(TemplateFault) -> [String] {
        var missing: [String: Int] = [:]
        var users: [String: [String]] = [:]
        for (name, json) in template.conditions {
            let needed = Set(References(in: json).conditions)
            missing[name] = needed.count
            for other in needed {
                try ReferenceCheck.require(condition: other, in: template, of: "Conditions")
                users[other, default: []].append(name)
            }
        }
        var order = template.conditions.keys.filter { missing[$0] == 0 }
        var next = 0
        while next < order.count {
            for user in users[order[next]] ?? [] {
                missing[user, default: 0] -= 1
                if missing[user] == 0 { order.append(user) }
            }
            next += 1
        }
        guard order.count == template.conditions.count else {
            let left = template.conditions.keys.filter { missing[$0] != 0 }
            throw .format("Circular dependency between conditions: [\(left.joined(separator: ", "))]")
        }
        return order
    }
}
