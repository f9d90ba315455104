internal import Policy
internal import ServiceCalls
internal import ServiceKit

/// Which HTTP endpoints messages may go to, by their addresses.
struct WebReach: Sendable {
    let network: NetworkReach

    /// The code of a delivery that was refused.
    static let failureCode = "EndpointNotAllowed"

    init(_ settings: SNSSettings) { network = NetworkReach(server: settings.server, network: settings.network) }

    /// Why nothing goes to an endpoint, as far as its text tells; a name's addresses are known when it is connected.
    func refusal(of kind: DeliveryProtocol, _ endpoint: String, forFunction: Bool) -> String? {
        guard kind.isWeb, let address = WebAddress(endpoint) else { return nil }
        return network.refusal(of: address, forFunction: forFunction)
    }
}

extension CallContext {
    /// The base of the URL by which the subscriber reached the platform, where that is a name of this machine. Whoever
    /// sends a request chooses its `Host`, and must not choose where the links in others' messages lead.
    var ownBase: String? {
        guard !isFromFunction, endpoint != CallContext.defaultEndpoint, let address = WebAddress(endpoint),
            address.target == "/", address.credentials == nil
        else { return nil }
        let host = address.host.lowercased()
        let isLocal = host == "localhost" || (AddressRange(host) != nil && MachineAddress.isOwn(host))
        guard isLocal else { return nil }
        return ServerAddress.url(host: host, port: address.port)
    }
}
