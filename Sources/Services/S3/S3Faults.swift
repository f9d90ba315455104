internal import Base
internal import S3API
internal import Wire

/// S3's faults with S3's texts, beyond the few that its model declares.
/// - Source: S3 API Reference, "Error responses", and the answers of the service.
extension S3Fault {
    // MARK: - Buckets

    static func noSuchBucket(named name: String) -> Fault {
        noSuchBucket("The specified bucket does not exist", details: ["BucketName": .string(name)])
    }

    static func invalidBucketName(_ name: String) -> Fault {
        fault("InvalidBucketName", "The specified bucket is not valid.", details: ["BucketName": .string(name)])
    }

    /// A request that was sent to another region than the bucket's.
    static func permanentRedirect(to bucket: BucketRecord) -> Fault {
        let region = bucket.region == "us-east-1" ? "" : "." + bucket.region
        var fault = fault(
            "PermanentRedirect",
            "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all "
                + "future requests to this endpoint.", status: 301,
            details: [
                "Endpoint": .string("\(bucket.name).s3\(region).amazonaws.com"), "Bucket": .string(bucket.name),
            ])
        fault.headers["x-amz-bucket-region"] = bucket.region
        return fault
    }

    static func bucketNotEmpty(_ name: String, isVersioned: Bool) -> Fault {
        let hint = isVersioned ? ". You must delete all versions in the bucket." : ""
        return fault(
            "BucketNotEmpty", "The bucket you tried to delete is not empty" + hint, status: 409,
            details: ["BucketName": .string(name)])
    }

    /// A setting that the bucket does not have.
    static func notConfigured(_ code: String, _ message: String, bucket: String) -> Fault {
        fault(code, message, status: 404, details: ["BucketName": .string(bucket)])
    }

    static func accessDenied(_ message: String = "Access Denied") -> Fault {
        fault("AccessDenied", message, status: 403)
    }

    /// A list beside the setting that the bucket's owner owns all objects.
    static let listsExcluded = fault(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")

    static func malformedPolicy(_ message: String) -> Fault { fault("MalformedPolicy", message) }

    // MARK: - Objects

    static func noSuchKey(_ key: String) -> Fault {
        noSuchKey("The specified key does not exist.", details: ["Key": .string(key)])
    }

    static func noSuchVersion(_ key: String, _ versionID: String) -> Fault {
        fault(
            "NoSuchVersion", "The specified version does not exist.", status: 404,
            details: ["Key": .string(key), "VersionId": .string(versionID)])
    }

    static func noObjectLock(_ key: String) -> Fault {
        fault(
            "NoSuchObjectLockConfiguration", "The specified object does not have a ObjectLock configuration",
            status: 404, details: ["Key": .string(key)])
    }

    static func keyTooLong(_ bytes: Int) -> Fault {
        fault(
            "KeyTooLongError", "Your key is too long",
            details: ["Size": .string(String(bytes)), "MaxSizeAllowed": .string(String(LimitsS3.keyBytes))])
    }

    static func entityTooLarge(_ proposed: Int) -> Fault {
        fault(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size",
            details: ["ProposedSize": .string(String(proposed)), "MaxSizeAllowed": .string(String(LimitsS3.putBytes))])
    }

    static func preconditionFailed(_ condition: String) -> Fault {
        fault(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412,
            details: ["Condition": .string(condition)])
    }

    static func invalidRange(_ requested: String, size: Int) -> Fault {
        fault(
            "InvalidRange", "The requested range is not satisfiable", status: 416,
            details: ["RangeRequested": .string(requested), "ActualObjectSize": .string(String(size))])
    }

    // MARK: - Uploads

    static func noSuchUpload(id: String) -> Fault {
        noSuchUpload(
            "The specified upload does not exist. The upload ID may be invalid, or the upload may "
                + "have been aborted or completed.",
            details: ["UploadId": .string(id)])
    }

    static func invalidPart(upload: String, number: Int, eTag: String) -> Fault {
        fault(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been "
                + "uploaded, or the specified "
                + "entity tag may not match the part's entity tag.",
            details: ["UploadId": .string(upload), "PartNumber": .string(String(number)), "ETag": .string(eTag)])
    }

    static func invalidPartOrder(upload: String) -> Fault {
        fault(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
            details: ["UploadId": .string(upload)])
    }

    static func entityTooSmall(_ part: PartRecord) -> Fault {
        fault(
            "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
            details: [
                "ProposedSize": .string(String(part.size)),
                "MinSizeAllowed": .string(String(LimitsS3.partMinimumBytes)),
                "PartNumber": .string(String(part.number)), "ETag": .string(part.eTag),
            ])
    }

    // MARK: - Requests

    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> Fault {
        fault("InvalidArgument", message, details: ["ArgumentName": .string(name), "ArgumentValue": .string(value)])
    }

    static let malformedXML = fault(
        "MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema")

    static func badDigest(_ message: String, details: JSONObject = [:]) -> Fault {
        fault("BadDigest", message, details: details)
    }

    /// A header with a checksum that is none.
    static func invalidChecksum(_ kind: ChecksumKind) -> Fault {
        invalidRequest("Value for \(kind.header) header is invalid.")
    }

    static let incompleteBody = fault(
        "IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header")

    static func invalidTag(_ message: String, details: JSONObject = [:]) -> Fault {
        fault("InvalidTag", message, details: details)
    }

    /// Others changed the same thing again and again.
    static let operationAborted = fault(
        "OperationAborted",
        "A conflicting conditional operation is currently in progress against this resource. Please try again.",
        status: 409)

    static func fault(_ code: String, _ message: String, status: Int = 400, details: JSONObject = [:]) -> Fault {
        Fault(code: code, message: message, status: status, details: details)
    }
}
