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
    package static let describeImport = TypedOperation<DescribeImportInput, DescribeImportOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeImport")
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
    package static let importTable = TypedOperation<ImportTableInput, ImportTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ImportTable")
    package static let listBackups = TypedOperation<ListBackupsInput, ListBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListBackups")
    package static let listExports = TypedOperation<ListExportsInput, ListExportsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListExports")
    package static let listImports = TypedOperation<ListImportsInput, ListImportsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListImports")
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
O	CreateBackup	method=POST	uri=/	in=70	out=71
O	CreateTable	method=POST	uri=/	in=75	out=76
O	DeleteBackup	method=POST	uri=/	in=83	out=84
O	DeleteItem	method=POST	uri=/	in=87	out=88
O	DeleteResourcePolicy	method=POST	uri=/	in=91	out=92
O	DeleteTable	method=POST	uri=/	in=93	out=94
O	DescribeBackup	method=POST	uri=/	in=96	out=97
O	DescribeContinuousBackups	method=POST	uri=/	in=98	out=99
O	DescribeEndpoints	method=POST	uri=/	in=100	out=101
O	DescribeExport	method=POST	uri=/	in=102	out=103
O	DescribeImport	method=POST	uri=/	in=104	out=105
O	DescribeKinesisStreamingDestination	method=POST	uri=/	in=106	out=107
O	DescribeLimits	method=POST	uri=/	in=108	out=109
O	DescribeTable	method=POST	uri=/	in=110	out=111
O	DescribeTimeToLive	method=POST	uri=/	in=112	out=113
O	DisableKinesisStreamingDestination	method=POST	uri=/	in=220	out=221
O	EnableKinesisStreamingDestination	method=POST	uri=/	in=220	out=221
O	ExecuteStatement	method=POST	uri=/	in=121	out=122
O	ExecuteTransaction	method=POST	uri=/	in=123	out=124
O	ExportTableToPointInTime	method=POST	uri=/	in=140	out=141
O	GetItem	method=POST	uri=/	in=154	out=155
O	GetResourcePolicy	method=POST	uri=/	in=156	out=157
O	ImportTable	method=POST	uri=/	in=183	out=184
O	ListBackups	method=POST	uri=/	in=224	out=225
O	ListExports	method=POST	uri=/	in=226	out=228
O	ListImports	method=POST	uri=/	in=229	out=231
O	ListTables	method=POST	uri=/	in=232	out=234
O	ListTagsOfResource	method=POST	uri=/	in=235	out=236
O	PutItem	method=POST	uri=/	in=280	out=282
O	PutResourcePolicy	method=POST	uri=/	in=284	out=285
O	Query	method=POST	uri=/	in=286	out=287
O	RestoreTableFromBackup	method=POST	uri=/	in=311	out=312
O	RestoreTableToPointInTime	method=POST	uri=/	in=313	out=314
O	Scan	method=POST	uri=/	in=331	out=332
O	TagResource	method=POST	uri=/	in=364
O	TransactGetItems	method=POST	uri=/	in=378	out=379
O	TransactWriteItems	method=POST	uri=/	in=382	out=383
O	UntagResource	method=POST	uri=/	in=387
O	UpdateContinuousBackups	method=POST	uri=/	in=389	out=390
O	UpdateItem	method=POST	uri=/	in=393	out=394
O	UpdateKinesisStreamingDestination	method=POST	uri=/	in=396	out=397
O	UpdateTable	method=POST	uri=/	in=399	out=400
O	UpdateTimeToLive	method=POST	uri=/	in=401	out=402
s	ApproximateCreationDateTimePrecision	enum=MILLISECOND|MICROSECOND
s	ArchivalReason
S	ArchivalSummary	.ArchivalDateTime=81	.ArchivalReason=1	.ArchivalBackupArn=15
s	AttributeAction	enum=ADD|PUT|DELETE
S	AttributeDefinition	.AttributeName=214;!	.AttributeType=330;!
L	AttributeDefinitions	of=4
M	AttributeMap	of=10	by=7
s	AttributeName	max=65535
L	AttributeNameList	min=1	of=7
M	AttributeUpdates	of=12	by=7
S	AttributeValue	.S=344	.N=252	.B=45	.SS=345	.NS=253	.BS=46	.M=245	.L=223	.NULL=251	.BOOL=47
L	AttributeValueList	of=10
S	AttributeValueUpdate	.Value=10	.Action=3
s	AvailabilityErrorMessage
b	Backfilling
s	BackupArn	min=37	max=1024
t	BackupCreationDateTime
S	BackupDescription	.BackupDetails=18	.SourceTableDetails=337	.SourceTableFeatureDetails=338
S	BackupDetails	.BackupArn=15;!	.BackupName=20;!	.BackupSizeBytes=22	.BackupStatus=23;!	.BackupType=26;!	.BackupCreationDateTime=16;!	.BackupExpiryDateTime=81
S	BackupInUseException	fault=BackupInUseException:400	.message=120
s	BackupName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
S	BackupNotFoundException	fault=BackupNotFoundException:400	.message=120
l	BackupSizeBytes	min=0
s	BackupStatus	enum=CREATING|DELETED|AVAILABLE
L	BackupSummaries	of=25
S	BackupSummary	.TableName=355	.TableId=353	.TableArn=347	.BackupArn=15	.BackupName=20	.BackupCreationDateTime=16	.BackupExpiryDateTime=81	.BackupStatus=23	.BackupType=26	.BackupSizeBytes=22
s	BackupType	enum=USER|SYSTEM|AWS_BACKUP
s	BackupTypeFilter	enum=USER|SYSTEM|AWS_BACKUP|ALL
i	BackupsInputLimit	min=1	max=100
S	BatchExecuteStatementInput	.Statements=258;!	.ReturnConsumedCapacity=315
S	BatchExecuteStatementOutput	.Responses=259	.ConsumedCapacity=65
S	BatchGetItemInput	.RequestItems=33;!	.ReturnConsumedCapacity=315
S	BatchGetItemOutput	.Responses=34	.UnprocessedKeys=33	.ConsumedCapacity=65
M	BatchGetRequestMap	min=1	max=100	of=217	by=347
M	BatchGetResponseMap	of=204	by=347
S	BatchStatementError	.Code=36	.Message=343	.Item=6
s	BatchStatementErrorCodeEnum	enum=ConditionalCheckFailed|ItemCollectionSizeLimitExceeded|RequestLimitExceeded|ValidationError|ProvisionedThroughputExceeded|TransactionConflict|ThrottlingError|InternalServerError|ResourceNotFound|AccessDenied|DuplicateItem
S	BatchStatementRequest	.Statement=261;!	.Parameters=270	.ConsistentRead=63	.ReturnValuesOnConditionCheckFailure=318
S	BatchStatementResponse	.Error=35	.TableName=355	.Item=6
S	BatchWriteItemInput	.RequestItems=41;!	.ReturnConsumedCapacity=315	.ReturnItemCollectionMetrics=316
S	BatchWriteItemOutput	.UnprocessedItems=41	.ItemCollectionMetrics=199	.ConsumedCapacity=65
M	BatchWriteItemRequestMap	min=1	max=25	of=406	by=347
l	BilledSizeBytes	min=0
s	BillingMode	enum=PROVISIONED|PAY_PER_REQUEST
S	BillingModeSummary	.BillingMode=43	.LastUpdateToPayPerRequestDateTime=81
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=45
b	BooleanAttributeValue
b	BooleanObject
S	CancellationReason	.Item=6	.Code=55	.Message=120
L	CancellationReasonList	min=1	max=100	of=49
S	Capacity	.ReadCapacityUnits=66	.WriteCapacityUnits=66	.CapacityUnits=66
s	ClientRequestToken	min=1	max=36
s	ClientToken	pattern=^[^\$]+$
s	CloudWatchLogGroupArn	min=1	max=1024
s	Code
s	ComparisonOperator	enum=EQ|NE|IN|LE|LT|GE|GT|BETWEEN|NOT_NULL|NULL|CONTAINS|NOT_CONTAINS|BEGINS_WITH
S	Condition	.AttributeValueList=11	.ComparisonOperator=56;!
S	ConditionCheck	.Key=209;!	.TableName=347;!	.ConditionExpression=59;!	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
s	ConditionExpression
S	ConditionalCheckFailedException	fault=ConditionalCheckFailedException:400	.message=120	.Item=6
s	ConditionalOperator	enum=AND|OR
b	ConfirmRemoveSelfResourceAccess
b	ConsistentRead
S	ConsumedCapacity	.TableName=347	.CapacityUnits=66	.ReadCapacityUnits=66	.WriteCapacityUnits=66	.Table=51	.LocalSecondaryIndexes=335	.GlobalSecondaryIndexes=335
L	ConsumedCapacityMultiple	of=64
d	ConsumedCapacityUnits
S	ContinuousBackupsDescription	.ContinuousBackupsStatus=68;!	.PointInTimeRecoveryDescription=262
s	ContinuousBackupsStatus	enum=ENABLED|DISABLED
S	ContinuousBackupsUnavailableException	fault=ContinuousBackupsUnavailableException:400	.message=120
S	CreateBackupInput	.TableName=347;!	.BackupName=20;!
S	CreateBackupOutput	.BackupDetails=18
S	CreateGlobalSecondaryIndexAction	.IndexName=187;!	.KeySchema=213;!	.Projection=272;!	.ProvisionedThroughput=275	.OnDemandThroughput=254	.WarmThroughput=403
S	CreateGlobalTableWitnessGroupMemberAction	.RegionName=290;!
S	CreateReplicationGroupMemberAction	.RegionName=290;!	.KMSMasterKeyId=208	.ProvisionedThroughputOverride=278	.OnDemandThroughputOverride=255	.GlobalSecondaryIndexes=296	.TableClassOverride=348
S	CreateTableInput	.AttributeDefinitions=5	.TableName=347;!	.KeySchema=213	.LocalSecondaryIndexes=241	.GlobalSecondaryIndexes=162	.BillingMode=43	.ProvisionedThroughput=275	.StreamSpecification=341	.SSESpecification=327	.Tags=363	.TableClass=348	.DeletionProtectionEnabled=95	.WarmThroughput=403	.ResourcePolicy=308	.OnDemandThroughput=254	.GlobalTableSourceArn=347	.GlobalTableSettingsReplicationMode=167
S	CreateTableOutput	.TableDescription=352
s	CsvDelimiter	min=1	max=1	pattern=[,;:|\t ]
s	CsvHeader	min=1	max=65536	pattern=[\x20-\x21\x23-\x2B\x2D-\x7E]*
L	CsvHeaderList	min=1	max=255	of=78
S	CsvOptions	.Delimiter=77	.HeaderList=79
t	Date
S	Delete	.Key=209;!	.TableName=347;!	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
S	DeleteBackupInput	.BackupArn=15;!
S	DeleteBackupOutput	.BackupDescription=17
S	DeleteGlobalSecondaryIndexAction	.IndexName=187;!
S	DeleteGlobalTableWitnessGroupMemberAction	.RegionName=290;!
S	DeleteItemInput	.TableName=347;!	.Key=209;!	.Expected=125	.ConditionalOperator=61	.ReturnValues=317	.ReturnConsumedCapacity=315	.ReturnItemCollectionMetrics=316	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
S	DeleteItemOutput	.Attributes=6	.ConsumedCapacity=64	.ItemCollectionMetrics=197
S	DeleteReplicationGroupMemberAction	.RegionName=290;!
S	DeleteRequest	.Key=209;!
S	DeleteResourcePolicyInput	.ResourceArn=305;!	.ExpectedRevisionId=267
S	DeleteResourcePolicyOutput	.RevisionId=267
S	DeleteTableInput	.TableName=347;!
S	DeleteTableOutput	.TableDescription=352
b	DeletionProtectionEnabled
S	DescribeBackupInput	.BackupArn=15;!
S	DescribeBackupOutput	.BackupDescription=17
S	DescribeContinuousBackupsInput	.TableName=347;!
S	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription=67
S	DescribeEndpointsRequest
S	DescribeEndpointsResponse	.Endpoints=118;!
S	DescribeExportInput	.ExportArn=127;!
S	DescribeExportOutput	.ExportDescription=129
S	DescribeImportInput	.ImportArn=173;!
S	DescribeImportOutput	.ImportTableDescription=182;!
S	DescribeKinesisStreamingDestinationInput	.TableName=347;!
S	DescribeKinesisStreamingDestinationOutput	.TableName=355	.KinesisDataStreamDestinations=219
S	DescribeLimitsInput
S	DescribeLimitsOutput	.AccountMaxReadCapacityUnits=269	.AccountMaxWriteCapacityUnits=269	.TableMaxReadCapacityUnits=269	.TableMaxWriteCapacityUnits=269
S	DescribeTableInput	.TableName=347;!
S	DescribeTableOutput	.Table=352
S	DescribeTimeToLiveInput	.TableName=347;!
S	DescribeTimeToLiveOutput	.TimeToLiveDescription=372
s	DestinationStatus	enum=ENABLING|ACTIVE|DISABLING|DISABLED|ENABLE_FAILED|UPDATING
S	DuplicateItemException	fault=DuplicateItemException:400	.message=120
S	EnableKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	Endpoint	.Address=343;!	.CachePeriodInMinutes=243;!
L	Endpoints	of=117
l	ErrorCount	min=0
s	ErrorMessage
S	ExecuteStatementInput	.Statement=261;!	.Parameters=270	.ConsistentRead=63	.NextToken=260	.ReturnConsumedCapacity=315	.Limit=268	.ReturnValuesOnConditionCheckFailure=318
S	ExecuteStatementOutput	.Items=204	.NextToken=260	.ConsumedCapacity=64	.LastEvaluatedKey=209
S	ExecuteTransactionInput	.TransactStatements=257;!	.ClientRequestToken=52;T	.ReturnConsumedCapacity=315
S	ExecuteTransactionOutput	.Responses=206	.ConsumedCapacity=65
M	ExpectedAttributeMap	of=126	by=7
S	ExpectedAttributeValue	.Value=10	.Exists=48	.ComparisonOperator=56	.AttributeValueList=11
s	ExportArn	min=37	max=1024
S	ExportConflictException	fault=ExportConflictException:400	.message=120
S	ExportDescription	.ExportArn=127	.ExportStatus=137	.StartTime=136	.EndTime=130	.ExportManifest=133	.TableArn=347	.TableId=353	.ExportTime=142	.ClientToken=53	.S3Bucket=319	.S3BucketOwner=320	.S3Prefix=322	.S3SseAlgorithm=323	.S3SseKmsKeyId=324	.FailureCode=150	.FailureMessage=151	.ExportFormat=131	.BilledSizeBytes=42	.ItemCount=203	.ExportType=144	.IncrementalExportSpecification=186
t	ExportEndTime
s	ExportFormat	enum=DYNAMODB_JSON|ION
t	ExportFromTime
s	ExportManifest
s	ExportNextToken
S	ExportNotFoundException	fault=ExportNotFoundException:400	.message=120
t	ExportStartTime
s	ExportStatus	enum=IN_PROGRESS|COMPLETED|FAILED
L	ExportSummaries	of=139
S	ExportSummary	.ExportArn=127	.ExportStatus=137	.ExportType=144
S	ExportTableToPointInTimeInput	.TableArn=347;!	.ExportTime=142	.ClientToken=53;T	.S3Bucket=319;!	.S3BucketOwner=320	.S3Prefix=322	.S3SseAlgorithm=323	.S3SseKmsKeyId=324	.ExportFormat=131	.ExportType=144	.IncrementalExportSpecification=186
S	ExportTableToPointInTimeOutput	.ExportDescription=129
t	ExportTime
t	ExportToTime
s	ExportType	enum=FULL_EXPORT|INCREMENTAL_EXPORT
s	ExportViewType	enum=NEW_IMAGE|NEW_AND_OLD_IMAGES
M	ExpressionAttributeNameMap	of=7	by=147
s	ExpressionAttributeNameVariable
M	ExpressionAttributeValueMap	of=10	by=149
s	ExpressionAttributeValueVariable
s	FailureCode
s	FailureMessage
M	FilterConditionMap	of=57	by=7
S	Get	.Key=209;!	.TableName=347;!	.ProjectionExpression=273	.ExpressionAttributeNames=146
S	GetItemInput	.TableName=347;!	.Key=209;!	.AttributesToGet=8	.ConsistentRead=63	.ReturnConsumedCapacity=315	.ProjectionExpression=273	.ExpressionAttributeNames=146
S	GetItemOutput	.Item=6	.ConsumedCapacity=64
S	GetResourcePolicyInput	.ResourceArn=305;!
S	GetResourcePolicyOutput	.Policy=308	.RevisionId=267
S	GlobalSecondaryIndex	.IndexName=187;!	.KeySchema=213;!	.Projection=272;!	.ProvisionedThroughput=275	.OnDemandThroughput=254	.WarmThroughput=403
S	GlobalSecondaryIndexDescription	.IndexName=187	.KeySchema=213	.Projection=272	.IndexStatus=188	.Backfilling=14	.ProvisionedThroughput=276	.IndexSizeBytes=244	.ItemCount=244	.IndexArn=343	.OnDemandThroughput=254	.WarmThroughput=165
L	GlobalSecondaryIndexDescriptionList	of=159
S	GlobalSecondaryIndexInfo	.IndexName=187	.KeySchema=213	.Projection=272	.ProvisionedThroughput=275	.OnDemandThroughput=254
L	GlobalSecondaryIndexList	of=158
S	GlobalSecondaryIndexUpdate	.Update=392	.Create=72	.Delete=85
L	GlobalSecondaryIndexUpdateList	of=163
S	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond=269	.WriteUnitsPerSecond=269	.Status=188
L	GlobalSecondaryIndexes	of=161
s	GlobalTableSettingsReplicationMode	enum=ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
S	GlobalTableWitnessDescription	.RegionName=290	.WitnessStatus=404
L	GlobalTableWitnessDescriptionList	of=168
S	GlobalTableWitnessGroupUpdate	.Create=73	.Delete=86
L	GlobalTableWitnessGroupUpdateList	min=1	max=1	of=170
S	IdempotentParameterMismatchException	fault=IdempotentParameterMismatchException:400	.Message=120
s	ImportArn	min=37	max=1024
S	ImportConflictException	fault=ImportConflictException:400	.message=120
t	ImportEndTime
s	ImportNextToken	min=112	max=1024	pattern=([0-9a-f]{16})+
S	ImportNotFoundException	fault=ImportNotFoundException:400	.message=120
t	ImportStartTime
s	ImportStatus	enum=IN_PROGRESS|COMPLETED|CANCELLING|CANCELLED|FAILED
S	ImportSummary	.ImportArn=173	.ImportStatus=179	.TableArn=347	.S3BucketSource=321	.CloudWatchLogGroupArn=54	.InputFormat=190	.StartTime=178	.EndTime=175
L	ImportSummaryList	of=180
S	ImportTableDescription	.ImportArn=173	.ImportStatus=179	.TableArn=347	.TableId=353	.ClientToken=53	.S3BucketSource=321	.ErrorCount=119	.CloudWatchLogGroupArn=54	.InputFormat=190	.InputFormatOptions=191	.InputCompressionType=189	.TableCreationParameters=351	.StartTime=178	.EndTime=175	.ProcessedSizeBytes=244	.ProcessedItemCount=271	.ImportedItemCount=185	.FailureCode=150	.FailureMessage=151
S	ImportTableInput	.ClientToken=53;T	.S3BucketSource=321;!	.InputFormat=190;!	.InputFormatOptions=191	.InputCompressionType=189	.TableCreationParameters=351;!
S	ImportTableOutput	.ImportTableDescription=182;!
l	ImportedItemCount	min=0
S	IncrementalExportSpecification	.ExportFromTime=132	.ExportToTime=143	.ExportViewType=145
s	IndexName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
s	IndexStatus	enum=CREATING|UPDATING|DELETING|ACTIVE
s	InputCompressionType	enum=GZIP|ZSTD|NONE
s	InputFormat	enum=DYNAMODB_JSON|ION|CSV
S	InputFormatOptions	.Csv=80
i	Integer
S	InternalServerError	fault=InternalServerError:500	.message=120
S	InvalidExportTimeException	fault=InvalidExportTimeException:400	.message=120
S	InvalidRestoreTimeException	fault=InvalidRestoreTimeException:400	.message=120
M	ItemCollectionKeyAttributeMap	of=10	by=7
S	ItemCollectionMetrics	.ItemCollectionKey=196	.SizeEstimateRangeGB=201
L	ItemCollectionMetricsMultiple	of=197
M	ItemCollectionMetricsPerTable	of=198	by=347
d	ItemCollectionSizeEstimateBound
L	ItemCollectionSizeEstimateRange	of=200
S	ItemCollectionSizeLimitExceededException	fault=ItemCollectionSizeLimitExceededException:400	.message=120
l	ItemCount	min=0
L	ItemList	of=6
S	ItemResponse	.Item=6
L	ItemResponseList	min=1	max=100	of=205
s	KMSMasterKeyArn
s	KMSMasterKeyId
M	Key	of=10	by=7
M	KeyConditions	of=57	by=7
s	KeyExpression
L	KeyList	min=1	max=100	of=209
L	KeySchema	min=1	of=215
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=214;!	.KeyType=216;!
s	KeyType	enum=HASH|RANGE
S	KeysAndAttributes	.Keys=212;!	.AttributesToGet=8	.ConsistentRead=63	.ProjectionExpression=273	.ExpressionAttributeNames=146
S	KinesisDataStreamDestination	.StreamArn=339	.DestinationStatus=114	.DestinationStatusDescription=343	.ApproximateCreationDateTimePrecision=0
L	KinesisDataStreamDestinations	of=218
S	KinesisStreamingDestinationInput	.TableName=347;!	.StreamArn=339;!	.EnableKinesisStreamingConfiguration=116
S	KinesisStreamingDestinationOutput	.TableName=355	.StreamArn=339	.DestinationStatus=114	.EnableKinesisStreamingConfiguration=116
S	LimitExceededException	fault=LimitExceededException:400	.message=120
L	ListAttributeValue	of=10
S	ListBackupsInput	.TableName=347	.Limit=28	.TimeRangeLowerBound=369	.TimeRangeUpperBound=370	.ExclusiveStartBackupArn=15	.BackupType=27
S	ListBackupsOutput	.BackupSummaries=24	.LastEvaluatedBackupArn=15
S	ListExportsInput	.TableArn=347	.MaxResults=227	.NextToken=134
i	ListExportsMaxLimit	min=1	max=25
S	ListExportsOutput	.ExportSummaries=138	.NextToken=134
S	ListImportsInput	.TableArn=347	.PageSize=230	.NextToken=176
i	ListImportsMaxLimit	min=1	max=25
S	ListImportsOutput	.ImportSummaryList=181	.NextToken=176
S	ListTablesInput	.ExclusiveStartTableName=355	.Limit=233
i	ListTablesInputLimit	min=1	max=100
S	ListTablesOutput	.TableNames=356	.LastEvaluatedTableName=355
S	ListTagsOfResourceInput	.ResourceArn=305;!	.NextToken=247
S	ListTagsOfResourceOutput	.Tags=363	.NextToken=247
S	LocalSecondaryIndex	.IndexName=187;!	.KeySchema=213;!	.Projection=272;!
S	LocalSecondaryIndexDescription	.IndexName=187	.KeySchema=213	.Projection=272	.IndexSizeBytes=244	.ItemCount=244	.IndexArn=343
L	LocalSecondaryIndexDescriptionList	of=238
S	LocalSecondaryIndexInfo	.IndexName=187	.KeySchema=213	.Projection=272
L	LocalSecondaryIndexList	of=237
L	LocalSecondaryIndexes	of=240
l	Long
l	LongObject
M	MapAttributeValue	of=10	by=7
s	MultiRegionConsistency	enum=EVENTUAL|STRONG
s	NextTokenString
s	NonKeyAttributeName	min=1	max=255
L	NonKeyAttributeNameList	min=1	max=20	of=248
l	NonNegativeLongObject	min=0
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=252
S	OnDemandThroughput	.MaxReadRequestUnits=244	.MaxWriteRequestUnits=244
S	OnDemandThroughputOverride	.MaxReadRequestUnits=244
S	ParameterizedStatement	.Statement=261;!	.Parameters=270	.ReturnValuesOnConditionCheckFailure=318
L	ParameterizedStatements	min=1	max=100	of=256
L	PartiQLBatchRequest	min=1	max=25	of=37
L	PartiQLBatchResponse	of=38
s	PartiQLNextToken	min=1	max=32768
s	PartiQLStatement	min=1	max=8192
S	PointInTimeRecoveryDescription	.PointInTimeRecoveryStatus=264	.RecoveryPeriodInDays=289	.EarliestRestorableDateTime=81	.LatestRestorableDateTime=81
S	PointInTimeRecoverySpecification	.PointInTimeRecoveryEnabled=48;!	.RecoveryPeriodInDays=289
s	PointInTimeRecoveryStatus	enum=ENABLED|DISABLED
S	PointInTimeRecoveryUnavailableException	fault=PointInTimeRecoveryUnavailableException:400	.message=120
S	PolicyNotFoundException	fault=PolicyNotFoundException:400	.message=120
s	PolicyRevisionId	min=1	max=255
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
L	PreparedStatementParameters	min=1	of=10
l	ProcessedItemCount	min=0
S	Projection	.ProjectionType=274	.NonKeyAttributes=249
s	ProjectionExpression
s	ProjectionType	enum=ALL|KEYS_ONLY|INCLUDE
S	ProvisionedThroughput	.ReadCapacityUnits=269;!	.WriteCapacityUnits=269;!
S	ProvisionedThroughputDescription	.LastIncreaseDateTime=81	.LastDecreaseDateTime=81	.NumberOfDecreasesToday=269	.ReadCapacityUnits=250	.WriteCapacityUnits=250
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=120	.ThrottlingReasons=368
S	ProvisionedThroughputOverride	.ReadCapacityUnits=269
S	Put	.Item=281;!	.TableName=347;!	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
S	PutItemInput	.TableName=347;!	.Item=281;!	.Expected=125	.ReturnValues=317	.ReturnConsumedCapacity=315	.ReturnItemCollectionMetrics=316	.ConditionalOperator=61	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
M	PutItemInputAttributeMap	of=10	by=7
S	PutItemOutput	.Attributes=6	.ConsumedCapacity=64	.ItemCollectionMetrics=197
S	PutRequest	.Item=281;!
S	PutResourcePolicyInput	.ResourceArn=305;!	.Policy=308;!	.ExpectedRevisionId=267	.ConfirmRemoveSelfResourceAccess=62
S	PutResourcePolicyOutput	.RevisionId=267
S	QueryInput	.TableName=347;!	.IndexName=187	.Select=336	.AttributesToGet=8	.Limit=268	.ConsistentRead=63	.KeyConditions=210	.QueryFilter=152	.ConditionalOperator=61	.ScanIndexForward=48	.ExclusiveStartKey=209	.ReturnConsumedCapacity=315	.ProjectionExpression=273	.FilterExpression=59	.KeyConditionExpression=211	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148
S	QueryOutput	.Items=204	.Count=192	.ScannedCount=192	.LastEvaluatedKey=209	.ConsumedCapacity=64
s	Reason
i	RecoveryPeriodInDays	min=1	max=35
s	RegionName
S	ReplicaDescription	.RegionName=290	.ReplicaStatus=297	.ReplicaArn=343	.ReplicaStatusDescription=298	.ReplicaStatusPercentProgress=299	.KMSMasterKeyId=208	.ProvisionedThroughputOverride=278	.OnDemandThroughputOverride=255	.WarmThroughput=359	.GlobalSecondaryIndexes=295	.ReplicaInaccessibleDateTime=81	.ReplicaTableClassSummary=349	.GlobalTableSettingsReplicationMode=167
L	ReplicaDescriptionList	of=291
S	ReplicaGlobalSecondaryIndex	.IndexName=187;!	.ProvisionedThroughputOverride=278	.OnDemandThroughputOverride=255
S	ReplicaGlobalSecondaryIndexDescription	.IndexName=187	.ProvisionedThroughputOverride=278	.OnDemandThroughputOverride=255	.WarmThroughput=165
L	ReplicaGlobalSecondaryIndexDescriptionList	of=294
L	ReplicaGlobalSecondaryIndexList	min=1	of=293
s	ReplicaStatus	enum=CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
s	ReplicaStatusDescription
s	ReplicaStatusPercentProgress
S	ReplicatedWriteConflictException	fault=ReplicatedWriteConflictException:400	.message=120
S	ReplicationGroupUpdate	.Create=74	.Update=398	.Delete=89
L	ReplicationGroupUpdateList	min=1	of=301
S	RequestLimitExceeded	fault=RequestLimitExceeded:400	.message=120	.ThrottlingReasons=368
s	Resource
s	ResourceArnString	min=1	max=1283
S	ResourceInUseException	fault=ResourceInUseException:400	.message=120
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=120
s	ResourcePolicy
b	RestoreInProgress
S	RestoreSummary	.SourceBackupArn=15	.SourceTableArn=347	.RestoreDateTime=81;!	.RestoreInProgress=309;!
S	RestoreTableFromBackupInput	.TargetTableName=355;!	.BackupArn=15;!	.BillingModeOverride=43	.GlobalSecondaryIndexOverride=162	.LocalSecondaryIndexOverride=241	.ProvisionedThroughputOverride=275	.OnDemandThroughputOverride=254	.SSESpecificationOverride=327
S	RestoreTableFromBackupOutput	.TableDescription=352
S	RestoreTableToPointInTimeInput	.SourceTableArn=347	.SourceTableName=355	.TargetTableName=355;!	.UseLatestRestorableTime=48	.RestoreDateTime=81	.BillingModeOverride=43	.GlobalSecondaryIndexOverride=162	.LocalSecondaryIndexOverride=241	.ProvisionedThroughputOverride=275	.OnDemandThroughputOverride=254	.SSESpecificationOverride=327
S	RestoreTableToPointInTimeOutput	.TableDescription=352
s	ReturnConsumedCapacity	enum=INDEXES|TOTAL|NONE
s	ReturnItemCollectionMetrics	enum=SIZE|NONE
s	ReturnValue	enum=NONE|ALL_OLD|UPDATED_OLD|ALL_NEW|UPDATED_NEW
s	ReturnValuesOnConditionCheckFailure	enum=ALL_OLD|NONE
s	S3Bucket	max=255	pattern=^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$
s	S3BucketOwner	pattern=[0-9]{12}
S	S3BucketSource	.S3BucketOwner=320	.S3Bucket=319;!	.S3KeyPrefix=322
s	S3Prefix	max=1024
s	S3SseAlgorithm	enum=AES256|KMS
s	S3SseKmsKeyId	min=1	max=2048
S	SSEDescription	.Status=328	.SSEType=329	.KMSMasterKeyArn=207	.InaccessibleEncryptionDateTime=81
b	SSEEnabled
S	SSESpecification	.Enabled=326	.SSEType=329	.KMSMasterKeyId=208
s	SSEStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
s	SSEType	enum=AES256|KMS
s	ScalarAttributeType	enum=S|N|B
S	ScanInput	.TableName=347;!	.IndexName=187	.AttributesToGet=8	.Limit=268	.Select=336	.ScanFilter=152	.ConditionalOperator=61	.ExclusiveStartKey=209	.ReturnConsumedCapacity=315	.TotalSegments=334	.Segment=333	.ProjectionExpression=273	.FilterExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ConsistentRead=63
S	ScanOutput	.Items=204	.Count=192	.ScannedCount=192	.LastEvaluatedKey=209	.ConsumedCapacity=64
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
M	SecondaryIndexesCapacityMap	of=51	by=187
s	Select	enum=ALL_ATTRIBUTES|ALL_PROJECTED_ATTRIBUTES|SPECIFIC_ATTRIBUTES|COUNT
S	SourceTableDetails	.TableName=355;!	.TableId=353;!	.TableArn=347	.TableSizeBytes=244	.KeySchema=213;!	.TableCreationDateTime=350;!	.ProvisionedThroughput=275;!	.OnDemandThroughput=254	.ItemCount=203	.BillingMode=43
S	SourceTableFeatureDetails	.LocalSecondaryIndexes=242	.GlobalSecondaryIndexes=166	.StreamDescription=341	.TimeToLiveDescription=372	.SSEDescription=325
s	StreamArn	min=37	max=1024
b	StreamEnabled
S	StreamSpecification	.StreamEnabled=340;!	.StreamViewType=342
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=344
S	TableAlreadyExistsException	fault=TableAlreadyExistsException:400	.message=120
s	TableArn	min=1	max=1024
s	TableClass	enum=STANDARD|STANDARD_INFREQUENT_ACCESS
S	TableClassSummary	.TableClass=348	.LastUpdateDateTime=81
t	TableCreationDateTime
S	TableCreationParameters	.TableName=355;!	.AttributeDefinitions=5;!	.KeySchema=213;!	.BillingMode=43	.ProvisionedThroughput=275	.OnDemandThroughput=254	.SSESpecification=327	.GlobalSecondaryIndexes=162
S	TableDescription	.AttributeDefinitions=5	.TableName=355	.KeySchema=213	.TableStatus=358	.CreationDateTime=81	.ProvisionedThroughput=276	.TableSizeBytes=244	.ItemCount=244	.TableArn=343	.TableId=353	.BillingModeSummary=44	.LocalSecondaryIndexes=239	.GlobalSecondaryIndexes=160	.StreamSpecification=341	.LatestStreamLabel=343	.LatestStreamArn=339	.GlobalTableVersion=343	.Replicas=292	.GlobalTableWitnesses=169	.GlobalTableSettingsReplicationMode=167	.RestoreSummary=310	.SSEDescription=325	.ArchivalSummary=2	.TableClassSummary=349	.DeletionProtectionEnabled=95	.OnDemandThroughput=254	.WarmThroughput=359	.MultiRegionConsistency=246
s	TableId	pattern=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
S	TableInUseException	fault=TableInUseException:400	.message=120
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
L	TableNameList	of=355
S	TableNotFoundException	fault=TableNotFoundException:400	.message=120
s	TableStatus	enum=CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
S	TableWarmThroughputDescription	.ReadUnitsPerSecond=269	.WriteUnitsPerSecond=269	.Status=358
S	Tag	.Key=362;!	.Value=365;!
L	TagKeyList	of=362
s	TagKeyString	min=1	max=128
L	TagList	of=360
S	TagResourceInput	.ResourceArn=305;!	.Tags=363;!
s	TagValueString	min=0	max=256
S	ThrottlingException	fault=ThrottlingException:400	.message=13	.throttlingReasons=368
S	ThrottlingReason	.reason=288	.resource=304
L	ThrottlingReasonList	of=367
t	TimeRangeLowerBound
t	TimeRangeUpperBound
s	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveDescription	.TimeToLiveStatus=375	.AttributeName=371
b	TimeToLiveEnabled
S	TimeToLiveSpecification	.Enabled=373;!	.AttributeName=371;!
s	TimeToLiveStatus	enum=ENABLING|DISABLING|ENABLED|DISABLED
S	TransactGetItem	.Get=153;!
L	TransactGetItemList	min=1	max=100	of=376
S	TransactGetItemsInput	.TransactItems=377;!	.ReturnConsumedCapacity=315
S	TransactGetItemsOutput	.ConsumedCapacity=65	.Responses=206
S	TransactWriteItem	.ConditionCheck=58	.Put=279	.Delete=82	.Update=388
L	TransactWriteItemList	min=1	max=100	of=380
S	TransactWriteItemsInput	.TransactItems=381;!	.ReturnConsumedCapacity=315	.ReturnItemCollectionMetrics=316	.ClientRequestToken=52;T
S	TransactWriteItemsOutput	.ConsumedCapacity=65	.ItemCollectionMetrics=199
S	TransactionCanceledException	fault=TransactionCanceledException:400	.Message=120	.CancellationReasons=50
S	TransactionConflictException	fault=TransactionConflictException:400	.message=120
S	TransactionInProgressException	fault=TransactionInProgressException:400	.Message=120
S	UntagResourceInput	.ResourceArn=305;!	.TagKeys=361;!
S	Update	.Key=209;!	.UpdateExpression=391;!	.TableName=347;!	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
S	UpdateContinuousBackupsInput	.TableName=347;!	.PointInTimeRecoverySpecification=263;!
S	UpdateContinuousBackupsOutput	.ContinuousBackupsDescription=67
s	UpdateExpression
S	UpdateGlobalSecondaryIndexAction	.IndexName=187;!	.ProvisionedThroughput=275	.OnDemandThroughput=254	.WarmThroughput=403
S	UpdateItemInput	.TableName=347;!	.Key=209;!	.AttributeUpdates=9	.Expected=125	.ConditionalOperator=61	.ReturnValues=317	.ReturnConsumedCapacity=315	.ReturnItemCollectionMetrics=316	.UpdateExpression=391	.ConditionExpression=59	.ExpressionAttributeNames=146	.ExpressionAttributeValues=148	.ReturnValuesOnConditionCheckFailure=318
S	UpdateItemOutput	.Attributes=6	.ConsumedCapacity=64	.ItemCollectionMetrics=197
S	UpdateKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	UpdateKinesisStreamingDestinationInput	.TableName=347;!	.StreamArn=339;!	.UpdateKinesisStreamingConfiguration=395
S	UpdateKinesisStreamingDestinationOutput	.TableName=355	.StreamArn=339	.DestinationStatus=114	.UpdateKinesisStreamingConfiguration=395
S	UpdateReplicationGroupMemberAction	.RegionName=290;!	.KMSMasterKeyId=208	.ProvisionedThroughputOverride=278	.OnDemandThroughputOverride=255	.GlobalSecondaryIndexes=296	.TableClassOverride=348
S	UpdateTableInput	.AttributeDefinitions=5	.TableName=347;!	.BillingMode=43	.ProvisionedThroughput=275	.GlobalSecondaryIndexUpdates=164	.StreamSpecification=341	.SSESpecification=327	.ReplicaUpdates=302	.TableClass=348	.DeletionProtectionEnabled=95	.MultiRegionConsistency=246	.GlobalTableWitnessUpdates=171	.OnDemandThroughput=254	.WarmThroughput=403	.GlobalTableSettingsReplicationMode=167
S	UpdateTableOutput	.TableDescription=352
S	UpdateTimeToLiveInput	.TableName=347;!	.TimeToLiveSpecification=374;!
S	UpdateTimeToLiveOutput	.TimeToLiveSpecification=374
S	WarmThroughput	.ReadUnitsPerSecond=244	.WriteUnitsPerSecond=244
s	WitnessStatus	enum=CREATING|DELETING|ACTIVE
S	WriteRequest	.PutRequest=283	.DeleteRequest=90
L	WriteRequests	min=1	max=25	of=405
"""##
}
