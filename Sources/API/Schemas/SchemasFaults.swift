// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that Schemas's served operations declare.
package enum SchemasFault {
    package static func badRequestException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BadRequestException", message: message, status: 400, details: details)
    }

    package static func conflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConflictException", message: message, status: 409, details: details)
    }

    package static func forbiddenException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ForbiddenException", message: message, status: 403, details: details)
    }

    package static func goneException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "GoneException", message: message, status: 410, details: details)
    }

    package static func internalServerErrorException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalServerErrorException", message: message, status: 500, details: details)
    }

    package static func notFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NotFoundException", message: message, status: 404, details: details)
    }

    package static func preconditionFailedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PreconditionFailedException", message: message, status: 412, details: details)
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
