internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a code signing configuration.
struct CreateCodeSigningConfig: Operation {
    static let model = LambdaModel.createCodeSigningConfig
    private static let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    let core: LambdaCore

    func access(_ input: CreateCodeSigningConfigRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: CreateCodeSigningConfigRequest, _ context: CallContext) async throws
        -> CreateCodeSigningConfigResponse
    {
        try LambdaCore.check(newTags: input.tags)
        let id = "csc-" + core.environment.randomness.token(17, from: Self.letters)
        let record = CodeSigningRecord(
            arn: context.arn("lambda", "code-signing-config:\(id)"), description: input.description,
            publishers: input.allowedPublishers.signingProfileVersionArns,
            isEnforced: input.codeSigningPolicies?.untrustedArtifactOnDeployment == .enforce,
            modified: LambdaCore.modified(context.now), tags: input.tags ?? [:])
        guard let key = CodeSigningRecord.key(record.arn) else { preconditionFailure("the ARN was just made") }
        var transaction = Transaction()
        transaction.check(key, .absent)
        transaction.put(key, record.json.bytes)
        guard try await core.environment.store.commit(transaction).version != nil else {
            throw LambdaFault.serviceException("The id was taken; try again.")
        }
        return CreateCodeSigningConfigResponse(codeSigningConfig: record.output)
    }
}

/// Changes a code signing configuration. What is deployed already stays.
struct UpdateCodeSigningConfig: Operation {
    static let model = LambdaModel.updateCodeSigningConfig
    let core: LambdaCore

    func access(_ input: UpdateCodeSigningConfigRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.codeSigningConfigArn)]
    }

    func run(_ input: UpdateCodeSigningConfigRequest, _ context: CallContext) async throws
        -> UpdateCodeSigningConfigResponse
    {
        let record = try await core.updateCodeSigning(input.codeSigningConfigArn) { record in
            record.description = input.description ?? record.description
            record.publishers = input.allowedPublishers?.signingProfileVersionArns ?? record.publishers
            if let policy = input.codeSigningPolicies?.untrustedArtifactOnDeployment {
                record.isEnforced = policy == .enforce
            }
            record.modified = LambdaCore.modified(context.now)
        }
        return UpdateCodeSigningConfigResponse(codeSigningConfig: record.output)
    }
}

/// Shows a code signing configuration.
struct GetCodeSigningConfig: Operation {
    static let model = LambdaModel.getCodeSigningConfig
    let core: LambdaCore

    func access(_ input: GetCodeSigningConfigRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.codeSigningConfigArn)]
    }

    func run(_ input: GetCodeSigningConfigRequest, _ context: CallContext) async throws -> GetCodeSigningConfigResponse
    {
        GetCodeSigningConfigResponse(
            codeSigningConfig: try await core.existingCodeSigning(input.codeSigningConfigArn).record.output)
    }
}

/// Removes a code signing configuration that no function has.
struct DeleteCodeSigningConfig: Operation {
    static let model = LambdaModel.deleteCodeSigningConfig
    let core: LambdaCore

    func access(_ input: DeleteCodeSigningConfigRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.codeSigningConfigArn)]
    }

    func run(_ input: DeleteCodeSigningConfigRequest, _ context: CallContext) async throws
        -> DeleteCodeSigningConfigResponse
    {
        let arn = input.codeSigningConfigArn
        let (_, row) = try await core.existingCodeSigning(arn)
        guard
            try await core.functions.functions(context.account, context.region).allSatisfy({ $0.codeSigningARN != arn })
        else {
            throw LambdaFault.resourceConflictException(
                "Code signing config \(arn) is attached to at least one function. Remove it from all functions first.",
                details: ["Type": "User"])
        }
        var transaction = Transaction()
        transaction.delete(row.key)
        _ = try await core.environment.store.commit(transaction)
        return DeleteCodeSigningConfigResponse()
    }
}

/// Lists the code signing configurations of an account and region.
struct ListCodeSigningConfigs: Operation {
    static let model = LambdaModel.listCodeSigningConfigs
    let core: LambdaCore

    func access(_ input: ListCodeSigningConfigsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListCodeSigningConfigsRequest, _ context: CallContext) async throws
        -> ListCodeSigningConfigsResponse
    {
        let rows = try await core.environment.store.readAll(
            KeyRange(prefix: CodeSigningRecord.prefix(context.account, context.region)))
        let records = try rows.compactMap { CodeSigningRecord(try JSON(parsing: $0.value)) }.sorted { $0.id < $1.id }
        let (page, next) = LambdaCore.page(records, after: input.marker, limit: input.maxItems) { $0.id }
        return ListCodeSigningConfigsResponse(nextMarker: next, codeSigningConfigs: page.map(\.output))
    }
}

/// Lists the functions that have a code signing configuration.
struct ListFunctionsByCodeSigningConfig: Operation {
    static let model = LambdaModel.listFunctionsByCodeSigningConfig
    let core: LambdaCore

    func access(_ input: ListFunctionsByCodeSigningConfigRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.codeSigningConfigArn)]
    }

    func run(_ input: ListFunctionsByCodeSigningConfigRequest, _ context: CallContext) async throws
        -> ListFunctionsByCodeSigningConfigResponse
    {
        let arn = try await core.existingCodeSigning(input.codeSigningConfigArn).record.arn
        let functions = try await core.functions.functions(context.account, context.region)
        let arns = functions.filter { $0.codeSigningARN == arn }.map {
            FunctionKey(account: context.account, region: context.region, name: $0.name).arn
        }
        let (page, next) = LambdaCore.page(arns, after: input.marker, limit: input.maxItems) { $0 }
        return ListFunctionsByCodeSigningConfigResponse(nextMarker: next, functionArns: page)
    }
}

/// Gives a function a code signing configuration; it counts from the next deployment on.
struct PutFunctionCodeSigningConfig: Operation {
    static let model = LambdaModel.putFunctionCodeSigningConfig
    let core: LambdaCore

    func access(_ input: PutFunctionCodeSigningConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: PutFunctionCodeSigningConfigRequest, _ context: CallContext) async throws
        -> PutFunctionCodeSigningConfigResponse
    {
        let reference = try core.functionOnly(input.functionName, context)
        let arn = try await core.checkCodeSigning(input.codeSigningConfigArn).arn
        try await core.functions.update(reference) { record in
            record.codeSigningARN = arn
            return nil
        }
        return PutFunctionCodeSigningConfigResponse(codeSigningConfigArn: arn, functionName: reference.key.name)
    }
}

/// Shows a function's code signing configuration; without one the answer names none.
struct GetFunctionCodeSigningConfig: Operation {
    static let model = LambdaModel.getFunctionCodeSigningConfig
    let core: LambdaCore

    func access(_ input: GetFunctionCodeSigningConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: GetFunctionCodeSigningConfigRequest, _ context: CallContext) async throws
        -> GetFunctionCodeSigningConfigResponse
    {
        let reference = try core.functionOnly(input.functionName, context)
        let record = try await core.functions.existing(reference)
        var response = GetFunctionCodeSigningConfigResponse.fallback
        response.functionName = reference.key.name
        if let arn = record.codeSigningARN { response.codeSigningConfigArn = arn }
        return response
    }
}

/// Takes a function's code signing configuration away.
struct DeleteFunctionCodeSigningConfig: Operation {
    static let model = LambdaModel.deleteFunctionCodeSigningConfig
    let core: LambdaCore

    func access(_ input: DeleteFunctionCodeSigningConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: DeleteFunctionCodeSigningConfigRequest, _ context: CallContext) async throws -> Empty {
        try await core.functions.update(try core.functionOnly(input.functionName, context)) { record in
            record.codeSigningARN = nil
            return nil
        }
        return Empty()
    }
}
