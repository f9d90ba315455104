@testable import Advice

/// Faults that settings and recordings show together.
extension PlantedTests {
    private static let database = ["DB_HOST": "db.abc.us-east-1.rds.amazonaws.com"]

    /// A second function, which has nothing in common with the first.
    private static func addFunction(_ application: inout Application, name: String = "work2") {
        var function = Application.Function()
        (function.name, function.arn) = (name, "arn:aws:lambda:us-east-1:000000000000:function:\(name)")
        application.functions.append(function)
    }

    static let batches: [Case] = [
        Case(
            testDescription: "a record that brings its batch back", rule: .partialBatch,
            plant: { $0.mappings[0].batchSize = 10 }, mend: { $0.mappings[0].reportsFailures = true }),
        Case(
            testDescription: "a message a run", rule: .batchSize,
            plant: {
                ($0.queues[0].received, $0.queues[0].mostWaiting) = (120, 40)
                $0.functions[0].load.events = 120
                $0.functions[0].timeoutSeconds = 10
                $0.functions[0].runs = runs(40, milliseconds: 200)
            },
            mend: {
                $0.mappings[0].batchSize = 10; $0.mappings[0].reportsFailures = true
            }),
        Case(
            testDescription: "a message a run, and nobody else calls", rule: .batchSize,
            plant: {
                ($0.queues[0].received, $0.queues[0].mostWaiting) = (120, 40)
                $0.functions[0].load.events = 120
                $0.functions[0].runs = runs(40, milliseconds: 200)
            },
            mend: { $0.functions[0].waitingCallers = ["apigateway.amazonaws.com"] }),
        Case(
            testDescription: "messages of which some wait", rule: .batchSize,
            plant: {
                ($0.queues[0].received, $0.queues[0].mostWaiting) = (120, 2)
                $0.functions[0].load.events = 120
                $0.functions[0].runs = runs(40, milliseconds: 200)
            },
            mend: { $0.queues[0].mostWaiting = 1 }),
    ]

    static let streamBatches: [Case] = [
        Case(
            testDescription: "a record a run, while others wait", rule: .batchSize, plant: readAStream,
            mend: { $0.functions[0].load.oldestRecordMilliseconds = 100 }),
        Case(
            testDescription: "a record a run of a stream that nobody else reads", rule: .batchSize, plant: readAStream,
            mend: {
                $0.mappings[0].batchSize = 100; $0.mappings[0].reportsFailures = true
            }),
    ]

    private static func readAStream(_ application: inout Application) {
        application.mappings = [
            .init(
                sourceARN: "arn:aws:kinesis:us-east-1:000000000000:stream/clicks",
                functionARN: application.functions[0].arn, hasFailureDestination: true, retries: 3)
        ]
        application.functions[0].load.events = 300
        application.functions[0].load.oldestRecordMilliseconds = 4_000
        application.functions[0].runs = runs(40, milliseconds: 20)
    }

    static let concurrency: [Case] = [
        Case(
            testDescription: "a database that all environments connect to", rule: .reservedConcurrency,
            plant: {
                $0.functions[0].variables = database
                $0.functions[0].load.busiestMinute = 600
            },
            mend: { $0.functions[0].reservedConcurrency = 5 }),
        Case(
            testDescription: "a database behind a mapping", rule: .reservedConcurrency,
            plant: {
                $0.functions[0].variables = ["DATABASE_URL": "postgres://app@db:5432/app"]
                $0.functions[0].load.busiestMinute = 6
            },
            mend: { $0.mappings[0].maximumConcurrency = 5 }),
        Case(
            testDescription: "a database without a proxy", rule: .reservedConcurrency,
            plant: {
                $0.functions[0].variables = database
                $0.functions[0].load.busiestMinute = 6
            },
            mend: { $0.functions[0].variables = ["DB_HOST": "db.proxy-abc.us-east-1.rds.amazonaws.com"] }),
        Case(
            testDescription: "a database by its driver", rule: .reservedConcurrency,
            plant: {
                $0.functions[0].variables = database
                $0.functions[0].load.busiestMinute = 6
            },
            mend: {
                $0.functions[0].role?.used.append(
                    .init(action: "rds-data:ExecuteStatement", resource: "arn:aws:rds:::cluster:c", count: 1))
            }),
        Case(
            testDescription: "a database by a scheme with its driver", rule: .reservedConcurrency,
            plant: {
                $0.functions[0].variables = ["SQLALCHEMY_DATABASE_URI": "mysql+pymysql://app@db/app"]
                $0.functions[0].runs = runs(2)
            },
            mend: { $0.functions[0].variables = ["SQLALCHEMY_DATABASE_URI": "sqlite:///tmp/app.db"] }),
        Case(
            testDescription: "environments that nobody uses", rule: .provisionedIdle,
            plant: {
                $0.functions[0].load.events = 200
                $0.functions[0].provisioned = [kept(10, mostAtOnce: 3)]
            },
            mend: { $0.functions[0].provisioned = [kept(10, mostAtOnce: 6)] }),
        Case(
            testDescription: "environments that nobody names", rule: .provisionedIdle,
            plant: {
                $0.functions[0].load.events = 200
                $0.functions[0].provisioned = [kept(1, mostAtOnce: 0, events: 0)]
            },
            mend: { $0.functions[0].provisioned = [kept(1, mostAtOnce: 1)] }),
        Case(
            testDescription: "environments that were watched for long", rule: .provisionedIdle,
            plant: {
                $0.functions[0].load.events = 200
                $0.functions[0].provisioned = [kept(10, mostAtOnce: 3)]
            },
            mend: { $0.functions[0].provisioned = [kept(10, mostAtOnce: 3, minutes: 59)] }),
        Case(
            testDescription: "many who wait for new environments", rule: .coldStarts,
            plant: {
                $0.functions[0].waitingCallers = ["apigateway.amazonaws.com"]
                $0.functions[0].runs = runs(200, cold: 10)
            },
            mend: { $0.functions[0].runs = runs(200, cold: 9) }),
        Case(
            testDescription: "long initialisation that somebody waits for", rule: .coldStarts,
            plant: {
                $0.functions[0].waitingCallers = ["its URL"]
                $0.functions[0].runs = runs(200, cold: 50)
            },
            mend: { $0.functions[0].waitingCallers = [] }),
        Case(
            testDescription: "long initialisation without snapshots", rule: .coldStarts,
            plant: {
                $0.functions[0].waitingCallers = ["its URL"]
                $0.functions[0].runs = runs(200, cold: 50)
            },
            mend: { $0.functions[0].startsFromSnapshots = true }),
    ]

    static let others: [Case] = [
        Case(
            testDescription: "a queue that is polled", rule: .polling,
            plant: {
                $0.functions[0].schedules = [.init(name: "tick", expression: "rate(1 minute)")]
                poll("sqs:ReceiveMessage", queue + "2", &$0)
            },
            mend: { $0.functions[0].schedules = [.init(name: "tick", expression: "rate(1 hour)")] }),
        Case(
            testDescription: "a bucket that is polled", rule: .polling,
            plant: {
                $0.functions[0].schedules = [.init(name: "tick", expression: "cron(0/5 * * * ? *)")]
                poll("s3:ListBucket", "arn:aws:s3:::inbox", &$0)
            },
            mend: { $0.functions[0].schedules = [.init(name: "tick", expression: "cron(0/5 8 * * ? *)")] }),
        Case(
            testDescription: "a queue that is no mapping's", rule: .polling,
            plant: {
                $0.functions[0].schedules = [.init(name: "tick", expression: "rate(1 minute)")]
                poll("sqs:ReceiveMessage", queue + "2", &$0)
            },
            mend: {
                $0.functions[0].role?.used.removeLast()
                poll("sqs:ReceiveMessage", queue, &$0)
            }),
        Case(
            testDescription: "a secret in two functions", rule: .duplicateSecret,
            plant: {
                addFunction(&$0)
                $0.functions[0].variables["API_TOKEN"] = "abcdef123456"
                $0.functions[1].variables["PARTNER_TOKEN"] = "abcdef123456"
            },
            mend: {
                $0.functions[0].variables["API_TOKEN"] = nil
                $0.functions[1].variables["PARTNER_TOKEN"] = nil
            }),
        Case(
            testDescription: "a package in three functions", rule: .sharedCode,
            plant: {
                addFunction(&$0)
                addFunction(&$0, name: "work3")
                for index in 0..<3 {
                    ($0.functions[index].codeDigest, $0.functions[index].codeBytes) = ("abc", 6 << 20)
                }
            },
            mend: { $0.functions[2].codeDigest = "def" }),
        Case(
            testDescription: "a large package in three functions", rule: .sharedCode,
            plant: {
                addFunction(&$0)
                addFunction(&$0, name: "work3")
                for index in 0..<3 {
                    ($0.functions[index].codeDigest, $0.functions[index].codeBytes) = ("abc", 6 << 20)
                }
            },
            mend: { for index in 0..<3 { $0.functions[index].codeBytes = 5 << 20 } }),
    ]

    private static func runs(_ count: Int, milliseconds: Double = 1_500, cold: Int = 0) -> [Application.Run] {
        (0..<count).map { index in
            var run = Application.Run(milliseconds: milliseconds, peakMemoryMB: 60, hasTimedOut: false)
            run.initMilliseconds = index < cold ? 900 : nil
            return run
        }
    }

    private static func kept(_ amount: Int, mostAtOnce: Int, events: Int = 200, minutes: Int = 90)
        -> Application.Provisioned
    {
        Application.Provisioned(qualifier: "live", version: "1", amount: amount).used(
            minutes: minutes, mean: Double(mostAtOnce) / Double(amount) / 2, mostAtOnce: mostAtOnce, events: events,
            spilled: 0)
    }

    private static func poll(_ action: String, _ resource: String, _ application: inout Application) {
        application.functions[0].role?.used.append(.init(action: action, resource: resource, count: 9))
    }
}
