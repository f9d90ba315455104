import Base
import S3API
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import S3

/// What browsers meet: pages of other origins, and websites.
@Suite("Browsers")
struct WebTests {
    private func origins(_ bench: S3Bench) throws -> any CrossOrigin { try #require(bench.service.crossOrigin) }

    private func value(_ headers: [(name: String, value: String)]?, _ name: String) -> String? {
        headers?.first { $0.name == name }?.value
    }

    @Test("a page of an allowed origin may send what the rules say, and no other")
    func preflight() async throws {
        let bench = try await S3Bench.withBucket()
        let origins = try origins(bench)
        func ask(_ origin: String, _ method: String, _ headers: String? = nil) async throws
            -> [(name: String, value: String)]?
        {
            var sent: [(name: String, value: String)] = [
                ("Origin", origin), ("Access-Control-Request-Method", method),
            ]
            if let headers { sent.append(("Access-Control-Request-Headers", headers)) }
            return try await origins.preflight(
                WireRequest(method: "OPTIONS", path: "/photos/a", headers: HTTPHeaders(sent)))
        }
        let disabled = try await faultOf { try await ask("http://a.example", "GET") }
        #expect(disabled.message == "CORSResponse: CORS is not enabled for this bucket.")
        let rule = CORSRule(
            allowedHeaders: ["x-amz-*"], allowedMethods: ["GET", "PUT"], allowedOrigins: ["http://*.example"],
            exposeHeaders: ["ETag"], maxAgeSeconds: 60)
        try await bench.client.putBucketCors(.init(bucket: "photos", corsConfiguration: .init(corsRules: [rule])))
        let allowed = try await ask("http://a.example", "PUT", "X-Amz-Date")
        #expect(value(allowed, "Access-Control-Allow-Origin") == "http://a.example")
        #expect(value(allowed, "Access-Control-Allow-Methods") == "GET, PUT")
        #expect(value(allowed, "Access-Control-Allow-Headers") == "x-amz-date")
        #expect(value(allowed, "Access-Control-Max-Age") == "60")
        for (origin, method, headers) in [
            ("http://other", "GET", nil), ("http://a.example", "DELETE", nil), ("http://a.example", "GET", "x-other"),
        ] {
            #expect(try await faultOf { try await ask(origin, method, headers) }.code == "AccessForbidden")
        }
        let seen = try await origins.headers(
            for: WireRequest(method: "GET", path: "/photos/a", headers: [("Origin", "http://a.example")]))
        #expect(value(seen, "Access-Control-Expose-Headers") == "ETag")
        try await bench.client.deleteBucketCors(.init(bucket: "photos"))
        #expect(
            try await faultOf { try await bench.client.getBucketCors(.init(bucket: "photos")) }.code
                == "NoSuchCORSConfiguration")
    }

    private func answer(
        _ bench: S3Bench, _ method: String, _ path: String, host: String = "photos.s3-website.localhost:4566",
        _ headers: [(String, String)] = []
    ) async throws -> WireResponse {
        let door = try #require(bench.service.frontDoors.first)
        let request = WireRequest(method: method, path: path, headers: HTTPHeaders([("Host", host)] + headers))
        #expect(door.isFor(request))
        return await door.respond(to: request, bench.platform.context(caller: .anonymous))
    }

    private func visit(_ bench: S3Bench, _ path: String) async throws -> (status: Int, location: String?, body: String)
    {
        let response = try await answer(bench, "GET", path)
        let body = response.stream == nil ? response.body : try await S3Bench.bytes(response.stream)
        return (
            response.status, response.headers.first { $0.name == "Location" }?.value,
            String(decoding: body, as: UTF8.self)
        )
    }

    @Test("a website has its index, its page for errors and its redirections")
    func website() async throws {
        let bench = try await S3Bench.withBucket()
        #expect(try await visit(bench, "/").status == 404)
        try await bench.client.putBucketWebsite(
            .init(
                bucket: "photos",
                websiteConfiguration: .init(
                    errorDocument: .init(key: "error.html"), indexDocument: .init(suffix: "index.html"),
                    routingRules: [
                        .init(
                            condition: .init(keyPrefixEquals: "old/"), redirect: .init(replaceKeyPrefixWith: "new/"))
                    ])))
        try await bench.put("index.html", "home")
        try await bench.put("docs/index.html", "docs")
        #expect(try await visit(bench, "/").body == "home")
        #expect(try await visit(bench, "/docs/").body == "docs")
        let folder = try await visit(bench, "/docs")
        #expect(folder.status == 302)
        #expect(folder.location == "/docs/")
        let moved = try await visit(bench, "/old/a")
        #expect(moved.status == 301)
        #expect(moved.location == "http://photos.s3-website.localhost:4566/new/a")
        let bare = try await visit(bench, "/none")
        #expect(bare.status == 404)
        #expect(bare.body.contains("Custom Error Document"))
        try await bench.put("error.html", "sorry")
        let sorry = try await visit(bench, "/none")
        #expect(sorry.status == 404)
        #expect(sorry.body == "sorry")
    }

    @Test("a page says as much of itself as an object does, to HEAD too, and a part of it is a part")
    func pages() async throws {
        let bench = try await S3Bench.withBucket()
        let site = WebsiteConfiguration(
            errorDocument: .init(key: "error.html"), indexDocument: .init(suffix: "index.html"))
        try await bench.client.putBucketWebsite(.init(bucket: "photos", websiteConfiguration: site))
        try await bench.client.putObject(
            .init(
                body: .of(Array("home".utf8)), bucket: "photos", cacheControl: "no-store", contentType: "text/html",
                key: "index.html", metadata: ["by": "me"]))
        try await bench.put("error.html", "sorry")
        let host = "PHOTOS.S3-Website-us-east-1.amazonaws.com"
        let (get, head) = (
            try await answer(bench, "GET", "/", host: host), try await answer(bench, "HEAD", "/", host: host)
        )
        #expect(get.status == 200)
        #expect(value(get.headers, "Content-Type") == "text/html")
        #expect(value(get.headers, "Cache-Control") == "no-store")
        #expect(value(get.headers, "x-amz-meta-by") == "me")
        // The server leaves the body away.
        #expect(value(head.headers, "Content-Length") == "4")
        #expect(head.stream?.length == 4)
        let part = try await answer(bench, "GET", "/", [("Range", "bytes=1-2")])
        #expect(part.status == 206)
        #expect(value(part.headers, "Content-Range") == "bytes 1-2/4")
        #expect(try await answer(bench, "HEAD", "/none").status == 404)
    }

    @Test(
        "other hosts are no websites",
        arguments: ["localhost:4566", "photos.s3.localhost", ".s3-website.localhost", "x"])
    func others(host: String) throws {
        let door = try #require(S3Bench().service.frontDoors.first)
        #expect(!door.isFor(WireRequest(method: "GET", path: "/", headers: [("Host", host)])))
    }

    @Test("a website that is none is refused")
    func refusals() async throws {
        let bench = try await S3Bench.withBucket()
        let fault = try await faultOf {
            try await bench.client.putBucketWebsite(.init(bucket: "photos", websiteConfiguration: .init()))
        }
        #expect(fault.message.hasPrefix("A value for IndexDocument Suffix must be provided"))
    }

    @Test("headers are compared whatever their case, and no list of them takes long", .timeLimit(.minutes(10)))
    func manyHeaders() throws {
        let allowed = (0..<2_000).map { "X-Name-\($0)-*" } + ["X-Plain"]
        let rules = CORSRules(
            .init(corsRules: [.init(allowedHeaders: allowed, allowedMethods: ["PUT"], allowedOrigins: ["*"])]))
        let asked = (0..<700).map { "x-name-1999-\($0)" } + ["x-plain"]
        #expect(rules.headers(origin: "http://a", method: "PUT", asking: asked) != nil)
        #expect(rules.headers(origin: "http://a", method: "PUT", asking: asked + ["x-plainer"]) == nil)
        let large = CORSConfiguration(
            corsRules: [
                .init(
                    allowedHeaders: [String(repeating: "x", count: LimitsS3.corsBytes)], allowedMethods: ["PUT"],
                    allowedOrigins: ["*"])
            ])
        #expect(throws: Fault.self) { try CORSRules.check(large) }
    }
}
