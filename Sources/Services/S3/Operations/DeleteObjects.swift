internal import S3API
internal import ServiceKit
internal import Wire

/// Deletes up to 1,000 objects; what happened to each is told of each.
struct DeleteObjects: Operation {
    static let model = S3Model.deleteObjects
    let s3: S3Store

    /// What may be deleted is decided for each object, so that one that may not does not keep the others.
    func access(_ input: DeleteObjectsRequest, _ context: CallContext) async throws -> [Access] { [] }

    func run(_ input: DeleteObjectsRequest, _ context: CallContext) async throws -> DeleteObjectsOutput {
        if input.mfa != nil { throw Fault.notSupported("DeleteObjects with MFA") }
        let objects = input.delete.objects
        guard (1...LimitsS3.pageEntries).contains(objects.count) else { throw S3Fault.malformedXML }
        _ = try await s3.bucket(for: input)
        var deleted: [DeletedObject] = []
        var errors: [ErrorShape] = []
        for object in objects {
            do {
                try await s3.authorize(
                    try await s3.deleteAccess(
                        input.bucket, object.key, object.versionId, ifMatch: object.eTag,
                        bypasses: input.bypassGovernanceRetention, context),
                    context)
                deleted.append(try await delete(object, input, .call(context)))
            } catch let fault as Fault {
                errors.append(
                    ErrorShape(key: object.key, versionId: object.versionId, code: fault.code, message: fault.message))
            }
        }
        return DeleteObjectsOutput(deleted: input.delete.quiet == true ? [] : deleted, errors: errors)
    }

    private func delete(
        _ object: ObjectIdentifier, _ input: DeleteObjectsRequest, _ cause: EventCause
    ) async throws -> DeletedObject {
        let deletion = ObjectDeletion(
            key: object.key, versionID: object.versionId, ifMatch: object.eTag, ifLastModified: object.lastModifiedTime,
            ifSize: object.size, bypassesGovernance: input.bypassGovernanceRetention == true)
        let deleted = try await s3.delete(deletion, for: input, by: cause)
        return DeletedObject(
            key: object.key, versionId: object.versionId, deleteMarker: deleted.isDeleteMarker ? true : nil,
            deleteMarkerVersionId: deleted.isDeleteMarker ? deleted.versionID : nil)
    }
}
