import Base
import CCrypto
import Testing

@testable import Certificates

@Suite("A signing key")
struct SigningKeyTests {
    @Test("is the same after it was written and read, and signs alike")
    func roundTrip() throws {
        let key = try SigningKey.make(bits: 2_048)
        let again = try SigningKey(bytes: try key.bytes)
        let message = Array("hello".utf8)
        #expect(try key.sign(message, .sha256) == again.sign(message, .sha256))
        #expect(try key.sign(message, .sha1).count == 256)
        #expect(try key.sign(message, .sha1) != key.sign(message, .sha256))
        #expect(throws: Failure.self) { try SigningKey(bytes: [1, 2, 3]) }
    }

    @Test("of four primes is verified by its certificate like any other")
    func verification() throws {
        for _ in 0..<10 {
            let key = try SigningKey.make(bits: 2_048)
            let certificate = try key.certificate(
                name: "sns.amazonaws.com", serial: 7, from: Instant(seconds: 1_700_000_000),
                to: Instant(seconds: 1_800_000_000))
            let message = Array("hello".utf8)
            for hash in [SigningKey.Hash.sha1, .sha256] {
                let signature = try key.sign(message, hash)
                #expect(Self.verifies(signature, message, hash, certificate))
                #expect(!Self.verifies(signature, Array("hullo".utf8), hash, certificate))
            }
        }
    }

    /// As a client does, which knows the certificate alone.
    private static func verifies(
        _ signature: [UInt8], _ message: [UInt8], _ hash: SigningKey.Hash, _ certificate: [UInt8]
    ) -> Bool {
        let read = certificate.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            // SAFETY: reads at most `count` bytes from `start`, and moves only our copy of the pointer.
            return d2i_X509(nil, &start, buffer.count)
        }
        defer { X509_free(read) }
        let key = X509_get_pubkey(read)
        defer { EVP_PKEY_free(key) }
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        return EVP_PKEY_get_bits(key) == 2_048
            && EVP_DigestVerifyInit(context, nil, hash == .sha1 ? EVP_sha1() : EVP_sha256(), nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }

    @Test("has a certificate that people can read")
    func certificate() throws {
        let key = try SigningKey.make(bits: 1_024)
        let der = try key.certificate(
            name: "sns.amazonaws.com", serial: 7, from: Instant(seconds: 1_700_000_000),
            to: Instant(seconds: 1_800_000_000)
        )
        #expect(der.first == 0x30)
        let pem = SigningKey.pem(certificate: der)
        #expect(pem.hasPrefix("-----BEGIN CERTIFICATE-----\nM") && pem.hasSuffix("\n-----END CERTIFICATE-----\n"))
        #expect(pem.split(separator: "\n").allSatisfy { $0.utf8.count <= 64 })
    }
}
