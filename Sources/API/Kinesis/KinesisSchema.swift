// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Kinesis, and the operations of it that are served.
package enum KinesisModel {
    package static let schema = Schema(text)

    package static let addTagsToStream = TypedOperation<AddTagsToStreamInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "AddTagsToStream")
    package static let createStream = TypedOperation<CreateStreamInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "CreateStream")
    package static let decreaseStreamRetentionPeriod = TypedOperation<DecreaseStreamRetentionPeriodInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "DecreaseStreamRetentionPeriod")
    package static let deleteResourcePolicy = TypedOperation<DeleteResourcePolicyInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "DeleteResourcePolicy")
    package static let deleteStream = TypedOperation<DeleteStreamInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "DeleteStream")
    package static let deregisterStreamConsumer = TypedOperation<DeregisterStreamConsumerInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "DeregisterStreamConsumer")
    package static let describeAccountSettings = TypedOperation<DescribeAccountSettingsInput, DescribeAccountSettingsOutput>(service: "Kinesis", prefix: "kinesis", name: "DescribeAccountSettings")
    package static let describeLimits = TypedOperation<DescribeLimitsInput, DescribeLimitsOutput>(service: "Kinesis", prefix: "kinesis", name: "DescribeLimits")
    package static let describeStream = TypedOperation<DescribeStreamInput, DescribeStreamOutput>(service: "Kinesis", prefix: "kinesis", name: "DescribeStream")
    package static let describeStreamConsumer = TypedOperation<DescribeStreamConsumerInput, DescribeStreamConsumerOutput>(service: "Kinesis", prefix: "kinesis", name: "DescribeStreamConsumer")
    package static let describeStreamSummary = TypedOperation<DescribeStreamSummaryInput, DescribeStreamSummaryOutput>(service: "Kinesis", prefix: "kinesis", name: "DescribeStreamSummary")
    package static let disableEnhancedMonitoring = TypedOperation<DisableEnhancedMonitoringInput, EnhancedMonitoringOutput>(service: "Kinesis", prefix: "kinesis", name: "DisableEnhancedMonitoring")
    package static let enableEnhancedMonitoring = TypedOperation<EnableEnhancedMonitoringInput, EnhancedMonitoringOutput>(service: "Kinesis", prefix: "kinesis", name: "EnableEnhancedMonitoring")
    package static let getRecords = TypedOperation<GetRecordsInput, GetRecordsOutput>(service: "Kinesis", prefix: "kinesis", name: "GetRecords")
    package static let getResourcePolicy = TypedOperation<GetResourcePolicyInput, GetResourcePolicyOutput>(service: "Kinesis", prefix: "kinesis", name: "GetResourcePolicy")
    package static let getShardIterator = TypedOperation<GetShardIteratorInput, GetShardIteratorOutput>(service: "Kinesis", prefix: "kinesis", name: "GetShardIterator")
    package static let increaseStreamRetentionPeriod = TypedOperation<IncreaseStreamRetentionPeriodInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "IncreaseStreamRetentionPeriod")
    package static let listShards = TypedOperation<ListShardsInput, ListShardsOutput>(service: "Kinesis", prefix: "kinesis", name: "ListShards")
    package static let listStreamConsumers = TypedOperation<ListStreamConsumersInput, ListStreamConsumersOutput>(service: "Kinesis", prefix: "kinesis", name: "ListStreamConsumers")
    package static let listStreams = TypedOperation<ListStreamsInput, ListStreamsOutput>(service: "Kinesis", prefix: "kinesis", name: "ListStreams")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceInput, ListTagsForResourceOutput>(service: "Kinesis", prefix: "kinesis", name: "ListTagsForResource")
    package static let listTagsForStream = TypedOperation<ListTagsForStreamInput, ListTagsForStreamOutput>(service: "Kinesis", prefix: "kinesis", name: "ListTagsForStream")
    package static let mergeShards = TypedOperation<MergeShardsInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "MergeShards")
    package static let putRecord = TypedOperation<PutRecordInput, PutRecordOutput>(service: "Kinesis", prefix: "kinesis", name: "PutRecord")
    package static let putRecords = TypedOperation<PutRecordsInput, PutRecordsOutput>(service: "Kinesis", prefix: "kinesis", name: "PutRecords")
    package static let putResourcePolicy = TypedOperation<PutResourcePolicyInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "PutResourcePolicy")
    package static let registerStreamConsumer = TypedOperation<RegisterStreamConsumerInput, RegisterStreamConsumerOutput>(service: "Kinesis", prefix: "kinesis", name: "RegisterStreamConsumer")
    package static let removeTagsFromStream = TypedOperation<RemoveTagsFromStreamInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "RemoveTagsFromStream")
    package static let splitShard = TypedOperation<SplitShardInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "SplitShard")
    package static let startStreamEncryption = TypedOperation<StartStreamEncryptionInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "StartStreamEncryption")
    package static let stopStreamEncryption = TypedOperation<StopStreamEncryptionInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "StopStreamEncryption")
    package static let subscribeToShard = TypedOperation<SubscribeToShardInput, SubscribeToShardOutput>(service: "Kinesis", prefix: "kinesis", name: "SubscribeToShard")
    package static let tagResource = TypedOperation<TagResourceInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "UntagResource")
    package static let updateAccountSettings = TypedOperation<UpdateAccountSettingsInput, UpdateAccountSettingsOutput>(service: "Kinesis", prefix: "kinesis", name: "UpdateAccountSettings")
    package static let updateMaxRecordSize = TypedOperation<UpdateMaxRecordSizeInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "UpdateMaxRecordSize")
    package static let updateShardCount = TypedOperation<UpdateShardCountInput, UpdateShardCountOutput>(service: "Kinesis", prefix: "kinesis", name: "UpdateShardCount")
    package static let updateStreamMode = TypedOperation<UpdateStreamModeInput, Empty>(service: "Kinesis", prefix: "kinesis", name: "UpdateStreamMode")
    package static let updateStreamWarmThroughput = TypedOperation<UpdateStreamWarmThroughputInput, UpdateStreamWarmThroughputOutput>(service: "Kinesis", prefix: "kinesis", name: "UpdateStreamWarmThroughput")

    private static let text = ##"""
V	name=Kinesis	protocols=json	signing=kinesis	version=2013-12-02	endpoint=kinesis	target=Kinesis_20131202	json=1.1
O	AddTagsToStream	method=POST	uri=/	in=1
O	CreateStream	method=POST	uri=/	in=12
O	DecreaseStreamRetentionPeriod	method=POST	uri=/	in=14
O	DeleteResourcePolicy	method=POST	uri=/	in=15
O	DeleteStream	method=POST	uri=/	in=16
O	DeregisterStreamConsumer	method=POST	uri=/	in=17
O	DescribeAccountSettings	method=POST	uri=/	in=18	out=19
O	DescribeLimits	method=POST	uri=/	in=20	out=21
O	DescribeStream	method=POST	uri=/	in=24	out=26
O	DescribeStreamConsumer	method=POST	uri=/	in=22	out=23
O	DescribeStreamSummary	method=POST	uri=/	in=27	out=28
O	DisableEnhancedMonitoring	method=POST	uri=/	in=29	out=34
O	EnableEnhancedMonitoring	method=POST	uri=/	in=30	out=34
O	GetRecords	method=POST	uri=/	in=39	out=41
O	GetResourcePolicy	method=POST	uri=/	in=42	out=43
O	GetShardIterator	method=POST	uri=/	in=44	out=45
O	IncreaseStreamRetentionPeriod	method=POST	uri=/	in=48
O	ListShards	method=POST	uri=/	in=59	out=61
O	ListStreamConsumers	method=POST	uri=/	in=62	out=64
O	ListStreams	method=POST	uri=/	in=65	out=67
O	ListTagsForResource	method=POST	uri=/	in=68	out=69
O	ListTagsForStream	method=POST	uri=/	in=70	out=72
O	MergeShards	method=POST	uri=/	in=74
O	PutRecord	method=POST	uri=/	in=90	out=91
O	PutRecords	method=POST	uri=/	in=92	out=93
O	PutResourcePolicy	method=POST	uri=/	in=98
O	RegisterStreamConsumer	method=POST	uri=/	in=101	out=102
O	RemoveTagsFromStream	method=POST	uri=/	in=103
O	SplitShard	method=POST	uri=/	in=120
O	StartStreamEncryption	method=POST	uri=/	in=121
O	StopStreamEncryption	method=POST	uri=/	in=123
O	SubscribeToShard	method=POST	uri=/	in=137	out=138
O	TagResource	method=POST	uri=/	in=144
O	UntagResource	method=POST	uri=/	in=147
O	UpdateAccountSettings	method=POST	uri=/	in=148	out=149
O	UpdateMaxRecordSize	method=POST	uri=/	in=150
O	UpdateShardCount	method=POST	uri=/	in=151	out=152
O	UpdateStreamMode	method=POST	uri=/	in=153
O	UpdateStreamWarmThroughput	method=POST	uri=/	in=154	out=155
S	AccessDeniedException	fault=AccessDeniedException:400	.message=36
S	AddTagsToStreamInput	.StreamName=130	.Tags=143;!	.StreamARN=124	.StreamId=127
b	BooleanObject
S	ChildShard	.ShardId=115;!	.ParentShards=116;!	.HashKeyRange=47;!
L	ChildShardList	of=3
S	Consumer	.ConsumerName=10;!	.ConsumerARN=6;!	.ConsumerStatus=11;!	.ConsumerCreationTimestamp=146;!
s	ConsumerARN	min=1	max=2048	pattern=^(arn):aws.*:kinesis:.*:\d{12}:.*stream\/[a-zA-Z0-9_.-]+\/consumer\/[a-zA-Z0-9_.-]+:[0-9]+
i	ConsumerCountObject	min=0	max=1000000
S	ConsumerDescription	.ConsumerName=10;!	.ConsumerARN=6;!	.ConsumerStatus=11;!	.ConsumerCreationTimestamp=146;!	.StreamARN=124;!
L	ConsumerList	of=5
s	ConsumerName	min=1	max=128	pattern=[a-zA-Z0-9_.-]+
s	ConsumerStatus	enum=CREATING|DELETING|ACTIVE
S	CreateStreamInput	.StreamName=130;!	.ShardCount=88	.StreamModeDetails=129	.Tags=143	.WarmThroughputMiBps=82	.MaxRecordSizeInKiB=73
B	Data	min=0	max=10485760
S	DecreaseStreamRetentionPeriodInput	.StreamName=130	.RetentionPeriodHours=107;!	.StreamARN=124	.StreamId=127
S	DeleteResourcePolicyInput	.ResourceARN=104;!	.StreamId=127
S	DeleteStreamInput	.StreamName=130	.EnforceConsumerDeletion=2	.StreamARN=124	.StreamId=127
S	DeregisterStreamConsumerInput	.StreamARN=124	.ConsumerName=10	.ConsumerARN=6	.StreamId=127
S	DescribeAccountSettingsInput
S	DescribeAccountSettingsOutput	.MinimumThroughputBillingCommitment=80
S	DescribeLimitsInput
S	DescribeLimitsOutput	.ShardLimit=112;!	.OpenShardCount=112;!	.OnDemandStreamCount=85;!	.OnDemandStreamCountLimit=84;!
S	DescribeStreamConsumerInput	.StreamARN=124	.ConsumerName=10	.ConsumerARN=6	.StreamId=127
S	DescribeStreamConsumerOutput	.ConsumerDescription=8;!
S	DescribeStreamInput	.StreamName=130	.Limit=25	.ExclusiveStartShardId=115	.StreamARN=124	.StreamId=127
i	DescribeStreamInputLimit	min=1	max=10000
S	DescribeStreamOutput	.StreamDescription=125;!
S	DescribeStreamSummaryInput	.StreamName=130	.StreamARN=124	.StreamId=127
S	DescribeStreamSummaryOutput	.StreamDescriptionSummary=126;!
S	DisableEnhancedMonitoringInput	.StreamName=130	.ShardLevelMetrics=76;!	.StreamARN=124	.StreamId=127
S	EnableEnhancedMonitoringInput	.StreamName=130	.ShardLevelMetrics=76;!	.StreamARN=124	.StreamId=127
s	EncryptionType	enum=NONE|KMS
S	EnhancedMetrics	.ShardLevelMetrics=76
L	EnhancedMonitoringList	of=32
S	EnhancedMonitoringOutput	.StreamName=130	.CurrentShardLevelMetrics=76	.DesiredShardLevelMetrics=76	.StreamARN=124
s	ErrorCode
s	ErrorMessage
S	ExpiredIteratorException	fault=ExpiredIteratorException:400	.message=36
S	ExpiredNextTokenException	fault=ExpiredNextTokenException:400	.message=36
S	GetRecordsInput	.ShardIterator=117;!	.Limit=40	.StreamARN=124	.StreamId=127
i	GetRecordsInputLimit	min=1	max=10000
S	GetRecordsOutput	.Records=100;!	.NextShardIterator=117	.MillisBehindLatest=77	.ChildShards=4
S	GetResourcePolicyInput	.ResourceARN=104;!	.StreamId=127
S	GetResourcePolicyOutput	.Policy=87;!
S	GetShardIteratorInput	.StreamName=130	.ShardId=115;!	.ShardIteratorType=118;!	.StartingSequenceNumber=109	.Timestamp=146	.StreamARN=124	.StreamId=127
S	GetShardIteratorOutput	.ShardIterator=117
s	HashKey	pattern=0|([1-9]\d{0,38})
S	HashKeyRange	.StartingHashKey=46;!	.EndingHashKey=46;!
S	IncreaseStreamRetentionPeriodInput	.StreamName=130	.RetentionPeriodHours=107;!	.StreamARN=124	.StreamId=127
S	InternalFailureException	fault=InternalFailureException:500	.message=36
S	InvalidArgumentException	fault=InvalidArgumentException:400	.message=36
S	KMSAccessDeniedException	fault=KMSAccessDeniedException:400	.message=36
S	KMSDisabledException	fault=KMSDisabledException:400	.message=36
S	KMSInvalidStateException	fault=KMSInvalidStateException:400	.message=36
S	KMSNotFoundException	fault=KMSNotFoundException:400	.message=36
S	KMSOptInRequired	fault=KMSOptInRequired:400	.message=36
S	KMSThrottlingException	fault=KMSThrottlingException:400	.message=36
s	KeyId	min=1	max=2048
S	LimitExceededException	fault=LimitExceededException:400	.message=36
S	ListShardsInput	.StreamName=130	.NextToken=83	.ExclusiveStartShardId=115	.MaxResults=60	.StreamCreationTimestamp=146	.ShardFilter=113	.StreamARN=124	.StreamId=127
i	ListShardsInputLimit	min=1	max=10000
S	ListShardsOutput	.Shards=119	.NextToken=83
S	ListStreamConsumersInput	.StreamARN=124;!	.NextToken=83	.MaxResults=63	.StreamCreationTimestamp=146	.StreamId=127
i	ListStreamConsumersInputLimit	min=1	max=10000
S	ListStreamConsumersOutput	.Consumers=9	.NextToken=83
S	ListStreamsInput	.Limit=66	.ExclusiveStartStreamName=130	.NextToken=83
i	ListStreamsInputLimit	min=1	max=10000
S	ListStreamsOutput	.StreamNames=131;!	.HasMoreStreams=2;!	.NextToken=83	.StreamSummaries=134
S	ListTagsForResourceInput	.ResourceARN=104;!	.StreamId=127
S	ListTagsForResourceOutput	.Tags=142
S	ListTagsForStreamInput	.StreamName=130	.ExclusiveStartTagKey=140	.Limit=71	.StreamARN=124	.StreamId=127
i	ListTagsForStreamInputLimit	min=1	max=50
S	ListTagsForStreamOutput	.Tags=142;!	.HasMoreTags=2;!
i	MaxRecordSizeInKiB	min=1024	max=10240
S	MergeShardsInput	.StreamName=130	.ShardToMerge=115;!	.AdjacentShardToMerge=115;!	.StreamARN=124	.StreamId=127
s	MetricsName	enum=IncomingBytes|IncomingRecords|OutgoingBytes|OutgoingRecords|WriteProvisionedThroughputExceeded|ReadProvisionedThroughputExceeded|IteratorAgeMilliseconds|ALL
L	MetricsNameList	min=1	max=7	of=75
l	MillisBehindLatest	min=0
S	MinimumThroughputBillingCommitmentInput	.Status=79;!
s	MinimumThroughputBillingCommitmentInputStatus	enum=ENABLED|DISABLED
S	MinimumThroughputBillingCommitmentOutput	.Status=81;!	.StartedAt=146	.EndedAt=146	.EarliestAllowedEndAt=146
s	MinimumThroughputBillingCommitmentOutputStatus	enum=ENABLED|DISABLED|ENABLED_UNTIL_EARLIEST_ALLOWED_END
i	NaturalIntegerObject	min=0
s	NextToken	min=1	max=1048576
i	OnDemandStreamCountLimitObject	min=0	max=1000000
i	OnDemandStreamCountObject	min=0	max=1000000
s	PartitionKey	min=1	max=256
s	Policy
i	PositiveIntegerObject	min=1
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=36
S	PutRecordInput	.StreamName=130	.Data=13;!	.PartitionKey=86;!	.ExplicitHashKey=46	.SequenceNumberForOrdering=109	.StreamARN=124	.StreamId=127
S	PutRecordOutput	.ShardId=115;!	.SequenceNumber=109;!	.EncryptionType=31
S	PutRecordsInput	.Records=95;!	.StreamName=130	.StreamARN=124	.StreamId=127
S	PutRecordsOutput	.FailedRecordCount=88	.Records=97;!	.EncryptionType=31
S	PutRecordsRequestEntry	.Data=13;!	.ExplicitHashKey=46	.PartitionKey=86;!
L	PutRecordsRequestEntryList	min=1	max=500	of=94
S	PutRecordsResultEntry	.SequenceNumber=109	.ShardId=115	.ErrorCode=35	.ErrorMessage=36
L	PutRecordsResultEntryList	min=1	max=500	of=96
S	PutResourcePolicyInput	.ResourceARN=104;!	.StreamId=127	.Policy=87;!
S	Record	.SequenceNumber=109;!	.ApproximateArrivalTimestamp=146	.Data=13;!	.PartitionKey=86;!	.EncryptionType=31
L	RecordList	of=99
S	RegisterStreamConsumerInput	.StreamARN=124;!	.ConsumerName=10;!	.StreamId=127	.Tags=143
S	RegisterStreamConsumerOutput	.Consumer=5;!
S	RemoveTagsFromStreamInput	.StreamName=130	.TagKeys=141;!	.StreamARN=124	.StreamId=127
s	ResourceARN	min=1	max=2048	pattern=arn:aws.*:kinesis:.*:\d{12}:.*stream/\S+
S	ResourceInUseException	fault=ResourceInUseException:400	.message=36
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=36
i	RetentionPeriodHours
s	ScalingType	enum=UNIFORM_SCALING
s	SequenceNumber	pattern=0|([1-9]\d{0,128})
S	SequenceNumberRange	.StartingSequenceNumber=109;!	.EndingSequenceNumber=109
S	Shard	.ShardId=115;!	.ParentShardId=115	.AdjacentParentShardId=115	.HashKeyRange=47;!	.SequenceNumberRange=110;!
i	ShardCountObject	min=0	max=1000000
S	ShardFilter	.Type=114;!	.ShardId=115	.Timestamp=146
s	ShardFilterType	enum=AFTER_SHARD_ID|AT_TRIM_HORIZON|FROM_TRIM_HORIZON|AT_LATEST|AT_TIMESTAMP|FROM_TIMESTAMP
s	ShardId	min=1	max=128	pattern=[a-zA-Z0-9_.-]+
L	ShardIdList	of=115
s	ShardIterator	min=1	max=512
s	ShardIteratorType	enum=AT_SEQUENCE_NUMBER|AFTER_SEQUENCE_NUMBER|TRIM_HORIZON|LATEST|AT_TIMESTAMP
L	ShardList	of=111
S	SplitShardInput	.StreamName=130	.ShardToSplit=115;!	.NewStartingHashKey=46;!	.StreamARN=124	.StreamId=127
S	StartStreamEncryptionInput	.StreamName=130	.EncryptionType=31;!	.KeyId=57;!	.StreamARN=124	.StreamId=127
S	StartingPosition	.Type=118;!	.SequenceNumber=109	.Timestamp=146
S	StopStreamEncryptionInput	.StreamName=130	.EncryptionType=31;!	.KeyId=57;!	.StreamARN=124	.StreamId=127
s	StreamARN	min=1	max=2048	pattern=arn:aws.*:kinesis:.*:\d{12}:stream/\S+
S	StreamDescription	.StreamName=130;!	.StreamARN=124;!	.StreamStatus=132;!	.StreamModeDetails=129	.Shards=119;!	.HasMoreShards=2;!	.RetentionPeriodHours=107;!	.StreamCreationTimestamp=146;!	.EnhancedMonitoring=33;!	.EncryptionType=31	.KeyId=57
S	StreamDescriptionSummary	.StreamName=130;!	.StreamARN=124;!	.StreamId=127	.StreamStatus=132;!	.StreamModeDetails=129	.RetentionPeriodHours=107;!	.StreamCreationTimestamp=146;!	.EnhancedMonitoring=33;!	.EncryptionType=31	.KeyId=57	.OpenShardCount=112;!	.ConsumerCount=7	.WarmThroughput=157	.MaxRecordSizeInKiB=73
s	StreamId	min=1	max=24	pattern=[a-z0-9]{20}-[a-z0-9]{3}
s	StreamMode	enum=PROVISIONED|ON_DEMAND
S	StreamModeDetails	.StreamMode=128;!
s	StreamName	min=1	max=128	pattern=[a-zA-Z0-9_.-]+
L	StreamNameList	of=130
s	StreamStatus	enum=CREATING|DELETING|ACTIVE|UPDATING
S	StreamSummary	.StreamName=130;!	.StreamARN=124;!	.StreamStatus=132;!	.StreamModeDetails=129	.StreamCreationTimestamp=146
L	StreamSummaryList	of=133
S	SubscribeToShardEvent	.Records=100;!	.ContinuationSequenceNumber=109;!	.MillisBehindLatest=77;!	.ChildShards=4
S	SubscribeToShardEventStream	events	.SubscribeToShardEvent=135;!	.ResourceNotFoundException=106	.ResourceInUseException=105	.KMSDisabledException=52	.KMSInvalidStateException=53	.KMSAccessDeniedException=51	.KMSNotFoundException=54	.KMSOptInRequired=55	.KMSThrottlingException=56	.InternalFailureException=49
S	SubscribeToShardInput	.ConsumerARN=6;!	.StreamId=127	.ShardId=115;!	.StartingPosition=122;!
S	SubscribeToShardOutput	.EventStream=136;!
S	Tag	.Key=140;!	.Value=145
s	TagKey	min=1	max=128
L	TagKeyList	min=1	max=50	of=140
L	TagList	min=0	max=200	of=139
M	TagMap	min=1	max=200	of=145	by=140
S	TagResourceInput	.Tags=143;!	.ResourceARN=104;!	.StreamId=127
s	TagValue	min=0	max=256
t	Timestamp
S	UntagResourceInput	.TagKeys=141;!	.ResourceARN=104;!	.StreamId=127
S	UpdateAccountSettingsInput	.MinimumThroughputBillingCommitment=78;!
S	UpdateAccountSettingsOutput	.MinimumThroughputBillingCommitment=80
S	UpdateMaxRecordSizeInput	.StreamARN=124	.StreamId=127	.MaxRecordSizeInKiB=73;!
S	UpdateShardCountInput	.StreamName=130	.TargetShardCount=88;!	.ScalingType=108;!	.StreamARN=124	.StreamId=127
S	UpdateShardCountOutput	.StreamName=130	.CurrentShardCount=88	.TargetShardCount=88	.StreamARN=124
S	UpdateStreamModeInput	.StreamARN=124;!	.StreamId=127	.StreamModeDetails=129;!	.WarmThroughputMiBps=82
S	UpdateStreamWarmThroughputInput	.StreamARN=124	.StreamName=130	.StreamId=127	.WarmThroughputMiBps=82;!
S	UpdateStreamWarmThroughputOutput	.StreamARN=124	.StreamName=130	.WarmThroughput=157
S	ValidationException	fault=ValidationException:400	.message=36
S	WarmThroughputObject	.TargetMiBps=82	.CurrentMiBps=82
"""##
}
