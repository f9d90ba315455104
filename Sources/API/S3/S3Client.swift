// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls S3 within the process: typed values, no encoding, the same pipeline as every call.
package struct S3Client: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func abortMultipartUpload(_ input: AbortMultipartUploadRequest) async throws -> AbortMultipartUploadOutput {
        try await caller.call(S3Model.abortMultipartUpload, input)
    }

    @discardableResult
    package func completeMultipartUpload(_ input: CompleteMultipartUploadRequest) async throws -> CompleteMultipartUploadOutput {
        try await caller.call(S3Model.completeMultipartUpload, input)
    }

    @discardableResult
    package func copyObject(_ input: CopyObjectRequest) async throws -> CopyObjectOutput {
        try await caller.call(S3Model.copyObject, input)
    }

    @discardableResult
    package func createBucket(_ input: CreateBucketRequest) async throws -> CreateBucketOutput {
        try await caller.call(S3Model.createBucket, input)
    }

    @discardableResult
    package func createMultipartUpload(_ input: CreateMultipartUploadRequest) async throws -> CreateMultipartUploadOutput {
        try await caller.call(S3Model.createMultipartUpload, input)
    }

    @discardableResult
    package func deleteBucket(_ input: DeleteBucketRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucket, input)
    }

    @discardableResult
    package func deleteBucketCors(_ input: DeleteBucketCorsRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketCors, input)
    }

    @discardableResult
    package func deleteBucketEncryption(_ input: DeleteBucketEncryptionRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketEncryption, input)
    }

    @discardableResult
    package func deleteBucketLifecycle(_ input: DeleteBucketLifecycleRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketLifecycle, input)
    }

    @discardableResult
    package func deleteBucketOwnershipControls(_ input: DeleteBucketOwnershipControlsRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketOwnershipControls, input)
    }

    @discardableResult
    package func deleteBucketPolicy(_ input: DeleteBucketPolicyRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketPolicy, input)
    }

    @discardableResult
    package func deleteBucketTagging(_ input: DeleteBucketTaggingRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketTagging, input)
    }

    @discardableResult
    package func deleteBucketWebsite(_ input: DeleteBucketWebsiteRequest) async throws -> Empty {
        try await caller.call(S3Model.deleteBucketWebsite, input)
    }

    @discardableResult
    package func deleteObject(_ input: DeleteObjectRequest) async throws -> DeleteObjectOutput {
        try await caller.call(S3Model.deleteObject, input)
    }

    @discardableResult
    package func deleteObjectTagging(_ input: DeleteObjectTaggingRequest) async throws -> DeleteObjectTaggingOutput {
        try await caller.call(S3Model.deleteObjectTagging, input)
    }

    @discardableResult
    package func deleteObjects(_ input: DeleteObjectsRequest) async throws -> DeleteObjectsOutput {
        try await caller.call(S3Model.deleteObjects, input)
    }

    @discardableResult
    package func deletePublicAccessBlock(_ input: DeletePublicAccessBlockRequest) async throws -> Empty {
        try await caller.call(S3Model.deletePublicAccessBlock, input)
    }

    @discardableResult
    package func getBucketAccelerateConfiguration(_ input: GetBucketAccelerateConfigurationRequest) async throws -> GetBucketAccelerateConfigurationOutput {
        try await caller.call(S3Model.getBucketAccelerateConfiguration, input)
    }

    @discardableResult
    package func getBucketAcl(_ input: GetBucketAclRequest) async throws -> GetBucketAclOutput {
        try await caller.call(S3Model.getBucketAcl, input)
    }

    @discardableResult
    package func getBucketCors(_ input: GetBucketCorsRequest) async throws -> GetBucketCorsOutput {
        try await caller.call(S3Model.getBucketCors, input)
    }

    @discardableResult
    package func getBucketEncryption(_ input: GetBucketEncryptionRequest) async throws -> GetBucketEncryptionOutput {
        try await caller.call(S3Model.getBucketEncryption, input)
    }

    @discardableResult
    package func getBucketLifecycleConfiguration(_ input: GetBucketLifecycleConfigurationRequest) async throws -> GetBucketLifecycleConfigurationOutput {
        try await caller.call(S3Model.getBucketLifecycleConfiguration, input)
    }

    @discardableResult
    package func getBucketLocation(_ input: GetBucketLocationRequest) async throws -> GetBucketLocationOutput {
        try await caller.call(S3Model.getBucketLocation, input)
    }

    @discardableResult
    package func getBucketLogging(_ input: GetBucketLoggingRequest) async throws -> GetBucketLoggingOutput {
        try await caller.call(S3Model.getBucketLogging, input)
    }

    @discardableResult
    package func getBucketNotificationConfiguration(_ input: GetBucketNotificationConfigurationRequest) async throws -> NotificationConfiguration {
        try await caller.call(S3Model.getBucketNotificationConfiguration, input)
    }

    @discardableResult
    package func getBucketOwnershipControls(_ input: GetBucketOwnershipControlsRequest) async throws -> GetBucketOwnershipControlsOutput {
        try await caller.call(S3Model.getBucketOwnershipControls, input)
    }

    @discardableResult
    package func getBucketPolicy(_ input: GetBucketPolicyRequest) async throws -> GetBucketPolicyOutput {
        try await caller.call(S3Model.getBucketPolicy, input)
    }

    @discardableResult
    package func getBucketPolicyStatus(_ input: GetBucketPolicyStatusRequest) async throws -> GetBucketPolicyStatusOutput {
        try await caller.call(S3Model.getBucketPolicyStatus, input)
    }

    @discardableResult
    package func getBucketReplication(_ input: GetBucketReplicationRequest) async throws -> GetBucketReplicationOutput {
        try await caller.call(S3Model.getBucketReplication, input)
    }

    @discardableResult
    package func getBucketRequestPayment(_ input: GetBucketRequestPaymentRequest) async throws -> GetBucketRequestPaymentOutput {
        try await caller.call(S3Model.getBucketRequestPayment, input)
    }

    @discardableResult
    package func getBucketTagging(_ input: GetBucketTaggingRequest) async throws -> GetBucketTaggingOutput {
        try await caller.call(S3Model.getBucketTagging, input)
    }

    @discardableResult
    package func getBucketVersioning(_ input: GetBucketVersioningRequest) async throws -> GetBucketVersioningOutput {
        try await caller.call(S3Model.getBucketVersioning, input)
    }

    @discardableResult
    package func getBucketWebsite(_ input: GetBucketWebsiteRequest) async throws -> GetBucketWebsiteOutput {
        try await caller.call(S3Model.getBucketWebsite, input)
    }

    @discardableResult
    package func getObject(_ input: GetObjectRequest) async throws -> GetObjectOutput {
        try await caller.call(S3Model.getObject, input)
    }

    @discardableResult
    package func getObjectAcl(_ input: GetObjectAclRequest) async throws -> GetObjectAclOutput {
        try await caller.call(S3Model.getObjectAcl, input)
    }

    @discardableResult
    package func getObjectAttributes(_ input: GetObjectAttributesRequest) async throws -> GetObjectAttributesOutput {
        try await caller.call(S3Model.getObjectAttributes, input)
    }

    @discardableResult
    package func getObjectLegalHold(_ input: GetObjectLegalHoldRequest) async throws -> GetObjectLegalHoldOutput {
        try await caller.call(S3Model.getObjectLegalHold, input)
    }

    @discardableResult
    package func getObjectLockConfiguration(_ input: GetObjectLockConfigurationRequest) async throws -> GetObjectLockConfigurationOutput {
        try await caller.call(S3Model.getObjectLockConfiguration, input)
    }

    @discardableResult
    package func getObjectRetention(_ input: GetObjectRetentionRequest) async throws -> GetObjectRetentionOutput {
        try await caller.call(S3Model.getObjectRetention, input)
    }

    @discardableResult
    package func getObjectTagging(_ input: GetObjectTaggingRequest) async throws -> GetObjectTaggingOutput {
        try await caller.call(S3Model.getObjectTagging, input)
    }

    @discardableResult
    package func getPublicAccessBlock(_ input: GetPublicAccessBlockRequest) async throws -> GetPublicAccessBlockOutput {
        try await caller.call(S3Model.getPublicAccessBlock, input)
    }

    @discardableResult
    package func headBucket(_ input: HeadBucketRequest) async throws -> HeadBucketOutput {
        try await caller.call(S3Model.headBucket, input)
    }

    @discardableResult
    package func headObject(_ input: HeadObjectRequest) async throws -> HeadObjectOutput {
        try await caller.call(S3Model.headObject, input)
    }

    @discardableResult
    package func listBuckets(_ input: ListBucketsRequest) async throws -> ListBucketsOutput {
        try await caller.call(S3Model.listBuckets, input)
    }

    @discardableResult
    package func listMultipartUploads(_ input: ListMultipartUploadsRequest) async throws -> ListMultipartUploadsOutput {
        try await caller.call(S3Model.listMultipartUploads, input)
    }

    @discardableResult
    package func listObjectVersions(_ input: ListObjectVersionsRequest) async throws -> ListObjectVersionsOutput {
        try await caller.call(S3Model.listObjectVersions, input)
    }

    @discardableResult
    package func listObjects(_ input: ListObjectsRequest) async throws -> ListObjectsOutput {
        try await caller.call(S3Model.listObjects, input)
    }

    @discardableResult
    package func listObjectsV2(_ input: ListObjectsV2Request) async throws -> ListObjectsV2Output {
        try await caller.call(S3Model.listObjectsV2, input)
    }

    @discardableResult
    package func listParts(_ input: ListPartsRequest) async throws -> ListPartsOutput {
        try await caller.call(S3Model.listParts, input)
    }

    @discardableResult
    package func putBucketAccelerateConfiguration(_ input: PutBucketAccelerateConfigurationRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketAccelerateConfiguration, input)
    }

    @discardableResult
    package func putBucketAcl(_ input: PutBucketAclRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketAcl, input)
    }

    @discardableResult
    package func putBucketCors(_ input: PutBucketCorsRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketCors, input)
    }

    @discardableResult
    package func putBucketEncryption(_ input: PutBucketEncryptionRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketEncryption, input)
    }

    @discardableResult
    package func putBucketLifecycleConfiguration(_ input: PutBucketLifecycleConfigurationRequest) async throws -> PutBucketLifecycleConfigurationOutput {
        try await caller.call(S3Model.putBucketLifecycleConfiguration, input)
    }

    @discardableResult
    package func putBucketLogging(_ input: PutBucketLoggingRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketLogging, input)
    }

    @discardableResult
    package func putBucketNotificationConfiguration(_ input: PutBucketNotificationConfigurationRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketNotificationConfiguration, input)
    }

    @discardableResult
    package func putBucketOwnershipControls(_ input: PutBucketOwnershipControlsRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketOwnershipControls, input)
    }

    @discardableResult
    package func putBucketPolicy(_ input: PutBucketPolicyRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketPolicy, input)
    }

    @discardableResult
    package func putBucketRequestPayment(_ input: PutBucketRequestPaymentRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketRequestPayment, input)
    }

    @discardableResult
    package func putBucketTagging(_ input: PutBucketTaggingRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketTagging, input)
    }

    @discardableResult
    package func putBucketVersioning(_ input: PutBucketVersioningRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketVersioning, input)
    }

    @discardableResult
    package func putBucketWebsite(_ input: PutBucketWebsiteRequest) async throws -> Empty {
        try await caller.call(S3Model.putBucketWebsite, input)
    }

    @discardableResult
    package func putObject(_ input: PutObjectRequest) async throws -> PutObjectOutput {
        try await caller.call(S3Model.putObject, input)
    }

    @discardableResult
    package func putObjectAcl(_ input: PutObjectAclRequest) async throws -> PutObjectAclOutput {
        try await caller.call(S3Model.putObjectAcl, input)
    }

    @discardableResult
    package func putObjectLegalHold(_ input: PutObjectLegalHoldRequest) async throws -> PutObjectLegalHoldOutput {
        try await caller.call(S3Model.putObjectLegalHold, input)
    }

    @discardableResult
    package func putObjectLockConfiguration(_ input: PutObjectLockConfigurationRequest) async throws -> PutObjectLockConfigurationOutput {
        try await caller.call(S3Model.putObjectLockConfiguration, input)
    }

    @discardableResult
    package func putObjectRetention(_ input: PutObjectRetentionRequest) async throws -> PutObjectRetentionOutput {
        try await caller.call(S3Model.putObjectRetention, input)
    }

    @discardableResult
    package func putObjectTagging(_ input: PutObjectTaggingRequest) async throws -> PutObjectTaggingOutput {
        try await caller.call(S3Model.putObjectTagging, input)
    }

    @discardableResult
    package func putPublicAccessBlock(_ input: PutPublicAccessBlockRequest) async throws -> Empty {
        try await caller.call(S3Model.putPublicAccessBlock, input)
    }

    @discardableResult
    package func restoreObject(_ input: RestoreObjectRequest) async throws -> RestoreObjectOutput {
        try await caller.call(S3Model.restoreObject, input)
    }

    @discardableResult
    package func selectObjectContent(_ input: SelectObjectContentRequest) async throws -> SelectObjectContentOutput {
        try await caller.call(S3Model.selectObjectContent, input)
    }

    @discardableResult
    package func uploadPart(_ input: UploadPartRequest) async throws -> UploadPartOutput {
        try await caller.call(S3Model.uploadPart, input)
    }

    @discardableResult
    package func uploadPartCopy(_ input: UploadPartCopyRequest) async throws -> UploadPartCopyOutput {
        try await caller.call(S3Model.uploadPartCopy, input)
    }
}
