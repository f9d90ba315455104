internal import APIGatewayAPI
internal import Wire

/// Resources as calls show them: methods are named only, unless they are embedded.
enum ResourceView {
    static func check(_ embed: [String]?) throws(Fault) {
        guard (embed ?? []).allSatisfy({ $0 == "methods" }) else {
            throw APIGatewayFault.badRequestException("Invalid embed specified. Valid options are methods")
        }
    }

    static func shown(_ resource: Resource, embed: [String]?) -> Resource {
        guard embed?.contains("methods") != true else { return resource }
        var shown = resource
        shown.resourceMethods = resource.resourceMethods?.mapValues { _ in Method() }
        return shown
    }

    /// What a deployment says of its methods, by path and verb.
    static func summary(_ resources: [Resource]) -> [String: WireMap<MethodSnapshot>] {
        var summary: [String: WireMap<MethodSnapshot>] = [:]
        for resource in resources {
            guard let methods = resource.resourceMethods else { continue }
            summary[resource.path ?? "/"] = WireMap(
                methods.mapValues {
                    MethodSnapshot(authorizationType: $0.authorizationType, apiKeyRequired: $0.apiKeyRequired)
                })
        }
        return summary
    }
}
