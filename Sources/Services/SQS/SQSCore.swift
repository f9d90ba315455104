internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct SQSCore: Sendable {
    let store: SQSStore
    let contents: ContentStore
    let engines: QueueEngines
    let poll: LongPoll
    let metrics: SQSMetrics
    let services: any ServiceDirectory
    private let identities: IdentityLookup
    private let references = Memo<KnownURL, QueueReference>(most: LimitsSQS.cachedQueues)
    let clock: any Clock
    let randomness: any Randomness

    init(_ environment: ServiceEnvironment) {
        (clock, randomness, services) = (environment.clock, environment.randomness, environment.services)
        store = SQSStore(environment.store, randomness)
        contents = ContentStore(store: environment.store, clock: clock, randomness: randomness)
        engines = QueueEngines(store, contents: contents, clock: clock, randomness: randomness)
        poll = LongPoll(store: store, engines: engines, clock: clock)
        metrics = SQSMetrics(environment)
        identities = IdentityLookup(services: services)
    }

    /// What a caller must be allowed to do with a queue. One that is not there is named all the same, so that strangers
    /// do not learn of it.
    func access(_ action: String, _ reference: QueueReference, _ context: CallContext) async throws -> [Access] {
        let owner = reference.tenant.account
        let queue = try await store.find(reference)
        let isOwners = owner == context.account
        return [
            Access(
                "sqs:" + action, on: queue?.arn ?? reference.arn,
                resourcePolicy: isOwners || QueuePolicy.canShare(action) ? queue?.settings.policy : nil,
                owner: isOwners ? nil : owner)
        ]
    }

    func access(_ action: String, url: String, _ context: CallContext) async throws -> [Access] {
        try await access(action, try reference(url, context), context)
    }

    func queue(url: String, _ context: CallContext) async throws -> StoredQueue {
        try await store.queue(try reference(url, context))
    }

    /// A URL and the region of who calls with it.
    private struct KnownURL: Hashable {
        let url: String
        let region: Region
    }

    private func reference(_ url: String, _ context: CallContext) throws(Fault) -> QueueReference {
        try references.value(of: KnownURL(url: url, region: context.region)) { _ throws(Fault) in
            try QueueReference(url: url, context)
        }
    }

    /// Holds the users and roles that a policy names against those that are there.
    /// - Parameter wanted: attributes that are to be set, their texts checked already.
    /// - Throws: `InvalidAttributeValue`.
    func checkIdentities(_ wanted: [String: String]) async throws {
        for identity in wanted["Policy"].map({ QueuePolicy.identities($0) }) ?? [] {
            guard try await identities.exists(identity) else { throw Fault.invalidPolicy }
        }
    }

    /// Which queue the source of a move task is.
    /// - Throws: `InvalidParameterValue`.
    func source(_ arn: String) throws(Fault) -> QueueReference {
        guard let reference = QueueReference(arn: arn) else {
            throw .invalidParameter(
                "You must use this format to specify the SourceArn: arn:aws:sqs:region:account-id:name")
        }
        return reference
    }
}

extension CallContext {
    /// Who sends, as a message's SenderId has it.
    var senderID: String {
        switch caller {
        case .account(let account): account.rawValue
        case .role(let session): "\(session.roleID):\(session.sessionName)"
        case .service(let service): service.name
        case .anonymous: sourceIP
        }
    }
}
