import Base
import SQSAPI
import ServiceTesting
import Store
import Testing
import Wire

@testable import SQS

@Suite("Messages")
struct MessageTests {
    let bench = QueueBench()

    @Test("bear attributes, whose digest is AWS's")
    func attributes() async throws {
        let url = try await bench.makeQueue()
        let attributes: [String: MessageAttributeValue] = [
            "a": .init(stringValue: "x", dataType: "String"),
            "b.c": .init(binaryValue: [0, 1, 2], dataType: "Binary.png"),
        ]
        let trace = MessageSystemAttributeValue(stringValue: "Root=1", dataType: "String")
        let sent = try await bench.client.sendMessage(
            SendMessageRequest(
                queueUrl: url, messageBody: "hello", messageAttributes: attributes,
                messageSystemAttributes: ["AWSTraceHeader": trace]))
        #expect(sent.md5OfMessageBody == "5d41402abc4b2a76b9719d911017c592")
        #expect(sent.md5OfMessageAttributes == "679a3964fa41fbee942e086f9c75e9e3")
        #expect(sent.md5OfMessageSystemAttributes != nil)
        func receive(_ names: [String]) async throws -> MessageShape? {
            try await bench.client.receiveMessage(
                ReceiveMessageRequest(
                    queueUrl: url, messageSystemAttributeNames: ["AWSTraceHeader"], messageAttributeNames: names,
                    visibilityTimeout: 0)
            ).messages?.first
        }
        let all = try await receive(["All"])
        #expect(all?.messageAttributes == attributes && all?.md5OfMessageAttributes == sent.md5OfMessageAttributes)
        #expect(all?.attributes == ["AWSTraceHeader": "Root=1"])
        let some = try await receive(["b.*"])
        #expect(some?.messageAttributes?.keys.sorted() == ["b.c"])
        #expect(some?.md5OfMessageAttributes != sent.md5OfMessageAttributes)
        #expect(try await receive([])?.messageAttributes == nil)
        let unknown = await code {
            try await bench.client.receiveMessage(.init(queueUrl: url, messageSystemAttributeNames: ["Nothing"]))
        }
        #expect(unknown == "InvalidAttributeName")
    }

    @Test("with attributes that AWS takes from nobody are refused")
    func badAttributes() async throws {
        let url = try await bench.makeQueue()
        func send(_ attributes: [String: MessageAttributeValue]) async -> String? {
            await code {
                try await bench.client.sendMessage(
                    SendMessageRequest(queueUrl: url, messageBody: "a", messageAttributes: attributes))
            }
        }
        let text = MessageAttributeValue(stringValue: "x", dataType: "String")
        #expect(await send(["a": text]) == nil)
        for name in ["", ".a", "a.", "a..b", "a b", "AWS.x", "amazon.x", String(repeating: "a", count: 257)] {
            #expect(await send([name: text]) == "InvalidParameterValue", "\(name)")
        }
        for value in [
            MessageAttributeValue(stringValue: "x", dataType: "Text"), .init(stringValue: "", dataType: "String"),
            .init(stringValue: "x", dataType: "Number"), .init(stringValue: "x", dataType: "Binary"),
            .init(stringValue: "x", dataType: ""),
        ] { #expect(await send(["a": value]) == "InvalidParameterValue") }
        let many = Dictionary(uniqueKeysWithValues: (0..<11).map { ("a\($0)", text) })
        #expect(await send(many) == "InvalidParameterValue")
    }

    @Test("have only characters of XML")
    func characters() async throws {
        for good in ["\t\n\r ~", "\u{7F}\u{D7FF}\u{E000}\u{FFFD}", "\u{10000}\u{10FFFF}", "ü\u{FFBF}"] {
            #expect(MessageText.isAllowed(good))
        }
        for bad in ["\u{0}", "\u{8}", "\u{B}", "\u{1F}", "a\u{FFFE}", "\u{FFFF}"] {
            #expect(!MessageText.isAllowed(bad))
        }
        let url = try await bench.makeQueue()
        #expect(await code { try await bench.send("a\u{0}", to: url) } == "InvalidMessageContents")
        #expect(await code { try await bench.send("", to: url) } == "MissingParameter")
    }

    @Test("of a batch fail one by one, or the batch as a whole")
    func batches() async throws {
        let url = try await bench.makeQueue()
        func send(_ entries: [SendMessageBatchRequestEntry]) async throws -> SendMessageBatchResult {
            try await bench.client.sendMessageBatch(SendMessageBatchRequest(queueUrl: url, entries: entries))
        }
        let mixed = try await send([
            .init(id: "1", messageBody: "a"), .init(id: "2", messageBody: "b\u{1}"),
            .init(id: "3", messageBody: "c", delaySeconds: 1_000),
        ])
        #expect(mixed.successful.map(\.id) == ["1"] && mixed.failed.map(\.id) == ["2", "3"])
        #expect(mixed.failed.map(\.code) == ["InvalidMessageContents", "InvalidParameterValue"])
        #expect(mixed.failed.allSatisfy { $0.senderFault })
        let one = SendMessageBatchRequestEntry(id: "1", messageBody: "a")
        let long = String(repeating: "x", count: 600_000)
        let wholes: [([SendMessageBatchRequestEntry], String)] = [
            ([], "EmptyBatchRequest"), ([one, one], "BatchEntryIdsNotDistinct"),
            ((0..<11).map { .init(id: "\($0)", messageBody: "a") }, "TooManyEntriesInBatchRequest"),
            ([.init(id: "a b", messageBody: "a")], "InvalidBatchEntryId"),
            ([.init(id: "1", messageBody: long), .init(id: "2", messageBody: long)], "BatchRequestTooLong"),
        ]
        for (entries, fault) in wholes {
            #expect(await code { _ = try await send(entries) } == "AWS.SimpleQueueService.\(fault)")
        }
        let ordered = try await bench.makeQueue("ordered")
        let entries = (0..<10).map { SendMessageBatchRequestEntry(id: "\($0)", messageBody: "\($0)") }
        try await bench.client.sendMessageBatch(SendMessageBatchRequest(queueUrl: ordered, entries: entries))
        #expect(try await bench.bodies(ordered) == entries.map(\.messageBody))
        for body in ["b", "c"] { try await bench.send(body, to: url) }
        let handles = try await bench.receive(url).compactMap(\.receiptHandle)
        let changed = try await bench.client.changeMessageVisibilityBatch(
            .init(
                queueUrl: url,
                entries: [
                    .init(id: "1", receiptHandle: handles[0], visibilityTimeout: 60),
                    .init(id: "2", receiptHandle: handles[1], visibilityTimeout: 43_201),
                    .init(id: "3", receiptHandle: "x", visibilityTimeout: 1),
                ]))
        #expect(changed.successful.map(\.id) == ["1"] && changed.failed.map(\.id) == ["2", "3"])
        let deleted = try await bench.client.deleteMessageBatch(
            .init(
                queueUrl: url,
                entries: handles.enumerated().map { .init(id: "\($0)", receiptHandle: $1) } + [
                    .init(id: "x", receiptHandle: "x")
                ]))
        #expect(deleted.successful.count == 3 && deleted.failed.map(\.code) == ["ReceiptHandleIsInvalid"])
        #expect(try await bench.counts(url) == [0, 0, 0])
    }

    @Test("are received within AWS's bounds, and deleted by handles of their queue only")
    func bounds() async throws {
        let url = try await bench.makeQueue()
        let other = try await bench.makeQueue("other")
        for (most, visibility, wait) in [(0, 0, 0), (11, 0, 0), (1, -1, 0), (1, 43_201, 0), (1, 0, -1), (1, 0, 21)] {
            let refused = await code { _ = try await bench.receive(url, most, visibility: visibility, wait: wait) }
            #expect(refused == "InvalidParameterValue")
        }
        #expect(await code { _ = try await bench.receive(url, attempt: "a") } == "InvalidParameterValue")
        try await bench.send("a", to: url)
        let message = try await bench.receive(url)[0]
        #expect(await code { try await bench.delete(message, from: other) } == "ReceiptHandleIsInvalid")
        var changed = message
        changed.receiptHandle = "AQEB" + String((message.receiptHandle ?? "").dropFirst(4).reversed())
        #expect(await code { try await bench.delete(changed, from: url) } == "ReceiptHandleIsInvalid")
    }
}
