internal import ServiceKit

/// The forms of the properties that have calls of their own.
/// - Source: AWS CloudFormation User Guide, AWS::S3::Bucket.
extension BucketKinds {
    static let acceleration = ResourceProperty.Kind.structure([
        ResourceProperty("AccelerationStatus", .choice(["Enabled", "Suspended"]), required: true)
    ])

    static let cors = ResourceProperty.Kind.structure([
        ResourceProperty(
            "CorsRules",
            .listOf(
                .structure([
                    ResourceProperty("AllowedHeaders", .texts),
                    ResourceProperty("AllowedMethods", .texts, required: true),
                    ResourceProperty("AllowedOrigins", .texts, required: true),
                    ResourceProperty("ExposedHeaders", .texts), ResourceProperty("Id", .string),
                    ResourceProperty("MaxAge", .integer),
                ])), required: true)
    ])

    // MARK: - Notifications

    private static func notification(_ target: String) -> ResourceProperty.Kind {
        let rule = ResourceProperty.Kind.structure([
            ResourceProperty("Name", .string, required: true), ResourceProperty("Value", .string, required: true),
        ])
        let filter = ResourceProperty.Kind.structure([
            ResourceProperty(
                "S3Key", .structure([ResourceProperty("Rules", .listOf(rule), required: true)]), required: true)
        ])
        return .listOf(
            .structure([
                ResourceProperty("Event", .string, required: true), ResourceProperty("Filter", filter),
                ResourceProperty(target, .string, required: true),
            ]))
    }

    static let notifications = ResourceProperty.Kind.structure([
        ResourceProperty(
            "EventBridgeConfiguration", .structure([ResourceProperty("EventBridgeEnabled", .boolean)])),
        ResourceProperty("LambdaConfigurations", notification("Function")),
        ResourceProperty("QueueConfigurations", notification("Queue")),
        ResourceProperty("TopicConfigurations", notification("Topic")),
    ])

    // MARK: - Life cycles

    private static let move = ResourceProperty.Kind.structure([
        ResourceProperty("StorageClass", .string, required: true), ResourceProperty("TransitionDate", .string),
        ResourceProperty("TransitionInDays", .integer),
    ])
    private static let noncurrentMove = ResourceProperty.Kind.structure([
        ResourceProperty("NewerNoncurrentVersions", .integer),
        ResourceProperty("StorageClass", .string, required: true),
        ResourceProperty("TransitionInDays", .integer, required: true),
    ])

    static let lifecycle = ResourceProperty.Kind.structure([
        ResourceProperty("Rules", .listOf(.structure(rule)), required: true),
        ResourceProperty("TransitionDefaultMinimumObjectSize", .string),
    ])

    private static let rule = [
        ResourceProperty(
            "AbortIncompleteMultipartUpload",
            .structure([ResourceProperty("DaysAfterInitiation", .integer, required: true)])),
        ResourceProperty("ExpirationDate", .string), ResourceProperty("ExpirationInDays", .integer),
        ResourceProperty("ExpiredObjectDeleteMarker", .boolean), ResourceProperty("Id", .string),
        ResourceProperty(
            "NoncurrentVersionExpiration",
            .structure([
                ResourceProperty("NewerNoncurrentVersions", .integer),
                ResourceProperty("NoncurrentDays", .integer, required: true),
            ])), ResourceProperty("NoncurrentVersionExpirationInDays", .integer),
        ResourceProperty("NoncurrentVersionTransition", noncurrentMove),
        ResourceProperty("NoncurrentVersionTransitions", .listOf(noncurrentMove)),
        ResourceProperty("ObjectSizeGreaterThan", .string), ResourceProperty("ObjectSizeLessThan", .string),
        ResourceProperty("Prefix", .string), ResourceProperty("Status", .string, required: true),
        ResourceProperty("TagFilters", .tags), ResourceProperty("Transition", move),
        ResourceProperty("Transitions", .listOf(move)),
    ]

    // MARK: - Websites

    static let website = ResourceProperty.Kind.structure([
        ResourceProperty("ErrorDocument", .string), ResourceProperty("IndexDocument", .string),
        ResourceProperty(
            "RedirectAllRequestsTo",
            .structure([
                ResourceProperty("HostName", .string, required: true), ResourceProperty("Protocol", .string),
            ])),
        ResourceProperty(
            "RoutingRules",
            .listOf(
                .structure([
                    ResourceProperty(
                        "RedirectRule",
                        .structure([
                            ResourceProperty("HostName", .string), ResourceProperty("HttpRedirectCode", .string),
                            ResourceProperty("Protocol", .string), ResourceProperty("ReplaceKeyPrefixWith", .string),
                            ResourceProperty("ReplaceKeyWith", .string),
                        ]), required: true),
                    ResourceProperty(
                        "RoutingRuleCondition",
                        .structure([
                            ResourceProperty("HttpErrorCodeReturnedEquals", .string),
                            ResourceProperty("KeyPrefixEquals", .string),
                        ])),
                ]))),
    ])
}
