internal import S3API
internal import ServiceKit

/// Lists objects, in the older form with a marker.
struct ListObjects: Operation {
    static let model = S3Model.listObjects
    let s3: S3Store

    func access(_ input: ListObjectsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.listAccess("s3:ListBucket", input.bucket, input.prefix, input.delimiter, input.maxKeys, context)
    }

    func run(_ input: ListObjectsRequest, _ context: CallContext) async throws -> ListObjectsOutput {
        let limit = try ListingLimit.read(input.maxKeys, "max-keys")
        let bucket = try await s3.bucket(for: input).record
        let listing = Listing(
            prefix: input.prefix ?? "", delimiter: input.delimiter ?? "", after: input.marker ?? "", limit: limit)
        let page = try await s3.listObjects(listing, inBucket: bucket.name)
        let text = ListingText(encoding: input.encodingType)
        let owner = CanonicalUser.owner(bucket.account)
        return ListObjectsOutput(
            isTruncated: page.isTruncated, marker: text(listing.after),
            nextMarker: page.isTruncated && !listing.delimiter.isEmpty ? text(page.last) : nil,
            contents: page.entries.map {
                ObjectShape(
                    $0, text, owner: owner,
                    restore: $0.record.restoreStatus(input.optionalObjectAttributes, now: context.now))
            }, name: bucket.name,
            prefix: text(listing.prefix), delimiter: text.optional(input.delimiter), maxKeys: limit,
            commonPrefixes: text.prefixes(page.commonPrefixes), encodingType: input.encodingType)
    }
}

extension S3Store {
    /// What a listing needs, with what it asks for as condition keys.
    func listAccess(
        _ action: String, _ bucket: String, _ prefix: String?, _ delimiter: String?, _ limit: Int?,
        _ context: CallContext
    ) async throws -> [Access] {
        var conditions: [String: [String]] = [:]
        conditions["s3:prefix"] = prefix.map { [$0] }
        conditions["s3:delimiter"] = delimiter.map { [$0] }
        conditions["s3:max-keys"] = limit.map { [String($0)] }
        return try await access(action, bucket: bucket, context, conditions: conditions)
    }
}
