internal import Base
internal import CloudFormationAPI
internal import Templates
internal import Wire

/// What a template tells about itself before anything is deployed.
struct TemplateDescription {
    let template: Templates.Template
    private let required: RequiredCapabilities

    /// Reads and checks a template's form.
    init(_ text: String) throws {
        do throws(TemplateFault) {
            template = try Templates.Template(text: text)
            if template.isServerless {
                try ReferenceCheck.checkForms(template)
            } else {
                try ReferenceCheck.check(template)
            }
        } catch { throw Fault(error) }
        required = RequiredCapabilities(template)
    }

    var capabilities: [Capability] {
        required.capabilities + (template.transforms.isEmpty ? [] : [.capabilityAutoExpand])
    }

    var capabilitiesReason: String? {
        let types = required.types + template.transforms
        return types.isEmpty
            ? nil : "The following resource(s) require capabilities: [\(types.joined(separator: ", "))]"
    }

    var resourceTypes: [String] {
        var types: [String] = []
        for resource in template.resources where !types.contains(resource.type) { types.append(resource.type) }
        return types
    }
}
