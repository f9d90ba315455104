package import Base

/// A resource's policy as its owner writes it: what a service looks at before it takes it, and how permissions with a
/// label change it.
package struct PolicyDraft: Sendable {
    /// What AddPermission adds.
    package struct Permission: Sendable {
        package let label: String
        package let accounts: [String]
        /// `SQS:SendMessage`.
        package let actions: [String]
        package let resource: String

        package init(label: String, accounts: [String], actions: [String], resource: String) {
            (self.label, self.accounts, self.actions, self.resource) = (label, accounts, actions, resource)
        }
    }

    private var document: JSONObject

    package init(_ document: JSONObject) { self.document = document }

    package var text: String { JSON.object(document).description }

    package var statements: [Statement] { elements.map { Statement(json: $0) } }

    private var elements: [JSON] {
        get { document["Statement"]?.array ?? document["Statement"].map { [$0] } ?? [] }
        set { document["Statement"] = .array(newValue) }
    }

    package func has(label: String) -> Bool { statements.contains { $0.sid == label } }

    /// Adds a statement that allows what the permission says.
    package mutating func add(_ permission: Permission) {
        func oneOrMore(_ texts: [String]) -> JSON {
            texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
        }
        elements.append([
            "Sid": .string(permission.label), "Effect": "Allow",
            "Principal": ["AWS": oneOrMore(permission.accounts.map { "arn:aws:iam::\($0):root" })],
            "Action": oneOrMore(permission.actions), "Resource": .string(permission.resource),
        ])
    }

    package mutating func remove(label: String) { elements.removeAll { Statement(json: $0).sid == label } }
}

extension PolicyDraft {
    /// One statement, as far as it has the shape of one.
    package struct Statement: Sendable {
        fileprivate let json: JSON

        package var sid: String? { json["Sid"]?.string }
        package var actions: [String] { Self.texts(json["Action"] ?? json["NotAction"]) }
        package var resources: [String] { Self.texts(json["Resource"] ?? json["NotResource"]) }
        /// Accounts, ARNs and `*`.
        package var principals: [String] { Self.texts(clause?["AWS"]) }
        /// Of every kind.
        package var principalCount: Int {
            clause?.object?.values.reduce(0) { $0 + Self.texts($1).count } ?? Self.texts(clause).count
        }
        /// Keys under operators.
        package var conditionCount: Int {
            json["Condition"]?.object?.values.reduce(0) { $0 + ($1.object?.count ?? 0) } ?? 0
        }

        private var clause: JSON? { json["Principal"] ?? json["NotPrincipal"] }

        private static func texts(_ json: JSON?) -> [String] {
            json?.string.map { [$0] } ?? json?.array?.compactMap(\.string) ?? []
        }
    }

    /// The users and roles that the policy names. Services that take a policy keep their ids, so they must be there.
    package var identities: [ARN] {
        statements.flatMap(\.principals).compactMap { ARN($0) }.filter { arn in
            arn.service == "iam" && (arn.resource.hasPrefix("role/") || arn.resource.hasPrefix("user/"))
        }
    }

    /// Whether an action of a policy, which may have `*` and `?`, stands for one of those, in whichever case.
    package static func action(_ pattern: String, coversOneOf names: [String]) -> Bool {
        let pattern = Pattern(pattern, style: .text, readsVariables: false, ignoresCase: true)
        return names.contains { pattern.matches(Array($0.lowercased().utf8)) }
    }

    /// Whether a resource of a policy stands for another.
    package static func resource(_ pattern: String, covers arn: String) -> Bool {
        Pattern(pattern, style: .resource, readsVariables: false).matches(Array(arn.utf8))
    }
}
