import Base
import Testing

@testable import martlet

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "a folder's name becomes a stack's name",
        arguments: [
            ("/home/ada/products", "products"), ("/srv/my_shop.v2", "my-shop-v2"), ("/srv/2024-app", "app"),
            ("/srv/42", "app-42"),
            ("/", "app"),
        ])
    func stackNames(path: String, name: String) {
        #expect(ApplicationFolder.stackName(ofFolder: path) == name)
    }

    @Test("an address is a host and a port, with or without http://")
    func addresses() throws {
        #expect(try Endpoint("http://127.0.0.1:4566/").description == "http://127.0.0.1:4566")
        #expect(try Endpoint("localhost:80").authority == "localhost:80")
        for wrong in ["https://localhost:1", "http://", "host:port", ":1", "host:0", "host:70000", "::1:4566"] {
            #expect(throws: CommandFailure.self) { try Endpoint(wrong) }
        }
    }

    @Test("names stand in the line where they fit, else in lines of their own")
    func lists() {
        #expect(Terminal.list(["a", "b"]) == "a, b")
        #expect(Terminal.list([]) == "")
        let list = Terminal.list(["one", "two", "three", "four"], width: 9)
        #expect(list == "\n  one, two,\n  three,\n  four")
    }

    @Test("an IPv6 address stands in brackets")
    func addressesOfSix() throws {
        let endpoint = try Endpoint("http://[::1]:4566")
        #expect(endpoint.host == "::1" && endpoint.port == 4566)
        #expect(endpoint.description == "http://[::1]:4566")
        #expect(Endpoint(host: "::1", port: 80).authority == "[::1]:80")
        #expect(try Endpoint("http://[fe80::1]").port == 80)
    }

    @Test("numbers for people have a fixed count of decimals")
    func figures() {
        #expect(Figures.fixed(0.0000036, 10) == "0.0000036000")
        #expect(Figures.fixed(12.345, 2) == "12.35")
        #expect(Figures.fixed(-0.5, 1) == "-0.5")
        #expect(Figures.fixed(7, 0) == "7")
    }

    @Test("calls that ran during another are shown below it")
    func traces() {
        let calls = [
            call("DynamoDB", "GetItem", at: 2, for: 1), call("Lambda", "Invoke", at: 0, for: 10),
            call("S3", "PutObject", at: 20, for: 5),
        ]
        let rows = TraceTree(calls).rows
        #expect(rows.map(\.call.name) == ["Lambda Invoke", "DynamoDB GetItem", "S3 PutObject"])
        #expect(rows.map(\.depth) == [0, 1, 0])
    }

    @Test("a request to an API is shown by its path, a failed function by its error")
    func outcomes() {
        let request = call(
            "APIGateway", "GET /restapis/a1/Prod/_user_request_/products/42", at: 0, for: 1, status: 502)
        #expect(request.label == "APIGateway GET /products/42 (a1/Prod)")
        #expect(request.outcome == "502" && request.isFailed)
        let root = call("APIGateway", "GET /restapis/a1/Prod/_user_request_", at: 0, for: 1)
        #expect(root.label == "APIGateway GET / (a1/Prod)" && !root.isFailed)
        let invoke = call("Lambda", "Invoke", at: 0, for: 1, fault: "Unhandled")
        #expect(invoke.outcome == "200 the function failed: Unhandled" && invoke.isFailed)
        let refused = call("S3", "GetObject", at: 0, for: 1, status: 404, fault: "NoSuchKey")
        #expect(refused.label == "S3 GetObject" && refused.outcome == "404 NoSuchKey")
    }

    @Test("a trace costs what the ledger says")
    func costs() throws {
        let lines = TraceCost.lines([
            "lines": [
                [
                    "actor": "f", "item": "lambda.duration.x86_64", "unit": "GB-second", "quantity": 0.1,
                    "dollars": 0.00000166667,
                ],
                ["item": "apigateway.rest-requests", "unit": "request", "quantity": 1, "dollars": 0.0000035],
            ]
        ])
        #expect(lines.map(\.dollars) == [0.1 * 0.0000166667, 3.5e-6])
        #expect(lines.first?.what == "lambda.duration.x86_64 of f: 0.100000 × GB-second")
    }

    @Test("costs are gathered by what is asked for, the dearest first")
    func report() throws {
        let row = { (function: String, quantity: Double, dollars: Double) -> JSON in
            [
                "actor": .string(function), "service": "lambda", "item": "lambda.requests", "unit": "request",
                "quantity": .double(quantity), "dollars": .double(dollars),
            ]
        }
        let page: JSON = [
            "region": "us-east-1", "date": "2025-11-01",
            "lines": [row("a", 1, 0.25), row("b", 4, 1), row("a", 2, 0.5)],
        ]
        let functions = CostReport(page, by: .function)
        #expect(functions.groups.map(\.name) == ["b", "a"])
        #expect(functions.groups.last?.lines.map(\.quantity) == [3])
        #expect(CostReport(page, by: .service).groups.map(\.dollars) == [1.75])
        #expect(CostReport(page, by: .stack).groups.map(\.name) == ["(no stack)"])
    }

    @Test("costs stand under one another, with the digits that say something")
    func shown() {
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:" + String(repeating: "f", count: 64)
        let page: JSON = [
            "region": "us-east-1", "date": "2025-11-01",
            "lines": [
                [
                    "resource": .string(arn), "item": "lambda.requests", "unit": "request", "quantity": 3,
                    "dollars": 6e-7,
                ],
                [
                    "resource": .string(arn), "item": "logs.ingested", "unit": "GB", "quantity": 0.0000001234,
                    "dollars": 0.0000000617,
                ],
                ["resource": "q", "item": "sqs.standard-requests", "unit": "request", "quantity": 1e6, "dollars": 0.4],
            ],
        ]
        let lines = CostReport(page, by: .resource).lines(title: "in 1 day, all Regions")
        #expect(
            lines.first
                == "Cost on AWS in 1 day, all Regions (list prices of us-east-1, 2025-11-01, without free tiers)")
        #expect(lines.contains("  \(arn)  $0.000000662"))
        #expect(Set(lines.dropFirst().map { $0.prefix { $0 != "$" }.count }).count == 1)
        #expect(lines.contains { $0.contains("logs.ingested          0.000000123 × GB  ") })
        #expect(lines.contains { $0.contains("lambda.requests        3 × request  ") })
        #expect(lines.last?.hasSuffix("$0.40") == true)
    }

    @Test(
        "an amount has three significant digits",
        arguments: [
            (0.0, "0"), (3.0, "3"), (1234.5, "1235"), (12.345, "12.3"), (0.5, "0.5"), (0.000375, "0.000375"),
            (0.00012341, "0.000123"), (-0.25, "-0.25"),
        ])
    func digits(value: Double, text: String) { #expect(Figures.significant(value) == text) }

    private func call(
        _ service: String, _ operation: String, at began: Int64, for milliseconds: Double, status: Int64 = 200,
        fault: String? = nil
    ) -> TraceCall {
        TraceCall([
            "service": .string(service), "operation": .string(operation), "caller": "root", "requestId": "r",
            "status": .integer(status), "fault": fault.map { .string($0) } ?? .null,
            "began": .string(CalendarDate(Instant(milliseconds: began)).iso8601(milliseconds: true)),
            "milliseconds": .double(milliseconds),
        ])
    }
}
