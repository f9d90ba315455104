internal import Base

/// The names that a value refers to.
struct References {
    /// Names in `Ref`, `Fn::GetAtt` and `Fn::Sub`, each once, in the order of the text.
    private(set) var names: [String] = []
    /// Resource and attribute of each `Fn::GetAtt`.
    private(set) var attributes: [(resource: String, attribute: String)] = []
    /// Resource and attribute of each `${Resource.Attribute}` in `Fn::Sub`.
    private(set) var subAttributes: [(resource: String, attribute: String)] = []
    /// Conditions in `Fn::If` and in `Condition`.
    private(set) var conditions: [String] = []
    private var seen: Set<String> = []
    private let values: [String: Bool]?

    /// - Parameter values: the conditions' values; with them only the branches taken of `Fn::If` count.
    init(in value: JSON, conditions values: [String: Bool]? = nil) {
        self.values = values
        scan(value)
    }

    /// The two parts of `Fn::GetAtt`'s argument, a list or a text with a dot.
    static func attribute(_ argument: JSON) -> (resource: String, attribute: JSON)? {
        if let parts = argument.array, parts.count >= 2, let name = parts[0].string {
            let texts = parts.dropFirst().compactMap(\.string)
            return (name, texts.count == parts.count - 1 ? .string(texts.joined(separator: ".")) : parts[1])
        }
        guard let text = argument.string, let dot = text.firstIndex(of: ".") else { return nil }
        return (String(text[..<dot]), .string(String(text[text.index(after: dot)...])))
    }

    private mutating func scan(_ value: JSON) {
        switch value {
        case .array(let elements): for element in elements { scan(element) }
        case .object(let members):
            guard members.count == 1, let name = members.keys.first, let argument = members[name] else {
                for member in members { scan(member.value) }
                return
            }
            scan(function: name, argument)
        default: break
        }
    }

    private mutating func scan(function: String, _ argument: JSON) {
        switch function {
        case "Ref":
            if let name = argument.string { add(name) }
        case "Fn::GetAtt":
            guard let (name, attribute) = Self.attribute(argument) else { return }
            add(name)
            if let attribute = attribute.string { attributes.append((name, attribute)) } else { scan(attribute) }
        case "Fn::Sub": scan(sub: argument)
        case "Fn::If":
            guard let parts = argument.array, parts.count == 3, let name = parts[0].string else {
                return scan(argument)
            }
            conditions.append(name)
            if values?[name] != false { scan(parts[1]) }
            if values?[name] != true { scan(parts[2]) }
        case "Condition":
            if let name = argument.string { conditions.append(name) } else { scan(argument) }
        default: scan(argument)
        }
    }

    private mutating func scan(sub argument: JSON) {
        guard let (pattern, variables) = IntrinsicResolver.subArguments(argument) else { return scan(argument) }
        for variable in variables { scan(variable.value) }
        for name in SubPattern.names(in: pattern) where variables[name] == nil {
            if let dot = name.firstIndex(of: ".") {
                add(String(name[..<dot]))
                subAttributes.append((String(name[..<dot]), String(name[name.index(after: dot)...])))
            } else {
                add(name)
            }
        }
    }

    private mutating func add(_ name: String) { if seen.insert(name).inserted { names.append(name) } }
}
