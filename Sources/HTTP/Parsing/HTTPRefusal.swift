/// Why a message is not accepted, and the status that says so to a client.
struct HTTPRefusal: Error, Sendable, Equatable {
    let status: Int
    let reason: String

    static func badRequest(_ reason: String) -> Self { Self(status: 400, reason: reason) }
    static let requestTimeout = Self(status: 408, reason: "the request did not arrive in time")
    static let bodyTooLarge = Self(status: 413, reason: "the body is larger than allowed here")
    static let targetTooLong = Self(status: 414, reason: "the request target is longer than allowed")
    static let expectationFailed = Self(status: 417, reason: "only 100-continue can be expected")
    static let headersTooLarge = Self(status: 431, reason: "the header fields are larger than allowed")
    static let overloaded = Self(status: 503, reason: "too many large bodies are on their way; try again")
    static let notImplemented = Self(status: 501, reason: "this transfer coding or method is not implemented")
    static let versionNotSupported = Self(status: 505, reason: "only HTTP/1.0 and HTTP/1.1 are spoken here")
}
