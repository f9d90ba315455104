/// Queues, topics, streams, functions, workflows, metrics, logs and mail.
/// - Source: SAM specification, policy template list.
extension PolicyTemplate {
    static let messages: [String: PolicyTemplate] = [
        "CloudFormationDescribeStacksPolicy": PolicyTemplate(
            [],
            .init("cloudformation", "DescribeStacks", onOne: "cloudformation:@:stack/*")
        ),
        "CloudWatchDashboardPolicy": PolicyTemplate(
            [],
            .init("cloudwatch", "GetDashboard ListDashboards PutDashboard ListMetrics", onOne: "*")
        ),
        "CloudWatchDescribeAlarmHistoryPolicy": PolicyTemplate(
            [],
            .init("cloudwatch", "DescribeAlarmHistory", onOne: "*")
        ),
        "CloudWatchPutMetricPolicy": PolicyTemplate(
            [],
            .init("cloudwatch", "PutMetricData", onOne: "*")
        ),
        "EventBridgePutEventsPolicy": PolicyTemplate(
            ["EventBusName"],
            .init("events", "PutEvents", onOne: "events:@:event-bus/${eventBusName}", isSingle: true)
        ),
        "FilterLogEventsPolicy": PolicyTemplate(
            ["LogGroupName"],
            .init("logs", "FilterLogEvents", onOne: "logs:@:log-group:${logGroupName}:log-stream:*")
        ),
        "KinesisCrudPolicy": PolicyTemplate(
            ["StreamName"],
            .init(
                "kinesis",
                "AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream "
                    + "DescribeStreamSummary GetShardIterator IncreaseStreamRetentionPeriod ListTagsForStream "
                    + "MergeShards PutRecord PutRecords SplitShard RemoveTagsFromStream",
                onOne: "kinesis:@:stream/${streamName}")
        ),
        "KinesisStreamReadPolicy": PolicyTemplate(
            ["StreamName"],
            .init("kinesis", "ListStreams DescribeLimits", onOne: "kinesis:@:stream/*"),
            .init(
                "kinesis",
                "DescribeStream DescribeStreamSummary GetRecords GetShardIterator",
                onOne: "kinesis:@:stream/${streamName}")
        ),
        "LambdaInvokePolicy": PolicyTemplate(
            ["FunctionName"],
            .init("lambda", "InvokeFunction", onOne: "lambda:@:function:${functionName}*")
        ),
        "SESBulkTemplatedCrudPolicy": PolicyTemplate(
            ["IdentityName"],
            .init(
                "ses",
                "GetIdentityVerificationAttributes SendEmail SendRawEmail SendTemplatedEmail "
                    + "SendBulkTemplatedEmail VerifyEmailIdentity",
                onOne: "ses:@:identity/${identityName}")
        ),
        "SESBulkTemplatedCrudPolicy_v2": PolicyTemplate(
            ["IdentityName", "TemplateName"],
            .init(
                "ses",
                "SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail",
                on: ["ses:@:identity/${identityName}", "ses:@:template/${templateName}"]),
            .init("ses", "GetIdentityVerificationAttributes VerifyEmailIdentity", onOne: "*")
        ),
        "SESCrudPolicy": PolicyTemplate(
            ["IdentityName"],
            .init(
                "ses",
                "GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity",
                onOne: "ses:@:identity/${identityName}")
        ),
        "SESEmailTemplateCrudPolicy": PolicyTemplate(
            [],
            .init(
                "ses",
                "CreateTemplate GetTemplate ListTemplates UpdateTemplate DeleteTemplate TestRenderTemplate",
                onOne: "*")
        ),
        "SESSendBouncePolicy": PolicyTemplate(
            ["IdentityName"],
            .init("ses", "SendBounce", onOne: "ses:@:identity/${identityName}")
        ),
        "SNSCrudPolicy": PolicyTemplate(
            ["TopicName"],
            .init(
                "sns",
                "ListSubscriptionsByTopic CreateTopic SetTopicAttributes Subscribe Publish",
                onOne: "sns:@:${topicName}*")
        ),
        "SNSPublishMessagePolicy": PolicyTemplate(
            ["TopicName"],
            .init("sns", "Publish", onOne: "sns:@:${topicName}")
        ),
        "SQSPollerPolicy": PolicyTemplate(
            ["QueueName"],
            .init(
                "sqs",
                "ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch "
                    + "GetQueueAttributes ReceiveMessage",
                onOne: "sqs:@:${queueName}")
        ),
        "SQSSendMessagePolicy": PolicyTemplate(
            ["QueueName"],
            .init("sqs", "SendMessage*", onOne: "sqs:@:${queueName}")
        ),
        "StepFunctionsCallbackPolicy": PolicyTemplate(
            ["StateMachineName"],
            .init(
                "states",
                "SendTaskFailure SendTaskHeartbeat SendTaskSuccess",
                onOne: "states:@:stateMachine:${stateMachineName}")
        ),
        "StepFunctionsExecutionPolicy": PolicyTemplate(
            ["StateMachineName"],
            .init("states", "StartExecution", onOne: "states:@:stateMachine:${stateMachineName}")
        ),
        "StepFunctionsExecutionPolicy_v2": PolicyTemplate(
            ["StateMachineName"],
            .init("states", "StartExecution StartSyncExecution", onOne: "states:@:stateMachine:${stateMachineName}")
        ),
    ]
}
