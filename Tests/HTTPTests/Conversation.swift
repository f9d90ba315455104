import NIOCore

@testable import HTTP

/// Plays a server connection without a socket: bytes in, the story of what it decided out.
struct Conversation {
    var state: ConnectionState
    var story: [String] = []
    var policy = BodyPolicy.collect(limit: 1000)
    /// Whether requests are answered as soon as they come.
    var answersAtOnce = true
    var now = 0
    private var streamed: [UInt8] = []

    init(limits: HTTPLimits = HTTPLimits()) {
        state = ConnectionState(limits: limits, timeouts: ConnectionTimeouts(limits), now: 0)
    }

    mutating func feed(_ text: String) { feed(Array(text.utf8)) }

    mutating func feed(_ bytes: [UInt8]) {
        state.receive(ByteBuffer(bytes: bytes), now: now)
        run()
    }

    mutating func answer() {
        _ = state.responseBegins(closes: false, readsBody: false)
        tell(state.responseEnded(now: now))
        run()
    }

    mutating func tick(to now: Int, isReading: Bool = true) {
        self.now = now
        tell(state.tick(now: now, isReading: isReading))
    }

    private mutating func run() {
        let policy = policy
        while tell(state.next { _ in policy }) {}
    }

    @discardableResult
    private mutating func tell(_ action: ConnectionState.Action) -> Bool {
        switch action {
        case .wait: return false
        case .sendContinue: story.append("100")
        case .respond(let head, let body, let trailers):
            story.append(describe(head) + text(body) + trailers.map { " \($0.name)=\($0.value)" }.joined())
            if answersAtOnce { answer() }
        case .respondStreaming(let head, let length):
            story.append(describe(head) + "stream " + (length.map(String.init) ?? "?"))
        case .chunk(let bytes): streamed += Array(buffer: bytes)
        case .end(let trailers):
            story.append("end " + text(streamed) + trailers.map { " \($0.name)=\($0.value)" }.joined())
            streamed = []
            if answersAtOnce { answer() }
        case .fail(let error): story.append("fail \((error as? HTTPRefusal)?.status ?? 413)")
        case .refuse(let refusal):
            story.append("refuse \(refusal.status)")
            tell(state.linger(now: now))
        case .refuseBody(let head, let limit):
            story.append("refuse body of \(head.target) over \(limit.map { "\($0)" } ?? "none")")
            tell(state.linger(now: now))
        case .upgrade(let bytes): story.append("upgrade \(bytes.readableBytes)")
        case .linger: story.append("linger")
        case .close: story.append("close")
        }
        return true
    }

    private func describe(_ head: HTTPRequestHead) -> String { "\(head.method) \(head.target) " }
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
