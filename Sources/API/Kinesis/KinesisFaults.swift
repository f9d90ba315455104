// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that Kinesis's served operations declare.
package enum KinesisFault {
    package static func accessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AccessDeniedException", message: message, status: 400, details: details)
    }

    package static func expiredIteratorException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExpiredIteratorException", message: message, status: 400, details: details)
    }

    package static func expiredNextTokenException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExpiredNextTokenException", message: message, status: 400, details: details)
    }

    package static func internalFailureException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalFailureException", message: message, status: 500, details: details)
    }

    package static func invalidArgumentException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidArgumentException", message: message, status: 400, details: details)
    }

    package static func kmsAccessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSAccessDeniedException", message: message, status: 400, details: details)
    }

    package static func kmsDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSDisabledException", message: message, status: 400, details: details)
    }

    package static func kmsInvalidStateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSInvalidStateException", message: message, status: 400, details: details)
    }

    package static func kmsNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSNotFoundException", message: message, status: 400, details: details)
    }

    package static func kmsOptInRequired(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSOptInRequired", message: message, status: 400, details: details)
    }

    package static func kmsThrottlingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSThrottlingException", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func provisionedThroughputExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ProvisionedThroughputExceededException", message: message, status: 400, details: details)
    }

    package static func resourceInUseException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceInUseException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func validationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ValidationException", message: message, status: 400, details: details)
    }
}
