/// The `X-Amzn-Trace-Id` header: `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`.
/// - Source: AWS X-Ray Developer Guide, "Tracing header".
package struct TraceHeader: Hashable, Sendable {
    /// The trace's own name, `1-…-…`.
    package var root: String?
    package var parent: String?
    package var isSampled: Bool?
    /// The functions that have run in this chain.
    package var lineage: String?

    /// Reads a header. What is not known is left out.
    package init(_ text: String) {
        for field in text.fields(separatedBy: ";") {
            guard let (name, value) = field.cut(at: "=") else { continue }
            switch name.drop(while: { $0 == " " }) {
            case "Root": root = String(value)
            case "Parent": parent = String(value)
            case "Sampled": isSampled = value == "1" ? true : value == "0" ? false : nil
            case "Lineage": lineage = String(value)
            default: break
            }
        }
    }

    /// The header of a trace that begins now. Whether it is sampled is left to whom it reaches.
    package init(beginning now: Instant, _ randomness: any Randomness) {
        root = Self.newRoot(at: now, randomness)
    }

    /// The name of a trace that begins now: `1-`, the second and 96 bits of chance.
    package static func newRoot(at now: Instant, _ randomness: any Randomness) -> String {
        let seconds = String(UInt32(truncatingIfNeeded: now.seconds), radix: 16)
        let time = String(repeating: "0", count: 8 - seconds.utf8.count) + seconds
        return "1-\(time)-\(Hex.encode(randomness.bytes(12)))"
    }

    package var text: String {
        var text = ""
        if let root { text += "Root=\(root)" }
        if let parent { text += ";Parent=\(parent)" }
        if let isSampled { text += isSampled ? ";Sampled=1" : ";Sampled=0" }
        if let lineage { text += ";Lineage=\(lineage)" }
        return text
    }
}
