internal import S3API
internal import ServiceKit

/// Returns the list that every object has: all rights for the bucket's owner.
struct GetObjectAcl: Operation {
    static let model = S3Model.getObjectAcl
    let s3: S3Store

    func access(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:GetObjectAcl" : "s3:GetObjectVersionAcl"
        return try await s3.access(action, bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> GetObjectAclOutput {
        let bucket = try await s3.bucket(for: input).record
        _ = try await s3.version(bucket, input.key, input.versionId)
        return GetObjectAclOutput(owner: CanonicalUser.owner(bucket.account), grants: ACLRules.grants(bucket))
    }
}
