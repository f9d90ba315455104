import Base
import SQSAPI
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("What callers send without measure")
struct BoundsTests {
    let bench = QueueBench()

    @Test("names of attributes are read once, however many there are")
    func names() throws {
        let wanted = try WantedAttributes(
            system: (0..<100_000).map { $0 % 2 == 0 ? "SentTimestamp" : "SenderId" },
            attributes: (0..<100_000).map { $0 % 2 == 0 ? "a\($0).*" : "name\($0)" }
                + [String(repeating: "x", count: 100_000)])
        #expect(wanted.system == [.senderId, .sentTimestamp] && wanted.hasNames)
        for number in 0..<2_000 {
            #expect(wanted.contains("name\(number)") == (number % 2 == 1))
            #expect(!wanted.contains("b\(number)"))
        }
        #expect(wanted.contains("a2.more") && wanted.contains("a2") && wanted.contains("a20") && !wanted.contains("a"))
        #expect(!wanted.contains(String(repeating: "x", count: 256)))
        for all in [["All"], ["a", ".*"]] {
            #expect(try WantedAttributes(system: ["All"], attributes: all).contains("b"))
        }
        #expect(try WantedAttributes(system: ["All"], attributes: []).system == SystemAttribute.allCases)
        #expect(try !WantedAttributes(system: [], attributes: []).hasNames)
    }

    @Test("names that no queue can have are refused before anybody asks who may do what")
    func longNames() async throws {
        _ = try await bench.makeQueue(String(repeating: "a", count: 80))
        let asked = bench.platform.accesses.count
        for length in [81, 300_000] {
            let name = String(repeating: "a", count: length)
            let url = "http://localhost:4566/000000000000/" + name
            let unknown = length == 81 ? Fault.noSuchQueue.code : "InvalidAddress"
            #expect(await code { try await bench.send("m", to: url) } == unknown)
            #expect(await code { _ = try await bench.receive(url) } == unknown)
            let found = await code { try await bench.client.getQueueUrl(.init(queueName: name)) }
            #expect(found == Fault.noSuchQueue.code)
            let made = await code { try await bench.client.createQueue(.init(queueName: name)) }
            #expect(made == "InvalidParameterValue")
            let arn = "arn:aws:sqs:us-east-1:000000000000:" + name
            let started = await code { try await bench.client.startMessageMoveTask(.init(sourceArn: arn)) }
            #expect(started == "InvalidParameterValue")
        }
        let task = MoveTask(
            id: "1", source: "arn:aws:sqs:us-east-1:000000000000:q" + String(repeating: " ", count: 5_000),
            destination: nil, rate: nil, started: bench.platform.clock.now, toMove: 0)
        let cancelled = await code { try await bench.client.cancelMessageMoveTask(.init(taskHandle: task.handle)) }
        #expect(cancelled == "InvalidParameterValue")
        #expect(bench.platform.accesses.count == asked)
    }

    @Test("attributes of a queue beyond their length are refused in AWS's words")
    func attributes() async throws {
        let url = try await bench.makeQueue()
        func set(_ name: String, _ length: Int) async -> Fault? {
            let value = "{}" + String(repeating: " ", count: length - 2)
            do {
                try await bench.client.setQueueAttributes(.init(queueUrl: url, attributes: [name: value]))
                return nil
            } catch { return error as? Fault }
        }
        for length in [8_193, 200_000] {
            let policy = await set("Policy", length)
            #expect(policy?.code == "OverLimit" && policy?.status == 403)
            #expect(policy?.message == "Submitted policy is over max allowed size.")
            for name in ["RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId", "VisibilityTimeout"] {
                #expect(await set(name, length)?.code == "InvalidAttributeValue", "\(name)")
            }
        }
        let made = await code { _ = try await bench.makeQueue("b", ["Policy": String(repeating: " ", count: 9_000)]) }
        #expect(made == "OverLimit")
        let permitted = await code {
            try await bench.client.addPermission(
                .init(
                    queueUrl: url, label: "a", awsAccountIds: (0..<100_000).map { "\(100_000_000_000 + $0)" },
                    actions: ["SendMessage"]))
        }
        #expect(permitted == "OverLimit")
        let now = bench.platform.clock.now
        var queue = Queue(name: "q", id: 1, created: now, modified: now, attributes: [:], tags: ["a": ""])
        #expect(try queue.row() == queue.bytes)
        queue.tags["a"] = String(repeating: "x", count: 100_000)
        #expect(throws: Fault.self) { try queue.row() }
    }
}
