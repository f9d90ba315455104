// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that DynamoDBStreams's served operations declare.
package enum DynamoDBStreamsFault {
    package static func expiredIteratorException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExpiredIteratorException", message: message, status: 400, details: details)
    }

    package static func internalServerError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalServerError", message: message, status: 500, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func trimmedDataAccessException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TrimmedDataAccessException", message: message, status: 400, details: details)
    }
}
