// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of S3, and the operations of it that are served.
package enum S3Model {
    package static let schema = Schema(text, notServed: notServed)

    package static let abortMultipartUpload = TypedOperation<AbortMultipartUploadRequest, AbortMultipartUploadOutput>(service: "S3", prefix: "s3", name: "AbortMultipartUpload")
    package static let completeMultipartUpload = TypedOperation<CompleteMultipartUploadRequest, CompleteMultipartUploadOutput>(service: "S3", prefix: "s3", name: "CompleteMultipartUpload")
    package static let copyObject = TypedOperation<CopyObjectRequest, CopyObjectOutput>(service: "S3", prefix: "s3", name: "CopyObject")
    package static let createBucket = TypedOperation<CreateBucketRequest, CreateBucketOutput>(service: "S3", prefix: "s3", name: "CreateBucket")
    package static let createMultipartUpload = TypedOperation<CreateMultipartUploadRequest, CreateMultipartUploadOutput>(service: "S3", prefix: "s3", name: "CreateMultipartUpload")
    package static let deleteBucket = TypedOperation<DeleteBucketRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucket")
    package static let deleteBucketEncryption = TypedOperation<DeleteBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketEncryption")
    package static let deleteBucketOwnershipControls = TypedOperation<DeleteBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketOwnershipControls")
    package static let deleteBucketPolicy = TypedOperation<DeleteBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketPolicy")
    package static let deleteBucketTagging = TypedOperation<DeleteBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketTagging")
    package static let deleteObject = TypedOperation<DeleteObjectRequest, DeleteObjectOutput>(service: "S3", prefix: "s3", name: "DeleteObject")
    package static let deleteObjectTagging = TypedOperation<DeleteObjectTaggingRequest, DeleteObjectTaggingOutput>(service: "S3", prefix: "s3", name: "DeleteObjectTagging")
    package static let deleteObjects = TypedOperation<DeleteObjectsRequest, DeleteObjectsOutput>(service: "S3", prefix: "s3", name: "DeleteObjects")
    package static let deletePublicAccessBlock = TypedOperation<DeletePublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "DeletePublicAccessBlock")
    package static let getBucketAccelerateConfiguration = TypedOperation<GetBucketAccelerateConfigurationRequest, GetBucketAccelerateConfigurationOutput>(service: "S3", prefix: "s3", name: "GetBucketAccelerateConfiguration")
    package static let getBucketAcl = TypedOperation<GetBucketAclRequest, GetBucketAclOutput>(service: "S3", prefix: "s3", name: "GetBucketAcl")
    package static let getBucketCors = TypedOperation<GetBucketCorsRequest, GetBucketCorsOutput>(service: "S3", prefix: "s3", name: "GetBucketCors")
    package static let getBucketEncryption = TypedOperation<GetBucketEncryptionRequest, GetBucketEncryptionOutput>(service: "S3", prefix: "s3", name: "GetBucketEncryption")
    package static let getBucketLifecycleConfiguration = TypedOperation<GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationOutput>(service: "S3", prefix: "s3", name: "GetBucketLifecycleConfiguration")
    package static let getBucketLocation = TypedOperation<GetBucketLocationRequest, GetBucketLocationOutput>(service: "S3", prefix: "s3", name: "GetBucketLocation")
    package static let getBucketLogging = TypedOperation<GetBucketLoggingRequest, GetBucketLoggingOutput>(service: "S3", prefix: "s3", name: "GetBucketLogging")
    package static let getBucketNotificationConfiguration = TypedOperation<GetBucketNotificationConfigurationRequest, NotificationConfiguration>(service: "S3", prefix: "s3", name: "GetBucketNotificationConfiguration")
    package static let getBucketOwnershipControls = TypedOperation<GetBucketOwnershipControlsRequest, GetBucketOwnershipControlsOutput>(service: "S3", prefix: "s3", name: "GetBucketOwnershipControls")
    package static let getBucketPolicy = TypedOperation<GetBucketPolicyRequest, GetBucketPolicyOutput>(service: "S3", prefix: "s3", name: "GetBucketPolicy")
    package static let getBucketPolicyStatus = TypedOperation<GetBucketPolicyStatusRequest, GetBucketPolicyStatusOutput>(service: "S3", prefix: "s3", name: "GetBucketPolicyStatus")
    package static let getBucketReplication = TypedOperation<GetBucketReplicationRequest, GetBucketReplicationOutput>(service: "S3", prefix: "s3", name: "GetBucketReplication")
    package static let getBucketRequestPayment = TypedOperation<GetBucketRequestPaymentRequest, GetBucketRequestPaymentOutput>(service: "S3", prefix: "s3", name: "GetBucketRequestPayment")
    package static let getBucketTagging = TypedOperation<GetBucketTaggingRequest, GetBucketTaggingOutput>(service: "S3", prefix: "s3", name: "GetBucketTagging")
    package static let getBucketVersioning = TypedOperation<GetBucketVersioningRequest, GetBucketVersioningOutput>(service: "S3", prefix: "s3", name: "GetBucketVersioning")
    package static let getBucketWebsite = TypedOperation<GetBucketWebsiteRequest, GetBucketWebsiteOutput>(service: "S3", prefix: "s3", name: "GetBucketWebsite")
    package static let getObject = TypedOperation<GetObjectRequest, GetObjectOutput>(service: "S3", prefix: "s3", name: "GetObject")
    package static let getObjectAcl = TypedOperation<GetObjectAclRequest, GetObjectAclOutput>(service: "S3", prefix: "s3", name: "GetObjectAcl")
    package static let getObjectAttributes = TypedOperation<GetObjectAttributesRequest, GetObjectAttributesOutput>(service: "S3", prefix: "s3", name: "GetObjectAttributes")
    package static let getObjectLegalHold = TypedOperation<GetObjectLegalHoldRequest, GetObjectLegalHoldOutput>(service: "S3", prefix: "s3", name: "GetObjectLegalHold")
    package static let getObjectLockConfiguration = TypedOperation<GetObjectLockConfigurationRequest, GetObjectLockConfigurationOutput>(service: "S3", prefix: "s3", name: "GetObjectLockConfiguration")
    package static let getObjectRetention = TypedOperation<GetObjectRetentionRequest, GetObjectRetentionOutput>(service: "S3", prefix: "s3", name: "GetObjectRetention")
    package static let getObjectTagging = TypedOperation<GetObjectTaggingRequest, GetObjectTaggingOutput>(service: "S3", prefix: "s3", name: "GetObjectTagging")
    package static let getPublicAccessBlock = TypedOperation<GetPublicAccessBlockRequest, GetPublicAccessBlockOutput>(service: "S3", prefix: "s3", name: "GetPublicAccessBlock")
    package static let headBucket = TypedOperation<HeadBucketRequest, HeadBucketOutput>(service: "S3", prefix: "s3", name: "HeadBucket")
    package static let headObject = TypedOperation<HeadObjectRequest, HeadObjectOutput>(service: "S3", prefix: "s3", name: "HeadObject")
    package static let listBuckets = TypedOperation<ListBucketsRequest, ListBucketsOutput>(service: "S3", prefix: "s3", name: "ListBuckets")
    package static let listMultipartUploads = TypedOperation<ListMultipartUploadsRequest, ListMultipartUploadsOutput>(service: "S3", prefix: "s3", name: "ListMultipartUploads")
    package static let listObjectVersions = TypedOperation<ListObjectVersionsRequest, ListObjectVersionsOutput>(service: "S3", prefix: "s3", name: "ListObjectVersions")
    package static let listObjects = TypedOperation<ListObjectsRequest, ListObjectsOutput>(service: "S3", prefix: "s3", name: "ListObjects")
    package static let listObjectsV2 = TypedOperation<ListObjectsV2Request, ListObjectsV2Output>(service: "S3", prefix: "s3", name: "ListObjectsV2")
    package static let listParts = TypedOperation<ListPartsRequest, ListPartsOutput>(service: "S3", prefix: "s3", name: "ListParts")
    package static let putBucketAcl = TypedOperation<PutBucketAclRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAcl")
    package static let putBucketEncryption = TypedOperation<PutBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketEncryption")
    package static let putBucketOwnershipControls = TypedOperation<PutBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketOwnershipControls")
    package static let putBucketPolicy = TypedOperation<PutBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketPolicy")
    package static let putBucketTagging = TypedOperation<PutBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketTagging")
    package static let putBucketVersioning = TypedOperation<PutBucketVersioningRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketVersioning")
    package static let putObject = TypedOperation<PutObjectRequest, PutObjectOutput>(service: "S3", prefix: "s3", name: "PutObject")
    package static let putObjectAcl = TypedOperation<PutObjectAclRequest, PutObjectAclOutput>(service: "S3", prefix: "s3", name: "PutObjectAcl")
    package static let putObjectLegalHold = TypedOperation<PutObjectLegalHoldRequest, PutObjectLegalHoldOutput>(service: "S3", prefix: "s3", name: "PutObjectLegalHold")
    package static let putObjectLockConfiguration = TypedOperation<PutObjectLockConfigurationRequest, PutObjectLockConfigurationOutput>(service: "S3", prefix: "s3", name: "PutObjectLockConfiguration")
    package static let putObjectRetention = TypedOperation<PutObjectRetentionRequest, PutObjectRetentionOutput>(service: "S3", prefix: "s3", name: "PutObjectRetention")
    package static let putObjectTagging = TypedOperation<PutObjectTaggingRequest, PutObjectTaggingOutput>(service: "S3", prefix: "s3", name: "PutObjectTagging")
    package static let putPublicAccessBlock = TypedOperation<PutPublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "PutPublicAccessBlock")
    package static let restoreObject = TypedOperation<RestoreObjectRequest, RestoreObjectOutput>(service: "S3", prefix: "s3", name: "RestoreObject")
    package static let selectObjectContent = TypedOperation<SelectObjectContentRequest, SelectObjectContentOutput>(service: "S3", prefix: "s3", name: "SelectObjectContent")
    package static let uploadPart = TypedOperation<UploadPartRequest, UploadPartOutput>(service: "S3", prefix: "s3", name: "UploadPart")
    package static let uploadPartCopy = TypedOperation<UploadPartCopyRequest, UploadPartCopyOutput>(service: "S3", prefix: "s3", name: "UploadPartCopy")

    private static let text = ##"""
V	name=S3	protocols=rest-xml	signing=s3	version=2006-03-01	endpoint=s3	ns=http://s3.amazonaws.com/doc/2006-03-01/	validation=InvalidArgument
O	AbortMultipartUpload	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=3	out=2
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=65	out=64
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=81	out=80
O	CreateBucket	method=PUT	uri=/{Bucket}	in=96	out=95
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=98	out=97
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=109
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=106
O	DeleteBucketOwnershipControls	method=DELETE	uri=/{Bucket}?ownershipControls	status=204	in=107
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=108
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=110
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=118	out=117
O	DeleteObjectTagging	method=DELETE	uri=/{Bucket}/{Key+}?tagging	status=204	in=120	out=119
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=122	out=121
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=123
O	GetBucketAccelerateConfiguration	method=GET	uri=/{Bucket}?accelerate	in=165	out=164
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=167	out=166
O	GetBucketCors	method=GET	uri=/{Bucket}?cors	in=169	out=168
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=171	out=170
O	GetBucketLifecycleConfiguration	method=GET	uri=/{Bucket}?lifecycle	in=173	out=172
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=175	out=174
O	GetBucketLogging	method=GET	uri=/{Bucket}?logging	in=177	out=176
O	GetBucketNotificationConfiguration	method=GET	uri=/{Bucket}?notification	in=178	out=318
O	GetBucketOwnershipControls	method=GET	uri=/{Bucket}?ownershipControls	in=180	out=179
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=182	out=181
O	GetBucketPolicyStatus	method=GET	uri=/{Bucket}?policyStatus	in=184	out=183
O	GetBucketReplication	method=GET	uri=/{Bucket}?replication	in=186	out=185
O	GetBucketRequestPayment	method=GET	uri=/{Bucket}?requestPayment	in=188	out=187
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=190	out=189
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=192	out=191
O	GetBucketWebsite	method=GET	uri=/{Bucket}?website	in=194	out=193
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=205	out=204
O	GetObjectAcl	method=GET	uri=/{Bucket}/{Key+}?acl	in=196	out=195
O	GetObjectAttributes	method=GET	uri=/{Bucket}/{Key+}?attributes	in=199	out=197
O	GetObjectLegalHold	method=GET	uri=/{Bucket}/{Key+}?legal-hold	in=201	out=200
O	GetObjectLockConfiguration	method=GET	uri=/{Bucket}?object-lock	in=203	out=202
O	GetObjectRetention	method=GET	uri=/{Bucket}/{Key+}?retention	in=207	out=206
O	GetObjectTagging	method=GET	uri=/{Bucket}/{Key+}?tagging	in=209	out=208
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=211	out=210
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=222	out=221
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=224	out=223
O	ListBuckets	method=GET	uri=/	in=266	out=265
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=268	out=267
O	ListObjectVersions	method=GET	uri=/{Bucket}?versions	in=270	out=269
O	ListObjects	method=GET	uri=/{Bucket}	in=272	out=271
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=274	out=273
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=276	out=275
O	PutBucketAcl	method=PUT	uri=/{Bucket}?acl	in=380
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=381
O	PutBucketOwnershipControls	method=PUT	uri=/{Bucket}?ownershipControls	in=382
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=383
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=384
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=385
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=393	out=392
O	PutObjectAcl	method=PUT	uri=/{Bucket}/{Key+}?acl	in=387	out=386
O	PutObjectLegalHold	method=PUT	uri=/{Bucket}/{Key+}?legal-hold	in=389	out=388
O	PutObjectLockConfiguration	method=PUT	uri=/{Bucket}?object-lock	in=391	out=390
O	PutObjectRetention	method=PUT	uri=/{Bucket}/{Key+}?retention	in=395	out=394
O	PutObjectTagging	method=PUT	uri=/{Bucket}/{Key+}?tagging	in=397	out=396
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=398
O	RestoreObject	method=POST	uri=/{Bucket}/{Key+}?restore	in=439	out=438
O	SelectObjectContent	method=POST	uri=/{Bucket}/{Key+}?select&select-type=2	in=458	out=457	inname=SelectObjectContentRequest	inns=http://s3.amazonaws.com/doc/2006-03-01/
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=504	out=503
O	UploadPartCopy	method=PUT	uri=/{Bucket}/{Key+}	in=502	out=501
t	AbortDate
S	AbortIncompleteMultipartUpload	.DaysAfterInitiation=103
S	AbortMultipartUploadOutput	.RequestCharged=427;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.UploadId=304;!;q:uploadId	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=230;h:x-amz-if-match-initiated-time
s	AbortRuleId
s	AcceptRanges
S	AccessControlPolicy	.Grants=220;n:AccessControlList	.Owner=356
S	AccessControlTranslation	.Owner=357;!
b	AccessPointAlias
s	AccountId
b	AllowQuotedRecordDelimiter
s	AllowedHeader
L	AllowedHeaders	of=11	flat
s	AllowedMethod
L	AllowedMethods	of=13	flat
s	AllowedOrigin
L	AllowedOrigins	of=15	flat
s	ArchiveStatus	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	BlockedEncryptionTypes	.EncryptionType=137
B	Body	stream
S	Bucket	.Name=30	.CreationDate=99	.BucketRegion=32	.BucketArn=449
s	BucketAccelerateStatus	enum=Enabled|Suspended
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=100	.Type=33
b	BucketKeyEnabled
s	BucketLocationConstraint	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName
s	BucketLogsPermission	enum=FULL_CONTROL|READ|WRITE
s	BucketName
s	BucketNamespace	enum=account-regional|global
s	BucketRegion
s	BucketType	enum=Directory
s	BucketVersioningStatus	enum=Enabled|Suspended
L	Buckets	of=20	name=Bucket
b	BypassGovernanceRetention
l	BytesProcessed
l	BytesReturned
l	BytesScanned
S	CORSRule	.ID=228	.AllowedHeaders=12;n:AllowedHeader	.AllowedMethods=14;!;n:AllowedMethod	.AllowedOrigins=16;!;n:AllowedOrigin	.ExposeHeaders=154;n:ExposeHeader	.MaxAgeSeconds=287
L	CORSRules	of=40	flat
S	CSVInput	.FileHeaderInfo=159	.Comments=61	.QuoteEscapeCharacter=404	.RecordDelimiter=407	.FieldDelimiter=158	.QuoteCharacter=403	.AllowQuotedRecordDelimiter=10
S	CSVOutput	.QuoteFields=405	.QuoteEscapeCharacter=404	.RecordDelimiter=407	.FieldDelimiter=158	.QuoteCharacter=403
s	CacheControl
S	Checksum	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57	.ChecksumType=56
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=46	flat
s	ChecksumCRC32
s	ChecksumCRC32C
s	ChecksumCRC64NVME
s	ChecksumMD5
s	ChecksumMode	enum=ENABLED
s	ChecksumSHA1
s	ChecksumSHA256
s	ChecksumSHA512
s	ChecksumType	enum=COMPOSITE|FULL_OBJECT
s	ChecksumXXHASH128
s	ChecksumXXHASH3
s	ChecksumXXHASH64
s	Code
s	Comments
S	CommonPrefix	.Prefix=374
L	CommonPrefixList	of=62	flat
S	CompleteMultipartUploadOutput	.Location=277	.Bucket=30	.Key=328	.Expiration=149;h:x-amz-expiration	.ETag=130	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57	.ChecksumType=56	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.VersionId=349;h:x-amz-version-id	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=427;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.MultipartUpload=66;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=304;!;q:uploadId	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.ChecksumType=56;h:x-amz-checksum-type	.MpuObjectSize=302;h:x-amz-mp-object-size	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatch=229;h:If-Match	.IfNoneMatch=234;h:If-None-Match	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=68;n:Part
S	CompletedPart	.ETag=130	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57	.PartNumber=363
L	CompletedPartList	of=67	flat
s	CompressionType	enum=NONE|GZIP|BZIP2
S	Condition	.HttpErrorCodeReturnedEquals=226	.KeyPrefixEquals=254
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	ContinuationEvent
S	CopyObjectOutput	payload=0	.CopyObjectResult=82	.Expiration=149;h:x-amz-expiration	.CopySourceVersionId=93;h:x-amz-copy-source-version-id	.VersionId=349;h:x-amz-version-id	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=427;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=325;h:x-amz-acl	.Bucket=30;!;u:Bucket	.CacheControl=44;h:Cache-Control	.ChecksumAlgorithm=46;h:x-amz-checksum-algorithm	.ContentDisposition=72;h:Content-Disposition	.ContentEncoding=73;h:Content-Encoding	.ContentLanguage=74;h:Content-Language	.ContentType=78;h:Content-Type	.CopySource=84;!;h:x-amz-copy-source	.CopySourceIfMatch=85;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=86;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=87;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=88;h:x-amz-copy-source-if-unmodified-since	.Expires=152;h:Expires	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWriteACP=218;h:x-amz-grant-write-acp	.IfMatch=229;h:If-Match	.IfNoneMatch=234;h:If-None-Match	.Key=328;!;u:Key	.Metadata=293;H:x-amz-meta-	.MetadataDirective=294;h:x-amz-metadata-directive	.TaggingDirective=481;h:x-amz-tagging-directive	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.StorageClass=475;h:x-amz-storage-class	.WebsiteRedirectLocation=510;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=90;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=91;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=92;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.Tagging=482;h:x-amz-tagging	.ObjectLockMode=335;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=336;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=334;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=9;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=130	.LastModified=258	.ChecksumType=56	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57
S	CopyPartResult	.ETag=130	.LastModified=258	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57
s	CopySource	pattern=\/?.+\/.+
s	CopySourceIfMatch
t	CopySourceIfModifiedSince
s	CopySourceIfNoneMatch
t	CopySourceIfUnmodifiedSince
s	CopySourceRange
s	CopySourceSSECustomerAlgorithm
s	CopySourceSSECustomerKey	secret
s	CopySourceSSECustomerKeyMD5
s	CopySourceVersionId
S	CreateBucketConfiguration	.LocationConstraint=27	.Location=278	.Bucket=25	.Tags=479
S	CreateBucketOutput	.Location=277;h:Location	.BucketArn=449;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=24;h:x-amz-acl	.Bucket=30;!;u:Bucket	.CreateBucketConfiguration=94;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWrite=217;h:x-amz-grant-write	.GrantWriteACP=218;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=332;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=342;h:x-amz-object-ownership	.BucketNamespace=31;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=30;n:Bucket	.Key=328	.UploadId=304	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=427;h:x-amz-request-charged	.ChecksumAlgorithm=46;h:x-amz-checksum-algorithm	.ChecksumType=56;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=325;h:x-amz-acl	.Bucket=30;!;u:Bucket	.CacheControl=44;h:Cache-Control	.ContentDisposition=72;h:Content-Disposition	.ContentEncoding=73;h:Content-Encoding	.ContentLanguage=74;h:Content-Language	.ContentType=78;h:Content-Type	.Expires=152;h:Expires	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWriteACP=218;h:x-amz-grant-write-acp	.Key=328;!;u:Key	.Metadata=293;H:x-amz-meta-	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.StorageClass=475;h:x-amz-storage-class	.WebsiteRedirectLocation=510;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=428;h:x-amz-request-payer	.Tagging=482;h:x-amz-tagging	.ObjectLockMode=335;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=336;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=334;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=46;h:x-amz-checksum-algorithm	.ChecksumType=56;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
t	Date	tf=iso8601
i	Days
i	DaysAfterInitiation
S	DefaultRetention	.Mode=338	.Days=102	.Years=512
S	Delete	.Objects=327;!;n:Object	.Quiet=402
S	DeleteBucketEncryptionRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketOwnershipControlsRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
b	DeleteMarker
S	DeleteMarkerEntry	.Owner=356	.Key=328	.VersionId=349	.IsLatest=244	.LastModified=258
S	DeleteMarkerReplication	.Status=114
s	DeleteMarkerReplicationStatus	enum=Enabled|Disabled
s	DeleteMarkerVersionId
L	DeleteMarkers	of=112	flat
S	DeleteObjectOutput	.DeleteMarker=111;h:x-amz-delete-marker	.VersionId=349;h:x-amz-version-id	.RequestCharged=427;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.MFA=283;h:x-amz-mfa	.VersionId=349;q:versionId	.RequestPayer=428;h:x-amz-request-payer	.BypassGovernanceRetention=36;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatch=229;h:If-Match	.IfMatchLastModifiedTime=231;h:x-amz-if-match-last-modified-time	.IfMatchSize=232;h:x-amz-if-match-size
S	DeleteObjectTaggingOutput	.VersionId=349;h:x-amz-version-id
S	DeleteObjectTaggingRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteObjectsOutput	.Deleted=125	.RequestCharged=427;h:x-amz-request-charged	.Errors=143;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=30;!;u:Bucket	.Delete=105;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=283;h:x-amz-mfa	.RequestPayer=428;h:x-amz-request-payer	.BypassGovernanceRetention=36;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=328	.VersionId=349	.DeleteMarker=111	.DeleteMarkerVersionId=115
L	DeletedObjects	of=124	flat
s	Delimiter
s	Description
S	Destination	.Bucket=30;!	.Account=9	.StorageClass=475	.AccessControlTranslation=7	.EncryptionConfiguration=135	.ReplicationTime=424	.Metrics=298
s	DisplayName
s	ETag
s	EmailAddress
b	EnableRequestProgress
s	EncodingType	enum=url
S	Encryption	.EncryptionType=460;!	.KMSKeyId=454	.KMSContext=251
S	EncryptionConfiguration	.ReplicaKmsKeyID=414
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=136	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
l	End
S	EndEvent
S	Error	.Key=328	.VersionId=349	.Code=60	.Message=292
S	ErrorDocument	.Key=328;!
L	Errors	of=141	flat
s	Event	enum=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
S	EventBridgeConfiguration
L	EventList	of=144	flat
S	ExistingObjectReplication	.Status=148;!
s	ExistingObjectReplicationStatus	enum=Enabled|Disabled
s	Expiration
s	ExpirationStatus	enum=Enabled|Disabled
b	ExpiredObjectDeleteMarker
s	Expires
s	ExposeHeader
L	ExposeHeaders	of=153	flat
s	Expression
s	ExpressionType	enum=SQL
b	FetchOwner
s	FieldDelimiter
s	FileHeaderInfo	enum=USE|IGNORE|NONE
S	FilterRule	.Name=162	.Value=163
L	FilterRuleList	of=160	flat
s	FilterRuleName	enum=prefix|suffix
s	FilterRuleValue
S	GetBucketAccelerateConfigurationOutput	.Status=21	.RequestCharged=427;h:x-amz-request-charged
S	GetBucketAccelerateConfigurationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=428;h:x-amz-request-payer
S	GetBucketAclOutput	.Owner=356	.Grants=220;n:AccessControlList
S	GetBucketAclRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketCorsOutput	.CORSRules=41;n:CORSRule
S	GetBucketCorsRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=462
S	GetBucketEncryptionRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLifecycleConfigurationOutput	.Rules=264;n:Rule	.TransitionDefaultMinimumObjectSize=495;h:x-amz-transition-default-minimum-object-size
S	GetBucketLifecycleConfigurationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=27
S	GetBucketLocationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLoggingOutput	.LoggingEnabled=282
S	GetBucketLoggingRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketNotificationConfigurationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketOwnershipControlsOutput	payload=0	.OwnershipControls=358
S	GetBucketOwnershipControlsRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=372
S	GetBucketPolicyRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketPolicyStatusOutput	payload=0	.PolicyStatus=373
S	GetBucketPolicyStatusRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketReplicationOutput	payload=0	.ReplicationConfiguration=417
S	GetBucketReplicationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketRequestPaymentOutput	.Payer=370
S	GetBucketRequestPaymentRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=479;!
S	GetBucketTaggingRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=34	.MFADelete=285;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketWebsiteOutput	.RedirectAllRequestsTo=410	.IndexDocument=236	.ErrorDocument=142	.RoutingRules=446
S	GetBucketWebsiteRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectAclOutput	.Owner=356	.Grants=220;n:AccessControlList	.RequestCharged=427;h:x-amz-request-charged
S	GetObjectAclRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectAttributesOutput	.DeleteMarker=111;h:x-amz-delete-marker	.LastModified=258;h:Last-Modified	.VersionId=349;h:x-amz-version-id	.RequestCharged=427;h:x-amz-request-charged	.ETag=130	.Checksum=45	.ObjectParts=198	.StorageClass=475	.ObjectSize=344
S	GetObjectAttributesParts	.TotalPartsCount=368;n:PartsCount	.PartNumberMarker=364	.NextPartNumberMarker=308	.MaxParts=290	.IsTruncated=247	.Parts=369;n:Part
S	GetObjectAttributesRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.MaxParts=290;h:x-amz-max-parts	.PartNumberMarker=364;h:x-amz-part-number-marker	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ObjectAttributes=324;!;h:x-amz-object-attributes
S	GetObjectLegalHoldOutput	payload=0	.LegalHold=333;n:LegalHold
S	GetObjectLegalHoldRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectLockConfigurationOutput	payload=0	.ObjectLockConfiguration=330
S	GetObjectLockConfigurationRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=19	.DeleteMarker=111;h:x-amz-delete-marker	.AcceptRanges=5;h:accept-ranges	.Expiration=149;h:x-amz-expiration	.Restore=436;h:x-amz-restore	.LastModified=258;h:Last-Modified	.ContentLength=75;h:Content-Length	.ETag=130;h:ETag	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.ChecksumType=56;h:x-amz-checksum-type	.MissingMeta=301;h:x-amz-missing-meta	.VersionId=349;h:x-amz-version-id	.CacheControl=44;h:Cache-Control	.ContentDisposition=72;h:Content-Disposition	.ContentEncoding=73;h:Content-Encoding	.ContentLanguage=74;h:Content-Language	.ContentRange=77;h:Content-Range	.ContentType=78;h:Content-Type	.Expires=152;h:Expires	.WebsiteRedirectLocation=510;h:x-amz-website-redirect-location	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.Metadata=293;H:x-amz-meta-	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=475;h:x-amz-storage-class	.RequestCharged=427;h:x-amz-request-charged	.ReplicationStatus=423;h:x-amz-replication-status	.PartsCount=368;h:x-amz-mp-parts-count	.TagCount=478;h:x-amz-tagging-count	.ObjectLockMode=335;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=336;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=334;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=30;!;u:Bucket	.IfMatch=229;h:If-Match	.IfModifiedSince=233;h:If-Modified-Since	.IfNoneMatch=234;h:If-None-Match	.IfUnmodifiedSince=235;h:If-Unmodified-Since	.Key=328;!;u:Key	.Range=406;h:Range	.ResponseCacheControl=430;q:response-cache-control	.ResponseContentDisposition=431;q:response-content-disposition	.ResponseContentEncoding=432;q:response-content-encoding	.ResponseContentLanguage=433;q:response-content-language	.ResponseContentType=434;q:response-content-type	.ResponseExpires=435;q:response-expires	.VersionId=349;q:versionId	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.PartNumber=363;q:partNumber	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumMode=52;h:x-amz-checksum-mode
S	GetObjectRetentionOutput	payload=0	.Retention=337;n:Retention
S	GetObjectRetentionRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectTaggingOutput	.VersionId=349;h:x-amz-version-id	.TagSet=479;!
S	GetObjectTaggingRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=428;h:x-amz-request-payer
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=379
S	GetPublicAccessBlockRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GlacierJobParameters	.Tier=488;!
S	Grant	.Grantee=219	.Permission=371
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=129	.EmailAddress=131	.ID=228	.Type=498;!;@;n:xsi:type	.URI=499
L	Grants	of=213	name=Grant
S	HeadBucketOutput	.BucketArn=449;h:x-amz-bucket-arn	.BucketLocationType=281;h:x-amz-bucket-location-type	.BucketLocationName=28;h:x-amz-bucket-location-name	.BucketRegion=411;h:x-amz-bucket-region	.AccessPointAlias=8;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=30;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=111;h:x-amz-delete-marker	.AcceptRanges=5;h:accept-ranges	.Expiration=149;h:x-amz-expiration	.Restore=436;h:x-amz-restore	.ArchiveStatus=17;h:x-amz-archive-status	.LastModified=258;h:Last-Modified	.ContentLength=75;h:Content-Length	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.ChecksumType=56;h:x-amz-checksum-type	.ETag=130;h:ETag	.MissingMeta=301;h:x-amz-missing-meta	.VersionId=349;h:x-amz-version-id	.CacheControl=44;h:Cache-Control	.ContentDisposition=72;h:Content-Disposition	.ContentEncoding=73;h:Content-Encoding	.ContentLanguage=74;h:Content-Language	.ContentType=78;h:Content-Type	.ContentRange=77;h:Content-Range	.Expires=152;h:Expires	.WebsiteRedirectLocation=510;h:x-amz-website-redirect-location	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.Metadata=293;H:x-amz-meta-	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=475;h:x-amz-storage-class	.RequestCharged=427;h:x-amz-request-charged	.ReplicationStatus=423;h:x-amz-replication-status	.PartsCount=368;h:x-amz-mp-parts-count	.TagCount=478;h:x-amz-tagging-count	.ObjectLockMode=335;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=336;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=334;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=30;!;u:Bucket	.IfMatch=229;h:If-Match	.IfModifiedSince=233;h:If-Modified-Since	.IfNoneMatch=234;h:If-None-Match	.IfUnmodifiedSince=235;h:If-Unmodified-Since	.Key=328;!;u:Key	.Range=406;h:Range	.ResponseCacheControl=430;q:response-cache-control	.ResponseContentDisposition=431;q:response-content-disposition	.ResponseContentEncoding=432;q:response-content-encoding	.ResponseContentLanguage=433;q:response-content-language	.ResponseContentType=434;q:response-content-type	.ResponseExpires=435;q:response-expires	.VersionId=349;q:versionId	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.PartNumber=363;q:partNumber	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumMode=52;h:x-amz-checksum-mode
s	HostName
s	HttpErrorCodeReturnedEquals
s	HttpRedirectCode
s	ID
s	IfMatch
t	IfMatchInitiatedTime	tf=rfc822
t	IfMatchLastModifiedTime	tf=rfc822
l	IfMatchSize
t	IfModifiedSince
s	IfNoneMatch
t	IfUnmodifiedSince
S	IndexDocument	.Suffix=476;!
t	Initiated
S	Initiator	.ID=228	.DisplayName=129
S	InputSerialization	.CSV=42	.CompressionType=69	.JSON=248	.Parquet=361
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=475	.AccessTier=240
S	InvalidRequest	fault=InvalidRequest:400
S	InvalidWriteOffset	fault=InvalidWriteOffset:400
b	IsLatest
b	IsPublic
b	IsRestoreInProgress
b	IsTruncated
S	JSONInput	.Type=250
S	JSONOutput	.RecordDelimiter=407
s	JSONType	enum=DOCUMENT|LINES
s	KMSContext
i	KeyCount
s	KeyMarker
s	KeyPrefixEquals
s	LambdaFunctionArn
S	LambdaFunctionConfiguration	.Id=320	.LambdaFunctionArn=255;!;n:CloudFunction	.Events=146;!;n:Event	.Filter=319
L	LambdaFunctionConfigurationList	of=256	flat
t	LastModified
t	LastModifiedTime	tf=rfc822
S	LifecycleExpiration	.Date=101	.Days=102	.ExpiredObjectDeleteMarker=151
S	LifecycleRule	.Expiration=260	.ID=228	.Prefix=374	.Filter=263	.Status=150;!	.Transitions=496;n:Transition	.NoncurrentVersionTransitions=317;n:NoncurrentVersionTransition	.NoncurrentVersionExpiration=315	.AbortIncompleteMultipartUpload=1
S	LifecycleRuleAndOperator	.Prefix=374	.Tags=479;F;n:Tag	.ObjectSizeGreaterThan=345	.ObjectSizeLessThan=346
S	LifecycleRuleFilter	.Prefix=374	.Tag=477	.ObjectSizeGreaterThan=345	.ObjectSizeLessThan=346	.And=262
L	LifecycleRules	of=261	flat
S	ListBucketsOutput	.Buckets=35	.Owner=356	.ContinuationToken=309	.Prefix=374
S	ListBucketsRequest	.MaxBuckets=288;q:max-buckets	.ContinuationToken=489;q:continuation-token	.Prefix=374;q:prefix	.BucketRegion=32;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=30	.KeyMarker=253	.UploadIdMarker=500	.NextKeyMarker=306	.Prefix=374	.Delimiter=126	.NextUploadIdMarker=310	.MaxUploads=291	.IsTruncated=247	.Uploads=305;n:Upload	.CommonPrefixes=63	.EncodingType=133	.RequestCharged=427;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=30;!;u:Bucket	.Delimiter=126;q:delimiter	.EncodingType=133;q:encoding-type	.KeyMarker=253;q:key-marker	.MaxUploads=291;q:max-uploads	.Prefix=374;q:prefix	.UploadIdMarker=500;q:upload-id-marker	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=428;h:x-amz-request-payer
S	ListObjectVersionsOutput	.IsTruncated=247	.KeyMarker=253	.VersionIdMarker=508	.NextKeyMarker=306	.NextVersionIdMarker=311	.Versions=350;n:Version	.DeleteMarkers=116;n:DeleteMarker	.Name=30	.Prefix=374	.Delimiter=126	.MaxKeys=289	.CommonPrefixes=63	.EncodingType=133	.RequestCharged=427;h:x-amz-request-charged
S	ListObjectVersionsRequest	.Bucket=30;!;u:Bucket	.Delimiter=126;q:delimiter	.EncodingType=133;q:encoding-type	.KeyMarker=253;q:key-marker	.MaxKeys=289;q:max-keys	.Prefix=374;q:prefix	.VersionIdMarker=508;q:version-id-marker	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=428;h:x-amz-request-payer	.OptionalObjectAttributes=353;h:x-amz-optional-object-attributes
S	ListObjectsOutput	.IsTruncated=247	.Marker=286	.NextMarker=307	.Contents=329	.Name=30	.Prefix=374	.Delimiter=126	.MaxKeys=289	.CommonPrefixes=63	.EncodingType=133	.RequestCharged=427;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=30;!;u:Bucket	.Delimiter=126;q:delimiter	.EncodingType=133;q:encoding-type	.Marker=286;q:marker	.MaxKeys=289;q:max-keys	.Prefix=374;q:prefix	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=353;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=247	.Contents=329	.Name=30	.Prefix=374	.Delimiter=126	.MaxKeys=289	.CommonPrefixes=63	.EncodingType=133	.KeyCount=252	.ContinuationToken=489	.NextContinuationToken=309	.StartAfter=472	.RequestCharged=427;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=30;!;u:Bucket	.Delimiter=126;q:delimiter	.EncodingType=133;q:encoding-type	.MaxKeys=289;q:max-keys	.Prefix=374;q:prefix	.ContinuationToken=489;q:continuation-token	.FetchOwner=157;q:fetch-owner	.StartAfter=472;q:start-after	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=353;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=30	.Key=328	.UploadId=304	.PartNumberMarker=364	.NextPartNumberMarker=308	.MaxParts=290	.IsTruncated=247	.Parts=367;n:Part	.Initiator=238	.Owner=356	.StorageClass=475	.RequestCharged=427;h:x-amz-request-charged	.ChecksumAlgorithm=46	.ChecksumType=56
S	ListPartsRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.MaxParts=290;q:max-parts	.PartNumberMarker=364;q:part-number-marker	.UploadId=304;!;q:uploadId	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=281	.Name=279
s	LocationNameAsString
s	LocationPrefix
s	LocationType	enum=AvailabilityZone|LocalZone
S	LoggingEnabled	.TargetBucket=483;!	.TargetGrants=485	.TargetPrefix=487;!	.TargetObjectKeyFormat=486
s	MFA
s	MFADelete	enum=Enabled|Disabled
s	MFADeleteStatus	enum=Enabled|Disabled
s	Marker
i	MaxAgeSeconds
i	MaxBuckets	min=1	max=10000
i	MaxKeys
i	MaxParts
i	MaxUploads
s	Message
M	Metadata	of=297	by=296
s	MetadataDirective	enum=COPY|REPLACE
S	MetadataEntry	.Name=296	.Value=297
s	MetadataKey
s	MetadataValue
S	Metrics	.Status=299;!	.EventThreshold=426
s	MetricsStatus	enum=Enabled|Disabled
i	Minutes
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=304	.Key=328	.Initiated=237	.StorageClass=475	.Owner=356	.Initiator=238	.ChecksumAlgorithm=46	.ChecksumType=56
s	MultipartUploadId
L	MultipartUploadList	of=303	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
s	NextVersionIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	NoncurrentVersionExpiration	.NoncurrentDays=102	.NewerNoncurrentVersions=507
S	NoncurrentVersionTransition	.NoncurrentDays=102	.StorageClass=497	.NewerNoncurrentVersions=507
L	NoncurrentVersionTransitionList	of=316	flat
S	NotificationConfiguration	.TopicConfigurations=493;n:TopicConfiguration	.QueueConfigurations=401;n:QueueConfiguration	.LambdaFunctionConfigurations=257;n:CloudFunctionConfiguration	.EventBridgeConfiguration=145
S	NotificationConfigurationFilter	.Key=447;n:S3Key
s	NotificationId
S	Object	.Key=328	.LastModified=258	.ETag=130	.ChecksumAlgorithm=47	.ChecksumType=56	.Size=467	.StorageClass=347	.Owner=356	.RestoreStatus=443
S	ObjectAlreadyInActiveTierError	fault=ObjectAlreadyInActiveTierError:403
s	ObjectAttributes	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
L	ObjectAttributesList	of=323
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=328;!	.VersionId=349	.ETag=130	.LastModifiedTime=259	.Size=467
L	ObjectIdentifierList	of=326	flat
s	ObjectKey	min=1
L	ObjectList	of=321	flat
S	ObjectLockConfiguration	.ObjectLockEnabled=331	.Rule=339
s	ObjectLockEnabled	enum=Enabled
b	ObjectLockEnabledForBucket
S	ObjectLockLegalHold	.Status=334
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
S	ObjectLockRetention	.Mode=338	.RetainUntilDate=101
s	ObjectLockRetentionMode	enum=GOVERNANCE|COMPLIANCE
S	ObjectLockRule	.DefaultRetention=104
s	ObjectLockToken
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
S	ObjectPart	.PartNumber=363	.Size=467	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57
l	ObjectSize
l	ObjectSizeGreaterThanBytes
l	ObjectSizeLessThanBytes
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	ObjectVersion	.ETag=130	.ChecksumAlgorithm=47	.ChecksumType=56	.Size=467	.StorageClass=351	.Key=328	.VersionId=349	.IsLatest=244	.LastModified=258	.Owner=356	.RestoreStatus=443
s	ObjectVersionId
L	ObjectVersionList	of=348	flat
s	ObjectVersionStorageClass	enum=STANDARD
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=352
S	OutputLocation	.S3=448
S	OutputSerialization	.CSV=43	.JSON=249
S	Owner	.DisplayName=129	.ID=228
s	OwnerOverride	enum=Destination
S	OwnershipControls	.Rules=360;!;n:Rule
S	OwnershipControlsRule	.ObjectOwnership=342;!
L	OwnershipControlsRules	of=359	flat
S	ParquetInput
S	Part	.PartNumber=363	.LastModified=258	.ETag=130	.Size=467	.ChecksumCRC32=48	.ChecksumCRC32C=49	.ChecksumCRC64NVME=50	.ChecksumSHA1=53	.ChecksumSHA256=54	.ChecksumSHA512=55	.ChecksumMD5=51	.ChecksumXXHASH64=59	.ChecksumXXHASH3=58	.ChecksumXXHASH128=57
i	PartNumber
i	PartNumberMarker
s	PartitionDateSource	enum=EventTime|DeliveryTime
S	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource=365
L	Parts	of=362	flat
i	PartsCount
L	PartsList	of=343	flat
s	Payer	enum=Requester|BucketOwner
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
S	PolicyStatus	.IsPublic=245;n:IsPublic
s	Prefix
i	Priority
S	Progress	.BytesScanned=39	.BytesProcessed=37	.BytesReturned=38
S	ProgressEvent	.Details=376
s	Protocol	enum=http|https
S	PublicAccessBlockConfiguration	.BlockPublicAcls=465;n:BlockPublicAcls	.IgnorePublicAcls=465;n:IgnorePublicAcls	.BlockPublicPolicy=465;n:BlockPublicPolicy	.RestrictPublicBuckets=465;n:RestrictPublicBuckets
S	PutBucketAclRequest	payload=1	.ACL=24;h:x-amz-acl	.AccessControlPolicy=6;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWrite=217;h:x-amz-grant-write	.GrantWriteACP=218;h:x-amz-grant-write-acp	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketEncryptionRequest	payload=3	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=462;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketOwnershipControlsRequest	payload=3	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OwnershipControls=358;!;n:OwnershipControls;N:http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm
S	PutBucketPolicyRequest	payload=4	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=71;h:x-amz-confirm-remove-self-bucket-access	.Policy=372;!	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.Tagging=480;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.MFA=283;h:x-amz-mfa	.VersioningConfiguration=509;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectAclOutput	.RequestCharged=427;h:x-amz-request-charged
S	PutObjectAclRequest	payload=1	.ACL=325;h:x-amz-acl	.AccessControlPolicy=6;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWrite=217;h:x-amz-grant-write	.GrantWriteACP=218;h:x-amz-grant-write-acp	.Key=328;!;u:Key	.RequestPayer=428;h:x-amz-request-payer	.VersionId=349;q:versionId	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectLegalHoldOutput	.RequestCharged=427;h:x-amz-request-charged
S	PutObjectLegalHoldRequest	payload=2	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.LegalHold=333;n:LegalHold;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=428;h:x-amz-request-payer	.VersionId=349;q:versionId	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectLockConfigurationOutput	.RequestCharged=427;h:x-amz-request-charged
S	PutObjectLockConfigurationRequest	payload=1	.Bucket=30;!;u:Bucket	.ObjectLockConfiguration=330;n:ObjectLockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=428;h:x-amz-request-payer	.Token=340;h:x-amz-bucket-object-lock-token	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=149;h:x-amz-expiration	.ETag=130;h:ETag	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.ChecksumType=56;h:x-amz-checksum-type	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.VersionId=349;h:x-amz-version-id	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=467;h:x-amz-object-size	.RequestCharged=427;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=325;h:x-amz-acl	.Body=19	.Bucket=30;!;u:Bucket	.CacheControl=44;h:Cache-Control	.ContentDisposition=72;h:Content-Disposition	.ContentEncoding=73;h:Content-Encoding	.ContentLanguage=74;h:Content-Language	.ContentLength=75;h:Content-Length	.ContentMD5=76;h:Content-MD5	.ContentType=78;h:Content-Type	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.Expires=152;h:Expires	.IfMatch=229;h:If-Match	.IfNoneMatch=234;h:If-None-Match	.GrantFullControl=214;h:x-amz-grant-full-control	.GrantRead=215;h:x-amz-grant-read	.GrantReadACP=216;h:x-amz-grant-read-acp	.GrantWriteACP=218;h:x-amz-grant-write-acp	.Key=328;!;u:Key	.WriteOffsetBytes=511;h:x-amz-write-offset-bytes	.Metadata=293;H:x-amz-meta-	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.StorageClass=475;h:x-amz-storage-class	.WebsiteRedirectLocation=510;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=453;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=428;h:x-amz-request-payer	.Tagging=482;h:x-amz-tagging	.ObjectLockMode=335;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=336;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=334;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectRetentionOutput	.RequestCharged=427;h:x-amz-request-charged
S	PutObjectRetentionRequest	payload=2	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.Retention=337;n:Retention;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=428;h:x-amz-request-payer	.VersionId=349;q:versionId	.BypassGovernanceRetention=36;h:x-amz-bypass-governance-retention	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectTaggingOutput	.VersionId=349;h:x-amz-version-id
S	PutObjectTaggingRequest	payload=5	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.Tagging=480;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=428;h:x-amz-request-payer
S	PutPublicAccessBlockRequest	payload=3	.Bucket=30;!;u:Bucket	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=379;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
s	QueueArn
S	QueueConfiguration	.Id=320	.QueueArn=399;!;n:Queue	.Events=146;!;n:Event	.Filter=319
L	QueueConfigurationList	of=400	flat
b	Quiet
s	QuoteCharacter
s	QuoteEscapeCharacter
s	QuoteFields	enum=ALWAYS|ASNEEDED
s	Range
s	RecordDelimiter
S	RecordsEvent	.Payload=19
S	Redirect	.HostName=225	.HttpRedirectCode=227	.Protocol=378	.ReplaceKeyPrefixWith=412	.ReplaceKeyWith=413
S	RedirectAllRequestsTo	.HostName=225;!	.Protocol=378
s	Region	min=0	max=20
s	ReplaceKeyPrefixWith
s	ReplaceKeyWith
s	ReplicaKmsKeyID
S	ReplicaModifications	.Status=416;!
s	ReplicaModificationsStatus	enum=Enabled|Disabled
S	ReplicationConfiguration	.Role=444;!	.Rules=422;!;n:Rule
S	ReplicationRule	.ID=228	.Priority=375	.Prefix=374	.Filter=420	.Status=421;!	.SourceSelectionCriteria=468	.ExistingObjectReplication=147	.Destination=128;!	.DeleteMarkerReplication=113
S	ReplicationRuleAndOperator	.Prefix=374	.Tags=479;F;n:Tag
S	ReplicationRuleFilter	.Prefix=374	.Tag=477	.And=419
s	ReplicationRuleStatus	enum=Enabled|Disabled
L	ReplicationRules	of=418	flat
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
S	ReplicationTime	.Status=425;!	.Time=426;!
s	ReplicationTimeStatus	enum=Enabled|Disabled
S	ReplicationTimeValue	.Minutes=300
s	RequestCharged	enum=requester
s	RequestPayer	enum=requester
S	RequestProgress	.Enabled=132
s	ResponseCacheControl
s	ResponseContentDisposition
s	ResponseContentEncoding
s	ResponseContentLanguage
s	ResponseContentType
t	ResponseExpires	tf=rfc822
s	Restore
t	RestoreExpiryDate
S	RestoreObjectOutput	.RequestCharged=427;h:x-amz-request-charged	.RestoreOutputPath=440;h:x-amz-restore-output-path
S	RestoreObjectRequest	payload=3	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.VersionId=349;q:versionId	.RestoreRequest=441;n:RestoreRequest;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=428;h:x-amz-request-payer	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
s	RestoreOutputPath
S	RestoreRequest	.Days=102	.GlacierJobParameters=212	.Type=442	.Tier=488	.Description=127	.SelectParameters=459	.OutputLocation=354
s	RestoreRequestType	enum=SELECT
S	RestoreStatus	.IsRestoreInProgress=246	.RestoreExpiryDate=437
s	Role
S	RoutingRule	.Condition=70	.Redirect=409;!
L	RoutingRules	of=445	name=RoutingRule
S	S3KeyFilter	.FilterRules=161;n:FilterRule
S	S3Location	.BucketName=30;!	.Prefix=280;!	.Encryption=134	.CannedACL=325	.AccessControlList=220	.Tagging=480	.UserMetadata=505	.StorageClass=475
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
S	ScanRange	.Start=471	.End=139
S	SelectObjectContentEventStream	events	.Records=408	.Stats=474	.Progress=377	.Cont=79	.End=140
S	SelectObjectContentOutput	payload=0	.Payload=456
S	SelectObjectContentRequest	.Bucket=30;!;u:Bucket	.Key=328;!;u:Key	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.Expression=155;!	.ExpressionType=156;!	.RequestProgress=429	.InputSerialization=239;!	.OutputSerialization=355;!	.ScanRange=455	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	SelectParameters	.InputSerialization=239;!	.ExpressionType=156;!	.Expression=155;!	.OutputSerialization=355;!
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=460;!	.KMSMasterKeyID=454
S	ServerSideEncryptionConfiguration	.Rules=464;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=461	.BucketKeyEnabled=26	.BlockedEncryptionTypes=18
L	ServerSideEncryptionRules	of=463	flat
b	Setting
S	SimplePrefix	name=SimplePrefix
l	Size
S	SourceSelectionCriteria	.SseKmsEncryptedObjects=469	.ReplicaModifications=415
S	SseKmsEncryptedObjects	.Status=470;!
s	SseKmsEncryptedObjectsStatus	enum=Enabled|Disabled
l	Start
s	StartAfter
S	Stats	.BytesScanned=39	.BytesProcessed=37	.BytesReturned=38
S	StatsEvent	.Details=473
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Suffix
S	Tag	.Key=328;!	.Value=506;!
i	TagCount
L	TagSet	of=477	name=Tag
S	Tagging	.TagSet=479;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	TargetBucket
S	TargetGrant	.Grantee=219	.Permission=29
L	TargetGrants	of=484	name=Grant
S	TargetObjectKeyFormat	.SimplePrefix=466;n:SimplePrefix	.PartitionedPrefix=366;n:PartitionedPrefix
s	TargetPrefix
s	Tier	enum=Standard|Bulk|Expedited
s	Token
S	TooManyParts	fault=TooManyParts:400
s	TopicArn
S	TopicConfiguration	.Id=320	.TopicArn=491;!;n:Topic	.Events=146;!;n:Event	.Filter=319
L	TopicConfigurationList	of=492	flat
S	Transition	.Date=101	.Days=102	.StorageClass=497
s	TransitionDefaultMinimumObjectSize	enum=varies_by_storage_class|all_storage_classes_128K
L	TransitionList	of=494	flat
s	TransitionStorageClass	enum=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartCopyOutput	payload=1	.CopySourceVersionId=93;h:x-amz-copy-source-version-id	.CopyPartResult=83	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=427;h:x-amz-request-charged
S	UploadPartCopyRequest	.Bucket=30;!;u:Bucket	.CopySource=84;!;h:x-amz-copy-source	.CopySourceIfMatch=85;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=86;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=87;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=88;h:x-amz-copy-source-if-unmodified-since	.CopySourceRange=89;h:x-amz-copy-source-range	.Key=328;!;u:Key	.PartNumber=363;!;q:partNumber	.UploadId=304;!;q:uploadId	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.CopySourceSSECustomerAlgorithm=90;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=91;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=92;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=9;h:x-amz-source-expected-bucket-owner
S	UploadPartOutput	.ServerSideEncryption=460;h:x-amz-server-side-encryption	.ETag=130;h:ETag	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=454;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=427;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=19	.Bucket=30;!;u:Bucket	.ContentLength=75;h:Content-Length	.ContentMD5=76;h:Content-MD5	.ChecksumAlgorithm=46;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=48;h:x-amz-checksum-crc32	.ChecksumCRC32C=49;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=50;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=53;h:x-amz-checksum-sha1	.ChecksumSHA256=54;h:x-amz-checksum-sha256	.ChecksumSHA512=55;h:x-amz-checksum-sha512	.ChecksumMD5=51;h:x-amz-checksum-md5	.ChecksumXXHASH64=59;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=58;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=57;h:x-amz-checksum-xxhash128	.Key=328;!;u:Key	.PartNumber=363;!;q:partNumber	.UploadId=304;!;q:uploadId	.SSECustomerAlgorithm=450;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=451;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=452;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=428;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
L	UserMetadata	of=295	name=MetadataEntry
s	Value
i	VersionCount
s	VersionIdMarker
S	VersioningConfiguration	.MFADelete=284;n:MfaDelete	.Status=34
s	WebsiteRedirectLocation
l	WriteOffsetBytes
i	Years
"""##
}
