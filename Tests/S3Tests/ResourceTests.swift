import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

@Suite("CloudFormation")
struct ResourceTests {
    private func context(_ bench: S3Bench, token: String = "one") -> ResourceContext {
        ResourceContext(
            stackName: "shop", stackID: "arn:stack", logicalID: "Files", account: .default, region: .default,
            token: token,
            caller: bench.platform.root)
    }

    private func handler(_ bench: S3Bench, _ type: String) throws -> any ResourceHandler {
        try #require(bench.service.resources.first { $0.type == type })
    }

    @Test("a bucket with a generated name has its settings, and creation can be repeated")
    func bucket() async throws {
        let bench = S3Bench()
        let handler = try handler(bench, "AWS::S3::Bucket")
        let properties: JSONObject = [
            "VersioningConfiguration": ["Status": "Enabled"],
            "Tags": [["Key": "ManagedStackSource", "Value": "AwsSamCli"]],
            "BucketEncryption": [
                "ServerSideEncryptionConfiguration": [["ServerSideEncryptionByDefault": ["SSEAlgorithm": "aws:kms"]]]
            ],
            "PublicAccessBlockConfiguration": ["BlockPublicAcls": true, "BlockPublicPolicy": "true"],
        ]
        let state = try await handler.create(properties, context(bench))
        #expect(try await handler.create(properties, context(bench)) == state)
        let name = state.physicalID
        #expect(name.hasPrefix("shop-files-"))
        #expect(state.attributes["Arn"] == .string("arn:aws:s3:::\(name)"))
        #expect(state.attributes["RegionalDomainName"] == .string("\(name).s3.us-east-1.amazonaws.com"))
        #expect(try await bench.client.getBucketVersioning(.init(bucket: name)).status == .enabled)
        #expect(try await bench.client.getBucketTagging(.init(bucket: name)).tagSet.first?.value == "AwsSamCli")
        let block = try await bench.client.getPublicAccessBlock(.init(bucket: name)).publicAccessBlockConfiguration
        #expect(block?.blockPublicPolicy == true)
        #expect(block?.ignorePublicAcls == false)
        _ = try await handler.update(name, from: properties, to: [:], context(bench))
        #expect(try await bench.client.getBucketVersioning(.init(bucket: name)).status == .suspended)
        let encryption = try await bench.client.getBucketEncryption(.init(bucket: name))
            .serverSideEncryptionConfiguration
        #expect(encryption?.rules.first?.applyServerSideEncryptionByDefault?.sseAlgorithm == .aes256)
        try await handler.delete(name, [:], context(bench))
        try await handler.delete(name, [:], context(bench))
        #expect(try await bench.client.listBuckets(.init()).buckets == [])
    }

    @Test("a bucket that was there before is not taken over")
    func existing() async throws {
        let bench = try await S3Bench.withBucket()
        let handler = try handler(bench, "AWS::S3::Bucket")
        let fault = try await faultOf { try await handler.create(["BucketName": "photos"], context(bench)) }
        #expect(fault.code == "BucketAlreadyExists")
        #expect(fault.message == "photos already exists")
        _ = try await handler.create(["BucketName": "mine"], context(bench))
        let other = try await faultOf { try await handler.create(["BucketName": "mine"], context(bench, token: "two")) }
        #expect(other.code == "BucketAlreadyExists")
    }

    @Test("settings that are not offered are known by name")
    func unsupported() async throws {
        let bench = S3Bench()
        let handler = try handler(bench, "AWS::S3::Bucket")
        #expect(handler.unsupported.contains("ReplicationConfiguration"))
        let acl = handler.properties.first { $0.name == "AccessControl" }
        #expect(acl?.unsupported.contains("PublicRead") == true)
        let wrong = try await faultOf { try await handler.create(["AccessControl": "Public"], context(bench)) }
        #expect(wrong.message == "The value Public of AWS::S3::Bucket's AccessControl is not valid")
        #expect(try await bench.client.listBuckets(.init()).buckets == [])
    }

    @Test("a bucket has the configurations of its template, and loses those that go from it")
    func configurations() async throws {
        let bench = S3Bench()
        let handler = try handler(bench, "AWS::S3::Bucket")
        let queue: JSON = .string("arn:aws:sqs:us-east-1:000000000000:q")
        let rules: JSON = [["Name": "Prefix", "Value": "in/"]]
        let properties: JSONObject = [
            "CorsConfiguration": ["CorsRules": [["AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": "60"]]],
            "LifecycleConfiguration": [
                "Rules": [
                    [
                        "Id": "old", "Status": "Enabled", "Prefix": "logs/", "ObjectSizeGreaterThan": "10",
                        "ExpirationInDays": 90, "Transitions": [["StorageClass": "GLACIER", "TransitionInDays": 30]],
                    ]
                ]
            ],
            "NotificationConfiguration": [
                "EventBridgeConfiguration": [:],
                "QueueConfigurations": [
                    ["Event": "s3:ObjectCreated:*", "Queue": queue, "Filter": ["S3Key": ["Rules": rules]]]
                ],
            ],
            "WebsiteConfiguration": ["IndexDocument": "index.html"],
        ]
        let name = try await handler.create(properties, context(bench)).physicalID
        #expect(try await bench.client.getBucketCors(.init(bucket: name)).corsRules?.first?.maxAgeSeconds == 60)
        let rule = try await bench.client.getBucketLifecycleConfiguration(.init(bucket: name)).rules?.first
        #expect(rule?.filter?.and?.prefix == "logs/")
        #expect(rule?.filter?.and?.objectSizeGreaterThan == 10)
        #expect(rule?.transitions?.first?.storageClass == .glacier)
        let told = try await bench.client.getBucketNotificationConfiguration(.init(bucket: name))
        #expect(told.eventBridgeConfiguration != nil)
        #expect(told.queueConfigurations?.first?.filter?.key?.filterRules?.first?.name == "Prefix")
        #expect(try await bench.client.getBucketWebsite(.init(bucket: name)).indexDocument?.suffix == "index.html")
        _ = try await handler.update(name, from: properties, to: [:], context(bench))
        let left = try await bench.client.getBucketNotificationConfiguration(.init(bucket: name))
        #expect(left.queueConfigurations == nil && left.eventBridgeConfiguration == nil)
        let none = try await faultOf { try await bench.client.getBucketWebsite(.init(bucket: name)) }
        #expect(none.code == "NoSuchWebsiteConfiguration")
        try await handler.delete(name, [:], context(bench))
        #expect(try await bench.rowCount() == 0)
    }

    @Test("a bucket policy comes and goes with its resource")
    func policy() async throws {
        let bench = try await S3Bench.withBucket()
        let handler = try handler(bench, "AWS::S3::BucketPolicy")
        let properties: JSONObject = [
            "Bucket": "photos",
            "PolicyDocument": [
                "Version": "2012-10-17",
                "Statement": [
                    [
                        "Action": ["s3:GetObject"], "Effect": "Allow", "Resource": "arn:aws:s3:::photos/*",
                        "Principal": ["Service": "serverlessrepo.amazonaws.com"],
                        "Condition": ["StringEquals": ["aws:SourceAccount": "000000000000"]],
                    ]
                ],
            ],
        ]
        #expect(try await handler.create(properties, context(bench)).physicalID == "photos")
        let policy = try #require(try await bench.client.getBucketPolicy(.init(bucket: "photos")).policy)
        #expect(try JSON(parsing: policy) == properties["PolicyDocument"])
        try await handler.delete("photos", properties, context(bench))
        try await bench.client.deleteBucket(.init(bucket: "photos"))
        try await handler.delete("photos", properties, context(bench))
    }
}
