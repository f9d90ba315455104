import Testing

@testable import Advice

/// Applications with one fault each, and the same without it.
@Suite("Planted faults are found, and clean applications hear nothing")
struct PlantedTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: Rule.Name
        let plant: @Sendable (inout Application) -> Void
        /// The least that mends it.
        let mend: @Sendable (inout Application) -> Void
    }

    static let arn = "arn:aws:lambda:us-east-1:000000000000:function:work"
    static let queue = "arn:aws:sqs:us-east-1:000000000000:jobs"
    private static let stream = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
    private static let table = "arn:aws:dynamodb:us-east-1:000000000000:table/orders"

    /// An application in which all is well.
    private static var clean: Application {
        var function = Application.Function()
        (function.name, function.arn, function.logicalID) = ("work", arn, "Work")
        (function.runtime, function.logGroup) = ("python3.13", "/aws/lambda/work")
        function.logs = Application.LogGroup(retentionDays: 14, bytes: 10)
        function.variables = [
            "TABLE": "orders", "SECRET_ARN": "arn:aws:secretsmanager:us-east-1:000000000000:secret:s",
        ]
        function.timeoutSeconds = 10
        function.runs = (0..<40).map {
            .init(milliseconds: 1_500 + Double($0), peakMemoryMB: 60, hasTimedOut: false)
        }
        var role = Application.Role()
        role.arn = "arn:aws:iam::000000000000:role/work"
        role.statements = [
            .init(
                name: "own", isManagedByAWS: false, actions: ["dynamodb:GetItem"], resources: [table]),
            .init(
                name: "AWSLambdaBasicExecutionRole", isManagedByAWS: true, actions: ["logs:PutLogEvents"],
                resources: ["*"]),
        ]
        role.used = [.init(action: "dynamodb:GetItem", resource: table, count: 30)]
        function.role = role
        var application = Application()
        application.functions = [function]
        application.queues = [
            .init(arn: queue, logicalID: "Jobs", visibilitySeconds: 60, hasDeadLetters: true)
        ]
        application.mappings = [
            .init(sourceARN: queue, functionARN: arn, hasFailureDestination: false, retries: -1)
        ]
        return application
    }

    private static let cases: [Case] = [
        Case(
            testDescription: "a bucket's events are lost", rule: .failureDestination,
            plant: { $0.functions[0].asynchronousCallers = ["s3.amazonaws.com"] },
            mend: { $0.functions[0].catchesFailures = true }),
        Case(
            testDescription: "asynchronous events are lost", rule: .failureDestination,
            plant: { $0.functions[0].asynchronousEvents = 7 },
            mend: { $0.functions[0].catchesFailures = true }),
        Case(
            testDescription: "a record holds up its shard", rule: .streamFailureDestination,
            plant: {
                $0.mappings = [
                    .init(sourceARN: stream, functionARN: arn, hasFailureDestination: false, retries: -1)
                ]
            },
            mend: {
                $0.mappings = [
                    .init(sourceARN: stream, functionARN: arn, hasFailureDestination: true, retries: 3)
                ]
            }),
        Case(
            testDescription: "a record is dropped", rule: .streamFailureDestination,
            plant: {
                $0.mappings = [
                    .init(
                        sourceARN: stream, functionARN: arn + ":live", hasFailureDestination: false, retries: 2)
                ]
            },
            mend: {
                $0.mappings = [
                    .init(
                        sourceARN: stream, functionARN: arn + ":live", hasFailureDestination: true, retries: 2)
                ]
            }),
        Case(
            testDescription: "a queue without dead letters", rule: .queueDeadLetters,
            plant: {
                $0.queues = [
                    .init(arn: queue, logicalID: "Jobs", visibilitySeconds: 60, hasDeadLetters: false)
                ]
            },
            mend: { $0.queues = [.init(arn: queue, logicalID: "Jobs", visibilitySeconds: 60, hasDeadLetters: true)] }),
        Case(
            testDescription: "a queue that shows messages too soon", rule: .queueVisibility,
            plant: {
                $0.queues = [
                    .init(arn: queue, logicalID: "Jobs", visibilitySeconds: 59, hasDeadLetters: true)
                ]
            },
            mend: { $0.functions[0].timeoutSeconds = 9 }),
        Case(
            testDescription: "a log that stays", rule: .logRetention,
            plant: { $0.functions[0].logs = .init(retentionDays: nil, bytes: 10) },
            mend: { $0.functions[0].logs = .init(retentionDays: 400, bytes: 10) }),
        Case(
            testDescription: "an old runtime", rule: .oldRuntime,
            plant: { $0.functions[0].isRuntimeOld = true },
            mend: { $0.functions[0].isRuntimeOld = false }),
        Case(
            testDescription: "memory that is nearly used", rule: .memoryShort,
            plant: {
                $0.functions[0].runs[3] = .init(milliseconds: 1_500, peakMemoryMB: 120, hasTimedOut: false)
            },
            mend: { $0.functions[0].memoryMB = 256 }),
        Case(
            testDescription: "runs that are cut off", rule: .timeoutShort,
            plant: {
                $0.functions[0].runs[3] = .init(milliseconds: 10_000, peakMemoryMB: 60, hasTimedOut: true)
            },
            mend: {
                $0.functions[0].runs[3] = .init(milliseconds: 2_000, peakMemoryMB: 60, hasTimedOut: false)
            }),
        Case(
            testDescription: "runs that are nearly cut off", rule: .timeoutShort,
            plant: {
                $0.functions[0].runs = (0..<40).map { _ in
                    .init(milliseconds: 8_500, peakMemoryMB: 60, hasTimedOut: false)
                }
            },
            mend: { $0.functions[0].runs.removeLast(21) }),
        Case(
            testDescription: "a timeout that nothing comes near", rule: .timeoutLong,
            plant: {
                $0.functions[0].timeoutSeconds = 900
                $0.mappings = []
            },
            mend: { $0.functions[0].timeoutSeconds = 15 }),
        Case(
            testDescription: "a password in a variable", rule: .secretInVariables,
            plant: { $0.functions[0].variables["DB_PASSWORD"] = "hunter2!" },
            mend: { $0.functions[0].variables["DB_PASSWORD"] = "{{resolve:secretsmanager:db}}" }),
        Case(
            testDescription: "an access key in a variable", rule: .secretInVariables,
            plant: { $0.functions[0].variables["UPSTREAM"] = "AKIAIOSFODNN7EXAMPLE" },
            mend: { $0.functions[0].variables["UPSTREAM"] = "AKIAIOSFODNN7EXAMPL" }),
        Case(
            testDescription: "a password in an address", rule: .secretInVariables,
            plant: { $0.functions[0].variables["DATABASE"] = "amqps://app:s3cret@mq:5671/app" },
            mend: { $0.functions[0].variables["DATABASE"] = "amqps://app@mq:5671/app" }),
        Case(
            testDescription: "a private key in a variable", rule: .secretInVariables,
            plant: { $0.functions[0].variables["PEM"] = "-----BEGIN RSA PRIVATE KEY-----\nMII" },
            mend: { $0.functions[0].variables["PEM"] = "-----BEGIN CERTIFICATE-----\nMII" }),
        Case(
            testDescription: "a token in a variable", rule: .secretInVariables,
            plant: { $0.functions[0].variables["github_token"] = "ghp_abcdef012345" },
            mend: { $0.functions[0].variables["github_token"] = "/app/github/token" }),
        Case(
            testDescription: "everything on everything", rule: .wildcardPermission,
            plant: { $0.functions[0].role?.statements[0] = statement(["*"], ["*"]) },
            mend: { $0.functions[0].role?.statements[0] = statement(["dynamodb:GetItem"], [table]) }),
        Case(
            testDescription: "one action on everything, used on one table", rule: .wildcardPermission,
            plant: { $0.functions[0].role?.statements[0] = statement(["dynamodb:GetItem"], ["*"]) },
            mend: { $0.functions[0].role?.statements[0] = statement(["dynamodb:GetItem"], [table]) }),
        Case(
            testDescription: "all of a service", rule: .wildcardPermission,
            plant: { $0.functions[0].role?.statements[0] = statement(["dynamodb:*"], ["*"]) },
            mend: { $0.functions[0].role?.statements[0] = statement(["dynamodb:GetItem"], [table]) }),
        Case(
            testDescription: "all that can be done with a table, of which one action is used", rule: .unusedPermission,
            plant: { $0.functions[0].role?.statements[0] = statement(["dynamodb:*"], [table]) },
            mend: { $0.functions[0].role?.statements[0] = statement(["dynamodb:Get*"], [table]) }),
        Case(
            testDescription: "an action under a condition that was never used", rule: .unusedPermission,
            plant: {
                $0.functions[0].role?.statements.append(
                    .init(
                        name: "own", isManagedByAWS: false, actions: ["s3:GetObject"],
                        resources: ["arn:aws:s3:::b/${aws:PrincipalTag/team}/*"], isConditional: true))
            },
            mend: {
                $0.functions[0].role?.used.append(
                    .init(action: "s3:GetObject", resource: "arn:aws:s3:::b/x/y", count: 1))
            }),
        Case(
            testDescription: "all of a service by a policy of AWS's", rule: .wildcardPermission,
            plant: {
                $0.functions[0].role?.statements.append(statement(["sqs:*"], ["*"], isManaged: true))
            },
            mend: {
                $0.functions[0].role?.statements[2] = statement(["sqs:SendMessage"], ["*"], isManaged: true)
            }),
        Case(
            testDescription: "an action that was never used", rule: .unusedPermission,
            plant: {
                $0.functions[0].role?.statements[0] = statement(
                    ["dynamodb:GetItem", "dynamodb:DeleteItem"], [table])
            },
            mend: {
                $0.functions[0].role?.used.append(
                    .init(action: "dynamodb:DeleteItem", resource: table, count: 1))
            }),
        Case(
            testDescription: "a table that was never used", rule: .unusedPermission,
            plant: {
                $0.functions[0].role?.statements.append(statement(["dynamodb:GetItem"], [table + "2"]))
            },
            mend: { $0.functions[0].role?.used = [] }),
        Case(
            testDescription: "permissions of a function that has run", rule: .unusedPermission,
            plant: {
                $0.functions[0].role?.statements.append(statement(["dynamodb:GetItem"], [table + "2"]))
            },
            mend: { $0.functions[0].runs = [] }),
        Case(
            testDescription: "a table that is scanned", rule: .tableScan,
            plant: {
                $0.functions[0].role?.statements[0] = statement(
                    ["dynamodb:GetItem", "dynamodb:Scan"], [table])
                $0.functions[0].role?.used.append(
                    .init(action: "dynamodb:Scan", resource: table, count: 12))
            },
            mend: {
                $0.functions[0].role?.used[1] = .init(action: "dynamodb:Scan", resource: table, count: 2)
            }),
    ]

    private static let all = cases + batches + streamBatches + concurrency + others + measured + processor

    private static func statement(_ actions: [String], _ resources: [String], isManaged: Bool = false)
        -> Application.Statement
    {
        .init(
            name: "other", isManagedByAWS: isManaged, actions: actions, resources: resources)
    }

    @Test("where all is well, nothing is told")
    func nothing() { #expect(AdviceReport(Self.clean, []).findings == []) }

    @Test("a planted fault is the only finding, and its mend is the end of it", arguments: all)
    func planted(_ one: Case) {
        var application = Self.clean
        one.plant(&application)
        #expect(AdviceReport(application, []).findings.map(\.rule) == [one.rule])
        one.mend(&application)
        #expect(AdviceReport(application, []).findings == [])
    }

    @Test("every rule has a planted fault")
    func complete() {
        #expect(Set(Self.all.map(\.rule) + CodeTests.cases.map(\.rule)) == Set(Rule.Name.allCases))
    }
}
