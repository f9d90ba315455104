internal import APIGatewayAPI
internal import Base
package import ServiceKit
package import Wire

/// Amazon API Gateway: REST APIs, their deployments and stages, and the URLs by which they are called.
package struct APIGatewayService: Service {
    private let environment: ServiceEnvironment
    private let apis: APIStore
    private let accounts: AccountStore
    private let invocations: Background
    private let deadlines: InvocationDeadlines
    private let metrics: APIMetrics

    package init(_ environment: ServiceEnvironment) {
        self.environment = environment
        apis = APIStore(store: environment.store, routes: RouteCache())
        accounts = AccountStore(store: environment.store)
        invocations = Background(on: environment.executor)
        metrics = APIMetrics(environment.observation.metrics)
        deadlines = InvocationDeadlines(clock: environment.machineClock, background: invocations)
    }

    package var schema: Schema { APIGatewayModel.schema }

    package var operations: [ServedOperation] {
        let (apis, accounts, chance) = (apis, accounts, environment.randomness)
        return [
            ServedOperation(CreateDeployment(apis: apis, randomness: chance)),
            ServedOperation(CreateResource(apis: apis, randomness: chance)),
            ServedOperation(CreateRestApi(apis: apis, randomness: chance)), ServedOperation(CreateStage(apis: apis)),
            ServedOperation(DeleteDeployment(apis: apis)), ServedOperation(DeleteIntegration(apis: apis)),
            ServedOperation(DeleteIntegrationResponse(apis: apis)), ServedOperation(DeleteMethod(apis: apis)),
            ServedOperation(DeleteMethodResponse(apis: apis)), ServedOperation(DeleteResource(apis: apis)),
            ServedOperation(DeleteRestApi(apis: apis)), ServedOperation(DeleteStage(apis: apis)),
            ServedOperation(GetAccount(accounts: accounts)), ServedOperation(GetDeployment(apis: apis)),
            ServedOperation(GetDeployments(apis: apis)), ServedOperation(GetIntegration(apis: apis)),
            ServedOperation(GetIntegrationResponse(apis: apis)), ServedOperation(GetMethod(apis: apis)),
            ServedOperation(GetMethodResponse(apis: apis)), ServedOperation(GetResource(apis: apis)),
            ServedOperation(GetResources(apis: apis)), ServedOperation(GetRestApi(apis: apis)),
            ServedOperation(GetRestApis(apis: apis)), ServedOperation(GetStage(apis: apis)),
            ServedOperation(GetStages(apis: apis)), ServedOperation(GetTags(apis: apis)),
            ServedOperation(ImportRestApi(apis: apis, randomness: chance)),
            ServedOperation(PutIntegration(apis: apis)), ServedOperation(PutIntegrationResponse(apis: apis)),
            ServedOperation(PutMethod(apis: apis)), ServedOperation(PutMethodResponse(apis: apis)),
            ServedOperation(PutRestApi(apis: apis, randomness: chance)), ServedOperation(TagResource(apis: apis)),
            ServedOperation(UntagResource(apis: apis)), ServedOperation(UpdateAccount(accounts: accounts)),
            ServedOperation(UpdateDeployment(apis: apis)), ServedOperation(UpdateIntegration(apis: apis)),
            ServedOperation(UpdateMethod(apis: apis)), ServedOperation(UpdateResource(apis: apis)),
            ServedOperation(UpdateRestApi(apis: apis)), ServedOperation(UpdateStage(apis: apis)),
        ]
    }

    package var resources: [any ResourceHandler] {
        [
            RestApiResource(), PathResource(), MethodResource(), DeploymentResource(), StageResource(),
            AccountResource(),
        ]
    }

    package var frontDoors: [any FrontDoor] {
        [ExecuteAPIDoor(apis: apis, environment: environment, deadlines: deadlines, metrics: metrics)]
    }

    /// Requests that still wait for their functions are given up.
    package func stop() async {
        deadlines.close()
        await invocations.shutdown()
    }
}
