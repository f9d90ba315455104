internal import S3API
internal import ServiceKit
internal import Store

/// Lists the uploads of a bucket that are neither completed nor aborted.
struct ListMultipartUploads: Operation {
    static let model = S3Model.listMultipartUploads
    let s3: S3Store

    func access(_ input: ListMultipartUploadsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:ListBucketMultipartUploads", bucket: input.bucket, context)
    }

    func run(_ input: ListMultipartUploadsRequest, _ context: CallContext) async throws -> ListMultipartUploadsOutput {
        let limit = try ListingLimit.read(input.maxUploads, "max-uploads")
        let bucket = try await s3.bucket(for: input).record
        let listing = Listing(
            prefix: input.prefix ?? "", delimiter: input.delimiter ?? "", after: input.keyMarker ?? "", limit: limit)
        let page = try await s3.listUploads(
            listing, idMarker: input.uploadIdMarker ?? "", inBucket: bucket.name, CanonicalUser.owner(bucket.account))
        let text = ListingText(encoding: input.encodingType)
        return ListMultipartUploadsOutput(
            bucket: bucket.name, keyMarker: text(listing.after), uploadIdMarker: input.uploadIdMarker ?? "",
            nextKeyMarker: page.isTruncated ? text(page.last) : nil, prefix: text(listing.prefix),
            delimiter: text.optional(input.delimiter),
            nextUploadIdMarker: page.isTruncated ? page.entries.last?.uploadId : nil,
            maxUploads: limit, isTruncated: page.isTruncated,
            uploads: page.entries.map { upload in
                var upload = upload
                upload.key = text.optional(upload.key)
                return upload
            }, commonPrefixes: text.prefixes(page.commonPrefixes), encodingType: input.encodingType)
    }
}

extension S3Store {
    /// A page of uploads, by key and then by their beginning.
    /// - Parameter idMarker: of the marker's key, uploads up to this id are left out; empty leaves out the whole key.
    fileprivate func listUploads(
        _ listing: Listing, idMarker: String, inBucket name: String, _ owner: Owner
    ) async throws -> ListingPage<MultipartUpload> {
        let base = S3Keys.uploads(name)
        var page = ListingPage<MultipartUpload>()
        guard listing.limit > 0 else { return page }
        let range = listing.range(under: base)
        var cursor = RowCursor(
            store, from: range.from, to: range.to, page: min(listing.limit + 1, LimitsS3.pageEntries))
        while let row = try await cursor.peek() {
            guard let names = row.key.elements(after: base), names.count == 2, let key = names[0].string,
                let id = names[1].string
            else { throw FieldReader.damaged }
            let common = listing.commonPrefix(of: key)
            let isAhead =
                listing.isAhead(common ?? key)
                || (common == nil && key.isExactly(listing.after) && !idMarker.isEmpty
                    && Listing.precedes(idMarker, id))
            guard isAhead, !(common.map { page.commonPrefixes.last?.isExactly($0) == true } ?? false) else {
                cursor.advance()
                continue
            }
            if page.count == listing.limit {
                page.isTruncated = true
                return page
            }
            page.last = common ?? key
            if let common {
                page.commonPrefixes.append(common)
            } else {
                page.entries.append(try Self.shown(UploadRecord(row.value), key, id, owner))
            }
            cursor.advance()
        }
        return page
    }

    private static func shown(_ upload: UploadRecord, _ key: String, _ id: String, _ owner: Owner) -> MultipartUpload {
        MultipartUpload(
            uploadId: id, key: key, initiated: upload.initiated, storageClass: upload.shownStorageClass, owner: owner,
            initiator: Initiator(id: upload.initiator, displayName: upload.initiator),
            checksumAlgorithm: upload.checksumAlgorithm,
            checksumType: upload.checksumKind == nil ? nil : upload.checksumType)
    }
}
