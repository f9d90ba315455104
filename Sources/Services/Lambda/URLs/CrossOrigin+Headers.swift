internal import Base
internal import Wire

extension CrossOrigin {
    /// The answer to a browser that asks before it sends; nil for any other request.
    /// - Source: Fetch standard, CORS protocol; AWS Lambda Developer Guide, "Cross-origin resource sharing (CORS)".
    func preflight(_ request: WireRequest) -> WireResponse? {
        guard request.method == "OPTIONS", let origin = request.header("origin"),
            request.header("access-control-request-method") != nil
        else { return nil }
        var response = WireResponse(status: 200)
        mark(&response, origin: origin)
        guard allows(origin) else { return response }
        if let allowedMethods { response.headers.append(("Access-Control-Allow-Methods", Self.list(allowedMethods))) }
        if let allowedHeaders { response.headers.append(("Access-Control-Allow-Headers", Self.list(allowedHeaders))) }
        if let maximumAge { response.headers.append(("Access-Control-Max-Age", String(maximumAge))) }
        return response
    }

    /// Adds the headers that let a browser of this origin read the response; they take the place of the function's own.
    func mark(_ response: inout WireResponse, origin: String?) {
        guard let origin, allows(origin) else { return }
        let own = ["access-control-allow-origin", "access-control-allow-credentials", "access-control-expose-headers"]
        response.headers.removeAll { own.contains($0.name.lowercased()) }
        let isOpen = allowedOrigins?.contains("*") == true && allowsCredentials != true
        response.headers.append(("Access-Control-Allow-Origin", isOpen ? "*" : origin))
        if !isOpen { response.headers.append(("Vary", "Origin")) }
        if allowsCredentials == true { response.headers.append(("Access-Control-Allow-Credentials", "true")) }
        if let exposedHeaders {
            response.headers.append(("Access-Control-Expose-Headers", Self.list(exposedHeaders)))
        }
    }

    private func allows(_ origin: String) -> Bool {
        (allowedOrigins ?? []).contains { $0 == "*" || $0.lowercased() == origin.lowercased() }
    }

    private static func list(_ texts: [String]) -> String { texts.joined(separator: ",") }
}
