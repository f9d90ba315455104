package import Base

extension Transaction {
    /// Refuses what no store takes, before anything is written.
    /// - Throws: `store.keyTooLong`, `store.valueTooLarge`, `store.transactionTooLarge`.
    package func validate() throws(Failure) {
        guard byteCount <= byteLimit, changes.count <= LimitsStore.transactionOperations,
            checks.count <= LimitsStore.transactionOperations
        else {
            throw Self.tooLarge(
                "store.transactionTooLarge",
                "\(byteCount) bytes in \(changes.count) changes and \(checks.count) checks",
                limit: "\(byteLimit) bytes and \(LimitsStore.transactionOperations) of each")
        }
        for check in checks { try Self.validate(check.key.bytes.count) }
        for change in changes { try Self.validate(change) }
    }

    private static func validate(_ change: Change) throws(Failure) {
        switch change {
        case .put(let key, let value): try validate(key.bytes.count, value.count)
        case .delete(let key), .add(let key, _): try validate(key.bytes.count)
        case .deleteRange(let range): try validate(max(range.from.bytes.count, range.to?.bytes.count ?? 0) - 1)
        case .putSequenced(let prefix, _, _, let suffix, let value):
            try validate(prefix.bytes.count + 9 + suffix.bytes.count, value.count)
        }
    }

    static func validate(_ keyBytes: Int, _ valueBytes: Int = 0) throws(Failure) {
        guard keyBytes <= LimitsStore.keyBytes else {
            throw tooLarge("store.keyTooLong", "a key of \(keyBytes) bytes", limit: "\(LimitsStore.keyBytes) bytes")
        }
        guard valueBytes <= LimitsStore.valueBytes else {
            throw tooLarge(
                "store.valueTooLarge", "a value of \(valueBytes) bytes", limit: "\(LimitsStore.valueBytes) bytes")
        }
    }

    private static func tooLarge(_ code: String, _ what: String, limit: String) -> Failure {
        Failure(code: code, message: "\(what); at most \(limit)", stage: "commit")
    }
}
