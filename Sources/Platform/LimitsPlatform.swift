/// The bounds of the platform as a whole.
package enum LimitsPlatform {
    /// Calls in flight at once.
    package static let callsInFlight = 10_000
    /// Bytes of a request's body that is held in memory: Lambda's zip of 50 MB in base 64, with room.
    package static let bodyBytes = 72 << 20
    /// Bytes of a streamed body: S3's largest PUT.
    package static let streamBytes = 5 << 30
}
