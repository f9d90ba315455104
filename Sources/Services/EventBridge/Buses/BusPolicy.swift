internal import Base
internal import EventBridgeAPI
internal import Policy
internal import Wire

/// The policy of a bus: who else may do what with it.
/// - Source: Amazon EventBridge API Reference, PutPermission and RemovePermission.
struct BusPolicy {
    private var document: JSONObject
    private let bus: BusReference

    init(_ text: String?, of bus: BusReference) {
        self.bus = bus
        document = text.flatMap { try? JSON(parsing: $0) }?.object ?? ["Version": "2012-10-17", "Statement": []]
    }

    private var statements: [JSON] {
        get { document["Statement"]?.array ?? document["Statement"].map { [$0] } ?? [] }
        set { document["Statement"] = .array(newValue) }
    }

    /// Nil where no statement is left.
    var text: String? { statements.isEmpty ? nil : JSON.object(document).description }

    /// Adds a statement, or puts it in the place of the one with its id.
    mutating func add(_ input: PutPermissionRequest) throws(Fault) {
        guard let id = input.statementId, let principal = input.principal, let action = input.action else {
            throw .validation("Parameter(s) Action, Principal and StatementId must be specified.")
        }
        guard action == "events:PutEvents" else {
            throw .invalid("Action", "Provided value in parameter 'action' is not supported.")
        }
        var statement: JSONObject = ["Sid": .string(id), "Effect": "Allow"]
        statement["Principal"] = principal == "*" ? "*" : ["AWS": .string("arn:aws:iam::\(principal):root")]
        statement["Action"] = .string(action)
        statement["Resource"] = .string(bus.arn)
        if let condition = input.condition {
            guard condition.type == "StringEquals", condition.key == "aws:PrincipalOrgID" else {
                throw .invalid("Condition", "Only StringEquals of aws:PrincipalOrgID is supported.")
            }
            // The platform knows no organizations: nobody is in one.
            statement["Condition"] = ["StringEquals": ["aws:PrincipalOrgID": .string(condition.value)]]
        }
        add(statement, id)
    }

    /// Adds a statement that is written as in a policy.
    mutating func add(_ text: String, as id: String) throws(Fault) {
        guard let statement = (try? JSON(parsing: text))?.object else { throw .invalid("Policy") }
        add(statement, id)
    }

    private mutating func add(_ statement: JSONObject, _ id: String) {
        var statement = statement
        statement["Sid"] = .string(id)
        statements = statements.filter { $0["Sid"]?.string != id } + [.object(statement)]
    }

    /// - Throws: `ResourceNotFoundException`.
    mutating func remove(_ id: String) throws(Fault) {
        let rest = statements.filter { $0["Sid"]?.string != id }
        guard rest.count < statements.count else { throw Self.noSuchStatement }
        statements = rest
    }

    static let noSuchStatement = EventBridgeFault.resourceNotFoundException(
        "Statement with the provided id does not exist.")

    /// Holds a whole policy against the language and its quota.
    static func check(_ text: String) throws(Fault) {
        guard text.utf8.count <= LimitsEventBridge.policyBytes else {
            throw EventBridgeFault.policyLengthExceededException("The event bus policy length exceeds the limit.")
        }
        do {
            _ = try CompiledPolicy(text, flavour: .resource)
        } catch { throw .invalid("Policy", "\(error)") }
    }
}
