internal import Base
internal import Policy
internal import SQSAPI
internal import Wire

/// A queue's policy: what SQS takes for one, and how AddPermission and RemovePermission change it.
/// - Source: Amazon SQS API Reference, AddPermission; Amazon SQS Developer Guide, "Amazon SQS policy quotas".
struct QueuePolicy {
    private var draft: PolicyDraft
    private let reference: QueueReference

    init(_ text: String?, of reference: QueueReference) {
        self.reference = reference
        draft =
            text.flatMap { Self.draft($0) }
            ?? PolicyDraft([
                "Version": "2008-10-17", "Id": .string(reference.arn + "/SQSDefaultPolicy"), "Statement": .array([]),
            ])
    }

    /// Nil once no statement is left.
    var text: String? { draft.statements.isEmpty ? nil : draft.text }

    /// What a policy may let other accounts do.
    private static let shared = [
        "ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ListDeadLetterSourceQueues",
        "PurgeQueue", "ReceiveMessage", "SendMessage",
    ]
    /// What is up to the queue's own account, whatever its policy says.
    /// - Source: Amazon SQS Developer Guide, "Limitations of Amazon SQS custom policies", Cross-account access.
    private static let ownersAlone = [
        "AddPermission", "CancelMessageMoveTask", "CreateQueue", "DeleteQueue", "ListMessageMoveTasks", "ListQueues",
        "ListQueueTags", "RemovePermission", "SetQueueAttributes", "StartMessageMoveTask", "TagQueue", "UntagQueue",
    ]

    /// Whether a policy can let another account do this.
    static func canShare(_ action: String) -> Bool { !ownersAlone.contains(action) }

    // MARK: - Changes by label

    /// - Throws: `InvalidParameterValue`, `OverLimit`.
    mutating func add(label: String, accounts: [String], actions: [String]) throws(Fault) {
        guard (1...LimitsSQS.batchIDLength).contains(label.utf8.count), label.utf8.allSatisfy(QueueName.isAllowed)
        else {
            throw .invalidParameter(
                label, "Label", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.")
        }
        guard !draft.has(label: label) else { throw .invalidParameter(label, "Label", "Already exists.") }
        guard !accounts.isEmpty else { throw .missingParameter("AWSAccountIds") }
        guard !actions.isEmpty else { throw .missingParameter("Actions") }
        if let unknown = accounts.first(where: { AccountID($0) == nil }) {
            throw .invalidParameter(unknown, "PrincipalId", "Unable to verify.")
        }
        for action in actions where action != "*" && !Self.shared.contains(action) {
            throw Self.ownersAlone.contains(action) ? .ownersAction("SQS:" + action) : .unknownAction("SQS:" + action)
        }
        guard actions.count <= LimitsSQS.policyActions else {
            throw SQSFault.overLimit(
                "\(actions.count) Actions were found, maximum allowed is \(LimitsSQS.policyActions).")
        }
        draft.add(
            .init(label: label, accounts: accounts, actions: actions.map { "SQS:" + $0 }, resource: reference.arn))
        try Self.checkQuotas(draft, bytes: draft.text.utf8.count)
    }

    /// - Throws: `InvalidParameterValue`.
    mutating func remove(label: String) throws(Fault) {
        guard draft.has(label: label) else {
            throw .invalidParameter(label, "Label", "can't find label on existing policy.")
        }
        draft.remove(label: label)
    }

    // MARK: - What is taken

    /// Holds a policy that is to be set against the language, the quotas and the actions that SQS has.
    /// - Throws: `InvalidAttributeValue`, `InvalidParameterValue`, `OverLimit`.
    static func check(_ text: String) throws(Fault) {
        guard let draft = draft(text) else { throw .invalidPolicy }
        try checkQuotas(draft, bytes: text.utf8.count)
        do { _ = try CompiledPolicy(text, flavour: .resource) } catch { throw .invalidPolicy }
        for action in draft.statements.flatMap(\.actions) where action != "*" {
            guard action.lowercased().hasPrefix("sqs:") else { throw .invalidPolicy }
            let name = String(action.dropFirst("sqs:".count))
            guard PolicyDraft.action(name, coversOneOf: shared + ownersAlone) else {
                throw .unknownAction(action)
            }
        }
    }

    /// The users and roles that a policy names.
    static func identities(_ text: String) -> [ARN] { draft(text)?.identities ?? [] }

    private static func draft(_ text: String) -> PolicyDraft? {
        (try? JSON(parsing: text))?.object.map { PolicyDraft($0) }
    }

    private static func checkQuotas(_ draft: PolicyDraft, bytes: Int) throws(Fault) {
        guard bytes <= LimitsSQS.policyBytes else { throw .policyTooLong }
        let statements = draft.statements
        try check(statements.count, "statements", "the", LimitsSQS.policyStatements)
        for statement in statements {
            try check(statement.actions.count, "actions", "a statement from the", LimitsSQS.policyActions)
            try check(statement.principalCount, "principals", "a statement from the", LimitsSQS.policyPrincipals)
            try check(statement.conditionCount, "conditions", "a statement from the", LimitsSQS.policyConditions)
        }
    }

    private static func check(_ count: Int, _ what: String, _ place: String, _ most: Int) throws(Fault) {
        guard count > most else { return }
        throw SQSFault.overLimit("\(count) \(what) were found in \(place) submitted policy, max allowed is \(most)")
    }
}

extension Fault {
    static let policyTooLong = SQSFault.overLimit("Submitted policy is over max allowed size.")
    static let invalidPolicy = SQSFault.invalidAttributeValue("Invalid value for the parameter Policy.")

    fileprivate static func ownersAction(_ action: String) -> Fault {
        .invalidParameter(action, "ActionName", "Only the queue owner is allowed to invoke this action.")
    }

    fileprivate static func unknownAction(_ action: String) -> Fault {
        .invalidParameter(
            action, "ActionName", "Please refer to the appropriate WSDL for a list of valid actions.")
    }
}
