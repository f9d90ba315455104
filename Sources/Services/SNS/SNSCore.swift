internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct SNSCore: Sendable {
    let store: SNSStore
    let publisher: Publisher
    let signer: Signer
    let web: WebCaller
    let lanes: Lanes
    let distributor: Distributor
    let outbox: Outbox
    let reach: WebReach
    let server: ServerAddress
    let policies: TopicPolicyCheck
    let clock: any Clock
    let randomness: any Randomness

    init(_ environment: ServiceEnvironment, _ settings: SNSSettings = SNSSettings()) {
        (server, reach) = (settings.server, WebReach(settings))
        (clock, randomness) = (environment.clock, environment.randomness)
        store = SNSStore(environment.store)
        let metrics = SNSMetrics(environment)
        publisher = Publisher(
            store: store, clock: clock, randomness: randomness, observation: environment.observation,
            metrics: metrics)
        signer = Signer(store: environment.store, clock: clock, randomness: randomness)
        web = WebCaller(reach: reach.network, within: LimitsSNS.answer, clock: clock)
        policies = TopicPolicyCheck(identities: IdentityLookup(services: environment.services))
        let courier = Courier(services: environment.services, web: WebCourier(web: web, reach: reach))
        let losses = LossLog(clock: clock, report: settings.report)
        outbox = Outbox(store: environment.store)
        lanes = Lanes(
            store: store, courier: courier, signer: signer, server: server, losses: losses,
            metrics: metrics, clock: clock)
        distributor = Distributor(
            store: store, courier: courier, lanes: lanes, signer: signer, server: server, losses: losses,
            outbox: outbox, metrics: metrics, clock: clock)
    }

    /// What a caller must be allowed to do with a topic. One that is not there is named all the same, so that strangers
    /// do not learn of it.
    func access(
        _ action: String, _ topic: TopicReference, _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let owner = topic.tenant.account
        var conditions = conditions
        if case .service(let service) = context.caller {
            conditions["aws:SourceOwner"] = service.sourceAccount.map { [$0.rawValue] }
        }
        let isOwners = owner == context.account
        let definition = isOwners || TopicPolicy.canShare(action) ? try await store.definition(topic) : nil
        var policy = definition?.policy
        if definition != nil, case .service(let service) = context.caller, service.name == TopicPolicy.alarms {
            policy = policy ?? TopicPolicy.standard(topic).json
        }
        return [
            Access(
                "sns:\(action)", on: topic.arn, conditions: conditions, resourcePolicy: policy,
                owner: isOwners ? nil : owner)
        ]
    }

    func access(_ action: String, arn: String, _ context: CallContext) async throws -> [Access] {
        try await access(action, try TopicReference(arn, context), context)
    }

    /// What a caller must be allowed to do with a subscription: its owner may, and whom the topic's owner lets.
    func access(_ action: String, subscription: String, _ context: CallContext) async throws -> [Access] {
        let reference = try SubscriptionReference(subscription, context)
        let owner = try await store.find(reference).subscription?.record.owner
        if let owner, owner == context.account {
            return [Access("sns:\(action)", on: reference.topic.arn, owner: owner)]
        }
        return try await access(action, reference.topic, context)
    }
}
