internal import Base
internal import LambdaAPI
internal import Wire

/// A name of a version, which may send a share of the invocations to a second version.
struct FunctionAlias: Sendable, Hashable {
    let name: String
    var version: String
    var description: String
    /// The share of invocations that goes to another version, by its number; one at most.
    var weights: [String: Double] = [:]
    var revisionID: String

    /// The versions that it points to.
    var versions: [String] { [version] + weights.keys.sorted() }

    /// The version that runs an event.
    /// - Parameter chance: 0 ..< 1, each equally likely.
    func version(at chance: Double) -> String {
        var rest = chance
        for (version, weight) in weights.sorted(by: { $0.key < $1.key }) {
            if rest < weight { return version }
            rest -= weight
        }
        return version
    }

    /// Holds the weights against the rules that the model does not have.
    /// - Source: AWS Lambda Developer Guide, "Implement Lambda canary deployments using a weighted alias".
    func checkWeights() throws(Fault) {
        guard weights.count <= 1 else {
            throw LambdaCore.invalid("Number of items in AdditionalVersionWeights cannot be greater than 1")
        }
        for (other, weight) in weights {
            guard (0...1).contains(weight) else {
                throw Self.violation(
                    "'{\(other)=\(weight)}'",
                    "Map value must satisfy constraint: [Member must have value less than or equal to 1.0, "
                        + "Member must have value greater than or equal to 0.0, Member must not be null]")
            }
            guard !other.isEmpty, other.utf8.count <= 1024, other.utf8.allSatisfy({ (48...57).contains($0) }) else {
                throw Self.violation(
                    "'{\(other)=\(weight)}'",
                    "Map keys must satisfy constraint: [Member must have length less than or equal to 1024, "
                        + "Member must have length greater than or equal to 1, "
                        + "Member must satisfy regular expression pattern: [0-9]+, Member must not be null]")
            }
            guard version != "$LATEST" else {
                throw LambdaCore.invalid("$LATEST is not supported for an alias pointing to more than 1 version")
            }
            guard version != other else {
                throw LambdaCore.invalid(
                    "Invalid function version \(other). "
                        + "Function version \(other) is already included in routing configuration.")
            }
        }
    }

    private static func violation(_ value: String, _ constraint: String) -> Fault {
        Fault(
            code: "ValidationException",
            message: "1 validation error detected: Value \(value) at 'routingConfig.additionalVersionWeights' "
                + "failed to satisfy constraint: \(constraint)")
    }

    func output(_ key: FunctionKey) -> AliasConfiguration {
        AliasConfiguration(
            aliasArn: key.arn(name), name: name, functionVersion: version, description: description,
            routingConfig: weights.isEmpty ? nil : AliasRoutingConfiguration(additionalVersionWeights: weights),
            revisionId: revisionID)
    }
}

extension FunctionAlias {
    var json: JSON {
        let weights = JSONObject(weights.sorted { $0.key < $1.key }.map { ($0.key, JSON.double($0.value)) })
        return [.string(name), .string(version), .string(description), .string(revisionID), .object(weights)]
    }

    init?(_ json: JSON) {
        guard let name = json[0]?.string, let version = json[1]?.string else { return nil }
        self.init(
            name: name, version: version, description: json[2]?.string ?? "",
            weights: Dictionary(
                (json[4]?.object ?? [:]).compactMap { member in member.value.double.map { (member.key, $0) } }
            ) { _, last in last }, revisionID: json[3]?.string ?? "")
    }
}
