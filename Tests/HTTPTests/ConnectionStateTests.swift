import Testing

@testable import HTTP

@Suite("A connection's decisions")
struct ConnectionStateTests {
    static let pipelined =
        "GET /a?b=%20 HTTP/1.1\r\nHost: x\r\n\r\n"
        + "POST /b HTTP/1.1\r\nhost: x\r\nContent-Length: 5\r\n\r\nhello\r\n"
        + "PUT /c HTTP/1.1\r\nHOST: x\r\nTransfer-Encoding: Chunked\r\n\r\n"
        + "3;name=\"v\"\r\nabc\r\n00A\r\n0123456789\r\n0\r\nX-Sum: 1\r\nx-other:  2 \r\n\r\n"
        + "DELETE /d HTTP/1.1\r\nHost: x\r\nConnection: Keep-Alive, Close\r\n\r\n"
    static let told = [
        "GET /a?b=%20 ", "POST /b hello", "PUT /c abc0123456789 X-Sum=1 x-other=2", "DELETE /d ", "close",
    ]

    @Test("pipelined requests come out in order, however the bytes are cut in two")
    func everySplit() {
        let bytes = Array(Self.pipelined.utf8)
        for cut in 0...bytes.count {
            var conversation = Conversation()
            conversation.feed(Array(bytes[..<cut]))
            conversation.feed(Array(bytes[cut...]))
            #expect(conversation.story == Self.told, "cut at \(cut)")
        }
    }

    @Test("a request may arrive byte by byte")
    func byteByByte() {
        var conversation = Conversation()
        for byte in Self.pipelined.utf8 { conversation.feed([byte]) }
        #expect(conversation.story == Self.told)
    }

    @Test("a streamed body tells the same, however the bytes are cut in two")
    func everySplitStreamed() {
        let text =
            "PUT /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nabc\r\nc\r\n0123456789ab\r\n0\r\na: 1\r\n\r\n"
            + "PUT /d HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var conversation = Conversation()
            conversation.policy = .stream(limit: 100)
            conversation.feed(Array(bytes[..<cut]))
            conversation.feed(Array(bytes[cut...]))
            #expect(
                conversation.story == ["PUT /c stream ?", "end abc0123456789ab a=1", "PUT /d stream 4", "end body"],
                "cut at \(cut)")
        }
    }

    @Test("the next request waits until the one before is answered")
    func oneAtATime() {
        var conversation = Conversation()
        conversation.answersAtOnce = false
        conversation.feed("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(conversation.story == ["GET /1 "])
        conversation.answer()
        #expect(conversation.story == ["GET /1 ", "GET /2 "])
    }

    @Test("reading stops when too much was read ahead of an answer")
    func readAhead() {
        var limits = HTTPLimits()
        limits.readAheadBytes = 10
        var conversation = Conversation(limits: limits)
        conversation.answersAtOnce = false
        conversation.feed("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(conversation.state.wantsInput)
        conversation.feed("GET /2 HTTP/1.1\r\n")
        #expect(!conversation.state.wantsInput)
        conversation.answer()
        #expect(conversation.state.wantsInput)
    }

    @Test("HTTP/1.0 closes, unless keep-alive is asked for")
    func http10() {
        var closing = Conversation()
        closing.feed("GET / HTTP/1.0\r\n\r\n")
        #expect(closing.story == ["GET / ", "close"])
        var keeping = Conversation()
        keeping.feed("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(keeping.story == ["GET / "])
    }

    @Test("a client that expects it is told to continue, unless the body is refused or already coming")
    func continues() {
        let head = "PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: "
        var waiting = Conversation()
        waiting.feed(head + "3\r\n\r\n")
        waiting.feed("abc")
        #expect(waiting.story == ["100", "PUT / abc"])
        for policy in [BodyPolicy.collect(limit: 1_000), .stream(limit: 1_000)] {
            var empty = Conversation()
            empty.policy = policy
            empty.feed(head + "0\r\n\r\n")
            #expect(empty.story == ["100", "PUT / "])
        }
        var hasty = Conversation()
        hasty.feed(head + "3\r\n\r\nabc")
        #expect(hasty.story == ["PUT / abc"])
        var large = Conversation()
        large.feed(head + "3000\r\n\r\n")
        #expect(large.story == ["refuse body of / over 1000", "linger"])
    }

    @Test("a streamed body is asked for at its first read")
    func continuesStream() {
        var conversation = Conversation()
        conversation.policy = .stream(limit: 10)
        conversation.feed("PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
        #expect(conversation.story == ["PUT / stream 3"])
        let (first, second) = (conversation.state.bodyWasAskedFor(), conversation.state.bodyWasAskedFor())
        #expect(first && !second)
    }

    @Test("a body beyond its limit is refused, collected or streamed")
    func bodyLimit() {
        let chunked = "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n"
        var collected = Conversation()
        collected.policy = .collect(limit: 5)
        collected.feed(chunked)
        #expect(collected.story == ["refuse body of / over 5", "linger"])
        var streamed = Conversation()
        streamed.policy = .stream(limit: 5)
        streamed.feed(chunked)
        #expect(streamed.story == ["PUT / stream ?", "fail 413"])
        streamed.answer()
        #expect(streamed.story.last == "linger")
    }

    @Test("an answer before the end of a streamed body ends the connection, unless the rest is there already")
    func earlyAnswer() {
        var conversation = Conversation()
        conversation.policy = .stream(limit: 100)
        conversation.feed("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\n\r\nabc")
        let keepsAlive = conversation.state.responseBegins(closes: false, readsBody: false)
        #expect(!keepsAlive)
        guard case .linger = conversation.state.responseEnded(now: 0) else {
            Issue.record("it has to linger")
            return
        }
    }

    @Test("draining closes an idle connection at once and a busy one after its answer")
    func draining() {
        var idle = Conversation()
        guard case .close = idle.state.drain() else {
            Issue.record("it has to close")
            return
        }
        var busy = Conversation()
        busy.answersAtOnce = false
        busy.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        guard case .wait = busy.state.drain() else {
            Issue.record("it has to wait")
            return
        }
        busy.answer()
        #expect(busy.story == ["GET / ", "close"])
    }
}

@Suite("A connection's time-outs")
struct ConnectionTimeoutTests {
    /// In ticks: 3 for a head, 5 for a body, 8 between requests, 2 to linger.
    private var limits: HTTPLimits {
        var limits = HTTPLimits()
        limits.headTimeout = .seconds(2)
        limits.bodyIdleTimeout = .seconds(4)
        limits.keepAliveTimeout = .seconds(7)
        limits.lingerTimeout = .seconds(1)
        return limits
    }

    @Test("a connection that sends nothing is closed")
    func silent() {
        var conversation = Conversation(limits: limits)
        conversation.tick(to: 2)
        #expect(conversation.story == [])
        conversation.tick(to: 3)
        #expect(conversation.story == ["close"])
    }

    @Test("a head that trickles in is cut off, counted from its first byte")
    func slowHead() {
        var conversation = Conversation(limits: limits)
        conversation.tick(to: 1)
        conversation.feed("GET / ")
        conversation.tick(to: 3)
        conversation.feed("HTTP/1.1\r\n")
        #expect(conversation.story == [])
        conversation.tick(to: 4)
        #expect(conversation.story == ["refuse 408", "linger"])
        conversation.tick(to: 6)
        #expect(conversation.story.last == "close")
    }

    @Test("empty lines don't keep a connection")
    func emptyLines() {
        var conversation = Conversation(limits: limits)
        for now in 1...3 {
            conversation.feed("\r\n")
            conversation.tick(to: now)
        }
        #expect(conversation.story == ["close"])
    }

    @Test("a body may be slow but not silent")
    func slowBody() {
        var conversation = Conversation(limits: limits)
        conversation.feed("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
        for now in [4, 8, 12] {
            conversation.tick(to: now)
            conversation.feed("a")
        }
        conversation.tick(to: 16)
        #expect(conversation.story == [])
        conversation.tick(to: 17)
        #expect(conversation.story == ["refuse 408", "linger"])
    }

    @Test("a client whose body is not being read is not called slow")
    func pausedBody() {
        var conversation = Conversation(limits: limits)
        conversation.policy = .stream(limit: 100)
        conversation.feed("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
        conversation.tick(to: 100, isReading: false)
        conversation.tick(to: 104)
        #expect(conversation.story == ["PUT / stream 9"])
        conversation.tick(to: 105)
        #expect(conversation.story == ["PUT / stream 9", "fail 408"])
    }

    @Test("an idle connection is kept for the keep-alive time, a busy one as long as its handler likes")
    func keepAlive() {
        var conversation = Conversation(limits: limits)
        conversation.answersAtOnce = false
        conversation.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        conversation.tick(to: 1000)
        conversation.answer()
        conversation.tick(to: 1007)
        #expect(conversation.story == ["GET / "])
        conversation.tick(to: 1008)
        #expect(conversation.story == ["GET / ", "close"])
    }
}
