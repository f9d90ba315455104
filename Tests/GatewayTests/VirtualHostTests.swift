internal import Base
import Testing
import Wire

@testable import Gateway

struct VirtualHostTests {
    @Test(
        "a bucket in the host's name moves into the path",
        arguments: [
            ("photos.s3.localhost:4566", "/photos/a/b"), ("my.photos.s3.us-east-1.amazonaws.com", "/my.photos/a/b"),
            ("photos.localhost:4566", "/photos/a/b"), ("localhost:4566", "/a/b"), ("s3.localhost:4566", "/a/b"),
            ("sqs.us-east-1.localhost:4566", "/a/b"), ("us-east-1.queue.localhost:4566", "/a/b"),
            ("127.0.0.1:4566", "/a/b"), ("abc.execute-api.localhost:4566", "/a/b"),
        ])
    func resolve(host: String, path: String) {
        let request = WireRequest(method: "GET", path: "/a/b", headers: [("host", host)])
        let resolved = VirtualHost(services: ["s3", "lambda", "sqs"]).resolve(request)
        #expect(resolved.path == path)
        #expect((resolved.signedPath ?? resolved.path) == "/a/b")
    }

    @Test(
        "a name of the internet is strange, however it is written",
        arguments: [
            ("evil.com", true), ("evil.com.", true), ("evil.com..", true), ("evil.com.:4566", true), ("evil.1", true),
            ("evil.1.1.1.1", true), ("1.2.3.400", true), ("127.0.0.1", false), ("127.0.0.1:4566", false),
            ("localhost.", false), ("martlet", false), ("photos.s3.localhost:4566", false), ("[::1]:4566", false),
            ("build.internal", false),
        ])
    func strange(host: String, isStrange: Bool) {
        let request = WireRequest(method: "GET", path: "/_martlet/", headers: [("host", host)])
        #expect(VirtualHost.isStrange(request) == isStrange)
    }
}
