internal import Wire

/// The function URL that a request goes to, told by its host: `<id>.lambda-url.<region>.<domain>`.
struct URLAddress: Sendable, Hashable {
    private static let mark = ".lambda-url."

    let id: String
    /// The host without its port.
    let domain: String

    /// Nil where the request goes elsewhere. Every request to the platform is asked, so bytes are compared.
    init?(_ request: WireRequest) {
        guard let host = request.header("host"), let end = Self.label(host.utf8) else { return nil }
        id = host[..<end].lowercased()
        domain = String(host.prefix { $0 != ":" })
    }

    /// Where the first label ends, if `.lambda-url.` follows it.
    private static func label(_ host: String.UTF8View) -> String.Index? {
        guard let dot = host.firstIndex(of: UInt8(ascii: ".")), dot > host.startIndex,
            host[dot...].prefix(mark.utf8.count).elementsEqual(mark.utf8, by: { $0 == $1 || $0 | 32 == $1 })
        else { return nil }
        return dot
    }
}
