import Testing

@testable import Base

struct EncodingTests {
    @Test(
        "base 64 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(
        "what is not base 64 is refused",
        arguments: ["Z", "Zg", "Zg=", "Z===", "Zm9v=", "Zm 9", "Zm9!", "====", "Zg==Zg=="])
    func notBase64(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test("digests are those of their standards")
    func digests() {
        #expect(
            Hex.encode(Digest.sha256("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Hex.encode(Digest.md5("abc".utf8)) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(Hex.encode(Digest.sha1("abc".utf8)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(Digest.crc32("123456789".utf8) == 0xCBF4_3926)
        let mac = Digest.hmacSHA256(key: Array("Jefe".utf8), "what do ya want for nothing?".utf8)
        #expect(Hex.encode(mac) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let long = Digest.hmacSHA256(
            key: Array(repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        #expect(Hex.encode(long) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        let older = Digest.hmacSHA1(key: Array("Jefe".utf8), "what do ya want for nothing?".utf8)
        #expect(Hex.encode(older) == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
        let longOlder = Digest.hmacSHA1(
            key: Array(repeating: 0xAA, count: 80), "Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        #expect(Hex.encode(longOlder) == "aa4ae5e15272d00e95705637ce8a3b55ed402112")
    }

    @Test("a digest in parts is the digest of the whole")
    func parts() {
        let bytes = Array(repeating: UInt8(7), count: 1000)
        var sha = SHA256Stream()
        var md5 = MD5Stream()
        for start in stride(from: 0, to: 1000, by: 37) {
            sha.update(bytes[start..<min(1000, start + 37)])
            md5.update(bytes[start..<min(1000, start + 37)])
        }
        #expect(sha.finish() == Digest.sha256(bytes))
        #expect(md5.finish() == Digest.md5(bytes))
    }

    @Test("percent-encoding keeps the unreserved and decodes what it encodes")
    func percent() {
        #expect(PercentEncoding.encode("a b/é~") == "a%20b%2F%C3%A9~")
        #expect(PercentEncoding.encode("a b/é~", keepingSlashes: true) == "a%20b/%C3%A9~")
        #expect(PercentEncoding.decode("a%20b%2F%C3%A9~%zz%4") == "a b/é~%zz%4")
        #expect(PercentEncoding.decode("a+b", plusIsSpace: true) == "a b")
    }
}
