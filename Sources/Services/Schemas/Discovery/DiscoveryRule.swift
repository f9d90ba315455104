package import Base
internal import SchemasAPI

/// The rule that a discoverer has on its bus on AWS: what it is called, and which events it sees.
/// - Source: ListRules of AWS on a bus with a discoverer.
package struct DiscoveryRule: Sendable, Hashable {
    package static let managedBy = "schemas.amazonaws.com"
    package let name: String
    package let description = "This rule is used to route Events to Schema Discoverer"
    /// Events of AWS's services are no discovery; those of partners are.
    package let pattern: JSON
    package let isEnabled: Bool
}

extension DiscoveryRule {
    init(_ record: DiscovererRecord, _ discoverer: DiscovererReference) {
        var pattern: JSONObject = [
            "source": [["prefix": "aws.partner/"], ["anything-but": ["prefix": "aws."]]]
        ]
        if !record.crossAccount { pattern["account"] = [.string(discoverer.tenant.account.rawValue)] }
        name = "Schemas-\(discoverer.id)"
        self.pattern = .object(pattern)
        isEnabled = record.state == .started
    }

    /// Whether a discoverer that is started sees the event.
    static func sees(_ event: JSON, _ kind: EventKind, _ record: DiscovererRecord, _ account: AccountID) -> Bool {
        guard kind.source.hasPrefix("aws.partner/") || !kind.source.hasPrefix("aws.") else { return false }
        return record.crossAccount || event["account"]?.string == account.rawValue
    }
}
