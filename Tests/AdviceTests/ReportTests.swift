import Base
import Testing

@testable import Advice

@Suite("A report of advice")
struct ReportTests {
    private static let table = "arn:aws:dynamodb:us-east-1:000000000000:table/orders"

    private var application: Application {
        var function = Application.Function()
        (function.name, function.logicalID) = ("work", "Work")
        function.arn = "arn:aws:lambda:us-east-1:000000000000:function:work"
        function.isRuntimeOld = true
        function.runtime = "nodejs8.10"
        function.load.events = 1
        var application = Application()
        application.functions = [function]
        return application
    }

    @Test("what is suppressed is told apart, with its reason", arguments: ["Work", "work", nil])
    func suppressed(_ subject: String?) {
        let report = AdviceReport(
            application, [.init(rule: .oldRuntime, subject: subject, reason: "next month")])
        #expect(report.findings == [] && report.suppressed.map(\.reason) == ["next month"])
        #expect(report.json { _ in nil }["suppressed"]?[0]?["reason"] == "next month")
    }

    @Test("a suppression of another rule, or of another function, hides nothing")
    func others() {
        let report = AdviceReport(
            application,
            [
                .init(rule: .logRetention, subject: nil, reason: "r"),
                .init(rule: .oldRuntime, subject: "Other", reason: "r"),
            ])
        #expect(report.findings.map(\.rule) == [.oldRuntime])
        #expect(report.idle.map(\.rule) == [.logRetention, .oldRuntime])
    }

    @Test("functions of one package say the same of its code, and each its own of its settings")
    func same() {
        func finding(_ name: String, _ line: Int?) -> Finding {
            Finding(
                .unusedImport, name, logicalID: name, what: "w", evidence: ["e"], change: "c", confidence: 0.9,
                place: line.map { CodePlace(file: "app.py", line: $0) })
        }
        #expect(finding("A", 3).isSame(as: finding("B", 3)) && !finding("A", 3).isSame(as: finding("B", 4)))
        #expect(!finding("A", nil).isSame(as: finding("B", nil)) && finding("A", nil).isSame(as: finding("A", nil)))
    }

    @Test("code scanning gets rule, level, place and suppression")
    func sarif() {
        let report = AdviceReport(application, [])
        let document = report.sarif(
            version: "1",
            AdviceReport.Reading(
                place: { $0.logicalID == "Work" ? ("template.yaml", 7) : nil }, diff: { _ in "--- template.yaml" }))
        let result = document["runs"]?[0]?["results"]?[0]
        #expect(result?["ruleId"] == "old-runtime" && result?["level"] == "warning")
        #expect(
            result?["locations"]?[0]?["physicalLocation"] == [
                "artifactLocation": ["uri": "template.yaml"], "region": ["startLine": 7],
            ])
        #expect(result?["message"]?["text"]?.string?.hasSuffix("Change: \n--- template.yaml") == true)
        let rules = document["runs"]?[0]?["tool"]?["driver"]?["rules"]?.array ?? []
        #expect(Set(rules.compactMap { $0["shortDescription"]?["text"]?.string }).count == rules.count)
        #expect(
            document["version"] == "2.1.0"
                && document["runs"]?[0]?["tool"]?["driver"]?["rules"]?.array?.count == Rule.Name.allCases.count)
        let hidden = AdviceReport(application, [.init(rule: .oldRuntime, subject: nil, reason: "r")])
        let kept = hidden.sarif(version: "1", AdviceReport.Reading(place: { _ in nil }))["runs"]?[0]?["results"]?[0]
        #expect(
            kept?["suppressions"] == [["kind": "external", "justification": "r"]]
                && kept?["locations"] == nil)
    }

    @Test("the least privilege allows each recorded call, and no other action")
    func leastPrivilege() throws {
        var role = Application.Role()
        role.used = [
            .init(action: "dynamodb:GetItem", resource: Self.table, count: 3),
            .init(action: "dynamodb:Query", resource: Self.table + "/index/by-day", count: 1),
            .init(action: "dynamodb:GetItem", resource: Self.table + "2", count: 1),
        ]
        let least = LeastPrivilege(role)
        #expect(least.isProven && !least.isEmpty)
        #expect(
            least.document["Statement"] == [
                [
                    "Effect": "Allow", "Action": ["dynamodb:GetItem"],
                    "Resource": [.string(Self.table), .string(Self.table + "2")],
                ],
                [
                    "Effect": "Allow", "Action": ["dynamodb:Query"],
                    "Resource": [.string(Self.table + "/index/by-day")],
                ],
            ])
        for (action, resource) in [
            ("dynamodb:PutItem", Self.table), ("dynamodb:Query", Self.table),
            ("sqs:SendMessage", "arn:aws:sqs:us-east-1:000000000000:q"),
        ] {
            #expect(
                !Grant(least.document).allows(.init(action: action, resource: resource, count: 1)))
        }
    }

    @Test("streams of logs and keys of buckets come and go, and what a policy of AWS's own allows is not said again")
    func lasting() {
        let group = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/f"
        var role = Application.Role()
        role.used = [
            .init(action: "logs:PutLogEvents", resource: group + ":log-stream:2026/01/01/[1]ab", count: 3),
            .init(action: "s3:GetObject", resource: "arn:aws:s3:::pictures/a/1.png", count: 1),
            .init(action: "s3:GetObject", resource: "arn:aws:s3:::pictures/b.png", count: 1),
        ]
        let pictures: JSON = ["Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::pictures/*"]]
        let logs: JSON = ["Effect": "Allow", "Action": ["logs:PutLogEvents"], "Resource": [.string(group + ":*")]]
        #expect(LeastPrivilege(role).document["Statement"] == [logs, pictures] && LeastPrivilege(role).isProven)
        role.statements = [
            .init(
                name: "AWSLambdaBasicExecutionRole", isManagedByAWS: true, actions: ["logs:PutLogEvents"],
                resources: ["*"])
        ]
        #expect(LeastPrivilege(role).document["Statement"] == [pictures] && LeastPrivilege(role).isProven)
    }

    @Test("where policies of AWS's own allow all that was seen, the own ones are to go, and none is proposed")
    func needless() throws {
        var found = application
        found.functions[0].isRuntimeOld = false
        var role = Application.Role()
        role.arn = "arn:aws:iam::000000000000:role/work"
        role.statements = [
            .init(name: "own", isManagedByAWS: false, actions: ["dynamodb:GetItem"], resources: [Self.table]),
            .init(
                name: "AWSLambdaBasicExecutionRole", isManagedByAWS: true, actions: ["logs:PutLogEvents"],
                resources: ["*"]),
        ]
        role.used = [.init(action: "logs:PutLogEvents", resource: "arn:aws:logs:us-east-1:0:log-group:g", count: 1)]
        found.functions[0].role = role
        #expect(AdviceReport(found, []).findings.map(\.change) == ["Remove these permissions"])
    }

    @Test("a role with conditions or denials gets no policy made of recorded calls")
    func beyond() {
        var found = application
        found.functions[0].isRuntimeOld = false
        var role = Application.Role()
        role.statements = [.init(name: "own", isManagedByAWS: false, actions: ["s3:*"], resources: ["*"])]
        role.used = [.init(action: "s3:GetObject", resource: "arn:aws:s3:::b/k", count: 1)]
        role.isBeyond = "own has conditions, denials or exceptions"
        found.functions[0].role = role
        let change = AdviceReport(found, []).findings.first?.change
        #expect(change?.hasPrefix("Cut them by hand: own has conditions") == true)
    }

    @Test(
        "names of secrets' places, addresses and words that only look like it are no secrets",
        arguments: [
            ("TOKEN_ENDPOINT", "https://login.example.com/token"), ("TOKEN_TYPE", "Bearer-Type"),
            ("TOKENIZER", "bpe-large"),
            ("SECRET_REGION", "us-east-1"), ("API_TOKEN_NAME", "prod/api-token"), ("MAX_TOKENS", "4096000"),
            ("TOKEN_ISSUER", "https://issuer"), ("PASSWORD_LENGTH", "16000000"), ("PASSWORD_POLICY", "strict"),
            ("PASSWORD_RESET_TEMPLATE", "reset-mail-v2"), ("TOKEN_BUCKET", "tokens-of-users"),
            ("SECRET_ROTATION", "weekly"),
            ("MODEL", "sk_live_model"), ("PAGE", "SG.the-page-of-the-month"),
        ])
    func noSecret(_ name: String, _ value: String) { #expect(!SecretText.isSecret(name: name, value: value)) }

    @Test(
        "a secret's name may say which one it is",
        arguments: [
            "DB_PASSWORD", "STRIPE_SECRET_KEY", "JWT_SECRET_PROD", "API_TOKEN_2", "PRIVATE_KEY_BASE64", "API_KEY",
        ])
    func secret(_ name: String) { #expect(SecretText.isSecret(name: name, value: "k9-xa-82-pq")) }

    @Test("a token that a service gave out is a secret under any name")
    func tokens() {
        for begin in ["ghp_", "xoxb-", "npm_"] {
            #expect(SecretText.isSecret(name: "UPSTREAM", value: begin + String(repeating: "x1", count: 12)))
        }
    }

    @Test("a SAM function's policies are SAM's templates where one allows just that, and statements where none does")
    func serverlessPolicies() throws {
        let place = "us-east-1:000000000000"
        var role = Application.Role()
        role.statements = [
            .init(name: "own", isManagedByAWS: false, actions: ["*"], resources: ["*"]),
            .init(name: "AWSLambdaBasicExecutionRole", isManagedByAWS: true, actions: ["logs:*"], resources: ["l"]),
            .init(name: "AWSXRayDaemonWriteAccess", isManagedByAWS: true, actions: ["xray:Put*"], resources: ["*"]),
        ]
        let uses = [
            ("sqs:SendMessage", "arn:aws:sqs:\(place):jobs"), ("sns:Publish", "arn:aws:sns:\(place):news"),
            ("sns:Publish", "arn:aws:sns:eu-west-1:000000000000:news"),
            ("cloudwatch:PutMetricData", "*"), ("dynamodb:GetItem", Self.table),
            ("lambda:InvokeFunction", "arn:aws:lambda:\(place):function:next"),
            ("lambda:InvokeFunction", "arn:aws:lambda:\(place):function:next:live"),
        ]
        role.used = uses.map { .init(action: $0, resource: $1, count: 1) }
        let function = try #require(ARN("arn:aws:lambda:\(place):function:work"))
        let policies = ServerlessPolicies(
            role, LeastPrivilege(role), like: function,
            [
                "arn:aws:sqs:\(place):jobs": "Jobs", Self.table: "Orders",
                "arn:aws:lambda:\(place):function:next": "Next",
            ])
        #expect(
            policies.text == """
                - AWSXRayDaemonWriteAccess
                - CloudWatchPutMetricPolicy: {}
                - LambdaInvokePolicy:
                    FunctionName: !Ref Next
                - SNSPublishMessagePolicy:
                    TopicName: "news"
                - SQSSendMessagePolicy:
                    QueueName: !GetAtt Jobs.QueueName
                - Statement:
                    - Effect: Allow
                      Action:
                        - "dynamodb:GetItem"
                      Resource:
                        - !GetAtt Orders.Arn
                    - Effect: Allow
                      Action:
                        - "lambda:InvokeFunction"
                      Resource:
                        - !Sub "${Next.Arn}:live"
                    - Effect: Allow
                      Action:
                        - "sns:Publish"
                      Resource:
                        - "arn:aws:sns:eu-west-1:000000000000:news"
                """)
    }

    @Test("where kinds of calls are forgotten, no permission is told to be unused, and no policy is proposed")
    func forgotten() {
        var found = application
        found.functions[0].isRuntimeOld = false
        found.hasForgottenCalls = true
        var role = Application.Role()
        role.statements = [
            .init(name: "own", isManagedByAWS: false, actions: ["dynamodb:GetItem"], resources: [Self.table])
        ]
        role.used = [.init(action: "s3:GetObject", resource: "arn:aws:s3:::b/k", count: 1)]
        found.functions[0].role = role
        #expect(AdviceReport(found, []).findings == [])
        found.functions[0].role?.statements = [
            .init(name: "own", isManagedByAWS: false, actions: ["s3:*"], resources: ["*"])
        ]
        let finding = AdviceReport(found, []).findings.first
        #expect(finding?.rule == .wildcardPermission && finding?.edits == [])
        #expect(finding?.change.hasPrefix("Name the actions") == true)
    }

    @Test("two mappings of one function are two results of code scanning")
    func fingerprints() {
        var found = application
        found.mappings = ["a", "b"].map { name in
            .init(
                sourceARN: "arn:aws:kinesis:us-east-1:000000000000:stream/\(name)",
                functionARN: found.functions[0].arn, hasFailureDestination: false, retries: -1)
        }
        let results = AdviceReport(found, []).sarif(version: "1", AdviceReport.Reading(place: { _ in nil }))["runs"]?[
            0]?["results"]?.array
        #expect(Set((results ?? []).map { $0["partialFingerprints"] }).count == 3)
    }

    @Test("a saving says what it is of, and what it is for so many of these, or for a month")
    func savings() {
        #expect(
            Saving(of: .run, milliseconds: 3, dollars: 0.5).json == [
                "of": "run", "milliseconds": 3.0, "dollarsPerMillion": 0.5,
            ])
        #expect(Saving(of: .month, dollars: 2).json == ["of": "month", "dollars": 2.0])
    }
}
