/// A property of a template that is to be written, or a resource that is to be there.
package struct TemplateEdit: Sendable, Equatable {
    /// How it is written where a resource is of a type: SAM's properties have other names than CloudFormation's.
    package struct Form: Sendable, Equatable {
        /// The logical id.
        package let resource: String
        /// Nil for any type.
        package let type: String?
        /// From the resource down, as `["Properties", "VisibilityTimeout"]`; empty where the resource is to be new.
        package let path: [String]
        /// YAML: a scalar, or the lines of a block.
        package let value: String
        /// So many of the path's first keys must be there.
        package let existing: Int

        package init(_ resource: String, _ path: [String], _ value: String, type: String? = nil, existing: Int = 0) {
            (self.resource, self.type, self.path) = (resource, type, path)
            (self.value, self.existing) = (value, existing)
        }
    }

    /// The first one that the template has a resource for counts.
    package let forms: [Form]

    package init(_ forms: [Form]) { self.forms = forms }

    /// A property that is called the same wherever the resource is made.
    static func property(_ name: String, of resource: String?, _ value: String) -> [TemplateEdit] {
        resource.map { [TemplateEdit([Form($0, ["Properties", name], value)])] } ?? []
    }

    /// A property of a function, as SAM calls it.
    static func serverless(_ path: [String], of resource: String?, _ value: String) -> [TemplateEdit] {
        resource.map {
            [TemplateEdit([Form($0, ["Properties"] + path, value, type: "AWS::Serverless::Function")])]
        } ?? []
    }
}
