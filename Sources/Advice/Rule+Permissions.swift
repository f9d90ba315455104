package import Base
internal import Policy

/// What functions may do, and what they must not show.
extension Rule {
    /// Permissions that are wide, and such as were never used; the policy that is proposed allows what was seen.
    static let permissions = Rule { application in
        var seen: Set<String> = []
        return application.functions.compactMap { function in
            guard let role = function.role, seen.insert(role.arn).inserted else { return nil }
            return permissions(of: role, function)
        }
    }

    private static func permissions(of role: Application.Role, _ function: Application.Function)
        -> Finding?
    {
        let wide = role.statements.filter { $0.isWide }.map { $0.told($0.actions) }
        // Nothing is known to be unused where nothing was recorded. What AWS put together is not for its user to cut.
        let unused =
            role.used.isEmpty
            ? []
            : role.statements.filter { !$0.isManagedByAWS && !$0.isWide }.compactMap {
                $0.unused(role.used)
            }
        guard !wide.isEmpty || !unused.isEmpty else { return nil }
        let name = wide.isEmpty ? Name.unusedPermission : .wildcardPermission
        let least = LeastPrivilege(role)
        var evidence = wide.isEmpty ? unused : wide
        evidence.append(
            role.used.isEmpty
                ? "no call of the role was recorded"
                : "\(least.replayed) kinds of calls were recorded, and the policy below allows each and no other action"
        )
        let isProven = !role.used.isEmpty && least.isProven
        return Finding(
            name, role.arn, logicalID: role.logicalID ?? function.logicalID,
            what: name == .wildcardPermission
                ? "\(function.name) may do more than any function needs."
                : "\(function.name) may do what it was never seen to do.",
            evidence: evidence,
            change: isProven
                ? least.document.pretty
                : "Name the actions and resources that it needs; run it, and ask again",
            confidence: isProven ? 0.8 : 0.6)
    }

    static let secretInVariables = ofFunctions { function, _ in
        let names = function.variables.filter { SecretText.isSecret(name: $0.key, value: $0.value) }
            .map(\.key).sorted()
        guard !names.isEmpty else { return nil }
        return Finding(
            .secretInVariables, function.arn, logicalID: function.logicalID,
            what: "Whoever may read the function's settings reads its secrets.",
            evidence: names.map { "the variable \($0) holds one in the clear" },
            change:
                "Keep it in Secrets Manager or as a SecureString of Parameter Store, and give the variable its name",
            confidence: 0.8)
    }
}

extension Application.Statement {
    /// Whether it allows all of a service, or everything on everything.
    fileprivate var isWide: Bool {
        let widest = actions.filter { $0 == "*" || $0.hasSuffix(":*") }
        guard !widest.isEmpty else { return false }
        // All that a service does with one thing is much, but it stays with that.
        return widest.contains("*")
            || resources.contains {
                $0 == "*" || $0.hasSuffix(":*") && $0.fields(separatedBy: ":").count < 6
            }
    }

    /// Those of its actions that no call used; nil where each was used.
    fileprivate func unused(_ calls: [Application.Use]) -> String? {
        let rest = actions.filter { action in
            let one = document([action])
            return !calls.contains { LeastPrivilege.allows(one, $0) }
        }
        return rest.isEmpty ? nil : told(rest)
    }

    fileprivate func allows(_ use: Application.Use) -> Bool { LeastPrivilege.allows(document(actions), use) }

    private func document(_ actions: [String]) -> JSON {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Action": .array(actions.map { .string($0) }),
                    "Resource": .array(resources.map { .string($0) }),
                ]
            ],
        ]
    }

    fileprivate func told(_ some: [String]) -> String {
        "\(name): \(some.joined(separator: ", ")) on \(resources.joined(separator: ", "))"
    }
}

/// The policy that allows what was seen of a role, and nothing else; beside what those policies of AWS's own allow that
/// the role keeps.
package struct LeastPrivilege: Sendable {
    package let document: JSON
    /// How many kinds of calls it was held against.
    package let replayed: Int
    /// Whether it allows each of them.
    package let isProven: Bool

    package init(_ role: Application.Role) {
        let kept = role.statements.filter { $0.isManagedByAWS && !$0.isWide }
        let needed = role.used.filter { use in !kept.contains { $0.allows(use) } }
        let byResource = Dictionary(grouping: needed) { Self.lasting($0.resource) }
        // Resources for which the same is needed share a statement.
        let byActions = Dictionary(grouping: byResource.keys.sorted()) { resource in
            Set((byResource[resource] ?? []).map(\.action)).sorted()
        }
        let statements = byActions.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            actions, resources -> JSON in
            [
                "Effect": "Allow", "Action": .array(actions.map { .string($0) }),
                "Resource": .array(resources.map { .string($0) }),
            ]
        }
        document = ["Version": "2012-10-17", "Statement": .array(statements)]
        replayed = role.used.count
        isProven = needed.allSatisfy { [document] in Self.allows(document, $0) }
    }

    /// What a resource is that comes and goes: of a log its group, of an object its bucket.
    private static func lasting(_ resource: String) -> String {
        if resource.hasPrefix("arn:aws:logs:"), let stream = resource.firstRange(of: ":log-stream:") {
            return resource[..<stream.lowerBound] + ":*"
        }
        if resource.hasPrefix("arn:aws:s3:::"), let slash = resource.firstIndex(of: "/") {
            return resource[...slash] + "*"
        }
        return resource
    }

    static func allows(_ document: JSON, _ use: Application.Use) -> Bool {
        guard let policy = try? CompiledPolicy(document, flavour: .identity) else { return false }
        let account =
            ARN(use.resource).map(\.account).flatMap { $0.isEmpty ? nil : $0 } ?? "000000000000"
        let caller = Principal.roleSession(
            role: "arn:aws:iam::\(account):role/replay",
            session: "arn:aws:sts::\(account):assumed-role/replay/replay")
        return PolicySet(identity: [AttachedPolicy("replay", policy)]).decide(
            AuthorizationRequest(caller: caller, action: use.action, resource: use.resource)
        ).isAllowed
    }
}

/// Tells secrets from other texts, by their names and by their looks.
enum SecretText {
    private static let names = [
        "PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "PRIVATE_KEY", "CREDENTIAL",
    ]
    /// What names of secrets' places end in.
    private static let places = [
        "_ARN", "_NAME", "_ID", "_PATH", "_URL", "_TTL", "_TABLE", "_LENGTH", "_PARAMETER", "_HEADER",
    ]

    static func isSecret(name: String, value: String) -> Bool {
        guard value.utf8.count >= 6 else { return false }
        if value.hasPrefix("-----BEGIN") && value.contains("PRIVATE KEY") { return true }
        if isAccessKey(value) || hasPassword(value) { return true }
        let upper = name.uppercased()
        guard names.contains(where: { upper.contains($0) }),
            !places.contains(where: { upper.hasSuffix($0) })
        else {
            return false
        }
        // The name of a place, and not what is there.
        return !value.hasPrefix("arn:") && !value.hasPrefix("/") && !value.hasPrefix("{{resolve:")
            && Int(value) == nil
            && !["true", "false"].contains(value.lowercased())
    }

    /// - Source: IAM User Guide, "IAM identifiers", Unique identifiers.
    private static func isAccessKey(_ value: String) -> Bool {
        value.utf8.count == 20 && (value.hasPrefix("AKIA") || value.hasPrefix("ASIA"))
            && value.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }

    /// `postgres://user:password@host/…`.
    private static func hasPassword(_ value: String) -> Bool {
        guard let scheme = value.firstRange(of: "://"),
            let at = value[scheme.upperBound...].firstIndex(of: "@")
        else {
            return false
        }
        let user = value[scheme.upperBound..<at]
        guard !user.contains("/"), let colon = user.firstIndex(of: ":") else { return false }
        return user.index(after: colon) < user.endIndex && user[user.index(after: colon)] != "{"
    }
}
