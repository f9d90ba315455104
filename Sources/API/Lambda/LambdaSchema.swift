// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Lambda, and the operations of it that are served.
package enum LambdaModel {
    package static let schema = Schema(text, notServed: notServed)

    package static let addLayerVersionPermission = TypedOperation<AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddLayerVersionPermission")
    package static let addPermission = TypedOperation<AddPermissionRequest, AddPermissionResponse>(service: "Lambda", prefix: "lambda", name: "AddPermission")
    package static let createAlias = TypedOperation<CreateAliasRequest, AliasConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateAlias")
    package static let createCodeSigningConfig = TypedOperation<CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "CreateCodeSigningConfig")
    package static let createEventSourceMapping = TypedOperation<CreateEventSourceMappingRequest, EventSourceMappingConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateEventSourceMapping")
    package static let createFunction = TypedOperation<CreateFunctionRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "CreateFunction")
    package static let createFunctionUrlConfig = TypedOperation<CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse>(service: "Lambda", prefix: "lambda", name: "CreateFunctionUrlConfig")
    package static let deleteAlias = TypedOperation<DeleteAliasRequest, Empty>(service: "Lambda", prefix: "lambda", name: "DeleteAlias")
    package static let deleteCodeSigningConfig = TypedOperation<DeleteCodeSigningConfigRequest, DeleteCodeSigningConfigResponse>(service: "Lambda", prefix: "lambda", name: "DeleteCodeSigningConfig")
    package static let deleteEventSourceMapping = TypedOperation<DeleteEventSourceMappingRequest, EventSourceMappingConfiguration>(service: "Lambda", prefix: "lambda", name: "DeleteEventSourceMapping")
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
    package static let getEventSourceMapping = TypedOperation<GetEventSourceMappingRequest, EventSourceMappingConfiguration>(service: "Lambda", prefix: "lambda", name: "GetEventSourceMapping")
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
    package static let listEventSourceMappings = TypedOperation<ListEventSourceMappingsRequest, ListEventSourceMappingsResponse>(service: "Lambda", prefix: "lambda", name: "ListEventSourceMappings")
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
    package static let updateEventSourceMapping = TypedOperation<UpdateEventSourceMappingRequest, EventSourceMappingConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateEventSourceMapping")
    package static let updateFunctionCode = TypedOperation<UpdateFunctionCodeRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionCode")
    package static let updateFunctionConfiguration = TypedOperation<UpdateFunctionConfigurationRequest, FunctionConfiguration>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionConfiguration")
    package static let updateFunctionEventInvokeConfig = TypedOperation<UpdateFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionEventInvokeConfig")
    package static let updateFunctionUrlConfig = TypedOperation<UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse>(service: "Lambda", prefix: "lambda", name: "UpdateFunctionUrlConfig")

    private static let text = ##"""
V	name=Lambda	protocols=rest-json	signing=lambda	version=2015-03-31	endpoint=lambda
O	AddLayerVersionPermission	method=POST	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy	status=201	in=3	out=4
O	AddPermission	method=POST	uri=/2015-03-31/functions/{FunctionName}/policy	status=201	in=5	out=6
O	CreateAlias	method=POST	uri=/2015-03-31/functions/{FunctionName}/aliases	status=201	in=43	out=10
O	CreateCodeSigningConfig	method=POST	uri=/2020-04-22/code-signing-configs	status=201	in=44	out=45
O	CreateEventSourceMapping	method=POST	uri=/2015-03-31/event-source-mappings	status=202	in=46	out=95
O	CreateFunction	method=POST	uri=/2015-03-31/functions	status=201	in=47	out=120
O	CreateFunctionUrlConfig	method=POST	uri=/2021-10-31/functions/{FunctionName}/url	status=201	in=48	out=49
O	DeleteAlias	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	status=204	in=53
O	DeleteCodeSigningConfig	method=DELETE	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	status=204	in=54	out=55
O	DeleteEventSourceMapping	method=DELETE	uri=/2015-03-31/event-source-mappings/{UUID}	status=202	in=56	out=95
O	DeleteFunction	method=DELETE	uri=/2015-03-31/functions/{FunctionName}	in=60	out=61
O	DeleteFunctionCodeSigningConfig	method=DELETE	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	status=204	in=57
O	DeleteFunctionConcurrency	method=DELETE	uri=/2017-10-31/functions/{FunctionName}/concurrency	status=204	in=58
O	DeleteFunctionEventInvokeConfig	method=DELETE	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	status=204	in=59
O	DeleteFunctionUrlConfig	method=DELETE	uri=/2021-10-31/functions/{FunctionName}/url	status=204	in=62
O	DeleteLayerVersion	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	status=204	in=63
O	DeleteProvisionedConcurrencyConfig	method=DELETE	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	status=204	in=64
O	GetAccountSettings	method=GET	uri=/2016-08-19/account-settings	in=135	out=136
O	GetAlias	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=137	out=10
O	GetCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	in=138	out=139
O	GetEventSourceMapping	method=GET	uri=/2015-03-31/event-source-mappings/{UUID}	in=140	out=95
O	GetFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}	in=149	out=150
O	GetFunctionCodeSigningConfig	method=GET	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=141	out=142
O	GetFunctionConcurrency	method=GET	uri=/2019-09-30/functions/{FunctionName}/concurrency	in=143	out=144
O	GetFunctionConfiguration	method=GET	uri=/2015-03-31/functions/{FunctionName}/configuration	in=145	out=120
O	GetFunctionEventInvokeConfig	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=146	out=121
O	GetFunctionRecursionConfig	method=GET	uri=/2024-08-31/functions/{FunctionName}/recursion-config	in=147	out=148
O	GetFunctionUrlConfig	method=GET	uri=/2021-10-31/functions/{FunctionName}/url	in=151	out=152
O	GetLayerVersion	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	in=156	out=157
O	GetLayerVersionByArn	method=GET	uri=/2018-10-31/layers?find=LayerVersion	in=153	out=157
O	GetLayerVersionPolicy	method=GET	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy	in=154	out=155
O	GetPolicy	method=GET	uri=/2015-03-31/functions/{FunctionName}/policy	in=158	out=159
O	GetProvisionedConcurrencyConfig	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	in=160	out=161
O	GetRuntimeManagementConfig	method=GET	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config	in=162	out=163
O	Invoke	method=POST	uri=/2015-03-31/functions/{FunctionName}/invocations	in=179	out=180
O	InvokeAsync	method=POST	uri=/2014-11-13/functions/{FunctionName}/invoke-async	status=202	in=182	out=183
O	InvokeWithResponseStream	method=POST	uri=/2021-11-15/functions/{FunctionName}/response-streaming-invocations	in=187	out=188
O	ListAliases	method=GET	uri=/2015-03-31/functions/{FunctionName}/aliases	in=223	out=224
O	ListCodeSigningConfigs	method=GET	uri=/2020-04-22/code-signing-configs	in=225	out=226
O	ListEventSourceMappings	method=GET	uri=/2015-03-31/event-source-mappings	in=227	out=228
O	ListFunctionEventInvokeConfigs	method=GET	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config/list	in=229	out=230
O	ListFunctionUrlConfigs	method=GET	uri=/2021-10-31/functions/{FunctionName}/urls	in=231	out=232
O	ListFunctions	method=GET	uri=/2015-03-31/functions	in=235	out=236
O	ListFunctionsByCodeSigningConfig	method=GET	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions	in=233	out=234
O	ListLayerVersions	method=GET	uri=/2018-10-31/layers/{LayerName}/versions	in=237	out=238
O	ListLayers	method=GET	uri=/2018-10-31/layers	in=239	out=240
O	ListProvisionedConcurrencyConfigs	method=GET	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL	in=241	out=242
O	ListTags	method=GET	uri=/2017-03-31/tags/{Resource}	in=243	out=244
O	ListVersionsByFunction	method=GET	uri=/2015-03-31/functions/{FunctionName}/versions	in=245	out=246
O	PublishLayerVersion	method=POST	uri=/2018-10-31/layers/{LayerName}/versions	status=201	in=296	out=297
O	PublishVersion	method=POST	uri=/2015-03-31/functions/{FunctionName}/versions	status=201	in=298	out=120
O	PutFunctionCodeSigningConfig	method=PUT	uri=/2020-06-30/functions/{FunctionName}/code-signing-config	in=299	out=300
O	PutFunctionConcurrency	method=PUT	uri=/2017-10-31/functions/{FunctionName}/concurrency	in=301	out=41
O	PutFunctionEventInvokeConfig	method=PUT	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=302	out=121
O	PutFunctionRecursionConfig	method=PUT	uri=/2024-08-31/functions/{FunctionName}/recursion-config	in=303	out=304
O	PutProvisionedConcurrencyConfig	method=PUT	uri=/2019-09-30/functions/{FunctionName}/provisioned-concurrency	status=202	in=305	out=306
O	PutRuntimeManagementConfig	method=PUT	uri=/2021-07-20/functions/{FunctionName}/runtime-management-config	in=307	out=308
O	RemoveLayerVersionPermission	method=DELETE	uri=/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}	status=204	in=314
O	RemovePermission	method=DELETE	uri=/2015-03-31/functions/{FunctionName}/policy/{StatementId}	status=204	in=315
O	TagResource	method=POST	uri=/2017-03-31/tags/{Resource}	status=204	in=370
O	UntagResource	method=DELETE	uri=/2017-03-31/tags/{Resource}	status=204	in=394
O	UpdateAlias	method=PUT	uri=/2015-03-31/functions/{FunctionName}/aliases/{Name}	in=395	out=10
O	UpdateCodeSigningConfig	method=PUT	uri=/2020-04-22/code-signing-configs/{CodeSigningConfigArn}	in=396	out=397
O	UpdateEventSourceMapping	method=PUT	uri=/2015-03-31/event-source-mappings/{UUID}	status=202	in=398	out=95
O	UpdateFunctionCode	method=PUT	uri=/2015-03-31/functions/{FunctionName}/code	in=399	out=120
O	UpdateFunctionConfiguration	method=PUT	uri=/2015-03-31/functions/{FunctionName}/configuration	in=400	out=120
O	UpdateFunctionEventInvokeConfig	method=POST	uri=/2019-09-25/functions/{FunctionName}/event-invoke-config	in=401	out=121
O	UpdateFunctionUrlConfig	method=PUT	uri=/2021-10-31/functions/{FunctionName}/url	in=402	out=403
S	AccountLimit	.TotalCodeSize=252	.CodeSizeUnzipped=252	.CodeSizeZipped=252	.ConcurrentExecutions=171	.UnreservedConcurrentExecutions=392
S	AccountUsage	.TotalCodeSize=252	.FunctionCount=252
s	Action	pattern=(lambda:[*]|lambda:[a-zA-Z]+|[*])
S	AddLayerVersionPermissionRequest	.LayerName=210;!;u:LayerName	.VersionNumber=216;!;u:VersionNumber	.StatementId=361;!	.Action=211;!	.Principal=212;!	.OrganizationId=279	.RevisionId=362;q:RevisionId
S	AddLayerVersionPermissionResponse	.Statement=362	.RevisionId=362
S	AddPermissionRequest	.FunctionName=271;!;u:FunctionName	.StatementId=361;!	.Action=2;!	.Principal=288;!	.SourceArn=21	.SourceAccount=357	.EventSourceToken=103	.Qualifier=276;q:Qualifier	.RevisionId=362	.PrincipalOrgID=289	.FunctionUrlAuthType=128	.InvokedViaFunctionUrl=190
S	AddPermissionResponse	.Statement=362
s	AdditionalVersion	min=1	max=1024	pattern=[0-9]+
M	AdditionalVersionWeights	of=410	by=7
s	Alias	min=1	max=128	pattern=(?!^[0-9]+$)([a-zA-Z0-9-_]+)
S	AliasConfiguration	.AliasArn=116	.Name=9	.FunctionVersion=405	.Description=65	.RoutingConfig=12	.RevisionId=362
L	AliasList	of=10
S	AliasRoutingConfiguration	.AdditionalVersionWeights=8
b	AllowCredentials
L	AllowMethodsList	min=0	max=6	of=268
L	AllowOriginsList	min=0	max=100	of=280
S	AllowedPublishers	.SigningProfileVersionArns=346;!
S	AmazonManagedKafkaEventSourceConfig	.ConsumerGroupId=390	.SchemaRegistryConfig=199
s	ApplicationLogLevel	enum=TRACE|DEBUG|INFO|WARN|ERROR|FATAL
s	Architecture	enum=x86_64|arm64
L	ArchitecturesList	min=1	max=1	of=19
s	Arn	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*)
i	BatchSize	min=1	max=10000
b	BisectBatchOnFunctionError
B	Blob	secret
B	BlobStream	stream
b	Boolean
s	CapacityProviderArn	min=1	max=140	pattern=arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+
S	CapacityProviderConfig	.LambdaManagedInstancesCapacityProviderConfig=203;!
S	CodeSigningConfig	.CodeSigningConfigId=31;!	.CodeSigningConfigArn=30;!	.Description=65	.AllowedPublishers=16;!	.CodeSigningPolicies=34;!	.LastModified=382;!
s	CodeSigningConfigArn	min=0	max=200	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}
s	CodeSigningConfigId	pattern=csc-[a-zA-Z0-9-_\.]{17}
L	CodeSigningConfigList	of=29
S	CodeSigningConfigNotFoundException	fault=CodeSigningConfigNotFoundException:404	.Type=362	.Message=362
S	CodeSigningPolicies	.UntrustedArtifactOnDeployment=35
s	CodeSigningPolicy	enum=Warn|Enforce
S	CodeStorageExceededException	fault=CodeStorageExceededException:400	.Type=362	.message=362
S	CodeVerificationFailedException	fault=CodeVerificationFailedException:400	.Type=362	.Message=362
s	CollectionName	min=1	max=57	pattern=(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)
L	CompatibleArchitectures	min=0	max=2	of=19
L	CompatibleRuntimes	min=0	max=15	of=326
S	Concurrency	.ReservedConcurrentExecutions=317
S	Cors	.AllowCredentials=13	.AllowHeaders=166	.AllowMethods=14	.AllowOrigins=15	.ExposeHeaders=166	.MaxAge=254
S	CreateAliasRequest	.FunctionName=124;!;u:FunctionName	.Name=9;!	.FunctionVersion=406;!	.Description=65	.RoutingConfig=12
S	CreateCodeSigningConfigRequest	.Description=65	.AllowedPublishers=16;!	.CodeSigningPolicies=34	.Tags=373
S	CreateCodeSigningConfigResponse	.CodeSigningConfig=29;!
S	CreateEventSourceMappingRequest	.EventSourceArn=21	.FunctionName=271;!	.Enabled=81	.BatchSize=22	.FilterCriteria=110	.MaximumBatchingWindowInSeconds=260	.ParallelizationFactor=282	.StartingPosition=102	.StartingPositionTimestamp=51	.DestinationConfig=67	.MaximumRecordAgeInSeconds=264	.BisectBatchOnFunctionError=23	.MaximumRetryAttempts=266	.Tags=373	.TumblingWindowInSeconds=389	.Topics=385	.Queues=311	.SourceAccessConfigurations=355	.SelfManagedEventSource=341	.FunctionResponseTypes=126	.AmazonManagedKafkaEventSourceConfig=17	.SelfManagedKafkaEventSourceConfig=342	.ScalingConfig=336	.DocumentDBEventSourceConfig=68	.KMSKeyArn=194	.MetricsConfig=99	.LoggingConfig=96	.ProvisionedPollerConfig=294
S	CreateFunctionRequest	.FunctionName=124;!	.Runtime=326	.Role=325;!	.Handler=164	.Code=118;!	.Description=65	.Timeout=381	.MemorySize=267	.Publish=26	.VpcConfig=407	.PackageType=281	.DeadLetterConfig=52	.Environment=86	.KMSKeyArn=194	.TracingConfig=386	.Tags=373	.Layers=209	.FileSystemConfigs=108	.ImageConfig=168	.CodeSigningConfigArn=30	.Architectures=20	.EphemeralStorage=92	.SnapStart=347	.LoggingConfig=251	.CapacityProviderConfig=28	.PublishTo=133	.DurableConfig=69	.TenancyConfig=377
S	CreateFunctionUrlConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=131;q:Qualifier	.AuthType=128;!	.Cors=42	.InvokeMode=184
S	CreateFunctionUrlConfigResponse	.FunctionUrl=127;!	.FunctionArn=116;!	.AuthType=128;!	.Cors=42	.CreationTime=382;!	.InvokeMode=184
s	DatabaseName	min=1	max=63	pattern=[^ /\.$\x22]*
t	Date
S	DeadLetterConfig	.TargetArn=318
S	DeleteAliasRequest	.FunctionName=124;!;u:FunctionName	.Name=9;!;u:Name
S	DeleteCodeSigningConfigRequest	.CodeSigningConfigArn=30;!;u:CodeSigningConfigArn
S	DeleteCodeSigningConfigResponse
S	DeleteEventSourceMappingRequest	.UUID=362;!;u:UUID
S	DeleteFunctionCodeSigningConfigRequest	.FunctionName=271;!;u:FunctionName
S	DeleteFunctionConcurrencyRequest	.FunctionName=124;!;u:FunctionName
S	DeleteFunctionEventInvokeConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	DeleteFunctionRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	DeleteFunctionResponse	.StatusCode=171;c
S	DeleteFunctionUrlConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=131;q:Qualifier
S	DeleteLayerVersionRequest	.LayerName=210;!;u:LayerName	.VersionNumber=216;!;u:VersionNumber
S	DeleteProvisionedConcurrencyConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=309;!;q:Qualifier
s	Description	min=0	max=256
s	DestinationArn	min=0	max=350	pattern=$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)
S	DestinationConfig	.OnSuccess=278	.OnFailure=277
S	DocumentDBEventSourceConfig	.DatabaseName=50	.CollectionName=38	.FullDocument=115
S	DurableConfig	.RetentionPeriodInDays=324	.ExecutionTimeout=105
S	DurableExecutionAlreadyStartedException	fault=DurableExecutionAlreadyStartedException:409	.Type=362	.Message=362
s	DurableExecutionArn	min=1	max=1024	pattern=arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)
s	DurableExecutionName	min=1	max=64	pattern=[a-zA-Z0-9-_]+
S	EC2AccessDeniedException	fault=EC2AccessDeniedException:502	.Type=362	.Message=362
S	EC2ThrottledException	fault=EC2ThrottledException:502	.Type=362	.Message=362
S	EC2UnexpectedException	fault=EC2UnexpectedException:502	.Type=362	.Message=362	.EC2ErrorCode=362
S	EFSIOException	fault=EFSIOException:410	.Type=362	.Message=362
S	EFSMountConnectivityException	fault=EFSMountConnectivityException:408	.Type=362	.Message=362
S	EFSMountFailureException	fault=EFSMountFailureException:403	.Type=362	.Message=362
S	EFSMountTimeoutException	fault=EFSMountTimeoutException:408	.Type=362	.Message=362
S	ENILimitReachedException	fault=ENILimitReachedException:502	.Type=362	.Message=362
b	Enabled
s	EndPointType	enum=KAFKA_BOOTSTRAP_SERVERS
s	Endpoint	min=1	max=300	pattern=(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}
L	EndpointLists	min=1	max=10	of=83
M	Endpoints	min=1	max=2	of=84	by=82
S	Environment	.Variables=91
S	EnvironmentError	.ErrorCode=362	.Message=343
S	EnvironmentResponse	.Variables=91	.Error=87
s	EnvironmentVariableName	pattern=[a-zA-Z]([a-zA-Z0-9_])+	secret
s	EnvironmentVariableValue	secret
M	EnvironmentVariables	secret	of=90	by=89
S	EphemeralStorage	.Size=93;!
i	EphemeralStorageSize	min=512	max=10240
s	EventSourceMappingArn	min=85	max=120	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}
S	EventSourceMappingConfiguration	.UUID=362	.StartingPosition=102	.StartingPositionTimestamp=51	.BatchSize=22	.MaximumBatchingWindowInSeconds=260	.ParallelizationFactor=282	.EventSourceArn=21	.FilterCriteria=110	.FunctionArn=116	.LastModified=51	.LastProcessingResult=362	.State=362	.StateTransitionReason=362	.DestinationConfig=67	.Topics=385	.Queues=311	.SourceAccessConfigurations=355	.SelfManagedEventSource=341	.MaximumRecordAgeInSeconds=264	.BisectBatchOnFunctionError=23	.MaximumRetryAttempts=266	.TumblingWindowInSeconds=389	.FunctionResponseTypes=126	.AmazonManagedKafkaEventSourceConfig=17	.SelfManagedKafkaEventSourceConfig=342	.ScalingConfig=336	.DocumentDBEventSourceConfig=68	.KMSKeyArn=194	.FilterCriteriaError=111	.EventSourceMappingArn=94	.MetricsConfig=99	.LoggingConfig=96	.ProvisionedPollerConfig=294
S	EventSourceMappingLoggingConfig	.SystemLogLevel=100
s	EventSourceMappingMetric	enum=EventCount|ErrorCount|KafkaMetrics
L	EventSourceMappingMetricList	min=0	max=3	of=97
S	EventSourceMappingMetricsConfig	.Metrics=98
s	EventSourceMappingSystemLogLevel	enum=DEBUG|INFO|WARN
L	EventSourceMappingsList	of=95
s	EventSourcePosition	enum=TRIM_HORIZON|LATEST|AT_TIMESTAMP
s	EventSourceToken	min=0	max=256	pattern=[a-zA-Z0-9._\-]+
d	ExecutionEnvironmentMemoryGiBPerVCpu	min=2	max=8
i	ExecutionTimeout	min=1	max=31622400
s	FileSystemArn	min=0	max=256	pattern=arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}
S	FileSystemConfig	.Arn=106;!	.LocalMountPath=247;!
L	FileSystemConfigList	min=0	max=1	of=107
S	Filter	.Pattern=283
S	FilterCriteria	.Filters=114
S	FilterCriteriaError	.ErrorCode=112	.Message=113
s	FilterCriteriaErrorCode	min=10	max=50	pattern=[A-Za-z]+Exception
s	FilterCriteriaErrorMessage	min=10	max=2048
L	FilterList	of=109
s	FullDocument	enum=UpdateLookup|Default
s	FunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?
L	FunctionArnList	of=116
S	FunctionCode	.ZipFile=24	.S3Bucket=330	.S3Key=334	.S3ObjectVersion=335	.ImageUri=362	.SourceKMSKeyArn=194
S	FunctionCodeLocation	.RepositoryType=362	.Location=362	.ImageUri=362	.ResolvedImageUri=362	.SourceKMSKeyArn=362
S	FunctionConfiguration	.FunctionName=271	.FunctionArn=270	.Runtime=326	.Role=325	.Handler=164	.CodeSize=252	.Description=65	.Timeout=381	.MemorySize=267	.LastModified=382	.CodeSha256=362	.Version=405	.VpcConfig=408	.DeadLetterConfig=52	.Environment=88	.KMSKeyArn=194	.TracingConfig=387	.MasterArn=116	.RevisionId=362	.Layers=221	.State=358	.StateReason=359	.StateReasonCode=360	.LastUpdateStatus=204	.LastUpdateStatusReason=205	.LastUpdateStatusReasonCode=206	.FileSystemConfigs=108	.PackageType=281	.ImageConfigResponse=170	.SigningProfileVersionArn=21	.SigningJobArn=21	.Architectures=20	.EphemeralStorage=92	.SnapStart=352	.RuntimeVersionConfig=328	.LoggingConfig=251	.CapacityProviderConfig=28	.ConfigSha256=362	.DurableConfig=69	.TenancyConfig=377
S	FunctionEventInvokeConfig	.LastModified=51	.FunctionArn=116	.MaximumRetryAttempts=265	.MaximumEventAgeInSeconds=262	.DestinationConfig=67
L	FunctionEventInvokeConfigList	of=121
L	FunctionList	of=120
s	FunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?
s	FunctionResponseType	enum=ReportBatchItemFailures
L	FunctionResponseTypeList	min=0	max=1	of=125
s	FunctionUrl	min=40	max=100
s	FunctionUrlAuthType	enum=NONE|AWS_IAM
S	FunctionUrlConfig	.FunctionUrl=127;!	.FunctionArn=116;!	.CreationTime=382;!	.LastModifiedTime=382;!	.Cors=42	.AuthType=128;!	.InvokeMode=184
L	FunctionUrlConfigList	of=129
s	FunctionUrlQualifier	min=1	max=128	pattern=((?!^\d+$)^[0-9a-zA-Z-_]+$)
s	FunctionVersion	enum=ALL
s	FunctionVersionLatestPublished	enum=LATEST_PUBLISHED
S	FunctionVersionsPerCapacityProviderLimitExceededException	fault=FunctionVersionsPerCapacityProviderLimitExceededException:400	.Type=362	.message=362
S	GetAccountSettingsRequest
S	GetAccountSettingsResponse	.AccountLimit=0	.AccountUsage=1
S	GetAliasRequest	.FunctionName=124;!;u:FunctionName	.Name=9;!;u:Name
S	GetCodeSigningConfigRequest	.CodeSigningConfigArn=30;!;u:CodeSigningConfigArn
S	GetCodeSigningConfigResponse	.CodeSigningConfig=29;!
S	GetEventSourceMappingRequest	.UUID=362;!;u:UUID
S	GetFunctionCodeSigningConfigRequest	.FunctionName=271;!;u:FunctionName
S	GetFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=30;!	.FunctionName=124;!
S	GetFunctionConcurrencyRequest	.FunctionName=124;!;u:FunctionName
S	GetFunctionConcurrencyResponse	.ReservedConcurrentExecutions=317
S	GetFunctionConfigurationRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	GetFunctionEventInvokeConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	GetFunctionRecursionConfigRequest	.FunctionName=391;!;u:FunctionName
S	GetFunctionRecursionConfigResponse	.RecursiveLoop=313
S	GetFunctionRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	GetFunctionResponse	.Configuration=120	.Code=119	.Tags=373	.TagsError=374	.Concurrency=41
S	GetFunctionUrlConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=131;q:Qualifier
S	GetFunctionUrlConfigResponse	.FunctionUrl=127;!	.FunctionArn=116;!	.AuthType=128;!	.Cors=42	.CreationTime=382;!	.LastModifiedTime=382;!	.InvokeMode=184
S	GetLayerVersionByArnRequest	.Arn=213;!;q:Arn
S	GetLayerVersionPolicyRequest	.LayerName=210;!;u:LayerName	.VersionNumber=216;!;u:VersionNumber
S	GetLayerVersionPolicyResponse	.Policy=362	.RevisionId=362
S	GetLayerVersionRequest	.LayerName=210;!;u:LayerName	.VersionNumber=216;!;u:VersionNumber
S	GetLayerVersionResponse	.Content=215	.LayerArn=208	.LayerVersionArn=213	.Description=65	.CreatedDate=382	.Version=216	.CompatibleRuntimes=40	.LicenseInfo=222	.CompatibleArchitectures=39
S	GetPolicyRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	GetPolicyResponse	.Policy=362	.RevisionId=362
S	GetProvisionedConcurrencyConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=309;!;q:Qualifier
S	GetProvisionedConcurrencyConfigResponse	.RequestedProvisionedConcurrentExecutions=286	.AvailableProvisionedConcurrentExecutions=274	.AllocatedProvisionedConcurrentExecutions=274	.Status=293	.StatusReason=362	.LastModified=382
S	GetRuntimeManagementConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier
S	GetRuntimeManagementConfigResponse	.UpdateRuntimeOn=404	.RuntimeVersionArn=327	.FunctionArn=270
s	Handler	min=0	max=128	pattern=[^\s]+
s	Header	min=0	max=1024
L	HeadersList	min=0	max=100	of=165
i	HttpStatus
S	ImageConfig	.EntryPoint=363	.Command=363	.WorkingDirectory=411
S	ImageConfigError	.ErrorCode=362	.Message=343
S	ImageConfigResponse	.ImageConfig=168	.Error=169
i	Integer
S	InvalidCodeSignatureException	fault=InvalidCodeSignatureException:400	.Type=362	.Message=362
S	InvalidParameterValueException	fault=InvalidParameterValueException:400	.Type=362	.message=362
S	InvalidRequestContentException	fault=InvalidRequestContentException:400	.Type=362	.message=362
S	InvalidRuntimeException	fault=InvalidRuntimeException:502	.Type=362	.Message=362
S	InvalidSecurityGroupIDException	fault=InvalidSecurityGroupIDException:502	.Type=362	.Message=362
S	InvalidSubnetIDException	fault=InvalidSubnetIDException:502	.Type=362	.Message=362
S	InvalidZipFileException	fault=InvalidZipFileException:502	.Type=362	.Message=362
S	InvocationRequest	payload=5	.FunctionName=271;!;u:FunctionName	.InvocationType=181;h:X-Amz-Invocation-Type	.LogType=250;h:X-Amz-Log-Type	.ClientContext=362;h:X-Amz-Client-Context	.DurableExecutionName=72;h:X-Amz-Durable-Execution-Name	.Payload=24	.Qualifier=276;q:Qualifier	.TenantId=378;h:X-Amz-Tenant-Id
S	InvocationResponse	payload=3	.StatusCode=171;c	.FunctionError=362;h:X-Amz-Function-Error	.LogResult=362;h:X-Amz-Log-Result	.Payload=24	.ExecutedVersion=405;h:X-Amz-Executed-Version	.DurableExecutionArn=71;h:X-Amz-Durable-Execution-Arn
s	InvocationType	enum=Event|RequestResponse|DryRun
S	InvokeAsyncRequest	payload=1	.FunctionName=271;!;u:FunctionName	.InvokeArgs=25;!
S	InvokeAsyncResponse	.Status=167;c
s	InvokeMode	enum=BUFFERED|RESPONSE_STREAM
S	InvokeResponseStreamUpdate	.Payload=24
S	InvokeWithResponseStreamCompleteEvent	.ErrorCode=362	.ErrorDetails=362	.LogResult=362
S	InvokeWithResponseStreamRequest	payload=5	.FunctionName=271;!;u:FunctionName	.InvocationType=323;h:X-Amz-Invocation-Type	.LogType=250;h:X-Amz-Log-Type	.ClientContext=362;h:X-Amz-Client-Context	.Qualifier=276;q:Qualifier	.Payload=24	.TenantId=378;h:X-Amz-Tenant-Id
S	InvokeWithResponseStreamResponse	payload=2	.StatusCode=171;c	.ExecutedVersion=405;h:X-Amz-Executed-Version	.EventStream=189	.ResponseStreamContentType=362;h:Content-Type
S	InvokeWithResponseStreamResponseEvent	events	.PayloadChunk=185	.InvokeComplete=186
b	InvokedViaFunctionUrl
S	KMSAccessDeniedException	fault=KMSAccessDeniedException:502	.Type=362	.Message=362
S	KMSDisabledException	fault=KMSDisabledException:502	.Type=362	.Message=362
S	KMSInvalidStateException	fault=KMSInvalidStateException:502	.Type=362	.Message=362
s	KMSKeyArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	KMSNotFoundException	fault=KMSNotFoundException:502	.Type=362	.Message=362
S	KafkaSchemaRegistryAccessConfig	.Type=198	.URI=21
L	KafkaSchemaRegistryAccessConfigList	of=196
s	KafkaSchemaRegistryAuthType	enum=BASIC_AUTH|CLIENT_CERTIFICATE_TLS_AUTH|SERVER_ROOT_CA_CERTIFICATE
S	KafkaSchemaRegistryConfig	.SchemaRegistryURI=338	.EventRecordFormat=337	.AccessConfigs=197	.SchemaValidationConfigs=202
s	KafkaSchemaValidationAttribute	enum=KEY|VALUE
S	KafkaSchemaValidationConfig	.Attribute=200
L	KafkaSchemaValidationConfigList	of=201
S	LambdaManagedInstancesCapacityProviderConfig	.CapacityProviderArn=27;!	.PerExecutionEnvironmentMaxConcurrency=284	.ExecutionEnvironmentMemoryGiBPerVCpu=104
s	LastUpdateStatus	enum=Successful|Failed|InProgress
s	LastUpdateStatusReason
s	LastUpdateStatusReasonCode	enum=EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
S	Layer	.Arn=213	.CodeSize=252	.SigningProfileVersionArn=21	.SigningJobArn=21
s	LayerArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+
L	LayerList	of=213
s	LayerName	min=1	max=140	pattern=(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+
s	LayerPermissionAllowedAction	min=0	max=22	pattern=lambda:GetLayerVersion
s	LayerPermissionAllowedPrincipal	pattern=\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root
s	LayerVersionArn	min=1	max=140	pattern=arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+
S	LayerVersionContentInput	.S3Bucket=330	.S3Key=334	.S3ObjectVersion=335	.ZipFile=24
S	LayerVersionContentOutput	.Location=362	.CodeSha256=362	.CodeSize=252	.SigningProfileVersionArn=362	.SigningJobArn=362
l	LayerVersionNumber
L	LayerVersionsList	of=218
S	LayerVersionsListItem	.LayerVersionArn=213	.Version=216	.Description=65	.CreatedDate=382	.CompatibleRuntimes=40	.LicenseInfo=222	.CompatibleArchitectures=39
L	LayersList	of=220
S	LayersListItem	.LayerName=210	.LayerArn=208	.LatestMatchingVersion=218
L	LayersReferenceList	of=207
s	LicenseInfo	min=0	max=512
S	ListAliasesRequest	.FunctionName=124;!;u:FunctionName	.FunctionVersion=406;q:FunctionVersion	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListAliasesResponse	.NextMarker=362	.Aliases=11
S	ListCodeSigningConfigsRequest	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListCodeSigningConfigsResponse	.NextMarker=362	.CodeSigningConfigs=32
S	ListEventSourceMappingsRequest	.EventSourceArn=21;q:EventSourceArn	.FunctionName=271;q:FunctionName	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListEventSourceMappingsResponse	.NextMarker=362	.EventSourceMappings=101
S	ListFunctionEventInvokeConfigsRequest	.FunctionName=271;!;u:FunctionName	.Marker=362;q:Marker	.MaxItems=255;q:MaxItems
S	ListFunctionEventInvokeConfigsResponse	.FunctionEventInvokeConfigs=122	.NextMarker=362
S	ListFunctionUrlConfigsRequest	.FunctionName=124;!;u:FunctionName	.Marker=362;q:Marker	.MaxItems=256;q:MaxItems
S	ListFunctionUrlConfigsResponse	.FunctionUrlConfigs=130;!	.NextMarker=362
S	ListFunctionsByCodeSigningConfigRequest	.CodeSigningConfigArn=30;!;u:CodeSigningConfigArn	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListFunctionsByCodeSigningConfigResponse	.NextMarker=362	.FunctionArns=117
S	ListFunctionsRequest	.MasterRegion=253;q:MasterRegion	.FunctionVersion=132;q:FunctionVersion	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListFunctionsResponse	.NextMarker=362	.Functions=123
S	ListLayerVersionsRequest	.CompatibleRuntime=326;q:CompatibleRuntime	.LayerName=210;!;u:LayerName	.Marker=362;q:Marker	.MaxItems=257;q:MaxItems	.CompatibleArchitecture=19;q:CompatibleArchitecture
S	ListLayerVersionsResponse	.NextMarker=362	.LayerVersions=217
S	ListLayersRequest	.CompatibleRuntime=326;q:CompatibleRuntime	.Marker=362;q:Marker	.MaxItems=257;q:MaxItems	.CompatibleArchitecture=19;q:CompatibleArchitecture
S	ListLayersResponse	.NextMarker=362	.Layers=219
S	ListProvisionedConcurrencyConfigsRequest	.FunctionName=124;!;u:FunctionName	.Marker=362;q:Marker	.MaxItems=259;q:MaxItems
S	ListProvisionedConcurrencyConfigsResponse	.ProvisionedConcurrencyConfigs=290	.NextMarker=362
S	ListTagsRequest	.Resource=372;!;u:Resource
S	ListTagsResponse	.Tags=373
S	ListVersionsByFunctionRequest	.FunctionName=271;!;u:FunctionName	.Marker=362;q:Marker	.MaxItems=258;q:MaxItems
S	ListVersionsByFunctionResponse	.NextMarker=362	.Versions=123
s	LocalMountPath	min=0	max=160	pattern=/mnt/[a-zA-Z0-9-_.]+
s	LogFormat	enum=JSON|Text
s	LogGroup	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogType	enum=None|Tail
S	LoggingConfig	.LogFormat=248	.ApplicationLogLevel=18	.SystemLogLevel=367	.LogGroup=249
l	Long
s	MasterRegion	pattern=ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1}
i	MaxAge	min=0	max=86400
i	MaxFunctionEventInvokeConfigListItems	min=1	max=50
i	MaxItems	min=1	max=50
i	MaxLayerListItems	min=1	max=50
i	MaxListItems	min=1	max=10000
i	MaxProvisionedConcurrencyConfigListItems	min=1	max=50
i	MaximumBatchingWindowInSeconds	min=0	max=300
i	MaximumConcurrency	min=2	max=1000
i	MaximumEventAgeInSeconds	min=60	max=21600
i	MaximumNumberOfPollers	min=1	max=2000
i	MaximumRecordAgeInSeconds	min=-1	max=604800
i	MaximumRetryAttempts	min=0	max=2
i	MaximumRetryAttemptsEventSourceMapping	min=-1	max=10000
i	MemorySize	min=128	max=10240
s	Method	min=0	max=6
i	MinimumNumberOfPollers	min=1	max=200
s	NameSpacedFunctionArn	min=0	max=10000	pattern=arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedFunctionName	min=1	max=256	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?
s	NamespacedStatementId	min=1	max=100	pattern=([a-zA-Z0-9-_.]+)
S	NoPublishedVersionException	fault=NoPublishedVersionException:400	.Type=362	.Message=362
i	NonNegativeInteger	min=0
b	NullableBoolean
s	NumericLatestPublishedOrAliasQualifier	min=1	max=128	pattern=\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+
S	OnFailure	.Destination=66
S	OnSuccess	.Destination=66
s	OrganizationId	min=0	max=34	pattern=o-[a-z0-9]{10,32}
s	Origin	min=1	max=253
s	PackageType	enum=Zip|Image
i	ParallelizationFactor	min=1	max=10
s	Pattern	min=0	max=4096
i	PerExecutionEnvironmentMaxConcurrency	min=1	max=1600
S	PolicyLengthExceededException	fault=PolicyLengthExceededException:400	.Type=362	.message=362
i	PositiveInteger	min=1
S	PreconditionFailedException	fault=PreconditionFailedException:412	.Type=362	.message=362
s	Principal	pattern=[^\s]+
s	PrincipalOrgID	min=12	max=34	pattern=o-[a-z0-9]{10,32}
L	ProvisionedConcurrencyConfigList	of=291
S	ProvisionedConcurrencyConfigListItem	.FunctionArn=116	.RequestedProvisionedConcurrentExecutions=286	.AvailableProvisionedConcurrentExecutions=274	.AllocatedProvisionedConcurrentExecutions=274	.Status=293	.StatusReason=362	.LastModified=382
S	ProvisionedConcurrencyConfigNotFoundException	fault=ProvisionedConcurrencyConfigNotFoundException:404	.Type=362	.message=362
s	ProvisionedConcurrencyStatusEnum	enum=IN_PROGRESS|READY|FAILED
S	ProvisionedPollerConfig	.MinimumPollers=269	.MaximumPollers=263	.PollerGroupName=295
s	ProvisionedPollerGroupName	min=0	max=128	pattern=[a-zA-Z0-9-_]*
S	PublishLayerVersionRequest	.LayerName=210;!;u:LayerName	.Description=65	.Content=214;!	.CompatibleRuntimes=40	.LicenseInfo=222	.CompatibleArchitectures=39
S	PublishLayerVersionResponse	.Content=215	.LayerArn=208	.LayerVersionArn=213	.Description=65	.CreatedDate=382	.Version=216	.CompatibleRuntimes=40	.LicenseInfo=222	.CompatibleArchitectures=39
S	PublishVersionRequest	.FunctionName=124;!;u:FunctionName	.CodeSha256=362	.Description=65	.RevisionId=362	.PublishTo=133
S	PutFunctionCodeSigningConfigRequest	.CodeSigningConfigArn=30;!	.FunctionName=271;!;u:FunctionName
S	PutFunctionCodeSigningConfigResponse	.CodeSigningConfigArn=30;!	.FunctionName=124;!
S	PutFunctionConcurrencyRequest	.FunctionName=124;!;u:FunctionName	.ReservedConcurrentExecutions=317;!
S	PutFunctionEventInvokeConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier	.MaximumRetryAttempts=265	.MaximumEventAgeInSeconds=262	.DestinationConfig=67
S	PutFunctionRecursionConfigRequest	.FunctionName=391;!;u:FunctionName	.RecursiveLoop=313;!
S	PutFunctionRecursionConfigResponse	.RecursiveLoop=313
S	PutProvisionedConcurrencyConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=309;!;q:Qualifier	.ProvisionedConcurrentExecutions=286;!
S	PutProvisionedConcurrencyConfigResponse	.RequestedProvisionedConcurrentExecutions=286	.AvailableProvisionedConcurrentExecutions=274	.AllocatedProvisionedConcurrentExecutions=274	.Status=293	.StatusReason=362	.LastModified=382
S	PutRuntimeManagementConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier	.UpdateRuntimeOn=404;!	.RuntimeVersionArn=327
S	PutRuntimeManagementConfigResponse	.UpdateRuntimeOn=404;!	.FunctionArn=116;!	.RuntimeVersionArn=327
s	Qualifier	min=1	max=128	pattern=(|[a-zA-Z0-9$_-]+)
s	Queue	min=1	max=1000
L	Queues	min=1	max=1	of=310
S	RecursiveInvocationException	fault=RecursiveInvocationException:400	.Type=362	.Message=362
s	RecursiveLoop	enum=Allow|Terminate
S	RemoveLayerVersionPermissionRequest	.LayerName=210;!;u:LayerName	.VersionNumber=216;!;u:VersionNumber	.StatementId=361;!;u:StatementId	.RevisionId=362;q:RevisionId
S	RemovePermissionRequest	.FunctionName=271;!;u:FunctionName	.StatementId=272;!;u:StatementId	.Qualifier=276;q:Qualifier	.RevisionId=362;q:RevisionId
S	RequestTooLargeException	fault=RequestTooLargeException:413	.Type=362	.message=362
i	ReservedConcurrentExecutions	min=0
s	ResourceArn	pattern=(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()
S	ResourceConflictException	fault=ResourceConflictException:409	.Type=362	.message=362
S	ResourceInUseException	fault=ResourceInUseException:400	.Type=362	.Message=362
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Type=362	.Message=362
S	ResourceNotReadyException	fault=ResourceNotReadyException:502	.Type=362	.message=362
s	ResponseStreamingInvocationType	enum=RequestResponse|DryRun
i	RetentionPeriodInDays	min=1	max=90
s	RoleArn	pattern=arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+
s	Runtime	enum=nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x|nodejs24.x|python3.14|java25|dotnet10|ruby4.0
s	RuntimeVersionArn	min=26	max=2048	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+
S	RuntimeVersionConfig	.RuntimeVersionArn=327	.Error=329
S	RuntimeVersionError	.ErrorCode=362	.Message=343
s	S3Bucket	min=3	max=63	pattern=[0-9A-Za-z\.\-_]*(?<!\.)
S	S3FilesMountConnectivityException	fault=S3FilesMountConnectivityException:408	.Type=362	.Message=362
S	S3FilesMountFailureException	fault=S3FilesMountFailureException:403	.Type=362	.Message=362
S	S3FilesMountTimeoutException	fault=S3FilesMountTimeoutException:408	.Type=362	.Message=362
s	S3Key	min=1	max=1024
s	S3ObjectVersion	min=1	max=1024
S	ScalingConfig	.MaximumConcurrency=261
s	SchemaRegistryEventRecordFormat	enum=JSON|SOURCE
s	SchemaRegistryUri	min=1	max=10000	pattern=[a-zA-Z0-9-\/*:_+=.@-]*
s	SecurityGroupId
L	SecurityGroupIds	min=0	max=5	of=339
S	SelfManagedEventSource	.Endpoints=85
S	SelfManagedKafkaEventSourceConfig	.ConsumerGroupId=390	.SchemaRegistryConfig=199
s	SensitiveString	secret
S	SerializedRequestEntityTooLargeException	fault=SerializedRequestEntityTooLargeException:413	.Type=362	.message=362
S	ServiceException	fault=ServiceException:500	.Type=362	.Message=362
L	SigningProfileVersionArns	min=1	max=20	of=21
S	SnapStart	.ApplyOn=348
s	SnapStartApplyOn	enum=PublishedVersions|None
S	SnapStartException	fault=SnapStartException:400	.Type=362	.Message=362
S	SnapStartNotReadyException	fault=SnapStartNotReadyException:409	.Type=362	.Message=362
s	SnapStartOptimizationStatus	enum=On|Off
S	SnapStartResponse	.ApplyOn=348	.OptimizationStatus=351
S	SnapStartTimeoutException	fault=SnapStartTimeoutException:408	.Type=362	.Message=362
S	SourceAccessConfiguration	.Type=356	.URI=390
L	SourceAccessConfigurations	min=0	max=22	of=354
s	SourceAccessType	enum=BASIC_AUTH|VPC_SUBNET|VPC_SECURITY_GROUP|SASL_SCRAM_512_AUTH|SASL_SCRAM_256_AUTH|VIRTUAL_HOST|CLIENT_CERTIFICATE_TLS_AUTH|SERVER_ROOT_CA_CERTIFICATE
s	SourceOwner	min=0	max=12	pattern=\d{12}
s	State	enum=Pending|Active|Inactive|Failed|Deactivating|Deactivated|ActiveNonInvocable|Deleting
s	StateReason
s	StateReasonCode	enum=Idle|Creating|Restoring|EniLimitExceeded|InsufficientRolePermissions|InvalidConfiguration|InternalError|SubnetOutOfIPAddresses|InvalidSubnet|InvalidSecurityGroup|ImageDeleted|ImageAccessDenied|InvalidImage|KMSKeyAccessDenied|KMSKeyNotFound|InvalidStateKMSKey|DisabledKMSKey|EFSIOError|EFSMountConnectivityError|EFSMountFailure|EFSMountTimeout|InvalidRuntime|InvalidZipFileException|FunctionError|DrainingDurableExecutions|VcpuLimitExceeded|CapacityProviderScalingLimitExceeded|InsufficientCapacity|EC2RequestLimitExceeded|FunctionError.InitTimeout|FunctionError.RuntimeInitError|FunctionError.ExtensionInitError|FunctionError.InvalidEntryPoint|FunctionError.InvalidWorkingDirectory|FunctionError.PermissionDenied|FunctionError.TooManyExtensions|FunctionError.InitResourceExhausted|DisallowedByVpcEncryptionControl
s	StatementId	min=1	max=100	pattern=([a-zA-Z0-9-_]+)
s	String
L	StringList	min=0	max=1500	of=362
S	SubnetIPAddressLimitReachedException	fault=SubnetIPAddressLimitReachedException:502	.Type=362	.Message=362
s	SubnetId
L	SubnetIds	min=0	max=16	of=365
s	SystemLogLevel	enum=DEBUG|INFO|WARN
s	TagKey	min=1	max=128	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
L	TagKeyList	of=368
S	TagResourceRequest	.Resource=372;!;u:Resource	.Tags=373;!
s	TagValue	min=0	max=256	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
s	TaggableResource	min=1	max=256	pattern=arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)
M	Tags	of=371	by=368
S	TagsError	.ErrorCode=375;!	.Message=376;!
s	TagsErrorCode	min=10	max=21	pattern=[A-Za-z]+Exception
s	TagsErrorMessage	min=84	max=1000
S	TenancyConfig	.TenantIsolationMode=379;!
s	TenantId	min=1	max=256	pattern=[a-zA-Z0-9\._:\/=+\-@ ]+
s	TenantIsolationMode	enum=PER_TENANT
s	ThrottleReason	enum=ConcurrentInvocationLimitExceeded|FunctionInvocationRateLimitExceeded|ReservedFunctionConcurrentInvocationLimitExceeded|ReservedFunctionInvocationRateLimitExceeded|CallerRateLimitExceeded|ConcurrentSnapshotCreateLimitExceeded
i	Timeout	min=1	max=900
s	Timestamp
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=362;h:Retry-After	.Type=362	.message=362	.Reason=380
s	Topic	min=1	max=249	pattern=[^.]([a-zA-Z0-9\-_.]+)
L	Topics	min=1	max=1	of=384
S	TracingConfig	.Mode=388
S	TracingConfigResponse	.Mode=388
s	TracingMode	enum=Active|PassThrough
i	TumblingWindowInSeconds	min=0	max=900
s	URI	min=1	max=200	pattern=[a-zA-Z0-9-\/*:_+=.@-]*
s	UnqualifiedFunctionName	min=1	max=140	pattern=(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)
i	UnreservedConcurrentExecutions	min=0
S	UnsupportedMediaTypeException	fault=UnsupportedMediaTypeException:415	.Type=362	.message=362
S	UntagResourceRequest	.Resource=372;!;u:Resource	.TagKeys=369;!;q:tagKeys
S	UpdateAliasRequest	.FunctionName=124;!;u:FunctionName	.Name=9;!;u:Name	.FunctionVersion=406	.Description=65	.RoutingConfig=12	.RevisionId=362
S	UpdateCodeSigningConfigRequest	.CodeSigningConfigArn=30;!;u:CodeSigningConfigArn	.Description=65	.AllowedPublishers=16	.CodeSigningPolicies=34
S	UpdateCodeSigningConfigResponse	.CodeSigningConfig=29;!
S	UpdateEventSourceMappingRequest	.UUID=362;!;u:UUID	.FunctionName=271	.Enabled=81	.BatchSize=22	.FilterCriteria=110	.MaximumBatchingWindowInSeconds=260	.DestinationConfig=67	.MaximumRecordAgeInSeconds=264	.BisectBatchOnFunctionError=23	.MaximumRetryAttempts=266	.ParallelizationFactor=282	.SourceAccessConfigurations=355	.TumblingWindowInSeconds=389	.FunctionResponseTypes=126	.ScalingConfig=336	.AmazonManagedKafkaEventSourceConfig=17	.SelfManagedKafkaEventSourceConfig=342	.DocumentDBEventSourceConfig=68	.KMSKeyArn=194	.MetricsConfig=99	.LoggingConfig=96	.ProvisionedPollerConfig=294
S	UpdateFunctionCodeRequest	.FunctionName=124;!;u:FunctionName	.ZipFile=24	.S3Bucket=330	.S3Key=334	.S3ObjectVersion=335	.ImageUri=362	.Publish=26	.DryRun=26	.RevisionId=362	.Architectures=20	.SourceKMSKeyArn=194	.PublishTo=133
S	UpdateFunctionConfigurationRequest	.FunctionName=124;!;u:FunctionName	.Role=325	.Handler=164	.Description=65	.Timeout=381	.MemorySize=267	.VpcConfig=407	.Environment=86	.Runtime=326	.DeadLetterConfig=52	.KMSKeyArn=194	.TracingConfig=386	.RevisionId=362	.Layers=209	.FileSystemConfigs=108	.ImageConfig=168	.EphemeralStorage=92	.SnapStart=347	.LoggingConfig=251	.CapacityProviderConfig=28	.DurableConfig=69
S	UpdateFunctionEventInvokeConfigRequest	.FunctionName=271;!;u:FunctionName	.Qualifier=276;q:Qualifier	.MaximumRetryAttempts=265	.MaximumEventAgeInSeconds=262	.DestinationConfig=67
S	UpdateFunctionUrlConfigRequest	.FunctionName=124;!;u:FunctionName	.Qualifier=131;q:Qualifier	.AuthType=128	.Cors=42	.InvokeMode=184
S	UpdateFunctionUrlConfigResponse	.FunctionUrl=127;!	.FunctionArn=116;!	.AuthType=128;!	.Cors=42	.CreationTime=382;!	.LastModifiedTime=382;!	.InvokeMode=184
s	UpdateRuntimeOn	enum=Auto|Manual|FunctionUpdate
s	Version	min=1	max=1024	pattern=(\$LATEST|[0-9]+)
s	VersionWithLatestPublished	min=1	max=1024	pattern=(\$LATEST(\.PUBLISHED)?|[0-9]+)
S	VpcConfig	.SubnetIds=366	.SecurityGroupIds=340	.Ipv6AllowedForDualStack=275
S	VpcConfigResponse	.SubnetIds=366	.SecurityGroupIds=340	.VpcId=409	.Ipv6AllowedForDualStack=275
s	VpcId
d	Weight	min=0	max=1
s	WorkingDirectory	min=0	max=1000
"""##
}
