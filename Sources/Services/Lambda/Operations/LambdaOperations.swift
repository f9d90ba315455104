internal import ServiceKit

/// Every operation that is served.
enum LambdaOperations {
    static func all(_ core: LambdaCore) -> [ServedOperation] {
        functions(core) + permissions(core) + aliases(core) + layers(core)
    }

    private static func functions(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateFunction(core: core)), ServedOperation(DeleteFunction(core: core)),
            ServedOperation(GetFunction(core: core)), ServedOperation(GetFunctionConfiguration(core: core)),
            ServedOperation(GetFunctionCodeSigningConfig(core: core)),
            ServedOperation(GetFunctionConcurrency(core: core)),
            ServedOperation(PutFunctionConcurrency(core: core)), ServedOperation(DeleteFunctionConcurrency(core: core)),
            ServedOperation(GetFunctionRecursionConfig(core: core)),
            ServedOperation(GetRuntimeManagementConfig(core: core)),
            ServedOperation(Invoke(core: core)), ServedOperation(ListFunctions(core: core)),
            ServedOperation(ListVersionsByFunction(core: core)), ServedOperation(PublishVersion(core: core)),
            ServedOperation(UpdateFunctionCode(core: core)), ServedOperation(UpdateFunctionConfiguration(core: core)),
            ServedOperation(ListTags(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(UntagResource(core: core)),
        ]
    }

    private static func permissions(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(AddPermission(core: core)), ServedOperation(GetPolicy(core: core)),
            ServedOperation(RemovePermission(core: core)),
        ]
    }

    private static func aliases(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateAlias(core: core)), ServedOperation(DeleteAlias(core: core)),
            ServedOperation(GetAlias(core: core)),
            ServedOperation(ListAliases(core: core)), ServedOperation(UpdateAlias(core: core)),
        ]
    }

    private static func layers(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(PublishLayerVersion(core: core)), ServedOperation(GetLayerVersion(core: core)),
            ServedOperation(DeleteLayerVersion(core: core)), ServedOperation(ListLayerVersions(core: core)),
            ServedOperation(ListLayers(core: core)),
        ]
    }
}
