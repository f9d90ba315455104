// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AbortIncompleteMultipartUpload: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(daysAfterInitiation: Int? = nil) {
        record = Record([.of(daysAfterInitiation)])
    }
    package var daysAfterInitiation: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct AbortMultipartUploadOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil) {
        record = Record([.of(requestCharged)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct AbortMultipartUploadRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, uploadId: String, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, ifMatchInitiatedTime: Instant? = nil) {
        record = Record([bucket.wire, key.wire, uploadId.wire, .of(requestPayer), .of(expectedBucketOwner), .of(ifMatchInitiatedTime)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var uploadId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var ifMatchInitiatedTime: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct AccelerateConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: BucketAccelerateStatus? = nil) {
        record = Record([.of(status)])
    }
    package var status: BucketAccelerateStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct AccessControlPolicy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(grants: [Grant]? = nil, owner: Owner? = nil) {
        record = Record([.of(grants.map { WireList($0) }), .of(owner)])
    }
    package var grants: [Grant]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var owner: Owner? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct AccessControlTranslation: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(owner: OwnerOverride) {
        record = Record([owner.wire])
    }
    package var owner: OwnerOverride {
        get { slot(0) ?? OwnerOverride.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct BlockedEncryptionTypes: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(encryptionType: [EncryptionType]? = nil) {
        record = Record([.of(encryptionType.map { WireList($0) })])
    }
    package var encryptionType: [EncryptionType]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct Bucket: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, creationDate: Instant? = nil, bucketRegion: String? = nil, bucketArn: String? = nil) {
        record = Record([.of(name), .of(creationDate), .of(bucketRegion), .of(bucketArn)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var creationDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucketRegion: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var bucketArn: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct BucketInfo: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(dataRedundancy: DataRedundancy? = nil, type: BucketType? = nil) {
        record = Record([.of(dataRedundancy), .of(type)])
    }
    package var dataRedundancy: DataRedundancy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var type: BucketType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct BucketLifecycleConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rules: [LifecycleRule]) {
        record = Record([WireList(rules).wire])
    }
    package var rules: [LifecycleRule] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct BucketLoggingStatus: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(loggingEnabled: LoggingEnabled? = nil) {
        record = Record([.of(loggingEnabled)])
    }
    package var loggingEnabled: LoggingEnabled? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CORSConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(corsRules: [CORSRule]) {
        record = Record([WireList(corsRules).wire])
    }
    package var corsRules: [CORSRule] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct CORSRule: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, allowedHeaders: [String]? = nil, allowedMethods: [String], allowedOrigins: [String], exposeHeaders: [String]? = nil, maxAgeSeconds: Int? = nil) {
        record = Record([.of(id), .of(allowedHeaders.map { WireList($0) }), WireList(allowedMethods).wire, WireList(allowedOrigins).wire, .of(exposeHeaders.map { WireList($0) }), .of(maxAgeSeconds)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var allowedHeaders: [String]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var allowedMethods: [String] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var allowedOrigins: [String] {
        get { slotList(3) ?? [] }
        set { setSlotList(3, newValue) }
    }
    package var exposeHeaders: [String]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var maxAgeSeconds: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct CSVInput: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(fileHeaderInfo: FileHeaderInfo? = nil, comments: String? = nil, quoteEscapeCharacter: String? = nil, recordDelimiter: String? = nil, fieldDelimiter: String? = nil, quoteCharacter: String? = nil, allowQuotedRecordDelimiter: Bool? = nil) {
        record = Record([.of(fileHeaderInfo), .of(comments), .of(quoteEscapeCharacter), .of(recordDelimiter), .of(fieldDelimiter), .of(quoteCharacter), .of(allowQuotedRecordDelimiter)])
    }
    package var fileHeaderInfo: FileHeaderInfo? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var comments: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var quoteEscapeCharacter: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var recordDelimiter: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var fieldDelimiter: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var quoteCharacter: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var allowQuotedRecordDelimiter: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct CSVOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(quoteFields: QuoteFields? = nil, quoteEscapeCharacter: String? = nil, recordDelimiter: String? = nil, fieldDelimiter: String? = nil, quoteCharacter: String? = nil) {
        record = Record([.of(quoteFields), .of(quoteEscapeCharacter), .of(recordDelimiter), .of(fieldDelimiter), .of(quoteCharacter)])
    }
    package var quoteFields: QuoteFields? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var quoteEscapeCharacter: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var recordDelimiter: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var fieldDelimiter: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var quoteCharacter: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct Checksum: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil) {
        record = Record([.of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType)])
    }
    package var checksumCRC32: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct CommonPrefix: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(prefix: String? = nil) {
        record = Record([.of(prefix)])
    }
    package var prefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CompleteMultipartUploadOutput: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(location: String? = nil, bucket: String? = nil, key: String? = nil, expiration: String? = nil, eTag: String? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil, serverSideEncryption: ServerSideEncryption? = nil, versionId: String? = nil, ssekmsKeyId: String? = nil, bucketKeyEnabled: Bool? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(location), .of(bucket), .of(key), .of(expiration), .of(eTag), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType), .of(serverSideEncryption), .of(versionId), .of(ssekmsKeyId), .of(bucketKeyEnabled), .of(requestCharged)])
    }
    package var location: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucket: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var key: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expiration: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eTag: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var versionId: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct CompleteMultipartUploadRequest: Structure {
    package static let memberCount = 23
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, multipartUpload: CompletedMultipartUpload? = nil, uploadId: String, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil, mpuObjectSize: Int? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, ifMatch: String? = nil, ifNoneMatch: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(multipartUpload), uploadId.wire, .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType), .of(mpuObjectSize), .of(requestPayer), .of(expectedBucketOwner), .of(ifMatch), .of(ifNoneMatch), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var multipartUpload: CompletedMultipartUpload? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var uploadId: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var mpuObjectSize: Int? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var ifMatch: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var ifNoneMatch: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
}

package struct CompletedMultipartUpload: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(parts: [CompletedPart]? = nil) {
        record = Record([.of(parts.map { WireList($0) })])
    }
    package var parts: [CompletedPart]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct CompletedPart: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eTag: String? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, partNumber: Int? = nil) {
        record = Record([.of(eTag), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(partNumber)])
    }
    package var eTag: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var partNumber: Int? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct Condition: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(httpErrorCodeReturnedEquals: String? = nil, keyPrefixEquals: String? = nil) {
        record = Record([.of(httpErrorCodeReturnedEquals), .of(keyPrefixEquals)])
    }
    package var httpErrorCodeReturnedEquals: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keyPrefixEquals: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ContinuationEvent: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct CopyObjectOutput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(copyObjectResult: CopyObjectResult? = nil, expiration: String? = nil, copySourceVersionId: String? = nil, versionId: String? = nil, serverSideEncryption: ServerSideEncryption? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(copyObjectResult), .of(expiration), .of(copySourceVersionId), .of(versionId), .of(serverSideEncryption), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(requestCharged)])
    }
    package var copyObjectResult: CopyObjectResult? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var expiration: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var copySourceVersionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var versionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct CopyObjectRequest: Structure {
    package static let memberCount = 43
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: ObjectCannedACL? = nil, bucket: String, cacheControl: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, contentDisposition: String? = nil, contentEncoding: String? = nil, contentLanguage: String? = nil, contentType: String? = nil, copySource: String, copySourceIfMatch: String? = nil, copySourceIfModifiedSince: Instant? = nil, copySourceIfNoneMatch: String? = nil, copySourceIfUnmodifiedSince: Instant? = nil, expires: String? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWriteACP: String? = nil, ifMatch: String? = nil, ifNoneMatch: String? = nil, key: String, metadata: [String: String]? = nil, metadataDirective: MetadataDirective? = nil, taggingDirective: TaggingDirective? = nil, serverSideEncryption: ServerSideEncryption? = nil, storageClass: StorageClass? = nil, websiteRedirectLocation: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, copySourceSSECustomerAlgorithm: String? = nil, copySourceSSECustomerKey: String? = nil, copySourceSSECustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, tagging: String? = nil, objectLockMode: ObjectLockMode? = nil, objectLockRetainUntilDate: Instant? = nil, objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil, expectedBucketOwner: String? = nil, expectedSourceBucketOwner: String? = nil) {
        record = Record([.of(acl), bucket.wire, .of(cacheControl), .of(checksumAlgorithm), .of(contentDisposition), .of(contentEncoding), .of(contentLanguage), .of(contentType), copySource.wire, .of(copySourceIfMatch), .of(copySourceIfModifiedSince), .of(copySourceIfNoneMatch), .of(copySourceIfUnmodifiedSince), .of(expires), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWriteACP), .of(ifMatch), .of(ifNoneMatch), key.wire, .of(metadata.map { WireMap($0) }), .of(metadataDirective), .of(taggingDirective), .of(serverSideEncryption), .of(storageClass), .of(websiteRedirectLocation), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(copySourceSSECustomerAlgorithm), .of(copySourceSSECustomerKey), .of(copySourceSSECustomerKeyMD5), .of(requestPayer), .of(tagging), .of(objectLockMode), .of(objectLockRetainUntilDate), .of(objectLockLegalHoldStatus), .of(expectedBucketOwner), .of(expectedSourceBucketOwner)])
    }
    package var acl: ObjectCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucket: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var cacheControl: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var contentDisposition: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var contentEncoding: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentLanguage: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var contentType: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var copySource: String {
        get { slot(8) ?? "" }
        set { setSlot(8, newValue) }
    }
    package var copySourceIfMatch: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var copySourceIfModifiedSince: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var copySourceIfNoneMatch: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var copySourceIfUnmodifiedSince: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var expires: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var grantRead: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var ifMatch: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var ifNoneMatch: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var key: String {
        get { slot(20) ?? "" }
        set { setSlot(20, newValue) }
    }
    package var metadata: [String: String]? {
        get { slotMap(21) }
        set { setSlotMap(21, newValue) }
    }
    package var metadataDirective: MetadataDirective? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var taggingDirective: TaggingDirective? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var websiteRedirectLocation: String? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(30) }
        set { setSlot(30, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(31) }
        set { setSlot(31, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
    package var copySourceSSECustomerAlgorithm: String? {
        get { slot(33) }
        set { setSlot(33, newValue) }
    }
    package var copySourceSSECustomerKey: String? {
        get { slot(34) }
        set { setSlot(34, newValue) }
    }
    package var copySourceSSECustomerKeyMD5: String? {
        get { slot(35) }
        set { setSlot(35, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(36) }
        set { setSlot(36, newValue) }
    }
    package var tagging: String? {
        get { slot(37) }
        set { setSlot(37, newValue) }
    }
    package var objectLockMode: ObjectLockMode? {
        get { slot(38) }
        set { setSlot(38, newValue) }
    }
    package var objectLockRetainUntilDate: Instant? {
        get { slot(39) }
        set { setSlot(39, newValue) }
    }
    package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? {
        get { slot(40) }
        set { setSlot(40, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(41) }
        set { setSlot(41, newValue) }
    }
    package var expectedSourceBucketOwner: String? {
        get { slot(42) }
        set { setSlot(42, newValue) }
    }
}

package struct CopyObjectResult: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eTag: String? = nil, lastModified: Instant? = nil, checksumType: ChecksumType? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil) {
        record = Record([.of(eTag), .of(lastModified), .of(checksumType), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128)])
    }
    package var eTag: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct CopyPartResult: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eTag: String? = nil, lastModified: Instant? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil) {
        record = Record([.of(eTag), .of(lastModified), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128)])
    }
    package var eTag: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct CreateBucketConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(locationConstraint: BucketLocationConstraint? = nil, location: LocationInfo? = nil, bucket: BucketInfo? = nil, tags: [Tag]? = nil) {
        record = Record([.of(locationConstraint), .of(location), .of(bucket), .of(tags.map { WireList($0) })])
    }
    package var locationConstraint: BucketLocationConstraint? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var location: LocationInfo? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: BucketInfo? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct CreateBucketOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(location: String? = nil, bucketArn: String? = nil) {
        record = Record([.of(location), .of(bucketArn)])
    }
    package var location: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucketArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CreateBucketRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: BucketCannedACL? = nil, bucket: String, createBucketConfiguration: CreateBucketConfiguration? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWrite: String? = nil, grantWriteACP: String? = nil, objectLockEnabledForBucket: Bool? = nil, objectOwnership: ObjectOwnership? = nil, bucketNamespace: BucketNamespace? = nil) {
        record = Record([.of(acl), bucket.wire, .of(createBucketConfiguration), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWrite), .of(grantWriteACP), .of(objectLockEnabledForBucket), .of(objectOwnership), .of(bucketNamespace)])
    }
    package var acl: BucketCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucket: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var createBucketConfiguration: CreateBucketConfiguration? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var grantRead: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var grantWrite: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var objectLockEnabledForBucket: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var objectOwnership: ObjectOwnership? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var bucketNamespace: BucketNamespace? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct CreateMultipartUploadOutput: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(abortDate: Instant? = nil, abortRuleId: String? = nil, bucket: String? = nil, key: String? = nil, uploadId: String? = nil, serverSideEncryption: ServerSideEncryption? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, requestCharged: RequestCharged? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil) {
        record = Record([.of(abortDate), .of(abortRuleId), .of(bucket), .of(key), .of(uploadId), .of(serverSideEncryption), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(requestCharged), .of(checksumAlgorithm), .of(checksumType)])
    }
    package var abortDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var abortRuleId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var key: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var uploadId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct CreateMultipartUploadRequest: Structure {
    package static let memberCount = 31
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: ObjectCannedACL? = nil, bucket: String, cacheControl: String? = nil, contentDisposition: String? = nil, contentEncoding: String? = nil, contentLanguage: String? = nil, contentType: String? = nil, expires: String? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWriteACP: String? = nil, key: String, metadata: [String: String]? = nil, serverSideEncryption: ServerSideEncryption? = nil, storageClass: StorageClass? = nil, websiteRedirectLocation: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, requestPayer: RequestPayer? = nil, tagging: String? = nil, objectLockMode: ObjectLockMode? = nil, objectLockRetainUntilDate: Instant? = nil, objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil, expectedBucketOwner: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil) {
        record = Record([.of(acl), bucket.wire, .of(cacheControl), .of(contentDisposition), .of(contentEncoding), .of(contentLanguage), .of(contentType), .of(expires), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWriteACP), key.wire, .of(metadata.map { WireMap($0) }), .of(serverSideEncryption), .of(storageClass), .of(websiteRedirectLocation), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(requestPayer), .of(tagging), .of(objectLockMode), .of(objectLockRetainUntilDate), .of(objectLockLegalHoldStatus), .of(expectedBucketOwner), .of(checksumAlgorithm), .of(checksumType)])
    }
    package var acl: ObjectCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucket: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var cacheControl: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var contentDisposition: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var contentEncoding: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var contentLanguage: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentType: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var expires: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var grantRead: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var key: String {
        get { slot(12) ?? "" }
        set { setSlot(12, newValue) }
    }
    package var metadata: [String: String]? {
        get { slotMap(13) }
        set { setSlotMap(13, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var websiteRedirectLocation: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var tagging: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var objectLockMode: ObjectLockMode? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var objectLockRetainUntilDate: Instant? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(30) }
        set { setSlot(30, newValue) }
    }
}

package struct DefaultRetention: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(mode: ObjectLockRetentionMode? = nil, days: Int? = nil, years: Int? = nil) {
        record = Record([.of(mode), .of(days), .of(years)])
    }
    package var mode: ObjectLockRetentionMode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var days: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var years: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Delete: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(objects: [ObjectIdentifier], quiet: Bool? = nil) {
        record = Record([WireList(objects).wire, .of(quiet)])
    }
    package var objects: [ObjectIdentifier] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var quiet: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketCorsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketEncryptionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketLifecycleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketOwnershipControlsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketTaggingRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteBucketWebsiteRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteMarkerEntry: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(owner: Owner? = nil, key: String? = nil, versionId: String? = nil, isLatest: Bool? = nil, lastModified: Instant? = nil) {
        record = Record([.of(owner), .of(key), .of(versionId), .of(isLatest), .of(lastModified)])
    }
    package var owner: Owner? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var key: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var isLatest: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct DeleteMarkerReplication: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: DeleteMarkerReplicationStatus? = nil) {
        record = Record([.of(status)])
    }
    package var status: DeleteMarkerReplicationStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteObjectOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deleteMarker: Bool? = nil, versionId: String? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(deleteMarker), .of(versionId), .of(requestCharged)])
    }
    package var deleteMarker: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var versionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct DeleteObjectRequest: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, mfa: String? = nil, versionId: String? = nil, requestPayer: RequestPayer? = nil, bypassGovernanceRetention: Bool? = nil, expectedBucketOwner: String? = nil, ifMatch: String? = nil, ifMatchLastModifiedTime: Instant? = nil, ifMatchSize: Int? = nil) {
        record = Record([bucket.wire, key.wire, .of(mfa), .of(versionId), .of(requestPayer), .of(bypassGovernanceRetention), .of(expectedBucketOwner), .of(ifMatch), .of(ifMatchLastModifiedTime), .of(ifMatchSize)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var mfa: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var versionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var bypassGovernanceRetention: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var ifMatch: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var ifMatchLastModifiedTime: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var ifMatchSize: Int? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct DeleteObjectTaggingOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(versionId: String? = nil) {
        record = Record([.of(versionId)])
    }
    package var versionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteObjectTaggingRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct DeleteObjectsOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deleted: [DeletedObject]? = nil, requestCharged: RequestCharged? = nil, errors: [ErrorShape]? = nil) {
        record = Record([.of(deleted.map { WireList($0) }), .of(requestCharged), .of(errors.map { WireList($0) })])
    }
    package var deleted: [DeletedObject]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errors: [ErrorShape]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
}

package struct DeleteObjectsRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, delete: Delete, mfa: String? = nil, requestPayer: RequestPayer? = nil, bypassGovernanceRetention: Bool? = nil, expectedBucketOwner: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil) {
        record = Record([bucket.wire, delete.wire, .of(mfa), .of(requestPayer), .of(bypassGovernanceRetention), .of(expectedBucketOwner), .of(checksumAlgorithm)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var delete: Delete {
        get { slot(1) ?? Delete.fallback }
        set { setSlot(1, newValue) }
    }
    package var mfa: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var bypassGovernanceRetention: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct DeletePublicAccessBlockRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct DeletedObject: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, versionId: String? = nil, deleteMarker: Bool? = nil, deleteMarkerVersionId: String? = nil) {
        record = Record([.of(key), .of(versionId), .of(deleteMarker), .of(deleteMarkerVersionId)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var versionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var deleteMarker: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var deleteMarkerVersionId: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct Destination: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, account: String? = nil, storageClass: StorageClass? = nil, accessControlTranslation: AccessControlTranslation? = nil, encryptionConfiguration: EncryptionConfiguration? = nil, replicationTime: ReplicationTime? = nil, metrics: Metrics? = nil) {
        record = Record([bucket.wire, .of(account), .of(storageClass), .of(accessControlTranslation), .of(encryptionConfiguration), .of(replicationTime), .of(metrics)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var account: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var accessControlTranslation: AccessControlTranslation? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var encryptionConfiguration: EncryptionConfiguration? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var replicationTime: ReplicationTime? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var metrics: Metrics? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct Encryption: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(encryptionType: ServerSideEncryption, kmsKeyId: String? = nil, kmsContext: String? = nil) {
        record = Record([encryptionType.wire, .of(kmsKeyId), .of(kmsContext)])
    }
    package var encryptionType: ServerSideEncryption {
        get { slot(0) ?? ServerSideEncryption.fallback }
        set { setSlot(0, newValue) }
    }
    package var kmsKeyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var kmsContext: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct EncryptionConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replicaKmsKeyID: String? = nil) {
        record = Record([.of(replicaKmsKeyID)])
    }
    package var replicaKmsKeyID: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct EndEvent: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct ErrorShape: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, versionId: String? = nil, code: String? = nil, message: String? = nil) {
        record = Record([.of(key), .of(versionId), .of(code), .of(message)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var versionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var code: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var message: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ErrorDocument: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String) {
        record = Record([key.wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct EventBridgeConfiguration: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct ExistingObjectReplication: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: ExistingObjectReplicationStatus) {
        record = Record([status.wire])
    }
    package var status: ExistingObjectReplicationStatus {
        get { slot(0) ?? ExistingObjectReplicationStatus.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct FilterRule: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, value: String? = nil) {
        record = Record([.of(name), .of(value)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketAccelerateConfigurationOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: BucketAccelerateStatus? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(status), .of(requestCharged)])
    }
    package var status: BucketAccelerateStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketAccelerateConfigurationRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner), .of(requestPayer)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetBucketAclOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(owner: Owner? = nil, grants: [Grant]? = nil) {
        record = Record([.of(owner), .of(grants.map { WireList($0) })])
    }
    package var owner: Owner? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var grants: [Grant]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct GetBucketAclRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketCorsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(corsRules: [CORSRule]? = nil) {
        record = Record([.of(corsRules.map { WireList($0) })])
    }
    package var corsRules: [CORSRule]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct GetBucketCorsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketEncryptionOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration? = nil) {
        record = Record([.of(serverSideEncryptionConfiguration)])
    }
    package var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketEncryptionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketLifecycleConfigurationOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rules: [LifecycleRule]? = nil, transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil) {
        record = Record([.of(rules.map { WireList($0) }), .of(transitionDefaultMinimumObjectSize)])
    }
    package var rules: [LifecycleRule]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketLifecycleConfigurationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketLocationOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(locationConstraint: BucketLocationConstraint? = nil) {
        record = Record([.of(locationConstraint)])
    }
    package var locationConstraint: BucketLocationConstraint? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketLocationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketLoggingOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(loggingEnabled: LoggingEnabled? = nil) {
        record = Record([.of(loggingEnabled)])
    }
    package var loggingEnabled: LoggingEnabled? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketLoggingRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketNotificationConfigurationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketOwnershipControlsOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(ownershipControls: OwnershipControls? = nil) {
        record = Record([.of(ownershipControls)])
    }
    package var ownershipControls: OwnershipControls? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketOwnershipControlsRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketPolicyOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: String? = nil) {
        record = Record([.of(policy)])
    }
    package var policy: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketPolicyStatusOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyStatus: PolicyStatus? = nil) {
        record = Record([.of(policyStatus)])
    }
    package var policyStatus: PolicyStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketPolicyStatusRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketReplicationOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(replicationConfiguration: ReplicationConfiguration? = nil) {
        record = Record([.of(replicationConfiguration)])
    }
    package var replicationConfiguration: ReplicationConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketReplicationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketRequestPaymentOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payer: Payer? = nil) {
        record = Record([.of(payer)])
    }
    package var payer: Payer? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetBucketRequestPaymentRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketTaggingOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tagSet: [Tag]) {
        record = Record([WireList(tagSet).wire])
    }
    package var tagSet: [Tag] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct GetBucketTaggingRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketVersioningOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: BucketVersioningStatus? = nil, mfaDelete: MFADeleteStatus? = nil) {
        record = Record([.of(status), .of(mfaDelete)])
    }
    package var status: BucketVersioningStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var mfaDelete: MFADeleteStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketVersioningRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetBucketWebsiteOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(redirectAllRequestsTo: RedirectAllRequestsTo? = nil, indexDocument: IndexDocument? = nil, errorDocument: ErrorDocument? = nil, routingRules: [RoutingRule]? = nil) {
        record = Record([.of(redirectAllRequestsTo), .of(indexDocument), .of(errorDocument), .of(routingRules.map { WireList($0) })])
    }
    package var redirectAllRequestsTo: RedirectAllRequestsTo? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var indexDocument: IndexDocument? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var errorDocument: ErrorDocument? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var routingRules: [RoutingRule]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package struct GetBucketWebsiteRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetObjectAclOutput: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(owner: Owner? = nil, grants: [Grant]? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(owner), .of(grants.map { WireList($0) }), .of(requestCharged)])
    }
    package var owner: Owner? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var grants: [Grant]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetObjectAclRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(requestPayer), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetObjectAttributesOutput: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deleteMarker: Bool? = nil, lastModified: Instant? = nil, versionId: String? = nil, requestCharged: RequestCharged? = nil, eTag: String? = nil, checksum: Checksum? = nil, objectParts: GetObjectAttributesParts? = nil, storageClass: StorageClass? = nil, objectSize: Int? = nil) {
        record = Record([.of(deleteMarker), .of(lastModified), .of(versionId), .of(requestCharged), .of(eTag), .of(checksum), .of(objectParts), .of(storageClass), .of(objectSize)])
    }
    package var deleteMarker: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var eTag: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksum: Checksum? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var objectParts: GetObjectAttributesParts? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var objectSize: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct GetObjectAttributesParts: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(totalPartsCount: Int? = nil, partNumberMarker: Int? = nil, nextPartNumberMarker: Int? = nil, maxParts: Int? = nil, isTruncated: Bool? = nil, parts: [ObjectPart]? = nil) {
        record = Record([.of(totalPartsCount), .of(partNumberMarker), .of(nextPartNumberMarker), .of(maxParts), .of(isTruncated), .of(parts.map { WireList($0) })])
    }
    package var totalPartsCount: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var partNumberMarker: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextPartNumberMarker: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxParts: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var parts: [ObjectPart]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
}

package struct GetObjectAttributesRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, maxParts: Int? = nil, partNumberMarker: Int? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, objectAttributes: [ObjectAttributes]) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(maxParts), .of(partNumberMarker), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(requestPayer), .of(expectedBucketOwner), WireList(objectAttributes).wire])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxParts: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var partNumberMarker: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var objectAttributes: [ObjectAttributes] {
        get { slotList(10) ?? [] }
        set { setSlotList(10, newValue) }
    }
}

package struct GetObjectLegalHoldOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(legalHold: ObjectLockLegalHold? = nil) {
        record = Record([.of(legalHold)])
    }
    package var legalHold: ObjectLockLegalHold? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetObjectLegalHoldRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(requestPayer), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetObjectLockConfigurationOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(objectLockConfiguration: ObjectLockConfiguration? = nil) {
        record = Record([.of(objectLockConfiguration)])
    }
    package var objectLockConfiguration: ObjectLockConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetObjectLockConfigurationRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GetObjectOutput: Structure {
    package static let memberCount = 43
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(body: ByteStream? = nil, deleteMarker: Bool? = nil, acceptRanges: String? = nil, expiration: String? = nil, restore: String? = nil, lastModified: Instant? = nil, contentLength: Int? = nil, eTag: String? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil, missingMeta: Int? = nil, versionId: String? = nil, cacheControl: String? = nil, contentDisposition: String? = nil, contentEncoding: String? = nil, contentLanguage: String? = nil, contentRange: String? = nil, contentType: String? = nil, expires: String? = nil, websiteRedirectLocation: String? = nil, serverSideEncryption: ServerSideEncryption? = nil, metadata: [String: String]? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, bucketKeyEnabled: Bool? = nil, storageClass: StorageClass? = nil, requestCharged: RequestCharged? = nil, replicationStatus: ReplicationStatus? = nil, partsCount: Int? = nil, tagCount: Int? = nil, objectLockMode: ObjectLockMode? = nil, objectLockRetainUntilDate: Instant? = nil, objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil) {
        record = Record([.of(body), .of(deleteMarker), .of(acceptRanges), .of(expiration), .of(restore), .of(lastModified), .of(contentLength), .of(eTag), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType), .of(missingMeta), .of(versionId), .of(cacheControl), .of(contentDisposition), .of(contentEncoding), .of(contentLanguage), .of(contentRange), .of(contentType), .of(expires), .of(websiteRedirectLocation), .of(serverSideEncryption), .of(metadata.map { WireMap($0) }), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(bucketKeyEnabled), .of(storageClass), .of(requestCharged), .of(replicationStatus), .of(partsCount), .of(tagCount), .of(objectLockMode), .of(objectLockRetainUntilDate), .of(objectLockLegalHoldStatus)])
    }
    package var body: ByteStream? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var deleteMarker: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var acceptRanges: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expiration: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var restore: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentLength: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var eTag: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var missingMeta: Int? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var versionId: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var cacheControl: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var contentDisposition: String? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var contentEncoding: String? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var contentLanguage: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var contentRange: String? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var contentType: String? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var expires: String? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var websiteRedirectLocation: String? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var metadata: [String: String]? {
        get { slotMap(30) }
        set { setSlotMap(30, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(31) }
        set { setSlot(31, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(33) }
        set { setSlot(33, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(34) }
        set { setSlot(34, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(35) }
        set { setSlot(35, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(36) }
        set { setSlot(36, newValue) }
    }
    package var replicationStatus: ReplicationStatus? {
        get { slot(37) }
        set { setSlot(37, newValue) }
    }
    package var partsCount: Int? {
        get { slot(38) }
        set { setSlot(38, newValue) }
    }
    package var tagCount: Int? {
        get { slot(39) }
        set { setSlot(39, newValue) }
    }
    package var objectLockMode: ObjectLockMode? {
        get { slot(40) }
        set { setSlot(40, newValue) }
    }
    package var objectLockRetainUntilDate: Instant? {
        get { slot(41) }
        set { setSlot(41, newValue) }
    }
    package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? {
        get { slot(42) }
        set { setSlot(42, newValue) }
    }
}

package struct GetObjectRequest: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, ifMatch: String? = nil, ifModifiedSince: Instant? = nil, ifNoneMatch: String? = nil, ifUnmodifiedSince: Instant? = nil, key: String, range: String? = nil, responseCacheControl: String? = nil, responseContentDisposition: String? = nil, responseContentEncoding: String? = nil, responseContentLanguage: String? = nil, responseContentType: String? = nil, responseExpires: Instant? = nil, versionId: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, partNumber: Int? = nil, expectedBucketOwner: String? = nil, checksumMode: ChecksumMode? = nil) {
        record = Record([bucket.wire, .of(ifMatch), .of(ifModifiedSince), .of(ifNoneMatch), .of(ifUnmodifiedSince), key.wire, .of(range), .of(responseCacheControl), .of(responseContentDisposition), .of(responseContentEncoding), .of(responseContentLanguage), .of(responseContentType), .of(responseExpires), .of(versionId), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(requestPayer), .of(partNumber), .of(expectedBucketOwner), .of(checksumMode)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var ifMatch: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ifModifiedSince: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ifNoneMatch: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var ifUnmodifiedSince: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var key: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var range: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var responseCacheControl: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var responseContentDisposition: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var responseContentEncoding: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var responseContentLanguage: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var responseContentType: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var responseExpires: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var versionId: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var partNumber: Int? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var checksumMode: ChecksumMode? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct GetObjectRetentionOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(retention: ObjectLockRetention? = nil) {
        record = Record([.of(retention)])
    }
    package var retention: ObjectLockRetention? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetObjectRetentionRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(requestPayer), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetObjectTaggingOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(versionId: String? = nil, tagSet: [Tag]) {
        record = Record([.of(versionId), WireList(tagSet).wire])
    }
    package var versionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tagSet: [Tag] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct GetObjectTaggingRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(expectedBucketOwner), .of(requestPayer)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct GetPublicAccessBlockOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil) {
        record = Record([.of(publicAccessBlockConfiguration)])
    }
    package var publicAccessBlockConfiguration: PublicAccessBlockConfiguration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetPublicAccessBlockRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct GlacierJobParameters: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tier: Tier) {
        record = Record([tier.wire])
    }
    package var tier: Tier {
        get { slot(0) ?? Tier.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct Grant: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(grantee: Grantee? = nil, permission: Permission? = nil) {
        record = Record([.of(grantee), .of(permission)])
    }
    package var grantee: Grantee? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var permission: Permission? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Grantee: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(displayName: String? = nil, emailAddress: String? = nil, id: String? = nil, type: TypeShape, uri: String? = nil) {
        record = Record([.of(displayName), .of(emailAddress), .of(id), type.wire, .of(uri)])
    }
    package var displayName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var emailAddress: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var id: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var type: TypeShape {
        get { slot(3) ?? TypeShape.fallback }
        set { setSlot(3, newValue) }
    }
    package var uri: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct HeadBucketOutput: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucketArn: String? = nil, bucketLocationType: LocationType? = nil, bucketLocationName: String? = nil, bucketRegion: String? = nil, accessPointAlias: Bool? = nil) {
        record = Record([.of(bucketArn), .of(bucketLocationType), .of(bucketLocationName), .of(bucketRegion), .of(accessPointAlias)])
    }
    package var bucketArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucketLocationType: LocationType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucketLocationName: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var bucketRegion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var accessPointAlias: Bool? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct HeadBucketRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct HeadObjectOutput: Structure {
    package static let memberCount = 43
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(deleteMarker: Bool? = nil, acceptRanges: String? = nil, expiration: String? = nil, restore: String? = nil, archiveStatus: ArchiveStatus? = nil, lastModified: Instant? = nil, contentLength: Int? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil, eTag: String? = nil, missingMeta: Int? = nil, versionId: String? = nil, cacheControl: String? = nil, contentDisposition: String? = nil, contentEncoding: String? = nil, contentLanguage: String? = nil, contentType: String? = nil, contentRange: String? = nil, expires: String? = nil, websiteRedirectLocation: String? = nil, serverSideEncryption: ServerSideEncryption? = nil, metadata: [String: String]? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, bucketKeyEnabled: Bool? = nil, storageClass: StorageClass? = nil, requestCharged: RequestCharged? = nil, replicationStatus: ReplicationStatus? = nil, partsCount: Int? = nil, tagCount: Int? = nil, objectLockMode: ObjectLockMode? = nil, objectLockRetainUntilDate: Instant? = nil, objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil) {
        record = Record([.of(deleteMarker), .of(acceptRanges), .of(expiration), .of(restore), .of(archiveStatus), .of(lastModified), .of(contentLength), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType), .of(eTag), .of(missingMeta), .of(versionId), .of(cacheControl), .of(contentDisposition), .of(contentEncoding), .of(contentLanguage), .of(contentType), .of(contentRange), .of(expires), .of(websiteRedirectLocation), .of(serverSideEncryption), .of(metadata.map { WireMap($0) }), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(bucketKeyEnabled), .of(storageClass), .of(requestCharged), .of(replicationStatus), .of(partsCount), .of(tagCount), .of(objectLockMode), .of(objectLockRetainUntilDate), .of(objectLockLegalHoldStatus)])
    }
    package var deleteMarker: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var acceptRanges: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expiration: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var restore: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var archiveStatus: ArchiveStatus? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentLength: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var eTag: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var missingMeta: Int? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var versionId: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var cacheControl: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var contentDisposition: String? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var contentEncoding: String? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var contentLanguage: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var contentType: String? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var contentRange: String? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var expires: String? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var websiteRedirectLocation: String? {
        get { slot(28) }
        set { setSlot(28, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var metadata: [String: String]? {
        get { slotMap(30) }
        set { setSlotMap(30, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(31) }
        set { setSlot(31, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(33) }
        set { setSlot(33, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(34) }
        set { setSlot(34, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(35) }
        set { setSlot(35, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(36) }
        set { setSlot(36, newValue) }
    }
    package var replicationStatus: ReplicationStatus? {
        get { slot(37) }
        set { setSlot(37, newValue) }
    }
    package var partsCount: Int? {
        get { slot(38) }
        set { setSlot(38, newValue) }
    }
    package var tagCount: Int? {
        get { slot(39) }
        set { setSlot(39, newValue) }
    }
    package var objectLockMode: ObjectLockMode? {
        get { slot(40) }
        set { setSlot(40, newValue) }
    }
    package var objectLockRetainUntilDate: Instant? {
        get { slot(41) }
        set { setSlot(41, newValue) }
    }
    package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? {
        get { slot(42) }
        set { setSlot(42, newValue) }
    }
}

package struct HeadObjectRequest: Structure {
    package static let memberCount = 21
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, ifMatch: String? = nil, ifModifiedSince: Instant? = nil, ifNoneMatch: String? = nil, ifUnmodifiedSince: Instant? = nil, key: String, range: String? = nil, responseCacheControl: String? = nil, responseContentDisposition: String? = nil, responseContentEncoding: String? = nil, responseContentLanguage: String? = nil, responseContentType: String? = nil, responseExpires: Instant? = nil, versionId: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, partNumber: Int? = nil, expectedBucketOwner: String? = nil, checksumMode: ChecksumMode? = nil) {
        record = Record([bucket.wire, .of(ifMatch), .of(ifModifiedSince), .of(ifNoneMatch), .of(ifUnmodifiedSince), key.wire, .of(range), .of(responseCacheControl), .of(responseContentDisposition), .of(responseContentEncoding), .of(responseContentLanguage), .of(responseContentType), .of(responseExpires), .of(versionId), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(requestPayer), .of(partNumber), .of(expectedBucketOwner), .of(checksumMode)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var ifMatch: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var ifModifiedSince: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ifNoneMatch: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var ifUnmodifiedSince: Instant? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var key: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var range: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var responseCacheControl: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var responseContentDisposition: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var responseContentEncoding: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var responseContentLanguage: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var responseContentType: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var responseExpires: Instant? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var versionId: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var partNumber: Int? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var checksumMode: ChecksumMode? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
}

package struct IndexDocument: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(suffix: String) {
        record = Record([suffix.wire])
    }
    package var suffix: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct Initiator: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, displayName: String? = nil) {
        record = Record([.of(id), .of(displayName)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var displayName: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct InputSerialization: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(csv: CSVInput? = nil, compressionType: CompressionType? = nil, json: JSONInput? = nil, parquet: ParquetInput? = nil) {
        record = Record([.of(csv), .of(compressionType), .of(json), .of(parquet)])
    }
    package var csv: CSVInput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var compressionType: CompressionType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var json: JSONInput? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var parquet: ParquetInput? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct JSONInput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: JSONType? = nil) {
        record = Record([.of(type)])
    }
    package var type: JSONType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct JSONOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(recordDelimiter: String? = nil) {
        record = Record([.of(recordDelimiter)])
    }
    package var recordDelimiter: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct LambdaFunctionConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, lambdaFunctionArn: String, events: [Event], filter: NotificationConfigurationFilter? = nil) {
        record = Record([.of(id), lambdaFunctionArn.wire, WireList(events).wire, .of(filter)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lambdaFunctionArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var events: [Event] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var filter: NotificationConfigurationFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct LifecycleExpiration: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(date: Instant? = nil, days: Int? = nil, expiredObjectDeleteMarker: Bool? = nil) {
        record = Record([.of(date), .of(days), .of(expiredObjectDeleteMarker)])
    }
    package var date: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var days: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expiredObjectDeleteMarker: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct LifecycleRule: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(expiration: LifecycleExpiration? = nil, id: String? = nil, prefix: String? = nil, filter: LifecycleRuleFilter? = nil, status: ExpirationStatus, transitions: [Transition]? = nil, noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil, noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil, abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil) {
        record = Record([.of(expiration), .of(id), .of(prefix), .of(filter), status.wire, .of(transitions.map { WireList($0) }), .of(noncurrentVersionTransitions.map { WireList($0) }), .of(noncurrentVersionExpiration), .of(abortIncompleteMultipartUpload)])
    }
    package var expiration: LifecycleExpiration? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var id: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var prefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var filter: LifecycleRuleFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var status: ExpirationStatus {
        get { slot(4) ?? ExpirationStatus.fallback }
        set { setSlot(4, newValue) }
    }
    package var transitions: [Transition]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var noncurrentVersionTransitions: [NoncurrentVersionTransition]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var noncurrentVersionExpiration: NoncurrentVersionExpiration? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct LifecycleRuleAndOperator: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(prefix: String? = nil, tags: [Tag]? = nil, objectSizeGreaterThan: Int? = nil, objectSizeLessThan: Int? = nil) {
        record = Record([.of(prefix), .of(tags.map { WireList($0) }), .of(objectSizeGreaterThan), .of(objectSizeLessThan)])
    }
    package var prefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var objectSizeGreaterThan: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var objectSizeLessThan: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct LifecycleRuleFilter: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(prefix: String? = nil, tag: Tag? = nil, objectSizeGreaterThan: Int? = nil, objectSizeLessThan: Int? = nil, and: LifecycleRuleAndOperator? = nil) {
        record = Record([.of(prefix), .of(tag), .of(objectSizeGreaterThan), .of(objectSizeLessThan), .of(and)])
    }
    package var prefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tag: Tag? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var objectSizeGreaterThan: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var objectSizeLessThan: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var and: LifecycleRuleAndOperator? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListBucketsOutput: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(buckets: [Bucket]? = nil, owner: Owner? = nil, continuationToken: String? = nil, prefix: String? = nil) {
        record = Record([.of(buckets.map { WireList($0) }), .of(owner), .of(continuationToken), .of(prefix)])
    }
    package var buckets: [Bucket]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var owner: Owner? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var continuationToken: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var prefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListBucketsRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(maxBuckets: Int? = nil, continuationToken: String? = nil, prefix: String? = nil, bucketRegion: String? = nil) {
        record = Record([.of(maxBuckets), .of(continuationToken), .of(prefix), .of(bucketRegion)])
    }
    package var maxBuckets: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var continuationToken: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var prefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var bucketRegion: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListMultipartUploadsOutput: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String? = nil, keyMarker: String? = nil, uploadIdMarker: String? = nil, nextKeyMarker: String? = nil, prefix: String? = nil, delimiter: String? = nil, nextUploadIdMarker: String? = nil, maxUploads: Int? = nil, isTruncated: Bool? = nil, uploads: [MultipartUpload]? = nil, commonPrefixes: [CommonPrefix]? = nil, encodingType: EncodingType? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(bucket), .of(keyMarker), .of(uploadIdMarker), .of(nextKeyMarker), .of(prefix), .of(delimiter), .of(nextUploadIdMarker), .of(maxUploads), .of(isTruncated), .of(uploads.map { WireList($0) }), .of(commonPrefixes.map { WireList($0) }), .of(encodingType), .of(requestCharged)])
    }
    package var bucket: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keyMarker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var uploadIdMarker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextKeyMarker: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var prefix: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var delimiter: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var nextUploadIdMarker: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maxUploads: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var uploads: [MultipartUpload]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var commonPrefixes: [CommonPrefix]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct ListMultipartUploadsRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, delimiter: String? = nil, encodingType: EncodingType? = nil, keyMarker: String? = nil, maxUploads: Int? = nil, prefix: String? = nil, uploadIdMarker: String? = nil, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil) {
        record = Record([bucket.wire, .of(delimiter), .of(encodingType), .of(keyMarker), .of(maxUploads), .of(prefix), .of(uploadIdMarker), .of(expectedBucketOwner), .of(requestPayer)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var delimiter: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var keyMarker: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxUploads: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var prefix: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var uploadIdMarker: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ListObjectVersionsOutput: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isTruncated: Bool? = nil, keyMarker: String? = nil, versionIdMarker: String? = nil, nextKeyMarker: String? = nil, nextVersionIdMarker: String? = nil, versions: [ObjectVersion]? = nil, deleteMarkers: [DeleteMarkerEntry]? = nil, name: String? = nil, prefix: String? = nil, delimiter: String? = nil, maxKeys: Int? = nil, commonPrefixes: [CommonPrefix]? = nil, encodingType: EncodingType? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(isTruncated), .of(keyMarker), .of(versionIdMarker), .of(nextKeyMarker), .of(nextVersionIdMarker), .of(versions.map { WireList($0) }), .of(deleteMarkers.map { WireList($0) }), .of(name), .of(prefix), .of(delimiter), .of(maxKeys), .of(commonPrefixes.map { WireList($0) }), .of(encodingType), .of(requestCharged)])
    }
    package var isTruncated: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var keyMarker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var versionIdMarker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var nextKeyMarker: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var nextVersionIdMarker: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var versions: [ObjectVersion]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var deleteMarkers: [DeleteMarkerEntry]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var name: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var prefix: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var delimiter: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var commonPrefixes: [CommonPrefix]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct ListObjectVersionsRequest: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, delimiter: String? = nil, encodingType: EncodingType? = nil, keyMarker: String? = nil, maxKeys: Int? = nil, prefix: String? = nil, versionIdMarker: String? = nil, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil, optionalObjectAttributes: [OptionalObjectAttributes]? = nil) {
        record = Record([bucket.wire, .of(delimiter), .of(encodingType), .of(keyMarker), .of(maxKeys), .of(prefix), .of(versionIdMarker), .of(expectedBucketOwner), .of(requestPayer), .of(optionalObjectAttributes.map { WireList($0) })])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var delimiter: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var keyMarker: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var prefix: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var versionIdMarker: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var optionalObjectAttributes: [OptionalObjectAttributes]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
}

package struct ListObjectsOutput: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isTruncated: Bool? = nil, marker: String? = nil, nextMarker: String? = nil, contents: [ObjectShape]? = nil, name: String? = nil, prefix: String? = nil, delimiter: String? = nil, maxKeys: Int? = nil, commonPrefixes: [CommonPrefix]? = nil, encodingType: EncodingType? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(isTruncated), .of(marker), .of(nextMarker), .of(contents.map { WireList($0) }), .of(name), .of(prefix), .of(delimiter), .of(maxKeys), .of(commonPrefixes.map { WireList($0) }), .of(encodingType), .of(requestCharged)])
    }
    package var isTruncated: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var nextMarker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var contents: [ObjectShape]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var name: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var prefix: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var delimiter: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var commonPrefixes: [CommonPrefix]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct ListObjectsRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, delimiter: String? = nil, encodingType: EncodingType? = nil, marker: String? = nil, maxKeys: Int? = nil, prefix: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, optionalObjectAttributes: [OptionalObjectAttributes]? = nil) {
        record = Record([bucket.wire, .of(delimiter), .of(encodingType), .of(marker), .of(maxKeys), .of(prefix), .of(requestPayer), .of(expectedBucketOwner), .of(optionalObjectAttributes.map { WireList($0) })])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var delimiter: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var marker: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var prefix: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var optionalObjectAttributes: [OptionalObjectAttributes]? {
        get { slotList(8) }
        set { setSlotList(8, newValue) }
    }
}

package struct ListObjectsV2Output: Structure {
    package static let memberCount = 13
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isTruncated: Bool? = nil, contents: [ObjectShape]? = nil, name: String? = nil, prefix: String? = nil, delimiter: String? = nil, maxKeys: Int? = nil, commonPrefixes: [CommonPrefix]? = nil, encodingType: EncodingType? = nil, keyCount: Int? = nil, continuationToken: String? = nil, nextContinuationToken: String? = nil, startAfter: String? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(isTruncated), .of(contents.map { WireList($0) }), .of(name), .of(prefix), .of(delimiter), .of(maxKeys), .of(commonPrefixes.map { WireList($0) }), .of(encodingType), .of(keyCount), .of(continuationToken), .of(nextContinuationToken), .of(startAfter), .of(requestCharged)])
    }
    package var isTruncated: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var contents: [ObjectShape]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var name: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var prefix: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var delimiter: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var commonPrefixes: [CommonPrefix]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var keyCount: Int? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var continuationToken: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var nextContinuationToken: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var startAfter: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
}

package struct ListObjectsV2Request: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, delimiter: String? = nil, encodingType: EncodingType? = nil, maxKeys: Int? = nil, prefix: String? = nil, continuationToken: String? = nil, fetchOwner: Bool? = nil, startAfter: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, optionalObjectAttributes: [OptionalObjectAttributes]? = nil) {
        record = Record([bucket.wire, .of(delimiter), .of(encodingType), .of(maxKeys), .of(prefix), .of(continuationToken), .of(fetchOwner), .of(startAfter), .of(requestPayer), .of(expectedBucketOwner), .of(optionalObjectAttributes.map { WireList($0) })])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var delimiter: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var encodingType: EncodingType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxKeys: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var prefix: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var continuationToken: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var fetchOwner: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var startAfter: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var optionalObjectAttributes: [OptionalObjectAttributes]? {
        get { slotList(10) }
        set { setSlotList(10, newValue) }
    }
}

package struct ListPartsOutput: Structure {
    package static let memberCount = 16
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(abortDate: Instant? = nil, abortRuleId: String? = nil, bucket: String? = nil, key: String? = nil, uploadId: String? = nil, partNumberMarker: Int? = nil, nextPartNumberMarker: Int? = nil, maxParts: Int? = nil, isTruncated: Bool? = nil, parts: [Part]? = nil, initiator: Initiator? = nil, owner: Owner? = nil, storageClass: StorageClass? = nil, requestCharged: RequestCharged? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil) {
        record = Record([.of(abortDate), .of(abortRuleId), .of(bucket), .of(key), .of(uploadId), .of(partNumberMarker), .of(nextPartNumberMarker), .of(maxParts), .of(isTruncated), .of(parts.map { WireList($0) }), .of(initiator), .of(owner), .of(storageClass), .of(requestCharged), .of(checksumAlgorithm), .of(checksumType)])
    }
    package var abortDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var abortRuleId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var key: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var uploadId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var partNumberMarker: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var nextPartNumberMarker: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maxParts: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var parts: [Part]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var initiator: Initiator? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var owner: Owner? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
}

package struct ListPartsRequest: Structure {
    package static let memberCount = 10
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, maxParts: Int? = nil, partNumberMarker: Int? = nil, uploadId: String, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(maxParts), .of(partNumberMarker), uploadId.wire, .of(requestPayer), .of(expectedBucketOwner), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var maxParts: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var partNumberMarker: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var uploadId: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
}

package struct LocationInfo: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(type: LocationType? = nil, name: String? = nil) {
        record = Record([.of(type), .of(name)])
    }
    package var type: LocationType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var name: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct LoggingEnabled: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(targetBucket: String, targetGrants: [TargetGrant]? = nil, targetPrefix: String, targetObjectKeyFormat: TargetObjectKeyFormat? = nil) {
        record = Record([targetBucket.wire, .of(targetGrants.map { WireList($0) }), targetPrefix.wire, .of(targetObjectKeyFormat)])
    }
    package var targetBucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var targetGrants: [TargetGrant]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var targetPrefix: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var targetObjectKeyFormat: TargetObjectKeyFormat? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct MetadataEntry: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(name: String? = nil, value: String? = nil) {
        record = Record([.of(name), .of(value)])
    }
    package var name: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var value: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Metrics: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: MetricsStatus, eventThreshold: ReplicationTimeValue? = nil) {
        record = Record([status.wire, .of(eventThreshold)])
    }
    package var status: MetricsStatus {
        get { slot(0) ?? MetricsStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var eventThreshold: ReplicationTimeValue? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct MultipartUpload: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(uploadId: String? = nil, key: String? = nil, initiated: Instant? = nil, storageClass: StorageClass? = nil, owner: Owner? = nil, initiator: Initiator? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil) {
        record = Record([.of(uploadId), .of(key), .of(initiated), .of(storageClass), .of(owner), .of(initiator), .of(checksumAlgorithm), .of(checksumType)])
    }
    package var uploadId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var key: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var initiated: Instant? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var owner: Owner? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var initiator: Initiator? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct NoncurrentVersionExpiration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(noncurrentDays: Int? = nil, newerNoncurrentVersions: Int? = nil) {
        record = Record([.of(noncurrentDays), .of(newerNoncurrentVersions)])
    }
    package var noncurrentDays: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var newerNoncurrentVersions: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct NoncurrentVersionTransition: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(noncurrentDays: Int? = nil, storageClass: TransitionStorageClass? = nil, newerNoncurrentVersions: Int? = nil) {
        record = Record([.of(noncurrentDays), .of(storageClass), .of(newerNoncurrentVersions)])
    }
    package var noncurrentDays: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var storageClass: TransitionStorageClass? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var newerNoncurrentVersions: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct NotificationConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(topicConfigurations: [TopicConfiguration]? = nil, queueConfigurations: [QueueConfiguration]? = nil, lambdaFunctionConfigurations: [LambdaFunctionConfiguration]? = nil, eventBridgeConfiguration: EventBridgeConfiguration? = nil) {
        record = Record([.of(topicConfigurations.map { WireList($0) }), .of(queueConfigurations.map { WireList($0) }), .of(lambdaFunctionConfigurations.map { WireList($0) }), .of(eventBridgeConfiguration)])
    }
    package var topicConfigurations: [TopicConfiguration]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var queueConfigurations: [QueueConfiguration]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var lambdaFunctionConfigurations: [LambdaFunctionConfiguration]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var eventBridgeConfiguration: EventBridgeConfiguration? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct NotificationConfigurationFilter: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: S3KeyFilter? = nil) {
        record = Record([.of(key)])
    }
    package var key: S3KeyFilter? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ObjectShape: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String? = nil, lastModified: Instant? = nil, eTag: String? = nil, checksumAlgorithm: [ChecksumAlgorithm]? = nil, checksumType: ChecksumType? = nil, size: Int? = nil, storageClass: ObjectStorageClass? = nil, owner: Owner? = nil, restoreStatus: RestoreStatus? = nil) {
        record = Record([.of(key), .of(lastModified), .of(eTag), .of(checksumAlgorithm.map { WireList($0) }), .of(checksumType), .of(size), .of(storageClass), .of(owner), .of(restoreStatus)])
    }
    package var key: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eTag: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumAlgorithm: [ChecksumAlgorithm]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var size: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var storageClass: ObjectStorageClass? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var owner: Owner? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var restoreStatus: RestoreStatus? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ObjectIdentifier: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, versionId: String? = nil, eTag: String? = nil, lastModifiedTime: Instant? = nil, size: Int? = nil) {
        record = Record([key.wire, .of(versionId), .of(eTag), .of(lastModifiedTime), .of(size)])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eTag: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var lastModifiedTime: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var size: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ObjectLockConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(objectLockEnabled: ObjectLockEnabled? = nil, rule: ObjectLockRule? = nil) {
        record = Record([.of(objectLockEnabled), .of(rule)])
    }
    package var objectLockEnabled: ObjectLockEnabled? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var rule: ObjectLockRule? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ObjectLockLegalHold: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: ObjectLockLegalHoldStatus? = nil) {
        record = Record([.of(status)])
    }
    package var status: ObjectLockLegalHoldStatus? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ObjectLockRetention: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(mode: ObjectLockRetentionMode? = nil, retainUntilDate: Instant? = nil) {
        record = Record([.of(mode), .of(retainUntilDate)])
    }
    package var mode: ObjectLockRetentionMode? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var retainUntilDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ObjectLockRule: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(defaultRetention: DefaultRetention? = nil) {
        record = Record([.of(defaultRetention)])
    }
    package var defaultRetention: DefaultRetention? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ObjectPart: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(partNumber: Int? = nil, size: Int? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil) {
        record = Record([.of(partNumber), .of(size), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128)])
    }
    package var partNumber: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var size: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct ObjectVersion: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(eTag: String? = nil, checksumAlgorithm: [ChecksumAlgorithm]? = nil, checksumType: ChecksumType? = nil, size: Int? = nil, storageClass: ObjectVersionStorageClass? = nil, key: String? = nil, versionId: String? = nil, isLatest: Bool? = nil, lastModified: Instant? = nil, owner: Owner? = nil, restoreStatus: RestoreStatus? = nil) {
        record = Record([.of(eTag), .of(checksumAlgorithm.map { WireList($0) }), .of(checksumType), .of(size), .of(storageClass), .of(key), .of(versionId), .of(isLatest), .of(lastModified), .of(owner), .of(restoreStatus)])
    }
    package var eTag: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var checksumAlgorithm: [ChecksumAlgorithm]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var size: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var storageClass: ObjectVersionStorageClass? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var key: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var versionId: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var isLatest: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var owner: Owner? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var restoreStatus: RestoreStatus? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct OutputLocation: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(s3: S3Location? = nil) {
        record = Record([.of(s3)])
    }
    package var s3: S3Location? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct OutputSerialization: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(csv: CSVOutput? = nil, json: JSONOutput? = nil) {
        record = Record([.of(csv), .of(json)])
    }
    package var csv: CSVOutput? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var json: JSONOutput? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Owner: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(displayName: String? = nil, id: String? = nil) {
        record = Record([.of(displayName), .of(id)])
    }
    package var displayName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var id: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct OwnershipControls: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rules: [OwnershipControlsRule]) {
        record = Record([WireList(rules).wire])
    }
    package var rules: [OwnershipControlsRule] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct OwnershipControlsRule: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(objectOwnership: ObjectOwnership) {
        record = Record([objectOwnership.wire])
    }
    package var objectOwnership: ObjectOwnership {
        get { slot(0) ?? ObjectOwnership.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct ParquetInput: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct Part: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(partNumber: Int? = nil, lastModified: Instant? = nil, eTag: String? = nil, size: Int? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil) {
        record = Record([.of(partNumber), .of(lastModified), .of(eTag), .of(size), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128)])
    }
    package var partNumber: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var lastModified: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var eTag: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var size: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct PartitionedPrefix: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(partitionDateSource: PartitionDateSource? = nil) {
        record = Record([.of(partitionDateSource)])
    }
    package var partitionDateSource: PartitionDateSource? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PolicyStatus: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isPublic: Bool? = nil) {
        record = Record([.of(isPublic)])
    }
    package var isPublic: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Progress: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bytesScanned: Int? = nil, bytesProcessed: Int? = nil, bytesReturned: Int? = nil) {
        record = Record([.of(bytesScanned), .of(bytesProcessed), .of(bytesReturned)])
    }
    package var bytesScanned: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bytesProcessed: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bytesReturned: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ProgressEvent: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(details: Progress? = nil) {
        record = Record([.of(details)])
    }
    package var details: Progress? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PublicAccessBlockConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(blockPublicAcls: Bool? = nil, ignorePublicAcls: Bool? = nil, blockPublicPolicy: Bool? = nil, restrictPublicBuckets: Bool? = nil) {
        record = Record([.of(blockPublicAcls), .of(ignorePublicAcls), .of(blockPublicPolicy), .of(restrictPublicBuckets)])
    }
    package var blockPublicAcls: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var ignorePublicAcls: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var blockPublicPolicy: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var restrictPublicBuckets: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutBucketAccelerateConfigurationRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, accelerateConfiguration: AccelerateConfiguration, expectedBucketOwner: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil) {
        record = Record([bucket.wire, accelerateConfiguration.wire, .of(expectedBucketOwner), .of(checksumAlgorithm)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var accelerateConfiguration: AccelerateConfiguration {
        get { slot(1) ?? AccelerateConfiguration.fallback }
        set { setSlot(1, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutBucketAclRequest: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: BucketCannedACL? = nil, accessControlPolicy: AccessControlPolicy? = nil, bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWrite: String? = nil, grantWriteACP: String? = nil, expectedBucketOwner: String? = nil) {
        record = Record([.of(acl), .of(accessControlPolicy), bucket.wire, .of(contentMD5), .of(checksumAlgorithm), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWrite), .of(grantWriteACP), .of(expectedBucketOwner)])
    }
    package var acl: BucketCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var accessControlPolicy: AccessControlPolicy? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var contentMD5: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var grantRead: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var grantWrite: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct PutBucketCorsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, corsConfiguration: CORSConfiguration, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, corsConfiguration.wire, .of(contentMD5), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var corsConfiguration: CORSConfiguration {
        get { slot(1) ?? CORSConfiguration.fallback }
        set { setSlot(1, newValue) }
    }
    package var contentMD5: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketEncryptionRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), serverSideEncryptionConfiguration.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration {
        get { slot(3) ?? ServerSideEncryptionConfiguration.fallback }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketLifecycleConfigurationOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil) {
        record = Record([.of(transitionDefaultMinimumObjectSize)])
    }
    package var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutBucketLifecycleConfigurationRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, checksumAlgorithm: ChecksumAlgorithm? = nil, lifecycleConfiguration: BucketLifecycleConfiguration? = nil, expectedBucketOwner: String? = nil, transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil) {
        record = Record([bucket.wire, .of(checksumAlgorithm), .of(lifecycleConfiguration), .of(expectedBucketOwner), .of(transitionDefaultMinimumObjectSize)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var lifecycleConfiguration: BucketLifecycleConfiguration? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketLoggingRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, bucketLoggingStatus: BucketLoggingStatus, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, bucketLoggingStatus.wire, .of(contentMD5), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var bucketLoggingStatus: BucketLoggingStatus {
        get { slot(1) ?? BucketLoggingStatus.fallback }
        set { setSlot(1, newValue) }
    }
    package var contentMD5: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketNotificationConfigurationRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, notificationConfiguration: NotificationConfiguration, expectedBucketOwner: String? = nil, skipDestinationValidation: Bool? = nil) {
        record = Record([bucket.wire, notificationConfiguration.wire, .of(expectedBucketOwner), .of(skipDestinationValidation)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var notificationConfiguration: NotificationConfiguration {
        get { slot(1) ?? NotificationConfiguration.fallback }
        set { setSlot(1, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var skipDestinationValidation: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutBucketOwnershipControlsRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, expectedBucketOwner: String? = nil, ownershipControls: OwnershipControls, checksumAlgorithm: ChecksumAlgorithm? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(expectedBucketOwner), ownershipControls.wire, .of(checksumAlgorithm)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var ownershipControls: OwnershipControls {
        get { slot(3) ?? OwnershipControls.fallback }
        set { setSlot(3, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketPolicyRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, confirmRemoveSelfBucketAccess: Bool? = nil, policy: String, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), .of(confirmRemoveSelfBucketAccess), policy.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var confirmRemoveSelfBucketAccess: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var policy: String {
        get { slot(4) ?? "" }
        set { setSlot(4, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PutBucketRequestPaymentRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, requestPaymentConfiguration: RequestPaymentConfiguration, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), requestPaymentConfiguration.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPaymentConfiguration: RequestPaymentConfiguration {
        get { slot(3) ?? RequestPaymentConfiguration.fallback }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketTaggingRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, tagging: Tagging, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), tagging.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tagging: Tagging {
        get { slot(3) ?? Tagging.fallback }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutBucketVersioningRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, mfa: String? = nil, versioningConfiguration: VersioningConfiguration, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), .of(mfa), versioningConfiguration.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var mfa: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var versioningConfiguration: VersioningConfiguration {
        get { slot(4) ?? VersioningConfiguration.fallback }
        set { setSlot(4, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct PutBucketWebsiteRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, websiteConfiguration: WebsiteConfiguration, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), websiteConfiguration.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var websiteConfiguration: WebsiteConfiguration {
        get { slot(3) ?? WebsiteConfiguration.fallback }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct PutObjectAclOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil) {
        record = Record([.of(requestCharged)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutObjectAclRequest: Structure {
    package static let memberCount = 14
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: ObjectCannedACL? = nil, accessControlPolicy: AccessControlPolicy? = nil, bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWrite: String? = nil, grantWriteACP: String? = nil, key: String, requestPayer: RequestPayer? = nil, versionId: String? = nil, expectedBucketOwner: String? = nil) {
        record = Record([.of(acl), .of(accessControlPolicy), bucket.wire, .of(contentMD5), .of(checksumAlgorithm), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWrite), .of(grantWriteACP), key.wire, .of(requestPayer), .of(versionId), .of(expectedBucketOwner)])
    }
    package var acl: ObjectCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var accessControlPolicy: AccessControlPolicy? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var contentMD5: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var grantRead: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var grantWrite: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var key: String {
        get { slot(10) ?? "" }
        set { setSlot(10, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var versionId: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
}

package struct PutObjectLegalHoldOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil) {
        record = Record([.of(requestCharged)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutObjectLegalHoldRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, legalHold: ObjectLockLegalHold? = nil, requestPayer: RequestPayer? = nil, versionId: String? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(legalHold), .of(requestPayer), .of(versionId), .of(contentMD5), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var legalHold: ObjectLockLegalHold? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var versionId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var contentMD5: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PutObjectLockConfigurationOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil) {
        record = Record([.of(requestCharged)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutObjectLockConfigurationRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, objectLockConfiguration: ObjectLockConfiguration? = nil, requestPayer: RequestPayer? = nil, token: String? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(objectLockConfiguration), .of(requestPayer), .of(token), .of(contentMD5), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var objectLockConfiguration: ObjectLockConfiguration? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var token: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var contentMD5: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct PutObjectOutput: Structure {
    package static let memberCount = 22
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(expiration: String? = nil, eTag: String? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, checksumType: ChecksumType? = nil, serverSideEncryption: ServerSideEncryption? = nil, versionId: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, size: Int? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(expiration), .of(eTag), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(checksumType), .of(serverSideEncryption), .of(versionId), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(size), .of(requestCharged)])
    }
    package var expiration: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eTag: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumType: ChecksumType? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var versionId: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var size: Int? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
}

package struct PutObjectRequest: Structure {
    package static let memberCount = 46
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(acl: ObjectCannedACL? = nil, body: ByteStream? = nil, bucket: String, cacheControl: String? = nil, contentDisposition: String? = nil, contentEncoding: String? = nil, contentLanguage: String? = nil, contentLength: Int? = nil, contentMD5: String? = nil, contentType: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, expires: String? = nil, ifMatch: String? = nil, ifNoneMatch: String? = nil, grantFullControl: String? = nil, grantRead: String? = nil, grantReadACP: String? = nil, grantWriteACP: String? = nil, key: String, writeOffsetBytes: Int? = nil, metadata: [String: String]? = nil, serverSideEncryption: ServerSideEncryption? = nil, storageClass: StorageClass? = nil, websiteRedirectLocation: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, ssekmsEncryptionContext: String? = nil, bucketKeyEnabled: Bool? = nil, requestPayer: RequestPayer? = nil, tagging: String? = nil, objectLockMode: ObjectLockMode? = nil, objectLockRetainUntilDate: Instant? = nil, objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil, expectedBucketOwner: String? = nil) {
        record = Record([.of(acl), .of(body), bucket.wire, .of(cacheControl), .of(contentDisposition), .of(contentEncoding), .of(contentLanguage), .of(contentLength), .of(contentMD5), .of(contentType), .of(checksumAlgorithm), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(expires), .of(ifMatch), .of(ifNoneMatch), .of(grantFullControl), .of(grantRead), .of(grantReadACP), .of(grantWriteACP), key.wire, .of(writeOffsetBytes), .of(metadata.map { WireMap($0) }), .of(serverSideEncryption), .of(storageClass), .of(websiteRedirectLocation), .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(ssekmsEncryptionContext), .of(bucketKeyEnabled), .of(requestPayer), .of(tagging), .of(objectLockMode), .of(objectLockRetainUntilDate), .of(objectLockLegalHoldStatus), .of(expectedBucketOwner)])
    }
    package var acl: ObjectCannedACL? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var body: ByteStream? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bucket: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var cacheControl: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var contentDisposition: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var contentEncoding: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentLanguage: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var contentLength: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var contentMD5: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var contentType: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var expires: String? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var ifMatch: String? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
    package var ifNoneMatch: String? {
        get { slot(23) }
        set { setSlot(23, newValue) }
    }
    package var grantFullControl: String? {
        get { slot(24) }
        set { setSlot(24, newValue) }
    }
    package var grantRead: String? {
        get { slot(25) }
        set { setSlot(25, newValue) }
    }
    package var grantReadACP: String? {
        get { slot(26) }
        set { setSlot(26, newValue) }
    }
    package var grantWriteACP: String? {
        get { slot(27) }
        set { setSlot(27, newValue) }
    }
    package var key: String {
        get { slot(28) ?? "" }
        set { setSlot(28, newValue) }
    }
    package var writeOffsetBytes: Int? {
        get { slot(29) }
        set { setSlot(29, newValue) }
    }
    package var metadata: [String: String]? {
        get { slotMap(30) }
        set { setSlotMap(30, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(31) }
        set { setSlot(31, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(32) }
        set { setSlot(32, newValue) }
    }
    package var websiteRedirectLocation: String? {
        get { slot(33) }
        set { setSlot(33, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(34) }
        set { setSlot(34, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(35) }
        set { setSlot(35, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(36) }
        set { setSlot(36, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(37) }
        set { setSlot(37, newValue) }
    }
    package var ssekmsEncryptionContext: String? {
        get { slot(38) }
        set { setSlot(38, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(39) }
        set { setSlot(39, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(40) }
        set { setSlot(40, newValue) }
    }
    package var tagging: String? {
        get { slot(41) }
        set { setSlot(41, newValue) }
    }
    package var objectLockMode: ObjectLockMode? {
        get { slot(42) }
        set { setSlot(42, newValue) }
    }
    package var objectLockRetainUntilDate: Instant? {
        get { slot(43) }
        set { setSlot(43, newValue) }
    }
    package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? {
        get { slot(44) }
        set { setSlot(44, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(45) }
        set { setSlot(45, newValue) }
    }
}

package struct PutObjectRetentionOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil) {
        record = Record([.of(requestCharged)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutObjectRetentionRequest: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, retention: ObjectLockRetention? = nil, requestPayer: RequestPayer? = nil, versionId: String? = nil, bypassGovernanceRetention: Bool? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(retention), .of(requestPayer), .of(versionId), .of(bypassGovernanceRetention), .of(contentMD5), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var retention: ObjectLockRetention? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var versionId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var bypassGovernanceRetention: Bool? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var contentMD5: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct PutObjectTaggingOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(versionId: String? = nil) {
        record = Record([.of(versionId)])
    }
    package var versionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PutObjectTaggingRequest: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, tagging: Tagging, expectedBucketOwner: String? = nil, requestPayer: RequestPayer? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(contentMD5), .of(checksumAlgorithm), tagging.wire, .of(expectedBucketOwner), .of(requestPayer)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var contentMD5: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tagging: Tagging {
        get { slot(5) ?? Tagging.fallback }
        set { setSlot(5, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct PutPublicAccessBlockRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, publicAccessBlockConfiguration: PublicAccessBlockConfiguration, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, .of(contentMD5), .of(checksumAlgorithm), publicAccessBlockConfiguration.wire, .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var contentMD5: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var publicAccessBlockConfiguration: PublicAccessBlockConfiguration {
        get { slot(3) ?? PublicAccessBlockConfiguration.fallback }
        set { setSlot(3, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct QueueConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, queueArn: String, events: [Event], filter: NotificationConfigurationFilter? = nil) {
        record = Record([.of(id), queueArn.wire, WireList(events).wire, .of(filter)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var queueArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var events: [Event] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var filter: NotificationConfigurationFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct RecordsEvent: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payload: [UInt8]? = nil) {
        record = Record([.of(payload)])
    }
    package var payload: [UInt8]? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Redirect: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(hostName: String? = nil, httpRedirectCode: String? = nil, `protocol`: ProtocolShape? = nil, replaceKeyPrefixWith: String? = nil, replaceKeyWith: String? = nil) {
        record = Record([.of(hostName), .of(httpRedirectCode), .of(`protocol`), .of(replaceKeyPrefixWith), .of(replaceKeyWith)])
    }
    package var hostName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var httpRedirectCode: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var `protocol`: ProtocolShape? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var replaceKeyPrefixWith: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var replaceKeyWith: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct RedirectAllRequestsTo: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(hostName: String, `protocol`: ProtocolShape? = nil) {
        record = Record([hostName.wire, .of(`protocol`)])
    }
    package var hostName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var `protocol`: ProtocolShape? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ReplicaModifications: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: ReplicaModificationsStatus) {
        record = Record([status.wire])
    }
    package var status: ReplicaModificationsStatus {
        get { slot(0) ?? ReplicaModificationsStatus.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct ReplicationConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(role: String, rules: [ReplicationRule]) {
        record = Record([role.wire, WireList(rules).wire])
    }
    package var role: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var rules: [ReplicationRule] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct ReplicationRule: Structure {
    package static let memberCount = 9
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, priority: Int? = nil, prefix: String? = nil, filter: ReplicationRuleFilter? = nil, status: ReplicationRuleStatus, sourceSelectionCriteria: SourceSelectionCriteria? = nil, existingObjectReplication: ExistingObjectReplication? = nil, destination: Destination, deleteMarkerReplication: DeleteMarkerReplication? = nil) {
        record = Record([.of(id), .of(priority), .of(prefix), .of(filter), status.wire, .of(sourceSelectionCriteria), .of(existingObjectReplication), destination.wire, .of(deleteMarkerReplication)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var priority: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var prefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var filter: ReplicationRuleFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var status: ReplicationRuleStatus {
        get { slot(4) ?? ReplicationRuleStatus.fallback }
        set { setSlot(4, newValue) }
    }
    package var sourceSelectionCriteria: SourceSelectionCriteria? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var existingObjectReplication: ExistingObjectReplication? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var destination: Destination {
        get { slot(7) ?? Destination.fallback }
        set { setSlot(7, newValue) }
    }
    package var deleteMarkerReplication: DeleteMarkerReplication? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
}

package struct ReplicationRuleAndOperator: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(prefix: String? = nil, tags: [Tag]? = nil) {
        record = Record([.of(prefix), .of(tags.map { WireList($0) })])
    }
    package var prefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
}

package struct ReplicationRuleFilter: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(prefix: String? = nil, tag: Tag? = nil, and: ReplicationRuleAndOperator? = nil) {
        record = Record([.of(prefix), .of(tag), .of(and)])
    }
    package var prefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var tag: Tag? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var and: ReplicationRuleAndOperator? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ReplicationTime: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: ReplicationTimeStatus, time: ReplicationTimeValue) {
        record = Record([status.wire, time.wire])
    }
    package var status: ReplicationTimeStatus {
        get { slot(0) ?? ReplicationTimeStatus.fallback }
        set { setSlot(0, newValue) }
    }
    package var time: ReplicationTimeValue {
        get { slot(1) ?? ReplicationTimeValue.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct ReplicationTimeValue: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(minutes: Int? = nil) {
        record = Record([.of(minutes)])
    }
    package var minutes: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct RequestPaymentConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payer: Payer) {
        record = Record([payer.wire])
    }
    package var payer: Payer {
        get { slot(0) ?? Payer.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct RequestProgress: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(enabled: Bool? = nil) {
        record = Record([.of(enabled)])
    }
    package var enabled: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct RestoreObjectOutput: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(requestCharged: RequestCharged? = nil, restoreOutputPath: String? = nil) {
        record = Record([.of(requestCharged), .of(restoreOutputPath)])
    }
    package var requestCharged: RequestCharged? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var restoreOutputPath: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RestoreObjectRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, versionId: String? = nil, restoreRequest: RestoreRequest? = nil, requestPayer: RequestPayer? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(versionId), .of(restoreRequest), .of(requestPayer), .of(checksumAlgorithm), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var versionId: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var restoreRequest: RestoreRequest? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct RestoreRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(days: Int? = nil, glacierJobParameters: GlacierJobParameters? = nil, type: RestoreRequestType? = nil, tier: Tier? = nil, description: String? = nil, selectParameters: SelectParameters? = nil, outputLocation: OutputLocation? = nil) {
        record = Record([.of(days), .of(glacierJobParameters), .of(type), .of(tier), .of(description), .of(selectParameters), .of(outputLocation)])
    }
    package var days: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var glacierJobParameters: GlacierJobParameters? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var type: RestoreRequestType? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var tier: Tier? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var description: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var selectParameters: SelectParameters? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var outputLocation: OutputLocation? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
}

package struct RestoreStatus: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(isRestoreInProgress: Bool? = nil, restoreExpiryDate: Instant? = nil) {
        record = Record([.of(isRestoreInProgress), .of(restoreExpiryDate)])
    }
    package var isRestoreInProgress: Bool? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var restoreExpiryDate: Instant? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct RoutingRule: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(condition: Condition? = nil, redirect: Redirect) {
        record = Record([.of(condition), redirect.wire])
    }
    package var condition: Condition? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var redirect: Redirect {
        get { slot(1) ?? Redirect.fallback }
        set { setSlot(1, newValue) }
    }
}

package struct S3KeyFilter: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(filterRules: [FilterRule]? = nil) {
        record = Record([.of(filterRules.map { WireList($0) })])
    }
    package var filterRules: [FilterRule]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
}

package struct S3Location: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucketName: String, prefix: String, encryption: Encryption? = nil, cannedACL: ObjectCannedACL? = nil, accessControlList: [Grant]? = nil, tagging: Tagging? = nil, userMetadata: [MetadataEntry]? = nil, storageClass: StorageClass? = nil) {
        record = Record([bucketName.wire, prefix.wire, .of(encryption), .of(cannedACL), .of(accessControlList.map { WireList($0) }), .of(tagging), .of(userMetadata.map { WireList($0) }), .of(storageClass)])
    }
    package var bucketName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var prefix: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var encryption: Encryption? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var cannedACL: ObjectCannedACL? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var accessControlList: [Grant]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
    package var tagging: Tagging? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var userMetadata: [MetadataEntry]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var storageClass: StorageClass? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct ScanRange: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(start: Int? = nil, end: Int? = nil) {
        record = Record([.of(start), .of(end)])
    }
    package var start: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var end: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SelectObjectContentEventStream: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(records: RecordsEvent? = nil, stats: StatsEvent? = nil, progress: ProgressEvent? = nil, cont: ContinuationEvent? = nil, end: EndEvent? = nil) {
        record = Record([.of(records), .of(stats), .of(progress), .of(cont), .of(end)])
    }
    package var records: RecordsEvent? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var stats: StatsEvent? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var progress: ProgressEvent? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var cont: ContinuationEvent? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var end: EndEvent? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct SelectObjectContentOutput: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(payload: ByteStream? = nil) {
        record = Record([.of(payload)])
    }
    package var payload: ByteStream? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct SelectObjectContentRequest: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, key: String, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, expression: String, expressionType: ExpressionType, requestProgress: RequestProgress? = nil, inputSerialization: InputSerialization, outputSerialization: OutputSerialization, scanRange: ScanRange? = nil, expectedBucketOwner: String? = nil) {
        record = Record([bucket.wire, key.wire, .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), expression.wire, expressionType.wire, .of(requestProgress), inputSerialization.wire, outputSerialization.wire, .of(scanRange), .of(expectedBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var key: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var expression: String {
        get { slot(5) ?? "" }
        set { setSlot(5, newValue) }
    }
    package var expressionType: ExpressionType {
        get { slot(6) ?? ExpressionType.fallback }
        set { setSlot(6, newValue) }
    }
    package var requestProgress: RequestProgress? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var inputSerialization: InputSerialization {
        get { slot(8) ?? InputSerialization.fallback }
        set { setSlot(8, newValue) }
    }
    package var outputSerialization: OutputSerialization {
        get { slot(9) ?? OutputSerialization.fallback }
        set { setSlot(9, newValue) }
    }
    package var scanRange: ScanRange? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
}

package struct SelectParameters: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(inputSerialization: InputSerialization, expressionType: ExpressionType, expression: String, outputSerialization: OutputSerialization) {
        record = Record([inputSerialization.wire, expressionType.wire, expression.wire, outputSerialization.wire])
    }
    package var inputSerialization: InputSerialization {
        get { slot(0) ?? InputSerialization.fallback }
        set { setSlot(0, newValue) }
    }
    package var expressionType: ExpressionType {
        get { slot(1) ?? ExpressionType.fallback }
        set { setSlot(1, newValue) }
    }
    package var expression: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var outputSerialization: OutputSerialization {
        get { slot(3) ?? OutputSerialization.fallback }
        set { setSlot(3, newValue) }
    }
}

package struct ServerSideEncryptionByDefault: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sseAlgorithm: ServerSideEncryption, kmsMasterKeyID: String? = nil) {
        record = Record([sseAlgorithm.wire, .of(kmsMasterKeyID)])
    }
    package var sseAlgorithm: ServerSideEncryption {
        get { slot(0) ?? ServerSideEncryption.fallback }
        set { setSlot(0, newValue) }
    }
    package var kmsMasterKeyID: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct ServerSideEncryptionConfiguration: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(rules: [ServerSideEncryptionRule]) {
        record = Record([WireList(rules).wire])
    }
    package var rules: [ServerSideEncryptionRule] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct ServerSideEncryptionRule: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil, bucketKeyEnabled: Bool? = nil, blockedEncryptionTypes: BlockedEncryptionTypes? = nil) {
        record = Record([.of(applyServerSideEncryptionByDefault), .of(bucketKeyEnabled), .of(blockedEncryptionTypes)])
    }
    package var applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var blockedEncryptionTypes: BlockedEncryptionTypes? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct SimplePrefix: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct SourceSelectionCriteria: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil, replicaModifications: ReplicaModifications? = nil) {
        record = Record([.of(sseKmsEncryptedObjects), .of(replicaModifications)])
    }
    package var sseKmsEncryptedObjects: SseKmsEncryptedObjects? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var replicaModifications: ReplicaModifications? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SseKmsEncryptedObjects: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(status: SseKmsEncryptedObjectsStatus) {
        record = Record([status.wire])
    }
    package var status: SseKmsEncryptedObjectsStatus {
        get { slot(0) ?? SseKmsEncryptedObjectsStatus.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct Stats: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bytesScanned: Int? = nil, bytesProcessed: Int? = nil, bytesReturned: Int? = nil) {
        record = Record([.of(bytesScanned), .of(bytesProcessed), .of(bytesReturned)])
    }
    package var bytesScanned: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bytesProcessed: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var bytesReturned: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct StatsEvent: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(details: Stats? = nil) {
        record = Record([.of(details)])
    }
    package var details: Stats? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct Tag: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, value: String) {
        record = Record([key.wire, value.wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct Tagging: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tagSet: [Tag]) {
        record = Record([WireList(tagSet).wire])
    }
    package var tagSet: [Tag] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
}

package struct TargetGrant: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(grantee: Grantee? = nil, permission: BucketLogsPermission? = nil) {
        record = Record([.of(grantee), .of(permission)])
    }
    package var grantee: Grantee? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var permission: BucketLogsPermission? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TargetObjectKeyFormat: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(simplePrefix: SimplePrefix? = nil, partitionedPrefix: PartitionedPrefix? = nil) {
        record = Record([.of(simplePrefix), .of(partitionedPrefix)])
    }
    package var simplePrefix: SimplePrefix? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var partitionedPrefix: PartitionedPrefix? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct TopicConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(id: String? = nil, topicArn: String, events: [Event], filter: NotificationConfigurationFilter? = nil) {
        record = Record([.of(id), topicArn.wire, WireList(events).wire, .of(filter)])
    }
    package var id: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var topicArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var events: [Event] {
        get { slotList(2) ?? [] }
        set { setSlotList(2, newValue) }
    }
    package var filter: NotificationConfigurationFilter? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct Transition: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(date: Instant? = nil, days: Int? = nil, storageClass: TransitionStorageClass? = nil) {
        record = Record([.of(date), .of(days), .of(storageClass)])
    }
    package var date: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var days: Int? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var storageClass: TransitionStorageClass? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UploadPartCopyOutput: Structure {
    package static let memberCount = 8
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(copySourceVersionId: String? = nil, copyPartResult: CopyPartResult? = nil, serverSideEncryption: ServerSideEncryption? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, bucketKeyEnabled: Bool? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(copySourceVersionId), .of(copyPartResult), .of(serverSideEncryption), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(bucketKeyEnabled), .of(requestCharged)])
    }
    package var copySourceVersionId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var copyPartResult: CopyPartResult? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
}

package struct UploadPartCopyRequest: Structure {
    package static let memberCount = 19
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(bucket: String, copySource: String, copySourceIfMatch: String? = nil, copySourceIfModifiedSince: Instant? = nil, copySourceIfNoneMatch: String? = nil, copySourceIfUnmodifiedSince: Instant? = nil, copySourceRange: String? = nil, key: String, partNumber: Int, uploadId: String, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, copySourceSSECustomerAlgorithm: String? = nil, copySourceSSECustomerKey: String? = nil, copySourceSSECustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil, expectedSourceBucketOwner: String? = nil) {
        record = Record([bucket.wire, copySource.wire, .of(copySourceIfMatch), .of(copySourceIfModifiedSince), .of(copySourceIfNoneMatch), .of(copySourceIfUnmodifiedSince), .of(copySourceRange), key.wire, partNumber.wire, uploadId.wire, .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(copySourceSSECustomerAlgorithm), .of(copySourceSSECustomerKey), .of(copySourceSSECustomerKeyMD5), .of(requestPayer), .of(expectedBucketOwner), .of(expectedSourceBucketOwner)])
    }
    package var bucket: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var copySource: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var copySourceIfMatch: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var copySourceIfModifiedSince: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var copySourceIfNoneMatch: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var copySourceIfUnmodifiedSince: Instant? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var copySourceRange: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var key: String {
        get { slot(7) ?? "" }
        set { setSlot(7, newValue) }
    }
    package var partNumber: Int {
        get { slot(8) ?? 0 }
        set { setSlot(8, newValue) }
    }
    package var uploadId: String {
        get { slot(9) ?? "" }
        set { setSlot(9, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var copySourceSSECustomerAlgorithm: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var copySourceSSECustomerKey: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var copySourceSSECustomerKeyMD5: String? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(17) }
        set { setSlot(17, newValue) }
    }
    package var expectedSourceBucketOwner: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
}

package struct UploadPartOutput: Structure {
    package static let memberCount = 17
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(serverSideEncryption: ServerSideEncryption? = nil, eTag: String? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, sseCustomerAlgorithm: String? = nil, sseCustomerKeyMD5: String? = nil, ssekmsKeyId: String? = nil, bucketKeyEnabled: Bool? = nil, requestCharged: RequestCharged? = nil) {
        record = Record([.of(serverSideEncryption), .of(eTag), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), .of(sseCustomerAlgorithm), .of(sseCustomerKeyMD5), .of(ssekmsKeyId), .of(bucketKeyEnabled), .of(requestCharged)])
    }
    package var serverSideEncryption: ServerSideEncryption? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var eTag: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var ssekmsKeyId: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var bucketKeyEnabled: Bool? {
        get { slot(15) }
        set { setSlot(15, newValue) }
    }
    package var requestCharged: RequestCharged? {
        get { slot(16) }
        set { setSlot(16, newValue) }
    }
}

package struct UploadPartRequest: Structure {
    package static let memberCount = 23
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(body: ByteStream? = nil, bucket: String, contentLength: Int? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumCRC32: String? = nil, checksumCRC32C: String? = nil, checksumCRC64NVME: String? = nil, checksumSHA1: String? = nil, checksumSHA256: String? = nil, checksumSHA512: String? = nil, checksumMD5: String? = nil, checksumXXHASH64: String? = nil, checksumXXHASH3: String? = nil, checksumXXHASH128: String? = nil, key: String, partNumber: Int, uploadId: String, sseCustomerAlgorithm: String? = nil, sseCustomerKey: String? = nil, sseCustomerKeyMD5: String? = nil, requestPayer: RequestPayer? = nil, expectedBucketOwner: String? = nil) {
        record = Record([.of(body), bucket.wire, .of(contentLength), .of(contentMD5), .of(checksumAlgorithm), .of(checksumCRC32), .of(checksumCRC32C), .of(checksumCRC64NVME), .of(checksumSHA1), .of(checksumSHA256), .of(checksumSHA512), .of(checksumMD5), .of(checksumXXHASH64), .of(checksumXXHASH3), .of(checksumXXHASH128), key.wire, partNumber.wire, uploadId.wire, .of(sseCustomerAlgorithm), .of(sseCustomerKey), .of(sseCustomerKeyMD5), .of(requestPayer), .of(expectedBucketOwner)])
    }
    package var body: ByteStream? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var bucket: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var contentLength: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var contentMD5: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var checksumAlgorithm: ChecksumAlgorithm? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var checksumCRC32: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var checksumCRC32C: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var checksumCRC64NVME: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var checksumSHA1: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var checksumSHA256: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var checksumSHA512: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var checksumMD5: String? {
        get { slot(11) }
        set { setSlot(11, newValue) }
    }
    package var checksumXXHASH64: String? {
        get { slot(12) }
        set { setSlot(12, newValue) }
    }
    package var checksumXXHASH3: String? {
        get { slot(13) }
        set { setSlot(13, newValue) }
    }
    package var checksumXXHASH128: String? {
        get { slot(14) }
        set { setSlot(14, newValue) }
    }
    package var key: String {
        get { slot(15) ?? "" }
        set { setSlot(15, newValue) }
    }
    package var partNumber: Int {
        get { slot(16) ?? 0 }
        set { setSlot(16, newValue) }
    }
    package var uploadId: String {
        get { slot(17) ?? "" }
        set { setSlot(17, newValue) }
    }
    package var sseCustomerAlgorithm: String? {
        get { slot(18) }
        set { setSlot(18, newValue) }
    }
    package var sseCustomerKey: String? {
        get { slot(19) }
        set { setSlot(19, newValue) }
    }
    package var sseCustomerKeyMD5: String? {
        get { slot(20) }
        set { setSlot(20, newValue) }
    }
    package var requestPayer: RequestPayer? {
        get { slot(21) }
        set { setSlot(21, newValue) }
    }
    package var expectedBucketOwner: String? {
        get { slot(22) }
        set { setSlot(22, newValue) }
    }
}

package struct VersioningConfiguration: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(mfaDelete: MFADelete? = nil, status: BucketVersioningStatus? = nil) {
        record = Record([.of(mfaDelete), .of(status)])
    }
    package var mfaDelete: MFADelete? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var status: BucketVersioningStatus? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct WebsiteConfiguration: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(errorDocument: ErrorDocument? = nil, indexDocument: IndexDocument? = nil, redirectAllRequestsTo: RedirectAllRequestsTo? = nil, routingRules: [RoutingRule]? = nil) {
        record = Record([.of(errorDocument), .of(indexDocument), .of(redirectAllRequestsTo), .of(routingRules.map { WireList($0) })])
    }
    package var errorDocument: ErrorDocument? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var indexDocument: IndexDocument? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var redirectAllRequestsTo: RedirectAllRequestsTo? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var routingRules: [RoutingRule]? {
        get { slotList(3) }
        set { setSlotList(3, newValue) }
    }
}

package enum ArchiveStatus: String, WireValue, CaseIterable {
    case archiveAccess = "ARCHIVE_ACCESS"
    case deepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
}

package enum BucketAccelerateStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case suspended = "Suspended"
}

package enum BucketCannedACL: String, WireValue, CaseIterable {
    case `private` = "private"
    case publicRead = "public-read"
    case publicReadWrite = "public-read-write"
    case authenticatedRead = "authenticated-read"
}

package enum BucketLocationConstraint: String, WireValue, CaseIterable {
    case afSouth1 = "af-south-1"
    case apEast1 = "ap-east-1"
    case apEast2 = "ap-east-2"
    case apNortheast1 = "ap-northeast-1"
    case apNortheast2 = "ap-northeast-2"
    case apNortheast3 = "ap-northeast-3"
    case apSouth1 = "ap-south-1"
    case apSouth2 = "ap-south-2"
    case apSoutheast1 = "ap-southeast-1"
    case apSoutheast2 = "ap-southeast-2"
    case apSoutheast3 = "ap-southeast-3"
    case apSoutheast4 = "ap-southeast-4"
    case apSoutheast5 = "ap-southeast-5"
    case apSoutheast6 = "ap-southeast-6"
    case apSoutheast7 = "ap-southeast-7"
    case caCentral1 = "ca-central-1"
    case caWest1 = "ca-west-1"
    case cnNorth1 = "cn-north-1"
    case cnNorthwest1 = "cn-northwest-1"
    case eu = "EU"
    case euCentral1 = "eu-central-1"
    case euCentral2 = "eu-central-2"
    case euNorth1 = "eu-north-1"
    case euSouth1 = "eu-south-1"
    case euSouth2 = "eu-south-2"
    case euWest1 = "eu-west-1"
    case euWest2 = "eu-west-2"
    case euWest3 = "eu-west-3"
    case ilCentral1 = "il-central-1"
    case meCentral1 = "me-central-1"
    case meSouth1 = "me-south-1"
    case mxCentral1 = "mx-central-1"
    case saEast1 = "sa-east-1"
    case usEast2 = "us-east-2"
    case usGovEast1 = "us-gov-east-1"
    case usGovWest1 = "us-gov-west-1"
    case usWest1 = "us-west-1"
    case usWest2 = "us-west-2"
}

package enum BucketLogsPermission: String, WireValue, CaseIterable {
    case fullControl = "FULL_CONTROL"
    case read = "READ"
    case write = "WRITE"
}

package enum BucketNamespace: String, WireValue, CaseIterable {
    case accountRegional = "account-regional"
    case global = "global"
}

package enum BucketType: String, WireValue, CaseIterable {
    case directory = "Directory"
}

package enum BucketVersioningStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case suspended = "Suspended"
}

package enum ChecksumAlgorithm: String, WireValue, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case crc64nvme = "CRC64NVME"
    case sha512 = "SHA512"
    case md5 = "MD5"
    case xxhash64 = "XXHASH64"
    case xxhash3 = "XXHASH3"
    case xxhash128 = "XXHASH128"
}

package enum ChecksumMode: String, WireValue, CaseIterable {
    case enabled = "ENABLED"
}

package enum ChecksumType: String, WireValue, CaseIterable {
    case composite = "COMPOSITE"
    case fullObject = "FULL_OBJECT"
}

package enum CompressionType: String, WireValue, CaseIterable {
    case none = "NONE"
    case gzip = "GZIP"
    case bzip2 = "BZIP2"
}

package enum DataRedundancy: String, WireValue, CaseIterable {
    case singleAvailabilityZone = "SingleAvailabilityZone"
    case singleLocalZone = "SingleLocalZone"
}

package enum DeleteMarkerReplicationStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum EncodingType: String, WireValue, CaseIterable {
    case url = "url"
}

package enum EncryptionType: String, WireValue, CaseIterable {
    case none = "NONE"
    case sseC = "SSE-C"
}

package enum Event: String, WireValue, CaseIterable {
    case s3ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject"
    case s3ObjectCreated = "s3:ObjectCreated:*"
    case s3ObjectCreatedPut = "s3:ObjectCreated:Put"
    case s3ObjectCreatedPost = "s3:ObjectCreated:Post"
    case s3ObjectCreatedCopy = "s3:ObjectCreated:Copy"
    case s3ObjectCreatedCompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload"
    case s3ObjectRemoved = "s3:ObjectRemoved:*"
    case s3ObjectRemovedDelete = "s3:ObjectRemoved:Delete"
    case s3ObjectRemovedDeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated"
    case s3ObjectRestore = "s3:ObjectRestore:*"
    case s3ObjectRestorePost = "s3:ObjectRestore:Post"
    case s3ObjectRestoreCompleted = "s3:ObjectRestore:Completed"
    case s3Replication = "s3:Replication:*"
    case s3ReplicationOperationFailedReplication = "s3:Replication:OperationFailedReplication"
    case s3ReplicationOperationNotTracked = "s3:Replication:OperationNotTracked"
    case s3ReplicationOperationMissedThreshold = "s3:Replication:OperationMissedThreshold"
    case s3ReplicationOperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold"
    case s3ObjectRestoreDelete = "s3:ObjectRestore:Delete"
    case s3LifecycleTransition = "s3:LifecycleTransition"
    case s3IntelligentTiering = "s3:IntelligentTiering"
    case s3ObjectAclPut = "s3:ObjectAcl:Put"
    case s3LifecycleExpiration = "s3:LifecycleExpiration:*"
    case s3LifecycleExpirationDelete = "s3:LifecycleExpiration:Delete"
    case s3LifecycleExpirationDeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated"
    case s3ObjectTagging = "s3:ObjectTagging:*"
    case s3ObjectTaggingPut = "s3:ObjectTagging:Put"
    case s3ObjectTaggingDelete = "s3:ObjectTagging:Delete"
}

package enum ExistingObjectReplicationStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum ExpirationStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum ExpressionType: String, WireValue, CaseIterable {
    case sql = "SQL"
}

package enum FileHeaderInfo: String, WireValue, CaseIterable {
    case use = "USE"
    case ignore = "IGNORE"
    case none = "NONE"
}

package enum IntelligentTieringAccessTier: String, WireValue, CaseIterable {
    case archiveAccess = "ARCHIVE_ACCESS"
    case deepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
}

package enum JSONType: String, WireValue, CaseIterable {
    case document = "DOCUMENT"
    case lines = "LINES"
}

package enum LocationType: String, WireValue, CaseIterable {
    case availabilityZone = "AvailabilityZone"
    case localZone = "LocalZone"
}

package enum MFADelete: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum MFADeleteStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum MetadataDirective: String, WireValue, CaseIterable {
    case copy = "COPY"
    case replace = "REPLACE"
}

package enum MetricsStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum ObjectAttributes: String, WireValue, CaseIterable {
    case eTag = "ETag"
    case checksum = "Checksum"
    case objectParts = "ObjectParts"
    case storageClass = "StorageClass"
    case objectSize = "ObjectSize"
}

package enum ObjectCannedACL: String, WireValue, CaseIterable {
    case `private` = "private"
    case publicRead = "public-read"
    case publicReadWrite = "public-read-write"
    case authenticatedRead = "authenticated-read"
    case awsExecRead = "aws-exec-read"
    case bucketOwnerRead = "bucket-owner-read"
    case bucketOwnerFullControl = "bucket-owner-full-control"
}

package enum ObjectLockEnabled: String, WireValue, CaseIterable {
    case enabled = "Enabled"
}

package enum ObjectLockLegalHoldStatus: String, WireValue, CaseIterable {
    case on = "ON"
    case off = "OFF"
}

package enum ObjectLockMode: String, WireValue, CaseIterable {
    case governance = "GOVERNANCE"
    case compliance = "COMPLIANCE"
}

package enum ObjectLockRetentionMode: String, WireValue, CaseIterable {
    case governance = "GOVERNANCE"
    case compliance = "COMPLIANCE"
}

package enum ObjectOwnership: String, WireValue, CaseIterable {
    case bucketOwnerPreferred = "BucketOwnerPreferred"
    case objectWriter = "ObjectWriter"
    case bucketOwnerEnforced = "BucketOwnerEnforced"
}

package enum ObjectStorageClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case reducedRedundancy = "REDUCED_REDUNDANCY"
    case glacier = "GLACIER"
    case standardIa = "STANDARD_IA"
    case onezoneIa = "ONEZONE_IA"
    case intelligentTiering = "INTELLIGENT_TIERING"
    case deepArchive = "DEEP_ARCHIVE"
    case outposts = "OUTPOSTS"
    case glacierIr = "GLACIER_IR"
    case snow = "SNOW"
    case expressOnezone = "EXPRESS_ONEZONE"
    case fsxOpenzfs = "FSX_OPENZFS"
    case fsxOntap = "FSX_ONTAP"
}

package enum ObjectVersionStorageClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
}

package enum OptionalObjectAttributes: String, WireValue, CaseIterable {
    case restoreStatus = "RestoreStatus"
}

package enum OwnerOverride: String, WireValue, CaseIterable {
    case destination = "Destination"
}

package enum PartitionDateSource: String, WireValue, CaseIterable {
    case eventTime = "EventTime"
    case deliveryTime = "DeliveryTime"
}

package enum Payer: String, WireValue, CaseIterable {
    case requester = "Requester"
    case bucketOwner = "BucketOwner"
}

package enum Permission: String, WireValue, CaseIterable {
    case fullControl = "FULL_CONTROL"
    case write = "WRITE"
    case writeAcp = "WRITE_ACP"
    case read = "READ"
    case readAcp = "READ_ACP"
}

package enum ProtocolShape: String, WireValue, CaseIterable {
    case http = "http"
    case https = "https"
}

package enum QuoteFields: String, WireValue, CaseIterable {
    case always = "ALWAYS"
    case asneeded = "ASNEEDED"
}

package enum ReplicaModificationsStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum ReplicationRuleStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum ReplicationStatus: String, WireValue, CaseIterable {
    case complete = "COMPLETE"
    case pending = "PENDING"
    case failed = "FAILED"
    case replica = "REPLICA"
    case completed = "COMPLETED"
}

package enum ReplicationTimeStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum RequestCharged: String, WireValue, CaseIterable {
    case requester = "requester"
}

package enum RequestPayer: String, WireValue, CaseIterable {
    case requester = "requester"
}

package enum RestoreRequestType: String, WireValue, CaseIterable {
    case select = "SELECT"
}

package enum ServerSideEncryption: String, WireValue, CaseIterable {
    case aes256 = "AES256"
    case awsFsx = "aws:fsx"
    case awsKms = "aws:kms"
    case awsKmsDsse = "aws:kms:dsse"
}

package enum SseKmsEncryptedObjectsStatus: String, WireValue, CaseIterable {
    case enabled = "Enabled"
    case disabled = "Disabled"
}

package enum StorageClass: String, WireValue, CaseIterable {
    case standard = "STANDARD"
    case reducedRedundancy = "REDUCED_REDUNDANCY"
    case standardIa = "STANDARD_IA"
    case onezoneIa = "ONEZONE_IA"
    case intelligentTiering = "INTELLIGENT_TIERING"
    case glacier = "GLACIER"
    case deepArchive = "DEEP_ARCHIVE"
    case outposts = "OUTPOSTS"
    case glacierIr = "GLACIER_IR"
    case snow = "SNOW"
    case expressOnezone = "EXPRESS_ONEZONE"
    case fsxOpenzfs = "FSX_OPENZFS"
    case fsxOntap = "FSX_ONTAP"
}

package enum TaggingDirective: String, WireValue, CaseIterable {
    case copy = "COPY"
    case replace = "REPLACE"
}

package enum Tier: String, WireValue, CaseIterable {
    case standard = "Standard"
    case bulk = "Bulk"
    case expedited = "Expedited"
}

package enum TransitionDefaultMinimumObjectSize: String, WireValue, CaseIterable {
    case variesByStorageClass = "varies_by_storage_class"
    case allStorageClasses128K = "all_storage_classes_128K"
}

package enum TransitionStorageClass: String, WireValue, CaseIterable {
    case glacier = "GLACIER"
    case standardIa = "STANDARD_IA"
    case onezoneIa = "ONEZONE_IA"
    case intelligentTiering = "INTELLIGENT_TIERING"
    case deepArchive = "DEEP_ARCHIVE"
    case glacierIr = "GLACIER_IR"
}

package enum TypeShape: String, WireValue, CaseIterable {
    case canonicalUser = "CanonicalUser"
    case amazonCustomerByEmail = "AmazonCustomerByEmail"
    case group = "Group"
}
