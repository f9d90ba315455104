internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Lets the records of a source come to a function.
struct CreateEventSourceMapping: Operation {
    static let model = LambdaModel.createEventSourceMapping
    let core: LambdaCore

    func access(_ input: CreateEventSourceMappingRequest, _ context: CallContext) async throws -> [Access] {
        let function = try core.reference(input.functionName, nil, context)
        return [Access(Self.model.action, on: "*", conditions: ["lambda:FunctionArn": [function.arn]])]
    }

    func run(_ input: CreateEventSourceMappingRequest, _ context: CallContext) async throws
        -> EventSourceMappingConfiguration
    {
        let function = try core.reference(input.functionName, nil, context)
        let source = try Self.source(input, context)
        let draft = try MappingDraft(input, from: source)
        var settings = MappingSettings()
        if source.isStream { settings.batchSize = LimitsLambda.streamBatchSize }
        try draft.apply(to: &settings)
        if let time = input.startingPositionTimestamp, time > context.now {
            throw LambdaCore.invalid("StartingPositionTimestamp cannot be in the future.")
        }
        if settings.stream?.position == "LATEST" { settings.stream?.start = context.now }
        let tags = input.tags ?? [:]
        try LambdaCore.check(newTags: tags)
        try await core.checkMapped(function, context)
        try await core.checkSource(source, of: function, context)
        try await core.checkBatchDestination(settings.onFailure, of: function, context)
        let mapping = EventSourceMapping(
            key: MappingKey(
                account: context.account, region: context.region, id: core.environment.randomness.uuid()),
            source: source.arn, function: function, settings: settings, isEnabled: input.enabled ?? true,
            state: .creating, modified: context.now, tags: tags)
        try await core.sources.mappings.create(mapping)
        core.sources.refresh(mapping.key)
        return mapping.output(MappingRunner.nothingYet)
    }

    /// The source that is meant; kinds that are not served yet are refused by name.
    private static func source(_ input: CreateEventSourceMappingRequest, _ context: CallContext) throws(Fault)
        -> SourceAddress
    {
        if input.selfManagedEventSource != nil {
            throw .notSupported("CreateEventSourceMapping with SelfManagedEventSource")
        }
        guard let text = input.eventSourceArn, let arn = ARN(text) else {
            throw LambdaCore.invalid("Unrecognized event source.")
        }
        guard let source = SourceAddress(text) else {
            if ["sqs", "kinesis", "dynamodb"].contains(arn.service) {
                throw LambdaCore.invalid("Unrecognized event source.")
            }
            throw .notSupported("CreateEventSourceMapping of a source of the service \(arn.service)")
        }
        guard source.region == context.region else {
            throw LambdaCore.invalid("The event source must be in the region of the function: \(context.region)")
        }
        return source
    }
}

/// Changes a mapping; what is not given stays.
struct UpdateEventSourceMapping: Operation {
    static let model = LambdaModel.updateEventSourceMapping
    let core: LambdaCore

    func access(_ input: UpdateEventSourceMappingRequest, _ context: CallContext) async throws -> [Access] {
        try await core.mappingAccess(Self.model.action, input.uuid, context)
    }

    func run(_ input: UpdateEventSourceMappingRequest, _ context: CallContext) async throws
        -> EventSourceMappingConfiguration
    {
        let key = core.mappingKey(input.uuid, context)
        await core.sources.settled(key)
        let old = try await core.sources.mappings.existing(key)
        guard let source = SourceAddress(old.source) else { throw MappingStore.notFound }
        let draft = try MappingDraft(input, from: source)
        let function = try input.functionName.map { name throws(Fault) in try core.reference(name, nil, context) }
        if let function { try await core.checkMapped(function, context) }
        try await core.checkSource(source, of: function ?? old.function, context)
        if input.destinationConfig?.isGiven == true {
            try await core.checkBatchDestination(
                input.destinationConfig?.onFailure?.destination, of: function ?? old.function, context)
        }
        let mapping = try await core.sources.mappings.update(key) { mapping in
            guard mapping.state != .deleting else { throw MappingStore.notFound }
            try draft.apply(to: &mapping.settings)
            mapping.function = function ?? mapping.function
            switch (mapping.isEnabled, input.enabled) {
            case (false, true?): mapping.state = .enabling
            case (true, false?): mapping.state = .disabling
            default: mapping.state = .updating
            }
            mapping.isEnabled = input.enabled ?? mapping.isEnabled
            mapping.modified = context.now
        }
        let result = core.sources.result(key)
        core.sources.refresh(key)
        return mapping.output(result)
    }
}

/// Ends a mapping; records that were taken are still run.
struct DeleteEventSourceMapping: Operation {
    static let model = LambdaModel.deleteEventSourceMapping
    let core: LambdaCore

    func access(_ input: DeleteEventSourceMappingRequest, _ context: CallContext) async throws -> [Access] {
        try await core.mappingAccess(Self.model.action, input.uuid, context)
    }

    func run(_ input: DeleteEventSourceMappingRequest, _ context: CallContext) async throws
        -> EventSourceMappingConfiguration
    {
        let key = core.mappingKey(input.uuid, context)
        await core.sources.settled(key)
        let mapping = try await core.sources.mappings.update(key) { mapping in
            (mapping.state, mapping.modified) = (.deleting, context.now)
        }
        let result = core.sources.result(key)
        core.sources.refresh(key)
        return mapping.output(result)
    }
}

/// Shows a mapping.
struct GetEventSourceMapping: Operation {
    static let model = LambdaModel.getEventSourceMapping
    let core: LambdaCore

    func access(_ input: GetEventSourceMappingRequest, _ context: CallContext) async throws -> [Access] {
        try await core.mappingAccess(Self.model.action, input.uuid, context)
    }

    func run(_ input: GetEventSourceMappingRequest, _ context: CallContext) async throws
        -> EventSourceMappingConfiguration
    {
        let key = core.mappingKey(input.uuid, context)
        return try await core.sources.mappings.existing(key).output(core.sources.result(key))
    }
}

/// Lists mappings: all, those of a source, those of a function, or those of both.
/// - Source: AWS Lambda API Reference, ListEventSourceMappings: no more than 100 at once, whatever is asked for.
struct ListEventSourceMappings: Operation {
    static let model = LambdaModel.listEventSourceMappings
    let core: LambdaCore

    func access(_ input: ListEventSourceMappingsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListEventSourceMappingsRequest, _ context: CallContext) async throws
        -> ListEventSourceMappingsResponse
    {
        let marker = input.marker.flatMap { $0.isEmpty ? nil : $0 }
        guard marker.map({ MappingKey.isID($0) }) ?? true else { throw LambdaCore.invalid("The Marker is invalid.") }
        let function = try input.functionName.map { name throws(Fault) in try core.reference(name, nil, context) }
        let found = try await core.sources.mappings.all(context.account, context.region).filter { mapping in
            (input.eventSourceArn.map { $0 == mapping.source } ?? true)
                && (function.map { $0.arn == mapping.function.arn } ?? true)
        }
        let (page, next) = LambdaCore.page(
            found, after: marker, limit: min(input.maxItems ?? .max, LimitsLambda.mappingPage)
        ) { $0.key.id }
        return ListEventSourceMappingsResponse(
            nextMarker: next, eventSourceMappings: page.map { $0.output(core.sources.result($0.key)) })
    }
}

extension LambdaCore {
    func mappingKey(_ id: String, _ context: CallContext) -> MappingKey {
        MappingKey(account: context.account, region: context.region, id: id)
    }

    fileprivate func mappingAccess(_ action: String, _ id: String, _ context: CallContext) async throws -> [Access] {
        let key = mappingKey(id, context)
        let function = try await sources.mappings.find(key)?.function.arn
        return [Access(action, on: key.arn, conditions: function.map { ["lambda:FunctionArn": [$0]] } ?? [:])]
    }

    /// Refuses a source that is not there, or that the function's role may not read.
    fileprivate func checkSource(
        _ source: SourceAddress, of function: FunctionReference, _ context: CallContext
    ) async throws {
        switch source {
        case .queue(let queue): try await checkSource(queue, of: function, context)
        case .stream(let stream): try await checkSource(stream, of: function, context)
        case .table(let table): try await checkSource(table, of: function, context)
        }
    }

    /// Refuses a function that is not there, or is another account's.
    fileprivate func checkMapped(_ function: FunctionReference, _ context: CallContext) async throws {
        do {
            guard function.key.account == context.account else { throw function.notFound }
            _ = try await functions.version(function)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            throw Self.invalid("Function does not exist")
        }
    }
}
