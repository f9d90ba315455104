internal import Base
import Testing

@testable internal import Templates

@Suite struct GraphTests {
    private let template: Template

    init() throws {
        template = try Template(
            text: """
                Conditions: {Never: !Equals [1, 2]}
                Resources:
                  Table: {Type: T}
                  Role: {Type: T, Properties: {Arn: !Sub "${Table.Arn}/*"}}
                  Function:
                    Type: T
                    DependsOn: Skipped
                    Properties: {Role: !GetAtt Role.Arn, X: !If [Never, !Ref Skipped, !Ref Queue]}
                  Queue: {Type: T}
                  Skipped: {Type: T, Condition: Never, DependsOn: Function}
                """)
    }

    @Test("resources wait for what they refer to, through the branches taken")
    func levels() throws {
        let graph = try DependencyGraph(template, conditions: ["Never": false])
        #expect(graph.levels == [["Table", "Queue"], ["Role"], ["Function"]])
        #expect(graph.dependencies["Function"] == ["Role", "Queue"])
        #expect(graph.ready(completed: ["Table"], begun: ["Table", "Queue"]) == ["Role"])
        #expect(graph.reversed.levels == [["Function"], ["Queue", "Role"], ["Table"]])
    }

    @Test("a reference to a resource that its condition leaves out is told")
    func leftOut() throws {
        let template = try Template(
            text: """
                Conditions: {Never: !Equals [1, 2]}
                Resources: {A: {Type: T, Condition: Never}, B: {Type: T, Properties: {X: !Ref A}}}
                """)
        #expect(
            throws: TemplateFault(
                "Template format error: Unresolved resource dependencies [A] in the Resources block of the template")
        ) { try DependencyGraph(template, conditions: ["Never": false]) }
    }

    @Test("local paths are found and replaced")
    func localArtifacts() throws {
        let template = try TemplateText.read(
            """
            Globals: {Function: {CodeUri: shared/}}
            Resources:
              A: {Type: "AWS::Serverless::Function", Properties: {CodeUri: src/a}}
              B: {Type: "AWS::Serverless::Function", Properties: {CodeUri: "s3://b/k"}}
              C: {Type: "AWS::Serverless::Function", Properties: {InlineCode: "x"}}
              D: {Type: "AWS::Serverless::Function"}
              E: {Type: "AWS::Lambda::Function", Properties: {Code: ./e}}
              F: {Type: "AWS::Lambda::Function", Properties: {Code: {ZipFile: x}}}
              G: {Type: "AWS::Lambda::Function"}
              H: {Type: "AWS::Serverless::Api", Properties: {DefinitionUri: api.yaml}}
            """)
        let artifacts = LocalArtifacts.find(in: template)
        #expect(artifacts.map(\.logicalID) == ["A", "D", "E", "G", "H"])
        #expect(artifacts.map(\.localPath) == ["src/a", "shared/", "./e", nil, "api.yaml"])
        #expect(artifacts.map(\.isArchive) == [true, true, true, true, false])
        var replaced = LocalArtifacts.replace(artifacts[1], in: template, bucket: "b", key: "k", version: "7")
        replaced = LocalArtifacts.replace(artifacts[2], in: replaced, bucket: "b", key: "e")
        #expect(replaced["Resources"]?["D"]?["Properties"]?["CodeUri"] == "s3://b/k?versionId=7")
        #expect(replaced["Resources"]?["E"]?["Properties"]?["Code"] == ["S3Bucket": "b", "S3Key": "e"])
    }
}
