// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that ApplicationAutoScaling's served operations declare.
package enum ApplicationAutoScalingFault {
    package static func concurrentUpdateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConcurrentUpdateException", message: message, status: 400, details: details)
    }

    package static func failedResourceAccessException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "FailedResourceAccessException", message: message, status: 400, details: details)
    }

    package static func internalServiceException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalServiceException", message: message, status: 400, details: details)
    }

    package static func invalidNextTokenException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidNextTokenException", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func objectNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ObjectNotFoundException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func tooManyTagsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyTagsException", message: message, status: 400, details: details)
    }

    package static func validationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ValidationException", message: message, status: 400, details: details)
    }
}
