package import ServiceCalls

/// What X-Ray needs of the machine.
package struct XRaySettings: Sendable {
    /// Where segments are sent on to, as spans of OpenTelemetry's: `http://127.0.0.1:4318/v1/traces`.
    package var export: WebAddress?
    /// Where the server listens: it sends nothing on to itself.
    package var server: ServerAddress
    /// Gets lines for the server's log.
    package var report: @Sendable (String) -> Void

    package init(
        server: ServerAddress = ServerAddress(), report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        (self.server, self.report) = (server, report)
    }
}
