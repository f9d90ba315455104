// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Lambda, and the operations of it that are served.
package enum LambdaModel {
    package static let schema = Schema(text, notServed: notServed)

    package static let addPermission = TypedOperation<AddPermissionRequest, AddPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddPermission")
    package static let createAlias = TypedOperation<CreateAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateAlias")
    package static let createFunction = TypedOperation<CreateFunctionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateFunction")
    package static let deleteAlias = TypedOperation<DeleteAliasRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteAlias")
    package static let deleteFunction = TypedOperation<DeleteFunctionRequest, DeleteFunctionResponse>(service: "Lambda", prefix: "lambda", name: "DeleteFunction")
    package static let deleteFunctionConcurrency = TypedOperation<DeleteFunctionConcurrencyRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteFunctionConcurrency")
    package static let deleteLayerVersion = TypedOperation<DeleteLayerVersionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteLayerVersion")
    package static let getAlias = TypedOperation<GetAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "GetAlias")
    package static let getFunction = TypedOperation<GetFunctionRequest, GetFunctionResponse>(service: "Lambda", prefix: "lambda", name: "GetFunction")
    package static let getFunctionCodeSigningConfig = TypedOperation<GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionCodeSigningConfig")
    package static let getFunctionConcurrency = TypedOperation<GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionConcurrency")
    package static let getFunctionConfiguration = TypedOperation<GetFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "GetFunctionConfiguration")
    package static let getFunctionRecursionConfig = TypedOperation<GetFunctionRecursionConfigRequest, GetFunctionRecursionConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionRecursionConfig")
    package static let getLayerVersion = TypedOperation<GetLayerVersionRequest, GetLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "GetLayerVersion")
    package static let getPolicy = TypedOperation<GetPolicyRequest, GetPolicyResponse>(service: "Lambda", prefix: "lambda", name: "GetPolicy")
    package static let getRuntimeManagementConfig = TypedOperation<GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetRuntimeManagementConfig")
    package static let invoke = TypedOperation<InvocationRequest, InvocationResponse>(service: "Lambda", prefix: "lambda", name: "Invoke")
    package static let listAliases = TypedOperation<ListAliasesRequest, ListAliasesResponse>(service: "Lambda", prefix: "lambda", name: "ListAliases")
    package static let listFunctions = TypedOperation<ListFunctionsRequest, ListFunctionsResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctions")
    package static let listLayerVersions = TypedOperation<ListLayerVersionsRequest, ListLayerVersionsResponse>(service: "Lambda", prefix: "lambda", name: "ListLayerVersions")
    package static let listLayers = TypedOperation<ListLayersRequest, ListLayersResponse>(service: "Lambda", prefix: "lambda", name: "ListLayers")
    package static let listTags = TypedOperation<ListTagsRequest, ListTagsResponse>(service: "Lambda", prefix: "lambda", name: "ListTags")
    package static let listVersionsByFunction = TypedOperation<ListVersionsByFunctionRequest, ListVersionsByFunctionResponse>(service: "Lambda", prefix: "lambda", name: "ListVersionsByFunction")
    package static let publishLayerVersion = TypedOperation<PublishLayerVersionRequest, PublishLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "PublishLayerVersion")
    package static let publishVersion = TypedOperation<PublishVersionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "PublishVersion")
    package static let putFunctionConcurrency = TypedOperation<PutFunctionConcurrencyRequest, Concurrency>(service: "Lambda", prefix: "lambda", name: "PutFunctionConcurrency")
    package static let removePermission = TypedOperation<RemovePermissionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "RemovePermission")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "UntagResource")
    package static let updateAlias = TypedOperation<UpdateAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateAlias")
    package static let updateFunctionCode = TypedOperation<UpdateFunctionCodeRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionCode")
    package static let updateFunctionConfiguration = TypedOperation<UpdateFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionConfiguration")

    private static let text = ##"""
V	name=Lambda	protocols=rest-json	signing=lambda	version=2015-03-31	endpoint=lambda
O	AddPermission	method=POST	uri=/2015-03-31/functions/{FunctionName}/policy	status=201	in=1	out=2
O	CreateAlias	method=POST	uri=/2015-03-31/functions/{FunctionName}/aliases	status=201	in=24	out=6
O	CreateFunction	method=POST	uri=/2015-03-31/functions	status=201	in=25	out=62
O	DeleteAlias	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	status=204	in=27
O	DeleteFunction	method=DELETE	uri=/2015-03-31/functions/{FunctionName}	in=29	out=30
O	DeleteFunctionConcurrency	method=DELETE	uri=/2017-10-31/functions/{FunctionName}/concurrency	status=204	in=28
O	DeleteLayerVersion	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	status=204	in=31
O	GetAlias	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=69	out=6
O	GetFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}	in=77	out=78
O	GetFunctionCodeSigningConfig	method=GET	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=70	out=71
O	GetFunctionConcurrency	method=GET	uri=/2019-09-30/functions/{FunctionName}/concurrency	in=72	out=73
O	GetFunctionConfiguration	method=GET	uri=/2015-03-31/functions/{FunctionName}/configuration	in=74	out=62
O	GetFunctionRecursionConfig	method=GET	uri=/2024-08-31/functions/{FunctionName}/recursion-config	in=75	out=76
O	GetLayerVersion	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	in=79	out=80
O	GetPolicy	method=GET	uri=/2015-03-31/functions/{FunctionName}/policy	in=81	out=82
O	GetRuntimeManagementConfig	method=GET	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config	in=83	out=84
O	Invoke	method=POST	uri=/2015-03-31/functions/{FunctionName}/invocations	in=97	out=98
O	ListAliases	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases	in=124	out=125
O	ListFunctions	method=GET	uri=/2015-03-31/functions	in=126	out=127
O	ListLayerVersions	method=GET	uri=/2018-10-31/layers/{LayerName}/versions	in=128	out=129
O	ListLayers	method=GET	uri=/2018-10-31/layers	in=130	out=131
O	ListTags	method=GET	uri=/2017-03-31/tags/{Resource}	in=132	out=133
O	ListVersionsByFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}/versions	in=134	out=135
O	PublishLayerVersion	method=POST	uri=/2018-10-31/layers/{LayerName}/versions	status=201	in=158	out=159
O	PublishVersion	method=POST	uri=/2015-03-31/functions/{FunctionName}/versions	status=201	in=160	out=62
O	PutFunctionConcurrency	method=PUT	uri=/2017-10-31/functions/{FunctionName}/concurrency	in=161	out=23
O	RemovePermission	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/policy/{StatementId}	status=204	in=164
O	TagResource	method=POST	uri=/2017-03-31/tags/{Resource}	status=204	in=208
O	UntagResource	method=DELETE	uri=/2017-03-31/tags/{Resource}	status=204	in=227
O	UpdateAlias	method=PUT	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=228	out=6
O	UpdateFunctionCode	method=PUT	uri=/2015-03-31/functions/{FunctionName}/code	in=229	out=62
O	UpdateFunctionConfiguration	method=PUT	uri=/2015-03-31/functions/{FunctionName}/configuration	in=230	out=62
s	Action	pattern=(lambda:[*]|lambda:[a-zA-Z]+|[*])
S	AddPermissionRequest	.FunctionName=147;!;u:FunctionName	.StatementId=199;!	.Action=0;!	.Principal=156;!	.SourceArn=12	.SourceAccount=195	.EventSourceToken=53	.Qualifier=151;q:Qualifier	.RevisionId=200	.PrincipalOrgID=157	.FunctionUrlAuthType=65	.InvokedViaFunctionUrl=100
S	AddPermissionResponse	.Statement=200
s	AdditionalVersion	min=1	max=1024	pattern=[0-9]+
M	AdditionalVersionWeights	of=237	by=3
s	Alias	min=1	max=128	pattern=(?!^[0-9]+$)([a-zA-Z0-9-_]+)
S	AliasConfiguration	.AliasArn=59	.Name=5	.FunctionVersion=232	.Description=32	.RoutingConfig=8	.RevisionId=200
L	AliasList	of=6
S	AliasRoutingConfiguration	.AdditionalVersionWeights=4
s	ApplicationLogLevel	enum=TRACE|DEBUG|INFO|WARN|ERROR|FATAL
s	Architecture	enum=x86_64|arm64
L	ArchitecturesList	min=1	max=1	of=10
s	Arn	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)
B	Blob	secret
b	Boolean
s	CapacityProviderArn	min=1	max=140	pattern=arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+
S	CapacityProviderConfig	.LambdaManagedInstancesCapacityProviderConfig=106;!
s	CodeSigningConfigArn	min=0	max=200	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}
S	CodeSigningConfigNotFoundException	fault=CodeSigningConfigNotFoundException:404	.Type=200	.Message=200
S	CodeStorageExceededException	fault=CodeStorageExceededException:400	.Type=200	.message=200
S	CodeVerificationFailedException	fault=CodeVerificationFailedException:400	.Type=200	.Message=200
L	CompatibleArchitectures	min=0	max=2	of=10
L	CompatibleRuntimes	min=0	max=15	of=173
S	Concurrency	.ReservedConcurrentExecutions=166
S	CreateAliasRequest	.FunctionName=64;!;u:FunctionName	.Name=5;!	.FunctionVersion=233;!	.Description=32	.RoutingConfig=8
S	CreateFunctionRequest	.FunctionName=64;!	.Runtime=173	.Role=172;!	.Handler=85	.Code=60;!	.Description=32	.Timeout=219	.MemorySize=145	.Publish=14	.VpcConfig=234	.PackageType=152	.DeadLetterConfig=26	.Environment=45	.KMSKeyArn=104	.TracingConfig=222	.Tags=211	.Layers=112	.FileSystemConfigs=58	.ImageConfig=86	.CodeSigningConfigArn=17	.Architectures=11	.EphemeralStorage=51	.SnapStart=188	.LoggingConfig=140	.CapacityProviderConfig=16	.PublishTo=67	.DurableConfig=33	.TenancyConfig=215
S	DeadLetterConfig	.TargetArn=167
S	DeleteAliasRequest	.FunctionName=64;!;u:FunctionName	.Name=5;!;u:Name
S	DeleteFunctionConcurrencyRequest	.FunctionName=64;!;u:FunctionName
S	DeleteFunctionRequest	.FunctionName=147;!;u:FunctionName	.Qualifier=151;q:Qualifier
S	DeleteFunctionResponse	.StatusCode=89;c
S	DeleteLayerVersionRequest	.LayerName=113;!;u:LayerName	.VersionNumber=117;!;u:VersionNumber
s	Description	min=0	max=256
S	DurableConfig	.RetentionPeriodInDays=171	.ExecutionTimeout=55
S	DurableExecutionAlreadyStartedException	fault=DurableExecutionAlreadyStartedException:409	.Type=200	.Message=200
s	DurableExecutionArn	min=1	max=1024	pattern=arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)
s	DurableExecutionName	min=1	max=64	pattern=[a-zA-Z0-9-_]+
S	EC2AccessDeniedException	fault=EC2AccessDeniedException:502	.Type=200	.Message=200
S	EC2ThrottledException	fault=EC2ThrottledException:502	.Type=200	.Message=200
S	EC2UnexpectedException	fault=EC2UnexpectedException:502	.Type=200	.Message=200	.EC2ErrorCode=200
S	EFSIOException	fault=EFSIOException:410	.Type=200	.Message=200
S	EFSMountConnectivityException	fault=EFSMountConnectivityException:408	.Type=200	.Message=200
S	EFSMountFailureException	fault=EFSMountFailureException:403	.Type=200	.Message=200
S	EFSMountTimeoutException	fault=EFSMountTimeoutException:408	.Type=200	.Message=200
S	ENILimitReachedException	fault=ENILimitReachedException:502	.Type=200	.Message=200
S	Environment	.Variables=50
S	EnvironmentError	.ErrorCode=200	.Message=185
S	EnvironmentResponse	.Variables=50	.Error=46
s	EnvironmentVariableName	pattern=[a-zA-Z]([a-zA-Z0-9_])+	secret
s	EnvironmentVariableValue	secret
M	EnvironmentVariables	secret	of=49	by=48
S	EphemeralStorage	.Size=52;!
i	EphemeralStorageSize	min=512	max=10240
s	EventSourceToken	min=0	max=256	pattern=[a-zA-Z0-9._\-]+
d	ExecutionEnvironmentMemoryGiBPerVCpu	min=2	max=8
i	ExecutionTimeout	min=1	max=31622400
s	FileSystemArn	min=0	max=256	pattern=arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}
S	FileSystemConfig	.Arn=56;!	.LocalMountPath=136;!
L	FileSystemConfigList	min=0	max=1	of=57
s	FunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?
S	FunctionCode	.ZipFile=13	.S3Bucket=177	.S3Key=181	.S3ObjectVersion=182	.ImageUri=200	.SourceKMSKeyArn=104
S	FunctionCodeLocation	.RepositoryType=200	.Location=200	.ImageUri=200	.ResolvedImageUri=200	.SourceKMSKeyArn=200
S	FunctionConfiguration	.FunctionName=147	.FunctionArn=146	.Runtime=173	.Role=172	.Handler=85	.CodeSize=141	.Description=32	.Timeout=219	.MemorySize=145	.LastModified=220	.CodeSha256=200	.Version=232	.VpcConfig=235	.DeadLetterConfig=26	.Environment=47	.KMSKeyArn=104	.TracingConfig=223	.MasterArn=59	.RevisionId=200	.Layers=122	.State=196	.StateReason=197	.StateReasonCode=198	.LastUpdateStatus=107	.LastUpdateStatusReason=108	.LastUpdateStatusReasonCode=109	.FileSystemConfigs=58	.PackageType=152	.ImageConfigResponse=88	.SigningProfileVersionArn=12	.SigningJobArn=12	.Architectures=11	.EphemeralStorage=51	.SnapStart=193	.RuntimeVersionConfig=175	.LoggingConfig=140	.CapacityProviderConfig=16	.ConfigSha256=200	.DurableConfig=33	.TenancyConfig=215
L	FunctionList	of=62
s	FunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?
s	FunctionUrlAuthType	enum=NONE|AWS_IAM
s	FunctionVersion	enum=ALL
s	FunctionVersionLatestPublished	enum=LATEST_PUBLISHED
S	FunctionVersionsPerCapacityProviderLimitExceededException	fault=FunctionVersionsPerCapacityProviderLimitExceededException:400	.Type=200	.message=200
S	GetAliasRequest	.FunctionName=64;!;u:FunctionName	.Name=5;!;u:Name
S	GetFunctionCodeSigningConfigRequest	.FunctionName=147;!;u:FunctionName
S	GetFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=17;!	.FunctionName=64;!
S	GetFunctionConcurrencyRequest	.FunctionName=64;!;u:FunctionName
S	GetFunctionConcurrencyResponse	.ReservedConcurrentExecutions=166
S	GetFunctionConfigurationRequest	.FunctionName=147;!;u:FunctionName	.Qualifier=151;q:Qualifier
S	GetFunctionRecursionConfigRequest	.FunctionName=225;!;u:FunctionName
S	GetFunctionRecursionConfigResponse	.RecursiveLoop=163
S	GetFunctionRequest	.FunctionName=147;!;u:FunctionName	.Qualifier=151;q:Qualifier
S	GetFunctionResponse	.Configuration=62	.Code=61	.Tags=211	.TagsError=212	.Concurrency=23
S	GetLayerVersionRequest	.LayerName=113;!;u:LayerName	.VersionNumber=117;!;u:VersionNumber
S	GetLayerVersionResponse	.Content=116	.LayerArn=111	.LayerVersionArn=114	.Description=32	.CreatedDate=220	.Version=117	.CompatibleRuntimes=22	.LicenseInfo=123	.CompatibleArchitectures=21
S	GetPolicyRequest	.FunctionName=147;!;u:FunctionName	.Qualifier=151;q:Qualifier
S	GetPolicyResponse	.Policy=200	.RevisionId=200
S	GetRuntimeManagementConfigRequest	.FunctionName=147;!;u:FunctionName	.Qualifier=151;q:Qualifier
S	GetRuntimeManagementConfigResponse	.UpdateRuntimeOn=231	.RuntimeVersionArn=174	.FunctionArn=146
s	Handler	min=0	max=128	pattern=[^\s]+
S	ImageConfig	.EntryPoint=201	.Command=201	.WorkingDirectory=238
S	ImageConfigError	.ErrorCode=200	.Message=185
S	ImageConfigResponse	.ImageConfig=86	.Error=87
i	Integer
S	InvalidCodeSignatureException	fault=InvalidCodeSignatureException:400	.Type=200	.Message=200
S	InvalidParameterValueException	fault=InvalidParameterValueException:400	.Type=200	.message=200
S	InvalidRequestContentException	fault=InvalidRequestContentException:400	.Type=200	.message=200
S	InvalidRuntimeException	fault=InvalidRuntimeException:502	.Type=200	.Message=200
S	InvalidSecurityGroupIDException	fault=InvalidSecurityGroupIDException:502	.Type=200	.Message=200
S	InvalidSubnetIDException	fault=InvalidSubnetIDException:502	.Type=200	.Message=200
S	InvalidZipFileException	fault=InvalidZipFileException:502	.Type=200	.Message=200
S	InvocationRequest	payload=5	.FunctionName=147;!;u:FunctionName	.InvocationType=99;h:X-Amz-Invocation-Type	.LogType=139;h:X-Amz-Log-Type	.ClientContext=200;h:X-Amz-Client-Context	.DurableExecutionName=36;h:X-Amz-Durable-Execution-Name	.Payload=13	.Qualifier=151;q:Qualifier	.TenantId=216;h:X-Amz-Tenant-Id
S	InvocationResponse	payload=3	.StatusCode=89;c	.FunctionError=200;h:X-Amz-Function-Error	.LogResult=200;h:X-Amz-Log-Result	.Payload=13	.ExecutedVersion=232;h:X-Amz-Executed-Version	.DurableExecutionArn=35;h:X-Amz-Durable-Execution-Arn
s	InvocationType	enum=Event|RequestResponse|DryRun
b	InvokedViaFunctionUrl
S	KMSAccessDeniedException	fault=KMSAccessDeniedException:502	.Type=200	.Message=200
S	KMSDisabledException	fault=KMSDisabledException:502	.Type=200	.Message=200
S	KMSInvalidStateException	fault=KMSInvalidStateException:502	.Type=200	.Message=200
s	KMSKeyArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	KMSNotFoundException	fault=KMSNotFoundException:502	.Type=200	.Message=200
S	LambdaManagedInstancesCapacityProviderConfig	.CapacityProviderArn=15;!	.PerExecutionEnvironmentMaxConcurrency=153	.ExecutionEnvironmentMemoryGiBPerVCpu=54
s	LastUpdateStatus	enum=Successful|Failed|InProgress
s	LastUpdateStatusReason
s	LastUpdateStatusReasonCode	enum=EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
S	Layer	.Arn=114	.CodeSize=141	.SigningProfileVersionArn=12	.SigningJobArn=12
s	LayerArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+
L	LayerList	of=114
s	LayerName	min=1	max=140	pattern=(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+
s	LayerVersionArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+
S	LayerVersionContentInput	.S3Bucket=177	.S3Key=181	.S3ObjectVersion=182	.ZipFile=13
S	LayerVersionContentOutput	.Location=200	.CodeSha256=200	.CodeSize=141	.SigningProfileVersionArn=200	.SigningJobArn=200
l	LayerVersionNumber
L	LayerVersionsList	of=119
S	LayerVersionsListItem	.LayerVersionArn=114	.Version=117	.Description=32	.CreatedDate=220	.CompatibleRuntimes=22	.LicenseInfo=123	.CompatibleArchitectures=21
L	LayersList	of=121
S	LayersListItem	.LayerName=113	.LayerArn=111	.LatestMatchingVersion=119
L	LayersReferenceList	of=110
s	LicenseInfo	min=0	max=512
S	ListAliasesRequest	.FunctionName=64;!;u:FunctionName	.FunctionVersion=233;q:FunctionVersion	.Marker=200;q:Marker	.MaxItems=144;q:MaxItems
S	ListAliasesResponse	.NextMarker=200	.Aliases=7
S	ListFunctionsRequest	.MasterRegion=142;q:MasterRegion	.FunctionVersion=66;q:FunctionVersion	.Marker=200;q:Marker	.MaxItems=144;q:MaxItems
S	ListFunctionsResponse	.NextMarker=200	.Functions=63
S	ListLayerVersionsRequest	.CompatibleRuntime=173;q:CompatibleRuntime	.LayerName=113;!;u:LayerName	.Marker=200;q:Marker	.MaxItems=143;q:MaxItems	.CompatibleArchitecture=10;q:CompatibleArchitecture
S	ListLayerVersionsResponse	.NextMarker=200	.LayerVersions=118
S	ListLayersRequest	.CompatibleRuntime=173;q:CompatibleRuntime	.Marker=200;q:Marker	.MaxItems=143;q:MaxItems	.CompatibleArchitecture=10;q:CompatibleArchitecture
S	ListLayersResponse	.NextMarker=200	.Layers=120
S	ListTagsRequest	.Resource=210;!;u:Resource
S	ListTagsResponse	.Tags=211
S	ListVersionsByFunctionRequest	.FunctionName=147;!;u:FunctionName	.Marker=200;q:Marker	.MaxItems=144;q:MaxItems
S	ListVersionsByFunctionResponse	.NextMarker=200	.Versions=63
s	LocalMountPath	min=0	max=160	pattern=/mnt/[a-zA-Z0-9-_.]+
s	LogFormat	enum=JSON|Text
s	LogGroup	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogType	enum=None|Tail
S	LoggingConfig	.LogFormat=137	.ApplicationLogLevel=9	.SystemLogLevel=205	.LogGroup=138
l	Long
s	MasterRegion	pattern=ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1}
i	MaxLayerListItems	min=1	max=50
i	MaxListItems	min=1	max=10000
i	MemorySize	min=128	max=32768
s	NameSpacedFunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedFunctionName	min=1	max=256	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedStatementId	min=1	max=100	pattern=([a-zA-Z0-9-_.]+)
S	NoPublishedVersionException	fault=NoPublishedVersionException:400	.Type=200	.Message=200
b	NullableBoolean
s	NumericLatestPublishedOrAliasQualifier	min=1	max=128	pattern=\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+
s	PackageType	enum=Zip|Image
i	PerExecutionEnvironmentMaxConcurrency	min=1	max=1600
S	PolicyLengthExceededException	fault=PolicyLengthExceededException:400	.Type=200	.message=200
S	PreconditionFailedException	fault=PreconditionFailedException:412	.Type=200	.message=200
s	Principal	pattern=[^\s]+
s	PrincipalOrgID	min=12	max=34	pattern=o-[a-z0-9]{10,32}
S	PublishLayerVersionRequest	.LayerName=113;!;u:LayerName	.Description=32	.Content=115;!	.CompatibleRuntimes=22	.LicenseInfo=123	.CompatibleArchitectures=21
S	PublishLayerVersionResponse	.Content=116	.LayerArn=111	.LayerVersionArn=114	.Description=32	.CreatedDate=220	.Version=117	.CompatibleRuntimes=22	.LicenseInfo=123	.CompatibleArchitectures=21
S	PublishVersionRequest	.FunctionName=64;!;u:FunctionName	.CodeSha256=200	.Description=32	.RevisionId=200	.PublishTo=67
S	PutFunctionConcurrencyRequest	.FunctionName=64;!;u:FunctionName	.ReservedConcurrentExecutions=166;!
S	RecursiveInvocationException	fault=RecursiveInvocationException:400	.Type=200	.Message=200
s	RecursiveLoop	enum=Allow|Terminate
S	RemovePermissionRequest	.FunctionName=147;!;u:FunctionName	.StatementId=148;!;u:StatementId	.Qualifier=151;q:Qualifier	.RevisionId=200;q:RevisionId
S	RequestTooLargeException	fault=RequestTooLargeException:413	.Type=200	.message=200
i	ReservedConcurrentExecutions	min=0
s	ResourceArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	ResourceConflictException	fault=ResourceConflictException:409	.Type=200	.message=200
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Type=200	.Message=200
S	ResourceNotReadyException	fault=ResourceNotReadyException:502	.Type=200	.message=200
i	RetentionPeriodInDays	min=1	max=90
s	RoleArn	pattern=arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+
s	Runtime	enum=nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x|nodejs24.x|python3.14|java25|dotnet10|ruby4.0
s	RuntimeVersionArn	min=26	max=2048	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+
S	RuntimeVersionConfig	.RuntimeVersionArn=174	.Error=176
S	RuntimeVersionError	.ErrorCode=200	.Message=185
s	S3Bucket	min=3	max=63	pattern=[0-9A-Za-z\.\-_]*(?<!\.)
S	S3FilesMountConnectivityException	fault=S3FilesMountConnectivityException:408	.Type=200	.Message=200
S	S3FilesMountFailureException	fault=S3FilesMountFailureException:403	.Type=200	.Message=200
S	S3FilesMountTimeoutException	fault=S3FilesMountTimeoutException:408	.Type=200	.Message=200
s	S3Key	min=1	max=1024
s	S3ObjectVersion	min=1	max=1024
s	SecurityGroupId
L	SecurityGroupIds	min=0	max=5	of=183
s	SensitiveString	secret
S	SerializedRequestEntityTooLargeException	fault=SerializedRequestEntityTooLargeException:413	.Type=200	.message=200
S	ServiceException	fault=ServiceException:500	.Type=200	.Message=200
S	SnapStart	.ApplyOn=189
s	SnapStartApplyOn	enum=PublishedVersions|None
S	SnapStartException	fault=SnapStartException:400	.Type=200	.Message=200
S	SnapStartNotReadyException	fault=SnapStartNotReadyException:409	.Type=200	.Message=200
s	SnapStartOptimizationStatus	enum=On|Off
S	SnapStartResponse	.ApplyOn=189	.OptimizationStatus=192
S	SnapStartTimeoutException	fault=SnapStartTimeoutException:408	.Type=200	.Message=200
s	SourceOwner	min=0	max=12	pattern=\d{12}
s	State	enum=Pending|Active|Inactive|Failed|Deactivating|Deactivated|ActiveNonInvocable|Deleting
s	StateReason
s	StateReasonCode	enum=Idle|Creating|Restoring|EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|DrainingDurableExecutions|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
s	StatementId	min=1	max=100	pattern=([a-zA-Z0-9-_]+)
s	String
L	StringList	min=0	max=1500	of=200
S	SubnetIPAddressLimitReachedException	fault=SubnetIPAddressLimitReachedException:502	.Type=200	.Message=200
s	SubnetId
L	SubnetIds	min=0	max=16	of=203
s	SystemLogLevel	enum=DEBUG|INFO|WARN
s	TagKey
L	TagKeyList	of=206
S	TagResourceRequest	.Resource=210;!;u:Resource	.Tags=211;!
s	TagValue
s	TaggableResource	min=1	max=256	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)
M	Tags	of=209	by=206
S	TagsError	.ErrorCode=213;!	.Message=214;!
s	TagsErrorCode	min=10	max=21	pattern=[A-Za-z]+Exception
s	TagsErrorMessage	min=84	max=1000
S	TenancyConfig	.TenantIsolationMode=217;!
s	TenantId	min=1	max=256	pattern=[a-zA-Z0-9\._:\/=+\-@ ]+
s	TenantIsolationMode	enum=PER_TENANT
s	ThrottleReason	enum=ConcurrentInvocationLimitExceeded|FunctionInvocationRateLimitExceeded|ReservedFunctionConcurrentInvocationLimitExceeded|ReservedFunctionInvocationRateLimitExceeded|CallerRateLimitExceeded|ConcurrentSnapshotCreateLimitExceeded
i	Timeout	min=1
s	Timestamp
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=200;h:Retry-After	.Type=200	.message=200	.Reason=218
S	TracingConfig	.Mode=224
S	TracingConfigResponse	.Mode=224
s	TracingMode	enum=Active|PassThrough
s	UnqualifiedFunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)
S	UnsupportedMediaTypeException	fault=UnsupportedMediaTypeException:415	.Type=200	.message=200
S	UntagResourceRequest	.Resource=210;!;u:Resource	.TagKeys=207;!;q:tagKeys
S	UpdateAliasRequest	.FunctionName=64;!;u:FunctionName	.Name=5;!;u:Name	.FunctionVersion=233	.Description=32	.RoutingConfig=8	.RevisionId=200
S	UpdateFunctionCodeRequest	.FunctionName=64;!;u:FunctionName	.ZipFile=13	.S3Bucket=177	.S3Key=181	.S3ObjectVersion=182	.ImageUri=200	.Publish=14	.DryRun=14	.RevisionId=200	.Architectures=11	.SourceKMSKeyArn=104	.PublishTo=67
S	UpdateFunctionConfigurationRequest	.FunctionName=64;!;u:FunctionName	.Role=172	.Handler=85	.Description=32	.Timeout=219	.MemorySize=145	.VpcConfig=234	.Environment=45	.Runtime=173	.DeadLetterConfig=26	.KMSKeyArn=104	.TracingConfig=222	.RevisionId=200	.Layers=112	.FileSystemConfigs=58	.ImageConfig=86	.EphemeralStorage=51	.SnapStart=188	.LoggingConfig=140	.CapacityProviderConfig=16	.DurableConfig=33
s	UpdateRuntimeOn	enum=Auto|Manual|FunctionUpdate
s	Version	min=1	max=1024	pattern=(\$LATEST|[0-9]+)
s	VersionWithLatestPublished	min=1	max=1024	pattern=(\$LATEST(\.PUBLISHED)?|[0-9]+)
S	VpcConfig	.SubnetIds=204	.SecurityGroupIds=184	.Ipv6AllowedForDualStack=150
S	VpcConfigResponse	.SubnetIds=204	.SecurityGroupIds=184	.VpcId=236	.Ipv6AllowedForDualStack=150
s	VpcId
d	Weight	min=0	max=1
s	WorkingDirectory	min=0	max=1000
"""##
}
