// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls Pipes within the process: typed values, no encoding, the same pipeline as every call.
package struct PipesClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func createPipe(_ input: CreatePipeRequest) async throws -> CreatePipeResponse {
        try await caller.call(PipesModel.createPipe, input)
    }

    @discardableResult
    package func deletePipe(_ input: DeletePipeRequest) async throws -> DeletePipeResponse {
        try await caller.call(PipesModel.deletePipe, input)
    }

    @discardableResult
    package func describePipe(_ input: DescribePipeRequest) async throws -> DescribePipeResponse {
        try await caller.call(PipesModel.describePipe, input)
    }

    @discardableResult
    package func listPipes(_ input: ListPipesRequest) async throws -> ListPipesResponse {
        try await caller.call(PipesModel.listPipes, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceRequest) async throws -> ListTagsForResourceResponse {
        try await caller.call(PipesModel.listTagsForResource, input)
    }

    @discardableResult
    package func startPipe(_ input: StartPipeRequest) async throws -> StartPipeResponse {
        try await caller.call(PipesModel.startPipe, input)
    }

    @discardableResult
    package func stopPipe(_ input: StopPipeRequest) async throws -> StopPipeResponse {
        try await caller.call(PipesModel.stopPipe, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> TagResourceResponse {
        try await caller.call(PipesModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> UntagResourceResponse {
        try await caller.call(PipesModel.untagResource, input)
    }

    @discardableResult
    package func updatePipe(_ input: UpdatePipeRequest) async throws -> UpdatePipeResponse {
        try await caller.call(PipesModel.updatePipe, input)
    }
}
