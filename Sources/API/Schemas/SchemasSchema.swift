// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of Schemas, and the operations of it that are served.
package enum SchemasModel {
    package static let schema = Schema(text)

    package static let createDiscoverer = TypedOperation<CreateDiscovererRequest, CreateDiscovererResponse>(service: "Schemas", prefix: "schemas", name: "CreateDiscoverer")
    package static let createRegistry = TypedOperation<CreateRegistryRequest, CreateRegistryResponse>(service: "Schemas", prefix: "schemas", name: "CreateRegistry")
    package static let createSchema = TypedOperation<CreateSchemaRequest, CreateSchemaResponse>(service: "Schemas", prefix: "schemas", name: "CreateSchema")
    package static let deleteDiscoverer = TypedOperation<DeleteDiscovererRequest, Empty>(service: "Schemas", prefix: "schemas", name: "DeleteDiscoverer")
    package static let deleteRegistry = TypedOperation<DeleteRegistryRequest, Empty>(service: "Schemas", prefix: "schemas", name: "DeleteRegistry")
    package static let deleteResourcePolicy = TypedOperation<DeleteResourcePolicyRequest, Empty>(service: "Schemas", prefix: "schemas", name: "DeleteResourcePolicy")
    package static let deleteSchema = TypedOperation<DeleteSchemaRequest, Empty>(service: "Schemas", prefix: "schemas", name: "DeleteSchema")
    package static let deleteSchemaVersion = TypedOperation<DeleteSchemaVersionRequest, Empty>(service: "Schemas", prefix: "schemas", name: "DeleteSchemaVersion")
    package static let describeCodeBinding = TypedOperation<DescribeCodeBindingRequest, DescribeCodeBindingResponse>(service: "Schemas", prefix: "schemas", name: "DescribeCodeBinding")
    package static let describeDiscoverer = TypedOperation<DescribeDiscovererRequest, DescribeDiscovererResponse>(service: "Schemas", prefix: "schemas", name: "DescribeDiscoverer")
    package static let describeRegistry = TypedOperation<DescribeRegistryRequest, DescribeRegistryResponse>(service: "Schemas", prefix: "schemas", name: "DescribeRegistry")
    package static let describeSchema = TypedOperation<DescribeSchemaRequest, DescribeSchemaResponse>(service: "Schemas", prefix: "schemas", name: "DescribeSchema")
    package static let exportSchema = TypedOperation<ExportSchemaRequest, ExportSchemaResponse>(service: "Schemas", prefix: "schemas", name: "ExportSchema")
    package static let getCodeBindingSource = TypedOperation<GetCodeBindingSourceRequest, GetCodeBindingSourceResponse>(service: "Schemas", prefix: "schemas", name: "GetCodeBindingSource")
    package static let getDiscoveredSchema = TypedOperation<GetDiscoveredSchemaRequest, GetDiscoveredSchemaResponse>(service: "Schemas", prefix: "schemas", name: "GetDiscoveredSchema")
    package static let getResourcePolicy = TypedOperation<GetResourcePolicyRequest, GetResourcePolicyResponse>(service: "Schemas", prefix: "schemas", name: "GetResourcePolicy")
    package static let listDiscoverers = TypedOperation<ListDiscoverersRequest, ListDiscoverersResponse>(service: "Schemas", prefix: "schemas", name: "ListDiscoverers")
    package static let listRegistries = TypedOperation<ListRegistriesRequest, ListRegistriesResponse>(service: "Schemas", prefix: "schemas", name: "ListRegistries")
    package static let listSchemaVersions = TypedOperation<ListSchemaVersionsRequest, ListSchemaVersionsResponse>(service: "Schemas", prefix: "schemas", name: "ListSchemaVersions")
    package static let listSchemas = TypedOperation<ListSchemasRequest, ListSchemasResponse>(service: "Schemas", prefix: "schemas", name: "ListSchemas")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "Schemas", prefix: "schemas", name: "ListTagsForResource")
    package static let putCodeBinding = TypedOperation<PutCodeBindingRequest, PutCodeBindingResponse>(service: "Schemas", prefix: "schemas", name: "PutCodeBinding")
    package static let putResourcePolicy = TypedOperation<PutResourcePolicyRequest, PutResourcePolicyResponse>(service: "Schemas", prefix: "schemas", name: "PutResourcePolicy")
    package static let searchSchemas = TypedOperation<SearchSchemasRequest, SearchSchemasResponse>(service: "Schemas", prefix: "schemas", name: "SearchSchemas")
    package static let startDiscoverer = TypedOperation<StartDiscovererRequest, StartDiscovererResponse>(service: "Schemas", prefix: "schemas", name: "StartDiscoverer")
    package static let stopDiscoverer = TypedOperation<StopDiscovererRequest, StopDiscovererResponse>(service: "Schemas", prefix: "schemas", name: "StopDiscoverer")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "Schemas", prefix: "schemas", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "Schemas", prefix: "schemas", name: "UntagResource")
    package static let updateDiscoverer = TypedOperation<UpdateDiscovererRequest, UpdateDiscovererResponse>(service: "Schemas", prefix: "schemas", name: "UpdateDiscoverer")
    package static let updateRegistry = TypedOperation<UpdateRegistryRequest, UpdateRegistryResponse>(service: "Schemas", prefix: "schemas", name: "UpdateRegistry")
    package static let updateSchema = TypedOperation<UpdateSchemaRequest, UpdateSchemaResponse>(service: "Schemas", prefix: "schemas", name: "UpdateSchema")

    private static let text = ##"""
V	name=Schemas	protocols=rest-json	signing=schemas	version=2019-12-02	endpoint=schemas	json=1.1	validation=BadRequestException
O	CreateDiscoverer	method=POST	uri=/v1/discoverers	status=201	in=4	out=5
O	CreateRegistry	method=POST	uri=/v1/registries/name/{registryName}	status=201	in=6	out=7
O	CreateSchema	method=POST	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}	status=201	in=8	out=9
O	DeleteDiscoverer	method=DELETE	uri=/v1/discoverers/id/{discovererId}	status=204	in=10
O	DeleteRegistry	method=DELETE	uri=/v1/registries/name/{registryName}	status=204	in=11
O	DeleteResourcePolicy	method=DELETE	uri=/v1/policy	status=204	in=12
O	DeleteSchema	method=DELETE	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}	status=204	in=13
O	DeleteSchemaVersion	method=DELETE	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/version/{schemaVersion}	status=204	in=14
O	DescribeCodeBinding	method=GET	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}	in=15	out=16
O	DescribeDiscoverer	method=GET	uri=/v1/discoverers/id/{discovererId}	in=17	out=18
O	DescribeRegistry	method=GET	uri=/v1/registries/name/{registryName}	in=19	out=20
O	DescribeSchema	method=GET	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}	in=21	out=22
O	ExportSchema	method=GET	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/export	in=25	out=26
O	GetCodeBindingSource	method=GET	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}/source	in=28	out=29
O	GetDiscoveredSchema	method=POST	uri=/v1/discover	in=30	out=31
O	GetResourcePolicy	method=GET	uri=/v1/policy	in=33	out=34
O	ListDiscoverers	method=GET	uri=/v1/discoverers	in=37	out=38
O	ListRegistries	method=GET	uri=/v1/registries	in=39	out=40
O	ListSchemaVersions	method=GET	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/versions	in=41	out=42
O	ListSchemas	method=GET	uri=/v1/registries/name/{registryName}/schemas	in=43	out=44
O	ListTagsForResource	method=GET	uri=/tags/{resource-arn}	in=45	out=46
O	PutCodeBinding	method=POST	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}	status=202	in=49	out=50
O	PutResourcePolicy	method=PUT	uri=/v1/policy	in=51	out=52
O	SearchSchemas	method=GET	uri=/v1/registries/name/{registryName}/schemas/search	in=58	out=59
O	StartDiscoverer	method=POST	uri=/v1/discoverers/id/{discovererId}/start	in=61	out=62
O	StopDiscoverer	method=POST	uri=/v1/discoverers/id/{discovererId}/stop	in=63	out=64
O	TagResource	method=POST	uri=/tags/{resource-arn}	status=204	in=65
O	UntagResource	method=DELETE	uri=/tags/{resource-arn}	status=204	in=70
O	UpdateDiscoverer	method=PUT	uri=/v1/discoverers/id/{discovererId}	in=71	out=72
O	UpdateRegistry	method=PUT	uri=/v1/registries/name/{registryName}	in=73	out=74
O	UpdateSchema	method=PUT	uri=/v1/registries/name/{registryName}/schemas/name/{schemaName}	in=75	out=76
S	BadRequestException	fault=BadRequestException:400	.Code=88;!	.Message=88;!
B	Body
s	CodeGenerationStatus	enum=CREATE_IN_PROGRESS|CREATE_COMPLETE|CREATE_FAILED
S	ConflictException	fault=ConflictException:409	.Code=88;!	.Message=88;!
S	CreateDiscovererRequest	.Description=89	.SourceArn=92;!	.CrossAccount=77	.Tags=66;n:tags
S	CreateDiscovererResponse	.Description=88	.DiscovererArn=88	.DiscovererId=88	.SourceArn=88	.State=23	.CrossAccount=77	.Tags=66;n:tags
S	CreateRegistryRequest	.Description=89	.RegistryName=88;!;u:registryName	.Tags=66;n:tags
S	CreateRegistryResponse	.Description=88	.RegistryArn=88	.RegistryName=88	.Tags=66;n:tags
S	CreateSchemaRequest	.Content=91;!	.Description=89	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.Tags=66;n:tags	.Type=68;!
S	CreateSchemaResponse	.Description=88	.LastModified=93	.SchemaArn=88	.SchemaName=88	.SchemaVersion=88	.Tags=66;n:tags	.Type=88	.VersionCreatedDate=93
S	DeleteDiscovererRequest	.DiscovererId=88;!;u:discovererId
S	DeleteRegistryRequest	.RegistryName=88;!;u:registryName
S	DeleteResourcePolicyRequest	.RegistryName=88;q:registryName
S	DeleteSchemaRequest	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName
S	DeleteSchemaVersionRequest	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;!;u:schemaVersion
S	DescribeCodeBindingRequest	.Language=88;!;u:language	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;q:schemaVersion
S	DescribeCodeBindingResponse	.CreationDate=93	.LastModified=93	.SchemaVersion=88	.Status=2
S	DescribeDiscovererRequest	.DiscovererId=88;!;u:discovererId
S	DescribeDiscovererResponse	.Description=88	.DiscovererArn=88	.DiscovererId=88	.SourceArn=88	.State=23	.CrossAccount=77	.Tags=66;n:tags
S	DescribeRegistryRequest	.RegistryName=88;!;u:registryName
S	DescribeRegistryResponse	.Description=88	.RegistryArn=88	.RegistryName=88	.Tags=66;n:tags
S	DescribeSchemaRequest	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;q:schemaVersion
S	DescribeSchemaResponse	.Content=88	.Description=88	.LastModified=93	.SchemaArn=88	.SchemaName=88	.SchemaVersion=88	.Tags=66;n:tags	.Type=88	.VersionCreatedDate=93
s	DiscovererState	enum=STARTED|STOPPED
S	DiscovererSummary	.DiscovererArn=88	.DiscovererId=88	.SourceArn=88	.State=23	.CrossAccount=77	.Tags=66;n:tags
S	ExportSchemaRequest	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;q:schemaVersion	.Type=88;!;q:type
S	ExportSchemaResponse	.Content=88	.SchemaArn=88	.SchemaName=88	.SchemaVersion=88	.Type=88
S	ForbiddenException	fault=ForbiddenException:403	.Code=88;!	.Message=88;!
S	GetCodeBindingSourceRequest	.Language=88;!;u:language	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;q:schemaVersion
S	GetCodeBindingSourceResponse	payload=0	.Body=1
S	GetDiscoveredSchemaRequest	.Events=80;!	.Type=68;!
S	GetDiscoveredSchemaResponse	.Content=88
s	GetDiscoveredSchemaVersionItemInput	min=1	max=100000
S	GetResourcePolicyRequest	.RegistryName=88;q:registryName
S	GetResourcePolicyResponse	.Policy=88;j	.RevisionId=88
S	GoneException	fault=GoneException:410	.Code=88;!	.Message=88;!
S	InternalServerErrorException	fault=InternalServerErrorException:500	.Code=88;!	.Message=88;!
S	ListDiscoverersRequest	.DiscovererIdPrefix=88;q:discovererIdPrefix	.Limit=78;q:limit	.NextToken=88;q:nextToken	.SourceArnPrefix=88;q:sourceArnPrefix
S	ListDiscoverersResponse	.Discoverers=79	.NextToken=88
S	ListRegistriesRequest	.Limit=78;q:limit	.NextToken=88;q:nextToken	.RegistryNamePrefix=88;q:registryNamePrefix	.Scope=88;q:scope
S	ListRegistriesResponse	.NextToken=88	.Registries=81
S	ListSchemaVersionsRequest	.Limit=78;q:limit	.NextToken=88;q:nextToken	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName
S	ListSchemaVersionsResponse	.NextToken=88	.SchemaVersions=83
S	ListSchemasRequest	.Limit=78;q:limit	.NextToken=88;q:nextToken	.RegistryName=88;!;u:registryName	.SchemaNamePrefix=88;q:schemaNamePrefix
S	ListSchemasResponse	.NextToken=88	.Schemas=82
S	ListTagsForResourceRequest	.ResourceArn=88;!;u:resource-arn
S	ListTagsForResourceResponse	.Tags=66;n:tags
S	NotFoundException	fault=NotFoundException:404	.Code=88;!	.Message=88;!
S	PreconditionFailedException	fault=PreconditionFailedException:412	.Code=88;!	.Message=88;!
S	PutCodeBindingRequest	.Language=88;!;u:language	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.SchemaVersion=88;q:schemaVersion
S	PutCodeBindingResponse	.CreationDate=93	.LastModified=93	.SchemaVersion=88	.Status=2
S	PutResourcePolicyRequest	.Policy=88;!;j	.RegistryName=88;q:registryName	.RevisionId=88
S	PutResourcePolicyResponse	.Policy=88;j	.RevisionId=88
S	RegistrySummary	.RegistryArn=88	.RegistryName=88	.Tags=66;n:tags
S	SchemaSummary	.LastModified=93	.SchemaArn=88	.SchemaName=88	.Tags=66;n:tags	.VersionCount=87
S	SchemaVersionSummary	.SchemaArn=88	.SchemaName=88	.SchemaVersion=88	.Type=68
S	SearchSchemaSummary	.RegistryName=88	.SchemaArn=88	.SchemaName=88	.SchemaVersions=85
S	SearchSchemaVersionSummary	.CreatedDate=93	.SchemaVersion=88	.Type=68
S	SearchSchemasRequest	.Keywords=88;!;q:keywords	.Limit=78;q:limit	.NextToken=88;q:nextToken	.RegistryName=88;!;u:registryName
S	SearchSchemasResponse	.NextToken=88	.Schemas=84
S	ServiceUnavailableException	fault=ServiceUnavailableException:503	.Code=88;!	.Message=88;!
S	StartDiscovererRequest	.DiscovererId=88;!;u:discovererId
S	StartDiscovererResponse	.DiscovererId=88	.State=23
S	StopDiscovererRequest	.DiscovererId=88;!;u:discovererId
S	StopDiscovererResponse	.DiscovererId=88	.State=23
S	TagResourceRequest	.ResourceArn=88;!;u:resource-arn	.Tags=66;!;n:tags
M	Tags	of=88	by=88
S	TooManyRequestsException	fault=TooManyRequestsException:429	.Code=88;!	.Message=88;!
s	Type	enum=OpenApi3|JSONSchemaDraft4
S	UnauthorizedException	fault=UnauthorizedException:401	.Code=88;!	.Message=88;!
S	UntagResourceRequest	.ResourceArn=88;!;u:resource-arn	.TagKeys=86;!;q:tagKeys
S	UpdateDiscovererRequest	.Description=89	.DiscovererId=88;!;u:discovererId	.CrossAccount=77
S	UpdateDiscovererResponse	.Description=88	.DiscovererArn=88	.DiscovererId=88	.SourceArn=88	.State=23	.CrossAccount=77	.Tags=66;n:tags
S	UpdateRegistryRequest	.Description=89	.RegistryName=88;!;u:registryName
S	UpdateRegistryResponse	.Description=88	.RegistryArn=88	.RegistryName=88	.Tags=66;n:tags
S	UpdateSchemaRequest	.ClientTokenId=90;T	.Content=91	.Description=89	.RegistryName=88;!;u:registryName	.SchemaName=88;!;u:schemaName	.Type=68
S	UpdateSchemaResponse	.Description=88	.LastModified=93	.SchemaArn=88	.SchemaName=88	.SchemaVersion=88	.Tags=66;n:tags	.Type=88	.VersionCreatedDate=93
b	__boolean
i	__integer
L	__listOfDiscovererSummary	of=24
L	__listOfGetDiscoveredSchemaVersionItemInput	min=1	max=10	of=32
L	__listOfRegistrySummary	of=53
L	__listOfSchemaSummary	of=54
L	__listOfSchemaVersionSummary	of=55
L	__listOfSearchSchemaSummary	of=56
L	__listOfSearchSchemaVersionSummary	of=57
L	__listOf__string	of=88
l	__long
s	__string
s	__stringMin0Max256	min=0	max=256
s	__stringMin0Max36	min=0	max=36
s	__stringMin1Max100000	min=1	max=100000
s	__stringMin20Max1600	min=20	max=1600
t	__timestampIso8601	tf=iso8601
"""##
}
