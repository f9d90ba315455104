internal import Base

/// The `Policies` property: names and ARNs of managed policies, documents, and SAM's policy templates.
/// - Source: SAM specification, AWS::Serverless::Function, Policies.
struct ServerlessPolicies {
    /// The ARNs for `ManagedPolicyArns`.
    private(set) var managed: [JSON] = []
    /// The members of the role's `Policies`.
    private(set) var inline: [JSON] = []

    init(_ resource: ServerlessResource, roleID: String, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let value = resource["Policies"], !value.isBlank else { return }
        guard value.string != nil || value.object != nil || value.array?.allSatisfy({ $0.array == nil }) == true
        else { throw resource.fault("Type of property 'Policies' is invalid.") }
        for (index, policy) in (value.array ?? [value]).enumerated() {
            let name = "\(roleID)Policy\(index)"
            if policy.isNull || policy.isNoValue {
                throw Self.invalid(index, resource)
            } else if let text = policy.string {
                managed.append(Self.arn(text, build.partition))
            } else if let parts = policy.ifParts, let whenTrue = try Self.branch(parts.whenTrue, name, resource, index),
                let whenFalse = try Self.branch(parts.whenFalse, name, resource, index)
            {
                inline.append(.ifElse(parts.condition, whenTrue, whenFalse))
            } else if let parts = policy.ifParts {
                func arn(_ value: JSON) -> JSON { value.string.map { Self.arn($0, build.partition) } ?? value }
                managed.append(.ifElse(parts.condition, arn(parts.whenTrue), arn(parts.whenFalse)))
            } else if policy.isIntrinsic {
                managed.append(policy)
            } else {
                inline.append(try Self.named(policy, name, resource, index))
            }
        }
    }

    private static func invalid(_ index: Int, _ resource: ServerlessResource) -> ServerlessFault {
        resource.fault("Policy at index \(index) in the 'Policies' property is not valid")
    }

    /// A branch of `Fn::If` that holds a document or a template; nil for one that holds a managed policy.
    private static func branch(
        _ value: JSON, _ name: String, _ resource: ServerlessResource, _ index: Int
    ) throws(ServerlessFault) -> JSON? {
        if value.isNoValue { return value }
        return value.object == nil || value.isIntrinsic ? JSON?.none : try named(value, name, resource, index)
    }

    private static func named(
        _ policy: JSON, _ name: String, _ resource: ServerlessResource, _ index: Int
    ) throws(ServerlessFault) -> JSON {
        .object(["PolicyName": .string(name), "PolicyDocument": try document(policy, resource, index)])
    }

    private static func document(
        _ policy: JSON, _ resource: ServerlessResource, _ index: Int
    ) throws(ServerlessFault) -> JSON {
        guard let members = policy.object else { throw invalid(index, resource) }
        if members["Statement"] != nil { return policy }
        guard members.count == 1, let name = members.keys.first, let template = PolicyTemplate.all[name] else {
            throw invalid(index, resource)
        }
        return try template.document(name, members[name] ?? .null, resource)
    }

    /// A managed policy by name. AWS's own begin with these; other names are left as they are, as SAM does.
    private static func arn(_ name: String, _ partition: String) -> JSON {
        guard !name.hasPrefix("arn:"), let path = ManagedPolicyNames.path(of: name) else { return .string(name) }
        return .string("arn:\(partition):iam::aws:policy/\(path)\(name)")
    }
}
