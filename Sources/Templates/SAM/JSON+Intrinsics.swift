internal import Base

extension JSON {
    static func ref(_ name: String) -> JSON { .object(["Ref": .string(name)]) }
    static func getAtt(_ name: String, _ attribute: String) -> JSON {
        .object(["Fn::GetAtt": [.string(name), .string(attribute)]])
    }
    static func sub(_ pattern: String) -> JSON { .object(["Fn::Sub": .string(pattern)]) }
    static func sub(_ pattern: String, _ variables: JSONObject) -> JSON {
        .object(["Fn::Sub": [.string(pattern), .object(variables)]])
    }
    static let noValue = JSON.ref("AWS::NoValue")

    static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    /// An object of those members that have a value.
    static func object(of members: KeyValuePairs<String, JSON?>) -> JSON { .object(JSONObject(present: members)) }

    /// The name in `{"Ref": name}`.
    var refName: String? {
        guard let members = object, members.count == 1 else { return nil }
        return members["Ref"]?.string
    }

    /// Whether the value is a call of an intrinsic function.
    var isIntrinsic: Bool {
        guard let members = object, members.count == 1, let name = members.keys.first else { return false }
        return name == "Ref" || name == "Condition" || name.hasPrefix("Fn::")
    }

    /// The parts of `Fn::If`: condition, value if true, value if false.
    var ifParts: (condition: String, whenTrue: JSON, whenFalse: JSON)? {
        guard let members = object, members.count == 1, let parts = members["Fn::If"]?.array, parts.count == 3,
            let name = parts[0].string
        else { return nil }
        return (name, parts[1], parts[2])
    }

    static func ifElse(_ condition: String, _ whenTrue: JSON, _ whenFalse: JSON) -> JSON {
        .object(["Fn::If": [.string(condition), whenTrue, whenFalse]])
    }

    /// Whether the value counts as none where SAM asks for one: null, `false`, zero, or something empty.
    var isBlank: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        default: isNull || self == "" || self == false || self == 0
        }
    }

    /// The logical id in a `Ref`, or in an `Fn::GetAtt`.
    var referredID: String? { refName ?? (isIntrinsic ? self["Fn::GetAtt"]?.array?.first?.string : nil) }

    var isNoValue: Bool { refName == "AWS::NoValue" }

    /// The value with the members of its objects in the order of their names: the base of stable hashes.
    var sorted: JSON {
        switch self {
        case .array(let elements): return .array(elements.map(\.sorted))
        case .object(let members):
            var result = JSONObject()
            for key in members.keys.sorted() { result[key] = members[key]?.sorted }
            return .object(result)
        default: return self
        }
    }
}

extension JSONObject {
    /// The members that have a value; null is none.
    init(present members: KeyValuePairs<String, JSON?>) {
        self.init()
        for (key, value) in members { if let value, !value.isNull { self[key] = value } }
    }

    /// The members with the given names.
    func only(_ names: [String]) -> JSONObject {
        var result = JSONObject()
        for name in names { if let value = self[name] { result[name] = value } }
        return result
    }

    func merging(_ other: JSONObject) -> JSONObject {
        var result = self
        for (key, value) in other { result[key] = value }
        return result
    }
}
