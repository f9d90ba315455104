package import Wire

/// What a service says to browsers about pages of other origins that use its resources.
package protocol CrossOrigin: Sendable {
    /// The headers for a browser that asks whether a page may send a request; nil where the service has no say.
    /// - Parameter request: with the method OPTIONS, addressed as the service's calls are.
    /// - Throws: a fault where the page may not.
    func preflight(_ request: WireRequest) async throws -> [(name: String, value: String)]?
    /// What lets the page see the answer to a request.
    func headers(for request: WireRequest) async throws -> [(name: String, value: String)]
}

extension CrossOrigin {
    /// The answer as a page of another origin may see it, where one asks.
    package func shown(_ response: WireResponse, to request: WireRequest) async -> WireResponse {
        guard request.header("origin") != nil else { return response }
        var response = response
        do { response.headers += try await headers(for: request) } catch {
            // The answer stands; a page of another origin does not see it.
        }
        return response
    }
}
