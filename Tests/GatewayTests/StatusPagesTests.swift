import Base
import Platform
import Pricing
import ServiceKit
import Store
import Testing
import Wire

@testable import Gateway

struct StatusPagesTests {
    private let pages: StatusPages

    private let usage = UsageBook()

    init() throws {
        let ledger = Ledger(try .builtIn(), usage, MemoryStore(), clock: ManualClock())
        let records = PlatformRecords(calls: CallRecorder(), decisions: DecisionLog(), ledger: ledger) { _ in [:] }
        pages = StatusPages(services: ServiceIndex([]), records: records, version: "1.2.3")
    }

    private func answer(
        _ method: String, _ path: String, host: String = "localhost:4566", headers: [(String, String)] = []
    ) async -> WireResponse? {
        await pages.answer(WireRequest(method: method, path: path, headers: HTTPHeaders([("host", host)] + headers)))
    }

    @Test(
        "a page answers GET and HEAD, with or without a slash at its end",
        arguments: [
            "/health", "/health/", "/metrics", "/metrics/", "/_martlet/health", "/_localstack/health/",
            "/_localstack/info",
            "/_martlet/traces", "/_martlet/traces/", "/_martlet/traces/1-2-3", "/_martlet/decisions", "/_martlet/costs",
            "/_martlet/costs/1-2-3",
        ])
    func served(path: String) async {
        #expect(await answer("GET", path)?.status == 200)
        #expect(await answer("HEAD", path)?.status == 200)
    }

    @Test("costs are of 1 to 400 days", arguments: ["0", "401", "x", ""])
    func days(_ days: String) async throws {
        let request = WireRequest(
            method: "GET", path: "/_martlet/costs", rawQuery: "days=\(days)", headers: [("host", "localhost:4566")])
        let page = try #require(await pages.answer(request))
        #expect(page.status == 400)
        #expect(try JSON(parsing: page.body)["message"]?.string == "days is a number from 1 to 400.")
    }

    @Test("costs are of all Regions, or of the one that is asked for")
    func region() async throws {
        for (name, requests) in [("us-east-1", 1.0), ("eu-central-1", 2)] {
            let region = try #require(Region(name))
            usage.add(
                [Usage(.lambdaRequests, requests)],
                by: UsageSource(tenant: Tenant(account: .default, region: region)))
        }
        for (query, quantities) in [("days=1", [2.0, 1]), ("days=1&region=eu-central-1", [2])] {
            let page = try #require(
                await pages.answer(
                    WireRequest(
                        method: "GET", path: "/_martlet/costs", rawQuery: query,
                        headers: [("host", "localhost:4566")])))
            let json = try JSON(parsing: page.body)
            #expect(json["lines"]?.array?.map { $0["quantity"]?.double } == quantities)
            #expect(json["region"] == "us-east-1")
        }
    }

    @Test("another method is told which ones there are", arguments: ["/health", "/_martlet/traces"])
    func otherMethod(path: String) async {
        let refusal = await answer("POST", path)
        #expect(refusal?.status == 405)
        #expect(refusal?.headers.contains { $0 == ("Allow", "GET, HEAD") } == true)
    }

    @Test(
        "an address of the platform's own that has no page is not found",
        arguments: ["/_martlet/nothing", "/_localstack/x"])
    func missing(path: String) async throws {
        let page = try #require(await answer("GET", path))
        #expect(page.status == 404)
        #expect(try JSON(parsing: page.body)["message"]?.string == "There is no page \(path).")
    }

    @Test("a bucket may be called like a page: whoever signs, or has it in the host's name, means the bucket")
    func buckets() async {
        #expect(await answer("GET", "/healthy") == nil)
        #expect(await answer("PUT", "/health", headers: [("authorization", "AWS4-HMAC-SHA256 Credential=a")]) == nil)
        #expect(await answer("GET", "/metrics", host: "things.s3.localhost:4566") == nil)
        #expect(await answer("GET", "/_martlet/health", host: "things.s3.localhost:4566") == nil)
        let presigned = WireRequest(
            method: "GET", path: "/metrics", rawQuery: "AWSAccessKeyId=a&Signature=b&Expires=1",
            headers: [("host", "localhost:4566")])
        #expect(await pages.answer(presigned) == nil)
    }
}
