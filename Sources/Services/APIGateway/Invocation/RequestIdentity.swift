internal import Base
internal import ServiceKit

/// What one request is called by, and where it came from.
struct RequestIdentity: Sendable {
    let requestID: String
    /// Also the `x-amz-apigw-id`: sixteen characters of base 64, the last of them `=`.
    let extendedRequestID: String
    let traceHeader: String
    let now: Instant
    let sourceIP: String

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    init(_ context: CallContext, isTraced: Bool, _ randomness: any Randomness) {
        (requestID, now, sourceIP) = (context.requestID, context.now, context.sourceIP)
        extendedRequestID = randomness.token(15, from: Self.letters) + "="
        traceHeader = Self.trace(context, isTraced: isTraced, randomness)
    }

    /// The trace that the request belongs to, or a new one.
    private static func trace(_ context: CallContext, isTraced: Bool, _ randomness: any Randomness) -> String {
        if let header = context.traceHeader, TraceHeader(header).root != nil { return header }
        var trace = TraceHeader(beginning: context.now, randomness)
        if isTraced { trace.isSampled = true }
        return trace.text
    }

    /// `09/Apr/2015:12:34:56 +0000`, the common log format.
    var requestTime: String {
        let date = CalendarDate(now)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(date.day))/\(months[date.month - 1])/\(date.year):\(two(date.hour)):\(two(date.minute)):"
            + "\(two(date.second)) +0000"
    }
}
