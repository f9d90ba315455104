internal import Base
import NIOCore
import Testing

@testable import HTTP

@Suite("Messages")
struct MessageTests {
    @Test("fields keep their order and their case, and are found in any case")
    func order() {
        var headers: HTTPHeaders = ["Host": "x", "X-Amz-Date": "1", "x-amz-date": "2"]
        #expect(headers["x-AMZ-date"] == "1")
        #expect(headers.values(of: "X-AMZ-DATE") == ["1", "2"])
        #expect(headers.map(\.name) == ["Host", "X-Amz-Date", "x-amz-date"])
        headers.set("X-Amz-Date", "3")
        #expect(headers == ["Host": "x", "X-Amz-Date": "3"])
        headers.remove("host")
        #expect(!headers.contains("Host") && headers.count == 1)
    }

    @Test("no value can start a new field, and no name either")
    func injection() {
        var headers: HTTPHeaders = [:]
        let isTaken = ["a", "b\r\nc", "", "a b"].map { headers.append($0, "1\r\nb: 2\u{0}3") }
        #expect(isTaken == [true, false, false, false])
        #expect(headers["a"] == "1  b: 2 3")
        #expect(headers.count == 1)
    }

    @Test("the token alphabet is that of RFC 9110")
    func tokens() {
        let allowed = Set("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
        for byte in UInt8.min...UInt8.max { #expect(HTTPToken.isTokenByte(byte) == allowed.contains(byte)) }
    }

    @Test(
        "a target falls into path and query",
        arguments: [
            ("/", "/", nil), ("/a/b?c=d?e", "/a/b", "c=d?e"), ("/a%2Fb?", "/a%2Fb", ""), ("*", "*", nil),
            ("http://h:1/p/q?r", "/p/q", "r"), ("http://h", "/", nil), ("http://h?q", "/", "q"),
            ("/x://y/z", "/x://y/z", nil),
        ] as [(String, String, String?)])
    func targets(_ target: String, _ path: String, _ query: String?) {
        let head = HTTPRequestHead(method: .get, target: target)
        #expect(head.target == target && head.path == path && head.query == query)
    }

    @Test("raw values keep bytes that are no text")
    func rawValues() {
        var conversation = Conversation().state
        conversation.receive(
            ByteBuffer(bytes: Array("GET / HTTP/1.1\r\nHost: x\r\nv: \t a  ".utf8) + [0xE9] + Array(" \r\n\r\n".utf8)),
            now: 0)
        guard case .respond(let head, _, _) = conversation.next({ _ in .collect(limit: 0) }) else {
            Issue.record("no request")
            return
        }
        #expect(Array(head.headers.rawValue(at: 1)) == Array("a  ".utf8) + [0xE9])
    }

    @Test("the server states framing itself, whatever the handler says")
    func framing() {
        let response = HTTPResponse(
            status: 404,
            headers: ["Content-Length": "99", "Transfer-Encoding": "gzip", "Connection": "upgrade", "a": "b"],
            body: .text("gone"))
        #expect(
            encoded(response, keepsAlive: true)
                == "HTTP/1.1 404 Not Found\r\na: b\r\ndate: now\r\ncontent-length: 4\r\n\r\n")
    }

    @Test("a handler's own date stays alone")
    func ownDate() {
        let response = HTTPResponse(status: 200, headers: ["Date": "then"])
        #expect(
            encoded(response, keepsAlive: false)
                == "HTTP/1.1 200 OK\r\nDate: then\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    }

    @Test("fields of a request can be sent on")
    func sentOn() {
        var headers = HTTPRequestHead(method: .get, target: "/", headers: ["a": "1", "b": "2", "c": "3"]).headers
        headers.remove("b")
        let response = HTTPResponse(status: 200, headers: headers)
        #expect(encoded(response, keepsAlive: true).hasPrefix("HTTP/1.1 200 OK\r\na: 1\r\nc: 3\r\ndate: now\r\n"))
    }

    private func encoded(_ response: HTTPResponse, keepsAlive: Bool) -> String {
        var buffer = ByteBuffer()
        let framing = ResponseFraming(response, to: .get, version: .http11)
        ResponseEncoder(
            framing: framing, keepsAlive: keepsAlive, version: .http11, dateLine: Array("date: now\r\n".utf8)
        )
        .write(response, to: .get, into: &buffer)
        return String(buffer: buffer)
    }
}
