extension DeliveryProtocol {
    /// An endpoint as SNS shows it: `https://username:****@example.com/myroute`.
    /// - Source: Amazon SNS Developer Guide, "Subscribing an HTTPS endpoint to an Amazon SNS topic".
    func shown(_ endpoint: String) -> String {
        guard isWeb, let scheme = endpoint.firstRange(of: "://") else { return endpoint }
        let rest = endpoint[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
            return endpoint
        }
        return endpoint[...colon] + "****" + endpoint[at...]
    }
}
