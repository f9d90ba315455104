import Base
import STSAPI
import ServiceKit
import ServiceTesting
import Synchronization
import Testing
import Wire

@testable import ServiceCalls

@Suite("Sessions of roles")
struct RoleSessionsTests {
    private let platform = TestPlatform()
    private let sts = FakeSTS()

    private func sessions(seconds: Int? = nil) -> RoleSessions {
        platform.register(sts)
        return RoleSessions(
            service: "pipes.amazonaws.com", services: platform, clock: platform.clock, seconds: seconds,
            margin: .seconds(300))
    }

    private func resource(_ name: String) -> RoleSessions.Resource {
        RoleSessions.Resource(
            arn: "arn:aws:pipes:us-east-1:000000000000:pipe/\(name)", account: .default, region: .default,
            sessionName: name)
    }

    private let role = "arn:aws:iam::000000000000:role/path/runner"

    @Test("are kept until they end soon, each resource its own")
    func kept() async throws {
        let sessions = sessions()
        let first = try await sessions.session(role: role, for: resource("orders"))
        #expect(try await sessions.session(role: role, for: resource("orders")).token == first.token)
        #expect(try await sessions.session(role: role, for: resource("others")).token != first.token)
        platform.clock.advance(by: .seconds(3_301))
        #expect(try await sessions.session(role: role, for: resource("orders")).token != first.token)
        sessions.forget(resource("orders"))
        _ = try await sessions.session(role: role, for: resource("orders"))
        #expect(sts.asked.count == 4)
    }

    @Test("end within a second with their role, also where another one of its name takes its place")
    func remade() async throws {
        let (sessions, role) = (sessions(), "arn:aws:iam::000000000000:role/runner")
        platform.register(FakeRoles(["runner"], id: "AROAFAKE"))
        let first = try await sessions.session(role: role, for: resource("orders"))
        #expect(try await sessions.session(role: role, for: resource("orders")).token == first.token)
        platform.register(FakeRoles(["runner"], id: "AROAOTHER"))
        // A role is looked at once a second, not for each use.
        platform.clock.advance(by: .milliseconds(999))
        #expect(try await sessions.session(role: role, for: resource("orders")).token == first.token)
        platform.clock.advance(by: .milliseconds(1))
        #expect(try await sessions.session(role: role, for: resource("orders")).token != first.token)
        platform.register(FakeRoles([]))
        platform.clock.advance(by: .seconds(1))
        _ = try await sessions.session(role: role, for: resource("orders"))
        #expect(sts.asked.count == 3)
    }

    @Test("are assumed by the service, for the resource, in a name that STS takes")
    func callers() async throws {
        let session = try await sessions().session(role: role, for: resource("x"))
        let call = try #require(sts.asked.first)
        #expect(call.name == "x_" && call.role == role)
        guard case .service(let service) = call.caller else { return #expect(Bool(false), "no service") }
        #expect(service.name == "pipes.amazonaws.com" && service.sourceARN == resource("x").arn)
        guard case .role(let caller) = session.caller else { return #expect(Bool(false), "no role") }
        #expect(caller.arn == "arn:aws:sts::000000000000:assumed-role/runner/x_" && caller.roleID == "AROAFAKE")
        _ = try await sessions().session(role: role, for: resource(String(repeating: "n", count: 80)))
        #expect(sts.asked.last?.name.count == 64)
    }

    @Test("last as long as the role allows where that is less than what is wanted")
    func shorter() async throws {
        _ = try await sessions(seconds: 43_200).session(role: role, for: resource("orders"))
        #expect(sts.asked.map(\.seconds) == [43_200, nil])
    }

    @Test("a refusal is STS's own, and nothing of it is kept")
    func refused() async throws {
        let sessions = sessions()
        let stranger = "arn:aws:iam::000000000000:role/stranger"
        for _ in 0..<2 {
            await #expect(throws: Fault.self) { try await sessions.session(role: stranger, for: resource("orders")) }
        }
        #expect(sts.asked.count == 2)
    }
}

@Suite("Targets")
struct TargetTests {
    @Test(
        "are read by their ARNs",
        arguments: [
            ("arn:aws:lambda:us-east-1:000000000000:function:greet:live", Target.Kind.function, "greet:live"),
            ("arn:aws:sqs:us-east-1:000000000000:jobs.fifo", .queue, "jobs.fifo"),
            ("arn:aws:sns:us-east-1:000000000000:news", .topic, "news"),
            ("arn:aws:kinesis:us-east-1:000000000000:stream/clicks", .stream, "clicks"),
            ("arn:aws:events:us-east-1:000000000000:event-bus/orders", .bus, "orders"),
            ("arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/all:*", .logGroup, "/aws/events/all"),
        ])
    func kinds(_ arn: String, _ kind: Target.Kind, _ name: String) throws {
        let target = try #require(Target(arn))
        #expect(target.kind == kind && target.name == name)
        #expect(target.isFIFO == name.hasSuffix(".fifo"))
    }

    @Test(
        "what is none of them is refused",
        arguments: [
            "", "jobs", "arn:aws:sqs:us-east-1:000000000000:a/b", "arn:aws:kinesis:us-east-1:000000000000:clicks",
            "arn:aws:events:us-east-1:000000000000:rule/r", "arn:aws:ecs:us-east-1:000000000000:cluster/c",
            "arn:aws:sqs:us-east-1:0:jobs", "arn:aws:lambda:us-east-1:000000000000:layer:x",
        ])
    func refusals(_ arn: String) { #expect(Target(arn) == nil) }
}

/// STS that knows every role but the stranger, and none for longer than an hour.
private final class FakeSTS: Service {
    struct Asked: Sendable {
        let role: String
        let name: String
        let seconds: Int?
        let caller: Caller
    }

    private let log = Mutex<[Asked]>([])
    var asked: [Asked] { log.withLock { $0 } }
    let schema = STSModel.schema
    var operations: [ServedOperation] { [ServedOperation(Assume(sts: self))] }

    fileprivate func note(_ asked: Asked) -> Int {
        log.withLock { log in
            log.append(asked)
            return log.count
        }
    }
}

private struct Assume: Operation {
    static let model = STSModel.assumeRole
    let sts: FakeSTS

    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] { [] }

    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        let number = sts.note(
            .init(
                role: input.roleArn, name: input.roleSessionName, seconds: input.durationSeconds,
                caller: context.caller))
        guard !input.roleArn.hasSuffix("stranger") else {
            throw Fault(code: "AccessDenied", message: "no", status: 403)
        }
        guard (input.durationSeconds ?? 3_600) <= 3_600 else {
            throw Fault(code: "ValidationError", message: "too long")
        }
        return AssumeRoleResponse(
            credentials: Credentials(
                accessKeyId: "ASIA\(number)", secretAccessKey: "secret", sessionToken: "token-\(number)",
                expiration: context.now + .seconds(3_600)),
            assumedRoleUser: AssumedRoleUser(
                assumedRoleId: "AROAFAKE:\(input.roleSessionName)",
                arn: "arn:aws:sts::000000000000:assumed-role/runner/\(input.roleSessionName)"))
    }
}
