internal import Base
internal import S3API
internal import ServiceKit
internal import Store
internal import Wire

/// `AWS::S3::Bucket`.
struct BucketResource: ResourceHandler {
    let s3: S3Store
    let type = "AWS::S3::Bucket"
    let attributes = ["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"]
    let properties = [
        ResourceProperty("BucketName", .string, replaces: true),
        ResourceProperty(
            "AccessControl", .string,
            unsupported: [
                "AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite",
                "PublicRead", "PublicReadWrite",
            ]),
        ResourceProperty("AccelerateConfiguration", BucketKinds.acceleration),
        ResourceProperty("BucketEncryption", BucketKinds.encryption),
        ResourceProperty("CorsConfiguration", BucketKinds.cors),
        ResourceProperty("LifecycleConfiguration", BucketKinds.lifecycle),
        ResourceProperty("NotificationConfiguration", BucketKinds.notifications),
        ResourceProperty("OwnershipControls", BucketKinds.ownership),
        ResourceProperty("PublicAccessBlockConfiguration", BucketKinds.publicAccess),
        ResourceProperty("Tags", .tags),
        ResourceProperty("VersioningConfiguration", BucketKinds.versioning),
        ResourceProperty("WebsiteConfiguration", BucketKinds.website),
    ]
    let unsupported = [
        "AbacStatus", "AnalyticsConfigurations", "IntelligentTieringConfigurations", "InventoryConfigurations",
        "LoggingConfiguration", "MetadataConfiguration", "MetadataTableConfiguration", "MetricsConfigurations",
        "ObjectLockConfiguration", "ObjectLockEnabled", "ReplicationConfiguration",
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["BucketName"]?.string ?? context.generatedName(maximum: 63, lowercased: true)
        let settings = try BucketSettings(properties)
        try await claim(name, context)
        let client = S3Client(context.caller)
        let region = context.region.rawValue
        let location = region == "us-east-1" ? nil : BucketLocationConstraint(rawValue: region)
        try await client.createBucket(
            CreateBucketRequest(bucket: name, createBucketConfiguration: location.map { .init(locationConstraint: $0) })
        )
        return try await context.finishing(name) {
            try await settings.apply(to: name, client, previous: nil)
            return state(name, region)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await BucketSettings(new).apply(to: physicalID, S3Client(context.caller), previous: BucketSettings(old))
        return state(physicalID, context.region.rawValue)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await S3Client(context.caller).deleteBucket(DeleteBucketRequest(bucket: physicalID))
        } catch let fault as Fault where fault.code == "NoSuchBucket" {
            return
        }
    }

    /// Notes that this creation is about to make the bucket, so that a repeated creation knows its own work from a
    /// bucket that was there before.
    /// - Throws: `BucketAlreadyExists`.
    private func claim(_ name: String, _ context: ResourceContext) async throws {
        let token = Array("\(context.stackID) \(context.logicalID) \(context.token)".utf8)
        let intent = try await s3.store.get(S3Keys.intent(name))
        if try await s3.row(ofBucket: name) != nil {
            guard intent?.value == token else {
                throw S3Fault.bucketAlreadyExists("\(name) already exists", details: ["BucketName": .string(name)])
            }
            return
        }
        var transaction = Transaction()
        transaction.check(S3Keys.bucket(name), .absent)
        transaction.put(S3Keys.intent(name), token)
        guard case .committed = try await s3.store.commit(transaction) else {
            throw S3Fault.bucketAlreadyExists("\(name) already exists", details: ["BucketName": .string(name)])
        }
    }

    private func state(_ name: String, _ region: String) -> ResourceState {
        ResourceState(
            physicalID: name,
            attributes: [
                "Arn": .string(BucketRecord.arn(name)),
                "DomainName": .string("\(name).s3.amazonaws.com"),
                "DualStackDomainName": .string("\(name).s3.dualstack.\(region).amazonaws.com"),
                "RegionalDomainName": .string("\(name).s3.\(region).amazonaws.com"),
                "WebsiteURL": .string("http://\(name).s3-website-\(region).amazonaws.com"),
            ])
    }
}
