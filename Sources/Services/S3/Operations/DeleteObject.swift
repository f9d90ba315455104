internal import S3API
internal import ServiceKit
internal import Wire

/// Deletes an object: for good, or behind a delete marker in a bucket that keeps versions.
struct DeleteObject: Operation {
    static let model = S3Model.deleteObject
    let s3: S3Store

    func access(_ input: DeleteObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.deleteAccess(
            input.bucket, input.key, input.versionId, ifMatch: input.ifMatch,
            bypasses: input.bypassGovernanceRetention, context)
    }

    func run(_ input: DeleteObjectRequest, _ context: CallContext) async throws -> DeleteObjectOutput {
        if input.mfa != nil { throw Fault.notSupported("DeleteObject with MFA") }
        let deletion = ObjectDeletion(
            key: input.key, versionID: input.versionId, ifMatch: input.ifMatch,
            ifLastModified: input.ifMatchLastModifiedTime,
            ifSize: input.ifMatchSize, bypassesGovernance: input.bypassGovernanceRetention == true)
        let deleted = try await s3.delete(deletion, for: input, by: .call(context))
        return DeleteObjectOutput(deleteMarker: deleted.isDeleteMarker ? true : nil, versionId: deleted.versionID)
    }
}

extension S3Store {
    /// - Parameter bypasses: whether the caller wants to pass over a retention in governance mode.
    func deleteAccess(
        _ bucket: String, _ key: String, _ versionID: String?, ifMatch: String?, bypasses: Bool?,
        _ context: CallContext
    ) async throws -> [Access] {
        let conditions: [String: [String]] = ifMatch.map { ["s3:if-match": [$0]] } ?? [:]
        let delete = try await access(
            versionID == nil ? "s3:DeleteObject" : "s3:DeleteObjectVersion", bucket: bucket, key: key,
            version: versionID, context, conditions: conditions)
        guard bypasses == true else { return delete }
        return delete + (try await access("s3:BypassGovernanceRetention", bucket: bucket, key: key, context))
    }
}
