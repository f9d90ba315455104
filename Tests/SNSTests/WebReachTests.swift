import Base
import SNSAPI
import ServiceCalls
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import SNS

@Suite("The reach of HTTP deliveries")
struct WebReachTests {
    private func reach(_ network: FunctionNetwork = .internet, port: Int = 4610) -> WebReach {
        var settings = SNSSettings()
        settings.network = network
        settings.server.set(host: "127.0.0.1", port: port)
        return WebReach(settings)
    }

    @Test(
        "is never the server itself, nor a link-local address",
        arguments: [
            "http://127.0.0.1:4610/_martlet/clock", "http://localhost:4610/", "http://[::1]:4610/",
            "http://[::ffff:127.0.0.1]:4610/", "http://0.0.0.0:4610/", "http://127.9.9.9:4610",
            "http://169.254.169.254/latest/meta-data", "http://[fe80::1]/", "http://224.0.0.1/",
            "http://255.255.255.255/", "http://user:word@127.0.0.1:4610/",
        ])
    func never(_ endpoint: String) {
        for network in [FunctionNetwork.nothing, .internet, .host] {
            #expect(reach(network).refusal(of: .http, endpoint, forFunction: false) != nil)
            #expect(reach(network).refusal(of: .http, endpoint, forFunction: true) != nil)
        }
    }

    @Test(
        "is this machine for whoever is on it, and for functions where they may",
        arguments: ["http://127.0.0.1:8080/", "http://localhost:8080/", "http://[::1]:8080", "http://10.0.0.1/"])
    func machine(_ endpoint: String) {
        #expect(reach(.nothing).refusal(of: .http, endpoint, forFunction: false) == nil)
        #expect(reach(.host).refusal(of: .http, endpoint, forFunction: true) == nil)
        #expect(reach(.internet).refusal(of: .http, endpoint, forFunction: true) != nil)
        #expect(reach(.nothing).refusal(of: .http, endpoint, forFunction: true) != nil)
    }

    @Test("is the internet for functions, unless they reach nothing")
    func internet() {
        for endpoint in ["http://192.0.2.1/", "http://example.com/"] {
            #expect(reach(.internet).refusal(of: .http, endpoint, forFunction: true) == nil)
            #expect(reach(.nothing).refusal(of: .http, endpoint, forFunction: true) != nil)
        }
    }

    @Test("is asked when somebody subscribes, and remembers that a function did")
    func subscribing() async throws {
        var settings = SNSSettings()
        settings.network = .internet
        let bench = TopicBench(settings: settings)
        let topic = try await bench.makeTopic()
        #expect(
            await fault { try await bench.subscribe("http://127.0.0.1:4566/_martlet/clock", "http", to: topic) }
                == "InvalidParameter: Invalid parameter: Endpoint Reason: this server sends nothing to itself")
        try await bench.subscribe("http://127.0.0.1:8080/", "http", to: topic)
        let core = SNSCore(bench.platform.environment, settings)
        func subscribe(_ endpoint: String) async throws -> String? {
            let context = CallContext(
                caller: .account(.default), account: .default, region: .default, requestID: "r",
                now: bench.platform.clock.now, isFromFunction: true)
            return try await Subscribe(core: core).run(
                SubscribeInput(
                    topicArn: topic, protocol: "http", endpoint: endpoint, returnSubscriptionArn: true), context
            ).subscriptionArn
        }
        #expect(
            await fault { _ = try await subscribe("http://127.0.0.1:8081/") }?.hasSuffix(
                "functions reach neither this machine nor private addresses") == true)
        let arn = try #require(try await subscribe("http://example.com/"))
        let reference = try #require(SubscriptionReference(arn: arn))
        #expect(try await core.store.subscription(reference).0.record.isFromFunction)
    }

    @Test("is a function's where another service subscribes for a session, as stacks do")
    func stacks() {
        let session = Caller.RoleSession(
            account: .default, roleName: "r", roleARN: "arn:aws:iam::000000000000:role/r", sessionName: "s",
            roleID: "AROA")
        func mayBe(_ caller: Caller, isWithin: Bool, isFromFunction: Bool = false) -> Bool {
            CallContext(
                caller: caller, account: .default, region: .default, requestID: "", now: .init(nanoseconds: 0),
                isFromFunction: isFromFunction, isWithin: isWithin
            ).mayBeFromFunction
        }
        #expect(mayBe(.role(session), isWithin: true))
        #expect(mayBe(.role(session), isWithin: false, isFromFunction: true))
        #expect(!mayBe(.role(session), isWithin: false))
        #expect(!mayBe(.account(.default), isWithin: true))
    }

    @Test("links in messages have this server's address, or the subscriber's where that is this machine's")
    func links() {
        func base(_ endpoint: String, isFromFunction: Bool = false) -> String? {
            CallContext(
                caller: .anonymous, account: .default, region: .default, requestID: "", now: .init(nanoseconds: 0),
                endpoint: endpoint, isFromFunction: isFromFunction
            ).ownBase
        }
        #expect(base("http://localhost:4610") == "http://localhost:4610")
        #expect(base("http://127.0.0.1:4610") == "http://127.0.0.1:4610")
        #expect(base("http://[::1]:4610") == "http://[::1]:4610")
        for foreign in [
            "http://evil.example", "http://evil.example:4610", "http://localhost.evil.example:4610",
            "http://localhost:4610/x", "http://evil@localhost:4610", "http://192.0.2.1:4610",
        ] {
            #expect(base(foreign) == nil)
        }
        #expect(base("http://127.0.0.1:4610", isFromFunction: true) == nil)
        let server = ServerAddress()
        server.set(host: "127.0.0.1", port: 4610)
        #expect(server.url == "http://127.0.0.1:4610")
        server.set(host: "::", port: 80)
        #expect(server.url == "http://localhost:80")
    }
}
