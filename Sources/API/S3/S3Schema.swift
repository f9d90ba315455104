// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of S3, and the operations of it that are served.
package enum S3Model {
    package static let schema = Schema(text)

    package static let abortMultipartUpload = TypedOperation<AbortMultipartUploadRequest, AbortMultipartUploadOutput>(service: "S3", prefix: "s3", name: "AbortMultipartUpload")
    package static let completeMultipartUpload = TypedOperation<CompleteMultipartUploadRequest, CompleteMultipartUploadOutput>(service: "S3", prefix: "s3", name: "CompleteMultipartUpload")
    package static let copyObject = TypedOperation<CopyObjectRequest, CopyObjectOutput>(service: "S3", prefix: "s3", name: "CopyObject")
    package static let createBucket = TypedOperation<CreateBucketRequest, CreateBucketOutput>(service: "S3", prefix: "s3", name: "CreateBucket")
    package static let createMultipartUpload = TypedOperation<CreateMultipartUploadRequest, CreateMultipartUploadOutput>(service: "S3", prefix: "s3", name: "CreateMultipartUpload")
    package static let deleteBucket = TypedOperation<DeleteBucketRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucket")
    package static let deleteBucketEncryption = TypedOperation<DeleteBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketEncryption")
    package static let deleteBucketPolicy = TypedOperation<DeleteBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketPolicy")
    package static let deleteBucketTagging = TypedOperation<DeleteBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "DeleteBucketTagging")
    package static let deleteObject = TypedOperation<DeleteObjectRequest, DeleteObjectOutput>(service: "S3", prefix: "s3", name: "DeleteObject")
    package static let deleteObjects = TypedOperation<DeleteObjectsRequest, DeleteObjectsOutput>(service: "S3", prefix: "s3", name: "DeleteObjects")
    package static let deletePublicAccessBlock = TypedOperation<DeletePublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "DeletePublicAccessBlock")
    package static let getBucketAcl = TypedOperation<GetBucketAclRequest, GetBucketAclOutput>(service: "S3", prefix: "s3", name: "GetBucketAcl")
    package static let getBucketEncryption = TypedOperation<GetBucketEncryptionRequest, GetBucketEncryptionOutput>(service: "S3", prefix: "s3", name: "GetBucketEncryption")
    package static let getBucketLocation = TypedOperation<GetBucketLocationRequest, GetBucketLocationOutput>(service: "S3", prefix: "s3", name: "GetBucketLocation")
    package static let getBucketPolicy = TypedOperation<GetBucketPolicyRequest, GetBucketPolicyOutput>(service: "S3", prefix: "s3", name: "GetBucketPolicy")
    package static let getBucketTagging = TypedOperation<GetBucketTaggingRequest, GetBucketTaggingOutput>(service: "S3", prefix: "s3", name: "GetBucketTagging")
    package static let getBucketVersioning = TypedOperation<GetBucketVersioningRequest, GetBucketVersioningOutput>(service: "S3", prefix: "s3", name: "GetBucketVersioning")
    package static let getObject = TypedOperation<GetObjectRequest, GetObjectOutput>(service: "S3", prefix: "s3", name: "GetObject")
    package static let getPublicAccessBlock = TypedOperation<GetPublicAccessBlockRequest, GetPublicAccessBlockOutput>(service: "S3", prefix: "s3", name: "GetPublicAccessBlock")
    package static let headBucket = TypedOperation<HeadBucketRequest, HeadBucketOutput>(service: "S3", prefix: "s3", name: "HeadBucket")
    package static let headObject = TypedOperation<HeadObjectRequest, HeadObjectOutput>(service: "S3", prefix: "s3", name: "HeadObject")
    package static let listBuckets = TypedOperation<ListBucketsRequest, ListBucketsOutput>(service: "S3", prefix: "s3", name: "ListBuckets")
    package static let listMultipartUploads = TypedOperation<ListMultipartUploadsRequest, ListMultipartUploadsOutput>(service: "S3", prefix: "s3", name: "ListMultipartUploads")
    package static let listObjects = TypedOperation<ListObjectsRequest, ListObjectsOutput>(service: "S3", prefix: "s3", name: "ListObjects")
    package static let listObjectsV2 = TypedOperation<ListObjectsV2Request, ListObjectsV2Output>(service: "S3", prefix: "s3", name: "ListObjectsV2")
    package static let listParts = TypedOperation<ListPartsRequest, ListPartsOutput>(service: "S3", prefix: "s3", name: "ListParts")
    package static let putBucketEncryption = TypedOperation<PutBucketEncryptionRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketEncryption")
    package static let putBucketPolicy = TypedOperation<PutBucketPolicyRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketPolicy")
    package static let putBucketTagging = TypedOperation<PutBucketTaggingRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketTagging")
    package static let putBucketVersioning = TypedOperation<PutBucketVersioningRequest, Empty>(service: "S3", prefix: "s3", name: "PutBucketVersioning")
    package static let putObject = TypedOperation<PutObjectRequest, PutObjectOutput>(service: "S3", prefix: "s3", name: "PutObject")
    package static let putPublicAccessBlock = TypedOperation<PutPublicAccessBlockRequest, Empty>(service: "S3", prefix: "s3", name: "PutPublicAccessBlock")
    package static let uploadPart = TypedOperation<UploadPartRequest, UploadPartOutput>(service: "S3", prefix: "s3", name: "UploadPart")

    private static let text = ##"""
V	name=S3	protocols=rest-xml	signing=s3	version=2006-03-01	endpoint=s3	ns=http://s3.amazonaws.com/doc/2006-03-01/
O	AbortMultipartUpload	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=2	out=1
O	CompleteMultipartUpload	method=POST	uri=/{Bucket}/{Key+}	in=44	out=43
O	CopyObject	method=PUT	uri=/{Bucket}/{Key+}	in=57	out=56
O	CreateBucket	method=PUT	uri=/{Bucket}	in=70	out=69
O	CreateMultipartUpload	method=POST	uri=/{Bucket}/{Key+}?uploads	in=72	out=71
O	DeleteBucket	method=DELETE	uri=/{Bucket}	status=204	in=78
O	DeleteBucketEncryption	method=DELETE	uri=/{Bucket}?encryption	status=204	in=76
O	DeleteBucketPolicy	method=DELETE	uri=/{Bucket}?policy	status=204	in=77
O	DeleteBucketTagging	method=DELETE	uri=/{Bucket}?tagging	status=204	in=79
O	DeleteObject	method=DELETE	uri=/{Bucket}/{Key+}	status=204	in=83	out=82
O	DeleteObjects	method=POST	uri=/{Bucket}?delete	in=85	out=84
O	DeletePublicAccessBlock	method=DELETE	uri=/{Bucket}?publicAccessBlock	status=204	in=86
O	GetBucketAcl	method=GET	uri=/{Bucket}?acl	in=103	out=102
O	GetBucketEncryption	method=GET	uri=/{Bucket}?encryption	in=105	out=104
O	GetBucketLocation	method=GET	uri=/{Bucket}?location	in=107	out=106
O	GetBucketPolicy	method=GET	uri=/{Bucket}?policy	in=109	out=108
O	GetBucketTagging	method=GET	uri=/{Bucket}?tagging	in=111	out=110
O	GetBucketVersioning	method=GET	uri=/{Bucket}?versioning	in=113	out=112
O	GetObject	method=GET	uri=/{Bucket}/{Key+}	in=115	out=114
O	GetPublicAccessBlock	method=GET	uri=/{Bucket}?publicAccessBlock	in=117	out=116
O	HeadBucket	method=HEAD	uri=/{Bucket}	in=127	out=126
O	HeadObject	method=HEAD	uri=/{Bucket}/{Key+}	in=129	out=128
O	ListBuckets	method=GET	uri=/	in=151	out=150
O	ListMultipartUploads	method=GET	uri=/{Bucket}?uploads	in=153	out=152
O	ListObjects	method=GET	uri=/{Bucket}	in=155	out=154
O	ListObjectsV2	method=GET	uri=/{Bucket}?list-type=2	in=157	out=156
O	ListParts	method=GET	uri=/{Bucket}/{Key+}	in=159	out=158
O	PutBucketEncryption	method=PUT	uri=/{Bucket}?encryption	in=216
O	PutBucketPolicy	method=PUT	uri=/{Bucket}?policy	in=217
O	PutBucketTagging	method=PUT	uri=/{Bucket}?tagging	in=218
O	PutBucketVersioning	method=PUT	uri=/{Bucket}?versioning	in=219
O	PutObject	method=PUT	uri=/{Bucket}/{Key+}	in=221	out=220
O	PutPublicAccessBlock	method=PUT	uri=/{Bucket}?publicAccessBlock	in=222
O	UploadPart	method=PUT	uri=/{Bucket}/{Key+}	in=265	out=264
t	AbortDate
S	AbortMultipartUploadOutput	.RequestCharged=227;h:x-amz-request-charged
S	AbortMultipartUploadRequest	.Bucket=18;!;u:Bucket	.Key=194;!;u:Key	.UploadId=180;!;q:uploadId	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.IfMatchInitiatedTime=132;h:x-amz-if-match-initiated-time
s	AbortRuleId
s	AcceptRanges
b	AccessPointAlias
s	AccountId
s	ArchiveStatus	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	BlockedEncryptionTypes	.EncryptionType=95
B	Body
S	Bucket	.Name=18	.CreationDate=73	.BucketRegion=20	.BucketArn=238
S	BucketAlreadyExists	fault=BucketAlreadyExists:409
S	BucketAlreadyOwnedByYou	fault=BucketAlreadyOwnedByYou:409
s	BucketCannedACL	enum=private|public-read|public-read-write|authenticated-read
S	BucketInfo	.DataRedundancy=74	.Type=21
b	BucketKeyEnabled
s	BucketLocationConstraint	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName
s	BucketName
s	BucketNamespace	enum=account-regional|global
s	BucketRegion
s	BucketType	enum=Directory
s	BucketVersioningStatus	enum=Enabled|Suspended
L	Buckets	of=10	name=Bucket
b	BypassGovernanceRetention
s	CacheControl
s	ChecksumAlgorithm	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
L	ChecksumAlgorithmList	of=26	flat
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
S	CommonPrefix	.Prefix=214
L	CommonPrefixList	of=41	flat
S	CompleteMultipartUploadOutput	.Location=160	.Bucket=18	.Key=194	.Expiration=99;h:x-amz-expiration	.ETag=91	.ChecksumCRC32=28	.ChecksumCRC32C=29	.ChecksumCRC64NVME=30	.ChecksumSHA1=33	.ChecksumSHA256=34	.ChecksumSHA512=35	.ChecksumMD5=31	.ChecksumXXHASH64=39	.ChecksumXXHASH3=38	.ChecksumXXHASH128=37	.ChecksumType=36	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.VersionId=203;h:x-amz-version-id	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=227;h:x-amz-request-charged
S	CompleteMultipartUploadRequest	payload=2	.Bucket=18;!;u:Bucket	.Key=194;!;u:Key	.MultipartUpload=45;n:CompleteMultipartUpload;N:http://s3.amazonaws.com/doc/2006-03-01/	.UploadId=180;!;q:uploadId	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.ChecksumType=36;h:x-amz-checksum-type	.MpuObjectSize=178;h:x-amz-mp-object-size	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.IfMatch=131;h:If-Match	.IfNoneMatch=136;h:If-None-Match	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5
S	CompletedMultipartUpload	.Parts=47;n:Part
S	CompletedPart	.ETag=91	.ChecksumCRC32=28	.ChecksumCRC32C=29	.ChecksumCRC64NVME=30	.ChecksumSHA1=33	.ChecksumSHA256=34	.ChecksumSHA512=35	.ChecksumMD5=31	.ChecksumXXHASH64=39	.ChecksumXXHASH3=38	.ChecksumXXHASH128=37	.PartNumber=208
L	CompletedPartList	of=46	flat
b	ConfirmRemoveSelfBucketAccess
s	ContentDisposition
s	ContentEncoding
s	ContentLanguage
l	ContentLength
s	ContentMD5
s	ContentRange
s	ContentType
S	CopyObjectOutput	payload=0	.CopyObjectResult=58	.Expiration=99;h:x-amz-expiration	.CopySourceVersionId=67;h:x-amz-copy-source-version-id	.VersionId=203;h:x-amz-version-id	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=227;h:x-amz-request-charged
S	CopyObjectRequest	.ACL=191;h:x-amz-acl	.Bucket=18;!;u:Bucket	.CacheControl=25;h:Cache-Control	.ChecksumAlgorithm=26;h:x-amz-checksum-algorithm	.ContentDisposition=49;h:Content-Disposition	.ContentEncoding=50;h:Content-Encoding	.ContentLanguage=51;h:Content-Language	.ContentType=55;h:Content-Type	.CopySource=59;!;h:x-amz-copy-source	.CopySourceIfMatch=60;h:x-amz-copy-source-if-match	.CopySourceIfModifiedSince=61;h:x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch=62;h:x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince=63;h:x-amz-copy-source-if-unmodified-since	.Expires=100;h:Expires	.GrantFullControl=119;h:x-amz-grant-full-control	.GrantRead=120;h:x-amz-grant-read	.GrantReadACP=121;h:x-amz-grant-read-acp	.GrantWriteACP=123;h:x-amz-grant-write-acp	.IfMatch=131;h:If-Match	.IfNoneMatch=136;h:If-None-Match	.Key=194;!;u:Key	.Metadata=173;H:x-amz-meta-	.MetadataDirective=174;h:x-amz-metadata-directive	.TaggingDirective=257;h:x-amz-tagging-directive	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.StorageClass=252;h:x-amz-storage-class	.WebsiteRedirectLocation=268;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.CopySourceSSECustomerAlgorithm=64;h:x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey=65;h:x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5=66;h:x-amz-copy-source-server-side-encryption-customer-key-MD5	.RequestPayer=228;h:x-amz-request-payer	.Tagging=258;h:x-amz-tagging	.ObjectLockMode=198;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=199;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=197;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner=6;h:x-amz-source-expected-bucket-owner
S	CopyObjectResult	.ETag=91	.LastModified=148	.ChecksumType=36	.ChecksumCRC32=28	.ChecksumCRC32C=29	.ChecksumCRC64NVME=30	.ChecksumSHA1=33	.ChecksumSHA256=34	.ChecksumSHA512=35	.ChecksumMD5=31	.ChecksumXXHASH64=39	.ChecksumXXHASH3=38	.ChecksumXXHASH128=37
s	CopySource	pattern=\/?.+\/.+
s	CopySourceIfMatch
t	CopySourceIfModifiedSince
s	CopySourceIfNoneMatch
t	CopySourceIfUnmodifiedSince
s	CopySourceSSECustomerAlgorithm
s	CopySourceSSECustomerKey	secret
s	CopySourceSSECustomerKeyMD5
s	CopySourceVersionId
S	CreateBucketConfiguration	.LocationConstraint=16	.Location=161	.Bucket=14	.Tags=255
S	CreateBucketOutput	.Location=160;h:Location	.BucketArn=238;h:x-amz-bucket-arn
S	CreateBucketRequest	payload=2	.ACL=13;h:x-amz-acl	.Bucket=18;!;u:Bucket	.CreateBucketConfiguration=68;n:CreateBucketConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl=119;h:x-amz-grant-full-control	.GrantRead=120;h:x-amz-grant-read	.GrantReadACP=121;h:x-amz-grant-read-acp	.GrantWrite=122;h:x-amz-grant-write	.GrantWriteACP=123;h:x-amz-grant-write-acp	.ObjectLockEnabledForBucket=196;h:x-amz-bucket-object-lock-enabled	.ObjectOwnership=201;h:x-amz-object-ownership	.BucketNamespace=19;h:x-amz-bucket-namespace
S	CreateMultipartUploadOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=3;h:x-amz-abort-rule-id	.Bucket=18;n:Bucket	.Key=194	.UploadId=180	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=227;h:x-amz-request-charged	.ChecksumAlgorithm=26;h:x-amz-checksum-algorithm	.ChecksumType=36;h:x-amz-checksum-type
S	CreateMultipartUploadRequest	.ACL=191;h:x-amz-acl	.Bucket=18;!;u:Bucket	.CacheControl=25;h:Cache-Control	.ContentDisposition=49;h:Content-Disposition	.ContentEncoding=50;h:Content-Encoding	.ContentLanguage=51;h:Content-Language	.ContentType=55;h:Content-Type	.Expires=100;h:Expires	.GrantFullControl=119;h:x-amz-grant-full-control	.GrantRead=120;h:x-amz-grant-read	.GrantReadACP=121;h:x-amz-grant-read-acp	.GrantWriteACP=123;h:x-amz-grant-write-acp	.Key=194;!;u:Key	.Metadata=173;H:x-amz-meta-	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.StorageClass=252;h:x-amz-storage-class	.WebsiteRedirectLocation=268;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=228;h:x-amz-request-payer	.Tagging=258;h:x-amz-tagging	.ObjectLockMode=198;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=199;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=197;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=26;h:x-amz-checksum-algorithm	.ChecksumType=36;h:x-amz-checksum-type
t	CreationDate
s	DataRedundancy	enum=SingleAvailabilityZone|SingleLocalZone
S	Delete	.Objects=193;!;n:Object	.Quiet=223
S	DeleteBucketEncryptionRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	DeleteBucketPolicyRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	DeleteBucketRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	DeleteBucketTaggingRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
b	DeleteMarker
s	DeleteMarkerVersionId
S	DeleteObjectOutput	.DeleteMarker=80;h:x-amz-delete-marker	.VersionId=203;h:x-amz-version-id	.RequestCharged=227;h:x-amz-request-charged
S	DeleteObjectRequest	.Bucket=18;!;u:Bucket	.Key=194;!;u:Key	.MFA=164;h:x-amz-mfa	.VersionId=203;q:versionId	.RequestPayer=228;h:x-amz-request-payer	.BypassGovernanceRetention=24;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.IfMatch=131;h:If-Match	.IfMatchLastModifiedTime=133;h:x-amz-if-match-last-modified-time	.IfMatchSize=134;h:x-amz-if-match-size
S	DeleteObjectsOutput	.Deleted=88	.RequestCharged=227;h:x-amz-request-charged	.Errors=98;n:Error
S	DeleteObjectsRequest	payload=1	.Bucket=18;!;u:Bucket	.Delete=75;!;n:Delete;N:http://s3.amazonaws.com/doc/2006-03-01/	.MFA=164;h:x-amz-mfa	.RequestPayer=228;h:x-amz-request-payer	.BypassGovernanceRetention=24;h:x-amz-bypass-governance-retention	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm
S	DeletePublicAccessBlockRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	DeletedObject	.Key=194	.VersionId=203	.DeleteMarker=80	.DeleteMarkerVersionId=81
L	DeletedObjects	of=87	flat
s	Delimiter
s	DisplayName
s	ETag
s	EmailAddress
s	EncodingType	enum=url
s	EncryptionType	enum=NONE|SSE-C
L	EncryptionTypeList	of=94	name=EncryptionType	flat
S	EncryptionTypeMismatch	fault=EncryptionTypeMismatch:400
S	Error	.Key=194	.VersionId=203	.Code=40	.Message=172
L	Errors	of=97	flat
s	Expiration
s	Expires
b	FetchOwner
S	GetBucketAclOutput	.Owner=206	.Grants=125;n:AccessControlList
S	GetBucketAclRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetBucketEncryptionOutput	payload=0	.ServerSideEncryptionConfiguration=246
S	GetBucketEncryptionRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetBucketLocationOutput	.LocationConstraint=16
S	GetBucketLocationRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetBucketPolicyOutput	payload=0	.Policy=213
S	GetBucketPolicyRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetBucketTaggingOutput	.TagSet=255;!
S	GetBucketTaggingRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetBucketVersioningOutput	.Status=22	.MFADelete=166;n:MfaDelete
S	GetBucketVersioningRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	GetObjectOutput	payload=0	.Body=9	.DeleteMarker=80;h:x-amz-delete-marker	.AcceptRanges=4;h:accept-ranges	.Expiration=99;h:x-amz-expiration	.Restore=235;h:x-amz-restore	.LastModified=148;h:Last-Modified	.ContentLength=52;h:Content-Length	.ETag=91;h:ETag	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.ChecksumType=36;h:x-amz-checksum-type	.MissingMeta=177;h:x-amz-missing-meta	.VersionId=203;h:x-amz-version-id	.CacheControl=25;h:Cache-Control	.ContentDisposition=49;h:Content-Disposition	.ContentEncoding=50;h:Content-Encoding	.ContentLanguage=51;h:Content-Language	.ContentRange=54;h:Content-Range	.ContentType=55;h:Content-Type	.Expires=100;h:Expires	.WebsiteRedirectLocation=268;h:x-amz-website-redirect-location	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.Metadata=173;H:x-amz-meta-	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=252;h:x-amz-storage-class	.RequestCharged=227;h:x-amz-request-charged	.ReplicationStatus=226;h:x-amz-replication-status	.PartsCount=211;h:x-amz-mp-parts-count	.TagCount=254;h:x-amz-tagging-count	.ObjectLockMode=198;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=199;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=197;h:x-amz-object-lock-legal-hold
S	GetObjectRequest	.Bucket=18;!;u:Bucket	.IfMatch=131;h:If-Match	.IfModifiedSince=135;h:If-Modified-Since	.IfNoneMatch=136;h:If-None-Match	.IfUnmodifiedSince=137;h:If-Unmodified-Since	.Key=194;!;u:Key	.Range=224;h:Range	.ResponseCacheControl=229;q:response-cache-control	.ResponseContentDisposition=230;q:response-content-disposition	.ResponseContentEncoding=231;q:response-content-encoding	.ResponseContentLanguage=232;q:response-content-language	.ResponseContentType=233;q:response-content-type	.ResponseExpires=234;q:response-expires	.VersionId=203;q:versionId	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=228;h:x-amz-request-payer	.PartNumber=208;q:partNumber	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.ChecksumMode=32;h:x-amz-checksum-mode
S	GetPublicAccessBlockOutput	payload=0	.PublicAccessBlockConfiguration=215
S	GetPublicAccessBlockRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	Grant	.Grantee=124	.Permission=212
s	GrantFullControl
s	GrantRead
s	GrantReadACP
s	GrantWrite
s	GrantWriteACP
S	Grantee	ns=http://www.w3.org/2001/XMLSchema-instance	nsp=xsi	.DisplayName=90	.EmailAddress=92	.ID=130	.Type=261;!;@;n:xsi:type	.URI=262
L	Grants	of=118	name=Grant
S	HeadBucketOutput	.BucketArn=238;h:x-amz-bucket-arn	.BucketLocationType=163;h:x-amz-bucket-location-type	.BucketLocationName=17;h:x-amz-bucket-location-name	.BucketRegion=225;h:x-amz-bucket-region	.AccessPointAlias=5;h:x-amz-access-point-alias
S	HeadBucketRequest	.Bucket=18;!;u:Bucket	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	HeadObjectOutput	.DeleteMarker=80;h:x-amz-delete-marker	.AcceptRanges=4;h:accept-ranges	.Expiration=99;h:x-amz-expiration	.Restore=235;h:x-amz-restore	.ArchiveStatus=7;h:x-amz-archive-status	.LastModified=148;h:Last-Modified	.ContentLength=52;h:Content-Length	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.ChecksumType=36;h:x-amz-checksum-type	.ETag=91;h:ETag	.MissingMeta=177;h:x-amz-missing-meta	.VersionId=203;h:x-amz-version-id	.CacheControl=25;h:Cache-Control	.ContentDisposition=49;h:Content-Disposition	.ContentEncoding=50;h:Content-Encoding	.ContentLanguage=51;h:Content-Language	.ContentType=55;h:Content-Type	.ContentRange=54;h:Content-Range	.Expires=100;h:Expires	.WebsiteRedirectLocation=268;h:x-amz-website-redirect-location	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.Metadata=173;H:x-amz-meta-	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.StorageClass=252;h:x-amz-storage-class	.RequestCharged=227;h:x-amz-request-charged	.ReplicationStatus=226;h:x-amz-replication-status	.PartsCount=211;h:x-amz-mp-parts-count	.TagCount=254;h:x-amz-tagging-count	.ObjectLockMode=198;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=199;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=197;h:x-amz-object-lock-legal-hold
S	HeadObjectRequest	.Bucket=18;!;u:Bucket	.IfMatch=131;h:If-Match	.IfModifiedSince=135;h:If-Modified-Since	.IfNoneMatch=136;h:If-None-Match	.IfUnmodifiedSince=137;h:If-Unmodified-Since	.Key=194;!;u:Key	.Range=224;h:Range	.ResponseCacheControl=229;q:response-cache-control	.ResponseContentDisposition=230;q:response-content-disposition	.ResponseContentEncoding=231;q:response-content-encoding	.ResponseContentLanguage=232;q:response-content-language	.ResponseContentType=233;q:response-content-type	.ResponseExpires=234;q:response-expires	.VersionId=203;q:versionId	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=228;h:x-amz-request-payer	.PartNumber=208;q:partNumber	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.ChecksumMode=32;h:x-amz-checksum-mode
s	ID
s	IfMatch
t	IfMatchInitiatedTime	tf=rfc822
t	IfMatchLastModifiedTime	tf=rfc822
l	IfMatchSize
t	IfModifiedSince
s	IfNoneMatch
t	IfUnmodifiedSince
t	Initiated
S	Initiator	.ID=130	.DisplayName=90
s	IntelligentTieringAccessTier	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
S	InvalidObjectState	fault=InvalidObjectState:403	.StorageClass=252	.AccessTier=140
S	InvalidRequest	fault=InvalidRequest:400
S	InvalidWriteOffset	fault=InvalidWriteOffset:400
b	IsRestoreInProgress
b	IsTruncated
i	KeyCount
s	KeyMarker
t	LastModified
t	LastModifiedTime	tf=rfc822
S	ListBucketsOutput	.Buckets=23	.Owner=206	.ContinuationToken=185	.Prefix=214
S	ListBucketsRequest	.MaxBuckets=168;q:max-buckets	.ContinuationToken=259;q:continuation-token	.Prefix=214;q:prefix	.BucketRegion=20;q:bucket-region
S	ListMultipartUploadsOutput	.Bucket=18	.KeyMarker=147	.UploadIdMarker=263	.NextKeyMarker=182	.Prefix=214	.Delimiter=89	.NextUploadIdMarker=186	.MaxUploads=171	.IsTruncated=145	.Uploads=181;n:Upload	.CommonPrefixes=42	.EncodingType=93	.RequestCharged=227;h:x-amz-request-charged
S	ListMultipartUploadsRequest	.Bucket=18;!;u:Bucket	.Delimiter=89;q:delimiter	.EncodingType=93;q:encoding-type	.KeyMarker=147;q:key-marker	.MaxUploads=171;q:max-uploads	.Prefix=214;q:prefix	.UploadIdMarker=263;q:upload-id-marker	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.RequestPayer=228;h:x-amz-request-payer
S	ListObjectsOutput	.IsTruncated=145	.Marker=167	.NextMarker=183	.Contents=195	.Name=18	.Prefix=214	.Delimiter=89	.MaxKeys=169	.CommonPrefixes=42	.EncodingType=93	.RequestCharged=227;h:x-amz-request-charged
S	ListObjectsRequest	.Bucket=18;!;u:Bucket	.Delimiter=89;q:delimiter	.EncodingType=93;q:encoding-type	.Marker=167;q:marker	.MaxKeys=169;q:max-keys	.Prefix=214;q:prefix	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=205;h:x-amz-optional-object-attributes
S	ListObjectsV2Output	.IsTruncated=145	.Contents=195	.Name=18	.Prefix=214	.Delimiter=89	.MaxKeys=169	.CommonPrefixes=42	.EncodingType=93	.KeyCount=146	.ContinuationToken=259	.NextContinuationToken=185	.StartAfter=251	.RequestCharged=227;h:x-amz-request-charged
S	ListObjectsV2Request	.Bucket=18;!;u:Bucket	.Delimiter=89;q:delimiter	.EncodingType=93;q:encoding-type	.MaxKeys=169;q:max-keys	.Prefix=214;q:prefix	.ContinuationToken=259;q:continuation-token	.FetchOwner=101;q:fetch-owner	.StartAfter=251;q:start-after	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.OptionalObjectAttributes=205;h:x-amz-optional-object-attributes
S	ListPartsOutput	.AbortDate=0;h:x-amz-abort-date	.AbortRuleId=3;h:x-amz-abort-rule-id	.Bucket=18	.Key=194	.UploadId=180	.PartNumberMarker=209	.NextPartNumberMarker=184	.MaxParts=170	.IsTruncated=145	.Parts=210;n:Part	.Initiator=139	.Owner=206	.StorageClass=252	.RequestCharged=227;h:x-amz-request-charged	.ChecksumAlgorithm=26	.ChecksumType=36
S	ListPartsRequest	.Bucket=18;!;u:Bucket	.Key=194;!;u:Key	.MaxParts=170;q:max-parts	.PartNumberMarker=209;q:part-number-marker	.UploadId=180;!;q:uploadId	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5
s	Location
S	LocationInfo	.Type=163	.Name=162
s	LocationNameAsString
s	LocationType	enum=AvailabilityZone|LocalZone
s	MFA
s	MFADelete	enum=Enabled|Disabled
s	MFADeleteStatus	enum=Enabled|Disabled
s	Marker
i	MaxBuckets	min=1	max=10000
i	MaxKeys
i	MaxParts
i	MaxUploads
s	Message
M	Metadata	of=176	by=175
s	MetadataDirective	enum=COPY|REPLACE
s	MetadataKey
s	MetadataValue
i	MissingMeta
l	MpuObjectSize
S	MultipartUpload	.UploadId=180	.Key=194	.Initiated=138	.StorageClass=252	.Owner=206	.Initiator=139	.ChecksumAlgorithm=26	.ChecksumType=36
s	MultipartUploadId
L	MultipartUploadList	of=179	flat
s	NextKeyMarker
s	NextMarker
i	NextPartNumberMarker
s	NextToken
s	NextUploadIdMarker
S	NoSuchBucket	fault=NoSuchBucket:404
S	NoSuchKey	fault=NoSuchKey:404
S	NoSuchUpload	fault=NoSuchUpload:404
S	Object	.Key=194	.LastModified=148	.ETag=91	.ChecksumAlgorithm=27	.ChecksumType=36	.Size=250	.StorageClass=202	.Owner=206	.RestoreStatus=237
s	ObjectCannedACL	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
S	ObjectIdentifier	.Key=194;!	.VersionId=203	.ETag=91	.LastModifiedTime=149	.Size=250
L	ObjectIdentifierList	of=192	flat
s	ObjectKey	min=1
L	ObjectList	of=190	flat
b	ObjectLockEnabledForBucket
s	ObjectLockLegalHoldStatus	enum=ON|OFF
s	ObjectLockMode	enum=GOVERNANCE|COMPLIANCE
t	ObjectLockRetainUntilDate	tf=iso8601
S	ObjectNotInActiveTierError	fault=ObjectNotInActiveTierError:403
s	ObjectOwnership	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
s	ObjectStorageClass	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	ObjectVersionId
s	OptionalObjectAttributes	enum=RestoreStatus
L	OptionalObjectAttributesList	of=204
S	Owner	.DisplayName=90	.ID=130
S	Part	.PartNumber=208	.LastModified=148	.ETag=91	.Size=250	.ChecksumCRC32=28	.ChecksumCRC32C=29	.ChecksumCRC64NVME=30	.ChecksumSHA1=33	.ChecksumSHA256=34	.ChecksumSHA512=35	.ChecksumMD5=31	.ChecksumXXHASH64=39	.ChecksumXXHASH3=38	.ChecksumXXHASH128=37
i	PartNumber
i	PartNumberMarker
L	Parts	of=207	flat
i	PartsCount
s	Permission	enum=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
s	Policy
s	Prefix
S	PublicAccessBlockConfiguration	.BlockPublicAcls=249;n:BlockPublicAcls	.IgnorePublicAcls=249;n:IgnorePublicAcls	.BlockPublicPolicy=249;n:BlockPublicPolicy	.RestrictPublicBuckets=249;n:RestrictPublicBuckets
S	PutBucketEncryptionRequest	payload=3	.Bucket=18;!;u:Bucket	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.ServerSideEncryptionConfiguration=246;!;n:ServerSideEncryptionConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	PutBucketPolicyRequest	payload=4	.Bucket=18;!;u:Bucket	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess=48;h:x-amz-confirm-remove-self-bucket-access	.Policy=213;!	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	PutBucketTaggingRequest	payload=3	.Bucket=18;!;u:Bucket	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.Tagging=256;!;n:Tagging;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	PutBucketVersioningRequest	payload=4	.Bucket=18;!;u:Bucket	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.MFA=164;h:x-amz-mfa	.VersioningConfiguration=267;!;n:VersioningConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	PutObjectOutput	.Expiration=99;h:x-amz-expiration	.ETag=91;h:ETag	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.ChecksumType=36;h:x-amz-checksum-type	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.VersionId=203;h:x-amz-version-id	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.Size=250;h:x-amz-object-size	.RequestCharged=227;h:x-amz-request-charged
S	PutObjectRequest	payload=1	.ACL=191;h:x-amz-acl	.Body=9	.Bucket=18;!;u:Bucket	.CacheControl=25;h:Cache-Control	.ContentDisposition=49;h:Content-Disposition	.ContentEncoding=50;h:Content-Encoding	.ContentLanguage=51;h:Content-Language	.ContentLength=52;h:Content-Length	.ContentMD5=53;h:Content-MD5	.ContentType=55;h:Content-Type	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.Expires=100;h:Expires	.IfMatch=131;h:If-Match	.IfNoneMatch=136;h:If-None-Match	.GrantFullControl=119;h:x-amz-grant-full-control	.GrantRead=120;h:x-amz-grant-read	.GrantReadACP=121;h:x-amz-grant-read-acp	.GrantWriteACP=123;h:x-amz-grant-write-acp	.Key=194;!;u:Key	.WriteOffsetBytes=269;h:x-amz-write-offset-bytes	.Metadata=173;H:x-amz-meta-	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.StorageClass=252;h:x-amz-storage-class	.WebsiteRedirectLocation=268;h:x-amz-website-redirect-location	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.SSEKMSEncryptionContext=242;h:x-amz-server-side-encryption-context	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestPayer=228;h:x-amz-request-payer	.Tagging=258;h:x-amz-tagging	.ObjectLockMode=198;h:x-amz-object-lock-mode	.ObjectLockRetainUntilDate=199;h:x-amz-object-lock-retain-until-date	.ObjectLockLegalHoldStatus=197;h:x-amz-object-lock-legal-hold	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
S	PutPublicAccessBlockRequest	payload=3	.Bucket=18;!;u:Bucket	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.PublicAccessBlockConfiguration=215;!;n:PublicAccessBlockConfiguration;N:http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
b	Quiet
s	Range
s	Region	min=0	max=20
s	ReplicationStatus	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
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
S	RestoreStatus	.IsRestoreInProgress=144	.RestoreExpiryDate=236
s	S3RegionalOrS3ExpressBucketArnString	min=1	max=128	pattern=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm
s	SSECustomerKey	secret
s	SSECustomerKeyMD5
s	SSEKMSEncryptionContext	secret
s	SSEKMSKeyId	secret
s	ServerSideEncryption	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
S	ServerSideEncryptionByDefault	.SSEAlgorithm=244;!	.KMSMasterKeyID=243
S	ServerSideEncryptionConfiguration	.Rules=248;!;n:Rule
S	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault=245	.BucketKeyEnabled=15	.BlockedEncryptionTypes=8
L	ServerSideEncryptionRules	of=247	flat
b	Setting
l	Size
s	StartAfter
s	StorageClass	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
S	Tag	.Key=194;!	.Value=266;!
i	TagCount
L	TagSet	of=253	name=Tag
S	Tagging	.TagSet=255;!
s	TaggingDirective	enum=COPY|REPLACE
s	TaggingHeader
s	Token
S	TooManyParts	fault=TooManyParts:400
s	Type	enum=CanonicalUser|AmazonCustomerByEmail|Group
s	URI
s	UploadIdMarker
S	UploadPartOutput	.ServerSideEncryption=244;h:x-amz-server-side-encryption	.ETag=91;h:ETag	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId=243;h:x-amz-server-side-encryption-aws-kms-key-id	.BucketKeyEnabled=15;h:x-amz-server-side-encryption-bucket-key-enabled	.RequestCharged=227;h:x-amz-request-charged
S	UploadPartRequest	payload=0	.Body=9	.Bucket=18;!;u:Bucket	.ContentLength=52;h:Content-Length	.ContentMD5=53;h:Content-MD5	.ChecksumAlgorithm=26;h:x-amz-sdk-checksum-algorithm	.ChecksumCRC32=28;h:x-amz-checksum-crc32	.ChecksumCRC32C=29;h:x-amz-checksum-crc32c	.ChecksumCRC64NVME=30;h:x-amz-checksum-crc64nvme	.ChecksumSHA1=33;h:x-amz-checksum-sha1	.ChecksumSHA256=34;h:x-amz-checksum-sha256	.ChecksumSHA512=35;h:x-amz-checksum-sha512	.ChecksumMD5=31;h:x-amz-checksum-md5	.ChecksumXXHASH64=39;h:x-amz-checksum-xxhash64	.ChecksumXXHASH3=38;h:x-amz-checksum-xxhash3	.ChecksumXXHASH128=37;h:x-amz-checksum-xxhash128	.Key=194;!;u:Key	.PartNumber=208;!;q:partNumber	.UploadId=180;!;q:uploadId	.SSECustomerAlgorithm=239;h:x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey=240;h:x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5=241;h:x-amz-server-side-encryption-customer-key-MD5	.RequestPayer=228;h:x-amz-request-payer	.ExpectedBucketOwner=6;h:x-amz-expected-bucket-owner
s	Value
S	VersioningConfiguration	.MFADelete=165;n:MfaDelete	.Status=22
s	WebsiteRedirectLocation
l	WriteOffsetBytes
"""##
}
