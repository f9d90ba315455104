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
}
