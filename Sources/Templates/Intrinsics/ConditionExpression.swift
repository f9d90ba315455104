internal import Base

/// One member of a template's `Conditions`, taken apart.
/// - Source: CloudFormation User Guide, condition functions.
indirect enum ConditionExpression {
    case named(String)
    case equals(JSON, JSON)
    case and([ConditionExpression])
    case or([ConditionExpression])
    case not(ConditionExpression)

    /// - Throws: AWS's faults for anything but a function with the right number of arguments.
    init(_ json: JSON) throws(TemplateFault) {
        guard let members = json.object, members.count == 1, let function = members.keys.first,
            let argument = members[function]
        else { throw .condition }
        switch function {
        case "Condition":
            guard let name = argument.string else { throw .format("Every Condition member must be a string.") }
            self = .named(name)
        case "Fn::Equals":
            guard let sides = argument.array, sides.count == 2 else {
                throw .error("every Fn::Equals object requires a list of 2 string parameters.")
            }
            self = .equals(sides[0], sides[1])
        case "Fn::And": self = .and(try Self.operands(argument, 2...10, function))
        case "Fn::Or": self = .or(try Self.operands(argument, 2...10, function))
        case "Fn::Not": self = .not(try Self.operands(argument, 1...1, function)[0])
        default: throw .condition
        }
    }

    private static func operands(
        _ argument: JSON, _ count: ClosedRange<Int>, _ function: String
    ) throws(TemplateFault) -> [ConditionExpression] {
        guard let elements = argument.array, count.contains(elements.count) else {
            let most = count.upperBound
            let rule =
                most == 1
                ? "a list of 1 boolean parameter" : "a list of at least 2 and at most \(most) boolean parameters"
            throw .error("every \(function) object requires \(rule).")
        }
        var operands: [ConditionExpression] = []
        for element in elements { operands.append(try ConditionExpression(element)) }
        return operands
    }

    /// The operands of every comparison in it.
    var values: [JSON] {
        switch self {
        case .named: []
        case .equals(let left, let right): [left, right]
        case .and(let operands), .or(let operands): operands.flatMap(\.values)
        case .not(let operand): operand.values
        }
    }
}
