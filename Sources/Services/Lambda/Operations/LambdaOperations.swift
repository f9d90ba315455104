internal import ServiceKit

/// Every operation that is served.
enum LambdaOperations {
    static func all(_ core: LambdaCore) -> [ServedOperation] {
        functions(core) + invocations(core) + settings(core) + permissions(core) + aliases(core) + layers(core)
            + urls(core) + provisioning(core) + codeSigning(core) + eventSources(core)
    }

    private static func functions(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateFunction(core: core)), ServedOperation(DeleteFunction(core: core)),
            ServedOperation(GetFunction(core: core)), ServedOperation(GetFunctionConfiguration(core: core)),
            ServedOperation(ListFunctions(core: core)), ServedOperation(ListVersionsByFunction(core: core)),
            ServedOperation(PublishVersion(core: core)), ServedOperation(UpdateFunctionCode(core: core)),
            ServedOperation(UpdateFunctionConfiguration(core: core)), ServedOperation(GetAccountSettings(core: core)),
            ServedOperation(ListTags(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(UntagResource(core: core)),
        ]
    }

    private static func invocations(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(Invoke(core: core)), ServedOperation(InvokeAsync(core: core)),
            ServedOperation(InvokeWithResponseStream(core: core)),
        ]
    }

    private static func settings(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(GetFunctionConcurrency(core: core)), ServedOperation(PutFunctionConcurrency(core: core)),
            ServedOperation(DeleteFunctionConcurrency(core: core)),
            ServedOperation(GetFunctionRecursionConfig(core: core)),
            ServedOperation(PutFunctionRecursionConfig(core: core)),
            ServedOperation(GetRuntimeManagementConfig(core: core)),
            ServedOperation(PutRuntimeManagementConfig(core: core)),
            ServedOperation(PutFunctionEventInvokeConfig(core: core)),
            ServedOperation(UpdateFunctionEventInvokeConfig(core: core)),
            ServedOperation(GetFunctionEventInvokeConfig(core: core)),
            ServedOperation(DeleteFunctionEventInvokeConfig(core: core)),
            ServedOperation(ListFunctionEventInvokeConfigs(core: core)),
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
            ServedOperation(GetAlias(core: core)), ServedOperation(ListAliases(core: core)),
            ServedOperation(UpdateAlias(core: core)),
        ]
    }

    private static func layers(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(PublishLayerVersion(core: core)), ServedOperation(GetLayerVersion(core: core)),
            ServedOperation(GetLayerVersionByArn(core: core)), ServedOperation(DeleteLayerVersion(core: core)),
            ServedOperation(ListLayerVersions(core: core)), ServedOperation(ListLayers(core: core)),
            ServedOperation(AddLayerVersionPermission(core: core)),
            ServedOperation(RemoveLayerVersionPermission(core: core)),
            ServedOperation(GetLayerVersionPolicy(core: core)),
        ]
    }

    private static func urls(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateFunctionUrlConfig(core: core)), ServedOperation(UpdateFunctionUrlConfig(core: core)),
            ServedOperation(GetFunctionUrlConfig(core: core)), ServedOperation(DeleteFunctionUrlConfig(core: core)),
            ServedOperation(ListFunctionUrlConfigs(core: core)),
        ]
    }

    private static func provisioning(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(PutProvisionedConcurrencyConfig(core: core)),
            ServedOperation(GetProvisionedConcurrencyConfig(core: core)),
            ServedOperation(DeleteProvisionedConcurrencyConfig(core: core)),
            ServedOperation(ListProvisionedConcurrencyConfigs(core: core)),
        ]
    }

    private static func codeSigning(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateCodeSigningConfig(core: core)), ServedOperation(UpdateCodeSigningConfig(core: core)),
            ServedOperation(GetCodeSigningConfig(core: core)), ServedOperation(DeleteCodeSigningConfig(core: core)),
            ServedOperation(ListCodeSigningConfigs(core: core)),
            ServedOperation(ListFunctionsByCodeSigningConfig(core: core)),
            ServedOperation(PutFunctionCodeSigningConfig(core: core)),
            ServedOperation(GetFunctionCodeSigningConfig(core: core)),
            ServedOperation(DeleteFunctionCodeSigningConfig(core: core)),
        ]
    }

    private static func eventSources(_ core: LambdaCore) -> [ServedOperation] {
        [
            ServedOperation(CreateEventSourceMapping(core: core)),
            ServedOperation(UpdateEventSourceMapping(core: core)),
            ServedOperation(DeleteEventSourceMapping(core: core)),
            ServedOperation(GetEventSourceMapping(core: core)),
            ServedOperation(ListEventSourceMappings(core: core)),
        ]
    }
}
