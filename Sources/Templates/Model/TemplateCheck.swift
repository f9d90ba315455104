internal import Base

/// The rules about the form of a template's sections, in AWS's words.
enum TemplateCheck {
    private static let known: Set<String> = [
        "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
        "Transform",
        "Resources", "Outputs", "Hooks",
    ]

    static func sections(of document: JSONObject, isServerless: Bool) throws(TemplateFault) {
        let unknown = document.keys.filter { !known.contains($0) && !(isServerless && $0 == "Globals") }
        guard unknown.isEmpty else {
            throw .format("Invalid template property or properties [\(unknown.joined(separator: ", "))]")
        }
        if let version = document["AWSTemplateFormatVersion"], version.string != "2010-09-09" {
            let text = version.string ?? version.description
            throw .format("Unsupported template format version: \(text). Supported versions are [2010-09-09]")
        }
        if let description = document["Description"] {
            guard let text = description.string else { throw .format("Description must be a string.") }
            guard text.utf8.count <= LimitsTemplates.descriptionBytes else {
                throw .format("'Description' length is greater than \(LimitsTemplates.descriptionBytes).")
            }
        }
    }

    static func section(_ name: String, of document: JSONObject) throws(TemplateFault) -> JSONObject {
        try section(name, document[name])
    }

    /// The members of a section; none where the section is missing. Their names are checked.
    static func section(_ name: String, _ value: JSON?) throws(TemplateFault) -> JSONObject {
        guard let value else { return JSONObject() }
        guard let members = value.object else { throw .format("\(name) must be an object.") }
        for key in members.keys { try check(key, in: name) }
        return members
    }

    /// Two levels of maps; the values are strings or lists.
    static func mappings(_ value: JSON?) throws(TemplateFault) -> JSONObject {
        let maps = try section("Mappings", value)
        try count(maps.count, atMost: LimitsTemplates.mappings, of: "mappings")
        for (name, map) in maps {
            guard let map = map.object else { throw .format("Every Mappings member \(name) must be a map") }
            for (key, attributes) in map {
                guard let attributes = attributes.object else {
                    throw .format("Every Mappings attribute must be a map: \(name)::\(key)")
                }
                for (_, value) in attributes where value.object != nil {
                    throw .format("Every Mappings attribute must be a String or a List.")
                }
            }
        }
        return maps
    }

    static func count(_ count: Int, atMost most: Int, of what: String) throws(TemplateFault) {
        guard count <= most else {
            throw .format("Number of \(what), \(count), is greater than maximum allowed, \(most)")
        }
    }

    /// Null is not a value in a template.
    static func nulls(in document: JSONObject) throws(TemplateFault) {
        if let path = firstNull(in: .object(document)) {
            throw .format("[\(path)] 'null' values are not allowed in templates")
        }
    }

    // MARK: - Steps

    private static func check(_ name: String, in section: String) throws(TemplateFault) {
        let isAlphanumeric = !name.isEmpty && name.utf8.allSatisfy(isAlphanumeric)
        guard isAlphanumeric || section == "Mappings" || section == "Conditions" else {
            let kind = section == "Resources" ? "Resource" : section == "Outputs" ? "Output" : "Parameter"
            throw .format("\(kind) name \(name) is non alphanumeric.")
        }
        guard name.utf8.count <= LimitsTemplates.logicalIDLength else {
            throw .format("\(section) name \(name) is longer than \(LimitsTemplates.logicalIDLength) characters.")
        }
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func firstNull(in value: JSON) -> String? {
        switch value {
        case .null: return ""
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let path = firstNull(in: element) { return "/\(index)\(path)" }
            }
        case .object(let members):
            for (key, member) in members {
                if let path = firstNull(in: member) { return "/\(key)\(path)" }
            }
        default: break
        }
        return nil
    }
}
