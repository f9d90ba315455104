internal import Base

/// Replaces references to SAM's resources and to their parts by the ids of the generated ones:
/// `Ref: Function.Version`, `${Api.Stage}`, a layer whose id has got a hash.
struct ServerlessReferences {
    private let names: [String: String]

    init(_ names: [String: String]) { self.names = names }

    func apply(to value: JSON) -> JSON {
        if names.isEmpty { return value }
        switch value {
        case .array(let elements): return .array(elements.map { apply(to: $0) })
        case .object(let members):
            if members.count == 1, let name = members.keys.first, let argument = members[name],
                let replaced = apply(function: name, argument)
            {
                return .object([name: replaced])
            }
            var result = JSONObject()
            for (key, member) in members { result[key] = key == "DependsOn" ? renamed(member) : apply(to: member) }
            return .object(result)
        default: return value
        }
    }

    private func apply(function: String, _ argument: JSON) -> JSON? {
        switch function {
        case "Ref": return renamed(argument)
        case "Fn::GetAtt": return getAtt(argument)
        case "Fn::Sub":
            guard let (pattern, variables) = IntrinsicResolver.subArguments(argument) else { return nil }
            let text = JSON.string(replace(in: pattern, except: variables))
            return argument.string == nil ? [text, apply(to: .object(variables))] : text
        default: return nil
        }
    }

    private func renamed(_ value: JSON) -> JSON {
        if let list = value.array { return .array(list.map { renamed($0) }) }
        return value.string.flatMap { names[$0] }.map { .string($0) } ?? value
    }

    private func getAtt(_ argument: JSON) -> JSON? {
        guard let parts = argument.array, let name = parts.first?.string else { return nil }
        if let new = names[name] { return .array([.string(new)] + parts.dropFirst().map { apply(to: $0) }) }
        // `Function.Alias` with an attribute: the first two parts are the generated resource's name.
        guard parts.count == 2, let attribute = parts[1].string, let dot = attribute.firstIndex(of: "."),
            let new = names[name + "." + attribute[..<dot]]
        else { return .array(parts.map { apply(to: $0) }) }
        return [.string(new), .string(String(attribute[attribute.index(after: dot)...]))]
    }

    private func replace(in pattern: String, except variables: JSONObject) -> String {
        var result = ""
        var rest = Substring(pattern)
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.upperBound]
            let name = String(rest[start.upperBound..<end])
            result += variables[name] == nil ? renamed(variable: name) : name
            rest = rest[end...]
        }
        return result + rest
    }

    private func renamed(variable name: String) -> String {
        if let new = names[name] { return new }
        // The longest known name before a dot: `${Function.Version.Arn}`, `${Layer.Arn}`.
        var end = name.endIndex
        while let dot = name[..<end].lastIndex(of: ".") {
            if let new = names[String(name[..<dot])] { return new + name[dot...] }
            end = dot
        }
        return name
    }
}
