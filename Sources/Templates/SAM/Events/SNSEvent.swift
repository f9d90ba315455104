internal import Base

/// SNS: a subscription of the function, or of a queue that the function polls.
/// - Source: SAM specification, SNS and SqsSubscriptionObject.
enum SNSEvent {
    private static let known: [(String, EventProperty)] = [
        ("Topic", .text), ("Region", .text), ("FilterPolicy", .any), ("FilterPolicyScope", .any),
        ("SqsSubscription", .booleanOrMap), ("RedrivePolicy", .map),
    ]

    static func translate(
        _ event: FunctionEvent, _ target: inout FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(known, required: ["Topic"])
        let topic = event["Topic"] ?? .null
        guard let subscription = event["SqsSubscription"], !subscription.isBlank else {
            subscribe(event, protocol: "lambda", endpoint: target.arn, target, &build)
            return target.permission(
                event.id + "Permission", principal: "sns.amazonaws.com", source: topic, into: &build)
        }
        let given = subscription.object
        let queueID = event.id + "Queue"
        let queueARN: JSON
        let queueURL: JSON
        if let given {
            guard let arn = given["QueueArn"], !arn.isBlank, let url = given["QueueUrl"], !url.isBlank else {
                throw event.fault("No QueueARN or QueueURL provided.")
            }
            (queueARN, queueURL) = (arn, url)
        } else {
            let topic = build.sources[topic.referredID ?? ""]
            let isFIFO = topic?["Properties"]?["FifoTopic"].map { build.resolved($0) }
            build.add(
                queueID, "AWS::SQS::Queue", .object(of: ["FifoQueue": isFIFO.flatMap { $0.isBlank ? JSON?.none : $0 }]),
                target.attributes)
            (queueARN, queueURL) = (.getAtt(queueID, "Arn"), .ref(queueID))
        }
        subscribe(event, protocol: "sqs", endpoint: queueARN, target, &build)
        poll(event, given?["BatchSize"], queueARN, &target, &build)
        let policyID = given?["QueuePolicyLogicalId"]?.string ?? ""
        addPolicy(
            policyID.isEmpty ? event.id + "QueuePolicy" : policyID, topic, queueARN, queueURL, target, &build)
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

    /// The function polls the queue at once: SAM takes no `Enabled` there.
    private static func poll(
        _ event: FunctionEvent, _ size: JSON?, _ queue: JSON, _ target: inout FunctionTarget,
        _ build: inout ServerlessBuild
    ) {
        target.add(managedPolicy: "AWSLambdaSQSQueueExecutionRole")
        build.add(
            event.id + "EventSourceMapping", "AWS::Lambda::EventSourceMapping",
            .object(of: [
                "EventSourceArn": queue, "FunctionName": target.name,
                "BatchSize": size.flatMap { $0.isBlank ? JSON?.none : $0 } ?? 10, "Enabled": true,
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
