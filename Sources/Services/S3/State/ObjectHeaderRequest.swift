internal import Base
internal import S3API
internal import Wire

/// The members that PutObject, CopyObject and CreateMultipartUpload share.
protocol ObjectHeaderRequest: BucketRequest, CustomerKeyRequest {
    var key: String { get }
    var acl: ObjectCannedACL? { get }
    var cacheControl: String? { get }
    var contentDisposition: String? { get }
    var contentEncoding: String? { get }
    var contentLanguage: String? { get }
    var contentType: String? { get }
    var expires: String? { get }
    var grantFullControl: String? { get }
    var grantRead: String? { get }
    var grantReadACP: String? { get }
    var grantWriteACP: String? { get }
    var metadata: [String: String]? { get }
    var serverSideEncryption: ServerSideEncryption? { get }
    var storageClass: StorageClass? { get }
    var websiteRedirectLocation: String? { get }
    var ssekmsKeyId: String? { get }
    var ssekmsEncryptionContext: String? { get }
    var bucketKeyEnabled: Bool? { get }
    var tagging: String? { get }
    var objectLockMode: ObjectLockMode? { get }
    var objectLockRetainUntilDate: Instant? { get }
    var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? { get }
    /// The tags that the object is to have, of those that the request brings.
    var newTags: String? { get }
    /// Tells policies whether an object is made at once, from what, and under which condition.
    func addCreation(to conditions: inout [String: [String]]) throws(Fault)
}

extension ObjectHeaderRequest {
    var newTags: String? { tagging }
}

extension PutObjectRequest: ObjectHeaderRequest {
    func addCreation(to conditions: inout [String: [String]]) {
        WriteConditions(ifMatch: ifMatch, ifNoneMatch: ifNoneMatch).tell(&conditions)
    }
}

extension CopyObjectRequest: ObjectHeaderRequest {
    /// Without the directive, what the request brings is passed over.
    var newTags: String? { taggingDirective == .replace ? tagging : nil }

    func addCreation(to conditions: inout [String: [String]]) throws(Fault) {
        WriteConditions(ifMatch: ifMatch, ifNoneMatch: ifNoneMatch).tell(&conditions)
        conditions["s3:x-amz-copy-source"] = [try CopySource(copySource).name]
        conditions["s3:x-amz-metadata-directive"] = metadataDirective.map { [$0.rawValue] }
    }
}

extension CreateMultipartUploadRequest: ObjectHeaderRequest {
    func addCreation(to conditions: inout [String: [String]]) { conditions["s3:ObjectCreationOperation"] = ["false"] }
}

extension ObjectHeaderRequest {
    /// What the object is to carry, with the bucket's encryption where the request names none.
    /// - Throws: `MetadataTooLarge`, `InvalidArgument`, `NotImplementedException` for what is not kept here.
    func headers(_ bucket: BucketRecord) throws(Fault) -> ObjectHeaders {
        try refuseUnsupported()
        var headers = ObjectHeaders()
        headers.contentType = contentType
        headers.cacheControl = cacheControl
        headers.contentDisposition = contentDisposition
        headers.contentEncoding = contentEncoding.flatMap(Self.withoutChunking)
        headers.contentLanguage = contentLanguage
        headers.expires = expires
        headers.websiteRedirectLocation = websiteRedirectLocation
        headers.metadata = try Self.checked(metadata ?? [:])
        headers.storageClass = storageClass == .standard ? nil : storageClass?.rawValue
        setEncryption(&headers, bucket.encryption)
        return headers
    }

    private func setEncryption(_ headers: inout ObjectHeaders, _ encryption: BucketRecord.Encryption) {
        let isDefault = serverSideEncryption == nil
        let algorithm = serverSideEncryption?.rawValue ?? encryption.algorithm
        guard algorithm != "AES256" else { return }
        headers.encryption = algorithm
        headers.kmsKeyID = ssekmsKeyId ?? (isDefault ? encryption.kmsKeyID : nil)
        headers.bucketKeyEnabled = bucketKeyEnabled ?? (isDefault && encryption.bucketKeyEnabled)
    }

    private func refuseUnsupported() throws(Fault) {
        if sseCustomerAlgorithm != nil, serverSideEncryption != nil {
            throw S3Fault.invalidArgument(
                "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
                "x-amz-server-side-encryption", serverSideEncryption?.rawValue ?? "")
        }
        if ssekmsEncryptionContext != nil { throw .notSupported("x-amz-server-side-encryption-context") }
    }

    /// `aws-chunked` says how the body travelled, not what it is.
    private static func withoutChunking(_ encoding: String) -> String? {
        let kept = encoding.split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "aws-chunked" }
        return kept.isEmpty ? nil : kept.joined(separator: ",")
    }

    private static func checked(_ metadata: [String: String]) throws(Fault) -> [String: String] {
        let size = metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= LimitsS3.metadataBytes else {
            throw S3Fault.fault(
                "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size",
                details: ["Size": .string(String(size)), "MaxSizeAllowed": .string(String(LimitsS3.metadataBytes))])
        }
        return Dictionary(metadata.map { ($0.key.lowercased(), $0.value) }) { first, second in first + "," + second }
    }
}
