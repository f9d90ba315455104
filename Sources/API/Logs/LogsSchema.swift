// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Logs, and the operations of it that are served.
package enum LogsModel {
    package static let schema = Schema(text)

    package static let cancelExportTask = TypedOperation<CancelExportTaskRequest, Empty>(service: "Logs", prefix: "logs", name: "CancelExportTask")
    package static let createExportTask = TypedOperation<CreateExportTaskRequest, CreateExportTaskResponse>(service: "Logs", prefix: "logs", name: "CreateExportTask")
    package static let createLogGroup = TypedOperation<CreateLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "CreateLogGroup")
    package static let createLogStream = TypedOperation<CreateLogStreamRequest, Empty>(service: "Logs", prefix: "logs", name: "CreateLogStream")
    package static let deleteDestination = TypedOperation<DeleteDestinationRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteDestination")
    package static let deleteLogGroup = TypedOperation<DeleteLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteLogGroup")
    package static let deleteLogStream = TypedOperation<DeleteLogStreamRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteLogStream")
    package static let deleteMetricFilter = TypedOperation<DeleteMetricFilterRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteMetricFilter")
    package static let deleteQueryDefinition = TypedOperation<DeleteQueryDefinitionRequest, DeleteQueryDefinitionResponse>(service: "Logs", prefix: "logs", name: "DeleteQueryDefinition")
    package static let deleteResourcePolicy = TypedOperation<DeleteResourcePolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteResourcePolicy")
    package static let deleteRetentionPolicy = TypedOperation<DeleteRetentionPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteRetentionPolicy")
    package static let deleteSubscriptionFilter = TypedOperation<DeleteSubscriptionFilterRequest, Empty>(service: "Logs", prefix: "logs", name: "DeleteSubscriptionFilter")
    package static let describeDestinations = TypedOperation<DescribeDestinationsRequest, DescribeDestinationsResponse>(service: "Logs", prefix: "logs", name: "DescribeDestinations")
    package static let describeExportTasks = TypedOperation<DescribeExportTasksRequest, DescribeExportTasksResponse>(service: "Logs", prefix: "logs", name: "DescribeExportTasks")
    package static let describeLogGroups = TypedOperation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(service: "Logs", prefix: "logs", name: "DescribeLogGroups")
    package static let describeLogStreams = TypedOperation<DescribeLogStreamsRequest, DescribeLogStreamsResponse>(service: "Logs", prefix: "logs", name: "DescribeLogStreams")
    package static let describeMetricFilters = TypedOperation<DescribeMetricFiltersRequest, DescribeMetricFiltersResponse>(service: "Logs", prefix: "logs", name: "DescribeMetricFilters")
    package static let describeQueries = TypedOperation<DescribeQueriesRequest, DescribeQueriesResponse>(service: "Logs", prefix: "logs", name: "DescribeQueries")
    package static let describeQueryDefinitions = TypedOperation<DescribeQueryDefinitionsRequest, DescribeQueryDefinitionsResponse>(service: "Logs", prefix: "logs", name: "DescribeQueryDefinitions")
    package static let describeResourcePolicies = TypedOperation<DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse>(service: "Logs", prefix: "logs", name: "DescribeResourcePolicies")
    package static let describeSubscriptionFilters = TypedOperation<DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse>(service: "Logs", prefix: "logs", name: "DescribeSubscriptionFilters")
    package static let filterLogEvents = TypedOperation<FilterLogEventsRequest, FilterLogEventsResponse>(service: "Logs", prefix: "logs", name: "FilterLogEvents")
    package static let getLogEvents = TypedOperation<GetLogEventsRequest, GetLogEventsResponse>(service: "Logs", prefix: "logs", name: "GetLogEvents")
    package static let getLogGroupFields = TypedOperation<GetLogGroupFieldsRequest, GetLogGroupFieldsResponse>(service: "Logs", prefix: "logs", name: "GetLogGroupFields")
    package static let getLogRecord = TypedOperation<GetLogRecordRequest, GetLogRecordResponse>(service: "Logs", prefix: "logs", name: "GetLogRecord")
    package static let getQueryResults = TypedOperation<GetQueryResultsRequest, GetQueryResultsResponse>(service: "Logs", prefix: "logs", name: "GetQueryResults")
    package static let listLogGroups = TypedOperation<ListLogGroupsRequest, ListLogGroupsResponse>(service: "Logs", prefix: "logs", name: "ListLogGroups")
    package static let listLogGroupsForQuery = TypedOperation<ListLogGroupsForQueryRequest, ListLogGroupsForQueryResponse>(service: "Logs", prefix: "logs", name: "ListLogGroupsForQuery")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "Logs", prefix: "logs", name: "ListTagsForResource")
    package static let listTagsLogGroup = TypedOperation<ListTagsLogGroupRequest, ListTagsLogGroupResponse>(service: "Logs", prefix: "logs", name: "ListTagsLogGroup")
    package static let putDestination = TypedOperation<PutDestinationRequest, PutDestinationResponse>(service: "Logs", prefix: "logs", name: "PutDestination")
    package static let putDestinationPolicy = TypedOperation<PutDestinationPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "PutDestinationPolicy")
    package static let putLogEvents = TypedOperation<PutLogEventsRequest, PutLogEventsResponse>(service: "Logs", prefix: "logs", name: "PutLogEvents")
    package static let putLogGroupDeletionProtection = TypedOperation<PutLogGroupDeletionProtectionRequest, Empty>(service: "Logs", prefix: "logs", name: "PutLogGroupDeletionProtection")
    package static let putMetricFilter = TypedOperation<PutMetricFilterRequest, Empty>(service: "Logs", prefix: "logs", name: "PutMetricFilter")
    package static let putQueryDefinition = TypedOperation<PutQueryDefinitionRequest, PutQueryDefinitionResponse>(service: "Logs", prefix: "logs", name: "PutQueryDefinition")
    package static let putResourcePolicy = TypedOperation<PutResourcePolicyRequest, PutResourcePolicyResponse>(service: "Logs", prefix: "logs", name: "PutResourcePolicy")
    package static let putRetentionPolicy = TypedOperation<PutRetentionPolicyRequest, Empty>(service: "Logs", prefix: "logs", name: "PutRetentionPolicy")
    package static let putSubscriptionFilter = TypedOperation<PutSubscriptionFilterRequest, Empty>(service: "Logs", prefix: "logs", name: "PutSubscriptionFilter")
    package static let startLiveTail = TypedOperation<StartLiveTailRequest, StartLiveTailResponse>(service: "Logs", prefix: "logs", name: "StartLiveTail")
    package static let startQuery = TypedOperation<StartQueryRequest, StartQueryResponse>(service: "Logs", prefix: "logs", name: "StartQuery")
    package static let stopQuery = TypedOperation<StopQueryRequest, StopQueryResponse>(service: "Logs", prefix: "logs", name: "StopQuery")
    package static let tagLogGroup = TypedOperation<TagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "TagLogGroup")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "TagResource")
    package static let testMetricFilter = TypedOperation<TestMetricFilterRequest, TestMetricFilterResponse>(service: "Logs", prefix: "logs", name: "TestMetricFilter")
    package static let untagLogGroup = TypedOperation<UntagLogGroupRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagLogGroup")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Logs", prefix: "logs", name: "UntagResource")

    private static let text = ##"""
V	name=Logs	protocols=json	signing=logs	version=2014-03-28	endpoint=logs	target=Logs_20140328	json=1.1	validation=InvalidParameterException
O	CancelExportTask	method=POST	uri=/	in=9
O	CreateExportTask	method=POST	uri=/	in=11	out=12
O	CreateLogGroup	method=POST	uri=/	in=13
O	CreateLogStream	method=POST	uri=/	in=14
O	DeleteDestination	method=POST	uri=/	in=23
O	DeleteLogGroup	method=POST	uri=/	in=24
O	DeleteLogStream	method=POST	uri=/	in=25
O	DeleteMetricFilter	method=POST	uri=/	in=26
O	DeleteQueryDefinition	method=POST	uri=/	in=27	out=28
O	DeleteResourcePolicy	method=POST	uri=/	in=29
O	DeleteRetentionPolicy	method=POST	uri=/	in=30
O	DeleteSubscriptionFilter	method=POST	uri=/	in=31
O	DescribeDestinations	method=POST	uri=/	in=34	out=35
O	DescribeExportTasks	method=POST	uri=/	in=36	out=37
O	DescribeLogGroups	method=POST	uri=/	in=40	out=41
O	DescribeLogStreams	method=POST	uri=/	in=42	out=43
O	DescribeMetricFilters	method=POST	uri=/	in=44	out=45
O	DescribeQueries	method=POST	uri=/	in=47	out=48
O	DescribeQueryDefinitions	method=POST	uri=/	in=49	out=50
O	DescribeResourcePolicies	method=POST	uri=/	in=51	out=52
O	DescribeSubscriptionFilters	method=POST	uri=/	in=53	out=54
O	FilterLogEvents	method=POST	uri=/	in=95	out=96
O	GetLogEvents	method=POST	uri=/	in=102	out=103
O	GetLogGroupFields	method=POST	uri=/	in=104	out=105
O	GetLogRecord	method=POST	uri=/	in=106	out=107
O	GetQueryResults	method=POST	uri=/	in=110	out=111
O	ListLogGroups	method=POST	uri=/	in=129	out=130
O	ListLogGroupsForQuery	method=POST	uri=/	in=127	out=128
O	ListTagsForResource	method=POST	uri=/	in=131	out=132
O	ListTagsLogGroup	method=POST	uri=/	in=133	out=134
O	PutDestination	method=POST	uri=/	in=181	out=182
O	PutDestinationPolicy	method=POST	uri=/	in=180
O	PutLogEvents	method=POST	uri=/	in=183	out=184
O	PutLogGroupDeletionProtection	method=POST	uri=/	in=185
O	PutMetricFilter	method=POST	uri=/	in=186
O	PutQueryDefinition	method=POST	uri=/	in=187	out=188
O	PutResourcePolicy	method=POST	uri=/	in=189	out=190
O	PutRetentionPolicy	method=POST	uri=/	in=191
O	PutSubscriptionFilter	method=POST	uri=/	in=192
O	StartLiveTail	method=POST	uri=/	in=235	out=236
O	StartQuery	method=POST	uri=/	in=238	out=239
O	StopQuery	method=POST	uri=/	in=241	out=242
O	TagLogGroup	method=POST	uri=/	in=256
O	TagResource	method=POST	uri=/	in=257
O	TestMetricFilter	method=POST	uri=/	in=262	out=263
O	UntagLogGroup	method=POST	uri=/	in=269
O	UntagResource	method=POST	uri=/	in=270
S	AccessDeniedException	fault=AccessDeniedException:400
s	AccessPolicy	min=1
s	AccountId	min=12	max=12	pattern=^\d{12}$
L	AccountIds	min=0	max=20	of=2
s	AmazonResourceName	min=1	max=1011	pattern=[\w+=/:,.@-]*
b	ApplyOnTransformedLogs
s	Arn
b	BearerTokenAuthenticationEnabled
d	BytesScannedValue
S	CancelExportTaskRequest	.taskId=83;!
s	ClientToken	min=36	max=128	pattern=\S{36,128}
S	CreateExportTaskRequest	.taskName=84	.logGroupName=147;!	.logStreamNamePrefix=157	.from=264;!	.to=264;!	.destination=79;!	.destinationPrefix=80
S	CreateExportTaskResponse	.taskId=83
S	CreateLogGroupRequest	.logGroupName=147;!	.kmsKeyId=123	.tags=259	.logGroupClass=142	.deletionProtectionEnabled=32
S	CreateLogStreamRequest	.logGroupName=147;!	.logStreamName=157;!
S	DataAlreadyAcceptedException	fault=DataAlreadyAcceptedException:400	.expectedSequenceToken=227
s	DataProtectionStatus	enum=ACTIVATED|DELETED|ARCHIVED|DISABLED
S	DataSourceFilter	.name=19;!	.type=20
L	DataSourceFilters	min=1	max=5	of=17
s	DataSourceName
s	DataSourceType
i	Days
d	DefaultValue
S	DeleteDestinationRequest	.destinationName=57;!
S	DeleteLogGroupRequest	.logGroupName=147;!
S	DeleteLogStreamRequest	.logGroupName=147;!	.logStreamName=157;!
S	DeleteMetricFilterRequest	.logGroupName=147;!	.filterName=97;!
S	DeleteQueryDefinitionRequest	.queryDefinitionId=201;!
S	DeleteQueryDefinitionResponse	.success=246
S	DeleteResourcePolicyRequest	.policyName=178	.resourceArn=6	.expectedRevisionId=78
S	DeleteRetentionPolicyRequest	.logGroupName=147;!
S	DeleteSubscriptionFilterRequest	.logGroupName=147;!	.filterName=97;!
b	DeletionProtectionEnabled
b	Descending
S	DescribeDestinationsRequest	.DestinationNamePrefix=57	.nextToken=171	.limit=38
S	DescribeDestinationsResponse	.destinations=58	.nextToken=171
S	DescribeExportTasksRequest	.taskId=83	.statusCode=86	.nextToken=171	.limit=38
S	DescribeExportTasksResponse	.exportTasks=88	.nextToken=171
i	DescribeLimit	min=1	max=50
L	DescribeLogGroupsLogGroupIdentifiers	min=1	max=50	of=145
S	DescribeLogGroupsRequest	.accountIdentifiers=3	.logGroupNamePrefix=147	.logGroupNamePattern=148	.nextToken=171	.limit=38	.includeLinkedAccounts=112	.logGroupClass=142	.logGroupIdentifiers=39
S	DescribeLogGroupsResponse	.logGroups=153	.nextToken=171
S	DescribeLogStreamsRequest	.logGroupName=147	.logGroupIdentifier=145	.logStreamNamePrefix=157	.orderBy=173	.descending=33	.nextToken=171	.limit=38
S	DescribeLogStreamsResponse	.logStreams=159	.nextToken=171
S	DescribeMetricFiltersRequest	.logGroupName=147	.filterNamePrefix=97	.nextToken=171	.limit=38	.metricName=166	.metricNamespace=167
S	DescribeMetricFiltersResponse	.metricFilters=165	.nextToken=171
i	DescribeQueriesMaxResults	min=1	max=1000
S	DescribeQueriesRequest	.logGroupName=147	.status=213	.maxResults=46	.nextToken=171	.queryLanguage=204
S	DescribeQueriesResponse	.queries=203	.nextToken=171
S	DescribeQueryDefinitionsRequest	.queryLanguage=204	.queryDefinitionNamePrefix=198	.maxResults=205	.nextToken=171
S	DescribeQueryDefinitionsResponse	.queryDefinitions=197	.nextToken=171
S	DescribeResourcePoliciesRequest	.nextToken=171	.limit=38	.resourceArn=6	.policyScope=179
S	DescribeResourcePoliciesResponse	.resourcePolicies=220	.nextToken=171
S	DescribeSubscriptionFiltersRequest	.logGroupName=147;!	.filterNamePrefix=97	.nextToken=171	.limit=38
S	DescribeSubscriptionFiltersResponse	.subscriptionFilters=245	.nextToken=171
S	Destination	.destinationName=57	.targetArn=260	.roleArn=224	.accessPolicy=1	.arn=6	.creationTime=264
s	DestinationArn	min=1
s	DestinationName	min=1	max=512	pattern=[^:*]*
L	Destinations	of=55
M	Dimensions	of=61	by=60
s	DimensionsKey	max=255
s	DimensionsValue	max=255
s	Distribution	enum=Random|ByLogStream
L	EmitSystemFields	of=247
s	EncryptionKey	max=256
S	Entity	.keyAttributes=69	.attributes=66
M	EntityAttributes	min=0	max=10	of=68	by=67
s	EntityAttributesKey	min=1	max=256
s	EntityAttributesValue	min=1	max=512
M	EntityKeyAttributes	min=2	max=4	of=71	by=70
s	EntityKeyAttributesKey	min=1	max=32
s	EntityKeyAttributesValue	min=1	max=512
s	EntityRejectionErrorType	enum=InvalidEntity|InvalidTypeValue|InvalidKeyAttributes|InvalidAttributes|EntitySizeTooLarge|UnsupportedLogGroupType|MissingRequiredFields
s	EventId
s	EventMessage	min=1
l	EventNumber
i	EventsLimit	min=1	max=10000
i	EventsLimitStartQuery	min=1	max=100000
s	ExpectedRevisionId	min=1
s	ExportDestinationBucket	min=1	max=512
s	ExportDestinationPrefix
S	ExportTask	.taskId=83	.taskName=84	.logGroupName=147	.from=264	.to=264	.destination=79	.destinationPrefix=80	.status=85	.executionInfo=82
S	ExportTaskExecutionInfo	.creationTime=264	.completionTime=264
s	ExportTaskId	min=1	max=512
s	ExportTaskName	min=1	max=512
S	ExportTaskStatus	.code=86	.message=87
s	ExportTaskStatusCode	enum=CANCELLED|COMPLETED|FAILED|PENDING|PENDING_CANCEL|RUNNING
s	ExportTaskStatusMessage
L	ExportTasks	of=81
M	ExtractedValues	of=273	by=265
s	Field
s	FieldIndexName	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
L	FieldIndexNames	min=1	max=20	of=91
s	FieldSelectionCriteria	min=0	max=2000
i	FilterCount
S	FilterLogEventsRequest	.logGroupName=147	.logGroupIdentifier=145	.logStreamNames=117	.logStreamNamePrefix=157	.startTime=264	.endTime=264	.filterPattern=98	.nextToken=171	.limit=76	.interleaved=118	.unmask=267
S	FilterLogEventsResponse	.events=100	.searchedLogStreams=226	.nextToken=171
s	FilterName	min=1	max=512	pattern=[^:*]*
s	FilterPattern	min=0	max=1024
S	FilteredLogEvent	.logStreamName=157	.timestamp=264	.message=74	.ingestionTime=264	.eventId=73
L	FilteredLogEvents	of=99
b	ForceUpdate
S	GetLogEventsRequest	.logGroupName=147	.logGroupIdentifier=145	.logStreamName=157;!	.startTime=264	.endTime=264	.nextToken=171	.limit=76	.startFromHead=233	.unmask=267
S	GetLogEventsResponse	.events=175	.nextForwardToken=171	.nextBackwardToken=171
S	GetLogGroupFieldsRequest	.logGroupName=147	.time=264	.logGroupIdentifier=145
S	GetLogGroupFieldsResponse	.logGroupFields=144
S	GetLogRecordRequest	.logRecordPointer=155;!	.unmask=267
S	GetLogRecordResponse	.logRecord=154
i	GetQueryResultsMaxItems	min=0	max=10000
s	GetQueryResultsNextToken	max=1024
S	GetQueryResultsRequest	.queryId=201;!	.nextToken=109	.maxItems=108
S	GetQueryResultsResponse	.queryLanguage=204	.results=211	.statistics=212	.status=213	.encryptionKey=64	.nextToken=109
b	IncludeLinkedAccounts
L	InheritedProperties	of=114
s	InheritedProperty	enum=ACCOUNT_DATA_PROTECTION
S	InputLogEvent	.timestamp=264;!	.message=74;!
L	InputLogEvents	min=1	max=10000	of=115
L	InputLogStreamNames	min=1	max=100	of=157
b	Interleaved
S	InvalidOperationException	fault=InvalidOperationException:400
S	InvalidParameterException	fault=InvalidParameterException:400
S	InvalidSequenceTokenException	fault=InvalidSequenceTokenException:400	.expectedSequenceToken=227
b	IsSampled
s	KmsKeyId	max=256
S	LimitExceededException	fault=LimitExceededException:400
i	ListLimit	min=1	max=1000
i	ListLogGroupsForQueryMaxResults	min=50	max=500
S	ListLogGroupsForQueryRequest	.queryId=201;!	.nextToken=171	.maxResults=126
S	ListLogGroupsForQueryResponse	.logGroupIdentifiers=146	.nextToken=171
S	ListLogGroupsRequest	.logGroupNamePattern=149	.logGroupClass=142	.includeLinkedAccounts=112	.accountIdentifiers=3	.nextToken=171	.limit=125	.dataSources=18	.fieldIndexNames=92	.logGroupTags=252
S	ListLogGroupsResponse	.logGroups=151	.nextToken=171
S	ListTagsForResourceRequest	.resourceArn=4;!
S	ListTagsForResourceResponse	.tags=259
S	ListTagsLogGroupRequest	.logGroupName=147;!
S	ListTagsLogGroupResponse	.tags=259
S	LiveTailSessionLogEvent	.logStreamName=157	.logGroupIdentifier=145	.message=74	.timestamp=264	.ingestionTime=264
S	LiveTailSessionMetadata	.sampled=122
L	LiveTailSessionResults	of=135
S	LiveTailSessionStart	.requestId=217	.sessionId=229	.logGroupIdentifiers=234	.logStreamNames=117	.logStreamNamePrefixes=117	.logEventFilterPattern=98
S	LiveTailSessionUpdate	.sessionMetadata=136	.sessionResults=137
i	LogEventIndex
S	LogGroup	.logGroupName=147	.creationTime=264	.retentionInDays=21	.metricFilterCount=94	.arn=6	.storedBytes=243	.kmsKeyId=123	.dataProtectionStatus=16	.inheritedProperties=113	.logGroupClass=142	.logGroupArn=6	.deletionProtectionEnabled=32	.bearerTokenAuthenticationEnabled=7
s	LogGroupClass	enum=STANDARD|INFREQUENT_ACCESS|DELIVERY
S	LogGroupField	.name=90	.percent=176
L	LogGroupFieldList	of=143
s	LogGroupIdentifier	min=1	max=2048	pattern=[\w#+=/:,.@-]*
L	LogGroupIdentifiers	of=145
s	LogGroupName	min=1	max=512	pattern=[\.\-_/#A-Za-z0-9]+
s	LogGroupNamePattern	min=0	max=512	pattern=[\.\-_/#A-Za-z0-9]*
s	LogGroupNameRegexPattern	min=3	max=129	pattern=(\^?[\.\-_\/#A-Za-z0-9]{3,24})(\|\^?[\.\-_\/#A-Za-z0-9]{3,24}){0,4}
L	LogGroupNames	of=147
L	LogGroupSummaries	of=152
S	LogGroupSummary	.logGroupName=147	.logGroupArn=6	.logGroupClass=142
L	LogGroups	of=141
M	LogRecord	of=273	by=90
s	LogRecordPointer
S	LogStream	.logStreamName=157	.creationTime=264	.firstEventTimestamp=264	.lastEventTimestamp=264	.lastIngestionTime=264	.uploadSequenceToken=227	.arn=6	.storedBytes=243
s	LogStreamName	min=1	max=512	pattern=[^:*]*
b	LogStreamSearchedCompletely
L	LogStreams	of=156
S	MalformedQueryException	fault=MalformedQueryException:400	.queryCompileError=194
s	Message
S	MetricFilter	.filterName=97	.filterPattern=98	.metricTransformations=169	.creationTime=264	.logGroupName=147	.applyOnTransformedLogs=5	.fieldSelectionCriteria=93	.emitSystemFieldDimensions=63
S	MetricFilterMatchRecord	.eventNumber=75	.eventMessage=74	.extractedValues=89
L	MetricFilterMatches	of=163
L	MetricFilters	of=162
s	MetricName	max=255	pattern=[^:*$]*
s	MetricNamespace	max=255	pattern=[^:*$]*
S	MetricTransformation	.metricName=166;!	.metricNamespace=167;!	.metricValue=170;!	.defaultValue=22	.dimensions=59	.unit=232
L	MetricTransformations	min=1	max=1	of=168
s	MetricValue	max=100
s	NextToken	min=1
S	OperationAbortedException	fault=OperationAbortedException:400
s	OrderBy	enum=LogStreamName|LastEventTime
S	OutputLogEvent	.timestamp=264	.message=74	.ingestionTime=264
L	OutputLogEvents	of=174
i	Percentage	min=0	max=100
s	PolicyDocument	min=1	max=51200
s	PolicyName
s	PolicyScope	enum=ACCOUNT|RESOURCE
S	PutDestinationPolicyRequest	.destinationName=57;!	.accessPolicy=1;!	.forceUpdate=101
S	PutDestinationRequest	.destinationName=57;!	.targetArn=260;!	.roleArn=224;!	.tags=259
S	PutDestinationResponse	.destination=55
S	PutLogEventsRequest	.logGroupName=147;!	.logStreamName=157;!	.logEvents=116;!	.sequenceToken=227	.entity=65
S	PutLogEventsResponse	.nextSequenceToken=227	.rejectedLogEventsInfo=216	.rejectedEntityInfo=215
S	PutLogGroupDeletionProtectionRequest	.logGroupIdentifier=145;!	.deletionProtectionEnabled=32;!
S	PutMetricFilterRequest	.logGroupName=147;!	.filterName=97;!	.filterPattern=98;!	.metricTransformations=169;!	.applyOnTransformedLogs=5	.fieldSelectionCriteria=93	.emitSystemFieldDimensions=63
S	PutQueryDefinitionRequest	.queryLanguage=204	.name=198;!	.queryDefinitionId=201	.logGroupNames=150	.queryString=199;!	.clientToken=10;T	.parameters=209
S	PutQueryDefinitionResponse	.queryDefinitionId=201
S	PutResourcePolicyRequest	.policyName=178	.policyDocument=177	.resourceArn=6	.expectedRevisionId=78
S	PutResourcePolicyResponse	.resourcePolicy=221	.revisionId=78
S	PutRetentionPolicyRequest	.logGroupName=147;!	.retentionInDays=21;!
S	PutSubscriptionFilterRequest	.logGroupName=147;!	.filterName=97;!	.filterPattern=98;!	.destinationArn=56;!	.roleArn=224	.distribution=62	.applyOnTransformedLogs=5	.fieldSelectionCriteria=93	.emitSystemFields=63
i	QueryCharOffset
S	QueryCompileError	.location=195	.message=161
S	QueryCompileErrorLocation	.startCharOffset=193	.endCharOffset=193
S	QueryDefinition	.queryLanguage=204	.queryDefinitionId=201	.name=198	.queryString=199	.lastModified=264	.logGroupNames=150	.parameters=209
L	QueryDefinitionList	of=196
s	QueryDefinitionName	min=1	max=255
s	QueryDefinitionString	min=1	max=10000
l	QueryDuration
s	QueryId	min=1	max=256
S	QueryInfo	.queryLanguage=204	.queryId=201	.queryString=214	.status=213	.createTime=264	.logGroupName=147	.queryDuration=200	.bytesScanned=8	.userIdentity=271
L	QueryInfoList	of=202
s	QueryLanguage	enum=CWLI|SQL|PPL
i	QueryListMaxResults	min=1	max=1000
S	QueryParameter	.name=210;!	.defaultValue=207	.description=208
s	QueryParameterDefaultValue	max=1024
s	QueryParameterDescription	max=512
L	QueryParameterList	max=20	of=206
s	QueryParameterName	min=1	max=128	pattern=^[a-zA-Z_][a-zA-Z0-9_]*
L	QueryResults	of=223
S	QueryStatistics	.recordsMatched=240	.recordsScanned=240	.estimatedRecordsSkipped=240	.bytesScanned=240	.estimatedBytesSkipped=240	.logGroupsScanned=240
s	QueryStatus	enum=Scheduled|Running|Complete|Failed|Cancelled|Timeout|Unknown
s	QueryString	min=0	max=10000
S	RejectedEntityInfo	.errorType=72;!
S	RejectedLogEventsInfo	.tooNewLogEventStartIndex=140	.tooOldLogEventEndIndex=140	.expiredLogEventEndIndex=140
s	RequestId	min=0	max=256
S	ResourceAlreadyExistsException	fault=ResourceAlreadyExistsException:400
S	ResourceNotFoundException	fault=ResourceNotFoundException:400
L	ResourcePolicies	of=221
S	ResourcePolicy	.policyName=178	.policyDocument=177	.lastUpdatedTime=264	.policyScope=179	.resourceArn=6	.revisionId=78
S	ResultField	.field=90	.value=273
L	ResultRows	of=222
s	RoleArn	min=1
S	SearchedLogStream	.logStreamName=157	.searchedCompletely=158
L	SearchedLogStreams	of=225
s	SequenceToken	min=1
S	ServiceUnavailableException	fault=ServiceUnavailableException:500
s	SessionId	min=0	max=256
S	SessionStreamingException	fault=SessionStreamingException:400	.message=161
S	SessionTimeoutException	fault=SessionTimeoutException:400	.message=161
s	StandardUnit	enum=Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None
b	StartFromHead
L	StartLiveTailLogGroupIdentifiers	min=1	max=10	of=145
S	StartLiveTailRequest	.logGroupIdentifiers=234;!	.logStreamNames=117	.logStreamNamePrefixes=117	.logEventFilterPattern=98
S	StartLiveTailResponse	.responseStream=237
S	StartLiveTailResponseStream	events	.sessionStart=138	.sessionUpdate=139	.SessionTimeoutException=231	.SessionStreamingException=230
S	StartQueryRequest	.queryLanguage=204	.logGroupName=147	.logGroupNames=150	.logGroupIdentifiers=146	.startTime=264;!	.endTime=264;!	.queryString=214;!	.limit=77
S	StartQueryResponse	.queryId=201
d	StatsValue
S	StopQueryRequest	.queryId=201;!
S	StopQueryResponse	.success=246
l	StoredBytes	min=0
S	SubscriptionFilter	.filterName=97	.logGroupName=147	.filterPattern=98	.destinationArn=56	.roleArn=224	.distribution=62	.applyOnTransformedLogs=5	.creationTime=264	.fieldSelectionCriteria=93	.emitSystemFields=63
L	SubscriptionFilters	of=244
b	Success
s	SystemField
S	TagFilter	.key=249;!	.values=251
s	TagFilterKey	min=1	max=128	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$
s	TagFilterValue	min=0	max=259	pattern=^!?\*?([\p{L}\p{Z}\p{N}_.:/=+\-@]*)\*?$
L	TagFilterValues	min=0	max=5	of=250
L	TagFilters	min=1	max=5	of=248
s	TagKey	min=1	max=128	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$
L	TagKeyList	min=0	max=50	of=253
L	TagList	min=1	of=253
S	TagLogGroupRequest	.logGroupName=147;!	.tags=259;!
S	TagResourceRequest	.resourceArn=4;!	.tags=259;!
s	TagValue	max=256	pattern=^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
M	Tags	min=1	max=50	of=258	by=253
s	TargetArn	min=1
L	TestEventMessages	min=1	max=50	of=74
S	TestMetricFilterRequest	.filterPattern=98;!	.logEventMessages=261;!
S	TestMetricFilterResponse	.matches=164
l	Timestamp	min=0
s	Token
S	TooManyTagsException	fault=TooManyTagsException:400	.message=161	.resourceName=4
b	Unmask
S	UnrecognizedClientException	fault=UnrecognizedClientException:400
S	UntagLogGroupRequest	.logGroupName=147;!	.tags=255;!
S	UntagResourceRequest	.resourceArn=4;!	.tagKeys=254;!
s	UserIdentity	min=1	max=2048
S	ValidationException	fault=ValidationException:400
s	Value
"""##
}
