internal import Base
internal import S3API

/// A bucket with its settings, as its row holds it.
struct BucketRecord: Hashable, Sendable {
    /// Whether the bucket keeps versions; nil when it never has.
    enum Versioning: String, Sendable {
        case enabled = "Enabled"
        case suspended = "Suspended"
    }

    struct Encryption: Hashable, Sendable {
        var algorithm = "AES256"
        var kmsKeyID: String?
        var bucketKeyEnabled = false
    }

    struct PublicAccessBlock: Hashable, Sendable {
        var blockPublicACLs = true
        var ignorePublicACLs = true
        var blockPublicPolicy = true
        var restrictPublicBuckets = true
    }

    let name: String
    let account: AccountID
    let region: String
    let created: Instant
    var versioning: Versioning?
    var encryption = Encryption()
    /// The policy as it was put; `policyDocument` is what it says.
    var policy: String?
    var policyDocument: JSON?
    var publicAccessBlock: PublicAccessBlock? = PublicAccessBlock()
    var ownership: String? = ObjectOwnership.bucketOwnerEnforced.rawValue
    /// The list of who may what; nil is that of the owner alone.
    var acl: AccessList?
    /// Nil where objects cannot be locked.
    var lock: BucketLock?
    /// Whether other accounts pay for what they ask.
    var requesterPays = false
    var tags: [Tag] = []
    /// The configurations that stand in rows of their own.
    var configured: Set<ConfigurationKind> = []
    /// Whether uploads may come by S3's faster way; nil where nothing was ever said. Here every way is the same.
    var acceleration: String?
    /// Of which objects life cycles move none: those below 128 kB, or as each storage class has it.
    var transitionMinimum = "all_storage_classes_128K"
    /// Set while the bucket is being deleted, so that no object gets into it meanwhile.
    var deletingSince: Instant?

    init(name: String, account: AccountID, region: String, created: Instant) {
        (self.name, self.account, self.region, self.created) = (name, account, region, created)
    }

    var arn: String { Self.arn(name) }
    static func arn(_ name: String) -> String { "arn:aws:s3:::\(name)" }
}

// MARK: - The row

extension BucketRecord {
    var bytes: [UInt8] {
        var json: JSONObject = [
            "account": .string(account.rawValue), "region": .string(region), "created": .integer(created.nanoseconds),
            "algorithm": .string(encryption.algorithm), "bucketKey": .bool(encryption.bucketKeyEnabled),
            "tags": .array(tags.map { [.string($0.key), .string($0.value)] }),
        ]
        json["versioning"] = versioning.map { .string($0.rawValue) }
        json["kmsKey"] = encryption.kmsKeyID.map { .string($0) }
        json["policy"] = policy.map { .string($0) }
        json["ownership"] = ownership.map { .string($0) }
        if !configured.isEmpty { json["configured"] = .array(configured.map(\.rawValue).sorted().map { .string($0) }) }
        if requesterPays { json["requesterPays"] = true }
        json["acceleration"] = acceleration.map { .string($0) }
        if configured.contains(.lifecycle) { json["transitionMinimum"] = .string(transitionMinimum) }
        json["acl"] = acl?.json
        json["lock"] = lock?.json
        json["deleting"] = deletingSince.map { .integer($0.nanoseconds) }
        json["publicAccessBlock"] = publicAccessBlock.map {
            [
                .bool($0.blockPublicACLs), .bool($0.ignorePublicACLs), .bool($0.blockPublicPolicy),
                .bool($0.restrictPublicBuckets),
            ]
        }
        return JSON.object(json).bytes
    }

    /// - Throws: `s3.damagedRow`, `JSONSyntaxError`.
    init(name: String, _ bytes: [UInt8]) throws {
        let json = try JSON(parsing: bytes)
        guard let account = AccountID(json["account"]?.string ?? ""), let region = json["region"]?.string,
            let created = json["created"]?.integer
        else { throw FieldReader.damaged }
        self.init(name: name, account: account, region: region, created: Instant(nanoseconds: created))
        versioning = json["versioning"]?.string.flatMap { Versioning(rawValue: $0) }
        encryption.algorithm = json["algorithm"]?.string ?? "AES256"
        encryption.kmsKeyID = json["kmsKey"]?.string
        encryption.bucketKeyEnabled = json["bucketKey"]?.bool ?? false
        policy = json["policy"]?.string
        policyDocument = try policy.map { try JSON(parsing: $0) }
        ownership = json["ownership"]?.string
        acl = try json["acl"]?.array.map { try AccessList(owner: account, $0) }
        lock = json["lock"].map { BucketLock($0) }
        tags = (json["tags"]?.array ?? []).map { Tag(key: $0[0]?.string ?? "", value: $0[1]?.string ?? "") }
        configured = Set((json["configured"]?.array ?? []).compactMap { $0.string.flatMap(ConfigurationKind.init) })
        requesterPays = json["requesterPays"]?.bool ?? false
        acceleration = json["acceleration"]?.string
        transitionMinimum = json["transitionMinimum"]?.string ?? transitionMinimum
        deletingSince = json["deleting"]?.integer.map { Instant(nanoseconds: $0) }
        publicAccessBlock = json["publicAccessBlock"]?.array.map { flags in
            let flags = flags.map { $0.bool ?? false }
            guard flags.count == 4 else { return PublicAccessBlock() }
            return PublicAccessBlock(
                blockPublicACLs: flags[0], ignorePublicACLs: flags[1], blockPublicPolicy: flags[2],
                restrictPublicBuckets: flags[3])
        }
    }
}
