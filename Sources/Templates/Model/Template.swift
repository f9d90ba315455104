package import Base

/// A CloudFormation template whose sections were checked.
///
/// The check is of the form alone: whether types exist and properties fit is for those who make the resources.
/// - Source: CloudFormation User Guide, template anatomy.
package struct Template: Sendable {
    package let document: JSONObject
    package let description: String?
    package let metadata: JSON?
    /// The macros to run over the template, in order.
    package let transforms: [String]
    package let parameters: NamedList<TemplateParameter>
    package let mappings: JSONObject
    package let conditions: JSONObject
    package let resources: NamedList<TemplateResource>
    package let outputs: NamedList<TemplateOutput>

    package static let serverlessTransform = "AWS::Serverless-2016-10-31"
    package static let languageExtensions = "AWS::LanguageExtensions"

    /// Checks and takes apart a template.
    /// - Throws: a fault in AWS's words for an unknown section, a resource without type, a bad name …
    package init(_ json: JSON) throws(TemplateFault) {
        guard let document = json.object else { throw .format("unsupported structure.") }
        self.document = document
        transforms = try Self.transforms(document["Transform"])
        let isServerless = transforms.contains(Self.serverlessTransform)
        try TemplateCheck.sections(of: document, isServerless: isServerless)
        description = document["Description"]?.string
        metadata = document["Metadata"]
        parameters = try Self.parameters(document["Parameters"])
        mappings = try TemplateCheck.mappings(document["Mappings"])
        conditions = try TemplateCheck.section("Conditions", of: document)
        resources = try Self.resources(document, isServerless: isServerless)
        outputs = try Self.outputs(document["Outputs"])
        if !isServerless { try TemplateCheck.nulls(in: document) }
    }

    package init(text: String, aliases: TemplateText.Aliases = .refused) throws(TemplateFault) {
        try self.init(try TemplateText.read(text, aliases: aliases))
    }

    package var isServerless: Bool { transforms.contains(Self.serverlessTransform) }
    package var hasLanguageExtensions: Bool { transforms.contains(Self.languageExtensions) }

    /// Refuses what would act in CloudFormation and would not act here, by name.
    package func requireSupported() throws(TemplateFault) {
        for section in ["Rules", "Hooks"] where document[section]?.object?.isEmpty == false {
            throw .unsupported("The section \(section)")
        }
        for transform in transforms where transform != Self.serverlessTransform && transform != Self.languageExtensions
        {
            throw .unsupported("The transform \(transform)")
        }
        for resource in resources {
            for attribute in ["CreationPolicy", "UpdatePolicy"]
            where resource.document[attribute]?.object?.isEmpty == false {
                throw .unsupported("\(attribute) of resource \(resource.name)")
            }
        }
    }

    // MARK: - Sections

    private static func transforms(_ value: JSON?) throws(TemplateFault) -> [String] {
        guard let value else { return [] }
        if let name = value.string { return [name] }
        var names: [String] = []
        for element in value.array ?? [value] {
            guard let name = element.string ?? element["Name"]?.string else {
                throw .format("Transform must be a string or a list of strings.")
            }
            names.append(name)
        }
        return names
    }

    private static func parameters(_ value: JSON?) throws(TemplateFault) -> NamedList<TemplateParameter> {
        var parameters: [TemplateParameter] = []
        for (name, value) in try TemplateCheck.section("Parameters", value) {
            parameters.append(try TemplateParameter(name: name, value))
        }
        try TemplateCheck.count(parameters.count, atMost: LimitsTemplates.parameters, of: "parameters")
        return NamedList(parameters)
    }

    private static func resources(_ document: JSONObject, isServerless: Bool) throws(TemplateFault) -> NamedList<
        TemplateResource
    > {
        let section = try TemplateCheck.section("Resources", of: document)
        guard !section.isEmpty else { throw .format("At least one Resources member must be defined.") }
        try TemplateCheck.count(section.count, atMost: LimitsTemplates.resources, of: "resources")
        var resources: [TemplateResource] = []
        for (name, value) in section {
            resources.append(try TemplateResource(name: name, value, isServerless: isServerless))
        }
        return NamedList(resources)
    }

    private static func outputs(_ value: JSON?) throws(TemplateFault) -> NamedList<TemplateOutput> {
        var outputs: [TemplateOutput] = []
        for (name, value) in try TemplateCheck.section("Outputs", value) {
            outputs.append(try TemplateOutput(name: name, value))
        }
        try TemplateCheck.count(outputs.count, atMost: LimitsTemplates.outputs, of: "outputs")
        return NamedList(outputs)
    }
}
