internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::Url`. `Ref` gives the ARN of the function or the alias.
struct URLResource: ResourceHandler {
    let type = "AWS::Lambda::Url"
    let attributes = ["FunctionArn", "FunctionUrl"]
    let properties = [
        ResourceProperty("TargetFunctionArn", .string, required: true, replaces: true),
        ResourceProperty("Qualifier", .string, replaces: true), ResourceProperty("AuthType", .string, required: true),
        ResourceProperty("Cors", .object), ResourceProperty("InvokeMode", .string),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let lambda = LambdaClient(context.caller)
        let (name, qualifier) = Self.target(properties)
        do {
            let made = try await lambda.createFunctionUrlConfig(
                CreateFunctionUrlConfigRequest(
                    functionName: name, qualifier: qualifier,
                    authType: try TemplateValue.enumeration(properties, "AuthType") ?? .awsIam,
                    cors: properties["Cors"].map(Self.cors),
                    invokeMode: try TemplateValue.enumeration(properties, "InvokeMode")))
            return Self.state(made.functionUrl, made.functionArn, context)
        } catch let fault as Fault where fault.code == "ResourceConflictException" {
            // A repeated creation finds its own: a function has one URL.
            let found = try await lambda.getFunctionUrlConfig(
                GetFunctionUrlConfigRequest(functionName: name, qualifier: qualifier))
            return Self.state(found.functionUrl, found.functionArn, context)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let (name, qualifier) = Self.target(new)
        let changed = try await LambdaClient(context.caller).updateFunctionUrlConfig(
            UpdateFunctionUrlConfigRequest(
                functionName: name, qualifier: qualifier, authType: try TemplateValue.enumeration(new, "AuthType"),
                cors: new["Cors"].map(Self.cors) ?? Cors(),
                invokeMode: try TemplateValue.enumeration(new, "InvokeMode") ?? .buffered))
        return Self.state(changed.functionUrl, changed.functionArn, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let (name, qualifier) = Self.target(properties)
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteFunctionUrlConfig(
                DeleteFunctionUrlConfigRequest(functionName: name, qualifier: qualifier))
        }
    }

    private static func target(_ properties: JSONObject) -> (name: String, qualifier: String?) {
        (properties["TargetFunctionArn"]?.string ?? "", properties["Qualifier"]?.string)
    }

    /// The deployer reaches the URL by the port by which it reached the platform.
    private static func state(_ url: String, _ arn: String, _ context: ResourceContext) -> ResourceState {
        let id = String(url.dropFirst("http://".count).prefix { $0 != "." })
        let address = FunctionURL.address(id, context.region, context.endpoint)
        return ResourceState(
            physicalID: arn, attributes: ["FunctionArn": .string(arn), "FunctionUrl": .string(address)])
    }

    private static func cors(_ json: JSON) -> Cors {
        func texts(_ name: String) -> [String]? { json[name]?.array?.compactMap(\.string) }
        return Cors(
            allowCredentials: json["AllowCredentials"]?.bool, allowHeaders: texts("AllowHeaders"),
            allowMethods: texts("AllowMethods"), allowOrigins: texts("AllowOrigins"),
            exposeHeaders: texts("ExposeHeaders"), maxAge: json["MaxAge"]?.integer.map { Int($0) })
    }
}
