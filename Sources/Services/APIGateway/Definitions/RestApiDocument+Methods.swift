internal import APIGatewayAPI
internal import Base
internal import Wire

extension RestApiDocument {
    private static let verbs: Set<String> = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY"]

    func method(_ verb: String, of resourceID: String) throws(Fault) -> Method {
        guard let method = try resource(resourceID).resourceMethods?[verb] else {
            throw APIGatewayFault.notFoundException("Invalid Method identifier specified")
        }
        return method
    }

    func integration(_ verb: String, of resourceID: String) throws(Fault) -> Integration {
        guard let integration = try method(verb, of: resourceID).methodIntegration else {
            throw APIGatewayFault.notFoundException("Invalid Integration identifier specified")
        }
        return integration
    }

    /// Adds a method without an integration.
    mutating func addMethod(_ method: Method, to resourceID: String) throws(Fault) {
        let verb = method.httpMethod ?? ""
        var resource = try resource(resourceID)
        try MethodRules.check(method)
        guard Self.verbs.contains(verb) else {
            throw APIGatewayFault.badRequestException(
                "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY")
        }
        guard resource.resourceMethods?[verb] == nil else {
            throw APIGatewayFault.conflictException("Method already exists for this resource")
        }
        resource.resourceMethods = (resource.resourceMethods ?? [:]).merging([verb: method]) { _, new in new }
        resources[resourceID] = resource
    }

    /// Puts a changed method in the place of the old one.
    mutating func setMethod(_ verb: String, of resourceID: String, _ method: Method?) throws(Fault) {
        var resource = try resource(resourceID)
        var methods = resource.resourceMethods ?? [:]
        methods[verb] = method
        resource.resourceMethods = methods.isEmpty ? nil : methods
        resources[resourceID] = resource
    }

    mutating func changeMethod<T>(
        _ verb: String, of resourceID: String, _ change: (inout Method) throws(Fault) -> T
    ) throws(Fault) -> T {
        var method = try method(verb, of: resourceID)
        let result = try change(&method)
        try setMethod(verb, of: resourceID, method)
        return result
    }

    mutating func changeIntegration<T>(
        _ verb: String, of resourceID: String, _ change: (inout Integration) throws(Fault) -> T
    ) throws(Fault) -> T {
        var integration = try integration(verb, of: resourceID)
        let result = try change(&integration)
        _ = try changeMethod(verb, of: resourceID) { $0.methodIntegration = integration }
        return result
    }

    /// Puts the integration of a method, with what API Gateway fills in.
    mutating func putIntegration(
        _ integration: Integration, of verb: String, _ resourceID: String
    ) throws(Fault) -> Integration {
        _ = try method(verb, of: resourceID)
        try IntegrationRules.check(integration)
        var whole = integration
        whole.passthroughBehavior = integration.passthroughBehavior ?? "WHEN_NO_MATCH"
        whole.timeoutInMillis = integration.timeoutInMillis ?? LimitsAPIGateway.timeouts.upperBound
        whole.cacheNamespace = integration.cacheNamespace ?? resourceID
        whole.cacheKeyParameters = integration.cacheKeyParameters ?? []
        _ = try changeMethod(verb, of: resourceID) { $0.methodIntegration = whole }
        return whole
    }
}
