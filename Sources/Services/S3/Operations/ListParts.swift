internal import S3API
internal import ServiceKit
internal import Store

/// Lists the parts of an upload.
struct ListParts: Operation {
    static let model = S3Model.listParts
    let s3: S3Store

    func access(_ input: ListPartsRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.access("s3:ListMultipartUploadParts", bucket: input.bucket, key: input.key, context)
    }

    func run(_ input: ListPartsRequest, _ context: CallContext) async throws -> ListPartsOutput {
        let limit = try ListingLimit.read(input.maxParts, "max-parts")
        let bucket = try await s3.bucket(for: input).record
        let upload = try await s3.upload(input.bucket, input.key, input.uploadId).record
        let marker = max(0, input.partNumberMarker ?? 0)
        let rows = try await s3.store.read(
            KeyRange(
                prefix: S3Keys.parts(upload.group), after: S3Keys.part(upload.group, marker), limit: limit + 1))
        let parts = try rows.prefix(limit).map { try PartRecord($0.value) }
        return ListPartsOutput(
            bucket: input.bucket, key: input.key, uploadId: input.uploadId, partNumberMarker: marker,
            nextPartNumberMarker: parts.last?.number ?? 0, maxParts: limit, isTruncated: limit > 0 && rows.count > limit,
            parts: parts.map(Self.shown), initiator: Initiator(id: upload.initiator, displayName: upload.initiator),
            owner: CanonicalUser.owner(bucket.account), storageClass: upload.shownStorageClass,
            checksumAlgorithm: upload.checksumAlgorithm, checksumType: upload.checksumKind == nil ? nil : upload.checksumType)
    }

    private static func shown(_ part: PartRecord) -> Part {
        var shown = Part(
            partNumber: part.number, lastModified: part.lastModified, eTag: part.quotedETag, size: part.size)
        shown.show(part.checksum)
        return shown
    }
}

extension UploadRecord {
    var shownStorageClass: StorageClass { headers.storageClass.flatMap { StorageClass(rawValue: $0) } ?? .standard }
}
