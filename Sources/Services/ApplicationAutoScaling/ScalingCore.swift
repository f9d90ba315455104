internal import ApplicationAutoScalingAPI
internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// What the operations share.
struct ScalingCore: Sendable {
    let environment: ServiceEnvironment
    let store: ScalingStore
    let scaler: Scaler

    /// What a call needs on a scalable target.
    func access(_ action: String, _ resource: String, _ context: CallContext) async throws -> [Access] {
        let tenant = ScalingTenant(context)
        let target = try await store.target(resource, tenant)
        return [Access(action, on: tenant.targetARN(target?.id ?? "*"))]
    }

    /// Refuses a version or an alias that is not there.
    func checkExists(_ resource: ScalableResource, _ tenant: ScalingTenant) async throws {
        do {
            _ = try await scaler.lambda(tenant).getFunctionConfiguration(
                GetFunctionConfigurationRequest(functionName: resource.function, qualifier: resource.qualifier))
        } catch let fault as Fault {
            throw ApplicationAutoScalingFault.validationException(fault.message)
        }
    }

    /// A page of a list, and the token of what follows.
    static func page<Element>(
        _ all: [Element], _ limit: Int?, _ token: String?
    ) throws(Fault) -> (page: [Element], next: String?) {
        let size = limit ?? LimitsApplicationAutoScaling.page
        guard (1...LimitsApplicationAutoScaling.page).contains(size) else {
            throw ApplicationAutoScalingFault.validationException(
                "MaxResults must be between 1 and \(LimitsApplicationAutoScaling.page)")
        }
        let start = token.map { Base64.decode($0).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? -1 } ?? 0
        guard start >= 0, start <= all.count else {
            throw ApplicationAutoScalingFault.invalidNextTokenException("Invalid next token: \(token ?? "")")
        }
        let end = start + size
        return (
            Array(all.dropFirst(start).prefix(size)), end < all.count ? Base64.encode(Array(String(end).utf8)) : nil
        )
    }

    /// Holds what a list is asked for against what it can have.
    static func check(
        _ namespace: ServiceNamespace, _ resource: String?, _ dimension: ScalableDimension?
    ) throws(Fault) {
        try ScalableResource.check(namespace)
        if dimension != nil, resource == nil {
            throw ApplicationAutoScalingFault.validationException(
                "If you specify a scalable dimension, you must also specify a resource ID.")
        }
    }

    /// Whether a list that is bound to a resource, a dimension or names has this entry.
    static func lists(
        _ resource: String, _ name: String, of wanted: String?, _ dimension: ScalableDimension?, named names: [String]?
    ) -> Bool {
        dimension ?? ScalableResource.dimension == ScalableResource.dimension
            && wanted ?? resource == resource && names?.contains(name) ?? true
    }

    static func check(_ least: Int?, _ most: Int?) throws(Fault) {
        for capacity in [least, most] where capacity ?? 0 < 0 {
            throw ApplicationAutoScalingFault.validationException("Capacity must be greater than or equal to 0")
        }
        if let least, let most, least > most {
            throw ApplicationAutoScalingFault.validationException(
                "Maximum capacity cannot be less than minimum capacity")
        }
    }
}
