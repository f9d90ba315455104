internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

extension EventBridgeCore {
    /// - Throws: `ResourceNotFoundException`.
    func connection(
        _ name: String, _ context: CallContext, _ verb: String = "describe"
    ) async throws -> (record: ConnectionRecord, row: Row) {
        guard let row = try await store.store.get(EventBridgeStore.key("connection", context.tenant, name)) else {
            throw EventBridgeFault.resourceNotFoundException(
                "Failed to \(verb) the connection(s). Connection '\(name)' does not exist.")
        }
        return (try ConnectionRecord(row.value), row)
    }

    /// Refuses an authorization endpoint that is no URL, or that nothing may be sent to.
    fileprivate func checkEndpoint(of record: ConnectionRecord) throws(Fault) {
        guard case .oAuth(let oAuth) = record.authorization else { return }
        guard let address = WebAddress(oAuth.endpoint) else {
            throw Fault.invalid("AuthorizationEndpoint", "The endpoint must be a URL.")
        }
        if let reason = reach.refusal(of: address, forFunction: record.isFromFunction) {
            throw Fault.invalid("AuthorizationEndpoint", reason)
        }
    }

    fileprivate func putConnection(_ record: ConnectionRecord, isStill row: Row?, _ context: CallContext) async throws
        -> Bool
    {
        let bytes = record.bytes
        guard bytes.count <= LimitsStore.valueBytes else { throw Fault.tooMany }
        let key = EventBridgeStore.key("connection", context.tenant, record.name)
        var transaction = Transaction()
        transaction.check(key, isStill: row)
        transaction.put(key, bytes)
        return try await store.store.commit(transaction).version != nil
    }
}

/// Makes a connection: how API destinations authorize their requests.
/// - Source: Amazon EventBridge API Reference, CreateConnection.
struct CreateConnection: Operation {
    static let model = EventBridgeModel.createConnection
    let core: EventBridgeCore

    func access(_ input: CreateConnectionRequest, _ context: CallContext) async throws -> [Access] {
        core.own("CreateConnection", "connection/\(input.name)/*", context)
    }

    func run(_ input: CreateConnectionRequest, _ context: CallContext) async throws -> CreateConnectionResponse {
        if input.kmsKeyIdentifier != nil { throw Fault.notSupported("A connection with a KmsKeyIdentifier") }
        if input.invocationConnectivityParameters != nil || input.authParameters.connectivityParameters != nil {
            throw Fault.notSupported("A connection to a private endpoint")
        }
        let now = core.clock.now
        var record = ConnectionRecord(
            name: input.name, id: core.randomness.uuid(), description: input.description,
            kind: input.authorizationType.rawValue,
            authorization: try ConnectionInput.authorization(input.authorizationType, input.authParameters),
            created: now, modified: now, authorized: now)
        record.parameters = ConnectionInput.parameters(input.authParameters.invocationHttpParameters)
        record.isFromFunction = context.mayBeFromFunction
        try core.checkEndpoint(of: record)
        let others = try await core.store.store.read(
            KeyRange(
                prefix: EventBridgeStore.all("connection", context.tenant), limit: LimitsEventBridge.connections))
        guard others.count < LimitsEventBridge.connections else { throw Fault.tooMany }
        guard try await core.putConnection(record, isStill: nil, context) else {
            throw EventBridgeFault.resourceAlreadyExistsException("Connection \(input.name) already exists.")
        }
        return CreateConnectionResponse(
            connectionArn: record.arn(context.tenant), connectionState: .authorized, creationTime: now,
            lastModifiedTime: now)
    }
}

/// Changes a connection.
/// - Source: Amazon EventBridge API Reference, UpdateConnection.
struct UpdateConnection: Operation {
    static let model = EventBridgeModel.updateConnection
    let core: EventBridgeCore

    func access(_ input: UpdateConnectionRequest, _ context: CallContext) async throws -> [Access] {
        core.own("UpdateConnection", "connection/\(input.name)/*", context)
    }

    func run(_ input: UpdateConnectionRequest, _ context: CallContext) async throws -> UpdateConnectionResponse {
        if input.kmsKeyIdentifier != nil { throw Fault.notSupported("A connection with a KmsKeyIdentifier") }
        if input.invocationConnectivityParameters != nil || input.authParameters?.connectivityParameters != nil {
            throw Fault.notSupported("A connection to a private endpoint")
        }
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await core.connection(input.name, context, "update")
            var record = before
            let now = core.clock.now
            record.description = input.description ?? record.description
            record.kind = input.authorizationType?.rawValue ?? record.kind
            if let parameters = input.authParameters {
                record.authorization = try ConnectionInput.authorization(record, parameters)
                if let http = parameters.invocationHttpParameters {
                    record.parameters = ConnectionInput.parameters(http)
                }
                (record.authorized, record.state) = (now, "AUTHORIZED")
            }
            record.modified = now
            record.isFromFunction = record.isFromFunction || context.mayBeFromFunction
            try core.checkEndpoint(of: record)
            if try await core.putConnection(record, isStill: row, context) {
                return UpdateConnectionResponse(
                    connectionArn: record.arn(context.tenant), connectionState: ConnectionState(rawValue: record.state),
                    creationTime: record.created, lastModifiedTime: now, lastAuthorizedTime: record.authorized)
            }
        }
        throw Fault.contended
    }
}

/// Takes a connection's secrets away.
/// - Source: Amazon EventBridge API Reference, DeauthorizeConnection.
struct DeauthorizeConnection: Operation {
    static let model = EventBridgeModel.deauthorizeConnection
    let core: EventBridgeCore

    func access(_ input: DeauthorizeConnectionRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DeauthorizeConnection", "connection/\(input.name)/*", context)
    }

    func run(
        _ input: DeauthorizeConnectionRequest, _ context: CallContext
    ) async throws -> DeauthorizeConnectionResponse {
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await core.connection(input.name, context, "deauthorize")
            var record = before
            record.state = "DEAUTHORIZED"
            record.parameters = record.parameters.filter { !$0.isSecret }
            switch record.authorization {
            case .basic(let user, _): record.authorization = .basic(user: user, password: Secret(""))
            case .key(let name, _): record.authorization = .key(name: name, value: Secret(""))
            case .oAuth(var oAuth):
                oAuth.clientSecret = Secret("")
                oAuth.parameters = oAuth.parameters.filter { !$0.isSecret }
                record.authorization = .oAuth(oAuth)
            }
            record.modified = core.clock.now
            if try await core.putConnection(record, isStill: row, context) {
                return DeauthorizeConnectionResponse(
                    connectionArn: record.arn(context.tenant), connectionState: .deauthorizing,
                    creationTime: record.created, lastModifiedTime: record.modified,
                    lastAuthorizedTime: record.authorized)
            }
        }
        throw Fault.contended
    }
}

/// Ends a connection.
/// - Source: Amazon EventBridge API Reference, DeleteConnection.
struct DeleteConnection: Operation {
    static let model = EventBridgeModel.deleteConnection
    let core: EventBridgeCore

    func access(_ input: DeleteConnectionRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DeleteConnection", "connection/\(input.name)/*", context)
    }

    func run(_ input: DeleteConnectionRequest, _ context: CallContext) async throws -> DeleteConnectionResponse {
        let (record, row) = try await core.connection(input.name, context, "delete")
        var transaction = Transaction()
        transaction.delete(row.key)
        _ = try await core.store.store.commit(transaction)
        return DeleteConnectionResponse(
            connectionArn: record.arn(context.tenant), connectionState: .deleting, creationTime: record.created,
            lastModifiedTime: record.modified, lastAuthorizedTime: record.authorized)
    }
}

/// Tells of a connection, but for its secrets.
/// - Source: Amazon EventBridge API Reference, DescribeConnection.
struct DescribeConnection: Operation {
    static let model = EventBridgeModel.describeConnection
    let core: EventBridgeCore

    func access(_ input: DescribeConnectionRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DescribeConnection", "connection/\(input.name)/*", context)
    }

    func run(_ input: DescribeConnectionRequest, _ context: CallContext) async throws -> DescribeConnectionResponse {
        let record = try await core.connection(input.name, context).record
        let tenant = context.tenant
        // AWS keeps the secrets in Secrets Manager under this name; here they are in the connection's own row.
        let secret = ARN(
            service: "secretsmanager", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "secret:events!connection/\(record.name)/\(record.id)")
        return DescribeConnectionResponse(
            connectionArn: record.arn(tenant), name: record.name, description: record.description,
            connectionState: ConnectionState(rawValue: record.state),
            authorizationType: ConnectionAuthorizationType(rawValue: record.kind), secretArn: secret.description,
            authParameters: ConnectionInput.shown(record), creationTime: record.created,
            lastModifiedTime: record.modified, lastAuthorizedTime: record.authorized)
    }
}

/// Lists an account's connections in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListConnections.
struct ListConnections: Operation {
    static let model = EventBridgeModel.listConnections
    let core: EventBridgeCore

    func access(_ input: ListConnectionsRequest, _ context: CallContext) async throws -> [Access] {
        core.own("ListConnections", "*", context)
    }

    func run(_ input: ListConnectionsRequest, _ context: CallContext) async throws -> ListConnectionsResponse {
        let page = try await Page(
            EventBridgeStore.all("connection", context.tenant), after: input.nextToken, limit: input.limit,
            namePrefix: input.namePrefix, core.store, { try ConnectionRecord($0) },
            where: { record in input.connectionState.map { $0.rawValue == record.state } ?? true })
        let connections = page.rows.map { name, record in
            Connection(
                connectionArn: record.arn(context.tenant), name: name,
                connectionState: ConnectionState(rawValue: record.state),
                authorizationType: ConnectionAuthorizationType(rawValue: record.kind), creationTime: record.created,
                lastModifiedTime: record.modified, lastAuthorizedTime: record.authorized)
        }
        return ListConnectionsResponse(connections: connections, nextToken: page.token)
    }
}
