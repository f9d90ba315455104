internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// Gives the address of a queue, of another account where that lets the caller in.
/// - Source: Amazon SQS API Reference, GetQueueUrl.
struct GetQueueUrl: Operation {
    static let model = SQSModel.getQueueUrl
    let core: SQSCore

    func access(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetQueueUrl", try Self.reference(input, context), context)
    }

    func run(_ input: GetQueueUrlRequest, _ context: CallContext) async throws -> GetQueueUrlResult {
        let queue = try await core.store.queue(try Self.reference(input, context))
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
