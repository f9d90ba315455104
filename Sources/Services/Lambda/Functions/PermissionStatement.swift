internal import Base
internal import LambdaAPI
internal import Wire

/// A statement of a function's policy as `AddPermission` builds it.
struct PermissionStatement: Sendable {
    let json: JSON

    init(_ input: AddPermissionRequest, on reference: FunctionReference) throws(Fault) {
        if input.functionUrlAuthType != nil, input.action != "lambda:InvokeFunctionUrl" {
            throw LambdaCore.invalid("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action")
        }
        if input.invokedViaFunctionUrl != nil, input.action != "lambda:InvokeFunction" {
            throw LambdaCore.invalid("InvokedViaFunctionUrl is only supported for lambda:InvokeFunction action")
        }
        var statement: JSONObject = [
            "Sid": .string(input.statementId), "Effect": "Allow", "Principal": try Self.principal(input.principal),
            "Action": .string(input.action), "Resource": .string(reference.arn),
        ]
        let conditions = Self.conditions(input)
        if !conditions.isEmpty { statement["Condition"] = .object(conditions) }
        json = .object(statement)
    }

    /// A service by its name, everybody by `*`, an account by its number or root, anybody else by ARN.
    private static func principal(_ text: String) throws(Fault) -> JSON {
        if text == "*" { return "*" }
        if let account = AccountID(text) { return ["AWS": .string("arn:aws:iam::\(account):root")] }
        if text.hasPrefix("arn:") { return ["AWS": .string(text)] }
        guard text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazon.com") || text.hasSuffix(".alexa.com") else {
            throw LambdaCore.invalid("The provided principal was invalid. Please check the principal and try again.")
        }
        return ["Service": .string(text)]
    }

    private static func conditions(_ input: AddPermissionRequest) -> JSONObject {
        var equals: JSONObject = [:]
        if let account = input.sourceAccount { equals["AWS:SourceAccount"] = .string(account) }
        if let token = input.eventSourceToken { equals["lambda:EventSourceToken"] = .string(token) }
        if let type = input.functionUrlAuthType { equals["lambda:FunctionUrlAuthType"] = .string(type.rawValue) }
        if let organization = input.principalOrgID { equals["aws:PrincipalOrgID"] = .string(organization) }
        var conditions: JSONObject = [:]
        if let via = input.invokedViaFunctionUrl {
            conditions["Bool"] = ["lambda:InvokedViaFunctionUrl": .string(String(via))]
        }
        if !equals.isEmpty { conditions["StringEquals"] = .object(equals) }
        if let source = input.sourceArn { conditions["ArnLike"] = ["AWS:SourceArn": .string(source)] }
        return conditions
    }
}
