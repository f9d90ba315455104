internal import Base

/// What functions may do, and what they must not show.
extension Rule {
    /// Permissions that are wide, and such as were never used; the policy that is proposed allows what was seen.
    static let permissions = Rule { application in
        var seen: Set<String> = []
        return application.functions.compactMap { function in
            guard let role = function.role, seen.insert(role.arn).inserted else { return nil }
            return permissions(of: role, function, application)
        }
    }

    private static func permissions(
        of role: Application.Role, _ function: Application.Function, _ application: Application
    ) -> Finding? {
        // Nothing is known to be unused where nothing was recorded, or only what looks for the function's events was.
        // What AWS put together is not for its user to cut.
        let hasRun = application.functions.contains { $0.role?.arn == role.arn && $0.hasRun }
        let isKnown = hasRun && !role.used.isEmpty && !application.hasForgottenCalls
        let own = !isKnown ? [] : role.statements.filter { !$0.isManagedByAWS && !$0.isWide }
        let wide =
            role.statements.filter(\.isWide).map { $0.told($0.actions) }
            + own.compactMap { statement in
                statement.narrower(role.used).map { "\(statement.told(statement.actions)), used on \($0) alone" }
            }
        let unseen = application.callsOnlyInCode(of: role)
        let needed = unseen.map { Application.Use(action: $0.action, resource: "*", count: 0) }
        let unused = own.compactMap { statement in
            let rest = statement.unused(role.used).filter { action in
                application.records(action) && !Grant([action], ["*"]).allowsAny(of: needed)
            }
            return rest.isEmpty ? nil : statement.told(rest)
        }
        guard !wide.isEmpty || !unused.isEmpty else { return nil }
        let policies = policies(role, function, application)
        let proposal = Proposal(role, hasForgottenCalls: application.hasForgottenCalls)
        return Finding(
            wide.isEmpty ? .unusedPermission : .wildcardPermission, role.arn,
            logicalID: role.logicalID ?? function.logicalID,
            what: wide.isEmpty
                ? "\(function.name) may do what it was never seen to do."
                : "\(function.name) may do more than any function needs.",
            evidence: (wide.isEmpty ? unused : wide) + [proposal.evidence]
                + (policies?.templates ?? []).map {
                    "SAM's policy template \($0) allows just what was seen"
                }
                + unseen.prefix(LimitsAdvice.mostPlaces).map {
                    "\($0.place) calls \($0.action), which did not run: it is not in the policy below"
                }, change: proposal.change, confidence: unseen.isEmpty ? proposal.confidence : 0.6
        ).with(policies.map { TemplateEdit.serverless(["Policies"], of: function.logicalID, $0.text) } ?? [])
    }

    /// Of a function whose role SAM makes of its policies, and no other's; nil where what it needs is not known.
    private static func policies(
        _ role: Application.Role, _ function: Application.Function, _ application: Application
    ) -> ServerlessPolicies? {
        let least = LeastPrivilege(role)
        guard let id = function.logicalID, role.logicalID == id + "Role", function.hasOwnRole, role.isBeyond == nil,
            !application.hasForgottenCalls, least.isProven, let arn = ARN(function.arn)
        else { return nil }
        return ServerlessPolicies(role, least, like: arn, application.logicalIDs)
    }

    /// What to write instead of a role's policies.
    private struct Proposal {
        let evidence: String
        let change: String
        let confidence: Double

        init(_ role: Application.Role, hasForgottenCalls: Bool) {
            let least = LeastPrivilege(role)
            if role.used.isEmpty {
                evidence = "no call of the role was recorded"
                (change, confidence) = ("Name the actions and resources that it needs; run it, and ask again", 0.6)
            } else if hasForgottenCalls {
                evidence = "so many kinds of calls were recorded that the oldest are forgotten"
                change = "Name the actions and resources that it needs; start the server anew, run it, and ask again"
                confidence = 0.6
            } else if let why = role.isBeyond {
                evidence = "\(role.used.count) kinds of calls were recorded"
                change = "Cut them by hand: \(why), which a policy made of recorded calls would lose"
                confidence = 0.6
            } else if least.isEmpty {
                evidence = "all that was recorded is allowed by the policies of AWS's own that the role has"
                (change, confidence) = ("Remove these permissions", 0.8)
            } else {
                evidence =
                    "\(role.used.count) kinds of calls were recorded; the policy below allows each that the policies of "
                    + "AWS's own which it keeps do not, and no other action"
                let isProven = least.isProven
                change = isProven ? least.document.pretty : "Name the actions and resources that it needs"
                confidence = isProven ? 0.8 : 0.6
            }
        }
    }

    static let secretInVariables = Rule { application in
        let shared = application.sharedSecrets
        return application.functions.compactMap { secretInVariables(of: $0, shared) }
    }

    /// - Parameter shared: what is told of several functions together.
    private static func secretInVariables(
        of function: Application.Function, _ shared: [String: [Application.SecretPlace]]
    ) -> Finding? {
        let names = function.variables.filter { name, value in
            SecretText.isSecret(name: name, value: value) && shared[value] == nil
        }.map(\.key).sorted()
        guard !names.isEmpty else { return nil }
        return Finding(
            .secretInVariables, function.arn, logicalID: function.logicalID,
            what: "Whoever may read the function's settings reads its secrets.",
            evidence: names.map { "the variable \($0) holds one in the clear" },
            change:
                "Keep it in Secrets Manager or as a SecureString of Parameter Store; a variable \(names[0])_NAME has its name",
            confidence: 0.8)
    }
}

extension Application {
    /// Whether a call of it would have been seen: nobody calls what is not served.
    fileprivate func records(_ action: String) -> Bool {
        action == "*" || servedServices.isEmpty
            || servedServices.contains { action.lowercased().hasPrefix($0 + ":") }
    }

    /// Calls in the code of a role's functions that the role allows and that were never seen.
    fileprivate func callsOnlyInCode(of role: Role) -> [Code.Call] {
        let seen = Set(role.used.map { $0.action.lowercased() })
        let grants = role.statements.map { Grant($0.actions, ["*"]) }
        var told: Set<String> = []
        return functions.filter { $0.role?.arn == role.arn }.flatMap { $0.code?.calls ?? [] }.filter { call in
            !seen.contains(call.action.lowercased()) && told.insert(call.action).inserted
                && grants.contains { $0.allows(Use(action: call.action, resource: "*", count: 0)) }
        }
    }
}

extension Application.Statement {
    /// Whether it allows everything, or all of a service, on everything of a kind.
    var isWide: Bool {
        !isConditional && actions.contains { Self.isWhole($0) } && resources.contains { Self.isEverything($0) }
    }

    /// Whether an action stands for all of a service, or of all services.
    private static func isWhole(_ action: String) -> Bool { action == "*" || action.hasSuffix(":*") }

    /// All that is done with one thing is much, but it stays with that.
    private static func isEverything(_ resource: String) -> Bool {
        guard let arn = ARN(resource) else { return resource == "*" }
        // Of a bucket all objects are one thing.
        guard arn.service != "s3" else { return arn.resource.first == "*" }
        let name = arn.resource.firstIndex { $0 == ":" || $0 == "/" }.map { arn.resource[$0...].dropFirst() }
        return arn.resource == "*" || name == "*"
    }

    /// Those of its actions that no call used, and those that stand for all of a service of which calls used a part. A
    /// batch is decided as its single calls are.
    func unused(_ calls: [Application.Use]) -> [String] {
        actions.compactMap { action in
            let single = action.hasSuffix("Batch") ? String(action.dropLast(5)) : action
            // What no call used anywhere is unused under any condition.
            let grant = Grant([action, single], isConditional ? ["*"] : resources)
            let used = Set(calls.filter { grant.allows($0) }.map(\.action)).sorted()
            if used.isEmpty { return action }
            return Self.isWhole(action) ? "\(action) (of it only \(used.joined(separator: ", ")))" : nil
        }
    }

    /// What its actions were used on, where it allows them on everything; nil where some can name nothing in
    /// particular. Logs are everybody's.
    func narrower(_ calls: [Application.Use]) -> String? {
        guard !isConditional, resources.contains("*"), !actions.contains(where: { $0.hasPrefix("logs:") }) else {
            return nil
        }
        let grant = Grant(actions, ["*"])
        let used = Set(calls.filter { $0.count > 0 && grant.allows($0) }.map(\.resource)).sorted()
        guard !used.isEmpty, !used.contains(where: { $0.contains("*") }) else { return nil }
        return used.prefix(LimitsAdvice.mostPlaces).joined(separator: ", ")
    }

    func told(_ some: [String]) -> String {
        "\(name): \(some.joined(separator: ", ")) on \(resources.joined(separator: ", "))"
    }
}
