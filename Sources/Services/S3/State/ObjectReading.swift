internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The members that GetObject and HeadObject share.
protocol ObjectReadRequest: BucketRequest, CustomerKeyRequest {
    var key: String { get }
    var ifMatch: String? { get }
    var ifModifiedSince: Instant? { get }
    var ifNoneMatch: String? { get }
    var ifUnmodifiedSince: Instant? { get }
    var range: String? { get }
    var responseCacheControl: String? { get }
    var responseContentDisposition: String? { get }
    var responseContentEncoding: String? { get }
    var responseContentLanguage: String? { get }
    var responseContentType: String? { get }
    var responseExpires: Instant? { get }
    var versionId: String? { get }
    var partNumber: Int? { get }
    var checksumMode: ChecksumMode? { get }
}

/// What both answer.
protocol ObjectReadOutput: TypedChecksumMembers, EncryptionOutput {
    var acceptRanges: String? { get set }
    var lastModified: Instant? { get set }
    var contentLength: Int? { get set }
    var eTag: String? { get set }
    var versionId: String? { get set }
    var cacheControl: String? { get set }
    var contentDisposition: String? { get set }
    var contentEncoding: String? { get set }
    var contentLanguage: String? { get set }
    var contentRange: String? { get set }
    var contentType: String? { get set }
    var expires: String? { get set }
    var websiteRedirectLocation: String? { get set }
    var metadata: [String: String]? { get set }
    var storageClass: StorageClass? { get set }
    var partsCount: Int? { get set }
    var tagCount: Int? { get set }
    var expiration: String? { get set }
    var restore: String? { get set }
    var objectLockMode: ObjectLockMode? { get set }
    var objectLockRetainUntilDate: Instant? { get set }
    var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? { get set }
}

extension GetObjectRequest: ObjectReadRequest {}
extension HeadObjectRequest: ObjectReadRequest {}
extension GetObjectOutput: ObjectReadOutput {}
extension HeadObjectOutput: ObjectReadOutput {}

/// An object that a request means, with the part of it that it asks for.
struct ObjectReading {
    let bucket: BucketRecord
    let record: ObjectRecord
    /// The customer's key, where the object is encrypted with one.
    var key: CustomerKey?
    /// The bytes that the answer has.
    let range: Range<Int>
    /// Whether the answer is a part, with status 206.
    let isPartial: Bool
    /// The checksum that belongs to these bytes.
    let checksum: StoredChecksum?
    let showsPartsCount: Bool
    /// When the object goes by a rule of the bucket's, as answers say it.
    var expiration: String?

    /// - Throws: `NoSuchBucket`, `NoSuchKey` and what else a read meets.
    static func find(
        _ input: some ObjectReadRequest, _ s3: S3Store, _ context: CallContext, method: String
    ) async throws -> ObjectReading {
        try refuse(input, context)
        let found = try await s3.bucket(for: input)
        let bucket = found.record
        let record = try await s3.telling(bucket.name, context) {
            try await s3.version(bucket, input.key, input.versionId, method: method).record
        }
        try await s3.authorizeReading(record, in: bucket, input.key, input.versionId, context)
        let conditions = ReadConditions(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, ifModifiedSince: input.ifModifiedSince,
            ifUnmodifiedSince: input.ifUnmodifiedSince)
        let key = try input.customerKey()
        try CustomerKey.check(key, reads: record.protection.customerKey)
        try conditions.check(record)
        let expiration = input.versionId == nil ? try await s3.expiration(of: record, input.key, found) : nil
        if let number = input.partNumber {
            var reading = try await part(number, bucket, record, s3)
            (reading.key, reading.expiration) = (key, expiration)
            return reading
        }
        let range = try ByteSpan.read(input.range, size: record.size)
        return ObjectReading(
            bucket: bucket, record: record, key: key, range: range ?? 0..<record.size, isPartial: range != nil,
            checksum: range == nil ? record.checksum : nil, showsPartsCount: false, expiration: expiration)
    }

    private static func refuse(_ input: some ObjectReadRequest, _ context: CallContext) throws(Fault) {
        if input.partNumber != nil, input.range != nil {
            throw S3Fault.invalidRequest("Cannot specify both Range header and partNumber query parameter")
        }
        let overrides = [
            input.responseCacheControl, input.responseContentDisposition, input.responseContentEncoding,
            input.responseContentLanguage, input.responseContentType,
        ]
        guard context.caller == .anonymous else { return }
        if overrides.contains(where: { $0 != nil }) || input.responseExpires != nil {
            throw S3Fault.invalidRequest("Request specific response headers cannot be used for anonymous GET requests.")
        }
    }

    /// One part of an object that came in parts; any other object is its own first part.
    private static func part(
        _ number: Int, _ bucket: BucketRecord, _ record: ObjectRecord, _ s3: S3Store
    ) async throws -> ObjectReading {
        guard (1...LimitsS3.parts).contains(number) else {
            throw S3Fault.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber", String(number))
        }
        let unsatisfiable = S3Fault.fault(
            "InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416)
        guard case .parts(let group, _) = record.body else {
            guard number == 1 else { throw unsatisfiable }
            return ObjectReading(
                bucket: bucket, record: record, range: 0..<record.size, isPartial: record.size > 0,
                checksum: record.checksum,
                showsPartsCount: false)
        }
        let parts = try await s3.manifest(group)
        guard number <= parts.count else { throw unsatisfiable }
        let start = parts.prefix(number - 1).reduce(0) { $0 + $1.size }
        let part = parts[number - 1]
        return ObjectReading(
            bucket: bucket, record: record, range: start..<(start + part.size), isPartial: true,
            checksum: part.checksum,
            showsPartsCount: true)
    }

    // MARK: - The answer

    func fill(_ output: inout some ObjectReadOutput, for input: some ObjectReadRequest, now: Instant) {
        output.acceptRanges = "bytes"
        output.lastModified = record.lastModified
        output.contentLength = range.count
        output.eTag = record.quotedETag
        output.expiration = expiration
        output.versionId = bucket.shown(record)
        if isPartial { output.contentRange = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(record.size)" }
        if input.checksumMode == .enabled { output.showWithType(checksum) }
        output.partsCount = showsPartsCount ? record.partsCount : nil
        output.tagCount = record.tags.isEmpty ? nil : record.tags.count
        if let lock = record.protection.lock { output.show(lock) }
        output.restore = record.shownRestore(now: now)
        fillHeaders(&output, input)
    }

    private func fillHeaders(_ output: inout some ObjectReadOutput, _ input: some ObjectReadRequest) {
        let headers = record.headers
        output.contentType = input.responseContentType ?? headers.contentType ?? ObjectHeaders.defaultContentType
        output.cacheControl = input.responseCacheControl ?? headers.cacheControl
        output.contentDisposition = input.responseContentDisposition ?? headers.contentDisposition
        output.contentEncoding = input.responseContentEncoding ?? headers.contentEncoding
        output.contentLanguage = input.responseContentLanguage ?? headers.contentLanguage
        output.expires = input.responseExpires.map { CalendarDate($0).httpDate } ?? headers.expires
        output.websiteRedirectLocation = headers.websiteRedirectLocation
        output.metadata = headers.metadata
        output.show(headers, key)
        output.storageClass = headers.storageClass.flatMap { StorageClass(rawValue: $0) }
    }
}

extension ObjectReadOutput {
    fileprivate mutating func show(_ lock: ObjectLock) {
        objectLockMode = lock.shownMode
        objectLockRetainUntilDate = lock.retention?.until
        objectLockLegalHoldStatus = lock.shownHold
    }
}

extension ObjectRecord {
    /// Until when an archived object is restored; nil for one that is not.
    private func restoreEnd(now: Instant) -> Instant? { restoredUntil.flatMap { $0 > now ? $0 : nil } }

    /// The header `x-amz-restore` of an archived object that was restored, as long as it is.
    func shownRestore(now: Instant) -> String? {
        restoreEnd(now: now).map { "ongoing-request=\"false\", expiry-date=\"\(CalendarDate($0).httpDate)\"" }
    }

    /// The same as listings show it to who asks for it.
    func restoreStatus(_ wanted: [OptionalObjectAttributes]?, now: Instant) -> RestoreStatus? {
        guard wanted?.contains(.restoreStatus) == true else { return nil }
        return restoreEnd(now: now).map { RestoreStatus(isRestoreInProgress: false, restoreExpiryDate: $0) }
    }
}

extension ObjectHeaders {
    var shownEncryption: ServerSideEncryption { encryption.flatMap { ServerSideEncryption(rawValue: $0) } ?? .aes256 }
    var shownBucketKey: Bool? { bucketKeyEnabled ? true : nil }
}
