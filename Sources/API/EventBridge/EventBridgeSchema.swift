// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of EventBridge, and the operations of it that are served.
package enum EventBridgeModel {
    package static let schema = Schema(text)

    package static let cancelReplay = TypedOperation<CancelReplayRequest, CancelReplayResponse>(service: "EventBridge", prefix: "events", name: "CancelReplay")
    package static let createApiDestination = TypedOperation<CreateApiDestinationRequest, CreateApiDestinationResponse>(service: "EventBridge", prefix: "events", name: "CreateApiDestination")
    package static let createArchive = TypedOperation<CreateArchiveRequest, CreateArchiveResponse>(service: "EventBridge", prefix: "events", name: "CreateArchive")
    package static let createConnection = TypedOperation<CreateConnectionRequest, CreateConnectionResponse>(service: "EventBridge", prefix: "events", name: "CreateConnection")
    package static let createEventBus = TypedOperation<CreateEventBusRequest, CreateEventBusResponse>(service: "EventBridge", prefix: "events", name: "CreateEventBus")
    package static let deauthorizeConnection = TypedOperation<DeauthorizeConnectionRequest, DeauthorizeConnectionResponse>(service: "EventBridge", prefix: "events", name: "DeauthorizeConnection")
    package static let deleteApiDestination = TypedOperation<DeleteApiDestinationRequest, DeleteApiDestinationResponse>(service: "EventBridge", prefix: "events", name: "DeleteApiDestination")
    package static let deleteArchive = TypedOperation<DeleteArchiveRequest, DeleteArchiveResponse>(service: "EventBridge", prefix: "events", name: "DeleteArchive")
    package static let deleteConnection = TypedOperation<DeleteConnectionRequest, DeleteConnectionResponse>(service: "EventBridge", prefix: "events", name: "DeleteConnection")
    package static let deleteEventBus = TypedOperation<DeleteEventBusRequest, Empty>(service: "EventBridge", prefix: "events", name: "DeleteEventBus")
    package static let deleteRule = TypedOperation<DeleteRuleRequest, Empty>(service: "EventBridge", prefix: "events", name: "DeleteRule")
    package static let describeApiDestination = TypedOperation<DescribeApiDestinationRequest, DescribeApiDestinationResponse>(service: "EventBridge", prefix: "events", name: "DescribeApiDestination")
    package static let describeArchive = TypedOperation<DescribeArchiveRequest, DescribeArchiveResponse>(service: "EventBridge", prefix: "events", name: "DescribeArchive")
    package static let describeConnection = TypedOperation<DescribeConnectionRequest, DescribeConnectionResponse>(service: "EventBridge", prefix: "events", name: "DescribeConnection")
    package static let describeEventBus = TypedOperation<DescribeEventBusRequest, DescribeEventBusResponse>(service: "EventBridge", prefix: "events", name: "DescribeEventBus")
    package static let describeReplay = TypedOperation<DescribeReplayRequest, DescribeReplayResponse>(service: "EventBridge", prefix: "events", name: "DescribeReplay")
    package static let describeRule = TypedOperation<DescribeRuleRequest, DescribeRuleResponse>(service: "EventBridge", prefix: "events", name: "DescribeRule")
    package static let disableRule = TypedOperation<DisableRuleRequest, Empty>(service: "EventBridge", prefix: "events", name: "DisableRule")
    package static let enableRule = TypedOperation<EnableRuleRequest, Empty>(service: "EventBridge", prefix: "events", name: "EnableRule")
    package static let listApiDestinations = TypedOperation<ListApiDestinationsRequest, ListApiDestinationsResponse>(service: "EventBridge", prefix: "events", name: "ListApiDestinations")
    package static let listArchives = TypedOperation<ListArchivesRequest, ListArchivesResponse>(service: "EventBridge", prefix: "events", name: "ListArchives")
    package static let listConnections = TypedOperation<ListConnectionsRequest, ListConnectionsResponse>(service: "EventBridge", prefix: "events", name: "ListConnections")
    package static let listEventBuses = TypedOperation<ListEventBusesRequest, ListEventBusesResponse>(service: "EventBridge", prefix: "events", name: "ListEventBuses")
    package static let listReplays = TypedOperation<ListReplaysRequest, ListReplaysResponse>(service: "EventBridge", prefix: "events", name: "ListReplays")
    package static let listRuleNamesByTarget = TypedOperation<ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse>(service: "EventBridge", prefix: "events", name: "ListRuleNamesByTarget")
    package static let listRules = TypedOperation<ListRulesRequest, ListRulesResponse>(service: "EventBridge", prefix: "events", name: "ListRules")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "EventBridge", prefix: "events", name: "ListTagsForResource")
    package static let listTargetsByRule = TypedOperation<ListTargetsByRuleRequest, ListTargetsByRuleResponse>(service: "EventBridge", prefix: "events", name: "ListTargetsByRule")
    package static let putEvents = TypedOperation<PutEventsRequest, PutEventsResponse>(service: "EventBridge", prefix: "events", name: "PutEvents")
    package static let putPermission = TypedOperation<PutPermissionRequest, Empty>(service: "EventBridge", prefix: "events", name: "PutPermission")
    package static let putRule = TypedOperation<PutRuleRequest, PutRuleResponse>(service: "EventBridge", prefix: "events", name: "PutRule")
    package static let putTargets = TypedOperation<PutTargetsRequest, PutTargetsResponse>(service: "EventBridge", prefix: "events", name: "PutTargets")
    package static let removePermission = TypedOperation<RemovePermissionRequest, Empty>(service: "EventBridge", prefix: "events", name: "RemovePermission")
    package static let removeTargets = TypedOperation<RemoveTargetsRequest, RemoveTargetsResponse>(service: "EventBridge", prefix: "events", name: "RemoveTargets")
    package static let startReplay = TypedOperation<StartReplayRequest, StartReplayResponse>(service: "EventBridge", prefix: "events", name: "StartReplay")
    package static let tagResource = TypedOperation<TagResourceRequest, TagResourceResponse>(service: "EventBridge", prefix: "events", name: "TagResource")
    package static let testEventPattern = TypedOperation<TestEventPatternRequest, TestEventPatternResponse>(service: "EventBridge", prefix: "events", name: "TestEventPattern")
    package static let untagResource = TypedOperation<UntagResourceRequest, UntagResourceResponse>(service: "EventBridge", prefix: "events", name: "UntagResource")
    package static let updateApiDestination = TypedOperation<UpdateApiDestinationRequest, UpdateApiDestinationResponse>(service: "EventBridge", prefix: "events", name: "UpdateApiDestination")
    package static let updateArchive = TypedOperation<UpdateArchiveRequest, UpdateArchiveResponse>(service: "EventBridge", prefix: "events", name: "UpdateArchive")
    package static let updateConnection = TypedOperation<UpdateConnectionRequest, UpdateConnectionResponse>(service: "EventBridge", prefix: "events", name: "UpdateConnection")
    package static let updateEventBus = TypedOperation<UpdateEventBusRequest, UpdateEventBusResponse>(service: "EventBridge", prefix: "events", name: "UpdateEventBus")

    private static let text = ##"""
V	name=EventBridge	protocols=json	signing=events	version=2015-10-07	endpoint=events	target=AWSEvents	json=1.1
O	CancelReplay	method=POST	uri=/	in=27	out=28
O	CreateApiDestination	method=POST	uri=/	in=59	out=60
O	CreateArchive	method=POST	uri=/	in=61	out=62
O	CreateConnection	method=POST	uri=/	in=68	out=69
O	CreateEventBus	method=POST	uri=/	in=70	out=71
O	DeauthorizeConnection	method=POST	uri=/	in=76	out=77
O	DeleteApiDestination	method=POST	uri=/	in=78	out=79
O	DeleteArchive	method=POST	uri=/	in=80	out=81
O	DeleteConnection	method=POST	uri=/	in=82	out=83
O	DeleteEventBus	method=POST	uri=/	in=84
O	DeleteRule	method=POST	uri=/	in=85
O	DescribeApiDestination	method=POST	uri=/	in=86	out=87
O	DescribeArchive	method=POST	uri=/	in=88	out=89
O	DescribeConnection	method=POST	uri=/	in=91	out=93
O	DescribeEventBus	method=POST	uri=/	in=94	out=95
O	DescribeReplay	method=POST	uri=/	in=96	out=97
O	DescribeRule	method=POST	uri=/	in=98	out=99
O	DisableRule	method=POST	uri=/	in=100
O	EnableRule	method=POST	uri=/	in=102
O	ListApiDestinations	method=POST	uri=/	in=140	out=141
O	ListArchives	method=POST	uri=/	in=142	out=143
O	ListConnections	method=POST	uri=/	in=144	out=145
O	ListEventBuses	method=POST	uri=/	in=146	out=147
O	ListReplays	method=POST	uri=/	in=148	out=149
O	ListRuleNamesByTarget	method=POST	uri=/	in=150	out=151
O	ListRules	method=POST	uri=/	in=152	out=153
O	ListTagsForResource	method=POST	uri=/	in=154	out=155
O	ListTargetsByRule	method=POST	uri=/	in=156	out=157
O	PutEvents	method=POST	uri=/	in=183	out=186
O	PutPermission	method=POST	uri=/	in=189
O	PutRule	method=POST	uri=/	in=190	out=191
O	PutTargets	method=POST	uri=/	in=192	out=193
O	RemovePermission	method=POST	uri=/	in=203
O	RemoveTargets	method=POST	uri=/	in=204	out=205
O	StartReplay	method=POST	uri=/	in=249	out=250
O	TagResource	method=POST	uri=/	in=259	out=260
O	TestEventPattern	method=POST	uri=/	in=270	out=271
O	UntagResource	method=POST	uri=/	in=277	out=278
O	UpdateApiDestination	method=POST	uri=/	in=279	out=280
O	UpdateArchive	method=POST	uri=/	in=281	out=282
O	UpdateConnection	method=POST	uri=/	in=288	out=289
O	UpdateEventBus	method=POST	uri=/	in=290	out=291
S	AccessDeniedException	fault=AccessDeniedException:400
s	Action	min=1	max=64	pattern=events:[a-zA-Z]+
S	ApiDestination	.ApiDestinationArn=3	.Name=7	.ApiDestinationState=9	.ConnectionArn=38	.InvocationEndpoint=124	.HttpMethod=5	.InvocationRateLimitPerSecond=6	.CreationTime=273	.LastModifiedTime=273
s	ApiDestinationArn	min=1	max=1600	pattern=^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:api-destination\/[\.\-_A-Za-z0-9]+\/[\-A-Za-z0-9]+$
s	ApiDestinationDescription	max=512
s	ApiDestinationHttpMethod	enum=POST|GET|HEAD|OPTIONS|PUT|PATCH|DELETE
i	ApiDestinationInvocationRateLimitPerSecond	min=1
s	ApiDestinationName	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
L	ApiDestinationResponseList	of=2
s	ApiDestinationState	enum=ACTIVE|INACTIVE
S	AppSyncParameters	.GraphQLOperation=118
S	Archive	.ArchiveName=14	.EventSourceArn=107	.State=16	.StateReason=17	.RetentionDays=222	.SizeBytes=159	.EventCount=159	.CreationTime=273
s	ArchiveArn	min=1	max=1600	pattern=^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$
s	ArchiveDescription	max=512
s	ArchiveName	min=1	max=48	pattern=[\.\-_A-Za-z0-9]+
L	ArchiveResponseList	of=11
s	ArchiveState	enum=ENABLED|DISABLED|CREATING|UPDATING|CREATE_FAILED|UPDATE_FAILED
s	ArchiveStateReason	max=512
s	Arn	min=1	max=1600
s	AssignPublicIp	enum=ENABLED|DISABLED
s	AuthHeaderParameters	min=1	max=512	pattern=^[ \t]*[^\x00-\x1F:\x7F]+([ \t]+[^\x00-\x1F:\x7F]+)*[ \t]*$
s	AuthHeaderParametersSensitive	min=1	max=512	pattern=^[ \t]*[^\x00-\x1F:\x7F]+([ \t]+[^\x00-\x1F:\x7F]+)*[ \t]*$	secret
S	AwsVpcConfiguration	.Subnets=254;!	.SecurityGroups=254	.AssignPublicIp=19
S	BatchArrayProperties	.Size=129
S	BatchParameters	.JobDefinition=253;!	.JobName=253;!	.ArrayProperties=23	.RetryStrategy=25
S	BatchRetryStrategy	.Attempts=129
b	Boolean
S	CancelReplayRequest	.ReplayName=214;!
S	CancelReplayResponse	.ReplayArn=209	.State=215	.StateReason=216
s	CapacityProvider	min=1	max=255
L	CapacityProviderStrategy	max=6	of=31
S	CapacityProviderStrategyItem	.capacityProvider=29;!	.weight=33	.base=32
i	CapacityProviderStrategyItemBase	min=0	max=100000
i	CapacityProviderStrategyItemWeight	min=0	max=1000
S	ConcurrentModificationException	fault=ConcurrentModificationException:400
S	Condition	.Type=253;!	.Key=253;!	.Value=253;!
S	Connection	.ConnectionArn=38	.Name=48	.ConnectionState=55	.StateReason=56	.AuthorizationType=40	.CreationTime=273	.LastModifiedTime=273	.LastAuthorizedTime=273
S	ConnectionApiKeyAuthResponseParameters	.ApiKeyName=20
s	ConnectionArn	min=1	max=1600	pattern=^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:connection\/[\.\-_A-Za-z0-9]+\/[\-A-Za-z0-9]+$
S	ConnectionAuthResponseParameters	.BasicAuthParameters=41	.OAuthParameters=51	.ApiKeyAuthParameters=37	.InvocationHttpParameters=47	.ConnectivityParameters=90
s	ConnectionAuthorizationType	enum=BASIC|OAUTH_CLIENT_CREDENTIALS|API_KEY
S	ConnectionBasicAuthResponseParameters	.Username=20
S	ConnectionBodyParameter	.Key=253	.Value=245	.IsValueSecret=26
L	ConnectionBodyParametersList	min=0	max=100	of=42
s	ConnectionDescription	max=512
S	ConnectionHeaderParameter	.Key=119	.Value=122	.IsValueSecret=26
L	ConnectionHeaderParametersList	min=0	max=100	of=45
S	ConnectionHttpParameters	.HeaderParameters=46	.QueryStringParameters=53	.BodyParameters=43
s	ConnectionName	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
S	ConnectionOAuthClientResponseParameters	.ClientID=20
s	ConnectionOAuthHttpMethod	enum=GET|POST|PUT
S	ConnectionOAuthResponseParameters	.ClientParameters=49	.AuthorizationEndpoint=124	.HttpMethod=50	.OAuthHttpParameters=47
S	ConnectionQueryStringParameter	.Key=196	.Value=199	.IsValueSecret=26
L	ConnectionQueryStringParametersList	min=0	max=100	of=52
L	ConnectionResponseList	of=36
s	ConnectionState	enum=CREATING|UPDATING|DELETING|AUTHORIZED|DEAUTHORIZED|AUTHORIZING|DEAUTHORIZING|ACTIVE|FAILED_CONNECTIVITY
s	ConnectionStateReason	max=512
S	ConnectivityResourceConfigurationArn	.ResourceConfigurationArn=220;!
S	ConnectivityResourceParameters	.ResourceParameters=57;!
S	CreateApiDestinationRequest	.Name=7;!	.Description=4	.ConnectionArn=38;!	.InvocationEndpoint=124;!	.HttpMethod=5;!	.InvocationRateLimitPerSecond=6
S	CreateApiDestinationResponse	.ApiDestinationArn=3	.ApiDestinationState=9	.CreationTime=273	.LastModifiedTime=273
S	CreateArchiveRequest	.ArchiveName=14;!	.EventSourceArn=107;!	.Description=13	.EventPattern=113	.RetentionDays=222	.KmsKeyIdentifier=134
S	CreateArchiveResponse	.ArchiveArn=12	.State=16	.StateReason=17	.CreationTime=273
S	CreateConnectionApiKeyAuthRequestParameters	.ApiKeyName=20;!	.ApiKeyValue=21;!
S	CreateConnectionAuthRequestParameters	.BasicAuthParameters=65	.OAuthParameters=67	.ApiKeyAuthParameters=63	.InvocationHttpParameters=47	.ConnectivityParameters=58
S	CreateConnectionBasicAuthRequestParameters	.Username=20;!	.Password=21;!
S	CreateConnectionOAuthClientRequestParameters	.ClientID=20;!	.ClientSecret=21;!
S	CreateConnectionOAuthRequestParameters	.ClientParameters=66;!	.AuthorizationEndpoint=124;!	.HttpMethod=50;!	.OAuthHttpParameters=47
S	CreateConnectionRequest	.Name=48;!	.Description=44	.AuthorizationType=40;!	.AuthParameters=64;!	.InvocationConnectivityParameters=58	.KmsKeyIdentifier=134
S	CreateConnectionResponse	.ConnectionArn=38	.ConnectionState=55	.CreationTime=273	.LastModifiedTime=273
S	CreateEventBusRequest	.Name=110;!	.EventSourceName=116	.Description=108	.KmsKeyIdentifier=134	.DeadLetterConfig=75	.LogConfig=158	.Tags=258
S	CreateEventBusResponse	.EventBusArn=253	.Description=108	.KmsKeyIdentifier=134	.DeadLetterConfig=75	.LogConfig=158
s	CreatedBy	min=1	max=128
s	Database	min=1	max=64
s	DbUser	min=1	max=128
S	DeadLetterConfig	.Arn=218
S	DeauthorizeConnectionRequest	.Name=48;!
S	DeauthorizeConnectionResponse	.ConnectionArn=38	.ConnectionState=55	.CreationTime=273	.LastModifiedTime=273	.LastAuthorizedTime=273
S	DeleteApiDestinationRequest	.Name=7;!
S	DeleteApiDestinationResponse
S	DeleteArchiveRequest	.ArchiveName=14;!
S	DeleteArchiveResponse
S	DeleteConnectionRequest	.Name=48;!
S	DeleteConnectionResponse	.ConnectionArn=38	.ConnectionState=55	.CreationTime=273	.LastModifiedTime=273	.LastAuthorizedTime=273
S	DeleteEventBusRequest	.Name=110;!
S	DeleteRuleRequest	.Name=228;!	.EventBusName=111	.Force=26
S	DescribeApiDestinationRequest	.Name=7;!
S	DescribeApiDestinationResponse	.ApiDestinationArn=3	.Name=7	.Description=4	.ApiDestinationState=9	.ConnectionArn=38	.InvocationEndpoint=124	.HttpMethod=5	.InvocationRateLimitPerSecond=6	.CreationTime=273	.LastModifiedTime=273
S	DescribeArchiveRequest	.ArchiveName=14;!
S	DescribeArchiveResponse	.ArchiveArn=12	.ArchiveName=14	.EventSourceArn=107	.Description=13	.EventPattern=113	.State=16	.StateReason=17	.KmsKeyIdentifier=134	.RetentionDays=222	.SizeBytes=159	.EventCount=159	.CreationTime=273
S	DescribeConnectionConnectivityParameters	.ResourceParameters=92;!
S	DescribeConnectionRequest	.Name=48;!
S	DescribeConnectionResourceParameters	.ResourceConfigurationArn=220;!	.ResourceAssociationArn=219;!
S	DescribeConnectionResponse	.ConnectionArn=38	.Name=48	.Description=44	.InvocationConnectivityParameters=90	.ConnectionState=55	.StateReason=56	.AuthorizationType=40	.SecretArn=244	.KmsKeyIdentifier=134	.AuthParameters=39	.CreationTime=273	.LastModifiedTime=273	.LastAuthorizedTime=273
S	DescribeEventBusRequest	.Name=111
S	DescribeEventBusResponse	.Name=253	.Arn=253	.Description=108	.KmsKeyIdentifier=134	.DeadLetterConfig=75	.Policy=253	.LogConfig=158	.CreationTime=273	.LastModifiedTime=273
S	DescribeReplayRequest	.ReplayName=214;!
S	DescribeReplayResponse	.ReplayName=214	.ReplayArn=209	.Description=210	.State=215	.StateReason=216	.EventSourceArn=12	.Destination=211	.EventStartTime=273	.EventEndTime=273	.EventLastReplayedTime=273	.ReplayStartTime=273	.ReplayEndTime=273
S	DescribeRuleRequest	.Name=228;!	.EventBusName=111
S	DescribeRuleResponse	.Name=228	.Arn=226	.EventPattern=113	.ScheduleExpression=243	.State=231	.Description=227	.RoleArn=224	.ManagedBy=160	.EventBusName=110	.CreatedBy=72
S	DisableRuleRequest	.Name=228;!	.EventBusName=111
S	EcsParameters	.TaskDefinitionArn=18;!	.TaskCount=139	.LaunchType=135	.NetworkConfiguration=165	.PlatformVersion=253	.Group=253	.CapacityProviderStrategy=30	.EnableECSManagedTags=26	.EnableExecuteCommand=26	.PlacementConstraints=175	.PlacementStrategy=176	.PropagateTags=182	.ReferenceId=202	.Tags=258
S	EnableRuleRequest	.Name=228;!	.EventBusName=111
s	EndpointId	min=1	max=50	pattern=^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$
s	ErrorCode
s	ErrorMessage
S	EventBus	.Name=253	.Arn=253	.Description=108	.Policy=253	.CreationTime=273	.LastModifiedTime=273
s	EventBusArn	min=1	max=1600	pattern=^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$
s	EventBusDescription	max=512
L	EventBusList	of=106
s	EventBusName	min=1	max=256	pattern=[/\.\-_A-Za-z0-9]+
s	EventBusNameOrArn	min=1	max=1600	pattern=(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+
s	EventId	max=64
s	EventPattern	max=4096
s	EventResource	max=2048
L	EventResourceList	of=114
s	EventSourceName	min=1	max=256	pattern=aws\.partner(/[\.\-_A-Za-z0-9]+){2,}
t	EventTime
s	GraphQLOperation	min=1	max=1048576	secret
s	HeaderKey	max=512	pattern=^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$
M	HeaderParametersMap	of=121	by=119
s	HeaderValue	max=512	pattern=^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$
s	HeaderValueSensitive	max=512	pattern=^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$	secret
S	HttpParameters	.PathParameterValues=171	.HeaderParameters=120	.QueryStringParameters=197
s	HttpsEndpoint	min=1	max=2048	pattern=^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$
S	IllegalStatusException	fault=IllegalStatusException:400
s	IncludeDetail	enum=NONE|FULL
S	InputTransformer	.InputPathsMap=276	.InputTemplate=275;!
s	InputTransformerPathKey	min=1	max=256	pattern=[A-Za-z0-9\_\-]+
i	Integer
S	InternalException	fault=InternalException:500
S	InvalidEventPatternException	fault=InvalidEventPatternException:400
S	InvalidStateException	fault=InvalidStateException:400
S	KinesisParameters	.PartitionKeyPath=269;!
s	KmsKeyIdentifier	max=2048	pattern=^[a-zA-Z0-9_\-/:]*$
s	LaunchType	enum=EC2|FARGATE|EXTERNAL
s	Level	enum=OFF|ERROR|INFO|TRACE
S	LimitExceededException	fault=LimitExceededException:400
i	LimitMax100	min=1	max=100
i	LimitMin1	min=1
S	ListApiDestinationsRequest	.NamePrefix=7	.ConnectionArn=38	.NextToken=166	.Limit=138
S	ListApiDestinationsResponse	.ApiDestinations=8	.NextToken=166
S	ListArchivesRequest	.NamePrefix=14	.EventSourceArn=107	.State=16	.NextToken=166	.Limit=138
S	ListArchivesResponse	.Archives=15	.NextToken=166
S	ListConnectionsRequest	.NamePrefix=48	.ConnectionState=55	.NextToken=166	.Limit=138
S	ListConnectionsResponse	.Connections=54	.NextToken=166
S	ListEventBusesRequest	.NamePrefix=110	.NextToken=166	.Limit=138
S	ListEventBusesResponse	.EventBuses=109	.NextToken=166
S	ListReplaysRequest	.NamePrefix=214	.State=215	.EventSourceArn=12	.NextToken=166	.Limit=138
S	ListReplaysResponse	.Replays=213	.NextToken=166
S	ListRuleNamesByTargetRequest	.TargetArn=263;!	.EventBusName=111	.NextToken=166	.Limit=138
S	ListRuleNamesByTargetResponse	.RuleNames=229	.NextToken=166
S	ListRulesRequest	.NamePrefix=228	.EventBusName=111	.NextToken=166	.Limit=138
S	ListRulesResponse	.Rules=230	.NextToken=166
S	ListTagsForResourceRequest	.ResourceARN=18;!
S	ListTagsForResourceResponse	.Tags=258
S	ListTargetsByRuleRequest	.Rule=228;!	.EventBusName=111	.NextToken=166	.Limit=138
S	ListTargetsByRuleResponse	.Targets=268	.NextToken=166
S	LogConfig	.IncludeDetail=126	.Level=136
l	Long
s	ManagedBy	min=1	max=128
S	ManagedRuleException	fault=ManagedRuleException:400
i	MaximumEventAgeInSeconds	min=60	max=86400
i	MaximumRetryAttempts	min=0	max=185
s	MessageGroupId	max=100
S	NetworkConfiguration	.awsvpcConfiguration=22
s	NextToken	min=1	max=2048
s	NonPartnerEventBusName	min=1	max=256	pattern=[\.\-_A-Za-z0-9]+
s	NonPartnerEventBusNameOrArn	min=1	max=1600	pattern=(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+
S	OperationDisabledException	fault=OperationDisabledException:400
s	PathParameter	pattern=^(?!\s*$).+
L	PathParameterList	of=170
S	PlacementConstraint	.type=174	.expression=173
s	PlacementConstraintExpression	max=2000
s	PlacementConstraintType	enum=distinctInstance|memberOf
L	PlacementConstraints	max=10	of=172
L	PlacementStrategies	max=5	of=177
S	PlacementStrategy	.type=179	.field=178
s	PlacementStrategyField	max=255
s	PlacementStrategyType	enum=random|spread|binpack
S	PolicyLengthExceededException	fault=PolicyLengthExceededException:400
s	Principal	min=1	max=12	pattern=(\d{12}|\*)
s	PropagateTags	enum=TASK_DEFINITION
S	PutEventsRequest	.Entries=185;!	.EndpointId=103
S	PutEventsRequestEntry	.Time=117	.Source=253	.Resources=115	.DetailType=253	.Detail=253	.EventBusName=168	.TraceHeader=274
L	PutEventsRequestEntryList	min=1	max=10	of=184
S	PutEventsResponse	.FailedEntryCount=129	.Entries=188
S	PutEventsResultEntry	.EventId=112	.ErrorCode=104	.ErrorMessage=105
L	PutEventsResultEntryList	of=187
S	PutPermissionRequest	.EventBusName=167	.Action=1	.Principal=181	.StatementId=251	.Condition=35	.Policy=253
S	PutRuleRequest	.Name=228;!	.ScheduleExpression=243	.EventPattern=113	.State=231	.Description=227	.RoleArn=224	.Tags=258	.EventBusName=111
S	PutRuleResponse	.RuleArn=226
S	PutTargetsRequest	.Rule=228;!	.EventBusName=111	.Targets=268;!
S	PutTargetsResponse	.FailedEntryCount=129	.FailedEntries=195
S	PutTargetsResultEntry	.TargetId=264	.ErrorCode=104	.ErrorMessage=105
L	PutTargetsResultEntryList	of=194
s	QueryStringKey	max=512	pattern=[^\x00-\x1F\x7F]+
M	QueryStringParametersMap	of=198	by=196
s	QueryStringValue	max=512	pattern=[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+
s	QueryStringValueSensitive	max=512	pattern=[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+	secret
S	RedshiftDataParameters	.SecretManagerArn=201	.Database=73;!	.DbUser=74	.Sql=246	.StatementName=252	.WithEvent=26	.Sqls=247
s	RedshiftSecretManagerArn	min=1	max=1600	pattern=(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)
s	ReferenceId	max=1024
S	RemovePermissionRequest	.StatementId=251	.RemoveAllPermissions=26	.EventBusName=167
S	RemoveTargetsRequest	.Rule=228;!	.EventBusName=111	.Ids=265;!	.Force=26
S	RemoveTargetsResponse	.FailedEntryCount=129	.FailedEntries=207
S	RemoveTargetsResultEntry	.TargetId=264	.ErrorCode=104	.ErrorMessage=105
L	RemoveTargetsResultEntryList	of=206
S	Replay	.ReplayName=214	.EventSourceArn=12	.State=215	.StateReason=216	.EventStartTime=273	.EventEndTime=273	.EventLastReplayedTime=273	.ReplayStartTime=273	.ReplayEndTime=273
s	ReplayArn	min=1	max=1600	pattern=^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/[\.\-_A-Za-z0-9]+$
s	ReplayDescription	max=512
S	ReplayDestination	.Arn=18;!	.FilterArns=212
L	ReplayDestinationFilters	of=18
L	ReplayList	of=208
s	ReplayName	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
s	ReplayState	enum=STARTING|RUNNING|CANCELLING|COMPLETED|CANCELLED|FAILED
s	ReplayStateReason	max=512
S	ResourceAlreadyExistsException	fault=ResourceAlreadyExistsException:400
s	ResourceArn	min=1	max=1600
s	ResourceAssociationArn	min=17	max=2048	pattern=^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$
s	ResourceConfigurationArn	min=0	max=2048	pattern=^(?:^arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)
S	ResourceNotFoundException	fault=ResourceNotFoundException:400
i	RetentionDays	min=0
S	RetryPolicy	.MaximumRetryAttempts=163	.MaximumEventAgeInSeconds=162
s	RoleArn	min=1	max=1600
S	Rule	.Name=228	.Arn=226	.EventPattern=113	.State=231	.Description=227	.ScheduleExpression=243	.RoleArn=224	.ManagedBy=160	.EventBusName=110
s	RuleArn	min=1	max=1600
s	RuleDescription	max=512
s	RuleName	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
L	RuleNameList	of=228
L	RuleResponseList	of=225
s	RuleState	enum=ENABLED|DISABLED|ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
S	RunCommandParameters	.RunCommandTargets=237;!
S	RunCommandTarget	.Key=234;!	.Values=236;!
s	RunCommandTargetKey	min=1	max=128	pattern=^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$
s	RunCommandTargetValue	min=1	max=256
L	RunCommandTargetValues	min=1	max=50	of=235
L	RunCommandTargets	min=1	max=5	of=233
S	SageMakerPipelineParameter	.Name=240;!	.Value=241;!
L	SageMakerPipelineParameterList	min=0	max=200	of=238
s	SageMakerPipelineParameterName	min=1	max=256	pattern=^[a-zA-Z0-9](-*[a-zA-Z0-9])*$
s	SageMakerPipelineParameterValue	max=1024
S	SageMakerPipelineParameters	.PipelineParameterList=239
s	ScheduleExpression	max=256
s	SecretsManagerSecretArn	min=20	max=2048	pattern=^arn:aws([a-z]|\-)*:secretsmanager:([a-z]|\d|\-)*:([0-9]{12})?:secret:[\/_+=\.@\-A-Za-z0-9]+$
s	SensitiveString	secret
s	Sql	min=1	max=100000	secret
L	Sqls	min=0	max=40	secret	of=246
S	SqsParameters	.MessageGroupId=164
S	StartReplayRequest	.ReplayName=214;!	.Description=210	.EventSourceArn=12;!	.EventStartTime=273;!	.EventEndTime=273;!	.Destination=211;!
S	StartReplayResponse	.ReplayArn=209	.State=215	.StateReason=216	.ReplayStartTime=273
s	StatementId	min=1	max=64	pattern=[a-zA-Z0-9-_]+
s	StatementName	min=1	max=500
s	String
L	StringList	of=253
S	Tag	.Key=256;!	.Value=261;!
s	TagKey	min=1	max=128
L	TagKeyList	of=256
L	TagList	of=255
S	TagResourceRequest	.ResourceARN=18;!	.Tags=258;!
S	TagResourceResponse
s	TagValue	min=0	max=256
S	Target	.Id=264;!	.Arn=263;!	.RoleArn=224	.Input=266	.InputPath=267	.InputTransformer=127	.KinesisParameters=133	.RunCommandParameters=232	.EcsParameters=101	.BatchParameters=24	.SqsParameters=248	.HttpParameters=123	.RedshiftDataParameters=200	.SageMakerPipelineParameters=242	.DeadLetterConfig=75	.RetryPolicy=223	.AppSyncParameters=10
s	TargetArn	min=1	max=1600
s	TargetId	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
L	TargetIdList	min=1	max=100	of=264
s	TargetInput	max=8192
s	TargetInputPath	max=256
L	TargetList	min=1	max=100	of=262
s	TargetPartitionKeyPath	max=256
S	TestEventPatternRequest	.EventPattern=113;!	.Event=253;!
S	TestEventPatternResponse	.Result=26
S	ThrottlingException	fault=ThrottlingException:400
t	Timestamp
s	TraceHeader	min=1	max=500
s	TransformerInput	min=1	max=8192
M	TransformerPaths	max=100	of=267	by=128
S	UntagResourceRequest	.ResourceARN=18;!	.TagKeys=257;!
S	UntagResourceResponse
S	UpdateApiDestinationRequest	.Name=7;!	.Description=4	.ConnectionArn=38	.InvocationEndpoint=124	.HttpMethod=5	.InvocationRateLimitPerSecond=6
S	UpdateApiDestinationResponse	.ApiDestinationArn=3	.ApiDestinationState=9	.CreationTime=273	.LastModifiedTime=273
S	UpdateArchiveRequest	.ArchiveName=14;!	.Description=13	.EventPattern=113	.RetentionDays=222	.KmsKeyIdentifier=134
S	UpdateArchiveResponse	.ArchiveArn=12	.State=16	.StateReason=17	.CreationTime=273
S	UpdateConnectionApiKeyAuthRequestParameters	.ApiKeyName=20	.ApiKeyValue=21
S	UpdateConnectionAuthRequestParameters	.BasicAuthParameters=285	.OAuthParameters=287	.ApiKeyAuthParameters=283	.InvocationHttpParameters=47	.ConnectivityParameters=58
S	UpdateConnectionBasicAuthRequestParameters	.Username=20	.Password=21
S	UpdateConnectionOAuthClientRequestParameters	.ClientID=20	.ClientSecret=21
S	UpdateConnectionOAuthRequestParameters	.ClientParameters=286	.AuthorizationEndpoint=124	.HttpMethod=50	.OAuthHttpParameters=47
S	UpdateConnectionRequest	.Name=48;!	.Description=44	.AuthorizationType=40	.AuthParameters=284	.InvocationConnectivityParameters=58	.KmsKeyIdentifier=134
S	UpdateConnectionResponse	.ConnectionArn=38	.ConnectionState=55	.CreationTime=273	.LastModifiedTime=273	.LastAuthorizedTime=273
S	UpdateEventBusRequest	.Name=110	.KmsKeyIdentifier=134	.Description=108	.DeadLetterConfig=75	.LogConfig=158
S	UpdateEventBusResponse	.Arn=253	.Name=110	.KmsKeyIdentifier=134	.Description=108	.DeadLetterConfig=75	.LogConfig=158
"""##
}
