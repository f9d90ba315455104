internal import Base
internal import LambdaAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Removes a function with its versions and everything that runs of it, or one version.
struct DeleteFunction: Operation {
    static let model = LambdaModel.deleteFunction
    let core: LambdaCore

    func access(_ input: DeleteFunctionRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            Self.model.action, try core.reference(input.functionName, input.qualifier, context), context)
    }

    func run(_ input: DeleteFunctionRequest, _ context: CallContext) async throws -> DeleteFunctionResponse {
        let reference = try core.reference(input.functionName, input.qualifier, context)
        if let qualifier = reference.qualifier {
            try await deleteVersion(reference, qualifier)
        } else {
            let record = try await core.functions.existing(reference)
            let versions = try await core.functions.publishedVersions(reference.key)
            let unused = try await core.functions.delete(reference)
            for config in [record.latest, record.running] + versions { core.retire(reference.key, config) }
            core.credentials.forget(reference.key)
            core.invoker.recorded.forget(reference.key)
            core.processorUses.forget(reference.key)
            core.provisioner.refresh(reference.key)
            try await core.code.remove(unused)
        }
        return DeleteFunctionResponse(statusCode: 204)
    }

    private func deleteVersion(_ reference: FunctionReference, _ qualifier: String) async throws {
        let record = try await core.functions.existing(reference)
        guard qualifier != FunctionRecord.latestQualifier else {
            throw LambdaCore.invalid("$LATEST version cannot be deleted without deleting the function.")
        }
        guard let number = Int(qualifier), String(number) == qualifier else {
            throw LambdaCore.invalid("Deletion of aliases is not currently supported.")
        }
        // One that is not there is no error.
        guard try await core.functions.isPublished(reference.key, number) else { return }
        try Self.check(record, qualifier)
        let config = try await core.functions.version(reference)
        try await core.functions.update(reference) { record in
            try Self.check(record, qualifier)
            record.forget(qualifier)
            return nil
        }
        let unused = try await core.functions.deleteVersion(reference, number)
        core.provisioner.refresh(reference.key)
        core.retire(reference.key, config)
        try await core.code.remove(unused)
    }

    private static func check(_ record: FunctionRecord, _ number: String) throws(Fault) {
        let users = record.aliases.filter { $0.versions.contains(number) }.map(\.name).sorted()
        guard users.isEmpty else {
            throw LambdaFault.resourceConflictException(
                "Unable to delete version because the following aliases reference it: [\(users.joined(separator: ", "))]",
                details: ["Type": "User"])
        }
    }
}

extension LambdaCore {
    /// Ends the environments of a configuration that is no more.
    func retire(_ key: FunctionKey, _ config: FunctionConfig) {
        fleet.retire(FunctionVersion(key: key, config: config).poolID)
        live.retire(key, revision: config.revisionID)
    }
}
