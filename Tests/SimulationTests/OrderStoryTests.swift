import Base
import Synchronization
import Testing

@testable import Simulation

/// An order is placed: a topic, two queues of which one filters, functions of which one fails, retries, a destination.
/// `Tests/Clients/test_orders_story.py` tells it of the real server; here the minutes between retries pass at once.
struct OrderStoryTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: {Runtime: provided.al2023, Timeout: 5, CodeUri: s3://code/app.zip}
        Resources:
          Orders: {Type: AWS::SNS::Topic}
          Failed: {Type: AWS::SQS::Queue}
          Done: {Type: AWS::SQS::Queue}
          Dead: {Type: AWS::SQS::Queue}
          Shipping:
            Type: AWS::SQS::Queue
            Properties:
              VisibilityTimeout: 30
              RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 2}
          Checking: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
          Ship:
            Type: AWS::Serverless::Function
            Properties:
              Handler: ship
              Environment: {Variables: {DONE: !Ref Done}}
              Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Done.QueueName}}]
              Events:
                Order:
                  Type: SNS
                  Properties:
                    Topic: !Ref Orders
                    SqsSubscription: {QueueArn: !GetAtt Shipping.Arn, QueueUrl: !Ref Shipping, BatchSize: 5}
          Check:
            Type: AWS::Serverless::Function
            Properties:
              Handler: check
              Events:
                Large:
                  Type: SNS
                  Properties:
                    Topic: !Ref Orders
                    FilterPolicy: {amount: [{numeric: ['>=', 100]}]}
                    SqsSubscription: {QueueArn: !GetAtt Checking.Arn, QueueUrl: !Ref Checking}
          Audit:
            Type: AWS::Serverless::Function
            Properties:
              Handler: audit
              EventInvokeConfig:
                DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Failed.Arn}}
              Events:
                Large:
                  Type: SNS
                  Properties:
                    Topic: !Ref Orders
                    FilterPolicy: {amount: [{numeric: ['>=', 100]}]}
        Outputs:
          Orders: {Value: !Ref Orders}
          Failed: {Value: !Ref Failed}
          Done: {Value: !Ref Done}
          Dead: {Value: !Ref Dead}
        """

    @Test("an order goes all its ways", arguments: UInt64(1)...3)
    func order(_ seed: UInt64) {
        let folder = "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())"
        let outcome = Simulation.tell(seed: seed, folder: folder) { stage in await Self.tell(OrderStory(stage)) }
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    private static func tell(_ story: OrderStory) async {
        await story.deploy(template)

        for number in 0..<10 { await story.publish("small-\(number)", amount: 5) }
        await story.publish("large", amount: 250)
        let everything = (0..<10).map { "small-\($0)" } + ["large"]
        #expect(await story.take("Done", 11).sorted() == everything.sorted())
        // The filter of the other queue lets one of them through.
        #expect(await story.checked(1) == ["large"])

        // The function that fails is tried again after one minute and after two more; then the destination is told.
        let record = await story.take("Failed", 1).first.flatMap { try? JSON(parsing: $0) }
        let waits = story.auditPauses
        #expect(waits.count == 2)
        #expect(
            zip(waits, [60, 120]).allSatisfy { wait, wanted in (Double(wanted)..<Double(wanted + 3)).contains(wait) })
        #expect(record?["requestContext"]?["condition"]?.string == "RetriesExhausted")
        #expect(record?["requestContext"]?["approximateInvokeCount"]?.integer == 3)
        #expect(record?["responsePayload"]?["errorMessage"]?.string == "too much: large")
        let message = record?["requestPayload"]?["Records"]?.array?.first?["Sns"]?["Message"]?.string
        #expect(message.flatMap { try? JSON(parsing: $0) }?["id"]?.string == "large")

        // What can't be done goes to the dead letters after two tries; what comes behind it is done all the same.
        await story.publish("poison", amount: 1)
        await story.stage.wait(.seconds(5))
        await story.publish("after", amount: 1)
        #expect(await story.take("Done", 1) == ["after"])
        #expect(await story.take("Dead", 1).compactMap(OrderStory.order) == ["poison"])
        #expect(story.tries("poison") == 2)
    }
}

/// The words of the story.
private final class OrderStory: Sendable {
    private struct State {
        var outputs: [String: String] = [:]
        var checked: [String] = []
        var audits: [Instant] = []
        /// How often each order came to be shipped.
        var shipped: [String: Int] = [:]
    }

    let stage: Stage
    private let client: Edge
    private let state = Mutex(State())

    init(_ stage: Stage) {
        (self.stage, client) = (stage, stage.edge("shop"))
        stage.programs.add("ship", Part(run: ship))
        stage.programs.add("check", Part(run: check))
        stage.programs.add("audit", Part(run: audit))
    }

    // MARK: - The shop

    func deploy(_ template: String) async {
        await FunctionSetup(client).upload(bucket: "code", key: "app.zip")
        let capabilities = "&Capabilities.member.1=CAPABILITY_IAM&Capabilities.member.2=CAPABILITY_AUTO_EXPAND"
        let form = "Action=CreateStack&StackName=orders&TemplateBody=\(PercentEncoding.encode(template))" + capabilities
        _ = await client.settle("CreateStack") { await client.cloudFormation(form) }
        let took = await stage.wait(most: .seconds(120)) {
            let stack = await client.cloudFormation("Action=DescribeStacks&StackName=orders")
            let values = zip(stack.texts("OutputKey"), stack.texts("OutputValue"))
            state.withLock { $0.outputs = Dictionary(values, uniquingKeysWith: { $1 }) }
            return stack.texts("StackStatus") == ["CREATE_COMPLETE"]
        }
        #expect(took != nil)
    }

    func publish(_ id: String, amount: Int) async {
        let order: JSON = ["id": .string(id), "amount": .integer(Int64(amount))]
        let form =
            "Action=Publish&TopicArn=\(PercentEncoding.encode(output("Orders")))"
            + "&Message=\(PercentEncoding.encode(String(decoding: order.bytes, as: UTF8.self)))"
            + "&MessageAttributes.entry.1.Name=amount&MessageAttributes.entry.1.Value.DataType=Number"
            + "&MessageAttributes.entry.1.Value.StringValue=\(amount)"
        _ = await client.settle("Publish") { await client.sns(form) }
    }

    /// The bodies of the next messages of a queue; fewer where no more come within ten minutes.
    func take(_ queue: String, _ count: Int) async -> [String] {
        let bodies = Mutex<[String]>([])
        let url = JSON.string(output(queue))
        _ = await stage.wait(most: .seconds(600)) {
            let reply = await client.sqs("ReceiveMessage", ["QueueUrl": url, "MaxNumberOfMessages": 10])
            for message in reply.json.map(Received.all) ?? [] {
                bodies.withLock { $0.append(message.body) }
                _ = await client.sqs("DeleteMessage", ["QueueUrl": url, "ReceiptHandle": .string(message.receipt)])
            }
            return bodies.withLock { $0.count >= count }
        }
        return bodies.withLock(\.self)
    }

    /// The orders that were checked, once there are so many.
    func checked(_ count: Int) async -> [String] {
        _ = await stage.wait(most: .seconds(60)) { state.withLock { $0.checked.count >= count } }
        return state.withLock { $0.checked }
    }

    func tries(_ id: String) -> Int { state.withLock { $0.shipped[id] ?? 0 } }

    /// The seconds between the runs of the function that fails.
    var auditPauses: [Double] {
        let times = state.withLock { $0.audits }
        return zip(times, times.dropFirst()).map { Double(($1 - $0).inNanoseconds) / 1e9 }
    }

    private func output(_ name: String) -> String { state.withLock { $0.outputs[name] ?? "" } }

    // MARK: - The functions

    private func ship(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        for id in Self.orders(event) {
            state.withLock { $0.shipped[id, default: 0] += 1 }
            if id == "poison" { return .error("not this one") }
            let queue = JSON.string(sandbox.environment["DONE"] ?? "")
            #expect(await sandbox.sqs("SendMessage", ["QueueUrl": queue, "MessageBody": .string(id)]) == 200)
        }
        return .answer(Array("null".utf8))
    }

    private func check(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        state.withLock { $0.checked += Self.orders(event) }
        return .answer(Array("null".utf8))
    }

    private func audit(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        state.withLock { $0.audits.append(stage.now) }
        let id = event["Records"]?.array?.first?["Sns"]?["Message"]?.string.flatMap(Self.id)
        return .error("too much: \(id ?? "nothing")")
    }

    private static func orders(_ event: JSON) -> [String] {
        (event["Records"]?.array ?? []).compactMap { $0["body"]?.string.flatMap(order) }
    }

    /// The order in a topic's message to a queue.
    static func order(_ body: String) -> String? { (try? JSON(parsing: body))?["Message"]?.string.flatMap(id) }

    private static func id(_ message: String) -> String? { (try? JSON(parsing: message))?["id"]?.string }
}
