internal import Base
internal import ServiceKit

/// The forms of a method's properties.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Method.
enum MethodKinds {
    static let integration = ResourceProperty.Kind.structure(
        [
            ResourceProperty("Type", .string, required: true, unsupported: ["AWS", "HTTP", "HTTP_PROXY"]),
            ResourceProperty("CacheKeyParameters", .texts), ResourceProperty("CacheNamespace", .string),
            ResourceProperty("ConnectionType", .string, unsupported: ["VPC_LINK"]),
            ResourceProperty("ContentHandling", .string), ResourceProperty("IntegrationHttpMethod", .string),
            ResourceProperty("IntegrationResponses", .listOf(integrationResponse)),
            ResourceProperty("PassthroughBehavior", .string), ResourceProperty("RequestParameters", .textMap),
            ResourceProperty("RequestTemplates", .textMap),
            ResourceProperty("ResponseTransferMode", .string, unsupported: ["STREAM"]),
            ResourceProperty("TimeoutInMillis", .integer), ResourceProperty("Uri", .string),
        ], unsupported: ["ConnectionId", "Credentials", "IntegrationTarget"])
    static let response = ResourceProperty.Kind.structure([
        ResourceProperty("StatusCode", .string, required: true), ResourceProperty("ResponseModels", .textMap),
        ResourceProperty("ResponseParameters", .mapOf(.boolean)),
    ])
    private static let integrationResponse = ResourceProperty.Kind.structure([
        ResourceProperty("StatusCode", .string, required: true), ResourceProperty("ContentHandling", .string),
        ResourceProperty("ResponseParameters", .textMap), ResourceProperty("ResponseTemplates", .textMap),
        ResourceProperty("SelectionPattern", .string),
    ])
}
