internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// The APIs of all accounts, in the store. Every write tells the routing tables that they are old.
struct APIStore: Sendable {
    let store: any Store
    let routes: RouteCache

    private static func document(_ id: String) -> DocumentRows {
        DocumentRows(prefix: Key("apigateway", "api", .string(id)))
    }

    private static func snapshot(_ id: String, _ deployment: String) -> DocumentRows {
        DocumentRows(prefix: Key("apigateway", "snapshot", .string(id), .string(deployment)))
    }

    private static func index(_ account: AccountID, _ region: Region) -> Key {
        Key("apigateway", "index", .string(account.rawValue), .string(region.rawValue))
    }

    // MARK: - Reading

    /// The API with this id, whosever it is.
    func find(_ id: String) async throws -> RestApiDocument? {
        try await Self.document(id).read(store).flatMap { RestApiDocument($0.json) }
    }

    /// The API with this id in the caller's account and region.
    /// - Throws: `NotFoundException`.
    func load(_ id: String, _ context: CallContext) async throws -> RestApiDocument {
        guard let document = try await find(id), document.account == context.account, document.region == context.region
        else { throw Self.notFound(id, context) }
        return document
    }

    /// The APIs of an account in a region, in the order of their ids.
    func list(_ context: CallContext) async throws -> [RestApi] {
        let prefix = Self.index(context.account, context.region)
        var found: [RestApi] = []
        for row in try await store.readAll(KeyRange(prefix: prefix)) {
            guard let id = row.key.elements(after: prefix)?.first?.string, let document = try await find(id) else {
                continue
            }
            found.append(document.api)
        }
        return found
    }

    func snapshot(_ id: String, deployment: String) async throws -> JSON? {
        try await Self.snapshot(id, deployment).read(store)?.json
    }

    // MARK: - Writing

    /// Keeps a new API; its id is free.
    func create(_ document: RestApiDocument) async throws {
        var transaction = Transaction()
        transaction.check(Self.document(document.id).first, .absent)
        try Self.put(document, &transaction)
        transaction.put(Self.index(document.account, document.region).appending(.string(document.id)), [])
        guard case .committed = try await store.commit(transaction) else {
            throw APIGatewayFault.conflictException(
                "Unable to complete operation due to concurrent modification. Please try again later.")
        }
        routes.forget(document.id)
    }

    /// Changes an API: reads it, decides, commits, and does so again where another change came between.
    /// - Parameter change: gives what to answer; what it throws leaves the API as it was.
    @discardableResult
    func change<T: Sendable>(
        _ id: String, _ context: CallContext, _ change: (inout RestApiDocument, inout Transaction) throws -> T
    ) async throws -> T {
        for _ in 0..<LimitsAPIGateway.conflictRetries {
            let found = try await Self.document(id).read(store)
            guard let found, var document = RestApiDocument(found.json), document.account == context.account,
                document.region == context.region
            else { throw Self.notFound(id, context) }
            var transaction = Transaction()
            transaction.check(found.row.key, isStill: found.row)
            let result = try change(&document, &transaction)
            try Self.put(document, &transaction)
            defer { routes.forget(id) }
            if case .committed = try await store.commit(transaction) { return result }
        }
        throw APIGatewayFault.conflictException(
            "Unable to complete operation due to concurrent modification. Please try again later.")
    }

    @discardableResult
    func change<T: Sendable>(
        _ id: String, _ context: CallContext, _ change: (inout RestApiDocument) throws -> T
    ) async throws -> T {
        try await self.change(id, context) { document, _ in try change(&document) }
    }

    /// Keeps a deployment's snapshot of the API as it is in this very change.
    static func putSnapshot(of document: RestApiDocument, deployment: String, _ transaction: inout Transaction) {
        snapshot(document.id, deployment).put(document.snapshot, &transaction)
    }

    static func removeSnapshot(_ id: String, deployment: String, _ transaction: inout Transaction) {
        snapshot(id, deployment).remove(&transaction)
    }

    /// Deletes an API with everything that belongs to it.
    func delete(_ id: String, _ context: CallContext) async throws {
        _ = try await load(id, context)
        var transaction = Transaction()
        Self.document(id).remove(&transaction)
        transaction.delete(KeyRange(prefix: Key("apigateway", "snapshot", .string(id))))
        transaction.delete(Self.index(context.account, context.region).appending(.string(id)))
        _ = try await store.commit(transaction)
        routes.forget(id)
    }

    private static func put(_ document: RestApiDocument, _ transaction: inout Transaction) throws(Fault) {
        self.document(document.id).put(document.json, &transaction)
        guard transaction.byteCount <= LimitsAPIGateway.definitionBytes else {
            throw APIGatewayFault.limitExceededException("The definition of the API is larger than Martlet keeps.")
        }
    }

    static func notFound(_ id: String, _ context: CallContext) -> Fault {
        APIGatewayFault.notFoundException("Invalid API identifier specified \(context.account):\(id)")
    }
}
