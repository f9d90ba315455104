// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of IAM, and the operations of it that are served.
package enum IAMModel {
    package static let schema = Schema(text)

    package static let attachRolePolicy = TypedOperation<AttachRolePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "AttachRolePolicy")
    package static let createPolicy = TypedOperation<CreatePolicyRequest, CreatePolicyResponse>(service: "IAM", prefix: "iam", name: "CreatePolicy")
    package static let createPolicyVersion = TypedOperation<CreatePolicyVersionRequest, CreatePolicyVersionResponse>(service: "IAM", prefix: "iam", name: "CreatePolicyVersion")
    package static let createRole = TypedOperation<CreateRoleRequest, CreateRoleResponse>(service: "IAM", prefix: "iam", name: "CreateRole")
    package static let deletePolicy = TypedOperation<DeletePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "DeletePolicy")
    package static let deletePolicyVersion = TypedOperation<DeletePolicyVersionRequest, Empty>(service: "IAM", prefix: "iam", name: "DeletePolicyVersion")
    package static let deleteRole = TypedOperation<DeleteRoleRequest, Empty>(service: "IAM", prefix: "iam", name: "DeleteRole")
    package static let deleteRolePermissionsBoundary = TypedOperation<DeleteRolePermissionsBoundaryRequest, Empty>(service: "IAM", prefix: "iam", name: "DeleteRolePermissionsBoundary")
    package static let deleteRolePolicy = TypedOperation<DeleteRolePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "DeleteRolePolicy")
    package static let detachRolePolicy = TypedOperation<DetachRolePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "DetachRolePolicy")
    package static let getPolicy = TypedOperation<GetPolicyRequest, GetPolicyResponse>(service: "IAM", prefix: "iam", name: "GetPolicy")
    package static let getPolicyVersion = TypedOperation<GetPolicyVersionRequest, GetPolicyVersionResponse>(service: "IAM", prefix: "iam", name: "GetPolicyVersion")
    package static let getRole = TypedOperation<GetRoleRequest, GetRoleResponse>(service: "IAM", prefix: "iam", name: "GetRole")
    package static let getRolePolicy = TypedOperation<GetRolePolicyRequest, GetRolePolicyResponse>(service: "IAM", prefix: "iam", name: "GetRolePolicy")
    package static let listAttachedRolePolicies = TypedOperation<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse>(service: "IAM", prefix: "iam", name: "ListAttachedRolePolicies")
    package static let listEntitiesForPolicy = TypedOperation<ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse>(service: "IAM", prefix: "iam", name: "ListEntitiesForPolicy")
    package static let listInstanceProfilesForRole = TypedOperation<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse>(service: "IAM", prefix: "iam", name: "ListInstanceProfilesForRole")
    package static let listPolicies = TypedOperation<ListPoliciesRequest, ListPoliciesResponse>(service: "IAM", prefix: "iam", name: "ListPolicies")
    package static let listPolicyVersions = TypedOperation<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(service: "IAM", prefix: "iam", name: "ListPolicyVersions")
    package static let listRolePolicies = TypedOperation<ListRolePoliciesRequest, ListRolePoliciesResponse>(service: "IAM", prefix: "iam", name: "ListRolePolicies")
    package static let listRoleTags = TypedOperation<ListRoleTagsRequest, ListRoleTagsResponse>(service: "IAM", prefix: "iam", name: "ListRoleTags")
    package static let listRoles = TypedOperation<ListRolesRequest, ListRolesResponse>(service: "IAM", prefix: "iam", name: "ListRoles")
    package static let putRolePermissionsBoundary = TypedOperation<PutRolePermissionsBoundaryRequest, Empty>(service: "IAM", prefix: "iam", name: "PutRolePermissionsBoundary")
    package static let putRolePolicy = TypedOperation<PutRolePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "PutRolePolicy")
    package static let setDefaultPolicyVersion = TypedOperation<SetDefaultPolicyVersionRequest, Empty>(service: "IAM", prefix: "iam", name: "SetDefaultPolicyVersion")
    package static let tagPolicy = TypedOperation<TagPolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "TagPolicy")
    package static let tagRole = TypedOperation<TagRoleRequest, Empty>(service: "IAM", prefix: "iam", name: "TagRole")
    package static let untagPolicy = TypedOperation<UntagPolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "UntagPolicy")
    package static let untagRole = TypedOperation<UntagRoleRequest, Empty>(service: "IAM", prefix: "iam", name: "UntagRole")
    package static let updateAssumeRolePolicy = TypedOperation<UpdateAssumeRolePolicyRequest, Empty>(service: "IAM", prefix: "iam", name: "UpdateAssumeRolePolicy")
    package static let updateRole = TypedOperation<UpdateRoleRequest, UpdateRoleResponse>(service: "IAM", prefix: "iam", name: "UpdateRole")
    package static let updateRoleDescription = TypedOperation<UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse>(service: "IAM", prefix: "iam", name: "UpdateRoleDescription")

    private static let text = ##"""
V	name=IAM	protocols=query	signing=iam	version=2010-05-08	endpoint=iam	ns=https://iam.amazonaws.com/doc/2010-05-08/	validation=ValidationError
O	AttachRolePolicy	method=POST	uri=/	in=0
O	CreatePolicy	method=POST	uri=/	in=5	out=6	wrap=CreatePolicyResult
O	CreatePolicyVersion	method=POST	uri=/	in=7	out=8	wrap=CreatePolicyVersionResult
O	CreateRole	method=POST	uri=/	in=9	out=10	wrap=CreateRoleResult
O	DeletePolicy	method=POST	uri=/	in=12
O	DeletePolicyVersion	method=POST	uri=/	in=13
O	DeleteRole	method=POST	uri=/	in=16
O	DeleteRolePermissionsBoundary	method=POST	uri=/	in=14
O	DeleteRolePolicy	method=POST	uri=/	in=15
O	DetachRolePolicy	method=POST	uri=/	in=17
O	GetPolicy	method=POST	uri=/	in=20	out=21	wrap=GetPolicyResult
O	GetPolicyVersion	method=POST	uri=/	in=22	out=23	wrap=GetPolicyVersionResult
O	GetRole	method=POST	uri=/	in=26	out=27	wrap=GetRoleResult
O	GetRolePolicy	method=POST	uri=/	in=24	out=25	wrap=GetRolePolicyResult
O	ListAttachedRolePolicies	method=POST	uri=/	in=31	out=32	wrap=ListAttachedRolePoliciesResult
O	ListEntitiesForPolicy	method=POST	uri=/	in=33	out=34	wrap=ListEntitiesForPolicyResult
O	ListInstanceProfilesForRole	method=POST	uri=/	in=35	out=36	wrap=ListInstanceProfilesForRoleResult
O	ListPolicies	method=POST	uri=/	in=37	out=38	wrap=ListPoliciesResult
O	ListPolicyVersions	method=POST	uri=/	in=39	out=40	wrap=ListPolicyVersionsResult
O	ListRolePolicies	method=POST	uri=/	in=41	out=42	wrap=ListRolePoliciesResult
O	ListRoleTags	method=POST	uri=/	in=43	out=44	wrap=ListRoleTagsResult
O	ListRoles	method=POST	uri=/	in=45	out=46	wrap=ListRolesResult
O	PutRolePermissionsBoundary	method=POST	uri=/	in=60
O	PutRolePolicy	method=POST	uri=/	in=61
O	SetDefaultPolicyVersion	method=POST	uri=/	in=65
O	TagPolicy	method=POST	uri=/	in=67
O	TagRole	method=POST	uri=/	in=68
O	UntagPolicy	method=POST	uri=/	in=70
O	UntagRole	method=POST	uri=/	in=71
O	UpdateAssumeRolePolicy	method=POST	uri=/	in=72
O	UpdateRole	method=POST	uri=/	in=75	out=76	wrap=UpdateRoleResult
O	UpdateRoleDescription	method=POST	uri=/	in=73	out=74	wrap=UpdateRoleDescriptionResult
S	AttachRolePolicyRequest	.RoleName=110;!	.PolicyArn=77;!
S	AttachedPermissionsBoundary	.PermissionsBoundaryType=49	.PermissionsBoundaryArn=77
S	AttachedPolicy	.PolicyName=101	.PolicyArn=77
S	ConcurrentModificationException	fault=ConcurrentModification:409	.message=4
s	ConcurrentModificationMessage
S	CreatePolicyRequest	.PolicyName=101;!	.Path=103	.PolicyDocument=97;!	.Description=96	.Tags=115
S	CreatePolicyResponse	.Policy=50
S	CreatePolicyVersionRequest	.PolicyArn=77;!	.PolicyDocument=97;!	.SetAsDefault=80
S	CreatePolicyVersionResponse	.PolicyVersion=59
S	CreateRoleRequest	.Path=95	.RoleName=110;!	.AssumeRolePolicyDocument=97;!	.Description=107	.MaxSessionDuration=109	.PermissionsBoundary=77	.Tags=115
S	CreateRoleResponse	.Role=62;!
S	DeleteConflictException	fault=DeleteConflict:409	.message=82
S	DeletePolicyRequest	.PolicyArn=77;!
S	DeletePolicyVersionRequest	.PolicyArn=77;!	.VersionId=105;!
S	DeleteRolePermissionsBoundaryRequest	.RoleName=110;!
S	DeleteRolePolicyRequest	.RoleName=110;!	.PolicyName=101;!
S	DeleteRoleRequest	.RoleName=110;!
S	DetachRolePolicyRequest	.RoleName=110;!	.PolicyArn=77;!
S	EntityAlreadyExistsException	fault=EntityAlreadyExists:409	.message=83
s	EntityType	enum=User|Role|Group|LocalManagedPolicy|AWSManagedPolicy
S	GetPolicyRequest	.PolicyArn=77;!
S	GetPolicyResponse	.Policy=50
S	GetPolicyVersionRequest	.PolicyArn=77;!	.VersionId=105;!
S	GetPolicyVersionResponse	.PolicyVersion=59
S	GetRolePolicyRequest	.RoleName=110;!	.PolicyName=101;!
S	GetRolePolicyResponse	.RoleName=110;!	.PolicyName=101;!	.PolicyDocument=97;!
S	GetRoleRequest	.RoleName=110;!
S	GetRoleResponse	.Role=62;!
S	InstanceProfile	.Path=95;!	.InstanceProfileName=87;!	.InstanceProfileId=85;!	.Arn=77;!	.CreateDate=81;!	.Roles=108;!	.Tags=115
S	InvalidInputException	fault=InvalidInput:400	.message=88
S	LimitExceededException	fault=LimitExceeded:409	.message=89
S	ListAttachedRolePoliciesRequest	.RoleName=110;!	.PathPrefix=103	.Marker=91	.MaxItems=92
S	ListAttachedRolePoliciesResponse	.AttachedPolicies=78	.IsTruncated=80	.Marker=106
S	ListEntitiesForPolicyRequest	.PolicyArn=77;!	.EntityFilter=19	.PathPrefix=95	.PolicyUsageFilter=56	.Marker=91	.MaxItems=92
S	ListEntitiesForPolicyResponse	.PolicyGroups=52	.PolicyUsers=58	.PolicyRoles=55	.IsTruncated=80	.Marker=106
S	ListInstanceProfilesForRoleRequest	.RoleName=110;!	.Marker=91	.MaxItems=92
S	ListInstanceProfilesForRoleResponse	.InstanceProfiles=86;!	.IsTruncated=80	.Marker=106
S	ListPoliciesRequest	.Scope=104	.OnlyAttached=80	.PathPrefix=103	.PolicyUsageFilter=56	.Marker=91	.MaxItems=92
S	ListPoliciesResponse	.Policies=99	.IsTruncated=80	.Marker=106
S	ListPolicyVersionsRequest	.PolicyArn=77;!	.Marker=91	.MaxItems=92
S	ListPolicyVersionsResponse	.Versions=98	.IsTruncated=80	.Marker=106
S	ListRolePoliciesRequest	.RoleName=110;!	.Marker=91	.MaxItems=92
S	ListRolePoliciesResponse	.PolicyNames=100;!	.IsTruncated=80	.Marker=106
S	ListRoleTagsRequest	.RoleName=110;!	.Marker=91	.MaxItems=92
S	ListRoleTagsResponse	.Tags=115;!	.IsTruncated=80	.Marker=106
S	ListRolesRequest	.PathPrefix=94	.Marker=91	.MaxItems=92
S	ListRolesResponse	.Roles=108;!	.IsTruncated=80	.Marker=106
S	MalformedPolicyDocumentException	fault=MalformedPolicyDocument:400	.message=90
S	NoSuchEntityException	fault=NoSuchEntity:404	.message=93
s	PermissionsBoundaryAttachmentType	enum=PermissionsBoundaryPolicy
S	Policy	.PolicyName=101	.PolicyId=85	.Arn=77	.Path=103	.DefaultVersionId=105	.AttachmentCount=79	.PermissionsBoundaryUsageCount=79	.IsAttachable=80	.Description=96	.CreateDate=81	.UpdateDate=81	.Tags=115
S	PolicyGroup	.GroupName=84	.GroupId=85
L	PolicyGroupListType	of=51
S	PolicyNotAttachableException	fault=PolicyNotAttachable:400	.message=102
S	PolicyRole	.RoleName=110	.RoleId=85
L	PolicyRoleListType	of=54
s	PolicyUsageType	enum=PermissionsPolicy|PermissionsBoundary
S	PolicyUser	.UserName=118	.UserId=85
L	PolicyUserListType	of=57
S	PolicyVersion	.Document=97	.VersionId=105	.IsDefaultVersion=80	.CreateDate=81
S	PutRolePermissionsBoundaryRequest	.RoleName=110;!	.PermissionsBoundary=77;!
S	PutRolePolicyRequest	.RoleName=110;!	.PolicyName=101;!	.PolicyDocument=97;!
S	Role	.Path=95;!	.RoleName=110;!	.RoleId=85;!	.Arn=77;!	.CreateDate=81;!	.AssumeRolePolicyDocument=97	.Description=107	.MaxSessionDuration=109	.PermissionsBoundary=1	.Tags=115	.RoleLastUsed=63
S	RoleLastUsed	.LastUsedDate=81	.Region=112
S	ServiceFailureException	fault=ServiceFailure:500	.message=111
S	SetDefaultPolicyVersionRequest	.PolicyArn=77;!	.VersionId=105;!
S	Tag	.Key=114;!	.Value=116;!
S	TagPolicyRequest	.PolicyArn=77;!	.Tags=115;!
S	TagRoleRequest	.RoleName=110;!	.Tags=115;!
S	UnmodifiableEntityException	fault=UnmodifiableEntity:400	.message=117
S	UntagPolicyRequest	.PolicyArn=77;!	.TagKeys=113;!
S	UntagRoleRequest	.RoleName=110;!	.TagKeys=113;!
S	UpdateAssumeRolePolicyRequest	.RoleName=110;!	.PolicyDocument=97;!
S	UpdateRoleDescriptionRequest	.RoleName=110;!	.Description=107;!
S	UpdateRoleDescriptionResponse	.Role=62
S	UpdateRoleRequest	.RoleName=110;!	.Description=107	.MaxSessionDuration=109
S	UpdateRoleResponse
s	arnType	min=20	max=2048
L	attachedPoliciesListType	of=2
i	attachmentCountType
b	booleanType
t	dateType
s	deleteConflictMessage
s	entityAlreadyExistsMessage
s	groupNameType	min=1	max=128	pattern=[\w+=,.@-]+
s	idType	min=16	max=128	pattern=[\w]+
L	instanceProfileListType	of=28
s	instanceProfileNameType	min=1	max=128	pattern=[\w+=,.@-]+
s	invalidInputMessage
s	limitExceededMessage
s	malformedPolicyDocumentMessage
s	markerType	min=1	max=320	pattern=[\u0020-\u00FF]+
i	maxItemsType	min=1	max=1000
s	noSuchEntityMessage
s	pathPrefixType	min=1	max=512	pattern=\u002F[\u0021-\u007F]*
s	pathType	min=1	max=512	pattern=(\u002F)|(\u002F[\u0021-\u007E]+\u002F)
s	policyDescriptionType	max=1000
s	policyDocumentType	min=1	max=131072	pattern=[\u0009\u000A\u000D\u0020-\u00FF]+
L	policyDocumentVersionListType	of=59
L	policyListType	of=50
L	policyNameListType	of=101
s	policyNameType	min=1	max=128	pattern=[\w+=,.@-]+
s	policyNotAttachableMessage
s	policyPathType	min=1	max=512	pattern=((/[A-Za-z0-9\.,\+@=_-]+)*)/
s	policyScopeType	enum=All|AWS|Local
s	policyVersionIdType	pattern=v[1-9][0-9]*(\.[A-Za-z0-9-]*)?
s	responseMarkerType
s	roleDescriptionType	max=1000	pattern=[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
L	roleListType	of=62
i	roleMaxSessionDurationType	min=3600	max=43200
s	roleNameType	min=1	max=64	pattern=[\w+=,.@-]+
s	serviceFailureExceptionMessage
s	stringType
L	tagKeyListType	max=50	of=114
s	tagKeyType	min=1	max=128	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
L	tagListType	max=50	of=66
s	tagValueType	min=0	max=256	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	unmodifiableEntityMessage
s	userNameType	min=1	max=64	pattern=[\w+=,.@-]+
"""##
}
