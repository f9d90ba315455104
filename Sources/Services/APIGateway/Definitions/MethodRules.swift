internal import APIGatewayAPI
internal import Wire

/// What a method may ask for. What is here not enforced is refused by name: an API must not be open by mistake.
enum MethodRules {
    static func check(_ method: Method) throws(Fault) {
        switch method.authorizationType {
        case "NONE"?: break
        case "AWS_IAM"?, "CUSTOM"?, "COGNITO_USER_POOLS"?:
            throw .notSupported("A method with the authorization type \(method.authorizationType ?? "")")
        default:
            throw APIGatewayFault.badRequestException(
                "Invalid authorization type specified. Valid options are NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS")
        }
        if method.apiKeyRequired == true { throw .notSupported("A method that requires an API key") }
        if method.authorizerId != nil { throw .notSupported("A method with an authorizer") }
        if method.requestValidatorId != nil { throw .notSupported("A method with a request validator") }
    }
}
