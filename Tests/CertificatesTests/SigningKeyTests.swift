import Base
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
