import Base
import Testing

@testable import HTTP

@Suite("What a connection refuses")
struct RefusalTests {
    @Test(
        "malformed requests are refused",
        arguments: [
            ("GET / HTTP/1.1\nHost: x\n\n", 400), ("GET / HTTP/1.1\r\nHost: x\n\r\n", 400),
            ("GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("GET / HTTP/1.1 \r\nHost: x\r\n\r\n", 400),
            (" GET / HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("G@T / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
            ("GET\r\n\r\n", 400), ("GET /\r\n\r\n", 400), ("\u{16}\u{3}\u{1}\r\n\r\n", 400),
            ("GET /\u{7f} HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("GET / http/1.1\r\nHost: x\r\n\r\n", 400),
            ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505), ("GET / HTTP/1.2\r\nHost: x\r\n\r\n", 505),
            ("CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", 501),
            ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: x\r\n: v\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: x\r\nname\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: x\r\na: b\u{0}c\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: x\r\na: b\rc\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n", 417),
        ])
    func malformed(_ text: String, _ status: Int) {
        var conversation = Conversation()
        conversation.feed(text)
        #expect(conversation.story == ["refuse \(status)", "linger"])
    }

    @Test(
        "two readings of a body's length are refused",
        arguments: [
            ("Content-Length: 3\r\nTransfer-Encoding: chunked", 400),
            ("Transfer-Encoding: chunked\r\nContent-Length: 3", 400),
            ("Content-Length: 3\r\nContent-Length: 3", 400), ("Content-Length: 3, 3", 400), ("Content-Length: +3", 400),
            ("Content-Length: 0x3", 400), ("Content-Length:", 400), ("Content-Length: 99999999999999999999", 400),
            ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 400),
            ("Transfer-Encoding: chunked, chunked", 501),
            ("Transfer-Encoding: gzip, chunked", 501), ("Transfer-Encoding: identity", 501),
            ("Transfer-Encoding:", 501),
            ("Transfer-Encoding: \u{0B}chunked", 400),
        ])
    func smuggling(_ fields: String, _ status: Int) {
        var conversation = Conversation()
        conversation.feed("POST / HTTP/1.1\r\nHost: x\r\n\(fields)\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
        #expect(conversation.story == ["refuse \(status)", "linger"])
    }

    @Test("HTTP/1.0 has no chunks")
    func chunkedHTTP10() {
        var conversation = Conversation()
        conversation.feed("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
        #expect(conversation.story == ["refuse 400", "linger"])
    }

    @Test(
        "malformed chunks are refused",
        arguments: [
            "3\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n", "x\r\n", "-1\r\n", "\r\n", "3 x\r\nabc\r\n",
            "0x3\r\nabc\r\n",
            "1234567890abcdef1\r\n", "3\r\nabc\n0\r\n\r\n", "0\r\nbad trailer\r\n\r\n", "0\r\n folded: x\r\n\r\n",
            "3;\u{1}\r\nabc\r\n", String(repeating: "0", count: 300),
        ])
    func chunks(_ body: String) {
        var conversation = Conversation()
        conversation.feed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body)
        #expect(conversation.story == ["refuse 400", "linger"])
    }

    @Test("the longest line passes and one byte more is refused, before its end has come")
    func lines() {
        let fits = "GET /" + String(repeating: "a", count: 8192 - 14)
        var passing = Conversation()
        passing.feed(fits + " HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(passing.story.count == 1)
        #expect(passing.story.first?.hasPrefix("GET /aaa") == true)
        var target = Conversation()
        target.feed(fits + "a HTTP/1.1\r\n")
        #expect(target.story == ["refuse 414", "linger"])
        var endless = Conversation()
        endless.feed("GET /" + String(repeating: "a", count: 8192))
        #expect(endless.story == ["refuse 414", "linger"])
        var field = Conversation()
        field.feed("GET / HTTP/1.1\r\nHost: x\r\na: " + String(repeating: "a", count: 8192))
        #expect(field.story == ["refuse 431", "linger"])
    }

    @Test("too many fields and too large a head are refused")
    func heads() {
        var many = Conversation()
        many.feed("GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 257))
        #expect(many.story == ["refuse 431", "linger"])
        var large = Conversation()
        large.feed("GET / HTTP/1.1\r\n" + String(repeating: "a: \(String(repeating: "b", count: 4000))\r\n", count: 17))
        #expect(large.story == ["refuse 431", "linger"])
    }

    @Test("random damage never breaks the parser, and never tells more requests than there were")
    func damage() {
        let bytes = Array(ConnectionStateTests.pipelined.utf8)
        let random = SeededRandomness(seed: 7)
        func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
        for _ in 0..<3000 {
            var damaged = bytes
            for _ in 0...below(4) {
                switch below(3) {
                case 0: damaged[below(damaged.count)] = UInt8(below(256))
                case 1: damaged.remove(at: below(damaged.count))
                default: damaged.insert(UInt8(below(256)), at: below(damaged.count))
                }
            }
            var conversation = Conversation()
            conversation.policy = below(2) == 0 ? .collect(limit: 50) : .stream(limit: 50)
            while !damaged.isEmpty {
                let count = min(damaged.count, 1 + below(60))
                conversation.feed(Array(damaged[..<count]))
                damaged.removeFirst(count)
                if below(10) == 0 { conversation.tick(to: conversation.now + 1) }
            }
            #expect(conversation.story.count <= 12)
        }
    }
}
