internal import Advice
internal import Base
internal import Platform
internal import Wire

/// Reads what roles may do, and what they were seen to do.
struct RoleSurvey: Sendable {
    private static let iam = QueryService(name: "IAM", signingName: "iam", version: "2010-05-08")
    private let client: AWSClient
    private let decisions: [JSON]

    init(_ client: AWSClient) async throws {
        self.client = client
        decisions = try await client.page("/_martlet/decisions")?.array ?? []
    }

    /// Whether kinds of calls may be missing: of very many the oldest are forgotten.
    var hasForgottenCalls: Bool {
        let bytes = decisions.reduce(0) { sum, decision in
            sum + ["principal", "action", "resource"].reduce(0) { $0 + (decision[$1]?.string?.utf8.count ?? 0) }
        }
        // Once a kind was forgotten, less than one of them has room.
        return decisions.count >= DecisionLog.most || bytes >= DecisionLog.mostBytes - 3 * (DecisionLog.longestText + 4)
    }

    /// - Returns: nil where there is no such role.
    func role(_ arn: String, _ names: TemplateNames) async throws -> Application.Role? {
        guard let name = arn.split(separator: "/").last.map(String.init) else { return nil }
        var role = Application.Role()
        (role.arn, role.logicalID) = (arn, names.role(name))
        do {
            let inline = try await list("ListRolePolicies", [("RoleName", name)], "PolicyNames")
            for policy in inline.map(\.text) {
                let answer = try await client.query(
                    Self.iam, "GetRolePolicy", [("RoleName", name), ("PolicyName", policy)])
                add(answer["PolicyDocument"]?.text, policy, isManaged: false, to: &role)
            }
            for policy in try await list(
                "ListAttachedRolePolicies", [("RoleName", name)], "AttachedPolicies")
            {
                guard let arn = policy["PolicyArn"]?.text else { continue }
                let document = try await document(of: arn)
                add(
                    document, policy["PolicyName"]?.text ?? arn, isManaged: arn.hasPrefix("arn:aws:iam::aws:"),
                    to: &role)
            }
        } catch let fault as AWSFault where fault.code == "NoSuchEntity" {
            return nil
        }
        role.used = decisions.compactMap { decision in
            guard decision["principal"]?.string == arn, decision["allowed"]?.bool == true,
                let action = decision["action"]?.string, let resource = decision["resource"]?.string
            else { return nil }
            return Application.Use(
                action: action, resource: resource, count: Int(decision["count"]?.integer ?? 1))
        }
        return role
    }

    private func document(of arn: String) async throws -> String? {
        let policy = try await client.query(Self.iam, "GetPolicy", [("PolicyArn", arn)])
        let version = policy["Policy"]?["DefaultVersionId"]?.text ?? "v1"
        let answer = try await client.query(Self.iam, "GetPolicyVersion", [("PolicyArn", arn), ("VersionId", version)])
        return answer["PolicyVersion"]?["Document"]?.text
    }

    private func list(_ action: String, _ parameters: [(String, String)], _ member: String)
        async throws -> [XMLElement]
    {
        try await client.query(Self.iam, action, parameters).members(member)
    }

    /// - Parameter document: percent-encoded, as IAM answers it.
    private func add(_ document: String?, _ name: String, isManaged: Bool, to role: inout Application.Role) {
        guard let text = document.map({ PercentEncoding.decode($0) }), let json = try? JSON(parsing: Array(text.utf8))
        else { return }
        for statement in json["Statement"]?.array ?? [json["Statement"]].compactMap(\.self) {
            let allowed = statement["Effect"]?.string == "Allow" ? Self.texts(statement["Action"]) : nil
            let resources = Self.texts(statement["Resource"])
            // What a variable stands for, a recorded call does not tell.
            let isConditional =
                statement["Condition"] != nil || resources?.contains { $0.contains("${") } ?? false
            let isPlain = allowed != nil && resources != nil && !isConditional
            if !isPlain, !isManaged { role.isBeyond = "\(name) has conditions, denials, exceptions or variables" }
            guard let allowed, let resources, isPlain || !isManaged else { continue }
            role.statements.append(
                Application.Statement(
                    name: name, isManagedByAWS: isManaged, actions: allowed, resources: resources,
                    isConditional: isConditional))
        }
    }

    private static func texts(_ json: JSON?) -> [String]? {
        json?.string.map { [$0] } ?? json?.array?.compactMap(\.string)
    }
}
