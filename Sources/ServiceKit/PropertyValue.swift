package import Base

/// Reads values of templates that many resource types have.
package enum PropertyValue {
    /// A list of tags with `Key` and `Value`.
    package static func tags(_ json: JSON?) -> [String: String] {
        var tags: [String: String] = [:]
        for tag in json?.array ?? [] {
            if let key = tag["Key"]?.string { tags[key] = tag["Value"]?.string ?? "" }
        }
        return tags
    }

    /// Truth, which templates write as a boolean or as a text.
    package static func flag(_ json: JSON?) -> Bool? {
        json.map { $0.bool ?? ($0.string?.lowercased() == "true") }
    }

    /// Truth as services take it that have texts alone; another text goes on as it is, for the service to refuse.
    package static func flagText(_ json: JSON?) -> String? { json?.bool.map { "\($0)" } ?? json?.string?.lowercased() }
}

extension ResourceContext {
    /// The tags by which a stack knows what it made.
    package var ownTags: [String: String] {
        [
            "aws:cloudformation:stack-name": stackName, "aws:cloudformation:stack-id": stackID,
            "aws:cloudformation:logical-id": logicalID,
        ]
    }
}
