import Base
import HTTP
import ServiceCalls
import ServiceTesting
import Testing

@Suite("Requests to HTTP endpoints")
struct WebCallerTests {
    private let clock = ManualClock()
    private let request = HTTPClientRequest(.post, host: "shop.example", port: 80, target: "/")

    private var caller: WebCaller {
        WebCaller(
            reach: NetworkReach(server: ServerAddress(), network: .internet), within: .seconds(5), clock: clock)
    }

    private func failure(_ caller: WebCaller) async -> WebFailure? {
        do throws(WebFailure) {
            _ = try await caller.send(request, forFunction: false)
            return nil
        } catch { return error }
    }

    @Test("an answer is given on, whatever its status is")
    func answers() async throws {
        let caller = caller
        caller.open(Way { WebAnswer(status: 302, body: [1]) })
        let answer = try await caller.send(request, forFunction: true)
        #expect(answer.status == 302 && answer.body == [1])
    }

    @Test("who does not answer in time is late, who cannot be reached may be tried again, what is forbidden may not")
    func failures() async {
        let caller = caller
        #expect(await failure(caller) == .noWay)
        let forbidden = Failure(code: "http.forbidden", message: "no", stage: "connect")
        caller.open(Way { throw forbidden })
        #expect(await failure(caller) == .forbidden("no"))
        #expect(!WebFailure.forbidden("no").isRetryable && WebFailure.unreachable("").isRetryable)
        caller.open(
            Way { [clock] in
                try await clock.sleep(for: .seconds(100))
                return WebAnswer(status: 200)
            })
        async let late = failure(caller)
        while clock.sleeperCount < 2 { await Task.yield() }
        clock.advance(by: .seconds(5))
        #expect(await late == .late(.seconds(5)))
    }
}

private struct Way: WebSend {
    let answer: @Sendable () async throws -> WebAnswer
    func send(_ request: HTTPClientRequest) async throws -> WebAnswer { try await answer() }
}
