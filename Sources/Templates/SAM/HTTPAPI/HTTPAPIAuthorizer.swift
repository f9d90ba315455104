internal import Base

/// One member of `Auth.Authorizers` of an HTTP API: a JWT issuer or a function.
/// - Source: SAM specification, OAuth2Authorizer, LambdaAuthorizer.
struct HTTPAPIAuthorizer {
    private static let known = [
        "AuthorizationScopes", "AuthorizerPayloadFormatVersion", "EnableFunctionDefaultPermissions",
        "EnableSimpleResponses", "FunctionArn", "FunctionInvokeRole", "Identity", "IdentitySource", "JwtConfiguration",
    ]

    let name: String
    private let resource: ServerlessResource
    private let members: JSONObject
    private let identity: JSONObject

    init(_ name: String, _ value: JSON, _ resource: ServerlessResource) throws(ServerlessFault) {
        (self.name, self.resource) = (name, resource)
        guard let members = value.object else { throw resource.fault("Authorizer \(name) must be a dictionary.") }
        self.members = members
        func fault(_ message: String) -> ServerlessFault { resource.fault(message) }
        guard members["OpenIdConnectUrl"] == nil else {
            throw fault(
                "'OpenIdConnectUrl' is no longer a supported property for authorizer '\(name)'. Please refer to the "
                    + "AWS SAM documentation.")
        }
        for key in members.keys where !Self.known.contains(key) {
            throw fault("Invalid key '\(key)' for authorizer '\(name)'.")
        }
        guard members["Identity"] == nil || members["Identity"]?.object != nil else {
            throw fault("Property 'Auth.Authorizers.\(name).Identity' should be a map.")
        }
        identity = members["Identity"]?.object ?? JSONObject()
        if let scopes = members["AuthorizationScopes"], scopes.array == nil {
            throw fault("\(name) OAuth2 Authorizer must define 'AuthorizationScopes' as a list.")
        }
        if members["FunctionArn"] != nil {
            guard members["AuthorizerPayloadFormatVersion"] != nil else {
                throw fault("\(name) Lambda Authorizer must define 'AuthorizerPayloadFormatVersion'.")
            }
        } else {
            guard let configuration = members["JwtConfiguration"] else {
                throw fault("\(name) OAuth2 Authorizer must define 'JwtConfiguration'.")
            }
            guard configuration.object != nil else { throw fault("Property 'JwtConfiguration' should be a map.") }
            guard members["IdentitySource"] != nil else {
                throw fault("\(name) OAuth2 Authorizer must define 'IdentitySource'.")
            }
        }
    }

    var scopes: JSON { members["AuthorizationScopes"] ?? [] }

    /// The member of `securitySchemes`.
    func definition(_ build: ServerlessBuild) -> JSON {
        guard let function = members["FunctionArn"] else {
            var configuration = JSONObject()
            for (key, value) in members["JwtConfiguration"]?.object ?? JSONObject() {
                configuration[key.prefix(1).lowercased() + key.dropFirst()] = value
            }
            return [
                "type": "oauth2",
                "x-amazon-apigateway-authorizer": .object(of: [
                    "type": "jwt", "identitySource": members["IdentitySource"],
                    "jwtConfiguration": .object(configuration),
                ]),
            ]
        }
        let uri = JSON.sub(build.integrationURI("${__FunctionArn__}"), ["__FunctionArn__": function])
        let sources = identitySources
        return [
            "type": "apiKey", "name": "Unused", "in": "header",
            "x-amazon-apigateway-authorizer": .object(of: [
                "type": "request", "authorizerUri": uri, "authorizerCredentials": members["FunctionInvokeRole"],
                "authorizerResultTtlInSeconds": identity["ReauthorizeEvery"],
                "identitySource": sources.isEmpty ? JSON?.none : .array(sources),
                "enableSimpleResponses": members["EnableSimpleResponses"].flatMap { $0 == false ? JSON?.none : $0 },
                "authorizerPayloadFormatVersion": members["AuthorizerPayloadFormatVersion"],
            ]),
        ]
    }

    private var identitySources: [JSON] {
        let kinds = [
            ("Headers", "$request.header."), ("QueryStrings", "$request.querystring."),
            ("StageVariables", "$stageVariables."), ("Context", "$context."),
        ]
        return kinds.flatMap { kind, prefix in
            (identity[kind]?.array ?? []).compactMap(\.string).map { .string(prefix + $0) }
        }
    }

    /// Lets API Gateway call the authorizer's function, where the API asks for it.
    func addPermission(into build: inout ServerlessBuild) {
        guard let arn = members["FunctionArn"], members["EnableFunctionDefaultPermissions"] == true else { return }
        let pattern = "arn:\(build.partition):execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*"
        build.add(
            resource.id + name + "AuthorizerPermission", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunction", "FunctionName": arn, "Principal": "apigateway.amazonaws.com",
                "SourceArn": .sub(pattern, ["__ApiId__": .ref(resource.id)]),
            ]), resource.inherited)
    }
}
