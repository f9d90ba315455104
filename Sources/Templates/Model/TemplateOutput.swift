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
        description = document["Description"]?.string
        condition = document["Condition"]?.string
        exportName = document["Export"]?["Name"]
        if document["Export"] != nil && exportName == nil {
            throw .format("Output \(name) is malformed. Export must contain a Name member.")
        }
    }
}
