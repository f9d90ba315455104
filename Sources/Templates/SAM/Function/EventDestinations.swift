internal import Base

/// `DestinationConfig` of `EventInvokeConfig`: where the results of asynchronous invocations go.
/// - Source: SAM specification, EventInvokeDestinationConfiguration.
struct EventDestinations {
    private struct Destination {
        let name: String
        let type: String
        let arn: JSON?
    }

    private static let actions = [
        "SQS": "sqs:SendMessage", "SNS": "sns:Publish", "Lambda": "lambda:InvokeFunction",
        "EventBridge": "events:PutEvents",
        "S3Bucket": "s3:PutObject",
    ]
    private let destinations: [Destination]

    init(_ resource: ServerlessResource, _ config: JSON?) throws(ServerlessFault) {
        var destinations: [Destination] = []
        for name in ["OnSuccess", "OnFailure"] {
            guard let destination = config?[name] else { continue }
            guard destination.object != nil else {
                throw resource.fault("Property 'EventInvokeConfig.DestinationConfig.\(name)' should be a map.")
            }
            guard let type = destination["Type"]?.string else {
                throw resource.fault(
                    "'Type: \(destination["Type"]?.description ?? "None")' must be one of "
                        + ServerlessGlobals.list(["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"]))
            }
            guard Self.actions[type] != nil else {
                throw resource.fault(
                    "'Type: \(type)' must be one of "
                        + ServerlessGlobals.list(["SQS", "SNS", "EventBridge", "Lambda", "S3Bucket"]))
            }
            let arn = destination["Destination"]
            if arn == nil && type != "SQS" && type != "SNS" {
                throw resource.fault("Destination is required if Type is not ['SQS', 'SNS']")
            }
            destinations.append(Destination(name: name, type: type, arn: arn))
        }
        self.destinations = destinations
    }

    /// The configuration of the function; queues and topics that are not given are made.
    func config(_ resource: ServerlessResource, _ target: inout FunctionTarget, _ build: inout ServerlessBuild) -> JSON?
    {
        var config = JSONObject()
        for destination in destinations {
            let arn = destination.arn ?? made(destination, resource, &build)
            config[destination.name] = .object(["Destination": arn])
            let action = Self.actions[destination.type] ?? ""
            target.add(
                policy: resource.id + "EventInvokeConfig" + destination.name + destination.type + "Policy",
                .statement([.string(action)], on: arn, isSingle: true))
        }
        return config.isEmpty ? JSON?.none : .object(config)
    }

    private func made(_ destination: Destination, _ resource: ServerlessResource, _ build: inout ServerlessBuild)
        -> JSON
    {
        let isQueue = destination.type == "SQS"
        let id = resource.id + "EventInvokeConfig" + destination.name + (isQueue ? "Queue" : "Topic")
        build.add(id, isQueue ? "AWS::SQS::Queue" : "AWS::SNS::Topic", .object(JSONObject()), resource.inherited)
        return isQueue ? .getAtt(id, "Arn") : .ref(id)
    }
}
