// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of APIGateway, and the operations of it that are served.
package enum APIGatewayModel {
    package static let schema = Schema(text, notServed: notServed)

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
    package static let getAccount = TypedOperation<GetAccountRequest, Account>(service: "APIGateway", prefix: "apigateway", name: "GetAccount")
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
    package static let updateAccount = TypedOperation<UpdateAccountRequest, Account>(service: "APIGateway", prefix: "apigateway", name: "UpdateAccount")
    package static let updateDeployment = TypedOperation<UpdateDeploymentRequest, Deployment>(service: "APIGateway", prefix: "apigateway", name: "UpdateDeployment")
    package static let updateIntegration = TypedOperation<UpdateIntegrationRequest, Integration>(service: "APIGateway", prefix: "apigateway", name: "UpdateIntegration")
    package static let updateMethod = TypedOperation<UpdateMethodRequest, Method>(service: "APIGateway", prefix: "apigateway", name: "UpdateMethod")
    package static let updateResource = TypedOperation<UpdateResourceRequest, Resource>(service: "APIGateway", prefix: "apigateway", name: "UpdateResource")
    package static let updateRestApi = TypedOperation<UpdateRestApiRequest, RestApi>(service: "APIGateway", prefix: "apigateway", name: "UpdateRestApi")
    package static let updateStage = TypedOperation<UpdateStageRequest, Stage>(service: "APIGateway", prefix: "apigateway", name: "UpdateStage")

    private static let text = ##"""
V	name=APIGateway	protocols=rest-json	signing=apigateway	version=2015-07-09	endpoint=apigateway	validation=BadRequestException
O	CreateDeployment	method=POST	uri=/restapis/{restapi_id}/deployments	status=201	in=13	out=25
O	CreateResource	method=POST	uri=/restapis/{restapi_id}/resources/{parent_id}	status=201	in=14	out=83
O	CreateRestApi	method=POST	uri=/restapis	status=201	in=15	out=86
O	CreateStage	method=POST	uri=/restapis/{restapi_id}/stages	status=201	in=16	out=90
O	DeleteDeployment	method=DELETE	uri=/restapis/{restapi_id}/deployments/{deployment_id}	status=202	in=17
O	DeleteIntegration	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	status=204	in=18
O	DeleteIntegrationResponse	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	status=204	in=19
O	DeleteMethod	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	status=204	in=20
O	DeleteMethodResponse	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	status=204	in=21
O	DeleteResource	method=DELETE	uri=/restapis/{restapi_id}/resources/{resource_id}	status=202	in=22
O	DeleteRestApi	method=DELETE	uri=/restapis/{restapi_id}	status=202	in=23
O	DeleteStage	method=DELETE	uri=/restapis/{restapi_id}/stages/{stage_name}	status=202	in=24
O	GetAccount	method=GET	uri=/account	in=32	out=1
O	GetDeployment	method=GET	uri=/restapis/{restapi_id}/deployments/{deployment_id}	in=33	out=25
O	GetDeployments	method=GET	uri=/restapis/{restapi_id}/deployments	in=34	out=27
O	GetIntegration	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	in=35	out=48
O	GetIntegrationResponse	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	in=36	out=49
O	GetMethod	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	in=37	out=67
O	GetMethodResponse	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	in=38	out=68
O	GetResource	method=GET	uri=/restapis/{restapi_id}/resources/{resource_id}	in=39	out=83
O	GetResources	method=GET	uri=/restapis/{restapi_id}/resources	in=40	out=84
O	GetRestApi	method=GET	uri=/restapis/{restapi_id}	in=41	out=86
O	GetRestApis	method=GET	uri=/restapis	in=42	out=87
O	GetStage	method=GET	uri=/restapis/{restapi_id}/stages/{stage_name}	in=43	out=90
O	GetStages	method=GET	uri=/restapis/{restapi_id}/stages	in=44	out=91
O	GetTags	method=GET	uri=/tags/{resource_arn}	in=45	out=95
O	ImportRestApi	method=POST	uri=/restapis?mode=import	status=201	in=46	out=86
O	PutIntegration	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	status=201	in=77	out=48
O	PutIntegrationResponse	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}	status=201	in=78	out=49
O	PutMethod	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	status=201	in=79	out=67
O	PutMethodResponse	method=PUT	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}	status=201	in=80	out=68
O	PutRestApi	method=PUT	uri=/restapis/{restapi_id}	in=82	out=86
O	TagResource	method=PUT	uri=/tags/{resource_arn}	status=204	in=94
O	UntagResource	method=DELETE	uri=/tags/{resource_arn}	status=204	in=102
O	UpdateAccount	method=PATCH	uri=/account	in=103	out=1
O	UpdateDeployment	method=PATCH	uri=/restapis/{restapi_id}/deployments/{deployment_id}	in=104	out=25
O	UpdateIntegration	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration	in=105	out=48
O	UpdateMethod	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}	in=106	out=67
O	UpdateResource	method=PATCH	uri=/restapis/{restapi_id}/resources/{resource_id}	in=107	out=83
O	UpdateRestApi	method=PATCH	uri=/restapis/{restapi_id}	in=108	out=86
O	UpdateStage	method=PATCH	uri=/restapis/{restapi_id}/stages/{stage_name}	in=109	out=90
S	AccessLogSettings	.format=93	.destinationArn=93
S	Account	.cloudwatchRoleArn=93	.throttleSettings=96	.features=59	.apiKeyVersion=93
s	ApiKeySourceType	enum=HEADER|AUTHORIZER
s	ApiStatus	enum=UPDATING|AVAILABLE|PENDING|FAILED
S	BadRequestException	fault=BadRequestException:400	.message=93
B	Blob
b	Boolean
s	CacheClusterSize	enum=0.5|1.6|6.1|13.5|28.4|58.2|118|237
s	CacheClusterStatus	enum=CREATE_IN_PROGRESS|AVAILABLE|DELETE_IN_PROGRESS|NOT_AVAILABLE|FLUSH_IN_PROGRESS
S	CanarySettings	.percentTraffic=28	.deploymentId=93	.stageVariableOverrides=66	.useStageCache=6
S	ConflictException	fault=ConflictException:409	.message=93
s	ConnectionType	enum=INTERNET|VPC_LINK
s	ContentHandlingStrategy	enum=CONVERT_TO_BINARY|CONVERT_TO_TEXT
S	CreateDeploymentRequest	.restApiId=93;!;u:restapi_id	.stageName=93	.stageDescription=93	.description=93	.cacheClusterEnabled=72	.cacheClusterSize=7	.variables=66	.canarySettings=26	.tracingEnabled=72
S	CreateResourceRequest	.restApiId=93;!;u:restapi_id	.parentId=93;!;u:parent_id	.pathPart=93;!
S	CreateRestApiRequest	.name=93;!	.description=93	.version=93	.cloneFrom=93	.binaryMediaTypes=59	.minimumCompressionSize=73	.apiKeySource=2	.endpointConfiguration=30	.policy=93	.tags=66	.disableExecuteApiEndpoint=6	.securityPolicy=88	.endpointAccessMode=29
S	CreateStageRequest	.restApiId=93;!;u:restapi_id	.stageName=93;!	.deploymentId=93;!	.description=93	.cacheClusterEnabled=6	.cacheClusterSize=7	.variables=66	.documentationVersion=93	.canarySettings=9	.tracingEnabled=6	.tags=66
S	DeleteDeploymentRequest	.restApiId=93;!;u:restapi_id	.deploymentId=93;!;u:deployment_id
S	DeleteIntegrationRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method
S	DeleteIntegrationResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code
S	DeleteMethodRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method
S	DeleteMethodResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code
S	DeleteResourceRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id
S	DeleteRestApiRequest	.restApiId=93;!;u:restapi_id
S	DeleteStageRequest	.restApiId=93;!;u:restapi_id	.stageName=93;!;u:stage_name
S	Deployment	.id=93	.description=93	.createdDate=97	.apiSummary=76
S	DeploymentCanarySettings	.percentTraffic=28	.stageVariableOverrides=66	.useStageCache=6
S	Deployments	.position=93	.items=53;n:item
d	Double
s	EndpointAccessMode	enum=BASIC|STRICT
S	EndpointConfiguration	.types=54	.ipAddressType=51	.vpcEndpointIds=59
s	EndpointType	enum=REGIONAL|EDGE|PRIVATE
S	GetAccountRequest
S	GetDeploymentRequest	.restApiId=93;!;u:restapi_id	.deploymentId=93;!;u:deployment_id	.embed=59;q:embed
S	GetDeploymentsRequest	.restApiId=93;!;u:restapi_id	.position=93;q:position	.limit=73;q:limit
S	GetIntegrationRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method
S	GetIntegrationResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code
S	GetMethodRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method
S	GetMethodResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code
S	GetResourceRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.embed=59;q:embed
S	GetResourcesRequest	.restApiId=93;!;u:restapi_id	.position=93;q:position	.limit=73;q:limit	.embed=59;q:embed
S	GetRestApiRequest	.restApiId=93;!;u:restapi_id
S	GetRestApisRequest	.position=93;q:position	.limit=73;q:limit
S	GetStageRequest	.restApiId=93;!;u:restapi_id	.stageName=93;!;u:stage_name
S	GetStagesRequest	.restApiId=93;!;u:restapi_id	.deploymentId=93;q:deploymentId
S	GetTagsRequest	.resourceArn=93;!;u:resource_arn	.position=93;q:position	.limit=73;q:limit
S	ImportRestApiRequest	payload=2	.failOnWarnings=6;q:failonwarnings	.parameters=66;Q	.body=5;!
i	Integer
S	Integration	.type=50	.httpMethod=93	.uri=93	.connectionType=11	.connectionId=93	.credentials=93	.requestParameters=66	.requestTemplates=66	.passthroughBehavior=93	.contentHandling=12	.timeoutInMillis=47	.cacheNamespace=93	.cacheKeyParameters=59	.integrationResponses=60	.tlsConfig=98	.responseTransferMode=85	.integrationTarget=93
S	IntegrationResponse	.statusCode=92	.selectionPattern=93	.responseParameters=66	.responseTemplates=66	.contentHandling=12
s	IntegrationType	enum=HTTP|AWS|MOCK|HTTP_PROXY|AWS_PROXY
s	IpAddressType	enum=ipv4|dualstack
S	LimitExceededException	fault=LimitExceededException:429	.retryAfterSeconds=93;h:Retry-After	.message=93
L	ListOfDeployment	of=25
L	ListOfEndpointType	of=31
L	ListOfPatchOperation	of=75
L	ListOfResource	of=83
L	ListOfRestApi	of=86
L	ListOfStage	of=90
L	ListOfString	of=93
M	MapOfIntegrationResponse	of=49	by=93
M	MapOfMethod	of=67	by=93
M	MapOfMethodResponse	of=68	by=93
M	MapOfMethodSettings	of=69	by=93
M	MapOfMethodSnapshot	of=70	by=93
M	MapOfStringToBoolean	of=72	by=93
M	MapOfStringToString	of=93	by=93
S	Method	.httpMethod=93	.authorizationType=93	.authorizerId=93	.apiKeyRequired=72	.requestValidatorId=93	.operationName=93	.requestParameters=65	.requestModels=66	.methodResponses=62	.methodIntegration=48	.authorizationScopes=59
S	MethodResponse	.statusCode=92	.responseParameters=65	.responseModels=66
S	MethodSetting	.metricsEnabled=6	.loggingLevel=93	.dataTraceEnabled=6	.throttlingBurstLimit=47	.throttlingRateLimit=28	.cachingEnabled=6	.cacheTtlInSeconds=47	.cacheDataEncrypted=6	.requireAuthorizationForCacheControl=6	.unauthorizedCacheControlHeaderStrategy=100
S	MethodSnapshot	.authorizationType=93	.apiKeyRequired=6
S	NotFoundException	fault=NotFoundException:404	.message=93
b	NullableBoolean
i	NullableInteger
s	Op	enum=add|remove|replace|move|copy|test
S	PatchOperation	.op=74	.path=93	.value=93	.from=93
M	PathToMapOfMethodSnapshot	of=64	by=93
S	PutIntegrationRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.type=50;!	.integrationHttpMethod=93;n:httpMethod	.uri=93	.connectionType=11	.connectionId=93	.credentials=93	.requestParameters=66	.requestTemplates=66	.passthroughBehavior=93	.cacheNamespace=93	.cacheKeyParameters=59	.contentHandling=12	.timeoutInMillis=73	.tlsConfig=98	.responseTransferMode=85	.integrationTarget=93
S	PutIntegrationResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code	.selectionPattern=93	.responseParameters=66	.responseTemplates=66	.contentHandling=12
S	PutMethodRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.authorizationType=93;!	.authorizerId=93	.apiKeyRequired=6	.operationName=93	.requestParameters=65	.requestModels=66	.requestValidatorId=93	.authorizationScopes=59
S	PutMethodResponseRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.statusCode=92;!;u:status_code	.responseParameters=65	.responseModels=66
s	PutMode	enum=merge|overwrite
S	PutRestApiRequest	payload=4	.restApiId=93;!;u:restapi_id	.mode=81;q:mode	.failOnWarnings=6;q:failonwarnings	.parameters=66;Q	.body=5;!
S	Resource	.id=93	.parentId=93	.pathPart=93	.path=93	.resourceMethods=61
S	Resources	.position=93	.items=56;n:item
s	ResponseTransferMode	enum=BUFFERED|STREAM
S	RestApi	.id=93	.name=93	.description=93	.createdDate=97	.version=93	.warnings=59	.binaryMediaTypes=59	.minimumCompressionSize=73	.apiKeySource=2	.endpointConfiguration=30	.policy=93	.tags=66	.disableExecuteApiEndpoint=6	.rootResourceId=93	.securityPolicy=88	.endpointAccessMode=29	.apiStatus=3	.apiStatusMessage=93
S	RestApis	.position=93	.items=57;n:item
s	SecurityPolicy	enum=TLS_1_0|TLS_1_2|SecurityPolicy_TLS13_1_3_2025_09|SecurityPolicy_TLS13_1_3_FIPS_2025_09|SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09|SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09|SecurityPolicy_TLS13_1_2_PQ_2025_09|SecurityPolicy_TLS13_1_2_2021_06|SecurityPolicy_TLS13_2025_EDGE|SecurityPolicy_TLS12_PFS_2025_EDGE|SecurityPolicy_TLS12_2018_EDGE
S	ServiceUnavailableException	fault=ServiceUnavailableException:503	.retryAfterSeconds=93;h:Retry-After	.message=93
S	Stage	.deploymentId=93	.clientCertificateId=93	.stageName=93	.description=93	.cacheClusterEnabled=6	.cacheClusterSize=7	.cacheClusterStatus=8	.methodSettings=63	.variables=66	.documentationVersion=93	.accessLogSettings=0	.canarySettings=9	.tracingEnabled=6	.webAclArn=93	.tags=66	.createdDate=97	.lastUpdatedDate=97
S	Stages	.item=58
s	StatusCode	pattern=[1-5]\d\d
s	String
S	TagResourceRequest	.resourceArn=93;!;u:resource_arn	.tags=66;!
S	Tags	.tags=66
S	ThrottleSettings	.burstLimit=47	.rateLimit=28
t	Timestamp
S	TlsConfig	.insecureSkipVerification=6
S	TooManyRequestsException	fault=TooManyRequestsException:429	.retryAfterSeconds=93;h:Retry-After	.message=93
s	UnauthorizedCacheControlHeaderStrategy	enum=FAIL_WITH_403|SUCCEED_WITH_RESPONSE_HEADER|SUCCEED_WITHOUT_RESPONSE_HEADER
S	UnauthorizedException	fault=UnauthorizedException:401	.message=93
S	UntagResourceRequest	.resourceArn=93;!;u:resource_arn	.tagKeys=59;!;q:tagKeys
S	UpdateAccountRequest	.patchOperations=55
S	UpdateDeploymentRequest	.restApiId=93;!;u:restapi_id	.deploymentId=93;!;u:deployment_id	.patchOperations=55
S	UpdateIntegrationRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.patchOperations=55
S	UpdateMethodRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.httpMethod=93;!;u:http_method	.patchOperations=55
S	UpdateResourceRequest	.restApiId=93;!;u:restapi_id	.resourceId=93;!;u:resource_id	.patchOperations=55
S	UpdateRestApiRequest	.restApiId=93;!;u:restapi_id	.patchOperations=55
S	UpdateStageRequest	.restApiId=93;!;u:restapi_id	.stageName=93;!;u:stage_name	.patchOperations=55
"""##
}
