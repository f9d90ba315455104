internal import Base

/// The functions over texts: Sub, Join, Split.
extension IntrinsicResolver {
    /// The argument's value as a text; numbers and booleans are written out.
    func text(_ argument: JSON, of function: String) throws(TemplateFault) -> String {
        guard let text = try resolve(argument).flatMap(Self.text) else { throw .text(of: function) }
        return text
    }

    static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .bool, .integer, .double: value.description
        default: nil
        }
    }

    func sub(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let (pattern, variables) = Self.subArguments(argument) else { throw .sub }
        var result = ""
        for piece in try SubPattern(pattern).pieces {
            switch piece {
            case .literal(let text): result += text
            case .variable(let name): result += try value(ofVariable: name, variables)
            }
        }
        return .string(result)
    }

    /// The pattern and the map of both forms of `Fn::Sub`.
    static func subArguments(_ argument: JSON) -> (pattern: String, variables: JSONObject)? {
        if let pattern = argument.string { return (pattern, JSONObject()) }
        guard let parts = argument.array, let pattern = parts.first?.string else { return nil }
        if parts.count == 1 { return (pattern, JSONObject()) }
        return parts.count == 2 ? parts[1].object.map { (pattern, $0) } : nil
    }

    private func value(ofVariable name: String, _ variables: JSONObject) throws(TemplateFault) -> String {
        let value: JSON
        if let given = variables[name] {
            value = try resolve(given) ?? .string("")
        } else if let dot = name.firstIndex(of: ".") {
            value = try attribute(String(name[name.index(after: dot)...]), of: String(name[..<dot]))
        } else {
            value = try self.value(of: name)
        }
        guard let text = Self.text(value) else { throw .unresolved(variable: name) }
        return text
    }

    func join(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let parts = argument.array, parts.count == 2, let delimiter = parts[0].string,
            let list = try resolve(parts[1])?.array
        else { throw .join }
        var texts: [String] = []
        for element in list {
            guard let text = Self.text(element) else { throw .join }
            texts.append(text)
        }
        return .string(texts.joined(separator: delimiter))
    }

    func split(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let parts = argument.array, parts.count == 2, let delimiter = parts[0].string, !delimiter.isEmpty,
            let source = try resolve(parts[1])?.string
        else { throw .split }
        return .array(Self.split(source, by: delimiter).map { .string($0) })
    }

    static func split(_ source: String, by delimiter: String) -> [String] {
        let (bytes, mark) = (Array(source.utf8), Array(delimiter.utf8))
        var parts: [String] = []
        var start = 0
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index..<(index + mark.count)].elementsEqual(mark) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}
