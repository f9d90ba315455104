internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Sets how asynchronous events are tried again and who is told of their end; what is not given goes back to its
/// default.
struct PutFunctionEventInvokeConfig: Operation {
    static let model = LambdaModel.putFunctionEventInvokeConfig
    let core: LambdaCore

    func access(_ input: PutFunctionEventInvokeConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: PutFunctionEventInvokeConfigRequest, _ context: CallContext) async throws
        -> FunctionEventInvokeConfig
    {
        let settings = EventInvokeSettings(
            input.maximumRetryAttempts, input.maximumEventAgeInSeconds, input.destinationConfig)
        try settings.check()
        let reference = try await core.invocable(input.functionName, input.qualifier, context)
        try await settings.checkDestinations(of: reference, core, context)
        var config = EventInvokeConfig(
            retryAttempts: settings.attempts, eventAgeSeconds: settings.age, modified: context.now)
        (config.onSuccess, config.onFailure) = (settings.onSuccess, settings.onFailure)
        let made = config
        try await core.functions.update(reference) { record in
            record.eventInvokes[reference.slot] = made
            return nil
        }
        return made.output(reference.key, reference.slot)
    }
}

/// Changes how asynchronous events are tried again and who is told of their end; what is not given stays.
struct UpdateFunctionEventInvokeConfig: Operation {
    static let model = LambdaModel.updateFunctionEventInvokeConfig
    let core: LambdaCore

    func access(_ input: UpdateFunctionEventInvokeConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: UpdateFunctionEventInvokeConfigRequest, _ context: CallContext) async throws
        -> FunctionEventInvokeConfig
    {
        let settings = EventInvokeSettings(
            input.maximumRetryAttempts, input.maximumEventAgeInSeconds, input.destinationConfig)
        try settings.check()
        let reference = try await core.invocable(input.functionName, input.qualifier, context)
        try await settings.checkDestinations(of: reference, core, context)
        let (record, _) = try await core.functions.update(reference) { record in
            guard let old = record.eventInvokes[reference.slot] else { throw LambdaCore.noEventInvokeConfig(reference) }
            var config = old
            config.retryAttempts = settings.attempts ?? old.retryAttempts
            config.eventAgeSeconds = settings.age ?? old.eventAgeSeconds
            config.modified = context.now
            if settings.destinations != nil {
                (config.onSuccess, config.onFailure) = (settings.onSuccess, settings.onFailure)
            }
            record.eventInvokes[reference.slot] = config
            return nil
        }
        return try record.eventInvokeConfig(reference)
    }
}

/// Shows how asynchronous events are tried again.
struct GetFunctionEventInvokeConfig: Operation {
    static let model = LambdaModel.getFunctionEventInvokeConfig
    let core: LambdaCore

    func access(_ input: GetFunctionEventInvokeConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetFunctionEventInvokeConfigRequest, _ context: CallContext) async throws
        -> FunctionEventInvokeConfig
    {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        guard let record = try await core.functions.function(reference.key) else {
            throw LambdaCore.noEventInvokeConfig(reference)
        }
        return try record.eventInvokeConfig(reference)
    }
}

/// Brings the retries of asynchronous events back to their defaults.
struct DeleteFunctionEventInvokeConfig: Operation {
    static let model = LambdaModel.deleteFunctionEventInvokeConfig
    let core: LambdaCore

    func access(_ input: DeleteFunctionEventInvokeConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: DeleteFunctionEventInvokeConfigRequest, _ context: CallContext) async throws -> Empty {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        guard try await core.functions.function(reference.key)?.eventInvokes[reference.slot] != nil else {
            throw LambdaCore.noEventInvokeConfig(reference)
        }
        try await core.functions.update(reference) { record in
            record.eventInvokes[reference.slot] = nil
            return nil
        }
        return Empty()
    }
}

/// Lists what is set for a function, its versions and its aliases.
struct ListFunctionEventInvokeConfigs: Operation {
    static let model = LambdaModel.listFunctionEventInvokeConfigs
    let core: LambdaCore

    func access(_ input: ListFunctionEventInvokeConfigsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: ListFunctionEventInvokeConfigsRequest, _ context: CallContext) async throws
        -> ListFunctionEventInvokeConfigsResponse
    {
        let reference = try core.reference(input.functionName, nil, context)
        guard let record = try await core.functions.function(reference.key) else {
            throw LambdaCore.noFunctionForEvents
        }
        let (page, next) = LambdaCore.page(
            record.eventInvokes.sorted { $0.key < $1.key }, after: input.marker, limit: input.maxItems
        ) { $0.key }
        return ListFunctionEventInvokeConfigsResponse(
            functionEventInvokeConfigs: page.map { $0.value.output(reference.key, $0.key) }, nextMarker: next)
    }
}

/// What a call sets of the retries and the destinations.
private struct EventInvokeSettings {
    let attempts: Int?
    let age: Int?
    let destinations: DestinationConfig?

    init(_ attempts: Int?, _ age: Int?, _ destinations: DestinationConfig?) {
        (self.attempts, self.age, self.destinations) = (attempts, age, destinations)
    }

    var onSuccess: String? { Self.given(destinations?.onSuccess?.destination) }
    var onFailure: String? { Self.given(destinations?.onFailure?.destination) }

    private static func given(_ destination: String?) -> String? {
        destination.flatMap { $0.isEmpty ? nil : $0 }
    }

    func check() throws(Fault) {
        guard attempts != nil || age != nil || destinations != nil else {
            throw LambdaCore.invalid("You must specify at least one of error handling or destination setting.")
        }
    }

    func checkDestinations(of function: FunctionReference, _ core: LambdaCore, _ context: CallContext) async throws {
        if let onSuccess { try await core.checkDestination(onSuccess, of: function, onSuccess: true, context) }
        if let onFailure { try await core.checkDestination(onFailure, of: function, onSuccess: false, context) }
    }
}

extension FunctionRecord {
    fileprivate func eventInvokeConfig(_ reference: FunctionReference) throws(Fault) -> FunctionEventInvokeConfig {
        guard let config = eventInvokes[reference.slot] else { throw LambdaCore.noEventInvokeConfig(reference) }
        return config.output(reference.key, reference.slot)
    }
}

extension LambdaCore {
    /// A function, version or alias that is there.
    fileprivate func invocable(_ name: String, _ qualifier: String?, _ context: CallContext) async throws
        -> FunctionReference
    {
        let reference = try reference(name, qualifier, context)
        do {
            _ = try await functions.version(reference)
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            throw Self.noFunctionForEvents
        }
        return reference
    }

    fileprivate static var noFunctionForEvents: Fault {
        LambdaFault.resourceNotFoundException("The function doesn't exist.", details: ["Type": "User"])
    }

    fileprivate static func noEventInvokeConfig(_ reference: FunctionReference) -> Fault {
        LambdaFault.resourceNotFoundException(
            "The function \(reference.key.arn(reference.slot)) doesn't have an EventInvokeConfig",
            details: ["Type": "User"])
    }
}
