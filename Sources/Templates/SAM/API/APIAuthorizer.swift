internal import Base

/// One member of `Auth.Authorizers` of a REST API: a user pool or a function.
/// - Source: SAM specification, CognitoAuthorizer, LambdaTokenAuthorizer, LambdaRequestAuthorizer.
struct APIAuthorizer {
    let name: String
    private let resource: ServerlessResource
    private let members: JSONObject
    private let identity: JSONObject
    /// The path to this authorizer in messages.
    private let path: String

    init(_ name: String, _ value: JSON, _ resource: ServerlessResource) throws(ServerlessFault) {
        (self.name, self.resource) = (name, resource)
        path = "Authorizers.\(name)"
        guard let members = value.object else { throw resource.fault("Authorizer \(name) must be a dictionary.") }
        self.members = members
        if let scopes = members["AuthorizationScopes"], scopes.array == nil {
            throw resource.fault("Property '\(path).AuthorizationScopes' should be a list.")
        }
        guard members["Identity"] == nil || members["Identity"]?.object != nil else {
            throw resource.fault(
                members["FunctionPayloadType"] == "REQUEST"
                    ? "Property 'Authorizer.\(name).Identity' should be a map."
                    : "Auth.Authorizers.<Authorizer>.Identity must be a dict (LambdaTokenAuthorizationIdentity, "
                        + "LambdaRequestAuthorizationIdentity or CognitoAuthorizationIdentity).")
        }
        identity = members["Identity"]?.object ?? JSONObject()
    }

    var scopes: JSON { members["AuthorizationScopes"] ?? [] }
    private var isUserPool: Bool { members["UserPoolArn"] != nil }
    private var isRequest: Bool { members["FunctionPayloadType"] == "REQUEST" }

    /// The member of `securityDefinitions`.
    func definition(_ build: ServerlessBuild) throws(ServerlessFault) -> JSON {
        guard isUserPool || members["FunctionArn"] != nil else {
            throw resource.fault("\(name) Authorizer must specify 'UserPoolArn' or 'FunctionArn'.")
        }
        return .object([
            "type": "apiKey", "in": "header", "name": header,
            "x-amazon-apigateway-authtype": isUserPool ? "cognito_user_pools" : "custom",
            "x-amazon-apigateway-authorizer": isUserPool ? userPool : try function(build),
        ])
    }

    private var header: JSON { isRequest ? "Unused" : identity["Header"] ?? headerOfList ?? "Authorization" }
    private var headerOfList: JSON? { identity["Headers"]?[0] }

    private var userPool: JSON {
        let arn = members["UserPoolArn"] ?? .null
        return .object(of: [
            "type": "cognito_user_pools", "providerARNs": arn.array == nil ? [arn] : arn,
            "identityValidationExpression": identity["ValidationExpression"],
            "authorizerResultTtlInSeconds": identity["ReauthorizeEvery"],
        ])
    }

    private func function(_ build: ServerlessBuild) throws(ServerlessFault) -> JSON {
        let pattern =
            build.integrationURI("${__FunctionArn__}")
        let role = members["FunctionInvokeRole"].flatMap { $0 == "NONE" || $0.isNull ? JSON?.none : $0 }
        return .object(of: [
            "type": isRequest ? "request" : "token",
            "authorizerUri": .sub(pattern, ["__FunctionArn__": members["FunctionArn"] ?? .null]),
            "authorizerResultTtlInSeconds": identity["ReauthorizeEvery"], "authorizerCredentials": role,
            "identityValidationExpression": isRequest ? JSON?.none : identity["ValidationExpression"],
            "identitySource": isRequest ? try identitySource() : nil,
        ])
    }

    private func identitySource() throws(ServerlessFault) -> JSON? {
        let kinds = [
            ("Headers", "method.request.header."), ("QueryStrings", "method.request.querystring."),
            ("StageVariables", "stageVariables."), ("Context", "context."),
        ]
        var sources: [String] = []
        for (kind, prefix) in kinds {
            guard let value = identity[kind] else { continue }
            guard let list = value.array else {
                throw resource.fault("Property 'Auth.\(path).Identity.\(kind)' should be a list.")
            }
            for (index, entry) in list.enumerated() {
                guard let text = entry.string else {
                    throw resource.fault("Property 'Auth.\(path).Identity.\(kind)[\(index)]' should be a string.")
                }
                sources.append(prefix + text)
            }
        }
        if sources.isEmpty && identity["ReauthorizeEvery"] != 0 {
            throw resource.fault(
                "\(name) Authorizer must specify Identity with at least one of Headers, QueryStrings, "
                    + "StageVariables, or Context."
            )
        }
        return sources.isEmpty ? JSON?.none : .string(sources.joined(separator: ", "))
    }

    /// Lets API Gateway call the authorizer's function.
    func addPermission(into build: inout ServerlessBuild) {
        guard let arn = members["FunctionArn"], !isUserPool, members["DisableFunctionDefaultPermissions"] != true else {
            return
        }
        let pattern = "arn:\(build.partition):execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*"
        build.add(
            resource.id + name + "AuthorizerPermission", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunction", "FunctionName": arn, "Principal": "apigateway.amazonaws.com",
                "SourceArn": .sub(pattern, ["__ApiId__": .ref(resource.id)]),
            ]), resource.inherited)
    }
}
