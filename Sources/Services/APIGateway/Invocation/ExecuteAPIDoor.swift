internal import APIGatewayAPI
internal import Base
internal import LambdaAPI
internal import Pricing
package import ServiceKit
package import Wire

/// The URLs of deployed APIs.
package struct ExecuteAPIDoor: FrontDoor {
    package let service = "APIGateway"
    private let apis: APIStore
    private let environment: ServiceEnvironment
    private let deadlines: InvocationDeadlines
    private let metrics: APIMetrics

    init(apis: APIStore, environment: ServiceEnvironment, deadlines: InvocationDeadlines, metrics: APIMetrics) {
        (self.apis, self.environment, self.deadlines, self.metrics) = (apis, environment, deadlines, metrics)
    }

    package func isFor(_ head: WireRequest) -> Bool { APIAddress(head) != nil }

    package func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        guard let address = APIAddress(request) else { return GatewayResponse.forbidden.response }
        do {
            guard let routes = try await routes(address.api), !routes.isDisabled,
                let stage = routes.stages[address.stage]
            else {
                return marked(GatewayResponse.forbidden.response, RequestIdentity(context, chance))
            }
            guard stage.isTraced else {
                let identity = RequestIdentity(context, chance)
                bill(routes, identity)
                return marked(await measured(request, address, routes, stage, identity), identity)
            }
            let identity = RequestIdentity(context, chance) { self.samples(request, routes, stage, context) }
            bill(routes, identity)
            let response = await measured(request, address, routes, stage, identity)
            record(request, response, identity, address, routes, stage)
            return marked(response, identity)
        } catch {
            let identity = RequestIdentity(context, chance)
            return marked(GatewayResponse.internalServerError.response, identity)
        }
    }

    /// Every request of a stage is billed, whatever becomes of it.
    private func bill(_ routes: APIRoutes, _ identity: RequestIdentity) {
        environment.observation.usage.add(
            [Usage(.restRequests, 1)], by: UsageSource(tenant: routes.tenant, resource: routes.arn()),
            trace: TraceHeader(identity.traceHeader).root)
    }

    private var chance: any Randomness { environment.randomness }

    // MARK: - Traces

    /// Whether X-Ray's rules sample a request of which its client has not decided that.
    private func samples(
        _ request: WireRequest, _ routes: APIRoutes, _ stage: StageRoutes, _ context: CallContext
    ) -> Bool {
        var sampled = SampledRequest(
            serviceName: "\(routes.name)/\(stage.name)", serviceType: "AWS::ApiGateway::Stage")
        (sampled.host, sampled.method) = (request.header("host") ?? "", request.method)
        (sampled.path, sampled.resource) = (request.path, routes.arn(stage: stage.name))
        return environment.observation.sampling.decide(
            sampled, of: routes.tenant, now: context.now, chance: chance.fraction)
    }

    private func record(
        _ request: WireRequest, _ response: WireResponse, _ identity: RequestIdentity, _ address: APIAddress,
        _ routes: APIRoutes, _ stage: StageRoutes
    ) {
        guard let trace = identity.trace, trace.isSampled else { return }
        var function: String?
        if case .function(let uri)? = stage.table.match(request.method, address.path)?.target.answer {
            function = uri.resolved(stage.variables)
        }
        environment.observation.segments.add(
            trace.segment(
                request, response, identity, routes, stage: stage.name, function: function,
                now: environment.clock.now), of: routes.tenant)
    }

    private func measured(
        _ request: WireRequest, _ address: APIAddress, _ routes: APIRoutes, _ stage: StageRoutes,
        _ identity: RequestIdentity
    ) async -> WireResponse {
        let began = environment.machineClock.now
        var integration: Duration?
        let response = await answer(request, address, routes, stage, identity, &integration)
        metrics.of(routes, stage).answered(
            response.status, took: environment.machineClock.now - began, integration: integration, at: identity.now)
        return response
    }

    /// - Parameter integration: for which the function was waited for, where one was called.
    private func answer(
        _ request: WireRequest, _ address: APIAddress, _ routes: APIRoutes, _ stage: StageRoutes,
        _ identity: RequestIdentity, _ integration: inout Duration?
    ) async -> WireResponse {
        guard request.body.count <= LimitsAPIGateway.payloadBytes else {
            return GatewayResponse.requestTooLarge.response
        }
        guard let match = stage.table.match(request.method, address.path) else {
            return GatewayResponse.missingAuthenticationToken.response
        }
        switch match.target.answer {
        case .none: return GatewayResponse.internalServerError.response
        case .mock(let mock):
            return mock.answer(contentType: request.header("content-type"))
                ?? GatewayResponse.internalServerError.response
        case .function(let function):
            let event = ProxyEvent(
                request: request, address: address, routes: routes, stage: stage, route: match.target,
                parameters: match.parameters, identity: identity)
            let began = environment.machineClock.now
            defer { integration = environment.machineClock.now - began }
            return await invoke(function, event)
        }
    }

    // MARK: - Functions

    private func invoke(_ function: FunctionURI, _ event: ProxyEvent) async -> WireResponse {
        let input = InvocationRequest(functionName: function.resolved(event.stage.variables), payload: event.bytes)
        let client = LambdaClient(caller(event, input.functionName))
        let outcome = await deadlines.run(event.route.timeout) {
            let output = try await client.invoke(input)
            return output.functionError == nil ? output.payload ?? [] : nil
        }
        switch outcome {
        case .late: return GatewayResponse.integrationTimeout.response
        case .refused: return GatewayResponse.tooManyRequests.response
        case .answered(.failure(let error)): return Self.failure(error).response
        case .answered(.success(nil)): return GatewayResponse.functionError.response
        case .answered(.success(let payload?)): return proxied(payload, event)
        }
    }

    /// Acts as API Gateway for this method of this API, so that the function's own policy decides.
    private func caller(_ event: ProxyEvent, _ function: String) -> any ServiceCaller {
        let routes = event.routes
        let method = "\(routes.id)/\(event.stage.name)/\(event.request.method)\(event.route.resourcePath)"
        let source = ARN(
            service: "execute-api", region: routes.region.rawValue, account: routes.account.rawValue, resource: method)
        let region = ARN(function).flatMap { Region($0.region) } ?? routes.region
        return environment.services.caller(
            as: .service(
                .init(name: "apigateway.amazonaws.com", sourceARN: source.description, sourceAccount: routes.account)),
            account: routes.account, region: region, traceHeader: event.identity.traceHeader)
    }

    /// A call that Lambda refused: the API is set up wrongly, which is not the client's fault.
    private static func failure(_ error: any Error) -> GatewayResponse {
        (error as? Fault)?.code == "RequestTooLargeException" ? .requestTooLarge : .internalServerError
    }

    private func proxied(_ payload: [UInt8], _ event: ProxyEvent) -> WireResponse {
        let types = event.stage.binaryTypes
        let accept = event.request.header("accept")
        guard let response = ProxyResponse(payload, isBinaryWanted: { types.contains(accept ?? $0) }),
            response.body.count <= LimitsAPIGateway.payloadBytes
        else { return GatewayResponse.malformedProxyResponse.response }
        return WireResponse(status: response.status, headers: response.headers, body: response.body)
    }

    private func marked(_ response: WireResponse, _ identity: RequestIdentity) -> WireResponse {
        var response = response
        response.headers.append(("x-amzn-RequestId", identity.requestID))
        response.headers.append(("x-amz-apigw-id", identity.extendedRequestID))
        if !response.headers.contains(where: { $0.name.lowercased() == "x-amzn-trace-id" }) {
            response.headers.append(("X-Amzn-Trace-Id", identity.traceHeader))
        }
        return response
    }

    // MARK: - Routes

    private func routes(_ id: String) async throws -> APIRoutes? {
        if let known = apis.routes.routes(id) { return known }
        let generation = apis.routes.generation
        guard let document = try await apis.find(id) else { return nil }
        var snapshots: [String: JSON] = [:]
        for deployment in Set(document.stages.values.compactMap(\.deploymentId)) {
            snapshots[deployment] = try await apis.snapshot(id, deployment: deployment)
        }
        let routes = try APIRoutes(document, snapshots: snapshots)
        apis.routes.keep(routes, of: id, readAt: generation)
        return routes
    }
}
