// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that STS's served operations declare.
package enum STSFault {
    package static func expiredTokenException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExpiredTokenException", message: message, status: 400, details: details)
    }

    package static func malformedPolicyDocumentException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "MalformedPolicyDocument", message: message, status: 400, details: details)
    }

    package static func packedPolicyTooLargeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PackedPolicyTooLarge", message: message, status: 400, details: details)
    }

    package static func regionDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RegionDisabledException", message: message, status: 403, details: details)
    }
}
