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
    package static let deleteBucketCors = TypedOperation<DeleteBucketCorsRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketCors")
    package static let deleteBucketEncryption = TypedOperation<DeleteBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketEncryption")
    package static let deleteBucketLifecycle = TypedOperation<DeleteBucketLifecycleRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketLifecycle")
    package static let deleteBucketOwnershipControls = TypedOperation<DeleteBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketOwnershipControls")
    package static let deleteBucketPolicy = TypedOperation<DeleteBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketPolicy")
    package static let deleteBucketTagging = TypedOperation<DeleteBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketTagging")
    package static let deleteBucketWebsite = TypedOperation<DeleteBucketWebsiteRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketWebsite")
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
    package static let getObjectLockConfiguration = TypedOperation<GetObjectLockConfigurationRequest, GetObjectLockConfigurationOutput>(service: "S3", prefix: "s3", name: "GetObjectLockConfiguration")
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
    package static let putBucketAccelerateConfiguration = TypedOperation<PutBucketAccelerateConfigurationRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAccelerateConfiguration")
    package static let putBucketAcl = TypedOperation<PutBucketAclRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAcl")
    package static let putBucketCors = TypedOperation<PutBucketCorsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketCors")
    package static let putBucketEncryption = TypedOperation<PutBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketEncryption")
    package static let putBucketLifecycleConfiguration = TypedOperation<PutBucketLifecycleConfigurationRequest, PutBucketLifecycleConfigurationOutput>(service: "S3", prefix: "s3", name: "PutBucketLifecycleConfiguration")
    package static let putBucketNotificationConfiguration = TypedOperation<PutBucketNotificationConfigurationRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketNotificationConfiguration")
    package static let putBucketOwnershipControls = TypedOperation<PutBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketOwnershipControls")
    package static let putBucketPolicy = TypedOperation<PutBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketPolicy")
    package static let putBucketRequestPayment = TypedOperation<PutBucketRequestPaymentRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketRequestPayment")
    package static let putBucketTagging = TypedOperation<PutBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketTagging")
    package static let putBucketVersioning = TypedOperation<PutBucketVersioningRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketVersioning")
    package static let putBucketWebsite = TypedOperation<PutBucketWebsiteRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketWebsite")
    package static let putObject = TypedOperation<PutObjectRequest, PutObjectOutput>(service: "S3", prefix: "s3", name: "PutObject")
    package static let putObjectTagging = TypedOperation<PutObjectTaggingRequest, PutObjectTaggingOutput>(service: "S3", prefix: "s3", name: "PutObjectTagging")
    package static let putPublicAccessBlock = TypedOperation<PutPublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "PutPublicAccessBlock")
    package static let uploadPart = TypedOperation<UploadPartRequest, UploadPartOutput>(service: "S3", prefix: "s3", name: "UploadPart")
    package static let uploadPartCopy = TypedOperation<UploadPartCopyRequest, UploadPartCopyOutput>(service: "S3", prefix: "s3", name: "UploadPartCopy")

    private static let text = ##"""
V	name=S3	protocols=rest-xml	signing=s3	version=2006-03-01	endpoint=s3	ns=http://s3.amazonaws.com/doc/2006-03-01/	validation=InvalidArgument
O	AbortMultipartUpload	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=3	out=2
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=61	out=60
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=75	out=74
O	CreateBucket	method=PUT	uri=/{Bucket}	in=90	out=89
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=92	out=91
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=105
O	DeleteBucketCors	method=DELETE	uri=/{Bucket}?cors	status=204	in=100
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=101
O	DeleteBucketLifecycle	method=DELETE	uri=/{Bucket}?lifecycle	status=204	in=102
O	DeleteBucketOwnershipControls	method=DELETE	uri=/{Bucket}?ownershipControls	status=204	in=103
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=104
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=106
O	DeleteBucketWebsite	method=DELETE	uri=/{Bucket}?website	status=204	in=107
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=115	out=114
O	DeleteObjectTagging	method=DELETE	uri=/{Bucket}/{Key+}?tagging	status=204	in=117	out=116
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=119	out=118
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=120
O	GetBucketAccelerateConfiguration	method=GET	uri=/{Bucket}?accelerate	in=153	out=152
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=155	out=154
O	GetBucketCors	method=GET	uri=/{Bucket}?cors	in=157	out=156
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=159	out=158
O	GetBucketLifecycleConfiguration	method=GET	uri=/{Bucket}?lifecycle	in=161	out=160
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=163	out=162
O	GetBucketLogging	method=GET	uri=/{Bucket}?logging	in=165	out=164
O	GetBucketNotificationConfiguration	method=GET	uri=/{Bucket}?notification	in=166	out=294
O	GetBucketOwnershipControls	method=GET	uri=/{Bucket}?ownershipControls	in=168	out=167
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=170	out=169
O	GetBucketPolicyStatus	method=GET	uri=/{Bucket}?policyStatus	in=172	out=171
O	GetBucketReplication	method=GET	uri=/{Bucket}?replication	in=174	out=173
O	GetBucketRequestPayment	method=GET	uri=/{Bucket}?requestPayment	in=176	out=175
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=178	out=177
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=180	out=179
O	GetBucketWebsite	method=GET	uri=/{Bucket}?website	in=182	out=181
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=191	out=190
O	GetObjectAcl	method=GET	uri=/{Bucket}/{Key+}?acl	in=184	out=183
O	GetObjectAttributes	method=GET	uri=/{Bucket}/{Key+}?attributes	in=187	out=185
O	GetObjectLockConfiguration	method=GET	uri=/{Bucket}?object-lock	in=189	out=188
O	GetObjectTagging	method=GET	uri=/{Bucket}/{Key+}?tagging	in=193	out=192
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=195	out=194
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=205	out=204
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=207	out=206
O	ListBuckets	method=GET	uri=/	in=244	out=243
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=246	out=245
O	ListObjectVersions	method=GET	uri=/{Bucket}?versions	in=248	out=247
O	ListObjects	method=GET	uri=/{Bucket}	in=250	out=249
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=252	out=251
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=254	out=253
O	PutBucketAccelerateConfiguration	method=PUT	uri=/{Bucket}?accelerate	in=347
O	PutBucketAcl	method=PUT	uri=/{Bucket}?acl	in=348
O	PutBucketCors	method=PUT	uri=/{Bucket}?cors	in=349
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=350
O	PutBucketLifecycleConfiguration	method=PUT	uri=/{Bucket}?lifecycle	in=352	out=351
O	PutBucketNotificationConfiguration	method=PUT	uri=/{Bucket}?notification	in=353
O	PutBucketOwnershipControls	method=PUT	uri=/{Bucket}?ownershipControls	in=354
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=355
O	PutBucketRequestPayment	method=PUT	uri=/{Bucket}?requestPayment	in=356
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=357
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=358
O	PutBucketWebsite	method=PUT	uri=/{Bucket}?website	in=359
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=361	out=360
O	PutObjectTagging	method=PUT	uri=/{Bucket}/{Key+}?tagging	in=363	out=362
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=364
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=451	out=450
O	UploadPartCopy	method=PUT	uri=/{Bucket}/{Key+}	in=449	out=448
t	AbortDate
S	AbortIncompleteMultipartUpload	.DaysAfterInitiation=97
S	AbortMultipartUploadOutput	.RequestCharged=388;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.UploadId=280;!;q:uploadId	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=213;h:x-amz-if-match-initiated-time
s	AbortRuleId
S	AccelerateConfiguration	.Status=21
s	AcceptRanges
S	AccessControlPolicy	.Grants=203;n:AccessControlList	.Owner=326
S	AccessControlTranslation	.Owner=327;!
b	AccessPointAlias
s	AccountId
s	AllowedHeader
L	AllowedHeaders	of=11	flat
s	AllowedMethod
L	AllowedMethods	of=13	flat
s	AllowedOrigin
L	AllowedOrigins	of=15	flat
s	ArchiveStatus	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	BlockedEncryptionTypes	.EncryptionType=131
B	Body	stream
S	Bucket	.Name=31	.CreationDate=93	.BucketRegion=33	.BucketArn=404
s	BucketAccelerateStatus	enum=Enabled|Suspended
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=94	.Type=34
b	BucketKeyEnabled
S	BucketLifecycleConfiguration	.Rules=242;!;n:Rule
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
S	CORSConfiguration	.CORSRules=40;!;n:CORSRule
S	CORSRule	.ID=211	.AllowedHeaders=12;n:AllowedHeader	.AllowedMethods=14;!;n:AllowedMethod	.AllowedOrigins=16;!;n:AllowedOrigin	.ExposeHeaders=146;n:ExposeHeader	.MaxAgeSeconds=264
L	CORSRules	of=39	flat
s	CacheControl
S	Checksum	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54	.ChecksumType=53
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=43	flat
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
S	CommonPrefix	.Prefix=343
L	CommonPrefixList	of=58	flat
S	CompleteMultipartUploadOutput	.Location=255	.Bucket=31	.Key=303	.Expiration=141;h:x-amz-expiration	.ETag=126	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54	.ChecksumType=53	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.VersionId=321;h:x-amz-version-id	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=388;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.MultipartUpload=62;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=280;!;q:uploadId	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.ChecksumType=53;h:x-amz-checksum-type	.MpuObjectSize=278;h:x-amz-mp-object-size	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=212;h:If-Match	.IfNoneMatch=217;h:If-None-Match	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=64;n:Part
S	CompletedPart	.ETag=126	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54	.PartNumber=332
L	CompletedPartList	of=63	flat
S	Condition	.HttpErrorCodeReturnedEquals=209	.KeyPrefixEquals=232
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	CopyObjectOutput	payload=0	.CopyObjectResult=76	.Expiration=141;h:x-amz-expiration	.CopySourceVersionId=87;h:x-amz-copy-source-version-id	.VersionId=321;h:x-amz-version-id	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=388;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=300;h:x-amz-acl	.Bucket=31;!;u:Bucket	.CacheControl=41;h:Cache-Control	.ChecksumAlgorithm=43;h:x-amz-checksum-algorithm	.ContentDisposition=67;h:Content-Disposition	.ContentEncoding=68;h:Content-Encoding	.ContentLanguage=69;h:Content-Language	.ContentType=73;h:Content-Type	.CopySource=78;!;h:x-amz-copy-source	.CopySourceIfMatch=79;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=80;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=81;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=82;h:x-amz-copy-source-if-unmodified-since	.Expires=144;h:Expires	.GrantFullControl=197;h:x-amz-grant-full-control	.GrantRead=198;h:x-amz-grant-read	.GrantReadACP=199;h:x-amz-grant-read-acp	.GrantWriteACP=201;h:x-amz-grant-write-acp	.IfMatch=212;h:If-Match	.IfNoneMatch=217;h:If-None-Match	.Key=303;!;u:Key	.Metadata=270;H:x-amz-meta-	.MetadataDirective=271;h:x-amz-metadata-directive	.TaggingDirective=429;h:x-amz-tagging-directive	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.StorageClass=423;h:x-amz-storage-class	.WebsiteRedirectLocation=457;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=84;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=85;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=86;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.Tagging=430;h:x-amz-tagging	.ObjectLockMode=309;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=310;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=308;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=126	.LastModified=236	.ChecksumType=53	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54
S	CopyPartResult	.ETag=126	.LastModified=236	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54
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
S	CreateBucketConfiguration	.LocationConstraint=28	.Location=256	.Bucket=25	.Tags=427
S	CreateBucketOutput	.Location=255;h:Location	.BucketArn=404;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=24;h:x-amz-acl	.Bucket=31;!;u:Bucket	.CreateBucketConfiguration=88;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=197;h:x-amz-grant-full-control	.GrantRead=198;h:x-amz-grant-read	.GrantReadACP=199;h:x-amz-grant-read-acp	.GrantWrite=200;h:x-amz-grant-write	.GrantWriteACP=201;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=307;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=314;h:x-amz-object-ownership	.BucketNamespace=32;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=31;n:Bucket	.Key=303	.UploadId=280	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=388;h:x-amz-request-charged	.ChecksumAlgorithm=43;h:x-amz-checksum-algorithm	.ChecksumType=53;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=300;h:x-amz-acl	.Bucket=31;!;u:Bucket	.CacheControl=41;h:Cache-Control	.ContentDisposition=67;h:Content-Disposition	.ContentEncoding=68;h:Content-Encoding	.ContentLanguage=69;h:Content-Language	.ContentType=73;h:Content-Type	.Expires=144;h:Expires	.GrantFullControl=197;h:x-amz-grant-full-control	.GrantRead=198;h:x-amz-grant-read	.GrantReadACP=199;h:x-amz-grant-read-acp	.GrantWriteACP=201;h:x-amz-grant-write-acp	.Key=303;!;u:Key	.Metadata=270;H:x-amz-meta-	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.StorageClass=423;h:x-amz-storage-class	.WebsiteRedirectLocation=457;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=389;h:x-amz-request-payer	.Tagging=430;h:x-amz-tagging	.ObjectLockMode=309;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=310;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=308;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=43;h:x-amz-checksum-algorithm	.ChecksumType=53;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
t	Date	tf=iso8601
i	Days
i	DaysAfterInitiation
S	DefaultRetention	.Mode=311	.Days=96	.Years=459
S	Delete	.Objects=302;!;n:Object	.Quiet=368
S	DeleteBucketCorsRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketEncryptionRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketLifecycleRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketOwnershipControlsRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketWebsiteRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
b	DeleteMarker
S	DeleteMarkerEntry	.Owner=326	.Key=303	.VersionId=321	.IsLatest=226	.LastModified=236
S	DeleteMarkerReplication	.Status=111
s	DeleteMarkerReplicationStatus	enum=Enabled|Disabled
s	DeleteMarkerVersionId
L	DeleteMarkers	of=109	flat
S	DeleteObjectOutput	.DeleteMarker=108;h:x-amz-delete-marker	.VersionId=321;h:x-amz-version-id	.RequestCharged=388;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.MFA=260;h:x-amz-mfa	.VersionId=321;q:versionId	.RequestPayer=389;h:x-amz-request-payer	.BypassGovernanceRetention=37;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=212;h:If-Match	.IfMatchLastModifiedTime=214;h:x-amz-if-match-last-modified-time	.IfMatchSize=215;h:x-amz-if-match-size
S	DeleteObjectTaggingOutput	.VersionId=321;h:x-amz-version-id
S	DeleteObjectTaggingRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.VersionId=321;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteObjectsOutput	.Deleted=122	.RequestCharged=388;h:x-amz-request-charged	.Errors=135;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=31;!;u:Bucket	.Delete=99;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=260;h:x-amz-mfa	.RequestPayer=389;h:x-amz-request-payer	.BypassGovernanceRetention=37;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=303	.VersionId=321	.DeleteMarker=108	.DeleteMarkerVersionId=112
L	DeletedObjects	of=121	flat
s	Delimiter
S	Destination	.Bucket=31;!	.Account=10	.StorageClass=423	.AccessControlTranslation=8	.EncryptionConfiguration=129	.ReplicationTime=385	.Metrics=274
s	DisplayName
s	ETag
s	EmailAddress
s	EncodingType	enum=url
S	EncryptionConfiguration	.ReplicaKmsKeyID=375
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=130	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
S	Error	.Key=303	.VersionId=321	.Code=57	.Message=269
S	ErrorDocument	.Key=303;!
L	Errors	of=133	flat
s	Event	enum=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
S	EventBridgeConfiguration
L	EventList	of=136	flat
S	ExistingObjectReplication	.Status=140;!
s	ExistingObjectReplicationStatus	enum=Enabled|Disabled
s	Expiration
s	ExpirationStatus	enum=Enabled|Disabled
b	ExpiredObjectDeleteMarker
s	Expires
s	ExposeHeader
L	ExposeHeaders	of=145	flat
b	FetchOwner
S	FilterRule	.Name=150	.Value=151
L	FilterRuleList	of=148	flat
s	FilterRuleName
s	FilterRuleValue
S	GetBucketAccelerateConfigurationOutput	.Status=21	.RequestCharged=388;h:x-amz-request-charged
S	GetBucketAccelerateConfigurationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=389;h:x-amz-request-payer
S	GetBucketAclOutput	.Owner=326	.Grants=203;n:AccessControlList
S	GetBucketAclRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketCorsOutput	.CORSRules=40;n:CORSRule
S	GetBucketCorsRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=412
S	GetBucketEncryptionRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLifecycleConfigurationOutput	.Rules=242;n:Rule	.TransitionDefaultMinimumObjectSize=442;h:x-amz-transition-default-minimum-object-size
S	GetBucketLifecycleConfigurationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=28
S	GetBucketLocationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLoggingOutput	.LoggingEnabled=259
S	GetBucketLoggingRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketNotificationConfigurationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketOwnershipControlsOutput	payload=0	.OwnershipControls=328
S	GetBucketOwnershipControlsRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=341
S	GetBucketPolicyRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyStatusOutput	payload=0	.PolicyStatus=342
S	GetBucketPolicyStatusRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketReplicationOutput	payload=0	.ReplicationConfiguration=378
S	GetBucketReplicationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketRequestPaymentOutput	.Payer=339
S	GetBucketRequestPaymentRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=427;!
S	GetBucketTaggingRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=35	.MFADelete=262;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketWebsiteOutput	.RedirectAllRequestsTo=371	.IndexDocument=219	.ErrorDocument=134	.RoutingRules=402
S	GetBucketWebsiteRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAclOutput	.Owner=326	.Grants=203;n:AccessControlList	.RequestCharged=388;h:x-amz-request-charged
S	GetObjectAclRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.VersionId=321;q:versionId	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAttributesOutput	.DeleteMarker=108;h:x-amz-delete-marker	.LastModified=236;h:Last-Modified	.VersionId=321;h:x-amz-version-id	.RequestCharged=388;h:x-amz-request-charged	.ETag=126	.Checksum=42	.ObjectParts=186	.StorageClass=423	.ObjectSize=316
S	GetObjectAttributesParts	.TotalPartsCount=337;n:PartsCount	.PartNumberMarker=333	.NextPartNumberMarker=284	.MaxParts=267	.IsTruncated=229	.Parts=338;n:Part
S	GetObjectAttributesRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.VersionId=321;q:versionId	.MaxParts=267;h:x-amz-max-parts	.PartNumberMarker=333;h:x-amz-part-number-marker	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ObjectAttributes=299;!;h:x-amz-object-attributes
S	GetObjectLockConfigurationOutput	payload=0	.ObjectLockConfiguration=305
S	GetObjectLockConfigurationRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=19	.DeleteMarker=108;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=141;h:x-amz-expiration	.Restore=397;h:x-amz-restore	.LastModified=236;h:Last-Modified	.ContentLength=70;h:Content-Length	.ETag=126;h:ETag	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.ChecksumType=53;h:x-amz-checksum-type	.MissingMeta=277;h:x-amz-missing-meta	.VersionId=321;h:x-amz-version-id	.CacheControl=41;h:Cache-Control	.ContentDisposition=67;h:Content-Disposition	.ContentEncoding=68;h:Content-Encoding	.ContentLanguage=69;h:Content-Language	.ContentRange=72;h:Content-Range	.ContentType=73;h:Content-Type	.Expires=144;h:Expires	.WebsiteRedirectLocation=457;h:x-amz-website-redirect-location	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.Metadata=270;H:x-amz-meta-	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=423;h:x-amz-storage-class	.RequestCharged=388;h:x-amz-request-charged	.ReplicationStatus=384;h:x-amz-replication-status	.PartsCount=337;h:x-amz-mp-parts-count	.TagCount=426;h:x-amz-tagging-count	.ObjectLockMode=309;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=310;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=308;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=31;!;u:Bucket	.IfMatch=212;h:If-Match	.IfModifiedSince=216;h:If-Modified-Since	.IfNoneMatch=217;h:If-None-Match	.IfUnmodifiedSince=218;h:If-Unmodified-Since	.Key=303;!;u:Key	.Range=369;h:Range	.ResponseCacheControl=391;q:response-cache-control	.ResponseContentDisposition=392;q:response-content-disposition	.ResponseContentEncoding=393;q:response-content-encoding	.ResponseContentLanguage=394;q:response-content-language	.ResponseContentType=395;q:response-content-type	.ResponseExpires=396;q:response-expires	.VersionId=321;q:versionId	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.PartNumber=332;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=49;h:x-amz-checksum-mode
S	GetObjectTaggingOutput	.VersionId=321;h:x-amz-version-id	.TagSet=427;!
S	GetObjectTaggingRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.VersionId=321;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=389;h:x-amz-request-payer
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=346
S	GetPublicAccessBlockRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	Grant	.Grantee=202	.Permission=340
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=125	.EmailAddress=127	.ID=211	.Type=445;!;@;n:xsi:type	.URI=446
L	Grants	of=196	name=Grant
S	HeadBucketOutput	.BucketArn=404;h:x-amz-bucket-arn	.BucketLocationType=258;h:x-amz-bucket-location-type	.BucketLocationName=29;h:x-amz-bucket-location-name	.BucketRegion=372;h:x-amz-bucket-region	.AccessPointAlias=9;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=31;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=108;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=141;h:x-amz-expiration	.Restore=397;h:x-amz-restore	.ArchiveStatus=17;h:x-amz-archive-status	.LastModified=236;h:Last-Modified	.ContentLength=70;h:Content-Length	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.ChecksumType=53;h:x-amz-checksum-type	.ETag=126;h:ETag	.MissingMeta=277;h:x-amz-missing-meta	.VersionId=321;h:x-amz-version-id	.CacheControl=41;h:Cache-Control	.ContentDisposition=67;h:Content-Disposition	.ContentEncoding=68;h:Content-Encoding	.ContentLanguage=69;h:Content-Language	.ContentType=73;h:Content-Type	.ContentRange=72;h:Content-Range	.Expires=144;h:Expires	.WebsiteRedirectLocation=457;h:x-amz-website-redirect-location	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.Metadata=270;H:x-amz-meta-	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=423;h:x-amz-storage-class	.RequestCharged=388;h:x-amz-request-charged	.ReplicationStatus=384;h:x-amz-replication-status	.PartsCount=337;h:x-amz-mp-parts-count	.TagCount=426;h:x-amz-tagging-count	.ObjectLockMode=309;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=310;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=308;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=31;!;u:Bucket	.IfMatch=212;h:If-Match	.IfModifiedSince=216;h:If-Modified-Since	.IfNoneMatch=217;h:If-None-Match	.IfUnmodifiedSince=218;h:If-Unmodified-Since	.Key=303;!;u:Key	.Range=369;h:Range	.ResponseCacheControl=391;q:response-cache-control	.ResponseContentDisposition=392;q:response-content-disposition	.ResponseContentEncoding=393;q:response-content-encoding	.ResponseContentLanguage=394;q:response-content-language	.ResponseContentType=395;q:response-content-type	.ResponseExpires=396;q:response-expires	.VersionId=321;q:versionId	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.PartNumber=332;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=49;h:x-amz-checksum-mode
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
S	IndexDocument	.Suffix=424;!
t	Initiated
S	Initiator	.ID=211	.DisplayName=125
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=423	.AccessTier=222
S	InvalidRequest	fault=InvalidRequest:400
S	InvalidWriteOffset	fault=InvalidWriteOffset:400
b	IsLatest
b	IsPublic
b	IsRestoreInProgress
b	IsTruncated
i	KeyCount
s	KeyMarker
s	KeyPrefixEquals
s	LambdaFunctionArn
S	LambdaFunctionConfiguration	.Id=296	.LambdaFunctionArn=233;!;n:CloudFunction	.Events=138;!;n:Event	.Filter=295
L	LambdaFunctionConfigurationList	of=234	flat
t	LastModified
t	LastModifiedTime	tf=rfc822
S	LifecycleExpiration	.Date=95	.Days=96	.ExpiredObjectDeleteMarker=143
S	LifecycleRule	.Expiration=238	.ID=211	.Prefix=343	.Filter=241	.Status=142;!	.Transitions=443;n:Transition	.NoncurrentVersionTransitions=293;n:NoncurrentVersionTransition	.NoncurrentVersionExpiration=291	.AbortIncompleteMultipartUpload=1
S	LifecycleRuleAndOperator	.Prefix=343	.Tags=427;F;n:Tag	.ObjectSizeGreaterThan=317	.ObjectSizeLessThan=318
S	LifecycleRuleFilter	.Prefix=343	.Tag=425	.ObjectSizeGreaterThan=317	.ObjectSizeLessThan=318	.And=240
L	LifecycleRules	of=239	flat
S	ListBucketsOutput	.Buckets=36	.Owner=326	.ContinuationToken=285	.Prefix=343
S	ListBucketsRequest	.MaxBuckets=265;q:max-buckets	.ContinuationToken=436;q:continuation-token	.Prefix=343;q:prefix	.BucketRegion=33;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=31	.KeyMarker=231	.UploadIdMarker=447	.NextKeyMarker=282	.Prefix=343	.Delimiter=123	.NextUploadIdMarker=286	.MaxUploads=268	.IsTruncated=229	.Uploads=281;n:Upload	.CommonPrefixes=59	.EncodingType=128	.RequestCharged=388;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=31;!;u:Bucket	.Delimiter=123;q:delimiter	.EncodingType=128;q:encoding-type	.KeyMarker=231;q:key-marker	.MaxUploads=268;q:max-uploads	.Prefix=343;q:prefix	.UploadIdMarker=447;q:upload-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=389;h:x-amz-request-payer
S	ListObjectVersionsOutput	.IsTruncated=229	.KeyMarker=231	.VersionIdMarker=454	.NextKeyMarker=282	.NextVersionIdMarker=287	.Versions=322;n:Version	.DeleteMarkers=113;n:DeleteMarker	.Name=31	.Prefix=343	.Delimiter=123	.MaxKeys=266	.CommonPrefixes=59	.EncodingType=128	.RequestCharged=388;h:x-amz-request-charged
S	ListObjectVersionsRequest	.Bucket=31;!;u:Bucket	.Delimiter=123;q:delimiter	.EncodingType=128;q:encoding-type	.KeyMarker=231;q:key-marker	.MaxKeys=266;q:max-keys	.Prefix=343;q:prefix	.VersionIdMarker=454;q:version-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=389;h:x-amz-request-payer	.OptionalObjectAttributes=325;h:x-amz-optional-object-attributes
S	ListObjectsOutput	.IsTruncated=229	.Marker=263	.NextMarker=283	.Contents=304	.Name=31	.Prefix=343	.Delimiter=123	.MaxKeys=266	.CommonPrefixes=59	.EncodingType=128	.RequestCharged=388;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=31;!;u:Bucket	.Delimiter=123;q:delimiter	.EncodingType=128;q:encoding-type	.Marker=263;q:marker	.MaxKeys=266;q:max-keys	.Prefix=343;q:prefix	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=325;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=229	.Contents=304	.Name=31	.Prefix=343	.Delimiter=123	.MaxKeys=266	.CommonPrefixes=59	.EncodingType=128	.KeyCount=230	.ContinuationToken=436	.NextContinuationToken=285	.StartAfter=422	.RequestCharged=388;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=31;!;u:Bucket	.Delimiter=123;q:delimiter	.EncodingType=128;q:encoding-type	.MaxKeys=266;q:max-keys	.Prefix=343;q:prefix	.ContinuationToken=436;q:continuation-token	.FetchOwner=147;q:fetch-owner	.StartAfter=422;q:start-after	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=325;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=31	.Key=303	.UploadId=280	.PartNumberMarker=333	.NextPartNumberMarker=284	.MaxParts=267	.IsTruncated=229	.Parts=336;n:Part	.Initiator=221	.Owner=326	.StorageClass=423	.RequestCharged=388;h:x-amz-request-charged	.ChecksumAlgorithm=43	.ChecksumType=53
S	ListPartsRequest	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.MaxParts=267;q:max-parts	.PartNumberMarker=333;q:part-number-marker	.UploadId=280;!;q:uploadId	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=258	.Name=257
s	LocationNameAsString
s	LocationType	enum=AvailabilityZone|LocalZone
S	LoggingEnabled	.TargetBucket=431;!	.TargetGrants=433	.TargetPrefix=435;!	.TargetObjectKeyFormat=434
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
M	Metadata	of=273	by=272
s	MetadataDirective	enum=COPY|REPLACE
s	MetadataKey
s	MetadataValue
S	Metrics	.Status=275;!	.EventThreshold=387
s	MetricsStatus	enum=Enabled|Disabled
i	Minutes
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=280	.Key=303	.Initiated=220	.StorageClass=423	.Owner=326	.Initiator=221	.ChecksumAlgorithm=43	.ChecksumType=53
s	MultipartUploadId
L	MultipartUploadList	of=279	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
s	NextVersionIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	NoncurrentVersionExpiration	.NoncurrentDays=96	.NewerNoncurrentVersions=453
S	NoncurrentVersionTransition	.NoncurrentDays=96	.StorageClass=444	.NewerNoncurrentVersions=453
L	NoncurrentVersionTransitionList	of=292	flat
S	NotificationConfiguration	.TopicConfigurations=440;n:TopicConfiguration	.QueueConfigurations=367;n:QueueConfiguration	.LambdaFunctionConfigurations=235;n:CloudFunctionConfiguration	.EventBridgeConfiguration=137
S	NotificationConfigurationFilter	.Key=403;n:S3Key
s	NotificationId
S	Object	.Key=303	.LastModified=236	.ETag=126	.ChecksumAlgorithm=44	.ChecksumType=53	.Size=417	.StorageClass=319	.Owner=326	.RestoreStatus=399
s	ObjectAttributes	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
L	ObjectAttributesList	of=298
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=303;!	.VersionId=321	.ETag=126	.LastModifiedTime=237	.Size=417
L	ObjectIdentifierList	of=301	flat
s	ObjectKey	min=1
L	ObjectList	of=297	flat
S	ObjectLockConfiguration	.ObjectLockEnabled=306	.Rule=312
s	ObjectLockEnabled	enum=Enabled
b	ObjectLockEnabledForBucket
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
s	ObjectLockRetentionMode	enum=GOVERNANCE|COMPLIANCE
S	ObjectLockRule	.DefaultRetention=98
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
S	ObjectPart	.PartNumber=332	.Size=417	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54
l	ObjectSize
l	ObjectSizeGreaterThanBytes
l	ObjectSizeLessThanBytes
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	ObjectVersion	.ETag=126	.ChecksumAlgorithm=44	.ChecksumType=53	.Size=417	.StorageClass=323	.Key=303	.VersionId=321	.IsLatest=226	.LastModified=236	.Owner=326	.RestoreStatus=399
s	ObjectVersionId
L	ObjectVersionList	of=320	flat
s	ObjectVersionStorageClass	enum=STANDARD
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=324
S	Owner	.DisplayName=125	.ID=211
s	OwnerOverride	enum=Destination
S	OwnershipControls	.Rules=330;!;n:Rule
S	OwnershipControlsRule	.ObjectOwnership=314;!
L	OwnershipControlsRules	of=329	flat
S	Part	.PartNumber=332	.LastModified=236	.ETag=126	.Size=417	.ChecksumCRC32=45	.ChecksumCRC32C=46	.ChecksumCRC64NVME=47	.ChecksumSHA1=50	.ChecksumSHA256=51	.ChecksumSHA512=52	.ChecksumMD5=48	.ChecksumXXHASH64=56	.ChecksumXXHASH3=55	.ChecksumXXHASH128=54
i	PartNumber
i	PartNumberMarker
s	PartitionDateSource	enum=EventTime|DeliveryTime
S	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource=334
L	Parts	of=331	flat
i	PartsCount
L	PartsList	of=315	flat
s	Payer	enum=Requester|BucketOwner
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
S	PolicyStatus	.IsPublic=227;n:IsPublic
s	Prefix
i	Priority
s	Protocol	enum=http|https
S	PublicAccessBlockConfiguration	.BlockPublicAcls=415;n:BlockPublicAcls	.IgnorePublicAcls=415;n:IgnorePublicAcls	.BlockPublicPolicy=415;n:BlockPublicPolicy	.RestrictPublicBuckets=415;n:RestrictPublicBuckets
S	PutBucketAccelerateConfigurationRequest	payload=1	.Bucket=31;!;u:Bucket	.AccelerateConfiguration=5;!;n:AccelerateConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm
S	PutBucketAclRequest	payload=1	.ACL=24;h:x-amz-acl	.AccessControlPolicy=7;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=197;h:x-amz-grant-full-control	.GrantRead=198;h:x-amz-grant-read	.GrantReadACP=199;h:x-amz-grant-read-acp	.GrantWrite=200;h:x-amz-grant-write	.GrantWriteACP=201;h:x-amz-grant-write-acp	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketCorsRequest	payload=1	.Bucket=31;!;u:Bucket	.CORSConfiguration=38;!;n:CORSConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketEncryptionRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=412;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketLifecycleConfigurationOutput	.TransitionDefaultMinimumObjectSize=442;h:x-amz-transition-default-minimum-object-size
S	PutBucketLifecycleConfigurationRequest	payload=2	.Bucket=31;!;u:Bucket	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.LifecycleConfiguration=27;n:LifecycleConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.TransitionDefaultMinimumObjectSize=442;h:x-amz-transition-default-minimum-object-size
S	PutBucketNotificationConfigurationRequest	payload=1	.Bucket=31;!;u:Bucket	.NotificationConfiguration=294;!;n:NotificationConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SkipDestinationValidation=418;h:x-amz-skip-destination-validation
S	PutBucketOwnershipControlsRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OwnershipControls=328;!;n:OwnershipControls;N:http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm
S	PutBucketPolicyRequest	payload=4	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=66;h:x-amz-confirm-remove-self-bucket-access	.Policy=341;!	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketRequestPaymentRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.RequestPaymentConfiguration=390;!;n:RequestPaymentConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.Tagging=428;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.MFA=260;h:x-amz-mfa	.VersioningConfiguration=455;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketWebsiteRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.WebsiteConfiguration=456;!;n:WebsiteConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=141;h:x-amz-expiration	.ETag=126;h:ETag	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.ChecksumType=53;h:x-amz-checksum-type	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.VersionId=321;h:x-amz-version-id	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=417;h:x-amz-object-size	.RequestCharged=388;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=300;h:x-amz-acl	.Body=19	.Bucket=31;!;u:Bucket	.CacheControl=41;h:Cache-Control	.ContentDisposition=67;h:Content-Disposition	.ContentEncoding=68;h:Content-Encoding	.ContentLanguage=69;h:Content-Language	.ContentLength=70;h:Content-Length	.ContentMD5=71;h:Content-MD5	.ContentType=73;h:Content-Type	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.Expires=144;h:Expires	.IfMatch=212;h:If-Match	.IfNoneMatch=217;h:If-None-Match	.GrantFullControl=197;h:x-amz-grant-full-control	.GrantRead=198;h:x-amz-grant-read	.GrantReadACP=199;h:x-amz-grant-read-acp	.GrantWriteACP=201;h:x-amz-grant-write-acp	.Key=303;!;u:Key	.WriteOffsetBytes=458;h:x-amz-write-offset-bytes	.Metadata=270;H:x-amz-meta-	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.StorageClass=423;h:x-amz-storage-class	.WebsiteRedirectLocation=457;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=408;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=389;h:x-amz-request-payer	.Tagging=430;h:x-amz-tagging	.ObjectLockMode=309;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=310;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=308;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectTaggingOutput	.VersionId=321;h:x-amz-version-id
S	PutObjectTaggingRequest	payload=5	.Bucket=31;!;u:Bucket	.Key=303;!;u:Key	.VersionId=321;q:versionId	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.Tagging=428;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=389;h:x-amz-request-payer
S	PutPublicAccessBlockRequest	payload=3	.Bucket=31;!;u:Bucket	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=346;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	QueueArn
S	QueueConfiguration	.Id=296	.QueueArn=365;!;n:Queue	.Events=138;!;n:Event	.Filter=295
L	QueueConfigurationList	of=366	flat
b	Quiet
s	Range
S	Redirect	.HostName=208	.HttpRedirectCode=210	.Protocol=345	.ReplaceKeyPrefixWith=373	.ReplaceKeyWith=374
S	RedirectAllRequestsTo	.HostName=208;!	.Protocol=345
s	Region	min=0	max=20
s	ReplaceKeyPrefixWith
s	ReplaceKeyWith
s	ReplicaKmsKeyID
S	ReplicaModifications	.Status=377;!
s	ReplicaModificationsStatus	enum=Enabled|Disabled
S	ReplicationConfiguration	.Role=400;!	.Rules=383;!;n:Rule
S	ReplicationRule	.ID=211	.Priority=344	.Prefix=343	.Filter=381	.Status=382;!	.SourceSelectionCriteria=419	.ExistingObjectReplication=139	.Destination=124;!	.DeleteMarkerReplication=110
S	ReplicationRuleAndOperator	.Prefix=343	.Tags=427;F;n:Tag
S	ReplicationRuleFilter	.Prefix=343	.Tag=425	.And=380
s	ReplicationRuleStatus	enum=Enabled|Disabled
L	ReplicationRules	of=379	flat
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
S	ReplicationTime	.Status=386;!	.Time=387;!
s	ReplicationTimeStatus	enum=Enabled|Disabled
S	ReplicationTimeValue	.Minutes=276
s	RequestCharged	enum=requester
s	RequestPayer	enum=requester
S	RequestPaymentConfiguration	.Payer=339;!
s	ResponseCacheControl
s	ResponseContentDisposition
s	ResponseContentEncoding
s	ResponseContentLanguage
s	ResponseContentType
t	ResponseExpires	tf=rfc822
s	Restore
t	RestoreExpiryDate
S	RestoreStatus	.IsRestoreInProgress=228	.RestoreExpiryDate=398
s	Role
S	RoutingRule	.Condition=65	.Redirect=370;!
L	RoutingRules	of=401	name=RoutingRule
S	S3KeyFilter	.FilterRules=149;n:FilterRule
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=410;!	.KMSMasterKeyID=409
S	ServerSideEncryptionConfiguration	.Rules=414;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=411	.BucketKeyEnabled=26	.BlockedEncryptionTypes=18
L	ServerSideEncryptionRules	of=413	flat
b	Setting
S	SimplePrefix	name=SimplePrefix
l	Size
b	SkipValidation
S	SourceSelectionCriteria	.SseKmsEncryptedObjects=420	.ReplicaModifications=376
S	SseKmsEncryptedObjects	.Status=421;!
s	SseKmsEncryptedObjectsStatus	enum=Enabled|Disabled
s	StartAfter
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Suffix
S	Tag	.Key=303;!	.Value=452;!
i	TagCount
L	TagSet	of=425	name=Tag
S	Tagging	.TagSet=427;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	TargetBucket
S	TargetGrant	.Grantee=202	.Permission=30
L	TargetGrants	of=432	name=Grant
S	TargetObjectKeyFormat	.SimplePrefix=416;n:SimplePrefix	.PartitionedPrefix=335;n:PartitionedPrefix
s	TargetPrefix
s	Token
S	TooManyParts	fault=TooManyParts:400
s	TopicArn
S	TopicConfiguration	.Id=296	.TopicArn=438;!;n:Topic	.Events=138;!;n:Event	.Filter=295
L	TopicConfigurationList	of=439	flat
S	Transition	.Date=95	.Days=96	.StorageClass=444
s	TransitionDefaultMinimumObjectSize	enum=varies_by_storage_class|all_storage_classes_128K
L	TransitionList	of=441	flat
s	TransitionStorageClass	enum=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartCopyOutput	payload=1	.CopySourceVersionId=87;h:x-amz-copy-source-version-id	.CopyPartResult=77	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=388;h:x-amz-request-charged
S	UploadPartCopyRequest	.Bucket=31;!;u:Bucket	.CopySource=78;!;h:x-amz-copy-source	.CopySourceIfMatch=79;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=80;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=81;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=82;h:x-amz-copy-source-if-unmodified-since	.CopySourceRange=83;h:x-amz-copy-source-range	.Key=303;!;u:Key	.PartNumber=332;!;q:partNumber	.UploadId=280;!;q:uploadId	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.CopySourceSSECustomerAlgorithm=84;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=85;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=86;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	UploadPartOutput	.ServerSideEncryption=410;h:x-amz-server-side-encryption	.ETag=126;h:ETag	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=409;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=26;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=388;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=19	.Bucket=31;!;u:Bucket	.ContentLength=70;h:Content-Length	.ContentMD5=71;h:Content-MD5	.ChecksumAlgorithm=43;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=45;h:x-amz-checksum-crc32	.ChecksumCRC32C=46;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=47;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=50;h:x-amz-checksum-sha1	.ChecksumSHA256=51;h:x-amz-checksum-sha256	.ChecksumSHA512=52;h:x-amz-checksum-sha512	.ChecksumMD5=48;h:x-amz-checksum-md5	.ChecksumXXHASH64=56;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=55;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=54;h:x-amz-checksum-xxhash128	.Key=303;!;u:Key	.PartNumber=332;!;q:partNumber	.UploadId=280;!;q:uploadId	.SSECustomerAlgorithm=405;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=406;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=407;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=389;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	Value
i	VersionCount
s	VersionIdMarker
S	VersioningConfiguration	.MFADelete=261;n:MfaDelete	.Status=35
S	WebsiteConfiguration	.ErrorDocument=134	.IndexDocument=219	.RedirectAllRequestsTo=371	.RoutingRules=402
s	WebsiteRedirectLocation
l	WriteOffsetBytes
i	Years
"""##
}
