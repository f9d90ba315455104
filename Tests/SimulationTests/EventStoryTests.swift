import Base
import Synchronization
import Testing

@testable import Simulation

/// An order is placed on a bus: one rule brings it to a function and, by a template, to a queue, another to a second bus
/// and what listens there. `Tests/Clients/test_events_story.py` tells it of the real server.
struct EventStoryTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Shop: {Type: AWS::Events::EventBus, Properties: {Name: shop}}
          Books: {Type: AWS::Events::EventBus, Properties: {Name: books}}
          Letters: {Type: AWS::SQS::Queue, Properties: {QueueName: letters}}
          Ledger: {Type: AWS::SQS::Queue, Properties: {QueueName: ledger}}
          Reach:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Letters, !Ref Ledger]
              PolicyDocument:
                Statement:
                - {Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sqs:SendMessage, Resource: '*'}
          Forward:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sts:AssumeRole}]
              Policies:
              - PolicyName: own
                PolicyDocument: {Statement: [{Effect: Allow, Action: events:PutEvents, Resource: !GetAtt Books.Arn}]}
          Pack:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: provided.al2023
              Handler: pack
              CodeUri: s3://code/app.zip
              Events:
                Placed:
                  Type: EventBridgeRule
                  Properties: {EventBusName: !Ref Shop, Pattern: {source: [shop], detail-type: [placed]}}
          Write:
            Type: AWS::Events::Rule
            Properties:
              EventBusName: !Ref Shop
              EventPattern: {source: [shop], detail: {amount: [{numeric: ['>=', 100]}]}}
              Targets:
              - Id: letters
                Arn: !GetAtt Letters.Arn
                InputTransformer:
                  InputPathsMap: {order: $.detail.id, amount: $.detail.amount}
                  InputTemplate: '{"text": "order <order> of <amount>"}'
          Book:
            Type: AWS::Events::Rule
            Properties:
              EventBusName: !Ref Shop
              EventPattern: {source: [shop]}
              Targets: [{Id: books, Arn: !GetAtt Books.Arn, RoleArn: !GetAtt Forward.Arn}]
          Note:
            Type: AWS::Events::Rule
            Properties:
              EventBusName: !Ref Books
              EventPattern: {source: [shop]}
              Targets: [{Id: ledger, Arn: !GetAtt Ledger.Arn, InputPath: $.detail}]
        """

    @Test("an order on a bus goes all its ways", arguments: UInt64(1)...3)
    func order(_ seed: UInt64) {
        let folder = "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())"
        let outcome = Simulation.tell(seed: seed, folder: folder) { stage in await Self.tell(Shop(stage), Packer(stage))
        }
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    private static func tell(_ shop: Shop, _ packer: Packer) async {
        await shop.deploy("shop", template)
        await shop.put("small", amount: 5)
        await shop.put("large", amount: 250)
        await shop.put("elsewhere", amount: 500, source: "market")
        #expect(await shop.take("letters", 1) == [["text": "order large of 250"]])
        let notes = await shop.take("ledger", 2)
        #expect(notes.compactMap { $0["id"]?.string }.sorted() == ["large", "small"])
        // What the function fails at it gets again after a minute.
        let took = await shop.stage.wait(most: .seconds(300)) { packer.packed.count == 3 }
        #expect(took.map { ($0 > .seconds(50)) && ($0 < .seconds(70)) } == true)
        // Nothing comes twice.
        await shop.stage.wait(.seconds(600))
        #expect(packer.packed.sorted() == ["large", "large", "small"])
        #expect(await shop.take("letters", 0).isEmpty)
        #expect(await shop.take("ledger", 0).isEmpty)
    }
}

/// A function that packs orders, the large ones at the second try.
private final class Packer: Sendable {
    private let seen = Mutex<[String]>([])

    init(_ stage: Stage) {
        stage.programs.add("pack", Part { event, _ in self.pack(event["detail"]?["id"]?.string ?? "") })
    }

    var packed: [String] { seen.withLock(\.self) }

    private func pack(_ order: String) -> ProgramOutcome {
        let count = seen.withLock { seen in
            seen.append(order)
            return seen.count { $0 == order }
        }
        return order == "large" && count == 1 ? .error("no box") : .answer(Array("null".utf8))
    }
}
