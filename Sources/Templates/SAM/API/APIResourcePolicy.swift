internal import Base

/// `ResourcePolicy` of an API: who may call it, from where.
/// - Source: SAM specification, ResourcePolicyStatement.
struct APIResourcePolicy {
    private static let key = "x-amazon-apigateway-policy"

    private let policy: JSON
    private let stage: JSON

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        policy = build.resolved(resource["Auth"]?["ResourcePolicy"] ?? .null)
        stage = resource["StageName"] ?? .null
        guard policy.isNull || policy.object != nil else {
            throw .document("ResourcePolicy must be a map (ResourcePolicyStatement).")
        }
    }

    func apply(to body: inout SwaggerBody, methods: [APIMethod]) throws(ServerlessFault) {
        var statements: [JSON] = []
        for path in body.pathNames {
            for item in SwaggerBody.objects(in: body["paths"]?[path] ?? .null) {
                for method in item.keys where policy.object?.isEmpty == false && method != "parameters" {
                    try Self.add(policy, to: &statements, resource(path, method))
                }
            }
        }
        for method in methods {
            guard let own = method.policy, own.object != nil else {
                throw .document("ResourcePolicy must be a map (ResourcePolicyStatement).")
            }
            try Self.add(own, to: &statements, resource(method.path, method.method))
        }
        let custom = [policy["CustomStatements"]] + methods.map { $0.policy?["CustomStatements"] }
        write(statements, custom.compactMap { $0 }, to: &body)
    }

    /// Adds the statements to those that the definition has already.
    private func write(_ made: [JSON], _ custom: [JSON], to body: inout SwaggerBody) {
        guard !made.isEmpty || !custom.isEmpty else { return }
        var document = body[Self.key]?.object ?? JSONObject()
        let given = document["Statement"]
        let parts = [given, made.isEmpty ? JSON?.none : .array(made)].compactMap { $0 } + custom
        var all: [JSON] = []
        for statement in parts.flatMap({ $0.array ?? [$0] }) where !all.contains(statement) { all.append(statement) }
        // A statement that stands alone stays as it was written.
        document["Statement"] = parts.count == 1 && parts[0].array == nil ? parts[0] : .array(all)
        document["Version"] = "2012-10-17"
        body[Self.key] = .object(document)
    }

    private func resource(_ path: String, _ method: String) -> JSON {
        let name = SwaggerBody.methodName(method)
        let verb = name == SwaggerBody.anyMethod ? "*" : method.uppercased()
        return .sub("execute-api:/${__Stage__}/\(verb)\(APIPath.pattern(path))", ["__Stage__": stage])
    }

    // MARK: - Statements

    private static func add(_ policy: JSON, to statements: inout [JSON], _ resource: JSON) throws(ServerlessFault) {
        if let accounts = policy["AwsAccountWhitelist"] { statements.append(account("Allow", accounts, resource)) }
        if let accounts = policy["AwsAccountBlacklist"] { statements.append(account("Deny", accounts, resource)) }
        if let ranges = policy["IpRangeWhitelist"] { statements += range("NotIpAddress", ranges, resource) }
        if let ranges = policy["IpRangeBlacklist"] { statements += range("IpAddress", ranges, resource) }
        try network(policy, "Whitelist", "StringNotEquals", &statements, resource)
        try network(policy, "Blacklist", "StringEquals", &statements, resource)
    }

    private static func account(_ effect: String, _ accounts: JSON, _ resource: JSON) -> JSON {
        [
            "Action": "execute-api:Invoke", "Effect": .string(effect), "Resource": [resource],
            "Principal": ["AWS": accounts.array == nil ? [accounts] : accounts],
        ]
    }

    private static func allow(_ resource: JSON) -> JSON {
        ["Action": "execute-api:Invoke", "Effect": "Allow", "Resource": [resource], "Principal": "*"]
    }

    private static func deny(_ condition: JSON, _ resource: JSON) -> JSON {
        [
            "Action": "execute-api:Invoke", "Effect": "Deny", "Resource": [resource], "Principal": "*",
            "Condition": condition,
        ]
    }

    private static func range(_ test: String, _ ranges: JSON, _ resource: JSON) -> [JSON] {
        let list = ranges.array == nil ? [ranges] : ranges
        return [allow(resource), deny(.object([test: ["aws:SourceIp": list]]), resource)]
    }

    private static func network(
        _ policy: JSON, _ kind: String, _ test: String, _ statements: inout [JSON], _ resource: JSON
    ) throws(ServerlessFault) {
        var (vpcs, endpoints) = (
            policy["IntrinsicVpc\(kind)"]?.array ?? [], policy["IntrinsicVpce\(kind)"]?.array ?? []
        )
        if let list = policy["SourceVpc\(kind)"] {
            for entry in list.array ?? [list] {
                guard let text = entry.string else {
                    throw .document(
                        "SourceVpc\(kind) must be a list of strings. Use IntrinsicVpc\(kind) instead for values "
                            + "that use "
                            + "Intrinsic Functions")
                }
                if text.hasPrefix("vpce-") { endpoints.append(entry) } else { vpcs.append(entry) }
            }
        }
        guard !vpcs.isEmpty || !endpoints.isEmpty else { return }
        let condition = JSON.object(of: [
            "aws:SourceVpc": vpcs.isEmpty ? JSON?.none : .array(vpcs),
            "aws:SourceVpce": endpoints.isEmpty ? JSON?.none : .array(endpoints),
        ])
        statements += [allow(resource), deny(.object([test: condition]), resource)]
    }
}
