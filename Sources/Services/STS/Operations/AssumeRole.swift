internal import Base
internal import Policy
internal import STSAPI
internal import ServiceKit
internal import Wire

/// Keys for a session of a role, for whoever the role's trust policy lets in.
///
/// A session lasts as long as asked for, at most as long as the role allows, and at most an hour where the caller is
/// itself a session of a role.
/// - Source: STS API Reference, AssumeRole.
struct AssumeRole: Operation {
    static let model = STSModel.assumeRole
    let sessions: SessionStore
    let roles: RoleSource
    let clock: any Clock
    let randomness: any Randomness

    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] {
        let role = try await role(input.roleArn, context)
        var conditions = ["sts:RoleSessionName": [input.roleSessionName]]
        if let id = input.externalId { conditions["sts:ExternalId"] = [id] }
        let isForeign = context.caller.account.map { $0 != role.account } ?? false
        return [
            Access(
                Self.model.action, on: role.arn, conditions: conditions, resourcePolicy: role.trust,
                owner: isForeign ? role.account : nil)
        ]
    }

    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        try refuseUnsupported(input)
        let role = try await role(input.roleArn, context)
        let duration = try duration(input, role, context)
        let policies = try await sessionPolicies(input, role)
        let session = Caller.RoleSession(
            account: role.account, roleName: role.name, roleARN: role.arn, sessionName: input.roleSessionName,
            roleID: role.id,
            sessionPolicies: policies)
        let record = SessionRecord(for: .role(session), until: clock.now + duration, randomness)
        try await sessions.add(record)
        return AssumeRoleResponse(
            credentials: record.wire,
            assumedRoleUser: AssumedRoleUser(assumedRoleId: "\(role.id):\(input.roleSessionName)", arn: session.arn),
            packedPolicySize: policies.isEmpty ? nil : Self.packedPercent(policies))
    }

    /// A role that is not there is refused like one that the caller may not assume.
    private func role(_ text: String, _ context: CallContext) async throws -> TrustedRole {
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty, arn.resource.hasPrefix("role/"),
            let account = AccountID(arn.account), let name = arn.resource.split(separator: "/" as Character).last
        else { throw Fault(code: "ValidationError", message: "\(text) is invalid") }
        guard let role = try await roles.role(String(name), account), role.arn == text else {
            throw Fault(
                code: "AccessDenied",
                message:
                    "User: \(context.caller.arn) is not authorized to perform: sts:AssumeRole on resource: \(text)",
                status: 403)
        }
        return role
    }

    private func refuseUnsupported(_ input: AssumeRoleRequest) throws(Fault) {
        let given: [(String, Bool)] = [
            ("Tags", input.tags?.isEmpty == false), ("TransitiveTagKeys", input.transitiveTagKeys?.isEmpty == false),
            ("SerialNumber", input.serialNumber != nil), ("TokenCode", input.tokenCode != nil),
            ("SourceIdentity", input.sourceIdentity != nil),
            ("ProvidedContexts", input.providedContexts?.isEmpty == false),
        ]
        for (name, isGiven) in given where isGiven { throw Fault.notSupported("AssumeRole with \(name)") }
    }

    private func duration(
        _ input: AssumeRoleRequest, _ role: TrustedRole, _ context: CallContext
    ) throws(Fault) -> Duration {
        let seconds = input.durationSeconds ?? LimitsSTS.assumeRoleDuration
        if case .role = context.caller, seconds > LimitsSTS.chainedSession {
            throw Fault(
                code: "ValidationError",
                message:
                    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
        }
        guard .seconds(seconds) <= role.maxSessionDuration else {
            throw Fault(
                code: "ValidationError",
                message: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        return .seconds(seconds)
    }

    // MARK: - Session policies

    private func sessionPolicies(_ input: AssumeRoleRequest, _ role: TrustedRole) async throws -> [JSON] {
        var policies: [JSON] = []
        if let text = input.policy { policies.append(try Self.checked(text)) }
        let arns = (input.policyArns ?? []).compactMap(\.arn)
        guard arns.count <= LimitsSTS.sessionPolicies else {
            throw Fault(
                code: "ValidationError", message: "Cannot have more than \(LimitsSTS.sessionPolicies) policy ARNs.")
        }
        for arn in arns {
            guard let policy = try await roles.managedPolicy(arn, role.account) else {
                throw Fault(code: "ValidationError", message: "Policy \(arn) does not exist or is not attachable.")
            }
            policies.append(policy)
        }
        return policies
    }

    private static func checked(_ text: String) throws -> JSON {
        guard text.unicodeScalars.count <= LimitsSTS.sessionPolicySize else {
            let percent = text.unicodeScalars.count * 100 / LimitsSTS.sessionPolicySize
            throw STSFault.packedPolicyTooLargeException(
                "Packed policy consumes \(percent)% of allotted space, please use smaller policy.")
        }
        do {
            _ = try CompiledPolicy(text, flavour: .identity)
        } catch {
            throw STSFault.malformedPolicyDocumentException(error.message)
        }
        return try JSON(parsing: text)
    }

    private static func packedPercent(_ policies: [JSON]) -> Int {
        min(100, max(1, policies.reduce(0) { $0 + $1.bytes.count } * 100 / LimitsSTS.sessionPolicySize))
    }
}

extension SessionRecord {
    /// As responses carry the keys.
    var wire: STSAPI.Credentials {
        STSAPI.Credentials(
            accessKeyId: accessKeyID, secretAccessKey: secret.value, sessionToken: token.value, expiration: expiration)
    }
}
