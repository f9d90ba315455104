// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that S3's served operations declare.
package enum S3Fault {
    package static func bucketAlreadyExists(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BucketAlreadyExists", message: message, status: 409, details: details)
    }

    package static func bucketAlreadyOwnedByYou(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BucketAlreadyOwnedByYou", message: message, status: 409, details: details)
    }

    package static func encryptionTypeMismatch(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EncryptionTypeMismatch", message: message, status: 400, details: details)
    }

    package static func invalidObjectState(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidObjectState", message: message, status: 403, details: details)
    }

    package static func invalidRequest(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidRequest", message: message, status: 400, details: details)
    }

    package static func invalidWriteOffset(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidWriteOffset", message: message, status: 400, details: details)
    }

    package static func noSuchBucket(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NoSuchBucket", message: message, status: 404, details: details)
    }

    package static func noSuchKey(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NoSuchKey", message: message, status: 404, details: details)
    }

    package static func noSuchUpload(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NoSuchUpload", message: message, status: 404, details: details)
    }

    package static func objectAlreadyInActiveTierError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ObjectAlreadyInActiveTierError", message: message, status: 403, details: details)
    }

    package static func objectNotInActiveTierError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ObjectNotInActiveTierError", message: message, status: 403, details: details)
    }

    package static func tooManyParts(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyParts", message: message, status: 400, details: details)
    }
}
