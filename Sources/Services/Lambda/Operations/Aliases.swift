internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Names a version of a function.
struct CreateAlias: Operation {
    static let model = LambdaModel.createAlias
    let core: LambdaCore

    func access(_ input: CreateAliasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: CreateAliasRequest, _ context: CallContext) async throws -> AliasConfiguration {
        let reference = try core.functionOnly(input.functionName, context)
        let alias = FunctionAlias(
            name: input.name, version: input.functionVersion, description: input.description ?? "",
            weights: input.routingConfig?.additionalVersionWeights ?? [:],
            revisionID: core.environment.randomness.uuid())
        try await core.check(alias, of: reference)
        try await core.functions.update(reference) { record in
            guard record.alias(alias.name) == nil else {
                throw LambdaFault.resourceConflictException(
                    "Alias already exists: \(reference.key.arn(alias.name))", details: ["Type": "User"])
            }
            record.aliases.append(alias)
            return nil
        }
        return alias.output(reference.key)
    }
}

/// Points an alias to another version.
struct UpdateAlias: Operation {
    static let model = LambdaModel.updateAlias
    let core: LambdaCore

    func access(_ input: UpdateAliasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: UpdateAliasRequest, _ context: CallContext) async throws -> AliasConfiguration {
        let reference = try core.functionOnly(input.functionName, context)
        let revision = core.environment.randomness.uuid()
        let (record, _) = try await core.functions.update(reference) { record in
            guard let index = record.aliases.firstIndex(where: { $0.name == input.name }) else {
                throw LambdaCore.noAlias(reference.key, input.name)
            }
            var alias = record.aliases[index]
            try LambdaCore.check(input.revisionId, is: alias.revisionID)
            alias.version = input.functionVersion ?? alias.version
            alias.description = input.description ?? alias.description
            // Empty weights take the second version away.
            if let routing = input.routingConfig { alias.weights = routing.additionalVersionWeights ?? [:] }
            alias.revisionID = revision
            try await core.check(alias, of: reference)
            try Provisioner.check(alias, in: record)
            record.aliases[index] = alias
            return nil
        }
        core.provisioner.refresh(reference.key)
        return try core.alias(record, input.name, reference.key)
    }
}

/// Shows an alias.
struct GetAlias: Operation {
    static let model = LambdaModel.getAlias
    let core: LambdaCore

    func access(_ input: GetAliasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: GetAliasRequest, _ context: CallContext) async throws -> AliasConfiguration {
        let reference = try core.functionOnly(input.functionName, context)
        return try core.alias(try await core.functions.existing(reference), input.name, reference.key)
    }
}

/// Lists a function's aliases by name.
struct ListAliases: Operation {
    static let model = LambdaModel.listAliases
    let core: LambdaCore

    func access(_ input: ListAliasesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: ListAliasesRequest, _ context: CallContext) async throws -> ListAliasesResponse {
        let reference = try core.functionOnly(input.functionName, context)
        let record = try await core.functions.existing(reference)
        let all = record.aliases.filter { alias in input.functionVersion.map { alias.versions.contains($0) } ?? true }
            .sorted { $0.name < $1.name }.filter { alias in input.marker.map { alias.name > $0 } ?? true }
        let page = all.prefix(input.maxItems ?? LimitsLambda.pageSize)
        return ListAliasesResponse(
            nextMarker: page.count < all.count ? page.last?.name : nil, aliases: page.map { $0.output(reference.key) })
    }
}

/// Removes an alias; one that is not there is no error.
struct DeleteAlias: Operation {
    static let model = LambdaModel.deleteAlias
    let core: LambdaCore

    func access(_ input: DeleteAliasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: DeleteAliasRequest, _ context: CallContext) async throws -> Empty {
        let reference = try core.functionOnly(input.functionName, context)
        try await core.functions.update(reference) { record in
            guard record.alias(input.name) != nil else { return nil }
            record.aliases.removeAll { $0.name == input.name }
            record.forget(input.name)
            return nil
        }
        core.provisioner.refresh(reference.key)
        return Empty()
    }
}

extension LambdaCore {
    /// Refuses an alias to versions that are not there, or with weights that can't be.
    fileprivate func check(_ alias: FunctionAlias, of reference: FunctionReference) async throws {
        _ = try await functions.version(FunctionReference(key: reference.key, slot: alias.version))
        try alias.checkWeights()
        for version in alias.weights.keys.sorted() {
            _ = try await functions.version(FunctionReference(key: reference.key, slot: version))
        }
    }

    fileprivate func alias(_ record: FunctionRecord, _ name: String, _ key: FunctionKey) throws(Fault)
        -> AliasConfiguration
    {
        guard let alias = record.alias(name) else { throw Self.noAlias(key, name) }
        return alias.output(key)
    }

    fileprivate static func noAlias(_ key: FunctionKey, _ name: String) -> Fault {
        LambdaFault.resourceNotFoundException("Cannot find alias arn: \(key.arn(name))", details: ["Type": "User"])
    }
}
