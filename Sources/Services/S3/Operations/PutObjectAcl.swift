internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Sets who may what with an object.
struct PutObjectAcl: Operation {
    static let model = S3Model.putObjectAcl
    let s3: S3Store

    func access(_ input: PutObjectAclRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access(
            Self.action(input), .writeAcp, bucket: input.bucket, key: input.key, input.versionId, context)
    }

    private static func action(_ input: PutObjectAclRequest) -> String {
        input.versionId == nil ? "s3:PutObjectAcl" : "s3:PutObjectVersionAcl"
    }

    func run(_ input: PutObjectAclRequest, _ context: CallContext) async throws -> PutObjectAclOutput {
        let request = AccessListRequest(input, written: input.accessControlPolicy)
        try request.checkIsGiven()
        try await s3.changeVersion(input.key, input.versionId, for: input, telling: [.listed], by: context) {
            bucket, record in
            try await s3.authorize(
                Self.action(input), .writeAcp, record, in: bucket, key: input.key, input.versionId, context)
            let owner = record.accessList(in: bucket).owner
            let list = try request.list(owner: owner, bucketOwner: bucket.account, isBucket: false)
            if !list.isOwners(bucket.account) { try bucket.checkTakesLists() }
            try bucket.checkPublic(list)
            record.protection.acl = list.isOwners(bucket.account) ? nil : list
        }
        return PutObjectAclOutput()
    }
}
