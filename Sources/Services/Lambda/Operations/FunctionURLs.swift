internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Gives a function or an alias an address of its own.
struct CreateFunctionUrlConfig: Operation {
    static let model = LambdaModel.createFunctionUrlConfig
    let core: LambdaCore

    func access(_ input: CreateFunctionUrlConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.urlAccess(
            Self.model.action, input.authType, try core.reference(input.functionName, input.qualifier, context), context
        )
    }

    func run(_ input: CreateFunctionUrlConfigRequest, _ context: CallContext) async throws
        -> CreateFunctionUrlConfigResponse
    {
        let reference = try core.urlReference(input.functionName, input.qualifier, context)
        let url = FunctionURL(
            id: core.environment.randomness.token(32, from: "abcdefghijklmnopqrstuvwxyz234567"),
            isPublic: input.authType == .none, isStreaming: input.invokeMode == .responseStream,
            cors: try input.cors.map { try CrossOrigin.checked($0) }, created: context.now, modified: context.now)
        guard try await core.functions.function(reference.key) != nil else { throw LambdaCore.noFunctionForURL }
        try await core.functions.update(reference) { record in
            guard reference.qualifier == nil || record.alias(reference.qualifier) != nil else {
                throw LambdaCore.noFunctionForURL
            }
            guard record.urls[reference.slot] == nil else {
                throw LambdaFault.resourceConflictException(
                    "Failed to create function url config for [functionArn = \(reference.arn)]. Error message:  "
                        + "FunctionUrlConfig exists for this Lambda function", details: ["Type": "User"])
            }
            record.urls[reference.slot] = url
            return nil
        }
        let output = url.output(reference.key, reference.qualifier, context.endpoint)
        return CreateFunctionUrlConfigResponse(
            functionUrl: output.functionUrl, functionArn: output.functionArn, authType: output.authType,
            cors: output.cors, creationTime: output.creationTime, invokeMode: output.invokeMode)
    }
}

/// Changes who may call an address, or how.
struct UpdateFunctionUrlConfig: Operation {
    static let model = LambdaModel.updateFunctionUrlConfig
    let core: LambdaCore

    func access(_ input: UpdateFunctionUrlConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.urlAccess(
            Self.model.action, input.authType, try core.reference(input.functionName, input.qualifier, context), context
        )
    }

    func run(_ input: UpdateFunctionUrlConfigRequest, _ context: CallContext) async throws
        -> UpdateFunctionUrlConfigResponse
    {
        let reference = try core.urlReference(input.functionName, input.qualifier, context)
        guard try await core.functions.function(reference.key) != nil else { throw LambdaCore.noFunctionForURL }
        let (record, _) = try await core.functions.update(reference) { record in
            guard var url = record.urls[reference.slot] else { throw LambdaCore.noURL }
            if let type = input.authType { url.isPublic = type == .none }
            if let mode = input.invokeMode { url.isStreaming = mode == .responseStream }
            if let cors = input.cors { url.cors = cors == Cors() ? nil : try CrossOrigin.checked(cors) }
            url.modified = context.now
            record.urls[reference.slot] = url
            return nil
        }
        let output = try core.url(record, reference, context)
        return UpdateFunctionUrlConfigResponse(
            functionUrl: output.functionUrl, functionArn: output.functionArn, authType: output.authType,
            cors: output.cors, creationTime: output.creationTime, lastModifiedTime: output.lastModifiedTime,
            invokeMode: output.invokeMode)
    }
}

/// Shows an address.
struct GetFunctionUrlConfig: Operation {
    static let model = LambdaModel.getFunctionUrlConfig
    let core: LambdaCore

    func access(_ input: GetFunctionUrlConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.urlAccess(
            Self.model.action, nil, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetFunctionUrlConfigRequest, _ context: CallContext) async throws -> GetFunctionUrlConfigResponse
    {
        let reference = try core.urlReference(input.functionName, input.qualifier, context)
        guard let record = try await core.functions.function(reference.key) else { throw LambdaCore.noURL }
        let output = try core.url(record, reference, context)
        return GetFunctionUrlConfigResponse(
            functionUrl: output.functionUrl, functionArn: output.functionArn, authType: output.authType,
            cors: output.cors, creationTime: output.creationTime, lastModifiedTime: output.lastModifiedTime,
            invokeMode: output.invokeMode)
    }
}

/// Takes an address away; it is never given again.
struct DeleteFunctionUrlConfig: Operation {
    static let model = LambdaModel.deleteFunctionUrlConfig
    let core: LambdaCore

    func access(_ input: DeleteFunctionUrlConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.urlAccess(
            Self.model.action, nil, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: DeleteFunctionUrlConfigRequest, _ context: CallContext) async throws -> Empty {
        let reference = try core.urlReference(input.functionName, input.qualifier, context)
        guard try await core.functions.function(reference.key)?.urls[reference.slot] != nil else {
            throw LambdaCore.noURL
        }
        try await core.functions.update(reference) { record in
            record.urls[reference.slot] = nil
            return nil
        }
        return Empty()
    }
}

/// Lists the addresses of a function and its aliases.
struct ListFunctionUrlConfigs: Operation {
    static let model = LambdaModel.listFunctionUrlConfigs
    let core: LambdaCore

    func access(_ input: ListFunctionUrlConfigsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.urlAccess(Self.model.action, nil, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: ListFunctionUrlConfigsRequest, _ context: CallContext) async throws
        -> ListFunctionUrlConfigsResponse
    {
        let key = try core.reference(input.functionName, nil, context).key
        guard let record = try await core.functions.function(key) else { throw LambdaCore.noFunctionForURL }
        let (page, next) = LambdaCore.page(
            record.urls.sorted { $0.key < $1.key }, after: input.marker, limit: input.maxItems
        ) { $0.key }
        return ListFunctionUrlConfigsResponse(
            functionUrlConfigs: page.map { slot, url in
                url.output(key, FunctionReference(key: key, slot: slot).qualifier, context.endpoint)
            }, nextMarker: next)
    }
}

extension LambdaCore {
    fileprivate func urlAccess(
        _ action: String, _ type: FunctionUrlAuthType?, _ reference: FunctionReference, _ context: CallContext
    ) async throws -> [Access] {
        var conditions = ["lambda:FunctionArn": [reference.arn]]
        conditions["lambda:FunctionUrlAuthType"] = type.map { [$0.rawValue] }
        return try await access(action, reference, context).map {
            Access(
                $0.action, on: $0.resource, conditions: conditions, resourcePolicy: $0.resourcePolicy, owner: $0.owner)
        }
    }

    /// A function or an alias; versions have no addresses.
    fileprivate func urlReference(_ name: String, _ qualifier: String?, _ context: CallContext) throws(Fault)
        -> FunctionReference
    {
        let reference = try reference(name, qualifier, context)
        if let qualifier = reference.qualifier, qualifier == "$LATEST" || qualifier.allSatisfy(\.isNumber) {
            throw Fault(
                code: "ValidationException",
                message: "1 validation error detected: Value '\(qualifier)' at 'qualifier' failed to satisfy "
                    + #"constraint: Member must satisfy regular expression pattern: ((?!^\d+$)^[0-9a-zA-Z-_]+$)"#)
        }
        return reference
    }

    fileprivate func url(_ record: FunctionRecord, _ reference: FunctionReference, _ context: CallContext) throws(Fault)
        -> FunctionUrlConfig
    {
        guard let url = record.urls[reference.slot] else { throw Self.noURL }
        return url.output(reference.key, reference.qualifier, context.endpoint)
    }

    fileprivate static var noFunctionForURL: Fault {
        LambdaFault.resourceNotFoundException("Function does not exist", details: ["Type": "User"])
    }

    fileprivate static var noURL: Fault {
        LambdaFault.resourceNotFoundException(
            "The resource you requested does not exist.", details: ["Type": "User"])
    }
}
