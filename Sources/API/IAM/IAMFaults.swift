// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that IAM's served operations declare.
package enum IAMFault {
    package static func concurrentModificationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConcurrentModification", message: message, status: 409, details: details)
    }

    package static func deleteConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "DeleteConflict", message: message, status: 409, details: details)
    }

    package static func entityAlreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EntityAlreadyExists", message: message, status: 409, details: details)
    }

    package static func invalidInputException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidInput", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceeded", message: message, status: 409, details: details)
    }

    package static func malformedPolicyDocumentException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "MalformedPolicyDocument", message: message, status: 400, details: details)
    }

    package static func noSuchEntityException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NoSuchEntity", message: message, status: 404, details: details)
    }

    package static func policyNotAttachableException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicyNotAttachable", message: message, status: 400, details: details)
    }

    package static func serviceFailureException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ServiceFailure", message: message, status: 500, details: details)
    }

    package static func unmodifiableEntityException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "UnmodifiableEntity", message: message, status: 400, details: details)
    }
}
