internal import S3API
internal import ServiceKit

/// Returns chosen facts of an object: its entity tag, checksum, parts, storage class and size.
struct GetObjectAttributes: Operation {
    static let model = S3Model.getObjectAttributes
    let s3: S3Store

    func access(_ input: GetObjectAttributesRequest, _ context: CallContext) async throws -> [Access] {
        let action = input.versionId == nil ? "s3:GetObjectAttributes" : "s3:GetObjectVersionAttributes"
        return try await s3.readAccess(input.bucket, input.key, input.versionId, context)
            + s3.access(action, bucket: input.bucket, key: input.key, version: input.versionId, context)
    }

    func run(_ input: GetObjectAttributesRequest, _ context: CallContext) async throws -> GetObjectAttributesOutput {
        let bucket = try await s3.bucket(for: input).record
        let record = try await s3.telling(bucket.name, context) {
            try await s3.version(bucket, input.key, input.versionId).record
        }
        try await s3.authorizeReading(record, in: bucket, input.key, input.versionId, context)
        try CustomerKey.check(try input.customerKey(), reads: record.protection.customerKey)
        let wanted = Set(input.objectAttributes)
        var output = GetObjectAttributesOutput(lastModified: record.lastModified, versionId: bucket.shown(record))
        if wanted.contains(.eTag) { output.eTag = record.eTag }
        if wanted.contains(.objectSize) { output.objectSize = record.size }
        if wanted.contains(.storageClass) {
            output.storageClass = record.headers.storageClass.flatMap { StorageClass(rawValue: $0) } ?? .standard
        }
        if wanted.contains(.checksum), let stored = record.checksum {
            var checksum = Checksum()
            checksum.showWithType(stored)
            output.checksum = checksum
        }
        if wanted.contains(.objectParts) { output.objectParts = try await parts(record, input) }
        return output
    }

    private func parts(
        _ record: ObjectRecord, _ input: GetObjectAttributesRequest
    ) async throws -> GetObjectAttributesParts? {
        guard case .parts(let group, let count) = record.body else { return nil }
        let limit = try ListingLimit.read(input.maxParts, "max-parts")
        let marker = max(0, input.partNumberMarker ?? 0)
        let rest = try await s3.manifest(group).enumerated().map { (number: $0 + 1, part: $1) }.filter {
            $0.number > marker
        }
        let page = rest.prefix(limit).map { number, part in
            var shown = ObjectPart(partNumber: number, size: part.size)
            shown.show(part.checksum)
            return shown
        }
        return GetObjectAttributesParts(
            totalPartsCount: count, partNumberMarker: marker, nextPartNumberMarker: page.last?.partNumber ?? 0,
            maxParts: limit, isTruncated: rest.count > limit, parts: page)
    }
}
