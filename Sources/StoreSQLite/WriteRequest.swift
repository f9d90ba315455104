internal import Base
internal import Store

/// Something that waits for the writer, and how to tell it the outcome.
enum WriteRequest: Sendable {
    case commit(Transaction, CheckedContinuation<Result<CommitResult, Failure>, Never>)
    /// A commit that is made when the writer takes it.
    case late(@Sendable () -> Transaction, CheckedContinuation<Result<CommitResult, Failure>, Never>)
    case claim(Claim, CheckedContinuation<Result<[Entry], Failure>, Never>)

    /// The request with its transaction made; nil where that is none, which is told.
    func made() -> WriteRequest? {
        guard case .late(let make, let continuation) = self else { return self }
        let transaction = make()
        do throws(Failure) {
            try transaction.validate()
            return .commit(transaction, continuation)
        } catch {
            fail(error)
            return nil
        }
    }

    /// What the request counts against the bound of waiting bytes; a claim's rows are not known yet.
    var byteCount: Int {
        switch self {
        case .commit(let transaction, _): max(transaction.byteCount, LimitsSQLite.requestBytes)
        case .late: LimitsStore.transactionBytes
        case .claim: LimitsSQLite.requestBytes
        }
    }

    /// Whether it is there to delete, or belongs to a deletion: what a full disk needs most. A claim does, since what
    /// nobody can take, nobody can finish; it puts what it takes in its own place.
    var makesRoom: Bool {
        switch self {
        case .commit(let transaction, _): transaction.makesRoom
        case .late: false
        case .claim: true
        }
    }

    func fail(_ failure: Failure) {
        switch self {
        case .commit(_, let continuation), .late(_, let continuation):
            continuation.resume(returning: .failure(failure))
        case .claim(_, let continuation): continuation.resume(returning: .failure(failure))
        }
    }
}

/// A request with what came of it, held back until that is durable.
enum WriteOutcome {
    case commit(Result<CommitResult, Failure>, CheckedContinuation<Result<CommitResult, Failure>, Never>)
    case claim(Result<[Entry], Failure>, CheckedContinuation<Result<[Entry], Failure>, Never>)

    var hasWritten: Bool {
        switch self {
        case .commit(.success(let result), _): result.version != nil
        case .claim(.success(let entries), _): !entries.isEmpty
        default: false
        }
    }

    func tell() {
        switch self {
        case .commit(let result, let continuation): continuation.resume(returning: result)
        case .claim(let result, let continuation): continuation.resume(returning: result)
        }
    }
}

extension WriteOutcome {
    var failure: Failure? {
        switch self {
        case .commit(.failure(let failure), _), .claim(.failure(let failure), _): failure
        default: nil
        }
    }
}
