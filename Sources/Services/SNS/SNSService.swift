package import Base
package import HTTP
internal import SNSAPI
package import ServiceCalls
package import ServiceKit
package import Wire

/// Amazon SNS: topics whose messages go to queues, functions, HTTP endpoints, and into an outbox where people would get
/// them.
///
/// A message is durable when its publisher is told so, by one commit however many subscriptions there are; who gets it
/// is worked out behind the publisher's back.
package struct SNSService: Service {
    private let core: SNSCore

    package init(_ environment: ServiceEnvironment, _ settings: SNSSettings = SNSSettings()) {
        core = SNSCore(environment, settings)
    }

    package var schema: Schema { SNSModel.schema }

    package var operations: [ServedOperation] {
        let core = core
        return [
            ServedOperation(AddPermission(core: core)), ServedOperation(CheckIfPhoneNumberIsOptedOut()),
            ServedOperation(ConfirmSubscription(core: core)), ServedOperation(CreateTopic(core: core)),
            ServedOperation(DeleteTopic(core: core)), ServedOperation(GetSMSAttributes(core: core)),
            ServedOperation(GetSMSSandboxAccountStatus()), ServedOperation(GetSubscriptionAttributes(core: core)),
            ServedOperation(GetTopicAttributes(core: core)), ServedOperation(ListOriginationNumbers()),
            ServedOperation(ListPhoneNumbersOptedOut()), ServedOperation(ListSubscriptions(core: core)),
            ServedOperation(ListSubscriptionsByTopic(core: core)), ServedOperation(ListTagsForResource(core: core)),
            ServedOperation(ListTopics(core: core)), ServedOperation(OptInPhoneNumber()),
            ServedOperation(Publish(core: core)), ServedOperation(PublishBatch(core: core)),
            ServedOperation(RemovePermission(core: core)), ServedOperation(SetSMSAttributes(core: core)),
            ServedOperation(SetSubscriptionAttributes(core: core)), ServedOperation(SetTopicAttributes(core: core)),
            ServedOperation(Subscribe(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(Unsubscribe(core: core)), ServedOperation(UntagResource(core: core)),
        ]
    }

    package var requestBytes: Int? { LimitsSNS.requestBytes }
    package var frontDoors: [any FrontDoor] {
        [CertificateDoor(core: core), LinkDoor(core: core), OutboxDoor(core: core)]
    }

    package var resources: [any ResourceHandler] {
        let topics = TopicResource(store: core.store, owners: ResourceOwners(store: core.store.store))
        return [topics, SubscriptionResource(), TopicPolicyResource(), TopicInlinePolicyResource()]
    }

    /// Gives the way to HTTP endpoints.
    package func open(_ make: @escaping @Sendable () -> HTTPClient) { core.web.open(make) }

    /// Gives another way to HTTP endpoints.
    package func open(_ way: any WebSend) { core.web.open(way) }

    package func start(_ background: Background) async throws {
        let (store, distributor, housekeeping) = (core.store, core.distributor, Housekeeping(core: core))
        background.start { await store.watch() }
        // The lanes first: what waits in one of a FIFO topic's must not be overtaken.
        try await core.lanes.start(background)
        background.start { await distributor.run() }
        background.start { await housekeeping.run() }
    }

    package func stop() async { await core.web.shutdown() }
}
