package import Base
internal import Policy

/// The policy that allows what was seen of a role, and nothing else; beside what those policies of AWS's own allow that
/// the role keeps.
package struct LeastPrivilege: Sendable {
    package let document: JSON
    /// What it allows: actions on resources.
    let statements: [(actions: [String], resources: [String])]
    /// Policies of AWS's own that the role keeps.
    let kept: [String]
    private let needed: [Application.Use]

    package init(_ role: Application.Role) {
        // A policy goes as a whole, with all of its statements.
        let dropped = Set(role.statements.filter { $0.isWide || !$0.isManagedByAWS }.map(\.name))
        let rest = role.statements.filter { !dropped.contains($0.name) }
        let grants = rest.map { Grant($0.actions, $0.resources) }
        kept = Set(rest.map(\.name)).sorted()
        let needed = role.used.filter { use in !grants.contains { $0.allows(use) } }
        let byResource = Dictionary(grouping: needed) { Self.lasting($0.resource) }
        // Resources for which the same is needed share a statement.
        let byActions = Dictionary(grouping: byResource.keys.sorted()) { resource in
            Set((byResource[resource] ?? []).map(\.action)).sorted()
        }
        statements = byActions.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
        self.needed = needed
        document = Grant.document(statements)
    }

    /// Whether the kept policies allow all that was seen.
    package var isEmpty: Bool { needed.isEmpty }

    /// Whether it allows each call for which it is made.
    package var isProven: Bool {
        let grant = Grant(document)
        return !needed.isEmpty && needed.allSatisfy { grant.allows($0) }
    }

    /// What a resource is that comes and goes: of a log its group, of an object its bucket, of an execution its state
    /// machine.
    private static func lasting(_ resource: String) -> String {
        if resource.hasPrefix("arn:aws:logs:"), let stream = resource.firstRange(of: ":log-stream:") {
            return resource[..<stream.lowerBound] + ":*"
        }
        if resource.hasPrefix("arn:aws:s3:::"), let slash = resource.firstIndex(of: "/") {
            return resource[...slash] + "*"
        }
        if resource.hasPrefix("arn:aws:states:"), resource.contains(":execution:"),
            let colon = resource.lastIndex(of: ":")
        {
            return resource[...colon] + "*"
        }
        return resource
    }
}

/// What a policy allows, compiled once.
struct Grant {
    private let policies: PolicySet?

    init(_ document: JSON) {
        let policy = try? CompiledPolicy(document, flavour: .identity)
        policies = policy.map { PolicySet(identity: [AttachedPolicy("replay", $0)]) }
    }

    init(_ actions: [String], _ resources: [String]) { self.init(Self.document([(actions, resources)])) }

    static func document(_ statements: [(actions: [String], resources: [String])]) -> JSON {
        func texts(_ list: [String]) -> JSON { .array(list.map { .string($0) }) }
        let allowed = statements.map { statement -> JSON in
            ["Effect": "Allow", "Action": texts(statement.actions), "Resource": texts(statement.resources)]
        }
        return ["Version": "2012-10-17", "Statement": .array(allowed)]
    }

    /// A document that is no policy allows nothing.
    func allows(_ use: Application.Use) -> Bool {
        let owner = ARN(use.resource)?.account ?? ""
        let account = owner.isEmpty || owner == "aws" ? "000000000000" : owner
        let caller = Principal.roleSession(
            role: "arn:aws:iam::\(account):role/replay", session: "arn:aws:sts::\(account):assumed-role/replay/replay")
        return policies?.decide(
            AuthorizationRequest(
                caller: caller, action: use.action, resource: use.resource, resourceAccount: account)
        ).isAllowed ?? false
    }

    func allowsAny(of uses: [Application.Use]) -> Bool { uses.contains { allows($0) } }
}
