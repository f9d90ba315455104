internal import Base
internal import Wire

/// After how many receives a message goes to which dead-letter queue.
/// - Source: Amazon SQS API Reference, SetQueueAttributes, RedrivePolicy.
struct RedrivePolicy: Sendable, Hashable {
    let target: QueueReference
    let maximum: Int

    /// Reads what was checked before it was stored.
    init?(stored text: String) {
        guard let json = try? JSON(parsing: text), let target = json["deadLetterTargetArn"]?.string,
            let reference = QueueReference(arn: target), let maximum = Self.number(json["maxReceiveCount"])
        else { return nil }
        (self.target, self.maximum) = (reference, maximum)
    }

    /// Reads what a caller wants.
    /// - Throws: `InvalidParameterValue`.
    init(_ text: String) throws(Fault) {
        func refuse(_ reason: String) -> Fault { .invalidParameter(text, "RedrivePolicy", reason) }
        guard let json = try? JSON(parsing: text), let object = json.object else {
            throw refuse("Redrive policy is not a valid JSON map.")
        }
        let names = ["deadLetterTargetArn", "maxReceiveCount"]
        if let missing = names.first(where: { object[$0] == nil }) {
            throw refuse("Redrive policy does not contain mandatory attribute: \(missing).")
        }
        if let unknown = object.keys.first(where: { !names.contains($0) }) {
            throw refuse(
                "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount]; "
                    + "\(unknown) is not.")
        }
        guard let maximum = Self.number(object["maxReceiveCount"]), LimitsSQS.receiveCount.contains(maximum) else {
            let shown = object["maxReceiveCount"].map { $0.string ?? $0.description } ?? ""
            throw refuse("Invalid value for maxReceiveCount: \(shown), valid values are from 1 to 1000 both inclusive.")
        }
        guard let arn = object["deadLetterTargetArn"]?.string, let target = QueueReference(arn: arn) else {
            throw refuse("Invalid value for deadLetterTargetArn.")
        }
        (self.target, self.maximum) = (target, maximum)
    }

    /// As the queue shows it, however it was written: two that say the same are the same.
    var text: String {
        JSON.object(["deadLetterTargetArn": .string(target.arn), "maxReceiveCount": .integer(Int64(maximum))])
            .description
    }

    /// Both a number and a text of digits are in use.
    private static func number(_ json: JSON?) -> Int? {
        json?.integer.map { Int($0) } ?? json?.string.flatMap { Int($0) }
    }

    /// Whether a queue may have this policy.
    /// - Parameters:
    ///   - source: the queue that is to have it.
    ///   - dead: the settings of the dead-letter queue, or nil where there is none.
    /// - Throws: `InvalidParameterValue`.
    func check(_ text: String, source: QueueReference, isFIFO: Bool, dead: QueueSettings?) throws(Fault) {
        func refuse(_ reason: String) -> Fault { .invalidParameter(text, "RedrivePolicy", reason) }
        guard target.tenant.account == source.tenant.account else {
            throw refuse("Dead-letter target owner should be same as the source.")
        }
        guard target.tenant.region == source.tenant.region else {
            throw refuse("Dead-letter target should be in the same region as the source.")
        }
        guard let dead else { throw refuse("Dead letter target does not exist.") }
        guard dead.isFIFO == isFIFO else { throw refuse("Dead-letter queue must be same type of queue as the source.") }
        guard dead.redriveAllow?.allows(source.arn) ?? true else {
            throw refuse(
                "Queue \(source.arn) does not have permission to use \(target.arn) as its dead letter queue.")
        }
    }
}

/// Which queues may use a queue as their dead-letter queue.
/// - Source: Amazon SQS API Reference, SetQueueAttributes, RedriveAllowPolicy.
enum RedriveAllowPolicy: Sendable, Hashable {
    case allowAll
    case denyAll
    case byQueue([String])

    init?(stored text: String) {
        guard let policy = try? RedriveAllowPolicy(text) else { return nil }
        self = policy
    }

    /// - Throws: `InvalidParameterValue`.
    init(_ text: String) throws(Fault) {
        func refuse(_ reason: String) -> Fault { .invalidParameter(text, "RedriveAllowPolicy", reason) }
        guard let json = try? JSON(parsing: text), let object = json.object else {
            throw refuse("Amazon SQS can't create the redrive allow policy, as it is not a valid JSON map.")
        }
        let names = ["redrivePermission", "sourceQueueArns"]
        if let unknown = object.keys.first(where: { !names.contains($0) }) {
            throw refuse("Redrive allow policy contains the unknown attribute \(unknown).")
        }
        let sources = object["sourceQueueArns"]?.array?.compactMap(\.string)
        switch object["redrivePermission"]?.string {
        case nil: throw refuse("Redrive allow policy does not contain mandatory attribute: redrivePermission.")
        case "allowAll", "denyAll":
            guard object["sourceQueueArns"] == nil else {
                throw refuse("sourceQueueArns can be given only when redrivePermission is byQueue.")
            }
            self = object["redrivePermission"] == "allowAll" ? .allowAll : .denyAll
        case "byQueue":
            guard let sources, !sources.isEmpty, sources.count <= LimitsSQS.allowedSources,
                sources.allSatisfy({ QueueReference(arn: $0) != nil })
            else { throw refuse("sourceQueueArns must be a list of 1 to 10 ARNs of queues.") }
            self = .byQueue(sources)
        default:
            throw refuse("redrivePermission must be one of allowAll, denyAll, byQueue.")
        }
    }

    func allows(_ source: String) -> Bool {
        switch self {
        case .allowAll: true
        case .denyAll: false
        case .byQueue(let sources): sources.contains(source)
        }
    }
}
