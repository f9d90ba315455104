internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Gives the address of a queue, of another account where that lets the caller in. For whom it does not, the queue is
/// not there.
/// - Source: Amazon SQS API Reference, GetQueueUrl.
struct GetQueueUrl: Operation {
    static let model = SQSModel.getQueueUrl
    let core: SQSCore

    func access(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> [Access] {
        let reference = try Self.reference(input, context)
        return reference.tenant == context.tenant ? try await core.access("GetQueueUrl", reference, context) : []
    }

    func run(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> GetQueueUrlResult {
        let reference = try Self.reference(input, context)
        if reference.tenant != context.tenant {
            do {
                try await core.services.authorize(try await core.access("GetQueueUrl", reference, context), context)
            } catch let fault as Fault where fault.code.hasPrefix("AccessDenied") {
                throw Fault.noQueueForStrangers
            }
        }
        let queue = try await core.store.queue(reference)
        return GetQueueUrlResult(queueUrl: queue.reference.url(context.endpoint))
    }

    private static func reference(_ input: GetQueueUrlRequest, _ context: CallContext) throws(Fault) -> QueueReference {
        guard QueueName.hasLength(input.queueName) else { throw .noSuchQueue }
        guard let owner = input.queueOwnerAWSAccountId else {
            return QueueReference(name: input.queueName, tenant: context.tenant)
        }
        guard let account = AccountID(owner) else {
            throw .invalidParameter(owner, "QueueOwnerAWSAccountId", "Must be an account id of twelve digits.")
        }
        return QueueReference(name: input.queueName, tenant: Tenant(account: account, region: context.region))
    }
}
