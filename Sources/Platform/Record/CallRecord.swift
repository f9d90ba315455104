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

/// The `X-Amzn-Trace-Id` header: `Root=1-…;Parent=…;Sampled=1`.
package enum TraceHeader {
    /// The header of a trace that begins now. Whether it is sampled is left to whom it reaches.
    static func new(at now: Instant, _ randomness: any Randomness) -> String {
        let seconds = String(UInt32(truncatingIfNeeded: now.seconds), radix: 16)
        let time = String(repeating: "0", count: 8 - seconds.utf8.count) + seconds
        return "Root=1-\(time)-\(Hex.encode(randomness.bytes(12)))"
    }

    /// The trace's own name.
    package static func root(_ header: String) -> String? {
        let part = header.split(separator: ";").first { $0.hasPrefix("Root=") }
        return part.map { String($0.dropFirst(5)) }
    }
}
