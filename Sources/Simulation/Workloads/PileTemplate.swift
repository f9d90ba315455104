internal import Base

/// The template of `StackWork`'s stacks: a topic whose messages come to a function by a queue. The second version
/// changes, replaces, adds and removes resources; the third can't be made.
struct PileTemplate: Sendable {
    let version: Int
    let handler: String

    var visibility: Int { version == 1 ? 30 : 60 }
    var names: Set<String> { Set(resources.map(\.key)) }
    var json: JSON { ["Resources": .object(resources)] }

    private var resources: JSONObject {
        var resources: JSONObject = [
            "Topic": ["Type": "AWS::SNS::Topic", "Properties": ["DisplayName": .string("version \(version)")]],
            "Dead": ["Type": "AWS::SQS::Queue"], "Jobs": jobs, "Gate": gate, "Feed": feed, "Role": role,
            "Work": function(key: "code.zip", memory: version == 1 ? 128 : 256), "Mapping": mapping,
        ]
        if version == 1 {
            resources["Plain"] = ["Type": "AWS::SQS::Queue"]
        } else {
            resources["Extra"] = ["Type": "AWS::SQS::Queue", "Properties": ["FifoQueue": true]]
        }
        if version == 3 { resources["Broken"] = function(key: "nowhere.zip", memory: 128) }
        return resources
    }

    private var jobs: JSON {
        [
            "Type": "AWS::SQS::Queue",
            "Properties": [
                "VisibilityTimeout": .integer(Int64(visibility)),
                "RedrivePolicy": ["deadLetterTargetArn": attribute("Dead", "Arn"), "maxReceiveCount": 5],
            ],
        ]
    }

    private var gate: JSON {
        let statement: JSON = [
            "Effect": "Allow", "Principal": ["Service": "sns.amazonaws.com"], "Action": "sqs:SendMessage",
            "Resource": attribute("Jobs", "Arn"),
        ]
        return [
            "Type": "AWS::SQS::QueuePolicy",
            "Properties": [
                "Queues": [["Ref": "Jobs"]],
                "PolicyDocument": ["Version": "2012-10-17", "Statement": [statement]],
            ],
        ]
    }

    private var feed: JSON {
        [
            "Type": "AWS::SNS::Subscription", "DependsOn": "Gate",
            "Properties": [
                "TopicArn": ["Ref": "Topic"], "Protocol": "sqs", "Endpoint": attribute("Jobs", "Arn"),
                "RawMessageDelivery": true,
            ],
        ]
    }

    private var role: JSON {
        let trust: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"]
            ],
        ]
        let own: JSON = [
            "PolicyName": "own",
            "PolicyDocument": [
                "Version": "2012-10-17",
                "Statement": [["Effect": "Allow", "Action": ["sqs:*", "logs:*"], "Resource": "*"]],
            ],
        ]
        return [
            "Type": "AWS::IAM::Role", "Properties": ["AssumeRolePolicyDocument": trust, "Policies": [own]],
        ]
    }

    private func function(key: String, memory: Int64) -> JSON {
        [
            "Type": "AWS::Lambda::Function",
            "Properties": [
                "Runtime": "provided.al2023", "Handler": .string(handler), "Role": attribute("Role", "Arn"),
                "MemorySize": .integer(memory), "Code": ["S3Bucket": "piles", "S3Key": .string(key)],
            ],
        ]
    }

    private var mapping: JSON {
        [
            "Type": "AWS::Lambda::EventSourceMapping",
            "Properties": ["EventSourceArn": attribute("Jobs", "Arn"), "FunctionName": ["Ref": "Work"]],
        ]
    }

    private func attribute(_ resource: String, _ name: String) -> JSON {
        ["Fn::GetAtt": [.string(resource), .string(name)]]
    }
}
