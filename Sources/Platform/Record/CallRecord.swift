package import Base
internal import ServiceKit

/// What is kept of one call.
package struct CallRecord: Sendable {
    package let service: String
    package let operation: String
    package let caller: String
    package let account: AccountID
    package let region: Region
    package let requestID: String
    /// The root of the trace that the call belongs to: `1-5759e988-bd862e3fe1be46a994272793`.
    package let traceID: String?
    package let began: Instant
    package let duration: Duration
    package let status: Int
    /// The fault's code, or the kind of error of a function whose invocation was answered with 200.
    package let faultCode: String?
}
