internal import APIGatewayAPI
internal import Wire

/// The parameters that come with a definition.
/// - Source: API Gateway API Reference, ImportRestApi (`endpointConfigurationTypes`, `basepath`, `ignore`).
struct ImportParameters {
    let basePath: OpenAPIDefinition.BasePathMode
    let endpointTypes: [EndpointType]?

    init(_ parameters: [String: String]) throws(Fault) {
        var basePath = OpenAPIDefinition.BasePathMode.ignore
        var types: [EndpointType]?
        for (name, value) in parameters {
            switch name.lowercased() {
            case "basepath":
                guard let mode = OpenAPIDefinition.BasePathMode(rawValue: value.lowercased()) else {
                    throw APIGatewayFault.badRequestException("Invalid basepath mode \(value)")
                }
                basePath = mode
            case "endpointconfigurationtypes":
                types = value.split(separator: ",").compactMap { EndpointType(rawValue: String($0)) }
            case "failonwarnings": try Self.check(failOnWarnings: Bool(value.lowercased()))
            case "ignore", "mode": break
            default: throw .notSupported("An import with the parameter \(name)")
            }
        }
        (self.basePath, endpointTypes) = (basePath, types)
    }

    /// An import here finds faults or nothing: what AWS only warns of would pass.
    static func check(failOnWarnings: Bool?) throws(Fault) {
        if failOnWarnings == true { throw .notSupported("An import with failOnWarnings") }
    }
}
