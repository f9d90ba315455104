internal import Base
internal import Wire

/// The answers that API Gateway itself gives.
/// - Source: API Gateway Developer Guide, Gateway response types for API Gateway.
enum GatewayResponse: Sendable {
    case missingAuthenticationToken, forbidden, internalServerError, malformedProxyResponse, functionError
    case integrationTimeout, requestTooLarge, tooManyRequests

    var response: WireResponse {
        WireResponse(
            status: status, headers: [("x-amzn-ErrorType", errorType)], json: ["message": .string(message)])
    }

    var status: Int {
        switch self {
        case .missingAuthenticationToken, .forbidden: 403
        case .internalServerError: 500
        case .malformedProxyResponse, .functionError: 502
        case .integrationTimeout: 504
        case .requestTooLarge: 413
        case .tooManyRequests: 429
        }
    }

    private var message: String {
        switch self {
        case .missingAuthenticationToken: "Missing Authentication Token"
        case .forbidden: "Forbidden"
        case .internalServerError, .malformedProxyResponse, .functionError: "Internal server error"
        case .integrationTimeout: "Endpoint request timed out"
        case .requestTooLarge: "Request Too Long"
        case .tooManyRequests: "Too Many Requests"
        }
    }

    private var errorType: String {
        switch self {
        case .missingAuthenticationToken: "MissingAuthenticationTokenException"
        case .forbidden: "ForbiddenException"
        case .internalServerError, .malformedProxyResponse, .functionError, .integrationTimeout:
            "InternalServerErrorException"
        case .requestTooLarge: "RequestTooLargeException"
        case .tooManyRequests: "TooManyRequestsException"
        }
    }
}
