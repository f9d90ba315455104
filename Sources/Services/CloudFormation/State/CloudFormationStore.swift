internal import Base
internal import CloudFormationAPI
internal import Store

/// Reads and writes the service's records.
struct CloudFormationStore: Sendable {
    let store: any Store
    let blobs: any Blobs

    // MARK: - Records of any size

    /// The bytes of a record's row; a large record lies in a blob named by its digest, and the row has the name.
    func pack(_ json: JSON) async throws -> [UInt8] {
        let bytes = json.bytes
        guard bytes.count > LimitsCloudFormation.inlineBytes else { return bytes }
        return Array(("@" + (try await keep(bytes))).utf8)
    }

    func unpack(_ bytes: [UInt8]) async throws -> JSON {
        guard bytes.first == UInt8(ascii: "@") else { return try JSON(parsing: bytes) }
        return try JSON(parsing: try await text(String(decoding: bytes.dropFirst(), as: UTF8.self)))
    }

    /// Keeps bytes under their digest.
    func keep(_ bytes: [UInt8]) async throws -> String {
        let name = Hex.encode(Digest.sha256(bytes))
        try await blobs.put(try BlobName("cloudformation/\(name)"), bytes)
        return name
    }

    /// A text that was kept; empty for a template that a stack under review has not got yet.
    func text(_ name: String) async throws -> String {
        guard !name.isEmpty else { return "" }
        guard let bytes = try await blobs.get(try BlobName("cloudformation/\(name)")) else {
            throw Failure(code: "cloudformation.lost", message: "the text \(name) is not there", stage: "read")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func all(_ prefix: Key) async throws -> [JSON] {
        var values: [JSON] = []
        for row in try await store.readAll(KeyRange(prefix: prefix)) { values.append(try await unpack(row.value)) }
        return values
    }

    // MARK: - Stacks

    /// A stack by its ARN or, while it lives, by its name.
    func stack(_ nameOrID: String, _ scope: StackScope) async throws -> StackRecord? {
        guard let row = try await stackRow(nameOrID, scope) else { return nil }
        return StackRecord(try await unpack(row.value))
    }

    private func stackRow(_ nameOrID: String, _ scope: StackScope) async throws -> Row? {
        var id = nameOrID
        if !nameOrID.hasPrefix("arn:") {
            guard let row = try await store.get(scope.name(nameOrID)) else { return nil }
            id = String(decoding: row.value, as: UTF8.self)
        }
        return try await store.get(scope.stack(id))
    }

    func stacks(_ scope: StackScope) async throws -> [StackRecord] {
        try await all(scope.stacks).map { StackRecord($0) }
    }

    func resources(of stackID: String, _ scope: StackScope) async throws -> [ResourceRecord] {
        try await all(scope.resources(stackID)).map { ResourceRecord($0) }
    }

    func operation(_ key: Key) async throws -> OperationRecord? {
        guard let row = try await store.get(key) else { return nil }
        return OperationRecord(try await unpack(row.value))
    }

    /// Keeps a stack that is new and whatever `body` adds, together.
    /// - Throws: AlreadyExistsException when somebody else took the name meanwhile; LimitExceededException.
    func add(
        _ stack: StackRecord, _ scope: StackScope,
        _ body: (inout StackRecord, inout Transaction) async throws -> Void
    ) async throws {
        let living = try await stacks(scope).count { $0.status != .deleteComplete }
        guard living < LimitsCloudFormation.stacksPerRegion else {
            throw CloudFormationFault.limitExceededException(
                "Limit for stacks has been exceeded: \(LimitsCloudFormation.stacksPerRegion)")
        }
        var stack = stack
        var transaction = Transaction()
        transaction.check(scope.name(stack.name), .absent)
        transaction.put(scope.name(stack.name), Array(stack.id.utf8))
        try await body(&stack, &transaction)
        transaction.put(scope.stack(stack.id), try await pack(stack.json))
        guard try await store.commit(transaction).version != nil else {
            throw CloudFormationFault.alreadyExistsException("Stack [\(stack.name)] already exists")
        }
    }

    /// Changes a stack and whatever `body` adds, together; tried again when somebody else changed the stack meanwhile.
    @discardableResult
    func change(
        _ stackID: String, _ scope: StackScope,
        _ body: (inout StackRecord, inout Transaction) async throws -> Void
    ) async throws -> StackRecord {
        for _ in 0..<LimitsCloudFormation.commitTries {
            guard let row = try await store.get(scope.stack(stackID)) else {
                throw Failure(
                    code: "cloudformation.lost", message: "the stack \(stackID) is not there", stage: "change")
            }
            var stack = StackRecord(try await unpack(row.value))
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            try await body(&stack, &transaction)
            transaction.put(row.key, try await pack(stack.json))
            if try await store.commit(transaction).version != nil { return stack }
        }
        throw Failure(
            code: "cloudformation.conflict", message: "the stack \(stackID) keeps changing", stage: "commit",
            isRetryable: true)
    }

    /// Commits what no other writer may conflict with.
    func commit(_ transaction: Transaction) async throws {
        guard case .conflict(let keys) = try await store.commit(transaction) else { return }
        throw Failure(
            code: "cloudformation.conflict", message: "changed meanwhile: \(keys)", stage: "commit", isRetryable: true)
    }

    // MARK: - Events

    /// Adds an event to the transaction, behind all that are there.
    func add(_ event: EventRecord, to stackID: String, _ scope: StackScope, _ transaction: inout Transaction)
        async throws
    {
        let bytes = try await pack(event.json)
        let number = transaction.add(scope.eventCounter(stackID), 1)
        transaction.put(scope.events(stackID), sequence: number, bytes)
    }

    /// Events newest first, behind the number `before`, and the number to go on with.
    func events(
        of stackID: String, _ scope: StackScope, before: Int?, limit: Int
    ) async throws -> (events: [EventRecord], next: Int?) {
        let prefix = scope.events(stackID)
        let range = KeyRange(
            prefix: prefix, after: before.map { prefix.appending(.integer($0)) }, limit: limit, isReversed: true)
        let rows = try await store.read(range)
        var events: [EventRecord] = []
        for row in rows { events.append(EventRecord(try await unpack(row.value))) }
        let last = rows.count == limit ? rows.last?.key.elements(after: prefix)?.first?.integer : nil
        return (events, last)
    }
}
