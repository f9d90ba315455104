// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that Pipes's served operations declare.
package enum PipesFault {
    package static func conflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConflictException", message: message, status: 409, details: details)
    }

    package static func internalException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalException", message: message, status: 500, details: details)
    }

    package static func notFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NotFoundException", message: message, status: 404, details: details)
    }

    package static func serviceQuotaExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ServiceQuotaExceededException", message: message, status: 402, details: details)
    }

    package static func throttlingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ThrottlingException", message: message, status: 429, details: details)
    }

    package static func validationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ValidationException", message: message, status: 400, details: details)
    }
}
