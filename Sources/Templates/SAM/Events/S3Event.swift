internal import Base

/// S3: notifications of a bucket in the same template, which is changed for it.
/// - Source: SAM specification, S3.
enum S3Event {
    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(
            [("Bucket", .text), ("Events", .textOrList), ("Filter", .any)], required: ["Bucket", "Events"])
        if let filter = event["Filter"], filter.object == nil {
            throw .resource(event.id, "Type of property 'Filter' is invalid.")
        }
        guard let id = event["Bucket"]?.refName, let source = build.sources[id]?.object else {
            throw event.fault("S3 events must reference an S3 bucket in the same template.")
        }
        let type = source["Type"]?.string ?? "None"
        guard type == "AWS::S3::Bucket" else {
            throw .resource(id, "Resource has incorrect Type; expected 'AWS::S3::Bucket', got '\(type)'")
        }
        target.permission(
            event.id + "Permission", principal: "s3.amazonaws.com", account: .ref("AWS::AccountId"), into: &build)
        var bucket = build.resources[id]?.object ?? source
        var properties = bucket["Properties"]?.object ?? JSONObject()
        if let value = bucket["Properties"], value.object == nil, !value.isNull {
            throw .resource(id, "Properties should be a map.")
        }
        try depend(&bucket, &properties, id, event, target)
        try notify(&properties, id, event, target)
        bucket["Properties"] = .object(properties)
        build.add(id, document: .object(bucket))
    }

    /// The bucket waits for the permission. Waiting for a conditional one is said by a tag, since `DependsOn` can't.
    private static func depend(
        _ bucket: inout JSONObject, _ properties: inout JSONObject, _ id: String, _ event: FunctionEvent,
        _ target: FunctionTarget
    ) throws(ServerlessFault) {
        let permission = event.id + "Permission"
        if let condition = target.resource.condition {
            guard properties["Tags"] == nil || properties["Tags"]?.array != nil else {
                throw .resource(id, "Property 'Tags' should be a list.")
            }
            let tag: JSON = [
                "Key": .string("sam:ConditionalDependsOn:" + permission),
                "Value": .ifElse(condition, .ref(permission), "no dependency"),
            ]
            properties["Tags"] = .array((properties["Tags"]?.array ?? []) + [tag])
            return
        }
        let given = bucket["DependsOn"]
        let names = given?.array ?? given.map { [$0] } ?? []
        guard names.allSatisfy({ $0.string != nil }) else {
            throw .resource(event.id, "Invalid type for field 'DependsOn'. Expected a string or list of strings.")
        }
        bucket["DependsOn"] = .array(names.contains(.string(permission)) ? names : names + [.string(permission)])
    }

    private static func notify(
        _ properties: inout JSONObject, _ id: String, _ event: FunctionEvent, _ target: FunctionTarget
    ) throws(ServerlessFault) {
        guard var config = (properties["NotificationConfiguration"] ?? .object(JSONObject())).object else {
            throw .resource(id, "Invalid type for NotificationConfiguration.")
        }
        guard var lambdas = (config["LambdaConfigurations"] ?? []).array else {
            throw .resource(id, "Invalid type for LambdaConfigurations. Must be a list.")
        }
        let events = event["Events"] ?? .null
        for name in events.array ?? [events] {
            let entry = JSON.object(of: ["Event": name, "Function": target.arn, "Filter": event["Filter"]])
            let conditional = target.resource.condition.map { .ifElse($0, entry, .noValue) } ?? entry
            if !lambdas.contains(conditional) { lambdas.append(conditional) }
        }
        config["LambdaConfigurations"] = .array(lambdas)
        properties["NotificationConfiguration"] = .object(config)
    }
}
