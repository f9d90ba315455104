internal import Glibc
internal import Synchronization

/// The platform's chance: ids, tokens and jitter come from here, so that a simulation can seed them.
package protocol Randomness: Sendable {
    /// 64 bits, each equally likely.
    func next() -> UInt64
}

extension Randomness {
    /// `count` random bytes.
    package func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            // SAFETY: each place below the count is written once.
            while filled < count {
                var word = next()
                for _ in 0..<min(8, count - filled) {
                    bytes.initializeElement(at: filled, to: UInt8(truncatingIfNeeded: word))
                    (word, filled) = (word >> 8, filled + 1)
                }
            }
        }
    }

    /// A number from 0 up to 1, without 1.
    package var fraction: Double { Double(next() >> 11) * 0x1p-53 }

    /// A version 4 UUID in lower case, as request ids have it.
    package func uuid() -> String { Hex.uuid(uuidBytes()) }

    /// The 16 bytes of a version 4 UUID.
    package func uuidBytes() -> [UInt8] {
        var bytes = bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes
    }

    /// `count` characters drawn from `alphabet`, as AWS builds its shorter ids.
    package func token(_ count: Int, from alphabet: String) -> String {
        let letters = Array(alphabet)
        return String((0..<count).map { _ in letters[Int(next() % UInt64(letters.count))] })
    }
}

/// The kernel's generator, asked for 32 numbers at a time: a request takes several, and each question is a system call.
package final class SystemRandomness: Randomness {
    private let unused = Mutex<[UInt64]>([])
    private static let batch = 32

    package init() {}

    package func next() -> UInt64 {
        unused.withLock { unused in
            if unused.isEmpty { unused = Self.fresh() }
            return unused.removeLast()
        }
    }

    private static func fresh() -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: batch) { buffer, count in
            // SAFETY: the buffer has room for 256 bytes, the most that one call gives.
            let isFilled = getentropy(buffer.baseAddress, batch * MemoryLayout<UInt64>.size) == 0
            precondition(isFilled, "the kernel gave no random numbers")
            count = batch
        }
    }
}

/// A repeatable sequence from a seed (SplitMix64).
package final class SeededRandomness: Randomness {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) { state = Mutex(seed) }

    package func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
