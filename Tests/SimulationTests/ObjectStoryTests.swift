import Base
import Synchronization
import Testing

@testable import Simulation

/// An object arrives, a function writes an item, the item's change comes to another function; when its days are over the
/// object goes, and a queue is told. `Tests/Clients/test_objects_story.py` tells it of the real server; here the days
/// pass at once.
struct ObjectStoryTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: {Runtime: provided.al2023, Timeout: 5, CodeUri: s3://code/app.zip}
        Resources:
          Inbox:
            Type: AWS::S3::Bucket
            DependsOn: Gate
            Properties:
              BucketName: inbox
              LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: 2, Prefix: in/}]}
              NotificationConfiguration:
                QueueConfigurations: [{Event: 's3:LifecycleExpiration:*', Queue: !GetAtt Gone.Arn}]
          Gone: {Type: AWS::SQS::Queue, Properties: {QueueName: gone}}
          Gate:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Gone]
              PolicyDocument:
                Statement:
                - {Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: sqs:SendMessage, Resource: !GetAtt Gone.Arn}
          Items:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: items
              AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
              KeySchema: [{AttributeName: id, KeyType: HASH}]
              BillingMode: PAY_PER_REQUEST
              StreamSpecification: {StreamViewType: NEW_IMAGE}
          Store:
            Type: AWS::Serverless::Function
            Properties:
              Handler: store
              Policies: [{DynamoDBCrudPolicy: {TableName: !Ref Items}}]
              Events:
                Arrived:
                  Type: S3
                  Properties:
                    Bucket: !Ref Inbox
                    Events: s3:ObjectCreated:*
                    Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}]}}
          Tell:
            Type: AWS::Serverless::Function
            Properties:
              Handler: tell
              Events:
                Changed: {Type: DynamoDB, Properties: {Stream: !GetAtt Items.StreamArn, StartingPosition: TRIM_HORIZON}}
        """

    @Test("an object goes all its way, and away", arguments: UInt64(1)...2)
    func object(_ seed: UInt64) {
        let folder = "/tmp/martlet-simulation-test.\(SystemRandomness().uuid())"
        let outcome = Simulation.tell(seed: seed, folder: folder) { stage in await Self.tell(ObjectStory(stage)) }
        #expect(outcome.failures.isEmpty, "\(outcome.report)")
    }

    private static func tell(_ story: ObjectStory) async {
        await story.shop.deploy("objects", template)
        await story.put("in/first")
        await story.put("out/second")
        await story.put("in/third")
        #expect(await story.told(2) == ["in/first", "in/third"])
        await story.stage.wait(.seconds(4 * 86_400))
        #expect(await story.gone(2) == ["in/first", "in/third"])
        #expect(await story.has("out/second"))
        #expect(await !story.has("in/first"))
    }
}

/// The words of the story.
private final class ObjectStory: Sendable {
    let stage: Stage
    let shop: Shop
    private var client: Edge { shop.client }
    private let seen = Mutex<Set<String>>([])

    init(_ stage: Stage) {
        (self.stage, shop) = (stage, Shop(stage))
        stage.programs.add("store", Part(run: store))
        stage.programs.add("tell", Part(run: tell))
    }

    func put(_ key: String) async {
        _ = await client.settle("PutObject") { await client.s3("/inbox/\(key)", Array("text".utf8)) }
    }

    func has(_ key: String) async -> Bool { await client.s3("GET", "/inbox/\(key)", []).isDone }

    /// The items of which the second function was told, once there are so many.
    func told(_ count: Int) async -> [String] {
        _ = await stage.wait(most: .seconds(60)) { seen.withLock { $0.count >= count } }
        return seen.withLock { $0.sorted() }
    }

    /// The keys of the objects of whose end the queue is told, behind the message that tries it.
    func gone(_ count: Int) async -> [String] {
        await shop.take("gone", count + 1).compactMap { $0["Records"]?[0]?["s3"]?["object"]?["key"]?.string }.sorted()
    }

    // MARK: - The functions

    private func store(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        for record in event["Records"]?.array ?? [] {
            let key = record["s3"]?["object"]?["key"] ?? ""
            let item: JSON = ["TableName": "items", "Item": ["id": ["S": key]]]
            guard await sandbox.dynamoDB("PutItem", item) == 200 else { return .error("not stored") }
        }
        return .answer(Array("null".utf8))
    }

    private func tell(_ event: JSON, _ sandbox: SimulatedSandbox) async -> ProgramOutcome {
        for record in event["Records"]?.array ?? [] {
            guard let key = record["dynamodb"]?["NewImage"]?["id"]?["S"]?.string else { continue }
            seen.withLock { _ = $0.insert(key) }
        }
        return .answer(Array("null".utf8))
    }
}
