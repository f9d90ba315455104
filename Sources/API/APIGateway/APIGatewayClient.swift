// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls APIGateway within the process: typed values, no encoding, the same pipeline as every call.
package struct APIGatewayClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func createDeployment(_ input: CreateDeploymentRequest) async throws -> Deployment {
        try await caller.call(APIGatewayModel.createDeployment, input)
    }

    @discardableResult
    package func createResource(_ input: CreateResourceRequest) async throws -> Resource {
        try await caller.call(APIGatewayModel.createResource, input)
    }

    @discardableResult
    package func createRestApi(_ input: CreateRestApiRequest) async throws -> RestApi {
        try await caller.call(APIGatewayModel.createRestApi, input)
    }

    @discardableResult
    package func createStage(_ input: CreateStageRequest) async throws -> Stage {
        try await caller.call(APIGatewayModel.createStage, input)
    }

    @discardableResult
    package func deleteDeployment(_ input: DeleteDeploymentRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteDeployment, input)
    }

    @discardableResult
    package func deleteIntegration(_ input: DeleteIntegrationRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteIntegration, input)
    }

    @discardableResult
    package func deleteIntegrationResponse(_ input: DeleteIntegrationResponseRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteIntegrationResponse, input)
    }

    @discardableResult
    package func deleteMethod(_ input: DeleteMethodRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteMethod, input)
    }

    @discardableResult
    package func deleteMethodResponse(_ input: DeleteMethodResponseRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteMethodResponse, input)
    }

    @discardableResult
    package func deleteResource(_ input: DeleteResourceRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteResource, input)
    }

    @discardableResult
    package func deleteRestApi(_ input: DeleteRestApiRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteRestApi, input)
    }

    @discardableResult
    package func deleteStage(_ input: DeleteStageRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.deleteStage, input)
    }

    @discardableResult
    package func getAccount(_ input: GetAccountRequest) async throws -> Account {
        try await caller.call(APIGatewayModel.getAccount, input)
    }

    @discardableResult
    package func getDeployment(_ input: GetDeploymentRequest) async throws -> Deployment {
        try await caller.call(APIGatewayModel.getDeployment, input)
    }

    @discardableResult
    package func getDeployments(_ input: GetDeploymentsRequest) async throws -> Deployments {
        try await caller.call(APIGatewayModel.getDeployments, input)
    }

    @discardableResult
    package func getIntegration(_ input: GetIntegrationRequest) async throws -> Integration {
        try await caller.call(APIGatewayModel.getIntegration, input)
    }

    @discardableResult
    package func getIntegrationResponse(_ input: GetIntegrationResponseRequest) async throws -> IntegrationResponse {
        try await caller.call(APIGatewayModel.getIntegrationResponse, input)
    }

    @discardableResult
    package func getMethod(_ input: GetMethodRequest) async throws -> Method {
        try await caller.call(APIGatewayModel.getMethod, input)
    }

    @discardableResult
    package func getMethodResponse(_ input: GetMethodResponseRequest) async throws -> MethodResponse {
        try await caller.call(APIGatewayModel.getMethodResponse, input)
    }

    @discardableResult
    package func getResource(_ input: GetResourceRequest) async throws -> Resource {
        try await caller.call(APIGatewayModel.getResource, input)
    }

    @discardableResult
    package func getResources(_ input: GetResourcesRequest) async throws -> Resources {
        try await caller.call(APIGatewayModel.getResources, input)
    }

    @discardableResult
    package func getRestApi(_ input: GetRestApiRequest) async throws -> RestApi {
        try await caller.call(APIGatewayModel.getRestApi, input)
    }

    @discardableResult
    package func getRestApis(_ input: GetRestApisRequest) async throws -> RestApis {
        try await caller.call(APIGatewayModel.getRestApis, input)
    }

    @discardableResult
    package func getStage(_ input: GetStageRequest) async throws -> Stage {
        try await caller.call(APIGatewayModel.getStage, input)
    }

    @discardableResult
    package func getStages(_ input: GetStagesRequest) async throws -> Stages {
        try await caller.call(APIGatewayModel.getStages, input)
    }

    @discardableResult
    package func getTags(_ input: GetTagsRequest) async throws -> Tags {
        try await caller.call(APIGatewayModel.getTags, input)
    }

    @discardableResult
    package func importRestApi(_ input: ImportRestApiRequest) async throws -> RestApi {
        try await caller.call(APIGatewayModel.importRestApi, input)
    }

    @discardableResult
    package func putIntegration(_ input: PutIntegrationRequest) async throws -> Integration {
        try await caller.call(APIGatewayModel.putIntegration, input)
    }

    @discardableResult
    package func putIntegrationResponse(_ input: PutIntegrationResponseRequest) async throws -> IntegrationResponse {
        try await caller.call(APIGatewayModel.putIntegrationResponse, input)
    }

    @discardableResult
    package func putMethod(_ input: PutMethodRequest) async throws -> Method {
        try await caller.call(APIGatewayModel.putMethod, input)
    }

    @discardableResult
    package func putMethodResponse(_ input: PutMethodResponseRequest) async throws -> MethodResponse {
        try await caller.call(APIGatewayModel.putMethodResponse, input)
    }

    @discardableResult
    package func putRestApi(_ input: PutRestApiRequest) async throws -> RestApi {
        try await caller.call(APIGatewayModel.putRestApi, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceRequest) async throws -> Empty {
        try await caller.call(APIGatewayModel.untagResource, input)
    }

    @discardableResult
    package func updateAccount(_ input: UpdateAccountRequest) async throws -> Account {
        try await caller.call(APIGatewayModel.updateAccount, input)
    }

    @discardableResult
    package func updateDeployment(_ input: UpdateDeploymentRequest) async throws -> Deployment {
        try await caller.call(APIGatewayModel.updateDeployment, input)
    }

    @discardableResult
    package func updateIntegration(_ input: UpdateIntegrationRequest) async throws -> Integration {
        try await caller.call(APIGatewayModel.updateIntegration, input)
    }

    @discardableResult
    package func updateMethod(_ input: UpdateMethodRequest) async throws -> Method {
        try await caller.call(APIGatewayModel.updateMethod, input)
    }

    @discardableResult
    package func updateResource(_ input: UpdateResourceRequest) async throws -> Resource {
        try await caller.call(APIGatewayModel.updateResource, input)
    }

    @discardableResult
    package func updateRestApi(_ input: UpdateRestApiRequest) async throws -> RestApi {
        try await caller.call(APIGatewayModel.updateRestApi, input)
    }

    @discardableResult
    package func updateStage(_ input: UpdateStageRequest) async throws -> Stage {
        try await caller.call(APIGatewayModel.updateStage, input)
    }
}
