internal import S3API
internal import ServiceKit
internal import Wire

/// Deletes an object: for good, or behind a delete marker in a bucket that keeps versions.
struct DeleteObject: Operation {
    static let model = S3Model.deleteObject
    let s3: S3Store

    func access(_ input: DeleteObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.deleteAccess(input.bucket, input.key, input.versionId, context)
    }

    func run(_ input: DeleteObjectRequest, _ context: CallContext) async throws -> DeleteObjectOutput {
        if input.mfa != nil { throw Fault.notSupported("DeleteObject with MFA") }
        let deletion = ObjectDeletion(
            key: input.key, versionID: input.versionId, ifMatch: input.ifMatch,
            ifLastModified: input.ifMatchLastModifiedTime,
            ifSize: input.ifMatchSize)
        let deleted = try await s3.delete(deletion, for: input, by: .call(context))
        return DeleteObjectOutput(deleteMarker: deleted.isDeleteMarker ? true : nil, versionId: deleted.versionID)
    }
}

extension S3Store {
    func deleteAccess(_ bucket: String, _ key: String, _ versionID: String?, _ context: CallContext) async throws
        -> [Access]
    {
        guard let versionID else { return try await access("s3:DeleteObject", bucket: bucket, key: key, context) }
        return try await access(
            "s3:DeleteObjectVersion", bucket: bucket, key: key, context, conditions: ["s3:VersionId": [versionID]])
    }
}
