internal import Base
internal import S3API
internal import ServiceKit

/// What calls must be allowed to do, by IAM's names.
/// - Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
extension S3Store {
    /// An action on a bucket: `s3:ListBucket`.
    func access(
        _ action: String, bucket name: String, _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        [try await access(action, "arn:aws:s3:::\(name)", bucket: name, context, conditions)]
    }

    /// An action on an object: `s3:GetObject`.
    func access(
        _ action: String, bucket name: String, key: String, _ context: CallContext, conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        [try await access(action, "arn:aws:s3:::\(name)/\(key)", bucket: name, context, conditions)]
    }

    private func access(
        _ action: String, _ resource: String, bucket name: String, _ context: CallContext,
        _ conditions: [String: [String]]
    ) async throws -> Access {
        let record = try await row(ofBucket: name)?.record
        let owner = record.flatMap { $0.account == context.caller.account ? nil : $0.account }
        return Access(
            action, on: resource, conditions: conditions, resourcePolicy: record?.policy(towards: context.caller),
            owner: owner)
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
        return caller.account == account ? policyDocument : nil
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
