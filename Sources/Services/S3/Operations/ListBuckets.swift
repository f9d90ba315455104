internal import Base
internal import S3API
internal import ServiceKit
internal import Store
internal import Wire

/// Lists the account's buckets by name.
struct ListBuckets: Operation {
    static let model = S3Model.listBuckets
    let s3: S3Store

    func access(_ input: ListBucketsRequest, _ context: CallContext) async throws -> [Access] {
        [Access("s3:ListAllMyBuckets", on: "*")]
    }

    func run(_ input: ListBucketsRequest, _ context: CallContext) async throws -> ListBucketsOutput {
        let after = try input.continuationToken.map(Self.read)
        let limit = input.maxBuckets ?? LimitsS3.pageBuckets
        let listing = Listing(prefix: input.prefix ?? "", after: after ?? "", limit: limit)
        let page = try await s3.list(listing, under: S3Keys.owned(by: context.account)) { name, row in
            let bucket = try BucketRecord(name: name, row.value)
            return input.bucketRegion == nil || input.bucketRegion == bucket.region ? bucket : nil
        }
        // Only a caller that pages or filters is told the region of each.
        let showsRegion = input.maxBuckets != nil || input.continuationToken != nil || input.bucketRegion != nil
            || input.prefix != nil
        return ListBucketsOutput(
            buckets: page.entries.map { bucket in
                Bucket(
                    name: bucket.name, creationDate: bucket.created, bucketRegion: showsRegion ? bucket.region : nil,
                    bucketArn: bucket.arn)
            }, owner: CanonicalUser.owner(context.account),
            continuationToken: page.isTruncated ? Base64.encode(Array(page.last.utf8)) : nil, prefix: input.prefix)
    }

    private static func read(_ token: String) throws(Fault) -> String {
        guard let bytes = Base64.decode(token) else {
            throw S3Fault.invalidArgument("The continuation token provided is incorrect", "continuation-token", token)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
