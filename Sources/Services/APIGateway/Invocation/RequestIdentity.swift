internal import Base
internal import ServiceKit

/// What one request is called by, and where it came from.
struct RequestIdentity: Sendable {
    let requestID: String
    /// Also the `x-amz-apigw-id`: sixteen characters of base 64, the last of them `=`.
    let extendedRequestID: String
    let traceHeader: String
    /// Where the stage is traced.
    let trace: StageTrace?
    let now: Instant
    let sourceIP: String

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    /// - Parameter decide: whether X-Ray samples a request of a stage that is traced; nil for other stages.
    init(_ context: CallContext, _ randomness: any Randomness, decide: (() -> Bool)? = nil) {
        (requestID, now, sourceIP) = (context.requestID, context.now, context.sourceIP)
        extendedRequestID = randomness.token(15, from: Self.letters) + "="
        trace = decide.map { StageTrace(context, randomness, decide: $0) }
        traceHeader = trace?.header ?? Self.trace(context, randomness)
    }

    /// The trace that the request belongs to, or a new one.
    private static func trace(_ context: CallContext, _ randomness: any Randomness) -> String {
        if let header = context.traceHeader, TraceHeader(header).root != nil { return header }
        return TraceHeader(beginning: context.now, randomness).text
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
