// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of ApplicationAutoScaling, and the operations of it that are served.
package enum ApplicationAutoScalingModel {
    package static let schema = Schema(text)

    package static let deleteScalingPolicy = TypedOperation<DeleteScalingPolicyRequest, DeleteScalingPolicyResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DeleteScalingPolicy")
    package static let deleteScheduledAction = TypedOperation<DeleteScheduledActionRequest, DeleteScheduledActionResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DeleteScheduledAction")
    package static let deregisterScalableTarget = TypedOperation<DeregisterScalableTargetRequest, DeregisterScalableTargetResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DeregisterScalableTarget")
    package static let describeScalableTargets = TypedOperation<DescribeScalableTargetsRequest, DescribeScalableTargetsResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DescribeScalableTargets")
    package static let describeScalingActivities = TypedOperation<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DescribeScalingActivities")
    package static let describeScalingPolicies = TypedOperation<DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DescribeScalingPolicies")
    package static let describeScheduledActions = TypedOperation<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "DescribeScheduledActions")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "ListTagsForResource")
    package static let putScalingPolicy = TypedOperation<PutScalingPolicyRequest, PutScalingPolicyResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "PutScalingPolicy")
    package static let putScheduledAction = TypedOperation<PutScheduledActionRequest, PutScheduledActionResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "PutScheduledAction")
    package static let registerScalableTarget = TypedOperation<RegisterScalableTargetRequest, RegisterScalableTargetResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "RegisterScalableTarget")
    package static let tagResource = TypedOperation<TagResourceRequest, TagResourceResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, UntagResourceResponse>(service: "ApplicationAutoScaling", prefix: "application-autoscaling", name: "UntagResource")

    private static let text = ##"""
V	name=ApplicationAutoScaling	protocols=json	signing=application-autoscaling	version=2016-02-06	endpoint=application-autoscaling	target=AnyScaleFrontendService	json=1.1
O	DeleteScalingPolicy	method=POST	uri=/	in=7	out=8
O	DeleteScheduledAction	method=POST	uri=/	in=9	out=10
O	DeregisterScalableTarget	method=POST	uri=/	in=11	out=12
O	DescribeScalableTargets	method=POST	uri=/	in=13	out=14
O	DescribeScalingActivities	method=POST	uri=/	in=15	out=16
O	DescribeScalingPolicies	method=POST	uri=/	in=17	out=18
O	DescribeScheduledActions	method=POST	uri=/	in=19	out=20
O	ListTagsForResource	method=POST	uri=/	in=31	out=32
O	PutScalingPolicy	method=POST	uri=/	in=75	out=76
O	PutScheduledAction	method=POST	uri=/	in=77	out=78
O	RegisterScalableTarget	method=POST	uri=/	in=79	out=80
O	TagResource	method=POST	uri=/	in=110	out=111
O	UntagResource	method=POST	uri=/	in=127	out=128
s	AdjustmentType	enum=ChangeInCapacity|PercentChangeInCapacity|ExactCapacity
S	Alarm	.AlarmName=82;!	.AlarmARN=82;!
L	Alarms	of=1
s	AmazonResourceName	min=1	max=1011	pattern=^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\/[a-zA-Z0-9-]+$
S	ConcurrentUpdateException	fault=ConcurrentUpdateException:400	.Message=22
i	Cooldown
S	CustomizedMetricSpecification	.MetricName=39	.Namespace=40	.Dimensions=38	.Statistic=42	.Unit=44	.Metrics=114
S	DeleteScalingPolicyRequest	.PolicyName=83;!	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!
S	DeleteScalingPolicyResponse
S	DeleteScheduledActionRequest	.ServiceNamespace=102;!	.ScheduledActionName=83;!	.ResourceId=83;!	.ScalableDimension=88;!
S	DeleteScheduledActionResponse
S	DeregisterScalableTargetRequest	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!
S	DeregisterScalableTargetResponse
S	DescribeScalableTargetsRequest	.ServiceNamespace=102;!	.ResourceIds=84	.ScalableDimension=88	.MaxResults=33	.NextToken=130
S	DescribeScalableTargetsResponse	.ScalableTargets=91	.NextToken=130
S	DescribeScalingActivitiesRequest	.ServiceNamespace=102;!	.ResourceId=83	.ScalableDimension=88	.MaxResults=33	.NextToken=130	.IncludeNotScaledActivities=27
S	DescribeScalingActivitiesResponse	.ScalingActivities=92	.NextToken=130
S	DescribeScalingPoliciesRequest	.PolicyNames=84	.ServiceNamespace=102;!	.ResourceId=83	.ScalableDimension=88	.MaxResults=33	.NextToken=130
S	DescribeScalingPoliciesResponse	.ScalingPolicies=96	.NextToken=130
S	DescribeScheduledActionsRequest	.ScheduledActionNames=84	.ServiceNamespace=102;!	.ResourceId=83	.ScalableDimension=88	.MaxResults=33	.NextToken=130
S	DescribeScheduledActionsResponse	.ScheduledActions=101	.NextToken=130
b	DisableScaleIn
s	ErrorMessage
s	ExceptionMessage
s	Expression	min=1	max=2048	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
S	FailedResourceAccessException	fault=FailedResourceAccessException:400	.Message=22
s	Id	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
b	IncludeNotScaledActivities
S	InternalServiceException	fault=InternalServiceException:400	.Message=22
S	InvalidNextTokenException	fault=InvalidNextTokenException:400	.Message=22
S	LimitExceededException	fault=LimitExceededException:400	.Message=22
S	ListTagsForResourceRequest	.ResourceARN=3;!
S	ListTagsForResourceResponse	.Tags=109
i	MaxResults
s	MetricAggregationType	enum=Average|Minimum|Maximum
S	MetricDimension	.Name=36;!	.Value=37;!
s	MetricDimensionName
s	MetricDimensionValue
L	MetricDimensions	of=35
s	MetricName
s	MetricNamespace
d	MetricScale
s	MetricStatistic	enum=Average|Minimum|Maximum|SampleCount|Sum
s	MetricType	enum=DynamoDBReadCapacityUtilization|DynamoDBWriteCapacityUtilization|ALBRequestCountPerTarget|RDSReaderAverageCPUUtilization|RDSReaderAverageDatabaseConnections|EC2SpotFleetRequestAverageCPUUtilization|EC2SpotFleetRequestAverageNetworkIn|EC2SpotFleetRequestAverageNetworkOut|SageMakerVariantInvocationsPerInstance|ECSServiceAverageCPUUtilization|ECSServiceAverageMemoryUtilization|AppStreamAverageCapacityUtilization|ComprehendInferenceUtilization|LambdaProvisionedConcurrencyUtilization|CassandraReadCapacityUtilization|CassandraWriteCapacityUtilization|KafkaBrokerStorageUtilization|ElastiCacheEngineCPUUtilization|ElastiCacheDatabaseMemoryUsagePercentage|ElastiCachePrimaryEngineCPUUtilization|ElastiCacheReplicaEngineCPUUtilization|ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage|NeptuneReaderAverageCPUUtilization|SageMakerVariantProvisionedConcurrencyUtilization|ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage|SageMakerInferenceComponentInvocationsPerCopy|WorkSpacesAverageUserSessionsCapacityUtilization|SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution|SageMakerVariantConcurrentRequestsPerModelHighResolution
s	MetricUnit
i	MinAdjustmentMagnitude
S	NotScaledReason	.Code=130;!	.MaxCapacity=81	.MinCapacity=81	.CurrentCapacity=81
L	NotScaledReasons	of=46
S	ObjectNotFoundException	fault=ObjectNotFoundException:400	.Message=22
s	PolicyName	min=1	max=256	pattern=\p{Print}+
s	PolicyType	enum=StepScaling|TargetTrackingScaling|PredictiveScaling
S	PredefinedMetricSpecification	.PredefinedMetricType=43;!	.ResourceLabel=85
S	PredictiveScalingCustomizedMetricSpecification	.MetricDataQueries=56;!
s	PredictiveScalingMaxCapacityBreachBehavior	enum=HonorMaxCapacity|IncreaseMaxCapacity
i	PredictiveScalingMaxCapacityBuffer	min=0	max=100
S	PredictiveScalingMetric	.Dimensions=61	.MetricName=62	.Namespace=63
L	PredictiveScalingMetricDataQueries	of=57
S	PredictiveScalingMetricDataQuery	.Id=26;!	.Expression=24	.MetricStat=66	.Label=130	.ReturnData=87
S	PredictiveScalingMetricDimension	.Name=59;!	.Value=60;!
s	PredictiveScalingMetricDimensionName	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	PredictiveScalingMetricDimensionValue	min=1	max=1024	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
L	PredictiveScalingMetricDimensions	of=58
s	PredictiveScalingMetricName	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	PredictiveScalingMetricNamespace	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
S	PredictiveScalingMetricSpecification	.TargetValue=41;!	.PredefinedMetricPairSpecification=72	.PredefinedScalingMetricSpecification=73	.PredefinedLoadMetricSpecification=71	.CustomizedScalingMetricSpecification=52	.CustomizedLoadMetricSpecification=52	.CustomizedCapacityMetricSpecification=52
L	PredictiveScalingMetricSpecifications	of=64
S	PredictiveScalingMetricStat	.Metric=55;!	.Stat=130;!	.Unit=68
s	PredictiveScalingMetricType	min=1	max=128
s	PredictiveScalingMetricUnit	min=1	max=1023	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	PredictiveScalingMode	enum=ForecastOnly|ForecastAndScale
S	PredictiveScalingPolicyConfiguration	.MetricSpecifications=65;!	.Mode=69	.SchedulingBufferTime=74	.MaxCapacityBreachBehavior=53	.MaxCapacityBuffer=54
S	PredictiveScalingPredefinedLoadMetricSpecification	.PredefinedMetricType=67;!	.ResourceLabel=85
S	PredictiveScalingPredefinedMetricPairSpecification	.PredefinedMetricType=67;!	.ResourceLabel=85
S	PredictiveScalingPredefinedScalingMetricSpecification	.PredefinedMetricType=67;!	.ResourceLabel=85
i	PredictiveScalingSchedulingBufferTime	min=0	max=3600
S	PutScalingPolicyRequest	.PolicyName=49;!	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!	.PolicyType=50	.StepScalingPolicyConfiguration=105	.TargetTrackingScalingPolicyConfiguration=124	.PredictiveScalingPolicyConfiguration=70
S	PutScalingPolicyResponse	.PolicyARN=83;!	.Alarms=2
S	PutScheduledActionRequest	.ServiceNamespace=102;!	.Schedule=83	.Timezone=83	.ScheduledActionName=100;!	.ResourceId=83;!	.ScalableDimension=88;!	.StartTime=125	.EndTime=125	.ScalableTargetAction=90
S	PutScheduledActionResponse
S	RegisterScalableTargetRequest	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!	.MinCapacity=81	.MaxCapacity=81	.RoleARN=83	.SuspendedState=106	.Tags=109
S	RegisterScalableTargetResponse	.ScalableTargetARN=130
i	ResourceCapacity
s	ResourceId	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	ResourceIdMaxLen1600	min=1	max=1600	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
L	ResourceIdsMaxLen1600	max=50	of=83
s	ResourceLabel	min=1	max=1023
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.Message=23	.ResourceName=3
b	ReturnData
s	ScalableDimension	enum=ecs:service:DesiredCount|ec2:spot-fleet-request:TargetCapacity|elasticmapreduce:instancegroup:InstanceCount|appstream:fleet:DesiredCapacity|dynamodb:table:ReadCapacityUnits|dynamodb:table:WriteCapacityUnits|dynamodb:index:ReadCapacityUnits|dynamodb:index:WriteCapacityUnits|rds:cluster:ReadReplicaCount|sagemaker:variant:DesiredInstanceCount|custom-resource:ResourceType:Property|comprehend:document-classifier-endpoint:DesiredInferenceUnits|comprehend:entity-recognizer-endpoint:DesiredInferenceUnits|lambda:function:ProvisionedConcurrency|cassandra:table:ReadCapacityUnits|cassandra:table:WriteCapacityUnits|kafka:broker-storage:VolumeSize|elasticache:cache-cluster:Nodes|elasticache:replication-group:NodeGroups|elasticache:replication-group:Replicas|neptune:cluster:ReadReplicaCount|sagemaker:variant:DesiredProvisionedConcurrency|sagemaker:inference-component:DesiredCopyCount|workspaces:workspacespool:DesiredUserSessions
S	ScalableTarget	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!	.MinCapacity=81;!	.MaxCapacity=81;!	.PredictedCapacity=81	.RoleARN=83;!	.CreationTime=125;!	.SuspendedState=106	.ScalableTargetARN=130
S	ScalableTargetAction	.MinCapacity=81	.MaxCapacity=81
L	ScalableTargets	of=89
L	ScalingActivities	of=93
S	ScalingActivity	.ActivityId=82;!	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!	.Description=130;!	.Cause=130;!	.StartTime=125;!	.EndTime=125	.StatusCode=94;!	.StatusMessage=130	.Details=130	.NotScaledReasons=47
s	ScalingActivityStatusCode	enum=Pending|InProgress|Successful|Overridden|Unfulfilled|Failed
i	ScalingAdjustment
L	ScalingPolicies	of=97
S	ScalingPolicy	.PolicyARN=83;!	.PolicyName=49;!	.ServiceNamespace=102;!	.ResourceId=83;!	.ScalableDimension=88;!	.PolicyType=50;!	.StepScalingPolicyConfiguration=105	.TargetTrackingScalingPolicyConfiguration=124	.PredictiveScalingPolicyConfiguration=70	.Alarms=2	.CreationTime=125;!
b	ScalingSuspended
S	ScheduledAction	.ScheduledActionName=100;!	.ScheduledActionARN=83;!	.ServiceNamespace=102;!	.Schedule=83;!	.Timezone=83	.ResourceId=83;!	.ScalableDimension=88	.StartTime=125	.EndTime=125	.ScalableTargetAction=90	.CreationTime=125;!
s	ScheduledActionName	min=1	max=256	pattern=(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+
L	ScheduledActions	of=99
s	ServiceNamespace	enum=ecs|elasticmapreduce|ec2|appstream|dynamodb|rds|sagemaker|custom-resource|comprehend|lambda|cassandra|kafka|elasticache|neptune|workspaces
S	StepAdjustment	.MetricIntervalLowerBound=41	.MetricIntervalUpperBound=41	.ScalingAdjustment=95;!
L	StepAdjustments	of=103
S	StepScalingPolicyConfiguration	.AdjustmentType=0	.StepAdjustments=104	.MinAdjustmentMagnitude=45	.Cooldown=5	.MetricAggregationType=34
S	SuspendedState	.DynamicScalingInSuspended=98	.DynamicScalingOutSuspended=98	.ScheduledScalingSuspended=98
s	TagKey	min=1	max=128
L	TagKeyList	min=0	max=200	of=107
M	TagMap	of=112	by=107
S	TagResourceRequest	.ResourceARN=3;!	.Tags=109;!
S	TagResourceResponse
s	TagValue	min=0	max=256
S	TargetTrackingMetric	.Dimensions=119	.MetricName=120	.Namespace=121
L	TargetTrackingMetricDataQueries	of=115
S	TargetTrackingMetricDataQuery	.Expression=24	.Id=26;!	.Label=130	.MetricStat=122	.ReturnData=87
S	TargetTrackingMetricDimension	.Name=117;!	.Value=118;!
s	TargetTrackingMetricDimensionName	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	TargetTrackingMetricDimensionValue	min=1	max=1024	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
L	TargetTrackingMetricDimensions	of=116
s	TargetTrackingMetricName	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
s	TargetTrackingMetricNamespace	min=1	max=255	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
S	TargetTrackingMetricStat	.Metric=113;!	.Stat=130;!	.Unit=123
s	TargetTrackingMetricUnit	min=1	max=1023	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
S	TargetTrackingScalingPolicyConfiguration	.TargetValue=41;!	.PredefinedMetricSpecification=51	.CustomizedMetricSpecification=6	.ScaleOutCooldown=5	.ScaleInCooldown=5	.DisableScaleIn=21
t	TimestampType
S	TooManyTagsException	fault=TooManyTagsException:400	.Message=23	.ResourceName=3
S	UntagResourceRequest	.ResourceARN=3;!	.TagKeys=108;!
S	UntagResourceResponse
S	ValidationException	fault=ValidationException:400	.Message=22
s	XmlString	pattern=[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*
"""##
}
