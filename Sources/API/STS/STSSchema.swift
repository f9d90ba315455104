// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of STS, and the operations of it that are served.
package enum STSModel {
    package static let schema = Schema(text)

    package static let assumeRole = TypedOperation<AssumeRoleRequest, AssumeRoleResponse>(service: "STS", prefix: "sts", name: "AssumeRole")
    package static let getAccessKeyInfo = TypedOperation<GetAccessKeyInfoRequest, GetAccessKeyInfoResponse>(service: "STS", prefix: "sts", name: "GetAccessKeyInfo")
    package static let getCallerIdentity = TypedOperation<GetCallerIdentityRequest, GetCallerIdentityResponse>(service: "STS", prefix: "sts", name: "GetCallerIdentity")
    package static let getSessionToken = TypedOperation<GetSessionTokenRequest, GetSessionTokenResponse>(service: "STS", prefix: "sts", name: "GetSessionToken")

    private static let text = ##"""
V	name=STS	protocols=query	signing=sts	version=2011-06-15	endpoint=sts	ns=https://sts.amazonaws.com/doc/2011-06-15/	validation=ValidationError
O	AssumeRole	method=POST	uri=/	in=0	out=1	wrap=AssumeRoleResult
O	GetAccessKeyInfo	method=POST	uri=/	in=5	out=6	wrap=GetAccessKeyInfoResult
O	GetCallerIdentity	method=POST	uri=/	in=7	out=8	wrap=GetCallerIdentityResult
O	GetSessionToken	method=POST	uri=/	in=9	out=10	wrap=GetSessionTokenResult
S	AssumeRoleRequest	.RoleArn=21;!	.RoleSessionName=34;!	.PolicyArns=31	.Policy=43	.DurationSeconds=33	.Tags=39	.TransitiveTagKeys=37	.ExternalId=27	.SerialNumber=35	.TokenCode=41	.SourceIdentity=36	.ProvidedContexts=15
S	AssumeRoleResponse	.Credentials=3	.AssumedRoleUser=2	.PackedPolicySize=29	.SourceIdentity=36
S	AssumedRoleUser	.AssumedRoleId=22;!	.Arn=21;!
S	Credentials	.AccessKeyId=18;!	.SecretAccessKey=19;!	.SessionToken=42;!	.Expiration=24;!
S	ExpiredTokenException	fault=ExpiredTokenException:400	.message=26
S	GetAccessKeyInfoRequest	.AccessKeyId=18;!
S	GetAccessKeyInfoResponse	.Account=20
S	GetCallerIdentityRequest
S	GetCallerIdentityResponse	.UserId=44	.Account=20	.Arn=21
S	GetSessionTokenRequest	.DurationSeconds=25	.SerialNumber=35	.TokenCode=41
S	GetSessionTokenResponse	.Credentials=3
S	MalformedPolicyDocumentException	fault=MalformedPolicyDocument:400	.message=28
S	PackedPolicyTooLargeException	fault=PackedPolicyTooLarge:400	.message=30
S	PolicyDescriptorType	.arn=21
S	ProvidedContext	.ProviderArn=21	.ContextAssertion=23
L	ProvidedContextsListType	min=1	max=5	of=14
S	RegionDisabledException	fault=RegionDisabledException:403	.message=32
S	Tag	.Key=38;!	.Value=40;!
s	accessKeyIdType	min=16	max=128	pattern=[\w]*
s	accessKeySecretType	secret
s	accountType
s	arnType	min=20	max=2048	pattern=[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+
s	assumedRoleIdType	min=2	max=193	pattern=[\w+=,.@:-]*
s	contextAssertionType	min=4	max=2048
t	dateType
i	durationSecondsType	min=900	max=129600
s	expiredIdentityTokenMessage
s	externalIdType	min=2	max=1224	pattern=[\w+=,.@:\/-]*
s	malformedPolicyDocumentMessage
i	nonNegativeIntegerType	min=0
s	packedPolicyTooLargeMessage
L	policyDescriptorListType	of=13
s	regionDisabledMessage
i	roleDurationSecondsType	min=900	max=43200
s	roleSessionNameType	min=2	max=64	pattern=[\w+=,.@-]*
s	serialNumberType	min=9	max=256	pattern=[\w+=/:,.@-]*
s	sourceIdentityType	min=2	max=64	pattern=[\w+=,.@-]*
L	tagKeyListType	max=50	of=38
s	tagKeyType	min=1	max=128	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
L	tagListType	max=50	of=17
s	tagValueType	min=0	max=256	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	tokenCodeType	min=6	max=6	pattern=[\d]*
s	tokenType
s	unrestrictedSessionPolicyDocumentType	min=1	pattern=[\u0009\u000A\u000D\u0020-\u00FF]+
s	userIdType
"""##
}
