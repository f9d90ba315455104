// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls Schemas within the process: typed values, no encoding, the same pipeline as every call.
package struct SchemasClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func createDiscoverer(_ input: CreateDiscovererRequest) async throws -> CreateDiscovererResponse {
        try await caller.call(SchemasModel.createDiscoverer, input)
    }

    @discardableResult
    package func createRegistry(_ input: CreateRegistryRequest) async throws -> CreateRegistryResponse {
        try await caller.call(SchemasModel.createRegistry, input)
    }

    @discardableResult
    package func createSchema(_ input: CreateSchemaRequest) async throws -> CreateSchemaResponse {
        try await caller.call(SchemasModel.createSchema, input)
    }

    @discardableResult
    package func deleteDiscoverer(_ input: DeleteDiscovererRequest) async throws -> Empty {
        try await caller.call(SchemasModel.deleteDiscoverer, input)
    }

    @discardableResult
    package func deleteRegistry(_ input: DeleteRegistryRequest) async throws -> Empty {
        try await caller.call(SchemasModel.deleteRegistry, input)
    }

    @discardableResult
    package func deleteResourcePolicy(_ input: DeleteResourcePolicyRequest) async throws -> Empty {
        try await caller.call(SchemasModel.deleteResourcePolicy, input)
    }

    @discardableResult
    package func deleteSchema(_ input: DeleteSchemaRequest) async throws -> Empty {
        try await caller.call(SchemasModel.deleteSchema, input)
    }

    @discardableResult
    package func deleteSchemaVersion(_ input: DeleteSchemaVersionRequest) async throws -> Empty {
        try await caller.call(SchemasModel.deleteSchemaVersion, input)
    }

    @discardableResult
    package func describeCodeBinding(_ input: DescribeCodeBindingRequest) async throws -> DescribeCodeBindingResponse {
        try await caller.call(SchemasModel.describeCodeBinding, input)
    }

    @discardableResult
    package func describeDiscoverer(_ input: DescribeDiscovererRequest) async throws -> DescribeDiscovererResponse {
        try await caller.call(SchemasModel.describeDiscoverer, input)
    }

    @discardableResult
    package func describeRegistry(_ input: DescribeRegistryRequest) async throws -> DescribeRegistryResponse {
        try await caller.call(SchemasModel.describeRegistry, input)
    }

    @discardableResult
    package func describeSchema(_ input: DescribeSchemaRequest) async throws -> DescribeSchemaResponse {
        try await caller.call(SchemasModel.describeSchema, input)
    }

    @discardableResult
    package func exportSchema(_ input: ExportSchemaRequest) async throws -> ExportSchemaResponse {
        try await caller.call(SchemasModel.exportSchema, input)
    }

    @discardableResult
    package func getCodeBindingSource(_ input: GetCodeBindingSourceRequest) async throws -> GetCodeBindingSourceResponse {
        try await caller.call(SchemasModel.getCodeBindingSource, input)
    }

    @discardableResult
    package func getDiscoveredSchema(_ input: GetDiscoveredSchemaRequest) async throws -> GetDiscoveredSchemaResponse {
        try await caller.call(SchemasModel.getDiscoveredSchema, input)
    }

    @discardableResult
    package func getResourcePolicy(_ input: GetResourcePolicyRequest) async throws -> GetResourcePolicyResponse {
        try await caller.call(SchemasModel.getResourcePolicy, input)
    }

    @discardableResult
    package func listDiscoverers(_ input: ListDiscoverersRequest) async throws -> ListDiscoverersResponse {
        try await caller.call(SchemasModel.listDiscoverers, input)
    }

    @discardableResult
    package func listRegistries(_ input: ListRegistriesRequest) async throws -> ListRegistriesResponse {
        try await caller.call(SchemasModel.listRegistries, input)
    }

    @discardableResult
    package func listSchemaVersions(_ input: ListSchemaVersionsRequest) async throws -> ListSchemaVersionsResponse {
        try await caller.call(SchemasModel.listSchemaVersions, input)
    }

    @discardableResult
    package func listSchemas(_ input: ListSchemasRequest) async throws -> ListSchemasResponse {
        try await caller.call(SchemasModel.listSchemas, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(SchemasModel.listTagsForResource, input)
    }

    @discardableResult
    package func putCodeBinding(_ input: PutCodeBindingRequest) async throws -> PutCodeBindingResponse {
        try await caller.call(SchemasModel.putCodeBinding, input)
    }

    @discardableResult
    package func putResourcePolicy(_ input: PutResourcePolicyRequest) async throws -> PutResourcePolicyResponse {
        try await caller.call(SchemasModel.putResourcePolicy, input)
    }

    @discardableResult
    package func searchSchemas(_ input: SearchSchemasRequest) async throws -> SearchSchemasResponse {
        try await caller.call(SchemasModel.searchSchemas, input)
    }

    @discardableResult
    package func startDiscoverer(_ input: StartDiscovererRequest) async throws -> StartDiscovererResponse {
        try await caller.call(SchemasModel.startDiscoverer, input)
    }

    @discardableResult
    package func stopDiscoverer(_ input: StopDiscovererRequest) async throws -> StopDiscovererResponse {
        try await caller.call(SchemasModel.stopDiscoverer, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> Empty {
        try await caller.call(SchemasModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> Empty {
        try await caller.call(SchemasModel.untagResource, input)
    }

    @discardableResult
    package func updateDiscoverer(_ input: UpdateDiscovererRequest) async throws -> UpdateDiscovererResponse {
        try await caller.call(SchemasModel.updateDiscoverer, input)
    }

    @discardableResult
    package func updateRegistry(_ input: UpdateRegistryRequest) async throws -> UpdateRegistryResponse {
        try await caller.call(SchemasModel.updateRegistry, input)
    }

    @discardableResult
    package func updateSchema(_ input: UpdateSchemaRequest) async throws -> UpdateSchemaResponse {
        try await caller.call(SchemasModel.updateSchema, input)
    }
}
