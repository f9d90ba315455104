internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

extension EventBridgeCore {
    /// - Throws: `ResourceNotFoundException`.
    fileprivate func destination(
        _ name: String, _ context: CallContext, _ verb: String = "describe"
    ) async throws -> (record: DestinationRecord, row: Row) {
        guard let row = try await store.store.get(EventBridgeStore.key("destination", context.tenant, name)) else {
            throw EventBridgeFault.resourceNotFoundException(
                "Failed to \(verb) the api-destination(s). An api-destination '\(name)' does not exist.")
        }
        return (try DestinationRecord(row.value), row)
    }

    /// Refuses an endpoint that is no URL, or that nothing may be sent to, and a connection that is not there.
    fileprivate func check(_ record: DestinationRecord, _ context: CallContext) async throws {
        guard record.endpoint.hasPrefix("https://") || record.endpoint.hasPrefix("http://"),
            let address = WebAddress(record.endpoint)
        else { throw Fault.invalid("InvocationEndpoint", "The endpoint must be a URL.") }
        if let reason = reach.refusal(of: address, forFunction: record.isFromFunction) {
            throw Fault.invalid("InvocationEndpoint", reason)
        }
        guard let connection = DestinationReference(arn: record.connectionARN, kind: "connection"),
            connection.tenant == context.tenant,
            let row = try await store.store.get(
                EventBridgeStore.key("connection", connection.tenant, connection.name)),
            try ConnectionRecord(row.value).id == connection.id
        else {
            throw EventBridgeFault.resourceNotFoundException(
                "Connection '\(record.connectionARN)' does not exist.")
        }
    }

    fileprivate func state(_ record: DestinationRecord) async throws -> ApiDestinationState {
        guard let connection = DestinationReference(arn: record.connectionARN, kind: "connection"),
            let row = try await store.store.get(
                EventBridgeStore.key("connection", connection.tenant, connection.name))
        else { return .inactive }
        return try ConnectionRecord(row.value).state == "AUTHORIZED" ? .active : .inactive
    }
}

/// Makes an API destination: an HTTP endpoint that gets events.
/// - Source: Amazon EventBridge API Reference, CreateApiDestination.
struct CreateApiDestination: Operation {
    static let model = EventBridgeModel.createApiDestination
    let core: EventBridgeCore

    func access(_ input: CreateApiDestinationRequest, _ context: CallContext) async throws -> [Access] {
        core.own("CreateApiDestination", "api-destination/\(input.name)/*", context)
    }

    func run(_ input: CreateApiDestinationRequest, _ context: CallContext) async throws -> CreateApiDestinationResponse
    {
        let now = core.clock.now
        let record = DestinationRecord(
            name: input.name, id: core.randomness.uuid(), description: input.description,
            connectionARN: input.connectionArn, endpoint: input.invocationEndpoint, method: input.httpMethod.rawValue,
            rate: input.invocationRateLimitPerSecond ?? LimitsEventBridge.invocationsPerSecond, created: now,
            modified: now, isFromFunction: context.mayBeFromFunction)
        try await core.check(record, context)
        let key = EventBridgeStore.key("destination", context.tenant, record.name)
        let others = try await core.store.store.read(
            KeyRange(
                prefix: EventBridgeStore.all("destination", context.tenant), limit: LimitsEventBridge.destinations))
        guard others.count < LimitsEventBridge.destinations else { throw Fault.tooMany }
        var transaction = Transaction()
        transaction.check(key, .absent)
        transaction.put(key, record.bytes)
        guard try await core.store.store.commit(transaction).version != nil else {
            throw EventBridgeFault.resourceAlreadyExistsException(
                "An api-destination '\(record.name)' already exists.")
        }
        return CreateApiDestinationResponse(
            apiDestinationArn: record.arn(context.tenant), apiDestinationState: try await core.state(record),
            creationTime: now, lastModifiedTime: now)
    }
}

/// Changes an API destination.
/// - Source: Amazon EventBridge API Reference, UpdateApiDestination.
struct UpdateApiDestination: Operation {
    static let model = EventBridgeModel.updateApiDestination
    let core: EventBridgeCore

    func access(_ input: UpdateApiDestinationRequest, _ context: CallContext) async throws -> [Access] {
        core.own("UpdateApiDestination", "api-destination/\(input.name)/*", context)
    }

    func run(_ input: UpdateApiDestinationRequest, _ context: CallContext) async throws -> UpdateApiDestinationResponse
    {
        for _ in 0..<LimitsStore.conflictRetries {
            let (before, row) = try await core.destination(input.name, context, "update")
            var record = before
            record.description = input.description ?? record.description
            record.connectionARN = input.connectionArn ?? record.connectionARN
            record.endpoint = input.invocationEndpoint ?? record.endpoint
            record.method = input.httpMethod?.rawValue ?? record.method
            record.rate = input.invocationRateLimitPerSecond ?? record.rate
            record.modified = core.clock.now
            record.isFromFunction = record.isFromFunction || context.mayBeFromFunction
            try await core.check(record, context)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, record.bytes)
            if try await core.store.store.commit(transaction).version != nil {
                return UpdateApiDestinationResponse(
                    apiDestinationArn: record.arn(context.tenant), apiDestinationState: try await core.state(record),
                    creationTime: record.created, lastModifiedTime: record.modified)
            }
        }
        throw Fault.contended
    }
}

/// Ends an API destination.
/// - Source: Amazon EventBridge API Reference, DeleteApiDestination.
struct DeleteApiDestination: Operation {
    static let model = EventBridgeModel.deleteApiDestination
    let core: EventBridgeCore

    func access(_ input: DeleteApiDestinationRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DeleteApiDestination", "api-destination/\(input.name)/*", context)
    }

    func run(_ input: DeleteApiDestinationRequest, _ context: CallContext) async throws -> DeleteApiDestinationResponse
    {
        let row = try await core.destination(input.name, context, "delete").row
        var transaction = Transaction()
        transaction.delete(row.key)
        _ = try await core.store.store.commit(transaction)
        return DeleteApiDestinationResponse()
    }
}

/// Tells of an API destination.
/// - Source: Amazon EventBridge API Reference, DescribeApiDestination.
struct DescribeApiDestination: Operation {
    static let model = EventBridgeModel.describeApiDestination
    let core: EventBridgeCore

    func access(_ input: DescribeApiDestinationRequest, _ context: CallContext) async throws -> [Access] {
        core.own("DescribeApiDestination", "api-destination/\(input.name)/*", context)
    }

    func run(
        _ input: DescribeApiDestinationRequest, _ context: CallContext
    ) async throws -> DescribeApiDestinationResponse {
        let record = try await core.destination(input.name, context).record
        return DescribeApiDestinationResponse(
            apiDestinationArn: record.arn(context.tenant), name: record.name, description: record.description,
            apiDestinationState: try await core.state(record), connectionArn: record.connectionARN,
            invocationEndpoint: record.endpoint, httpMethod: ApiDestinationHttpMethod(rawValue: record.method),
            invocationRateLimitPerSecond: record.rate, creationTime: record.created,
            lastModifiedTime: record.modified)
    }
}

/// Lists an account's API destinations in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListApiDestinations.
struct ListApiDestinations: Operation {
    static let model = EventBridgeModel.listApiDestinations
    let core: EventBridgeCore

    func access(_ input: ListApiDestinationsRequest, _ context: CallContext) async throws -> [Access] {
        core.own("ListApiDestinations", "*", context)
    }

    func run(_ input: ListApiDestinationsRequest, _ context: CallContext) async throws -> ListApiDestinationsResponse {
        let page = try await Page(
            EventBridgeStore.all("destination", context.tenant), after: input.nextToken, limit: input.limit,
            namePrefix: input.namePrefix, core.store, { try DestinationRecord($0) },
            where: { record in input.connectionArn.map { $0 == record.connectionARN } ?? true })
        var destinations: [ApiDestination] = []
        for (name, record) in page.rows {
            destinations.append(
                ApiDestination(
                    apiDestinationArn: record.arn(context.tenant), name: name,
                    apiDestinationState: try await core.state(record), connectionArn: record.connectionARN,
                    invocationEndpoint: record.endpoint,
                    httpMethod: ApiDestinationHttpMethod(rawValue: record.method),
                    invocationRateLimitPerSecond: record.rate, creationTime: record.created,
                    lastModifiedTime: record.modified))
        }
        return ListApiDestinationsResponse(apiDestinations: destinations, nextToken: page.token)
    }
}
