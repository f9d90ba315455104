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
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=68	out=67
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=84	out=83
O	CreateBucket	method=PUT	uri=/{Bucket}	in=99	out=98
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=101	out=100
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=114
O	DeleteBucketCors	method=DELETE	uri=/{Bucket}?cors	status=204	in=109
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=110
O	DeleteBucketLifecycle	method=DELETE	uri=/{Bucket}?lifecycle	status=204	in=111
O	DeleteBucketOwnershipControls	method=DELETE	uri=/{Bucket}?ownershipControls	status=204	in=112
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=113
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=115
O	DeleteBucketWebsite	method=DELETE	uri=/{Bucket}?website	status=204	in=116
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=124	out=123
O	DeleteObjectTagging	method=DELETE	uri=/{Bucket}/{Key+}?tagging	status=204	in=126	out=125
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=128	out=127
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=129
O	GetBucketAccelerateConfiguration	method=GET	uri=/{Bucket}?accelerate	in=171	out=170
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=173	out=172
O	GetBucketCors	method=GET	uri=/{Bucket}?cors	in=175	out=174
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=177	out=176
O	GetBucketLifecycleConfiguration	method=GET	uri=/{Bucket}?lifecycle	in=179	out=178
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=181	out=180
O	GetBucketLogging	method=GET	uri=/{Bucket}?logging	in=183	out=182
O	GetBucketNotificationConfiguration	method=GET	uri=/{Bucket}?notification	in=184	out=324
O	GetBucketOwnershipControls	method=GET	uri=/{Bucket}?ownershipControls	in=186	out=185
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=188	out=187
O	GetBucketPolicyStatus	method=GET	uri=/{Bucket}?policyStatus	in=190	out=189
O	GetBucketReplication	method=GET	uri=/{Bucket}?replication	in=192	out=191
O	GetBucketRequestPayment	method=GET	uri=/{Bucket}?requestPayment	in=194	out=193
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=196	out=195
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=198	out=197
O	GetBucketWebsite	method=GET	uri=/{Bucket}?website	in=200	out=199
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=211	out=210
O	GetObjectAcl	method=GET	uri=/{Bucket}/{Key+}?acl	in=202	out=201
O	GetObjectAttributes	method=GET	uri=/{Bucket}/{Key+}?attributes	in=205	out=203
O	GetObjectLegalHold	method=GET	uri=/{Bucket}/{Key+}?legal-hold	in=207	out=206
O	GetObjectLockConfiguration	method=GET	uri=/{Bucket}?object-lock	in=209	out=208
O	GetObjectRetention	method=GET	uri=/{Bucket}/{Key+}?retention	in=213	out=212
O	GetObjectTagging	method=GET	uri=/{Bucket}/{Key+}?tagging	in=215	out=214
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=217	out=216
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=228	out=227
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=230	out=229
O	ListBuckets	method=GET	uri=/	in=272	out=271
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=274	out=273
O	ListObjectVersions	method=GET	uri=/{Bucket}?versions	in=276	out=275
O	ListObjects	method=GET	uri=/{Bucket}	in=278	out=277
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=280	out=279
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=282	out=281
O	PutBucketAccelerateConfiguration	method=PUT	uri=/{Bucket}?accelerate	in=386
O	PutBucketAcl	method=PUT	uri=/{Bucket}?acl	in=387
O	PutBucketCors	method=PUT	uri=/{Bucket}?cors	in=388
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=389
O	PutBucketLifecycleConfiguration	method=PUT	uri=/{Bucket}?lifecycle	in=391	out=390
O	PutBucketNotificationConfiguration	method=PUT	uri=/{Bucket}?notification	in=392
O	PutBucketOwnershipControls	method=PUT	uri=/{Bucket}?ownershipControls	in=393
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=394
O	PutBucketRequestPayment	method=PUT	uri=/{Bucket}?requestPayment	in=395
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=396
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=397
O	PutBucketWebsite	method=PUT	uri=/{Bucket}?website	in=398
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=406	out=405
O	PutObjectAcl	method=PUT	uri=/{Bucket}/{Key+}?acl	in=400	out=399
O	PutObjectLegalHold	method=PUT	uri=/{Bucket}/{Key+}?legal-hold	in=402	out=401
O	PutObjectLockConfiguration	method=PUT	uri=/{Bucket}?object-lock	in=404	out=403
O	PutObjectRetention	method=PUT	uri=/{Bucket}/{Key+}?retention	in=408	out=407
O	PutObjectTagging	method=PUT	uri=/{Bucket}/{Key+}?tagging	in=410	out=409
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=411
O	RestoreObject	method=POST	uri=/{Bucket}/{Key+}?restore	in=453	out=452
O	SelectObjectContent	method=POST	uri=/{Bucket}/{Key+}?select&select-type=2	in=472	out=471	inname=SelectObjectContentRequest	inns=http://s3.amazonaws.com/doc/2006-03-01/
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=519	out=518
O	UploadPartCopy	method=PUT	uri=/{Bucket}/{Key+}	in=517	out=516
t	AbortDate
S	AbortIncompleteMultipartUpload	.DaysAfterInitiation=106
S	AbortMultipartUploadOutput	.RequestCharged=440;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.UploadId=310;!;q:uploadId	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=236;h:x-amz-if-match-initiated-time
s	AbortRuleId
S	AccelerateConfiguration	.Status=22
s	AcceptRanges
S	AccessControlPolicy	.Grants=226;n:AccessControlList	.Owner=362
S	AccessControlTranslation	.Owner=363;!
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
S	BlockedEncryptionTypes	.EncryptionType=143
B	Body	stream
S	Bucket	.Name=32	.CreationDate=102	.BucketRegion=34	.BucketArn=463
s	BucketAccelerateStatus	enum=Enabled|Suspended
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=103	.Type=35
b	BucketKeyEnabled
S	BucketLifecycleConfiguration	.Rules=270;!;n:Rule
s	BucketLocationConstraint	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName
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
S	CORSConfiguration	.CORSRules=44;!;n:CORSRule
S	CORSRule	.ID=234	.AllowedHeaders=13;n:AllowedHeader	.AllowedMethods=15;!;n:AllowedMethod	.AllowedOrigins=17;!;n:AllowedOrigin	.ExposeHeaders=160;n:ExposeHeader	.MaxAgeSeconds=293
L	CORSRules	of=43	flat
S	CSVInput	.FileHeaderInfo=165	.Comments=64	.QuoteEscapeCharacter=417	.RecordDelimiter=420	.FieldDelimiter=164	.QuoteCharacter=416	.AllowQuotedRecordDelimiter=11
S	CSVOutput	.QuoteFields=418	.QuoteEscapeCharacter=417	.RecordDelimiter=420	.FieldDelimiter=164	.QuoteCharacter=416
s	CacheControl
S	Checksum	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60	.ChecksumType=59
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=49	flat
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
S	CommonPrefix	.Prefix=380
L	CommonPrefixList	of=65	flat
S	CompleteMultipartUploadOutput	.Location=283	.Bucket=32	.Key=334	.Expiration=155;h:x-amz-expiration	.ETag=136	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60	.ChecksumType=59	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.VersionId=355;h:x-amz-version-id	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=440;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.MultipartUpload=69;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=310;!;q:uploadId	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.ChecksumType=59;h:x-amz-checksum-type	.MpuObjectSize=308;h:x-amz-mp-object-size	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=235;h:If-Match	.IfNoneMatch=240;h:If-None-Match	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=71;n:Part
S	CompletedPart	.ETag=136	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60	.PartNumber=369
L	CompletedPartList	of=70	flat
s	CompressionType	enum=NONE|GZIP|BZIP2
S	Condition	.HttpErrorCodeReturnedEquals=232	.KeyPrefixEquals=260
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	ContinuationEvent
S	CopyObjectOutput	payload=0	.CopyObjectResult=85	.Expiration=155;h:x-amz-expiration	.CopySourceVersionId=96;h:x-amz-copy-source-version-id	.VersionId=355;h:x-amz-version-id	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=440;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=331;h:x-amz-acl	.Bucket=32;!;u:Bucket	.CacheControl=47;h:Cache-Control	.ChecksumAlgorithm=49;h:x-amz-checksum-algorithm	.ContentDisposition=75;h:Content-Disposition	.ContentEncoding=76;h:Content-Encoding	.ContentLanguage=77;h:Content-Language	.ContentType=81;h:Content-Type	.CopySource=87;!;h:x-amz-copy-source	.CopySourceIfMatch=88;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=89;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=90;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=91;h:x-amz-copy-source-if-unmodified-since	.Expires=158;h:Expires	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWriteACP=224;h:x-amz-grant-write-acp	.IfMatch=235;h:If-Match	.IfNoneMatch=240;h:If-None-Match	.Key=334;!;u:Key	.Metadata=299;H:x-amz-meta-	.MetadataDirective=300;h:x-amz-metadata-directive	.TaggingDirective=496;h:x-amz-tagging-directive	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.StorageClass=490;h:x-amz-storage-class	.WebsiteRedirectLocation=526;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=93;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=94;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=95;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.Tagging=497;h:x-amz-tagging	.ObjectLockMode=341;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=342;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=340;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=136	.LastModified=264	.ChecksumType=59	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60
S	CopyPartResult	.ETag=136	.LastModified=264	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60
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
S	CreateBucketConfiguration	.LocationConstraint=29	.Location=284	.Bucket=26	.Tags=494
S	CreateBucketOutput	.Location=283;h:Location	.BucketArn=463;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=25;h:x-amz-acl	.Bucket=32;!;u:Bucket	.CreateBucketConfiguration=97;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWrite=223;h:x-amz-grant-write	.GrantWriteACP=224;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=338;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=348;h:x-amz-object-ownership	.BucketNamespace=33;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=32;n:Bucket	.Key=334	.UploadId=310	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=440;h:x-amz-request-charged	.ChecksumAlgorithm=49;h:x-amz-checksum-algorithm	.ChecksumType=59;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=331;h:x-amz-acl	.Bucket=32;!;u:Bucket	.CacheControl=47;h:Cache-Control	.ContentDisposition=75;h:Content-Disposition	.ContentEncoding=76;h:Content-Encoding	.ContentLanguage=77;h:Content-Language	.ContentType=81;h:Content-Type	.Expires=158;h:Expires	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWriteACP=224;h:x-amz-grant-write-acp	.Key=334;!;u:Key	.Metadata=299;H:x-amz-meta-	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.StorageClass=490;h:x-amz-storage-class	.WebsiteRedirectLocation=526;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=441;h:x-amz-request-payer	.Tagging=497;h:x-amz-tagging	.ObjectLockMode=341;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=342;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=340;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=49;h:x-amz-checksum-algorithm	.ChecksumType=59;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
t	Date	tf=iso8601
i	Days
i	DaysAfterInitiation
S	DefaultRetention	.Mode=344	.Days=105	.Years=528
S	Delete	.Objects=333;!;n:Object	.Quiet=415
S	DeleteBucketCorsRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketEncryptionRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketLifecycleRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketOwnershipControlsRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteBucketWebsiteRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
b	DeleteMarker
S	DeleteMarkerEntry	.Owner=362	.Key=334	.VersionId=355	.IsLatest=250	.LastModified=264
S	DeleteMarkerReplication	.Status=120
s	DeleteMarkerReplicationStatus	enum=Enabled|Disabled
s	DeleteMarkerVersionId
L	DeleteMarkers	of=118	flat
S	DeleteObjectOutput	.DeleteMarker=117;h:x-amz-delete-marker	.VersionId=355;h:x-amz-version-id	.RequestCharged=440;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.MFA=289;h:x-amz-mfa	.VersionId=355;q:versionId	.RequestPayer=441;h:x-amz-request-payer	.BypassGovernanceRetention=38;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.IfMatch=235;h:If-Match	.IfMatchLastModifiedTime=237;h:x-amz-if-match-last-modified-time	.IfMatchSize=238;h:x-amz-if-match-size
S	DeleteObjectTaggingOutput	.VersionId=355;h:x-amz-version-id
S	DeleteObjectTaggingRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeleteObjectsOutput	.Deleted=131	.RequestCharged=440;h:x-amz-request-charged	.Errors=149;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=32;!;u:Bucket	.Delete=108;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=289;h:x-amz-mfa	.RequestPayer=441;h:x-amz-request-payer	.BypassGovernanceRetention=38;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=334	.VersionId=355	.DeleteMarker=117	.DeleteMarkerVersionId=121
L	DeletedObjects	of=130	flat
s	Delimiter
s	Description
S	Destination	.Bucket=32;!	.Account=10	.StorageClass=490	.AccessControlTranslation=8	.EncryptionConfiguration=141	.ReplicationTime=437	.Metrics=304
s	DisplayName
s	ETag
s	EmailAddress
b	EnableRequestProgress
s	EncodingType	enum=url
S	Encryption	.EncryptionType=474;!	.KMSKeyId=468	.KMSContext=257
S	EncryptionConfiguration	.ReplicaKmsKeyID=427
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=142	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
l	End
S	EndEvent
S	Error	.Key=334	.VersionId=355	.Code=63	.Message=298
S	ErrorDocument	.Key=334;!
L	Errors	of=147	flat
s	Event	enum=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
S	EventBridgeConfiguration
L	EventList	of=150	flat
S	ExistingObjectReplication	.Status=154;!
s	ExistingObjectReplicationStatus	enum=Enabled|Disabled
s	Expiration
s	ExpirationStatus	enum=Enabled|Disabled
b	ExpiredObjectDeleteMarker
s	Expires
s	ExposeHeader
L	ExposeHeaders	of=159	flat
s	Expression
s	ExpressionType	enum=SQL
b	FetchOwner
s	FieldDelimiter
s	FileHeaderInfo	enum=USE|IGNORE|NONE
S	FilterRule	.Name=168	.Value=169
L	FilterRuleList	of=166	flat
s	FilterRuleName
s	FilterRuleValue
S	GetBucketAccelerateConfigurationOutput	.Status=22	.RequestCharged=440;h:x-amz-request-charged
S	GetBucketAccelerateConfigurationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=441;h:x-amz-request-payer
S	GetBucketAclOutput	.Owner=362	.Grants=226;n:AccessControlList
S	GetBucketAclRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketCorsOutput	.CORSRules=44;n:CORSRule
S	GetBucketCorsRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=476
S	GetBucketEncryptionRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLifecycleConfigurationOutput	.Rules=270;n:Rule	.TransitionDefaultMinimumObjectSize=510;h:x-amz-transition-default-minimum-object-size
S	GetBucketLifecycleConfigurationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=29
S	GetBucketLocationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketLoggingOutput	.LoggingEnabled=288
S	GetBucketLoggingRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketNotificationConfigurationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketOwnershipControlsOutput	payload=0	.OwnershipControls=364
S	GetBucketOwnershipControlsRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=378
S	GetBucketPolicyRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketPolicyStatusOutput	payload=0	.PolicyStatus=379
S	GetBucketPolicyStatusRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketReplicationOutput	payload=0	.ReplicationConfiguration=430
S	GetBucketReplicationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketRequestPaymentOutput	.Payer=376
S	GetBucketRequestPaymentRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=494;!
S	GetBucketTaggingRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=36	.MFADelete=291;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetBucketWebsiteOutput	.RedirectAllRequestsTo=423	.IndexDocument=242	.ErrorDocument=148	.RoutingRules=460
S	GetBucketWebsiteRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAclOutput	.Owner=362	.Grants=226;n:AccessControlList	.RequestCharged=440;h:x-amz-request-charged
S	GetObjectAclRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectAttributesOutput	.DeleteMarker=117;h:x-amz-delete-marker	.LastModified=264;h:Last-Modified	.VersionId=355;h:x-amz-version-id	.RequestCharged=440;h:x-amz-request-charged	.ETag=136	.Checksum=48	.ObjectParts=204	.StorageClass=490	.ObjectSize=350
S	GetObjectAttributesParts	.TotalPartsCount=374;n:PartsCount	.PartNumberMarker=370	.NextPartNumberMarker=314	.MaxParts=296	.IsTruncated=253	.Parts=375;n:Part
S	GetObjectAttributesRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.MaxParts=296;h:x-amz-max-parts	.PartNumberMarker=370;h:x-amz-part-number-marker	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ObjectAttributes=330;!;h:x-amz-object-attributes
S	GetObjectLegalHoldOutput	payload=0	.LegalHold=339;n:LegalHold
S	GetObjectLegalHoldRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectLockConfigurationOutput	payload=0	.ObjectLockConfiguration=336
S	GetObjectLockConfigurationRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=20	.DeleteMarker=117;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=155;h:x-amz-expiration	.Restore=450;h:x-amz-restore	.LastModified=264;h:Last-Modified	.ContentLength=78;h:Content-Length	.ETag=136;h:ETag	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.ChecksumType=59;h:x-amz-checksum-type	.MissingMeta=307;h:x-amz-missing-meta	.VersionId=355;h:x-amz-version-id	.CacheControl=47;h:Cache-Control	.ContentDisposition=75;h:Content-Disposition	.ContentEncoding=76;h:Content-Encoding	.ContentLanguage=77;h:Content-Language	.ContentRange=80;h:Content-Range	.ContentType=81;h:Content-Type	.Expires=158;h:Expires	.WebsiteRedirectLocation=526;h:x-amz-website-redirect-location	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.Metadata=299;H:x-amz-meta-	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=490;h:x-amz-storage-class	.RequestCharged=440;h:x-amz-request-charged	.ReplicationStatus=436;h:x-amz-replication-status	.PartsCount=374;h:x-amz-mp-parts-count	.TagCount=493;h:x-amz-tagging-count	.ObjectLockMode=341;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=342;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=340;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=32;!;u:Bucket	.IfMatch=235;h:If-Match	.IfModifiedSince=239;h:If-Modified-Since	.IfNoneMatch=240;h:If-None-Match	.IfUnmodifiedSince=241;h:If-Unmodified-Since	.Key=334;!;u:Key	.Range=419;h:Range	.ResponseCacheControl=444;q:response-cache-control	.ResponseContentDisposition=445;q:response-content-disposition	.ResponseContentEncoding=446;q:response-content-encoding	.ResponseContentLanguage=447;q:response-content-language	.ResponseContentType=448;q:response-content-type	.ResponseExpires=449;q:response-expires	.VersionId=355;q:versionId	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.PartNumber=369;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=55;h:x-amz-checksum-mode
S	GetObjectRetentionOutput	payload=0	.Retention=343;n:Retention
S	GetObjectRetentionRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GetObjectTaggingOutput	.VersionId=355;h:x-amz-version-id	.TagSet=494;!
S	GetObjectTaggingRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=441;h:x-amz-request-payer
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=385
S	GetPublicAccessBlockRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	GlacierJobParameters	.Tier=503;!
S	Grant	.Grantee=225	.Permission=377
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=135	.EmailAddress=137	.ID=234	.Type=513;!;@;n:xsi:type	.URI=514
L	Grants	of=219	name=Grant
S	HeadBucketOutput	.BucketArn=463;h:x-amz-bucket-arn	.BucketLocationType=287;h:x-amz-bucket-location-type	.BucketLocationName=30;h:x-amz-bucket-location-name	.BucketRegion=424;h:x-amz-bucket-region	.AccessPointAlias=9;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=32;!;u:Bucket	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=117;h:x-amz-delete-marker	.AcceptRanges=6;h:accept-ranges	.Expiration=155;h:x-amz-expiration	.Restore=450;h:x-amz-restore	.ArchiveStatus=18;h:x-amz-archive-status	.LastModified=264;h:Last-Modified	.ContentLength=78;h:Content-Length	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.ChecksumType=59;h:x-amz-checksum-type	.ETag=136;h:ETag	.MissingMeta=307;h:x-amz-missing-meta	.VersionId=355;h:x-amz-version-id	.CacheControl=47;h:Cache-Control	.ContentDisposition=75;h:Content-Disposition	.ContentEncoding=76;h:Content-Encoding	.ContentLanguage=77;h:Content-Language	.ContentType=81;h:Content-Type	.ContentRange=80;h:Content-Range	.Expires=158;h:Expires	.WebsiteRedirectLocation=526;h:x-amz-website-redirect-location	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.Metadata=299;H:x-amz-meta-	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=490;h:x-amz-storage-class	.RequestCharged=440;h:x-amz-request-charged	.ReplicationStatus=436;h:x-amz-replication-status	.PartsCount=374;h:x-amz-mp-parts-count	.TagCount=493;h:x-amz-tagging-count	.ObjectLockMode=341;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=342;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=340;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=32;!;u:Bucket	.IfMatch=235;h:If-Match	.IfModifiedSince=239;h:If-Modified-Since	.IfNoneMatch=240;h:If-None-Match	.IfUnmodifiedSince=241;h:If-Unmodified-Since	.Key=334;!;u:Key	.Range=419;h:Range	.ResponseCacheControl=444;q:response-cache-control	.ResponseContentDisposition=445;q:response-content-disposition	.ResponseContentEncoding=446;q:response-content-encoding	.ResponseContentLanguage=447;q:response-content-language	.ResponseContentType=448;q:response-content-type	.ResponseExpires=449;q:response-expires	.VersionId=355;q:versionId	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.PartNumber=369;q:partNumber	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumMode=55;h:x-amz-checksum-mode
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
S	IndexDocument	.Suffix=491;!
t	Initiated
S	Initiator	.ID=234	.DisplayName=135
S	InputSerialization	.CSV=45	.CompressionType=72	.JSON=254	.Parquet=367
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=490	.AccessTier=246
S	InvalidRequest	fault=InvalidRequest:400
S	InvalidWriteOffset	fault=InvalidWriteOffset:400
b	IsLatest
b	IsPublic
b	IsRestoreInProgress
b	IsTruncated
S	JSONInput	.Type=256
S	JSONOutput	.RecordDelimiter=420
s	JSONType	enum=DOCUMENT|LINES
s	KMSContext
i	KeyCount
s	KeyMarker
s	KeyPrefixEquals
s	LambdaFunctionArn
S	LambdaFunctionConfiguration	.Id=326	.LambdaFunctionArn=261;!;n:CloudFunction	.Events=152;!;n:Event	.Filter=325
L	LambdaFunctionConfigurationList	of=262	flat
t	LastModified
t	LastModifiedTime	tf=rfc822
S	LifecycleExpiration	.Date=104	.Days=105	.ExpiredObjectDeleteMarker=157
S	LifecycleRule	.Expiration=266	.ID=234	.Prefix=380	.Filter=269	.Status=156;!	.Transitions=511;n:Transition	.NoncurrentVersionTransitions=323;n:NoncurrentVersionTransition	.NoncurrentVersionExpiration=321	.AbortIncompleteMultipartUpload=1
S	LifecycleRuleAndOperator	.Prefix=380	.Tags=494;F;n:Tag	.ObjectSizeGreaterThan=351	.ObjectSizeLessThan=352
S	LifecycleRuleFilter	.Prefix=380	.Tag=492	.ObjectSizeGreaterThan=351	.ObjectSizeLessThan=352	.And=268
L	LifecycleRules	of=267	flat
S	ListBucketsOutput	.Buckets=37	.Owner=362	.ContinuationToken=315	.Prefix=380
S	ListBucketsRequest	.MaxBuckets=294;q:max-buckets	.ContinuationToken=504;q:continuation-token	.Prefix=380;q:prefix	.BucketRegion=34;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=32	.KeyMarker=259	.UploadIdMarker=515	.NextKeyMarker=312	.Prefix=380	.Delimiter=132	.NextUploadIdMarker=316	.MaxUploads=297	.IsTruncated=253	.Uploads=311;n:Upload	.CommonPrefixes=66	.EncodingType=139	.RequestCharged=440;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=32;!;u:Bucket	.Delimiter=132;q:delimiter	.EncodingType=139;q:encoding-type	.KeyMarker=259;q:key-marker	.MaxUploads=297;q:max-uploads	.Prefix=380;q:prefix	.UploadIdMarker=515;q:upload-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=441;h:x-amz-request-payer
S	ListObjectVersionsOutput	.IsTruncated=253	.KeyMarker=259	.VersionIdMarker=523	.NextKeyMarker=312	.NextVersionIdMarker=317	.Versions=356;n:Version	.DeleteMarkers=122;n:DeleteMarker	.Name=32	.Prefix=380	.Delimiter=132	.MaxKeys=295	.CommonPrefixes=66	.EncodingType=139	.RequestCharged=440;h:x-amz-request-charged
S	ListObjectVersionsRequest	.Bucket=32;!;u:Bucket	.Delimiter=132;q:delimiter	.EncodingType=139;q:encoding-type	.KeyMarker=259;q:key-marker	.MaxKeys=295;q:max-keys	.Prefix=380;q:prefix	.VersionIdMarker=523;q:version-id-marker	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=441;h:x-amz-request-payer	.OptionalObjectAttributes=359;h:x-amz-optional-object-attributes
S	ListObjectsOutput	.IsTruncated=253	.Marker=292	.NextMarker=313	.Contents=335	.Name=32	.Prefix=380	.Delimiter=132	.MaxKeys=295	.CommonPrefixes=66	.EncodingType=139	.RequestCharged=440;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=32;!;u:Bucket	.Delimiter=132;q:delimiter	.EncodingType=139;q:encoding-type	.Marker=292;q:marker	.MaxKeys=295;q:max-keys	.Prefix=380;q:prefix	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=359;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=253	.Contents=335	.Name=32	.Prefix=380	.Delimiter=132	.MaxKeys=295	.CommonPrefixes=66	.EncodingType=139	.KeyCount=258	.ContinuationToken=504	.NextContinuationToken=315	.StartAfter=487	.RequestCharged=440;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=32;!;u:Bucket	.Delimiter=132;q:delimiter	.EncodingType=139;q:encoding-type	.MaxKeys=295;q:max-keys	.Prefix=380;q:prefix	.ContinuationToken=504;q:continuation-token	.FetchOwner=163;q:fetch-owner	.StartAfter=487;q:start-after	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=359;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=32	.Key=334	.UploadId=310	.PartNumberMarker=370	.NextPartNumberMarker=314	.MaxParts=296	.IsTruncated=253	.Parts=373;n:Part	.Initiator=244	.Owner=362	.StorageClass=490	.RequestCharged=440;h:x-amz-request-charged	.ChecksumAlgorithm=49	.ChecksumType=59
S	ListPartsRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.MaxParts=296;q:max-parts	.PartNumberMarker=370;q:part-number-marker	.UploadId=310;!;q:uploadId	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=287	.Name=285
s	LocationNameAsString
s	LocationPrefix
s	LocationType	enum=AvailabilityZone|LocalZone
S	LoggingEnabled	.TargetBucket=498;!	.TargetGrants=500	.TargetPrefix=502;!	.TargetObjectKeyFormat=501
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
M	Metadata	of=303	by=302
s	MetadataDirective	enum=COPY|REPLACE
S	MetadataEntry	.Name=302	.Value=303
s	MetadataKey
s	MetadataValue
S	Metrics	.Status=305;!	.EventThreshold=439
s	MetricsStatus	enum=Enabled|Disabled
i	Minutes
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=310	.Key=334	.Initiated=243	.StorageClass=490	.Owner=362	.Initiator=244	.ChecksumAlgorithm=49	.ChecksumType=59
s	MultipartUploadId
L	MultipartUploadList	of=309	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
s	NextVersionIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	NoncurrentVersionExpiration	.NoncurrentDays=105	.NewerNoncurrentVersions=522
S	NoncurrentVersionTransition	.NoncurrentDays=105	.StorageClass=512	.NewerNoncurrentVersions=522
L	NoncurrentVersionTransitionList	of=322	flat
S	NotificationConfiguration	.TopicConfigurations=508;n:TopicConfiguration	.QueueConfigurations=414;n:QueueConfiguration	.LambdaFunctionConfigurations=263;n:CloudFunctionConfiguration	.EventBridgeConfiguration=151
S	NotificationConfigurationFilter	.Key=461;n:S3Key
s	NotificationId
S	Object	.Key=334	.LastModified=264	.ETag=136	.ChecksumAlgorithm=50	.ChecksumType=59	.Size=481	.StorageClass=353	.Owner=362	.RestoreStatus=457
S	ObjectAlreadyInActiveTierError	fault=ObjectAlreadyInActiveTierError:403
s	ObjectAttributes	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
L	ObjectAttributesList	of=329
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=334;!	.VersionId=355	.ETag=136	.LastModifiedTime=265	.Size=481
L	ObjectIdentifierList	of=332	flat
s	ObjectKey	min=1
L	ObjectList	of=327	flat
S	ObjectLockConfiguration	.ObjectLockEnabled=337	.Rule=345
s	ObjectLockEnabled	enum=Enabled
b	ObjectLockEnabledForBucket
S	ObjectLockLegalHold	.Status=340
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
S	ObjectLockRetention	.Mode=344	.RetainUntilDate=104
s	ObjectLockRetentionMode	enum=GOVERNANCE|COMPLIANCE
S	ObjectLockRule	.DefaultRetention=107
s	ObjectLockToken
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
S	ObjectPart	.PartNumber=369	.Size=481	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60
l	ObjectSize
l	ObjectSizeGreaterThanBytes
l	ObjectSizeLessThanBytes
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	ObjectVersion	.ETag=136	.ChecksumAlgorithm=50	.ChecksumType=59	.Size=481	.StorageClass=357	.Key=334	.VersionId=355	.IsLatest=250	.LastModified=264	.Owner=362	.RestoreStatus=457
s	ObjectVersionId
L	ObjectVersionList	of=354	flat
s	ObjectVersionStorageClass	enum=STANDARD
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=358
S	OutputLocation	.S3=462
S	OutputSerialization	.CSV=46	.JSON=255
S	Owner	.DisplayName=135	.ID=234
s	OwnerOverride	enum=Destination
S	OwnershipControls	.Rules=366;!;n:Rule
S	OwnershipControlsRule	.ObjectOwnership=348;!
L	OwnershipControlsRules	of=365	flat
S	ParquetInput
S	Part	.PartNumber=369	.LastModified=264	.ETag=136	.Size=481	.ChecksumCRC32=51	.ChecksumCRC32C=52	.ChecksumCRC64NVME=53	.ChecksumSHA1=56	.ChecksumSHA256=57	.ChecksumSHA512=58	.ChecksumMD5=54	.ChecksumXXHASH64=62	.ChecksumXXHASH3=61	.ChecksumXXHASH128=60
i	PartNumber
i	PartNumberMarker
s	PartitionDateSource	enum=EventTime|DeliveryTime
S	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource=371
L	Parts	of=368	flat
i	PartsCount
L	PartsList	of=349	flat
s	Payer	enum=Requester|BucketOwner
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
S	PolicyStatus	.IsPublic=251;n:IsPublic
s	Prefix
i	Priority
S	Progress	.BytesScanned=41	.BytesProcessed=39	.BytesReturned=40
S	ProgressEvent	.Details=382
s	Protocol	enum=http|https
S	PublicAccessBlockConfiguration	.BlockPublicAcls=479;n:BlockPublicAcls	.IgnorePublicAcls=479;n:IgnorePublicAcls	.BlockPublicPolicy=479;n:BlockPublicPolicy	.RestrictPublicBuckets=479;n:RestrictPublicBuckets
S	PutBucketAccelerateConfigurationRequest	payload=1	.Bucket=32;!;u:Bucket	.AccelerateConfiguration=5;!;n:AccelerateConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm
S	PutBucketAclRequest	payload=1	.ACL=25;h:x-amz-acl	.AccessControlPolicy=7;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWrite=223;h:x-amz-grant-write	.GrantWriteACP=224;h:x-amz-grant-write-acp	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketCorsRequest	payload=1	.Bucket=32;!;u:Bucket	.CORSConfiguration=42;!;n:CORSConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketEncryptionRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=476;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketLifecycleConfigurationOutput	.TransitionDefaultMinimumObjectSize=510;h:x-amz-transition-default-minimum-object-size
S	PutBucketLifecycleConfigurationRequest	payload=2	.Bucket=32;!;u:Bucket	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.LifecycleConfiguration=28;n:LifecycleConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.TransitionDefaultMinimumObjectSize=510;h:x-amz-transition-default-minimum-object-size
S	PutBucketNotificationConfigurationRequest	payload=1	.Bucket=32;!;u:Bucket	.NotificationConfiguration=324;!;n:NotificationConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.SkipDestinationValidation=482;h:x-amz-skip-destination-validation
S	PutBucketOwnershipControlsRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.OwnershipControls=364;!;n:OwnershipControls;N:http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm
S	PutBucketPolicyRequest	payload=4	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=74;h:x-amz-confirm-remove-self-bucket-access	.Policy=378;!	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketRequestPaymentRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.RequestPaymentConfiguration=442;!;n:RequestPaymentConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.Tagging=495;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.MFA=289;h:x-amz-mfa	.VersioningConfiguration=524;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutBucketWebsiteRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.WebsiteConfiguration=525;!;n:WebsiteConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectAclOutput	.RequestCharged=440;h:x-amz-request-charged
S	PutObjectAclRequest	payload=1	.ACL=331;h:x-amz-acl	.AccessControlPolicy=7;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWrite=223;h:x-amz-grant-write	.GrantWriteACP=224;h:x-amz-grant-write-acp	.Key=334;!;u:Key	.RequestPayer=441;h:x-amz-request-payer	.VersionId=355;q:versionId	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectLegalHoldOutput	.RequestCharged=440;h:x-amz-request-charged
S	PutObjectLegalHoldRequest	payload=2	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.LegalHold=339;n:LegalHold;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=441;h:x-amz-request-payer	.VersionId=355;q:versionId	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectLockConfigurationOutput	.RequestCharged=440;h:x-amz-request-charged
S	PutObjectLockConfigurationRequest	payload=1	.Bucket=32;!;u:Bucket	.ObjectLockConfiguration=336;n:ObjectLockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=441;h:x-amz-request-payer	.Token=346;h:x-amz-bucket-object-lock-token	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=155;h:x-amz-expiration	.ETag=136;h:ETag	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.ChecksumType=59;h:x-amz-checksum-type	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.VersionId=355;h:x-amz-version-id	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=481;h:x-amz-object-size	.RequestCharged=440;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=331;h:x-amz-acl	.Body=20	.Bucket=32;!;u:Bucket	.CacheControl=47;h:Cache-Control	.ContentDisposition=75;h:Content-Disposition	.ContentEncoding=76;h:Content-Encoding	.ContentLanguage=77;h:Content-Language	.ContentLength=78;h:Content-Length	.ContentMD5=79;h:Content-MD5	.ContentType=81;h:Content-Type	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.Expires=158;h:Expires	.IfMatch=235;h:If-Match	.IfNoneMatch=240;h:If-None-Match	.GrantFullControl=220;h:x-amz-grant-full-control	.GrantRead=221;h:x-amz-grant-read	.GrantReadACP=222;h:x-amz-grant-read-acp	.GrantWriteACP=224;h:x-amz-grant-write-acp	.Key=334;!;u:Key	.WriteOffsetBytes=527;h:x-amz-write-offset-bytes	.Metadata=299;H:x-amz-meta-	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.StorageClass=490;h:x-amz-storage-class	.WebsiteRedirectLocation=526;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=467;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=441;h:x-amz-request-payer	.Tagging=497;h:x-amz-tagging	.ObjectLockMode=341;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=342;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=340;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectRetentionOutput	.RequestCharged=440;h:x-amz-request-charged
S	PutObjectRetentionRequest	payload=2	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.Retention=343;n:Retention;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=441;h:x-amz-request-payer	.VersionId=355;q:versionId	.BypassGovernanceRetention=38;h:x-amz-bypass-governance-retention	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	PutObjectTaggingOutput	.VersionId=355;h:x-amz-version-id
S	PutObjectTaggingRequest	payload=5	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.Tagging=495;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.RequestPayer=441;h:x-amz-request-payer
S	PutPublicAccessBlockRequest	payload=3	.Bucket=32;!;u:Bucket	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=385;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	QueueArn
S	QueueConfiguration	.Id=326	.QueueArn=412;!;n:Queue	.Events=152;!;n:Event	.Filter=325
L	QueueConfigurationList	of=413	flat
b	Quiet
s	QuoteCharacter
s	QuoteEscapeCharacter
s	QuoteFields	enum=ALWAYS|ASNEEDED
s	Range
s	RecordDelimiter
S	RecordsEvent	.Payload=20
S	Redirect	.HostName=231	.HttpRedirectCode=233	.Protocol=384	.ReplaceKeyPrefixWith=425	.ReplaceKeyWith=426
S	RedirectAllRequestsTo	.HostName=231;!	.Protocol=384
s	Region	min=0	max=20
s	ReplaceKeyPrefixWith
s	ReplaceKeyWith
s	ReplicaKmsKeyID
S	ReplicaModifications	.Status=429;!
s	ReplicaModificationsStatus	enum=Enabled|Disabled
S	ReplicationConfiguration	.Role=458;!	.Rules=435;!;n:Rule
S	ReplicationRule	.ID=234	.Priority=381	.Prefix=380	.Filter=433	.Status=434;!	.SourceSelectionCriteria=483	.ExistingObjectReplication=153	.Destination=134;!	.DeleteMarkerReplication=119
S	ReplicationRuleAndOperator	.Prefix=380	.Tags=494;F;n:Tag
S	ReplicationRuleFilter	.Prefix=380	.Tag=492	.And=432
s	ReplicationRuleStatus	enum=Enabled|Disabled
L	ReplicationRules	of=431	flat
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
S	ReplicationTime	.Status=438;!	.Time=439;!
s	ReplicationTimeStatus	enum=Enabled|Disabled
S	ReplicationTimeValue	.Minutes=306
s	RequestCharged	enum=requester
s	RequestPayer	enum=requester
S	RequestPaymentConfiguration	.Payer=376;!
S	RequestProgress	.Enabled=138
s	ResponseCacheControl
s	ResponseContentDisposition
s	ResponseContentEncoding
s	ResponseContentLanguage
s	ResponseContentType
t	ResponseExpires	tf=rfc822
s	Restore
t	RestoreExpiryDate
S	RestoreObjectOutput	.RequestCharged=440;h:x-amz-request-charged	.RestoreOutputPath=454;h:x-amz-restore-output-path
S	RestoreObjectRequest	payload=3	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.VersionId=355;q:versionId	.RestoreRequest=455;n:RestoreRequest;N:http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer=441;h:x-amz-request-payer	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
s	RestoreOutputPath
S	RestoreRequest	.Days=105	.GlacierJobParameters=218	.Type=456	.Tier=503	.Description=133	.SelectParameters=473	.OutputLocation=360
s	RestoreRequestType	enum=SELECT
S	RestoreStatus	.IsRestoreInProgress=252	.RestoreExpiryDate=451
s	Role
S	RoutingRule	.Condition=73	.Redirect=422;!
L	RoutingRules	of=459	name=RoutingRule
S	S3KeyFilter	.FilterRules=167;n:FilterRule
S	S3Location	.BucketName=32;!	.Prefix=286;!	.Encryption=140	.CannedACL=331	.AccessControlList=226	.Tagging=495	.UserMetadata=520	.StorageClass=490
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
S	ScanRange	.Start=486	.End=145
S	SelectObjectContentEventStream	events	.Records=421	.Stats=489	.Progress=383	.Cont=82	.End=146
S	SelectObjectContentOutput	payload=0	.Payload=470
S	SelectObjectContentRequest	.Bucket=32;!;u:Bucket	.Key=334;!;u:Key	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.Expression=161;!	.ExpressionType=162;!	.RequestProgress=443	.InputSerialization=245;!	.OutputSerialization=361;!	.ScanRange=469	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
S	SelectParameters	.InputSerialization=245;!	.ExpressionType=162;!	.Expression=161;!	.OutputSerialization=361;!
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=474;!	.KMSMasterKeyID=468
S	ServerSideEncryptionConfiguration	.Rules=478;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=475	.BucketKeyEnabled=27	.BlockedEncryptionTypes=19
L	ServerSideEncryptionRules	of=477	flat
b	Setting
S	SimplePrefix	name=SimplePrefix
l	Size
b	SkipValidation
S	SourceSelectionCriteria	.SseKmsEncryptedObjects=484	.ReplicaModifications=428
S	SseKmsEncryptedObjects	.Status=485;!
s	SseKmsEncryptedObjectsStatus	enum=Enabled|Disabled
l	Start
s	StartAfter
S	Stats	.BytesScanned=41	.BytesProcessed=39	.BytesReturned=40
S	StatsEvent	.Details=488
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Suffix
S	Tag	.Key=334;!	.Value=521;!
i	TagCount
L	TagSet	of=492	name=Tag
S	Tagging	.TagSet=494;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	TargetBucket
S	TargetGrant	.Grantee=225	.Permission=31
L	TargetGrants	of=499	name=Grant
S	TargetObjectKeyFormat	.SimplePrefix=480;n:SimplePrefix	.PartitionedPrefix=372;n:PartitionedPrefix
s	TargetPrefix
s	Tier	enum=Standard|Bulk|Expedited
s	Token
S	TooManyParts	fault=TooManyParts:400
s	TopicArn
S	TopicConfiguration	.Id=326	.TopicArn=506;!;n:Topic	.Events=152;!;n:Event	.Filter=325
L	TopicConfigurationList	of=507	flat
S	Transition	.Date=104	.Days=105	.StorageClass=512
s	TransitionDefaultMinimumObjectSize	enum=varies_by_storage_class|all_storage_classes_128K
L	TransitionList	of=509	flat
s	TransitionStorageClass	enum=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartCopyOutput	payload=1	.CopySourceVersionId=96;h:x-amz-copy-source-version-id	.CopyPartResult=86	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=440;h:x-amz-request-charged
S	UploadPartCopyRequest	.Bucket=32;!;u:Bucket	.CopySource=87;!;h:x-amz-copy-source	.CopySourceIfMatch=88;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=89;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=90;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=91;h:x-amz-copy-source-if-unmodified-since	.CopySourceRange=92;h:x-amz-copy-source-range	.Key=334;!;u:Key	.PartNumber=369;!;q:partNumber	.UploadId=310;!;q:uploadId	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.CopySourceSSECustomerAlgorithm=93;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=94;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=95;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=10;h:x-amz-source-expected-bucket-owner
S	UploadPartOutput	.ServerSideEncryption=474;h:x-amz-server-side-encryption	.ETag=136;h:ETag	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=468;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=27;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=440;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=20	.Bucket=32;!;u:Bucket	.ContentLength=78;h:Content-Length	.ContentMD5=79;h:Content-MD5	.ChecksumAlgorithm=49;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=51;h:x-amz-checksum-crc32	.ChecksumCRC32C=52;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=53;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=56;h:x-amz-checksum-sha1	.ChecksumSHA256=57;h:x-amz-checksum-sha256	.ChecksumSHA512=58;h:x-amz-checksum-sha512	.ChecksumMD5=54;h:x-amz-checksum-md5	.ChecksumXXHASH64=62;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=61;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=60;h:x-amz-checksum-xxhash128	.Key=334;!;u:Key	.PartNumber=369;!;q:partNumber	.UploadId=310;!;q:uploadId	.SSECustomerAlgorithm=464;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=465;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=466;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=441;h:x-amz-request-payer	.ExpectedBucketOwner=10;h:x-amz-expected-bucket-owner
L	UserMetadata	of=301	name=MetadataEntry
s	Value
i	VersionCount
s	VersionIdMarker
S	VersioningConfiguration	.MFADelete=290;n:MfaDelete	.Status=36
S	WebsiteConfiguration	.ErrorDocument=148	.IndexDocument=242	.RedirectAllRequestsTo=423	.RoutingRules=460
s	WebsiteRedirectLocation
l	WriteOffsetBytes
i	Years
"""##
}
