internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// By which a caller who asks for a transaction again is known for ten minutes: a row that is written with the
/// transaction, under the ten minutes in which it is.
///
/// | row | value |
/// |---|---|
/// | `dynamodb` `token` ten-minutes account region token | when it ends, and the digest of the request |
///
/// - Source: Amazon DynamoDB API Reference, TransactWriteItems, ClientRequestToken.
struct TransactionToken: Sendable {
    private let window: Int64
    private let name: Key
    private let digest: [UInt8]
    private let ends: Instant

    /// - Parameter request: what must be the same when the token comes again.
    init(_ token: String, _ request: Value, _ tenant: Tenant, now: Instant) {
        window = Self.window(of: now)
        name = Key(.string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(token))
        digest = RequestDigest.of(request)
        ends = now + LimitsDynamoDB.tokenLife
    }

    private static let prefix = Key("dynamodb", "token")

    private static func window(of time: Instant) -> Int64 { time.nanoseconds / LimitsDynamoDB.tokenLife.inNanoseconds }

    private func key(_ window: Int64) -> Key {
        Self.prefix.appending(.integer(Int(window))).appending(name)
    }

    /// The rows in which the token can be: a call that began a moment ago may be in the next ten minutes already.
    private var keys: [Key] { [key(window - 1), key(window), key(window + 1)] }

    /// The rows as they are: what is decided on them goes with the transaction that expects them so.
    func rows(_ store: any Store) async throws(Failure) -> [Row?] {
        try await store.read(keys.map { KeyRange($0) }).map(\.first)
    }

    /// Whether the transaction has been made.
    /// - Throws: IdempotentParameterMismatchException where another one was made under the token.
    func isMade(_ rows: [Row?], now: Instant) throws(Fault) -> Bool {
        for case let row? in rows where row.value.count > 8 {
            guard Self.end(row) > now else { continue }
            if row.value[8...] == digest[...] { return true }
            throw DynamoDBFault.idempotentParameterMismatchException(
                "DynamoDB rejected the request because you retried a request with a different payload but with an "
                    + "idempotent token that was already used.")
        }
        return false
    }

    private static func end(_ row: Row) -> Instant {
        Instant(nanoseconds: row.value[..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) })
    }

    /// Adds the token to the transaction that is made under it, which no other one with the token can then be.
    func add(to transaction: inout Transaction, _ rows: [Row?]) {
        for (key, row) in zip(keys, rows) { transaction.check(key, isStill: row) }
        transaction.put(key(window), withUnsafeBytes(of: ends.nanoseconds.bigEndian) { Array($0) } + digest)
    }

    /// Removes what has ended, in steps.
    static func sweep(_ store: any Store, now: Instant) async throws(Failure) {
        let end = prefix.appending(.integer(Int(window(of: now) - 1)))
        while true {
            let rows = try await store.read(
                KeyRange(from: prefix, to: end, limit: LimitsDynamoDB.rowsPerStep, byteLimit: LimitsDynamoDB.stepBytes))
            guard let first = rows.first, let last = rows.last else { return }
            var transaction = Transaction()
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
            _ = try await store.commit(transaction)
        }
    }
}
