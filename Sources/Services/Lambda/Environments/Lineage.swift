internal import Base

/// How often each function has run in one chain of events, carried by the trace header: by it a function that goes in
/// circles is found.
/// - Source: AWS Lambda Developer Guide, "Use Lambda recursive loop detection to prevent infinite loops".
struct Lineage: Sendable, Hashable {
    /// Functions in one header; later ones are not counted.
    private static let most = 32

    /// Above what stops a chain.
    private static let highest = 1_000

    private var counts: [String: Int] = [:]

    /// - Parameter text: `<function>:<count>` of each, parted by `|`, as `text` gives it. Some SDKs escape the `|`.
    init(_ text: String?) {
        for part in PercentEncoding.decode(text ?? "").fields(separatedBy: "|", most: Self.most) {
            let fields = part.fields(separatedBy: ":")
            // The header comes from callers: a count beyond all sense is one that ends the chain.
            if fields.count == 2, let count = Int(fields[1]), count >= 0 {
                counts[String(fields[0])] = min(count, Self.highest)
            }
        }
    }

    var text: String { counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: "|") }

    /// Counts a run of a function.
    /// - Returns: how often it had run before.
    mutating func add(_ key: FunctionKey) -> Int {
        let name = Self.name(key)
        let count = counts[name] ?? 0
        if counts.count < Self.most || counts[name] != nil { counts[name] = count + 1 }
        return count
    }

    /// Takes over what another chain counts, where that is more.
    mutating func merge(_ other: Lineage) {
        for (name, count) in other.counts where counts.count < Self.most || counts[name] != nil {
            counts[name] = max(count, counts[name] ?? 0)
        }
    }

    private static func name(_ key: FunctionKey) -> String {
        String(Hex.encode(Digest.sha256(Array(key.arn.utf8))).prefix(8))
    }
}
