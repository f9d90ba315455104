// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of CloudFormation, and the operations of it that are served.
package enum CloudFormationModel {
    package static let schema = Schema(text)

    package static let createChangeSet = TypedOperation<CreateChangeSetInput, CreateChangeSetOutput>(service: "CloudFormation", prefix: "cloudformation", name: "CreateChangeSet")
    package static let createStack = TypedOperation<CreateStackInput, CreateStackOutput>(service: "CloudFormation", prefix: "cloudformation", name: "CreateStack")
    package static let deleteChangeSet = TypedOperation<DeleteChangeSetInput, DeleteChangeSetOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DeleteChangeSet")
    package static let deleteStack = TypedOperation<DeleteStackInput, Empty>(service: "CloudFormation", prefix: "cloudformation", name: "DeleteStack")
    package static let describeChangeSet = TypedOperation<DescribeChangeSetInput, DescribeChangeSetOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DescribeChangeSet")
    package static let describeStackEvents = TypedOperation<DescribeStackEventsInput, DescribeStackEventsOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DescribeStackEvents")
    package static let describeStackResource = TypedOperation<DescribeStackResourceInput, DescribeStackResourceOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DescribeStackResource")
    package static let describeStackResources = TypedOperation<DescribeStackResourcesInput, DescribeStackResourcesOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DescribeStackResources")
    package static let describeStacks = TypedOperation<DescribeStacksInput, DescribeStacksOutput>(service: "CloudFormation", prefix: "cloudformation", name: "DescribeStacks")
    package static let executeChangeSet = TypedOperation<ExecuteChangeSetInput, ExecuteChangeSetOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ExecuteChangeSet")
    package static let getTemplate = TypedOperation<GetTemplateInput, GetTemplateOutput>(service: "CloudFormation", prefix: "cloudformation", name: "GetTemplate")
    package static let getTemplateSummary = TypedOperation<GetTemplateSummaryInput, GetTemplateSummaryOutput>(service: "CloudFormation", prefix: "cloudformation", name: "GetTemplateSummary")
    package static let listChangeSets = TypedOperation<ListChangeSetsInput, ListChangeSetsOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListChangeSets")
    package static let listExports = TypedOperation<ListExportsInput, ListExportsOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListExports")
    package static let listStackResources = TypedOperation<ListStackResourcesInput, ListStackResourcesOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListStackResources")
    package static let listStacks = TypedOperation<ListStacksInput, ListStacksOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListStacks")
    package static let updateStack = TypedOperation<UpdateStackInput, UpdateStackOutput>(service: "CloudFormation", prefix: "cloudformation", name: "UpdateStack")
    package static let updateTerminationProtection = TypedOperation<UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput>(service: "CloudFormation", prefix: "cloudformation", name: "UpdateTerminationProtection")
    package static let validateTemplate = TypedOperation<ValidateTemplateInput, ValidateTemplateOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ValidateTemplate")

    private static let text = ##"""
V	name=CloudFormation	protocols=query	signing=cloudformation	version=2010-05-15	endpoint=cloudformation	ns=http://cloudformation.amazonaws.com/doc/2010-05-15/	validation=ValidationError
O	CreateChangeSet	method=POST	uri=/	in=32	out=33	wrap=CreateChangeSetResult
O	CreateStack	method=POST	uri=/	in=34	out=35	wrap=CreateStackResult
O	DeleteChangeSet	method=POST	uri=/	in=37	out=38	wrap=DeleteChangeSetResult
O	DeleteStack	method=POST	uri=/	in=39
O	DescribeChangeSet	method=POST	uri=/	in=43	out=44	wrap=DescribeChangeSetResult
O	DescribeStackEvents	method=POST	uri=/	in=45	out=46	wrap=DescribeStackEventsResult
O	DescribeStackResource	method=POST	uri=/	in=47	out=48	wrap=DescribeStackResourceResult
O	DescribeStackResources	method=POST	uri=/	in=49	out=50	wrap=DescribeStackResourcesResult
O	DescribeStacks	method=POST	uri=/	in=51	out=52	wrap=DescribeStacksResult
O	ExecuteChangeSet	method=POST	uri=/	in=60	out=61	wrap=ExecuteChangeSetResult
O	GetTemplate	method=POST	uri=/	in=67	out=68	wrap=GetTemplateResult
O	GetTemplateSummary	method=POST	uri=/	in=69	out=70	wrap=GetTemplateSummaryResult
O	ListChangeSets	method=POST	uri=/	in=86	out=87	wrap=ListChangeSetsResult
O	ListExports	method=POST	uri=/	in=88	out=89	wrap=ListExportsResult
O	ListStackResources	method=POST	uri=/	in=90	out=91	wrap=ListStackResourcesResult
O	ListStacks	method=POST	uri=/	in=92	out=93	wrap=ListStacksResult
O	UpdateStack	method=POST	uri=/	in=207	out=208	wrap=UpdateStackResult
O	UpdateTerminationProtection	method=POST	uri=/	in=209	out=210	wrap=UpdateTerminationProtectionResult
O	ValidateTemplate	method=POST	uri=/	in=213	out=214	wrap=ValidateTemplateResult
s	AfterContext
s	AfterValue
s	AfterValueFrom	enum=TEMPLATE
s	AllowedValue
L	AllowedValues	of=3
S	AlreadyExistsException	fault=AlreadyExistsException:400
s	Arn
s	AttributeChangeType	enum=Add|Remove|Modify|SyncWithActual
s	BeforeContext
s	BeforeValue
s	BeforeValueFrom	enum=PREVIOUS_DEPLOYMENT_STATE|ACTUAL_STATE
s	CallAs	enum=SELF|DELEGATED_ADMIN
L	Capabilities	of=14
s	CapabilitiesReason
s	Capability	enum=CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND
s	CausingEntity
S	Change	.Type=28	.HookInvocationCount=72	.ResourceChange=129
s	ChangeAction	enum=Add|Modify|Remove|Import|Dynamic|SyncWithActual
s	ChangeSetId	min=1	pattern=arn:[-a-zA-Z0-9:/]*
s	ChangeSetName	min=1	max=128	pattern=[a-zA-Z][-a-zA-Z0-9]*
s	ChangeSetNameOrId	min=1	max=1600	pattern=[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*
S	ChangeSetNotFoundException	fault=ChangeSetNotFound:404
s	ChangeSetStatus	enum=CREATE_PENDING|CREATE_IN_PROGRESS|CREATE_COMPLETE|DELETE_PENDING|DELETE_IN_PROGRESS|DELETE_COMPLETE|DELETE_FAILED|FAILED
s	ChangeSetStatusReason
L	ChangeSetSummaries	of=25
S	ChangeSetSummary	.StackId=164	.StackName=165	.ChangeSetId=18	.ChangeSetName=19	.ExecutionStatus=62	.Status=22	.StatusReason=23	.CreationTime=36	.Description=53	.IncludeNestedStacks=79	.ParentChangeSetId=18	.RootChangeSetId=18	.ImportExistingResources=78
s	ChangeSetType	enum=CREATE|UPDATE|IMPORT
s	ChangeSource	enum=ResourceReference|ParameterReference|ResourceAttribute|DirectModification|Automatic|NoModification
s	ChangeType	enum=Resource
L	Changes	of=16
s	ClientRequestToken	min=1	max=128	pattern=[a-zA-Z0-9][-a-zA-Z0-9]*
s	ClientToken	min=1	max=128
S	CreateChangeSetInput	.StackName=166;!	.TemplateBody=192	.TemplateURL=198	.UsePreviousTemplate=211	.Parameters=121	.Capabilities=12	.ResourceTypes=149	.RoleARN=153	.RollbackConfiguration=154	.NotificationARNs=104	.Tags=191	.ChangeSetName=19;!	.ClientToken=31	.Description=53	.ChangeSetType=26	.ResourcesToImport=150	.IncludeNestedStacks=79	.OnStackFailure=106	.ImportExistingResources=78	.DeploymentMode=42
S	CreateChangeSetOutput	.Id=18	.StackId=164
S	CreateStackInput	.StackName=165;!	.TemplateBody=192	.TemplateURL=198	.Parameters=121	.DisableRollback=55	.RollbackConfiguration=154	.TimeoutInMinutes=199	.NotificationARNs=104	.Capabilities=12	.ResourceTypes=149	.RoleARN=153	.OnFailure=105	.StackPolicyBody=167	.StackPolicyURL=170	.Tags=191	.ClientRequestToken=30	.EnableTerminationProtection=57	.RetainExceptOnCreate=151
S	CreateStackOutput	.StackId=164	.OperationId=108
t	CreationTime
S	DeleteChangeSetInput	.ChangeSetName=20;!	.StackName=166
S	DeleteChangeSetOutput
S	DeleteStackInput	.StackName=165;!	.RetainResources=152	.RoleARN=153	.ClientRequestToken=30	.DeletionMode=40
s	DeletionMode	enum=STANDARD|FORCE_DELETE_STACK
t	DeletionTime
s	DeploymentMode	enum=REVERT_DRIFT
S	DescribeChangeSetInput	.ChangeSetName=20;!	.StackName=166	.NextToken=101	.IncludePropertyValues=80
S	DescribeChangeSetOutput	.ChangeSetName=19	.ChangeSetId=18	.StackId=164	.StackName=165	.Description=53	.Parameters=121	.CreationTime=36	.ExecutionStatus=62	.Status=22	.StatusReason=23	.StackDriftStatus=161	.NotificationARNs=104	.RollbackConfiguration=154	.Capabilities=12	.Tags=191	.Changes=29	.NextToken=101	.IncludeNestedStacks=79	.ParentChangeSetId=18	.RootChangeSetId=18	.OnStackFailure=106	.ImportExistingResources=78	.DeploymentMode=42
S	DescribeStackEventsInput	.StackName=165;!	.NextToken=101
S	DescribeStackEventsOutput	.StackEvents=163	.NextToken=101
S	DescribeStackResourceInput	.StackName=165;!	.LogicalResourceId=96;!
S	DescribeStackResourceOutput	.StackResourceDetail=172
S	DescribeStackResourcesInput	.StackName=165	.LogicalResourceId=96	.PhysicalResourceId=122
S	DescribeStackResourcesOutput	.StackResources=178
S	DescribeStacksInput	.StackName=165	.NextToken=101
S	DescribeStacksOutput	.Stacks=186	.NextToken=101
s	Description	min=1	max=1024
s	DetailedStatus	enum=CONFIGURATION_COMPLETE|VALIDATION_FAILED
b	DisableRollback
s	DriftIgnoredReason	enum=MANAGED_BY_AWS|WRITE_ONLY_PROPERTY
b	EnableTerminationProtection
s	EvaluationType	enum=Static|Dynamic
s	EventId
S	ExecuteChangeSetInput	.ChangeSetName=20;!	.StackName=166	.ClientRequestToken=30	.DisableRollback=55	.RetainExceptOnCreate=151
S	ExecuteChangeSetOutput
s	ExecutionStatus	enum=UNAVAILABLE|AVAILABLE|EXECUTE_IN_PROGRESS|EXECUTE_COMPLETE|EXECUTE_FAILED|OBSOLETE
S	Export	.ExportingStackId=164	.Name=64	.Value=65
s	ExportName
s	ExportValue
L	Exports	of=63
S	GetTemplateInput	.StackName=165	.ChangeSetName=20	.TemplateStage=196
S	GetTemplateOutput	.TemplateBody=192	.StagesAvailable=187
S	GetTemplateSummaryInput	.TemplateBody=192	.TemplateURL=198	.StackName=166	.StackSetName=179	.CallAs=11	.TemplateSummaryConfig=197
S	GetTemplateSummaryOutput	.Parameters=117	.Description=53	.Capabilities=12	.CapabilitiesReason=13	.ResourceTypes=149	.Version=215	.Metadata=98	.DeclaredTransforms=203	.ResourceIdentifierSummaries=139	.Warnings=216
s	HookFailureMode	enum=FAIL|WARN
i	HookInvocationCount	min=1	max=100
s	HookInvocationId	min=36	max=36	pattern=^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$
s	HookInvocationPoint	enum=PRE_PROVISION
s	HookStatus	enum=HOOK_IN_PROGRESS|HOOK_COMPLETE_SUCCEEDED|HOOK_COMPLETE_FAILED|HOOK_FAILED
s	HookStatusReason	min=1	max=1024
s	HookType	min=1	max=255
b	ImportExistingResources
b	IncludeNestedStacks
b	IncludePropertyValues
S	InsufficientCapabilitiesException	fault=InsufficientCapabilitiesException:400
S	InvalidChangeSetStatusException	fault=InvalidChangeSetStatus:400
L	LastOperations	of=107
t	LastUpdatedTime
S	LimitExceededException	fault=LimitExceededException:400
S	ListChangeSetsInput	.StackName=166;!	.NextToken=101
S	ListChangeSetsOutput	.Summaries=24	.NextToken=101
S	ListExportsInput	.NextToken=101
S	ListExportsOutput	.Exports=66	.NextToken=101
S	ListStackResourcesInput	.StackName=165;!	.NextToken=101
S	ListStackResourcesOutput	.StackResourceSummaries=176	.NextToken=101
S	ListStacksInput	.NextToken=101	.StackStatusFilter=182
S	ListStacksOutput	.StackSummaries=184	.NextToken=101
S	LiveResourceDrift	.PreviousValue=135	.ActualValue=132	.DriftDetectionTimestamp=200
s	LogicalIdHierarchy
s	LogicalResourceId
L	LogicalResourceIds	min=1	max=200	of=96
s	Metadata
S	ModuleInfo	.TypeHierarchy=206	.LogicalIdHierarchy=95
i	MonitoringTimeInMinutes	min=0	max=180
s	NextToken	min=1	max=1024
b	NoEcho
s	NotificationARN
L	NotificationARNs	max=5	of=103
s	OnFailure	enum=DO_NOTHING|ROLLBACK|DELETE
s	OnStackFailure	enum=DO_NOTHING|ROLLBACK|DELETE
S	OperationEntry	.OperationType=109	.OperationId=108
s	OperationId
s	OperationType	enum=CREATE_STACK|UPDATE_STACK|DELETE_STACK|CONTINUE_ROLLBACK|ROLLBACK|CREATE_CHANGESET
S	Output	.OutputKey=111	.OutputValue=112	.Description=53	.ExportName=64
s	OutputKey
s	OutputValue
L	Outputs	of=110
S	Parameter	.ParameterKey=118	.ParameterValue=120	.UsePreviousValue=212	.ResolvedValue=120
S	ParameterConstraints	.AllowedValues=4
S	ParameterDeclaration	.ParameterKey=118	.DefaultValue=120	.ParameterType=119	.NoEcho=102	.Description=53	.ParameterConstraints=115
L	ParameterDeclarations	of=116
s	ParameterKey
s	ParameterType
s	ParameterValue
L	Parameters	of=114
s	PhysicalResourceId
s	PolicyAction	enum=Delete|Retain|Snapshot|ReplaceAndDelete|ReplaceAndRetain|ReplaceAndSnapshot
s	PreviousDeploymentContext
s	PropertyName
s	Replacement	enum=True|False|Conditional
s	RequiresRecreation	enum=Never|Conditionally|Always
s	ResourceAttribute	enum=Properties|Metadata|CreationPolicy|UpdatePolicy|DeletionPolicy|UpdateReplacePolicy|Tags
S	ResourceChange	.PolicyAction=123	.Action=17	.LogicalResourceId=96	.PhysicalResourceId=122	.ResourceType=148	.Replacement=126	.Scope=157	.ResourceDriftStatus=175	.ResourceDriftIgnoredAttributes=134	.Details=131	.ChangeSetId=18	.ModuleInfo=99	.BeforeContext=8	.AfterContext=0	.PreviousDeploymentContext=124
S	ResourceChangeDetail	.Target=146	.Evaluation=58	.ChangeSource=27	.CausingEntity=15
L	ResourceChangeDetails	of=130
s	ResourceDriftActualValue
S	ResourceDriftIgnoredAttribute	.Path=143	.Reason=56
L	ResourceDriftIgnoredAttributes	of=133
s	ResourceDriftPreviousValue
M	ResourceIdentifierProperties	min=1	max=256	of=138	by=137
s	ResourceIdentifierPropertyKey	min=1	max=2048
s	ResourceIdentifierPropertyValue	min=1	max=2048
L	ResourceIdentifierSummaries	of=140
S	ResourceIdentifierSummary	.ResourceType=148	.LogicalResourceIds=97	.ResourceIdentifiers=141
L	ResourceIdentifiers	of=137
s	ResourceProperties
s	ResourcePropertyPath
s	ResourceStatus	enum=CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|DELETE_COMPLETE|DELETE_SKIPPED|UPDATE_IN_PROGRESS|UPDATE_FAILED|UPDATE_COMPLETE|IMPORT_FAILED|IMPORT_COMPLETE|IMPORT_IN_PROGRESS|IMPORT_ROLLBACK_IN_PROGRESS|IMPORT_ROLLBACK_FAILED|IMPORT_ROLLBACK_COMPLETE|EXPORT_FAILED|EXPORT_COMPLETE|EXPORT_IN_PROGRESS|EXPORT_ROLLBACK_IN_PROGRESS|EXPORT_ROLLBACK_FAILED|EXPORT_ROLLBACK_COMPLETE|UPDATE_ROLLBACK_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|UPDATE_ROLLBACK_FAILED|ROLLBACK_IN_PROGRESS|ROLLBACK_COMPLETE|ROLLBACK_FAILED
s	ResourceStatusReason
S	ResourceTargetDefinition	.Attribute=128	.Name=125	.RequiresRecreation=127	.Path=143	.BeforeValue=9	.AfterValue=1	.BeforeValueFrom=10	.AfterValueFrom=2	.Drift=94	.AttributeChangeType=7
S	ResourceToImport	.ResourceType=148;!	.LogicalResourceId=96;!	.ResourceIdentifier=136;!
s	ResourceType	min=1	max=256
L	ResourceTypes	of=148
L	ResourcesToImport	max=200	of=147
b	RetainExceptOnCreate
L	RetainResources	of=96
s	RoleARN	min=20	max=2048
S	RollbackConfiguration	.RollbackTriggers=156	.MonitoringTimeInMinutes=100
S	RollbackTrigger	.Arn=6;!	.Type=205;!
L	RollbackTriggers	max=5	of=155
L	Scope	of=128
S	Stack	.StackId=164	.StackName=165;!	.ChangeSetId=18	.Description=53	.Parameters=121	.CreationTime=36;!	.DeletionTime=41	.LastUpdatedTime=84	.RollbackConfiguration=154	.StackStatus=181;!	.StackStatusReason=183	.DisableRollback=55	.NotificationARNs=104	.TimeoutInMinutes=199	.Capabilities=12	.Outputs=113	.RoleARN=153	.Tags=191	.EnableTerminationProtection=57	.ParentId=164	.RootId=164	.DriftInformation=159	.RetainExceptOnCreate=151	.DeletionMode=40	.DetailedStatus=54	.LastOperations=83
S	StackDriftInformation	.StackDriftStatus=161;!	.LastCheckTimestamp=200
S	StackDriftInformationSummary	.StackDriftStatus=161;!	.LastCheckTimestamp=200
s	StackDriftStatus	enum=DRIFTED|IN_SYNC|UNKNOWN|NOT_CHECKED
S	StackEvent	.StackId=164;!	.EventId=59;!	.StackName=165;!	.OperationId=108	.LogicalResourceId=96	.PhysicalResourceId=122	.ResourceType=148	.Timestamp=200;!	.ResourceStatus=144	.ResourceStatusReason=145	.ResourceProperties=142	.ClientRequestToken=30	.HookType=77	.HookStatus=75	.HookStatusReason=76	.HookInvocationPoint=74	.HookInvocationId=73	.HookFailureMode=71	.DetailedStatus=54
L	StackEvents	of=162
s	StackId
s	StackName
s	StackNameOrId	min=1	pattern=([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)
s	StackPolicyBody	min=1	max=16384
s	StackPolicyDuringUpdateBody	min=1	max=16384
s	StackPolicyDuringUpdateURL	min=1	max=5120
s	StackPolicyURL	min=1	max=5120
S	StackResource	.StackName=165	.StackId=164	.LogicalResourceId=96;!	.PhysicalResourceId=122	.ResourceType=148;!	.Timestamp=200;!	.ResourceStatus=144;!	.ResourceStatusReason=145	.Description=53	.DriftInformation=173	.ModuleInfo=99
S	StackResourceDetail	.StackName=165	.StackId=164	.LogicalResourceId=96;!	.PhysicalResourceId=122	.ResourceType=148;!	.LastUpdatedTimestamp=200;!	.ResourceStatus=144;!	.ResourceStatusReason=145	.Description=53	.Metadata=98	.DriftInformation=173	.ModuleInfo=99
S	StackResourceDriftInformation	.StackResourceDriftStatus=175;!	.LastCheckTimestamp=200
S	StackResourceDriftInformationSummary	.StackResourceDriftStatus=175;!	.LastCheckTimestamp=200
s	StackResourceDriftStatus	enum=IN_SYNC|MODIFIED|DELETED|NOT_CHECKED|UNKNOWN|UNSUPPORTED
L	StackResourceSummaries	of=177
S	StackResourceSummary	.LogicalResourceId=96;!	.PhysicalResourceId=122	.ResourceType=148;!	.LastUpdatedTimestamp=200;!	.ResourceStatus=144;!	.ResourceStatusReason=145	.DriftInformation=174	.ModuleInfo=99
L	StackResources	of=171
s	StackSetNameOrId	pattern=[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?
S	StackSetNotFoundException	fault=StackSetNotFoundException:404
s	StackStatus	enum=CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|ROLLBACK_IN_PROGRESS|ROLLBACK_FAILED|ROLLBACK_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|DELETE_COMPLETE|UPDATE_IN_PROGRESS|UPDATE_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_COMPLETE|UPDATE_FAILED|UPDATE_ROLLBACK_IN_PROGRESS|UPDATE_ROLLBACK_FAILED|UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|REVIEW_IN_PROGRESS|IMPORT_IN_PROGRESS|IMPORT_COMPLETE|IMPORT_ROLLBACK_IN_PROGRESS|IMPORT_ROLLBACK_FAILED|IMPORT_ROLLBACK_COMPLETE
L	StackStatusFilter	of=181
s	StackStatusReason
L	StackSummaries	of=185
S	StackSummary	.StackId=164	.StackName=165;!	.TemplateDescription=193	.CreationTime=36;!	.LastUpdatedTime=84	.DeletionTime=41	.StackStatus=181;!	.StackStatusReason=183	.ParentId=164	.RootId=164	.DriftInformation=160	.LastOperations=83
L	Stacks	of=158
L	StageList	of=196
S	Tag	.Key=189;!	.Value=190;!
s	TagKey	min=1	max=128
s	TagValue	min=1	max=256
L	Tags	max=50	of=188
s	TemplateBody	min=1
s	TemplateDescription
S	TemplateParameter	.ParameterKey=118	.DefaultValue=120	.NoEcho=102	.Description=53
L	TemplateParameters	of=194
s	TemplateStage	enum=Original|Processed
S	TemplateSummaryConfig	.TreatUnrecognizedResourceTypesAsWarnings=204
s	TemplateURL	min=1	max=5120
i	TimeoutMinutes	min=1
t	Timestamp
S	TokenAlreadyExistsException	fault=TokenAlreadyExistsException:400
s	TransformName
L	TransformsList	of=202
b	TreatUnrecognizedResourceTypesAsWarnings
s	Type
s	TypeHierarchy
S	UpdateStackInput	.StackName=165;!	.TemplateBody=192	.TemplateURL=198	.UsePreviousTemplate=211	.StackPolicyDuringUpdateBody=168	.StackPolicyDuringUpdateURL=169	.Parameters=121	.Capabilities=12	.ResourceTypes=149	.RoleARN=153	.RollbackConfiguration=154	.StackPolicyBody=167	.StackPolicyURL=170	.NotificationARNs=104	.Tags=191	.DisableRollback=55	.ClientRequestToken=30	.RetainExceptOnCreate=151
S	UpdateStackOutput	.StackId=164	.OperationId=108
S	UpdateTerminationProtectionInput	.EnableTerminationProtection=57;!	.StackName=166;!
S	UpdateTerminationProtectionOutput	.StackId=164
b	UsePreviousTemplate
b	UsePreviousValue
S	ValidateTemplateInput	.TemplateBody=192	.TemplateURL=198
S	ValidateTemplateOutput	.Parameters=195	.Description=53	.Capabilities=12	.CapabilitiesReason=13	.DeclaredTransforms=203
s	Version
S	Warnings	.UnrecognizedResourceTypes=149
"""##
}
