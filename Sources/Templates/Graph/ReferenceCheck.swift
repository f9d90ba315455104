internal import Base

/// Checks that what a template refers to is in it, and that its functions are well-formed.
package enum ReferenceCheck {
    /// Checks every branch, without values: what `ValidateTemplate` does.
    /// - Throws: AWS's "Unresolved resource dependencies", undefined conditions, malformed functions.
    package static func check(_ template: Template) throws(TemplateFault) {
        try checkForms(template)
        for resource in template.resources { try check(resource, in: template) }
        var unknown: [String] = []
        for output in template.outputs {
            unknown += unresolved(References(in: .array([output.value, output.exportName ?? .null])), in: template)
            if let name = output.condition { try require(condition: name, in: template, of: "Outputs") }
        }
        if !unknown.isEmpty { throw unresolved(unknown, in: "Outputs") }
    }

    /// Checks what can be told before a macro has made its resources: the conditions, and the form of functions.
    package static func checkForms(_ template: Template) throws(TemplateFault) {
        try ConditionCheck(template).check()
        let functions = IntrinsicCheck(template: template)
        for resource in template.resources { try functions.check(resource.properties) }
        for output in template.outputs {
            try functions.check(.array([output.value, output.exportName ?? .null]))
            try output.check(in: template)
        }
    }

    static func unresolved(_ names: [String], in block: String) -> TemplateFault {
        .format(
            "Unresolved resource dependencies [\(names.joined(separator: ", "))] in the \(block) block of the template")
    }

    private static func check(_ resource: TemplateResource, in template: Template) throws(TemplateFault) {
        if let name = resource.condition { try require(condition: name, in: template, of: "Resources") }
        let references = References(in: resource.properties)
        let unknown = unresolved(references, in: template)
        if let variable = references.subAttributes.first(where: { unknown.contains($0.resource) }) {
            throw .error(
                "instance of Fn::Sub references invalid resource attribute "
                    + "\(variable.resource).\(variable.attribute)")
        }
        let attributed = Set(references.attributes.map(\.resource))
        if let name = unknown.first(where: attributed.contains) {
            throw .error("instance of Fn::GetAtt references undefined resource \(name)")
        }
        let missing = unknown + resource.dependsOn.filter { !template.resources.contains($0) }
        if !missing.isEmpty { throw unresolved(missing, in: "Resources") }
    }

    private static func unresolved(_ references: References, in template: Template) -> [String] {
        references.names.filter {
            !StackContext.pseudoParameters.contains($0) && !template.parameters.contains($0)
                && !template.resources.contains($0)
        }
    }

    static func require(condition name: String, in template: Template, of block: String) throws(TemplateFault) {
        guard template.conditions[name] != nil else {
            throw .format("Unresolved condition dependency \(name) in the \(block) block of the template")
        }
    }
}
