internal import CCrypto
internal import CZlib

/// The digests that AWS's protocols use. Each takes bytes and gives bytes.
package enum Digest {
    // The one-shot functions of OpenSSL 3 look the algorithm up by its name each time, behind a lock.
    package static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var stream = SHA256Stream()
        stream.update(bytes)
        return stream.finish()
    }

    package static func sha1(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var stream = SHA1Stream()
        stream.update(bytes)
        return stream.finish()
    }

    package static func md5(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var stream = MD5Stream()
        stream.update(bytes)
        return stream.finish()
    }

    /// - Parameter previous: the value of the bytes before these, where they are not the first.
    package static func crc32(_ bytes: some Sequence<UInt8>, after previous: UInt32 = 0) -> UInt32 {
        // zlib answers a missing address with 0, whatever came before.
        let code = { (bytes: UnsafeBufferPointer<UInt8>) in
            bytes.isEmpty ? previous : UInt32(CZlib.crc32_z(UInt(previous), bytes.baseAddress, bytes.count))
        }
        return bytes.withContiguousStorageIfAvailable(code) ?? Array(bytes).withUnsafeBufferPointer(code)
    }

    /// HMAC of RFC 2104 over SHA-256.
    package static func hmacSHA256(key: [UInt8], _ message: some Sequence<UInt8>) -> [UInt8] {
        HMACKey<SHA256Stream>(key).code(of: message)
    }

    /// HMAC of RFC 2104 over SHA-1: only Signature Version 2 still asks for it.
    package static func hmacSHA1(key: [UInt8], _ message: some Sequence<UInt8>) -> [UInt8] {
        HMACKey<SHA1Stream>(key).code(of: message)
    }
}

/// A key of HMAC, of RFC 2104, ready for use: both digests have taken their pad in, so that a code costs two short
/// ones. For digests with blocks of 64 bytes, as all are here.
package struct HMACKey<Stream: DigestStream>: Sendable {
    private let inner: Stream
    private let outer: Stream

    package init(_ key: [UInt8]) {
        var pad = key
        if key.count > 64 {
            var stream = Stream()
            stream.update(key)
            pad = stream.finish()
        }
        pad.append(contentsOf: repeatElement(0, count: 64 - pad.count))
        var (inner, outer) = (Stream(), Stream())
        inner.update(pad.map { $0 ^ 0x36 })
        outer.update(pad.map { $0 ^ 0x5C })
        (self.inner, self.outer) = (inner, outer)
    }

    package func code(of message: some Sequence<UInt8>) -> [UInt8] {
        var (inner, outer) = (inner, outer)
        inner.update(message)
        outer.update(inner.finish())
        return outer.finish()
    }
}

/// A digest of bytes that come in parts.
package protocol DigestStream: Sendable {
    init()
    mutating func update(_ bytes: UnsafeBufferPointer<UInt8>)
    /// The digest of everything so far; the stream can go on.
    func finish() -> [UInt8]
}

extension DigestStream {
    package mutating func update(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ update($0) }) == nil {
            Array(bytes).withUnsafeBufferPointer { update($0) }
        }
    }
}

/// SHA-256 over bytes that come in parts.
package struct SHA256Stream: DigestStream {
    private var context = SHA256_CTX()

    package init() { SHA256_Init(&context) }

    package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    package func finish() -> [UInt8] {
        var final = context
        return [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            SHA256_Final(output.baseAddress, &final)
            count = 32
        }
    }
}

/// SHA-1 over bytes that come in parts: a checksum that S3 offers.
package struct SHA1Stream: DigestStream {
    private var context = SHA_CTX()

    package init() { SHA1_Init(&context) }

    package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        SHA1_Update(&context, bytes.baseAddress, bytes.count)
    }

    package func finish() -> [UInt8] {
        var final = context
        return [UInt8](unsafeUninitializedCapacity: 20) { output, count in
            SHA1_Final(output.baseAddress, &final)
            count = 20
        }
    }
}

/// MD5 over bytes that come in parts: the entity tag of an object.
package struct MD5Stream: DigestStream {
    private var context = MD5_CTX()

    package init() { MD5_Init(&context) }

    package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        MD5_Update(&context, bytes.baseAddress, bytes.count)
    }

    package func finish() -> [UInt8] {
        var final = context
        return [UInt8](unsafeUninitializedCapacity: 16) { output, count in
            MD5_Final(output.baseAddress, &final)
            count = 16
        }
    }
}
