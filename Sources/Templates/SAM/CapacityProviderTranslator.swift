internal import Base

/// `AWS::Serverless::CapacityProvider`: instances of the user's own on which functions run, with a role to manage them.
/// - Source: SAM specification, AWS::Serverless::CapacityProvider.
struct CapacityProviderTranslator {
    private static let known = [
        "CapacityProviderName", "InstanceRequirements", "KmsKeyArn", "OperatorRole", "PropagateTags", "ScalingConfig",
        "Tags", "VpcConfig",
    ]
    private static let policy = "AWSLambdaManagedEC2ResourceOperator"
    private let resource: ServerlessResource

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.known, required: ["VpcConfig"])
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        let tags = try resource.map("Tags") ?? JSONObject()
        try check()
        let requirements = resource["InstanceRequirements"]
        build.add(
            resource.id, "AWS::Lambda::CapacityProvider",
            .object(of: [
                "CapacityProviderName": resource["CapacityProviderName"], "VpcConfig": resource["VpcConfig"],
                "PermissionsConfig": ["CapacityProviderOperatorRoleArn": role(tags, &build)],
                "InstanceRequirements": requirements.map {
                    .object(of: [
                        "Architectures": $0["Architectures"], "AllowedInstanceTypes": $0["AllowedTypes"],
                        "ExcludedInstanceTypes": $0["ExcludedTypes"],
                    ])
                },
                "CapacityProviderScalingConfig": resource["ScalingConfig"].map(Self.scaling),
                "KmsKeyArn": resource["KmsKeyArn"],
                "Tags": ServerlessResource.tags(tags, createdBy: "lambda:createdBy"),
            ]), resource.own)
    }

    /// A target for the use of the processors makes the scaling the user's own.
    private static func scaling(_ config: JSON) -> JSON {
        let policies = config["AverageCPUUtilization"].map { target -> JSON in
            [["PredefinedMetricType": "LambdaCapacityProviderAverageCPUUtilization", "TargetValue": target]]
        }
        return .object(of: [
            "MaxVCpuCount": config["MaxVCpuCount"], "ScalingMode": policies == nil ? "Auto" : "Manual",
            "ScalingPolicies": policies,
        ])
    }

    private func role(_ tags: JSONObject, _ build: inout ServerlessBuild) -> JSON {
        if let role = resource["OperatorRole"] { return role }
        let isPropagated = resource["PropagateTags"].map { build.resolved($0) } == true
        let id = resource.id + "OperatorRole"
        build.add(
            id, "AWS::IAM::Role",
            .object(of: [
                "AssumeRolePolicyDocument": FunctionRole.trust("lambda.amazonaws.com"),
                "ManagedPolicyArns": [.string("arn:\(build.partition):iam::aws:policy/\(Self.policy)")],
                "Tags": ServerlessResource.tags(isPropagated ? tags : JSONObject(), createdBy: "lambda:createdBy"),
            ]), resource.inherited)
        return .getAtt(id, "Arn")
    }

    // MARK: - Form

    private enum Kind: String {
        case list
        case integer
        case number

        func fits(_ value: JSON) -> Bool {
            switch self {
            case .list: value.array != nil
            case .integer: value.integer != nil
            case .number: value.double != nil
            }
        }
    }

    private static let forms: KeyValuePairs<String, KeyValuePairs<String, Kind>> = [
        "VpcConfig": ["SecurityGroupIds": .list, "SubnetIds": .list],
        "InstanceRequirements": ["AllowedTypes": .list, "Architectures": .list, "ExcludedTypes": .list],
        "ScalingConfig": ["AverageCPUUtilization": .number, "MaxVCpuCount": .integer],
    ]

    private func check() throws(ServerlessFault) {
        var messages: [String] = []
        for (property, form) in Self.forms {
            guard let members = try resource.map(property) else { continue }
            let start = "Property '\(property)."
            if property == "VpcConfig", members["SubnetIds"] == nil {
                messages.append(start + "SubnetIds' is required.")
            }
            for name in members.keys where !form.contains(where: { $0.key == name }) {
                messages.append(start + "\(name)' is an invalid property.")
            }
            for (name, kind) in form {
                guard let value = members[name], value.object == nil, !kind.fits(value) else { continue }
                messages.append(start + "\(name)' value must be dictionary or \(kind.rawValue).")
            }
        }
        if !messages.isEmpty { throw resource.fault(messages.joined(separator: " ")) }
    }
}
