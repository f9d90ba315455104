internal import Base
internal import Policy
internal import SNSAPI
internal import Wire

/// A topic's policy, and how AddPermission and RemovePermission change it.
/// - Source: Amazon SNS API Reference, AddPermission; Amazon SNS Developer Guide, "Access policy use cases".
struct TopicPolicy {
    private var document: JSONObject
    private let reference: TopicReference

    init(_ text: String?, of reference: TopicReference) {
        self.reference = reference
        document = (text ?? Self.standard(reference)).json?.object ?? [:]
    }

    private var statements: [JSON] {
        get { document["Statement"]?.array ?? document["Statement"].map { [$0] } ?? [] }
        set { document["Statement"] = .array(newValue) }
    }

    var text: String { JSON.object(document).description }

    static let actions = [
        "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
        "ListSubscriptionsByTopic", "Publish",
    ]

    /// What a topic has that nobody gave one: its owner may do everything.
    static func standard(_ reference: TopicReference) -> String {
        let statement: JSON = [
            "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
            "Action": .array(actions.map { .string("SNS:\($0)") }), "Resource": .string(reference.arn),
            "Condition": ["StringEquals": ["AWS:SourceOwner": .string(reference.tenant.account.rawValue)]],
        ]
        return JSON.object([
            "Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": .array([statement]),
        ]).description
    }

    /// - Throws: `InvalidParameter`.
    static func checked(_ text: String, _ prefix: String) throws(Fault) -> String {
        guard text.utf8.count <= LimitsSNS.policyBytes else {
            throw .invalidParameter("\(prefix)Policy exceeds the limit of \(LimitsSNS.policyBytes) bytes")
        }
        guard let json = text.json else { throw .invalidParameter("\(prefix)Policy: failed to parse JSON.") }
        do { _ = try CompiledPolicy(json, flavour: .resource) } catch {
            throw .invalidParameter("\(prefix)Policy Error: \(error.message)")
        }
        return text
    }

    /// - Throws: `InvalidParameter`.
    mutating func add(label: String, accounts: [String], actions: [String]) throws(Fault) {
        guard !label.isEmpty else { throw .invalidParameter("Label") }
        guard !statements.contains(where: { $0["Sid"]?.string == label }) else {
            throw .invalidParameter("Statement already exists")
        }
        guard !accounts.isEmpty, accounts.allSatisfy({ AccountID($0) != nil }) else {
            throw .invalidParameter("AWSAccountId")
        }
        guard !actions.isEmpty, actions.allSatisfy({ Self.actions.contains($0) || $0 == "*" || $0 == "Receive" }) else {
            throw .invalidParameter("Policy statement action out of service scope!")
        }
        func oneOrMore(_ texts: [String]) -> JSON {
            texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
        }
        statements.append([
            "Sid": .string(label), "Effect": "Allow",
            "Principal": ["AWS": oneOrMore(accounts.map { "arn:aws:iam::\($0):root" })],
            "Action": oneOrMore(actions.map { "SNS:\($0)" }), "Resource": .string(reference.arn),
        ])
    }

    /// A label that nobody gave is no fault.
    mutating func remove(label: String) { statements.removeAll { $0["Sid"]?.string == label } }
}

extension String {
    /// The text read as JSON; nil where it is none.
    var json: JSON? { try? JSON(parsing: self) }
}
