// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Logs, and the operations of it that are served.
package enum LogsModel {
    package static let schema = Schema(text)

    package static let createLogGroup = TypedOperation<CreateLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "CreateLogGroup")
    package static let createLogStream = TypedOperation<CreateLogStreamRequest, Empty>(service: "Logs", prefix: "logs", name: "CreateLogStream")
    package static let deleteLogGroup = TypedOperation<DeleteLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteLogGroup")
    package static let deleteLogStream = TypedOperation<DeleteLogStreamRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteLogStream")
    package static let deleteRetentionPolicy = TypedOperation<DeleteRetentionPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteRetentionPolicy")
    package static let describeLogGroups = TypedOperation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(service: "Logs", prefix: "logs", name: "DescribeLogGroups")
    package static let describeLogStreams = TypedOperation<DescribeLogStreamsRequest, DescribeLogStreamsResponse>(service: "Logs", prefix: "logs", name: "DescribeLogStreams")
    package static let filterLogEvents = TypedOperation<FilterLogEventsRequest, FilterLogEventsResponse>(service: "Logs", prefix: "logs", name: "FilterLogEvents")
    package static let getLogEvents = TypedOperation<GetLogEventsRequest, GetLogEventsResponse>(service: "Logs", prefix: "logs", name: "GetLogEvents")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "Logs", prefix: "logs", name: "ListTagsForResource")
    package static let listTagsLogGroup = TypedOperation<ListTagsLogGroupRequest, ListTagsLogGroupResponse>(service: "Logs", prefix: "logs", name: "ListTagsLogGroup")
    package static let putLogEvents = TypedOperation<PutLogEventsRequest, PutLogEventsResponse>(service: "Logs", prefix: "logs", name: "PutLogEvents")
    package static let putLogGroupDeletionProtection = TypedOperation<PutLogGroupDeletionProtectionRequest, Empty>(service: "Logs", prefix: "logs", name: "PutLogGroupDeletionProtection")
    package static let putRetentionPolicy = TypedOperation<PutRetentionPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "PutRetentionPolicy")
    package static let tagLogGroup = TypedOperation<TagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "TagLogGroup")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "TagResource")
    package static let untagLogGroup = TypedOperation<UntagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagLogGroup")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagResource")

    private static let text = ##"""
V	name=Logs	protocols=json	signing=logs	version=2014-03-28	endpoint=logs	target=Logs_20140328	json=1.1	validation=InvalidParameterException
O	CreateLogGroup	method=POST	uri=/	in=6
O	CreateLogStream	method=POST	uri=/	in=7
O	DeleteLogGroup	method=POST	uri=/	in=11
O	DeleteLogStream	method=POST	uri=/	in=12
O	DeleteRetentionPolicy	method=POST	uri=/	in=13
O	DescribeLogGroups	method=POST	uri=/	in=18	out=19
O	DescribeLogStreams	method=POST	uri=/	in=20	out=21
O	FilterLogEvents	method=POST	uri=/	in=34	out=35
O	GetLogEvents	method=POST	uri=/	in=39	out=40
O	ListTagsForResource	method=POST	uri=/	in=53	out=54
O	ListTagsLogGroup	method=POST	uri=/	in=55	out=56
O	PutLogEvents	method=POST	uri=/	in=74	out=75
O	PutLogGroupDeletionProtection	method=POST	uri=/	in=76
O	PutRetentionPolicy	method=POST	uri=/	in=77
O	TagLogGroup	method=POST	uri=/	in=91
O	TagResource	method=POST	uri=/	in=92
O	UntagLogGroup	method=POST	uri=/	in=99
O	UntagResource	method=POST	uri=/	in=100
S	AccessDeniedException	fault=AccessDeniedException:400
s	AccountId	min=12	max=12	pattern=^\d{12}$
L	AccountIds	min=0	max=20	of=1
s	AmazonResourceName	min=1	max=1011	pattern=[\w+=/:,.@-]*
s	Arn
b	BearerTokenAuthenticationEnabled
S	CreateLogGroupRequest	.logGroupName=61;!	.kmsKeyId=51	.tags=94	.logGroupClass=59	.deletionProtectionEnabled=14
S	CreateLogStreamRequest	.logGroupName=61;!	.logStreamName=65;!
S	DataAlreadyAcceptedException	fault=DataAlreadyAcceptedException:400	.expectedSequenceToken=84
s	DataProtectionStatus	enum=ACTIVATED|DELETED|ARCHIVED|DISABLED
i	Days
S	DeleteLogGroupRequest	.logGroupName=61;!
S	DeleteLogStreamRequest	.logGroupName=61;!	.logStreamName=65;!
S	DeleteRetentionPolicyRequest	.logGroupName=61;!
b	DeletionProtectionEnabled
b	Descending
i	DescribeLimit	min=1	max=50
L	DescribeLogGroupsLogGroupIdentifiers	min=1	max=50	of=60
S	DescribeLogGroupsRequest	.accountIdentifiers=2	.logGroupNamePrefix=61	.logGroupNamePattern=62	.nextToken=69	.limit=16	.includeLinkedAccounts=41	.logGroupClass=59	.logGroupIdentifiers=17
S	DescribeLogGroupsResponse	.logGroups=63	.nextToken=69
S	DescribeLogStreamsRequest	.logGroupName=61	.logGroupIdentifier=60	.logStreamNamePrefix=65	.orderBy=71	.descending=15	.nextToken=69	.limit=16
S	DescribeLogStreamsResponse	.logStreams=67	.nextToken=69
S	Entity	.keyAttributes=26	.attributes=23
M	EntityAttributes	min=0	max=10	of=25	by=24
s	EntityAttributesKey	min=1	max=256
s	EntityAttributesValue	min=1	max=512
M	EntityKeyAttributes	min=2	max=4	of=28	by=27
s	EntityKeyAttributesKey	min=1	max=32
s	EntityKeyAttributesValue	min=1	max=512
s	EntityRejectionErrorType	enum=InvalidEntity|InvalidTypeValue|InvalidKeyAttributes|InvalidAttributes|EntitySizeTooLarge|UnsupportedLogGroupType|MissingRequiredFields
s	EventId
s	EventMessage	min=1
i	EventsLimit	min=1	max=10000
i	FilterCount
S	FilterLogEventsRequest	.logGroupName=61	.logGroupIdentifier=60	.logStreamNames=46	.logStreamNamePrefix=65	.startTime=95	.endTime=95	.filterPattern=36	.nextToken=69	.limit=32	.interleaved=47	.unmask=97
S	FilterLogEventsResponse	.events=38	.searchedLogStreams=83	.nextToken=69
s	FilterPattern	min=0	max=1024
S	FilteredLogEvent	.logStreamName=65	.timestamp=95	.message=31	.ingestionTime=95	.eventId=30
L	FilteredLogEvents	of=37
S	GetLogEventsRequest	.logGroupName=61	.logGroupIdentifier=60	.logStreamName=65;!	.startTime=95	.endTime=95	.nextToken=69	.limit=32	.startFromHead=86	.unmask=97
S	GetLogEventsResponse	.events=73	.nextForwardToken=69	.nextBackwardToken=69
b	IncludeLinkedAccounts
L	InheritedProperties	of=43
s	InheritedProperty	enum=ACCOUNT_DATA_PROTECTION
S	InputLogEvent	.timestamp=95;!	.message=31;!
L	InputLogEvents	min=1	max=10000	of=44
L	InputLogStreamNames	min=1	max=100	of=65
b	Interleaved
S	InvalidOperationException	fault=InvalidOperationException:400
S	InvalidParameterException	fault=InvalidParameterException:400
S	InvalidSequenceTokenException	fault=InvalidSequenceTokenException:400	.expectedSequenceToken=84
s	KmsKeyId	max=256
S	LimitExceededException	fault=LimitExceededException:400
S	ListTagsForResourceRequest	.resourceArn=3;!
S	ListTagsForResourceResponse	.tags=94
S	ListTagsLogGroupRequest	.logGroupName=61;!
S	ListTagsLogGroupResponse	.tags=94
i	LogEventIndex
S	LogGroup	.logGroupName=61	.creationTime=95	.retentionInDays=10	.metricFilterCount=33	.arn=4	.storedBytes=87	.kmsKeyId=51	.dataProtectionStatus=9	.inheritedProperties=42	.logGroupClass=59	.logGroupArn=4	.deletionProtectionEnabled=14	.bearerTokenAuthenticationEnabled=5
s	LogGroupClass	enum=STANDARD|INFREQUENT_ACCESS|DELIVERY
s	LogGroupIdentifier	min=1	max=2048	pattern=[\w#+=/:,.@-]*
s	LogGroupName	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogGroupNamePattern	min=0	max=512	pattern=[\.\-_/#A-Za-z0-9]*
L	LogGroups	of=58
S	LogStream	.logStreamName=65	.creationTime=95	.firstEventTimestamp=95	.lastEventTimestamp=95	.lastIngestionTime=95	.uploadSequenceToken=84	.arn=4	.storedBytes=87
s	LogStreamName	min=1	max=512	pattern=[^:*]*
b	LogStreamSearchedCompletely
L	LogStreams	of=64
s	Message
s	NextToken	min=1
S	OperationAbortedException	fault=OperationAbortedException:400
s	OrderBy	enum=LogStreamName|LastEventTime
S	OutputLogEvent	.timestamp=95	.message=31	.ingestionTime=95
L	OutputLogEvents	of=72
S	PutLogEventsRequest	.logGroupName=61;!	.logStreamName=65;!	.logEvents=45;!	.sequenceToken=84	.entity=22
S	PutLogEventsResponse	.nextSequenceToken=84	.rejectedLogEventsInfo=79	.rejectedEntityInfo=78
S	PutLogGroupDeletionProtectionRequest	.logGroupIdentifier=60;!	.deletionProtectionEnabled=14;!
S	PutRetentionPolicyRequest	.logGroupName=61;!	.retentionInDays=10;!
S	RejectedEntityInfo	.errorType=29;!
S	RejectedLogEventsInfo	.tooNewLogEventStartIndex=57	.tooOldLogEventEndIndex=57	.expiredLogEventEndIndex=57
S	ResourceAlreadyExistsException	fault=ResourceAlreadyExistsException:400
S	ResourceNotFoundException	fault=ResourceNotFoundException:400
S	SearchedLogStream	.logStreamName=65	.searchedCompletely=66
L	SearchedLogStreams	of=82
s	SequenceToken	min=1
S	ServiceUnavailableException	fault=ServiceUnavailableException:500
b	StartFromHead
l	StoredBytes	min=0
s	TagKey	min=1	max=128	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$
L	TagKeyList	min=0	max=50	of=88
L	TagList	min=1	of=88
S	TagLogGroupRequest	.logGroupName=61;!	.tags=94;!
S	TagResourceRequest	.resourceArn=3;!	.tags=94;!
s	TagValue	max=256	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
M	Tags	min=1	max=50	of=93	by=88
l	Timestamp	min=0
S	TooManyTagsException	fault=TooManyTagsException:400	.message=68	.resourceName=3
b	Unmask
S	UnrecognizedClientException	fault=UnrecognizedClientException:400
S	UntagLogGroupRequest	.logGroupName=61;!	.tags=90;!
S	UntagResourceRequest	.resourceArn=3;!	.tagKeys=89;!
S	ValidationException	fault=ValidationException:400
"""##
}
