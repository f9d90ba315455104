package import Base

/// What the pipeline asks of the services that keep identities (STS for keys, IAM for policies).
package protocol IdentityProvider: Sendable {
    /// The keys with this id, or nil. Expired keys are given too; the pipeline says that they have expired.
    func credentials(_ accessKeyID: String) async throws -> Credentials?
    /// The documents that say what a role's session may do.
    func policies(of session: Caller.RoleSession) async throws -> IdentityPolicies
}

/// A key with who holds it.
package struct Credentials: Sendable {
    package let accessKeyID: String
    package let secretAccessKey: Secret<String>
    /// What a request with temporary keys must carry.
    package let sessionToken: Secret<String>?
    package let expiration: Instant?
    package let caller: Caller

    package init(
        accessKeyID: String, secretAccessKey: Secret<String>, sessionToken: Secret<String>?, expiration: Instant?,
        caller: Caller
    ) {
        (self.accessKeyID, self.secretAccessKey) = (accessKeyID, secretAccessKey)
        (self.sessionToken, self.expiration, self.caller) = (sessionToken, expiration, caller)
    }
}

/// The identity side of a decision.
package struct IdentityPolicies: Sendable {
    package struct Document: Sendable {
        /// The policy's ARN, or its name within the role.
        package let name: String
        package let document: JSON
        package init(name: String, document: JSON) { (self.name, self.document) = (name, document) }
    }

    package let documents: [Document]
    package let boundary: Document?
    /// Changes whenever one of the documents does, so that compiled policies can be kept.
    package let version: UInt64

    package init(documents: [Document], boundary: Document?, version: UInt64) {
        (self.documents, self.boundary, self.version) = (documents, boundary, version)
    }
}
