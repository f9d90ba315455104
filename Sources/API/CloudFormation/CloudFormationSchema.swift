// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of CloudFormation, and the operations of it that are served.
package enum CloudFormationModel {
    package static let schema = Schema(text)

    package static let cancelUpdateStack = TypedOperation<CancelUpdateStackInput, Empty>(service: "CloudFormation", prefix: "cloudformation", name: "CancelUpdateStack")
    package static let continueUpdateRollback = TypedOperation<ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ContinueUpdateRollback")
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
    package static let listImports = TypedOperation<ListImportsInput, ListImportsOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListImports")
    package static let listStackResources = TypedOperation<ListStackResourcesInput, ListStackResourcesOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListStackResources")
    package static let listStacks = TypedOperation<ListStacksInput, ListStacksOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ListStacks")
    package static let updateStack = TypedOperation<UpdateStackInput, UpdateStackOutput>(service: "CloudFormation", prefix: "cloudformation", name: "UpdateStack")
    package static let updateTerminationProtection = TypedOperation<UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput>(service: "CloudFormation", prefix: "cloudformation", name: "UpdateTerminationProtection")
    package static let validateTemplate = TypedOperation<ValidateTemplateInput, ValidateTemplateOutput>(service: "CloudFormation", prefix: "cloudformation", name: "ValidateTemplate")

    private static let text = ##"""
V	name=CloudFormation	protocols=query	signing=cloudformation	version=2010-05-15	endpoint=cloudformation	ns=http://cloudformation.amazonaws.com/doc/2010-05-15/	validation=ValidationError
O	CancelUpdateStack	method=POST	uri=/	in=12
O	ContinueUpdateRollback	method=POST	uri=/	in=33	out=34	wrap=ContinueUpdateRollbackResult
O	CreateChangeSet	method=POST	uri=/	in=35	out=36	wrap=CreateChangeSetResult
O	CreateStack	method=POST	uri=/	in=37	out=38	wrap=CreateStackResult
O	DeleteChangeSet	method=POST	uri=/	in=40	out=41	wrap=DeleteChangeSetResult
O	DeleteStack	method=POST	uri=/	in=42
O	DescribeChangeSet	method=POST	uri=/	in=46	out=47	wrap=DescribeChangeSetResult
O	DescribeStackEvents	method=POST	uri=/	in=48	out=49	wrap=DescribeStackEventsResult
O	DescribeStackResource	method=POST	uri=/	in=50	out=51	wrap=DescribeStackResourceResult
O	DescribeStackResources	method=POST	uri=/	in=52	out=53	wrap=DescribeStackResourcesResult
O	DescribeStacks	method=POST	uri=/	in=54	out=55	wrap=DescribeStacksResult
O	ExecuteChangeSet	method=POST	uri=/	in=63	out=64	wrap=ExecuteChangeSetResult
O	GetTemplate	method=POST	uri=/	in=70	out=71	wrap=GetTemplateResult
O	GetTemplateSummary	method=POST	uri=/	in=72	out=73	wrap=GetTemplateSummaryResult
O	ListChangeSets	method=POST	uri=/	in=90	out=91	wrap=ListChangeSetsResult
O	ListExports	method=POST	uri=/	in=92	out=93	wrap=ListExportsResult
O	ListImports	method=POST	uri=/	in=94	out=95	wrap=ListImportsResult
O	ListStackResources	method=POST	uri=/	in=96	out=97	wrap=ListStackResourcesResult
O	ListStacks	method=POST	uri=/	in=98	out=99	wrap=ListStacksResult
O	UpdateStack	method=POST	uri=/	in=215	out=216	wrap=UpdateStackResult
O	UpdateTerminationProtection	method=POST	uri=/	in=217	out=218	wrap=UpdateTerminationProtectionResult
O	ValidateTemplate	method=POST	uri=/	in=221	out=222	wrap=ValidateTemplateResult
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
S	CancelUpdateStackInput	.StackName=173;!	.ClientRequestToken=31
L	Capabilities	of=15
s	CapabilitiesReason
s	Capability	enum=CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND
s	CausingEntity
S	Change	.Type=29	.HookInvocationCount=75	.ResourceChange=135
s	ChangeAction	enum=Add|Modify|Remove|Import|Dynamic|SyncWithActual
s	ChangeSetId	min=1	pattern=arn:[-a-zA-Z0-9:/]*
s	ChangeSetName	min=1	max=128	pattern=[a-zA-Z][-a-zA-Z0-9]*
s	ChangeSetNameOrId	min=1	max=1600	pattern=[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*
S	ChangeSetNotFoundException	fault=ChangeSetNotFound:404
s	ChangeSetStatus	enum=CREATE_PENDING|CREATE_IN_PROGRESS|CREATE_COMPLETE|DELETE_PENDING|DELETE_IN_PROGRESS|DELETE_COMPLETE|DELETE_FAILED|FAILED
s	ChangeSetStatusReason
L	ChangeSetSummaries	of=26
S	ChangeSetSummary	.StackId=172	.StackName=173	.ChangeSetId=19	.ChangeSetName=20	.ExecutionStatus=65	.Status=23	.StatusReason=24	.CreationTime=39	.Description=56	.IncludeNestedStacks=83	.ParentChangeSetId=19	.RootChangeSetId=19	.ImportExistingResources=81
s	ChangeSetType	enum=CREATE|UPDATE|IMPORT
s	ChangeSource	enum=ResourceReference|ParameterReference|ResourceAttribute|DirectModification|Automatic|NoModification
s	ChangeType	enum=Resource
L	Changes	of=17
s	ClientRequestToken	min=1	max=128	pattern=[a-zA-Z0-9][-a-zA-Z0-9]*
s	ClientToken	min=1	max=128
S	ContinueUpdateRollbackInput	.StackName=174;!	.RoleARN=161	.ResourcesToSkip=158	.ClientRequestToken=31
S	ContinueUpdateRollbackOutput
S	CreateChangeSetInput	.StackName=174;!	.TemplateBody=200	.TemplateURL=206	.UsePreviousTemplate=219	.Parameters=127	.Capabilities=13	.ResourceTypes=156	.RoleARN=161	.RollbackConfiguration=162	.NotificationARNs=110	.Tags=199	.ChangeSetName=20;!	.ClientToken=32	.Description=56	.ChangeSetType=27	.ResourcesToImport=157	.IncludeNestedStacks=83	.OnStackFailure=112	.ImportExistingResources=81	.DeploymentMode=45
S	CreateChangeSetOutput	.Id=19	.StackId=172
S	CreateStackInput	.StackName=173;!	.TemplateBody=200	.TemplateURL=206	.Parameters=127	.DisableRollback=58	.RollbackConfiguration=162	.TimeoutInMinutes=207	.NotificationARNs=110	.Capabilities=13	.ResourceTypes=156	.RoleARN=161	.OnFailure=111	.StackPolicyBody=175	.StackPolicyURL=178	.Tags=199	.ClientRequestToken=31	.EnableTerminationProtection=60	.RetainExceptOnCreate=159
S	CreateStackOutput	.StackId=172	.OperationId=114
t	CreationTime
S	DeleteChangeSetInput	.ChangeSetName=21;!	.StackName=174
S	DeleteChangeSetOutput
S	DeleteStackInput	.StackName=173;!	.RetainResources=160	.RoleARN=161	.ClientRequestToken=31	.DeletionMode=43
s	DeletionMode	enum=STANDARD|FORCE_DELETE_STACK
t	DeletionTime
s	DeploymentMode	enum=REVERT_DRIFT
S	DescribeChangeSetInput	.ChangeSetName=21;!	.StackName=174	.NextToken=107	.IncludePropertyValues=84
S	DescribeChangeSetOutput	.ChangeSetName=20	.ChangeSetId=19	.StackId=172	.StackName=173	.Description=56	.Parameters=127	.CreationTime=39	.ExecutionStatus=65	.Status=23	.StatusReason=24	.StackDriftStatus=169	.NotificationARNs=110	.RollbackConfiguration=162	.Capabilities=13	.Tags=199	.Changes=30	.NextToken=107	.IncludeNestedStacks=83	.ParentChangeSetId=19	.RootChangeSetId=19	.OnStackFailure=112	.ImportExistingResources=81	.DeploymentMode=45
S	DescribeStackEventsInput	.StackName=173;!	.NextToken=107
S	DescribeStackEventsOutput	.StackEvents=171	.NextToken=107
S	DescribeStackResourceInput	.StackName=173;!	.LogicalResourceId=102;!
S	DescribeStackResourceOutput	.StackResourceDetail=180
S	DescribeStackResourcesInput	.StackName=173	.LogicalResourceId=102	.PhysicalResourceId=128
S	DescribeStackResourcesOutput	.StackResources=186
S	DescribeStacksInput	.StackName=173	.NextToken=107
S	DescribeStacksOutput	.Stacks=194	.NextToken=107
s	Description	min=1	max=1024
s	DetailedStatus	enum=CONFIGURATION_COMPLETE|VALIDATION_FAILED
b	DisableRollback
s	DriftIgnoredReason	enum=MANAGED_BY_AWS|WRITE_ONLY_PROPERTY
b	EnableTerminationProtection
s	EvaluationType	enum=Static|Dynamic
s	EventId
S	ExecuteChangeSetInput	.ChangeSetName=21;!	.StackName=174	.ClientRequestToken=31	.DisableRollback=58	.RetainExceptOnCreate=159
S	ExecuteChangeSetOutput
s	ExecutionStatus	enum=UNAVAILABLE|AVAILABLE|EXECUTE_IN_PROGRESS|EXECUTE_COMPLETE|EXECUTE_FAILED|OBSOLETE
S	Export	.ExportingStackId=172	.Name=67	.Value=68
s	ExportName
s	ExportValue
L	Exports	of=66
S	GetTemplateInput	.StackName=173	.ChangeSetName=21	.TemplateStage=204
S	GetTemplateOutput	.TemplateBody=200	.StagesAvailable=195
S	GetTemplateSummaryInput	.TemplateBody=200	.TemplateURL=206	.StackName=174	.StackSetName=187	.CallAs=11	.TemplateSummaryConfig=205
S	GetTemplateSummaryOutput	.Parameters=123	.Description=56	.Capabilities=13	.CapabilitiesReason=14	.ResourceTypes=156	.Version=223	.Metadata=104	.DeclaredTransforms=211	.ResourceIdentifierSummaries=145	.Warnings=224
s	HookFailureMode	enum=FAIL|WARN
i	HookInvocationCount	min=1	max=100
s	HookInvocationId	min=36	max=36	pattern=^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$
s	HookInvocationPoint	enum=PRE_PROVISION
s	HookStatus	enum=HOOK_IN_PROGRESS|HOOK_COMPLETE_SUCCEEDED|HOOK_COMPLETE_FAILED|HOOK_FAILED
s	HookStatusReason	min=1	max=1024
s	HookType	min=1	max=255
b	ImportExistingResources
L	Imports	of=173
b	IncludeNestedStacks
b	IncludePropertyValues
S	InsufficientCapabilitiesException	fault=InsufficientCapabilitiesException:400
S	InvalidChangeSetStatusException	fault=InvalidChangeSetStatus:400
L	LastOperations	of=113
t	LastUpdatedTime
S	LimitExceededException	fault=LimitExceededException:400
S	ListChangeSetsInput	.StackName=174;!	.NextToken=107
S	ListChangeSetsOutput	.Summaries=25	.NextToken=107
S	ListExportsInput	.NextToken=107
S	ListExportsOutput	.Exports=69	.NextToken=107
S	ListImportsInput	.ExportName=67;!	.NextToken=107
S	ListImportsOutput	.Imports=82	.NextToken=107
S	ListStackResourcesInput	.StackName=173;!	.NextToken=107
S	ListStackResourcesOutput	.StackResourceSummaries=184	.NextToken=107
S	ListStacksInput	.NextToken=107	.StackStatusFilter=190
S	ListStacksOutput	.StackSummaries=192	.NextToken=107
S	LiveResourceDrift	.PreviousValue=141	.ActualValue=138	.DriftDetectionTimestamp=208
s	LogicalIdHierarchy
s	LogicalResourceId
L	LogicalResourceIds	min=1	max=200	of=102
s	Metadata
S	ModuleInfo	.TypeHierarchy=214	.LogicalIdHierarchy=101
i	MonitoringTimeInMinutes	min=0	max=180
s	NextToken	min=1	max=1024
b	NoEcho
s	NotificationARN
L	NotificationARNs	max=5	of=109
s	OnFailure	enum=DO_NOTHING|ROLLBACK|DELETE
s	OnStackFailure	enum=DO_NOTHING|ROLLBACK|DELETE
S	OperationEntry	.OperationType=115	.OperationId=114
s	OperationId
s	OperationType	enum=CREATE_STACK|UPDATE_STACK|DELETE_STACK|CONTINUE_ROLLBACK|ROLLBACK|CREATE_CHANGESET
S	Output	.OutputKey=117	.OutputValue=118	.Description=56	.ExportName=67
s	OutputKey
s	OutputValue
L	Outputs	of=116
S	Parameter	.ParameterKey=124	.ParameterValue=126	.UsePreviousValue=220	.ResolvedValue=126
S	ParameterConstraints	.AllowedValues=4
S	ParameterDeclaration	.ParameterKey=124	.DefaultValue=126	.ParameterType=125	.NoEcho=108	.Description=56	.ParameterConstraints=121
L	ParameterDeclarations	of=122
s	ParameterKey
s	ParameterType
s	ParameterValue
L	Parameters	of=120
s	PhysicalResourceId
s	PolicyAction	enum=Delete|Retain|Snapshot|ReplaceAndDelete|ReplaceAndRetain|ReplaceAndSnapshot
s	PreviousDeploymentContext
s	PropertyName
s	Replacement	enum=True|False|Conditional
s	RequiresRecreation	enum=Never|Conditionally|Always
s	ResourceAttribute	enum=Properties|Metadata|CreationPolicy|UpdatePolicy|DeletionPolicy|UpdateReplacePolicy|Tags
S	ResourceChange	.PolicyAction=129	.Action=18	.LogicalResourceId=102	.PhysicalResourceId=128	.ResourceType=155	.Replacement=132	.Scope=165	.ResourceDriftStatus=183	.ResourceDriftIgnoredAttributes=140	.Details=137	.ChangeSetId=19	.ModuleInfo=105	.BeforeContext=8	.AfterContext=0	.PreviousDeploymentContext=130
S	ResourceChangeDetail	.Target=152	.Evaluation=61	.ChangeSource=28	.CausingEntity=16
L	ResourceChangeDetails	of=136
s	ResourceDriftActualValue
S	ResourceDriftIgnoredAttribute	.Path=149	.Reason=59
L	ResourceDriftIgnoredAttributes	of=139
s	ResourceDriftPreviousValue
M	ResourceIdentifierProperties	min=1	max=256	of=144	by=143
s	ResourceIdentifierPropertyKey	min=1	max=2048
s	ResourceIdentifierPropertyValue	min=1	max=2048
L	ResourceIdentifierSummaries	of=146
S	ResourceIdentifierSummary	.ResourceType=155	.LogicalResourceIds=103	.ResourceIdentifiers=147
L	ResourceIdentifiers	of=143
s	ResourceProperties
s	ResourcePropertyPath
s	ResourceStatus	enum=CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|DELETE_COMPLETE|DELETE_SKIPPED|UPDATE_IN_PROGRESS|UPDATE_FAILED|UPDATE_COMPLETE|IMPORT_FAILED|IMPORT_COMPLETE|IMPORT_IN_PROGRESS|IMPORT_ROLLBACK_IN_PROGRESS|IMPORT_ROLLBACK_FAILED|IMPORT_ROLLBACK_COMPLETE|EXPORT_FAILED|EXPORT_COMPLETE|EXPORT_IN_PROGRESS|EXPORT_ROLLBACK_IN_PROGRESS|EXPORT_ROLLBACK_FAILED|EXPORT_ROLLBACK_COMPLETE|UPDATE_ROLLBACK_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|UPDATE_ROLLBACK_FAILED|ROLLBACK_IN_PROGRESS|ROLLBACK_COMPLETE|ROLLBACK_FAILED
s	ResourceStatusReason
S	ResourceTargetDefinition	.Attribute=134	.Name=131	.RequiresRecreation=133	.Path=149	.BeforeValue=9	.AfterValue=1	.BeforeValueFrom=10	.AfterValueFrom=2	.Drift=100	.AttributeChangeType=7
S	ResourceToImport	.ResourceType=155;!	.LogicalResourceId=102;!	.ResourceIdentifier=142;!
s	ResourceToSkip	pattern=[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+
s	ResourceType	min=1	max=256
L	ResourceTypes	of=155
L	ResourcesToImport	max=200	of=153
L	ResourcesToSkip	of=154
b	RetainExceptOnCreate
L	RetainResources	of=102
s	RoleARN	min=20	max=2048
S	RollbackConfiguration	.RollbackTriggers=164	.MonitoringTimeInMinutes=106
S	RollbackTrigger	.Arn=6;!	.Type=213;!
L	RollbackTriggers	max=5	of=163
L	Scope	of=134
S	Stack	.StackId=172	.StackName=173;!	.ChangeSetId=19	.Description=56	.Parameters=127	.CreationTime=39;!	.DeletionTime=44	.LastUpdatedTime=88	.RollbackConfiguration=162	.StackStatus=189;!	.StackStatusReason=191	.DisableRollback=58	.NotificationARNs=110	.TimeoutInMinutes=207	.Capabilities=13	.Outputs=119	.RoleARN=161	.Tags=199	.EnableTerminationProtection=60	.ParentId=172	.RootId=172	.DriftInformation=167	.RetainExceptOnCreate=159	.DeletionMode=43	.DetailedStatus=57	.LastOperations=87
S	StackDriftInformation	.StackDriftStatus=169;!	.LastCheckTimestamp=208
S	StackDriftInformationSummary	.StackDriftStatus=169;!	.LastCheckTimestamp=208
s	StackDriftStatus	enum=DRIFTED|IN_SYNC|UNKNOWN|NOT_CHECKED
S	StackEvent	.StackId=172;!	.EventId=62;!	.StackName=173;!	.OperationId=114	.LogicalResourceId=102	.PhysicalResourceId=128	.ResourceType=155	.Timestamp=208;!	.ResourceStatus=150	.ResourceStatusReason=151	.ResourceProperties=148	.ClientRequestToken=31	.HookType=80	.HookStatus=78	.HookStatusReason=79	.HookInvocationPoint=77	.HookInvocationId=76	.HookFailureMode=74	.DetailedStatus=57
L	StackEvents	of=170
s	StackId
s	StackName
s	StackNameOrId	min=1	pattern=([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)
s	StackPolicyBody	min=1	max=16384
s	StackPolicyDuringUpdateBody	min=1	max=16384
s	StackPolicyDuringUpdateURL	min=1	max=5120
s	StackPolicyURL	min=1	max=5120
S	StackResource	.StackName=173	.StackId=172	.LogicalResourceId=102;!	.PhysicalResourceId=128	.ResourceType=155;!	.Timestamp=208;!	.ResourceStatus=150;!	.ResourceStatusReason=151	.Description=56	.DriftInformation=181	.ModuleInfo=105
S	StackResourceDetail	.StackName=173	.StackId=172	.LogicalResourceId=102;!	.PhysicalResourceId=128	.ResourceType=155;!	.LastUpdatedTimestamp=208;!	.ResourceStatus=150;!	.ResourceStatusReason=151	.Description=56	.Metadata=104	.DriftInformation=181	.ModuleInfo=105
S	StackResourceDriftInformation	.StackResourceDriftStatus=183;!	.LastCheckTimestamp=208
S	StackResourceDriftInformationSummary	.StackResourceDriftStatus=183;!	.LastCheckTimestamp=208
s	StackResourceDriftStatus	enum=IN_SYNC|MODIFIED|DELETED|NOT_CHECKED|UNKNOWN|UNSUPPORTED
L	StackResourceSummaries	of=185
S	StackResourceSummary	.LogicalResourceId=102;!	.PhysicalResourceId=128	.ResourceType=155;!	.LastUpdatedTimestamp=208;!	.ResourceStatus=150;!	.ResourceStatusReason=151	.DriftInformation=182	.ModuleInfo=105
L	StackResources	of=179
s	StackSetNameOrId	pattern=[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?
S	StackSetNotFoundException	fault=StackSetNotFoundException:404
s	StackStatus	enum=CREATE_IN_PROGRESS|CREATE_FAILED|CREATE_COMPLETE|ROLLBACK_IN_PROGRESS|ROLLBACK_FAILED|ROLLBACK_COMPLETE|DELETE_IN_PROGRESS|DELETE_FAILED|DELETE_COMPLETE|UPDATE_IN_PROGRESS|UPDATE_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_COMPLETE|UPDATE_FAILED|UPDATE_ROLLBACK_IN_PROGRESS|UPDATE_ROLLBACK_FAILED|UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS|UPDATE_ROLLBACK_COMPLETE|REVIEW_IN_PROGRESS|IMPORT_IN_PROGRESS|IMPORT_COMPLETE|IMPORT_ROLLBACK_IN_PROGRESS|IMPORT_ROLLBACK_FAILED|IMPORT_ROLLBACK_COMPLETE
L	StackStatusFilter	of=189
s	StackStatusReason
L	StackSummaries	of=193
S	StackSummary	.StackId=172	.StackName=173;!	.TemplateDescription=201	.CreationTime=39;!	.LastUpdatedTime=88	.DeletionTime=44	.StackStatus=189;!	.StackStatusReason=191	.ParentId=172	.RootId=172	.DriftInformation=168	.LastOperations=87
L	Stacks	of=166
L	StageList	of=204
S	Tag	.Key=197;!	.Value=198;!
s	TagKey	min=1	max=128
s	TagValue	min=1	max=256
L	Tags	max=50	of=196
s	TemplateBody	min=1
s	TemplateDescription
S	TemplateParameter	.ParameterKey=124	.DefaultValue=126	.NoEcho=108	.Description=56
L	TemplateParameters	of=202
s	TemplateStage	enum=Original|Processed
S	TemplateSummaryConfig	.TreatUnrecognizedResourceTypesAsWarnings=212
s	TemplateURL	min=1	max=5120
i	TimeoutMinutes	min=1
t	Timestamp
S	TokenAlreadyExistsException	fault=TokenAlreadyExistsException:400
s	TransformName
L	TransformsList	of=210
b	TreatUnrecognizedResourceTypesAsWarnings
s	Type
s	TypeHierarchy
S	UpdateStackInput	.StackName=173;!	.TemplateBody=200	.TemplateURL=206	.UsePreviousTemplate=219	.StackPolicyDuringUpdateBody=176	.StackPolicyDuringUpdateURL=177	.Parameters=127	.Capabilities=13	.ResourceTypes=156	.RoleARN=161	.RollbackConfiguration=162	.StackPolicyBody=175	.StackPolicyURL=178	.NotificationARNs=110	.Tags=199	.DisableRollback=58	.ClientRequestToken=31	.RetainExceptOnCreate=159
S	UpdateStackOutput	.StackId=172	.OperationId=114
S	UpdateTerminationProtectionInput	.EnableTerminationProtection=60;!	.StackName=174;!
S	UpdateTerminationProtectionOutput	.StackId=172
b	UsePreviousTemplate
b	UsePreviousValue
S	ValidateTemplateInput	.TemplateBody=200	.TemplateURL=206
S	ValidateTemplateOutput	.Parameters=203	.Description=56	.Capabilities=13	.CapabilitiesReason=14	.DeclaredTransforms=211
s	Version
S	Warnings	.UnrecognizedResourceTypes=156
"""##
}
