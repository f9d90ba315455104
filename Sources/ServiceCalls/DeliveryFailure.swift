package import Base
internal import Wire

/// Why a delivery did not succeed.
package struct DeliveryFailure: Error, Sendable, Hashable {
    package let code: String
    package let message: String
    /// Whether trying again may help: the endpoint was not able, rather than not willing.
    /// - Source: Amazon SNS Developer Guide, "Amazon SNS dead-letter queues", client-side and server-side errors.
    package let isRetryable: Bool

    package init(code: String, message: String, isRetryable: Bool) {
        (self.code, self.message, self.isRetryable) = (code, message, isRetryable)
    }

    /// What a call to another service threw.
    package init(_ error: any Error) {
        if let failure = error as? DeliveryFailure {
            self = failure
            return
        }
        guard let fault = error as? Fault else {
            self.init(code: "InternalFailure", message: "\(error)", isRetryable: true)
            return
        }
        // What was cancelled, since the server stops, was not refused.
        let isCancelled = fault.status == 408
        self.init(
            code: fault.code, message: fault.message,
            isRetryable: isCancelled || Self.isThrottling(fault.code) || fault.isPlatforms)
    }

    /// Whether a code says that there were too many calls, in whichever service's words.
    package static func isThrottling(_ code: String) -> Bool {
        ["Throttl", "TooManyRequests", "OverLimit", "ThroughputExceeded"].contains { code.contains($0) }
    }

    package var json: JSON { ["code": .string(code), "message": .string(message)] }

    package init?(_ json: JSON?) {
        guard let code = json?["code"]?.string else { return nil }
        self.init(code: code, message: json?["message"]?.string ?? "", isRetryable: false)
    }
}
