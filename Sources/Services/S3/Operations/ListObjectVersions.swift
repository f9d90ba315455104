internal import S3API
internal import ServiceKit
internal import Wire

/// Lists every version and delete marker of a bucket.
struct ListObjectVersions: Operation {
    static let model = S3Model.listObjectVersions
    let s3: S3Store

    func access(_ input: ListObjectVersionsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.listAccess(
            "s3:ListBucketVersions", input.bucket, input.prefix, input.delimiter, input.maxKeys, context)
    }

    func run(_ input: ListObjectVersionsRequest, _ context: CallContext) async throws -> ListObjectVersionsOutput {
        let limit = try ListingLimit.read(input.maxKeys, "max-keys")
        let bucket = try await s3.bucket(for: input).record
        let listing = Listing(
            prefix: input.prefix ?? "", delimiter: input.delimiter ?? "", after: input.keyMarker ?? "", limit: limit)
        let marker = try await order(input, bucket)
        let page = try await s3.listVersions(listing, versionMarker: marker, inBucket: bucket.name)
        let text = ListingText(encoding: input.encodingType)
        var output = ListObjectVersionsOutput(
            isTruncated: page.isTruncated, keyMarker: text(listing.after), versionIdMarker: input.versionIdMarker ?? "",
            name: bucket.name, prefix: text(listing.prefix), delimiter: text.optional(input.delimiter), maxKeys: limit,
            commonPrefixes: text.prefixes(page.commonPrefixes), encodingType: input.encodingType)
        fill(&output, page, CanonicalUser.owner(bucket.account), text) {
            $0.restoreStatus(input.optionalObjectAttributes, now: context.now)
        }
        return output
    }

    /// Where the marker's version stands among those of its key.
    /// - Throws: `InvalidArgument`.
    private func order(_ input: ListObjectVersionsRequest, _ bucket: BucketRecord) async throws -> Int? {
        guard let id = input.versionIdMarker, !id.isEmpty else { return nil }
        guard let key = input.keyMarker, !key.isEmpty else {
            throw S3Fault.invalidArgument(
                "A version-id marker cannot be specified without a key marker.", "version-id-marker", id)
        }
        if id == "null" { return try await s3.find(bucket.name, key, id)?.record.order }
        guard let order = VersionID.order(of: id) else {
            throw S3Fault.invalidArgument("Invalid version id specified", "version-id-marker", id)
        }
        return order
    }

    private func fill(
        _ output: inout ListObjectVersionsOutput, _ page: ListingPage<ListedVersion>, _ owner: Owner,
        _ text: ListingText, restore: (ObjectRecord) -> RestoreStatus?
    ) {
        output.versions = page.entries.filter { !$0.record.isDeleteMarker }.map { version in
            let object = ObjectShape(version, text, owner: owner, restore: restore(version.record))
            return ObjectVersion(
                eTag: object.eTag, checksumAlgorithm: object.checksumAlgorithm, checksumType: object.checksumType,
                size: object.size, storageClass: .standard, key: object.key, versionId: version.record.shownVersionID,
                isLatest: version.isLatest, lastModified: object.lastModified, owner: owner,
                restoreStatus: object.restoreStatus)
        }
        output.deleteMarkers = page.entries.filter(\.record.isDeleteMarker).map { version in
            DeleteMarkerEntry(
                owner: owner, key: text(version.key), versionId: version.record.shownVersionID,
                isLatest: version.isLatest,
                lastModified: version.record.lastModified)
        }
        guard page.isTruncated else { return }
        output.nextKeyMarker = text(page.last)
        if let last = page.entries.last, last.key.isExactly(page.last) {
            output.nextVersionIdMarker = last.record.shownVersionID
        }
    }
}
