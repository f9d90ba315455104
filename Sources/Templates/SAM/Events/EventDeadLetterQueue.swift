internal import Base

/// `DeadLetterConfig` of an event: the queue for events that could not be delivered, given or made.
/// - Source: SAM specification, DeadLetterConfig.
struct EventDeadLetterQueue {
    let arn: JSON
    /// The id of the queue to make; nil for a given one.
    let queueID: String?

    /// Nil where the event has none.
    init?(_ event: FunctionEvent) throws(ServerlessFault) {
        guard let config = event["DeadLetterConfig"] else { return nil }
        guard config.object != nil else {
            throw .resource(event.id, EventProperty.map.fault("DeadLetterConfig"))
        }
        func fault(_ message: String) -> ServerlessFault { event.fault(ofID: message) }
        let (given, type) = (config["Arn"], config["Type"])
        guard given == nil || type == nil else {
            throw fault("You can either define 'Arn' or 'Type' property of DeadLetterConfig.")
        }
        if let given {
            (arn, queueID) = (given, nil)
            return
        }
        guard let type else { throw fault("No 'Arn' or 'Type' property provided for DeadLetterConfig.") }
        guard type == "SQS" else {
            throw fault("The only valid value for 'Type' property of DeadLetterConfig is 'SQS'.")
        }
        let name = config["QueueLogicalId"] ?? .string(event.id + "Queue")
        guard let id = name.string else { throw fault("QueueLogicalId must be a string") }
        (arn, queueID) = (.getAtt(id, "Arn"), id)
    }

    /// Makes the queue, where it is not a given one.
    func addQueue(_ attributes: JSONObject, to build: inout ServerlessBuild) {
        guard let queueID else { return }
        build.add(queueID, "AWS::SQS::Queue", .object(JSONObject()), attributes)
    }

    /// Makes the queue, and lets the event's rule write to it.
    func translate(rule id: String, _ attributes: JSONObject, into build: inout ServerlessBuild) {
        guard let queueID else { return }
        addQueue(attributes, to: &build)
        let statement: JSON = [
            "Action": "sqs:SendMessage", "Effect": "Allow", "Principal": ["Service": "events.amazonaws.com"],
            "Resource": arn, "Condition": ["ArnEquals": ["aws:SourceArn": .getAtt(id, "Arn")]],
        ]
        build.add(
            id + "QueuePolicy", "AWS::SQS::QueuePolicy",
            [
                "PolicyDocument": ["Version": "2012-10-17", "Statement": [statement]],
                "Queues": [.ref(queueID)],
            ], attributes)
    }
}
