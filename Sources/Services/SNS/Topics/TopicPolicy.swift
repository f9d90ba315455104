internal import Base
internal import Policy
internal import SNSAPI
internal import Wire

/// A topic's policy: what SNS takes for one, and how AddPermission and RemovePermission change it.
/// - Source: Amazon SNS API Reference, AddPermission; Amazon SNS Developer Guide, "Amazon SNS API permissions: Actions
///   and resources reference".
struct TopicPolicy {
    private var draft: PolicyDraft
    private let reference: TopicReference

    init(_ text: String?, of reference: TopicReference) {
        self.reference = reference
        draft = PolicyDraft((text ?? Self.standard(reference)).json?.object ?? [:])
    }

    var text: String { draft.text }

    /// What a policy may allow, to other accounts too.
    private static let actions = [
        "AddPermission", "DeleteTopic", "GetDataProtectionPolicy", "GetTopicAttributes", "ListSubscriptionsByTopic",
        "ListTagsForResource", "Publish", "PutDataProtectionPolicy", "Receive", "RemovePermission",
        "SetTopicAttributes", "Subscribe",
    ]

    /// Whether a policy can let another account do this.
    static func canShare(_ action: String) -> Bool { actions.contains(action) }

    /// What a topic has that nobody gave one: its owner may do everything.
    static func standard(_ reference: TopicReference) -> String {
        let actions = [
            "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
            "ListSubscriptionsByTopic", "Publish",
        ]
        let statement: JSON = [
            "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
            "Action": .array(actions.map { .string("SNS:\($0)") }), "Resource": .string(reference.arn),
            "Condition": ["StringEquals": ["AWS:SourceOwner": .string(reference.tenant.account.rawValue)]],
        ]
        return JSON.object([
            "Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": .array([statement]),
        ]).description
    }

    /// CloudWatch's alarms. A topic without a policy of its own has the standard one for them, which names the owner by
    /// `AWS:SourceOwner`, as which alarms call.
    /// - Source: Amazon SNS Developer Guide, "Example cases for Amazon SNS access control", "Allow any CloudWatch alarm
    ///   to publish".
    static let alarms = "cloudwatch.amazonaws.com"

    // MARK: - What is taken

    /// Holds a policy against the language, the quotas and the actions that a policy may have.
    /// - Throws: `InvalidParameter`.
    static func checked(_ text: String, _ prefix: String) throws(Fault) -> String {
        guard text.utf8.count <= LimitsSNS.policyBytes else {
            throw .invalidParameter("\(prefix)Policy exceeds the limit of \(LimitsSNS.policyBytes) bytes")
        }
        guard let json = text.json else { throw .invalidParameter("\(prefix)Policy: failed to parse JSON.") }
        try check(PolicyDraft(json.object ?? [:]), prefix)
        do { _ = try CompiledPolicy(json, flavour: .resource) } catch {
            throw error.isOfPrincipal ? .noPrincipal(prefix) : .invalidPolicy(prefix)
        }
        return text
    }

    private static func check(_ draft: PolicyDraft, _ prefix: String) throws(Fault) {
        let statements = draft.statements
        guard statements.count <= LimitsSNS.policyStatements else {
            throw .invalidParameter("\(prefix)Policy exceeds the limit of \(LimitsSNS.policyStatements) statements")
        }
        // One that has none has an empty one: a policy of a single statement needs no more.
        guard Set(statements.map { $0.sid ?? "" }).count == statements.count else {
            throw .invalidParameter("\(prefix)Every policy statement must have a unique ID.")
        }
        for statement in statements {
            // A wildcard would stand for actions that no policy may allow.
            guard statement.actions.allSatisfy({ action in actions.contains { isSame(action, "sns:" + $0) } }) else {
                throw .outOfScope(prefix)
            }
            guard statement.principalCount <= LimitsSNS.policyPrincipals else {
                throw .invalidParameter(
                    "\(prefix)Policy exceeds the limit of \(LimitsSNS.policyPrincipals) principals of a statement")
            }
        }
    }

    private static func isSame(_ action: String, _ other: String) -> Bool { action.lowercased() == other.lowercased() }

    /// Whether every statement is about this topic.
    var isAboutTopic: Bool {
        draft.statements.allSatisfy { statement in
            !statement.resources.isEmpty
                && statement.resources.allSatisfy { PolicyDraft.resource($0, covers: reference.arn) }
        }
    }

    /// The users and roles that the policy names.
    var identities: [ARN] { draft.identities }

    // MARK: - Changes by label

    /// - Throws: `InvalidParameter`.
    mutating func add(label: String, accounts: [String], actions: [String]) throws(Fault) {
        guard !label.isEmpty else { throw .invalidParameter("Label") }
        guard !draft.has(label: label) else { throw .invalidParameter("Statement already exists") }
        guard !accounts.isEmpty, accounts.allSatisfy({ AccountID($0) != nil }) else {
            throw .invalidParameter("AWSAccountId")
        }
        guard !actions.isEmpty, actions.allSatisfy({ Self.actions.contains($0) }) else { throw .outOfScope("") }
        draft.add(
            .init(label: label, accounts: accounts, actions: actions.map { "SNS:" + $0 }, resource: reference.arn))
        _ = try Self.checked(text, "")
    }

    /// A label that nobody gave is no fault.
    mutating func remove(label: String) { draft.remove(label: label) }
}

extension Fault {
    fileprivate static func outOfScope(_ prefix: String) -> Fault {
        .invalidParameter("\(prefix)Policy statement action out of service scope!")
    }

    static func noPrincipal(_ prefix: String) -> Fault { .invalidParameter("\(prefix)Policy Error: PrincipalNotFound") }

    /// All that SNS says of a policy which it can't read.
    static func invalidPolicy(_ prefix: String) -> Fault { .invalidParameter("\(prefix)Policy Error: null") }
}

extension String {
    /// The text read as JSON; nil where it is none.
    var json: JSON? { try? JSON(parsing: self) }
}
