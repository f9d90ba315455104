internal import Base

/// What a derived key is good for: one day, one region, one service.
package struct CredentialScope: Hashable, Sendable, CustomStringConvertible {
    /// `20150830`.
    package let date: String
    package let region: String
    package let service: String

    package init(date: String, region: String, service: String) {
        (self.date, self.region, self.service) = (date, region, service)
    }

    static let terminator = "aws4_request"

    /// `20150830/us-east-1/service/aws4_request`.
    package var description: String { date + "/" + region + "/" + service + "/" + Self.terminator }
}

/// An access key id and its scope, as they stand in `Credential=` and in `X-Amz-Credential`.
struct Credential: Sendable {
    let accessKeyID: String
    let scope: CredentialScope

    init(accessKeyID: String, scope: CredentialScope) { (self.accessKeyID, self.scope) = (accessKeyID, scope) }

    init(parsing text: Substring) throws(SignatureFault) {
        let parts = text.fields(separatedBy: "/", keepingEmpty: true)
        guard parts.count == 5, parts.allSatisfy({ !$0.isEmpty }) else { throw .malformedCredential(String(text)) }
        guard parts[1].utf8.count == 8, parts[1].hasOnly({ (48...57).contains($0) }) else {
            throw .malformedScopeDate(String(parts[1]))
        }
        guard parts[4] == CredentialScope.terminator else { throw .wrongTerminator(String(parts[4])) }
        accessKeyID = String(parts[0])
        scope = CredentialScope(date: String(parts[1]), region: String(parts[2]), service: String(parts[3]))
    }

    var description: String { "\(accessKeyID)/\(scope)" }
}
