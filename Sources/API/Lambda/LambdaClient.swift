// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Lambda within the process: typed values, no encoding, the same pipeline as every call.
package struct LambdaClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func addPermission(_ input: AddPermissionRequest) async throws -> AddPermissionResponse {
        try await caller.call(LambdaModel.addPermission, input)
    }

    @discardableResult
    package func createAlias(_ input: CreateAliasRequest) async throws -> AliasConfiguration {
        try await caller.call(LambdaModel.createAlias, input)
    }

    @discardableResult
    package func createFunction(_ input: CreateFunctionRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.createFunction, input)
    }

    @discardableResult
    package func deleteAlias(_ input: DeleteAliasRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteAlias, input)
    }

    @discardableResult
    package func deleteFunction(_ input: DeleteFunctionRequest) async throws -> DeleteFunctionResponse {
        try await caller.call(LambdaModel.deleteFunction, input)
    }

    @discardableResult
    package func deleteFunctionConcurrency(_ input: DeleteFunctionConcurrencyRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteFunctionConcurrency, input)
    }

    @discardableResult
    package func deleteLayerVersion(_ input: DeleteLayerVersionRequest) async throws -> Empty {
        try await caller.call(LambdaModel.deleteLayerVersion, input)
    }

    @discardableResult
    package func getAlias(_ input: GetAliasRequest) async throws -> AliasConfiguration {
        try await caller.call(LambdaModel.getAlias, input)
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
    package func getFunctionRecursionConfig(_ input: GetFunctionRecursionConfigRequest) async throws -> GetFunctionRecursionConfigResponse {
        try await caller.call(LambdaModel.getFunctionRecursionConfig, input)
    }

    @discardableResult
    package func getLayerVersion(_ input: GetLayerVersionRequest) async throws -> GetLayerVersionResponse {
        try await caller.call(LambdaModel.getLayerVersion, input)
    }

    @discardableResult
    package func getPolicy(_ input: GetPolicyRequest) async throws -> GetPolicyResponse {
        try await caller.call(LambdaModel.getPolicy, input)
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
    package func listAliases(_ input: ListAliasesRequest) async throws -> ListAliasesResponse {
        try await caller.call(LambdaModel.listAliases, input)
    }

    @discardableResult
    package func listFunctions(_ input: ListFunctionsRequest) async throws -> ListFunctionsResponse {
        try await caller.call(LambdaModel.listFunctions, input)
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
    package func putFunctionConcurrency(_ input: PutFunctionConcurrencyRequest) async throws -> Concurrency {
        try await caller.call(LambdaModel.putFunctionConcurrency, input)
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
    package func updateFunctionCode(_ input: UpdateFunctionCodeRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.updateFunctionCode, input)
    }

    @discardableResult
    package func updateFunctionConfiguration(_ input: UpdateFunctionConfigurationRequest) async throws -> FunctionConfiguration {
        try await caller.call(LambdaModel.updateFunctionConfiguration, input)
    }
}
