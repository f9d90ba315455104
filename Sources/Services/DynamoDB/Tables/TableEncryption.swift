internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// The key of KMS by which a table is to be encrypted: a setting that is kept and shown, as there is no KMS yet. Nil
/// stands for DynamoDB's own keys.
enum TableEncryption {
    /// - Throws: ValidationException.
    static func key(_ wanted: SSESpecification, _ tenant: Tenant) throws(Fault) -> String? {
        guard wanted.enabled == true else {
            guard wanted.kmsMasterKeyId == nil, wanted.sseType == nil else {
                throw .invalidParameter(
                    "SSESpecification.Enabled must be true where SSEType or KMSMasterKeyId is specified")
            }
            return nil
        }
        if wanted.sseType == .aes256 { throw .invalidParameter("SSEType AES256 is not supported. Use KMS") }
        let key = wanted.kmsMasterKeyId ?? "alias/aws/dynamodb"
        if key.hasPrefix("arn:") { return key }
        return ARN(
            service: "kms", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: key.hasPrefix("alias/") ? key : "key/" + key
        ).description
    }
}
