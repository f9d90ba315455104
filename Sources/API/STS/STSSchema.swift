// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of STS, and the operations of it that are served.
package enum STSModel {
    package static let schema = Schema(text)

    package static let assumeRole = TypedOperation<AssumeRoleRequest, AssumeRoleResponse>(service: "STS", prefix: "sts", name: "AssumeRole")
    package static let getCallerIdentity = TypedOperation<GetCallerIdentityRequest, GetCallerIdentityResponse>(service: "STS", prefix: "sts", name: "GetCallerIdentity")
    package static let getSessionToken = TypedOperation<GetSessionTokenRequest, GetSessionTokenResponse>(service: "STS", prefix: "sts", name: "GetSessionToken")

    private static let text = ##"""
V	name=STS	protocols=query	signing=sts	version=2011-06-15	endpoint=sts	ns=https://sts.amazonaws.com/doc/2011-06-15/	validation=ValidationError
O	AssumeRole	method=POST	uri=/	in=0	out=1	wrap=AssumeRoleResult
O	GetCallerIdentity	method=POST	uri=/	in=5	out=6	wrap=GetCallerIdentityResult
O	GetSessionToken	method=POST	uri=/	in=7	out=8	wrap=GetSessionTokenResult
S	AssumeRoleRequest	.RoleArn=19;!	.RoleSessionName=32;!	.PolicyArns=29	.Policy=41	.DurationSeconds=31	.Tags=37	.TransitiveTagKeys=35	.ExternalId=25	.SerialNumber=33	.TokenCode=39	.SourceIdentity=34	.ProvidedContexts=13
S	AssumeRoleResponse	.Credentials=3	.AssumedRoleUser=2	.PackedPolicySize=27	.SourceIdentity=34
S	AssumedRoleUser	.AssumedRoleId=20;!	.Arn=19;!
S	Credentials	.AccessKeyId=16;!	.SecretAccessKey=17;!	.SessionToken=40;!	.Expiration=22;!
S	ExpiredTokenException	fault=ExpiredTokenException:400	.message=24
S	GetCallerIdentityRequest
S	GetCallerIdentityResponse	.UserId=42	.Account=18	.Arn=19
S	GetSessionTokenRequest	.DurationSeconds=23	.SerialNumber=33	.TokenCode=39
S	GetSessionTokenResponse	.Credentials=3
S	MalformedPolicyDocumentException	fault=MalformedPolicyDocument:400	.message=26
S	PackedPolicyTooLargeException	fault=PackedPolicyTooLarge:400	.message=28
S	PolicyDescriptorType	.arn=19
S	ProvidedContext	.ProviderArn=19	.ContextAssertion=21
L	ProvidedContextsListType	min=1	max=5	of=12
S	RegionDisabledException	fault=RegionDisabledException:403	.message=30
S	Tag	.Key=36;!	.Value=38;!
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
L	policyDescriptorListType	of=11
s	regionDisabledMessage
i	roleDurationSecondsType	min=900	max=43200
s	roleSessionNameType	min=2	max=64	pattern=[\w+=,.@-]*
s	serialNumberType	min=9	max=256	pattern=[\w+=/:,.@-]*
s	sourceIdentityType	min=2	max=64	pattern=[\w+=,.@-]*
L	tagKeyListType	max=50	of=36
s	tagKeyType	min=1	max=128	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
L	tagListType	max=50	of=15
s	tagValueType	min=0	max=256	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	tokenCodeType	min=6	max=6	pattern=[\d]*
s	tokenType
s	unrestrictedSessionPolicyDocumentType	min=1	pattern=[\u0009\u000A\u000D\u0020-\u00FF]+
s	userIdType
"""##
}
