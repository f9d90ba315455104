internal import Base

/// One destination of `EventInvokeConfig`: what an ARN names, or a queue or a topic that is made for it.
/// - Source: SAM specification, EventInvokeDestinationConfiguration.
struct EventDestination {
    /// When the queue or topic is made.
    private enum Making {
        case never
        case always
        /// Under a condition, because `Fn::If` gives no destination there; the ARN is that of the other branch.
        case under(String, otherwise: JSON)
    }

    private static let types = ["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"]
    private static let rights: [String: DestinationRight] = [
        "SQS": .queue, "SNS": .topic, "EventBridge": .bus, "Lambda": .function, "S3Bucket": .bucket,
    ]

    private let resource: ServerlessResource
    /// `OnSuccess` or `OnFailure`.
    private let name: String
    private let right: DestinationRight
    private let given: JSON?

    /// - Parameter members: the destination, with parameters replaced by their values.
    init(_ name: String, _ members: JSONObject, of resource: ServerlessResource) throws(ServerlessFault) {
        let type = members["Type"].flatMap { $0.isNull ? JSON?.none : $0 }
        guard let right = type?.string.flatMap({ Self.rights[$0] }) else {
            let written = type.map { $0.string ?? $0.description } ?? "None"
            throw resource.fault("'Type: \(written)' must be one of " + ServerlessGlobals.list(Self.types))
        }
        (self.resource, self.name, self.right) = (resource, name, right)
        given = members["Destination"].flatMap { $0.isNull ? JSON?.none : $0 }
    }

    private var owner: String { resource.id + "EventInvokeConfig" }

    /// Makes what is to be made, and lets the function write to it.
    /// - Returns: the destination's ARN.
    func translate(_ target: inout FunctionTarget, into build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        let arn: JSON
        switch try making(&build) {
        case .never: arn = given ?? .noValue
        case .always: arn = try make(under: resource.condition, &build)
        case .under(let condition, let otherwise):
            let both = resource.condition.map { build.both($0, condition, of: resource.id) } ?? condition
            arn = .ifElse(condition, try make(under: both, &build), otherwise)
        }
        let policy = right.policy(owner + name, on: arn)
        target.add(policy: policy.name, statements: policy.statements)
        return arn
    }

    private func making(_ build: inout ServerlessBuild) throws(ServerlessFault) -> Making {
        guard let given else { return .always }
        guard given.isIntrinsic, given["Fn::If"] != nil else { return .never }
        guard let parts = given.ifParts else {
            throw .resource(owner, "Malformed 'Destination' property: Fn::If requires 3 arguments.")
        }
        switch (parts.whenTrue.isNoValue, parts.whenFalse.isNoValue) {
        case (true, false): return .under(parts.condition, otherwise: parts.whenFalse)
        case (false, true):
            return .under(build.opposite(of: parts.condition, in: owner), otherwise: parts.whenTrue)
        default: return .never
        }
    }

    private func make(under condition: String?, _ build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        let (suffix, type): (String, String)
        switch right {
        case .queue: (suffix, type) = ("Queue", "AWS::SQS::Queue")
        case .topic: (suffix, type) = ("Topic", "AWS::SNS::Topic")
        default: throw resource.fault("Destination is required if Type is not ['SQS', 'SNS']")
        }
        let id = owner + name + suffix
        var attributes = resource.inherited
        attributes["Condition"] = condition.map { .string($0) }
        build.add(id, type, .object(JSONObject()), attributes)
        return right == .queue ? .getAtt(id, "Arn") : .ref(id)
    }
}
