internal import Base
import Testing

@testable internal import Templates

@Suite struct ServerlessDestinationTests {
    private func template(_ properties: String, attributes: String = "", globals: String = "{}") throws -> JSON {
        let yaml = """
            Globals: {Function: \(globals)}
            Conditions: {C: !Equals [a, a], D: !Equals [a, b]}
            Resources:
              Queue: {Type: "AWS::SQS::Queue"}
              Topic: {Type: "AWS::SNS::Topic"}
              Bucket: {Type: "AWS::S3::Bucket"}
              Fn:
                Type: AWS::Serverless::Function
                \(attributes)
                Properties: {Runtime: python3.12, Handler: app.handler, InlineCode: x, \(properties)}
              Other:
                Type: AWS::Serverless::Function
                Properties: {Runtime: python3.12, Handler: app.handler, InlineCode: x}
            """
        return try ServerlessTransform(account: .default, region: .default).apply(to: try TemplateText.read(yaml))
    }

    private func destination(_ name: String, _ members: String) -> String {
        "EventInvokeConfig: {DestinationConfig: {\(name): {\(members)}}}"
    }

    private func message(_ properties: String) -> String {
        do {
            return "no fault: \(try template(properties))"
        } catch { return (error as? TemplateFault)?.message ?? "\(error)" }
    }

    @Test("the alias's name is the qualifier, and the alias is made first")
    func alias() throws {
        let made = try template("AutoPublishAlias: live, EventInvokeConfig: {MaximumRetryAttempts: 1}")["Resources"]
        #expect(
            made?["FnEventInvokeConfig"] == [
                "Type": "AWS::Lambda::EventInvokeConfig",
                "Properties": [
                    "FunctionName": ["Ref": "Fn"], "Qualifier": "live", "DestinationConfig": [:],
                    "MaximumRetryAttempts": 1,
                ], "DependsOn": ["FnAliaslive"],
            ])
    }

    @Test("a bucket gets objects, and is listed")
    func bucket() throws {
        let made = try template(destination("OnFailure", "Type: S3Bucket, Destination: !GetAtt Bucket.Arn"))
        let arn: JSON = ["Fn::GetAtt": ["Bucket", "Arn"]]
        #expect(
            made["Resources"]?["FnRole"]?["Properties"]?["Policies"] == [
                [
                    "PolicyName": "FnEventInvokeConfigOnFailureS3Policy",
                    "PolicyDocument": [
                        "Statement": [
                            [
                                "Action": "s3:PutObject", "Effect": "Allow",
                                "Resource": ["Fn::Join": ["/", [arn, "*"]]],
                            ],
                            ["Action": "s3:ListBucket", "Effect": "Allow", "Resource": arn],
                        ]
                    ],
                ]
            ])
    }

    @Test("a queue is made where the condition gives no destination")
    func conditional() throws {
        let choice = "!If [C, !GetAtt Queue.Arn, !Ref AWS::NoValue]"
        let made = try template(destination("OnFailure", "Type: SQS, Destination: \(choice)"))
        let condition = try #require(made["Conditions"]?.object?.keys.first { $0.hasPrefix("NOTC") })
        #expect(made["Conditions"]?[condition] == ["Fn::Not": [["Condition": "C"]]])
        let queue = made["Resources"]?["FnEventInvokeConfigOnFailureQueue"]
        #expect(queue?["Condition"] == .string(condition))
        let arn: JSON = [
            "Fn::If": [
                .string(condition), ["Fn::GetAtt": ["FnEventInvokeConfigOnFailureQueue", "Arn"]],
                ["Fn::GetAtt": ["Queue", "Arn"]],
            ]
        ]
        let config = made["Resources"]?["FnEventInvokeConfig"]?["Properties"]?["DestinationConfig"]
        #expect(config?["OnFailure"]?["Destination"] == arn)
        let policy = made["Resources"]?["FnRole"]?["Properties"]?["Policies"]?[0]?["PolicyDocument"]
        #expect(policy?["Statement"]?[0]?["Resource"] == arn)
    }

    @Test("a topic is made where both the function and the choice ask for it")
    func both() throws {
        let choice = "!If [D, !Ref AWS::NoValue, !Ref Topic]"
        let made = try template(
            destination("OnSuccess", "Type: SNS, Destination: \(choice)"), attributes: "Condition: C")
        let condition = try #require(made["Conditions"]?.object?.keys.first { $0.hasPrefix("CANDD") })
        #expect(made["Conditions"]?[condition] == ["Fn::And": [["Condition": "C"], ["Condition": "D"]]])
        let topic = made["Resources"]?["FnEventInvokeConfigOnSuccessTopic"]
        #expect(topic?["Condition"] == .string(condition))
        let config = made["Resources"]?["FnEventInvokeConfig"]?["Properties"]?["DestinationConfig"]
        #expect(config?["OnSuccess"]?["Destination"]?["Fn::If"]?[0] == "D")
    }

    @Test("a choice without any destination, or with too few parts, makes nothing")
    func malformed() throws {
        let none = "!If [C, !Ref AWS::NoValue, !Ref AWS::NoValue]"
        let made = try template(destination("OnFailure", "Type: SQS, Destination: \(none)"))["Resources"]
        #expect(made?["FnEventInvokeConfigOnFailureQueue"] == nil)
        let fault = message(destination("OnFailure", "Type: SQS, Destination: !If [C, x]"))
        #expect(fault.hasSuffix("Malformed 'Destination' property: Fn::If requires 3 arguments."))
        #expect(
            message(destination("OnFailure", "Type: Lambda")).hasSuffix(
                "Destination is required if Type is not ['SQS', 'SNS']"))
    }

    @Test("an empty configuration makes nothing")
    func empty() throws {
        #expect(try template("EventInvokeConfig: {}")["Resources"]?["FnEventInvokeConfig"] == nil)
    }

    @Test("a queue that Globals asks for is made for the first function, and serves all")
    func globals() throws {
        let made = try template("Timeout: 3", globals: "{\(destination("OnFailure", "Type: SQS"))}")["Resources"]
        #expect(made?["FnEventInvokeConfigOnFailureQueue"] != nil)
        #expect(made?["OtherEventInvokeConfigOnFailureQueue"] == nil)
        let config = made?["OtherEventInvokeConfig"]?["Properties"]?["DestinationConfig"]
        #expect(
            config?["OnFailure"]?["Destination"] == ["Fn::GetAtt": ["FnEventInvokeConfigOnFailureQueue", "Arn"]])
    }

    @Test("what is made for a destination has a name through its function")
    func references() throws {
        let yaml = """
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.12
                  Handler: app.handler
                  InlineCode: x
                  EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: SQS}, OnFailure: {Type: SNS}}}
            Outputs:
              Queue: {Value: !GetAtt Fn.DestinationQueue.Arn}
              Both: {Value: !Sub "${Fn.DestinationQueue.Arn} ${Fn.DestinationTopic}"}
            """
        let made = try ServerlessTransform(account: .default, region: .default).apply(to: try TemplateText.read(yaml))
        let (queue, topic) = ("FnEventInvokeConfigOnSuccessQueue", "FnEventInvokeConfigOnFailureTopic")
        #expect(made["Outputs"]?["Queue"]?["Value"] == ["Fn::GetAtt": [.string(queue), "Arn"]])
        #expect(made["Outputs"]?["Both"]?["Value"] == ["Fn::Sub": .string("${\(queue).Arn} ${\(topic)}")])
    }

    @Test("tags that go on stand alone on the function, its role, and what was made for its events")
    func tags() throws {
        let event = "Events: {E: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn}}}"
        let made = try template(
            "PropagateTags: true, Tags: {a: b}, \(event), \(destination("OnFailure", "Type: SQS"))")["Resources"]
        for id in ["Fn", "FnRole", "FnEventInvokeConfigOnFailureQueue"] {
            #expect(made?[id]?["Properties"]?["Tags"] == [["Key": "a", "Value": "b"]])
        }
        #expect(made?["FnE"]?["Properties"]?["Tags"] == nil)
    }

    @Test("two events with the same destination need one policy")
    func policies() throws {
        let failed = "DestinationConfig: {OnFailure: {Type: S3, Destination: !GetAtt Bucket.Arn}}"
        let event = "{Type: Kinesis, Properties: {Stream: s, StartingPosition: LATEST, \(failed)}}"
        let made = try template("Events: {E: \(event), G: \(event)}")["Resources"]
        #expect(made?["FnRole"]?["Properties"]?["Policies"]?.array?.count == 1)
        let arn: JSON = ["Fn::GetAtt": ["Bucket", "Arn"]]
        #expect(made?["FnE"]?["Properties"]?["DestinationConfig"] == ["OnFailure": ["Destination": arn]])
    }

    @Test("a queue between a topic and a function is polled at once, whatever the template says")
    func subscription() throws {
        let queue = "{QueueArn: !GetAtt Queue.Arn, QueueUrl: !Ref Queue, BatchSize: 4, Enabled: false}"
        let made = try template(
            "Events: {E: {Type: SNS, Properties: {Topic: !Ref Topic, SqsSubscription: \(queue)}}}")["Resources"]
        #expect(made?["FnEEventSourceMapping"]?["Properties"]?["Enabled"] == true)
        #expect(made?["FnEEventSourceMapping"]?["Properties"]?["BatchSize"] == 4)
    }

    @Test("a property of an event of a wrong type is told in SAM's words")
    func types() {
        let event = "Events: {E: {Type: SQS, Properties: {Queue: q, BatchSize: many}}}"
        #expect(message(event).hasSuffix("Resource with id [FnE] is invalid. Type of property 'BatchSize' is invalid."))
        let dead = "DeadLetterQueue: {Type: Lambda, TargetArn: x}"
        #expect(message(dead).hasSuffix("'DeadLetterQueue' requires Type of ['SQS', 'SNS']"))
    }
}
