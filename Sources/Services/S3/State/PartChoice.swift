internal import Base
internal import S3API
internal import Wire

/// Which parts a completion names, and the judgement of them.
struct PartChoice: Sendable {
    let uploadID: String
    let wanted: [CompletedPart]
    /// The size that the caller expects of the whole.
    let size: Int?
    let type: ChecksumType?
    /// The checksum that the caller expects of the whole.
    let checksum: StoredChecksum?
    /// The customer's key, which a completion may leave out.
    let key: CustomerKey?

    /// The object that the parts make, and those that make it.
    /// - Throws: `MalformedXML` for none, `InvalidPartOrder`, `InvalidPart`, `EntityTooSmall`, `InvalidArgument`,
    ///   `InvalidRequest`, `BadDigest`.
    /// - Source: Amazon S3 API Reference, CompleteMultipartUpload; Amazon S3 User Guide, "Tutorial: Upload an object
    ///   through multipart upload and verify its data integrity"; the answers of the service.
    func choose(_ upload: UploadRecord, _ parts: [PartRecord]) throws(Fault) -> (
        record: ObjectRecord, parts: [PartRecord]
    ) {
        guard (1...LimitsS3.parts).contains(wanted.count) else { throw S3Fault.malformedXML }
        try checkForm()
        let numbers = wanted.map { $0.partNumber ?? 0 }
        guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw S3Fault.invalidPartOrder(upload: uploadID)
        }
        let byNumber = Dictionary(parts.map { ($0.number, $0) }) { first, _ in first }
        var chosen: [PartRecord] = []
        for part in wanted { chosen.append(try match(part, byNumber[part.partNumber ?? 0], upload)) }
        if let small = chosen.dropLast().first(where: { $0.size < LimitsS3.partMinimumBytes }) {
            throw S3Fault.entityTooSmall(small)
        }
        return (try record(upload, chosen), chosen)
    }

    /// Whether the object is of the same parts.
    func makes(_ record: ObjectRecord) -> Bool {
        let tags = wanted.map { ETagList.plain(($0.eTag ?? "")[...]) }
        return PartsChecksum.eTag(tags) == record.eTag
    }

    /// - Throws: `InvalidRequest` where the header with the whole's checksum has none.
    private func checkForm() throws(Fault) {
        guard let checksum else { return }
        let fields = checksum.value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let value = StoredChecksum(kind: checksum.kind, value: String(fields[0]))
        guard value.isWellFormed, fields.count == 1 || Int(fields[1]) != nil else {
            throw S3Fault.invalidChecksum(checksum.kind)
        }
    }

    /// The part that a completion names. That of an upload with composite checksums must be named with its own.
    private func match(
        _ wanted: CompletedPart, _ part: PartRecord?, _ upload: UploadRecord
    ) throws(Fault) -> PartRecord {
        let (number, eTag) = (wanted.partNumber ?? 0, wanted.eTag ?? "")
        let given = try wanted.givenInBody()
        let invalid = S3Fault.invalidPart(upload: uploadID, number: number, eTag: ETagList.plain(eTag[...]))
        guard let part, ETagList.plain(eTag[...]) == part.eTag else { throw invalid }
        guard let given else {
            guard let kind = upload.checksumKind, upload.isComposite else { return part }
            throw S3Fault.invalidRequest(
                "The upload was created using a \(kind.rawValue.lowercased()) checksum. The complete request must "
                    + "include the checksum for each part. It was missing for part \(number) in the request.")
        }
        if let kind = upload.checksumKind, given.kind != kind {
            throw S3Fault.badDigest(
                "The \(given.kind.rawValue.lowercased()) you specified for part \(number) did not match what we "
                    + "received.")
        }
        guard given != part.checksum else { return part }
        // The whole's checksum, where it is given, is held against what the request itself says of its parts.
        throw checksum.map { Self.badDigest($0.kind) } ?? invalid
    }

    private func record(_ upload: UploadRecord, _ parts: [PartRecord]) throws(Fault) -> ObjectRecord {
        var record = ObjectRecord()
        record.headers = upload.headers
        record.tags = upload.tags
        if key != nil { try CustomerKey.check(key, uploadsTo: upload.protection.customerKey) }
        record.eTag = PartsChecksum.eTag(parts.map { $0.eTag })
        record.size = parts.reduce(0) { $0 + $1.size }
        if let size, size != record.size {
            throw S3Fault.invalidRequest(
                "The provided 'x-amz-mp-object-size' header value \(size) does not match what was "
                    + "computed: \(record.size)"
            )
        }
        guard record.size <= LimitsS3.objectBytes else { throw S3Fault.entityTooLarge(record.size) }
        // Without a wish of the uploader's, the whole has the checksum that S3 gives every object.
        let kind = upload.checksumKind ?? .crc64nvme
        if let type, upload.checksumKind != nil, type != upload.checksumType {
            throw S3Fault.invalidRequest(
                "The upload was created using the \(upload.checksumType.rawValue) checksum mode. The "
                    + "complete request must use the "
                    + "same checksum mode.")
        }
        record.checksum = PartsChecksum.checksum(parts, kind, isComposite: upload.isComposite)
        try check(record.checksum)
        return record
    }

    private func check(_ computed: StoredChecksum?) throws(Fault) {
        guard let checksum, let computed, checksum.kind == computed.kind else { return }
        let plain = computed.value.split(separator: "-").first.map { String($0) } ?? ""
        guard checksum.value != computed.value, checksum.value != plain else { return }
        throw Self.badDigest(checksum.kind)
    }

    private static func badDigest(_ kind: ChecksumKind) -> Fault {
        S3Fault.badDigest("The \(kind.rawValue.lowercased()) you specified did not match the calculated checksum.")
    }
}
