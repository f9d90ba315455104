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
    /// - Throws: `MalformedXML` for none, `InvalidPartOrder`, `InvalidPart`, `EntityTooSmall`, `InvalidRequest`,
    ///   `BadDigest`.
    func choose(_ upload: UploadRecord, _ parts: [PartRecord]) throws(Fault) -> (
        record: ObjectRecord, parts: [PartRecord]
    ) {
        guard (1...LimitsS3.parts).contains(wanted.count) else { throw S3Fault.malformedXML }
        let numbers = wanted.map { $0.partNumber ?? 0 }
        guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw S3Fault.invalidPartOrder(upload: uploadID)
        }
        let byNumber = Dictionary(parts.map { ($0.number, $0) }) { first, _ in first }
        var chosen: [PartRecord] = []
        for part in wanted { chosen.append(try match(part, byNumber[part.partNumber ?? 0])) }
        if let small = chosen.dropLast().first(where: { $0.size < LimitsS3.partMinimumBytes }) {
            throw S3Fault.entityTooSmall(small)
        }
        return (try record(upload, chosen), chosen)
    }

    private func match(_ wanted: CompletedPart, _ part: PartRecord?) throws(Fault) -> PartRecord {
        let eTag = wanted.eTag ?? ""
        let invalid = S3Fault.invalidPart(upload: uploadID, number: wanted.partNumber ?? 0, eTag: eTag)
        guard let part, ETagList(eTag).contains(part.eTag) else { throw invalid }
        if let given = try wanted.given(), given.kind == part.checksum?.kind, given != part.checksum { throw invalid }
        return part
    }

    private func record(_ upload: UploadRecord, _ parts: [PartRecord]) throws(Fault) -> ObjectRecord {
        var record = ObjectRecord()
        record.headers = upload.headers
        record.tags = upload.tags
        if key != nil { try CustomerKey.check(key, uploadsTo: upload.protection.customerKey) }
        record.protection = upload.protection
        record.eTag = PartsChecksum.eTag(parts)
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
        throw S3Fault.badDigest(
            "The \(checksum.kind.rawValue.lowercased()) you specified did not match the calculated checksum.")
    }
}
