// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Scheduler, and the operations of it that are served.
package enum SchedulerModel {
    package static let schema = Schema(text)

    package static let createSchedule = TypedOperation<CreateScheduleInput, CreateScheduleOutput>(service: "Scheduler", prefix: "scheduler", name: "CreateSchedule")
    package static let createScheduleGroup = TypedOperation<CreateScheduleGroupInput, CreateScheduleGroupOutput>(service: "Scheduler", prefix: "scheduler", name: "CreateScheduleGroup")
    package static let deleteSchedule = TypedOperation<DeleteScheduleInput, DeleteScheduleOutput>(service: "Scheduler", prefix: "scheduler", name: "DeleteSchedule")
    package static let deleteScheduleGroup = TypedOperation<DeleteScheduleGroupInput, DeleteScheduleGroupOutput>(service: "Scheduler", prefix: "scheduler", name: "DeleteScheduleGroup")
    package static let getSchedule = TypedOperation<GetScheduleInput, GetScheduleOutput>(service: "Scheduler", prefix: "scheduler", name: "GetSchedule")
    package static let getScheduleGroup = TypedOperation<GetScheduleGroupInput, GetScheduleGroupOutput>(service: "Scheduler", prefix: "scheduler", name: "GetScheduleGroup")
    package static let listScheduleGroups = TypedOperation<ListScheduleGroupsInput, ListScheduleGroupsOutput>(service: "Scheduler", prefix: "scheduler", name: "ListScheduleGroups")
    package static let listSchedules = TypedOperation<ListSchedulesInput, ListSchedulesOutput>(service: "Scheduler", prefix: "scheduler", name: "ListSchedules")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceInput, ListTagsForResourceOutput>(service: "Scheduler", prefix: "scheduler", name: "ListTagsForResource")
    package static let tagResource = TypedOperation<TagResourceInput, TagResourceOutput>(service: "Scheduler", prefix: "scheduler", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceInput, UntagResourceOutput>(service: "Scheduler", prefix: "scheduler", name: "UntagResource")
    package static let updateSchedule = TypedOperation<UpdateScheduleInput, UpdateScheduleOutput>(service: "Scheduler", prefix: "scheduler", name: "UpdateSchedule")

    private static let text = ##"""
V	name=Scheduler	protocols=rest-json	signing=scheduler	version=2021-06-30	endpoint=scheduler	json=1.1
O	CreateSchedule	method=POST	uri=/schedules/{Name}	in=12	out=13
O	CreateScheduleGroup	method=POST	uri=/schedule-groups/{Name}	in=10	out=11
O	DeleteSchedule	method=DELETE	uri=/schedules/{Name}	in=19	out=20
O	DeleteScheduleGroup	method=DELETE	uri=/schedule-groups/{Name}	in=17	out=18
O	GetSchedule	method=GET	uri=/schedules/{Name}	in=32	out=33
O	GetScheduleGroup	method=GET	uri=/schedule-groups/{Name}	in=30	out=31
O	ListScheduleGroups	method=GET	uri=/schedule-groups	in=40	out=41
O	ListSchedules	method=GET	uri=/schedules	in=42	out=43
O	ListTagsForResource	method=GET	uri=/tags/{ResourceArn}	in=44	out=45
O	TagResource	method=POST	uri=/tags/{ResourceArn}	in=101	out=102
O	UntagResource	method=DELETE	uri=/tags/{ResourceArn}	in=113	out=114
O	UpdateSchedule	method=PUT	uri=/schedules/{Name}	in=115	out=116
s	ActionAfterCompletion	enum=NONE|DELETE
s	AssignPublicIp	enum=ENABLED|DISABLED
S	AwsVpcConfiguration	.AssignPublicIp=1	.SecurityGroups=87	.Subnets=94;!
s	CapacityProvider	min=1	max=255
L	CapacityProviderStrategy	min=0	max=6	of=5
S	CapacityProviderStrategyItem	.base=6	.capacityProvider=3;!	.weight=7
i	CapacityProviderStrategyItemBase	min=0	max=100000
i	CapacityProviderStrategyItemWeight	min=0	max=1000
s	ClientToken	min=1	max=64	pattern=^[a-zA-Z0-9-_]+$
S	ConflictException	fault=ConflictException:409	.Message=92;!
S	CreateScheduleGroupInput	.ClientToken=8;T	.Name=79;!;u:Name	.Tags=98
S	CreateScheduleGroupOutput	.ScheduleGroupArn=77;!
S	CreateScheduleInput	.ActionAfterCompletion=0	.ClientToken=8;T	.Description=21	.EndDate=26	.FlexibleTimeWindow=28;!	.GroupName=79	.KmsKeyArn=37	.Name=51;!;u:Name	.ScheduleExpression=75;!	.ScheduleExpressionTimezone=76	.StartDate=91	.State=84	.Target=105;!
S	CreateScheduleOutput	.ScheduleArn=74;!
t	CreationDate
S	DeadLetterConfig	.Arn=16
s	DeadLetterConfigArnString	min=1	max=1600	pattern=^arn:aws(-[a-z]+)?:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+$
S	DeleteScheduleGroupInput	.ClientToken=8;T;q:clientToken	.Name=79;!;u:Name
S	DeleteScheduleGroupOutput
S	DeleteScheduleInput	.ClientToken=8;T;q:clientToken	.GroupName=79;q:groupName	.Name=51;!;u:Name
S	DeleteScheduleOutput
s	Description	min=0	max=512
s	DetailType	min=1	max=128
S	EcsParameters	.CapacityProviderStrategy=4	.EnableECSManagedTags=24	.EnableExecuteCommand=25	.Group=34	.LaunchType=39	.NetworkConfiguration=53	.PlacementConstraints=58	.PlacementStrategy=59	.PlatformVersion=63	.PropagateTags=64	.ReferenceId=65	.Tags=104	.TaskCount=110	.TaskDefinitionArn=111;!
b	EnableECSManagedTags
b	EnableExecuteCommand
t	EndDate
S	EventBridgeParameters	.DetailType=22;!	.Source=89;!
S	FlexibleTimeWindow	.MaximumWindowInMinutes=49	.Mode=29;!
s	FlexibleTimeWindowMode	enum=OFF|FLEXIBLE
S	GetScheduleGroupInput	.Name=79;!;u:Name
S	GetScheduleGroupOutput	.Arn=77	.CreationDate=14	.LastModificationDate=38	.Name=79	.State=81
S	GetScheduleInput	.GroupName=79;q:groupName	.Name=51;!;u:Name
S	GetScheduleOutput	.ActionAfterCompletion=0	.Arn=74	.CreationDate=14	.Description=21	.EndDate=26	.FlexibleTimeWindow=28	.GroupName=79	.KmsKeyArn=37	.LastModificationDate=38	.Name=51	.ScheduleExpression=75	.ScheduleExpressionTimezone=76	.StartDate=91	.State=84	.Target=105
s	Group	min=1	max=255
S	InternalServerException	fault=InternalServerException:500	.Message=92;!
S	KinesisParameters	.PartitionKey=108;!
s	KmsKeyArn	min=1	max=2048	pattern=^arn:aws(-[a-z]+)?:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$
t	LastModificationDate
s	LaunchType	enum=EC2|FARGATE|EXTERNAL
S	ListScheduleGroupsInput	.MaxResults=46;q:MaxResults	.NamePrefix=80;q:NamePrefix	.NextToken=54;q:NextToken
S	ListScheduleGroupsOutput	.NextToken=54	.ScheduleGroups=78;!
S	ListSchedulesInput	.GroupName=79;q:ScheduleGroup	.MaxResults=46;q:MaxResults	.NamePrefix=52;q:NamePrefix	.NextToken=54;q:NextToken	.State=84;q:State
S	ListSchedulesOutput	.NextToken=54	.Schedules=83;!
S	ListTagsForResourceInput	.ResourceArn=100;!;u:ResourceArn
S	ListTagsForResourceOutput	.Tags=98
i	MaxResults	min=1	max=100
i	MaximumEventAgeInSeconds	min=60	max=86400
i	MaximumRetryAttempts	min=0	max=185
i	MaximumWindowInMinutes	min=1	max=1440
s	MessageGroupId	min=1	max=128
s	Name	min=1	max=64	pattern=^[0-9a-zA-Z-_.]+$
s	NamePrefix	min=1	max=64	pattern=^[0-9a-zA-Z-_.]+$
S	NetworkConfiguration	.awsvpcConfiguration=2
s	NextToken	min=1	max=2048
S	PlacementConstraint	.expression=56	.type=57
s	PlacementConstraintExpression	min=0	max=2000
s	PlacementConstraintType	enum=distinctInstance|memberOf
L	PlacementConstraints	min=0	max=10	of=55
L	PlacementStrategies	min=0	max=5	of=60
S	PlacementStrategy	.field=61	.type=62
s	PlacementStrategyField	min=0	max=255
s	PlacementStrategyType	enum=random|spread|binpack
s	PlatformVersion	min=1	max=64
s	PropagateTags	enum=TASK_DEFINITION
s	ReferenceId	min=0	max=1024
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.Message=92;!
S	RetryPolicy	.MaximumEventAgeInSeconds=47	.MaximumRetryAttempts=48
s	RoleArn	min=1	max=1600	pattern=^arn:aws(-[a-z]+)?:iam::\d{12}:role\/[\w+=,.@\/-]+$
S	SageMakerPipelineParameter	.Name=71;!	.Value=72;!
L	SageMakerPipelineParameterList	min=0	max=200	of=69
s	SageMakerPipelineParameterName	min=1	max=256	pattern=^[A-Za-z0-9\-_]*$
s	SageMakerPipelineParameterValue	min=1	max=1024
S	SageMakerPipelineParameters	.PipelineParameterList=70
s	ScheduleArn	min=1	max=1224	pattern=^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\-]+:\d{12}:schedule\/[0-9a-zA-Z-_.]+\/[0-9a-zA-Z-_.]+$
s	ScheduleExpression	min=1	max=256
s	ScheduleExpressionTimezone	min=1	max=50
s	ScheduleGroupArn	min=1	max=1224	pattern=^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\-]+:\d{12}:schedule-group\/[0-9a-zA-Z-_.]+$
L	ScheduleGroupList	of=82
s	ScheduleGroupName	min=1	max=64	pattern=^[0-9a-zA-Z-_.]+$
s	ScheduleGroupNamePrefix	min=1	max=64	pattern=^[0-9a-zA-Z-_.]+$
s	ScheduleGroupState	enum=ACTIVE|DELETING
S	ScheduleGroupSummary	.Arn=77	.CreationDate=14	.LastModificationDate=38	.Name=79	.State=81
L	ScheduleList	of=85
s	ScheduleState	enum=ENABLED|DISABLED
S	ScheduleSummary	.Arn=74	.CreationDate=14	.GroupName=79	.LastModificationDate=38	.Name=51	.State=84	.Target=109
s	SecurityGroup	min=1	max=1000
L	SecurityGroups	min=1	max=5	of=86
S	ServiceQuotaExceededException	fault=ServiceQuotaExceededException:402	.Message=92;!
s	Source	min=1	max=256	pattern=^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$
S	SqsParameters	.MessageGroupId=50
t	StartDate
s	String
s	Subnet	min=1	max=1000
L	Subnets	min=1	max=16	of=93
S	Tag	.Key=96;!	.Value=103;!
s	TagKey	min=1	max=128
L	TagKeyList	min=0	max=200	of=96
L	TagList	min=0	max=200	of=95
M	TagMap	of=103	by=96
s	TagResourceArn	min=1	max=1011	pattern=^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\-]+:\d{12}:schedule-group\/[0-9a-zA-Z-_.]+$
S	TagResourceInput	.ResourceArn=100;!;u:ResourceArn	.Tags=98;!
S	TagResourceOutput
s	TagValue	min=1	max=256
L	Tags	min=0	max=50	of=99
S	Target	.Arn=106;!	.DeadLetterConfig=15	.EcsParameters=23	.EventBridgeParameters=27	.Input=107	.KinesisParameters=36	.RetryPolicy=67	.RoleArn=68;!	.SageMakerPipelineParameters=73	.SqsParameters=90
s	TargetArn	min=1	max=1600
s	TargetInput	min=1
s	TargetPartitionKey	min=1	max=256
S	TargetSummary	.Arn=106;!
i	TaskCount	min=1	max=10
s	TaskDefinitionArn	min=1	max=1600
S	ThrottlingException	fault=ThrottlingException:429	.Message=92;!
S	UntagResourceInput	.ResourceArn=100;!;u:ResourceArn	.TagKeys=97;!;q:TagKeys
S	UntagResourceOutput
S	UpdateScheduleInput	.ActionAfterCompletion=0	.ClientToken=8;T	.Description=21	.EndDate=26	.FlexibleTimeWindow=28;!	.GroupName=79	.KmsKeyArn=37	.Name=51;!;u:Name	.ScheduleExpression=75;!	.ScheduleExpressionTimezone=76	.StartDate=91	.State=84	.Target=105;!
S	UpdateScheduleOutput	.ScheduleArn=74;!
S	ValidationException	fault=ValidationException:400	.Message=92;!
"""##
}
