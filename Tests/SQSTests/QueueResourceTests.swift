import Base
import SQSAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("A queue of a template")
struct QueueResourceTests {
    let bench = QueueBench()

    private var handler: QueueResource { QueueResource(owners: ResourceOwners(store: bench.platform.store)) }

    private func context(token: String = "t") -> ResourceContext {
        ResourceContext(
            stackName: "stack", stackID: "stack-id", logicalID: "Orders", account: .default, region: .default,
            token: token, caller: bench.platform.root)
    }

    @Test("is made once however often its creation is tried, with the template's tags alone")
    func resumed() async throws {
        let properties: JSONObject = ["QueueName": "orders", "Tags": [["Key": "team", "Value": "shop"]]]
        let made = try await handler.create(properties, context())
        #expect(made == (try await handler.create(properties, context())))
        let tags = try await bench.client.listQueueTags(.init(queueUrl: made.physicalID)).tags
        #expect(tags == ["team": "shop"])
        for _ in 0..<2 { try await handler.delete(made.physicalID, properties, context()) }
        _ = try await bench.makeQueue("orders")
        #expect(await code { _ = try await handler.create(properties, context()) } == "QueueAlreadyExists")
    }

    @Test("is not one that somebody else made, another creation of the same stack neither")
    func foreign() async throws {
        _ = try await bench.makeQueue("orders")
        #expect(await code { _ = try await handler.create(["QueueName": "orders"], context()) } == "QueueAlreadyExists")
        _ = try await handler.create(["QueueName": "own"], context())
        let other = await code { _ = try await handler.create(["QueueName": "own"], context(token: "u")) }
        #expect(other == "QueueAlreadyExists")
    }
}
