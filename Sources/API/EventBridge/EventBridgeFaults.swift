// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that EventBridge's served operations declare.
package enum EventBridgeFault {
    package static func accessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AccessDeniedException", message: message, status: 400, details: details)
    }

    package static func concurrentModificationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConcurrentModificationException", message: message, status: 400, details: details)
    }

    package static func illegalStatusException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "IllegalStatusException", message: message, status: 400, details: details)
    }

    package static func internalException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalException", message: message, status: 500, details: details)
    }

    package static func invalidEventPatternException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidEventPatternException", message: message, status: 400, details: details)
    }

    package static func invalidStateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidStateException", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func managedRuleException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ManagedRuleException", message: message, status: 400, details: details)
    }

    package static func operationDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "OperationDisabledException", message: message, status: 400, details: details)
    }

    package static func policyLengthExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicyLengthExceededException", message: message, status: 400, details: details)
    }

    package static func resourceAlreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceAlreadyExistsException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func throttlingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ThrottlingException", message: message, status: 400, details: details)
    }
}
