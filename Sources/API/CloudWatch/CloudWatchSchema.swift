// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of CloudWatch, and the operations of it that are served.
package enum CloudWatchModel {
    package static let schema = Schema(text)

    package static let deleteAlarms = TypedOperation<DeleteAlarmsInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "DeleteAlarms")
    package static let deleteDashboards = TypedOperation<DeleteDashboardsInput, DeleteDashboardsOutput>(service: "CloudWatch", prefix: "monitoring", name: "DeleteDashboards")
    package static let describeAlarmHistory = TypedOperation<DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput>(service: "CloudWatch", prefix: "monitoring", name: "DescribeAlarmHistory")
    package static let describeAlarms = TypedOperation<DescribeAlarmsInput, DescribeAlarmsOutput>(service: "CloudWatch", prefix: "monitoring", name: "DescribeAlarms")
    package static let describeAlarmsForMetric = TypedOperation<DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput>(service: "CloudWatch", prefix: "monitoring", name: "DescribeAlarmsForMetric")
    package static let disableAlarmActions = TypedOperation<DisableAlarmActionsInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "DisableAlarmActions")
    package static let enableAlarmActions = TypedOperation<EnableAlarmActionsInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "EnableAlarmActions")
    package static let getDashboard = TypedOperation<GetDashboardInput, GetDashboardOutput>(service: "CloudWatch", prefix: "monitoring", name: "GetDashboard")
    package static let getMetricData = TypedOperation<GetMetricDataInput, GetMetricDataOutput>(service: "CloudWatch", prefix: "monitoring", name: "GetMetricData")
    package static let getMetricStatistics = TypedOperation<GetMetricStatisticsInput, GetMetricStatisticsOutput>(service: "CloudWatch", prefix: "monitoring", name: "GetMetricStatistics")
    package static let listDashboards = TypedOperation<ListDashboardsInput, ListDashboardsOutput>(service: "CloudWatch", prefix: "monitoring", name: "ListDashboards")
    package static let listMetrics = TypedOperation<ListMetricsInput, ListMetricsOutput>(service: "CloudWatch", prefix: "monitoring", name: "ListMetrics")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceInput, ListTagsForResourceOutput>(service: "CloudWatch", prefix: "monitoring", name: "ListTagsForResource")
    package static let putCompositeAlarm = TypedOperation<PutCompositeAlarmInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "PutCompositeAlarm")
    package static let putDashboard = TypedOperation<PutDashboardInput, PutDashboardOutput>(service: "CloudWatch", prefix: "monitoring", name: "PutDashboard")
    package static let putMetricAlarm = TypedOperation<PutMetricAlarmInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "PutMetricAlarm")
    package static let putMetricData = TypedOperation<PutMetricDataInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "PutMetricData")
    package static let setAlarmState = TypedOperation<SetAlarmStateInput, Empty>(service: "CloudWatch", prefix: "monitoring", name: "SetAlarmState")
    package static let tagResource = TypedOperation<TagResourceInput, TagResourceOutput>(service: "CloudWatch", prefix: "monitoring", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceInput, UntagResourceOutput>(service: "CloudWatch", prefix: "monitoring", name: "UntagResource")

    private static let text = ##"""
V	name=CloudWatch	protocols=smithy-rpc-v2-cbor,json,query	signing=monitoring	version=2010-08-01	endpoint=monitoring	target=GraniteServiceVersion20100801	json=1.0	ns=http://monitoring.amazonaws.com/doc/2010-08-01/	validation=ValidationError	querycompatible
O	DeleteAlarms	method=POST	uri=/	in=47
O	DeleteDashboards	method=POST	uri=/	in=48	out=49	wrap=DeleteDashboardsResult
O	DescribeAlarmHistory	method=POST	uri=/	in=50	out=51	wrap=DescribeAlarmHistoryResult
O	DescribeAlarms	method=POST	uri=/	in=54	out=55	wrap=DescribeAlarmsResult
O	DescribeAlarmsForMetric	method=POST	uri=/	in=52	out=53	wrap=DescribeAlarmsForMetricResult
O	DisableAlarmActions	method=POST	uri=/	in=62
O	EnableAlarmActions	method=POST	uri=/	in=63
O	GetDashboard	method=POST	uri=/	in=82	out=83	wrap=GetDashboardResult
O	GetMetricData	method=POST	uri=/	in=84	out=87	wrap=GetMetricDataResult
O	GetMetricStatistics	method=POST	uri=/	in=88	out=89	wrap=GetMetricStatisticsResult
O	ListDashboards	method=POST	uri=/	in=102	out=103	wrap=ListDashboardsResult
O	ListMetrics	method=POST	uri=/	in=104	out=105	wrap=ListMetricsResult
O	ListTagsForResource	method=POST	uri=/	in=106	out=107	wrap=ListTagsForResourceResult
O	PutCompositeAlarm	method=POST	uri=/	in=135
O	PutDashboard	method=POST	uri=/	in=136	out=137	wrap=PutDashboardResult
O	PutMetricAlarm	method=POST	uri=/	in=138
O	PutMetricData	method=POST	uri=/	in=139
O	SetAlarmState	method=POST	uri=/	in=151
O	TagResource	method=POST	uri=/	in=169	out=170	wrap=TagResourceResult
O	UntagResource	method=POST	uri=/	in=176	out=177	wrap=UntagResourceResult
s	AccountId	min=1	max=255
s	ActionPrefix	min=1	max=1024
b	ActionsEnabled
s	ActionsSuppressedBy	enum=WaitPeriod|ExtensionPeriod|Alarm
s	ActionsSuppressedReason	min=0	max=1024
s	AlarmArn	min=1	max=1600
s	AlarmDescription	min=0	max=1024
S	AlarmHistoryItem	.AlarmName=9	.AlarmContributorId=26	.AlarmType=14	.Timestamp=173	.HistoryItemType=91	.HistorySummary=92	.HistoryData=90	.AlarmContributorAttributes=25
L	AlarmHistoryItems	of=7
s	AlarmName	min=1	max=255
s	AlarmNamePrefix	min=1	max=255
L	AlarmNames	max=100	of=9
S	AlarmPromQLCriteria	.Query=140;!	.PendingPeriod=133	.RecoveryPeriod=142
s	AlarmRule	min=1	max=10240
s	AlarmType	enum=CompositeAlarm|MetricAlarm
L	AlarmTypes	of=14
s	AmazonResourceName	min=1	max=1024
s	AttributeName	min=1	max=255
s	AttributeValue	min=1	max=1024
s	AwsQueryErrorMessage
s	ComparisonOperator	enum=GreaterThanOrEqualToThreshold|GreaterThanThreshold|LessThanThreshold|LessThanOrEqualToThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|GreaterThanUpperThreshold
S	CompositeAlarm	.ActionsEnabled=2	.AlarmActions=144	.AlarmArn=5	.AlarmConfigurationUpdatedTimestamp=173	.AlarmDescription=6	.AlarmName=9	.AlarmRule=13	.InsufficientDataActions=144	.OKActions=144	.StateReason=155	.StateReasonData=156	.StateUpdatedTimestamp=173	.StateValue=157	.StateTransitionedTimestamp=173	.ActionsSuppressedBy=3	.ActionsSuppressedReason=4	.ActionsSuppressor=5	.ActionsSuppressorWaitPeriod=164	.ActionsSuppressorExtensionPeriod=164
L	CompositeAlarms	of=21
S	ConcurrentModificationException	fault=ConcurrentModificationException:429
S	ConflictException	fault=ConflictException:409	.Message=73
M	ContributorAttributes	min=0	max=150	of=18	by=17
s	ContributorId	min=1	max=16
L	Counts	of=42
s	DashboardArn
s	DashboardBody
L	DashboardEntries	of=31
S	DashboardEntry	.DashboardName=34	.DashboardArn=28	.LastModified=100	.Size=152
s	DashboardErrorMessage
S	DashboardInvalidInputError	fault=InvalidParameterInput:400	.message=32	.dashboardValidationMessages=39
s	DashboardName
s	DashboardNamePrefix
L	DashboardNames	of=34
S	DashboardNotFoundError	fault=ResourceNotFound:404	.message=32
S	DashboardValidationMessage	.DataPath=40	.Message=109
L	DashboardValidationMessages	of=38
s	DataPath
S	Datapoint	.Timestamp=173	.SampleCount=42	.Average=42	.Sum=42	.Minimum=42	.Maximum=42	.Unit=153	.ExtendedStatistics=43
d	DatapointValue
M	DatapointValueMap	of=42	by=79
L	DatapointValues	of=42
L	Datapoints	of=41
i	DatapointsToAlarm	min=1
S	DeleteAlarmsInput	.AlarmNames=11;!
S	DeleteDashboardsInput	.DashboardNames=36;!
S	DeleteDashboardsOutput
S	DescribeAlarmHistoryInput	.AlarmName=9	.AlarmContributorId=26	.AlarmTypes=15	.HistoryItemType=91	.StartDate=173	.EndDate=173	.MaxRecords=108	.NextToken=131	.ScanBy=150
S	DescribeAlarmHistoryOutput	.AlarmHistoryItems=8	.NextToken=131
S	DescribeAlarmsForMetricInput	.MetricName=126;!	.Namespace=130;!	.Statistic=158	.ExtendedStatistic=79	.Dimensions=61	.Period=134	.Unit=153
S	DescribeAlarmsForMetricOutput	.MetricAlarms=115
S	DescribeAlarmsInput	.AlarmNames=11	.AlarmNamePrefix=10	.AlarmTypes=15	.ChildrenOfAlarmName=9	.ParentsOfAlarmName=9	.StateValue=157	.ActionPrefix=1	.MaxRecords=108	.NextToken=131
S	DescribeAlarmsOutput	.CompositeAlarms=22	.MetricAlarms=115	.NextToken=131
S	Dimension	.Name=59;!	.Value=60;!
S	DimensionFilter	.Name=59;!	.Value=60
L	DimensionFilters	max=10	of=57
s	DimensionName	min=1	max=255
s	DimensionValue	min=1	max=1024
L	Dimensions	max=30	of=56
S	DisableAlarmActionsInput	.AlarmNames=11;!
S	EnableAlarmActionsInput	.AlarmNames=11;!
S	Entity	.KeyAttributes=68	.Attributes=65
M	EntityAttributesMap	min=0	max=10	of=67	by=66
s	EntityAttributesMapKeyString	min=1	max=256
s	EntityAttributesMapValueString	min=1	max=2048
M	EntityKeyAttributesMap	min=2	max=4	of=70	by=69
s	EntityKeyAttributesMapKeyString	min=1	max=32
s	EntityKeyAttributesMapValueString	min=1	max=2048
S	EntityMetricData	.Entity=64	.MetricData=116
L	EntityMetricDataList	of=71
s	ErrorMessage	min=1	max=255
s	EvaluateLowSampleCountPercentile	min=1	max=255
U	EvaluationCriteria	.PromQLCriteria=12
i	EvaluationInterval	min=10	max=3600
i	EvaluationPeriods	min=1
s	EvaluationState	enum=PARTIAL_DATA|EVALUATION_FAILURE|EVALUATION_ERROR
s	ExtendedStatistic
L	ExtendedStatistics	min=1	max=10	of=79
s	FaultDescription
S	GetDashboardInput	.DashboardName=34;!
S	GetDashboardOutput	.DashboardArn=28	.DashboardBody=29	.DashboardName=34
S	GetMetricDataInput	.MetricDataQueries=117;!	.StartTime=173;!	.EndTime=173;!	.NextToken=131	.ScanBy=150	.MaxDatapoints=86	.LabelOptions=99
s	GetMetricDataLabelTimezone
i	GetMetricDataMaxDatapoints
S	GetMetricDataOutput	.MetricDataResults=121	.NextToken=131	.Messages=120
S	GetMetricStatisticsInput	.Namespace=130;!	.MetricName=126;!	.Dimensions=61	.StartTime=173;!	.EndTime=173;!	.Period=134;!	.Statistics=160	.ExtendedStatistics=80	.Unit=153
S	GetMetricStatisticsOutput	.Label=125	.Datapoints=45
s	HistoryData	min=1	max=4095
s	HistoryItemType	enum=ConfigurationUpdate|StateUpdate|Action|AlarmContributorStateUpdate|AlarmContributorAction
s	HistorySummary	min=1	max=255
b	IncludeLinkedAccounts
S	InternalServiceFault	fault=InternalServiceError:500	.Message=81
S	InvalidFormatFault	fault=InvalidFormat:400	.message=73
S	InvalidNextToken	fault=InvalidNextToken:400	.message=73
S	InvalidParameterCombinationException	fault=InvalidParameterCombination:400	.message=19
S	InvalidParameterValueException	fault=InvalidParameterValue:400	.message=19
S	LabelOptions	.Timezone=85
t	LastModified
S	LimitExceededFault	fault=LimitExceeded:400	.message=73
S	ListDashboardsInput	.DashboardNamePrefix=35	.NextToken=131
S	ListDashboardsOutput	.DashboardEntries=30	.NextToken=131
S	ListMetricsInput	.Namespace=130	.MetricName=126	.Dimensions=58	.NextToken=131	.RecentlyActive=141	.IncludeLinkedAccounts=93	.OwningAccount=0
S	ListMetricsOutput	.Metrics=128	.NextToken=131	.OwningAccounts=132
S	ListTagsForResourceInput	.ResourceARN=16;!
S	ListTagsForResourceOutput	.Tags=168
i	MaxRecords	min=1	max=100
s	Message
S	MessageData	.Code=111	.Value=112
s	MessageDataCode
s	MessageDataValue
S	Metric	.Namespace=130	.MetricName=126	.Dimensions=61
S	MetricAlarm	.AlarmName=9	.AlarmArn=5	.AlarmDescription=6	.AlarmConfigurationUpdatedTimestamp=173	.ActionsEnabled=2	.OKActions=144	.AlarmActions=144	.InsufficientDataActions=144	.StateValue=157	.StateReason=155	.StateReasonData=156	.StateUpdatedTimestamp=173	.MetricName=126	.Namespace=130	.Statistic=158	.ExtendedStatistic=79	.Dimensions=61	.Period=134	.Unit=153	.EvaluationPeriods=77	.DatapointsToAlarm=46	.Threshold=172	.ComparisonOperator=20	.TreatMissingData=175	.EvaluateLowSampleCountPercentile=74	.Metrics=117	.ThresholdMetricId=124	.EvaluationState=78	.StateTransitionedTimestamp=173	.EvaluationCriteria=75	.EvaluationInterval=76
L	MetricAlarms	of=114
L	MetricData	of=122
L	MetricDataQueries	of=118
S	MetricDataQuery	.Id=124;!	.MetricStat=127	.Expression=123	.Label=125	.ReturnData=149	.Period=134	.AccountId=0
S	MetricDataResult	.Id=124	.Label=125	.Timestamps=174	.Values=44	.StatusCode=161	.Messages=120
L	MetricDataResultMessages	of=110
L	MetricDataResults	of=119
S	MetricDatum	.MetricName=126;!	.Dimensions=61	.Timestamp=173	.Value=42	.StatisticValues=159	.Values=178	.Counts=27	.Unit=153	.StorageResolution=162
s	MetricExpression	min=1	max=2048
s	MetricId	min=1	max=255
s	MetricLabel
s	MetricName	min=1	max=255
S	MetricStat	.Metric=113;!	.Period=134;!	.Stat=154;!	.Unit=153
L	Metrics	of=113
S	MissingRequiredParameterException	fault=MissingParameter:400	.message=19
s	Namespace	min=1	max=255	pattern=[^:].*
s	NextToken
L	OwningAccounts	of=0
i	PendingPeriod	min=0	max=86400
i	Period	min=1
S	PutCompositeAlarmInput	.ActionsEnabled=2	.AlarmActions=144	.AlarmDescription=6	.AlarmName=9;!	.AlarmRule=13;!	.InsufficientDataActions=144	.OKActions=144	.Tags=168	.ActionsSuppressor=5	.ActionsSuppressorWaitPeriod=164	.ActionsSuppressorExtensionPeriod=164
S	PutDashboardInput	.DashboardName=34;!	.DashboardBody=29;!	.Tags=168
S	PutDashboardOutput	.DashboardValidationMessages=39
S	PutMetricAlarmInput	.AlarmName=9;!	.AlarmDescription=6	.ActionsEnabled=2	.OKActions=144	.AlarmActions=144	.InsufficientDataActions=144	.MetricName=126	.Namespace=130	.Statistic=158	.ExtendedStatistic=79	.Dimensions=61	.Period=134	.Unit=153	.EvaluationPeriods=77	.DatapointsToAlarm=46	.Threshold=172	.ComparisonOperator=20	.TreatMissingData=175	.EvaluateLowSampleCountPercentile=74	.Metrics=117	.Tags=168	.ThresholdMetricId=124	.EvaluationCriteria=75	.EvaluationInterval=76
S	PutMetricDataInput	.Namespace=130;!	.MetricData=116	.EntityMetricData=72	.StrictEntityValidation=163
s	Query	min=1	max=10000
s	RecentlyActive	enum=PT3H
i	RecoveryPeriod	min=0	max=86400
s	ResourceId
L	ResourceList	max=5	of=145
s	ResourceName	min=1	max=1024
S	ResourceNotFound	fault=ResourceNotFound:404	.message=73
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.ResourceType=148	.ResourceId=143
s	ResourceType
b	ReturnData
s	ScanBy	enum=TimestampDescending|TimestampAscending
S	SetAlarmStateInput	.AlarmName=9;!	.StateValue=157;!	.StateReason=155;!	.StateReasonData=156
l	Size
s	StandardUnit	enum=Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None
s	Stat
s	StateReason	min=0	max=1023
s	StateReasonData	min=0	max=4000
s	StateValue	enum=OK|ALARM|INSUFFICIENT_DATA
s	Statistic	enum=SampleCount|Average|Sum|Minimum|Maximum
S	StatisticSet	.SampleCount=42;!	.Sum=42;!	.Minimum=42;!	.Maximum=42;!
L	Statistics	min=1	max=5	of=158
s	StatusCode	enum=Complete|InternalError|PartialData|Forbidden
i	StorageResolution	min=1
b	StrictEntityValidation
i	SuppressorPeriod
S	Tag	.Key=166;!	.Value=171;!
s	TagKey	min=1	max=128
L	TagKeyList	of=166
L	TagList	of=165
S	TagResourceInput	.ResourceARN=16;!	.Tags=168;!
S	TagResourceOutput
s	TagValue	min=0	max=256
d	Threshold
t	Timestamp
L	Timestamps	of=173
s	TreatMissingData	min=1	max=255
S	UntagResourceInput	.ResourceARN=16;!	.TagKeys=167;!
S	UntagResourceOutput
L	Values	of=42
"""##
}
