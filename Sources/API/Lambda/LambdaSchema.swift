// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Lambda, and the operations of it that are served.
package enum LambdaModel {
    package static let schema = Schema(text, notServed: notServed)

    package static let addLayerVersionPermission = TypedOperation<AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddLayerVersionPermission")
    package static let addPermission = TypedOperation<AddPermissionRequest, AddPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddPermission")
    package static let createAlias = TypedOperation<CreateAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateAlias")
    package static let createCodeSigningConfig = TypedOperation<CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "CreateCodeSigningConfig")
    package static let createFunction = TypedOperation<CreateFunctionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateFunction")
    package static let createFunctionUrlConfig = TypedOperation<CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse>(service: "Lambda", prefix: "lambda", name: "CreateFunctionUrlConfig")
    package static let deleteAlias = TypedOperation<DeleteAliasRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteAlias")
    package static let deleteCodeSigningConfig = TypedOperation<DeleteCodeSigningConfigRequest, DeleteCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "DeleteCodeSigningConfig")
    package static let deleteFunction = TypedOperation<DeleteFunctionRequest, DeleteFunctionResponse>(service: "Lambda", prefix: "lambda", name: "DeleteFunction")
    package static let deleteFunctionCodeSigningConfig = TypedOperation<DeleteFunctionCodeSigningConfigRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteFunctionCodeSigningConfig")
    package static let deleteFunctionConcurrency = TypedOperation<DeleteFunctionConcurrencyRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteFunctionConcurrency")
    package static let deleteFunctionEventInvokeConfig = TypedOperation<DeleteFunctionEventInvokeConfigRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteFunctionEventInvokeConfig")
    package static let deleteFunctionUrlConfig = TypedOperation<DeleteFunctionUrlConfigRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteFunctionUrlConfig")
    package static let deleteLayerVersion = TypedOperation<DeleteLayerVersionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteLayerVersion")
    package static let deleteProvisionedConcurrencyConfig = TypedOperation<DeleteProvisionedConcurrencyConfigRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteProvisionedConcurrencyConfig")
    package static let getAccountSettings = TypedOperation<GetAccountSettingsRequest, GetAccountSettingsResponse>(service: "Lambda", prefix: "lambda", name: "GetAccountSettings")
    package static let getAlias = TypedOperation<GetAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "GetAlias")
    package static let getCodeSigningConfig = TypedOperation<GetCodeSigningConfigRequest, GetCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetCodeSigningConfig")
    package static let getFunction = TypedOperation<GetFunctionRequest, GetFunctionResponse>(service: "Lambda", prefix: "lambda", name: "GetFunction")
    package static let getFunctionCodeSigningConfig = TypedOperation<GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionCodeSigningConfig")
    package static let getFunctionConcurrency = TypedOperation<GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionConcurrency")
    package static let getFunctionConfiguration = TypedOperation<GetFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "GetFunctionConfiguration")
    package static let getFunctionEventInvokeConfig = TypedOperation<GetFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(service: "Lambda", prefix: "lambda", name: "GetFunctionEventInvokeConfig")
    package static let getFunctionRecursionConfig = TypedOperation<GetFunctionRecursionConfigRequest, GetFunctionRecursionConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionRecursionConfig")
    package static let getFunctionUrlConfig = TypedOperation<GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetFunctionUrlConfig")
    package static let getLayerVersion = TypedOperation<GetLayerVersionRequest, GetLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "GetLayerVersion")
    package static let getLayerVersionByArn = TypedOperation<GetLayerVersionByArnRequest, GetLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "GetLayerVersionByArn")
    package static let getLayerVersionPolicy = TypedOperation<GetLayerVersionPolicyRequest, GetLayerVersionPolicyResponse>(service: "Lambda", prefix: "lambda", name: "GetLayerVersionPolicy")
    package static let getPolicy = TypedOperation<GetPolicyRequest, GetPolicyResponse>(service: "Lambda", prefix: "lambda", name: "GetPolicy")
    package static let getProvisionedConcurrencyConfig = TypedOperation<GetProvisionedConcurrencyConfigRequest, GetProvisionedConcurrencyConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetProvisionedConcurrencyConfig")
    package static let getRuntimeManagementConfig = TypedOperation<GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse>(service: "Lambda", prefix: "lambda", name: "GetRuntimeManagementConfig")
    package static let invoke = TypedOperation<InvocationRequest, InvocationResponse>(service: "Lambda", prefix: "lambda", name: "Invoke")
    package static let invokeAsync = TypedOperation<InvokeAsyncRequest, InvokeAsyncResponse>(service: "Lambda", prefix: "lambda", name: "InvokeAsync")
    package static let invokeWithResponseStream = TypedOperation<InvokeWithResponseStreamRequest, InvokeWithResponseStreamResponse>(service: "Lambda", prefix: "lambda", name: "InvokeWithResponseStream")
    package static let listAliases = TypedOperation<ListAliasesRequest, ListAliasesResponse>(service: "Lambda", prefix: "lambda", name: "ListAliases")
    package static let listCodeSigningConfigs = TypedOperation<ListCodeSigningConfigsRequest, ListCodeSigningConfigsResponse>(service: "Lambda", prefix: "lambda", name: "ListCodeSigningConfigs")
    package static let listFunctionEventInvokeConfigs = TypedOperation<ListFunctionEventInvokeConfigsRequest, ListFunctionEventInvokeConfigsResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctionEventInvokeConfigs")
    package static let listFunctionUrlConfigs = TypedOperation<ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctionUrlConfigs")
    package static let listFunctions = TypedOperation<ListFunctionsRequest, ListFunctionsResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctions")
    package static let listFunctionsByCodeSigningConfig = TypedOperation<ListFunctionsByCodeSigningConfigRequest, ListFunctionsByCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "ListFunctionsByCodeSigningConfig")
    package static let listLayerVersions = TypedOperation<ListLayerVersionsRequest, ListLayerVersionsResponse>(service: "Lambda", prefix: "lambda", name: "ListLayerVersions")
    package static let listLayers = TypedOperation<ListLayersRequest, ListLayersResponse>(service: "Lambda", prefix: "lambda", name: "ListLayers")
    package static let listProvisionedConcurrencyConfigs = TypedOperation<ListProvisionedConcurrencyConfigsRequest, ListProvisionedConcurrencyConfigsResponse>(service: "Lambda", prefix: "lambda", name: "ListProvisionedConcurrencyConfigs")
    package static let listTags = TypedOperation<ListTagsRequest, ListTagsResponse>(service: "Lambda", prefix: "lambda", name: "ListTags")
    package static let listVersionsByFunction = TypedOperation<ListVersionsByFunctionRequest, ListVersionsByFunctionResponse>(service: "Lambda", prefix: "lambda", name: "ListVersionsByFunction")
    package static let publishLayerVersion = TypedOperation<PublishLayerVersionRequest, PublishLayerVersionResponse>(service: "Lambda", prefix: "lambda", name: "PublishLayerVersion")
    package static let publishVersion = TypedOperation<PublishVersionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "PublishVersion")
    package static let putFunctionCodeSigningConfig = TypedOperation<PutFunctionCodeSigningConfigRequest, PutFunctionCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "PutFunctionCodeSigningConfig")
    package static let putFunctionConcurrency = TypedOperation<PutFunctionConcurrencyRequest, Concurrency>(service: "Lambda", prefix: "lambda", name: "PutFunctionConcurrency")
    package static let putFunctionEventInvokeConfig = TypedOperation<PutFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(service: "Lambda", prefix: "lambda", name: "PutFunctionEventInvokeConfig")
    package static let putFunctionRecursionConfig = TypedOperation<PutFunctionRecursionConfigRequest, PutFunctionRecursionConfigResponse>(service: "Lambda", prefix: "lambda", name: "PutFunctionRecursionConfig")
    package static let putProvisionedConcurrencyConfig = TypedOperation<PutProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfigResponse>(service: "Lambda", prefix: "lambda", name: "PutProvisionedConcurrencyConfig")
    package static let putRuntimeManagementConfig = TypedOperation<PutRuntimeManagementConfigRequest, PutRuntimeManagementConfigResponse>(service: "Lambda", prefix: "lambda", name: "PutRuntimeManagementConfig")
    package static let removeLayerVersionPermission = TypedOperation<RemoveLayerVersionPermissionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "RemoveLayerVersionPermission")
    package static let removePermission = TypedOperation<RemovePermissionRequest, Empty>(service: "Lambda", prefix: "lambda", name: "RemovePermission")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Lambda", prefix: "lambda", name: "UntagResource")
    package static let updateAlias = TypedOperation<UpdateAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateAlias")
    package static let updateCodeSigningConfig = TypedOperation<UpdateCodeSigningConfigRequest, UpdateCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "UpdateCodeSigningConfig")
    package static let updateFunctionCode = TypedOperation<UpdateFunctionCodeRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionCode")
    package static let updateFunctionConfiguration = TypedOperation<UpdateFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionConfiguration")
    package static let updateFunctionEventInvokeConfig = TypedOperation<UpdateFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionEventInvokeConfig")
    package static let updateFunctionUrlConfig = TypedOperation<UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionUrlConfig")

    private static let text = ##"""
V	name=Lambda	protocols=rest-json	signing=lambda	version=2015-03-31	endpoint=lambda
O	AddLayerVersionPermission	method=POST	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy	status=201	in=3	out=4
O	AddPermission	method=POST	uri=/2015-03-31/functions/{FunctionName}/policy	status=201	in=5	out=6
O	CreateAlias	method=POST	uri=/2015-03-31/functions/{FunctionName}/aliases	status=201	in=39	out=10
O	CreateCodeSigningConfig	method=POST	uri=/2020-04-22/code-signing-configs	status=201	in=40	out=41
O	CreateFunction	method=POST	uri=/2015-03-31/functions	status=201	in=42	out=91
O	CreateFunctionUrlConfig	method=POST	uri=/2021-10-31/functions/{FunctionName}/url	status=201	in=43	out=44
O	DeleteAlias	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	status=204	in=47
O	DeleteCodeSigningConfig	method=DELETE	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	status=204	in=48	out=49
O	DeleteFunction	method=DELETE	uri=/2015-03-31/functions/{FunctionName}	in=53	out=54
O	DeleteFunctionCodeSigningConfig	method=DELETE	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	status=204	in=50
O	DeleteFunctionConcurrency	method=DELETE	uri=/2017-10-31/functions/{FunctionName}/concurrency	status=204	in=51
O	DeleteFunctionEventInvokeConfig	method=DELETE	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	status=204	in=52
O	DeleteFunctionUrlConfig	method=DELETE	uri=/2021-10-31/functions/{FunctionName}/url	status=204	in=55
O	DeleteLayerVersion	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	status=204	in=56
O	DeleteProvisionedConcurrencyConfig	method=DELETE	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	status=204	in=57
O	GetAccountSettings	method=GET	uri=/2016-08-19/account-settings	in=104	out=105
O	GetAlias	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=106	out=10
O	GetCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	in=107	out=108
O	GetFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}	in=117	out=118
O	GetFunctionCodeSigningConfig	method=GET	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=109	out=110
O	GetFunctionConcurrency	method=GET	uri=/2019-09-30/functions/{FunctionName}/concurrency	in=111	out=112
O	GetFunctionConfiguration	method=GET	uri=/2015-03-31/functions/{FunctionName}/configuration	in=113	out=91
O	GetFunctionEventInvokeConfig	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=114	out=92
O	GetFunctionRecursionConfig	method=GET	uri=/2024-08-31/functions/{FunctionName}/recursion-config	in=115	out=116
O	GetFunctionUrlConfig	method=GET	uri=/2021-10-31/functions/{FunctionName}/url	in=119	out=120
O	GetLayerVersion	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	in=124	out=125
O	GetLayerVersionByArn	method=GET	uri=/2018-10-31/layers?find=LayerVersion	in=121	out=125
O	GetLayerVersionPolicy	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy	in=122	out=123
O	GetPolicy	method=GET	uri=/2015-03-31/functions/{FunctionName}/policy	in=126	out=127
O	GetProvisionedConcurrencyConfig	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	in=128	out=129
O	GetRuntimeManagementConfig	method=GET	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config	in=130	out=131
O	Invoke	method=POST	uri=/2015-03-31/functions/{FunctionName}/invocations	in=147	out=148
O	InvokeAsync	method=POST	uri=/2014-11-13/functions/{FunctionName}/invoke-async	status=202	in=150	out=151
O	InvokeWithResponseStream	method=POST	uri=/2021-11-15/functions/{FunctionName}/response-streaming-invocations	in=155	out=156
O	ListAliases	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases	in=184	out=185
O	ListCodeSigningConfigs	method=GET	uri=/2020-04-22/code-signing-configs	in=186	out=187
O	ListFunctionEventInvokeConfigs	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config/list	in=188	out=189
O	ListFunctionUrlConfigs	method=GET	uri=/2021-10-31/functions/{FunctionName}/urls	in=190	out=191
O	ListFunctions	method=GET	uri=/2015-03-31/functions	in=194	out=195
O	ListFunctionsByCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions	in=192	out=193
O	ListLayerVersions	method=GET	uri=/2018-10-31/layers/{LayerName}/versions	in=196	out=197
O	ListLayers	method=GET	uri=/2018-10-31/layers	in=198	out=199
O	ListProvisionedConcurrencyConfigs	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL	in=200	out=201
O	ListTags	method=GET	uri=/2017-03-31/tags/{Resource}	in=202	out=203
O	ListVersionsByFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}/versions	in=204	out=205
O	PublishLayerVersion	method=POST	uri=/2018-10-31/layers/{LayerName}/versions	status=201	in=245	out=246
O	PublishVersion	method=POST	uri=/2015-03-31/functions/{FunctionName}/versions	status=201	in=247	out=91
O	PutFunctionCodeSigningConfig	method=PUT	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=248	out=249
O	PutFunctionConcurrency	method=PUT	uri=/2017-10-31/functions/{FunctionName}/concurrency	in=250	out=37
O	PutFunctionEventInvokeConfig	method=PUT	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=251	out=92
O	PutFunctionRecursionConfig	method=PUT	uri=/2024-08-31/functions/{FunctionName}/recursion-config	in=252	out=253
O	PutProvisionedConcurrencyConfig	method=PUT	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	status=202	in=254	out=255
O	PutRuntimeManagementConfig	method=PUT	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config	in=256	out=257
O	RemoveLayerVersionPermission	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}	status=204	in=261
O	RemovePermission	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/policy/{StatementId}	status=204	in=262
O	TagResource	method=POST	uri=/2017-03-31/tags/{Resource}	status=204	in=308
O	UntagResource	method=DELETE	uri=/2017-03-31/tags/{Resource}	status=204	in=328
O	UpdateAlias	method=PUT	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=329	out=10
O	UpdateCodeSigningConfig	method=PUT	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	in=330	out=331
O	UpdateFunctionCode	method=PUT	uri=/2015-03-31/functions/{FunctionName}/code	in=332	out=91
O	UpdateFunctionConfiguration	method=PUT	uri=/2015-03-31/functions/{FunctionName}/configuration	in=333	out=91
O	UpdateFunctionEventInvokeConfig	method=POST	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=334	out=92
O	UpdateFunctionUrlConfig	method=PUT	uri=/2021-10-31/functions/{FunctionName}/url	in=335	out=336
S	AccountLimit	.TotalCodeSize=211	.CodeSizeUnzipped=211	.CodeSizeZipped=211	.ConcurrentExecutions=139	.UnreservedConcurrentExecutions=326
S	AccountUsage	.TotalCodeSize=211	.FunctionCount=211
s	Action	pattern=(lambda:[*]|lambda:[a-zA-Z]+|[*])
S	AddLayerVersionPermissionRequest	.LayerName=171;!;u:LayerName	.VersionNumber=177;!;u:VersionNumber	.StatementId=299;!	.Action=172;!	.Principal=173;!	.OrganizationId=232	.RevisionId=300;q:RevisionId
S	AddLayerVersionPermissionResponse	.Statement=300	.RevisionId=300
S	AddPermissionRequest	.FunctionName=224;!;u:FunctionName	.StatementId=299;!	.Action=2;!	.Principal=239;!	.SourceArn=20	.SourceAccount=295	.EventSourceToken=81	.Qualifier=229;q:Qualifier	.RevisionId=300	.PrincipalOrgID=240	.FunctionUrlAuthType=97	.InvokedViaFunctionUrl=158
S	AddPermissionResponse	.Statement=300
s	AdditionalVersion	min=1	max=1024	pattern=[0-9]+
M	AdditionalVersionWeights	of=343	by=7
s	Alias	min=1	max=128	pattern=(?!^[0-9]+$)([a-zA-Z0-9-_]+)
S	AliasConfiguration	.AliasArn=87	.Name=9	.FunctionVersion=338	.Description=58	.RoutingConfig=12	.RevisionId=300
L	AliasList	of=10
S	AliasRoutingConfiguration	.AdditionalVersionWeights=8
b	AllowCredentials
L	AllowMethodsList	min=0	max=6	of=222
L	AllowOriginsList	min=0	max=100	of=233
S	AllowedPublishers	.SigningProfileVersionArns=287;!
s	ApplicationLogLevel	enum=TRACE|DEBUG|INFO|WARN|ERROR|FATAL
s	Architecture	enum=x86_64|arm64
L	ArchitecturesList	min=1	max=1	of=18
s	Arn	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)
B	Blob	secret
B	BlobStream	stream
b	Boolean
s	CapacityProviderArn	min=1	max=140	pattern=arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+
S	CapacityProviderConfig	.LambdaManagedInstancesCapacityProviderConfig=164;!
S	CodeSigningConfig	.CodeSigningConfigId=28;!	.CodeSigningConfigArn=27;!	.Description=58	.AllowedPublishers=16;!	.CodeSigningPolicies=31;!	.LastModified=320;!
s	CodeSigningConfigArn	min=0	max=200	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}
s	CodeSigningConfigId	pattern=csc-[a-zA-Z0-9-_\.]{17}
L	CodeSigningConfigList	of=26
S	CodeSigningConfigNotFoundException	fault=CodeSigningConfigNotFoundException:404	.Type=300	.Message=300
S	CodeSigningPolicies	.UntrustedArtifactOnDeployment=32
s	CodeSigningPolicy	enum=Warn|Enforce
S	CodeStorageExceededException	fault=CodeStorageExceededException:400	.Type=300	.message=300
S	CodeVerificationFailedException	fault=CodeVerificationFailedException:400	.Type=300	.Message=300
L	CompatibleArchitectures	min=0	max=2	of=18
L	CompatibleRuntimes	min=0	max=15	of=272
S	Concurrency	.ReservedConcurrentExecutions=264
S	Cors	.AllowCredentials=13	.AllowHeaders=134	.AllowMethods=14	.AllowOrigins=15	.ExposeHeaders=134	.MaxAge=213
S	CreateAliasRequest	.FunctionName=95;!;u:FunctionName	.Name=9;!	.FunctionVersion=339;!	.Description=58	.RoutingConfig=12
S	CreateCodeSigningConfigRequest	.Description=58	.AllowedPublishers=16;!	.CodeSigningPolicies=31	.Tags=311
S	CreateCodeSigningConfigResponse	.CodeSigningConfig=26;!
S	CreateFunctionRequest	.FunctionName=95;!	.Runtime=272	.Role=271;!	.Handler=132	.Code=89;!	.Description=58	.Timeout=319	.MemorySize=221	.Publish=23	.VpcConfig=340	.PackageType=234	.DeadLetterConfig=46	.Environment=73	.KMSKeyArn=162	.TracingConfig=322	.Tags=311	.Layers=170	.FileSystemConfigs=86	.ImageConfig=136	.CodeSigningConfigArn=27	.Architectures=19	.EphemeralStorage=79	.SnapStart=288	.LoggingConfig=210	.CapacityProviderConfig=25	.PublishTo=102	.DurableConfig=61	.TenancyConfig=315
S	CreateFunctionUrlConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=100;q:Qualifier	.AuthType=97;!	.Cors=38	.InvokeMode=152
S	CreateFunctionUrlConfigResponse	.FunctionUrl=96;!	.FunctionArn=87;!	.AuthType=97;!	.Cors=38	.CreationTime=320;!	.InvokeMode=152
t	Date
S	DeadLetterConfig	.TargetArn=265
S	DeleteAliasRequest	.FunctionName=95;!;u:FunctionName	.Name=9;!;u:Name
S	DeleteCodeSigningConfigRequest	.CodeSigningConfigArn=27;!;u:CodeSigningConfigArn
S	DeleteCodeSigningConfigResponse
S	DeleteFunctionCodeSigningConfigRequest	.FunctionName=224;!;u:FunctionName
S	DeleteFunctionConcurrencyRequest	.FunctionName=95;!;u:FunctionName
S	DeleteFunctionEventInvokeConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	DeleteFunctionRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	DeleteFunctionResponse	.StatusCode=139;c
S	DeleteFunctionUrlConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=100;q:Qualifier
S	DeleteLayerVersionRequest	.LayerName=171;!;u:LayerName	.VersionNumber=177;!;u:VersionNumber
S	DeleteProvisionedConcurrencyConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=258;!;q:Qualifier
s	Description	min=0	max=256
s	DestinationArn	min=0	max=350	pattern=$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)
S	DestinationConfig	.OnSuccess=231	.OnFailure=230
S	DurableConfig	.RetentionPeriodInDays=270	.ExecutionTimeout=83
S	DurableExecutionAlreadyStartedException	fault=DurableExecutionAlreadyStartedException:409	.Type=300	.Message=300
s	DurableExecutionArn	min=1	max=1024	pattern=arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)
s	DurableExecutionName	min=1	max=64	pattern=[a-zA-Z0-9-_]+
S	EC2AccessDeniedException	fault=EC2AccessDeniedException:502	.Type=300	.Message=300
S	EC2ThrottledException	fault=EC2ThrottledException:502	.Type=300	.Message=300
S	EC2UnexpectedException	fault=EC2UnexpectedException:502	.Type=300	.Message=300	.EC2ErrorCode=300
S	EFSIOException	fault=EFSIOException:410	.Type=300	.Message=300
S	EFSMountConnectivityException	fault=EFSMountConnectivityException:408	.Type=300	.Message=300
S	EFSMountFailureException	fault=EFSMountFailureException:403	.Type=300	.Message=300
S	EFSMountTimeoutException	fault=EFSMountTimeoutException:408	.Type=300	.Message=300
S	ENILimitReachedException	fault=ENILimitReachedException:502	.Type=300	.Message=300
S	Environment	.Variables=78
S	EnvironmentError	.ErrorCode=300	.Message=284
S	EnvironmentResponse	.Variables=78	.Error=74
s	EnvironmentVariableName	pattern=[a-zA-Z]([a-zA-Z0-9_])+	secret
s	EnvironmentVariableValue	secret
M	EnvironmentVariables	secret	of=77	by=76
S	EphemeralStorage	.Size=80;!
i	EphemeralStorageSize	min=512	max=10240
s	EventSourceToken	min=0	max=256	pattern=[a-zA-Z0-9._\-]+
d	ExecutionEnvironmentMemoryGiBPerVCpu	min=2	max=8
i	ExecutionTimeout	min=1	max=31622400
s	FileSystemArn	min=0	max=256	pattern=arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}
S	FileSystemConfig	.Arn=84;!	.LocalMountPath=206;!
L	FileSystemConfigList	min=0	max=1	of=85
s	FunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?
L	FunctionArnList	of=87
S	FunctionCode	.ZipFile=21	.S3Bucket=276	.S3Key=280	.S3ObjectVersion=281	.ImageUri=300	.SourceKMSKeyArn=162
S	FunctionCodeLocation	.RepositoryType=300	.Location=300	.ImageUri=300	.ResolvedImageUri=300	.SourceKMSKeyArn=300
S	FunctionConfiguration	.FunctionName=224	.FunctionArn=223	.Runtime=272	.Role=271	.Handler=132	.CodeSize=211	.Description=58	.Timeout=319	.MemorySize=221	.LastModified=320	.CodeSha256=300	.Version=338	.VpcConfig=341	.DeadLetterConfig=46	.Environment=75	.KMSKeyArn=162	.TracingConfig=323	.MasterArn=87	.RevisionId=300	.Layers=182	.State=296	.StateReason=297	.StateReasonCode=298	.LastUpdateStatus=165	.LastUpdateStatusReason=166	.LastUpdateStatusReasonCode=167	.FileSystemConfigs=86	.PackageType=234	.ImageConfigResponse=138	.SigningProfileVersionArn=20	.SigningJobArn=20	.Architectures=19	.EphemeralStorage=79	.SnapStart=293	.RuntimeVersionConfig=274	.LoggingConfig=210	.CapacityProviderConfig=25	.ConfigSha256=300	.DurableConfig=61	.TenancyConfig=315
S	FunctionEventInvokeConfig	.LastModified=45	.FunctionArn=87	.MaximumRetryAttempts=220	.MaximumEventAgeInSeconds=219	.DestinationConfig=60
L	FunctionEventInvokeConfigList	of=92
L	FunctionList	of=91
s	FunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?
s	FunctionUrl	min=40	max=100
s	FunctionUrlAuthType	enum=NONE|AWS_IAM
S	FunctionUrlConfig	.FunctionUrl=96;!	.FunctionArn=87;!	.CreationTime=320;!	.LastModifiedTime=320;!	.Cors=38	.AuthType=97;!	.InvokeMode=152
L	FunctionUrlConfigList	of=98
s	FunctionUrlQualifier	min=1	max=128	pattern=((?!^\d+$)^[0-9a-zA-Z-_]+$)
s	FunctionVersion	enum=ALL
s	FunctionVersionLatestPublished	enum=LATEST_PUBLISHED
S	FunctionVersionsPerCapacityProviderLimitExceededException	fault=FunctionVersionsPerCapacityProviderLimitExceededException:400	.Type=300	.message=300
S	GetAccountSettingsRequest
S	GetAccountSettingsResponse	.AccountLimit=0	.AccountUsage=1
S	GetAliasRequest	.FunctionName=95;!;u:FunctionName	.Name=9;!;u:Name
S	GetCodeSigningConfigRequest	.CodeSigningConfigArn=27;!;u:CodeSigningConfigArn
S	GetCodeSigningConfigResponse	.CodeSigningConfig=26;!
S	GetFunctionCodeSigningConfigRequest	.FunctionName=224;!;u:FunctionName
S	GetFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=27;!	.FunctionName=95;!
S	GetFunctionConcurrencyRequest	.FunctionName=95;!;u:FunctionName
S	GetFunctionConcurrencyResponse	.ReservedConcurrentExecutions=264
S	GetFunctionConfigurationRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	GetFunctionEventInvokeConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	GetFunctionRecursionConfigRequest	.FunctionName=325;!;u:FunctionName
S	GetFunctionRecursionConfigResponse	.RecursiveLoop=260
S	GetFunctionRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	GetFunctionResponse	.Configuration=91	.Code=90	.Tags=311	.TagsError=312	.Concurrency=37
S	GetFunctionUrlConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=100;q:Qualifier
S	GetFunctionUrlConfigResponse	.FunctionUrl=96;!	.FunctionArn=87;!	.AuthType=97;!	.Cors=38	.CreationTime=320;!	.LastModifiedTime=320;!	.InvokeMode=152
S	GetLayerVersionByArnRequest	.Arn=174;!;q:Arn
S	GetLayerVersionPolicyRequest	.LayerName=171;!;u:LayerName	.VersionNumber=177;!;u:VersionNumber
S	GetLayerVersionPolicyResponse	.Policy=300	.RevisionId=300
S	GetLayerVersionRequest	.LayerName=171;!;u:LayerName	.VersionNumber=177;!;u:VersionNumber
S	GetLayerVersionResponse	.Content=176	.LayerArn=169	.LayerVersionArn=174	.Description=58	.CreatedDate=320	.Version=177	.CompatibleRuntimes=36	.LicenseInfo=183	.CompatibleArchitectures=35
S	GetPolicyRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	GetPolicyResponse	.Policy=300	.RevisionId=300
S	GetProvisionedConcurrencyConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=258;!;q:Qualifier
S	GetProvisionedConcurrencyConfigResponse	.RequestedProvisionedConcurrentExecutions=237	.AvailableProvisionedConcurrentExecutions=227	.AllocatedProvisionedConcurrentExecutions=227	.Status=244	.StatusReason=300	.LastModified=320
S	GetRuntimeManagementConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier
S	GetRuntimeManagementConfigResponse	.UpdateRuntimeOn=337	.RuntimeVersionArn=273	.FunctionArn=223
s	Handler	min=0	max=128	pattern=[^\s]+
s	Header	min=0	max=1024
L	HeadersList	min=0	max=100	of=133
i	HttpStatus
S	ImageConfig	.EntryPoint=301	.Command=301	.WorkingDirectory=344
S	ImageConfigError	.ErrorCode=300	.Message=284
S	ImageConfigResponse	.ImageConfig=136	.Error=137
i	Integer
S	InvalidCodeSignatureException	fault=InvalidCodeSignatureException:400	.Type=300	.Message=300
S	InvalidParameterValueException	fault=InvalidParameterValueException:400	.Type=300	.message=300
S	InvalidRequestContentException	fault=InvalidRequestContentException:400	.Type=300	.message=300
S	InvalidRuntimeException	fault=InvalidRuntimeException:502	.Type=300	.Message=300
S	InvalidSecurityGroupIDException	fault=InvalidSecurityGroupIDException:502	.Type=300	.Message=300
S	InvalidSubnetIDException	fault=InvalidSubnetIDException:502	.Type=300	.Message=300
S	InvalidZipFileException	fault=InvalidZipFileException:502	.Type=300	.Message=300
S	InvocationRequest	payload=5	.FunctionName=224;!;u:FunctionName	.InvocationType=149;h:X-Amz-Invocation-Type	.LogType=209;h:X-Amz-Log-Type	.ClientContext=300;h:X-Amz-Client-Context	.DurableExecutionName=64;h:X-Amz-Durable-Execution-Name	.Payload=21	.Qualifier=229;q:Qualifier	.TenantId=316;h:X-Amz-Tenant-Id
S	InvocationResponse	payload=3	.StatusCode=139;c	.FunctionError=300;h:X-Amz-Function-Error	.LogResult=300;h:X-Amz-Log-Result	.Payload=21	.ExecutedVersion=338;h:X-Amz-Executed-Version	.DurableExecutionArn=63;h:X-Amz-Durable-Execution-Arn
s	InvocationType	enum=Event|RequestResponse|DryRun
S	InvokeAsyncRequest	payload=1	.FunctionName=224;!;u:FunctionName	.InvokeArgs=22;!
S	InvokeAsyncResponse	.Status=135;c
s	InvokeMode	enum=BUFFERED|RESPONSE_STREAM
S	InvokeResponseStreamUpdate	.Payload=21
S	InvokeWithResponseStreamCompleteEvent	.ErrorCode=300	.ErrorDetails=300	.LogResult=300
S	InvokeWithResponseStreamRequest	payload=5	.FunctionName=224;!;u:FunctionName	.InvocationType=269;h:X-Amz-Invocation-Type	.LogType=209;h:X-Amz-Log-Type	.ClientContext=300;h:X-Amz-Client-Context	.Qualifier=229;q:Qualifier	.Payload=21	.TenantId=316;h:X-Amz-Tenant-Id
S	InvokeWithResponseStreamResponse	payload=2	.StatusCode=139;c	.ExecutedVersion=338;h:X-Amz-Executed-Version	.EventStream=157	.ResponseStreamContentType=300;h:Content-Type
S	InvokeWithResponseStreamResponseEvent	events	.PayloadChunk=153	.InvokeComplete=154
b	InvokedViaFunctionUrl
S	KMSAccessDeniedException	fault=KMSAccessDeniedException:502	.Type=300	.Message=300
S	KMSDisabledException	fault=KMSDisabledException:502	.Type=300	.Message=300
S	KMSInvalidStateException	fault=KMSInvalidStateException:502	.Type=300	.Message=300
s	KMSKeyArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	KMSNotFoundException	fault=KMSNotFoundException:502	.Type=300	.Message=300
S	LambdaManagedInstancesCapacityProviderConfig	.CapacityProviderArn=24;!	.PerExecutionEnvironmentMaxConcurrency=235	.ExecutionEnvironmentMemoryGiBPerVCpu=82
s	LastUpdateStatus	enum=Successful|Failed|InProgress
s	LastUpdateStatusReason
s	LastUpdateStatusReasonCode	enum=EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
S	Layer	.Arn=174	.CodeSize=211	.SigningProfileVersionArn=20	.SigningJobArn=20
s	LayerArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+
L	LayerList	of=174
s	LayerName	min=1	max=140	pattern=(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+
s	LayerPermissionAllowedAction	min=0	max=22	pattern=lambda:GetLayerVersion
s	LayerPermissionAllowedPrincipal	pattern=\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root
s	LayerVersionArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+
S	LayerVersionContentInput	.S3Bucket=276	.S3Key=280	.S3ObjectVersion=281	.ZipFile=21
S	LayerVersionContentOutput	.Location=300	.CodeSha256=300	.CodeSize=211	.SigningProfileVersionArn=300	.SigningJobArn=300
l	LayerVersionNumber
L	LayerVersionsList	of=179
S	LayerVersionsListItem	.LayerVersionArn=174	.Version=177	.Description=58	.CreatedDate=320	.CompatibleRuntimes=36	.LicenseInfo=183	.CompatibleArchitectures=35
L	LayersList	of=181
S	LayersListItem	.LayerName=171	.LayerArn=169	.LatestMatchingVersion=179
L	LayersReferenceList	of=168
s	LicenseInfo	min=0	max=512
S	ListAliasesRequest	.FunctionName=95;!;u:FunctionName	.FunctionVersion=339;q:FunctionVersion	.Marker=300;q:Marker	.MaxItems=217;q:MaxItems
S	ListAliasesResponse	.NextMarker=300	.Aliases=11
S	ListCodeSigningConfigsRequest	.Marker=300;q:Marker	.MaxItems=217;q:MaxItems
S	ListCodeSigningConfigsResponse	.NextMarker=300	.CodeSigningConfigs=29
S	ListFunctionEventInvokeConfigsRequest	.FunctionName=224;!;u:FunctionName	.Marker=300;q:Marker	.MaxItems=214;q:MaxItems
S	ListFunctionEventInvokeConfigsResponse	.FunctionEventInvokeConfigs=93	.NextMarker=300
S	ListFunctionUrlConfigsRequest	.FunctionName=95;!;u:FunctionName	.Marker=300;q:Marker	.MaxItems=215;q:MaxItems
S	ListFunctionUrlConfigsResponse	.FunctionUrlConfigs=99;!	.NextMarker=300
S	ListFunctionsByCodeSigningConfigRequest	.CodeSigningConfigArn=27;!;u:CodeSigningConfigArn	.Marker=300;q:Marker	.MaxItems=217;q:MaxItems
S	ListFunctionsByCodeSigningConfigResponse	.NextMarker=300	.FunctionArns=88
S	ListFunctionsRequest	.MasterRegion=212;q:MasterRegion	.FunctionVersion=101;q:FunctionVersion	.Marker=300;q:Marker	.MaxItems=217;q:MaxItems
S	ListFunctionsResponse	.NextMarker=300	.Functions=94
S	ListLayerVersionsRequest	.CompatibleRuntime=272;q:CompatibleRuntime	.LayerName=171;!;u:LayerName	.Marker=300;q:Marker	.MaxItems=216;q:MaxItems	.CompatibleArchitecture=18;q:CompatibleArchitecture
S	ListLayerVersionsResponse	.NextMarker=300	.LayerVersions=178
S	ListLayersRequest	.CompatibleRuntime=272;q:CompatibleRuntime	.Marker=300;q:Marker	.MaxItems=216;q:MaxItems	.CompatibleArchitecture=18;q:CompatibleArchitecture
S	ListLayersResponse	.NextMarker=300	.Layers=180
S	ListProvisionedConcurrencyConfigsRequest	.FunctionName=95;!;u:FunctionName	.Marker=300;q:Marker	.MaxItems=218;q:MaxItems
S	ListProvisionedConcurrencyConfigsResponse	.ProvisionedConcurrencyConfigs=241	.NextMarker=300
S	ListTagsRequest	.Resource=310;!;u:Resource
S	ListTagsResponse	.Tags=311
S	ListVersionsByFunctionRequest	.FunctionName=224;!;u:FunctionName	.Marker=300;q:Marker	.MaxItems=217;q:MaxItems
S	ListVersionsByFunctionResponse	.NextMarker=300	.Versions=94
s	LocalMountPath	min=0	max=160	pattern=/mnt/[a-zA-Z0-9-_.]+
s	LogFormat	enum=JSON|Text
s	LogGroup	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogType	enum=None|Tail
S	LoggingConfig	.LogFormat=207	.ApplicationLogLevel=17	.SystemLogLevel=305	.LogGroup=208
l	Long
s	MasterRegion	pattern=ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1}
i	MaxAge	min=0	max=86400
i	MaxFunctionEventInvokeConfigListItems	min=1	max=50
i	MaxItems	min=1	max=50
i	MaxLayerListItems	min=1	max=50
i	MaxListItems	min=1	max=10000
i	MaxProvisionedConcurrencyConfigListItems	min=1	max=50
i	MaximumEventAgeInSeconds	min=60	max=21600
i	MaximumRetryAttempts	min=0	max=2
i	MemorySize	min=128	max=10240
s	Method	min=0	max=6
s	NameSpacedFunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedFunctionName	min=1	max=256	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedStatementId	min=1	max=100	pattern=([a-zA-Z0-9-_.]+)
S	NoPublishedVersionException	fault=NoPublishedVersionException:400	.Type=300	.Message=300
i	NonNegativeInteger	min=0
b	NullableBoolean
s	NumericLatestPublishedOrAliasQualifier	min=1	max=128	pattern=\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+
S	OnFailure	.Destination=59
S	OnSuccess	.Destination=59
s	OrganizationId	min=0	max=34	pattern=o-[a-z0-9]{10,32}
s	Origin	min=1	max=253
s	PackageType	enum=Zip|Image
i	PerExecutionEnvironmentMaxConcurrency	min=1	max=1600
S	PolicyLengthExceededException	fault=PolicyLengthExceededException:400	.Type=300	.message=300
i	PositiveInteger	min=1
S	PreconditionFailedException	fault=PreconditionFailedException:412	.Type=300	.message=300
s	Principal	pattern=[^\s]+
s	PrincipalOrgID	min=12	max=34	pattern=o-[a-z0-9]{10,32}
L	ProvisionedConcurrencyConfigList	of=242
S	ProvisionedConcurrencyConfigListItem	.FunctionArn=87	.RequestedProvisionedConcurrentExecutions=237	.AvailableProvisionedConcurrentExecutions=227	.AllocatedProvisionedConcurrentExecutions=227	.Status=244	.StatusReason=300	.LastModified=320
S	ProvisionedConcurrencyConfigNotFoundException	fault=ProvisionedConcurrencyConfigNotFoundException:404	.Type=300	.message=300
s	ProvisionedConcurrencyStatusEnum	enum=IN_PROGRESS|READY|FAILED
S	PublishLayerVersionRequest	.LayerName=171;!;u:LayerName	.Description=58	.Content=175;!	.CompatibleRuntimes=36	.LicenseInfo=183	.CompatibleArchitectures=35
S	PublishLayerVersionResponse	.Content=176	.LayerArn=169	.LayerVersionArn=174	.Description=58	.CreatedDate=320	.Version=177	.CompatibleRuntimes=36	.LicenseInfo=183	.CompatibleArchitectures=35
S	PublishVersionRequest	.FunctionName=95;!;u:FunctionName	.CodeSha256=300	.Description=58	.RevisionId=300	.PublishTo=102
S	PutFunctionCodeSigningConfigRequest	.CodeSigningConfigArn=27;!	.FunctionName=224;!;u:FunctionName
S	PutFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=27;!	.FunctionName=95;!
S	PutFunctionConcurrencyRequest	.FunctionName=95;!;u:FunctionName	.ReservedConcurrentExecutions=264;!
S	PutFunctionEventInvokeConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier	.MaximumRetryAttempts=220	.MaximumEventAgeInSeconds=219	.DestinationConfig=60
S	PutFunctionRecursionConfigRequest	.FunctionName=325;!;u:FunctionName	.RecursiveLoop=260;!
S	PutFunctionRecursionConfigResponse	.RecursiveLoop=260
S	PutProvisionedConcurrencyConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=258;!;q:Qualifier	.ProvisionedConcurrentExecutions=237;!
S	PutProvisionedConcurrencyConfigResponse	.RequestedProvisionedConcurrentExecutions=237	.AvailableProvisionedConcurrentExecutions=227	.AllocatedProvisionedConcurrentExecutions=227	.Status=244	.StatusReason=300	.LastModified=320
S	PutRuntimeManagementConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier	.UpdateRuntimeOn=337;!	.RuntimeVersionArn=273
S	PutRuntimeManagementConfigResponse	.UpdateRuntimeOn=337;!	.FunctionArn=87;!	.RuntimeVersionArn=273
s	Qualifier	min=1	max=128	pattern=(|[a-zA-Z0-9$_-]+)
S	RecursiveInvocationException	fault=RecursiveInvocationException:400	.Type=300	.Message=300
s	RecursiveLoop	enum=Allow|Terminate
S	RemoveLayerVersionPermissionRequest	.LayerName=171;!;u:LayerName	.VersionNumber=177;!;u:VersionNumber	.StatementId=299;!;u:StatementId	.RevisionId=300;q:RevisionId
S	RemovePermissionRequest	.FunctionName=224;!;u:FunctionName	.StatementId=225;!;u:StatementId	.Qualifier=229;q:Qualifier	.RevisionId=300;q:RevisionId
S	RequestTooLargeException	fault=RequestTooLargeException:413	.Type=300	.message=300
i	ReservedConcurrentExecutions	min=0
s	ResourceArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	ResourceConflictException	fault=ResourceConflictException:409	.Type=300	.message=300
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Type=300	.Message=300
S	ResourceNotReadyException	fault=ResourceNotReadyException:502	.Type=300	.message=300
s	ResponseStreamingInvocationType	enum=RequestResponse|DryRun
i	RetentionPeriodInDays	min=1	max=90
s	RoleArn	pattern=arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+
s	Runtime	enum=nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x|nodejs24.x|python3.14|java25|dotnet10|ruby4.0
s	RuntimeVersionArn	min=26	max=2048	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+
S	RuntimeVersionConfig	.RuntimeVersionArn=273	.Error=275
S	RuntimeVersionError	.ErrorCode=300	.Message=284
s	S3Bucket	min=3	max=63	pattern=[0-9A-Za-z\.\-_]*(?<!\.)
S	S3FilesMountConnectivityException	fault=S3FilesMountConnectivityException:408	.Type=300	.Message=300
S	S3FilesMountFailureException	fault=S3FilesMountFailureException:403	.Type=300	.Message=300
S	S3FilesMountTimeoutException	fault=S3FilesMountTimeoutException:408	.Type=300	.Message=300
s	S3Key	min=1	max=1024
s	S3ObjectVersion	min=1	max=1024
s	SecurityGroupId
L	SecurityGroupIds	min=0	max=5	of=282
s	SensitiveString	secret
S	SerializedRequestEntityTooLargeException	fault=SerializedRequestEntityTooLargeException:413	.Type=300	.message=300
S	ServiceException	fault=ServiceException:500	.Type=300	.Message=300
L	SigningProfileVersionArns	min=1	max=20	of=20
S	SnapStart	.ApplyOn=289
s	SnapStartApplyOn	enum=PublishedVersions|None
S	SnapStartException	fault=SnapStartException:400	.Type=300	.Message=300
S	SnapStartNotReadyException	fault=SnapStartNotReadyException:409	.Type=300	.Message=300
s	SnapStartOptimizationStatus	enum=On|Off
S	SnapStartResponse	.ApplyOn=289	.OptimizationStatus=292
S	SnapStartTimeoutException	fault=SnapStartTimeoutException:408	.Type=300	.Message=300
s	SourceOwner	min=0	max=12	pattern=\d{12}
s	State	enum=Pending|Active|Inactive|Failed|Deactivating|Deactivated|ActiveNonInvocable|Deleting
s	StateReason
s	StateReasonCode	enum=Idle|Creating|Restoring|EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|DrainingDurableExecutions|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
s	StatementId	min=1	max=100	pattern=([a-zA-Z0-9-_]+)
s	String
L	StringList	min=0	max=1500	of=300
S	SubnetIPAddressLimitReachedException	fault=SubnetIPAddressLimitReachedException:502	.Type=300	.Message=300
s	SubnetId
L	SubnetIds	min=0	max=16	of=303
s	SystemLogLevel	enum=DEBUG|INFO|WARN
s	TagKey
L	TagKeyList	of=306
S	TagResourceRequest	.Resource=310;!;u:Resource	.Tags=311;!
s	TagValue
s	TaggableResource	min=1	max=256	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)
M	Tags	of=309	by=306
S	TagsError	.ErrorCode=313;!	.Message=314;!
s	TagsErrorCode	min=10	max=21	pattern=[A-Za-z]+Exception
s	TagsErrorMessage	min=84	max=1000
S	TenancyConfig	.TenantIsolationMode=317;!
s	TenantId	min=1	max=256	pattern=[a-zA-Z0-9\._:\/=+\-@ ]+
s	TenantIsolationMode	enum=PER_TENANT
s	ThrottleReason	enum=ConcurrentInvocationLimitExceeded|FunctionInvocationRateLimitExceeded|ReservedFunctionConcurrentInvocationLimitExceeded|ReservedFunctionInvocationRateLimitExceeded|CallerRateLimitExceeded|ConcurrentSnapshotCreateLimitExceeded
i	Timeout	min=1	max=900
s	Timestamp
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=300;h:Retry-After	.Type=300	.message=300	.Reason=318
S	TracingConfig	.Mode=324
S	TracingConfigResponse	.Mode=324
s	TracingMode	enum=Active|PassThrough
s	UnqualifiedFunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)
i	UnreservedConcurrentExecutions	min=0
S	UnsupportedMediaTypeException	fault=UnsupportedMediaTypeException:415	.Type=300	.message=300
S	UntagResourceRequest	.Resource=310;!;u:Resource	.TagKeys=307;!;q:tagKeys
S	UpdateAliasRequest	.FunctionName=95;!;u:FunctionName	.Name=9;!;u:Name	.FunctionVersion=339	.Description=58	.RoutingConfig=12	.RevisionId=300
S	UpdateCodeSigningConfigRequest	.CodeSigningConfigArn=27;!;u:CodeSigningConfigArn	.Description=58	.AllowedPublishers=16	.CodeSigningPolicies=31
S	UpdateCodeSigningConfigResponse	.CodeSigningConfig=26;!
S	UpdateFunctionCodeRequest	.FunctionName=95;!;u:FunctionName	.ZipFile=21	.S3Bucket=276	.S3Key=280	.S3ObjectVersion=281	.ImageUri=300	.Publish=23	.DryRun=23	.RevisionId=300	.Architectures=19	.SourceKMSKeyArn=162	.PublishTo=102
S	UpdateFunctionConfigurationRequest	.FunctionName=95;!;u:FunctionName	.Role=271	.Handler=132	.Description=58	.Timeout=319	.MemorySize=221	.VpcConfig=340	.Environment=73	.Runtime=272	.DeadLetterConfig=46	.KMSKeyArn=162	.TracingConfig=322	.RevisionId=300	.Layers=170	.FileSystemConfigs=86	.ImageConfig=136	.EphemeralStorage=79	.SnapStart=288	.LoggingConfig=210	.CapacityProviderConfig=25	.DurableConfig=61
S	UpdateFunctionEventInvokeConfigRequest	.FunctionName=224;!;u:FunctionName	.Qualifier=229;q:Qualifier	.MaximumRetryAttempts=220	.MaximumEventAgeInSeconds=219	.DestinationConfig=60
S	UpdateFunctionUrlConfigRequest	.FunctionName=95;!;u:FunctionName	.Qualifier=100;q:Qualifier	.AuthType=97	.Cors=38	.InvokeMode=152
S	UpdateFunctionUrlConfigResponse	.FunctionUrl=96;!	.FunctionArn=87;!	.AuthType=97;!	.Cors=38	.CreationTime=320;!	.LastModifiedTime=320;!	.InvokeMode=152
s	UpdateRuntimeOn	enum=Auto|Manual|FunctionUpdate
s	Version	min=1	max=1024	pattern=(\$LATEST|[0-9]+)
s	VersionWithLatestPublished	min=1	max=1024	pattern=(\$LATEST(\.PUBLISHED)?|[0-9]+)
S	VpcConfig	.SubnetIds=304	.SecurityGroupIds=283	.Ipv6AllowedForDualStack=228
S	VpcConfigResponse	.SubnetIds=304	.SecurityGroupIds=283	.VpcId=342	.Ipv6AllowedForDualStack=228
s	VpcId
d	Weight	min=0	max=1
s	WorkingDirectory	min=0	max=1000
"""##
}
