// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that XRay's served operations declare.
package enum XRayFault {
    package static func invalidPolicyRevisionIdException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidPolicyRevisionIdException", message: message, status: 400, details: details)
    }

    package static func invalidRequestException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidRequestException", message: message, status: 400, details: details)
    }

    package static func lockoutPreventionException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LockoutPreventionException", message: message, status: 400, details: details)
    }

    package static func malformedPolicyDocumentException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "MalformedPolicyDocumentException", message: message, status: 400, details: details)
    }

    package static func policyCountLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicyCountLimitExceededException", message: message, status: 400, details: details)
    }

    package static func policySizeLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicySizeLimitExceededException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 404, details: details)
    }

    package static func ruleLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RuleLimitExceededException", message: message, status: 400, details: details)
    }

    package static func throttledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ThrottledException", message: message, status: 429, details: details)
    }

    package static func tooManyTagsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyTagsException", message: message, status: 400, details: details)
    }
}
