internal import Base

/// The bounds of API Gateway.
/// - Source: Amazon API Gateway Developer Guide, quotas for REST APIs.
package enum LimitsAPIGateway {
    /// Resources of one API, the root among them.
    package static let resources = 300
    package static let stages = 10
    /// Bytes of a definition that is imported.
    package static let importBytes = 6 << 20
    /// Bytes of a definition as it is kept: one commit of the store holds it whole.
    package static let definitionBytes = 900_000
    /// Bytes of a request's or an answer's body.
    package static let payloadBytes = 10 << 20
    package static let tags = 50
    /// Integration time-outs, in milliseconds.
    package static let timeouts = 50...29_000
    package static let pageSizes = 1...500
    package static let pageDefault = 25
    /// How often a change is tried again when another came between.
    package static let conflictRetries = 20
    /// APIs whose routes are held compiled; then the table begins anew.
    package static let compiledAPIs = 1_000
    /// Requests that wait for their functions at one time.
    package static let waitingRequests = 10_000
    /// How late an answer that took too long may be given up.
    package static let deadlineStep = Duration.milliseconds(100)
    /// Levels of a definition's `$ref`s and of path parts.
    package static let pathParts = 100
}
