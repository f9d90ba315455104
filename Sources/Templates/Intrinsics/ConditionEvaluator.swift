internal import Base

/// Evaluates the conditions of a template.
/// - Source: CloudFormation User Guide, condition functions.
package struct ConditionEvaluator {
    private let template: Template
    private let context: StackContext
    private let parameters: ParameterValues
    private var done: [String: Bool] = [:]

    /// Each condition's value by name.
    package static func evaluate(
        _ template: Template, context: StackContext, parameters: ParameterValues
    ) throws(TemplateFault) -> [String: Bool] {
        var evaluator = ConditionEvaluator(template: template, context: context, parameters: parameters)
        for name in try ConditionCheck(template).order() {
            evaluator.done[name] = try evaluator.boolean(try ConditionExpression(template.conditions[name] ?? .null))
        }
        return evaluator.done
    }

    private init(template: Template, context: StackContext, parameters: ParameterValues) {
        (self.template, self.context, self.parameters) = (template, context, parameters)
    }

    private func boolean(_ expression: ConditionExpression) throws(TemplateFault) -> Bool {
        switch expression {
        case .named(let name): return done[name] == true
        case .equals(let left, let right): return try equals(left, right)
        case .and(let operands): return try values(operands).allSatisfy { $0 }
        case .or(let operands): return try values(operands).contains(true)
        case .not(let operand): return try !boolean(operand)
        }
    }

    private func values(_ operands: [ConditionExpression]) throws(TemplateFault) -> [Bool] {
        var values: [Bool] = []
        for operand in operands { values.append(try boolean(operand)) }
        return values
    }

    private func equals(_ left: JSON, _ right: JSON) throws(TemplateFault) -> Bool {
        let resolver = IntrinsicResolver(
            template: template, context: context, parameters: parameters, conditions: done,
            resources: NoResourcesInConditions())
        let (left, right) = (try resolver.resolve(left), try resolver.resolve(right))
        // A number and the text of it are the same to CloudFormation.
        if let left = left.flatMap(IntrinsicResolver.text), let right = right.flatMap(IntrinsicResolver.text) {
            return left == right
        }
        return left == right
    }
}
