internal import CCrypto

/// AES-256 in counter mode: any span of a text can be encrypted and decrypted by itself, and both are the same step.
///
/// A key is for one text alone: two texts under one key would tell of each other.
/// - Source: NIST SP 800-38A, 6.5 and F.5.5.
package struct CounterCipher: Sendable {
    package static let keyBytes = 32
    private static let blockBytes = 16

    private let key: [UInt8]
    private let start: [UInt8]

    /// - Parameter start: the first block's counter, most significant byte first; zero where the key is for one text.
    package init(key: [UInt8], start: [UInt8] = [UInt8](repeating: 0, count: 16)) {
        precondition(key.count == Self.keyBytes && start.count == Self.blockBytes, "not a key of AES-256, or no block")
        (self.key, self.start) = (key, start)
    }

    /// The bytes that stand at `offset` of the text, encrypted or decrypted.
    package func applied(to bytes: [UInt8], at offset: Int) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        let skipped = offset % Self.blockBytes
        guard let context = EVP_CIPHER_CTX_new() else { preconditionFailure("no memory for a cipher") }
        defer { EVP_CIPHER_CTX_free(context) }
        var isGood = EVP_EncryptInit_ex(context, EVP_aes_256_ctr(), nil, key, counter(offset / Self.blockBytes)) == 1
        var written: Int32 = 0
        if skipped > 0 {
            let zeros = [UInt8](repeating: 0, count: skipped)
            var ignored = zeros
            isGood = isGood && EVP_EncryptUpdate(context, &ignored, &written, zeros, Int32(skipped)) == 1
        }
        let output = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
            isGood = isGood && EVP_EncryptUpdate(context, output.baseAddress, &written, bytes, Int32(bytes.count)) == 1
            count = bytes.count
        }
        precondition(isGood && Int(written) == bytes.count, "libcrypto refused a key and a text of good length")
        return output
    }

    /// The counter of a block: the first one's and how many blocks come before, as one number of 128 bits.
    private func counter(_ blocks: Int) -> [UInt8] {
        var counter = start
        var carry = UInt64(blocks)
        for place in counter.indices.reversed() where carry > 0 {
            carry += UInt64(counter[place])
            counter[place] = UInt8(truncatingIfNeeded: carry)
            carry >>= 8
        }
        return counter
    }
}
