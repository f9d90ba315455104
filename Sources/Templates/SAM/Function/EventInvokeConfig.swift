internal import Base

/// `EventInvokeConfig` of a function: how often and how long asynchronous events are tried, and where results go.
/// - Source: SAM specification, EventInvokeConfiguration.
enum EventInvokeConfig {
    static func translate(
        _ target: inout FunctionTarget, _ version: FunctionVersion?, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let resource = target.resource
        guard let written = try resource.map("EventInvokeConfig"), !written.isEmpty else { return }
        let config = build.resolved(.object(written))
        let destinations = try destinations(config["DestinationConfig"], written, &target, &build)
        var attributes = resource.inherited.merging(resource.document.only(["Metadata"]))
        attributes["DependsOn"] = version.map { [.string($0.aliasID)] }
        build.add(
            resource.id + "EventInvokeConfig", "AWS::Lambda::EventInvokeConfig",
            .object(of: [
                "FunctionName": .ref(resource.id), "Qualifier": .string(version?.aliasName ?? "$LATEST"),
                "DestinationConfig": .object(destinations),
                "MaximumEventAgeInSeconds": config["MaximumEventAgeInSeconds"],
                "MaximumRetryAttempts": config["MaximumRetryAttempts"],
            ]), attributes)
    }

    /// The destinations by name. What `Globals` gives to several functions is made once, for the first of them.
    private static func destinations(
        _ value: JSON?, _ written: JSONObject, _ target: inout FunctionTarget, _ build: inout ServerlessBuild
    ) throws(ServerlessFault) -> JSONObject {
        var destinations = JSONObject()
        guard let value, !value.isBlank else { return destinations }
        guard let config = value.object else {
            throw target.resource.fault("Property 'EventInvokeConfig.DestinationConfig' should be a map.")
        }
        for name in ["OnSuccess", "OnFailure"] {
            guard let value = config[name], !value.isNull else { continue }
            guard var members = value.object else {
                throw target.resource.fault("Property 'EventInvokeConfig.DestinationConfig.\(name)' should be a map.")
            }
            let isShared = build.isGlobal(written["DestinationConfig"]?[name], destination: name)
            if isShared, let arn = build.sharedDestinations[name] { members["Destination"] = arn }
            let destination = try EventDestination(name, members, of: target.resource)
            let arn = try destination.translate(&target, into: &build)
            if isShared { build.share(destination: name, arn) }
            destinations[name] = .object(["Destination": arn])
        }
        return destinations
    }
}
