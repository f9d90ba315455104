// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of APIGateway, and the operations of it that are served.
package enum APIGatewayModel {
    package static let schema = Schema(text)

    package static let createDeployment = TypedOperation<CreateDeploymentRequest, Deployment>(service: "APIGateway", prefix: "apigateway", name: "CreateDeployment")
    package static let createResource = TypedOperation<CreateResourceRequest, Resource>(service: "APIGateway", prefix: "apigateway", name: "CreateResource")
    package static let createRestApi = TypedOperation<CreateRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "CreateRestApi")
    package static let createStage = TypedOperation<CreateStageRequest, Stage>(service: "APIGateway", prefix: "apigateway", name: "CreateStage")
    package static let deleteDeployment = TypedOperation<DeleteDeploymentRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteDeployment")
    package static let deleteIntegration = TypedOperation<DeleteIntegrationRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteIntegration")
    package static let deleteIntegrationResponse = TypedOperation<DeleteIntegrationResponseRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteIntegrationResponse")
    package static let deleteMethod = TypedOperation<DeleteMethodRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteMethod")
    package static let deleteMethodResponse = TypedOperation<DeleteMethodResponseRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteMethodResponse")
    package static let deleteResource = TypedOperation<DeleteResourceRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteResource")
    package static let deleteRestApi = TypedOperation<DeleteRestApiRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteRestApi")
    package static let deleteStage = TypedOperation<DeleteStageRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "DeleteStage")
    package static let getDeployment = TypedOperation<GetDeploymentRequest, Deployment>(service: "APIGateway", prefix: "apigateway", name: "GetDeployment")
    package static let getDeployments = TypedOperation<GetDeploymentsRequest, Deployments>(service: "APIGateway", prefix: "apigateway", name: "GetDeployments")
    package static let getIntegration = TypedOperation<GetIntegrationRequest, Integration>(service: "APIGateway", prefix: "apigateway", name: "GetIntegration")
    package static let getIntegrationResponse = TypedOperation<GetIntegrationResponseRequest, IntegrationResponse>(service: "APIGateway", prefix: "apigateway", name: "GetIntegrationResponse")
    package static let getMethod = TypedOperation<GetMethodRequest, Method>(service: "APIGateway", prefix: "apigateway", name: "GetMethod")
    package static let getMethodResponse = TypedOperation<GetMethodResponseRequest, MethodResponse>(service: "APIGateway", prefix: "apigateway", name: "GetMethodResponse")
    package static let getResource = TypedOperation<GetResourceRequest, Resource>(service: "APIGateway", prefix: "apigateway", name: "GetResource")
    package static let getResources = TypedOperation<GetResourcesRequest, Resources>(service: "APIGateway", prefix: "apigateway", name: "GetResources")
    package static let getRestApi = TypedOperation<GetRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "GetRestApi")
    package static let getRestApis = TypedOperation<GetRestApisRequest, RestApis>(service: "APIGateway", prefix: "apigateway", name: "GetRestApis")
    package static let getStage = TypedOperation<GetStageRequest, Stage>(service: "APIGateway", prefix: "apigateway", name: "GetStage")
    package static let getStages = TypedOperation<GetStagesRequest, Stages>(service: "APIGateway", prefix: "apigateway", name: "GetStages")
    package static let getTags = TypedOperation<GetTagsRequest, Tags>(service: "APIGateway", prefix: "apigateway", name: "GetTags")
    package static let importRestApi = TypedOperation<ImportRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "ImportRestApi")
    package static let putIntegration = TypedOperation<PutIntegrationRequest, Integration>(service: "APIGateway", prefix: "apigateway", name: "PutIntegration")
    package static let putIntegrationResponse = TypedOperation<PutIntegrationResponseRequest, IntegrationResponse>(service: "APIGateway", prefix: "apigateway", name: "PutIntegrationResponse")
    package static let putMethod = TypedOperation<PutMethodRequest, Method>(service: "APIGateway", prefix: "apigateway", name: "PutMethod")
    package static let putMethodResponse = TypedOperation<PutMethodResponseRequest, MethodResponse>(service: "APIGateway", prefix: "apigateway", name: "PutMethodResponse")
    package static let putRestApi = TypedOperation<PutRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "PutRestApi")
    package static let tagResource = TypedOperation<TagResourceRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceRequest, Empty>(service: "APIGateway", prefix: "apigateway", name: "UntagResource")
    package static let updateDeployment = TypedOperation<UpdateDeploymentRequest, Deployment>(service: "APIGateway", prefix: "apigateway", name: "UpdateDeployment")
    package static let updateIntegration = TypedOperation<UpdateIntegrationRequest, Integration>(service: "APIGateway", prefix: "apigateway", name: "UpdateIntegration")
    package static let updateMethod = TypedOperation<UpdateMethodRequest, Method>(service: "APIGateway", prefix: "apigateway", name: "UpdateMethod")
    package static let updateResource = TypedOperation<UpdateResourceRequest, Resource>(service: "APIGateway", prefix: "apigateway", name: "UpdateResource")
    package static let updateRestApi = TypedOperation<UpdateRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "UpdateRestApi")
    package static let updateStage = TypedOperation<UpdateStageRequest, Stage>(service: "APIGateway", prefix: "apigateway", name: "UpdateStage")

    private static let text = ##"""
V	name=APIGateway	protocols=rest-json	signing=apigateway	version=2015-07-09	endpoint=apigateway	validation=BadRequestException
O	CreateDeployment	method=POST	uri=/restapis/{restapi_id}/deployments	status=201	in=12	out=24
O	CreateResource	method=POST	uri=/restapis/{restapi_id}/resources/{parent_id}	status=201	in=13	out=81
O	CreateRestApi	method=POST	uri=/restapis	status=201	in=14	out=84
O	CreateStage	method=POST	uri=/restapis/{restapi_id}/stages	status=201	in=15	out=88
O	DeleteDeployment	method=DELETE	uri=/restapis/{restapi_id}/deployments/{deployment_id}	status=202	in=16
O	DeleteIntegration	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	status=204	in=17
O	DeleteIntegrationResponse	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	status=204	in=18
O	DeleteMethod	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	status=204	in=19
O	DeleteMethodResponse	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	status=204	in=20
O	DeleteResource	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}	status=202	in=21
O	DeleteRestApi	method=DELETE	uri=/restapis/{restapi_id}	status=202	in=22
O	DeleteStage	method=DELETE	uri=/restapis/{restapi_id}/stages/{stage_name}	status=202	in=23
O	GetDeployment	method=GET	uri=/restapis/{restapi_id}/deployments/{deployment_id}	in=31	out=24
O	GetDeployments	method=GET	uri=/restapis/{restapi_id}/deployments	in=32	out=26
O	GetIntegration	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	in=33	out=46
O	GetIntegrationResponse	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	in=34	out=47
O	GetMethod	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	in=35	out=65
O	GetMethodResponse	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	in=36	out=66
O	GetResource	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}	in=37	out=81
O	GetResources	method=GET	uri=/restapis/{restapi_id}/resources	in=38	out=82
O	GetRestApi	method=GET	uri=/restapis/{restapi_id}	in=39	out=84
O	GetRestApis	method=GET	uri=/restapis	in=40	out=85
O	GetStage	method=GET	uri=/restapis/{restapi_id}/stages/{stage_name}	in=41	out=88
O	GetStages	method=GET	uri=/restapis/{restapi_id}/stages	in=42	out=89
O	GetTags	method=GET	uri=/tags/{resource_arn}	in=43	out=93
O	ImportRestApi	method=POST	uri=/restapis?mode=import	status=201	in=44	out=84
O	PutIntegration	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	status=201	in=75	out=46
O	PutIntegrationResponse	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	status=201	in=76	out=47
O	PutMethod	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	status=201	in=77	out=65
O	PutMethodResponse	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	status=201	in=78	out=66
O	PutRestApi	method=PUT	uri=/restapis/{restapi_id}	in=80	out=84
O	TagResource	method=PUT	uri=/tags/{resource_arn}	status=204	in=92
O	UntagResource	method=DELETE	uri=/tags/{resource_arn}	status=204	in=99
O	UpdateDeployment	method=PATCH	uri=/restapis/{restapi_id}/deployments/{deployment_id}	in=100	out=24
O	UpdateIntegration	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	in=101	out=46
O	UpdateMethod	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	in=102	out=65
O	UpdateResource	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}	in=103	out=81
O	UpdateRestApi	method=PATCH	uri=/restapis/{restapi_id}	in=104	out=84
O	UpdateStage	method=PATCH	uri=/restapis/{restapi_id}/stages/{stage_name}	in=105	out=88
S	AccessLogSettings	.format=91	.destinationArn=91
s	ApiKeySourceType	enum=HEADER|AUTHORIZER
s	ApiStatus	enum=UPDATING|AVAILABLE|PENDING|FAILED
S	BadRequestException	fault=BadRequestException:400	.message=91
B	Blob
b	Boolean
s	CacheClusterSize	enum=0.5|1.6|6.1|13.5|28.4|58.2|118|237
s	CacheClusterStatus	enum=CREATE_IN_PROGRESS|AVAILABLE|DELETE_IN_PROGRESS|NOT_AVAILABLE|FLUSH_IN_PROGRESS
S	CanarySettings	.percentTraffic=27	.deploymentId=91	.stageVariableOverrides=64	.useStageCache=5
S	ConflictException	fault=ConflictException:409	.message=91
s	ConnectionType	enum=INTERNET|VPC_LINK
s	ContentHandlingStrategy	enum=CONVERT_TO_BINARY|CONVERT_TO_TEXT
S	CreateDeploymentRequest	.restApiId=91;!;u:restapi_id	.stageName=91	.stageDescription=91	.description=91	.cacheClusterEnabled=70	.cacheClusterSize=6	.variables=64	.canarySettings=25	.tracingEnabled=70
S	CreateResourceRequest	.restApiId=91;!;u:restapi_id	.parentId=91;!;u:parent_id	.pathPart=91;!
S	CreateRestApiRequest	.name=91;!	.description=91	.version=91	.cloneFrom=91	.binaryMediaTypes=57	.minimumCompressionSize=71	.apiKeySource=1	.endpointConfiguration=29	.policy=91	.tags=64	.disableExecuteApiEndpoint=5	.securityPolicy=86	.endpointAccessMode=28
S	CreateStageRequest	.restApiId=91;!;u:restapi_id	.stageName=91;!	.deploymentId=91;!	.description=91	.cacheClusterEnabled=5	.cacheClusterSize=6	.variables=64	.documentationVersion=91	.canarySettings=8	.tracingEnabled=5	.tags=64
S	DeleteDeploymentRequest	.restApiId=91;!;u:restapi_id	.deploymentId=91;!;u:deployment_id
S	DeleteIntegrationRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method
S	DeleteIntegrationResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code
S	DeleteMethodRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method
S	DeleteMethodResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code
S	DeleteResourceRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id
S	DeleteRestApiRequest	.restApiId=91;!;u:restapi_id
S	DeleteStageRequest	.restApiId=91;!;u:restapi_id	.stageName=91;!;u:stage_name
S	Deployment	.id=91	.description=91	.createdDate=94	.apiSummary=74
S	DeploymentCanarySettings	.percentTraffic=27	.stageVariableOverrides=64	.useStageCache=5
S	Deployments	.position=91	.items=51;n:item
d	Double
s	EndpointAccessMode	enum=BASIC|STRICT
S	EndpointConfiguration	.types=52	.ipAddressType=49	.vpcEndpointIds=57
s	EndpointType	enum=REGIONAL|EDGE|PRIVATE
S	GetDeploymentRequest	.restApiId=91;!;u:restapi_id	.deploymentId=91;!;u:deployment_id	.embed=57;q:embed
S	GetDeploymentsRequest	.restApiId=91;!;u:restapi_id	.position=91;q:position	.limit=71;q:limit
S	GetIntegrationRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method
S	GetIntegrationResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code
S	GetMethodRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method
S	GetMethodResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code
S	GetResourceRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.embed=57;q:embed
S	GetResourcesRequest	.restApiId=91;!;u:restapi_id	.position=91;q:position	.limit=71;q:limit	.embed=57;q:embed
S	GetRestApiRequest	.restApiId=91;!;u:restapi_id
S	GetRestApisRequest	.position=91;q:position	.limit=71;q:limit
S	GetStageRequest	.restApiId=91;!;u:restapi_id	.stageName=91;!;u:stage_name
S	GetStagesRequest	.restApiId=91;!;u:restapi_id	.deploymentId=91;q:deploymentId
S	GetTagsRequest	.resourceArn=91;!;u:resource_arn	.position=91;q:position	.limit=71;q:limit
S	ImportRestApiRequest	payload=2	.failOnWarnings=5;q:failonwarnings	.parameters=64;Q	.body=4;!
i	Integer
S	Integration	.type=48	.httpMethod=91	.uri=91	.connectionType=10	.connectionId=91	.credentials=91	.requestParameters=64	.requestTemplates=64	.passthroughBehavior=91	.contentHandling=11	.timeoutInMillis=45	.cacheNamespace=91	.cacheKeyParameters=57	.integrationResponses=58	.tlsConfig=95	.responseTransferMode=83	.integrationTarget=91
S	IntegrationResponse	.statusCode=90	.selectionPattern=91	.responseParameters=64	.responseTemplates=64	.contentHandling=11
s	IntegrationType	enum=HTTP|AWS|MOCK|HTTP_PROXY|AWS_PROXY
s	IpAddressType	enum=ipv4|dualstack
S	LimitExceededException	fault=LimitExceededException:429	.retryAfterSeconds=91;h:Retry-After	.message=91
L	ListOfDeployment	of=24
L	ListOfEndpointType	of=30
L	ListOfPatchOperation	of=73
L	ListOfResource	of=81
L	ListOfRestApi	of=84
L	ListOfStage	of=88
L	ListOfString	of=91
M	MapOfIntegrationResponse	of=47	by=91
M	MapOfMethod	of=65	by=91
M	MapOfMethodResponse	of=66	by=91
M	MapOfMethodSettings	of=67	by=91
M	MapOfMethodSnapshot	of=68	by=91
M	MapOfStringToBoolean	of=70	by=91
M	MapOfStringToString	of=91	by=91
S	Method	.httpMethod=91	.authorizationType=91	.authorizerId=91	.apiKeyRequired=70	.requestValidatorId=91	.operationName=91	.requestParameters=63	.requestModels=64	.methodResponses=60	.methodIntegration=46	.authorizationScopes=57
S	MethodResponse	.statusCode=90	.responseParameters=63	.responseModels=64
S	MethodSetting	.metricsEnabled=5	.loggingLevel=91	.dataTraceEnabled=5	.throttlingBurstLimit=45	.throttlingRateLimit=27	.cachingEnabled=5	.cacheTtlInSeconds=45	.cacheDataEncrypted=5	.requireAuthorizationForCacheControl=5	.unauthorizedCacheControlHeaderStrategy=97
S	MethodSnapshot	.authorizationType=91	.apiKeyRequired=5
S	NotFoundException	fault=NotFoundException:404	.message=91
b	NullableBoolean
i	NullableInteger
s	Op	enum=add|remove|replace|move|copy|test
S	PatchOperation	.op=72	.path=91	.value=91	.from=91
M	PathToMapOfMethodSnapshot	of=62	by=91
S	PutIntegrationRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.type=48;!	.integrationHttpMethod=91;n:httpMethod	.uri=91	.connectionType=10	.connectionId=91	.credentials=91	.requestParameters=64	.requestTemplates=64	.passthroughBehavior=91	.cacheNamespace=91	.cacheKeyParameters=57	.contentHandling=11	.timeoutInMillis=71	.tlsConfig=95	.responseTransferMode=83	.integrationTarget=91
S	PutIntegrationResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code	.selectionPattern=91	.responseParameters=64	.responseTemplates=64	.contentHandling=11
S	PutMethodRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.authorizationType=91;!	.authorizerId=91	.apiKeyRequired=5	.operationName=91	.requestParameters=63	.requestModels=64	.requestValidatorId=91	.authorizationScopes=57
S	PutMethodResponseRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.statusCode=90;!;u:status_code	.responseParameters=63	.responseModels=64
s	PutMode	enum=merge|overwrite
S	PutRestApiRequest	payload=4	.restApiId=91;!;u:restapi_id	.mode=79;q:mode	.failOnWarnings=5;q:failonwarnings	.parameters=64;Q	.body=4;!
S	Resource	.id=91	.parentId=91	.pathPart=91	.path=91	.resourceMethods=59
S	Resources	.position=91	.items=54;n:item
s	ResponseTransferMode	enum=BUFFERED|STREAM
S	RestApi	.id=91	.name=91	.description=91	.createdDate=94	.version=91	.warnings=57	.binaryMediaTypes=57	.minimumCompressionSize=71	.apiKeySource=1	.endpointConfiguration=29	.policy=91	.tags=64	.disableExecuteApiEndpoint=5	.rootResourceId=91	.securityPolicy=86	.endpointAccessMode=28	.apiStatus=2	.apiStatusMessage=91
S	RestApis	.position=91	.items=55;n:item
s	SecurityPolicy	enum=TLS_1_0|TLS_1_2|SecurityPolicy_TLS13_1_3_2025_09|SecurityPolicy_TLS13_1_3_FIPS_2025_09|SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09|SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_PQ_2025_09|SecurityPolicy_TLS13_1_2_2021_06|SecurityPolicy_TLS13_2025_EDGE|SecurityPolicy_TLS12_PFS_2025_EDGE|SecurityPolicy_TLS12_2018_EDGE
S	ServiceUnavailableException	fault=ServiceUnavailableException:503	.retryAfterSeconds=91;h:Retry-After	.message=91
S	Stage	.deploymentId=91	.clientCertificateId=91	.stageName=91	.description=91	.cacheClusterEnabled=5	.cacheClusterSize=6	.cacheClusterStatus=7	.methodSettings=61	.variables=64	.documentationVersion=91	.accessLogSettings=0	.canarySettings=8	.tracingEnabled=5	.webAclArn=91	.tags=64	.createdDate=94	.lastUpdatedDate=94
S	Stages	.item=56
s	StatusCode	pattern=[1-5]\d\d
s	String
S	TagResourceRequest	.resourceArn=91;!;u:resource_arn	.tags=64;!
S	Tags	.tags=64
t	Timestamp
S	TlsConfig	.insecureSkipVerification=5
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=91;h:Retry-After	.message=91
s	UnauthorizedCacheControlHeaderStrategy	enum=FAIL_WITH_403|SUCCEED_WITH_RESPONSE_HEADER|SUCCEED_WITHOUT_RESPONSE_HEADER
S	UnauthorizedException	fault=UnauthorizedException:401	.message=91
S	UntagResourceRequest	.resourceArn=91;!;u:resource_arn	.tagKeys=57;!;q:tagKeys
S	UpdateDeploymentRequest	.restApiId=91;!;u:restapi_id	.deploymentId=91;!;u:deployment_id	.patchOperations=53
S	UpdateIntegrationRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.patchOperations=53
S	UpdateMethodRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.httpMethod=91;!;u:http_method	.patchOperations=53
S	UpdateResourceRequest	.restApiId=91;!;u:restapi_id	.resourceId=91;!;u:resource_id	.patchOperations=53
S	UpdateRestApiRequest	.restApiId=91;!;u:restapi_id	.patchOperations=53
S	UpdateStageRequest	.restApiId=91;!;u:restapi_id	.stageName=91;!;u:stage_name	.patchOperations=53
"""##
}
