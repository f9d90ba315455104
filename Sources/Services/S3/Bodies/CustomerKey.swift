internal import Base
internal import S3API
internal import Wire

/// A key of AES-256 that a request brings along, which is forgotten when the request is done.
/// - Source: Amazon S3 User Guide, "Using server-side encryption with customer-provided keys (SSE-C)".
struct CustomerKey: Sendable {
    let bytes: [UInt8]
    /// Of the key, in base 64, as answers repeat it.
    let md5: String

    /// - Returns: nil where the request brings none.
    /// - Throws: `InvalidEncryptionAlgorithmError`, `InvalidArgument`.
    init?(algorithm: String?, key: String?, md5: String?) throws(Fault) {
        guard algorithm != nil || key != nil || md5 != nil else { return nil }
        let means = "Requests specifying Server Side Encryption with Customer provided keys must provide "
        guard let algorithm else {
            throw Self.refused(means + "a valid encryption algorithm.", "algorithm", "null")
        }
        guard algorithm == "AES256" else {
            throw S3Fault.fault(
                "InvalidEncryptionAlgorithmError",
                "The Encryption request you specified is not valid. Supported value: AES256.",
                details: ["ArgumentName": .string(Self.header + "algorithm"), "ArgumentValue": .string(algorithm)])
        }
        guard let key else { throw Self.refused(means + "an appropriate secret key.", "key", "null") }
        guard let bytes = Base64.decode(key), bytes.count == CounterCipher.keyBytes else {
            throw Self.refused("The secret key was invalid for the specified algorithm.", "key", "null")
        }
        guard let md5 else {
            throw Self.refused(means + "the client calculated MD5 of the secret key.", "key-MD5", "null")
        }
        guard Base64.decode(md5) == Digest.md5(bytes) else {
            throw Self.refused(
                "The calculated MD5 hash of the key did not match the hash that was provided.", "key-MD5", md5)
        }
        (self.bytes, self.md5) = (bytes, md5)
    }

    private static let header = "x-amz-server-side-encryption-customer-"

    private static func refused(_ message: String, _ name: String, _ value: String) -> Fault {
        S3Fault.invalidArgument(message, header + name, value)
    }

    /// The cipher of a body that is being written, with what is kept of the key.
    func mark(_ randomness: any Randomness) -> CustomerKeyMark {
        CustomerKeyMark(self, salt: randomness.bytes(CustomerKeyMark.saltBytes))
    }

    // MARK: - Readers

    /// Whether a reader brings what an object needs, and nothing else.
    /// - Throws: `InvalidRequest` for a missing or needless key, `AccessDenied` for another one.
    static func check(_ key: CustomerKey?, reads mark: CustomerKeyMark?) throws(Fault) {
        switch (key, mark) {
        case (nil, nil): return
        case (nil, _?):
            throw S3Fault.invalidRequest(
                "The object was stored using a form of Server Side Encryption. The correct parameters must be "
                    + "provided to retrieve the object.")
        case (_?, nil):
            throw S3Fault.invalidRequest("The encryption parameters are not applicable to this object.")
        case (let key?, let mark?):
            guard mark.fits(key) else {
                throw S3Fault.accessDenied(
                    "Requests specifying Server Side Encryption with Customer provided keys must provide the correct "
                        + "secret key.")
            }
        }
    }

    /// The same for one who sends a part of an upload.
    /// - Throws: `InvalidRequest`.
    static func check(_ key: CustomerKey?, uploadsTo mark: CustomerKeyMark?) throws(Fault) {
        switch (key, mark) {
        case (nil, nil): return
        case (nil, _?):
            throw S3Fault.invalidRequest(
                "The multipart upload initiate requested encryption. Subsequent part requests must include the "
                    + "appropriate encryption parameters.")
        case (_?, nil):
            throw S3Fault.invalidRequest(
                "The multipart upload initiate did not request encryption. Please resend the request without sending "
                    + "encryption parameters.")
        case (let key?, let mark?):
            guard mark.fits(key) else {
                throw S3Fault.invalidRequest(
                    "The provided encryption parameters did not match the ones used originally.")
            }
        }
    }
}

/// The members by which a request brings a key.
protocol CustomerKeyRequest {
    var sseCustomerAlgorithm: String? { get }
    var sseCustomerKey: String? { get }
    var sseCustomerKeyMD5: String? { get }
}

extension CustomerKeyRequest {
    /// - Throws: `InvalidEncryptionAlgorithmError`, `InvalidArgument`.
    func customerKey() throws(Fault) -> CustomerKey? {
        try CustomerKey(algorithm: sseCustomerAlgorithm, key: sseCustomerKey, md5: sseCustomerKeyMD5)
    }
}

/// The members by which a copy brings its source's key.
protocol SourceKeyRequest {
    var copySourceSSECustomerAlgorithm: String? { get }
    var copySourceSSECustomerKey: String? { get }
    var copySourceSSECustomerKeyMD5: String? { get }
}

extension SourceKeyRequest {
    /// - Throws: `InvalidEncryptionAlgorithmError`, `InvalidArgument`.
    func sourceKey() throws(Fault) -> CustomerKey? {
        try CustomerKey(
            algorithm: copySourceSSECustomerAlgorithm, key: copySourceSSECustomerKey,
            md5: copySourceSSECustomerKeyMD5)
    }
}

/// What answers say of how an object is encrypted.
protocol EncryptionOutput {
    var serverSideEncryption: ServerSideEncryption? { get set }
    var ssekmsKeyId: String? { get set }
    var bucketKeyEnabled: Bool? { get set }
    var sseCustomerAlgorithm: String? { get set }
    var sseCustomerKeyMD5: String? { get set }
}

extension EncryptionOutput {
    /// - Parameter key: the customer's, which the request brought and the object has.
    mutating func show(_ headers: ObjectHeaders, _ key: CustomerKey?) {
        if let key {
            (sseCustomerAlgorithm, sseCustomerKeyMD5) = ("AES256", key.md5)
        } else {
            serverSideEncryption = headers.shownEncryption
            ssekmsKeyId = headers.kmsKeyID
            bucketKeyEnabled = headers.shownBucketKey
        }
    }
}

extension GetObjectRequest: CustomerKeyRequest {}
extension HeadObjectRequest: CustomerKeyRequest {}
extension GetObjectAttributesRequest: CustomerKeyRequest {}
extension SelectObjectContentRequest: CustomerKeyRequest {}
extension UploadPartRequest: CustomerKeyRequest {}
extension UploadPartCopyRequest: CustomerKeyRequest, SourceKeyRequest {}
extension CompleteMultipartUploadRequest: CustomerKeyRequest {}
extension CopyObjectRequest: SourceKeyRequest {}

extension PutObjectOutput: EncryptionOutput {}
extension CopyObjectOutput: EncryptionOutput {}
extension CreateMultipartUploadOutput: EncryptionOutput {}
extension UploadPartOutput: EncryptionOutput {}
extension UploadPartCopyOutput: EncryptionOutput {}
