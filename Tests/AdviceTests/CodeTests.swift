import Base
import Testing

@testable import Advice

/// Functions whose code has one fault each, and the same without it.
@Suite("What code does anew or leaves behind is found, and clean code hears nothing")
struct CodeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: Rule.Name
        let facts: JSON
        /// Facts of clean code that looks like it.
        let clean: [JSON]
        var set: @Sendable (inout Application) -> Void = { _ in }
    }

    private static let arn = "arn:aws:lambda:us-east-1:000000000000:function:work"
    private static let queue = "arn:aws:sqs:us-east-1:000000000000:jobs"
    private static let table = "arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2026"

    static func application(_ facts: JSON, _ set: (inout Application) -> Void = { _ in }) -> Application {
        var function = Application.Function()
        (function.name, function.arn, function.runtime) = ("work", arn, "python3.13")
        function.catchesFailures = true
        function.runs = (0..<8).map { _ in .init(milliseconds: 900, peakMemoryMB: 60, hasTimedOut: false) }
        function.code = Application.Code(facts)
        var application = Application()
        application.functions = [function]
        set(&application)
        return application
    }

    /// A fact at a line, in facts of whole code without threads.
    static func facts(_ kind: String, _ fact: JSONObject, threads: Bool = false) -> JSON {
        let places: JSONObject = ["file": "app.py", "line": 12]
        let placed = JSONObject(places.map { ($0.key, $0.value) } + fact.map { ($0.key, $0.value) })
        let value: JSON = kind == "transport" ? .object(placed) : .array([.object(placed)])
        return .object(JSONObject([(kind, value), ("usesThreads", .bool(threads)), ("isWhole", true)]))
    }

    static func call(_ service: String, _ operation: String, _ more: JSONObject = [:]) -> JSONObject {
        let plain: JSONObject = [
            "service": .string(service), "operation": .string(operation), "dependsOnEvent": false,
            "forwardsEvent": false, "arguments": [:],
        ]
        return JSONObject(plain.map { ($0.key, $0.value) } + more.map { ($0.key, $0.value) })
    }

    static func map(_ source: String, hasFilters: Bool = false) -> @Sendable (inout Application) -> Void {
        { application in
            var mapping = Application.Mapping(
                sourceARN: source, functionARN: arn, hasFailureDestination: true, retries: 3)
            mapping.hasFilters = hasFilters
            application.mappings = [mapping]
        }
    }

    static let cases: [Case] = [
        Case(
            testDescription: "a module that nothing uses", rule: .unusedImport,
            facts: facts("imports", ["module": "pandas", "isUsed": false, "isAtModuleLevel": true]),
            clean: [
                facts("imports", ["module": "pandas", "isUsed": true, "isAtModuleLevel": true]),
                facts("imports", ["module": "pandas", "isUsed": false, "isAtModuleLevel": false]),
            ]),
        Case(
            testDescription: "a client for each event", rule: .clientInHandler,
            facts: facts("clients", ["name": "boto3.client", "service": "s3"]), clean: [facts("clients", [:])]),
        Case(
            testDescription: "a connection for each event", rule: .connectionInHandler,
            facts: facts("connections", ["name": "psycopg2.connect", "kind": "database"]),
            clean: [facts("connections", [:])]),
        Case(
            testDescription: "a secret for each event", rule: .secretOnEveryEvent,
            facts: facts("calls", call("secretsmanager", "GetSecretValue")),
            clean: [
                facts("calls", call("secretsmanager", "GetSecretValue", ["dependsOnEvent": true])),
                facts("calls", call("ssm", "PutParameter")), facts("calls", call("dynamodb", "GetItem")),
            ]),
        Case(
            testDescription: "a list that grows", rule: .stateBetweenEvents,
            facts: facts("changedGlobals", ["name": "orders", "how": "orders.append"]),
            clean: [facts("changedGlobals", [:])]),
        Case(
            testDescription: "a second processor for one thread", rule: .singleThread,
            facts: facts("calls", [:]), clean: [facts("calls", [:], threads: true), [:]],
            set: { $0.functions[0].memoryMB = 3_008 }),
        Case(
            testDescription: "an event that is carried to a queue", rule: .onlyTransport,
            facts: facts("transport", call("sqs", "SendMessage", ["forwardsEvent": true])),
            clean: [
                facts("transport", call("sqs", "SendMessage")),
                facts("transport", call("ses", "SendEmail", ["forwardsEvent": true])),
            ]),
        Case(
            testDescription: "a function that waits for another", rule: .synchronousChain,
            facts: facts("calls", call("lambda", "Invoke", ["arguments": ["FunctionName": "other"]])),
            clean: [
                facts("calls", call("lambda", "Invoke", ["arguments": ["InvocationType": "Event"]])),
                facts("calls", call("lambda", "Invoke", ["arguments": ["InvocationType": nil]])),
                facts("calls", call("lambda", "Invoke", ["arguments": ["*": nil]])),
            ]),
        Case(
            testDescription: "a loop that tries again what a queue gives again", rule: .stackedRetries,
            facts: facts("retryLoops", ["kind": "retry"]), clean: [facts("calls", call("dynamodb", "GetItem"))],
            set: map(queue)),
        Case(
            testDescription: "a loop that tries again", rule: .retryInCode,
            facts: facts("retryLoops", ["kind": "retry"]), clean: [facts("calls", call("dynamodb", "GetItem"))]),
        Case(
            testDescription: "a function of a queue that sleeps", rule: .retryInCode,
            facts: facts("retryLoops", ["kind": "wait"]), clean: [facts("calls", call("dynamodb", "GetItem"))],
            set: map(queue)),
        Case(
            testDescription: "messages that are passed over", rule: .filterInCode,
            facts: facts("drops", ["path": ["body", "type"], "operator": "equals", "values": ["order"]]),
            clean: [
                facts("drops", ["path": ["attributes", "x"], "operator": "equals", "values": ["order"]]),
                facts("drops", ["path": ["body", "type"], "operator": "anything-but", "values": ["order"]]),
                facts("drops", ["path": ["body"], "operator": "equals", "values": ["order"]]),
            ], set: map(queue)),
        Case(
            testDescription: "a schedule that asks a queue", rule: .polling,
            facts: facts("calls", call("sqs", "ReceiveMessage")),
            clean: [facts("calls", call("sqs", "SendMessage")), facts("calls", call("dynamodb", "Scan"))],
            set: { $0.functions[0].schedules = [.init(name: "often", expression: "rate(1 minute)")] }),
        Case(
            testDescription: "a schedule that asks a table for items of a state", rule: .polling,
            facts: facts("calls", looks("state = :new")),
            clean: [facts("calls", looks("due <= :now")), facts("calls", looks(nil))],
            set: { application in
                application.functions[0].schedules = [.init(name: "often", expression: "rate(1 minute)")]
                application.functions[0].role = Application.Role()
                application.functions[0].role?.used = [
                    .init(action: "dynamodb:Query", resource: jobs + "/index/by-state", count: 9),
                    .init(action: "dynamodb:UpdateItem", resource: jobs, count: 9),
                ]
            }),
        Case(
            testDescription: "objects that are passed over by the ends of their keys", rule: .filterInCode,
            facts: facts("drops", ["path": ["s3", "object", "key"], "operator": "suffix", "values": [".csv"]]),
            clean: [facts("drops", ["path": ["s3", "object", "size"], "operator": "numeric", "values": [[">", 0]]])],
            set: {
                $0.functions[0].asynchronousCallers = ["s3.amazonaws.com"]
                $0.functions[0].catchesFailures = true
            }),
        Case(
            testDescription: "events of a bus that are passed over", rule: .filterInCode,
            facts: facts(
                "drops", ["path": ["detail-type"], "operator": "equals", "values": ["Paid"], "of": "event"]),
            clean: [facts("drops", ["path": ["detail-type"], "operator": "equals", "values": ["Paid"]])],
            set: {
                $0.functions[0].asynchronousCallers = ["events.amazonaws.com"]
                $0.functions[0].catchesFailures = true
            }),
        Case(
            testDescription: "messages of a topic that are passed over", rule: .filterInCode,
            facts: facts(
                "drops",
                ["path": ["Sns", "MessageAttributes", "kind", "Value"], "operator": "equals", "values": ["a"]]),
            clean: [facts("drops", ["path": ["Sns", "Subject"], "operator": "equals", "values": ["a"]])],
            set: {
                $0.functions[0].asynchronousCallers = ["sns.amazonaws.com"]
                $0.functions[0].catchesFailures = true
            }),
    ]

    private static let jobs = "arn:aws:dynamodb:us-east-1:000000000000:table/jobs"

    private static func looks(_ condition: String?) -> JSONObject {
        call("dynamodb", "Query", ["arguments": ["KeyConditionExpression": condition.map { .string($0) } ?? .null]])
    }

    @Test("a planted fault of code is the only finding, with its place", arguments: cases)
    func planted(_ one: Case) {
        let found = AdviceReport(Self.application(one.facts, one.set), []).findings
        #expect(found.map(\.rule) == [one.rule])
        #expect(one.rule == .singleThread || found.first?.place == CodePlace(file: "app.py", line: 12))
    }

    @Test("clean code that looks like it hears nothing", arguments: cases)
    func clean(_ one: Case) {
        for facts in one.clean { #expect(AdviceReport(Self.application(facts, one.set), []).findings == []) }
    }

    @Test("a filter is written out as each source has it")
    func filters() throws {
        let images: JSON = ["dynamodb", "NewImage", "state", "S"]
        let cases: [(String, JSON, JSON, JSON)] = [
            (Self.queue, ["body", "type"], ["a", 5], ["body": ["type": ["a", ["numeric": ["=", 5]]]]]),
            (Self.table, images, ["NEW"], ["dynamodb": ["NewImage": ["state": ["S": ["NEW"]]]]]),
            (
                "arn:aws:kinesis:us-east-1:000000000000:stream/clicks", ["kinesis", "data", "page"], ["home"],
                ["data": ["page": ["home"]]]
            ),
        ]
        for (source, path, values, pattern) in cases {
            let code = Application.Code(Self.facts("drops", ["path": path, "operator": "equals", "values": values]))
            let source = try #require(FilterSource(mappingOf: source))
            #expect(FilterPattern(code.drops, at: source)?.json == pattern)
        }
    }

    @Test("each condition of code is one of filters, where these can tell the same records")
    func conditions() {
        func pattern(_ word: String, _ path: JSON, _ values: JSON, at source: FilterSource, of: JSON = "record")
            -> JSON?
        {
            let drop: JSONObject = ["path": path, "operator": .string(word), "values": values, "of": of]
            return FilterPattern(Application.Code(Self.facts("drops", drop)).drops, at: source)?.json
        }
        let body: JSON = ["body", "total"]
        #expect(pattern("prefix", body, ["A"], at: .queue) == ["body": ["total": [["prefix": "A"]]]])
        #expect(
            pattern("numeric", body, [["<", 9], [">=", 1]], at: .queue)
                == ["body": ["total": [["numeric": [">=", 1, "<", 9]]]]])
        #expect(pattern("exists", body, [true], at: .queue) == ["body": ["total": [["exists": true]]]])
        #expect(pattern("anything-but", body, ["A"], at: .queue) == nil)
        #expect(pattern("else", body, ["A"], at: .queue) == nil)
        let inserts = pattern("anything-but", ["eventName"], ["REMOVE"], at: .tableStream)
        #expect(inserts == ["eventName": [["anything-but": ["REMOVE"]]]])
        #expect(pattern("equals", ["Sns", "Message", "kind"], ["a"], at: .topicBody) == ["kind": ["a"]])
        #expect(pattern("equals", ["detail-type"], ["Paid"], at: .bus, of: "event") == ["detail-type": ["Paid"]])
        #expect(pattern("anything-but", ["detail", "state"], ["new"], at: .bus, of: "event") == nil)
        #expect(pattern("equals", ["detail-type"], ["Paid"], at: .bus) == nil)
    }

    @Test("a bucket's notification asks for one beginning and one end of keys")
    func keys() {
        func rules(_ conditions: (String, JSON)...) -> [String]? {
            let facts = conditions.map { word, values -> JSON in
                ["path": ["s3", "object", "key"], "operator": .string(word), "values": values, "file": "a", "line": 1]
            }
            return KeyFilter(Application.Code(["drops": .array(facts)]).drops)?.rules
        }
        #expect(rules(("suffix", [".csv"])) == ["- Name: suffix", "  Value: '.csv'"])
        #expect(rules(("suffix", [".csv"]), ("prefix", ["in/"]))?.count == 4)
        #expect(rules(("suffix", [".csv", ".tsv"])) == nil)
        #expect(rules(("suffix", [".csv"]), ("suffix", [".tsv"])) == nil)
        #expect(rules(("equals", ["a.csv"])) == nil)
        let created: JSON = [
            "path": ["eventName"], "operator": "prefix", "values": ["ObjectCreated:"], "file": "a", "line": 1,
        ]
        #expect(KeyFilter(Application.Code(["drops": [created]]).drops) == nil)
    }

    @Test("a mapping that filters, and records that are told apart, get no filter")
    func noFilters() {
        let drop = Self.facts("drops", ["path": ["body", "type"], "operator": "equals", "values": ["order"]])
        let filtered = Self.application(drop, Self.map(Self.queue, hasFilters: true))
        #expect(AdviceReport(filtered, []).findings == [])
        let code = Application.Code(drop)
        #expect(FilterPattern(code.drops + code.drops, at: .queue) == nil)
    }

    @Test("a topic carries to a queue itself, and to no table")
    func carriage() {
        func advice(_ service: String, _ operation: String) -> String? {
            let facts = Self.facts("transport", Self.call(service, operation, ["forwardsEvent": true]))
            let application = Self.application(facts) { $0.functions[0].asynchronousCallers = ["sns.amazonaws.com"] }
            return AdviceReport(application, []).findings.first?.change
        }
        #expect(advice("sqs", "SendMessage")?.contains("Subscribe the queue") == true)
        #expect(advice("dynamodb", "PutItem") == nil && advice("stepfunctions", "StartExecution") == nil)
    }

    @Test("what is paid for without need is reckoned from runs: a whole one, a second processor, waiting for another")
    func savings() {
        func saving(_ facts: JSON, _ set: @escaping (inout Application) -> Void = { _ in }) -> Saving? {
            AdviceReport(Self.application(facts, set), []).findings.first?.saving
        }
        func isNear(_ value: Double?, _ wanted: Double) -> Bool { abs((value ?? 0) / wanted - 1) < 0.001 }
        // 0.9 s at 1 GB, and the request, by the price of the first region.
        let carried = saving(Self.facts("transport", Self.call("sqs", "SendMessage", ["forwardsEvent": true]))) {
            $0.functions[0].memoryMB = 1_024
        }
        #expect(carried?.of == .run && carried?.milliseconds == 900 && isNear(carried?.dollars, 15.0 + 0.2))
        let second = saving(Self.facts("calls", [:])) { $0.functions[0].memoryMB = 3_538 }
        #expect(second?.milliseconds == nil && isNear(second?.dollars, 0.9 * 16.6667 * 1_769 / 1_024))
        let invoke = Self.facts("calls", Self.call("lambda", "Invoke", ["arguments": ["FunctionName": "other"]]))
        let waited = saving(invoke) { application in
            var other = application.functions[0]
            (other.name, other.arn, other.code) = ("other", "arn:other", nil)
            other.runs = (0..<8).map { _ in .init(milliseconds: 300, peakMemoryMB: 60, hasTimedOut: false) }
            application.functions.append(other)
        }
        #expect(waited?.milliseconds == 300 && isNear(waited?.dollars, 0.3 * 16.6667 / 8))
        #expect(saving(invoke) == nil)
    }

    @Test("facts that are none tell nothing")
    func malformed() {
        let odd: [JSON] = [
            .null, [], "x", ["imports": "x", "calls": [["file": 1]], "drops": [nil]],
            ["clients": [["name": "n", "file": "f", "line": "x"]], "isWhole": 1],
        ]
        for facts in odd {
            #expect(AdviceReport(Self.application(facts) { $0.functions[0].memoryMB = 3_008 }, []).findings == [])
        }
    }
}
