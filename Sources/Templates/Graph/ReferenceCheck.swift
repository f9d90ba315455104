internal import Base

/// Checks that what a template refers to is in it.
package enum ReferenceCheck {
    /// Checks every branch, without values: what `ValidateTemplate` does.
    /// - Throws: AWS's "Unresolved resource dependencies", undefined conditions, malformed `Fn::Sub` patterns.
    package static func check(_ template: Template) throws(TemplateFault) {
        try conditions(template)
        for resource in template.resources { try check(resource, in: template) }
        var unknown: [String] = []
        for output in template.outputs {
            unknown += unresolved(References(in: .array([output.value, output.exportName ?? .null])), in: template)
            if let name = output.condition { try require(condition: name, in: template, of: "Outputs") }
        }
        if !unknown.isEmpty { throw unresolved(unknown, in: "Outputs") }
    }

    static func unresolved(_ names: [String], in block: String) -> TemplateFault {
        .format(
            "Unresolved resource dependencies [\(names.joined(separator: ", "))] in the \(block) block of the template")
    }

    private static func check(_ resource: TemplateResource, in template: Template) throws(TemplateFault) {
        if let name = resource.condition { try require(condition: name, in: template, of: "Resources") }
        let references = References(in: resource.properties)
        let attributed = Set(references.attributes.map(\.resource))
        let unknown = unresolved(references, in: template)
        if let name = unknown.first(where: attributed.contains) {
            throw .error("instance of Fn::GetAtt references undefined resource \(name)")
        }
        let missing = unknown + resource.dependsOn.filter { !template.resources.contains($0) }
        if !missing.isEmpty { throw unresolved(missing, in: "Resources") }
        for name in references.conditions where template.conditions[name] == nil && isInIf(name, resource.properties) {
            throw .error("unresolved condition dependency \(name) in Fn::If")
        }
    }

    /// A member named `Condition` of one-member objects is a condition's name only in the Conditions block.
    private static func isInIf(_ name: String, _ value: JSON) -> Bool {
        switch value {
        case .array(let elements): elements.contains { isInIf(name, $0) }
        case .object(let members):
            members["Fn::If"]?[0]?.string == name || members.contains { isInIf(name, $0.value) }
        default: false
        }
    }

    private static func unresolved(_ references: References, in template: Template) -> [String] {
        references.names.filter {
            !StackContext.pseudoParameters.contains($0) && !template.parameters.contains($0)
                && !template.resources.contains($0)
        }
    }

    private static func conditions(_ template: Template) throws(TemplateFault) {
        for (_, expression) in template.conditions {
            let references = References(in: expression)
            let resources = references.names.filter {
                !StackContext.pseudoParameters.contains($0) && !template.parameters.contains($0)
            }
            guard resources.isEmpty else {
                let names = resources.joined(separator: ", ")
                throw .format(
                    "Unresolved dependencies [\(names)]. Cannot reference resources in the Conditions block of "
                        + "the template"
                )
            }
            for name in references.conditions { try require(condition: name, in: template, of: "Conditions") }
        }
    }

    private static func require(condition name: String, in template: Template, of block: String) throws(TemplateFault) {
        guard template.conditions[name] != nil else {
            throw .format("Unresolved condition dependency \(name) in the \(block) block of the template")
        }
    }
}
