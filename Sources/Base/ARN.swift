/// An Amazon resource name: `arn:partition:service:region:account:resource`.
/// - Source: AWS General Reference, Amazon Resource Names.
package struct ARN: Hashable, Sendable, CustomStringConvertible {
    package var partition: String
    package var service: String
    package var region: String
    package var account: String
    package var resource: String

    package init(
        partition: String = "aws", service: String, region: String = "", account: String = "", resource: String
    ) {
        (self.partition, self.service, self.region, self.account, self.resource) = (
            partition, service, region, account, resource
        )
    }

    /// Reads an ARN; nil when the text has fewer than six parts or does not begin with `arn:`.
    package init?(_ text: Substring) {
        let parts = text.fields(separatedBy: ":", keepingEmpty: true, most: 6).map { String($0) }
        guard parts.count == 6, parts[0] == "arn", !parts[5].isEmpty else { return nil }
        self.init(partition: parts[1], service: parts[2], region: parts[3], account: parts[4], resource: parts[5])
    }

    package init?(_ text: String) { self.init(text[...]) }

    package var description: String {
        String(joining: ["arn:", partition, ":", service, ":", region, ":", account, ":", resource])
    }
}
