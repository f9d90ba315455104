internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The header `x-amz-copy-source`: `bucket/key`, percent-encoded, perhaps with `?versionId=…`.
struct CopySource {
    let bucket: String
    let key: String
    let versionID: String?

    /// - Throws: `InvalidArgument`.
    init(_ header: String) throws(Fault) {
        if header.hasPrefix("arn:") { throw .notSupported("A copy source that is an access point") }
        let parts = header.split(separator: "?versionId=", maxSplits: 1)
        let path = PercentEncoding.decode(parts.first ?? "")
        let names = path.drop { $0 == "/" }.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else {
            throw S3Fault.invalidArgument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey", "x-amz-copy-source",
                header)
        }
        (bucket, key) = (String(names[0]), String(names[1]))
        versionID = parts.count == 2 ? String(parts[1]) : nil
    }

    /// As policies name it, however the header is written.
    var name: String { "\(bucket)/\(key)" }

    func access(_ s3: S3Store, _ context: CallContext) async throws -> [Access] {
        try await s3.readAccess(bucket, key, versionID, context)
    }

    /// The object to copy from, which fulfils the conditions.
    func find(
        _ s3: S3Store, _ conditions: ReadConditions, expectedOwner: String?, _ key: CustomerKey?, _ context: CallContext
    )
        async throws -> (BucketRecord, ObjectRecord)
    {
        let source = try await s3.bucket(bucket, expectedOwner: expectedOwner).record
        let record = try await s3.telling(bucket, context) {
            try await s3.version(source, self.key, versionID).record
        }
        try await s3.authorizeReading(record, in: source, self.key, versionID, context)
        try GetObject.checkStorageClass(record, now: s3.clock.now)
        try CustomerKey.check(key, reads: record.protection.customerKey)
        try conditions.checkSource(record)
        return (source, record)
    }
}
