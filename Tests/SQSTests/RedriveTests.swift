import Base
import SQSAPI
import ServiceKit
import Store
import ServiceTesting
import Testing
import Wire

@testable import SQS

@Suite("A dead-letter queue")
struct RedriveTests {
    let bench = QueueBench()

    @Test("gets a message after its last allowed receive, with its id and its times", arguments: ["", ".fifo"])
    func move(_ suffix: String) async throws {
        let isFIFO = !suffix.isEmpty
        let dead = try await bench.makeQueue("dead" + suffix)
        let url = try await bench.makeQueue("orders" + suffix, dead: "dead" + suffix, maximum: 2)
        let sent = try await bench.send("a", to: url, group: isFIFO ? "g" : nil, id: isFIFO ? "1" : nil)
        let first = try await bench.receive(url)[0]
        bench.advance(30)
        #expect(try await bench.receive(url).count == 1)
        bench.advance(30)
        #expect(try await bench.receive(url).isEmpty)
        #expect(try await bench.counts(url) == [0, 0, 0])
        #expect(try await bench.counts(dead) == [1, 0, 0])
        let moved = try await bench.receive(dead)[0]
        #expect(moved.messageId == sent.messageId && moved.body == "a")
        let attributes = moved.attributes ?? [:]
        #expect(attributes["DeadLetterQueueSourceArn"] == "arn:aws:sqs:us-east-1:000000000000:orders" + suffix)
        #expect(attributes["ApproximateReceiveCount"] == "3")
        let firstReceive = first.attributes?["ApproximateFirstReceiveTimestamp"]
        #expect(attributes["ApproximateFirstReceiveTimestamp"] == firstReceive)
        if !isFIFO { #expect(attributes["SentTimestamp"] == first.attributes?["SentTimestamp"]) }
    }

    @Test("does not hold up the messages behind the one that goes")
    func others() async throws {
        _ = try await bench.makeQueue("dead.fifo")
        let url = try await bench.makeQueue("q.fifo", dead: "dead.fifo", maximum: 1)
        for body in ["1", "2", "3"] { try await bench.send(body, to: url, group: "g", id: body) }
        #expect(try await bench.bodies(url, 1, visibility: 0) == ["1"])
        #expect(try await bench.bodies(url) == ["2", "3"])
    }

    @Test("is checked when it is set")
    func validation() async throws {
        _ = try await bench.makeQueue("dead")
        _ = try await bench.makeQueue("dead.fifo")
        _ = try await bench.makeQueue("closed", ["RedriveAllowPolicy": "{\"redrivePermission\":\"denyAll\"}"])
        _ = try await bench.makeQueue(
            "choosy",
            [
                "RedriveAllowPolicy":
                    "{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"arn:aws:sqs:us-east-1:000000000000:ok\"]}"
            ])
        func make(_ name: String, _ policy: String) async -> String? {
            await code { _ = try await bench.makeQueue(name, ["RedrivePolicy": policy]) }
        }
        let arn = "arn:aws:sqs:us-east-1:000000000000:"
        func policy(_ dead: String, _ count: String = "3") -> String {
            "{\"deadLetterTargetArn\":\"\(dead)\",\"maxReceiveCount\":\(count)}"
        }
        for wrong in [
            "x", "{}", policy(arn + "dead", "0"), policy(arn + "dead", "1001"), policy("dead"), policy(arn + "none"),
            policy(arn + "dead.fifo"), policy("arn:aws:sqs:us-east-1:111111111111:dead"), policy(arn + "closed"),
            policy(arn + "choosy"), "{\"deadLetterTargetArn\":\"\(arn)dead\"}",
        ] { #expect(await make("a", wrong) == "InvalidParameterValue", "\(wrong)") }
        #expect(await make("a", policy(arn + "dead", "\"7\"")) == nil)
        #expect(await make("ok", policy(arn + "choosy")) == nil)
        let sources = try await bench.client.listDeadLetterSourceQueues(
            ListDeadLetterSourceQueuesRequest(queueUrl: "http://localhost:4566/000000000000/dead"))
        #expect(sources.queueUrls == ["http://localhost:4566/000000000000/a"])
        for wrong in ["{}", "{\"redrivePermission\":\"byQueue\"}", "{\"redrivePermission\":\"some\"}", "[]"] {
            let made = await code { _ = try await bench.makeQueue("b", ["RedriveAllowPolicy": wrong]) }
            #expect(made == "InvalidParameterValue", "\(wrong)")
        }
    }

    // MARK: - Move tasks

    private func fillDeadLetters(_ suffix: String, _ count: Int) async throws -> (url: String, dead: String) {
        let dead = try await bench.makeQueue("dead" + suffix)
        let url = try await bench.makeQueue("orders" + suffix, dead: "dead" + suffix, maximum: 1)
        for number in 0..<count {
            try await bench.send(
                "\(number)", to: url, group: suffix.isEmpty ? nil : "g", id: suffix.isEmpty ? nil : "\(number)")
        }
        for _ in 0..<count { _ = try await bench.receive(url, visibility: 0) }
        while try await bench.counts(url)[0] > 0 { _ = try await bench.receive(url, visibility: 0) }
        #expect(try await bench.counts(dead) == [count, 0, 0])
        return (url, dead)
    }

    private func task(_ dead: String) async throws -> ListMessageMoveTasksResultEntry? {
        try await bench.client.listMessageMoveTasks(
            ListMessageMoveTasksRequest(sourceArn: "arn:aws:sqs:us-east-1:000000000000:\(dead)")
        ).results?.first
    }

    @Test("is emptied into the queues from which its messages came, as new messages", arguments: ["", ".fifo"])
    func moveBack(_ suffix: String) async throws {
        let (url, dead) = try await fillDeadLetters(suffix, 25)
        try await bench.client.startMessageMoveTask(
            StartMessageMoveTaskRequest(sourceArn: "arn:aws:sqs:us-east-1:000000000000:dead" + suffix))
        let mover = MessageMover(bench.core)
        var turns: [Key: Instant] = [:]
        while try await mover.round(&turns) != nil {}
        #expect(try await bench.counts(dead) == [0, 0, 0])
        #expect(try await bench.counts(url) == [25, 0, 0])
        let done = try await task("dead" + suffix)
        #expect(done?.status == "COMPLETED" && done?.approximateNumberOfMessagesMoved == 25)
        #expect(done?.approximateNumberOfMessagesToMove == 25 && done?.taskHandle == nil)
        let message = try await bench.receive(url)[0]
        #expect(message.attributes?["ApproximateReceiveCount"] == "1")
        #expect(message.attributes?["DeadLetterQueueSourceArn"] == nil)
    }

    @Test("is emptied at the rate that was asked for, one task at a time, until that is cancelled")
    func rate() async throws {
        let (url, dead) = try await fillDeadLetters("", 20)
        let arn = "arn:aws:sqs:us-east-1:000000000000:dead"
        let start = StartMessageMoveTaskRequest(sourceArn: arn, maxNumberOfMessagesPerSecond: 5)
        let handle = try await bench.client.startMessageMoveTask(start).taskHandle ?? ""
        let second = await code { try await bench.client.startMessageMoveTask(start) }
        #expect(second == "InvalidParameterValue")
        let mover = MessageMover(bench.core)
        var turns: [Key: Instant] = [:]
        #expect(try await mover.round(&turns) == bench.platform.clock.now + .seconds(1))
        _ = try await mover.round(&turns)
        #expect(try await bench.counts(url)[0] == 5)
        bench.advance(1)
        _ = try await mover.round(&turns)
        #expect(try await bench.counts(url)[0] == 10)
        let cancelled = try await bench.client.cancelMessageMoveTask(CancelMessageMoveTaskRequest(taskHandle: handle))
        #expect(cancelled.approximateNumberOfMessagesMoved == 10)
        bench.advance(1)
        _ = try await mover.round(&turns)
        #expect(try await task("dead")?.status == "CANCELLED")
        #expect(try await bench.counts(dead)[0] == 10)
    }

    @Test("is told where its messages go, when they were sent to itself", arguments: ["", ".fifo"])
    func sentItself(_ suffix: String) async throws {
        let (url, dead) = try await fillDeadLetters(suffix, 0)
        let arn = "arn:aws:sqs:us-east-1:000000000000:"
        try await bench.send("a", to: dead, group: suffix.isEmpty ? nil : "g", id: suffix.isEmpty ? nil : "1")
        try await bench.client.startMessageMoveTask(.init(sourceArn: arn + "dead" + suffix))
        let mover = MessageMover(bench.core)
        var turns: [Key: Instant] = [:]
        while try await mover.round(&turns) != nil {}
        let failed = try await task("dead" + suffix)
        #expect(failed?.status == "FAILED" && failed?.failureReason == "CouldNotDetermineMessageSource")
        #expect(try await bench.counts(dead) == [1, 0, 0])
        bench.advance(1)
        try await bench.client.startMessageMoveTask(
            .init(sourceArn: arn + "dead" + suffix, destinationArn: arn + "orders" + suffix))
        while try await mover.round(&turns) != nil {}
        #expect(try await task("dead" + suffix)?.status == "COMPLETED")
        #expect(try await bench.counts(url) == [1, 0, 0])
    }

    @Test("has what comes back within the second among the messages to move", arguments: ["", ".fifo"])
    func toMove(_ suffix: String) async throws {
        let (_, dead) = try await fillDeadLetters(suffix, 3)
        bench.advance(0.3)
        #expect(try await bench.receive(dead, visibility: 1).count == 3)
        bench.advance(1.1)
        try await bench.client.startMessageMoveTask(
            .init(sourceArn: "arn:aws:sqs:us-east-1:000000000000:dead" + suffix))
        let mover = MessageMover(bench.core)
        var turns: [Key: Instant] = [:]
        while try await mover.round(&turns) != nil {}
        let done = try await task("dead" + suffix)
        #expect(done?.approximateNumberOfMessagesToMove == 3 && done?.approximateNumberOfMessagesMoved == 3)
    }

    @Test("is emptied only by who may receive and delete its messages, and send to where they go")
    func moveAccess() async throws {
        _ = try await bench.makeQueue("dead")
        for name in ["a", "b"] { _ = try await bench.makeQueue(name, dead: "dead", maximum: 1) }
        _ = try await bench.makeQueue("other")
        let arn = "arn:aws:sqs:us-east-1:000000000000:"
        func asked(_ call: () async throws -> Void) async -> [String] {
            let before = bench.platform.accesses.count
            _ = await code(call)
            return bench.platform.accesses[before...].map {
                "\($0.action.dropFirst(4)) \($0.resource.dropFirst(arn.count))"
            }
        }
        let work = ["ReceiveMessage dead", "DeleteMessage dead", "GetQueueAttributes dead"]
        var handle = ""
        let back = await asked {
            handle = try await bench.client.startMessageMoveTask(.init(sourceArn: arn + "dead")).taskHandle ?? ""
        }
        #expect(back == ["StartMessageMoveTask dead"] + work + ["SendMessage a", "SendMessage b"])
        let list = await asked { try await bench.client.listMessageMoveTasks(.init(sourceArn: arn + "dead")) }
        #expect(list == ["ListMessageMoveTasks dead"] + work)
        let cancel = await asked { try await bench.client.cancelMessageMoveTask(.init(taskHandle: handle)) }
        #expect(cancel == ["CancelMessageMoveTask dead"] + work)
        let away = await asked {
            try await bench.client.startMessageMoveTask(
                .init(sourceArn: arn + "dead", destinationArn: arn + "other"))
        }
        #expect(away == ["StartMessageMoveTask dead"] + work + ["SendMessage other"])
    }

    @Test("can be moved from only where it is one")
    func moveRules() async throws {
        _ = try await bench.makeQueue("plain")
        func start(_ arn: String) async -> String? {
            await code { try await bench.client.startMessageMoveTask(StartMessageMoveTaskRequest(sourceArn: arn)) }
        }
        #expect(await start("arn:aws:sqs:us-east-1:000000000000:plain") == "InvalidParameterValue")
        #expect(await start("arn:aws:sqs:us-east-1:000000000000:none") == "ResourceNotFoundException")
        #expect(await start("none") == "InvalidParameterValue")
    }
}
