/// The media types whose bodies are bytes and not text.
/// - Source: API Gateway Developer Guide, Binary media types for REST APIs.
struct MediaTypes: Sendable {
    private let types: Set<String>
    private let takesAll: Bool

    init(_ types: [String]) {
        self.types = Set(types.map { $0.lowercased() })
        takesAll = types.contains("*/*")
    }

    var isEmpty: Bool { types.isEmpty }

    /// Whether a `Content-Type` or the first type of an `Accept` is one of them; parameters do not count.
    func contains(_ header: String?) -> Bool {
        if takesAll { return true }
        guard !types.isEmpty, let first = header?.split(separator: ",").first?.split(separator: ";").first else {
            return false
        }
        let type = String(first.filter { $0 != " " }).lowercased()
        guard let slash = type.firstIndex(of: "/") else { return types.contains(type) }
        return types.contains(type) || types.contains(type[..<slash] + "/*")
    }
}
