internal import Base
import Testing

@testable internal import Templates

@Suite struct ServerlessTransformTests {
    private func apply(_ yaml: String, parameters: [String: String] = [:]) throws -> JSON {
        try ServerlessTransform(account: .default, region: .default)
            .apply(to: try TemplateText.read(yaml), parameters: parameters)
    }

    private func message(_ resources: String) -> String {
        do {
            return "no fault: \(try apply(resources))"
        } catch {
            let text = (error as? TemplateFault)?.message ?? "\(error)"
            let start = "Invalid Serverless Application Specification document. Number of errors found: 1. "
            return text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text
        }
    }

    @Test("a function becomes a function and a role, and an Api event an API")
    func application() throws {
        let template = try apply(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals: {Function: {Timeout: 5}}
            Resources:
              Hello:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.12
                  Handler: app.handler
                  CodeUri: s3://bucket/key?versionId=3
                  Policies: [DynamoDBReadPolicy: {TableName: !Ref Table}]
                  Events: {Get: {Type: Api, Properties: {Path: "/items/{id}", Method: get}}}
              Table: {Type: "AWS::Serverless::SimpleTable"}
            """)
        #expect(template["Transform"] == nil)
        #expect(template["Globals"] == nil)
        let resources = try #require(template["Resources"])
        #expect(resources["Hello"]?["Type"] == "AWS::Lambda::Function")
        #expect(resources["Hello"]?["Properties"]?["Timeout"] == 5)
        #expect(
            resources["Hello"]?["Properties"]?["Code"] == [
                "S3Bucket": "bucket", "S3Key": "key", "S3ObjectVersion": "3",
            ])
        #expect(resources["HelloRole"]?["Properties"]?["Policies"]?[0]?["PolicyName"] == "HelloRolePolicy0")
        #expect(resources["Table"]?["Properties"]?["BillingMode"] == "PAY_PER_REQUEST")
        #expect(resources["ServerlessRestApiProdStage"]?["Type"] == "AWS::ApiGateway::Stage")
        let source = resources["HelloGetPermissionProd"]?["Properties"]?["SourceArn"]?["Fn::Sub"]?[0]?.string
        #expect(source?.hasSuffix("/${__Stage__}/GET/items/*") == true)
        _ = try Template(template)
    }

    @Test("a deployment's id changes with the definition, and only with it")
    func deployments() throws {
        func id(_ method: String, _ timeout: Int) throws -> String? {
            let template = try apply(
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      {Runtime: r, Handler: h, InlineCode: x, Timeout: \(timeout),
                      Events: {E: {Type: Api, Properties: {Path: /, Method: \(method)}}}}
                """)
            return template["Resources"]?.object?.keys.first { $0.hasPrefix("ServerlessRestApiDeployment") }
        }
        #expect(try id("get", 1) == id("get", 2))
        #expect(try id("get", 1) != id("post", 1))
        #expect(try id("get", 1)?.count == "ServerlessRestApiDeployment".count + 10)
    }

    @Test("parameters given are taken before defaults")
    func parameters() throws {
        let text = """
            Parameters: {Alias: {Type: String, Default: live}}
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {Runtime: r, Handler: h, InlineCode: x, AutoPublishAlias: !Ref Alias}
            """
        #expect(try apply(text)["Resources"]?["FAliaslive"] != nil)
        #expect(try apply(text, parameters: ["Alias": "blue"])["Resources"]?["FAliasblue"] != nil)
    }

    @Test(
        "what is wrong, and what is not translated, is told by resource and property",
        arguments: [
            (
                "Resources: {F: {Type: \"AWS::Serverless::Function\", Properties: {Foo: 1}}}",
                "Resource with id [F] is invalid. property Foo not defined for resource of type "
                    + "AWS::Serverless::Function"
            ),
            (
                "Resources: {F: {Type: \"AWS::Serverless::Function\", Properties: {Runtime: r, Handler: h}}}",
                "Resource with id [F] is invalid. Either 'InlineCode' or 'CodeUri' must be set."
            ),
            (
                "Resources: {F: {Type: \"AWS::Serverless::Function\", Properties: {Runtime: r, Handler: h, "
                    + "CodeUri: ./src}}}",
                "Resource with id [F] is invalid. 'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key' "
                    + "with optional versionId query parameter."
            ),
            (
                "Resources: {A: {Type: \"AWS::Serverless::Api\", Properties: {}}}",
                "Resource with id [A] is invalid. Missing required property 'StageName'."
            ),
            (
                "Resources: {A: {Type: \"AWS::Serverless::GraphQLApi\", Properties: {}}}",
                "Resource with id [A] is invalid. Resource type AWS::Serverless::GraphQLApi is not supported "
                    + "by this platform. Supported are: AWS::Serverless::Api, AWS::Serverless::Application, "
                    + "AWS::Serverless::CapacityProvider, AWS::Serverless::Connector, AWS::Serverless::Function, "
                    + "AWS::Serverless::HttpApi, AWS::Serverless::LayerVersion, AWS::Serverless::SimpleTable, "
                    + "AWS::Serverless::StateMachine, AWS::Serverless::WebSocketApi."
            ),
            (
                "Resources: {A: {Type: \"AWS::Serverless::Application\", Properties: {Location: {ApplicationId: a, "
                    + "SemanticVersion: 1.0.0}}}}",
                "Resource with id [A] is invalid. An application of the Serverless Application Repository "
                    + "(Location) is not supported by this platform."
            ),
            (
                "Resources: {A: {Type: \"AWS::SQS::Queue\", Connectors: {C: {Properties: {Destination: {Id: A}, "
                    + "Permissions: [Read]}}}}}",
                "Resource with id [AC] is invalid. Unable to create connector from AWS::SQS::Queue to "
                    + "AWS::SQS::Queue; it's not supported or the template is invalid."
            ),
            (
                "Resources: {F: {Type: \"AWS::Serverless::Function\", Properties: {Runtime: r, Handler: h, "
                    + "InlineCode: x, Policies: [Nope: {}]}}}",
                "Resource with id [F] is invalid. Policy at index 0 in the 'Policies' property is not valid"
            ),
            (
                "Resources: {F: {Type: \"AWS::Serverless::Function\", Properties: {Runtime: r, Handler: h, "
                    + "InlineCode: x, Events: {E: {Type: Cognito, Properties: {UserPool: x, Trigger: PreSignUp}}}}}}",
                "Resource with id [F] is invalid. Event with id [E] is invalid. Cognito events must reference a "
                    + "Cognito UserPool in the same template."
            ),
        ])
    func faults(_ text: String, _ expected: String) {
        // YAML that begins with a brace would be read as JSON.
        #expect(message(text) == expected)
    }
}
