internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Keeps environments of a version initialised, whether events come or not.
struct PutProvisionedConcurrencyConfig: Operation {
    static let model = LambdaModel.putProvisionedConcurrencyConfig
    let core: LambdaCore

    func access(_ input: PutProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: PutProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws
        -> PutProvisionedConcurrencyConfigResponse
    {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        guard reference.slot != FunctionRecord.latestQualifier else { throw Provisioner.unpublished }
        try await SnapStartRules.checkProvisioned(core.functions, reference)
        let requested = input.provisionedConcurrentExecutions
        try await core.checkProvisioned(reference)
        let others = try await core.claimedConcurrency(reference.key.scope, except: reference.key)
        try await core.functions.update(reference) { record in
            try Self.check(requested, reference, record, claimedByOthers: others)
            record.provisioned[reference.slot] = ProvisionedConcurrency(requested: requested, modified: context.now)
            if let alias = record.alias(reference.slot) { try Provisioner.check(alias, in: record) }
            return nil
        }
        core.provisioner.refresh(reference.key)
        return PutProvisionedConcurrencyConfigResponse(
            requestedProvisionedConcurrentExecutions: requested, availableProvisionedConcurrentExecutions: 0,
            allocatedProvisionedConcurrentExecutions: 0, status: .inProgress,
            lastModified: LambdaCore.modified(context.now))
    }

    private static func check(
        _ requested: Int, _ reference: FunctionReference, _ record: FunctionRecord, claimedByOthers others: Int
    ) throws(Fault) {
        let own = record.provisioned.filter { $0.key != reference.slot }.reduce(0) { $0 + $1.value.requested }
        if let reserved = record.reservedConcurrency {
            guard own + requested <= reserved else {
                throw LambdaCore.invalid(
                    "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution "
                        + "for function")
            }
        } else {
            guard requested <= LimitsLambda.concurrency - others else {
                throw LambdaCore.invalid(
                    "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency "
                        + "[\(LimitsLambda.concurrency - others)].")
            }
            guard own + requested <= LimitsLambda.concurrency - others - LimitsLambda.unreservedConcurrency else {
                throw LambdaCore.invalid(
                    "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution "
                        + "below its minimum value of [\(LimitsLambda.unreservedConcurrency)].")
            }
        }
        let pointing = record.aliases.contains { alias in
            record.provisioned[alias.name] != nil && alias.versions.contains(reference.slot)
        }
        guard !pointing else {
            throw LambdaFault.resourceConflictException(
                "Version is pointed by a Provisioned Concurrency alias", details: ["Type": "User"])
        }
        if record.alias(reference.slot)?.version == FunctionRecord.latestQualifier { throw Provisioner.unpublished }
    }
}

/// Shows how many environments are kept, and how many of them are initialised.
struct GetProvisionedConcurrencyConfig: Operation {
    static let model = LambdaModel.getProvisionedConcurrencyConfig
    let core: LambdaCore

    func access(_ input: GetProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: GetProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws
        -> GetProvisionedConcurrencyConfigResponse
    {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        try await core.checkProvisioned(reference)
        let record = try await core.functions.existing(reference)
        guard let config = record.provisioned[reference.slot] else {
            throw LambdaFault.provisionedConcurrencyConfigNotFoundException(
                "No Provisioned Concurrency Config found for this function", details: ["Type": "User"])
        }
        let status = try await core.provisioner.status(reference.key, record, reference.slot)
        return GetProvisionedConcurrencyConfigResponse(
            requestedProvisionedConcurrentExecutions: config.requested,
            availableProvisionedConcurrentExecutions: status.ready,
            allocatedProvisionedConcurrentExecutions: status.ready, status: status.status,
            statusReason: status.reason, lastModified: LambdaCore.modified(config.modified))
    }
}

/// Keeps no more environments than events need.
struct DeleteProvisionedConcurrencyConfig: Operation {
    static let model = LambdaModel.deleteProvisionedConcurrencyConfig
    let core: LambdaCore

    func access(_ input: DeleteProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: DeleteProvisionedConcurrencyConfigRequest, _ context: CallContext) async throws -> Empty {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        try await core.checkProvisioned(reference)
        try await core.functions.update(reference) { record in
            record.provisioned[reference.slot] = nil
            return nil
        }
        core.provisioner.refresh(reference.key)
        return Empty()
    }
}

/// Lists the versions and aliases of a function for which environments are kept.
struct ListProvisionedConcurrencyConfigs: Operation {
    static let model = LambdaModel.listProvisionedConcurrencyConfigs
    let core: LambdaCore

    func access(_ input: ListProvisionedConcurrencyConfigsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.reference(input.functionName, nil, context), context)
    }

    func run(_ input: ListProvisionedConcurrencyConfigsRequest, _ context: CallContext) async throws
        -> ListProvisionedConcurrencyConfigsResponse
    {
        let reference = try core.reference(input.functionName, nil, context)
        let record = try await core.functions.existing(reference)
        let (page, next) = LambdaCore.page(
            record.provisioned.sorted { $0.key < $1.key }, after: input.marker, limit: input.maxItems
        ) { $0.key }
        var items: [ProvisionedConcurrencyConfigListItem] = []
        for (slot, config) in page {
            let status = try await core.provisioner.status(reference.key, record, slot)
            items.append(
                ProvisionedConcurrencyConfigListItem(
                    functionArn: reference.key.arn(slot), requestedProvisionedConcurrentExecutions: config.requested,
                    availableProvisionedConcurrentExecutions: status.ready,
                    allocatedProvisionedConcurrentExecutions: status.ready, status: status.status,
                    statusReason: status.reason, lastModified: LambdaCore.modified(config.modified)))
        }
        return ListProvisionedConcurrencyConfigsResponse(provisionedConcurrencyConfigs: items, nextMarker: next)
    }
}

extension LambdaCore {
    /// Refuses what is no published version and no alias.
    fileprivate func checkProvisioned(_ reference: FunctionReference) async throws {
        guard reference.slot != FunctionRecord.latestQualifier else {
            throw Self.invalid("The function resource provided must be an alias or a published version.")
        }
        let record = try await functions.existing(reference)
        guard record.alias(reference.slot) == nil else { return }
        guard reference.slot.allSatisfy(\.isNumber) else {
            throw LambdaFault.resourceNotFoundException(
                "Cannot find alias arn: \(reference.arn)", details: ["Type": "User"])
        }
        _ = try await functions.version(reference)
    }
}
