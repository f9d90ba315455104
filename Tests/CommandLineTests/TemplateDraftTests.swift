import Advice
import Testing

@testable import martlet

@Suite("Changes of templates, as diffs")
struct TemplateDraftTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          # the jobs
          Jobs:
            Type: AWS::SQS::Queue

          # what works
          Work:
            Type: AWS::Serverless::Function
            Properties:
              Handler: app.handler
              Timeout: 20  # long
              Policies:
              - AWSLambdaBasicExecutionRole
              MemorySize: !Ref Size
              Events:
                Jobs:
                  Type: SQS
                  Properties:
                    Queue: !GetAtt Jobs.Arn
                News: {Type: SNS, Properties: {Topic: !Ref News}}
              InlineCode: |
                def handler(event, context):

                  # a comment of the code's
                  return 1
          Flow: {Type: AWS::SQS::Queue}
        """

    private static func diff(_ forms: TemplateEdit.Form...) -> String? {
        let bytes = Array(template.utf8)
        guard var draft = TemplateDraft(bytes), draft.apply(forms.map { TemplateEdit([$0]) }) else { return nil }
        return UnifiedDiff(template, draft.lines.text, file: "template.yaml").text
    }

    @Test("a new property stands at the end of its block")
    func new() {
        #expect(
            Self.diff(.init("Jobs", ["Properties", "VisibilityTimeout"], "120")) == """
                --- template.yaml
                +++ template.yaml
                @@ -3,6 +3,8 @@
                   # the jobs
                   Jobs:
                     Type: AWS::SQS::Queue
                +    Properties:
                +      VisibilityTimeout: 120
                 \n\
                   # what works
                   Work:

                """)
    }

    @Test("a property that is there is replaced, and a comment behind it stays")
    func replaced() {
        let diff = Self.diff(.init("Work", ["Properties", "Timeout"], "40"))
        #expect(diff?.contains("-      Timeout: 20  # long\n+      Timeout: 40  # long\n") == true)
        let list = Self.diff(.init("Work", ["Properties", "Policies"], "- SQSSendMessagePolicy:\n    QueueName: q"))
        #expect(
            list?.contains(
                """
                       Policies:
                -      - AWSLambdaBasicExecutionRole
                +        - SQSSendMessagePolicy:
                +            QueueName: q
                       MemorySize: !Ref Size

                """) == true)
    }

    @Test("text in a block ends where its lines do")
    func text() {
        let diff = Self.diff(.init("Work", ["Properties", "ReservedConcurrentExecutions"], "5"))
        #expect(diff?.contains("           return 1\n+      ReservedConcurrentExecutions: 5\n   Flow:") == true)
    }

    @Test("a new resource stands behind the last one, and the missing end of the last line is told")
    func resource() {
        let diff = Self.diff(.init("Dead", [], "Type: AWS::SQS::Queue"))
        let end = "\n\\ No newline at end of file\n"
        #expect(
            diff?.hasSuffix(
                """
                -  Flow: {Type: AWS::SQS::Queue}\(end)+  Flow: {Type: AWS::SQS::Queue}
                +  Dead:
                +    Type: AWS::SQS::Queue\(end)
                """) == true)
    }

    @Test(
        "what is not written in lines, or is decided elsewhere, is left to its author",
        arguments: [
            TemplateEdit.Form("Flow", ["Properties", "VisibilityTimeout"], "1"),
            .init("Work", ["Properties", "MemorySize"], "512"),
            .init("Work", ["Properties", "Events", "News", "Properties", "Region"], "us-east-1"),
            .init("Work", ["Properties", "Events", "Other", "Properties", "BatchSize"], "1", existing: 4),
            .init("Work", ["Properties", "Timeout"], "1", type: "AWS::Lambda::Function"),
            .init("Nowhere", ["Properties", "Timeout"], "1"), .init("Jobs", [], "Type: AWS::SQS::Queue"),
        ])
    func none(_ form: TemplateEdit.Form) { #expect(Self.diff(form) == nil) }

    @Test("one change that can't be made takes the others with it")
    func together() {
        let timeout = TemplateEdit.Form("Work", ["Properties", "Timeout"], "40")
        #expect(Self.diff(timeout, .init("Work", ["Properties", "MemorySize"], "512")) == nil)
    }

    @Test("JSON, and what is no template, has no draft", arguments: [#"{"Resources": {}}"#, "", "a: [", "\t- x"])
    func noDraft(_ text: String) { #expect(TemplateDraft(Array(text.utf8)) == nil) }

    @Test("far changes are hunks of their own, near ones are one")
    func hunks() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let near = old.replacing("\n5\n", with: "\nfive\n").replacing("\n10\n", with: "\nten\n")
        #expect(UnifiedDiff(old, near, file: "f").text.split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
        let far = near.replacing("\n25\n", with: "\n25\n25 b\n")
        #expect(UnifiedDiff(old, far, file: "f").text.contains("@@ -23,6 +23,7 @@\n"))
        #expect(UnifiedDiff(old, old, file: "f").text == "")
    }
}
