internal import ServiceKit

/// The forms of a bucket's properties.
/// - Source: AWS CloudFormation User Guide, AWS::S3::Bucket.
enum BucketKinds {
    static let encryption = ResourceProperty.Kind.structure([
        ResourceProperty(
            "ServerSideEncryptionConfiguration",
            .listOf(
                .structure(
                    [
                        ResourceProperty("BucketKeyEnabled", .boolean),
                        ResourceProperty(
                            "ServerSideEncryptionByDefault",
                            .structure([
                                ResourceProperty("KMSMasterKeyID", .string),
                                ResourceProperty("SSEAlgorithm", .string, required: true),
                            ])),
                    ], unsupported: ["BlockedEncryptionTypes"])), required: true)
    ])
    static let ownership = ResourceProperty.Kind.structure([
        ResourceProperty(
            "Rules", .listOf(.structure([ResourceProperty("ObjectOwnership", .string)])), required: true)
    ])
    static let publicAccess = ResourceProperty.Kind.structure(
        ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"].map {
            ResourceProperty($0, .boolean)
        })
    static let versioning = ResourceProperty.Kind.structure([ResourceProperty("Status", .string, required: true)])
}
