internal import Base

/// Checks that resources have the attributes that are asked of them.
package struct AttributeCheck {
    private let template: Template
    private let conditions: [String: Bool]
    private let attributes: (String) -> [String]?

    /// - Parameters:
    ///   - conditions: their values: what is not made, and branches that are not taken, ask for nothing.
    ///   - attributes: those of a type; nil for a type that nobody knows.
    package init(
        _ template: Template, conditions: [String: Bool], attributes: @escaping (String) -> [String]?
    ) {
        (self.template, self.conditions, self.attributes) = (template, conditions, attributes)
    }

    /// - Throws: AWS's "does not support attribute type", "references invalid resource attribute".
    package func check() throws(TemplateFault) {
        for resource in template.resources where isMade(resource.condition) { try check(resource.properties) }
        for output in template.outputs where isMade(output.condition) {
            try check(.array([output.value, output.exportName ?? .null]))
        }
    }

    private func isMade(_ condition: String?) -> Bool { condition.flatMap { conditions[$0] } ?? true }

    private func check(_ value: JSON) throws(TemplateFault) {
        let references = References(in: value, conditions: conditions)
        if let wrong = references.attributes.first(where: { !has($0.resource, $0.attribute) }) {
            throw .error("resource \(wrong.resource) does not support attribute type \(wrong.attribute) in Fn::GetAtt")
        }
        if let wrong = references.subAttributes.first(where: { !has($0.resource, $0.attribute) }) {
            throw .error(
                "instance of Fn::Sub references invalid resource attribute \(wrong.resource).\(wrong.attribute)")
        }
    }

    private func has(_ name: String, _ attribute: String) -> Bool {
        guard let type = template.resources[name]?.type, let known = attributes(type) else { return true }
        return known.contains(attribute)
    }
}
