internal import Base

extension PriceList {
    /// The list of this build.
    /// - Source: the pricing pages of AWS Lambda, Amazon API Gateway, SQS, SNS, EventBridge, Kinesis Data Streams,
    ///   DynamoDB (on-demand and provisioned, standard class), S3 (standard class), CloudWatch and X-Ray, each for US
    ///   East (N. Virginia).
    package static func builtIn() throws -> PriceList {
        try PriceList(try JSON(parsing: text))
    }

    private static let text = """
        {
          "region": "us-east-1",
          "date": "2025-11-01",
          "prices": {
            "lambda.requests": {"unit": "request", "per": 1000000, "dollars": [0.2]},
            "lambda.duration.x86_64": {"unit": "GB-second", "per": 1, "dollars": [0.0000166667, 0.000015, 0.0000133334], "from": [0, 6000000000, 15000000000]},
            "lambda.duration.arm64": {"unit": "GB-second", "per": 1, "dollars": [0.0000133334, 0.0000120001, 0.0000106667], "from": [0, 7500000000, 18750000000]},
            "lambda.provisioned.x86_64": {"unit": "GB-second", "per": 1, "dollars": [0.0000041667]},
            "lambda.provisioned.arm64": {"unit": "GB-second", "per": 1, "dollars": [0.0000033334]},
            "lambda.provisioned-duration.x86_64": {"unit": "GB-second", "per": 1, "dollars": [0.0000097222]},
            "lambda.provisioned-duration.arm64": {"unit": "GB-second", "per": 1, "dollars": [0.0000077778]},
            "lambda.ephemeral-storage": {"unit": "GB-second", "per": 1, "dollars": [0.0000000309]},
            "lambda.snapshot-cache": {"unit": "GB-second", "per": 1, "dollars": [0.0000015046]},
            "lambda.snapshot-restore": {"unit": "GB", "per": 1, "dollars": [0.0001397998]},
            "lambda.streamed-response": {"unit": "GB", "per": 1, "dollars": [0.008]},
            "apigateway.rest-requests": {"unit": "request", "per": 1000000, "dollars": [3.5, 2.8, 2.38, 1.51], "from": [0, 333000000, 1000000000, 20000000000]},
            "apigateway.http-requests": {"unit": "request of 512 KB", "per": 1000000, "dollars": [1, 0.9], "from": [0, 300000000]},
            "sqs.standard-requests": {"unit": "request of 64 KB", "per": 1000000, "dollars": [0.4, 0.3, 0.24], "from": [0, 100000000000, 200000000000]},
            "sqs.fifo-requests": {"unit": "request of 64 KB", "per": 1000000, "dollars": [0.5, 0.4, 0.35], "from": [0, 100000000000, 200000000000]},
            "sns.publishes": {"unit": "request of 64 KB", "per": 1000000, "dollars": [0.5]},
            "sns.fifo-publishes": {"unit": "message", "per": 1000000, "dollars": [0.3]},
            "sns.fifo-payload": {"unit": "GB", "per": 1, "dollars": [0.017]},
            "sns.http-deliveries": {"unit": "delivery", "per": 1000000, "dollars": [0.6]},
            "sns.email-deliveries": {"unit": "delivery", "per": 100000, "dollars": [2]},
            "sns.payload-filtering": {"unit": "GB", "per": 1, "dollars": [0.09]},
            "events.custom-events": {"unit": "event of 64 KB", "per": 1000000, "dollars": [1]},
            "events.cross-bus-deliveries": {"unit": "event of 64 KB", "per": 1000000, "dollars": [1]},
            "events.archive-processing": {"unit": "GB", "per": 1, "dollars": [0.1]},
            "events.archive-storage": {"unit": "GB-month", "per": 1, "dollars": [0.023]},
            "events.replayed-events": {"unit": "event of 64 KB", "per": 1000000, "dollars": [1]},
            "events.api-destination-calls": {"unit": "call of 64 KB", "per": 1000000, "dollars": [0.2]},
            "schemas.discovered-events": {"unit": "event of 8 KB", "per": 1000000, "dollars": [0.1]},
            "scheduler.invocations": {"unit": "invocation of 64 KB", "per": 1000000, "dollars": [1]},
            "pipes.requests": {"unit": "request of 64 KB", "per": 1000000, "dollars": [0.4]},
            "kinesis.shard-hours": {"unit": "shard-hour", "per": 1, "dollars": [0.015]},
            "kinesis.put-units": {"unit": "unit of 25 KB", "per": 1000000, "dollars": [0.014]},
            "kinesis.on-demand-stream-hours": {"unit": "stream-hour", "per": 1, "dollars": [0.04]},
            "kinesis.on-demand-in": {"unit": "GB", "per": 1, "dollars": [0.08]},
            "kinesis.on-demand-out": {"unit": "GB", "per": 1, "dollars": [0.04]},
            "kinesis.on-demand-consumer-out": {"unit": "GB", "per": 1, "dollars": [0.05]},
            "kinesis.consumer-shard-hours": {"unit": "shard-hour", "per": 1, "dollars": [0.015]},
            "kinesis.consumer-out": {"unit": "GB", "per": 1, "dollars": [0.013]},
            "dynamodb.write-units": {"unit": "write request unit", "per": 1000000, "dollars": [0.625]},
            "dynamodb.read-units": {"unit": "read request unit", "per": 1000000, "dollars": [0.125]},
            "dynamodb.write-capacity-hours": {"unit": "WCU-hour", "per": 1, "dollars": [0.00065]},
            "dynamodb.read-capacity-hours": {"unit": "RCU-hour", "per": 1, "dollars": [0.00013]},
            "dynamodb.stream-reads": {"unit": "read request unit", "per": 1000000, "dollars": [0.2]},
            "dynamodb.storage": {"unit": "GB-month", "per": 1, "dollars": [0.25]},
            "dynamodb.exports": {"unit": "GB", "per": 1, "dollars": [0.1]},
            "dynamodb.imports": {"unit": "GB", "per": 1, "dollars": [0.15]},
            "dynamodb.restores": {"unit": "GB", "per": 1, "dollars": [0.15]},
            "s3.write-requests": {"unit": "request", "per": 1000, "dollars": [0.005]},
            "s3.read-requests": {"unit": "request", "per": 1000, "dollars": [0.0004]},
            "s3.storage": {"unit": "GB-month", "per": 1, "dollars": [0.023, 0.022, 0.021], "from": [0, 51200, 512000]},
            "s3.select-scanned": {"unit": "GB", "per": 1, "dollars": [0.002]},
            "s3.select-returned": {"unit": "GB", "per": 1, "dollars": [0.0007]},
            "logs.ingested": {"unit": "GB", "per": 1, "dollars": [0.5]},
            "logs.storage": {"unit": "GB-month", "per": 1, "dollars": [0.03]},
            "logs.query-scanned": {"unit": "GB", "per": 1, "dollars": [0.005]},
            "logs.live-tail-minutes": {"unit": "minute", "per": 1, "dollars": [0.01]},
            "cloudwatch.custom-metric-months": {"unit": "metric-month", "per": 1, "dollars": [0.3, 0.1, 0.05, 0.02], "from": [0, 10000, 250000, 1000000]},
            "cloudwatch.requests": {"unit": "request", "per": 1000, "dollars": [0.01]},
            "cloudwatch.alarm-months": {"unit": "metric-month", "per": 1, "dollars": [0.1]},
            "cloudwatch.high-resolution-alarm-months": {"unit": "metric-month", "per": 1, "dollars": [0.3]},
            "cloudwatch.composite-alarm-months": {"unit": "alarm-month", "per": 1, "dollars": [0.5]},
            "cloudwatch.dashboard-months": {"unit": "dashboard-month", "per": 1, "dollars": [3]},
            "xray.traces-recorded": {"unit": "trace", "per": 1000000, "dollars": [5]},
            "xray.traces-retrieved": {"unit": "trace", "per": 1000000, "dollars": [0.5]}
          }
        }
        """
}
