internal import Wire

/// The function URL that a request goes to, told by its host: `<id>.lambda-url.<region>.<domain>`.
struct URLAddress: Sendable, Hashable {
    private static let mark = ".lambda-url."

    let id: String
    /// The host without its port.
    let domain: String

    /// Nil where the request goes elsewhere; every request to the platform is asked.
    init?(_ request: WireRequest) {
        guard let host = request.header("host"), host.utf8.count > Self.mark.utf8.count,
            let mark = host.firstRange(of: Self.mark), mark.lowerBound > host.startIndex
        else { return nil }
        id = host[..<mark.lowerBound].lowercased()
        domain = String(host.prefix { $0 != ":" })
    }
}
