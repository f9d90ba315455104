import Base
import Platform
import Testing
import Wire

@testable import Gateway

struct StatusPagesTests {
    private let pages = StatusPages(
        services: ServiceIndex([]), recorder: CallRecorder(), decisions: DecisionLog(), version: "1.2.3")

    private func answer(
        _ method: String, _ path: String, host: String = "localhost:4566", headers: [(String, String)] = []
    )
        -> WireResponse?
    {
        pages.answer(WireRequest(method: method, path: path, headers: HTTPHeaders([("host", host)] + headers)))
    }

    @Test(
        "a page answers GET and HEAD, with or without a slash at its end",
        arguments: [
            "/health", "/health/", "/metrics", "/metrics/", "/_martlet/health", "/_localstack/health/",
            "/_localstack/info",
            "/_martlet/traces", "/_martlet/traces/", "/_martlet/traces/1-2-3", "/_martlet/decisions",
        ])
    func served(path: String) {
        #expect(answer("GET", path)?.status == 200)
        #expect(answer("HEAD", path)?.status == 200)
    }

    @Test("another method is told which ones there are", arguments: ["/health", "/_martlet/traces"])
    func otherMethod(path: String) {
        let refusal = answer("POST", path)
        #expect(refusal?.status == 405)
        #expect(refusal?.headers.contains { $0 == ("Allow", "GET, HEAD") } == true)
    }

    @Test(
        "an address of the platform's own that has no page is not found",
        arguments: ["/_martlet/nothing", "/_localstack/x"])
    func missing(path: String) throws {
        let page = try #require(answer("GET", path))
        #expect(page.status == 404)
        #expect(try JSON(parsing: page.body)["message"]?.string == "There is no page \(path).")
    }

    @Test("a bucket may be called like a page: whoever signs, or has it in the host's name, means the bucket")
    func buckets() {
        #expect(answer("GET", "/healthy") == nil)
        #expect(answer("PUT", "/health", headers: [("authorization", "AWS4-HMAC-SHA256 Credential=a")]) == nil)
        #expect(answer("GET", "/metrics", host: "things.s3.localhost:4566") == nil)
        #expect(answer("GET", "/_martlet/health", host: "things.s3.localhost:4566") == nil)
        let presigned = WireRequest(
            method: "GET", path: "/metrics", rawQuery: "AWSAccessKeyId=a&Signature=b&Expires=1",
            headers: [("host", "localhost:4566")])
        #expect(pages.answer(presigned) == nil)
    }
}
