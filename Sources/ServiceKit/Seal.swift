package import Base
package import Store
internal import Synchronization
package import Wire

/// Tells what the platform gave from what somebody made up (receipt handles, iterators, tokens): it bears a code that
/// only who knows the platform's key can make, HMAC of RFC 2104 over SHA-256.
package struct Seal: Sendable {
    /// Bytes of a code: half of a digest, as RFC 2104 allows.
    package static let length = 16

    private let key: HMACKey<SHA256Stream>

    package init(key: [UInt8]) { self.key = HMACKey<SHA256Stream>(key) }

    package func code(_ content: some Sequence<UInt8>) -> [UInt8] { Array(key.code(of: content).prefix(Self.length)) }

    /// Compares in a time that tells nothing of where the codes differ.
    package func made(_ code: ArraySlice<UInt8>, for content: ArraySlice<UInt8>) -> Bool {
        code.count == Self.length && zip(code, self.code(content)).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The content with its code before it, in base 64.
    package func text(_ content: [UInt8]) -> String { Base64.encode(code(content) + content) }

    /// What a text was made of; nil where it was not made under this seal.
    package func content(_ text: String) -> [UInt8]? {
        guard let bytes = Base64.decode(text), bytes.count > Self.length,
            made(bytes[..<Self.length], for: bytes[Self.length...])
        else { return nil }
        return Array(bytes[Self.length...])
    }
}

/// The seal of a service. Its key is made once, by who needs it first, and kept in a row, so that what it sealed
/// outlives the server and all servers of a store know it.
package final class StoredSeal: Sendable {
    private let row: Key
    private let busy: Fault
    private let store: any Store
    private let randomness: any Randomness
    private let known = Mutex<Seal?>(nil)

    /// - Parameter busy: what is thrown where too many make the key at once.
    package init(_ row: Key, _ store: any Store, _ randomness: any Randomness, busy: Fault) {
        (self.row, self.store, self.randomness, self.busy) = (row, store, randomness, busy)
    }

    package func seal() async throws -> Seal {
        if let seal = known.withLock({ $0 }) { return seal }
        for _ in 0..<LimitsStore.conflictRetries {
            if let row = try await store.get(row) {
                let seal = Seal(key: row.value)
                known.withLock { $0 = seal }
                return seal
            }
            var transaction = Transaction()
            // Nothing sealed can be deleted without it, on a full disk neither.
            transaction.isPartOfDeletion = true
            transaction.check(row, .absent)
            transaction.put(row, randomness.bytes(32))
            // Whoever was first: the row counts.
            _ = try await store.commit(transaction)
        }
        throw busy
    }
}
