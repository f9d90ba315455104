internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The settings of a bucket in a template, as S3's own calls take them.
struct BucketSettings: Hashable, Sendable {
    private var encryption: ServerSideEncryptionConfiguration?
    private var ownership: ObjectOwnership?
    private var publicAccess: PublicAccessBlockConfiguration?
    private var tags: [Tag] = []
    private var versioning: BucketVersioningStatus?
    private var configurations: BucketConfigurations

    /// - Throws: `InvalidRequest` for a value that S3 does not know.
    init(_ properties: JSONObject) throws(Fault) {
        configurations = try BucketConfigurations(properties)
        if let acl = properties["AccessControl"]?.string, acl != "Private" {
            throw TemplateValue.wrong("AccessControl", .string(acl))
        }
        encryption = try properties["BucketEncryption"].map(Self.encryption)
        ownership = try properties["OwnershipControls"].map { value throws(Fault) in
            try TemplateValue.choice(value["Rules"]?[0]?["ObjectOwnership"] ?? "", "ObjectOwnership")
        }
        publicAccess = properties["PublicAccessBlockConfiguration"].map { Self.publicAccess($0) }
        tags = try (properties["Tags"]?.array ?? []).map(Self.tag)
        versioning = try properties["VersioningConfiguration"].map { value throws(Fault) in
            try TemplateValue.choice(value["Status"] ?? "", "VersioningConfiguration Status")
        }
    }

    // MARK: - Reading

    private static func encryption(_ value: JSON) throws(Fault) -> ServerSideEncryptionConfiguration {
        var rules: [ServerSideEncryptionRule] = []
        for rule in value["ServerSideEncryptionConfiguration"]?.array ?? [] {
            let byDefault = rule["ServerSideEncryptionByDefault"]
            rules.append(
                ServerSideEncryptionRule(
                    applyServerSideEncryptionByDefault: .init(
                        sseAlgorithm: try TemplateValue.choice(byDefault?["SSEAlgorithm"] ?? "", "SSEAlgorithm"),
                        kmsMasterKeyID: byDefault?["KMSMasterKeyID"]?.string),
                    bucketKeyEnabled: PropertyValue.flag(rule["BucketKeyEnabled"])))
        }
        return ServerSideEncryptionConfiguration(rules: rules)
    }

    private static func publicAccess(_ value: JSON) -> PublicAccessBlockConfiguration {
        PublicAccessBlockConfiguration(
            blockPublicAcls: PropertyValue.flag(value["BlockPublicAcls"]),
            ignorePublicAcls: PropertyValue.flag(value["IgnorePublicAcls"]),
            blockPublicPolicy: PropertyValue.flag(value["BlockPublicPolicy"]),
            restrictPublicBuckets: PropertyValue.flag(value["RestrictPublicBuckets"]))
    }

    private static func tag(_ value: JSON) throws(Fault) -> Tag {
        guard let key = value["Key"]?.string, let text = value["Value"] else {
            throw TemplateValue.wrong("Tags", value)
        }
        return Tag(key: key, value: text.string ?? text.description)
    }

    // MARK: - Applying

    /// Makes the bucket have these settings; what only the template before had is taken back.
    func apply(to bucket: String, _ client: S3Client, previous: BucketSettings?) async throws {
        try await applyVersioning(bucket, client, previous)
        if encryption != previous?.encryption {
            if let encryption {
                try await client.putBucketEncryption(
                    .init(bucket: bucket, serverSideEncryptionConfiguration: encryption))
            } else {
                try await client.deleteBucketEncryption(.init(bucket: bucket))
            }
        }
        if ownership != previous?.ownership {
            let controls = OwnershipControls(rules: [.init(objectOwnership: ownership ?? .bucketOwnerEnforced)])
            try await client.putBucketOwnershipControls(.init(bucket: bucket, ownershipControls: controls))
        }
        if publicAccess != previous?.publicAccess {
            let all = PublicAccessBlockConfiguration(
                blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true)
            try await client.putPublicAccessBlock(
                .init(bucket: bucket, publicAccessBlockConfiguration: publicAccess ?? all))
        }
        if tags != previous?.tags ?? [] {
            try await client.putBucketTagging(.init(bucket: bucket, tagging: Tagging(tagSet: tags)))
        }
        try await configurations.apply(to: bucket, client, previous: previous?.configurations)
    }

    /// A bucket that has kept versions can only stop doing so.
    private func applyVersioning(_ bucket: String, _ client: S3Client, _ previous: BucketSettings?) async throws {
        guard versioning != previous?.versioning else { return }
        try await client.putBucketVersioning(
            .init(bucket: bucket, versioningConfiguration: .init(status: versioning ?? .suspended)))
    }
}
