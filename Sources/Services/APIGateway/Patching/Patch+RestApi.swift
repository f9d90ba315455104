internal import APIGatewayAPI
internal import Wire

extension Patch {
    /// Changes an API's own settings.
    func apply(to api: inout RestApi) throws(Fault) {
        switch parts.first {
        case "name"?: api.name = value
        case "description"?: api.description = newValue
        case "apiKeySource"?: api.apiKeySource = value.flatMap { ApiKeySourceType(rawValue: $0) }
        case "disableExecuteApiEndpoint"?: api.disableExecuteApiEndpoint = flag
        case "binaryMediaTypes"? where parts.count == 2: apply(to: &api.binaryMediaTypes, element: parts[1])
        case "endpointConfiguration"? where parts.dropFirst().first == "types": try setEndpointType(&api)
        case "policy"?, "minimumCompressionSize"?, "endpointConfiguration"?, "securityPolicy"?, "endpointAccessMode"?:
            if newValue?.isEmpty == false { throw .notSupported("UpdateRestApi with the path \(path)") }
        default:
            throw invalid([
                "/name", "/description", "/apiKeySource", "/binaryMediaTypes/{type}", "/minimumCompressionSize",
                "/policy",
                "/endpointConfiguration/types/{type}", "/disableExecuteApiEndpoint",
            ])
        }
    }

    private func setEndpointType(_ api: inout RestApi) throws(Fault) {
        guard let type = value.flatMap({ EndpointType(rawValue: $0) }) else {
            throw APIGatewayFault.badRequestException("Invalid endpoint type \(value ?? "")")
        }
        try RestApiRules.check(EndpointConfiguration(types: [type]))
        api.endpointConfiguration = EndpointConfiguration(types: [type], ipAddressType: .ipv4)
    }

    /// Changes a method.
    func apply(to method: inout Method) throws(Fault) {
        switch parts.first {
        case "authorizationType"?: method.authorizationType = value
        case "authorizerId"?: method.authorizerId = newValue
        case "apiKeyRequired"?: method.apiKeyRequired = flag
        case "operationName"?: method.operationName = newValue
        case "requestValidatorId"?: method.requestValidatorId = newValue.flatMap { $0.isEmpty ? nil : $0 }
        case "requestParameters"? where parts.count == 2: apply(to: &method.requestParameters, key: parts[1], flag)
        case "requestModels"? where parts.count == 2: apply(to: &method.requestModels, key: parts[1], value)
        default:
            throw invalid([
                "/authorizationType", "/authorizerId", "/apiKeyRequired", "/operationName", "/requestParameters/{name}",
                "/requestModels/{type}", "/requestValidatorId",
            ])
        }
        try MethodRules.check(method)
    }

    /// Changes an integration.
    func apply(to integration: inout Integration) throws(Fault) {
        switch parts.first {
        case "uri"?: integration.uri = value
        case "httpMethod"?: integration.httpMethod = value
        case "timeoutInMillis"?: integration.timeoutInMillis = try integer()
        case "passthroughBehavior"?: integration.passthroughBehavior = value
        case "contentHandling"?:
            integration.contentHandling = newValue.flatMap { ContentHandlingStrategy(rawValue: $0) }
        case "cacheNamespace"?: integration.cacheNamespace = value
        case "credentials"?: integration.credentials = newValue.flatMap { $0.isEmpty ? nil : $0 }
        case "requestParameters"? where parts.count == 2:
            apply(to: &integration.requestParameters, key: parts[1], value)
        case "requestTemplates"? where parts.count == 2: apply(to: &integration.requestTemplates, key: parts[1], value)
        case "cacheKeyParameters"? where parts.count == 2: apply(to: &integration.cacheKeyParameters, element: parts[1])
        default:
            throw invalid([
                "/uri", "/httpMethod", "/timeoutInMillis", "/passthroughBehavior", "/contentHandling",
                "/cacheNamespace",
                "/credentials", "/requestParameters/{name}", "/requestTemplates/{type}", "/cacheKeyParameters/{name}",
            ])
        }
        try IntegrationRules.check(integration)
    }

    /// Changes a stage; the deployment's existence is the caller's to check.
    func apply(to stage: inout Stage) throws(Fault) {
        switch parts.first {
        case "description"?: stage.description = newValue
        case "deploymentId"?: stage.deploymentId = value
        case "tracingEnabled"?: stage.tracingEnabled = flag
        case "variables"? where parts.count == 2: apply(to: &stage.variables, key: parts[1], value ?? "")
        case "cacheClusterEnabled"?, "cacheClusterSize"?, "canarySettings"?, "accessLogSettings"?,
            "clientCertificateId"?,
            "documentationVersion"?:
            if newValue != nil, newValue != "false" { throw .notSupported("UpdateStage with the path \(path)") }
        default:
            if parts.count >= 3 { throw .notSupported("UpdateStage with method settings (\(path))") }
            throw invalid(["/description", "/deploymentId", "/tracingEnabled", "/variables/{name}"])
        }
    }
}
