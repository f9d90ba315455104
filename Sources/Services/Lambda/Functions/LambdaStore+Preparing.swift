internal import Base
internal import LambdaAPI
internal import Store
internal import Wire

/// What has been made or changed and is not ready yet, kept so that it is found again after a crash.
extension LambdaStore {
    static let preparingPrefix = Key("lambda-preparing")
    static func preparingPrefix(_ key: FunctionKey) -> Key { preparingPrefix.appending(.string(key.arn)) }
    static func preparingKey(_ key: FunctionKey, _ slot: String) -> Key {
        preparingPrefix(key).appending(.string(slot))
    }

    /// Keeps the row by which what is not ready is found at the start.
    static func index(_ config: FunctionConfig, _ key: FunctionKey, _ transaction: inout Transaction) {
        let row = preparingKey(key, config.version)
        if config.status.isSettled {
            transaction.delete(row)
        } else {
            transaction.put(row, FunctionReference(key: key, slot: config.version).json.bytes)
        }
    }

    /// The functions and versions of all accounts that are not ready.
    func preparing() async throws -> [FunctionReference] {
        try await store.readAll(KeyRange(prefix: Self.preparingPrefix)).compactMap {
            FunctionReference(try JSON(parsing: $0.value))
        }
    }

    /// Records that what was being prepared is ready, or why it is not. What has changed since stays as it is.
    /// - Returns: the configuration that nothing runs by any more, and the archives that nobody needs any more.
    func settle(
        _ reference: FunctionReference, _ revisionID: String, _ failure: PreparationFailure?
    ) async throws -> (replaced: FunctionConfig?, unused: [String]) {
        if let number = reference.qualifier.flatMap({ Int($0) }) {
            try await settle(reference, version: number, failure)
            return (nil, [])
        }
        var replaced: FunctionConfig?
        let (_, unused) = try await update(reference) { record in
            replaced = nil
            guard record.latest.revisionID == revisionID, !record.latest.status.isSettled else { return nil }
            record.latest.status.settle(failure?.reason, failure?.code ?? .internalError)
            if failure == nil { replaced = record.previous.take() }
            return nil
        }
        return (replaced, unused)
    }

    private func settle(
        _ reference: FunctionReference, version number: Int, _ failure: PreparationFailure?
    ) async throws {
        let key = Self.versionKey(reference.key, number)
        defer { forget(reference.key) }
        for _ in 0..<LimitsLambda.conflictRetries {
            guard let row = try await store.get(key), var config = FunctionConfig(try JSON(parsing: row.value)) else {
                throw reference.notFound
            }
            config.status.settle(failure?.reason, failure?.code ?? .internalError)
            var transaction = Transaction()
            transaction.check(key, .version(row.version))
            transaction.put(key, config.json.bytes)
            Self.index(config, reference.key, &transaction)
            guard try await store.commit(transaction).version != nil else { continue }
            return
        }
    }
}
