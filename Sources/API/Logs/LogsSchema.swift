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
    package static let putRetentionPolicy = TypedOperation<PutRetentionPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "PutRetentionPolicy")
    package static let tagLogGroup = TypedOperation<TagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "TagLogGroup")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "TagResource")
    package static let untagLogGroup = TypedOperation<UntagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagLogGroup")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagResource")

    private static let text = ##"""
V	name=Logs	protocols=json	signing=logs	version=2014-03-28	endpoint=logs	target=Logs_20140328	json=1.1	validation=InvalidParameterException
O	CreateLogGroup	method=POST	uri=/	in=5
O	CreateLogStream	method=POST	uri=/	in=6
O	DeleteLogGroup	method=POST	uri=/	in=10
O	DeleteLogStream	method=POST	uri=/	in=11
O	DeleteRetentionPolicy	method=POST	uri=/	in=12
O	DescribeLogGroups	method=POST	uri=/	in=17	out=18
O	DescribeLogStreams	method=POST	uri=/	in=19	out=20
O	FilterLogEvents	method=POST	uri=/	in=33	out=34
O	GetLogEvents	method=POST	uri=/	in=38	out=39
O	ListTagsForResource	method=POST	uri=/	in=51	out=52
O	ListTagsLogGroup	method=POST	uri=/	in=53	out=54
O	PutLogEvents	method=POST	uri=/	in=72	out=73
O	PutRetentionPolicy	method=POST	uri=/	in=74
O	TagLogGroup	method=POST	uri=/	in=88
O	TagResource	method=POST	uri=/	in=89
O	UntagLogGroup	method=POST	uri=/	in=96
O	UntagResource	method=POST	uri=/	in=97
s	AccountId	min=12	max=12	pattern=^\d{12}$
L	AccountIds	min=0	max=20	of=0
s	AmazonResourceName	min=1	max=1011	pattern=[\w+=/:,.@-]*
s	Arn
b	BearerTokenAuthenticationEnabled
S	CreateLogGroupRequest	.logGroupName=59;!	.kmsKeyId=49	.tags=91	.logGroupClass=57	.deletionProtectionEnabled=13
S	CreateLogStreamRequest	.logGroupName=59;!	.logStreamName=63;!
S	DataAlreadyAcceptedException	fault=DataAlreadyAcceptedException:400	.expectedSequenceToken=81
s	DataProtectionStatus	enum=ACTIVATED|DELETED|ARCHIVED|DISABLED
i	Days
S	DeleteLogGroupRequest	.logGroupName=59;!
S	DeleteLogStreamRequest	.logGroupName=59;!	.logStreamName=63;!
S	DeleteRetentionPolicyRequest	.logGroupName=59;!
b	DeletionProtectionEnabled
b	Descending
i	DescribeLimit	min=1	max=50
L	DescribeLogGroupsLogGroupIdentifiers	min=1	max=50	of=58
S	DescribeLogGroupsRequest	.accountIdentifiers=1	.logGroupNamePrefix=59	.logGroupNamePattern=60	.nextToken=67	.limit=15	.includeLinkedAccounts=40	.logGroupClass=57	.logGroupIdentifiers=16
S	DescribeLogGroupsResponse	.logGroups=61	.nextToken=67
S	DescribeLogStreamsRequest	.logGroupName=59	.logGroupIdentifier=58	.logStreamNamePrefix=63	.orderBy=69	.descending=14	.nextToken=67	.limit=15
S	DescribeLogStreamsResponse	.logStreams=65	.nextToken=67
S	Entity	.keyAttributes=25	.attributes=22
M	EntityAttributes	min=0	max=10	of=24	by=23
s	EntityAttributesKey	min=1	max=256
s	EntityAttributesValue	min=1	max=512
M	EntityKeyAttributes	min=2	max=4	of=27	by=26
s	EntityKeyAttributesKey	min=1	max=32
s	EntityKeyAttributesValue	min=1	max=512
s	EntityRejectionErrorType	enum=InvalidEntity|InvalidTypeValue|InvalidKeyAttributes|InvalidAttributes|EntitySizeTooLarge|UnsupportedLogGroupType|MissingRequiredFields
s	EventId
s	EventMessage	min=1
i	EventsLimit	min=1	max=10000
i	FilterCount
S	FilterLogEventsRequest	.logGroupName=59	.logGroupIdentifier=58	.logStreamNames=45	.logStreamNamePrefix=63	.startTime=92	.endTime=92	.filterPattern=35	.nextToken=67	.limit=31	.interleaved=46	.unmask=94
S	FilterLogEventsResponse	.events=37	.searchedLogStreams=80	.nextToken=67
s	FilterPattern	min=0	max=1024
S	FilteredLogEvent	.logStreamName=63	.timestamp=92	.message=30	.ingestionTime=92	.eventId=29
L	FilteredLogEvents	of=36
S	GetLogEventsRequest	.logGroupName=59	.logGroupIdentifier=58	.logStreamName=63;!	.startTime=92	.endTime=92	.nextToken=67	.limit=31	.startFromHead=83	.unmask=94
S	GetLogEventsResponse	.events=71	.nextForwardToken=67	.nextBackwardToken=67
b	IncludeLinkedAccounts
L	InheritedProperties	of=42
s	InheritedProperty	enum=ACCOUNT_DATA_PROTECTION
S	InputLogEvent	.timestamp=92;!	.message=30;!
L	InputLogEvents	min=1	max=10000	of=43
L	InputLogStreamNames	min=1	max=100	of=63
b	Interleaved
S	InvalidParameterException	fault=InvalidParameterException:400
S	InvalidSequenceTokenException	fault=InvalidSequenceTokenException:400	.expectedSequenceToken=81
s	KmsKeyId	max=256
S	LimitExceededException	fault=LimitExceededException:400
S	ListTagsForResourceRequest	.resourceArn=2;!
S	ListTagsForResourceResponse	.tags=91
S	ListTagsLogGroupRequest	.logGroupName=59;!
S	ListTagsLogGroupResponse	.tags=91
i	LogEventIndex
S	LogGroup	.logGroupName=59	.creationTime=92	.retentionInDays=9	.metricFilterCount=32	.arn=3	.storedBytes=84	.kmsKeyId=49	.dataProtectionStatus=8	.inheritedProperties=41	.logGroupClass=57	.logGroupArn=3	.deletionProtectionEnabled=13	.bearerTokenAuthenticationEnabled=4
s	LogGroupClass	enum=STANDARD|INFREQUENT_ACCESS|DELIVERY
s	LogGroupIdentifier	min=1	max=2048	pattern=[\w#+=/:,.@-]*
s	LogGroupName	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogGroupNamePattern	min=0	max=512	pattern=[\.\-_/#A-Za-z0-9]*
L	LogGroups	of=56
S	LogStream	.logStreamName=63	.creationTime=92	.firstEventTimestamp=92	.lastEventTimestamp=92	.lastIngestionTime=92	.uploadSequenceToken=81	.arn=3	.storedBytes=84
s	LogStreamName	min=1	max=512	pattern=[^:*]*
b	LogStreamSearchedCompletely
L	LogStreams	of=62
s	Message
s	NextToken	min=1
S	OperationAbortedException	fault=OperationAbortedException:400
s	OrderBy	enum=LogStreamName|LastEventTime
S	OutputLogEvent	.timestamp=92	.message=30	.ingestionTime=92
L	OutputLogEvents	of=70
S	PutLogEventsRequest	.logGroupName=59;!	.logStreamName=63;!	.logEvents=44;!	.sequenceToken=81	.entity=21
S	PutLogEventsResponse	.nextSequenceToken=81	.rejectedLogEventsInfo=76	.rejectedEntityInfo=75
S	PutRetentionPolicyRequest	.logGroupName=59;!	.retentionInDays=9;!
S	RejectedEntityInfo	.errorType=28;!
S	RejectedLogEventsInfo	.tooNewLogEventStartIndex=55	.tooOldLogEventEndIndex=55	.expiredLogEventEndIndex=55
S	ResourceAlreadyExistsException	fault=ResourceAlreadyExistsException:400
S	ResourceNotFoundException	fault=ResourceNotFoundException:400
S	SearchedLogStream	.logStreamName=63	.searchedCompletely=64
L	SearchedLogStreams	of=79
s	SequenceToken	min=1
S	ServiceUnavailableException	fault=ServiceUnavailableException:500
b	StartFromHead
l	StoredBytes	min=0
s	TagKey	min=1	max=128	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$
L	TagKeyList	min=0	max=50	of=85
L	TagList	min=1	of=85
S	TagLogGroupRequest	.logGroupName=59;!	.tags=91;!
S	TagResourceRequest	.resourceArn=2;!	.tags=91;!
s	TagValue	max=256	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
M	Tags	min=1	max=50	of=90	by=85
l	Timestamp	min=0
S	TooManyTagsException	fault=TooManyTagsException:400	.message=66	.resourceName=2
b	Unmask
S	UnrecognizedClientException	fault=UnrecognizedClientException:400
S	UntagLogGroupRequest	.logGroupName=59;!	.tags=87;!
S	UntagResourceRequest	.resourceArn=2;!	.tagKeys=86;!
S	ValidationException	fault=ValidationException:400
"""##
}
