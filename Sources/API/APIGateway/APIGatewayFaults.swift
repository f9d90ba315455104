// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that APIGateway's served operations declare.
package enum APIGatewayFault {
    package static func badRequestException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BadRequestException", message: message, status: 400, details: details)
    }

    package static func conflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConflictException", message: message, status: 409, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 429, details: details)
    }

    package static func notFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NotFoundException", message: message, status: 404, details: details)
    }

    package static func serviceUnavailableException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ServiceUnavailableException", message: message, status: 503, details: details)
    }

    package static func tooManyRequestsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyRequestsException", message: message, status: 429, details: details)
    }

    package static func unauthorizedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "UnauthorizedException", message: message, status: 401, details: details)
    }
}
