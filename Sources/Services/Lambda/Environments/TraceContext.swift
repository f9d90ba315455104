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
        let fields = Self.fields(header ?? "")
        root = fields["Root"] ?? "1-\(Self.hex(now.seconds))-\(Hex.encode(randomness.bytes(12)))"
        segment = Hex.encode(randomness.bytes(8))
        isSampled = fields["Sampled"].map { $0 == "1" } ?? isActive
        lineage = Lineage(fields["Lineage"])
    }

    /// As the function gets it.
    var header: String {
        let past = lineage.text
        return "Root=\(root);Parent=\(segment);Sampled=\(isSampled ? 1 : 0)" + (past.isEmpty ? "" : ";Lineage=\(past)")
    }

    /// One header for an event of several traces: the first trace goes on, and the chains of all are counted, so that a
    /// loop does not hide behind others.
    static func merged(_ headers: [String]) -> String? {
        guard let first = headers.first, headers.contains(where: { $0 != first }) else { return headers.first }
        var lineage = Lineage(nil)
        for header in Set(headers).sorted() { lineage.merge(Lineage(fields(header)["Lineage"])) }
        let parts = first.split(separator: ";" as Character).filter { !$0.contains("Lineage=") }
        let past = lineage.text
        return parts.joined(separator: ";") + (past.isEmpty ? "" : ";Lineage=\(past)")
    }

    private static func hex(_ seconds: Int64) -> String {
        let digits = String(UInt32(truncatingIfNeeded: seconds), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static func fields(_ header: String) -> [String: String] {
        var fields: [String: String] = [:]
        for part in header.split(separator: ";" as Character) {
            let pair = part.split(separator: "=" as Character, maxSplits: 1)
            if pair.count == 2 { fields[pair[0].filter { $0 != " " }] = String(pair[1]) }
        }
        return fields
    }
}
