import Base
import KinesisAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Kinesis

@Suite("Kinesis in a template")
struct ResourceTests {
    private let bench = KinesisBench()

    private func context(token: String) -> ResourceContext {
        ResourceContext(
            stackName: "shop", stackID: "arn:aws:cloudformation:us-east-1:000000000000:stack/shop/1",
            logicalID: "Reader", account: .default, region: .default, token: token, caller: bench.platform.root)
    }

    @Test("the creation of a consumer that was cut off goes on with its own one, and takes over no other")
    func cutOff() async throws {
        let consumer = try #require(bench.service.resources.first { $0.type == "AWS::Kinesis::StreamConsumer" })
        try await bench.client.createStream(CreateStreamInput(streamName: "s", shardCount: 1))
        let properties: JSONObject = [
            "StreamARN": "arn:aws:kinesis:us-east-1:000000000000:stream/s", "ConsumerName": "reader",
        ]
        let made = try await consumer.create(properties, context(token: "one"))
        #expect(try await consumer.create(properties, context(token: "one")).physicalID == made.physicalID)
        await #expect(throws: Fault.self) { try await consumer.create(properties, context(token: "two")) }
        try await consumer.delete(made.physicalID, properties, context(token: "two"))
        #expect(try await consumer.create(properties, context(token: "two")).physicalID == made.physicalID)
    }
}
