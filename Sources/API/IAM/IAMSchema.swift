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
    package static let listPolicyTags = TypedOperation<ListPolicyTagsRequest, ListPolicyTagsResponse>(service: "IAM", prefix: "iam", name: "ListPolicyTags")
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
O	ListPolicyTags	method=POST	uri=/	in=39	out=40	wrap=ListPolicyTagsResult
O	ListPolicyVersions	method=POST	uri=/	in=41	out=42	wrap=ListPolicyVersionsResult
O	ListRolePolicies	method=POST	uri=/	in=43	out=44	wrap=ListRolePoliciesResult
O	ListRoleTags	method=POST	uri=/	in=45	out=46	wrap=ListRoleTagsResult
O	ListRoles	method=POST	uri=/	in=47	out=48	wrap=ListRolesResult
O	PutRolePermissionsBoundary	method=POST	uri=/	in=62
O	PutRolePolicy	method=POST	uri=/	in=63
O	SetDefaultPolicyVersion	method=POST	uri=/	in=67
O	TagPolicy	method=POST	uri=/	in=69
O	TagRole	method=POST	uri=/	in=70
O	UntagPolicy	method=POST	uri=/	in=72
O	UntagRole	method=POST	uri=/	in=73
O	UpdateAssumeRolePolicy	method=POST	uri=/	in=74
O	UpdateRole	method=POST	uri=/	in=77	out=78	wrap=UpdateRoleResult
O	UpdateRoleDescription	method=POST	uri=/	in=75	out=76	wrap=UpdateRoleDescriptionResult
S	AttachRolePolicyRequest	.RoleName=112;!	.PolicyArn=79;!
S	AttachedPermissionsBoundary	.PermissionsBoundaryType=51	.PermissionsBoundaryArn=79
S	AttachedPolicy	.PolicyName=103	.PolicyArn=79
S	ConcurrentModificationException	fault=ConcurrentModification:409	.message=4
s	ConcurrentModificationMessage
S	CreatePolicyRequest	.PolicyName=103;!	.Path=105	.PolicyDocument=99;!	.Description=98	.Tags=117
S	CreatePolicyResponse	.Policy=52
S	CreatePolicyVersionRequest	.PolicyArn=79;!	.PolicyDocument=99;!	.SetAsDefault=82
S	CreatePolicyVersionResponse	.PolicyVersion=61
S	CreateRoleRequest	.Path=97	.RoleName=112;!	.AssumeRolePolicyDocument=99;!	.Description=109	.MaxSessionDuration=111	.PermissionsBoundary=79	.Tags=117
S	CreateRoleResponse	.Role=64;!
S	DeleteConflictException	fault=DeleteConflict:409	.message=84
S	DeletePolicyRequest	.PolicyArn=79;!
S	DeletePolicyVersionRequest	.PolicyArn=79;!	.VersionId=107;!
S	DeleteRolePermissionsBoundaryRequest	.RoleName=112;!
S	DeleteRolePolicyRequest	.RoleName=112;!	.PolicyName=103;!
S	DeleteRoleRequest	.RoleName=112;!
S	DetachRolePolicyRequest	.RoleName=112;!	.PolicyArn=79;!
S	EntityAlreadyExistsException	fault=EntityAlreadyExists:409	.message=85
s	EntityType	enum=User|Role|Group|LocalManagedPolicy|AWSManagedPolicy
S	GetPolicyRequest	.PolicyArn=79;!
S	GetPolicyResponse	.Policy=52
S	GetPolicyVersionRequest	.PolicyArn=79;!	.VersionId=107;!
S	GetPolicyVersionResponse	.PolicyVersion=61
S	GetRolePolicyRequest	.RoleName=112;!	.PolicyName=103;!
S	GetRolePolicyResponse	.RoleName=112;!	.PolicyName=103;!	.PolicyDocument=99;!
S	GetRoleRequest	.RoleName=112;!
S	GetRoleResponse	.Role=64;!
S	InstanceProfile	.Path=97;!	.InstanceProfileName=89;!	.InstanceProfileId=87;!	.Arn=79;!	.CreateDate=83;!	.Roles=110;!	.Tags=117
S	InvalidInputException	fault=InvalidInput:400	.message=90
S	LimitExceededException	fault=LimitExceeded:409	.message=91
S	ListAttachedRolePoliciesRequest	.RoleName=112;!	.PathPrefix=105	.Marker=93	.MaxItems=94
S	ListAttachedRolePoliciesResponse	.AttachedPolicies=80	.IsTruncated=82	.Marker=108
S	ListEntitiesForPolicyRequest	.PolicyArn=79;!	.EntityFilter=19	.PathPrefix=97	.PolicyUsageFilter=58	.Marker=93	.MaxItems=94
S	ListEntitiesForPolicyResponse	.PolicyGroups=54	.PolicyUsers=60	.PolicyRoles=57	.IsTruncated=82	.Marker=108
S	ListInstanceProfilesForRoleRequest	.RoleName=112;!	.Marker=93	.MaxItems=94
S	ListInstanceProfilesForRoleResponse	.InstanceProfiles=88;!	.IsTruncated=82	.Marker=108
S	ListPoliciesRequest	.Scope=106	.OnlyAttached=82	.PathPrefix=105	.PolicyUsageFilter=58	.Marker=93	.MaxItems=94
S	ListPoliciesResponse	.Policies=101	.IsTruncated=82	.Marker=108
S	ListPolicyTagsRequest	.PolicyArn=79;!	.Marker=93	.MaxItems=94
S	ListPolicyTagsResponse	.Tags=117;!	.IsTruncated=82	.Marker=108
S	ListPolicyVersionsRequest	.PolicyArn=79;!	.Marker=93	.MaxItems=94
S	ListPolicyVersionsResponse	.Versions=100	.IsTruncated=82	.Marker=108
S	ListRolePoliciesRequest	.RoleName=112;!	.Marker=93	.MaxItems=94
S	ListRolePoliciesResponse	.PolicyNames=102;!	.IsTruncated=82	.Marker=108
S	ListRoleTagsRequest	.RoleName=112;!	.Marker=93	.MaxItems=94
S	ListRoleTagsResponse	.Tags=117;!	.IsTruncated=82	.Marker=108
S	ListRolesRequest	.PathPrefix=96	.Marker=93	.MaxItems=94
S	ListRolesResponse	.Roles=110;!	.IsTruncated=82	.Marker=108
S	MalformedPolicyDocumentException	fault=MalformedPolicyDocument:400	.message=92
S	NoSuchEntityException	fault=NoSuchEntity:404	.message=95
s	PermissionsBoundaryAttachmentType	enum=PermissionsBoundaryPolicy
S	Policy	.PolicyName=103	.PolicyId=87	.Arn=79	.Path=105	.DefaultVersionId=107	.AttachmentCount=81	.PermissionsBoundaryUsageCount=81	.IsAttachable=82	.Description=98	.CreateDate=83	.UpdateDate=83	.Tags=117
S	PolicyGroup	.GroupName=86	.GroupId=87
L	PolicyGroupListType	of=53
S	PolicyNotAttachableException	fault=PolicyNotAttachable:400	.message=104
S	PolicyRole	.RoleName=112	.RoleId=87
L	PolicyRoleListType	of=56
s	PolicyUsageType	enum=PermissionsPolicy|PermissionsBoundary
S	PolicyUser	.UserName=120	.UserId=87
L	PolicyUserListType	of=59
S	PolicyVersion	.Document=99	.VersionId=107	.IsDefaultVersion=82	.CreateDate=83
S	PutRolePermissionsBoundaryRequest	.RoleName=112;!	.PermissionsBoundary=79;!
S	PutRolePolicyRequest	.RoleName=112;!	.PolicyName=103;!	.PolicyDocument=99;!
S	Role	.Path=97;!	.RoleName=112;!	.RoleId=87;!	.Arn=79;!	.CreateDate=83;!	.AssumeRolePolicyDocument=99	.Description=109	.MaxSessionDuration=111	.PermissionsBoundary=1	.Tags=117	.RoleLastUsed=65
S	RoleLastUsed	.LastUsedDate=83	.Region=114
S	ServiceFailureException	fault=ServiceFailure:500	.message=113
S	SetDefaultPolicyVersionRequest	.PolicyArn=79;!	.VersionId=107;!
S	Tag	.Key=116;!	.Value=118;!
S	TagPolicyRequest	.PolicyArn=79;!	.Tags=117;!
S	TagRoleRequest	.RoleName=112;!	.Tags=117;!
S	UnmodifiableEntityException	fault=UnmodifiableEntity:400	.message=119
S	UntagPolicyRequest	.PolicyArn=79;!	.TagKeys=115;!
S	UntagRoleRequest	.RoleName=112;!	.TagKeys=115;!
S	UpdateAssumeRolePolicyRequest	.RoleName=112;!	.PolicyDocument=99;!
S	UpdateRoleDescriptionRequest	.RoleName=112;!	.Description=109;!
S	UpdateRoleDescriptionResponse	.Role=64
S	UpdateRoleRequest	.RoleName=112;!	.Description=109	.MaxSessionDuration=111
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
L	policyDocumentVersionListType	of=61
L	policyListType	of=52
L	policyNameListType	of=103
s	policyNameType	min=1	max=128	pattern=[\w+=,.@-]+
s	policyNotAttachableMessage
s	policyPathType	min=1	max=512	pattern=((/[A-Za-z0-9\.,\+@=_-]+)*)/
s	policyScopeType	enum=All|AWS|Local
s	policyVersionIdType	pattern=v[1-9][0-9]*(\.[A-Za-z0-9-]*)?
s	responseMarkerType
s	roleDescriptionType	max=1000	pattern=[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
L	roleListType	of=64
i	roleMaxSessionDurationType	min=3600	max=43200
s	roleNameType	min=1	max=64	pattern=[\w+=,.@-]+
s	serviceFailureExceptionMessage
s	stringType
L	tagKeyListType	max=50	of=116
s	tagKeyType	min=1	max=128	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
L	tagListType	max=50	of=68
s	tagValueType	min=0	max=256	pattern=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	unmodifiableEntityMessage
s	userNameType	min=1	max=64	pattern=[\w+=,.@-]+
"""##
}
