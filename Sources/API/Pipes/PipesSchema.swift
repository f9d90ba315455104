// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Pipes, and the operations of it that are served.
package enum PipesModel {
    package static let schema = Schema(text)

    package static let createPipe = TypedOperation<CreatePipeRequest, CreatePipeResponse>(service: "Pipes", prefix: "pipes", name: "CreatePipe")
    package static let deletePipe = TypedOperation<DeletePipeRequest, DeletePipeResponse>(service: "Pipes", prefix: "pipes", name: "DeletePipe")
    package static let describePipe = TypedOperation<DescribePipeRequest, DescribePipeResponse>(service: "Pipes", prefix: "pipes", name: "DescribePipe")
    package static let listPipes = TypedOperation<ListPipesRequest, ListPipesResponse>(service: "Pipes", prefix: "pipes", name: "ListPipes")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "Pipes", prefix: "pipes", name: "ListTagsForResource")
    package static let startPipe = TypedOperation<StartPipeRequest, StartPipeResponse>(service: "Pipes", prefix: "pipes", name: "StartPipe")
    package static let stopPipe = TypedOperation<StopPipeRequest, StopPipeResponse>(service: "Pipes", prefix: "pipes", name: "StopPipe")
    package static let tagResource = TypedOperation<TagResourceRequest, TagResourceResponse>(service: "Pipes", prefix: "pipes", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, UntagResourceResponse>(service: "Pipes", prefix: "pipes", name: "UntagResource")
    package static let updatePipe = TypedOperation<UpdatePipeRequest, UpdatePipeResponse>(service: "Pipes", prefix: "pipes", name: "UpdatePipe")

    private static let text = ##"""
V	name=Pipes	protocols=rest-json	signing=pipes	version=2015-10-07	endpoint=pipes
O	CreatePipe	method=POST	uri=/v1/pipes/{Name}	in=29	out=30
O	DeletePipe	method=DELETE	uri=/v1/pipes/{Name}	in=34	out=35
O	DescribePipe	method=GET	uri=/v1/pipes/{Name}	in=36	out=37
O	ListPipes	method=GET	uri=/v1/pipes	in=92	out=93
O	ListTagsForResource	method=GET	uri=/tags/{resourceArn}	in=94	out=95
O	StartPipe	method=POST	uri=/v1/pipes/{Name}/start	in=197	out=198
O	StopPipe	method=POST	uri=/v1/pipes/{Name}/stop	in=200	out=201
O	TagResource	method=POST	uri=/tags/{resourceArn}	in=213	out=214
O	UntagResource	method=DELETE	uri=/tags/{resourceArn}	in=222	out=223
O	UpdatePipe	method=PUT	uri=/v1/pipes/{Name}	in=224	out=225
s	Arn	min=1	max=1600	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?)?:(\d{12})?:(.+)
s	ArnOrJsonPath	min=1	max=1600	pattern=arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?)?:(\d{12})?:(.+)|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)
s	ArnOrUrl	min=1	max=1600	pattern=smk://(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?)?:(\d{12})?:(.+)
s	AssignPublicIp	enum=ENABLED|DISABLED
S	AwsVpcConfiguration	.Subnets=207;!	.SecurityGroups=188	.AssignPublicIp=3
S	BatchArrayProperties	.Size=6
i	BatchArraySize	min=2	max=10000
S	BatchContainerOverrides	.Command=203	.Environment=10	.InstanceType=202	.ResourceRequirements=16
L	BatchDependsOn	min=0	max=20	of=11
S	BatchEnvironmentVariable	.Name=202	.Value=202
L	BatchEnvironmentVariableList	of=9
S	BatchJobDependency	.JobId=202	.Type=12
s	BatchJobDependencyType	enum=N_TO_N|SEQUENTIAL
M	BatchParametersMap	of=202	by=202
S	BatchResourceRequirement	.Type=15;!	.Value=202;!
s	BatchResourceRequirementType	enum=GPU|MEMORY|VCPU
L	BatchResourceRequirementsList	of=14
i	BatchRetryAttempts	min=1	max=10
S	BatchRetryStrategy	.Attempts=17
b	Boolean
s	CapacityProvider	min=1	max=255	secret
L	CapacityProviderStrategy	min=0	max=6	of=22
S	CapacityProviderStrategyItem	.capacityProvider=20;!	.weight=24	.base=23
i	CapacityProviderStrategyItemBase	min=0	max=100000
i	CapacityProviderStrategyItemWeight	min=0	max=1000
s	CloudwatchLogGroupArn	min=1	max=1600	pattern=(^arn:aws([a-z]|\-)*:logs:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?):(\d{12}):log-group:[\.\-_/#A-Za-z0-9]{1,512}(:\*)?)
S	CloudwatchLogsLogDestination	.LogGroupArn=25
S	CloudwatchLogsLogDestinationParameters	.LogGroupArn=25;!
S	ConflictException	fault=ConflictException:409	.message=202;!	.resourceId=202;!	.resourceType=202;!
S	CreatePipeRequest	.Name=131;!;u:Name	.Description=125	.DesiredState=169	.Source=2;!	.SourceParameters=136	.Enrichment=120	.EnrichmentParameters=127	.Target=0;!	.TargetParameters=150	.RoleArn=172;!	.Tags=212	.LogConfiguration=130	.KmsKeyIdentifier=86
S	CreatePipeResponse	.Arn=124	.Name=131	.DesiredState=169	.CurrentState=140	.CreationTime=219	.LastModifiedTime=219
s	Database	min=1	max=64	secret
s	DbUser	min=1	max=128	secret
S	DeadLetterConfig	.Arn=0
S	DeletePipeRequest	.Name=131;!;u:Name
S	DeletePipeResponse	.Arn=124	.Name=131	.DesiredState=170	.CurrentState=140	.CreationTime=219	.LastModifiedTime=219
S	DescribePipeRequest	.Name=131;!;u:Name
S	DescribePipeResponse	.Arn=124	.Name=131	.Description=125	.DesiredState=170	.CurrentState=140	.StateReason=141	.Source=2	.SourceParameters=136	.Enrichment=120	.EnrichmentParameters=127	.Target=0	.TargetParameters=150	.RoleArn=172	.Tags=212	.CreationTime=219	.LastModifiedTime=219	.LogConfiguration=129	.KmsKeyIdentifier=86
S	DimensionMapping	.DimensionValue=41;!	.DimensionValueType=42;!	.DimensionName=40;!
L	DimensionMappings	min=1	max=128	of=38
s	DimensionName	min=1	max=256
s	DimensionValue	min=1	max=2048
s	DimensionValueType	enum=VARCHAR
s	DynamoDBStreamStartPosition	enum=TRIM_HORIZON|LATEST
S	EcsContainerOverride	.Command=203	.Cpu=79	.Environment=50	.EnvironmentFiles=47	.Memory=79	.MemoryReservation=79	.Name=202	.ResourceRequirements=56
L	EcsContainerOverrideList	of=44
S	EcsEnvironmentFile	.type=48;!	.value=202;!
L	EcsEnvironmentFileList	of=46
s	EcsEnvironmentFileType	enum=s3
S	EcsEnvironmentVariable	.name=202	.value=202
L	EcsEnvironmentVariableList	of=49
S	EcsEphemeralStorage	.sizeInGiB=59;!
S	EcsInferenceAcceleratorOverride	.deviceName=202	.deviceType=202
L	EcsInferenceAcceleratorOverrideList	of=52
S	EcsResourceRequirement	.type=55;!	.value=202;!
s	EcsResourceRequirementType	enum=GPU|InferenceAccelerator
L	EcsResourceRequirementsList	of=54
S	EcsTaskOverride	.ContainerOverrides=45	.Cpu=202	.EphemeralStorage=51	.ExecutionRoleArn=1	.InferenceAcceleratorOverrides=53	.Memory=202	.TaskRoleArn=1
s	EndpointString	min=1	max=300	pattern=(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}	secret
i	EphemeralStorageSize	min=21	max=200
s	EpochTimeUnit	enum=MILLISECONDS|SECONDS|MICROSECONDS|NANOSECONDS
s	ErrorMessage
s	EventBridgeDetailType	min=1	max=128	secret
s	EventBridgeEndpointId	min=1	max=50	pattern=[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+	secret
L	EventBridgeEventResourceList	min=0	max=10	of=1
s	EventBridgeEventSource	min=1	max=256	pattern=.*(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*).*	secret
s	EventPattern	min=0	max=4096	secret
S	Filter	.Pattern=66
S	FilterCriteria	.Filters=69
L	FilterList	min=0	max=5	of=67
s	FirehoseArn	min=1	max=1600	pattern=(^arn:aws([a-z]|\-)*:firehose:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?):(\d{12}):deliverystream/[a-zA-Z0-9_.-]{1,64})
S	FirehoseLogDestination	.DeliveryStreamArn=70
S	FirehoseLogDestinationParameters	.DeliveryStreamArn=70;!
s	HeaderKey	min=0	max=512	pattern=[!#$%&'*+-.^_`|~0-9a-zA-Z]+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)
M	HeaderParametersMap	of=75	by=73
s	HeaderValue	min=0	max=512	pattern=[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
L	IncludeExecutionData	of=77
s	IncludeExecutionDataOption	enum=ALL
s	InputTemplate	min=0	max=8192	secret
i	Integer
S	InternalException	fault=InternalException:500	.message=202;!	.retryAfterSeconds=79;h:Retry-After
s	JsonPath	min=1	max=256	pattern=\$(\.[\w/_-]+(\[(\d+|\*)\])*)*
L	KafkaBootstrapServers	min=0	max=2	of=58
s	KafkaTopicName	min=1	max=249	pattern=[^.]([a-zA-Z0-9\-_.]+)	secret
s	KinesisPartitionKey	min=0	max=256	secret
s	KinesisStreamStartPosition	enum=TRIM_HORIZON|LATEST|AT_TIMESTAMP
s	KmsKeyIdentifier	min=0	max=2048	pattern=[a-zA-Z0-9_\-/:]*
s	LaunchType	enum=EC2|FARGATE|EXTERNAL
i	LimitMax10	min=1	max=10
i	LimitMax100	min=1	max=100
i	LimitMax10000	min=1	max=10000
i	LimitMin1	min=1
S	ListPipesRequest	.NamePrefix=131;q:NamePrefix	.DesiredState=169;q:DesiredState	.CurrentState=140;q:CurrentState	.SourcePrefix=171;q:SourcePrefix	.TargetPrefix=171;q:TargetPrefix	.NextToken=117;q:NextToken	.Limit=89;q:Limit
S	ListPipesResponse	.Pipes=128	.NextToken=117
S	ListTagsForResourceRequest	.resourceArn=124;!;u:resourceArn
S	ListTagsForResourceResponse	.tags=212
s	LogLevel	enum=OFF|ERROR|INFO|TRACE
s	LogStreamName	min=1	max=256
U	MQBrokerAccessCredentials	.BasicAuth=183
s	MQBrokerQueueName	min=1	max=1000	secret
U	MSKAccessCredentials	.SaslScram512Auth=183	.ClientCertificateTlsAuth=183
s	MSKStartPosition	enum=TRIM_HORIZON|LATEST
i	MaximumBatchingWindowInSeconds	min=0	max=300
i	MaximumRecordAgeInSeconds	min=-1	max=604800
i	MaximumRetryAttemptsESM	min=-1	max=10000
s	MeasureName	min=1	max=1024
s	MeasureValue	min=1	max=2048
s	MeasureValueType	enum=DOUBLE|BIGINT|VARCHAR|BOOLEAN|TIMESTAMP
s	MessageDeduplicationId	min=0	max=100	secret
s	MessageGroupId	min=0	max=100	secret
S	MultiMeasureAttributeMapping	.MeasureValue=106;!	.MeasureValueType=107;!	.MultiMeasureAttributeName=112;!
L	MultiMeasureAttributeMappings	min=1	max=256	of=110
s	MultiMeasureAttributeName	min=1	max=256
S	MultiMeasureMapping	.MultiMeasureName=115;!	.MultiMeasureAttributeMappings=111;!
L	MultiMeasureMappings	min=0	max=1024	of=113
s	MultiMeasureName	min=1	max=256
S	NetworkConfiguration	.awsvpcConfiguration=4
s	NextToken	min=1	max=2048	secret
S	NotFoundException	fault=NotFoundException:404	.message=61
s	OnPartialBatchItemFailureStreams	enum=AUTOMATIC_BISECT
s	OptionalArn	min=0	max=1600	pattern=$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?)?:(\d{12})?:(.+)
s	PathParameter	pattern=(?!\s*$).+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
L	PathParameterList	of=121
S	Pipe	.Name=131	.Arn=124	.DesiredState=169	.CurrentState=140	.StateReason=141	.CreationTime=219	.LastModifiedTime=219	.Source=2	.Target=0	.Enrichment=120
s	PipeArn	min=1	max=1600	pattern=arn:aws([a-z]|\-)*:([a-zA-Z0-9\-]+):([a-z]|\d|\-)*:([0-9]{12})?:(.+)
s	PipeDescription	min=0	max=512	secret
S	PipeEnrichmentHttpParameters	.PathParameterValues=122	.HeaderParameters=74	.QueryStringParameters=166
S	PipeEnrichmentParameters	.InputTemplate=78	.HttpParameters=126
L	PipeList	of=123
S	PipeLogConfiguration	.S3LogDestination=173	.FirehoseLogDestination=71	.CloudwatchLogsLogDestination=26	.Level=96	.IncludeExecutionData=76
S	PipeLogConfigurationParameters	.S3LogDestination=174	.FirehoseLogDestination=72	.CloudwatchLogsLogDestination=27	.Level=96;!	.IncludeExecutionData=76
s	PipeName	min=1	max=64	pattern=[\.\-_A-Za-z0-9]+
S	PipeSourceActiveMQBrokerParameters	.Credentials=98;!	.QueueName=99;!	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
S	PipeSourceDynamoDBStreamParameters	.BatchSize=90	.DeadLetterConfig=33	.OnPartialBatchItemFailure=119	.MaximumBatchingWindowInSeconds=102	.MaximumRecordAgeInSeconds=103	.MaximumRetryAttempts=104	.ParallelizationFactor=88	.StartingPosition=43;!
S	PipeSourceKinesisStreamParameters	.BatchSize=90	.DeadLetterConfig=33	.OnPartialBatchItemFailure=119	.MaximumBatchingWindowInSeconds=102	.MaximumRecordAgeInSeconds=103	.MaximumRetryAttempts=104	.ParallelizationFactor=88	.StartingPosition=85;!	.StartingPositionTimestamp=219
S	PipeSourceManagedStreamingKafkaParameters	.TopicName=83;!	.StartingPosition=101	.BatchSize=90	.MaximumBatchingWindowInSeconds=102	.ConsumerGroupID=221	.Credentials=100
S	PipeSourceParameters	.FilterCriteria=68	.KinesisStreamParameters=134	.DynamoDBStreamParameters=133	.SqsQueueParameters=139	.ActiveMQBrokerParameters=132	.RabbitMQBrokerParameters=137	.ManagedStreamingKafkaParameters=135	.SelfManagedKafkaParameters=138
S	PipeSourceRabbitMQBrokerParameters	.Credentials=98;!	.QueueName=99;!	.VirtualHost=221	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
S	PipeSourceSelfManagedKafkaParameters	.TopicName=83;!	.StartingPosition=191	.AdditionalBootstrapServers=82	.BatchSize=90	.MaximumBatchingWindowInSeconds=102	.ConsumerGroupID=221	.Credentials=189	.ServerRootCaCertificate=183	.Vpc=190
S	PipeSourceSqsQueueParameters	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
s	PipeState	enum=RUNNING|STOPPED|CREATING|UPDATING|DELETING|STARTING|STOPPING|CREATE_FAILED|UPDATE_FAILED|START_FAILED|STOP_FAILED|DELETE_FAILED|CREATE_ROLLBACK_FAILED|DELETE_ROLLBACK_FAILED|UPDATE_ROLLBACK_FAILED
s	PipeStateReason	min=0	max=512
S	PipeTargetBatchJobParameters	.JobDefinition=202;!	.JobName=202;!	.ArrayProperties=5	.RetryStrategy=18	.ContainerOverrides=7	.DependsOn=8	.Parameters=13
S	PipeTargetCloudWatchLogsParameters	.LogStreamName=97	.Timestamp=81
S	PipeTargetEcsTaskParameters	.TaskDefinitionArn=1;!	.TaskCount=91	.LaunchType=87	.NetworkConfiguration=116	.PlatformVersion=202	.Group=202	.CapacityProviderStrategy=21	.EnableECSManagedTags=19	.EnableExecuteCommand=19	.PlacementConstraints=159	.PlacementStrategy=160	.PropagateTags=164	.ReferenceId=168	.Overrides=57	.Tags=211
S	PipeTargetEventBridgeEventBusParameters	.EndpointId=63	.DetailType=62	.Source=65	.Resources=64	.Time=81
S	PipeTargetHttpParameters	.PathParameterValues=122	.HeaderParameters=74	.QueryStringParameters=166
s	PipeTargetInvocationType	enum=REQUEST_RESPONSE|FIRE_AND_FORGET
S	PipeTargetKinesisStreamParameters	.PartitionKey=84;!
S	PipeTargetLambdaFunctionParameters	.InvocationType=147
S	PipeTargetParameters	.InputTemplate=78	.LambdaFunctionParameters=149	.StepFunctionStateMachineParameters=154	.KinesisStreamParameters=148	.EcsTaskParameters=144	.BatchJobParameters=142	.SqsQueueParameters=153	.HttpParameters=146	.RedshiftDataParameters=151	.SageMakerPipelineParameters=152	.EventBridgeEventBusParameters=145	.CloudWatchLogsParameters=143	.TimestreamParameters=155
S	PipeTargetRedshiftDataParameters	.SecretManagerArn=184	.Database=31;!	.DbUser=32	.StatementName=199	.WithEvent=19	.Sqls=196;!
S	PipeTargetSageMakerPipelineParameters	.PipelineParameterList=180
S	PipeTargetSqsQueueParameters	.MessageGroupId=109	.MessageDeduplicationId=108
S	PipeTargetStateMachineParameters	.InvocationType=147
S	PipeTargetTimestreamParameters	.TimeValue=218;!	.EpochTimeUnit=60	.TimeFieldType=217	.TimestampFormat=220	.VersionValue=237;!	.DimensionMappings=39;!	.SingleMeasureMappings=194	.MultiMeasureMappings=114
S	PlacementConstraint	.type=158	.expression=157
s	PlacementConstraintExpression	min=0	max=2000	secret
s	PlacementConstraintType	enum=distinctInstance|memberOf
L	PlacementConstraints	min=0	max=10	of=156
L	PlacementStrategies	min=0	max=5	of=161
S	PlacementStrategy	.type=163	.field=162
s	PlacementStrategyField	min=0	max=255	secret
s	PlacementStrategyType	enum=random|spread|binpack
s	PropagateTags	enum=TASK_DEFINITION
s	QueryStringKey	min=0	max=512	pattern=[^\x00-\x1F\x7F]+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)
M	QueryStringParametersMap	of=167	by=165
s	QueryStringValue	min=0	max=512	pattern=[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
s	ReferenceId	min=0	max=1024	secret
s	RequestedPipeState	enum=RUNNING|STOPPED
s	RequestedPipeStateDescribeResponse	enum=RUNNING|STOPPED|DELETED
s	ResourceArn	min=1	max=1600
s	RoleArn	min=1	max=1600	pattern=arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z0-9+=,.@\-_/]+
S	S3LogDestination	.BucketName=202	.Prefix=202	.BucketOwner=202	.OutputFormat=178
S	S3LogDestinationParameters	.BucketName=175;!	.BucketOwner=176;!	.OutputFormat=178	.Prefix=177
s	S3LogDestinationParametersBucketNameString	min=3	max=63
s	S3LogDestinationParametersBucketOwnerString	pattern=\d{12}
s	S3LogDestinationParametersPrefixString	min=0	max=256
s	S3OutputFormat	enum=json|plain|w3c
S	SageMakerPipelineParameter	.Name=181;!	.Value=182;!
L	SageMakerPipelineParameterList	min=0	max=200	of=179
s	SageMakerPipelineParameterName	min=1	max=256	pattern=[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
s	SageMakerPipelineParameterValue	min=0	max=1024	secret
s	SecretManagerArn	min=1	max=1600	pattern=(^arn:aws([a-z]|\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?):(\d{12}):secret:.+)
s	SecretManagerArnOrJsonPath	min=1	max=1600	pattern=(^arn:aws([a-z]|\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\d{1})?):(\d{12}):secret:.+)|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)
s	SecurityGroup	min=1	max=1024	pattern=sg-[0-9a-zA-Z]*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
s	SecurityGroupId	min=1	max=1024	pattern=sg-[0-9a-zA-Z]*	secret
L	SecurityGroupIds	min=1	max=5	of=186
L	SecurityGroups	min=0	max=5	of=185
U	SelfManagedKafkaAccessConfigurationCredentials	.BasicAuth=183	.SaslScram512Auth=183	.SaslScram256Auth=183	.ClientCertificateTlsAuth=183
S	SelfManagedKafkaAccessConfigurationVpc	.Subnets=206	.SecurityGroup=187
s	SelfManagedKafkaStartPosition	enum=TRIM_HORIZON|LATEST
S	ServiceQuotaExceededException	fault=ServiceQuotaExceededException:402	.message=202;!	.resourceId=202;!	.resourceType=202;!	.serviceCode=202;!	.quotaCode=202;!
S	SingleMeasureMapping	.MeasureValue=106;!	.MeasureValueType=107;!	.MeasureName=105;!
L	SingleMeasureMappings	min=0	max=8192	of=193
s	Sql	min=1	max=100000	secret
L	Sqls	min=1	max=40	of=195
S	StartPipeRequest	.Name=131;!;u:Name
S	StartPipeResponse	.Arn=124	.Name=131	.DesiredState=169	.CurrentState=140	.CreationTime=219	.LastModifiedTime=219
s	StatementName	min=1	max=500	secret
S	StopPipeRequest	.Name=131;!;u:Name
S	StopPipeResponse	.Arn=124	.Name=131	.DesiredState=169	.CurrentState=140	.CreationTime=219	.LastModifiedTime=219
s	String
L	StringList	of=202
s	Subnet	min=1	max=1024	pattern=subnet-[0-9a-z]*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)	secret
s	SubnetId	min=1	max=1024	pattern=subnet-[0-9a-z]*	secret
L	SubnetIds	min=1	max=16	of=205
L	Subnets	min=0	max=16	of=204
S	Tag	.Key=209;!	.Value=215;!
s	TagKey	min=1	max=128
L	TagKeyList	min=0	max=50	of=209
L	TagList	of=208
M	TagMap	min=1	max=50	of=215	by=209
S	TagResourceRequest	.resourceArn=124;!;u:resourceArn	.tags=212;!
S	TagResourceResponse
s	TagValue	min=0	max=256	secret
S	ThrottlingException	fault=ThrottlingException:429	.message=202;!	.serviceCode=202	.quotaCode=202	.retryAfterSeconds=79;h:Retry-After
s	TimeFieldType	enum=EPOCH|TIMESTAMP_FORMAT
s	TimeValue	min=1	max=256
t	Timestamp
s	TimestampFormat	min=1	max=256
s	URI	min=1	max=200	pattern=[a-zA-Z0-9-\/*:_+=.@-]*	secret
S	UntagResourceRequest	.resourceArn=124;!;u:resourceArn	.tagKeys=210;!;q:tagKeys
S	UntagResourceResponse
S	UpdatePipeRequest	.Name=131;!;u:Name	.Description=125	.DesiredState=169	.SourceParameters=230	.Enrichment=120	.EnrichmentParameters=127	.Target=0	.TargetParameters=150	.RoleArn=172;!	.LogConfiguration=130	.KmsKeyIdentifier=86
S	UpdatePipeResponse	.Arn=124	.Name=131	.DesiredState=169	.CurrentState=140	.CreationTime=219	.LastModifiedTime=219
S	UpdatePipeSourceActiveMQBrokerParameters	.Credentials=98;!	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
S	UpdatePipeSourceDynamoDBStreamParameters	.BatchSize=90	.DeadLetterConfig=33	.OnPartialBatchItemFailure=119	.MaximumBatchingWindowInSeconds=102	.MaximumRecordAgeInSeconds=103	.MaximumRetryAttempts=104	.ParallelizationFactor=88
S	UpdatePipeSourceKinesisStreamParameters	.BatchSize=90	.DeadLetterConfig=33	.OnPartialBatchItemFailure=119	.MaximumBatchingWindowInSeconds=102	.MaximumRecordAgeInSeconds=103	.MaximumRetryAttempts=104	.ParallelizationFactor=88
S	UpdatePipeSourceManagedStreamingKafkaParameters	.BatchSize=90	.Credentials=100	.MaximumBatchingWindowInSeconds=102
S	UpdatePipeSourceParameters	.FilterCriteria=68	.KinesisStreamParameters=228	.DynamoDBStreamParameters=227	.SqsQueueParameters=233	.ActiveMQBrokerParameters=226	.RabbitMQBrokerParameters=231	.ManagedStreamingKafkaParameters=229	.SelfManagedKafkaParameters=232
S	UpdatePipeSourceRabbitMQBrokerParameters	.Credentials=98;!	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
S	UpdatePipeSourceSelfManagedKafkaParameters	.BatchSize=90	.MaximumBatchingWindowInSeconds=102	.Credentials=189	.ServerRootCaCertificate=183	.Vpc=190
S	UpdatePipeSourceSqsQueueParameters	.BatchSize=90	.MaximumBatchingWindowInSeconds=102
S	ValidationException	fault=ValidationException:400	.message=61	.fieldList=236
S	ValidationExceptionField	.name=202;!	.message=61;!
L	ValidationExceptionFieldList	of=235
s	VersionValue	min=1	max=256
"""##
}
