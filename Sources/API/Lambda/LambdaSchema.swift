// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Lambda, and the operations of it that are served.
package enum LambdaModel {
    package static let schema = Schema(text)

    package static let addPermission = TypedOperation<AddPermissionRequest, AddPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddPermission")
    package static let createFunction = TypedOperation<CreateFunctionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateFunction")
    package static let deleteFunction = TypedOperation<DeleteFunctionRequest, DeleteFunctionResponse>(service: "Lambda", prefix: "lambda", name: "DeleteFunction")
    package static let deleteLayerVersion = TypedOperation<DeleteLayerVersionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteLayerVersion")
    package static let getFunction = TypedOperation<GetFunctionRequest, GetFunctionResponse>(service: "Lambda", prefix: "lambda", name: "GetFunction")
    package static let getFunctionCodeSigningConfig = TypedOperation<GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionCodeSigningConfig")
    package static let getFunctionConfiguration = TypedOperation<GetFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "GetFunctionConfiguration")
    package static let getLayerVersion = TypedOperation<GetLayerVersionRequest, GetLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "GetLayerVersion")
    package static let getPolicy = TypedOperation<GetPolicyRequest, GetPolicyResponse>(service: "Lambda", prefix: "lambda", name: "GetPolicy")
    package static let invoke = TypedOperation<InvocationRequest, InvocationResponse>(service: "Lambda", prefix: "lambda", name: "Invoke")
    package static let listFunctions = TypedOperation<ListFunctionsRequest, ListFunctionsResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctions")
    package static let listLayerVersions = TypedOperation<ListLayerVersionsRequest, ListLayerVersionsResponse>(service: "Lambda", prefix: "lambda", name: "ListLayerVersions")
    package static let listLayers = TypedOperation<ListLayersRequest, ListLayersResponse>(service: "Lambda", prefix: "lambda", name: "ListLayers")
    package static let listTags = TypedOperation<ListTagsRequest, ListTagsResponse>(service: "Lambda", prefix: "lambda", name: "ListTags")
    package static let listVersionsByFunction = TypedOperation<ListVersionsByFunctionRequest, ListVersionsByFunctionResponse>(service: "Lambda", prefix: "lambda", name: "ListVersionsByFunction")
    package static let publishLayerVersion = TypedOperation<PublishLayerVersionRequest, PublishLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "PublishLayerVersion")
    package static let publishVersion = TypedOperation<PublishVersionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "PublishVersion")
    package static let removePermission = TypedOperation<RemovePermissionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "RemovePermission")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "UntagResource")
    package static let updateFunctionCode = TypedOperation<UpdateFunctionCodeRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionCode")
    package static let updateFunctionConfiguration = TypedOperation<UpdateFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionConfiguration")

    private static let text = ##"""
V	name=Lambda	protocols=rest-json	signing=lambda	version=2015-03-31	endpoint=lambda
O	AddPermission	method=POST	uri=/2015-03-31/functions/{FunctionName}/policy	status=201	in=1	out=2
O	CreateFunction	method=POST	uri=/2015-03-31/functions	status=201	in=18	out=53
O	DeleteFunction	method=DELETE	uri=/2015-03-31/functions/{FunctionName}	in=20	out=21
O	DeleteLayerVersion	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	status=204	in=22
O	GetFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}	in=63	out=64
O	GetFunctionCodeSigningConfig	method=GET	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=60	out=61
O	GetFunctionConfiguration	method=GET	uri=/2015-03-31/functions/{FunctionName}/configuration	in=62	out=53
O	GetLayerVersion	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	in=65	out=66
O	GetPolicy	method=GET	uri=/2015-03-31/functions/{FunctionName}/policy	in=67	out=68
O	Invoke	method=POST	uri=/2015-03-31/functions/{FunctionName}/invocations	in=81	out=82
O	ListFunctions	method=GET	uri=/2015-03-31/functions	in=108	out=109
O	ListLayerVersions	method=GET	uri=/2018-10-31/layers/{LayerName}/versions	in=110	out=111
O	ListLayers	method=GET	uri=/2018-10-31/layers	in=112	out=113
O	ListTags	method=GET	uri=/2017-03-31/tags/{Resource}	in=114	out=115
O	ListVersionsByFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}/versions	in=116	out=117
O	PublishLayerVersion	method=POST	uri=/2018-10-31/layers/{LayerName}/versions	status=201	in=140	out=141
O	PublishVersion	method=POST	uri=/2015-03-31/functions/{FunctionName}/versions	status=201	in=142	out=53
O	RemovePermission	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/policy/{StatementId}	status=204	in=144
O	TagResource	method=POST	uri=/2017-03-31/tags/{Resource}	status=204	in=188
O	UntagResource	method=DELETE	uri=/2017-03-31/tags/{Resource}	status=204	in=206
O	UpdateFunctionCode	method=PUT	uri=/2015-03-31/functions/{FunctionName}/code	in=207	out=53
O	UpdateFunctionConfiguration	method=PUT	uri=/2015-03-31/functions/{FunctionName}/configuration	in=208	out=53
s	Action	pattern=(lambda:[*]|lambda:[a-zA-Z]+|[*])
S	AddPermissionRequest	.FunctionName=129;!;u:FunctionName	.StatementId=179;!	.Action=0;!	.Principal=138;!	.SourceArn=6	.SourceAccount=175	.EventSourceToken=44	.Qualifier=133;q:Qualifier	.RevisionId=180	.PrincipalOrgID=139	.FunctionUrlAuthType=56	.InvokedViaFunctionUrl=84
S	AddPermissionResponse	.Statement=180
s	ApplicationLogLevel	enum=TRACE|DEBUG|INFO|WARN|ERROR|FATAL
s	Architecture	enum=x86_64|arm64
L	ArchitecturesList	min=1	max=1	of=4
s	Arn	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)
B	Blob	secret
b	Boolean
s	CapacityProviderArn	min=1	max=140	pattern=arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+
S	CapacityProviderConfig	.LambdaManagedInstancesCapacityProviderConfig=90;!
s	CodeSigningConfigArn	min=0	max=200	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}
S	CodeSigningConfigNotFoundException	fault=CodeSigningConfigNotFoundException:404	.Type=180	.Message=180
S	CodeStorageExceededException	fault=CodeStorageExceededException:400	.Type=180	.message=180
S	CodeVerificationFailedException	fault=CodeVerificationFailedException:400	.Type=180	.Message=180
L	CompatibleArchitectures	min=0	max=2	of=4
L	CompatibleRuntimes	min=0	max=15	of=153
S	Concurrency	.ReservedConcurrentExecutions=146
S	CreateFunctionRequest	.FunctionName=55;!	.Runtime=153	.Role=152;!	.Handler=69	.Code=51;!	.Description=23	.Timeout=199	.MemorySize=127	.Publish=8	.VpcConfig=210	.PackageType=134	.DeadLetterConfig=19	.Environment=36	.KMSKeyArn=88	.TracingConfig=202	.Tags=191	.Layers=96	.FileSystemConfigs=49	.ImageConfig=70	.CodeSigningConfigArn=11	.Architectures=5	.EphemeralStorage=42	.SnapStart=168	.LoggingConfig=122	.CapacityProviderConfig=10	.PublishTo=58	.DurableConfig=24	.TenancyConfig=195
S	DeadLetterConfig	.TargetArn=147
S	DeleteFunctionRequest	.FunctionName=129;!;u:FunctionName	.Qualifier=133;q:Qualifier
S	DeleteFunctionResponse	.StatusCode=73;c
S	DeleteLayerVersionRequest	.LayerName=97;!;u:LayerName	.VersionNumber=101;!;u:VersionNumber
s	Description	min=0	max=256
S	DurableConfig	.RetentionPeriodInDays=151	.ExecutionTimeout=46
S	DurableExecutionAlreadyStartedException	fault=DurableExecutionAlreadyStartedException:409	.Type=180	.Message=180
s	DurableExecutionArn	min=1	max=1024	pattern=arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)
s	DurableExecutionName	min=1	max=64	pattern=[a-zA-Z0-9-_]+
S	EC2AccessDeniedException	fault=EC2AccessDeniedException:502	.Type=180	.Message=180
S	EC2ThrottledException	fault=EC2ThrottledException:502	.Type=180	.Message=180
S	EC2UnexpectedException	fault=EC2UnexpectedException:502	.Type=180	.Message=180	.EC2ErrorCode=180
S	EFSIOException	fault=EFSIOException:410	.Type=180	.Message=180
S	EFSMountConnectivityException	fault=EFSMountConnectivityException:408	.Type=180	.Message=180
S	EFSMountFailureException	fault=EFSMountFailureException:403	.Type=180	.Message=180
S	EFSMountTimeoutException	fault=EFSMountTimeoutException:408	.Type=180	.Message=180
S	ENILimitReachedException	fault=ENILimitReachedException:502	.Type=180	.Message=180
S	Environment	.Variables=41
S	EnvironmentError	.ErrorCode=180	.Message=165
S	EnvironmentResponse	.Variables=41	.Error=37
s	EnvironmentVariableName	pattern=[a-zA-Z]([a-zA-Z0-9_])+	secret
s	EnvironmentVariableValue	secret
M	EnvironmentVariables	secret	of=40	by=39
S	EphemeralStorage	.Size=43;!
i	EphemeralStorageSize	min=512	max=10240
s	EventSourceToken	min=0	max=256	pattern=[a-zA-Z0-9._\-]+
d	ExecutionEnvironmentMemoryGiBPerVCpu	min=2	max=8
i	ExecutionTimeout	min=1	max=31622400
s	FileSystemArn	min=0	max=256	pattern=arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}
S	FileSystemConfig	.Arn=47;!	.LocalMountPath=118;!
L	FileSystemConfigList	min=0	max=1	of=48
s	FunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?
S	FunctionCode	.ZipFile=7	.S3Bucket=157	.S3Key=161	.S3ObjectVersion=162	.ImageUri=180	.SourceKMSKeyArn=88
S	FunctionCodeLocation	.RepositoryType=180	.Location=180	.ImageUri=180	.ResolvedImageUri=180	.SourceKMSKeyArn=180
S	FunctionConfiguration	.FunctionName=129	.FunctionArn=128	.Runtime=153	.Role=152	.Handler=69	.CodeSize=123	.Description=23	.Timeout=199	.MemorySize=127	.LastModified=200	.CodeSha256=180	.Version=209	.VpcConfig=211	.DeadLetterConfig=19	.Environment=38	.KMSKeyArn=88	.TracingConfig=203	.MasterArn=50	.RevisionId=180	.Layers=106	.State=176	.StateReason=177	.StateReasonCode=178	.LastUpdateStatus=91	.LastUpdateStatusReason=92	.LastUpdateStatusReasonCode=93	.FileSystemConfigs=49	.PackageType=134	.ImageConfigResponse=72	.SigningProfileVersionArn=6	.SigningJobArn=6	.Architectures=5	.EphemeralStorage=42	.SnapStart=173	.RuntimeVersionConfig=155	.LoggingConfig=122	.CapacityProviderConfig=10	.ConfigSha256=180	.DurableConfig=24	.TenancyConfig=195
L	FunctionList	of=53
s	FunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?
s	FunctionUrlAuthType	enum=NONE|AWS_IAM
s	FunctionVersion	enum=ALL
s	FunctionVersionLatestPublished	enum=LATEST_PUBLISHED
S	FunctionVersionsPerCapacityProviderLimitExceededException	fault=FunctionVersionsPerCapacityProviderLimitExceededException:400	.Type=180	.message=180
S	GetFunctionCodeSigningConfigRequest	.FunctionName=129;!;u:FunctionName
S	GetFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=11;!	.FunctionName=55;!
S	GetFunctionConfigurationRequest	.FunctionName=129;!;u:FunctionName	.Qualifier=133;q:Qualifier
S	GetFunctionRequest	.FunctionName=129;!;u:FunctionName	.Qualifier=133;q:Qualifier
S	GetFunctionResponse	.Configuration=53	.Code=52	.Tags=191	.TagsError=192	.Concurrency=17
S	GetLayerVersionRequest	.LayerName=97;!;u:LayerName	.VersionNumber=101;!;u:VersionNumber
S	GetLayerVersionResponse	.Content=100	.LayerArn=95	.LayerVersionArn=98	.Description=23	.CreatedDate=200	.Version=101	.CompatibleRuntimes=16	.LicenseInfo=107	.CompatibleArchitectures=15
S	GetPolicyRequest	.FunctionName=129;!;u:FunctionName	.Qualifier=133;q:Qualifier
S	GetPolicyResponse	.Policy=180	.RevisionId=180
s	Handler	min=0	max=128	pattern=[^\s]+
S	ImageConfig	.EntryPoint=181	.Command=181	.WorkingDirectory=213
S	ImageConfigError	.ErrorCode=180	.Message=165
S	ImageConfigResponse	.ImageConfig=70	.Error=71
i	Integer
S	InvalidCodeSignatureException	fault=InvalidCodeSignatureException:400	.Type=180	.Message=180
S	InvalidParameterValueException	fault=InvalidParameterValueException:400	.Type=180	.message=180
S	InvalidRequestContentException	fault=InvalidRequestContentException:400	.Type=180	.message=180
S	InvalidRuntimeException	fault=InvalidRuntimeException:502	.Type=180	.Message=180
S	InvalidSecurityGroupIDException	fault=InvalidSecurityGroupIDException:502	.Type=180	.Message=180
S	InvalidSubnetIDException	fault=InvalidSubnetIDException:502	.Type=180	.Message=180
S	InvalidZipFileException	fault=InvalidZipFileException:502	.Type=180	.Message=180
S	InvocationRequest	payload=5	.FunctionName=129;!;u:FunctionName	.InvocationType=83;h:X-Amz-Invocation-Type	.LogType=121;h:X-Amz-Log-Type	.ClientContext=180;h:X-Amz-Client-Context	.DurableExecutionName=27;h:X-Amz-Durable-Execution-Name	.Payload=7	.Qualifier=133;q:Qualifier	.TenantId=196;h:X-Amz-Tenant-Id
S	InvocationResponse	payload=3	.StatusCode=73;c	.FunctionError=180;h:X-Amz-Function-Error	.LogResult=180;h:X-Amz-Log-Result	.Payload=7	.ExecutedVersion=209;h:X-Amz-Executed-Version	.DurableExecutionArn=26;h:X-Amz-Durable-Execution-Arn
s	InvocationType	enum=Event|RequestResponse|DryRun
b	InvokedViaFunctionUrl
S	KMSAccessDeniedException	fault=KMSAccessDeniedException:502	.Type=180	.Message=180
S	KMSDisabledException	fault=KMSDisabledException:502	.Type=180	.Message=180
S	KMSInvalidStateException	fault=KMSInvalidStateException:502	.Type=180	.Message=180
s	KMSKeyArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	KMSNotFoundException	fault=KMSNotFoundException:502	.Type=180	.Message=180
S	LambdaManagedInstancesCapacityProviderConfig	.CapacityProviderArn=9;!	.PerExecutionEnvironmentMaxConcurrency=135	.ExecutionEnvironmentMemoryGiBPerVCpu=45
s	LastUpdateStatus	enum=Successful|Failed|InProgress
s	LastUpdateStatusReason
s	LastUpdateStatusReasonCode	enum=EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
S	Layer	.Arn=98	.CodeSize=123	.SigningProfileVersionArn=6	.SigningJobArn=6
s	LayerArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+
L	LayerList	of=98
s	LayerName	min=1	max=140	pattern=(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+
s	LayerVersionArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+
S	LayerVersionContentInput	.S3Bucket=157	.S3Key=161	.S3ObjectVersion=162	.ZipFile=7
S	LayerVersionContentOutput	.Location=180	.CodeSha256=180	.CodeSize=123	.SigningProfileVersionArn=180	.SigningJobArn=180
l	LayerVersionNumber
L	LayerVersionsList	of=103
S	LayerVersionsListItem	.LayerVersionArn=98	.Version=101	.Description=23	.CreatedDate=200	.CompatibleRuntimes=16	.LicenseInfo=107	.CompatibleArchitectures=15
L	LayersList	of=105
S	LayersListItem	.LayerName=97	.LayerArn=95	.LatestMatchingVersion=103
L	LayersReferenceList	of=94
s	LicenseInfo	min=0	max=512
S	ListFunctionsRequest	.MasterRegion=124;q:MasterRegion	.FunctionVersion=57;q:FunctionVersion	.Marker=180;q:Marker	.MaxItems=126;q:MaxItems
S	ListFunctionsResponse	.NextMarker=180	.Functions=54
S	ListLayerVersionsRequest	.CompatibleRuntime=153;q:CompatibleRuntime	.LayerName=97;!;u:LayerName	.Marker=180;q:Marker	.MaxItems=125;q:MaxItems	.CompatibleArchitecture=4;q:CompatibleArchitecture
S	ListLayerVersionsResponse	.NextMarker=180	.LayerVersions=102
S	ListLayersRequest	.CompatibleRuntime=153;q:CompatibleRuntime	.Marker=180;q:Marker	.MaxItems=125;q:MaxItems	.CompatibleArchitecture=4;q:CompatibleArchitecture
S	ListLayersResponse	.NextMarker=180	.Layers=104
S	ListTagsRequest	.Resource=190;!;u:Resource
S	ListTagsResponse	.Tags=191
S	ListVersionsByFunctionRequest	.FunctionName=129;!;u:FunctionName	.Marker=180;q:Marker	.MaxItems=126;q:MaxItems
S	ListVersionsByFunctionResponse	.NextMarker=180	.Versions=54
s	LocalMountPath	min=0	max=160	pattern=/mnt/[a-zA-Z0-9-_.]+
s	LogFormat	enum=JSON|Text
s	LogGroup	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogType	enum=None|Tail
S	LoggingConfig	.LogFormat=119	.ApplicationLogLevel=3	.SystemLogLevel=185	.LogGroup=120
l	Long
s	MasterRegion	pattern=ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1}
i	MaxLayerListItems	min=1	max=50
i	MaxListItems	min=1	max=10000
i	MemorySize	min=128	max=32768
s	NameSpacedFunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedFunctionName	min=1	max=256	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedStatementId	min=1	max=100	pattern=([a-zA-Z0-9-_.]+)
S	NoPublishedVersionException	fault=NoPublishedVersionException:400	.Type=180	.Message=180
b	NullableBoolean
s	NumericLatestPublishedOrAliasQualifier	min=1	max=128	pattern=\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+
s	PackageType	enum=Zip|Image
i	PerExecutionEnvironmentMaxConcurrency	min=1	max=1600
S	PolicyLengthExceededException	fault=PolicyLengthExceededException:400	.Type=180	.message=180
S	PreconditionFailedException	fault=PreconditionFailedException:412	.Type=180	.message=180
s	Principal	pattern=[^\s]+
s	PrincipalOrgID	min=12	max=34	pattern=o-[a-z0-9]{10,32}
S	PublishLayerVersionRequest	.LayerName=97;!;u:LayerName	.Description=23	.Content=99;!	.CompatibleRuntimes=16	.LicenseInfo=107	.CompatibleArchitectures=15
S	PublishLayerVersionResponse	.Content=100	.LayerArn=95	.LayerVersionArn=98	.Description=23	.CreatedDate=200	.Version=101	.CompatibleRuntimes=16	.LicenseInfo=107	.CompatibleArchitectures=15
S	PublishVersionRequest	.FunctionName=55;!;u:FunctionName	.CodeSha256=180	.Description=23	.RevisionId=180	.PublishTo=58
S	RecursiveInvocationException	fault=RecursiveInvocationException:400	.Type=180	.Message=180
S	RemovePermissionRequest	.FunctionName=129;!;u:FunctionName	.StatementId=130;!;u:StatementId	.Qualifier=133;q:Qualifier	.RevisionId=180;q:RevisionId
S	RequestTooLargeException	fault=RequestTooLargeException:413	.Type=180	.message=180
i	ReservedConcurrentExecutions	min=0
s	ResourceArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	ResourceConflictException	fault=ResourceConflictException:409	.Type=180	.message=180
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Type=180	.Message=180
S	ResourceNotReadyException	fault=ResourceNotReadyException:502	.Type=180	.message=180
i	RetentionPeriodInDays	min=1	max=90
s	RoleArn	pattern=arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+
s	Runtime	enum=nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x|nodejs24.x|python3.14|java25|dotnet10|ruby4.0
s	RuntimeVersionArn	min=26	max=2048	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+
S	RuntimeVersionConfig	.RuntimeVersionArn=154	.Error=156
S	RuntimeVersionError	.ErrorCode=180	.Message=165
s	S3Bucket	min=3	max=63	pattern=[0-9A-Za-z\.\-_]*(?<!\.)
S	S3FilesMountConnectivityException	fault=S3FilesMountConnectivityException:408	.Type=180	.Message=180
S	S3FilesMountFailureException	fault=S3FilesMountFailureException:403	.Type=180	.Message=180
S	S3FilesMountTimeoutException	fault=S3FilesMountTimeoutException:408	.Type=180	.Message=180
s	S3Key	min=1	max=1024
s	S3ObjectVersion	min=1	max=1024
s	SecurityGroupId
L	SecurityGroupIds	min=0	max=5	of=163
s	SensitiveString	secret
S	SerializedRequestEntityTooLargeException	fault=SerializedRequestEntityTooLargeException:413	.Type=180	.message=180
S	ServiceException	fault=ServiceException:500	.Type=180	.Message=180
S	SnapStart	.ApplyOn=169
s	SnapStartApplyOn	enum=PublishedVersions|None
S	SnapStartException	fault=SnapStartException:400	.Type=180	.Message=180
S	SnapStartNotReadyException	fault=SnapStartNotReadyException:409	.Type=180	.Message=180
s	SnapStartOptimizationStatus	enum=On|Off
S	SnapStartResponse	.ApplyOn=169	.OptimizationStatus=172
S	SnapStartTimeoutException	fault=SnapStartTimeoutException:408	.Type=180	.Message=180
s	SourceOwner	min=0	max=12	pattern=\d{12}
s	State	enum=Pending|Active|Inactive|Failed|Deactivating|Deactivated|ActiveNonInvocable|Deleting
s	StateReason
s	StateReasonCode	enum=Idle|Creating|Restoring|EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|DrainingDurableExecutions|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
s	StatementId	min=1	max=100	pattern=([a-zA-Z0-9-_]+)
s	String
L	StringList	min=0	max=1500	of=180
S	SubnetIPAddressLimitReachedException	fault=SubnetIPAddressLimitReachedException:502	.Type=180	.Message=180
s	SubnetId
L	SubnetIds	min=0	max=16	of=183
s	SystemLogLevel	enum=DEBUG|INFO|WARN
s	TagKey
L	TagKeyList	of=186
S	TagResourceRequest	.Resource=190;!;u:Resource	.Tags=191;!
s	TagValue
s	TaggableResource	min=1	max=256	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)
M	Tags	of=189	by=186
S	TagsError	.ErrorCode=193;!	.Message=194;!
s	TagsErrorCode	min=10	max=21	pattern=[A-Za-z]+Exception
s	TagsErrorMessage	min=84	max=1000
S	TenancyConfig	.TenantIsolationMode=197;!
s	TenantId	min=1	max=256	pattern=[a-zA-Z0-9\._:\/=+\-@ ]+
s	TenantIsolationMode	enum=PER_TENANT
s	ThrottleReason	enum=ConcurrentInvocationLimitExceeded|FunctionInvocationRateLimitExceeded|ReservedFunctionConcurrentInvocationLimitExceeded|ReservedFunctionInvocationRateLimitExceeded|CallerRateLimitExceeded|ConcurrentSnapshotCreateLimitExceeded
i	Timeout	min=1
s	Timestamp
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=180;h:Retry-After	.Type=180	.message=180	.Reason=198
S	TracingConfig	.Mode=204
S	TracingConfigResponse	.Mode=204
s	TracingMode	enum=Active|PassThrough
S	UnsupportedMediaTypeException	fault=UnsupportedMediaTypeException:415	.Type=180	.message=180
S	UntagResourceRequest	.Resource=190;!;u:Resource	.TagKeys=187;!;q:tagKeys
S	UpdateFunctionCodeRequest	.FunctionName=55;!;u:FunctionName	.ZipFile=7	.S3Bucket=157	.S3Key=161	.S3ObjectVersion=162	.ImageUri=180	.Publish=8	.DryRun=8	.RevisionId=180	.Architectures=5	.SourceKMSKeyArn=88	.PublishTo=58
S	UpdateFunctionConfigurationRequest	.FunctionName=55;!;u:FunctionName	.Role=152	.Handler=69	.Description=23	.Timeout=199	.MemorySize=127	.VpcConfig=210	.Environment=36	.Runtime=153	.DeadLetterConfig=19	.KMSKeyArn=88	.TracingConfig=202	.RevisionId=180	.Layers=96	.FileSystemConfigs=49	.ImageConfig=70	.EphemeralStorage=42	.SnapStart=168	.LoggingConfig=122	.CapacityProviderConfig=10	.DurableConfig=24
s	Version	min=1	max=1024	pattern=(\$LATEST|[0-9]+)
S	VpcConfig	.SubnetIds=184	.SecurityGroupIds=164	.Ipv6AllowedForDualStack=132
S	VpcConfigResponse	.SubnetIds=184	.SecurityGroupIds=164	.VpcId=212	.Ipv6AllowedForDualStack=132
s	VpcId
s	WorkingDirectory	min=0	max=1000
"""##
}
