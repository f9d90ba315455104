internal import Base

/// The function that events call, and what its role needs because of them.
struct FunctionTarget {
    let resource: ServerlessResource
    /// The logical id of the alias that events call instead of the function.
    let alias: String?
    /// The names of managed policies under `service-role/`.
    private(set) var managedPolicies: [String] = []
    /// Inline policies with their names.
    private(set) var policies: [JSON] = []

    init(resource: ServerlessResource, alias: String?) { (self.resource, self.alias) = (resource, alias) }

    var id: String { resource.id }
    /// What names the function in other resources.
    var name: JSON { .ref(alias ?? id) }
    var arn: JSON { alias.map { .ref($0) } ?? .getAtt(id, "Arn") }
    var attributes: JSONObject { resource.inherited }
    /// The function's ARN as a variable of `Fn::Sub`.
    var arnVariable: String { alias.map { "${\($0)}" } ?? "${\(id).Arn}" }

    mutating func add(managedPolicy name: String) {
        if !managedPolicies.contains(name) { managedPolicies.append(name) }
    }

    mutating func add(policy name: String, statements: [JSON], version: Bool = false) {
        policies.append(Self.policy(name, statements, version: version))
    }

    /// Adds the policy of an event, unless another one says the same.
    mutating func link(policy name: String, statements: [JSON], version: Bool = false) {
        let policy = Self.policy(name, statements, version: version)
        if !policies.contains(where: { $0["PolicyDocument"] == policy["PolicyDocument"] }) { policies.append(policy) }
    }

    private static func policy(_ name: String, _ statements: [JSON], version: Bool) -> JSON {
        let document: JSON = .object(of: ["Version": version ? "2012-10-17" : nil, "Statement": .array(statements)])
        return .object(["PolicyName": .string(name), "PolicyDocument": document])
    }

    /// Lets a service call the function.
    func permission(
        _ id: String, principal: String, source: JSON? = nil, account: JSON? = nil, token: JSON? = nil,
        into build: inout ServerlessBuild
    ) {
        build.add(
            id, "AWS::Lambda::Permission",
            .object(of: [
                "Action": "lambda:InvokeFunction", "FunctionName": name, "Principal": .string(principal),
                "SourceArn": source,
                "SourceAccount": account, "EventSourceToken": token,
            ]), attributes)
    }
}

extension JSON {
    /// A statement that allows actions on one resource.
    static func statement(_ actions: [JSON], on resource: JSON, isSingle: Bool = false) -> JSON {
        .object(["Action": isSingle ? actions[0] : .array(actions), "Effect": "Allow", "Resource": resource])
    }
}
