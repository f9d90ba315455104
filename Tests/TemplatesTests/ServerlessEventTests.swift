internal import Base
import Testing

@testable internal import Templates

@Suite struct ServerlessEventTests {
    private func resources(_ events: String, _ more: String = "") throws -> JSON {
        let yaml = """
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.12
                  Handler: app.handler
                  InlineCode: x
                  Events: {E: \(events)}
                  \(more)
              Bucket: {Type: "AWS::S3::Bucket"}
              Queue: {Type: "AWS::SQS::Queue"}
            """
        let template = try ServerlessTransform(account: .default, region: .default).apply(
            to: try TemplateText.read(yaml))
        return try #require(template["Resources"])
    }

    @Test("an SQS event is polled, and the role may poll")
    func sqs() throws {
        let made = try resources("{Type: SQS, Properties: {Queue: !GetAtt Queue.Arn, BatchSize: 5}}")
        #expect(
            made["FnE"] == [
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": [
                    "BatchSize": 5, "EventSourceArn": ["Fn::GetAtt": ["Queue", "Arn"]], "FunctionName": ["Ref": "Fn"],
                ],
            ])
        let policies = made["FnRole"]?["Properties"]?["ManagedPolicyArns"]?.array ?? []
        #expect(policies.contains("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"))
    }

    @Test("an S3 event changes the bucket, which waits for the permission")
    func s3() throws {
        let made = try resources("{Type: S3, Properties: {Bucket: !Ref Bucket, Events: 's3:ObjectCreated:*'}}")
        #expect(made["Bucket"]?["DependsOn"] == ["FnEPermission"])
        let entry = made["Bucket"]?["Properties"]?["NotificationConfiguration"]?["LambdaConfigurations"]?[0]
        #expect(entry == ["Event": "s3:ObjectCreated:*", "Function": ["Fn::GetAtt": ["Fn", "Arn"]]])
    }

    @Test("a schedule calls the alias where there is one")
    func schedule() throws {
        let made = try resources("{Type: Schedule, Properties: {Schedule: rate(1 minute)}}", "AutoPublishAlias: live")
        #expect(made["FnE"]?["Properties"]?["Targets"]?[0]?["Arn"] == ["Ref": "FnAliaslive"])
        #expect(made["FnEPermission"]?["Properties"]?["FunctionName"] == ["Ref": "FnAliaslive"])
    }

    @Test("a function's URL without authorization is public")
    func url() throws {
        let made = try resources("{Type: AlexaSkill}", "FunctionUrlConfig: {AuthType: NONE}")
        #expect(made["FnUrl"]?["Properties"] == ["AuthType": "NONE", "TargetFunctionArn": ["Ref": "Fn"]])
        #expect(made["FnUrlPublicPermissions"]?["Properties"]?["FunctionUrlAuthType"] == "NONE")
    }

    @Test("an API's own policy and responses stay when settings add to them")
    func ownPolicy() throws {
        let yaml = """
            Resources:
              Api:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: dev
                  Auth: {ResourcePolicy: {CustomStatements: {Effect: Allow}}}
                  GatewayResponses: {DEFAULT_4XX: {StatusCode: 400}}
                  DefinitionBody:
                    swagger: "2.0"
                    paths: {}
                    x-amazon-apigateway-policy: {Statement: {Effect: Deny}}
                    x-amazon-apigateway-gateway-responses: {DEFAULT_5XX: {}}
            """
        let template = try ServerlessTransform(account: .default, region: .default).apply(
            to: try TemplateText.read(yaml))
        let body = template["Resources"]?["Api"]?["Properties"]?["Body"]
        #expect(body?["x-amazon-apigateway-policy"]?["Statement"] == [["Effect": "Deny"], ["Effect": "Allow"]])
        #expect(body?["x-amazon-apigateway-gateway-responses"]?.object?.keys == ["DEFAULT_5XX", "DEFAULT_4XX"])
    }
}
