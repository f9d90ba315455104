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

    /// Whether something went wrong: the answer is a fault, or the function that was invoked failed. What is not
    /// modified, and what lies in another Region, has a code too, and is none.
    package var isFault: Bool { status >= 400 || (status < 300 && faultCode != nil) }
}
