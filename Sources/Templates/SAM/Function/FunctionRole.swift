internal import Base

/// The role that is made for a function which names none.
struct FunctionRole {
    private let resource: ServerlessResource
    private let tags: JSON?

    init(_ resource: ServerlessResource, tags: JSON?) { (self.resource, self.tags) = (resource, tags) }

    /// Makes the role where it is needed.
    /// - Returns: the value of the function's `Role`.
    func translate(_ target: FunctionTarget, into build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        let made = JSON.getAtt(resource.id + "Role", "Arn")
        guard let given = resource["Role"] else {
            try add(resource.inherited, target, &build)
            return made
        }
        guard given.string != nil || given.object != nil else {
            throw resource.fault("Property 'Role' should be a string.")
        }
        if given["Fn::If"] != nil, given.ifParts == nil {
            throw resource.fault("Malformed 'Role' property: Fn::If requires 3 arguments.")
        }
        guard let parts = given.ifParts, parts.whenTrue.isNoValue || parts.whenFalse.isNoValue else { return given }
        if parts.whenTrue.isNoValue, parts.whenFalse.isNoValue {
            try add(resource.inherited, target, &build)
            return made
        }
        // Where one branch names no role, the role is made under that branch's condition.
        var attributes = resource.inherited
        var condition = parts.condition
        if parts.whenFalse.isNoValue {
            condition = "NOT" + parts.condition
            build.addCondition(condition, .object(["Fn::Not": [.object(["Condition": .string(parts.condition)])]]))
        }
        attributes["Condition"] = .string(condition)
        try add(attributes, target, &build)
        return .ifElse(
            parts.condition, parts.whenTrue.isNoValue ? made : parts.whenTrue,
            parts.whenFalse.isNoValue ? made : parts.whenFalse)
    }

    private func add(
        _ attributes: JSONObject, _ target: FunctionTarget, _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let policies = try ServerlessPolicies(resource, roleID: resource.id + "Role", build)
        let managed = managedPolicies(build) + target.managedPolicies.map { JSON.string(service($0, build)) }
        let inline = target.policies + policies.inline
        var arns: [JSON] = []
        for arn in managed + policies.managed where !arns.contains(arn) { arns.append(arn) }
        build.add(
            resource.id + "Role", "AWS::IAM::Role",
            .object(of: [
                "AssumeRolePolicyDocument": resource["AssumeRolePolicyDocument"] ?? Self.trust("lambda.amazonaws.com"),
                "ManagedPolicyArns": .array(arns),
                "Policies": inline.isEmpty ? JSON?.none : .array(inline),
                "Path": resource["RolePath"], "PermissionsBoundary": resource["PermissionsBoundary"], "Tags": tags,
            ]), attributes)
    }

    static func trust(_ principal: String) -> JSON {
        [
            "Version": "2012-10-17",
            "Statement": [
                ["Effect": "Allow", "Action": ["sts:AssumeRole"], "Principal": ["Service": [.string(principal)]]]
            ],
        ]
    }

    /// The value of `Tracing`; `Disabled` is the same as none.
    static func tracing(_ resource: ServerlessResource, _ build: ServerlessBuild) -> JSON? {
        resource["Tracing"].flatMap { $0.isBlank || build.resolved($0) == "Disabled" ? JSON?.none : $0 }
    }

    private func managedPolicies(_ build: ServerlessBuild) -> [JSON] {
        let prefix = "arn:\(build.partition):iam::aws:policy/"
        var names = ["service-role/AWSLambdaBasicExecutionRole"]
        if resource["DurableConfig"] != nil { names = ["service-role/AWSLambdaBasicDurableExecutionRolePolicy"] }
        if Self.tracing(resource, build) != nil { names.append("AWSXrayWriteOnlyAccess") }
        if resource["VpcConfig"] != nil { names.append("service-role/AWSLambdaVPCAccessExecutionRole") }
        return names.map { .string(prefix + $0) }
    }

    private func service(_ name: String, _ build: ServerlessBuild) -> String {
        "arn:\(build.partition):iam::aws:policy/service-role/\(name)"
    }
}
