internal import ServiceKit

/// The forms of a table's properties.
/// - Source: AWS CloudFormation User Guide, AWS::DynamoDB::Table.
enum TableKinds {
    static let keySchema = ResourceProperty.Kind.listOf(
        .structure([
            ResourceProperty("AttributeName", .string, required: true),
            ResourceProperty("KeyType", .string, required: true),
        ]))
    static let definitions = ResourceProperty.Kind.listOf(
        .structure([
            ResourceProperty("AttributeName", .string, required: true),
            ResourceProperty("AttributeType", .string, required: true),
        ]))
    static let localIndexes = ResourceProperty.Kind.listOf(.structure(index))
    static let globalIndexes = ResourceProperty.Kind.listOf(
        .structure(
            index + [
                ResourceProperty("ProvisionedThroughput", throughput), ResourceProperty("OnDemandThroughput", onDemand),
            ], unsupported: ["ContributorInsightsSpecification", "WarmThroughput"]))
    static let throughput = ResourceProperty.Kind.structure([
        ResourceProperty("ReadCapacityUnits", .integer, required: true),
        ResourceProperty("WriteCapacityUnits", .integer, required: true),
    ])
    static let onDemand = ResourceProperty.Kind.structure([
        ResourceProperty("MaxReadRequestUnits", .integer), ResourceProperty("MaxWriteRequestUnits", .integer),
    ])
    static let stream = ResourceProperty.Kind.structure([
        ResourceProperty("StreamViewType", .string, required: true), ResourceProperty("ResourcePolicy", policy),
    ])
    static let policy = ResourceProperty.Kind.structure([ResourceProperty("PolicyDocument", .json, required: true)])
    static let recovery = ResourceProperty.Kind.structure([
        ResourceProperty("PointInTimeRecoveryEnabled", .boolean, required: true),
        ResourceProperty("RecoveryPeriodInDays", .integer),
    ])
    static let destination = ResourceProperty.Kind.structure([
        ResourceProperty("StreamArn", .string, required: true),
        ResourceProperty("ApproximateCreationDateTimePrecision", .choice(["MICROSECOND", "MILLISECOND"])),
    ])
    static let encryption = ResourceProperty.Kind.structure([
        ResourceProperty("SSEEnabled", .boolean, required: true), ResourceProperty("SSEType", .string),
        ResourceProperty("KMSMasterKeyId", .string),
    ])
    static let timeToLive = ResourceProperty.Kind.structure([
        ResourceProperty("AttributeName", .string), ResourceProperty("Enabled", .boolean, required: true),
    ])

    static let source = ResourceProperty.Kind.structure([
        ResourceProperty("InputFormat", .string, required: true),
        ResourceProperty("InputCompressionType", .string),
        ResourceProperty(
            "InputFormatOptions",
            .structure([
                ResourceProperty(
                    "Csv",
                    .structure([ResourceProperty("Delimiter", .string), ResourceProperty("HeaderList", .texts)]))
            ])),
        ResourceProperty(
            "S3BucketSource",
            .structure([
                ResourceProperty("S3Bucket", .string, required: true), ResourceProperty("S3BucketOwner", .string),
                ResourceProperty("S3KeyPrefix", .string),
            ]), required: true),
    ])

    private static let index = [
        ResourceProperty("IndexName", .string, required: true),
        ResourceProperty("KeySchema", keySchema, required: true),
        ResourceProperty(
            "Projection",
            .structure([ResourceProperty("NonKeyAttributes", .texts), ResourceProperty("ProjectionType", .string)]),
            required: true),
    ]
}
