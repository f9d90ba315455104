internal import Base

/// One member of a template's `Parameters`, with its constraints.
/// - Source: CloudFormation User Guide, Parameters section.
package struct TemplateParameter: Named {
    package let name: String
    package let type: String
    /// The default as a text; lists have commas.
    package let defaultValue: String?
    package let description: String?
    package let noEcho: Bool
    package let allowedValues: [String]
    package let allowedPattern: String?
    package let constraintDescription: String?
    package let minLength: Int64?
    package let maxLength: Int64?
    package let minValue: Double?
    package let maxValue: Double?

    private static let attributes: Set<String> = [
        "Type", "Default", "Description", "NoEcho", "AllowedValues", "AllowedPattern", "ConstraintDescription",
        "MinLength", "MaxLength", "MinValue", "MaxValue",
    ]
    private static let store = "AWS::SSM::Parameter::Value<"
    private static let plainTypes: Set<String> = [
        "String", "Number", "List<Number>", "List<String>", "CommaDelimitedList",
    ]
    /// The types of things that exist in the account: their values are taken as texts.
    private static let existing: Set<String> = [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id",
        "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
    ]

    init(name: String, _ json: JSON) throws(TemplateFault) {
        self.name = name
        guard let document = json.object else {
            throw .format("[/Parameters/\(name)] Every Parameters member must be an object.")
        }
        for key in document.keys where !Self.attributes.contains(key) {
            throw .format("Invalid template parameter property '\(key)'")
        }
        guard let type = document["Type"]?.string else {
            throw .format("Every Parameters object must contain a Type member.")
        }
        guard Self.isKnown(type) else { throw .format("Unrecognized parameter type: \(type)") }
        self.type = type
        defaultValue = try document["Default"].map { value throws(TemplateFault) in
            guard let text = Self.text(value) else {
                throw .format("Every Default member must be a string. (parameter \(name))")
            }
            return text
        }
        description = document["Description"]?.string
        noEcho = document["NoEcho"].flatMap(Self.text)?.lowercased() == "true"
        allowedValues = document["AllowedValues"]?.array?.compactMap(Self.text) ?? []
        allowedPattern = document["AllowedPattern"]?.string
        constraintDescription = document["ConstraintDescription"]?.string
        minLength = Self.number(document["MinLength"]).flatMap { Int64(exactly: $0) }
        maxLength = Self.number(document["MaxLength"]).flatMap { Int64(exactly: $0) }
        minValue = Self.number(document["MinValue"])
        maxValue = Self.number(document["MaxValue"])
    }

    /// Whether the value is the name of a Systems Manager parameter that holds the value proper.
    package var isStored: Bool { type.hasPrefix(Self.store) }

    /// Whether a reference gives a list of texts.
    package var isList: Bool {
        let inner = isStored ? String(type.dropFirst(Self.store.count).dropLast()) : type
        return inner == "CommaDelimitedList" || inner.hasPrefix("List<")
    }

    package var isNumeric: Bool { type == "Number" || type == "List<Number>" }

    private static func isKnown(_ type: String) -> Bool {
        if plainTypes.contains(type) || existing.contains(type) || type == "AWS::SSM::Parameter::Name" { return true }
        if type.hasPrefix("List<"), type.hasSuffix(">") {
            return existing.contains(String(type.dropFirst(5).dropLast()))
        }
        guard type.hasPrefix(store), type.hasSuffix(">") else { return false }
        let inner = String(type.dropFirst(store.count).dropLast())
        return inner != "Number" && !inner.hasPrefix(store) && isKnown(inner)
    }

    private static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .bool, .integer, .double: value.description
        default: nil
        }
    }

    private static func number(_ value: JSON?) -> Double? { value?.double ?? value?.string.flatMap { Double($0) } }
}
