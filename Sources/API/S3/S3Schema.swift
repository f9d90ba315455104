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
    package static let putBucketAcl = TypedOperation<PutBucketAclRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketAcl")
    package static let putBucketEncryption = TypedOperation<PutBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketEncryption")
    package static let putBucketOwnershipControls = TypedOperation<PutBucketOwnershipControlsRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketOwnershipControls")
    package static let putBucketPolicy = TypedOperation<PutBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketPolicy")
    package static let putBucketTagging = TypedOperation<PutBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketTagging")
    package static let putBucketVersioning = TypedOperation<PutBucketVersioningRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketVersioning")
    package static let putObject = TypedOperation<PutObjectRequest, PutObjectOutput>(service: "S3", prefix: "s3", name: "PutObject")
    package static let putObjectTagging = TypedOperation<PutObjectTaggingRequest, PutObjectTaggingOutput>(service: "S3", prefix: "s3", name: "PutObjectTagging")
    package static let putPublicAccessBlock = TypedOperation<PutPublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "PutPublicAccessBlock")
    package static let uploadPart = TypedOperation<UploadPartRequest, UploadPartOutput>(service: "S3", prefix: "s3", name: "UploadPart")
    package static let uploadPartCopy = TypedOperation<UploadPartCopyRequest, UploadPartCopyOutput>(service: "S3", prefix: "s3", name: "UploadPartCopy")

    private static let text = ##"""
V	name=S3	protocols=rest-xml	signing=s3	version=2006-03-01	endpoint=s3	ns=http://s3.amazonaws.com/doc/2006-03-01/	validation=InvalidArgument
O	AbortMultipartUpload	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=3	out=2
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=58	out=57
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=72	out=71
O	CreateBucket	method=PUT	uri=/{Bucket}	in=87	out=86
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=89	out=88
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=100
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=97
O	DeleteBucketOwnershipControls	method=DELETE	uri=/{Bucket}?ownershipControls	status=204	in=98
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=99
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=101
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=109	out=108
O	DeleteObjectTagging	method=DELETE	uri=/{Bucket}/{Key+}?tagging	status=204	in=111	out=110
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=113	out=112
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=114
O	GetBucketAccelerateConfiguration	method=GET	uri=/{Bucket}?accelerate	in=147	out=146
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=149	out=148
O	GetBucketCors	method=GET	uri=/{Bucket}?cors	in=151	out=150
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=153	out=152
O	GetBucketLifecycleConfiguration	method=GET	uri=/{Bucket}?lifecycle	in=155	out=154
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=157	out=156
O	GetBucketLogging	method=GET	uri=/{Bucket}?logging	in=159	out=158
O	GetBucketNotificationConfiguration	method=GET	uri=/{Bucket}?notification	in=160	out=288
O	GetBucketOwnershipControls	method=GET	uri=/{Bucket}?ownershipControls	in=162	out=161
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=164	out=163
O	GetBucketPolicyStatus	method=GET	uri=/{Bucket}?policyStatus	in=166	out=165
O	GetBucketReplication	method=GET	uri=/{Bucket}?replication	in=168	out=167
O	GetBucketRequestPayment	method=GET	uri=/{Bucket}?requestPayment	in=170	out=169
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=172	out=171
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=174	out=173
O	GetBucketWebsite	method=GET	uri=/{Bucket}?website	in=176	out=175
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=185	out=184
O	GetObjectAcl	method=GET	uri=/{Bucket}/{Key+}?acl	in=178	out=177
O	GetObjectAttributes	method=GET	uri=/{Bucket}/{Key+}?attributes	in=181	out=179
O	GetObjectLockConfiguration	method=GET	uri=/{Bucket}?object-lock	in=183	out=182
O	GetObjectTagging	method=GET	uri=/{Bucket}/{Key+}?tagging	in=187	out=186
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=189	out=188
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=199	out=198
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=201	out=200
O	ListBuckets	method=GET	uri=/	in=238	out=237
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=240	out=239
O	ListObjectVersions	method=GET	uri=/{Bucket}?versions	in=242	out=241
O	ListObjects	method=GET	uri=/{Bucket}	in=244	out=243
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=246	out=245
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=248	out=247
O	PutBucketAcl	method=PUT	uri=/{Bucket}?acl	in=341
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=342
O	PutBucketOwnershipControls	method=PUT	uri=/{Bucket}?ownershipControls	in=343
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=344
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=345
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=346
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=348	out=347
O	PutObjectTagging	method=PUT	uri=/{Bucket}/{Key+}?tagging	in=350	out=349
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=351
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=436	out=435
O	UploadPartCopy	method=PUT	uri=/{Bucket}/{Key+}	in=434	out=433
t	AbortDate
S	AbortIncompleteMultipartUpload	.DaysAfterInitiation=94
S	AbortMultipartUploadOutput	.RequestCharged=375;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.UploadId=274;!;q:uploadId	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=207;h:x-amz-if-match-initiated-time
s	AbortRuleId
s	AcceptRanges
S	AccessControlPolicy	.Grants=197;n:AccessControlList	.Owner=320
S	AccessControlTranslation	.Owner=321;!
b	AccessPointAlias
s	AccountId
s	AllowedHeader
L	AllowedHeaders	of=10	flat
s	AllowedMethod
L	AllowedMethods	of=12	flat
s	AllowedOrigin
L	AllowedOrigins	of=14	flat
s	ArchiveStatus	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	BlockedEncryptionTypes	.EncryptionType=125
B	Body	stream
S	Bucket	.Name=29	.CreationDate=90	.BucketRegion=31	.BucketArn=390
s	BucketAccelerateStatus	enum=Enabled|Suspended
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=91	.Type=32
b	BucketKeyEnabled
s	BucketLocationConstraint	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName
s	BucketLogsPermission	enum=FULL_CONTROL|READ|WRITE
s	BucketName
s	BucketNamespace	enum=account-regional|global
s	BucketRegion
s	BucketType	enum=Directory
s	BucketVersioningStatus	enum=Enabled|Suspended
L	Buckets	of=19	name=Bucket
b	BypassGovernanceRetention
S	CORSRule	.ID=205	.AllowedHeaders=11;n:AllowedHeader	.AllowedMethods=13;!;n:AllowedMethod	.AllowedOrigins=15;!;n:AllowedOrigin	.ExposeHeaders=140;n:ExposeHeader	.MaxAgeSeconds=258
L	CORSRules	of=36	flat
s	CacheControl
S	Checksum	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51	.ChecksumType=50
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=40	flat
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
S	CommonPrefix	.Prefix=337
L	CommonPrefixList	of=55	flat
S	CompleteMultipartUploadOutput	.Location=249	.Bucket=29	.Key=297	.Expiration=135;h:x-amz-expiration	.ETag=120	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51	.ChecksumType=50	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.VersionId=315;h:x-amz-version-id	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=375;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.MultipartUpload=59;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=274;!;q:uploadId	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.ChecksumType=50;h:x-amz-checksum-type	.MpuObjectSize=272;h:x-amz-mp-object-size	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatch=206;h:If-Match	.IfNoneMatch=211;h:If-None-Match	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=61;n:Part
S	CompletedPart	.ETag=120	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51	.PartNumber=326
L	CompletedPartList	of=60	flat
S	Condition	.HttpErrorCodeReturnedEquals=203	.KeyPrefixEquals=226
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	CopyObjectOutput	payload=0	.CopyObjectResult=73	.Expiration=135;h:x-amz-expiration	.CopySourceVersionId=84;h:x-amz-copy-source-version-id	.VersionId=315;h:x-amz-version-id	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=375;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=294;h:x-amz-acl	.Bucket=29;!;u:Bucket	.CacheControl=38;h:Cache-Control	.ChecksumAlgorithm=40;h:x-amz-checksum-algorithm	.ContentDisposition=64;h:Content-Disposition	.ContentEncoding=65;h:Content-Encoding	.ContentLanguage=66;h:Content-Language	.ContentType=70;h:Content-Type	.CopySource=75;!;h:x-amz-copy-source	.CopySourceIfMatch=76;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=77;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=78;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=79;h:x-amz-copy-source-if-unmodified-since	.Expires=138;h:Expires	.GrantFullControl=191;h:x-amz-grant-full-control	.GrantRead=192;h:x-amz-grant-read	.GrantReadACP=193;h:x-amz-grant-read-acp	.GrantWriteACP=195;h:x-amz-grant-write-acp	.IfMatch=206;h:If-Match	.IfNoneMatch=211;h:If-None-Match	.Key=297;!;u:Key	.Metadata=264;H:x-amz-meta-	.MetadataDirective=265;h:x-amz-metadata-directive	.TaggingDirective=414;h:x-amz-tagging-directive	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.StorageClass=408;h:x-amz-storage-class	.WebsiteRedirectLocation=441;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=81;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=82;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=83;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.Tagging=415;h:x-amz-tagging	.ObjectLockMode=303;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=304;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=302;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=9;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=120	.LastModified=230	.ChecksumType=50	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51
S	CopyPartResult	.ETag=120	.LastModified=230	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51
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
S	CreateBucketConfiguration	.LocationConstraint=26	.Location=250	.Bucket=24	.Tags=412
S	CreateBucketOutput	.Location=249;h:Location	.BucketArn=390;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=23;h:x-amz-acl	.Bucket=29;!;u:Bucket	.CreateBucketConfiguration=85;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=191;h:x-amz-grant-full-control	.GrantRead=192;h:x-amz-grant-read	.GrantReadACP=193;h:x-amz-grant-read-acp	.GrantWrite=194;h:x-amz-grant-write	.GrantWriteACP=195;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=301;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=308;h:x-amz-object-ownership	.BucketNamespace=30;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=29;n:Bucket	.Key=297	.UploadId=274	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=375;h:x-amz-request-charged	.ChecksumAlgorithm=40;h:x-amz-checksum-algorithm	.ChecksumType=50;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=294;h:x-amz-acl	.Bucket=29;!;u:Bucket	.CacheControl=38;h:Cache-Control	.ContentDisposition=64;h:Content-Disposition	.ContentEncoding=65;h:Content-Encoding	.ContentLanguage=66;h:Content-Language	.ContentType=70;h:Content-Type	.Expires=138;h:Expires	.GrantFullControl=191;h:x-amz-grant-full-control	.GrantRead=192;h:x-amz-grant-read	.GrantReadACP=193;h:x-amz-grant-read-acp	.GrantWriteACP=195;h:x-amz-grant-write-acp	.Key=297;!;u:Key	.Metadata=264;H:x-amz-meta-	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.StorageClass=408;h:x-amz-storage-class	.WebsiteRedirectLocation=441;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=376;h:x-amz-request-payer	.Tagging=415;h:x-amz-tagging	.ObjectLockMode=303;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=304;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=302;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=40;h:x-amz-checksum-algorithm	.ChecksumType=50;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
t	Date	tf=iso8601
i	Days
i	DaysAfterInitiation
S	DefaultRetention	.Mode=305	.Days=93	.Years=443
S	Delete	.Objects=296;!;n:Object	.Quiet=355
S	DeleteBucketEncryptionRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketOwnershipControlsRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
b	DeleteMarker
S	DeleteMarkerEntry	.Owner=320	.Key=297	.VersionId=315	.IsLatest=220	.LastModified=230
S	DeleteMarkerReplication	.Status=105
s	DeleteMarkerReplicationStatus	enum=Enabled|Disabled
s	DeleteMarkerVersionId
L	DeleteMarkers	of=103	flat
S	DeleteObjectOutput	.DeleteMarker=102;h:x-amz-delete-marker	.VersionId=315;h:x-amz-version-id	.RequestCharged=375;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.MFA=254;h:x-amz-mfa	.VersionId=315;q:versionId	.RequestPayer=376;h:x-amz-request-payer	.BypassGovernanceRetention=35;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.IfMatch=206;h:If-Match	.IfMatchLastModifiedTime=208;h:x-amz-if-match-last-modified-time	.IfMatchSize=209;h:x-amz-if-match-size
S	DeleteObjectTaggingOutput	.VersionId=315;h:x-amz-version-id
S	DeleteObjectTaggingRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.VersionId=315;q:versionId	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeleteObjectsOutput	.Deleted=116	.RequestCharged=375;h:x-amz-request-charged	.Errors=129;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=29;!;u:Bucket	.Delete=96;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=254;h:x-amz-mfa	.RequestPayer=376;h:x-amz-request-payer	.BypassGovernanceRetention=35;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=297	.VersionId=315	.DeleteMarker=102	.DeleteMarkerVersionId=106
L	DeletedObjects	of=115	flat
s	Delimiter
S	Destination	.Bucket=29;!	.Account=9	.StorageClass=408	.AccessControlTranslation=7	.EncryptionConfiguration=123	.ReplicationTime=372	.Metrics=268
s	DisplayName
s	ETag
s	EmailAddress
s	EncodingType	enum=url
S	EncryptionConfiguration	.ReplicaKmsKeyID=362
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=124	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
S	Error	.Key=297	.VersionId=315	.Code=54	.Message=263
S	ErrorDocument	.Key=297;!
L	Errors	of=127	flat
s	Event	enum=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
S	EventBridgeConfiguration
L	EventList	of=130	flat
S	ExistingObjectReplication	.Status=134;!
s	ExistingObjectReplicationStatus	enum=Enabled|Disabled
s	Expiration
s	ExpirationStatus	enum=Enabled|Disabled
b	ExpiredObjectDeleteMarker
s	Expires
s	ExposeHeader
L	ExposeHeaders	of=139	flat
b	FetchOwner
S	FilterRule	.Name=144	.Value=145
L	FilterRuleList	of=142	flat
s	FilterRuleName	enum=prefix|suffix
s	FilterRuleValue
S	GetBucketAccelerateConfigurationOutput	.Status=20	.RequestCharged=375;h:x-amz-request-charged
S	GetBucketAccelerateConfigurationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=376;h:x-amz-request-payer
S	GetBucketAclOutput	.Owner=320	.Grants=197;n:AccessControlList
S	GetBucketAclRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketCorsOutput	.CORSRules=37;n:CORSRule
S	GetBucketCorsRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=398
S	GetBucketEncryptionRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLifecycleConfigurationOutput	.Rules=236;n:Rule	.TransitionDefaultMinimumObjectSize=427;h:x-amz-transition-default-minimum-object-size
S	GetBucketLifecycleConfigurationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=26
S	GetBucketLocationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketLoggingOutput	.LoggingEnabled=253
S	GetBucketLoggingRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketNotificationConfigurationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketOwnershipControlsOutput	payload=0	.OwnershipControls=322
S	GetBucketOwnershipControlsRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=335
S	GetBucketPolicyRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketPolicyStatusOutput	payload=0	.PolicyStatus=336
S	GetBucketPolicyStatusRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketReplicationOutput	payload=0	.ReplicationConfiguration=365
S	GetBucketReplicationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketRequestPaymentOutput	.Payer=333
S	GetBucketRequestPaymentRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=412;!
S	GetBucketTaggingRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=33	.MFADelete=256;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetBucketWebsiteOutput	.RedirectAllRequestsTo=358	.IndexDocument=213	.ErrorDocument=128	.RoutingRules=388
S	GetBucketWebsiteRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectAclOutput	.Owner=320	.Grants=197;n:AccessControlList	.RequestCharged=375;h:x-amz-request-charged
S	GetObjectAclRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.VersionId=315;q:versionId	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectAttributesOutput	.DeleteMarker=102;h:x-amz-delete-marker	.LastModified=230;h:Last-Modified	.VersionId=315;h:x-amz-version-id	.RequestCharged=375;h:x-amz-request-charged	.ETag=120	.Checksum=39	.ObjectParts=180	.StorageClass=408	.ObjectSize=310
S	GetObjectAttributesParts	.TotalPartsCount=331;n:PartsCount	.PartNumberMarker=327	.NextPartNumberMarker=278	.MaxParts=261	.IsTruncated=223	.Parts=332;n:Part
S	GetObjectAttributesRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.VersionId=315;q:versionId	.MaxParts=261;h:x-amz-max-parts	.PartNumberMarker=327;h:x-amz-part-number-marker	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ObjectAttributes=293;!;h:x-amz-object-attributes
S	GetObjectLockConfigurationOutput	payload=0	.ObjectLockConfiguration=299
S	GetObjectLockConfigurationRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=18	.DeleteMarker=102;h:x-amz-delete-marker	.AcceptRanges=5;h:accept-ranges	.Expiration=135;h:x-amz-expiration	.Restore=383;h:x-amz-restore	.LastModified=230;h:Last-Modified	.ContentLength=67;h:Content-Length	.ETag=120;h:ETag	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.ChecksumType=50;h:x-amz-checksum-type	.MissingMeta=271;h:x-amz-missing-meta	.VersionId=315;h:x-amz-version-id	.CacheControl=38;h:Cache-Control	.ContentDisposition=64;h:Content-Disposition	.ContentEncoding=65;h:Content-Encoding	.ContentLanguage=66;h:Content-Language	.ContentRange=69;h:Content-Range	.ContentType=70;h:Content-Type	.Expires=138;h:Expires	.WebsiteRedirectLocation=441;h:x-amz-website-redirect-location	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.Metadata=264;H:x-amz-meta-	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=408;h:x-amz-storage-class	.RequestCharged=375;h:x-amz-request-charged	.ReplicationStatus=371;h:x-amz-replication-status	.PartsCount=331;h:x-amz-mp-parts-count	.TagCount=411;h:x-amz-tagging-count	.ObjectLockMode=303;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=304;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=302;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=29;!;u:Bucket	.IfMatch=206;h:If-Match	.IfModifiedSince=210;h:If-Modified-Since	.IfNoneMatch=211;h:If-None-Match	.IfUnmodifiedSince=212;h:If-Unmodified-Since	.Key=297;!;u:Key	.Range=356;h:Range	.ResponseCacheControl=377;q:response-cache-control	.ResponseContentDisposition=378;q:response-content-disposition	.ResponseContentEncoding=379;q:response-content-encoding	.ResponseContentLanguage=380;q:response-content-language	.ResponseContentType=381;q:response-content-type	.ResponseExpires=382;q:response-expires	.VersionId=315;q:versionId	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.PartNumber=326;q:partNumber	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumMode=46;h:x-amz-checksum-mode
S	GetObjectTaggingOutput	.VersionId=315;h:x-amz-version-id	.TagSet=412;!
S	GetObjectTaggingRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.VersionId=315;q:versionId	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=376;h:x-amz-request-payer
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=340
S	GetPublicAccessBlockRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	Grant	.Grantee=196	.Permission=334
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=119	.EmailAddress=121	.ID=205	.Type=430;!;@;n:xsi:type	.URI=431
L	Grants	of=190	name=Grant
S	HeadBucketOutput	.BucketArn=390;h:x-amz-bucket-arn	.BucketLocationType=252;h:x-amz-bucket-location-type	.BucketLocationName=27;h:x-amz-bucket-location-name	.BucketRegion=359;h:x-amz-bucket-region	.AccessPointAlias=8;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=29;!;u:Bucket	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=102;h:x-amz-delete-marker	.AcceptRanges=5;h:accept-ranges	.Expiration=135;h:x-amz-expiration	.Restore=383;h:x-amz-restore	.ArchiveStatus=16;h:x-amz-archive-status	.LastModified=230;h:Last-Modified	.ContentLength=67;h:Content-Length	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.ChecksumType=50;h:x-amz-checksum-type	.ETag=120;h:ETag	.MissingMeta=271;h:x-amz-missing-meta	.VersionId=315;h:x-amz-version-id	.CacheControl=38;h:Cache-Control	.ContentDisposition=64;h:Content-Disposition	.ContentEncoding=65;h:Content-Encoding	.ContentLanguage=66;h:Content-Language	.ContentType=70;h:Content-Type	.ContentRange=69;h:Content-Range	.Expires=138;h:Expires	.WebsiteRedirectLocation=441;h:x-amz-website-redirect-location	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.Metadata=264;H:x-amz-meta-	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=408;h:x-amz-storage-class	.RequestCharged=375;h:x-amz-request-charged	.ReplicationStatus=371;h:x-amz-replication-status	.PartsCount=331;h:x-amz-mp-parts-count	.TagCount=411;h:x-amz-tagging-count	.ObjectLockMode=303;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=304;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=302;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=29;!;u:Bucket	.IfMatch=206;h:If-Match	.IfModifiedSince=210;h:If-Modified-Since	.IfNoneMatch=211;h:If-None-Match	.IfUnmodifiedSince=212;h:If-Unmodified-Since	.Key=297;!;u:Key	.Range=356;h:Range	.ResponseCacheControl=377;q:response-cache-control	.ResponseContentDisposition=378;q:response-content-disposition	.ResponseContentEncoding=379;q:response-content-encoding	.ResponseContentLanguage=380;q:response-content-language	.ResponseContentType=381;q:response-content-type	.ResponseExpires=382;q:response-expires	.VersionId=315;q:versionId	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.PartNumber=326;q:partNumber	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ChecksumMode=46;h:x-amz-checksum-mode
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
S	IndexDocument	.Suffix=409;!
t	Initiated
S	Initiator	.ID=205	.DisplayName=119
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=408	.AccessTier=216
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
S	LambdaFunctionConfiguration	.Id=290	.LambdaFunctionArn=227;!;n:CloudFunction	.Events=132;!;n:Event	.Filter=289
L	LambdaFunctionConfigurationList	of=228	flat
t	LastModified
t	LastModifiedTime	tf=rfc822
S	LifecycleExpiration	.Date=92	.Days=93	.ExpiredObjectDeleteMarker=137
S	LifecycleRule	.Expiration=232	.ID=205	.Prefix=337	.Filter=235	.Status=136;!	.Transitions=428;n:Transition	.NoncurrentVersionTransitions=287;n:NoncurrentVersionTransition	.NoncurrentVersionExpiration=285	.AbortIncompleteMultipartUpload=1
S	LifecycleRuleAndOperator	.Prefix=337	.Tags=412;F;n:Tag	.ObjectSizeGreaterThan=311	.ObjectSizeLessThan=312
S	LifecycleRuleFilter	.Prefix=337	.Tag=410	.ObjectSizeGreaterThan=311	.ObjectSizeLessThan=312	.And=234
L	LifecycleRules	of=233	flat
S	ListBucketsOutput	.Buckets=34	.Owner=320	.ContinuationToken=279	.Prefix=337
S	ListBucketsRequest	.MaxBuckets=259;q:max-buckets	.ContinuationToken=421;q:continuation-token	.Prefix=337;q:prefix	.BucketRegion=31;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=29	.KeyMarker=225	.UploadIdMarker=432	.NextKeyMarker=276	.Prefix=337	.Delimiter=117	.NextUploadIdMarker=280	.MaxUploads=262	.IsTruncated=223	.Uploads=275;n:Upload	.CommonPrefixes=56	.EncodingType=122	.RequestCharged=375;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=29;!;u:Bucket	.Delimiter=117;q:delimiter	.EncodingType=122;q:encoding-type	.KeyMarker=225;q:key-marker	.MaxUploads=262;q:max-uploads	.Prefix=337;q:prefix	.UploadIdMarker=432;q:upload-id-marker	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=376;h:x-amz-request-payer
S	ListObjectVersionsOutput	.IsTruncated=223	.KeyMarker=225	.VersionIdMarker=439	.NextKeyMarker=276	.NextVersionIdMarker=281	.Versions=316;n:Version	.DeleteMarkers=107;n:DeleteMarker	.Name=29	.Prefix=337	.Delimiter=117	.MaxKeys=260	.CommonPrefixes=56	.EncodingType=122	.RequestCharged=375;h:x-amz-request-charged
S	ListObjectVersionsRequest	.Bucket=29;!;u:Bucket	.Delimiter=117;q:delimiter	.EncodingType=122;q:encoding-type	.KeyMarker=225;q:key-marker	.MaxKeys=260;q:max-keys	.Prefix=337;q:prefix	.VersionIdMarker=439;q:version-id-marker	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=376;h:x-amz-request-payer	.OptionalObjectAttributes=319;h:x-amz-optional-object-attributes
S	ListObjectsOutput	.IsTruncated=223	.Marker=257	.NextMarker=277	.Contents=298	.Name=29	.Prefix=337	.Delimiter=117	.MaxKeys=260	.CommonPrefixes=56	.EncodingType=122	.RequestCharged=375;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=29;!;u:Bucket	.Delimiter=117;q:delimiter	.EncodingType=122;q:encoding-type	.Marker=257;q:marker	.MaxKeys=260;q:max-keys	.Prefix=337;q:prefix	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=319;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=223	.Contents=298	.Name=29	.Prefix=337	.Delimiter=117	.MaxKeys=260	.CommonPrefixes=56	.EncodingType=122	.KeyCount=224	.ContinuationToken=421	.NextContinuationToken=279	.StartAfter=407	.RequestCharged=375;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=29;!;u:Bucket	.Delimiter=117;q:delimiter	.EncodingType=122;q:encoding-type	.MaxKeys=260;q:max-keys	.Prefix=337;q:prefix	.ContinuationToken=421;q:continuation-token	.FetchOwner=141;q:fetch-owner	.StartAfter=407;q:start-after	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=319;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=4;h:x-amz-abort-rule-id	.Bucket=29	.Key=297	.UploadId=274	.PartNumberMarker=327	.NextPartNumberMarker=278	.MaxParts=261	.IsTruncated=223	.Parts=330;n:Part	.Initiator=215	.Owner=320	.StorageClass=408	.RequestCharged=375;h:x-amz-request-charged	.ChecksumAlgorithm=40	.ChecksumType=50
S	ListPartsRequest	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.MaxParts=261;q:max-parts	.PartNumberMarker=327;q:part-number-marker	.UploadId=274;!;q:uploadId	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=252	.Name=251
s	LocationNameAsString
s	LocationType	enum=AvailabilityZone|LocalZone
S	LoggingEnabled	.TargetBucket=416;!	.TargetGrants=418	.TargetPrefix=420;!	.TargetObjectKeyFormat=419
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
M	Metadata	of=267	by=266
s	MetadataDirective	enum=COPY|REPLACE
s	MetadataKey
s	MetadataValue
S	Metrics	.Status=269;!	.EventThreshold=374
s	MetricsStatus	enum=Enabled|Disabled
i	Minutes
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=274	.Key=297	.Initiated=214	.StorageClass=408	.Owner=320	.Initiator=215	.ChecksumAlgorithm=40	.ChecksumType=50
s	MultipartUploadId
L	MultipartUploadList	of=273	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
s	NextVersionIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	NoncurrentVersionExpiration	.NoncurrentDays=93	.NewerNoncurrentVersions=438
S	NoncurrentVersionTransition	.NoncurrentDays=93	.StorageClass=429	.NewerNoncurrentVersions=438
L	NoncurrentVersionTransitionList	of=286	flat
S	NotificationConfiguration	.TopicConfigurations=425;n:TopicConfiguration	.QueueConfigurations=354;n:QueueConfiguration	.LambdaFunctionConfigurations=229;n:CloudFunctionConfiguration	.EventBridgeConfiguration=131
S	NotificationConfigurationFilter	.Key=389;n:S3Key
s	NotificationId
S	Object	.Key=297	.LastModified=230	.ETag=120	.ChecksumAlgorithm=41	.ChecksumType=50	.Size=403	.StorageClass=313	.Owner=320	.RestoreStatus=385
s	ObjectAttributes	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
L	ObjectAttributesList	of=292
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=297;!	.VersionId=315	.ETag=120	.LastModifiedTime=231	.Size=403
L	ObjectIdentifierList	of=295	flat
s	ObjectKey	min=1
L	ObjectList	of=291	flat
S	ObjectLockConfiguration	.ObjectLockEnabled=300	.Rule=306
s	ObjectLockEnabled	enum=Enabled
b	ObjectLockEnabledForBucket
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
s	ObjectLockRetentionMode	enum=GOVERNANCE|COMPLIANCE
S	ObjectLockRule	.DefaultRetention=95
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
S	ObjectPart	.PartNumber=326	.Size=403	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51
l	ObjectSize
l	ObjectSizeGreaterThanBytes
l	ObjectSizeLessThanBytes
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	ObjectVersion	.ETag=120	.ChecksumAlgorithm=41	.ChecksumType=50	.Size=403	.StorageClass=317	.Key=297	.VersionId=315	.IsLatest=220	.LastModified=230	.Owner=320	.RestoreStatus=385
s	ObjectVersionId
L	ObjectVersionList	of=314	flat
s	ObjectVersionStorageClass	enum=STANDARD
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=318
S	Owner	.DisplayName=119	.ID=205
s	OwnerOverride	enum=Destination
S	OwnershipControls	.Rules=324;!;n:Rule
S	OwnershipControlsRule	.ObjectOwnership=308;!
L	OwnershipControlsRules	of=323	flat
S	Part	.PartNumber=326	.LastModified=230	.ETag=120	.Size=403	.ChecksumCRC32=42	.ChecksumCRC32C=43	.ChecksumCRC64NVME=44	.ChecksumSHA1=47	.ChecksumSHA256=48	.ChecksumSHA512=49	.ChecksumMD5=45	.ChecksumXXHASH64=53	.ChecksumXXHASH3=52	.ChecksumXXHASH128=51
i	PartNumber
i	PartNumberMarker
s	PartitionDateSource	enum=EventTime|DeliveryTime
S	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource=328
L	Parts	of=325	flat
i	PartsCount
L	PartsList	of=309	flat
s	Payer	enum=Requester|BucketOwner
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
S	PolicyStatus	.IsPublic=221;n:IsPublic
s	Prefix
i	Priority
s	Protocol	enum=http|https
S	PublicAccessBlockConfiguration	.BlockPublicAcls=401;n:BlockPublicAcls	.IgnorePublicAcls=401;n:IgnorePublicAcls	.BlockPublicPolicy=401;n:BlockPublicPolicy	.RestrictPublicBuckets=401;n:RestrictPublicBuckets
S	PutBucketAclRequest	payload=1	.ACL=23;h:x-amz-acl	.AccessControlPolicy=6;n:AccessControlPolicy;N:http://s3.amazonaws.com/doc/2006-03-01/	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.GrantFullControl=191;h:x-amz-grant-full-control	.GrantRead=192;h:x-amz-grant-read	.GrantReadACP=193;h:x-amz-grant-read-acp	.GrantWrite=194;h:x-amz-grant-write	.GrantWriteACP=195;h:x-amz-grant-write-acp	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketEncryptionRequest	payload=3	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=398;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketOwnershipControlsRequest	payload=3	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.OwnershipControls=322;!;n:OwnershipControls;N:http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm
S	PutBucketPolicyRequest	payload=4	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=63;h:x-amz-confirm-remove-self-bucket-access	.Policy=335;!	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.Tagging=413;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.MFA=254;h:x-amz-mfa	.VersioningConfiguration=440;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=135;h:x-amz-expiration	.ETag=120;h:ETag	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.ChecksumType=50;h:x-amz-checksum-type	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.VersionId=315;h:x-amz-version-id	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=403;h:x-amz-object-size	.RequestCharged=375;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=294;h:x-amz-acl	.Body=18	.Bucket=29;!;u:Bucket	.CacheControl=38;h:Cache-Control	.ContentDisposition=64;h:Content-Disposition	.ContentEncoding=65;h:Content-Encoding	.ContentLanguage=66;h:Content-Language	.ContentLength=67;h:Content-Length	.ContentMD5=68;h:Content-MD5	.ContentType=70;h:Content-Type	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.Expires=138;h:Expires	.IfMatch=206;h:If-Match	.IfNoneMatch=211;h:If-None-Match	.GrantFullControl=191;h:x-amz-grant-full-control	.GrantRead=192;h:x-amz-grant-read	.GrantReadACP=193;h:x-amz-grant-read-acp	.GrantWriteACP=195;h:x-amz-grant-write-acp	.Key=297;!;u:Key	.WriteOffsetBytes=442;h:x-amz-write-offset-bytes	.Metadata=264;H:x-amz-meta-	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.StorageClass=408;h:x-amz-storage-class	.WebsiteRedirectLocation=441;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=394;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=376;h:x-amz-request-payer	.Tagging=415;h:x-amz-tagging	.ObjectLockMode=303;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=304;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=302;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
S	PutObjectTaggingOutput	.VersionId=315;h:x-amz-version-id
S	PutObjectTaggingRequest	payload=5	.Bucket=29;!;u:Bucket	.Key=297;!;u:Key	.VersionId=315;q:versionId	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.Tagging=413;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.RequestPayer=376;h:x-amz-request-payer
S	PutPublicAccessBlockRequest	payload=3	.Bucket=29;!;u:Bucket	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=340;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
s	QueueArn
S	QueueConfiguration	.Id=290	.QueueArn=352;!;n:Queue	.Events=132;!;n:Event	.Filter=289
L	QueueConfigurationList	of=353	flat
b	Quiet
s	Range
S	Redirect	.HostName=202	.HttpRedirectCode=204	.Protocol=339	.ReplaceKeyPrefixWith=360	.ReplaceKeyWith=361
S	RedirectAllRequestsTo	.HostName=202;!	.Protocol=339
s	Region	min=0	max=20
s	ReplaceKeyPrefixWith
s	ReplaceKeyWith
s	ReplicaKmsKeyID
S	ReplicaModifications	.Status=364;!
s	ReplicaModificationsStatus	enum=Enabled|Disabled
S	ReplicationConfiguration	.Role=386;!	.Rules=370;!;n:Rule
S	ReplicationRule	.ID=205	.Priority=338	.Prefix=337	.Filter=368	.Status=369;!	.SourceSelectionCriteria=404	.ExistingObjectReplication=133	.Destination=118;!	.DeleteMarkerReplication=104
S	ReplicationRuleAndOperator	.Prefix=337	.Tags=412;F;n:Tag
S	ReplicationRuleFilter	.Prefix=337	.Tag=410	.And=367
s	ReplicationRuleStatus	enum=Enabled|Disabled
L	ReplicationRules	of=366	flat
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
S	ReplicationTime	.Status=373;!	.Time=374;!
s	ReplicationTimeStatus	enum=Enabled|Disabled
S	ReplicationTimeValue	.Minutes=270
s	RequestCharged	enum=requester
s	RequestPayer	enum=requester
s	ResponseCacheControl
s	ResponseContentDisposition
s	ResponseContentEncoding
s	ResponseContentLanguage
s	ResponseContentType
t	ResponseExpires	tf=rfc822
s	Restore
t	RestoreExpiryDate
S	RestoreStatus	.IsRestoreInProgress=222	.RestoreExpiryDate=384
s	Role
S	RoutingRule	.Condition=62	.Redirect=357;!
L	RoutingRules	of=387	name=RoutingRule
S	S3KeyFilter	.FilterRules=143;n:FilterRule
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=396;!	.KMSMasterKeyID=395
S	ServerSideEncryptionConfiguration	.Rules=400;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=397	.BucketKeyEnabled=25	.BlockedEncryptionTypes=17
L	ServerSideEncryptionRules	of=399	flat
b	Setting
S	SimplePrefix	name=SimplePrefix
l	Size
S	SourceSelectionCriteria	.SseKmsEncryptedObjects=405	.ReplicaModifications=363
S	SseKmsEncryptedObjects	.Status=406;!
s	SseKmsEncryptedObjectsStatus	enum=Enabled|Disabled
s	StartAfter
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Suffix
S	Tag	.Key=297;!	.Value=437;!
i	TagCount
L	TagSet	of=410	name=Tag
S	Tagging	.TagSet=412;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	TargetBucket
S	TargetGrant	.Grantee=196	.Permission=28
L	TargetGrants	of=417	name=Grant
S	TargetObjectKeyFormat	.SimplePrefix=402;n:SimplePrefix	.PartitionedPrefix=329;n:PartitionedPrefix
s	TargetPrefix
s	Token
S	TooManyParts	fault=TooManyParts:400
s	TopicArn
S	TopicConfiguration	.Id=290	.TopicArn=423;!;n:Topic	.Events=132;!;n:Event	.Filter=289
L	TopicConfigurationList	of=424	flat
S	Transition	.Date=92	.Days=93	.StorageClass=429
s	TransitionDefaultMinimumObjectSize	enum=varies_by_storage_class|all_storage_classes_128K
L	TransitionList	of=426	flat
s	TransitionStorageClass	enum=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartCopyOutput	payload=1	.CopySourceVersionId=84;h:x-amz-copy-source-version-id	.CopyPartResult=74	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=375;h:x-amz-request-charged
S	UploadPartCopyRequest	.Bucket=29;!;u:Bucket	.CopySource=75;!;h:x-amz-copy-source	.CopySourceIfMatch=76;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=77;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=78;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=79;h:x-amz-copy-source-if-unmodified-since	.CopySourceRange=80;h:x-amz-copy-source-range	.Key=297;!;u:Key	.PartNumber=326;!;q:partNumber	.UploadId=274;!;q:uploadId	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.CopySourceSSECustomerAlgorithm=81;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=82;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=83;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=9;h:x-amz-source-expected-bucket-owner
S	UploadPartOutput	.ServerSideEncryption=396;h:x-amz-server-side-encryption	.ETag=120;h:ETag	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=395;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=25;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=375;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=18	.Bucket=29;!;u:Bucket	.ContentLength=67;h:Content-Length	.ContentMD5=68;h:Content-MD5	.ChecksumAlgorithm=40;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=42;h:x-amz-checksum-crc32	.ChecksumCRC32C=43;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=44;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=47;h:x-amz-checksum-sha1	.ChecksumSHA256=48;h:x-amz-checksum-sha256	.ChecksumSHA512=49;h:x-amz-checksum-sha512	.ChecksumMD5=45;h:x-amz-checksum-md5	.ChecksumXXHASH64=53;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=52;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=51;h:x-amz-checksum-xxhash128	.Key=297;!;u:Key	.PartNumber=326;!;q:partNumber	.UploadId=274;!;q:uploadId	.SSECustomerAlgorithm=391;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=392;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=393;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=376;h:x-amz-request-payer	.ExpectedBucketOwner=9;h:x-amz-expected-bucket-owner
s	Value
i	VersionCount
s	VersionIdMarker
S	VersioningConfiguration	.MFADelete=255;n:MfaDelete	.Status=33
s	WebsiteRedirectLocation
l	WriteOffsetBytes
i	Years
"""##
}
