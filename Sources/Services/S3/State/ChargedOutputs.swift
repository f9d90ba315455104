internal import S3API

/// An answer that says whether the requester pays for it.
protocol ChargedOutput {
    var requestCharged: RequestCharged? { get set }
}

extension AbortMultipartUploadOutput: ChargedOutput {}
extension CompleteMultipartUploadOutput: ChargedOutput {}
extension CopyObjectOutput: ChargedOutput {}
extension CreateMultipartUploadOutput: ChargedOutput {}
extension DeleteObjectOutput: ChargedOutput {}
extension DeleteObjectsOutput: ChargedOutput {}
extension GetBucketAccelerateConfigurationOutput: ChargedOutput {}
extension GetObjectAclOutput: ChargedOutput {}
extension GetObjectAttributesOutput: ChargedOutput {}
extension GetObjectOutput: ChargedOutput {}
extension HeadObjectOutput: ChargedOutput {}
extension ListMultipartUploadsOutput: ChargedOutput {}
extension ListObjectVersionsOutput: ChargedOutput {}
extension ListObjectsOutput: ChargedOutput {}
extension ListObjectsV2Output: ChargedOutput {}
extension ListPartsOutput: ChargedOutput {}
extension PutObjectAclOutput: ChargedOutput {}
extension PutObjectLegalHoldOutput: ChargedOutput {}
extension PutObjectLockConfigurationOutput: ChargedOutput {}
extension PutObjectOutput: ChargedOutput {}
extension PutObjectRetentionOutput: ChargedOutput {}
extension RestoreObjectOutput: ChargedOutput {}
extension UploadPartCopyOutput: ChargedOutput {}
extension UploadPartOutput: ChargedOutput {}
