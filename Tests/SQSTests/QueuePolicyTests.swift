import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("A queue's policy")
struct QueuePolicyTests {
    let bench = QueueBench()

    init() { bench.platform.register(FakeRoles(["worker"])) }

    /// The fault with which SQS refuses a policy; nil where it takes it.
    private func fault(_ statements: String..., url: String) async -> String? {
        let policy = "{\"Version\":\"2012-10-17\",\"Statement\":[\(statements.joined(separator: ","))]}"
        do {
            try await bench.client.setQueueAttributes(
                SetQueueAttributesRequest(queueUrl: url, attributes: ["Policy": policy]))
            return nil
        } catch let fault as Fault {
            return "\(fault.code): \(fault.message)"
        } catch {
            return "\(error)"
        }
    }

    private func statement(
        _ action: String = "sqs:SendMessage", by principal: String = "111111111111", condition: String = "{}"
    ) -> String {
        """
        {"Effect":"Allow","Principal":{"AWS":[\(list(principal))]},"Action":[\(list(action))],"Resource":"*",
        "Condition":\(condition)}
        """
    }

    private func list(_ texts: String) -> String {
        texts.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
    }

    @Test("never lets another account do what is up to the queue's own")
    func ownersAlone() async throws {
        let url = try await bench.makeQueue()
        let arn = "arn:aws:sqs:us-east-1:000000000000:orders"
        #expect(await fault(statement("sqs:*"), url: url) == nil)
        let account = try #require(AccountID("111111111111"))
        let other = SQSClient(bench.platform.caller(as: .account(account), account: account, region: .default))
        let handle = MoveTask(
            id: "1", source: arn, destination: nil, rate: nil, started: bench.platform.clock.now, toMove: 0
        ).handle
        let calls: [String: () async throws -> Void] = [
            "AddPermission": {
                try await other.addPermission(
                    .init(queueUrl: url, label: "l", awsAccountIds: ["111111111111"], actions: ["*"]))
            },
            "CancelMessageMoveTask": { try await other.cancelMessageMoveTask(.init(taskHandle: handle)) },
            "ListMessageMoveTasks": { try await other.listMessageMoveTasks(.init(sourceArn: arn)) },
            "ListQueueTags": { try await other.listQueueTags(.init(queueUrl: url)) },
            "RemovePermission": { try await other.removePermission(.init(queueUrl: url, label: "l")) },
            "SetQueueAttributes": {
                try await other.setQueueAttributes(.init(queueUrl: url, attributes: ["DelaySeconds": "0"]))
            },
            "StartMessageMoveTask": { try await other.startMessageMoveTask(.init(sourceArn: arn)) },
            "TagQueue": { try await other.tagQueue(.init(queueUrl: url, tags: ["a": "b"])) },
            "UntagQueue": { try await other.untagQueue(.init(queueUrl: url, tagKeys: ["a"])) },
        ]
        // The test's platform grants everything: what is asked for is what counts.
        for (name, call) in calls {
            do { try await call() } catch is Fault {}
            let access = try #require(bench.platform.accesses.last { $0.action == "sqs:" + name })
            #expect(access.owner == AccountID.default && access.resourcePolicy == nil, "\(name)")
        }
        try await other.sendMessage(SendMessageRequest(queueUrl: url, messageBody: "a"))
        #expect(bench.platform.accesses.last?.resourcePolicy != nil)
        try await bench.client.listQueueTags(.init(queueUrl: url))
        #expect(bench.platform.accesses.last?.resourcePolicy != nil)
        try await other.deleteQueue(.init(queueUrl: url))
        #expect(bench.platform.accesses.last?.resourcePolicy == nil)
    }

    @Test("is held to SQS's quotas")
    func quotas() async throws {
        let url = try await bench.makeQueue()
        let names = [
            "SendMessage", "ReceiveMessage", "DeleteMessage", "GetQueueUrl", "PurgeQueue", "GetQueueAttributes",
        ]
        let seven = (names + ["Get*"]).map { "sqs:" + $0 }.joined(separator: ",")
        #expect(await fault(statement(seven), url: url) == nil)
        #expect(
            await fault(statement(seven + ",sqs:TagQueue"), url: url)
                == "OverLimit: 8 actions were found in a statement from the submitted policy, max allowed is 7")
        func accounts(_ count: Int) -> String {
            (0..<count).map { String("\(111_111_111_111 + $0)") }.joined(separator: ",")
        }
        #expect(await fault(statement(by: accounts(50)), url: url) == nil)
        #expect(
            await fault(statement(by: accounts(51)), url: url)
                == "OverLimit: 51 principals were found in a statement from the submitted policy, max allowed is 50")
        func conditions(_ count: Int) -> String {
            let keys = (0..<count).map { "\"aws:k\($0)\":\"v\"" }.joined(separator: ",")
            return "{\"StringEquals\":{\(keys)}}"
        }
        #expect(await fault(statement(condition: conditions(10)), url: url) == nil)
        #expect(
            await fault(statement(condition: conditions(11)), url: url)
                == "OverLimit: 11 conditions were found in a statement from the submitted policy, max allowed is 10")
        func make(_ policy: String) async -> String? {
            await code { _ = try await bench.makeQueue("other", ["Policy": policy]) }
        }
        let many = Array(repeating: statement(), count: 21).joined(separator: ",")
        #expect(await make("{\"Statement\":[\(many)]}") == "OverLimit")
        let long = "{\"Statement\":[\(statement())]}"
        #expect(await make(long + String(repeating: " ", count: 8_193 - long.utf8.count)) == "OverLimit")
        #expect(await make(long + String(repeating: " ", count: 8_192 - long.utf8.count)) == nil)
    }

    @Test("has no more statements than its quota by permissions either")
    func permissions() async throws {
        let url = try await bench.makeQueue()
        func add(_ label: Int, _ actions: [String] = ["SendMessage"]) async -> String? {
            do {
                try await bench.client.addPermission(
                    .init(queueUrl: url, label: "l\(label)", awsAccountIds: ["111111111111"], actions: actions))
                return nil
            } catch { return "\(error)" }
        }
        for label in 0..<20 { #expect(await add(label) == nil) }
        #expect(
            await add(20)?.contains("21 statements were found in the submitted policy, max allowed is 20") == true)
        #expect(await add(21, ["Nothing"])?.contains("refer to the appropriate WSDL") == true)
        #expect(await add(21, ["TagQueue"])?.contains("Only the queue owner") == true)
    }

    @Test("names actions that SQS has, and users and roles that are there")
    func names() async throws {
        let url = try await bench.makeQueue()
        let invalid = "InvalidAttributeValue: Invalid value for the parameter Policy."
        #expect(await fault(statement("s3:GetObject"), url: url) == invalid)
        #expect(await fault(statement("*"), url: url) == nil)
        #expect(await fault(statement("SQS:send*"), url: url) == nil)
        #expect(
            await fault(statement("sqs:SendMessageBatch"), url: url)
                == "InvalidParameterValue: Value sqs:SendMessageBatch for parameter ActionName is invalid. Reason: "
                + "Please refer to the appropriate WSDL for a list of valid actions.")
        let role = "arn:aws:iam::111111111111:role/"
        #expect(await fault(statement(by: role + "worker"), url: url) == nil)
        #expect(await fault(statement(by: role + "nobody"), url: url) == invalid)
        // A path is a part of the name.
        #expect(await fault(statement(by: role + "path/worker"), url: url) == invalid)
        #expect(await fault(statement(by: "arn:aws:iam::111111111111:user/worker"), url: url) == invalid)
        #expect(await fault(statement(by: "arn:aws:iam::111111111111:root,*"), url: url) == nil)
        let made = await code {
            _ = try await bench.makeQueue(
                "other", ["Policy": "{\"Statement\":[\(statement(by: role + "nobody"))]}"])
        }
        #expect(made == "InvalidAttributeValue")
    }
}
