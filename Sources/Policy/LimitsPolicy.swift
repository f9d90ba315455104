/// The bounds of policy documents.
package enum LimitsPolicy {
    /// Bytes of a document before anything is read of it; the services' own quotas are smaller.
    /// - Source: IAM API Reference, CreatePolicy, `PolicyDocument`.
    package static let documentBytes = 131_072
    /// Units of a pattern by bytes of a text up to which they are compared in the way that is quick for most.
    static let greedySteps = 65_536
}
