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
        try Self.refuse(input.routingConfig, "CreateAlias")
        let reference = try core.reference(input.functionName, nil, context)
        _ = try await core.functions.version(FunctionReference(key: reference.key, qualifier: input.functionVersion))
        let alias = FunctionRecord.Alias(
            name: input.name, version: input.functionVersion, description: input.description ?? "",
            revisionID: core.environment.randomness.uuid())
        try await core.functions.update(reference) { record in
            guard !record.aliases.contains(where: { $0.name == alias.name }) else {
                throw LambdaFault.resourceConflictException(
                    "Alias already exists: \(reference.key.arn(alias.name))", details: ["Type": "User"])
            }
            record.aliases.append(alias)
            return nil
        }
        return alias.output(reference.key)
    }

    static func refuse(_ routing: AliasRoutingConfiguration?, _ operation: String) throws(Fault) {
        if let routing, !(routing.additionalVersionWeights ?? [:]).isEmpty {
            throw .notSupported("\(operation) with RoutingConfig")
        }
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
        try CreateAlias.refuse(input.routingConfig, "UpdateAlias")
        let reference = try core.reference(input.functionName, nil, context)
        if let version = input.functionVersion {
            _ = try await core.functions.version(FunctionReference(key: reference.key, qualifier: version))
        }
        let revision = core.environment.randomness.uuid()
        let (record, _) = try await core.functions.update(reference) { record in
            guard let index = record.aliases.firstIndex(where: { $0.name == input.name }) else {
                throw LambdaCore.noAlias(reference.key, input.name)
            }
            try LambdaCore.check(input.revisionId, is: record.aliases[index].revisionID)
            record.aliases[index].version = input.functionVersion ?? record.aliases[index].version
            record.aliases[index].description = input.description ?? record.aliases[index].description
            record.aliases[index].revisionID = revision
            return nil
        }
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
        let reference = try core.reference(input.functionName, nil, context)
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
        let reference = try core.reference(input.functionName, nil, context)
        let record = try await core.functions.existing(reference)
        let all = record.aliases.filter { input.functionVersion == nil || $0.version == input.functionVersion }
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
        try await core.functions.update(try core.reference(input.functionName, nil, context)) { record in
            record.aliases.removeAll { $0.name == input.name }
            record.permissions.removeAll { $0.qualifier == input.name }
            return nil
        }
        return Empty()
    }
}

extension LambdaCore {
    fileprivate func alias(_ record: FunctionRecord, _ name: String, _ key: FunctionKey) throws(Fault)
        -> AliasConfiguration
    {
        guard let alias = record.aliases.first(where: { $0.name == name }) else { throw Self.noAlias(key, name) }
        return alias.output(key)
    }

    fileprivate static func noAlias(_ key: FunctionKey, _ name: String) -> Fault {
        LambdaFault.resourceNotFoundException("Cannot find alias arn: \(key.arn(name))", details: ["Type": "User"])
    }
}
