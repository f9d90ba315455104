internal import ApplicationAutoScalingAPI
internal import Base
internal import Wire

/// The resource of a scalable target: the provisioned concurrency of a function's version or alias, which calls name
/// `function:name:qualifier`.
struct ScalableResource: Hashable, Sendable {
    static let namespace = ServiceNamespace.lambda
    static let dimension = ScalableDimension.lambdaFunctionProvisionedConcurrency

    let id: String
    let function: String
    let qualifier: String

    /// - Throws: a refusal by name for other services than Lambda, and AWS's own words for what is no version or alias.
    init(
        _ id: String, _ namespace: ServiceNamespace, _ dimension: ScalableDimension
    ) throws(Fault) {
        try Self.check(namespace)
        let parts = id.split(separator: ":" as Character, omittingEmptySubsequences: false).map { String($0) }
        guard dimension == Self.dimension, parts.count == 3, parts[0] == "function", !parts[1].isEmpty,
            !parts[2].isEmpty, parts[2] != "$LATEST"
        else {
            throw ApplicationAutoScalingFault.validationException(
                "Unsupported service namespace, resource type or scalable dimension")
        }
        (self.id, function, qualifier) = (id, parts[1], parts[2])
    }

    /// Refuses other services by name.
    static func check(_ namespace: ServiceNamespace) throws(Fault) {
        guard namespace == Self.namespace else { throw .notSupported("ServiceNamespace \(namespace.rawValue)") }
    }

    /// `service namespace: lambda, resource ID: …, scalable dimension: …`, as errors name it.
    var description: String {
        "service namespace: \(Self.namespace.rawValue), resource ID: \(id), "
            + "scalable dimension: \(Self.dimension.rawValue)"
    }
}
