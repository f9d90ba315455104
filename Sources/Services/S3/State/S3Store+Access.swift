internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// What calls must be allowed to do, by IAM's names.
/// - Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
extension S3Store {
    /// An action on a bucket: `s3:ListBucket`.
    func access(
        _ action: String, bucket name: String, _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let bucket = try await row(ofBucket: name)?.record
        var conditions = conditions
        if let bucket, bucket.mayLimit(context.caller) { conditions.tell(of: bucket) }
        return [Self.access(action, BucketRecord.arn(name), bucket, context, conditions)]
    }

    /// An action on an object, or on one of its versions: `s3:PutObject`.
    /// - Parameter conditions: what policies are told of the request.
    func access(
        _ action: String, bucket name: String, key: String, version: String? = nil, _ context: CallContext,
        conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        try await access(
            action, ofBucket: name, await row(ofBucket: name)?.record, key: key, version: version, context,
            conditions: conditions)
    }

    /// - Parameter bucket: as it is now; nil where there is none.
    private func access(
        _ action: String, ofBucket name: String, _ bucket: BucketRecord?, key: String, version: String?,
        _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        var conditions = conditions
        conditions.tell(ofVersion: version)
        if let bucket, bucket.mayLimit(context.caller) {
            conditions.tell(of: bucket)
            if TagConditions.mayLimit(action), let object = try await find(name, key, version)?.record {
                conditions.tell(of: object)
            }
        }
        return [Self.access(action, "\(BucketRecord.arn(name))/\(key)", bucket, context, conditions)]
    }

    /// An action that the object's own list may allow: reading it, and reading and changing the list.
    func access(
        _ action: String, _ permission: Permission, bucket name: String, key: String, _ versionID: String?,
        _ context: CallContext
    ) async throws -> [Access] {
        let record = try await row(ofBucket: name)?.record
        guard let record, record.takesLists else {
            return try await access(action, ofBucket: name, record, key: key, version: versionID, context)
        }
        let object = try await find(name, key, versionID)?.record
        // Who may list the bucket is told that there is nothing.
        let list = object.flatMap { $0.isDeleteMarker ? nil : $0.accessList(in: record) } ?? record.accessList
        return [Self.access(action, permission, list, object, record, key, versionID, context)]
    }

    /// Decides on the version that was found, where lists give rights: when the call was decided on, another may have
    /// been the current one, or have had another list.
    /// - Throws: `AccessDenied`.
    func authorize(
        _ action: String, _ permission: Permission, _ found: ObjectRecord, in bucket: BucketRecord, key: String,
        _ versionID: String?, _ context: CallContext
    ) async throws {
        guard bucket.takesLists else { return }
        let list = found.accessList(in: bucket)
        try await authorize([Self.access(action, permission, list, found, bucket, key, versionID, context)], context)
    }

    private static func access(
        _ action: String, _ permission: Permission, _ list: AccessList, _ object: ObjectRecord?,
        _ bucket: BucketRecord, _ key: String, _ versionID: String?, _ context: CallContext
    ) -> Access {
        var conditions: [String: [String]] = [:]
        conditions.tell(ofVersion: versionID)
        if bucket.mayLimit(context.caller) {
            conditions.tell(of: bucket)
            if let object, TagConditions.mayLimit(action) { conditions.tell(of: object) }
        }
        return Access(
            action, on: "\(bucket.arn)/\(key)", conditions: conditions,
            resourcePolicy: bucket.policy(towards: context.caller, action, permission, list),
            owner: bucket.owner(list.owner, context.caller))
    }

    /// - Parameter bucket: as it is now; nil where there is none.
    private static func access(
        _ action: String, _ resource: String, _ bucket: BucketRecord?, _ context: CallContext,
        _ conditions: [String: [String]]
    ) -> Access {
        guard let bucket else { return Access(action, on: resource, conditions: conditions) }
        return Access(
            action, on: resource, conditions: conditions,
            resourcePolicy: bucket.policy(towards: context.caller, action),
            owner: bucket.owner(bucket.account, context.caller))
    }

    /// Answers that a key or a version is not there to those alone who may list the bucket; others are denied, and do
    /// not learn of it.
    /// - Source: Amazon S3 API Reference, GetObject, "Permissions".
    func telling<Result>(_ bucket: String, _ context: CallContext, _ find: () async throws -> Result) async throws
        -> Result
    {
        do {
            return try await find()
        } catch let fault as Fault where fault.code == "NoSuchKey" || fault.code == "NoSuchVersion" {
            let action = fault.code == "NoSuchKey" ? "s3:ListBucket" : "s3:ListBucketVersions"
            try await authorize(try await access(action, bucket: bucket, context), context)
            throw fault
        }
    }
}

extension AccessList {
    /// What a bucket's list must give for an action; nil for those that no list allows.
    /// - Source: Amazon S3 User Guide, "Mapping of ACL permissions and access policy permissions".
    static func bucketPermission(_ action: String) -> Permission? {
        switch action {
        case "s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads": .read
        case "s3:PutObject": .write
        case "s3:GetBucketAcl": .readAcp
        case "s3:PutBucketAcl": .writeAcp
        default: nil
        }
    }
}

extension [String: [String]] {
    fileprivate mutating func tell(of bucket: BucketRecord) {
        self["s3:ResourceAccount"] = [bucket.account.rawValue]
        self["aws:ResourceAccount"] = [bucket.account.rawValue]
    }

    fileprivate mutating func tell(of object: ObjectRecord) {
        merge(TagConditions.existing(object.tags)) { _, new in new }
    }

    fileprivate mutating func tell(ofVersion versionID: String?) {
        if let versionID { self["s3:VersionId"] = [versionID] }
    }
}

extension BucketRecord {
    /// Whether policies can limit what this caller does: the keys of the account that owns all may do everything as
    /// long as the bucket has no policy, so that their calls pay for no look at the object.
    fileprivate func mayLimit(_ caller: Caller) -> Bool { policyDocument != nil || caller != .account(account) }

    /// Whether lists can give this caller anything: the account that owns all has all rights without them.
    fileprivate func listsCount(for caller: Caller) -> Bool {
        guard takesLists else { return false }
        if case .account(account) = caller { return false }
        return true
    }

    /// Who must allow beside the caller's own account.
    fileprivate func owner(_ owner: AccountID, _ caller: Caller) -> AccountID? { owner == caller.account ? nil : owner }

    /// The bucket's policy as far as it counts, with what its own list allows where lists count.
    fileprivate func policy(towards caller: Caller, _ action: String) -> JSON? {
        guard listsCount(for: caller), let permission = AccessList.bucketPermission(action) else {
            return policy(towards: caller)
        }
        return policy(towards: caller, action, permission, accessList)
    }

    /// The bucket's policy as far as it counts, and beside it what a list allows, as a statement more.
    fileprivate func policy(
        towards caller: Caller, _ action: String, _ permission: Permission, _ list: AccessList
    ) -> JSON? {
        // A policy allows what the bucket's owner owns, and denies whatever lies in the bucket.
        let own = list.owner == account ? policy(towards: caller) : denials
        let ignoresPublic = publicAccessBlock?.ignorePublicACLs == true
        guard let principal = list.principal(permission, caller, ignoresPublic: ignoresPublic) else { return own }
        let statement: JSON = [
            "Effect": "Allow", "Principal": principal, "Action": .string(action),
            "Resource": [.string(arn), .string(arn + "/*")],
        ]
        let statements = own?["Statement"].map { $0.array ?? [$0] } ?? []
        var document = own?.object ?? ["Version": "2012-10-17"]
        document["Statement"] = .array(statements + [statement])
        return .object(document)
    }
}

extension BucketRecord {
    /// The bucket's policy as far as it counts for a caller: a public one counts for the account's own callers and for
    /// services alone where public buckets are restricted.
    fileprivate func policy(towards caller: Caller) -> JSON? {
        guard publicAccessBlock?.restrictPublicBuckets == true, let policyDocument,
            BucketPolicy(policyDocument).isPublic
        else { return policyDocument }
        if case .service = caller { return policyDocument }
        return caller.account == account ? policyDocument : denials
    }

    /// The statements of the policy that deny.
    fileprivate var denials: JSON? {
        guard var document = policyDocument?.object, let statement = document["Statement"] else { return nil }
        document["Statement"] = .array((statement.array ?? [statement]).filter { $0["Effect"]?.string == "Deny" })
        return .object(document)
    }
}

/// The owner that answers name.
enum CanonicalUser {
    /// The account's canonical id: 64 hexadecimal digits that the account number decides.
    static func id(_ account: AccountID) -> String { Hex.encode(Digest.sha256("canonical user \(account)".utf8)) }
    /// The number of the account's owner as events show it.
    static func customerID(_ account: AccountID) -> String { "A" + id(account).prefix(13).uppercased() }
    static func owner(_ account: AccountID) -> Owner { Owner(id: id(account)) }
}
