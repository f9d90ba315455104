internal import APIGatewayAPI
internal import Base
internal import Wire

extension RestApiDocument {
    func stage(_ name: String) throws(Fault) -> Stage {
        guard let stage = stages[name] else {
            throw APIGatewayFault.notFoundException("Invalid stage identifier specified")
        }
        return stage
    }

    func deployment(_ id: String) throws(Fault) -> Deployment {
        guard let deployment = deployments[id] else {
            throw APIGatewayFault.notFoundException("Invalid Deployment identifier specified")
        }
        return deployment
    }

    /// Whether the API can be deployed as it is.
    /// - Throws: `BadRequestException`.
    func checkDeployable() throws(Fault) {
        let methods = resources.values.flatMap { ($0.resourceMethods ?? [:]).values }
        guard !methods.isEmpty else {
            throw APIGatewayFault.badRequestException("The REST API doesn't contain any methods")
        }
        guard methods.allSatisfy({ $0.methodIntegration != nil }) else {
            throw APIGatewayFault.badRequestException("No integration defined for method")
        }
    }

    mutating func addStage(_ stage: Stage, now: Instant) throws(Fault) -> Stage {
        let name = stage.stageName ?? ""
        try StageRules.check(name: name, variables: stage.variables ?? [:])
        _ = try deployment(stage.deploymentId ?? "")
        guard stages[name] == nil else { throw APIGatewayFault.conflictException("Stage already exists") }
        guard stages.count < LimitsAPIGateway.stages else {
            throw APIGatewayFault.limitExceededException("Maximum number of stages for this API has been reached.")
        }
        var whole = stage
        (whole.createdDate, whole.lastUpdatedDate) = (now, now)
        (whole.cacheClusterEnabled, whole.cacheClusterStatus, whole.methodSettings) = (false, .notAvailable, [:])
        whole.tracingEnabled = stage.tracingEnabled ?? false
        stages[name] = whole
        return whole
    }

    /// Removes a deployment that no stage points to.
    mutating func removeDeployment(_ id: String) throws(Fault) {
        _ = try deployment(id)
        guard !stages.values.contains(where: { $0.deploymentId == id }) else {
            throw APIGatewayFault.badRequestException(
                "Active stages pointing to this deployment must be moved or deleted")
        }
        deployments[id] = nil
    }
}

/// The rules of a stage's name and variables.
enum StageRules {
    static func check(name: String, variables: [String: String]) throws(Fault) {
        guard (1...128).contains(name.utf8.count), name.utf8.allSatisfy({ isWord($0) || $0 == UInt8(ascii: "-") })
        else {
            throw APIGatewayFault.badRequestException("Stage name only allows a-zA-Z0-9_-")
        }
        for (key, value) in variables {
            guard !key.isEmpty, key.utf8.allSatisfy(isWord) else {
                throw APIGatewayFault.badRequestException(
                    "Stage variable name must consist of alphanumeric characters and underscores")
            }
            guard value.utf8.allSatisfy({ isWord($0) || "-._~:/?#&=,".utf8.contains($0) }) else {
                throw APIGatewayFault.badRequestException(
                    "Stage variable value must match the pattern [A-Za-z0-9-._~:/?#&=,]+")
            }
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 95: true
        default: false
        }
    }
}
