package import Base

/// The values of a template's parameters: given ones and defaults, checked against the constraints.
package struct ParameterValues: Sendable {
    /// The text of each parameter, as given.
    package private(set) var texts: [String: String] = [:]
    private var stored: [String: String] = [:]
    private let template: NamedList<TemplateParameter>

    /// Takes `given`, and defaults for the rest.
    /// - Throws: AWS's fault for unknown names, missing values and broken constraints.
    /// - Source: CloudFormation API Reference, CreateStack.
    package init(_ given: [String: String], for template: Template) throws(TemplateFault) {
        self.template = template.parameters
        let unknown = given.keys.filter { !template.parameters.contains($0) }.sorted()
        guard unknown.isEmpty else {
            throw TemplateFault("Parameters: [\(Self.list(unknown))] do not exist in the template")
        }
        var missing: [String] = []
        for parameter in template.parameters {
            guard let text = given[parameter.name] ?? parameter.defaultValue else {
                missing.append(parameter.name)
                continue
            }
            texts[parameter.name] = text
        }
        guard missing.isEmpty else { throw TemplateFault("Parameters: [\(Self.list(missing))] must have values") }
        for parameter in template.parameters { try parameter.check(texts[parameter.name] ?? "") }
    }

    /// What is to be read from Systems Manager before stacks can use it: the parameter and the stored name.
    package var storedNames: [(parameter: String, name: String)] {
        template.filter(\.isStored).map { ($0.name, texts[$0.name] ?? "") }
    }

    /// Sets what Systems Manager holds for a parameter of `storedNames`.
    package mutating func setStored(_ parameter: String, to value: String) { stored[parameter] = value }

    /// What `Ref` gives: a text, or a list of texts; nil for a name that is no parameter.
    package func value(of name: String) throws(TemplateFault) -> JSON? {
        guard let parameter = template[name], let given = texts[name] else { return nil }
        var text = given
        if parameter.isStored {
            guard let value = stored[name] else {
                throw .unsupported("The parameter type \(parameter.type) of parameter \(name)")
            }
            text = value
        }
        guard parameter.isList else { return .string(text) }
        return .array(text.isEmpty ? [] : Self.elements(text).map { .string($0) })
    }

    static func elements(_ text: String) -> [String] {
        text.split(separator: "," as Character, omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension Substring {
    /// The text without the spaces at both ends.
    var trimmingSpaces: String {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
