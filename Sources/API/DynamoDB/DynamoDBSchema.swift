// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of DynamoDB, and the operations of it that are served.
package enum DynamoDBModel {
    package static let schema = Schema(text)

    package static let batchExecuteStatement = TypedOperation<BatchExecuteStatementInput, BatchExecuteStatementOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchExecuteStatement")
    package static let batchGetItem = TypedOperation<BatchGetItemInput, BatchGetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchGetItem")
    package static let batchWriteItem = TypedOperation<BatchWriteItemInput, BatchWriteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchWriteItem")
    package static let createTable = TypedOperation<CreateTableInput, CreateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "CreateTable")
    package static let deleteItem = TypedOperation<DeleteItemInput, DeleteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteItem")
    package static let deleteTable = TypedOperation<DeleteTableInput, DeleteTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteTable")
    package static let describeContinuousBackups = TypedOperation<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeContinuousBackups")
    package static let describeTable = TypedOperation<DescribeTableInput, DescribeTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTable")
    package static let describeTimeToLive = TypedOperation<DescribeTimeToLiveInput, DescribeTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTimeToLive")
    package static let executeStatement = TypedOperation<ExecuteStatementInput, ExecuteStatementOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ExecuteStatement")
    package static let executeTransaction = TypedOperation<ExecuteTransactionInput, ExecuteTransactionOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ExecuteTransaction")
    package static let getItem = TypedOperation<GetItemInput, GetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "GetItem")
    package static let listTables = TypedOperation<ListTablesInput, ListTablesOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTables")
    package static let listTagsOfResource = TypedOperation<ListTagsOfResourceInput, ListTagsOfResourceOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTagsOfResource")
    package static let putItem = TypedOperation<PutItemInput, PutItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "PutItem")
    package static let query = TypedOperation<QueryInput, QueryOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Query")
    package static let scan = TypedOperation<ScanInput, ScanOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Scan")
    package static let tagResource = TypedOperation<TagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "TagResource")
    package static let transactGetItems = TypedOperation<TransactGetItemsInput, TransactGetItemsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "TransactGetItems")
    package static let transactWriteItems = TypedOperation<TransactWriteItemsInput, TransactWriteItemsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "TransactWriteItems")
    package static let untagResource = TypedOperation<UntagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "UntagResource")
    package static let updateItem = TypedOperation<UpdateItemInput, UpdateItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateItem")
    package static let updateTable = TypedOperation<UpdateTableInput, UpdateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTable")
    package static let updateTimeToLive = TypedOperation<UpdateTimeToLiveInput, UpdateTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTimeToLive")

    private static let text = ##"""
V	name=DynamoDB	protocols=json	signing=dynamodb	version=2012-08-10	endpoint=dynamodb	target=DynamoDB_20120810	json=1.0
O	BatchExecuteStatement	method=POST	uri=/	in=15	out=16
O	BatchGetItem	method=POST	uri=/	in=17	out=18
O	BatchWriteItem	method=POST	uri=/	in=25	out=26
O	CreateTable	method=POST	uri=/	in=54	out=55
O	DeleteItem	method=POST	uri=/	in=60	out=61
O	DeleteTable	method=POST	uri=/	in=64	out=65
O	DescribeContinuousBackups	method=POST	uri=/	in=67	out=68
O	DescribeTable	method=POST	uri=/	in=69	out=70
O	DescribeTimeToLive	method=POST	uri=/	in=71	out=72
O	ExecuteStatement	method=POST	uri=/	in=75	out=76
O	ExecuteTransaction	method=POST	uri=/	in=77	out=78
O	GetItem	method=POST	uri=/	in=87	out=88
O	ListTables	method=POST	uri=/	in=129	out=131
O	ListTagsOfResource	method=POST	uri=/	in=132	out=133
O	PutItem	method=POST	uri=/	in=169	out=171
O	Query	method=POST	uri=/	in=173	out=174
O	Scan	method=POST	uri=/	in=208	out=209
O	TagResource	method=POST	uri=/	in=235
O	TransactGetItems	method=POST	uri=/	in=247	out=248
O	TransactWriteItems	method=POST	uri=/	in=251	out=252
O	UntagResource	method=POST	uri=/	in=256
O	UpdateItem	method=POST	uri=/	in=260	out=261
O	UpdateTable	method=POST	uri=/	in=263	out=264
O	UpdateTimeToLive	method=POST	uri=/	in=265	out=266
s	ArchivalReason
S	ArchivalSummary	.ArchivalDateTime=56	.ArchivalReason=0	.ArchivalBackupArn=14
s	AttributeAction	enum=ADD|PUT|DELETE
S	AttributeDefinition	.AttributeName=123;!	.AttributeType=207;!
L	AttributeDefinitions	of=3
M	AttributeMap	of=9	by=6
s	AttributeName	max=65535
L	AttributeNameList	min=1	of=6
M	AttributeUpdates	of=11	by=6
S	AttributeValue	.S=219	.N=146	.B=30	.SS=220	.NS=147	.BS=31	.M=139	.L=128	.NULL=145	.BOOL=32
L	AttributeValueList	of=9
S	AttributeValueUpdate	.Value=9	.Action=2
s	AvailabilityErrorMessage
b	Backfilling
s	BackupArn	min=37	max=1024
S	BatchExecuteStatementInput	.Statements=152;!	.ReturnConsumedCapacity=198
S	BatchExecuteStatementOutput	.Responses=153	.ConsumedCapacity=47
S	BatchGetItemInput	.RequestItems=19;!	.ReturnConsumedCapacity=198
S	BatchGetItemOutput	.Responses=20	.UnprocessedKeys=19	.ConsumedCapacity=47
M	BatchGetRequestMap	min=1	max=100	of=126	by=221
M	BatchGetResponseMap	of=113	by=221
S	BatchStatementError	.Code=22	.Message=218	.Item=5
s	BatchStatementErrorCodeEnum	enum=ConditionalCheckFailed|ItemCollectionSizeLimitExceeded|RequestLimitExceeded|ValidationError|ProvisionedThroughputExceeded|TransactionConflict|ThrottlingError|InternalServerError|ResourceNotFound|AccessDenied|DuplicateItem
S	BatchStatementRequest	.Statement=155;!	.Parameters=160	.ConsistentRead=45	.ReturnValuesOnConditionCheckFailure=201
S	BatchStatementResponse	.Error=21	.TableName=226	.Item=5
S	BatchWriteItemInput	.RequestItems=27;!	.ReturnConsumedCapacity=198	.ReturnItemCollectionMetrics=199
S	BatchWriteItemOutput	.UnprocessedItems=27	.ItemCollectionMetrics=109	.ConsumedCapacity=47
M	BatchWriteItemRequestMap	min=1	max=25	of=270	by=221
s	BillingMode	enum=PROVISIONED|PAY_PER_REQUEST
S	BillingModeSummary	.BillingMode=28	.LastUpdateToPayPerRequestDateTime=56
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=30
b	BooleanAttributeValue
b	BooleanObject
S	CancellationReason	.Item=5	.Code=38	.Message=74
L	CancellationReasonList	min=1	max=100	of=34
S	Capacity	.ReadCapacityUnits=48	.WriteCapacityUnits=48	.CapacityUnits=48
s	ClientRequestToken	min=1	max=36
s	Code
s	ComparisonOperator	enum=EQ|NE|IN|LE|LT|GE|GT|BETWEEN|NOT_NULL|NULL|CONTAINS|NOT_CONTAINS|BEGINS_WITH
S	Condition	.AttributeValueList=10	.ComparisonOperator=39;!
S	ConditionCheck	.Key=118;!	.TableName=221;!	.ConditionExpression=42;!	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
s	ConditionExpression
S	ConditionalCheckFailedException	fault=ConditionalCheckFailedException:400	.message=74	.Item=5
s	ConditionalOperator	enum=AND|OR
b	ConsistentRead
S	ConsumedCapacity	.TableName=221	.CapacityUnits=48	.ReadCapacityUnits=48	.WriteCapacityUnits=48	.Table=36	.LocalSecondaryIndexes=212	.GlobalSecondaryIndexes=212
L	ConsumedCapacityMultiple	of=46
d	ConsumedCapacityUnits
S	ContinuousBackupsDescription	.ContinuousBackupsStatus=50;!	.PointInTimeRecoveryDescription=156
s	ContinuousBackupsStatus	enum=ENABLED|DISABLED
S	CreateGlobalSecondaryIndexAction	.IndexName=102;!	.KeySchema=122;!	.Projection=161;!	.ProvisionedThroughput=164	.OnDemandThroughput=148	.WarmThroughput=267
S	CreateGlobalTableWitnessGroupMemberAction	.RegionName=177;!
S	CreateReplicationGroupMemberAction	.RegionName=177;!	.KMSMasterKeyId=117	.ProvisionedThroughputOverride=167	.OnDemandThroughputOverride=149	.GlobalSecondaryIndexes=183	.TableClassOverride=222
S	CreateTableInput	.AttributeDefinitions=4	.TableName=221;!	.KeySchema=122	.LocalSecondaryIndexes=137	.GlobalSecondaryIndexes=92	.BillingMode=28	.ProvisionedThroughput=164	.StreamSpecification=216	.SSESpecification=204	.Tags=234	.TableClass=222	.DeletionProtectionEnabled=66	.WarmThroughput=267	.ResourcePolicy=195	.OnDemandThroughput=148	.GlobalTableSourceArn=221	.GlobalTableSettingsReplicationMode=96
S	CreateTableOutput	.TableDescription=224
t	Date
S	Delete	.Key=118;!	.TableName=221;!	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
S	DeleteGlobalSecondaryIndexAction	.IndexName=102;!
S	DeleteGlobalTableWitnessGroupMemberAction	.RegionName=177;!
S	DeleteItemInput	.TableName=221;!	.Key=118;!	.Expected=79	.ConditionalOperator=44	.ReturnValues=200	.ReturnConsumedCapacity=198	.ReturnItemCollectionMetrics=199	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
S	DeleteItemOutput	.Attributes=5	.ConsumedCapacity=46	.ItemCollectionMetrics=107
S	DeleteReplicationGroupMemberAction	.RegionName=177;!
S	DeleteRequest	.Key=118;!
S	DeleteTableInput	.TableName=221;!
S	DeleteTableOutput	.TableDescription=224
b	DeletionProtectionEnabled
S	DescribeContinuousBackupsInput	.TableName=221;!
S	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription=49
S	DescribeTableInput	.TableName=221;!
S	DescribeTableOutput	.Table=224
S	DescribeTimeToLiveInput	.TableName=221;!
S	DescribeTimeToLiveOutput	.TimeToLiveDescription=241
S	DuplicateItemException	fault=DuplicateItemException:400	.message=74
s	ErrorMessage
S	ExecuteStatementInput	.Statement=155;!	.Parameters=160	.ConsistentRead=45	.NextToken=154	.ReturnConsumedCapacity=198	.Limit=158	.ReturnValuesOnConditionCheckFailure=201
S	ExecuteStatementOutput	.Items=113	.NextToken=154	.ConsumedCapacity=46	.LastEvaluatedKey=118
S	ExecuteTransactionInput	.TransactStatements=151;!	.ClientRequestToken=37;T	.ReturnConsumedCapacity=198
S	ExecuteTransactionOutput	.Responses=115	.ConsumedCapacity=47
M	ExpectedAttributeMap	of=80	by=6
S	ExpectedAttributeValue	.Value=9	.Exists=33	.ComparisonOperator=39	.AttributeValueList=10
M	ExpressionAttributeNameMap	of=6	by=82
s	ExpressionAttributeNameVariable
M	ExpressionAttributeValueMap	of=9	by=84
s	ExpressionAttributeValueVariable
M	FilterConditionMap	of=40	by=6
S	Get	.Key=118;!	.TableName=221;!	.ProjectionExpression=162	.ExpressionAttributeNames=81
S	GetItemInput	.TableName=221;!	.Key=118;!	.AttributesToGet=7	.ConsistentRead=45	.ReturnConsumedCapacity=198	.ProjectionExpression=162	.ExpressionAttributeNames=81
S	GetItemOutput	.Item=5	.ConsumedCapacity=46
S	GlobalSecondaryIndex	.IndexName=102;!	.KeySchema=122;!	.Projection=161;!	.ProvisionedThroughput=164	.OnDemandThroughput=148	.WarmThroughput=267
S	GlobalSecondaryIndexDescription	.IndexName=102	.KeySchema=122	.Projection=161	.IndexStatus=103	.Backfilling=13	.ProvisionedThroughput=165	.IndexSizeBytes=138	.ItemCount=138	.IndexArn=218	.OnDemandThroughput=148	.WarmThroughput=95
L	GlobalSecondaryIndexDescriptionList	of=90
L	GlobalSecondaryIndexList	of=89
S	GlobalSecondaryIndexUpdate	.Update=259	.Create=51	.Delete=58
L	GlobalSecondaryIndexUpdateList	of=93
S	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond=159	.WriteUnitsPerSecond=159	.Status=103
s	GlobalTableSettingsReplicationMode	enum=ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
S	GlobalTableWitnessDescription	.RegionName=177	.WitnessStatus=268
L	GlobalTableWitnessDescriptionList	of=97
S	GlobalTableWitnessGroupUpdate	.Create=52	.Delete=59
L	GlobalTableWitnessGroupUpdateList	min=1	max=1	of=99
S	IdempotentParameterMismatchException	fault=IdempotentParameterMismatchException:400	.Message=74
s	IndexName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
s	IndexStatus	enum=CREATING|UPDATING|DELETING|ACTIVE
i	Integer
S	InternalServerError	fault=InternalServerError:500	.message=74
M	ItemCollectionKeyAttributeMap	of=9	by=6
S	ItemCollectionMetrics	.ItemCollectionKey=106	.SizeEstimateRangeGB=111
L	ItemCollectionMetricsMultiple	of=107
M	ItemCollectionMetricsPerTable	of=108	by=221
d	ItemCollectionSizeEstimateBound
L	ItemCollectionSizeEstimateRange	of=110
S	ItemCollectionSizeLimitExceededException	fault=ItemCollectionSizeLimitExceededException:400	.message=74
L	ItemList	of=5
S	ItemResponse	.Item=5
L	ItemResponseList	min=1	max=100	of=114
s	KMSMasterKeyArn
s	KMSMasterKeyId
M	Key	of=9	by=6
M	KeyConditions	of=40	by=6
s	KeyExpression
L	KeyList	min=1	max=100	of=118
L	KeySchema	min=1	of=124
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=123;!	.KeyType=125;!
s	KeyType	enum=HASH|RANGE
S	KeysAndAttributes	.Keys=121;!	.AttributesToGet=7	.ConsistentRead=45	.ProjectionExpression=162	.ExpressionAttributeNames=81
S	LimitExceededException	fault=LimitExceededException:400	.message=74
L	ListAttributeValue	of=9
S	ListTablesInput	.ExclusiveStartTableName=226	.Limit=130
i	ListTablesInputLimit	min=1	max=100
S	ListTablesOutput	.TableNames=227	.LastEvaluatedTableName=226
S	ListTagsOfResourceInput	.ResourceArn=192;!	.NextToken=141
S	ListTagsOfResourceOutput	.Tags=234	.NextToken=141
S	LocalSecondaryIndex	.IndexName=102;!	.KeySchema=122;!	.Projection=161;!
S	LocalSecondaryIndexDescription	.IndexName=102	.KeySchema=122	.Projection=161	.IndexSizeBytes=138	.ItemCount=138	.IndexArn=218
L	LocalSecondaryIndexDescriptionList	of=135
L	LocalSecondaryIndexList	of=134
l	LongObject
M	MapAttributeValue	of=9	by=6
s	MultiRegionConsistency	enum=EVENTUAL|STRONG
s	NextTokenString
s	NonKeyAttributeName	min=1	max=255
L	NonKeyAttributeNameList	min=1	max=20	of=142
l	NonNegativeLongObject	min=0
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=146
S	OnDemandThroughput	.MaxReadRequestUnits=138	.MaxWriteRequestUnits=138
S	OnDemandThroughputOverride	.MaxReadRequestUnits=138
S	ParameterizedStatement	.Statement=155;!	.Parameters=160	.ReturnValuesOnConditionCheckFailure=201
L	ParameterizedStatements	min=1	max=100	of=150
L	PartiQLBatchRequest	min=1	max=25	of=23
L	PartiQLBatchResponse	of=24
s	PartiQLNextToken	min=1	max=32768
s	PartiQLStatement	min=1	max=8192
S	PointInTimeRecoveryDescription	.PointInTimeRecoveryStatus=157	.RecoveryPeriodInDays=176	.EarliestRestorableDateTime=56	.LatestRestorableDateTime=56
s	PointInTimeRecoveryStatus	enum=ENABLED|DISABLED
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
L	PreparedStatementParameters	min=1	of=9
S	Projection	.ProjectionType=163	.NonKeyAttributes=143
s	ProjectionExpression
s	ProjectionType	enum=ALL|KEYS_ONLY|INCLUDE
S	ProvisionedThroughput	.ReadCapacityUnits=159;!	.WriteCapacityUnits=159;!
S	ProvisionedThroughputDescription	.LastIncreaseDateTime=56	.LastDecreaseDateTime=56	.NumberOfDecreasesToday=159	.ReadCapacityUnits=144	.WriteCapacityUnits=144
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=74	.ThrottlingReasons=239
S	ProvisionedThroughputOverride	.ReadCapacityUnits=159
S	Put	.Item=170;!	.TableName=221;!	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
S	PutItemInput	.TableName=221;!	.Item=170;!	.Expected=79	.ReturnValues=200	.ReturnConsumedCapacity=198	.ReturnItemCollectionMetrics=199	.ConditionalOperator=44	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
M	PutItemInputAttributeMap	of=9	by=6
S	PutItemOutput	.Attributes=5	.ConsumedCapacity=46	.ItemCollectionMetrics=107
S	PutRequest	.Item=170;!
S	QueryInput	.TableName=221;!	.IndexName=102	.Select=213	.AttributesToGet=7	.Limit=158	.ConsistentRead=45	.KeyConditions=119	.QueryFilter=85	.ConditionalOperator=44	.ScanIndexForward=33	.ExclusiveStartKey=118	.ReturnConsumedCapacity=198	.ProjectionExpression=162	.FilterExpression=42	.KeyConditionExpression=120	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83
S	QueryOutput	.Items=113	.Count=104	.ScannedCount=104	.LastEvaluatedKey=118	.ConsumedCapacity=46
s	Reason
i	RecoveryPeriodInDays	min=1	max=35
s	RegionName
S	ReplicaDescription	.RegionName=177	.ReplicaStatus=184	.ReplicaArn=218	.ReplicaStatusDescription=185	.ReplicaStatusPercentProgress=186	.KMSMasterKeyId=117	.ProvisionedThroughputOverride=167	.OnDemandThroughputOverride=149	.WarmThroughput=230	.GlobalSecondaryIndexes=182	.ReplicaInaccessibleDateTime=56	.ReplicaTableClassSummary=223	.GlobalTableSettingsReplicationMode=96
L	ReplicaDescriptionList	of=178
S	ReplicaGlobalSecondaryIndex	.IndexName=102;!	.ProvisionedThroughputOverride=167	.OnDemandThroughputOverride=149
S	ReplicaGlobalSecondaryIndexDescription	.IndexName=102	.ProvisionedThroughputOverride=167	.OnDemandThroughputOverride=149	.WarmThroughput=95
L	ReplicaGlobalSecondaryIndexDescriptionList	of=181
L	ReplicaGlobalSecondaryIndexList	min=1	of=180
s	ReplicaStatus	enum=CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
s	ReplicaStatusDescription
s	ReplicaStatusPercentProgress
S	ReplicatedWriteConflictException	fault=ReplicatedWriteConflictException:400	.message=74
S	ReplicationGroupUpdate	.Create=53	.Update=262	.Delete=62
L	ReplicationGroupUpdateList	min=1	of=188
S	RequestLimitExceeded	fault=RequestLimitExceeded:400	.message=74	.ThrottlingReasons=239
s	Resource
s	ResourceArnString	min=1	max=1283
S	ResourceInUseException	fault=ResourceInUseException:400	.message=74
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=74
s	ResourcePolicy
b	RestoreInProgress
S	RestoreSummary	.SourceBackupArn=14	.SourceTableArn=221	.RestoreDateTime=56;!	.RestoreInProgress=196;!
s	ReturnConsumedCapacity	enum=INDEXES|TOTAL|NONE
s	ReturnItemCollectionMetrics	enum=SIZE|NONE
s	ReturnValue	enum=NONE|ALL_OLD|UPDATED_OLD|ALL_NEW|UPDATED_NEW
s	ReturnValuesOnConditionCheckFailure	enum=ALL_OLD|NONE
S	SSEDescription	.Status=205	.SSEType=206	.KMSMasterKeyArn=116	.InaccessibleEncryptionDateTime=56
b	SSEEnabled
S	SSESpecification	.Enabled=203	.SSEType=206	.KMSMasterKeyId=117
s	SSEStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
s	SSEType	enum=AES256|KMS
s	ScalarAttributeType	enum=S|N|B
S	ScanInput	.TableName=221;!	.IndexName=102	.AttributesToGet=7	.Limit=158	.Select=213	.ScanFilter=85	.ConditionalOperator=44	.ExclusiveStartKey=118	.ReturnConsumedCapacity=198	.TotalSegments=211	.Segment=210	.ProjectionExpression=162	.FilterExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ConsistentRead=45
S	ScanOutput	.Items=113	.Count=104	.ScannedCount=104	.LastEvaluatedKey=118	.ConsumedCapacity=46
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
M	SecondaryIndexesCapacityMap	of=36	by=102
s	Select	enum=ALL_ATTRIBUTES|ALL_PROJECTED_ATTRIBUTES|SPECIFIC_ATTRIBUTES|COUNT
s	StreamArn	min=37	max=1024
b	StreamEnabled
S	StreamSpecification	.StreamEnabled=215;!	.StreamViewType=217
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=219
s	TableArn	min=1	max=1024
s	TableClass	enum=STANDARD|STANDARD_INFREQUENT_ACCESS
S	TableClassSummary	.TableClass=222	.LastUpdateDateTime=56
S	TableDescription	.AttributeDefinitions=4	.TableName=226	.KeySchema=122	.TableStatus=229	.CreationDateTime=56	.ProvisionedThroughput=165	.TableSizeBytes=138	.ItemCount=138	.TableArn=218	.TableId=225	.BillingModeSummary=29	.LocalSecondaryIndexes=136	.GlobalSecondaryIndexes=91	.StreamSpecification=216	.LatestStreamLabel=218	.LatestStreamArn=214	.GlobalTableVersion=218	.Replicas=179	.GlobalTableWitnesses=98	.GlobalTableSettingsReplicationMode=96	.RestoreSummary=197	.SSEDescription=202	.ArchivalSummary=1	.TableClassSummary=223	.DeletionProtectionEnabled=66	.OnDemandThroughput=148	.WarmThroughput=230	.MultiRegionConsistency=140
s	TableId	pattern=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
L	TableNameList	of=226
S	TableNotFoundException	fault=TableNotFoundException:400	.message=74
s	TableStatus	enum=CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
S	TableWarmThroughputDescription	.ReadUnitsPerSecond=159	.WriteUnitsPerSecond=159	.Status=229
S	Tag	.Key=233;!	.Value=236;!
L	TagKeyList	of=233
s	TagKeyString	min=1	max=128
L	TagList	of=231
S	TagResourceInput	.ResourceArn=192;!	.Tags=234;!
s	TagValueString	min=0	max=256
S	ThrottlingException	fault=ThrottlingException:400	.message=12	.throttlingReasons=239
S	ThrottlingReason	.reason=175	.resource=191
L	ThrottlingReasonList	of=238
s	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveDescription	.TimeToLiveStatus=244	.AttributeName=240
b	TimeToLiveEnabled
S	TimeToLiveSpecification	.Enabled=242;!	.AttributeName=240;!
s	TimeToLiveStatus	enum=ENABLING|DISABLING|ENABLED|DISABLED
S	TransactGetItem	.Get=86;!
L	TransactGetItemList	min=1	max=100	of=245
S	TransactGetItemsInput	.TransactItems=246;!	.ReturnConsumedCapacity=198
S	TransactGetItemsOutput	.ConsumedCapacity=47	.Responses=115
S	TransactWriteItem	.ConditionCheck=41	.Put=168	.Delete=57	.Update=257
L	TransactWriteItemList	min=1	max=100	of=249
S	TransactWriteItemsInput	.TransactItems=250;!	.ReturnConsumedCapacity=198	.ReturnItemCollectionMetrics=199	.ClientRequestToken=37;T
S	TransactWriteItemsOutput	.ConsumedCapacity=47	.ItemCollectionMetrics=109
S	TransactionCanceledException	fault=TransactionCanceledException:400	.Message=74	.CancellationReasons=35
S	TransactionConflictException	fault=TransactionConflictException:400	.message=74
S	TransactionInProgressException	fault=TransactionInProgressException:400	.Message=74
S	UntagResourceInput	.ResourceArn=192;!	.TagKeys=232;!
S	Update	.Key=118;!	.UpdateExpression=258;!	.TableName=221;!	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
s	UpdateExpression
S	UpdateGlobalSecondaryIndexAction	.IndexName=102;!	.ProvisionedThroughput=164	.OnDemandThroughput=148	.WarmThroughput=267
S	UpdateItemInput	.TableName=221;!	.Key=118;!	.AttributeUpdates=8	.Expected=79	.ConditionalOperator=44	.ReturnValues=200	.ReturnConsumedCapacity=198	.ReturnItemCollectionMetrics=199	.UpdateExpression=258	.ConditionExpression=42	.ExpressionAttributeNames=81	.ExpressionAttributeValues=83	.ReturnValuesOnConditionCheckFailure=201
S	UpdateItemOutput	.Attributes=5	.ConsumedCapacity=46	.ItemCollectionMetrics=107
S	UpdateReplicationGroupMemberAction	.RegionName=177;!	.KMSMasterKeyId=117	.ProvisionedThroughputOverride=167	.OnDemandThroughputOverride=149	.GlobalSecondaryIndexes=183	.TableClassOverride=222
S	UpdateTableInput	.AttributeDefinitions=4	.TableName=221;!	.BillingMode=28	.ProvisionedThroughput=164	.GlobalSecondaryIndexUpdates=94	.StreamSpecification=216	.SSESpecification=204	.ReplicaUpdates=189	.TableClass=222	.DeletionProtectionEnabled=66	.MultiRegionConsistency=140	.GlobalTableWitnessUpdates=100	.OnDemandThroughput=148	.WarmThroughput=267	.GlobalTableSettingsReplicationMode=96
S	UpdateTableOutput	.TableDescription=224
S	UpdateTimeToLiveInput	.TableName=221;!	.TimeToLiveSpecification=243;!
S	UpdateTimeToLiveOutput	.TimeToLiveSpecification=243
S	WarmThroughput	.ReadUnitsPerSecond=138	.WriteUnitsPerSecond=138
s	WitnessStatus	enum=CREATING|DELETING|ACTIVE
S	WriteRequest	.PutRequest=172	.DeleteRequest=63
L	WriteRequests	min=1	max=25	of=269
"""##
}
