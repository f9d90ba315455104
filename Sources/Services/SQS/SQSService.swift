package import Base
internal import SQSAPI
package import ServiceKit
package import Wire

/// Amazon SQS: standard and FIFO queues of durable messages, on the platform's store.
///
/// Within the process other services use it by its client, as a caller with permissions of its own; a receive that
/// waits is woken by the message itself.
package struct SQSService: Service {
    let core: SQSCore
    private let housekeeping: Housekeeping
    private let mover: MessageMover

    package init(_ environment: ServiceEnvironment) {
        core = SQSCore(environment)
        housekeeping = Housekeeping(core)
        mover = MessageMover(core)
    }

    package var schema: Schema { SQSModel.schema }

    package var operations: [ServedOperation] {
        let core = core
        return [
            ServedOperation(AddPermission(core: core)), ServedOperation(CancelMessageMoveTask(core: core)),
            ServedOperation(ChangeMessageVisibility(core: core)),
            ServedOperation(ChangeMessageVisibilityBatch(core: core)), ServedOperation(CreateQueue(core: core)),
            ServedOperation(DeleteMessage(core: core)), ServedOperation(DeleteMessageBatch(core: core)),
            ServedOperation(DeleteQueue(core: core)), ServedOperation(GetQueueAttributes(core: core)),
            ServedOperation(GetQueueUrl(core: core)), ServedOperation(ListDeadLetterSourceQueues(core: core)),
            ServedOperation(ListMessageMoveTasks(core: core)), ServedOperation(ListQueueTags(core: core)),
            ServedOperation(ListQueues(core: core)), ServedOperation(PurgeQueue(core: core)),
            ServedOperation(ReceiveMessage(core: core)), ServedOperation(RemovePermission(core: core)),
            ServedOperation(SendMessage(core: core)), ServedOperation(SendMessageBatch(core: core)),
            ServedOperation(SetQueueAttributes(core: core)), ServedOperation(StartMessageMoveTask(core: core)),
            ServedOperation(TagQueue(core: core)), ServedOperation(UntagQueue(core: core)),
        ]
    }

    package var requestBytes: Int? { LimitsSQS.requestBytes }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: core.store.store)
        return [QueueResource(owners: owners), QueuePolicyResource(), QueueInlinePolicyResource()]
    }

    package func drain() { core.poll.close() }

    package func start(_ background: Background) async throws {
        let (housekeeping, mover) = (housekeeping, mover)
        let store = core.store
        core.metrics.sample(store, core.engines)
        background.start { await store.watch() }
        background.start { await housekeeping.run() }
        background.start { await mover.run() }
    }
}
