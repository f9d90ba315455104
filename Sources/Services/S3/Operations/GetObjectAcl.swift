internal import S3API
internal import ServiceKit

/// Returns who may what with an object.
struct GetObjectAcl: Operation {
    static let model = S3Model.getObjectAcl
    let s3: S3Store

    func access(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access(
            Self.action(input), .readAcp, bucket: input.bucket, key: input.key, input.versionId, context)
    }

    private static func action(_ input: GetObjectAclRequest) -> String {
        input.versionId == nil ? "s3:GetObjectAcl" : "s3:GetObjectVersionAcl"
    }

    func run(_ input: GetObjectAclRequest, _ context: CallContext) async throws -> GetObjectAclOutput {
        let bucket = try await s3.bucket(for: input).record
        let record = try await s3.telling(bucket.name, context) {
            try await s3.version(bucket, input.key, input.versionId).record
        }
        try await s3.authorize(
            Self.action(input), .readAcp, record, in: bucket, key: input.key, input.versionId, context)
        let list = record.accessList(in: bucket)
        return GetObjectAclOutput(owner: CanonicalUser.owner(list.owner), grants: list.grants)
    }
}
