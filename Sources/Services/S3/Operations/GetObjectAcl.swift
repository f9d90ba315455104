internal import S3API
internal import ServiceKit

/// Returns who may what with an object.
struct GetObjectAcl: Operation {
    static let model = S3Model.getObjectAcl
    let s3: S3Store

    func access(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:GetObjectAcl" : "s3:GetObjectVersionAcl"
        return try await s3.access(
            action, .readAcp, bucket: input.bucket, key: input.key, input.versionId, context)
    }

    func run(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> GetObjectAclOutput {
        let bucket = try await s3.bucket(for: input).record
        let list = try await s3.telling(bucket.name, context) {
            try await s3.version(bucket, input.key, input.versionId).record.accessList(in: bucket)
        }
        return GetObjectAclOutput(owner: CanonicalUser.owner(list.owner), grants: list.grants)
    }
}
