internal import Base
internal import CloudFormationAPI
internal import Templates
internal import Wire

/// What a caller must acknowledge before a template is deployed.
/// - Source: CloudFormation API Reference, CreateStack, Capabilities.
struct RequiredCapabilities {
    private static let names = [
        "AWS::IAM::Group": "GroupName", "AWS::IAM::InstanceProfile": "InstanceProfileName",
        "AWS::IAM::ManagedPolicy": "ManagedPolicyName", "AWS::IAM::Role": "RoleName", "AWS::IAM::User": "UserName",
    ]
    private static let types = Set(names.keys).union([
        "AWS::IAM::AccessKey", "AWS::IAM::Policy", "AWS::IAM::UserToGroupAddition",
    ])

    let capabilities: [Capability]
    /// The types that ask for them.
    let types: [String]

    init(_ template: Template) {
        let resources = template.resources.filter { Self.types.contains($0.type) }
        let isNamed = resources.contains { resource in
            Self.names[resource.type].map { resource.properties[$0] != nil } ?? false
        }
        capabilities = resources.isEmpty ? [] : [isNamed ? .capabilityNamedIam : .capabilityIam]
        types = Set(resources.map(\.type)).sorted()
    }

    var reason: String? {
        types.isEmpty ? nil : "The following resource(s) require capabilities: [\(types.joined(separator: ", "))]"
    }

    /// The first one that was not acknowledged; naming IAM things includes making them.
    func missing(_ given: [Capability]) -> Capability? {
        capabilities.first { !given.contains($0) && !($0 == .capabilityIam && given.contains(.capabilityNamedIam)) }
    }

    static func text(_ capability: Capability) -> String { "Requires capabilities : [\(capability.rawValue)]" }
}
