// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Lambda within the process: typed values, no encoding, the same pipeline as every call.
package struct LambdaClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func addLayerVersionPermission(_ input: AddLayerVersionPermissionRequest) async throws -> AddLayerVersionPermissionResponse {
        try await caller.call(LambdaModel.addLayerVersionPermission, input)
    }

    @discardableResult
    package func addPermission(_ input: AddPermissionRequest) async throws -> AddPermissionResponse {
        try await caller.call(LambdaModel.addPermission, input)
    }

    @discardableResult
    package func createAlias(_ input: CreateAliasRequest) async throws -> AliasConfiguration {
        try await caller.call(LambdaModel.createAlias, input)
    }

    @discardableResult
    package func createCodeSigningConfig(_ input: CreateCodeSigningConfigRequest) async throws -> CreateCodeSigningConfigResponse {
        try await caller.call(LambdaModel.createCodeSigningConfig, input)
    }

    @discardableResult
    package func createEventSourceMapping(_ input: CreateEventSourceMappingRequest) async throws -> EventSourceMappingConfiguration {
        try await caller.call(LambdaModel.createEventSourceMapping, input)
    }

    @discardableResult
    package func createFunction(_ input: CreateFunctionRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.createFunction, input)
    }

    @discardableResult
    package func createFunctionUrlConfig(_ input: CreateFunctionUrlConfigRequest) async throws -> CreateFunctionUrlConfigResponse {
        try await caller.call(LambdaModel.createFunctionUrlConfig, input)
    }

    @discardableResult
    package func deleteAlias(_ input: DeleteAliasRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteAlias, input)
    }

    @discardableResult
    package func deleteCodeSigningConfig(_ input: DeleteCodeSigningConfigRequest) async throws -> DeleteCodeSigningConfigResponse {
        try await caller.call(LambdaModel.deleteCodeSigningConfig, input)
    }

    @discardableResult
    package func deleteEventSourceMapping(_ input: DeleteEventSourceMappingRequest) async throws -> EventSourceMappingConfiguration {
        try await caller.call(LambdaModel.deleteEventSourceMapping, input)
    }

    @discardableResult
    package func deleteFunction(_ input: DeleteFunctionRequest) async throws -> DeleteFunctionResponse {
        try await caller.call(LambdaModel.deleteFunction, input)
    }

    @discardableResult
    package func deleteFunctionCodeSigningConfig(_ input: DeleteFunctionCodeSigningConfigRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteFunctionCodeSigningConfig, input)
    }

    @discardableResult
    package func deleteFunctionConcurrency(_ input: DeleteFunctionConcurrencyRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteFunctionConcurrency, input)
    }

    @discardableResult
    package func deleteFunctionEventInvokeConfig(_ input: DeleteFunctionEventInvokeConfigRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteFunctionEventInvokeConfig, input)
    }

    @discardableResult
    package func deleteFunctionUrlConfig(_ input: DeleteFunctionUrlConfigRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteFunctionUrlConfig, input)
    }

    @discardableResult
    package func deleteLayerVersion(_ input: DeleteLayerVersionRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteLayerVersion, input)
    }

    @discardableResult
    package func deleteProvisionedConcurrencyConfig(_ input: DeleteProvisionedConcurrencyConfigRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteProvisionedConcurrencyConfig, input)
    }

    @discardableResult
    package func getAccountSettings(_ input: GetAccountSettingsRequest) async throws -> GetAccountSettingsResponse {
        try await caller.call(LambdaModel.getAccountSettings, input)
    }

    @discardableResult
    package func getAlias(_ input: GetAliasRequest) async throws -> AliasConfiguration {
        try await caller.call(LambdaModel.getAlias, input)
    }

    @discardableResult
    package func getCodeSigningConfig(_ input: GetCodeSigningConfigRequest) async throws -> GetCodeSigningConfigResponse {
        try await caller.call(LambdaModel.getCodeSigningConfig, input)
    }

    @discardableResult
    package func getEventSourceMapping(_ input: GetEventSourceMappingRequest) async throws -> EventSourceMappingConfiguration {
        try await caller.call(LambdaModel.getEventSourceMapping, input)
    }

    @discardableResult
    package func getFunction(_ input: GetFunctionRequest) async throws -> GetFunctionResponse {
        try await caller.call(LambdaModel.getFunction, input)
    }

    @discardableResult
    package func getFunctionCodeSigningConfig(_ input: GetFunctionCodeSigningConfigRequest) async throws -> GetFunctionCodeSigningConfigResponse {
        try await caller.call(LambdaModel.getFunctionCodeSigningConfig, input)
    }

    @discardableResult
    package func getFunctionConcurrency(_ input: GetFunctionConcurrencyRequest) async throws -> GetFunctionConcurrencyResponse {
        try await caller.call(LambdaModel.getFunctionConcurrency, input)
    }

    @discardableResult
    package func getFunctionConfiguration(_ input: GetFunctionConfigurationRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.getFunctionConfiguration, input)
    }

    @discardableResult
    package func getFunctionEventInvokeConfig(_ input: GetFunctionEventInvokeConfigRequest) async throws -> FunctionEventInvokeConfig {
        try await caller.call(LambdaModel.getFunctionEventInvokeConfig, input)
    }

    @discardableResult
    package func getFunctionRecursionConfig(_ input: GetFunctionRecursionConfigRequest) async throws -> GetFunctionRecursionConfigResponse {
        try await caller.call(LambdaModel.getFunctionRecursionConfig, input)
    }

    @discardableResult
    package func getFunctionUrlConfig(_ input: GetFunctionUrlConfigRequest) async throws -> GetFunctionUrlConfigResponse {
        try await caller.call(LambdaModel.getFunctionUrlConfig, input)
    }

    @discardableResult
    package func getLayerVersion(_ input: GetLayerVersionRequest) async throws -> GetLayerVersionResponse {
        try await caller.call(LambdaModel.getLayerVersion, input)
    }

    @discardableResult
    package func getLayerVersionByArn(_ input: GetLayerVersionByArnRequest) async throws -> GetLayerVersionResponse {
        try await caller.call(LambdaModel.getLayerVersionByArn, input)
    }

    @discardableResult
    package func getLayerVersionPolicy(_ input: GetLayerVersionPolicyRequest) async throws -> GetLayerVersionPolicyResponse {
        try await caller.call(LambdaModel.getLayerVersionPolicy, input)
    }

    @discardableResult
    package func getPolicy(_ input: GetPolicyRequest) async throws -> GetPolicyResponse {
        try await caller.call(LambdaModel.getPolicy, input)
    }

    @discardableResult
    package func getProvisionedConcurrencyConfig(_ input: GetProvisionedConcurrencyConfigRequest) async throws -> GetProvisionedConcurrencyConfigResponse {
        try await caller.call(LambdaModel.getProvisionedConcurrencyConfig, input)
    }

    @discardableResult
    package func getRuntimeManagementConfig(_ input: GetRuntimeManagementConfigRequest) async throws -> GetRuntimeManagementConfigResponse {
        try await caller.call(LambdaModel.getRuntimeManagementConfig, input)
    }

    @discardableResult
    package func invoke(_ input: InvocationRequest) async throws -> InvocationResponse {
        try await caller.call(LambdaModel.invoke, input)
    }

    @discardableResult
    package func invokeAsync(_ input: InvokeAsyncRequest) async throws -> InvokeAsyncResponse {
        try await caller.call(LambdaModel.invokeAsync, input)
    }

    @discardableResult
    package func invokeWithResponseStream(_ input: InvokeWithResponseStreamRequest) async throws -> InvokeWithResponseStreamResponse {
        try await caller.call(LambdaModel.invokeWithResponseStream, input)
    }

    @discardableResult
    package func listAliases(_ input: ListAliasesRequest) async throws -> ListAliasesResponse {
        try await caller.call(LambdaModel.listAliases, input)
    }

    @discardableResult
    package func listCodeSigningConfigs(_ input: ListCodeSigningConfigsRequest) async throws -> ListCodeSigningConfigsResponse {
        try await caller.call(LambdaModel.listCodeSigningConfigs, input)
    }

    @discardableResult
    package func listEventSourceMappings(_ input: ListEventSourceMappingsRequest) async throws -> ListEventSourceMappingsResponse {
        try await caller.call(LambdaModel.listEventSourceMappings, input)
    }

    @discardableResult
    package func listFunctionEventInvokeConfigs(_ input: ListFunctionEventInvokeConfigsRequest) async throws -> ListFunctionEventInvokeConfigsResponse {
        try await caller.call(LambdaModel.listFunctionEventInvokeConfigs, input)
    }

    @discardableResult
    package func listFunctionUrlConfigs(_ input: ListFunctionUrlConfigsRequest) async throws -> ListFunctionUrlConfigsResponse {
        try await caller.call(LambdaModel.listFunctionUrlConfigs, input)
    }

    @discardableResult
    package func listFunctions(_ input: ListFunctionsRequest) async throws -> ListFunctionsResponse {
        try await caller.call(LambdaModel.listFunctions, input)
    }

    @discardableResult
    package func listFunctionsByCodeSigningConfig(_ input: ListFunctionsByCodeSigningConfigRequest) async throws -> ListFunctionsByCodeSigningConfigResponse {
        try await caller.call(LambdaModel.listFunctionsByCodeSigningConfig, input)
    }

    @discardableResult
    package func listLayerVersions(_ input: ListLayerVersionsRequest) async throws -> ListLayerVersionsResponse {
        try await caller.call(LambdaModel.listLayerVersions, input)
    }

    @discardableResult
    package func listLayers(_ input: ListLayersRequest) async throws -> ListLayersResponse {
        try await caller.call(LambdaModel.listLayers, input)
    }

    @discardableResult
    package func listProvisionedConcurrencyConfigs(_ input: ListProvisionedConcurrencyConfigsRequest) async throws -> ListProvisionedConcurrencyConfigsResponse {
        try await caller.call(LambdaModel.listProvisionedConcurrencyConfigs, input)
    }

    @discardableResult
    package func listTags(_ input: ListTagsRequest) async throws -> ListTagsResponse {
        try await caller.call(LambdaModel.listTags, input)
    }

    @discardableResult
    package func listVersionsByFunction(_ input: ListVersionsByFunctionRequest) async throws -> ListVersionsByFunctionResponse {
        try await caller.call(LambdaModel.listVersionsByFunction, input)
    }

    @discardableResult
    package func publishLayerVersion(_ input: PublishLayerVersionRequest) async throws -> PublishLayerVersionResponse {
        try await caller.call(LambdaModel.publishLayerVersion, input)
    }

    @discardableResult
    package func publishVersion(_ input: PublishVersionRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.publishVersion, input)
    }

    @discardableResult
    package func putFunctionCodeSigningConfig(_ input: PutFunctionCodeSigningConfigRequest) async throws -> PutFunctionCodeSigningConfigResponse {
        try await caller.call(LambdaModel.putFunctionCodeSigningConfig, input)
    }

    @discardableResult
    package func putFunctionConcurrency(_ input: PutFunctionConcurrencyRequest) async throws -> Concurrency {
        try await caller.call(LambdaModel.putFunctionConcurrency, input)
    }

    @discardableResult
    package func putFunctionEventInvokeConfig(_ input: PutFunctionEventInvokeConfigRequest) async throws -> FunctionEventInvokeConfig {
        try await caller.call(LambdaModel.putFunctionEventInvokeConfig, input)
    }

    @discardableResult
    package func putFunctionRecursionConfig(_ input: PutFunctionRecursionConfigRequest) async throws -> PutFunctionRecursionConfigResponse {
        try await caller.call(LambdaModel.putFunctionRecursionConfig, input)
    }

    @discardableResult
    package func putProvisionedConcurrencyConfig(_ input: PutProvisionedConcurrencyConfigRequest) async throws -> PutProvisionedConcurrencyConfigResponse {
        try await caller.call(LambdaModel.putProvisionedConcurrencyConfig, input)
    }

    @discardableResult
    package func putRuntimeManagementConfig(_ input: PutRuntimeManagementConfigRequest) async throws -> PutRuntimeManagementConfigResponse {
        try await caller.call(LambdaModel.putRuntimeManagementConfig, input)
    }

    @discardableResult
    package func removeLayerVersionPermission(_ input: RemoveLayerVersionPermissionRequest) async throws -> Empty {
        try await caller.call(LambdaModel.removeLayerVersionPermission, input)
    }

    @discardableResult
    package func removePermission(_ input: RemovePermissionRequest) async throws -> Empty {
        try await caller.call(LambdaModel.removePermission, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> Empty {
        try await caller.call(LambdaModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> Empty {
        try await caller.call(LambdaModel.untagResource, input)
    }

    @discardableResult
    package func updateAlias(_ input: UpdateAliasRequest) async throws -> AliasConfiguration {
        try await caller.call(LambdaModel.updateAlias, input)
    }

    @discardableResult
    package func updateCodeSigningConfig(_ input: UpdateCodeSigningConfigRequest) async throws -> UpdateCodeSigningConfigResponse {
        try await caller.call(LambdaModel.updateCodeSigningConfig, input)
    }

    @discardableResult
    package func updateEventSourceMapping(_ input: UpdateEventSourceMappingRequest) async throws -> EventSourceMappingConfiguration {
        try await caller.call(LambdaModel.updateEventSourceMapping, input)
    }

    @discardableResult
    package func updateFunctionCode(_ input: UpdateFunctionCodeRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.updateFunctionCode, input)
    }

    @discardableResult
    package func updateFunctionConfiguration(_ input: UpdateFunctionConfigurationRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.updateFunctionConfiguration, input)
    }

    @discardableResult
    package func updateFunctionEventInvokeConfig(_ input: UpdateFunctionEventInvokeConfigRequest) async throws -> FunctionEventInvokeConfig {
        try await caller.call(LambdaModel.updateFunctionEventInvokeConfig, input)
    }

    @discardableResult
    package func updateFunctionUrlConfig(_ input: UpdateFunctionUrlConfigRequest) async throws -> UpdateFunctionUrlConfigResponse {
        try await caller.call(LambdaModel.updateFunctionUrlConfig, input)
    }
}
