internal import Base
import Testing

@testable internal import Templates

@Suite struct ServerlessResourceTests {
    private func resources(_ yaml: String) throws -> JSON {
        let template = try ServerlessTransform(account: .default, region: .default).apply(
            to: try TemplateText.read(yaml))
        return try #require(template["Resources"])
    }

    @Test("the functions in a state machine's definition become substitutions, and its events get roles")
    func stateMachine() throws {
        let made = try resources(
            """
            Resources:
              Flow:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition: {StartAt: A, States: {A: {Type: Task, Resource: !GetAtt F.Arn, Comment: "é", End: true}}}
                  Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 hour)}}}
            """)
        let flow = made["Flow"]?["Properties"]
        #expect(flow?["DefinitionSubstitutions"] == ["definition_substitution_1": ["Fn::GetAtt": ["F", "Arn"]]])
        let lines = flow?["DefinitionString"]?["Fn::Join"]?[1]?.array ?? []
        #expect(lines.contains(#"            "Resource": "${definition_substitution_1}","#))
        #expect(lines.contains(#"            "Comment": "\u00e9","#))
        let target = made["FlowE"]?["Properties"]?["Targets"]?[0]
        #expect(target?["RoleArn"] == ["Fn::GetAtt": ["FlowERole", "Arn"]])
        #expect(made["FlowERole"]?["Properties"]?["Policies"]?[0]?["PolicyName"] == "FlowERoleStartExecutionPolicy")
    }

    @Test("an event without path takes all requests of the implicit HTTP API that no other route takes")
    func httpAPI() throws {
        let made = try resources(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: r
                  Handler: h
                  InlineCode: x
                  Events:
                    All: {Type: HttpApi}
                    One: {Type: HttpApi, Properties: {Path: "/items/{id}", Method: get}}
            """)
        let paths = made["ServerlessHttpApi"]?["Properties"]?["Body"]?["paths"]
        #expect(paths?["$default"]?["x-amazon-apigateway-any-method"]?["isDefaultRoute"] == true)
        #expect(paths?["/items/{id}"]?["get"]?["parameters"] == [["in": "path", "name": "id", "required": true]])
        #expect(made["FAllPermission"] != nil)
        #expect(made["FOnePermission"] == nil)
        #expect(made["ServerlessHttpApiApiGatewayDefaultStage"]?["Properties"]?["StageName"] == "$default")
    }

    @Test("a connector gives the function's role the rights on the table, and others wait for them")
    func connector() throws {
        let made = try resources(
            """
            Resources:
              F: {Type: "AWS::Serverless::Function", Properties: {Runtime: r, Handler: h, InlineCode: x}}
              Table:
                Type: AWS::Serverless::SimpleTable
              Link:
                Type: AWS::Serverless::Connector
                Properties: {Source: {Id: F}, Destination: {Id: Table}, Permissions: [Write]}
              Later: {Type: "AWS::SQS::Queue", DependsOn: Link}
            """)
        let policy = made["LinkPolicy"]?["Properties"]
        #expect(policy?["Roles"] == [["Ref": "FRole"]])
        let actions = policy?["PolicyDocument"]?["Statement"]?[0]?["Action"]?.array ?? []
        #expect(actions.contains("dynamodb:PutItem"))
        #expect(!actions.contains("dynamodb:GetItem"))
        #expect(made["Later"]?["DependsOn"] == ["LinkPolicy"])
    }

    @Test("the routes of a WebSocket API call their functions")
    func webSocket() throws {
        let made = try resources(
            """
            Resources:
              Api:
                Type: AWS::Serverless::WebSocketApi
                Properties:
                  RouteSelectionExpression: $request.body.action
                  Routes: {$connect: {FunctionArn: arn}, send: {FunctionArn: arn}}
            """)
        #expect(made["ApiConnectRoute"]?["Properties"]?["RouteKey"] == "$connect")
        #expect(made["ApisendIntegration"]?["Properties"]?["IntegrationType"] == "AWS_PROXY")
        let source = made["ApisendPermission"]?["Properties"]?["SourceArn"]?["Fn::Sub"]?.string
        #expect(source?.hasSuffix("${Api.ApiId}/default/send") == true)
    }

    @Test("a user pool gets its triggers")
    func cognito() throws {
        let made = try resources(
            """
            Resources:
              Pool: {Type: "AWS::Cognito::UserPool"}
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: r
                  Handler: h
                  InlineCode: x
                  Events: {E: {Type: Cognito, Properties: {UserPool: !Ref Pool, Trigger: PreSignUp}}}
            """)
        #expect(made["Pool"]?["Properties"]?["LambdaConfig"] == ["PreSignUp": ["Fn::GetAtt": ["F", "Arn"]]])
        #expect(made["FCognitoPermission"]?["Properties"]?["Principal"] == "cognito-idp.amazonaws.com")
    }

    @Test("a role's policies under a condition have ARNs, and tracing that is disabled gives it no right")
    func role() throws {
        let made = try resources(
            """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: python3.12
                  Handler: app.handler
                  InlineCode: x
                  Tracing: Disabled
                  Policies: !If [C, AmazonSQSFullAccess, !Ref AWS::NoValue]
            """)
        let name = "arn:aws:iam::aws:policy/"
        #expect(
            made["FRole"]?["Properties"]?["ManagedPolicyArns"] == [
                .string(name + "service-role/AWSLambdaBasicExecutionRole"),
                ["Fn::If": ["C", .string(name + "AmazonSQSFullAccess"), ["Ref": "AWS::NoValue"]]],
            ])
        #expect(made["F"]?["Properties"]?["TracingConfig"] == nil)
    }

    @Test("a connector of a rule gives its rights to the role of the target that it leads to")
    func ruleConnector() throws {
        let made = try resources(
            """
            Resources:
              Rule:
                Type: AWS::Events::Rule
                Properties:
                  Targets:
                    - {Id: a, Arn: !GetAtt Bus.Arn, RoleArn: !GetAtt First.Arn}
                    - {Id: b, Arn: !Ref Flow, RoleArn: !GetAtt Second.Arn}
              Bus: {Type: AWS::Events::EventBus}
              Flow: {Type: AWS::StepFunctions::StateMachine}
              First: {Type: AWS::IAM::Role}
              Second: {Type: AWS::IAM::Role}
              Link:
                Type: AWS::Serverless::Connector
                Properties: {Source: {Id: Rule}, Destination: {Id: Flow}, Permissions: [Write]}
            """)
        #expect(made["LinkPolicy"]?["Properties"]?["Roles"] == [["Ref": "Second"]])
    }
}
