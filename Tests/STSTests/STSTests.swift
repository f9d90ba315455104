import Base
import STS
import STSAPI
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

/// STS on a memory store, with one role that lets everybody in.
private struct STSFixture {
    static let arn = "arn:aws:iam::000000000000:role/path/worker"
    let platform: TestPlatform
    let service: STSService

    init(store: any Store = MemoryStore()) {
        platform = TestPlatform(store: store)
        let trust: JSON = [
            "Version": "2012-10-17",
            "Statement": [["Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"]],
        ]
        let role = TrustedRole(
            account: .default, name: "worker", arn: Self.arn, id: "AROAWORKER", trust: trust,
            maxSessionDuration: .seconds(7200))
        service = STSService(
            platform.environment,
            roles: RoleSource(
                role: { name, account in name == "worker" && account == .default ? role : nil },
                managedPolicy: { arn, _ in arn == "arn:aws:iam::aws:policy/Known" ? ["Version": "2012-10-17"] : nil },
                policies: { _ in IdentityPolicies(documents: [], boundary: nil, version: 7) }))
        platform.register(service)
    }

    var client: STSClient { STSClient(platform.root) }

    func client(as caller: Caller) -> STSClient {
        STSClient(platform.caller(as: caller, account: .default, region: .default))
    }

    func assume(_ seconds: Int? = nil, policy: String? = nil) async throws -> AssumeRoleResponse {
        try await client.assumeRole(
            AssumeRoleRequest(roleArn: Self.arn, roleSessionName: "run", policy: policy, durationSeconds: seconds))
    }
}

private func expectFault(_ code: String, _ message: String, _ body: () async throws -> Void) async {
    do {
        try await body()
        Issue.record("expected \(code)")
    } catch let fault as Fault {
        #expect(fault.code == code)
        #expect(fault.message == message)
    } catch {
        Issue.record("expected \(code), got \(error)")
    }
}

@Suite struct STSTests {
    @Test("accounts have fixed keys, and nothing else is known")
    func fixedKeys() async throws {
        let sts = STSFixture()
        let test = try #require(try await sts.service.credentials("test"))
        #expect(test.caller == .account(.default))
        #expect(test.secretAccessKey.value == "test")
        #expect(test.sessionToken == nil)
        let other = try #require(try await sts.service.credentials("123456789012"))
        #expect(other.caller.arn == "arn:aws:iam::123456789012:root")
        #expect(try await sts.service.credentials("AKIAIOSFODNN7EXAMPLE") == nil)
    }

    @Test("an assumed role's keys are known with their caller, token and end, also after a restart")
    func assumed() async throws {
        let store = MemoryStore()
        let sts = STSFixture(store: store)
        let answer = try await sts.assume()
        #expect(answer.assumedRoleUser?.arn == "arn:aws:sts::000000000000:assumed-role/worker/run")
        #expect(answer.assumedRoleUser?.assumedRoleId == "AROAWORKER:run")
        let keys = try #require(answer.credentials)
        #expect(keys.accessKeyId.hasPrefix("ASIA"))
        #expect(keys.accessKeyId.count == 20)
        #expect(keys.secretAccessKey.count == 40)
        #expect(keys.expiration == sts.platform.clock.now + .seconds(3600))
        for service in [sts.service, STSFixture(store: store).service] {
            let known = try #require(try await service.credentials(keys.accessKeyId))
            #expect(known.secretAccessKey.value == keys.secretAccessKey)
            #expect(known.sessionToken?.value == keys.sessionToken)
            #expect(known.expiration == keys.expiration)
            guard case .role(let session) = known.caller else {
                Issue.record("no session")
                return
            }
            #expect((session.roleARN, session.roleID, session.sessionName) == (STSFixture.arn, "AROAWORKER", "run"))
            #expect(try await service.policies(of: session).version == 7)
        }
    }

    @Test("AssumeRole asks for the role with its trust policy")
    func access() async throws {
        let sts = STSFixture()
        _ = try await sts.client.assumeRole(
            AssumeRoleRequest(roleArn: STSFixture.arn, roleSessionName: "run", externalId: "id-1"))
        let access = try #require(sts.platform.accesses.last)
        #expect((access.action, access.resource) == ("sts:AssumeRole", STSFixture.arn))
        #expect(access.conditions == ["sts:RoleSessionName": ["run"], "sts:ExternalId": ["id-1"]])
        #expect(access.resourcePolicy?["Statement"]?[0]?["Principal"] == "*")
        #expect(access.owner == nil)
        _ = try await sts.client(as: .account(#require(AccountID("111111111111")))).assumeRole(
            AssumeRoleRequest(roleArn: STSFixture.arn, roleSessionName: "run"))
        #expect(sts.platform.accesses.last?.owner == .default)
    }

    @Test("a role that is not there reads as one that may not be assumed")
    func missing() async throws {
        let sts = STSFixture()
        let arn = "arn:aws:iam::000000000000:role/none"
        await expectFault(
            "AccessDenied",
            "User: arn:aws:iam::000000000000:root is not authorized to perform: sts:AssumeRole on resource: \(arn)"
        ) { try await sts.client.assumeRole(AssumeRoleRequest(roleArn: arn, roleSessionName: "run")) }
        await expectFault("ValidationError", "arn:aws:iam::000000000000:user/x is invalid") {
            try await sts.client.assumeRole(
                AssumeRoleRequest(roleArn: "arn:aws:iam::000000000000:user/x", roleSessionName: "run"))
        }
    }

    @Test("sessions last no longer than the role allows, and an hour where a session assumes a role")
    func durations() async throws {
        let sts = STSFixture()
        #expect(try await sts.assume(7200).credentials?.expiration == sts.platform.clock.now + .seconds(7200))
        await expectFault(
            "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        ) { _ = try await sts.assume(7201) }
        await expectFault(
            "ValidationError",
            "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: "
                + "Member must have value greater than or equal to 900"
        ) { _ = try await sts.assume(899) }
        let session = Caller.RoleSession(
            account: .default, roleName: "worker", roleARN: STSFixture.arn, sessionName: "run", roleID: "AROAWORKER")
        await expectFault(
            "ValidationError",
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
        ) {
            try await sts.client(as: .role(session)).assumeRole(
                AssumeRoleRequest(roleArn: STSFixture.arn, roleSessionName: "run", durationSeconds: 3601))
        }
    }

    @Test("session policies are checked and kept with the session")
    func sessionPolicies() async throws {
        let sts = STSFixture()
        let policy = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#
        let answer = try await sts.client.assumeRole(
            AssumeRoleRequest(
                roleArn: STSFixture.arn, roleSessionName: "run",
                policyArns: [PolicyDescriptorType(arn: "arn:aws:iam::aws:policy/Known")], policy: policy))
        let known = try await sts.service.credentials(answer.credentials?.accessKeyId ?? "")
        guard case .role(let session)? = known?.caller else {
            Issue.record("no session")
            return
        }
        #expect(session.sessionPolicies.count == 2)
        #expect((answer.packedPolicySize ?? 0) > 0)
        await expectFault("MalformedPolicyDocument", "Syntax errors in policy.") {
            _ = try await sts.assume(policy: "{")
        }
        await expectFault("NotImplementedException", "AssumeRole with Tags is not supported by Martlet yet.") {
            try await sts.client.assumeRole(
                AssumeRoleRequest(roleArn: STSFixture.arn, roleSessionName: "run", tags: [Tag(key: "a", value: "b")]))
        }
    }

    @Test("everybody learns who they are")
    func identity() async throws {
        let sts = STSFixture()
        let root = try await sts.client.getCallerIdentity(GetCallerIdentityRequest())
        #expect((root.account, root.userId) == ("000000000000", "000000000000"))
        #expect(root.arn == "arn:aws:iam::000000000000:root")
        let session = Caller.RoleSession(
            account: .default, roleName: "worker", roleARN: STSFixture.arn, sessionName: "run", roleID: "AROAWORKER")
        let role = try await sts.client(as: .role(session)).getCallerIdentity(GetCallerIdentityRequest())
        #expect(role.userId == "AROAWORKER:run")
        #expect(role.arn == "arn:aws:sts::000000000000:assumed-role/worker/run")
        #expect(sts.platform.accesses.isEmpty)
    }

    @Test("an account's session token lasts an hour at most; sessions of roles get none")
    func sessionToken() async throws {
        let sts = STSFixture()
        let keys = try #require(try await sts.client.getSessionToken(GetSessionTokenRequest()).credentials)
        #expect(keys.expiration == sts.platform.clock.now + .seconds(3600))
        #expect(try await sts.service.credentials(keys.accessKeyId)?.caller == .account(.default))
        #expect(
            try await sts.client.getAccessKeyInfo(GetAccessKeyInfoRequest(accessKeyId: keys.accessKeyId)).account
                == "000000000000")
        let session = Caller.RoleSession(
            account: .default, roleName: "worker", roleARN: STSFixture.arn, sessionName: "run", roleID: "AROAWORKER")
        await expectFault("AccessDenied", "Cannot call GetSessionToken with session credentials") {
            try await sts.client(as: .role(session)).getSessionToken(GetSessionTokenRequest())
        }
    }
}
