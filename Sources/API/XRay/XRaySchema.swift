// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of XRay, and the operations of it that are served.
package enum XRayModel {
    package static let schema = Schema(text, notServed: notServed)

    package static let batchGetTraces = TypedOperation<BatchGetTracesRequest, BatchGetTracesResult>(service: "XRay", prefix: "xray", name: "BatchGetTraces")
    package static let createGroup = TypedOperation<CreateGroupRequest, CreateGroupResult>(service: "XRay", prefix: "xray", name: "CreateGroup")
    package static let createSamplingRule = TypedOperation<CreateSamplingRuleRequest, CreateSamplingRuleResult>(service: "XRay", prefix: "xray", name: "CreateSamplingRule")
    package static let deleteGroup = TypedOperation<DeleteGroupRequest, DeleteGroupResult>(service: "XRay", prefix: "xray", name: "DeleteGroup")
    package static let deleteResourcePolicy = TypedOperation<DeleteResourcePolicyRequest, DeleteResourcePolicyResult>(service: "XRay", prefix: "xray", name: "DeleteResourcePolicy")
    package static let deleteSamplingRule = TypedOperation<DeleteSamplingRuleRequest, DeleteSamplingRuleResult>(service: "XRay", prefix: "xray", name: "DeleteSamplingRule")
    package static let getEncryptionConfig = TypedOperation<GetEncryptionConfigRequest, GetEncryptionConfigResult>(service: "XRay", prefix: "xray", name: "GetEncryptionConfig")
    package static let getGroup = TypedOperation<GetGroupRequest, GetGroupResult>(service: "XRay", prefix: "xray", name: "GetGroup")
    package static let getGroups = TypedOperation<GetGroupsRequest, GetGroupsResult>(service: "XRay", prefix: "xray", name: "GetGroups")
    package static let getSamplingRules = TypedOperation<GetSamplingRulesRequest, GetSamplingRulesResult>(service: "XRay", prefix: "xray", name: "GetSamplingRules")
    package static let getSamplingStatisticSummaries = TypedOperation<GetSamplingStatisticSummariesRequest, GetSamplingStatisticSummariesResult>(service: "XRay", prefix: "xray", name: "GetSamplingStatisticSummaries")
    package static let getSamplingTargets = TypedOperation<GetSamplingTargetsRequest, GetSamplingTargetsResult>(service: "XRay", prefix: "xray", name: "GetSamplingTargets")
    package static let getServiceGraph = TypedOperation<GetServiceGraphRequest, GetServiceGraphResult>(service: "XRay", prefix: "xray", name: "GetServiceGraph")
    package static let getTimeSeriesServiceStatistics = TypedOperation<GetTimeSeriesServiceStatisticsRequest, GetTimeSeriesServiceStatisticsResult>(service: "XRay", prefix: "xray", name: "GetTimeSeriesServiceStatistics")
    package static let getTraceGraph = TypedOperation<GetTraceGraphRequest, GetTraceGraphResult>(service: "XRay", prefix: "xray", name: "GetTraceGraph")
    package static let getTraceSummaries = TypedOperation<GetTraceSummariesRequest, GetTraceSummariesResult>(service: "XRay", prefix: "xray", name: "GetTraceSummaries")
    package static let listResourcePolicies = TypedOperation<ListResourcePoliciesRequest, ListResourcePoliciesResult>(service: "XRay", prefix: "xray", name: "ListResourcePolicies")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "XRay", prefix: "xray", name: "ListTagsForResource")
    package static let putEncryptionConfig = TypedOperation<PutEncryptionConfigRequest, PutEncryptionConfigResult>(service: "XRay", prefix: "xray", name: "PutEncryptionConfig")
    package static let putResourcePolicy = TypedOperation<PutResourcePolicyRequest, PutResourcePolicyResult>(service: "XRay", prefix: "xray", name: "PutResourcePolicy")
    package static let putTelemetryRecords = TypedOperation<PutTelemetryRecordsRequest, PutTelemetryRecordsResult>(service: "XRay", prefix: "xray", name: "PutTelemetryRecords")
    package static let putTraceSegments = TypedOperation<PutTraceSegmentsRequest, PutTraceSegmentsResult>(service: "XRay", prefix: "xray", name: "PutTraceSegments")
    package static let tagResource = TypedOperation<TagResourceRequest, TagResourceResponse>(service: "XRay", prefix: "xray", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, UntagResourceResponse>(service: "XRay", prefix: "xray", name: "UntagResource")
    package static let updateGroup = TypedOperation<UpdateGroupRequest, UpdateGroupResult>(service: "XRay", prefix: "xray", name: "UpdateGroup")
    package static let updateSamplingRule = TypedOperation<UpdateSamplingRuleRequest, UpdateSamplingRuleResult>(service: "XRay", prefix: "xray", name: "UpdateSamplingRule")

    private static let text = ##"""
V	name=XRay	protocols=rest-json	signing=xray	version=2016-04-12	endpoint=xray	validation=InvalidRequestException
O	BatchGetTraces	method=POST	uri=/Traces	in=13	out=14
O	CreateGroup	method=POST	uri=/CreateGroup	in=19	out=20
O	CreateSamplingRule	method=POST	uri=/CreateSamplingRule	in=21	out=22
O	DeleteGroup	method=POST	uri=/DeleteGroup	in=23	out=24
O	DeleteResourcePolicy	method=POST	uri=/DeleteResourcePolicy	in=25	out=26
O	DeleteSamplingRule	method=POST	uri=/DeleteSamplingRule	in=27	out=28
O	GetEncryptionConfig	method=POST	uri=/EncryptionConfig	in=57	out=58
O	GetGroup	method=POST	uri=/GetGroup	in=59	out=60
O	GetGroups	method=POST	uri=/Groups	in=62	out=63
O	GetSamplingRules	method=POST	uri=/GetSamplingRules	in=64	out=65
O	GetSamplingStatisticSummaries	method=POST	uri=/SamplingStatisticSummaries	in=66	out=67
O	GetSamplingTargets	method=POST	uri=/SamplingTargets	in=68	out=69
O	GetServiceGraph	method=POST	uri=/ServiceGraph	in=70	out=71
O	GetTimeSeriesServiceStatistics	method=POST	uri=/TimeSeriesServiceStatistics	in=72	out=73
O	GetTraceGraph	method=POST	uri=/TraceGraph	in=74	out=75
O	GetTraceSummaries	method=POST	uri=/TraceSummaries	in=76	out=77
O	ListResourcePolicies	method=POST	uri=/ListResourcePolicies	in=94	out=95
O	ListTagsForResource	method=POST	uri=/ListTagsForResource	in=96	out=97
O	PutEncryptionConfig	method=POST	uri=/PutEncryptionConfig	in=111	out=112
O	PutResourcePolicy	method=POST	uri=/PutResourcePolicy	in=113	out=114
O	PutTelemetryRecords	method=POST	uri=/TelemetryRecords	in=115	out=116
O	PutTraceSegments	method=POST	uri=/TraceSegments	in=117	out=118
O	TagResource	method=POST	uri=/TagResource	in=172	out=173
O	UntagResource	method=POST	uri=/UntagResource	in=203	out=204
O	UpdateGroup	method=POST	uri=/UpdateGroup	in=205	out=206
O	UpdateSamplingRule	method=POST	uri=/UpdateSamplingRule	in=207	out=208
S	Alias	.Name=167	.Names=2	.Type=167
L	AliasList	of=0
L	AliasNames	of=167
s	AmazonResourceName	min=1	max=1011
s	AnnotationKey
S	AnnotationValue	.NumberValue=102	.BooleanValue=101	.StringValue=167
M	Annotations	of=210	by=4
i	AnomalyCount	min=0
s	AttributeKey	min=1	max=32
M	AttributeMap	max=5	of=10	by=8
s	AttributeValue	min=1	max=32
S	AvailabilityZoneDetail	.Name=167
S	BackendConnectionErrors	.TimeoutCount=103	.ConnectionRefusedCount=103	.HTTPCode4XXCount=103	.HTTPCode5XXCount=103	.UnknownHostCount=103	.OtherCount=103
S	BatchGetTracesRequest	.TraceIds=187;!	.NextToken=167
S	BatchGetTracesResult	.Traces=189	.UnprocessedTraceIds=200	.NextToken=167
b	Boolean
i	BorrowCount	min=0
s	ClientID	min=24	max=24
i	CooldownWindowMinutes	min=0
S	CreateGroupRequest	.GroupName=80;!	.FilterExpression=54	.InsightsConfiguration=89	.Tags=171
S	CreateGroupResult	.Group=78
S	CreateSamplingRuleRequest	.SamplingRule=143;!	.Tags=171
S	CreateSamplingRuleResult	.SamplingRuleRecord=144
S	DeleteGroupRequest	.GroupName=80	.GroupARN=79
S	DeleteGroupResult
S	DeleteResourcePolicyRequest	.PolicyName=107;!	.PolicyRevisionId=108
S	DeleteResourcePolicyResult
S	DeleteSamplingRuleRequest	.RuleName=167	.RuleARN=167
S	DeleteSamplingRuleResult	.SamplingRuleRecord=144
d	Double
s	EC2InstanceId	max=20
S	Edge	.ReferenceId=103	.StartTime=181	.EndTime=181	.SummaryStatistics=33	.ResponseTimeHistogram=84	.Aliases=1	.EdgeType=167	.ReceivedEventAgeHistogram=84
L	EdgeList	of=31
S	EdgeStatistics	.OkCount=104	.ErrorStatistics=46	.FaultStatistics=53	.TotalCount=104	.TotalResponseTime=102
S	EncryptionConfig	.KeyId=167	.Status=36	.Type=37
s	EncryptionKeyId	min=1	max=3000
s	EncryptionStatus	enum=UPDATING|ACTIVE
s	EncryptionType	enum=NONE|KMS
s	EntitySelectorExpression	min=1	max=500
s	ErrorMessage
S	ErrorRootCause	.Services=44	.ClientImpacting=101
S	ErrorRootCauseEntity	.Name=167	.Exceptions=134	.Remote=101
L	ErrorRootCauseEntityPath	of=41
S	ErrorRootCauseService	.Name=167	.Names=164	.Type=167	.AccountId=167	.EntityPath=42	.Inferred=101
L	ErrorRootCauseServices	of=43
L	ErrorRootCauses	of=40
S	ErrorStatistics	.ThrottleCount=104	.OtherCount=104	.TotalCount=104
S	FaultRootCause	.Services=51	.ClientImpacting=101
S	FaultRootCauseEntity	.Name=167	.Exceptions=134	.Remote=101
L	FaultRootCauseEntityPath	of=48
S	FaultRootCauseService	.Name=167	.Names=164	.Type=167	.AccountId=167	.EntityPath=49	.Inferred=101
L	FaultRootCauseServices	of=50
L	FaultRootCauses	of=47
S	FaultStatistics	.OtherCount=104	.TotalCount=104
s	FilterExpression
d	FixedRate	min=0	max=1
S	ForecastStatistics	.FaultCountHigh=104	.FaultCountLow=104
S	GetEncryptionConfigRequest
S	GetEncryptionConfigResult	.EncryptionConfig=34
S	GetGroupRequest	.GroupName=80	.GroupARN=79
S	GetGroupResult	.Group=78
s	GetGroupsNextToken	min=1	max=100
S	GetGroupsRequest	.NextToken=61
S	GetGroupsResult	.Groups=82	.NextToken=167
S	GetSamplingRulesRequest	.NextToken=167
S	GetSamplingRulesResult	.SamplingRuleRecords=145	.NextToken=167
S	GetSamplingStatisticSummariesRequest	.NextToken=167
S	GetSamplingStatisticSummariesResult	.SamplingStatisticSummaries=148	.NextToken=167
S	GetSamplingTargetsRequest	.SamplingStatisticsDocuments=150;!	.SamplingBoostStatisticsDocuments=141
S	GetSamplingTargetsResult	.SamplingTargetDocuments=154	.LastRuleModification=181	.UnprocessedStatistics=199	.UnprocessedBoostStatistics=199
S	GetServiceGraphRequest	.StartTime=181;!	.EndTime=181;!	.GroupName=80	.GroupARN=79	.NextToken=167
S	GetServiceGraphResult	.StartTime=181	.EndTime=181	.Services=162	.ContainsOldGroupVersions=15	.NextToken=167
S	GetTimeSeriesServiceStatisticsRequest	.StartTime=181;!	.EndTime=181;!	.GroupName=80	.GroupARN=79	.EntitySelectorExpression=38	.Period=103	.ForecastStatistics=101	.NextToken=167
S	GetTimeSeriesServiceStatisticsResult	.TimeSeriesServiceStatistics=180	.ContainsOldGroupVersions=15	.NextToken=167
S	GetTraceGraphRequest	.TraceIds=187;!	.NextToken=167
S	GetTraceGraphResult	.Services=162	.NextToken=167
S	GetTraceSummariesRequest	.StartTime=181;!	.EndTime=181;!	.TimeRangeType=178	.Sampling=101	.SamplingStrategy=151	.FilterExpression=54	.NextToken=167
S	GetTraceSummariesResult	.TraceSummaries=194	.ApproximateTime=181	.TracesProcessedCount=104	.NextToken=167
S	Group	.GroupName=167	.GroupARN=167	.FilterExpression=167	.InsightsConfiguration=89
s	GroupARN	min=1	max=400
s	GroupName	min=1	max=32
S	GroupSummary	.GroupName=167	.GroupARN=167	.FilterExpression=167	.InsightsConfiguration=89
L	GroupSummaryList	of=81
s	HTTPMethod	max=10
L	Histogram	of=85
S	HistogramEntry	.Value=29	.Count=91
s	Host	max=64
s	Hostname	max=255
S	Http	.HttpURL=167	.HttpStatus=103	.HttpMethod=167	.UserAgent=167	.ClientIp=167
S	InsightsConfiguration	.InsightsEnabled=101	.NotificationsEnabled=101
S	InstanceIdDetail	.Id=167
i	Integer
S	InvalidPolicyRevisionIdException	fault=InvalidPolicyRevisionIdException:400	.Message=39
S	InvalidRequestException	fault=InvalidRequestException:400	.Message=39
S	ListResourcePoliciesRequest	.NextToken=126
S	ListResourcePoliciesResult	.ResourcePolicies=125	.NextToken=126
S	ListTagsForResourceRequest	.ResourceARN=3;!	.NextToken=167
S	ListTagsForResourceResponse	.Tags=171	.NextToken=167
S	LockoutPreventionException	fault=LockoutPreventionException:400	.Message=39
S	MalformedPolicyDocumentException	fault=MalformedPolicyDocumentException:400	.Message=39
d	MaxRate	min=0	max=1
b	NullableBoolean
d	NullableDouble
i	NullableInteger
l	NullableLong
S	PolicyCountLimitExceededException	fault=PolicyCountLimitExceededException:400	.Message=39
s	PolicyDocument
s	PolicyName	min=1	max=128	pattern=[\w+=,.@-]+
s	PolicyRevisionId
S	PolicySizeLimitExceededException	fault=PolicySizeLimitExceededException:400	.Message=39
i	Priority	min=1	max=9999
S	PutEncryptionConfigRequest	.KeyId=35	.Type=37;!
S	PutEncryptionConfigResult	.EncryptionConfig=34
S	PutResourcePolicyRequest	.PolicyName=107;!	.PolicyDocument=106;!	.PolicyRevisionId=108	.BypassPolicyLockoutCheck=15
S	PutResourcePolicyResult	.ResourcePolicy=124
S	PutTelemetryRecordsRequest	.TelemetryRecords=176;!	.EC2InstanceId=30	.Hostname=87	.ResourceARN=121
S	PutTelemetryRecordsResult
S	PutTraceSegmentsRequest	.TraceSegmentDocuments=192;!
S	PutTraceSegmentsResult	.UnprocessedTraceSegments=202
i	RequestCount	min=0
i	ReservoirSize	min=0
s	ResourceARN	max=500
S	ResourceARNDetail	.ARN=167
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Message=39	.ResourceName=3
S	ResourcePolicy	.PolicyName=107	.PolicyDocument=106	.PolicyRevisionId=108	.LastUpdatedTime=181
L	ResourcePolicyList	of=124
s	ResourcePolicyNextToken	min=1	max=100
S	ResponseTimeRootCause	.Services=131	.ClientImpacting=101
S	ResponseTimeRootCauseEntity	.Name=167	.Coverage=102	.Remote=101
L	ResponseTimeRootCauseEntityPath	of=128
S	ResponseTimeRootCauseService	.Name=167	.Names=164	.Type=167	.AccountId=167	.EntityPath=129	.Inferred=101
L	ResponseTimeRootCauseServices	of=130
L	ResponseTimeRootCauses	of=127
S	RootCauseException	.Name=167	.Message=167
L	RootCauseExceptions	of=133
S	RuleLimitExceededException	fault=RuleLimitExceededException:400	.Message=39
s	RuleName	min=1	max=32
i	SampledAnomalyCount	min=0
i	SampledCount	min=0
S	SamplingBoost	.BoostRate=29;!	.BoostRateTTL=181;!
S	SamplingBoostStatisticsDocument	.RuleName=136;!	.ServiceName=163;!	.Timestamp=181;!	.AnomalyCount=7;!	.TotalCount=183;!	.SampledAnomalyCount=137;!
L	SamplingBoostStatisticsDocumentList	max=25	of=140
S	SamplingRateBoost	.MaxRate=100;!	.CooldownWindowMinutes=18;!
S	SamplingRule	.RuleName=136	.RuleARN=167	.ResourceARN=121;!	.Priority=110;!	.FixedRate=55;!	.ReservoirSize=120;!	.ServiceName=163;!	.ServiceType=166;!	.Host=86;!	.HTTPMethod=83;!	.URLPath=197;!	.Version=211;!	.Attributes=9	.SamplingRateBoost=142
S	SamplingRuleRecord	.SamplingRule=143	.CreatedAt=181	.ModifiedAt=181
L	SamplingRuleRecordList	of=144
S	SamplingRuleUpdate	.RuleName=136	.RuleARN=167	.ResourceARN=121	.Priority=103	.FixedRate=102	.ReservoirSize=103	.Host=86	.ServiceName=163	.ServiceType=166	.HTTPMethod=83	.URLPath=197	.Attributes=9	.SamplingRateBoost=142
S	SamplingStatisticSummary	.RuleName=167	.Timestamp=181	.RequestCount=91	.BorrowCount=91	.SampledCount=91
L	SamplingStatisticSummaryList	of=147
S	SamplingStatisticsDocument	.RuleName=136;!	.ClientID=17;!	.Timestamp=181;!	.RequestCount=119;!	.SampledCount=138;!	.BorrowCount=16
L	SamplingStatisticsDocumentList	max=25	of=149
S	SamplingStrategy	.Name=152	.Value=102
s	SamplingStrategyName	enum=PartialScan|FixedRate
S	SamplingTargetDocument	.RuleName=167	.FixedRate=29	.ReservoirQuota=103	.ReservoirQuotaTTL=181	.Interval=103	.SamplingBoost=139
L	SamplingTargetDocumentList	of=153
S	Segment	.Id=157	.Document=156
s	SegmentDocument	min=1
s	SegmentId
L	SegmentList	of=155
S	Service	.ReferenceId=103	.Name=167	.Names=164	.Root=101	.AccountId=167	.Type=167	.State=167	.StartTime=181	.EndTime=181	.Edges=32	.SummaryStatistics=165	.DurationHistogram=84	.ResponseTimeHistogram=84
S	ServiceId	.Name=167	.Names=164	.AccountId=167	.Type=167
L	ServiceIds	of=160
L	ServiceList	of=159
s	ServiceName	max=64
L	ServiceNames	of=167
S	ServiceStatistics	.OkCount=104	.ErrorStatistics=46	.FaultStatistics=53	.TotalCount=104	.TotalResponseTime=102
s	ServiceType	max=64
s	String
S	Tag	.Key=169;!	.Value=174;!
s	TagKey	min=1	max=128
L	TagKeyList	min=0	max=200	of=169
L	TagList	min=0	max=200	of=168
S	TagResourceRequest	.ResourceARN=3;!	.Tags=171;!
S	TagResourceResponse
s	TagValue	min=0	max=256
S	TelemetryRecord	.Timestamp=181;!	.SegmentsReceivedCount=103	.SegmentsSentCount=103	.SegmentsSpilloverCount=103	.SegmentsRejectedCount=103	.BackendConnectionErrors=12
L	TelemetryRecordList	of=175
S	ThrottledException	fault=ThrottledException:429	.Message=39
s	TimeRangeType	enum=TraceId|Event|Service
S	TimeSeriesServiceStatistics	.Timestamp=181	.EdgeSummaryStatistics=33	.ServiceSummaryStatistics=165	.ServiceForecastStatistics=56	.ResponseTimeHistogram=84
L	TimeSeriesServiceStatisticsList	of=179
t	Timestamp
S	TooManyTagsException	fault=TooManyTagsException:400	.Message=39	.ResourceName=3
i	TotalCount	min=0
S	Trace	.Id=186	.Duration=102	.LimitExceeded=101	.Segments=158
L	TraceAvailabilityZones	of=11
s	TraceId	min=1	max=35
L	TraceIdList	of=186
L	TraceInstanceIds	of=90
L	TraceList	of=184
L	TraceResourceARNs	of=122
s	TraceSegmentDocument
L	TraceSegmentDocumentList	of=191
S	TraceSummary	.Id=186	.StartTime=181	.Duration=102	.ResponseTime=102	.HasFault=101	.HasError=101	.HasThrottle=101	.IsPartial=101	.Http=88	.Annotations=6	.Users=196	.ServiceIds=161	.ResourceARNs=190	.InstanceIds=188	.AvailabilityZones=185	.EntryPoint=160	.FaultRootCauses=52	.ErrorRootCauses=45	.ResponseTimeRootCauses=132	.Revision=91	.MatchedEventTime=181
L	TraceSummaryList	of=193
S	TraceUser	.UserName=167	.ServiceIds=161
L	TraceUsers	of=195
s	URLPath	max=128
S	UnprocessedStatistics	.RuleName=167	.ErrorCode=167	.Message=167
L	UnprocessedStatisticsList	of=198
L	UnprocessedTraceIdList	of=186
S	UnprocessedTraceSegment	.Id=167	.ErrorCode=167	.Message=167
L	UnprocessedTraceSegmentList	of=201
S	UntagResourceRequest	.ResourceARN=3;!	.TagKeys=170;!
S	UntagResourceResponse
S	UpdateGroupRequest	.GroupName=80	.GroupARN=79	.FilterExpression=54	.InsightsConfiguration=89
S	UpdateGroupResult	.Group=78
S	UpdateSamplingRuleRequest	.SamplingRuleUpdate=146;!
S	UpdateSamplingRuleResult	.SamplingRuleRecord=144
S	ValueWithServiceIds	.AnnotationValue=5	.ServiceIds=161
L	ValuesWithServiceIds	of=209
i	Version	min=1
"""##
}
