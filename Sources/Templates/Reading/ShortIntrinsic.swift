internal import Base

/// The short forms of the intrinsic functions in YAML: `!Ref X` for `{"Ref": "X"}`.
/// - Source: CloudFormation User Guide, intrinsic function reference.
enum ShortIntrinsic {
    private static let functions: Set<String> = [
        "And", "Base64", "Cidr", "Equals", "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join", "Length",
        "Not",
        "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
    ]

    /// The member name that a tag such as `!Sub` stands for; nil for other tags.
    static func longName(ofTag tag: String) -> String? {
        guard tag.hasPrefix("!") else { return nil }
        let name = String(tag.dropFirst())
        if name == "Ref" || name == "Condition" { return name }
        return functions.contains(name) ? "Fn::" + name : nil
    }

    /// The function over a scalar. Its text stays a text, whatever it looks like; `!GetAtt a.b` becomes a list.
    static func wrap(_ text: String, _ name: String) -> JSON {
        guard name == "Fn::GetAtt", let dot = text.firstIndex(of: ".") else { return .object([name: .string(text)]) }
        return .object([name: [.string(String(text[..<dot])), .string(String(text[text.index(after: dot)...]))]])
    }
}
