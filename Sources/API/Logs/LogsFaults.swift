// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that Logs's served operations declare.
package enum LogsFault {
    package static func accessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AccessDeniedException", message: message, status: 400, details: details)
    }

    package static func dataAlreadyAcceptedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "DataAlreadyAcceptedException", message: message, status: 400, details: details)
    }

    package static func invalidOperationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidOperationException", message: message, status: 400, details: details)
    }

    package static func invalidParameterException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameterException", message: message, status: 400, details: details)
    }

    package static func invalidSequenceTokenException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidSequenceTokenException", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func malformedQueryException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "MalformedQueryException", message: message, status: 400, details: details)
    }

    package static func operationAbortedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "OperationAbortedException", message: message, status: 400, details: details)
    }

    package static func resourceAlreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceAlreadyExistsException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func serviceUnavailableException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ServiceUnavailableException", message: message, status: 500, details: details)
    }

    package static func sessionStreamingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SessionStreamingException", message: message, status: 400, details: details)
    }

    package static func sessionTimeoutException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SessionTimeoutException", message: message, status: 400, details: details)
    }

    package static func tooManyTagsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyTagsException", message: message, status: 400, details: details)
    }

    package static func unrecognizedClientException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "UnrecognizedClientException", message: message, status: 400, details: details)
    }

    package static func validationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ValidationException", message: message, status: 400, details: details)
    }
}
