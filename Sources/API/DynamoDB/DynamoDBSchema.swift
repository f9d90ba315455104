// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of DynamoDB, and the operations of it that are served.
package enum DynamoDBModel {
    package static let schema = Schema(text)

    package static let batchExecuteStatement = TypedOperation<BatchExecuteStatementInput, BatchExecuteStatementOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchExecuteStatement")
    package static let batchGetItem = TypedOperation<BatchGetItemInput, BatchGetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchGetItem")
    package static let batchWriteItem = TypedOperation<BatchWriteItemInput, BatchWriteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchWriteItem")
    package static let createBackup = TypedOperation<CreateBackupInput, CreateBackupOutput>(service: "DynamoDB", prefix: "dynamodb", name: "CreateBackup")
    package static let createTable = TypedOperation<CreateTableInput, CreateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "CreateTable")
    package static let deleteBackup = TypedOperation<DeleteBackupInput, DeleteBackupOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteBackup")
    package static let deleteItem = TypedOperation<DeleteItemInput, DeleteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteItem")
    package static let deleteResourcePolicy = TypedOperation<DeleteResourcePolicyInput, DeleteResourcePolicyOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteResourcePolicy")
    package static let deleteTable = TypedOperation<DeleteTableInput, DeleteTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteTable")
    package static let describeBackup = TypedOperation<DescribeBackupInput, DescribeBackupOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeBackup")
    package static let describeContinuousBackups = TypedOperation<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeContinuousBackups")
    package static let describeEndpoints = TypedOperation<DescribeEndpointsRequest, DescribeEndpointsResponse>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeEndpoints")
    package static let describeExport = TypedOperation<DescribeExportInput, DescribeExportOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeExport")
    package static let describeKinesisStreamingDestination = TypedOperation<DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeKinesisStreamingDestination")
    package static let describeLimits = TypedOperation<DescribeLimitsInput, DescribeLimitsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeLimits")
    package static let describeTable = TypedOperation<DescribeTableInput, DescribeTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTable")
    package static let describeTimeToLive = TypedOperation<DescribeTimeToLiveInput, DescribeTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTimeToLive")
    package static let disableKinesisStreamingDestination = TypedOperation<KinesisStreamingDestinationInput, KinesisStreamingDestinationOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DisableKinesisStreamingDestination")
    package static let enableKinesisStreamingDestination = TypedOperation<KinesisStreamingDestinationInput, KinesisStreamingDestinationOutput>(service: "DynamoDB", prefix: "dynamodb", name: "EnableKinesisStreamingDestination")
    package static let executeStatement = TypedOperation<ExecuteStatementInput, ExecuteStatementOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ExecuteStatement")
    package static let executeTransaction = TypedOperation<ExecuteTransactionInput, ExecuteTransactionOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ExecuteTransaction")
    package static let exportTableToPointInTime = TypedOperation<ExportTableToPointInTimeInput, ExportTableToPointInTimeOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ExportTableToPointInTime")
    package static let getItem = TypedOperation<GetItemInput, GetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "GetItem")
    package static let getResourcePolicy = TypedOperation<GetResourcePolicyInput, GetResourcePolicyOutput>(service: "DynamoDB", prefix: "dynamodb", name: "GetResourcePolicy")
    package static let listBackups = TypedOperation<ListBackupsInput, ListBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListBackups")
    package static let listExports = TypedOperation<ListExportsInput, ListExportsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListExports")
    package static let listTables = TypedOperation<ListTablesInput, ListTablesOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTables")
    package static let listTagsOfResource = TypedOperation<ListTagsOfResourceInput, ListTagsOfResourceOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTagsOfResource")
    package static let putItem = TypedOperation<PutItemInput, PutItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "PutItem")
    package static let putResourcePolicy = TypedOperation<PutResourcePolicyInput, PutResourcePolicyOutput>(service: "DynamoDB", prefix: "dynamodb", name: "PutResourcePolicy")
    package static let query = TypedOperation<QueryInput, QueryOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Query")
    package static let restoreTableFromBackup = TypedOperation<RestoreTableFromBackupInput, RestoreTableFromBackupOutput>(service: "DynamoDB", prefix: "dynamodb", name: "RestoreTableFromBackup")
    package static let restoreTableToPointInTime = TypedOperation<RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput>(service: "DynamoDB", prefix: "dynamodb", name: "RestoreTableToPointInTime")
    package static let scan = TypedOperation<ScanInput, ScanOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Scan")
    package static let tagResource = TypedOperation<TagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "TagResource")
    package static let transactGetItems = TypedOperation<TransactGetItemsInput, TransactGetItemsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "TransactGetItems")
    package static let transactWriteItems = TypedOperation<TransactWriteItemsInput, TransactWriteItemsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "TransactWriteItems")
    package static let untagResource = TypedOperation<UntagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "UntagResource")
    package static let updateContinuousBackups = TypedOperation<UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateContinuousBackups")
    package static let updateItem = TypedOperation<UpdateItemInput, UpdateItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateItem")
    package static let updateKinesisStreamingDestination = TypedOperation<UpdateKinesisStreamingDestinationInput, UpdateKinesisStreamingDestinationOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateKinesisStreamingDestination")
    package static let updateTable = TypedOperation<UpdateTableInput, UpdateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTable")
    package static let updateTimeToLive = TypedOperation<UpdateTimeToLiveInput, UpdateTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTimeToLive")

    private static let text = ##"""
V	name=DynamoDB	protocols=json	signing=dynamodb	version=2012-08-10	endpoint=dynamodb	target=DynamoDB_20120810	json=1.0
O	BatchExecuteStatement	method=POST	uri=/	in=29	out=30
O	BatchGetItem	method=POST	uri=/	in=31	out=32
O	BatchWriteItem	method=POST	uri=/	in=39	out=40
O	CreateBackup	method=POST	uri=/	in=69	out=70
O	CreateTable	method=POST	uri=/	in=74	out=75
O	DeleteBackup	method=POST	uri=/	in=78	out=79
O	DeleteItem	method=POST	uri=/	in=82	out=83
O	DeleteResourcePolicy	method=POST	uri=/	in=86	out=87
O	DeleteTable	method=POST	uri=/	in=88	out=89
O	DescribeBackup	method=POST	uri=/	in=91	out=92
O	DescribeContinuousBackups	method=POST	uri=/	in=93	out=94
O	DescribeEndpoints	method=POST	uri=/	in=95	out=96
O	DescribeExport	method=POST	uri=/	in=97	out=98
O	DescribeKinesisStreamingDestination	method=POST	uri=/	in=99	out=100
O	DescribeLimits	method=POST	uri=/	in=101	out=102
O	DescribeTable	method=POST	uri=/	in=103	out=104
O	DescribeTimeToLive	method=POST	uri=/	in=105	out=106
O	DisableKinesisStreamingDestination	method=POST	uri=/	in=196	out=197
O	EnableKinesisStreamingDestination	method=POST	uri=/	in=196	out=197
O	ExecuteStatement	method=POST	uri=/	in=113	out=114
O	ExecuteTransaction	method=POST	uri=/	in=115	out=116
O	ExportTableToPointInTime	method=POST	uri=/	in=132	out=133
O	GetItem	method=POST	uri=/	in=146	out=147
O	GetResourcePolicy	method=POST	uri=/	in=148	out=149
O	ListBackups	method=POST	uri=/	in=200	out=201
O	ListExports	method=POST	uri=/	in=202	out=204
O	ListTables	method=POST	uri=/	in=205	out=207
O	ListTagsOfResource	method=POST	uri=/	in=208	out=209
O	PutItem	method=POST	uri=/	in=252	out=254
O	PutResourcePolicy	method=POST	uri=/	in=256	out=257
O	Query	method=POST	uri=/	in=258	out=259
O	RestoreTableFromBackup	method=POST	uri=/	in=283	out=284
O	RestoreTableToPointInTime	method=POST	uri=/	in=285	out=286
O	Scan	method=POST	uri=/	in=302	out=303
O	TagResource	method=POST	uri=/	in=334
O	TransactGetItems	method=POST	uri=/	in=348	out=349
O	TransactWriteItems	method=POST	uri=/	in=352	out=353
O	UntagResource	method=POST	uri=/	in=357
O	UpdateContinuousBackups	method=POST	uri=/	in=359	out=360
O	UpdateItem	method=POST	uri=/	in=363	out=364
O	UpdateKinesisStreamingDestination	method=POST	uri=/	in=366	out=367
O	UpdateTable	method=POST	uri=/	in=369	out=370
O	UpdateTimeToLive	method=POST	uri=/	in=371	out=372
s	ApproximateCreationDateTimePrecision	enum=MILLISECOND|MICROSECOND
s	ArchivalReason
S	ArchivalSummary	.ArchivalDateTime=76	.ArchivalReason=1	.ArchivalBackupArn=15
s	AttributeAction	enum=ADD|PUT|DELETE
S	AttributeDefinition	.AttributeName=190;!	.AttributeType=301;!
L	AttributeDefinitions	of=4
M	AttributeMap	of=10	by=7
s	AttributeName	max=65535
L	AttributeNameList	min=1	of=7
M	AttributeUpdates	of=12	by=7
S	AttributeValue	.S=315	.N=225	.B=45	.SS=316	.NS=226	.BS=46	.M=218	.L=199	.NULL=224	.BOOL=47
L	AttributeValueList	of=10
S	AttributeValueUpdate	.Value=10	.Action=3
s	AvailabilityErrorMessage
b	Backfilling
s	BackupArn	min=37	max=1024
t	BackupCreationDateTime
S	BackupDescription	.BackupDetails=18	.SourceTableDetails=308	.SourceTableFeatureDetails=309
S	BackupDetails	.BackupArn=15;!	.BackupName=20;!	.BackupSizeBytes=22	.BackupStatus=23;!	.BackupType=26;!	.BackupCreationDateTime=16;!	.BackupExpiryDateTime=76
S	BackupInUseException	fault=BackupInUseException:400	.message=112
s	BackupName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
S	BackupNotFoundException	fault=BackupNotFoundException:400	.message=112
l	BackupSizeBytes	min=0
s	BackupStatus	enum=CREATING|DELETED|AVAILABLE
L	BackupSummaries	of=25
S	BackupSummary	.TableName=325	.TableId=323	.TableArn=318	.BackupArn=15	.BackupName=20	.BackupCreationDateTime=16	.BackupExpiryDateTime=76	.BackupStatus=23	.BackupType=26	.BackupSizeBytes=22
s	BackupType	enum=USER|SYSTEM|AWS_BACKUP
s	BackupTypeFilter	enum=USER|SYSTEM|AWS_BACKUP|ALL
i	BackupsInputLimit	min=1	max=100
S	BatchExecuteStatementInput	.Statements=231;!	.ReturnConsumedCapacity=287
S	BatchExecuteStatementOutput	.Responses=232	.ConsumedCapacity=64
S	BatchGetItemInput	.RequestItems=33;!	.ReturnConsumedCapacity=287
S	BatchGetItemOutput	.Responses=34	.UnprocessedKeys=33	.ConsumedCapacity=64
M	BatchGetRequestMap	min=1	max=100	of=193	by=318
M	BatchGetResponseMap	of=180	by=318
S	BatchStatementError	.Code=36	.Message=314	.Item=6
s	BatchStatementErrorCodeEnum	enum=ConditionalCheckFailed|ItemCollectionSizeLimitExceeded|RequestLimitExceeded|ValidationError|ProvisionedThroughputExceeded|TransactionConflict|ThrottlingError|InternalServerError|ResourceNotFound|AccessDenied|DuplicateItem
S	BatchStatementRequest	.Statement=234;!	.Parameters=243	.ConsistentRead=62	.ReturnValuesOnConditionCheckFailure=290
S	BatchStatementResponse	.Error=35	.TableName=325	.Item=6
S	BatchWriteItemInput	.RequestItems=41;!	.ReturnConsumedCapacity=287	.ReturnItemCollectionMetrics=288
S	BatchWriteItemOutput	.UnprocessedItems=41	.ItemCollectionMetrics=175	.ConsumedCapacity=64
M	BatchWriteItemRequestMap	min=1	max=25	of=376	by=318
l	BilledSizeBytes	min=0
s	BillingMode	enum=PROVISIONED|PAY_PER_REQUEST
S	BillingModeSummary	.BillingMode=43	.LastUpdateToPayPerRequestDateTime=76
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=45
b	BooleanAttributeValue
b	BooleanObject
S	CancellationReason	.Item=6	.Code=54	.Message=112
L	CancellationReasonList	min=1	max=100	of=49
S	Capacity	.ReadCapacityUnits=65	.WriteCapacityUnits=65	.CapacityUnits=65
s	ClientRequestToken	min=1	max=36
s	ClientToken	pattern=^[^\$]+$
s	Code
s	ComparisonOperator	enum=EQ|NE|IN|LE|LT|GE|GT|BETWEEN|NOT_NULL|NULL|CONTAINS|NOT_CONTAINS|BEGINS_WITH
S	Condition	.AttributeValueList=11	.ComparisonOperator=55;!
S	ConditionCheck	.Key=185;!	.TableName=318;!	.ConditionExpression=58;!	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
s	ConditionExpression
S	ConditionalCheckFailedException	fault=ConditionalCheckFailedException:400	.message=112	.Item=6
s	ConditionalOperator	enum=AND|OR
b	ConfirmRemoveSelfResourceAccess
b	ConsistentRead
S	ConsumedCapacity	.TableName=318	.CapacityUnits=65	.ReadCapacityUnits=65	.WriteCapacityUnits=65	.Table=51	.LocalSecondaryIndexes=306	.GlobalSecondaryIndexes=306
L	ConsumedCapacityMultiple	of=63
d	ConsumedCapacityUnits
S	ContinuousBackupsDescription	.ContinuousBackupsStatus=67;!	.PointInTimeRecoveryDescription=235
s	ContinuousBackupsStatus	enum=ENABLED|DISABLED
S	ContinuousBackupsUnavailableException	fault=ContinuousBackupsUnavailableException:400	.message=112
S	CreateBackupInput	.TableName=318;!	.BackupName=20;!
S	CreateBackupOutput	.BackupDetails=18
S	CreateGlobalSecondaryIndexAction	.IndexName=166;!	.KeySchema=189;!	.Projection=244;!	.ProvisionedThroughput=247	.OnDemandThroughput=227	.WarmThroughput=373
S	CreateGlobalTableWitnessGroupMemberAction	.RegionName=262;!
S	CreateReplicationGroupMemberAction	.RegionName=262;!	.KMSMasterKeyId=184	.ProvisionedThroughputOverride=250	.OnDemandThroughputOverride=228	.GlobalSecondaryIndexes=268	.TableClassOverride=319
S	CreateTableInput	.AttributeDefinitions=5	.TableName=318;!	.KeySchema=189	.LocalSecondaryIndexes=214	.GlobalSecondaryIndexes=154	.BillingMode=43	.ProvisionedThroughput=247	.StreamSpecification=312	.SSESpecification=298	.Tags=333	.TableClass=319	.DeletionProtectionEnabled=90	.WarmThroughput=373	.ResourcePolicy=280	.OnDemandThroughput=227	.GlobalTableSourceArn=318	.GlobalTableSettingsReplicationMode=159
S	CreateTableOutput	.TableDescription=322
t	Date
S	Delete	.Key=185;!	.TableName=318;!	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
S	DeleteBackupInput	.BackupArn=15;!
S	DeleteBackupOutput	.BackupDescription=17
S	DeleteGlobalSecondaryIndexAction	.IndexName=166;!
S	DeleteGlobalTableWitnessGroupMemberAction	.RegionName=262;!
S	DeleteItemInput	.TableName=318;!	.Key=185;!	.Expected=117	.ConditionalOperator=60	.ReturnValues=289	.ReturnConsumedCapacity=287	.ReturnItemCollectionMetrics=288	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
S	DeleteItemOutput	.Attributes=6	.ConsumedCapacity=63	.ItemCollectionMetrics=173
S	DeleteReplicationGroupMemberAction	.RegionName=262;!
S	DeleteRequest	.Key=185;!
S	DeleteResourcePolicyInput	.ResourceArn=277;!	.ExpectedRevisionId=240
S	DeleteResourcePolicyOutput	.RevisionId=240
S	DeleteTableInput	.TableName=318;!
S	DeleteTableOutput	.TableDescription=322
b	DeletionProtectionEnabled
S	DescribeBackupInput	.BackupArn=15;!
S	DescribeBackupOutput	.BackupDescription=17
S	DescribeContinuousBackupsInput	.TableName=318;!
S	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription=66
S	DescribeEndpointsRequest
S	DescribeEndpointsResponse	.Endpoints=111;!
S	DescribeExportInput	.ExportArn=119;!
S	DescribeExportOutput	.ExportDescription=121
S	DescribeKinesisStreamingDestinationInput	.TableName=318;!
S	DescribeKinesisStreamingDestinationOutput	.TableName=325	.KinesisDataStreamDestinations=195
S	DescribeLimitsInput
S	DescribeLimitsOutput	.AccountMaxReadCapacityUnits=242	.AccountMaxWriteCapacityUnits=242	.TableMaxReadCapacityUnits=242	.TableMaxWriteCapacityUnits=242
S	DescribeTableInput	.TableName=318;!
S	DescribeTableOutput	.Table=322
S	DescribeTimeToLiveInput	.TableName=318;!
S	DescribeTimeToLiveOutput	.TimeToLiveDescription=342
s	DestinationStatus	enum=ENABLING|ACTIVE|DISABLING|DISABLED|ENABLE_FAILED|UPDATING
S	DuplicateItemException	fault=DuplicateItemException:400	.message=112
S	EnableKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	Endpoint	.Address=314;!	.CachePeriodInMinutes=216;!
L	Endpoints	of=110
s	ErrorMessage
S	ExecuteStatementInput	.Statement=234;!	.Parameters=243	.ConsistentRead=62	.NextToken=233	.ReturnConsumedCapacity=287	.Limit=241	.ReturnValuesOnConditionCheckFailure=290
S	ExecuteStatementOutput	.Items=180	.NextToken=233	.ConsumedCapacity=63	.LastEvaluatedKey=185
S	ExecuteTransactionInput	.TransactStatements=230;!	.ClientRequestToken=52;T	.ReturnConsumedCapacity=287
S	ExecuteTransactionOutput	.Responses=182	.ConsumedCapacity=64
M	ExpectedAttributeMap	of=118	by=7
S	ExpectedAttributeValue	.Value=10	.Exists=48	.ComparisonOperator=55	.AttributeValueList=11
s	ExportArn	min=37	max=1024
S	ExportConflictException	fault=ExportConflictException:400	.message=112
S	ExportDescription	.ExportArn=119	.ExportStatus=129	.StartTime=128	.EndTime=122	.ExportManifest=125	.TableArn=318	.TableId=323	.ExportTime=134	.ClientToken=53	.S3Bucket=291	.S3BucketOwner=292	.S3Prefix=293	.S3SseAlgorithm=294	.S3SseKmsKeyId=295	.FailureCode=142	.FailureMessage=143	.ExportFormat=123	.BilledSizeBytes=42	.ItemCount=179	.ExportType=136	.IncrementalExportSpecification=165
t	ExportEndTime
s	ExportFormat	enum=DYNAMODB_JSON|ION
t	ExportFromTime
s	ExportManifest
s	ExportNextToken
S	ExportNotFoundException	fault=ExportNotFoundException:400	.message=112
t	ExportStartTime
s	ExportStatus	enum=IN_PROGRESS|COMPLETED|FAILED
L	ExportSummaries	of=131
S	ExportSummary	.ExportArn=119	.ExportStatus=129	.ExportType=136
S	ExportTableToPointInTimeInput	.TableArn=318;!	.ExportTime=134	.ClientToken=53;T	.S3Bucket=291;!	.S3BucketOwner=292	.S3Prefix=293	.S3SseAlgorithm=294	.S3SseKmsKeyId=295	.ExportFormat=123	.ExportType=136	.IncrementalExportSpecification=165
S	ExportTableToPointInTimeOutput	.ExportDescription=121
t	ExportTime
t	ExportToTime
s	ExportType	enum=FULL_EXPORT|INCREMENTAL_EXPORT
s	ExportViewType	enum=NEW_IMAGE|NEW_AND_OLD_IMAGES
M	ExpressionAttributeNameMap	of=7	by=139
s	ExpressionAttributeNameVariable
M	ExpressionAttributeValueMap	of=10	by=141
s	ExpressionAttributeValueVariable
s	FailureCode
s	FailureMessage
M	FilterConditionMap	of=56	by=7
S	Get	.Key=185;!	.TableName=318;!	.ProjectionExpression=245	.ExpressionAttributeNames=138
S	GetItemInput	.TableName=318;!	.Key=185;!	.AttributesToGet=8	.ConsistentRead=62	.ReturnConsumedCapacity=287	.ProjectionExpression=245	.ExpressionAttributeNames=138
S	GetItemOutput	.Item=6	.ConsumedCapacity=63
S	GetResourcePolicyInput	.ResourceArn=277;!
S	GetResourcePolicyOutput	.Policy=280	.RevisionId=240
S	GlobalSecondaryIndex	.IndexName=166;!	.KeySchema=189;!	.Projection=244;!	.ProvisionedThroughput=247	.OnDemandThroughput=227	.WarmThroughput=373
S	GlobalSecondaryIndexDescription	.IndexName=166	.KeySchema=189	.Projection=244	.IndexStatus=167	.Backfilling=14	.ProvisionedThroughput=248	.IndexSizeBytes=217	.ItemCount=217	.IndexArn=314	.OnDemandThroughput=227	.WarmThroughput=157
L	GlobalSecondaryIndexDescriptionList	of=151
S	GlobalSecondaryIndexInfo	.IndexName=166	.KeySchema=189	.Projection=244	.ProvisionedThroughput=247	.OnDemandThroughput=227
L	GlobalSecondaryIndexList	of=150
S	GlobalSecondaryIndexUpdate	.Update=362	.Create=71	.Delete=80
L	GlobalSecondaryIndexUpdateList	of=155
S	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond=242	.WriteUnitsPerSecond=242	.Status=167
L	GlobalSecondaryIndexes	of=153
s	GlobalTableSettingsReplicationMode	enum=ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
S	GlobalTableWitnessDescription	.RegionName=262	.WitnessStatus=374
L	GlobalTableWitnessDescriptionList	of=160
S	GlobalTableWitnessGroupUpdate	.Create=72	.Delete=81
L	GlobalTableWitnessGroupUpdateList	min=1	max=1	of=162
S	IdempotentParameterMismatchException	fault=IdempotentParameterMismatchException:400	.Message=112
S	IncrementalExportSpecification	.ExportFromTime=124	.ExportToTime=135	.ExportViewType=137
s	IndexName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
s	IndexStatus	enum=CREATING|UPDATING|DELETING|ACTIVE
i	Integer
S	InternalServerError	fault=InternalServerError:500	.message=112
S	InvalidExportTimeException	fault=InvalidExportTimeException:400	.message=112
S	InvalidRestoreTimeException	fault=InvalidRestoreTimeException:400	.message=112
M	ItemCollectionKeyAttributeMap	of=10	by=7
S	ItemCollectionMetrics	.ItemCollectionKey=172	.SizeEstimateRangeGB=177
L	ItemCollectionMetricsMultiple	of=173
M	ItemCollectionMetricsPerTable	of=174	by=318
d	ItemCollectionSizeEstimateBound
L	ItemCollectionSizeEstimateRange	of=176
S	ItemCollectionSizeLimitExceededException	fault=ItemCollectionSizeLimitExceededException:400	.message=112
l	ItemCount	min=0
L	ItemList	of=6
S	ItemResponse	.Item=6
L	ItemResponseList	min=1	max=100	of=181
s	KMSMasterKeyArn
s	KMSMasterKeyId
M	Key	of=10	by=7
M	KeyConditions	of=56	by=7
s	KeyExpression
L	KeyList	min=1	max=100	of=185
L	KeySchema	min=1	of=191
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=190;!	.KeyType=192;!
s	KeyType	enum=HASH|RANGE
S	KeysAndAttributes	.Keys=188;!	.AttributesToGet=8	.ConsistentRead=62	.ProjectionExpression=245	.ExpressionAttributeNames=138
S	KinesisDataStreamDestination	.StreamArn=310	.DestinationStatus=107	.DestinationStatusDescription=314	.ApproximateCreationDateTimePrecision=0
L	KinesisDataStreamDestinations	of=194
S	KinesisStreamingDestinationInput	.TableName=318;!	.StreamArn=310;!	.EnableKinesisStreamingConfiguration=109
S	KinesisStreamingDestinationOutput	.TableName=325	.StreamArn=310	.DestinationStatus=107	.EnableKinesisStreamingConfiguration=109
S	LimitExceededException	fault=LimitExceededException:400	.message=112
L	ListAttributeValue	of=10
S	ListBackupsInput	.TableName=318	.Limit=28	.TimeRangeLowerBound=339	.TimeRangeUpperBound=340	.ExclusiveStartBackupArn=15	.BackupType=27
S	ListBackupsOutput	.BackupSummaries=24	.LastEvaluatedBackupArn=15
S	ListExportsInput	.TableArn=318	.MaxResults=203	.NextToken=126
i	ListExportsMaxLimit	min=1	max=25
S	ListExportsOutput	.ExportSummaries=130	.NextToken=126
S	ListTablesInput	.ExclusiveStartTableName=325	.Limit=206
i	ListTablesInputLimit	min=1	max=100
S	ListTablesOutput	.TableNames=326	.LastEvaluatedTableName=325
S	ListTagsOfResourceInput	.ResourceArn=277;!	.NextToken=220
S	ListTagsOfResourceOutput	.Tags=333	.NextToken=220
S	LocalSecondaryIndex	.IndexName=166;!	.KeySchema=189;!	.Projection=244;!
S	LocalSecondaryIndexDescription	.IndexName=166	.KeySchema=189	.Projection=244	.IndexSizeBytes=217	.ItemCount=217	.IndexArn=314
L	LocalSecondaryIndexDescriptionList	of=211
S	LocalSecondaryIndexInfo	.IndexName=166	.KeySchema=189	.Projection=244
L	LocalSecondaryIndexList	of=210
L	LocalSecondaryIndexes	of=213
l	Long
l	LongObject
M	MapAttributeValue	of=10	by=7
s	MultiRegionConsistency	enum=EVENTUAL|STRONG
s	NextTokenString
s	NonKeyAttributeName	min=1	max=255
L	NonKeyAttributeNameList	min=1	max=20	of=221
l	NonNegativeLongObject	min=0
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=225
S	OnDemandThroughput	.MaxReadRequestUnits=217	.MaxWriteRequestUnits=217
S	OnDemandThroughputOverride	.MaxReadRequestUnits=217
S	ParameterizedStatement	.Statement=234;!	.Parameters=243	.ReturnValuesOnConditionCheckFailure=290
L	ParameterizedStatements	min=1	max=100	of=229
L	PartiQLBatchRequest	min=1	max=25	of=37
L	PartiQLBatchResponse	of=38
s	PartiQLNextToken	min=1	max=32768
s	PartiQLStatement	min=1	max=8192
S	PointInTimeRecoveryDescription	.PointInTimeRecoveryStatus=237	.RecoveryPeriodInDays=261	.EarliestRestorableDateTime=76	.LatestRestorableDateTime=76
S	PointInTimeRecoverySpecification	.PointInTimeRecoveryEnabled=48;!	.RecoveryPeriodInDays=261
s	PointInTimeRecoveryStatus	enum=ENABLED|DISABLED
S	PointInTimeRecoveryUnavailableException	fault=PointInTimeRecoveryUnavailableException:400	.message=112
S	PolicyNotFoundException	fault=PolicyNotFoundException:400	.message=112
s	PolicyRevisionId	min=1	max=255
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
L	PreparedStatementParameters	min=1	of=10
S	Projection	.ProjectionType=246	.NonKeyAttributes=222
s	ProjectionExpression
s	ProjectionType	enum=ALL|KEYS_ONLY|INCLUDE
S	ProvisionedThroughput	.ReadCapacityUnits=242;!	.WriteCapacityUnits=242;!
S	ProvisionedThroughputDescription	.LastIncreaseDateTime=76	.LastDecreaseDateTime=76	.NumberOfDecreasesToday=242	.ReadCapacityUnits=223	.WriteCapacityUnits=223
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=112	.ThrottlingReasons=338
S	ProvisionedThroughputOverride	.ReadCapacityUnits=242
S	Put	.Item=253;!	.TableName=318;!	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
S	PutItemInput	.TableName=318;!	.Item=253;!	.Expected=117	.ReturnValues=289	.ReturnConsumedCapacity=287	.ReturnItemCollectionMetrics=288	.ConditionalOperator=60	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
M	PutItemInputAttributeMap	of=10	by=7
S	PutItemOutput	.Attributes=6	.ConsumedCapacity=63	.ItemCollectionMetrics=173
S	PutRequest	.Item=253;!
S	PutResourcePolicyInput	.ResourceArn=277;!	.Policy=280;!	.ExpectedRevisionId=240	.ConfirmRemoveSelfResourceAccess=61
S	PutResourcePolicyOutput	.RevisionId=240
S	QueryInput	.TableName=318;!	.IndexName=166	.Select=307	.AttributesToGet=8	.Limit=241	.ConsistentRead=62	.KeyConditions=186	.QueryFilter=144	.ConditionalOperator=60	.ScanIndexForward=48	.ExclusiveStartKey=185	.ReturnConsumedCapacity=287	.ProjectionExpression=245	.FilterExpression=58	.KeyConditionExpression=187	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140
S	QueryOutput	.Items=180	.Count=168	.ScannedCount=168	.LastEvaluatedKey=185	.ConsumedCapacity=63
s	Reason
i	RecoveryPeriodInDays	min=1	max=35
s	RegionName
S	ReplicaDescription	.RegionName=262	.ReplicaStatus=269	.ReplicaArn=314	.ReplicaStatusDescription=270	.ReplicaStatusPercentProgress=271	.KMSMasterKeyId=184	.ProvisionedThroughputOverride=250	.OnDemandThroughputOverride=228	.WarmThroughput=329	.GlobalSecondaryIndexes=267	.ReplicaInaccessibleDateTime=76	.ReplicaTableClassSummary=320	.GlobalTableSettingsReplicationMode=159
L	ReplicaDescriptionList	of=263
S	ReplicaGlobalSecondaryIndex	.IndexName=166;!	.ProvisionedThroughputOverride=250	.OnDemandThroughputOverride=228
S	ReplicaGlobalSecondaryIndexDescription	.IndexName=166	.ProvisionedThroughputOverride=250	.OnDemandThroughputOverride=228	.WarmThroughput=157
L	ReplicaGlobalSecondaryIndexDescriptionList	of=266
L	ReplicaGlobalSecondaryIndexList	min=1	of=265
s	ReplicaStatus	enum=CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
s	ReplicaStatusDescription
s	ReplicaStatusPercentProgress
S	ReplicatedWriteConflictException	fault=ReplicatedWriteConflictException:400	.message=112
S	ReplicationGroupUpdate	.Create=73	.Update=368	.Delete=84
L	ReplicationGroupUpdateList	min=1	of=273
S	RequestLimitExceeded	fault=RequestLimitExceeded:400	.message=112	.ThrottlingReasons=338
s	Resource
s	ResourceArnString	min=1	max=1283
S	ResourceInUseException	fault=ResourceInUseException:400	.message=112
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=112
s	ResourcePolicy
b	RestoreInProgress
S	RestoreSummary	.SourceBackupArn=15	.SourceTableArn=318	.RestoreDateTime=76;!	.RestoreInProgress=281;!
S	RestoreTableFromBackupInput	.TargetTableName=325;!	.BackupArn=15;!	.BillingModeOverride=43	.GlobalSecondaryIndexOverride=154	.LocalSecondaryIndexOverride=214	.ProvisionedThroughputOverride=247	.OnDemandThroughputOverride=227	.SSESpecificationOverride=298
S	RestoreTableFromBackupOutput	.TableDescription=322
S	RestoreTableToPointInTimeInput	.SourceTableArn=318	.SourceTableName=325	.TargetTableName=325;!	.UseLatestRestorableTime=48	.RestoreDateTime=76	.BillingModeOverride=43	.GlobalSecondaryIndexOverride=154	.LocalSecondaryIndexOverride=214	.ProvisionedThroughputOverride=247	.OnDemandThroughputOverride=227	.SSESpecificationOverride=298
S	RestoreTableToPointInTimeOutput	.TableDescription=322
s	ReturnConsumedCapacity	enum=INDEXES|TOTAL|NONE
s	ReturnItemCollectionMetrics	enum=SIZE|NONE
s	ReturnValue	enum=NONE|ALL_OLD|UPDATED_OLD|ALL_NEW|UPDATED_NEW
s	ReturnValuesOnConditionCheckFailure	enum=ALL_OLD|NONE
s	S3Bucket	max=255	pattern=^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$
s	S3BucketOwner	pattern=[0-9]{12}
s	S3Prefix	max=1024
s	S3SseAlgorithm	enum=AES256|KMS
s	S3SseKmsKeyId	min=1	max=2048
S	SSEDescription	.Status=299	.SSEType=300	.KMSMasterKeyArn=183	.InaccessibleEncryptionDateTime=76
b	SSEEnabled
S	SSESpecification	.Enabled=297	.SSEType=300	.KMSMasterKeyId=184
s	SSEStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
s	SSEType	enum=AES256|KMS
s	ScalarAttributeType	enum=S|N|B
S	ScanInput	.TableName=318;!	.IndexName=166	.AttributesToGet=8	.Limit=241	.Select=307	.ScanFilter=144	.ConditionalOperator=60	.ExclusiveStartKey=185	.ReturnConsumedCapacity=287	.TotalSegments=305	.Segment=304	.ProjectionExpression=245	.FilterExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ConsistentRead=62
S	ScanOutput	.Items=180	.Count=168	.ScannedCount=168	.LastEvaluatedKey=185	.ConsumedCapacity=63
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
M	SecondaryIndexesCapacityMap	of=51	by=166
s	Select	enum=ALL_ATTRIBUTES|ALL_PROJECTED_ATTRIBUTES|SPECIFIC_ATTRIBUTES|COUNT
S	SourceTableDetails	.TableName=325;!	.TableId=323;!	.TableArn=318	.TableSizeBytes=217	.KeySchema=189;!	.TableCreationDateTime=321;!	.ProvisionedThroughput=247;!	.OnDemandThroughput=227	.ItemCount=179	.BillingMode=43
S	SourceTableFeatureDetails	.LocalSecondaryIndexes=215	.GlobalSecondaryIndexes=158	.StreamDescription=312	.TimeToLiveDescription=342	.SSEDescription=296
s	StreamArn	min=37	max=1024
b	StreamEnabled
S	StreamSpecification	.StreamEnabled=311;!	.StreamViewType=313
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=315
S	TableAlreadyExistsException	fault=TableAlreadyExistsException:400	.message=112
s	TableArn	min=1	max=1024
s	TableClass	enum=STANDARD|STANDARD_INFREQUENT_ACCESS
S	TableClassSummary	.TableClass=319	.LastUpdateDateTime=76
t	TableCreationDateTime
S	TableDescription	.AttributeDefinitions=5	.TableName=325	.KeySchema=189	.TableStatus=328	.CreationDateTime=76	.ProvisionedThroughput=248	.TableSizeBytes=217	.ItemCount=217	.TableArn=314	.TableId=323	.BillingModeSummary=44	.LocalSecondaryIndexes=212	.GlobalSecondaryIndexes=152	.StreamSpecification=312	.LatestStreamLabel=314	.LatestStreamArn=310	.GlobalTableVersion=314	.Replicas=264	.GlobalTableWitnesses=161	.GlobalTableSettingsReplicationMode=159	.RestoreSummary=282	.SSEDescription=296	.ArchivalSummary=2	.TableClassSummary=320	.DeletionProtectionEnabled=90	.OnDemandThroughput=227	.WarmThroughput=329	.MultiRegionConsistency=219
s	TableId	pattern=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
S	TableInUseException	fault=TableInUseException:400	.message=112
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
L	TableNameList	of=325
S	TableNotFoundException	fault=TableNotFoundException:400	.message=112
s	TableStatus	enum=CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
S	TableWarmThroughputDescription	.ReadUnitsPerSecond=242	.WriteUnitsPerSecond=242	.Status=328
S	Tag	.Key=332;!	.Value=335;!
L	TagKeyList	of=332
s	TagKeyString	min=1	max=128
L	TagList	of=330
S	TagResourceInput	.ResourceArn=277;!	.Tags=333;!
s	TagValueString	min=0	max=256
S	ThrottlingException	fault=ThrottlingException:400	.message=13	.throttlingReasons=338
S	ThrottlingReason	.reason=260	.resource=276
L	ThrottlingReasonList	of=337
t	TimeRangeLowerBound
t	TimeRangeUpperBound
s	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveDescription	.TimeToLiveStatus=345	.AttributeName=341
b	TimeToLiveEnabled
S	TimeToLiveSpecification	.Enabled=343;!	.AttributeName=341;!
s	TimeToLiveStatus	enum=ENABLING|DISABLING|ENABLED|DISABLED
S	TransactGetItem	.Get=145;!
L	TransactGetItemList	min=1	max=100	of=346
S	TransactGetItemsInput	.TransactItems=347;!	.ReturnConsumedCapacity=287
S	TransactGetItemsOutput	.ConsumedCapacity=64	.Responses=182
S	TransactWriteItem	.ConditionCheck=57	.Put=251	.Delete=77	.Update=358
L	TransactWriteItemList	min=1	max=100	of=350
S	TransactWriteItemsInput	.TransactItems=351;!	.ReturnConsumedCapacity=287	.ReturnItemCollectionMetrics=288	.ClientRequestToken=52;T
S	TransactWriteItemsOutput	.ConsumedCapacity=64	.ItemCollectionMetrics=175
S	TransactionCanceledException	fault=TransactionCanceledException:400	.Message=112	.CancellationReasons=50
S	TransactionConflictException	fault=TransactionConflictException:400	.message=112
S	TransactionInProgressException	fault=TransactionInProgressException:400	.Message=112
S	UntagResourceInput	.ResourceArn=277;!	.TagKeys=331;!
S	Update	.Key=185;!	.UpdateExpression=361;!	.TableName=318;!	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
S	UpdateContinuousBackupsInput	.TableName=318;!	.PointInTimeRecoverySpecification=236;!
S	UpdateContinuousBackupsOutput	.ContinuousBackupsDescription=66
s	UpdateExpression
S	UpdateGlobalSecondaryIndexAction	.IndexName=166;!	.ProvisionedThroughput=247	.OnDemandThroughput=227	.WarmThroughput=373
S	UpdateItemInput	.TableName=318;!	.Key=185;!	.AttributeUpdates=9	.Expected=117	.ConditionalOperator=60	.ReturnValues=289	.ReturnConsumedCapacity=287	.ReturnItemCollectionMetrics=288	.UpdateExpression=361	.ConditionExpression=58	.ExpressionAttributeNames=138	.ExpressionAttributeValues=140	.ReturnValuesOnConditionCheckFailure=290
S	UpdateItemOutput	.Attributes=6	.ConsumedCapacity=63	.ItemCollectionMetrics=173
S	UpdateKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	UpdateKinesisStreamingDestinationInput	.TableName=318;!	.StreamArn=310;!	.UpdateKinesisStreamingConfiguration=365
S	UpdateKinesisStreamingDestinationOutput	.TableName=325	.StreamArn=310	.DestinationStatus=107	.UpdateKinesisStreamingConfiguration=365
S	UpdateReplicationGroupMemberAction	.RegionName=262;!	.KMSMasterKeyId=184	.ProvisionedThroughputOverride=250	.OnDemandThroughputOverride=228	.GlobalSecondaryIndexes=268	.TableClassOverride=319
S	UpdateTableInput	.AttributeDefinitions=5	.TableName=318;!	.BillingMode=43	.ProvisionedThroughput=247	.GlobalSecondaryIndexUpdates=156	.StreamSpecification=312	.SSESpecification=298	.ReplicaUpdates=274	.TableClass=319	.DeletionProtectionEnabled=90	.MultiRegionConsistency=219	.GlobalTableWitnessUpdates=163	.OnDemandThroughput=227	.WarmThroughput=373	.GlobalTableSettingsReplicationMode=159
S	UpdateTableOutput	.TableDescription=322
S	UpdateTimeToLiveInput	.TableName=318;!	.TimeToLiveSpecification=344;!
S	UpdateTimeToLiveOutput	.TimeToLiveSpecification=344
S	WarmThroughput	.ReadUnitsPerSecond=217	.WriteUnitsPerSecond=217
s	WitnessStatus	enum=CREATING|DELETING|ACTIVE
S	WriteRequest	.PutRequest=255	.DeleteRequest=85
L	WriteRequests	min=1	max=25	of=375
"""##
}
