/// What S3's addresses and answers have of their own, which no model says.
enum S3Addresses {
    /// Query parameters that name a part of a bucket or an object. A request with one of them means an operation of
    /// that part alone: `GET /bucket?lifecycle` is not a listing of the bucket, though the model would let it pass for
    /// one.
    /// - Source: S3 API Reference; the list of subresources is that of the signing guide.
    static let subresources: Set<String> = [
        "abac", "accelerate", "acl", "analytics", "annotation", "attributes", "cors", "delete", "encryption",
        "intelligent-tiering",
        "inventory", "legal-hold", "lifecycle", "location", "logging", "metadataConfiguration",
        "metadataInventoryTable",
        "metadataJournalTable", "metadataTable", "metrics", "notification", "object-lock", "ownershipControls",
        "policy",
        "policyStatus", "publicAccessBlock", "renameObject", "replication", "requestPayment", "restore", "retention",
        "select",
        "session", "tagging", "torrent", "uploads", "versioning", "versions", "website",
    ]

    /// The root elements of answers, where they are not the name of the output's shape.
    static let rootElements = [
        "GetBucketAccelerateConfiguration": "AccelerateConfiguration", "GetBucketAcl": "AccessControlPolicy",
        "GetBucketCors": "CORSConfiguration", "GetBucketLifecycleConfiguration": "LifecycleConfiguration",
        "GetBucketLogging": "BucketLoggingStatus", "GetBucketNotificationConfiguration": "NotificationConfiguration",
        "GetBucketRequestPayment": "RequestPaymentConfiguration", "GetBucketTagging": "Tagging",
        "GetBucketVersioning": "VersioningConfiguration", "GetBucketWebsite": "WebsiteConfiguration",
        "GetObjectAcl": "AccessControlPolicy", "GetObjectAttributes": "GetObjectAttributesResponse",
        "GetObjectTagging": "Tagging", "CompleteMultipartUpload": "CompleteMultipartUploadResult",
        "CreateMultipartUpload": "InitiateMultipartUploadResult", "DeleteObjects": "DeleteResult",
        "ListBuckets": "ListAllMyBucketsResult", "ListMultipartUploads": "ListMultipartUploadsResult",
        "ListObjects": "ListBucketResult", "ListObjectsV2": "ListBucketResult",
        "ListObjectVersions": "ListVersionsResult",
        "ListParts": "ListPartsResult",
    ]

    /// Whether a request with this query can mean the operation.
    static func query(_ query: [(name: String, value: String)], fits operation: OperationModel) -> Bool {
        query.allSatisfy { parameter in
            !subresources.contains(parameter.name) || operation.fixedQuery.contains { $0.name == parameter.name }
        }
    }
}

extension ServiceTraits {
    /// Whether this is S3 (not S3 Control, which signs alike), whose wire format departs from REST XML in places.
    var isS3: Bool { name == "S3" }
}
