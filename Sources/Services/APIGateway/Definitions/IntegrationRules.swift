internal import APIGatewayAPI
internal import Base
internal import Wire

/// What an integration must say, and which integrations are there.
enum IntegrationRules {
    /// - Throws: `BadRequestException` as API Gateway words it; a fault by name for what is not there yet.
    static func check(_ integration: Integration) throws(Fault) {
        guard let type = integration.type else {
            throw APIGatewayFault.badRequestException("Enumeration value for type must be non-empty")
        }
        switch type {
        case .mock: try checkMock(integration)
        case .awsProxy: try checkProxy(integration)
        case .aws, .http, .httpProxy: throw .notSupported("An integration of type \(type.rawValue)")
        }
        try refuseUnsupported(integration)
        if let timeout = integration.timeoutInMillis, !LimitsAPIGateway.timeouts.contains(timeout) {
            throw APIGatewayFault.badRequestException("Timeout should be between 50 ms and 29000 ms")
        }
    }

    private static func refuseUnsupported(_ integration: Integration) throws(Fault) {
        if integration.connectionType == .vpcLink {
            throw .notSupported("An integration with the connection type VPC_LINK")
        }
        if integration.credentials != nil { throw .notSupported("An integration with credentials") }
        if integration.responseTransferMode == .stream {
            throw .notSupported("An integration that streams its response")
        }
        if integration.tlsConfig != nil { throw .notSupported("An integration with tlsConfig") }
        if integration.integrationTarget != nil { throw .notSupported("An integration with integrationTarget") }
    }

    private static func checkProxy(_ integration: Integration) throws(Fault) {
        guard integration.httpMethod?.isEmpty == false else {
            throw APIGatewayFault.badRequestException("Enumeration value for HttpMethod must be non-empty")
        }
        guard let uri = integration.uri, uri.hasPrefix("arn:") else {
            throw APIGatewayFault.badRequestException("Invalid ARN specified in the request")
        }
        guard uri.contains(":path/") || uri.contains(":action/") else {
            throw APIGatewayFault.badRequestException("AWS ARN for integration must contain path or action")
        }
        guard ARN(uri)?.account == "lambda", FunctionURI(uri) != nil else {
            throw APIGatewayFault.badRequestException(
                "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations."
            )
        }
    }

    private static func checkMock(_ integration: Integration) throws(Fault) {
        for template in (integration.requestTemplates ?? [:]).values where !isLiteral(template) {
            throw .notSupported("A request template with variables or directives")
        }
        for response in (integration.integrationResponses ?? [:]).values { try check(response) }
    }

    /// Templates and headers of a response are literals here.
    static func check(_ response: IntegrationResponse) throws(Fault) {
        for template in (response.responseTemplates ?? [:]).values where !isLiteral(template) {
            throw .notSupported("A response template with variables or directives")
        }
        for (name, value) in response.responseParameters ?? [:] {
            guard name.hasPrefix("method.response.header.") else {
                throw APIGatewayFault.badRequestException(
                    "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping "
                        + "expression parameter specified: \(name)]")
            }
            guard value.hasPrefix("'"), value.hasSuffix("'"), value.utf8.count > 1 else {
                throw .notSupported("A response header that is mapped from \(value)")
            }
        }
    }

    /// The same, and every header must be one that the method declares for this status.
    static func check(_ response: IntegrationResponse, declaredBy method: Method) throws(Fault) {
        try check(response)
        let declared = method.methodResponses?[response.statusCode ?? ""]?.responseParameters ?? [:]
        for name in (response.responseParameters ?? [:]).keys.sorted() where declared[name] == nil {
            throw APIGatewayFault.badRequestException(
                "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping "
                    + "expression parameter specified: \(name)]")
        }
    }

    /// Whether a text means the same with and without a template engine.
    static func isLiteral(_ template: String) -> Bool {
        !template.utf8.contains(UInt8(ascii: "$")) && !template.utf8.contains(UInt8(ascii: "#"))
    }
}
