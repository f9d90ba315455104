internal import Base
internal import SQSAPI
internal import Store
internal import Synchronization
internal import Wire

/// Tells receipt handles that the platform gave from those that somebody made up: each bears a code that only who knows
/// the platform's key can make: HMAC of RFC 2104 over SHA-256.
struct HandleSeal: Sendable {
    /// Bytes of a code: half of a digest, as RFC 2104 allows.
    static let length = 16

    private let key: HMACKey

    init(key: [UInt8]) { self.key = HMACKey(key) }

    func code(_ content: some Sequence<UInt8>) -> [UInt8] { Array(key.code(of: content).prefix(Self.length)) }

    /// Compares in a time that tells nothing of where the codes differ.
    func made(_ code: ArraySlice<UInt8>, for content: ArraySlice<UInt8>) -> Bool {
        code.count == Self.length && zip(code, self.code(content)).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// The seal of a store. Its key is made once, by who needs it first, and kept in a row, so that handles outlive the
/// server and all servers of a store know them.
final class HandleSeals: Sendable {
    private let store: any Store
    private let randomness: any Randomness
    private let known = Mutex<HandleSeal?>(nil)

    private static let row = Key("sqs", "seal")

    init(_ store: any Store, _ randomness: any Randomness) { (self.store, self.randomness) = (store, randomness) }

    nonisolated(nonsending) func seal() async throws -> HandleSeal {
        if let seal = known.withLock({ $0 }) { return seal }
        for _ in 0..<LimitsStore.conflictRetries {
            if let row = try await store.get(Self.row) {
                let seal = HandleSeal(key: row.value)
                known.withLock { $0 = seal }
                return seal
            }
            var transaction = Transaction()
            // A queue can't be deleted without it, on a full disk neither.
            transaction.isPartOfDeletion = true
            transaction.check(Self.row, .absent)
            transaction.put(Self.row, randomness.bytes(32))
            // Whoever was first: the row counts.
            _ = try await store.commit(transaction)
        }
        throw SQSFault.requestThrottled("The key of receipt handles is made by too many callers at once.")
    }
}
