internal import Base

/// One of SAM's policy templates: statements whose resources take a few parameters.
/// - Source: SAM specification, policy template list.
struct PolicyTemplate {
    /// What a statement asks for beyond its resource.
    enum Requirement {
        /// The secret's rotation function is the one named.
        case rotation
    }

    /// One statement. `${name}` in a resource stands for the parameter of that name, of which only the case of the
    /// first letter differs; `@` stands for region and account; the start of the ARN is left out.
    struct Statement {
        let service: String?
        let actions: String
        let resources: [String]
        let isOne: Bool
        let isSingle: Bool
        let requirement: Requirement?

        init(
            _ service: String?, _ actions: String, on resources: [String], isSingle: Bool = false,
            when requirement: Requirement? = nil
        ) {
            (self.service, self.actions, self.resources, isOne) = (service, actions, resources, false)
            (self.isSingle, self.requirement) = (isSingle, requirement)
        }

        init(
            _ service: String?, _ actions: String, onOne resource: String, isSingle: Bool = false,
            when requirement: Requirement? = nil
        ) {
            (self.service, self.actions, resources, isOne) = (service, actions, [resource], true)
            (self.isSingle, self.requirement) = (isSingle, requirement)
        }
    }

    let parameters: [String]
    let statements: [Statement]

    init(_ parameters: [String], _ statements: Statement...) {
        (self.parameters, self.statements) = (parameters, statements)
    }

    static let all = data.merging(messages) { $1 }.merging(others) { $1 }

    /// The policy document with the parameters' values.
    /// - Throws: a fault for missing and for unknown parameters.
    func document(_ name: String, _ values: JSON, _ resource: ServerlessResource) throws(ServerlessFault) -> JSON {
        guard let values = values.object else {
            throw resource.fault("Must specify valid parameter values for policy template '\(name)'")
        }
        let missing = parameters.filter { values[$0] == nil }
        guard missing.isEmpty else {
            throw resource.fault(
                "Following required parameters of template '\(name)' don't have values: "
                    + ServerlessGlobals.list(missing))
        }
        return .object(["Statement": .array(statements.map { Self.json($0, values) })])
    }

    // MARK: - Steps

    private static func json(_ statement: Statement, _ values: JSONObject) -> JSON {
        let actions = statement.actions.split(separator: " ").map { action in
            JSON.string(statement.service.map { "\($0):\(action)" } ?? String(action))
        }
        let resources = statement.resources.map { arn($0, values) }
        return .object(of: [
            "Effect": "Allow", "Action": statement.isSingle ? actions[0] : .array(actions),
            "Resource": statement.isOne ? resources[0] : .array(resources),
            "Condition": statement.requirement == nil ? JSON?.none : rotation(values),
        ])
    }

    private static func rotation(_ values: JSONObject) -> JSON {
        let function = arn("lambda:@:function:${functionName}", values)
        return ["StringEquals": ["secretsmanager:resource/AllowRotationLambdaArn": function]]
    }

    private static func arn(_ pattern: String, _ values: JSONObject) -> JSON {
        if pattern == "*" { return "*" }
        var names: [String] = []
        for part in pattern.split(separator: "${").dropFirst(pattern.hasPrefix("${") ? 0 : 1) {
            names.append(String(part.prefix { $0 != "}" }))
        }
        var text = pattern
        if !text.hasPrefix("${") { text = "arn:${AWS::Partition}:" + text }
        if let place = text.firstRange(of: ":@:") {
            text.replaceSubrange(place, with: ":${AWS::Region}:${AWS::AccountId}:")
        }
        guard !names.isEmpty else { return .sub(text) }
        return .sub(text, JSONObject(names.map { name in (name, value(of: name, values)) }))
    }

    private static func value(of name: String, _ values: JSONObject) -> JSON {
        let key = values.keys.first { $0.lowercased() == name.lowercased() }
        return key.flatMap { values[$0] } ?? .null
    }
}
