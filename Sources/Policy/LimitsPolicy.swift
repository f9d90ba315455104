/// The bounds of policy documents.
package enum LimitsPolicy {
    /// Bytes of a document before anything is read of it; the services' own quotas are smaller.
    /// - Source: IAM API Reference, CreatePolicy, `PolicyDocument`.
    package static let documentBytes = 131_072
}
