internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Lists objects, page by page with a continuation token.
struct ListObjectsV2: Operation {
    static let model = S3Model.listObjectsV2
    let s3: S3Store

    func access(_ input: ListObjectsV2Request, _ context: CallContext) async throws -> [Access] {
        try await s3.listAccess("s3:ListBucket", input.bucket, input.prefix, input.delimiter, input.maxKeys, context)
    }

    func run(_ input: ListObjectsV2Request, _ context: CallContext) async throws -> ListObjectsV2Output {
        let limit = try ListingLimit.read(input.maxKeys, "max-keys")
        let bucket = try await s3.bucket(for: input).record
        let after = try input.continuationToken.map(Self.read) ?? input.startAfter ?? ""
        let listing = Listing(prefix: input.prefix ?? "", delimiter: input.delimiter ?? "", after: after, limit: limit)
        let page = try await s3.listObjects(listing, inBucket: bucket.name)
        let text = ListingText(encoding: input.encodingType)
        let owner = input.fetchOwner == true ? CanonicalUser.owner(bucket.account) : nil
        return ListObjectsV2Output(
            isTruncated: page.isTruncated,
            contents: page.entries.map {
                ObjectShape(
                    $0, text, owner: owner,
                    restore: $0.record.restoreStatus(input.optionalObjectAttributes, now: context.now))
            },
            name: bucket.name, prefix: text(listing.prefix), delimiter: text.optional(input.delimiter), maxKeys: limit,
            commonPrefixes: text.prefixes(page.commonPrefixes), encodingType: input.encodingType, keyCount: page.count,
            continuationToken: input.continuationToken,
            nextContinuationToken: page.isTruncated ? Self.token(page.last) : nil,
            startAfter: text.optional(input.startAfter))
    }

    private static func token(_ last: String) -> String { Base64.encode(Array("1:\(last)".utf8)) }

    private static func read(_ token: String) throws(Fault) -> String {
        guard let bytes = Base64.decode(token), bytes.starts(with: "1:".utf8) else {
            throw S3Fault.invalidArgument("The continuation token provided is incorrect", "continuation-token", token)
        }
        return String(decoding: bytes.dropFirst(2), as: UTF8.self)
    }
}
