internal import Base

/// `FunctionUrlConfig`: an address of the function's own, and who may call it.
/// - Source: SAM specification, FunctionUrlConfig.
enum FunctionURL {
    private static let corsTypes: [String: String] = [
        "AllowCredentials": "boolean", "AllowHeaders": "array", "AllowMethods": "array", "AllowOrigins": "array",
        "ExposeHeaders": "array", "MaxAge": "number",
    ]

    static func translate(
        _ resource: ServerlessResource, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let config = try resource.map("FunctionUrlConfig"), !config.isEmpty else { return }
        guard let type = config["AuthType"] else {
            throw resource.fault(
                "AuthType is required to configure function property `FunctionUrlConfig`. Please provide either "
                    + "AWS_IAM or NONE."
            )
        }
        guard type.isIntrinsic || type == "AWS_IAM" || type == "NONE" else {
            throw resource.fault(
                "AuthType is required to configure function property `FunctionUrlConfig`. Please provide either "
                    + "AWS_IAM or NONE."
            )
        }
        try check(cors: config["Cors"], resource)
        build.add(
            resource.id + "Url", "AWS::Lambda::Url",
            .object(of: [
                "TargetFunctionArn": target.name, "AuthType": type, "Cors": config["Cors"],
                "InvokeMode": config["InvokeMode"],
            ]), resource.inherited)
        guard type == "NONE" else { return }
        build.add(
            resource.id + "UrlPublicPermissions", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunctionUrl", "FunctionName": target.name, "Principal": "*",
                "FunctionUrlAuthType": type,
            ]), resource.inherited)
        build.add(
            resource.id + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission",
            .object([
                "Action": "lambda:InvokeFunction", "FunctionName": target.name, "Principal": "*",
                "InvokedViaFunctionUrl": true,
            ]), resource.inherited)
    }

    private static func check(cors: JSON?, _ resource: ServerlessResource) throws(ServerlessFault) {
        guard let cors, !cors.isIntrinsic else { return }
        guard let members = cors.object else {
            throw resource.fault("\(cors) is not a valid configuration for CORS. It must be a dictionary")
        }
        for (name, value) in members {
            guard let type = corsTypes[name] else {
                throw resource.fault("\(name) is not a valid property for configuring Cors.")
            }
            guard value.isIntrinsic || value.kind == type else {
                throw resource.fault("\(name) must be of type \(pythonName(type)).")
            }
        }
    }

    private static func pythonName(_ type: String) -> String {
        type == "array" ? "list" : type == "boolean" ? "bool" : "int"
    }
}
