package import ServiceCalls

/// What SNS is told of the server that it runs in.
package struct SNSSettings: Sendable {
    package var server = ServerAddress()
    /// What functions reach of the network.
    package var network = FunctionNetwork.internet
    /// Gets the sentences that the server's log should have.
    package var report: @Sendable (String) -> Void = { _ in }

    package init() {}
}
