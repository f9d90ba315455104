package import Base

/// One member of a template's `Outputs`.
package struct TemplateOutput: Named {
    package let name: String
    package let description: String?
    package let value: JSON
    /// The name under which other stacks import the value, with its intrinsic functions.
    package let exportName: JSON?
    package let condition: String?

    init(name: String, _ json: JSON) throws(TemplateFault) {
        self.name = name
        guard let document = json.object else {
            throw .format("[/Outputs/\(name)] Every Outputs member must be an object")
        }
        for key in document.keys where !["Description", "Value", "Export", "Condition"].contains(key) {
            throw .format("Invalid template output property '\(key)' of output \(name)")
        }
        guard let value = document["Value"] else {
            throw .format("[/Outputs/\(name)] Every Outputs member must contain a Value object")
        }
        self.value = value
        description = try Self.text("Description", of: document, name)
        condition = try Self.text("Condition", of: document, name)
        exportName = document["Export"]?["Name"]
        guard let export = document["Export"] else { return }
        guard export.object?.count == 1, let exportName, exportName.string.map(Self.isExportName) != false,
            exportName.string != nil || exportName.isIntrinsic
        else { throw malformed("The Name field of every Export member must be " + Self.exportNames) }
    }

    private static func text(_ key: String, of document: JSONObject, _ name: String) throws(TemplateFault) -> String? {
        guard let value = document[key] else { return nil }
        guard let text = value.string else {
            throw TemplateFault(
                "Template format error: Every \(key) member must be a string.", detail: "(output \(name))")
        }
        return text
    }

    // MARK: - Rules

    private static let exportNames =
        "specified and consist only of alphanumeric characters, colons, or hyphens."
    private static let valueRule = "The Value field of every Outputs member must evaluate to a String"

    private static func isExportName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { TemplateCheck.isAlphanumeric($0) || $0 == 58 || $0 == 45 }
    }

    private func malformed(_ rule: String) -> TemplateFault { .format("Output \(name) is malformed. \(rule)") }

    /// Checks what can be said about the value and the export's name before anything is made.
    func check(in template: Template) throws(TemplateFault) {
        if let kind = Self.wrongKind(value, in: template) { throw .format("\(Self.valueRule) and not a \(kind).") }
        if value.isNoValue { throw .format("\(Self.valueRule).") }
        if let exportName, !IntrinsicCheck.isIndependent(exportName, in: template) {
            throw malformed(
                "The Name field of every Export member must not depend on any resources, imported values, or "
                    + "Fn::GetAZs.")
        }
    }

    /// Checks the branch of `Fn::If` that the conditions take.
    package func check(conditions: [String: Bool]) throws(TemplateFault) {
        var value = value
        while let parts = value.ifParts {
            value = conditions[parts.condition] == false ? parts.whenFalse : parts.whenTrue
        }
        if value.isNoValue { throw .format("\(Self.valueRule).") }
    }

    private static func wrongKind(_ value: JSON, in template: Template) -> String? {
        if value.array != nil { return "List" }
        guard let members = value.object else { return nil }
        guard let (function, argument) = IntrinsicResolver.function(members) else { return "Map" }
        if ["Fn::Split", "Fn::GetAZs", "Fn::Cidr"].contains(function) { return "List" }
        let parameter = function == "Ref" ? argument.string.flatMap { template.parameters[$0] } : nil
        return parameter?.isList == true ? "List" : nil
    }

    /// The output's value as the text that is told.
    /// - Parameter value: what the functions gave; nil for `AWS::NoValue`.
    package static func text(of value: JSON?) throws(TemplateFault) -> String {
        guard let text = value.flatMap(IntrinsicResolver.text) else { throw .format("\(valueRule).") }
        return text
    }

    /// Checks the names of all exports of a template, once their functions have values.
    package static func check(exportNames names: [String]) throws(TemplateFault) {
        var seen: Set<String> = []
        let repeated = names.filter { !seen.insert($0).inserted }
        guard repeated.isEmpty else {
            throw .format(
                "The Outputs section contains duplicate Export names: [\(repeated.joined(separator: ", "))]. "
                    + "Specify a unique name for each export.")
        }
    }

    /// The name of the export, once its functions have values.
    package func exportName(_ value: JSON?) throws(TemplateFault) -> String {
        guard let text = value.flatMap(IntrinsicResolver.text), Self.isExportName(text) else {
            throw malformed("The Name field of every Export member must be " + Self.exportNames)
        }
        return text
    }
}
