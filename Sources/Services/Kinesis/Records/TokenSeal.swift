internal import Base
internal import KinesisAPI
internal import Store
internal import Synchronization
internal import Wire

/// Tells iterators and tokens that the platform gave from those that somebody made up: each bears a code that only who
/// knows the platform's key can make: HMAC of RFC 2104 over SHA-256.
struct TokenSeal: Sendable {
    /// Bytes of a code: half of a digest, as RFC 2104 allows.
    private static let length = 16

    private let key: HMACKey

    init(key: [UInt8]) { self.key = HMACKey(key) }

    func text(_ content: [UInt8]) -> String { Base64.encode(code(content) + content) }

    /// What the text was made of; nil where it was not made under this seal.
    func content(_ text: String) -> [UInt8]? {
        guard let bytes = Base64.decode(text), bytes.count > Self.length else { return nil }
        let content = Array(bytes[Self.length...])
        // In a time that tells nothing of where the codes differ.
        let difference = zip(bytes, code(content)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return difference == 0 ? content : nil
    }

    private func code(_ content: [UInt8]) -> [UInt8] { Array(key.code(of: content).prefix(Self.length)) }
}

/// The seal of a store. Its key is made once, by who needs it first, and kept in a row, so that iterators outlive the
/// server and all servers of a store know them.
final class TokenSeals: Sendable {
    private let store: any Store
    private let randomness: any Randomness
    private let known = Mutex<TokenSeal?>(nil)

    private static let row = Key("kinesis", "seal")

    init(_ store: any Store, _ randomness: any Randomness) { (self.store, self.randomness) = (store, randomness) }

    nonisolated(nonsending) func seal() async throws -> TokenSeal {
        if let seal = known.withLock({ $0 }) { return seal }
        for _ in 0..<LimitsStore.conflictRetries {
            if let row = try await store.get(Self.row) {
                let seal = TokenSeal(key: row.value)
                known.withLock { $0 = seal }
                return seal
            }
            var transaction = Transaction()
            // A stream can't be deleted without it, on a full disk neither.
            transaction.isPartOfDeletion = true
            transaction.check(Self.row, .absent)
            transaction.put(Self.row, randomness.bytes(32))
            // Whoever was first: the row counts.
            _ = try await store.commit(transaction)
        }
        throw KinesisFault.limitExceededException("The key of iterators is made by too many callers at once.")
    }
}
