internal import APIGatewayAPI
internal import Wire

/// What an API may ask for; the rest is refused by name.
enum RestApiRules {
    static func check(_ endpoint: EndpointConfiguration?) throws(Fault) {
        guard let endpoint else { return }
        if endpoint.types?.contains(.private) == true { throw .notSupported("An API with the endpoint type PRIVATE") }
        if endpoint.vpcEndpointIds?.isEmpty == false { throw .notSupported("An API with vpcEndpointIds") }
    }

    static func check(tags: [String: String]) throws(Fault) {
        guard tags.count <= LimitsAPIGateway.tags else {
            throw APIGatewayFault.badRequestException(
                "The number of tags exceeds the limit of \(LimitsAPIGateway.tags)")
        }
        for (key, value) in tags {
            guard (1...128).contains(key.count), value.count <= 256 else {
                throw APIGatewayFault.badRequestException("Invalid tag key or value: \(key)")
            }
        }
    }

    static func check(name: String) throws(Fault) {
        guard !name.isEmpty, name.count <= 1024 else {
            throw APIGatewayFault.badRequestException("Invalid API name specified")
        }
    }
}
