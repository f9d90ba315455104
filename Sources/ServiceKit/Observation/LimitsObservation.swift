/// Bounds of what is kept in memory of what services tell.
package enum LimitsObservation {
    /// Minutes of a metric that nobody took.
    package static let minutes = 5
    /// Metrics that the book knows by their names. More are not counted: their dimensions come from clients.
    package static let series = 100_000
    /// Segments that nobody took.
    package static let segments = 20_000
    /// Bytes of documents among them.
    package static let documentBytes = 64 << 20
    /// Sources of usage that are told apart until the ledger takes their sums.
    package static let usageSources = 50_000
    /// Traces whose usage is known one by one, and usages of one of them.
    package static let pricedTraces = 10_000
    package static let usagesPerTrace = 200
}
