internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// What carries a policy: a table or a stream.
enum PolicyHolder: Sendable {
    case table(TableReference)
    case stream(StreamReference)

    /// - Throws: ValidationException where the text is the ARN of neither.
    init(_ arn: String) throws(Fault) {
        guard let holder = Self.covering(arn), holder.arn == arn else {
            throw .validation("Invalid ResourceArn provided as input \(arn)")
        }
        self = holder
    }

    /// Whose policy covers a resource: a table's covers its indexes, a stream has its own.
    static func covering(_ arn: String) -> PolicyHolder? {
        guard let table = TableReference.reference(arn: arn) else { return nil }
        let rest = arn.utf8.dropFirst(table.arn.utf8.count)
        guard rest.starts(with: "/stream/".utf8) else { return .table(table) }
        return (try? StreamReference(arn: arn)).map { .stream($0) }
    }

    var arn: String {
        switch self {
        case .table(let table): table.arn
        case .stream(let stream): stream.arn
        }
    }

    func access(_ action: String, _ context: CallContext) -> Access {
        switch self {
        case .table(let table): table.access(action, context)
        case .stream(let stream): stream.access(action, context)
        }
    }
}

extension DynamoDBStore {
    /// What the policy of a table or a stream says; nil where there is none, or no such thing.
    private func policy(_ holder: PolicyHolder) async throws -> JSON? {
        switch holder {
        case .table(let table): return try await find(table.name, table.tenant)?.policy
        case .stream(let stream):
            guard let row = try await store.get(Self.streamKey(stream)) else { return nil }
            return try StreamRow(row.value).policy?.json
        }
    }

    /// The same where policies are put by this very service: no other call pays for a look as long as there is none.
    func withPolicyIfAny(_ access: Access) async throws -> Access {
        try await mayHavePolicies() ? try await withPolicy(access) : access
    }

    /// Whether any table or stream may have a policy; looked up once.
    func mayHavePolicies() async throws -> Bool {
        if let known = policies.hasSome { known } else { try await policies.note(hasPolicies()) }
    }

    /// Whether any table or stream has a policy.
    private func hasPolicies() async throws -> Bool {
        for prefix in [Self.allTablesPrefix, Self.allStreamsPrefix] {
            var range = KeyRange(prefix: prefix, limit: LimitsDynamoDB.rowsPerPage)
            while true {
                let rows = try await store.read(range)
                for row in rows {
                    let isTable = prefix == Self.allTablesPrefix
                    let policy = isTable ? try TableRecord.decode(row.value).policy : try StreamRow(row.value).policy
                    if policy != nil { return true }
                }
                guard let last = rows.last, range.isFull(rows) else { break }
                range = range.after(last.key)
            }
        }
        return false
    }

    /// An access with the policy of the table or the stream that it is to.
    func withPolicy(_ access: Access) async throws -> Access {
        guard let holder = PolicyHolder.covering(access.resource), let policy = try await policy(holder) else {
            return access
        }
        return Access(
            access.action, on: access.resource, conditions: access.conditions, resourcePolicy: policy,
            owner: access.owner)
    }

    /// Changes the policy of a table or a stream under the version of its row.
    /// - Throws: ResourceNotFoundException.
    func changePolicy(_ holder: PolicyHolder, _ body: (TablePolicy?) throws -> TablePolicy?) async throws {
        _ = policies.note(true)
        switch holder {
        case .table(let reference):
            _ = try await change(reference.name, reference.tenant) { table in table.policy = try body(table.policy) }
        case .stream(let reference):
            for _ in 0..<LimitsStore.conflictRetries {
                let key = Self.streamKey(reference)
                guard let row = try await store.get(key) else { throw Self.noStream(reference) }
                var stream = try StreamRow(row.value)
                stream.policy = try body(stream.policy)
                var transaction = Transaction()
                transaction.check(key, .version(row.version))
                transaction.put(key, stream.bytes)
                if try await store.commit(transaction).version != nil { return }
            }
            throw DynamoDBFault.resourceInUseException("Stream is being updated: \(reference.arn)")
        }
    }

    /// Whether the policy is the one that a call expects to change.
    static func check(_ policy: TablePolicy?, isRevision expected: String?) throws(Fault) {
        guard let expected else { return }
        let isExpected = expected == noPolicy ? policy == nil : policy?.revision == expected
        guard isExpected else {
            throw DynamoDBFault.policyNotFoundException(
                "Resource-based policy not found for the provided ResourceArn with the expected revision \(expected)")
        }
    }

    /// What a call expects that puts the first policy.
    private static let noPolicy = "NO_POLICY"
}

/// Whether there may be policies: known from the first look on, and before the first one is put.
final class PolicyPresence: Sendable {
    private let state = Mutex<Bool?>(nil)

    /// Nil until somebody has looked.
    var hasSome: Bool? { state.withLock { $0 } }

    /// - Returns: what is known then; one that was put meanwhile is not forgotten.
    func note(_ hasSome: Bool) -> Bool {
        state.withLock { known in
            let now = known == true || hasSome
            known = now
            return now
        }
    }
}
