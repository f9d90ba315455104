internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Makes each part of a transaction, and says of all that can't be made why.
enum TransactionParts {
    /// - Throws: TransactionCanceledException, or what ends the call whatever the other parts are.
    static func make<Request: Sendable, Part: Sendable>(
        _ requests: [Request], _ body: (Request) async throws -> Part
    ) async throws -> [Part] {
        var parts: [Part] = []
        var reasons: [Cancellation] = []
        parts.reserveCapacity(requests.count)
        for request in requests {
            do {
                parts.append(try await body(request))
                reasons.append(.fulfilled)
            } catch let error as Fault {
                guard let reason = Cancellation(error) else { throw error }
                reasons.append(reason)
            }
        }
        if parts.count < requests.count { throw Fault.cancelled(reasons) }
        return parts
    }

    /// Takes what each part costs from the throughput of its table, or nothing at all.
    /// - Throws: TransactionCanceledException.
    static func charge(_ charges: [ProvisionedRates.Charge], _ store: DynamoDBStore) throws(Fault) {
        let now = store.clock.now
        var taken: [ProvisionedRates.Charge] = []
        let reasons = charges.map { charge in
            guard let fault = store.rates.take(charge, now: now) else {
                taken.append(charge)
                return Cancellation.fulfilled
            }
            return Cancellation(fault) ?? .fulfilled
        }
        guard taken.count < charges.count else { return }
        store.rates.giveBack(taken)
        throw .cancelled(reasons)
    }

    /// - Throws: ValidationException where two parts mean the same item.
    static func checkDistinct(_ keys: [Key]) throws(Fault) {
        guard Set(keys).count < keys.count else { return }
        throw .validation("Transaction request cannot include multiple operations on one item")
    }

    /// - Throws: ValidationException where the items have more than 4 MB together.
    static func checkSize(_ bytes: Int) throws(Fault) {
        guard bytes > LimitsDynamoDB.transactionBytes else { return }
        throw .validation(
            "The aggregate size of the items in the transaction has exceeded the maximum allowed size of "
                + "\(LimitsDynamoDB.transactionBytes) bytes")
    }

    /// - Throws: ValidationException where a table is not of the caller's account and region.
    static func checkTenant(_ reference: TableReference, _ context: CallContext) throws(Fault) {
        guard reference.tenant != context.tenant else { return }
        throw .validation(
            "A transaction can only use tables of one account and one region; this one is not of the caller's: "
                + reference.arn)
    }
}
