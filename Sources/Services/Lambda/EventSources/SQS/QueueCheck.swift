internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

extension LambdaCore {
    /// Refuses a queue that is not there, that the function's role may not read, or that would give a message to
    /// another batch while the function still runs.
    /// - Source: AWS Lambda Developer Guide, "Creating and configuring an Amazon SQS event source mapping".
    func checkSource(_ queue: QueueAddress, of function: FunctionReference, _ context: CallContext) async throws {
        let config = try await functions.version(function)
        let attributes = try await queueAttributes(queue, ["VisibilityTimeout", "Policy"])
        guard let attributes else {
            // Strangers do not learn which queues an account has.
            guard queue.account == function.key.account else {
                throw Self.invalid(QueueAddress.noPermission("ReceiveMessage"))
            }
            throw Self.invalid(
                "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
                    + "SQS Error Message: The specified queue does not exist.")
        }
        for action in ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"] {
            let access = try queue.access(action, policy: attributes["Policy"], for: function.key.account)
            guard try await allows(access, role: config.role, function.key, context) else {
                throw Self.invalid(QueueAddress.noPermission(action))
            }
        }
        let visibility = attributes["VisibilityTimeout"].flatMap { Int($0) } ?? 0
        guard visibility >= config.timeout else {
            throw Self.invalid(
                "Queue visibility timeout: \(visibility) seconds is less than Function timeout: \(config.timeout) "
                    + "seconds")
        }
    }

    /// What its owner sees of a queue; nil where there is none.
    func queueAttributes(_ queue: QueueAddress, _ names: [String]) async throws -> [String: String]? {
        do {
            let result = try await SQSClient(owner(of: queue)).getQueueAttributes(
                GetQueueAttributesRequest(queueUrl: queue.url, attributeNames: names))
            return result.attributes ?? [:]
        } catch let fault as Fault where fault.status < 500 {
            return nil
        }
    }

    /// The account of a queue, as which the platform looks after what it has taken from it.
    func owner(of queue: QueueAddress) -> any ServiceCaller {
        environment.services.caller(as: .account(queue.account), account: queue.account, region: queue.region)
    }

    /// Whether a function's role may do something.
    func allows(_ access: Access, role: String, _ function: FunctionKey, _ context: CallContext) async throws -> Bool {
        do {
            let session = try await credentials.session(role: role, for: function)
            try await environment.services.authorize(
                [access], context.made(by: session.caller, account: function.account, region: function.region))
            return true
        } catch let fault as Fault where fault.code.hasPrefix("AccessDenied") {
            return false
        }
    }
}

extension QueueAddress {
    /// What a caller of an account needs to do something with the queue.
    /// - Parameter policy: the queue's own, as JSON.
    func access(_ action: String, policy: String?, for caller: AccountID) throws -> Access {
        Access(
            "sqs:\(action)", on: arn, resourcePolicy: try policy.map { try JSON(parsing: $0) },
            owner: account == caller ? nil : account)
    }
}
