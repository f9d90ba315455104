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
    package static let putBucketAccelerateConfiguration = TypedOperation<PutBucketAccelerateConfigurationRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAccelerateConfiguration")
    package static let putBucketAcl = TypedOperation<PutBucketAclRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAcl")
    package static let putBucketCors = TypedOperation<PutBucketCorsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketCors")
    package static let putBucketEncryption = TypedOperation<PutBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketEncryption")
    package static let putBucketLifecycleConfiguration = TypedOperation<PutBucketLifecycleConfigurationRequest, PutBucketLifecycleConfigurationOutput>(service: "S3", prefix: "s3", name: "PutBucketLifecycleConfiguration")
    package static let putBucketLogging = TypedOperation<PutBucketLoggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketLogging")
    package static let putBucketNotificationConfiguration = TypedOperation<PutBucketNotificationConfigurationRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketNotificationConfiguration")
    package static let putBucketOwnershipControls = TypedOperation<PutBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketOwnershipControls")
    package static let putBucketPolicy = TypedOperation<PutBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketPolicy")
    package static let putBucketRequestPayment = TypedOperation<PutBucketRequestPaymentRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketRequestPayment")
    package static let putBucketTagging = TypedOperation<PutBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketTagging")
    package static let putBucketVersioning = TypedOperation<PutBucketVersioningRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketVersioning")
    package static let putBucketWebsite = TypedOperation<PutBucketWebsiteRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketWebsite")
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
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=69	out=68
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=85	out=84
O	CreateBucket	method=PUT	uri=/{Bucket}	in=100	out=99
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=102	out=101
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=115
O	DeleteBucketCors	method=DELETE	uri=/{Bucket}?cors	status=204	in=110
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=111
O	DeleteBucketLifecycle	method=DELETE	uri=/{Bucket}?lifecycle	status=204	in=112
O	DeleteBucketOwnershipControls	method=DELETE	uri=/{Bucket}?ownershipControls	status=204	in=113
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=114
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=116
O	DeleteBucketWebsite	method=DELETE	uri=/{Bucket}?website	status=204	in=117
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=125	out=124
O	DeleteObjectTagging	method=DELETE	uri=/{Bucket}/{Key+}?tagging	status=204	in=127	out=126
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=129	out=128
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=130
O	GetBucketAccelerateConfiguration	method=GET	uri=/{Bucket}?accelerate	in=172	out=171
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=174	out=173
O	GetBucketCors	method=GET	uri=/{Bucket}?cors	in=176	out=175
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=178	out=177
O	GetBucketLifecycleConfiguration	method=GET	uri=/{Bucket}?lifecycle	in=180	out=179
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=182	out=181
O	GetBucketLogging	method=GET	uri=/{Bucket}?logging	in=184	out=183
O	GetBucketNotificationConfiguration	method=GET	uri=/{Bucket}?notification	in=185	out=325
O	GetBucketOwnershipControls	method=GET	uri=/{Bucket}?ownershipControls	in=187	out=186
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=189	out=188
O	GetBucketPolicyStatus	method=GET	uri=/{Bucket}?policyStatus	in=191	out=190
O	GetBucketReplication	method=GET	uri=/{Bucket}?replication	in=193	out=192
O	GetBucketRequestPayment	method=GET	uri=/{Bucket}?requestPayment	in=195	out=194
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=197	out=196
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=199	out=198
O	GetBucketWebsite	method=GET	uri=/{Bucket}?website	in=201	out=200
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=212	out=211
O	GetObjectAcl	method=GET	uri=/{Bucket}/{Key+}?acl	in=203	out=202
O	GetObjectAttributes	method=GET	uri=/{Bucket}/{Key+}?attributes	in=206	out=204
O	GetObjectLegalHold	method=GET	uri=/{Bucket}/{Key+}?legal-hold	in=208	out=207
O	GetObjectLockConfiguration	method=GET	uri=/{Bucket}?object-lock	in=210	out=209
O	GetObjectRetention	method=GET	uri=/{Bucket}/{Key+}?retention	in=214	out=213
O	GetObjectTagging	method=GET	uri=/{Bucket}/{Key+}?tagging	in=216	out=215
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=218	out=217
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=229	out=228
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=231	out=230
O	ListBuckets	method=GET	uri=/	in=273	out=272
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=275	out=274
O	ListObjectVersions	method=GET	uri=/{Bucket}?versions	in=277	out=276
O	ListObjects	method=GET	uri=/{Bucket}	in=279	out=278
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=281	out=280
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=283	out=282
O	PutBucketAccelerateConfiguration	method=PUT	uri=/{Bucket}?accelerate	in=387
O	PutBucketAcl	method=PUT	uri=/{Bucket}?acl	in=388
O	PutBucketCors	method=PUT	uri=/{Bucket}?cors	in=389
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=390
O	PutBucketLifecycleConfiguration	method=PUT	uri=/{Bucket}?lifecycle	in=392	out=391
O	PutBucketLogging	method=PUT	uri=/{Bucket}?logging	in=393
O	PutBucketNotificationConfiguration	method=PUT	uri=/{Bucket}?notification	in=394
O	PutBucketOwnershipControls	method=PUT	uri=/{Bucket}?ownershipControls	in=395
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=396
O	PutBucketRequestPayment	method=PUT	uri=/{Bucket}?requestPayment	in=397
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=398
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=399
O	PutBucketWebsite	method=PUT	uri=/{Bucket}?website	in=400
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=408	out=407
O	PutObjectAcl	method=PUT	uri=/{Bucket}/{Key+}?acl	in=402	out=401
O	PutObjectLegalHold	method=PUT	uri=/{Bucket}/{Key+}?legal-hold	in=404	out=403
O	PutObjectLockConfiguration	method=PUT	uri=/{Bucket}?object-lock	in=406	out=405
O	PutObjectRetention	method=PUT	uri=/{Bucket}/{Key+}?retention	in=410	out=409
O	PutObjectTagging	method=PUT	uri=/{Bucket}/{Key+}?tagging	in=412	out=411
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=413
O	RestoreObject	method=POST	uri=/{Bucket}/{Key+}?restore	in=455	out=454
O	SelectObjectContent	method=POST	uri=/{Bucket}/{Key+}?select&select-type=2	in=474	out=473	inname=SelectObjectContentRequest	inns=http://s3.amazonaws.com/doc/2006-03-01/
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=521	out=520
O	UploadPartCopy	method=PUT	uri=/{Bucket}/{Key+}	in=519	out=518
t	AbortDate
S	AbortIncompleteMultipartUpload	.DaysAfterInitiation=107
S	AbortMultipartUploadOutput	.RequestCharged=442;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.UploadId=311;!;q:uploadId	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=237;h:x-amz-if-match-initiated-time
s	AbortRuleId
S	AccelerateConfiguration	.Status=22
s	AcceptRanges
S	AccessControlPolicy	.Grants=227;n:AccessControlList	.Owner=363
S	AccessControlTranslation	.Owner=364;!
b	AccessPointAlias
s	AccountId
b	AllowQuotedRecordDelimiter
s	AllowedHeader
L	AllowedHeaders	of=12	flat
s	AllowedMethod
L	AllowedMethods	of=14	flat
s	AllowedOrigin
L	AllowedOrigins	of=16	flat
s	ArchiveStatus	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	BlockedEncryptionTypes	.EncryptionType=144
B	Body	stream
S	Bucket	.Name=33	.CreationDate=103	.BucketRegion=35	.BucketArn=465
s	BucketAccelerateStatus	enum=Enabled|Suspended
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=104	.Type=36
b	BucketKeyEnabled
S	BucketLifecycleConfiguration	.Rules=271;!;n:Rule
s	BucketLocationConstraint	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName
S	BucketLoggingStatus	.LoggingEnabled=289
s	BucketLogsPermission	enum=FULL_CONTROL|READ|WRITE
s	BucketName
s	BucketNamespace	enum=account-regional|global
s	BucketRegion
s	BucketType	enum=Directory
s	BucketVersioningStatus	enum=Enabled|Suspended
L	Buckets	of=21	name=Bucket
b	BypassGovernanceRetention
l	BytesProcessed
l	BytesReturned
l	BytesScanned
S	CORSConfiguration	.CORSRules=45;!;n:CORSRule
S	CORSRule	.ID=235	.AllowedHeaders=13;n:AllowedHeader	.AllowedMethods=15;!;n:AllowedMethod	.AllowedOrigins=17;!;n:AllowedOrigin	.ExposeHeaders=161;n:ExposeHeader	.MaxAgeSeconds=294
L	CORSRules	of=44	flat
S	CSVInput	.FileHeaderInfo=166	.Comments=65	.QuoteEscapeCharacter=419	.RecordDelimiter=422	.FieldDelimiter=165	.QuoteCharacter=418	.AllowQuotedRecordDelimiter=11
S	CSVOutput	.QuoteFields=420	.QuoteEscapeCharacter=419	.RecordDelimiter=422	.FieldDelimiter=165	.QuoteCharacter=418
s	CacheControl
S	Checksum	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61	.ChecksumType=60
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=50	flat
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
S	CommonPrefix	.Prefix=381
L	CommonPrefixList	of=66	flat
S	CompleteMultipartUploadOutput	.Location=284	.Bucket=33	.Key=335	.Expiration=156;h:x-amz-expiration	.ETag=137	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61	.ChecksumType=60	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.VersionId=356;h:x-amz-version-id	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=442;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.MultipartUpload=70;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=311;!;q:uploadId	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.ChecksumType=60;h:x-amz-checksum-type	.MpuObjectSize=309;h:x-amz-mp-object-size	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=236;h:If-Match	.IfNoneMatch=241;h:If-None-Match	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=72;n:Part
S	CompletedPart	.ETag=137	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61	.PartNumber=370
L	CompletedPartList	of=71	flat
s	CompressionType	enum=NONE|GZIP|BZIP2
S	Condition	.HttpErrorCodeReturnedEquals=233	.KeyPrefixEquals=261
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	ContinuationEvent
S	CopyObjectOutput	payload=0	.CopyObjectResult=86	.Expiration=156;h:x-amz-expiration	.CopySourceVersionId=97;h:x-amz-copy-source-version-id	.VersionId=356;h:x-amz-version-id	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=442;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=332;h:x-amz-acl	.Bucket=33;!;u:Bucket	.CacheControl=48;h:Cache-Control	.ChecksumAlgorithm=50;h:x-amz-checksum-algorithm	.ContentDisposition=76;h:Content-Disposition	.ContentEncoding=77;h:Content-Encoding	.ContentLanguage=78;h:Content-Language	.ContentType=82;h:Content-Type	.CopySource=88;!;h:x-amz-copy-source	.CopySourceIfMatch=89;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=90;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=91;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=92;h:x-amz-copy-source-if-unmodified-since	.Expires=159;h:Expires	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWriteACP=225;h:x-amz-grant-write-acp	.IfMatch=236;h:If-Match	.IfNoneMatch=241;h:If-None-Match	.Key=335;!;u:Key	.Metadata=300;H:x-amz-meta-	.MetadataDirective=301;h:x-amz-metadata-directive	.TaggingDirective=498;h:x-amz-tagging-directive	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.StorageClass=492;h:x-amz-storage-class	.WebsiteRedirectLocation=528;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=94;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=95;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=96;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.Tagging=499;h:x-amz-tagging	.ObjectLockMode=342;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=343;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=341;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=137	.LastModified=265	.ChecksumType=60	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61
S	CopyPartResult	.ETag=137	.LastModified=265	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61
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
S	CreateBucketConfiguration	.LocationConstraint=29	.Location=285	.Bucket=26	.Tags=496
S	CreateBucketOutput	.Location=284;h:Location	.BucketArn=465;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=25;h:x-amz-acl	.Bucket=33;!;u:Bucket	.CreateBucketConfiguration=98;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWrite=224;h:x-amz-grant-write	.GrantWriteACP=225;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=339;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=349;h:x-amz-object-ownership	.BucketNamespace=34;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=33;n:Bucket	.Key=335	.UploadId=311	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=442;h:x-amz-request-charged	.ChecksumAlgorithm=50;h:x-amz-checksum-algorithm	.ChecksumType=60;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=332;h:x-amz-acl	.Bucket=33;!;u:Bucket	.CacheControl=48;h:Cache-Control	.ContentDisposition=76;h:Content-Disposition	.ContentEncoding=77;h:Content-Encoding	.ContentLanguage=78;h:Content-Language	.ContentType=82;h:Content-Type	.Expires=159;h:Expires	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWriteACP=225;h:x-amz-grant-write-acp	.Key=335;!;u:Key	.Metadata=300;H:x-amz-meta-	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.StorageClass=492;h:x-amz-storage-class	.WebsiteRedirectLocation=528;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=443;h:x-amz-request-payer	.Tagging=499;h:x-amz-tagging	.ObjectLockMode=342;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=343;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=341;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=50;h:x-amz-checksum-algorithm	.ChecksumType=60;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
t	Date	tf=iso8601
i	Days
i	DaysAfterInitiation
S	DefaultRetention	.Mode=345	.Days=106	.Years=530
S	Delete	.Objects=334;!;n:Object	.Quiet=417
S	DeleteBucketCorsRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketEncryptionRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketLifecycleRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketOwnershipControlsRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketWebsiteRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
b	DeleteMarker
S	DeleteMarkerEntry	.Owner=363	.Key=335	.VersionId=356	.IsLatest=251	.LastModified=265
S	DeleteMarkerReplication	.Status=121
s	DeleteMarkerReplicationStatus	enum=Enabled|Disabled
s	DeleteMarkerVersionId
L	DeleteMarkers	of=119	flat
S	DeleteObjectOutput	.DeleteMarker=118;h:x-amz-delete-marker	.VersionId=356;h:x-amz-version-id	.RequestCharged=442;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.MFA=290;h:x-amz-mfa	.VersionId=356;q:versionId	.RequestPayer=443;h:x-amz-request-payer	.BypassGovernanceRetention=39;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=236;h:If-Match	.IfMatchLastModifiedTime=238;h:x-amz-if-match-last-modified-time	.IfMatchSize=239;h:x-amz-if-match-size
S	DeleteObjectTaggingOutput	.VersionId=356;h:x-amz-version-id
S	DeleteObjectTaggingRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteObjectsOutput	.Deleted=132	.RequestCharged=442;h:x-amz-request-charged	.Errors=150;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=33;!;u:Bucket	.Delete=109;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=290;h:x-amz-mfa	.RequestPayer=443;h:x-amz-request-payer	.BypassGovernanceRetention=39;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=335	.VersionId=356	.DeleteMarker=118	.DeleteMarkerVersionId=122
L	DeletedObjects	of=131	flat
s	Delimiter
s	Description
S	Destination	.Bucket=33;!	.Account=10	.StorageClass=492	.AccessControlTranslation=8	.EncryptionConfiguration=142	.ReplicationTime=439	.Metrics=305
s	DisplayName
s	ETag
s	EmailAddress
b	EnableRequestProgress
s	EncodingType	enum=url
S	Encryption	.EncryptionType=476;!	.KMSKeyId=470	.KMSContext=258
S	EncryptionConfiguration	.ReplicaKmsKeyID=429
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=143	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
l	End
S	EndEvent
S	Error	.Key=335	.VersionId=356	.Code=64	.Message=299
S	ErrorDocument	.Key=335;!
L	Errors	of=148	flat
s	Event	enum=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
S	EventBridgeConfiguration
L	EventList	of=151	flat
S	ExistingObjectReplication	.Status=155;!
s	ExistingObjectReplicationStatus	enum=Enabled|Disabled
s	Expiration
s	ExpirationStatus	enum=Enabled|Disabled
b	ExpiredObjectDeleteMarker
s	Expires
s	ExposeHeader
L	ExposeHeaders	of=160	flat
s	Expression
s	ExpressionType	enum=SQL
b	FetchOwner
s	FieldDelimiter
s	FileHeaderInfo	enum=USE|IGNORE|NONE
S	FilterRule	.Name=169	.Value=170
L	FilterRuleList	of=167	flat
s	FilterRuleName
s	FilterRuleValue
S	GetBucketAccelerateConfigurationOutput	.Status=22	.RequestCharged=442;h:x-amz-request-charged
S	GetBucketAccelerateConfigurationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=443;h:x-amz-request-payer
S	GetBucketAclOutput	.Owner=363	.Grants=227;n:AccessControlList
S	GetBucketAclRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketCorsOutput	.CORSRules=45;n:CORSRule
S	GetBucketCorsRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=478
S	GetBucketEncryptionRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLifecycleConfigurationOutput	.Rules=271;n:Rule	.TransitionDefaultMinimumObjectSize=512;h:x-amz-transition-default-minimum-object-size
S	GetBucketLifecycleConfigurationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=29
S	GetBucketLocationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLoggingOutput	.LoggingEnabled=289
S	GetBucketLoggingRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketNotificationConfigurationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketOwnershipControlsOutput	payload=0	.OwnershipControls=365
S	GetBucketOwnershipControlsRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=379
S	GetBucketPolicyRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyStatusOutput	payload=0	.PolicyStatus=380
S	GetBucketPolicyStatusRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketReplicationOutput	payload=0	.ReplicationConfiguration=432
S	GetBucketReplicationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketRequestPaymentOutput	.Payer=377
S	GetBucketRequestPaymentRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=496;!
S	GetBucketTaggingRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=37	.MFADelete=292;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketWebsiteOutput	.RedirectAllRequestsTo=425	.IndexDocument=243	.ErrorDocument=149	.RoutingRules=462
S	GetBucketWebsiteRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAclOutput	.Owner=363	.Grants=227;n:AccessControlList	.RequestCharged=442;h:x-amz-request-charged
S	GetObjectAclRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAttributesOutput	.DeleteMarker=118;h:x-amz-delete-marker	.LastModified=265;h:Last-Modified	.VersionId=356;h:x-amz-version-id	.RequestCharged=442;h:x-amz-request-charged	.ETag=137	.Checksum=49	.ObjectParts=205	.StorageClass=492	.ObjectSize=351
S	GetObjectAttributesParts	.TotalPartsCount=375;n:PartsCount	.PartNumberMarker=371	.NextPartNumberMarker=315	.MaxParts=297	.IsTruncated=254	.Parts=376;n:Part
S	GetObjectAttributesRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.MaxParts=297;h:x-amz-max-parts	.PartNumberMarker=371;h:x-amz-part-number-marker	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ObjectAttributes=331;!;h:x-amz-object-attributes
S	GetObjectLegalHoldOutput	payload=0	.LegalHold=340;n:LegalHold
S	GetObjectLegalHoldRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectLockConfigurationOutput	payload=0	.ObjectLockConfiguration=337
S	GetObjectLockConfigurationRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=20	.DeleteMarker=118;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=156;h:x-amz-expiration	.Restore=452;h:x-amz-restore	.LastModified=265;h:Last-Modified	.ContentLength=79;h:Content-Length	.ETag=137;h:ETag	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.ChecksumType=60;h:x-amz-checksum-type	.MissingMeta=308;h:x-amz-missing-meta	.VersionId=356;h:x-amz-version-id	.CacheControl=48;h:Cache-Control	.ContentDisposition=76;h:Content-Disposition	.ContentEncoding=77;h:Content-Encoding	.ContentLanguage=78;h:Content-Language	.ContentRange=81;h:Content-Range	.ContentType=82;h:Content-Type	.Expires=159;h:Expires	.WebsiteRedirectLocation=528;h:x-amz-website-redirect-location	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.Metadata=300;H:x-amz-meta-	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=492;h:x-amz-storage-class	.RequestCharged=442;h:x-amz-request-charged	.ReplicationStatus=438;h:x-amz-replication-status	.PartsCount=375;h:x-amz-mp-parts-count	.TagCount=495;h:x-amz-tagging-count	.ObjectLockMode=342;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=343;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=341;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=33;!;u:Bucket	.IfMatch=236;h:If-Match	.IfModifiedSince=240;h:If-Modified-Since	.IfNoneMatch=241;h:If-None-Match	.IfUnmodifiedSince=242;h:If-Unmodified-Since	.Key=335;!;u:Key	.Range=421;h:Range	.ResponseCacheControl=446;q:response-cache-control	.ResponseContentDisposition=447;q:response-content-disposition	.ResponseContentEncoding=448;q:response-content-encoding	.ResponseContentLanguage=449;q:response-content-language	.ResponseContentType=450;q:response-content-type	.ResponseExpires=451;q:response-expires	.VersionId=356;q:versionId	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.PartNumber=370;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=56;h:x-amz-checksum-mode
S	GetObjectRetentionOutput	payload=0	.Retention=344;n:Retention
S	GetObjectRetentionRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectTaggingOutput	.VersionId=356;h:x-amz-version-id	.TagSet=496;!
S	GetObjectTaggingRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=443;h:x-amz-request-payer
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=386
S	GetPublicAccessBlockRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GlacierJobParameters	.Tier=505;!
S	Grant	.Grantee=226	.Permission=378
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=136	.EmailAddress=138	.ID=235	.Type=515;!;@;n:xsi:type	.URI=516
L	Grants	of=220	name=Grant
S	HeadBucketOutput	.BucketArn=465;h:x-amz-bucket-arn	.BucketLocationType=288;h:x-amz-bucket-location-type	.BucketLocationName=30;h:x-amz-bucket-location-name	.BucketRegion=426;h:x-amz-bucket-region	.AccessPointAlias=9;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=33;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=118;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=156;h:x-amz-expiration	.Restore=452;h:x-amz-restore	.ArchiveStatus=18;h:x-amz-archive-status	.LastModified=265;h:Last-Modified	.ContentLength=79;h:Content-Length	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.ChecksumType=60;h:x-amz-checksum-type	.ETag=137;h:ETag	.MissingMeta=308;h:x-amz-missing-meta	.VersionId=356;h:x-amz-version-id	.CacheControl=48;h:Cache-Control	.ContentDisposition=76;h:Content-Disposition	.ContentEncoding=77;h:Content-Encoding	.ContentLanguage=78;h:Content-Language	.ContentType=82;h:Content-Type	.ContentRange=81;h:Content-Range	.Expires=159;h:Expires	.WebsiteRedirectLocation=528;h:x-amz-website-redirect-location	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.Metadata=300;H:x-amz-meta-	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=492;h:x-amz-storage-class	.RequestCharged=442;h:x-amz-request-charged	.ReplicationStatus=438;h:x-amz-replication-status	.PartsCount=375;h:x-amz-mp-parts-count	.TagCount=495;h:x-amz-tagging-count	.ObjectLockMode=342;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=343;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=341;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=33;!;u:Bucket	.IfMatch=236;h:If-Match	.IfModifiedSince=240;h:If-Modified-Since	.IfNoneMatch=241;h:If-None-Match	.IfUnmodifiedSince=242;h:If-Unmodified-Since	.Key=335;!;u:Key	.Range=421;h:Range	.ResponseCacheControl=446;q:response-cache-control	.ResponseContentDisposition=447;q:response-content-disposition	.ResponseContentEncoding=448;q:response-content-encoding	.ResponseContentLanguage=449;q:response-content-language	.ResponseContentType=450;q:response-content-type	.ResponseExpires=451;q:response-expires	.VersionId=356;q:versionId	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.PartNumber=370;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=56;h:x-amz-checksum-mode
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
S	IndexDocument	.Suffix=493;!
t	Initiated
S	Initiator	.ID=235	.DisplayName=136
S	InputSerialization	.CSV=46	.CompressionType=73	.JSON=255	.Parquet=368
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=492	.AccessTier=247
S	InvalidRequest	fault=InvalidRequest:400
S	InvalidWriteOffset	fault=InvalidWriteOffset:400
b	IsLatest
b	IsPublic
b	IsRestoreInProgress
b	IsTruncated
S	JSONInput	.Type=257
S	JSONOutput	.RecordDelimiter=422
s	JSONType	enum=DOCUMENT|LINES
s	KMSContext
i	KeyCount
s	KeyMarker
s	KeyPrefixEquals
s	LambdaFunctionArn
S	LambdaFunctionConfiguration	.Id=327	.LambdaFunctionArn=262;!;n:CloudFunction	.Events=153;!;n:Event	.Filter=326
L	LambdaFunctionConfigurationList	of=263	flat
t	LastModified
t	LastModifiedTime	tf=rfc822
S	LifecycleExpiration	.Date=105	.Days=106	.ExpiredObjectDeleteMarker=158
S	LifecycleRule	.Expiration=267	.ID=235	.Prefix=381	.Filter=270	.Status=157;!	.Transitions=513;n:Transition	.NoncurrentVersionTransitions=324;n:NoncurrentVersionTransition	.NoncurrentVersionExpiration=322	.AbortIncompleteMultipartUpload=1
S	LifecycleRuleAndOperator	.Prefix=381	.Tags=496;F;n:Tag	.ObjectSizeGreaterThan=352	.ObjectSizeLessThan=353
S	LifecycleRuleFilter	.Prefix=381	.Tag=494	.ObjectSizeGreaterThan=352	.ObjectSizeLessThan=353	.And=269
L	LifecycleRules	of=268	flat
S	ListBucketsOutput	.Buckets=38	.Owner=363	.ContinuationToken=316	.Prefix=381
S	ListBucketsRequest	.MaxBuckets=295;q:max-buckets	.ContinuationToken=506;q:continuation-token	.Prefix=381;q:prefix	.BucketRegion=35;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=33	.KeyMarker=260	.UploadIdMarker=517	.NextKeyMarker=313	.Prefix=381	.Delimiter=133	.NextUploadIdMarker=317	.MaxUploads=298	.IsTruncated=254	.Uploads=312;n:Upload	.CommonPrefixes=67	.EncodingType=140	.RequestCharged=442;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=33;!;u:Bucket	.Delimiter=133;q:delimiter	.EncodingType=140;q:encoding-type	.KeyMarker=260;q:key-marker	.MaxUploads=298;q:max-uploads	.Prefix=381;q:prefix	.UploadIdMarker=517;q:upload-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=443;h:x-amz-request-payer
S	ListObjectVersionsOutput	.IsTruncated=254	.KeyMarker=260	.VersionIdMarker=525	.NextKeyMarker=313	.NextVersionIdMarker=318	.Versions=357;n:Version	.DeleteMarkers=123;n:DeleteMarker	.Name=33	.Prefix=381	.Delimiter=133	.MaxKeys=296	.CommonPrefixes=67	.EncodingType=140	.RequestCharged=442;h:x-amz-request-charged
S	ListObjectVersionsRequest	.Bucket=33;!;u:Bucket	.Delimiter=133;q:delimiter	.EncodingType=140;q:encoding-type	.KeyMarker=260;q:key-marker	.MaxKeys=296;q:max-keys	.Prefix=381;q:prefix	.VersionIdMarker=525;q:version-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=443;h:x-amz-request-payer	.OptionalObjectAttributes=360;h:x-amz-optional-object-attributes
S	ListObjectsOutput	.IsTruncated=254	.Marker=293	.NextMarker=314	.Contents=336	.Name=33	.Prefix=381	.Delimiter=133	.MaxKeys=296	.CommonPrefixes=67	.EncodingType=140	.RequestCharged=442;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=33;!;u:Bucket	.Delimiter=133;q:delimiter	.EncodingType=140;q:encoding-type	.Marker=293;q:marker	.MaxKeys=296;q:max-keys	.Prefix=381;q:prefix	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=360;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=254	.Contents=336	.Name=33	.Prefix=381	.Delimiter=133	.MaxKeys=296	.CommonPrefixes=67	.EncodingType=140	.KeyCount=259	.ContinuationToken=506	.NextContinuationToken=316	.StartAfter=489	.RequestCharged=442;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=33;!;u:Bucket	.Delimiter=133;q:delimiter	.EncodingType=140;q:encoding-type	.MaxKeys=296;q:max-keys	.Prefix=381;q:prefix	.ContinuationToken=506;q:continuation-token	.FetchOwner=164;q:fetch-owner	.StartAfter=489;q:start-after	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=360;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=33	.Key=335	.UploadId=311	.PartNumberMarker=371	.NextPartNumberMarker=315	.MaxParts=297	.IsTruncated=254	.Parts=374;n:Part	.Initiator=245	.Owner=363	.StorageClass=492	.RequestCharged=442;h:x-amz-request-charged	.ChecksumAlgorithm=50	.ChecksumType=60
S	ListPartsRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.MaxParts=297;q:max-parts	.PartNumberMarker=371;q:part-number-marker	.UploadId=311;!;q:uploadId	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=288	.Name=286
s	LocationNameAsString
s	LocationPrefix
s	LocationType	enum=AvailabilityZone|LocalZone
S	LoggingEnabled	.TargetBucket=500;!	.TargetGrants=502	.TargetPrefix=504;!	.TargetObjectKeyFormat=503
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
M	Metadata	of=304	by=303
s	MetadataDirective	enum=COPY|REPLACE
S	MetadataEntry	.Name=303	.Value=304
s	MetadataKey
s	MetadataValue
S	Metrics	.Status=306;!	.EventThreshold=441
s	MetricsStatus	enum=Enabled|Disabled
i	Minutes
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=311	.Key=335	.Initiated=244	.StorageClass=492	.Owner=363	.Initiator=245	.ChecksumAlgorithm=50	.ChecksumType=60
s	MultipartUploadId
L	MultipartUploadList	of=310	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
s	NextVersionIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	NoncurrentVersionExpiration	.NoncurrentDays=106	.NewerNoncurrentVersions=524
S	NoncurrentVersionTransition	.NoncurrentDays=106	.StorageClass=514	.NewerNoncurrentVersions=524
L	NoncurrentVersionTransitionList	of=323	flat
S	NotificationConfiguration	.TopicConfigurations=510;n:TopicConfiguration	.QueueConfigurations=416;n:QueueConfiguration	.LambdaFunctionConfigurations=264;n:CloudFunctionConfiguration	.EventBridgeConfiguration=152
S	NotificationConfigurationFilter	.Key=463;n:S3Key
s	NotificationId
S	Object	.Key=335	.LastModified=265	.ETag=137	.ChecksumAlgorithm=51	.ChecksumType=60	.Size=483	.StorageClass=354	.Owner=363	.RestoreStatus=459
S	ObjectAlreadyInActiveTierError	fault=ObjectAlreadyInActiveTierError:403
s	ObjectAttributes	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
L	ObjectAttributesList	of=330
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=335;!	.VersionId=356	.ETag=137	.LastModifiedTime=266	.Size=483
L	ObjectIdentifierList	of=333	flat
s	ObjectKey	min=1
L	ObjectList	of=328	flat
S	ObjectLockConfiguration	.ObjectLockEnabled=338	.Rule=346
s	ObjectLockEnabled	enum=Enabled
b	ObjectLockEnabledForBucket
S	ObjectLockLegalHold	.Status=341
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
S	ObjectLockRetention	.Mode=345	.RetainUntilDate=105
s	ObjectLockRetentionMode	enum=GOVERNANCE|COMPLIANCE
S	ObjectLockRule	.DefaultRetention=108
s	ObjectLockToken
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
S	ObjectPart	.PartNumber=370	.Size=483	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61
l	ObjectSize
l	ObjectSizeGreaterThanBytes
l	ObjectSizeLessThanBytes
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	ObjectVersion	.ETag=137	.ChecksumAlgorithm=51	.ChecksumType=60	.Size=483	.StorageClass=358	.Key=335	.VersionId=356	.IsLatest=251	.LastModified=265	.Owner=363	.RestoreStatus=459
s	ObjectVersionId
L	ObjectVersionList	of=355	flat
s	ObjectVersionStorageClass	enum=STANDARD
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=359
S	OutputLocation	.S3=464
S	OutputSerialization	.CSV=47	.JSON=256
S	Owner	.DisplayName=136	.ID=235
s	OwnerOverride	enum=Destination
S	OwnershipControls	.Rules=367;!;n:Rule
S	OwnershipControlsRule	.ObjectOwnership=349;!
L	OwnershipControlsRules	of=366	flat
S	ParquetInput
S	Part	.PartNumber=370	.LastModified=265	.ETag=137	.Size=483	.ChecksumCRC32=52	.ChecksumCRC32C=53	.ChecksumCRC64NVME=54	.ChecksumSHA1=57	.ChecksumSHA256=58	.ChecksumSHA512=59	.ChecksumMD5=55	.ChecksumXXHASH64=63	.ChecksumXXHASH3=62	.ChecksumXXHASH128=61
i	PartNumber
i	PartNumberMarker
s	PartitionDateSource	enum=EventTime|DeliveryTime
S	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource=372
L	Parts	of=369	flat
i	PartsCount
L	PartsList	of=350	flat
s	Payer	enum=Requester|BucketOwner
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
S	PolicyStatus	.IsPublic=252;n:IsPublic
s	Prefix
i	Priority
S	Progress	.BytesScanned=42	.BytesProcessed=40	.BytesReturned=41
S	ProgressEvent	.Details=383
s	Protocol	enum=http|https
S	PublicAccessBlockConfiguration	.BlockPublicAcls=481;n:BlockPublicAcls	.IgnorePublicAcls=481;n:IgnorePublicAcls	.BlockPublicPolicy=481;n:BlockPublicPolicy	.RestrictPublicBuckets=481;n:RestrictPublicBuckets
S	PutBucketAccelerateConfigurationRequest	payload=1	.Bucket=33;!;u:Bucket	.AccelerateConfiguration=5;!;n:AccelerateConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm
S	PutBucketAclRequest	payload=1	.ACL=25;h:x-amz-acl	.AccessControlPolicy=7;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWrite=224;h:x-amz-grant-write	.GrantWriteACP=225;h:x-amz-grant-write-acp	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketCorsRequest	payload=1	.Bucket=33;!;u:Bucket	.CORSConfiguration=43;!;n:CORSConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketEncryptionRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=478;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketLifecycleConfigurationOutput	.TransitionDefaultMinimumObjectSize=512;h:x-amz-transition-default-minimum-object-size
S	PutBucketLifecycleConfigurationRequest	payload=2	.Bucket=33;!;u:Bucket	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.LifecycleConfiguration=28;n:LifecycleConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.TransitionDefaultMinimumObjectSize=512;h:x-amz-transition-default-minimum-object-size
S	PutBucketLoggingRequest	payload=1	.Bucket=33;!;u:Bucket	.BucketLoggingStatus=31;!;n:BucketLoggingStatus;N:http://s3.amazonaws.com/doc/2006-03-01/	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketNotificationConfigurationRequest	payload=1	.Bucket=33;!;u:Bucket	.NotificationConfiguration=325;!;n:NotificationConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SkipDestinationValidation=484;h:x-amz-skip-destination-validation
S	PutBucketOwnershipControlsRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OwnershipControls=365;!;n:OwnershipControls;N:http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm
S	PutBucketPolicyRequest	payload=4	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=75;h:x-amz-confirm-remove-self-bucket-access	.Policy=379;!	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketRequestPaymentRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.RequestPaymentConfiguration=444;!;n:RequestPaymentConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.Tagging=497;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.MFA=290;h:x-amz-mfa	.VersioningConfiguration=526;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketWebsiteRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.WebsiteConfiguration=527;!;n:WebsiteConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectAclOutput	.RequestCharged=442;h:x-amz-request-charged
S	PutObjectAclRequest	payload=1	.ACL=332;h:x-amz-acl	.AccessControlPolicy=7;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWrite=224;h:x-amz-grant-write	.GrantWriteACP=225;h:x-amz-grant-write-acp	.Key=335;!;u:Key	.RequestPayer=443;h:x-amz-request-payer	.VersionId=356;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectLegalHoldOutput	.RequestCharged=442;h:x-amz-request-charged
S	PutObjectLegalHoldRequest	payload=2	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.LegalHold=340;n:LegalHold;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=443;h:x-amz-request-payer	.VersionId=356;q:versionId	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectLockConfigurationOutput	.RequestCharged=442;h:x-amz-request-charged
S	PutObjectLockConfigurationRequest	payload=1	.Bucket=33;!;u:Bucket	.ObjectLockConfiguration=337;n:ObjectLockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=443;h:x-amz-request-payer	.Token=347;h:x-amz-bucket-object-lock-token	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=156;h:x-amz-expiration	.ETag=137;h:ETag	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.ChecksumType=60;h:x-amz-checksum-type	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.VersionId=356;h:x-amz-version-id	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=483;h:x-amz-object-size	.RequestCharged=442;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=332;h:x-amz-acl	.Body=20	.Bucket=33;!;u:Bucket	.CacheControl=48;h:Cache-Control	.ContentDisposition=76;h:Content-Disposition	.ContentEncoding=77;h:Content-Encoding	.ContentLanguage=78;h:Content-Language	.ContentLength=79;h:Content-Length	.ContentMD5=80;h:Content-MD5	.ContentType=82;h:Content-Type	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.Expires=159;h:Expires	.IfMatch=236;h:If-Match	.IfNoneMatch=241;h:If-None-Match	.GrantFullControl=221;h:x-amz-grant-full-control	.GrantRead=222;h:x-amz-grant-read	.GrantReadACP=223;h:x-amz-grant-read-acp	.GrantWriteACP=225;h:x-amz-grant-write-acp	.Key=335;!;u:Key	.WriteOffsetBytes=529;h:x-amz-write-offset-bytes	.Metadata=300;H:x-amz-meta-	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.StorageClass=492;h:x-amz-storage-class	.WebsiteRedirectLocation=528;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=469;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=443;h:x-amz-request-payer	.Tagging=499;h:x-amz-tagging	.ObjectLockMode=342;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=343;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=341;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectRetentionOutput	.RequestCharged=442;h:x-amz-request-charged
S	PutObjectRetentionRequest	payload=2	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.Retention=344;n:Retention;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=443;h:x-amz-request-payer	.VersionId=356;q:versionId	.BypassGovernanceRetention=39;h:x-amz-bypass-governance-retention	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectTaggingOutput	.VersionId=356;h:x-amz-version-id
S	PutObjectTaggingRequest	payload=5	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.Tagging=497;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=443;h:x-amz-request-payer
S	PutPublicAccessBlockRequest	payload=3	.Bucket=33;!;u:Bucket	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=386;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	QueueArn
S	QueueConfiguration	.Id=327	.QueueArn=414;!;n:Queue	.Events=153;!;n:Event	.Filter=326
L	QueueConfigurationList	of=415	flat
b	Quiet
s	QuoteCharacter
s	QuoteEscapeCharacter
s	QuoteFields	enum=ALWAYS|ASNEEDED
s	Range
s	RecordDelimiter
S	RecordsEvent	.Payload=20
S	Redirect	.HostName=232	.HttpRedirectCode=234	.Protocol=385	.ReplaceKeyPrefixWith=427	.ReplaceKeyWith=428
S	RedirectAllRequestsTo	.HostName=232;!	.Protocol=385
s	Region	min=0	max=20
s	ReplaceKeyPrefixWith
s	ReplaceKeyWith
s	ReplicaKmsKeyID
S	ReplicaModifications	.Status=431;!
s	ReplicaModificationsStatus	enum=Enabled|Disabled
S	ReplicationConfiguration	.Role=460;!	.Rules=437;!;n:Rule
S	ReplicationRule	.ID=235	.Priority=382	.Prefix=381	.Filter=435	.Status=436;!	.SourceSelectionCriteria=485	.ExistingObjectReplication=154	.Destination=135;!	.DeleteMarkerReplication=120
S	ReplicationRuleAndOperator	.Prefix=381	.Tags=496;F;n:Tag
S	ReplicationRuleFilter	.Prefix=381	.Tag=494	.And=434
s	ReplicationRuleStatus	enum=Enabled|Disabled
L	ReplicationRules	of=433	flat
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
S	ReplicationTime	.Status=440;!	.Time=441;!
s	ReplicationTimeStatus	enum=Enabled|Disabled
S	ReplicationTimeValue	.Minutes=307
s	RequestCharged	enum=requester
s	RequestPayer	enum=requester
S	RequestPaymentConfiguration	.Payer=377;!
S	RequestProgress	.Enabled=139
s	ResponseCacheControl
s	ResponseContentDisposition
s	ResponseContentEncoding
s	ResponseContentLanguage
s	ResponseContentType
t	ResponseExpires	tf=rfc822
s	Restore
t	RestoreExpiryDate
S	RestoreObjectOutput	.RequestCharged=442;h:x-amz-request-charged	.RestoreOutputPath=456;h:x-amz-restore-output-path
S	RestoreObjectRequest	payload=3	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.VersionId=356;q:versionId	.RestoreRequest=457;n:RestoreRequest;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=443;h:x-amz-request-payer	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	RestoreOutputPath
S	RestoreRequest	.Days=106	.GlacierJobParameters=219	.Type=458	.Tier=505	.Description=134	.SelectParameters=475	.OutputLocation=361
s	RestoreRequestType	enum=SELECT
S	RestoreStatus	.IsRestoreInProgress=253	.RestoreExpiryDate=453
s	Role
S	RoutingRule	.Condition=74	.Redirect=424;!
L	RoutingRules	of=461	name=RoutingRule
S	S3KeyFilter	.FilterRules=168;n:FilterRule
S	S3Location	.BucketName=33;!	.Prefix=287;!	.Encryption=141	.CannedACL=332	.AccessControlList=227	.Tagging=497	.UserMetadata=522	.StorageClass=492
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
S	ScanRange	.Start=488	.End=146
S	SelectObjectContentEventStream	events	.Records=423	.Stats=491	.Progress=384	.Cont=83	.End=147
S	SelectObjectContentOutput	payload=0	.Payload=472
S	SelectObjectContentRequest	.Bucket=33;!;u:Bucket	.Key=335;!;u:Key	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.Expression=162;!	.ExpressionType=163;!	.RequestProgress=445	.InputSerialization=246;!	.OutputSerialization=362;!	.ScanRange=471	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	SelectParameters	.InputSerialization=246;!	.ExpressionType=163;!	.Expression=162;!	.OutputSerialization=362;!
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=476;!	.KMSMasterKeyID=470
S	ServerSideEncryptionConfiguration	.Rules=480;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=477	.BucketKeyEnabled=27	.BlockedEncryptionTypes=19
L	ServerSideEncryptionRules	of=479	flat
b	Setting
S	SimplePrefix	name=SimplePrefix
l	Size
b	SkipValidation
S	SourceSelectionCriteria	.SseKmsEncryptedObjects=486	.ReplicaModifications=430
S	SseKmsEncryptedObjects	.Status=487;!
s	SseKmsEncryptedObjectsStatus	enum=Enabled|Disabled
l	Start
s	StartAfter
S	Stats	.BytesScanned=42	.BytesProcessed=40	.BytesReturned=41
S	StatsEvent	.Details=490
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Suffix
S	Tag	.Key=335;!	.Value=523;!
i	TagCount
L	TagSet	of=494	name=Tag
S	Tagging	.TagSet=496;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	TargetBucket
S	TargetGrant	.Grantee=226	.Permission=32
L	TargetGrants	of=501	name=Grant
S	TargetObjectKeyFormat	.SimplePrefix=482;n:SimplePrefix	.PartitionedPrefix=373;n:PartitionedPrefix
s	TargetPrefix
s	Tier	enum=Standard|Bulk|Expedited
s	Token
S	TooManyParts	fault=TooManyParts:400
s	TopicArn
S	TopicConfiguration	.Id=327	.TopicArn=508;!;n:Topic	.Events=153;!;n:Event	.Filter=326
L	TopicConfigurationList	of=509	flat
S	Transition	.Date=105	.Days=106	.StorageClass=514
s	TransitionDefaultMinimumObjectSize	enum=varies_by_storage_class|all_storage_classes_128K
L	TransitionList	of=511	flat
s	TransitionStorageClass	enum=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartCopyOutput	payload=1	.CopySourceVersionId=97;h:x-amz-copy-source-version-id	.CopyPartResult=87	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=442;h:x-amz-request-charged
S	UploadPartCopyRequest	.Bucket=33;!;u:Bucket	.CopySource=88;!;h:x-amz-copy-source	.CopySourceIfMatch=89;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=90;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=91;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=92;h:x-amz-copy-source-if-unmodified-since	.CopySourceRange=93;h:x-amz-copy-source-range	.Key=335;!;u:Key	.PartNumber=370;!;q:partNumber	.UploadId=311;!;q:uploadId	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.CopySourceSSECustomerAlgorithm=94;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=95;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=96;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	UploadPartOutput	.ServerSideEncryption=476;h:x-amz-server-side-encryption	.ETag=137;h:ETag	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=470;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=442;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=20	.Bucket=33;!;u:Bucket	.ContentLength=79;h:Content-Length	.ContentMD5=80;h:Content-MD5	.ChecksumAlgorithm=50;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=52;h:x-amz-checksum-crc32	.ChecksumCRC32C=53;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=54;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=57;h:x-amz-checksum-sha1	.ChecksumSHA256=58;h:x-amz-checksum-sha256	.ChecksumSHA512=59;h:x-amz-checksum-sha512	.ChecksumMD5=55;h:x-amz-checksum-md5	.ChecksumXXHASH64=63;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=62;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=61;h:x-amz-checksum-xxhash128	.Key=335;!;u:Key	.PartNumber=370;!;q:partNumber	.UploadId=311;!;q:uploadId	.SSECustomerAlgorithm=466;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=467;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=468;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=443;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
L	UserMetadata	of=302	name=MetadataEntry
s	Value
i	VersionCount
s	VersionIdMarker
S	VersioningConfiguration	.MFADelete=291;n:MfaDelete	.Status=37
S	WebsiteConfiguration	.ErrorDocument=149	.IndexDocument=243	.RedirectAllRequestsTo=425	.RoutingRules=462
s	WebsiteRedirectLocation
l	WriteOffsetBytes
i	Years
"""##
}
