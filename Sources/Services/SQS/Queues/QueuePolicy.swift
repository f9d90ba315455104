internal import Base
internal import SQSAPI
internal import Wire

/// A queue's policy as AddPermission and RemovePermission change it.
/// - Source: Amazon SQS API Reference, AddPermission.
struct QueuePolicy {
    private var document: JSONObject
    private let reference: QueueReference

    init(_ text: String?, of reference: QueueReference) {
        self.reference = reference
        let stored = text.flatMap { try? JSON(parsing: $0) }?.object
        document =
            stored ?? [
                "Version": "2008-10-17", "Id": .string(reference.arn + "/SQSDefaultPolicy"), "Statement": .array([]),
            ]
    }

    private var statements: [JSON] {
        get { document["Statement"]?.array ?? document["Statement"].map { [$0] } ?? [] }
        set { document["Statement"] = .array(newValue) }
    }

    /// Nil once no statement is left.
    var text: String? { statements.isEmpty ? nil : JSON.object(document).description }

    static let actions: Set<String> = [
        "*", "ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl",
        "ListDeadLetterSourceQueues", "PurgeQueue", "ReceiveMessage", "SendMessage",
    ]

    /// - Throws: `InvalidParameterValue`, `OverLimit`.
    mutating func add(label: String, accounts: [String], actions: [String]) throws(Fault) {
        guard (1...LimitsSQS.batchIDLength).contains(label.utf8.count), label.utf8.allSatisfy(QueueName.isAllowed)
        else {
            throw .invalidParameter(
                label, "Label", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.")
        }
        guard !statements.contains(where: { $0["Sid"]?.string == label }) else {
            throw .invalidParameter(label, "Label", "Already exists.")
        }
        guard !accounts.isEmpty else { throw .missingParameter("AWSAccountIds") }
        guard !actions.isEmpty else { throw .missingParameter("Actions") }
        if let unknown = accounts.first(where: { AccountID($0) == nil }) {
            throw .invalidParameter(unknown, "PrincipalId", "Unable to verify.")
        }
        if let unknown = actions.first(where: { !Self.actions.contains($0) }) {
            throw .invalidParameter(
                "SQS:\(unknown)", "ActionName", "Only the queue owner is allowed to invoke this action.")
        }
        guard actions.count <= LimitsSQS.permissionActions else {
            throw SQSFault.overLimit(
                "\(actions.count) Actions were found, maximum allowed is \(LimitsSQS.permissionActions).")
        }
        guard statements.count < LimitsSQS.policyStatements else {
            throw SQSFault.overLimit("A policy has at most \(LimitsSQS.policyStatements) statements.")
        }
        statements.append(statement(label, accounts, actions))
    }

    private func statement(_ label: String, _ accounts: [String], _ actions: [String]) -> JSON {
        func oneOrMore(_ texts: [String]) -> JSON {
            texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
        }
        return [
            "Sid": .string(label), "Effect": "Allow",
            "Principal": ["AWS": oneOrMore(accounts.map { "arn:aws:iam::\($0):root" })],
            "Action": oneOrMore(actions.map { "SQS:\($0)" }), "Resource": .string(reference.arn),
        ]
    }

    /// - Throws: `InvalidParameterValue`.
    mutating func remove(label: String) throws(Fault) {
        guard statements.contains(where: { $0["Sid"]?.string == label }) else {
            throw .invalidParameter(label, "Label", "can't find label on existing policy.")
        }
        statements.removeAll { $0["Sid"]?.string == label }
    }
}
