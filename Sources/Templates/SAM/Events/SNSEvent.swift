internal import Base

/// SNS: a subscription of the function, or of a queue that the function polls.
/// - Source: SAM specification, SNS and SqsSubscriptionObject.
enum SNSEvent {
    private static let known = [
        "Topic", "Region", "FilterPolicy", "FilterPolicyScope", "SqsSubscription", "RedrivePolicy",
    ]

    static func translate(
        _ event: FunctionEvent, _ target: inout FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(known: known, required: ["Topic"])
        let topic = event["Topic"] ?? .null
        guard let subscription = event["SqsSubscription"], subscription != false else {
            subscribe(event, protocol: "lambda", endpoint: target.arn, target, &build)
            return target.permission(
                event.id + "Permission", principal: "sns.amazonaws.com", source: topic, into: &build)
        }
        let given = subscription.object
        let queueID = event.id + "Queue"
        let queueARN: JSON
        let queueURL: JSON
        if let given {
            guard let arn = given["QueueArn"], let url = given["QueueUrl"] else {
                throw event.fault("No QueueARN or QueueURL provided.")
            }
            (queueARN, queueURL) = (arn, url)
        } else {
            let isFIFO = build.sources[topic.refName ?? ""]?["Properties"]?["FifoTopic"] == true
            build.add(queueID, "AWS::SQS::Queue", .object(isFIFO ? ["FifoQueue": true] : [:]), target.attributes)
            (queueARN, queueURL) = (.getAtt(queueID, "Arn"), .ref(queueID))
        }
        subscribe(event, protocol: "sqs", endpoint: queueARN, target, &build)
        poll(event, given, queueARN, &target, &build)
        addPolicy(
            given?["QueuePolicyLogicalId"]?.string ?? event.id + "QueuePolicy", topic, queueARN, queueURL, target,
            &build)
    }

    private static func subscribe(
        _ event: FunctionEvent, protocol name: String, endpoint: JSON, _ target: FunctionTarget,
        _ build: inout ServerlessBuild
    ) {
        build.add(
            event.id, "AWS::SNS::Subscription",
            .object(of: [
                "TopicArn": event["Topic"], "Protocol": .string(name), "Endpoint": endpoint, "Region": event["Region"],
                "FilterPolicy": event["FilterPolicy"], "FilterPolicyScope": event["FilterPolicyScope"],
                "RedrivePolicy": event["RedrivePolicy"],
            ]), target.attributes)
    }

    private static func poll(
        _ event: FunctionEvent, _ options: JSONObject?, _ queue: JSON, _ target: inout FunctionTarget,
        _ build: inout ServerlessBuild
    ) {
        target.add(managedPolicy: "AWSLambdaSQSQueueExecutionRole")
        build.add(
            event.id + "EventSourceMapping", "AWS::Lambda::EventSourceMapping",
            .object(of: [
                "EventSourceArn": queue, "FunctionName": target.name, "BatchSize": options?["BatchSize"] ?? 10,
                "Enabled": options?["Enabled"] ?? true, "Tags": target.tags,
            ]), target.attributes)
    }

    private static func addPolicy(
        _ id: String, _ topic: JSON, _ arn: JSON, _ url: JSON, _ target: FunctionTarget, _ build: inout ServerlessBuild
    ) {
        let statement: JSON = [
            "Action": "sqs:SendMessage", "Effect": "Allow", "Principal": "*", "Resource": arn,
            "Condition": ["ArnEquals": ["aws:SourceArn": topic]],
        ]
        build.add(
            id, "AWS::SQS::QueuePolicy",
            ["PolicyDocument": ["Version": "2012-10-17", "Statement": [statement]], "Queues": [url]], target.attributes)
    }
}
