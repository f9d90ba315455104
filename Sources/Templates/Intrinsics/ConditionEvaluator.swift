internal import Base

/// Evaluates the conditions of a template.
/// - Source: CloudFormation User Guide, condition functions.
package struct ConditionEvaluator {
    private let template: Template
    private let context: StackContext
    private let parameters: ParameterValues
    private var done: [String: Bool] = [:]
    private var open: [String] = []

    /// Each condition's value by name.
    package static func evaluate(
        _ template: Template, context: StackContext, parameters: ParameterValues
    ) throws(TemplateFault) -> [String: Bool] {
        var evaluator = ConditionEvaluator(template: template, context: context, parameters: parameters)
        for name in template.conditions.keys { _ = try evaluator.value(of: name) }
        return evaluator.done
    }

    private init(template: Template, context: StackContext, parameters: ParameterValues) {
        (self.template, self.context, self.parameters) = (template, context, parameters)
    }

    private mutating func value(of name: String) throws(TemplateFault) -> Bool {
        if let value = done[name] { return value }
        guard let expression = template.conditions[name] else {
            throw .format("Unresolved condition dependency \(name) in the Conditions block of the template")
        }
        guard !open.contains(name) else {
            throw .format("Circular dependency between conditions: [\(open.joined(separator: ", "))]")
        }
        open.append(name)
        // `Fn::If` inside operands needs its conditions before the operands are resolved.
        for other in References(in: expression).conditions { _ = try value(of: other) }
        let value = try boolean(expression)
        open.removeLast()
        done[name] = value
        return value
    }

    private mutating func boolean(_ expression: JSON) throws(TemplateFault) -> Bool {
        guard let members = expression.object, members.count == 1, let function = members.keys.first,
            let argument = members[function]
        else { throw .format("Conditions can only be boolean operations on parameters and other conditions") }
        switch function {
        case "Condition":
            guard let name = argument.string else { throw .format("Every Condition member must be a string.") }
            return try value(of: name)
        case "Fn::Equals": return try equals(argument)
        case "Fn::And": return try operands(argument, 2...10, function).allSatisfy { $0 }
        case "Fn::Or": return try operands(argument, 2...10, function).contains(true)
        case "Fn::Not": return try operands(argument, 1...1, function) == [false]
        default: throw .format("Conditions can only be boolean operations on parameters and other conditions")
        }
    }

    private func equals(_ argument: JSON) throws(TemplateFault) -> Bool {
        guard let sides = argument.array, sides.count == 2 else {
            throw .error("every Fn::Equals object requires a list of 2 string parameters.")
        }
        let resolver = IntrinsicResolver(
            template: template, context: context, parameters: parameters, conditions: done,
            resources: NoResourcesInConditions())
        let (left, right) = (try resolver.resolve(sides[0]), try resolver.resolve(sides[1]))
        // A number and the text of it are the same to CloudFormation.
        if let left = left.flatMap(IntrinsicResolver.text), let right = right.flatMap(IntrinsicResolver.text) {
            return left == right
        }
        return left == right
    }

    private mutating func operands(
        _ argument: JSON, _ count: ClosedRange<Int>, _ function: String
    ) throws(TemplateFault) -> [Bool] {
        guard let elements = argument.array, count.contains(elements.count) else {
            let most = count.upperBound
            let rule =
                most == 1
                ? "a list of 1 boolean parameter" : "a list of at least 2 and at most \(most) boolean parameters"
            throw .error("every \(function) object requires \(rule).")
        }
        var values: [Bool] = []
        for element in elements { values.append(try boolean(element)) }
        return values
    }
}
