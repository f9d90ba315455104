// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that CloudWatch's served operations declare.
package enum CloudWatchFault {
    package static func concurrentModificationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConcurrentModificationException", message: message, status: 429, details: details)
    }

    package static func conflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConflictException", message: message, status: 409, details: details)
    }

    package static func dashboardInvalidInputError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameterInput", message: message, status: 400, details: details)
    }

    package static func dashboardNotFoundError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFound", message: message, status: 404, details: details)
    }

    package static func internalServiceFault(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalServiceError", message: message, status: 500, details: details)
    }

    package static func invalidFormatFault(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidFormat", message: message, status: 400, details: details)
    }

    package static func invalidNextToken(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidNextToken", message: message, status: 400, details: details)
    }

    package static func invalidParameterCombinationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameterCombination", message: message, status: 400, details: details)
    }

    package static func invalidParameterValueException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameterValue", message: message, status: 400, details: details)
    }

    package static func limitExceededFault(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceeded", message: message, status: 400, details: details)
    }

    package static func missingRequiredParameterException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "MissingParameter", message: message, status: 400, details: details)
    }

    package static func resourceNotFound(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFound", message: message, status: 404, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 404, details: details)
    }
}
