internal import Base

/// A place in S3 as SAM writes it: `s3://bucket/key?versionId=v`, or an object of Bucket, Key and Version.
enum S3Location {
    /// The place with the member names that the target wants.
    static func read(
        _ value: JSON, property: String, of resource: ServerlessResource,
        names: (bucket: String, key: String, version: String)
    ) throws(ServerlessFault) -> JSONObject {
        if let uri = value.string { return try read(uri: uri, property, resource, names) }
        guard let members = value.object, let bucket = members["Bucket"], let key = members["Key"] else {
            throw resource.fault("'\(property)' requires Bucket and Key properties to be specified.")
        }
        return JSONObject(present: [names.bucket: bucket, names.key: key, names.version: members["Version"]])
    }

    private static func read(
        uri: String, _ property: String, _ resource: ServerlessResource,
        _ names: (bucket: String, key: String, version: String)
    ) throws(ServerlessFault) -> JSONObject {
        let fault = resource.fault(
            "'\(property)' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query parameter."
        )
        guard uri.hasPrefix("s3://") else { throw fault }
        let rest = uri.dropFirst(5)
        guard let slash = rest.firstIndex(of: "/"), slash > rest.startIndex else { throw fault }
        let path = rest[rest.index(after: slash)...].split(separator: "?" as Character, maxSplits: 1)
        guard let key = path.first, !key.isEmpty else { throw fault }
        var version: JSON?
        if path.count == 2 {
            guard path[1].hasPrefix("versionId=") else { throw fault }
            version = .string(String(path[1].dropFirst("versionId=".count)))
        }
        return JSONObject(present: [
            names.bucket: .string(String(rest[..<slash])), names.key: .string(String(key)), names.version: version,
        ])
    }

    static let code = (bucket: "S3Bucket", key: "S3Key", version: "S3ObjectVersion")
    static let body = (bucket: "Bucket", key: "Key", version: "Version")
}
