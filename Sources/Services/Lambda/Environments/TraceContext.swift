internal import Base

/// The trace that an invocation belongs to.
struct TraceContext: Sendable, Hashable {
    let root: String
    /// The segment or subsegment that asked for it.
    let caller: String?
    /// Lambda's own segment, the function's, and the part of that in which the function works.
    let service: String
    let segment: String
    let work: String
    let isSampled: Bool
    /// Whether Lambda makes segments of it: where the function only passes traces through, it makes none.
    let isTraced: Bool
    /// The functions that have run in this chain, without the one that runs now.
    var lineage: Lineage

    /// Goes on with the caller's trace, or begins one.
    /// - Parameters:
    ///   - isActive: whether the function is traced by itself.
    ///   - decide: whether a trace is sampled of which the caller has not decided that.
    /// - Source: AWS Lambda Developer Guide, "Visualize Lambda function invocations using AWS X-Ray".
    init(
        header: String?, isActive: Bool, now: Instant, _ randomness: any Randomness,
        decide: () -> Bool = { true }
    ) {
        let before = header.map { TraceHeader($0) }
        root = before?.root ?? TraceHeader.newRoot(at: now, randomness)
        caller = before?.parent
        isSampled = before?.isSampled ?? (isActive && decide())
        isTraced = isActive && isSampled
        segment = Hex.encode(randomness.bytes(8))
        (service, work) =
            isTraced
            ? (Hex.encode(randomness.bytes(8)), Hex.encode(randomness.bytes(8))) : (segment, segment)
        lineage = Lineage(before?.lineage)
    }

    /// As the function gets it: what it does hangs on its work, or on its caller where Lambda tells of none.
    var header: String {
        let past = lineage.text
        let parent = isTraced ? work : caller ?? segment
        let known = ["Root=", root, ";Parent=", parent, isSampled ? ";Sampled=1" : ";Sampled=0"]
        return String(joining: past.isEmpty ? known : known + [";Lineage=", past])
    }

    /// One header for an event of several traces: the first trace goes on, and the chains of all are counted, so that a
    /// loop does not hide behind others.
    static func merged(_ headers: [String]) -> String? {
        guard let first = headers.first, headers.contains(where: { $0 != first }) else { return headers.first }
        var lineage = Lineage(nil)
        for header in Set(headers).sorted() { lineage.merge(Lineage(TraceHeader(header).lineage)) }
        var merged = TraceHeader(first)
        merged.lineage = lineage.text.isEmpty ? nil : lineage.text
        return merged.text
    }
}
