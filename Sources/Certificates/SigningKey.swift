package import Base
internal import CCrypto

/// An RSA key that signs, and its certificate.
///
/// The key itself comes from libcrypto's own generator: nothing that a simulation looks at depends on its bits, since
/// it is kept once it is made.
// SAFETY: libcrypto's keys may be used by several threads at once, and nothing here changes one.
package final class SigningKey: @unchecked Sendable {
    package enum Hash: Sendable {
        case sha1, sha256

        /// What is signed of a message.
        package func digest(_ message: [UInt8]) -> [UInt8] {
            self == .sha1 ? Digest.sha1(message) : Digest.sha256(message)
        }
    }

    private let key: OpaquePointer

    private init(key: OpaquePointer) { self.key = key }

    deinit { EVP_PKEY_free(key) }

    /// Makes a key of so many bits, of four primes: it signs in half the time of one of two, or in a third where the
    /// processor has nothing of its own for those, and nobody who verifies sees a difference.
    /// - Throws: `certificates.key`.
    package static func make(bits: Int) throws(Failure) -> SigningKey {
        guard let numbers = KeyNumbers(bits: bits) else { throw failure("make a key") }
        return try SigningKey(bytes: numbers.bytes)
    }

    /// Reads what `bytes` gives.
    /// - Throws: `certificates.key`.
    package convenience init(bytes: [UInt8]) throws(Failure) {
        let key = bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            // SAFETY: reads at most `count` bytes from `start`, and moves only our copy of the pointer.
            return d2i_AutoPrivateKey(nil, &start, buffer.count)
        }
        guard let key else { throw Self.failure("read a key") }
        self.init(key: key)
    }

    /// The private key in DER.
    /// - Throws: `certificates.key`.
    package var bytes: [UInt8] { get throws(Failure) { try Self.encoded("write a key") { i2d_PrivateKey(key, $0) } } }

    /// A signature of RSASSA-PKCS1-v1_5.
    /// - Throws: `certificates.key`.
    package func sign(_ message: [UInt8], _ hash: Hash) throws(Failure) -> [UInt8] {
        try sign(digest: hash.digest(message), hash)
    }

    /// The signature of a message of which this is the digest.
    /// - Throws: `certificates.key`.
    package func sign(digest: [UInt8], _ hash: Hash) throws(Failure) -> [UInt8] {
        let context = EVP_PKEY_CTX_new(key, nil)
        defer { EVP_PKEY_CTX_free(context) }
        let algorithm = hash == .sha1 ? EVP_sha1() : EVP_sha256()
        guard context != nil, EVP_PKEY_sign_init(context) == 1,
            EVP_PKEY_CTX_set_signature_md(context, algorithm) == 1
        else { throw Self.failure("sign") }
        var count = Int(EVP_PKEY_get_size(key))
        var isSigned = false
        let signature = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            // SAFETY: the buffer has room for the key's size, the most that a signature has.
            isSigned = EVP_PKEY_sign(context, buffer.baseAddress, &count, digest, digest.count) == 1
            used = isSigned ? count : 0
        }
        guard isSigned else { throw Self.failure("sign") }
        return signature
    }

    /// A certificate of the key by itself, in DER.
    /// - Throws: `certificates.key`.
    package func certificate(
        name: String, serial: UInt64, from start: Instant, to end: Instant
    ) throws(Failure) -> [UInt8] {
        let certificate = X509_new()
        defer { X509_free(certificate) }
        let subject = X509_get_subject_name(certificate)
        guard certificate != nil, X509_set_version(certificate, 2) == 1,
            ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1,
            ASN1_TIME_set(X509_getm_notBefore(certificate), Int(start.seconds)) != nil,
            ASN1_TIME_set(X509_getm_notAfter(certificate), Int(end.seconds)) != nil,
            X509_NAME_add_entry_by_txt(subject, "CN", Self.utf8, name, -1, -1, 0) == 1,
            X509_set_issuer_name(certificate, subject) == 1, X509_set_pubkey(certificate, key) == 1,
            X509_sign(certificate, key, EVP_sha256()) > 0
        else { throw Self.failure("make a certificate") }
        return try Self.encoded("write a certificate") { i2d_X509(certificate, $0) }
    }

    /// DER as text, as servers hand out certificates.
    package static func pem(certificate: [UInt8]) -> String {
        var text = "-----BEGIN CERTIFICATE-----\n"
        var rest = Substring(Base64.encode(certificate))
        while !rest.isEmpty {
            text += rest.prefix(64) + "\n"
            rest = rest.dropFirst(64)
        }
        return text + "-----END CERTIFICATE-----\n"
    }

    // MARK: - Parts

    // `MBSTRING_UTF8` is a macro of an expression.
    private static let utf8 = CInt(0x1000)

    /// What one of libcrypto's writers writes; asked first for its length.
    private static func encoded(
        _ stage: String, _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> CInt
    ) throws(Failure) -> [UInt8] {
        let count = Int(write(nil))
        guard count > 0 else { throw failure(stage) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            var start = buffer.baseAddress
            // SAFETY: the buffer has room for what the writer said that it writes.
            used = max(0, Int(write(&start)))
        }
    }

    private static func failure(_ stage: String) -> Failure {
        Failure(code: "certificates.key", message: "libcrypto refused", stage: stage)
    }
}
