internal import Advice
internal import Base
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

    /// - Parameter logicalIDs: of roles, by their names.
    /// - Returns: nil where there is no such role.
    func role(_ arn: String, _ logicalIDs: [String: String]) async throws -> Application.Role? {
        guard let name = arn.split(separator: "/").last.map(String.init) else { return nil }
        var role = Application.Role()
        (role.arn, role.logicalID) = (arn, logicalIDs[name])
        do {
            let inline = try await list("ListRolePolicies", [("RoleName", name)], "PolicyNames")
            for policy in inline.map(\.text) {
                let answer = try await client.query(
                    Self.iam, "GetRolePolicy", [("RoleName", name), ("PolicyName", policy)])
                role.statements += Self.statements(answer["PolicyDocument"]?.text, policy, isManaged: false)
            }
            for policy in try await list(
                "ListAttachedRolePolicies", [("RoleName", name)], "AttachedPolicies")
            {
                guard let arn = policy["PolicyArn"]?.text else { continue }
                role.statements += try await statements(of: arn, policy["PolicyName"]?.text ?? arn)
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

    private func statements(of arn: String, _ name: String) async throws -> [Application.Statement] {
        let policy = try await client.query(Self.iam, "GetPolicy", [("PolicyArn", arn)])
        let version = policy["Policy"]?["DefaultVersionId"]?.text ?? "v1"
        let answer = try await client.query(
            Self.iam, "GetPolicyVersion", [("PolicyArn", arn), ("VersionId", version)])
        return Self.statements(
            answer["PolicyVersion"]?["Document"]?.text, name,
            isManaged: arn.hasPrefix("arn:aws:iam::aws:"))
    }

    private func list(_ action: String, _ parameters: [(String, String)], _ member: String)
        async throws -> [XMLElement]
    {
        try await client.query(Self.iam, action, parameters).members(member)
    }

    /// - Parameter document: percent-encoded, as IAM answers it.
    private static func statements(_ document: String?, _ name: String, isManaged: Bool)
        -> [Application.Statement]
    {
        guard let text = document.map({ PercentEncoding.decode($0) }),
            let json = try? JSON(parsing: Array(text.utf8))
        else { return [] }
        let statements = json["Statement"]?.array ?? [json["Statement"]].compactMap(\.self)
        return statements.compactMap { statement in
            guard statement["Effect"]?.string == "Allow", let actions = texts(statement["Action"]) else {
                return nil
            }
            return Application.Statement(
                name: name, isManagedByAWS: isManaged, actions: actions,
                resources: texts(statement["Resource"]) ?? ["*"],
                isConditional: statement["Condition"] != nil)
        }
    }

    private static func texts(_ json: JSON?) -> [String]? {
        json?.string.map { [$0] } ?? json?.array?.compactMap(\.string)
    }
}
