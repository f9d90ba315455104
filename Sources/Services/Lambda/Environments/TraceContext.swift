internal import Base

/// The trace that an invocation belongs to.
struct TraceContext: Sendable, Hashable {
    let root: String
    /// The function's own segment.
    let segment: String
    let isSampled: Bool
    /// The functions that have run in this chain, without the one that runs now.
    var lineage: Lineage

    /// Goes on with the caller's trace, or begins one: sampled where the function is traced by itself.
    init(header: String?, isActive: Bool, now: Instant, _ randomness: any Randomness) {
        let caller = header.map { TraceHeader($0) }
        root = caller?.root ?? TraceHeader.newRoot(at: now, randomness)
        segment = Hex.encode(randomness.bytes(8))
        isSampled = caller?.isSampled ?? isActive
        lineage = Lineage(caller?.lineage)
    }

    /// As the function gets it.
    var header: String {
        let past = lineage.text
        let known = ["Root=", root, ";Parent=", segment, isSampled ? ";Sampled=1" : ";Sampled=0"]
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
