/// What a connector between two types of resources makes.
/// - Source: SAM specification, AWS SAM connector reference.
struct ConnectorProfile {
    enum End: String {
        case source = "Source"
        case destination = "Destination"
    }

    /// The resource of a statement: an end's ARN, or a pattern with variables such as `${DestinationArn}`.
    enum Place {
        case arn(End)
        case pattern(String)
    }

    struct Grant {
        let actions: String
        let places: [Place]

        init(_ actions: String, on places: Place...) { (self.actions, self.places) = (actions, places) }
    }

    enum Product {
        /// A managed policy for the role of one end, by the permission asked for.
        case policy(role: End, read: [Grant], write: [Grant])
        case topicPolicy(principal: String)
        case queuePolicy(principal: String)
        /// The right to call the function; with the account for sources whose ARN has none.
        case permission(principal: String, withAccount: Bool)
        /// The right of an API to call the function.
        case apiPermission
        case graphQLPermission
    }

    let product: Product
    /// The permissions that make sense together, where not all do.
    var combinations: [[String]] = []

    /// The resource that cannot be made before the rights are there.
    enum Waiting {
        case source
        /// The mappings by which the destination polls the source.
        case mappings
    }
    var waiting: Waiting?

    /// The permissions that can be asked for.
    var permissions: [String] {
        guard case .policy(_, let read, let write) = product else { return ["Write"] }
        return (read.isEmpty ? [] : ["Read"]) + (write.isEmpty ? [] : ["Write"])
    }

    // MARK: - The table

    /// The profile for two types of CloudFormation; nil where there is none.
    static func find(_ source: String, _ destination: String) -> ConnectorProfile? { all[source + " " + destination] }

    private static let function = "AWS::Lambda::Function"
    private static let machine = "AWS::StepFunctions::StateMachine"
    private static let all: [String: ConnectorProfile] = fromFunctions.merging(fromSources) { $1 }

    private static let execution =
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${DestinationName}:*"
    private static let executionRule =
        "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/"
        + "StepFunctionsGetEventsForStepFunctionsExecutionRule"
    private static let invoke = Grant("lambda:InvokeAsync lambda:InvokeFunction", on: .arn(.destination))

    private static func policy(read: [Grant] = [], write: [Grant] = []) -> ConnectorProfile {
        ConnectorProfile(product: .policy(role: .source, read: read, write: write))
    }

    private static let table = policy(
        read: [
            Grant(
                "dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchGetItem dynamodb:ConditionCheckItem "
                    + "dynamodb:PartiQLSelect",
                on: .arn(.destination), .pattern("${DestinationArn}/index/*"))
        ],
        write: [
            Grant(
                "dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem "
                    + "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate",
                on: .arn(.destination), .pattern("${DestinationArn}/index/*"))
        ])
    private static let bucket = policy(
        read: [
            Grant(
                "s3:GetObject s3:GetObjectAcl s3:GetObjectLegalHold s3:GetObjectRetention s3:GetObjectTorrent "
                    + "s3:GetObjectVersion s3:GetObjectVersionAcl s3:GetObjectVersionForReplication "
                    + "s3:GetObjectVersionTorrent s3:ListBucket s3:ListBucketMultipartUploads "
                    + "s3:ListBucketVersions s3:ListMultipartUploadParts",
                on: .arn(.destination), .pattern("${DestinationArn}/*"))
        ],
        write: [
            Grant(
                "s3:AbortMultipartUpload s3:DeleteObject s3:DeleteObjectVersion s3:PutObject "
                    + "s3:PutObjectLegalHold s3:PutObjectRetention s3:RestoreObject",
                on: .arn(.destination), .pattern("${DestinationArn}/*"))
        ])
    private static let topic = policy(write: [Grant("sns:Publish", on: .arn(.destination))])
    private static let bus = policy(write: [Grant("events:PutEvents", on: .arn(.destination))])

    private static let fromFunctions: [String: ConnectorProfile] = [
        "\(function) AWS::DynamoDB::Table": table,
        "\(function) AWS::SQS::Queue": policy(
            read: [Grant("sqs:ReceiveMessage sqs:GetQueueAttributes", on: .arn(.destination))],
            write: [
                Grant(
                    "sqs:DeleteMessage sqs:SendMessage sqs:ChangeMessageVisibility sqs:PurgeQueue",
                    on: .arn(.destination))
            ]),
        "\(function) AWS::S3::Bucket": bucket,
        "\(function) AWS::SNS::Topic": topic,
        "\(function) AWS::Events::EventBus": bus,
        "\(function) \(function)": policy(write: [invoke]),
        "\(function) \(machine)": policy(
            read: [
                Grant("states:DescribeStateMachine states:ListExecutions", on: .arn(.destination)),
                Grant(
                    "states:DescribeExecution states:DescribeStateMachineForExecution states:GetExecutionHistory",
                    on: .pattern(execution)),
            ],
            write: [
                Grant("states:StartExecution states:StartSyncExecution", on: .arn(.destination)),
                Grant("states:StopExecution", on: .pattern(execution)),
            ]),
        "\(function) AWS::Location::PlaceIndex": policy(read: [
            Grant(
                "geo:DescribePlaceIndex geo:GetPlace geo:SearchPlaceIndexForPosition "
                    + "geo:SearchPlaceIndexForSuggestions geo:SearchPlaceIndexForText",
                on: .arn(.destination))
        ]),
    ]

    private static let fromSources: [String: ConnectorProfile] = [
        "\(machine) \(function)": policy(write: [invoke]),
        "\(machine) \(machine)": ConnectorProfile(
            product: .policy(
                role: .source,
                read: [
                    Grant("states:DescribeExecution", on: .pattern(execution)),
                    Grant("events:DescribeRule", on: .pattern(executionRule)),
                ],
                write: [
                    Grant("states:StartExecution", on: .arn(.destination)),
                    Grant("states:StopExecution", on: .pattern(execution)),
                    Grant("events:PutTargets events:PutRule", on: .pattern(executionRule)),
                ]), combinations: [["Read"], ["Read", "Write"]], waiting: .source),
        "\(machine) AWS::DynamoDB::Table": table,
        "\(machine) AWS::S3::Bucket": bucket,
        "\(machine) AWS::SNS::Topic": topic,
        "\(machine) AWS::SQS::Queue": policy(write: [Grant("sqs:SendMessage", on: .arn(.destination))]),
        "\(machine) AWS::Events::EventBus": bus,
        "AWS::DynamoDB::Table \(function)": ConnectorProfile(
            product: .policy(
                role: .destination,
                read: [
                    Grant(
                        "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams",
                        on: .pattern("${SourceArn}/stream/*"))
                ], write: []), waiting: .mappings),
        "AWS::SQS::Queue \(function)": ConnectorProfile(
            product: .policy(
                role: .destination,
                read: [Grant("sqs:ReceiveMessage sqs:GetQueueAttributes", on: .arn(.source))],
                write: [Grant("sqs:DeleteMessage", on: .arn(.source))]), combinations: [["Read", "Write"]],
            waiting: .mappings),
        "AWS::Events::Rule AWS::Events::EventBus": bus,
        "AWS::Events::Rule \(machine)": policy(write: [Grant("states:StartExecution", on: .arn(.destination))]),
        "AWS::Events::Rule AWS::SNS::Topic": ConnectorProfile(
            product: .topicPolicy(principal: "events.amazonaws.com")),
        "AWS::Events::Rule AWS::SQS::Queue": ConnectorProfile(
            product: .queuePolicy(principal: "events.amazonaws.com")),
        "AWS::Events::Rule \(function)": ConnectorProfile(
            product: .permission(principal: "events.amazonaws.com", withAccount: false)),
        "AWS::SNS::Topic AWS::SQS::Queue": ConnectorProfile(product: .queuePolicy(principal: "sns.amazonaws.com")),
        "AWS::SNS::Topic \(function)": ConnectorProfile(
            product: .permission(principal: "sns.amazonaws.com", withAccount: false)),
        "AWS::S3::Bucket \(function)": ConnectorProfile(
            product: .permission(principal: "s3.amazonaws.com", withAccount: true)),
        "AWS::ApiGateway::RestApi \(function)": ConnectorProfile(product: .apiPermission),
        "AWS::ApiGatewayV2::Api \(function)": ConnectorProfile(product: .apiPermission),
        "AWS::AppSync::GraphQLApi \(function)": ConnectorProfile(product: .graphQLPermission),
        "AWS::AppSync::DataSource AWS::DynamoDB::Table": table,
        "AWS::AppSync::DataSource AWS::Events::EventBus": bus,
        "AWS::AppSync::DataSource \(function)": policy(write: [
            Grant("lambda:InvokeAsync lambda:InvokeFunction", on: .arn(.destination), .pattern("${DestinationArn}:*"))
        ]),
    ]
}
