// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that CloudFormation's served operations declare.
package enum CloudFormationFault {
    package static func alreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AlreadyExistsException", message: message, status: 400, details: details)
    }

    package static func changeSetNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ChangeSetNotFound", message: message, status: 404, details: details)
    }

    package static func insufficientCapabilitiesException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InsufficientCapabilitiesException", message: message, status: 400, details: details)
    }

    package static func invalidChangeSetStatusException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidChangeSetStatus", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func stackSetNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "StackSetNotFoundException", message: message, status: 404, details: details)
    }

    package static func tokenAlreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TokenAlreadyExistsException", message: message, status: 400, details: details)
    }
}
