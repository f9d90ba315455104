/// Serves listeners that were opened elsewhere: what execution environments need of a server.
package protocol ListenerServer: Sendable {
    /// Takes over a listening descriptor and answers with `handler`. The descriptor belongs to the server from then on,
    /// also when this throws.
    /// - Throws: `Failure` with the code `http.listen`.
    func adopt(listener descriptor: CInt, handler: any HTTPHandler) async throws -> HTTPListener
    /// A client on the server's event loops.
    func client() -> HTTPClient
    /// Stops accepting, lets requests in flight finish until `grace` has passed, closes the rest.
    func shutdown(grace: Duration) async
}
