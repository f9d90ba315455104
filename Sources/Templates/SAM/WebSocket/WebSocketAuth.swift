internal import Base

/// `Auth` of a WebSocket API: who may connect.
/// - Source: SAM specification, WebSocketApiAuth.
struct WebSocketAuth {
    private static let known = ["AuthType", "AuthArn", "IdentitySource", "InvokeRole", "Name"]

    private let resource: ServerlessResource
    private let members: JSONObject
    private let type: JSON

    /// Nil where the API has none.
    init?(_ resource: ServerlessResource, hasConnect: Bool) throws(ServerlessFault) {
        guard let members = try resource.map("Auth") else { return nil }
        guard let type = members["AuthType"] else {
            throw resource.fault("AuthType must be specified for additional auth configurations.")
        }
        for name in members.keys where !Self.known.contains(name) {
            throw resource.fault("Invalid value for 'Auth' property: unknown key '\(name)'")
        }
        guard ["NONE", "AWS_IAM", "CUSTOM"].contains(type) else {
            throw resource.fault("AuthType is not one of AWS_IAM or CUSTOM.")
        }
        guard type != "CUSTOM" || members["AuthArn"] != nil else {
            throw resource.fault("AuthArn must be specified if AuthType is CUSTOM.")
        }
        guard hasConnect else {
            throw resource.fault("Authorization is only available if there is a $connect route.")
        }
        (self.resource, self.members, self.type) = (resource, members, type)
    }

    private var authorizerID: String { resource.id + "ConnectAuthorizer" }

    /// What the route of new connections says.
    var route: JSONObject {
        JSONObject(present: [
            "AuthorizationType": type, "AuthorizerId": type == "CUSTOM" ? .ref(authorizerID) : JSON?.none,
        ])
    }

    func translate(into build: inout ServerlessBuild) {
        guard type == "CUSTOM", let function = members["AuthArn"] else { return }
        build.add(
            authorizerID, "AWS::ApiGatewayV2::Authorizer",
            .object(of: [
                "ApiId": .ref(resource.id), "AuthorizerType": "REQUEST", "AuthorizerUri": Self.uri("AuthArn", function),
                "AuthorizerCredentialsArn": members["InvokeRole"], "IdentitySource": members["IdentitySource"],
                "Name": members["Name"] ?? .string(authorizerID),
            ]), resource.inherited)
        guard members["InvokeRole"] == nil else { return }
        let pattern = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*"
        build.add(
            resource.id + "AuthorizerPermission", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunction", "FunctionName": function, "Principal": "apigateway.amazonaws.com",
                "SourceArn": .sub(pattern, ["__ApiId__": .ref(resource.id)]),
            ]), resource.inherited)
    }

    /// The address at which API Gateway calls a function.
    static func uri(_ variable: String, _ function: JSON) -> JSON {
        .sub(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${\(variable)}/invocations",
            [variable: function])
    }
}
