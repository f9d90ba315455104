// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of DynamoDB, and the operations of it that are served.
package enum DynamoDBModel {
    package static let schema = Schema(text)

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
    package static let untagResource = TypedOperation<UntagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "UntagResource")
    package static let updateContinuousBackups = TypedOperation<UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateContinuousBackups")
    package static let updateItem = TypedOperation<UpdateItemInput, UpdateItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateItem")
    package static let updateKinesisStreamingDestination = TypedOperation<UpdateKinesisStreamingDestinationInput, UpdateKinesisStreamingDestinationOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateKinesisStreamingDestination")
    package static let updateTable = TypedOperation<UpdateTableInput, UpdateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTable")
    package static let updateTimeToLive = TypedOperation<UpdateTimeToLiveInput, UpdateTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTimeToLive")

    private static let text = ##"""
V	name=DynamoDB	protocols=json	signing=dynamodb	version=2012-08-10	endpoint=dynamodb	target=DynamoDB_20120810	json=1.0
O	BatchGetItem	method=POST	uri=/	in=29	out=30
O	BatchWriteItem	method=POST	uri=/	in=33	out=34
O	CreateBackup	method=POST	uri=/	in=58	out=59
O	CreateTable	method=POST	uri=/	in=63	out=64
O	DeleteBackup	method=POST	uri=/	in=66	out=67
O	DeleteItem	method=POST	uri=/	in=70	out=71
O	DeleteResourcePolicy	method=POST	uri=/	in=74	out=75
O	DeleteTable	method=POST	uri=/	in=76	out=77
O	DescribeBackup	method=POST	uri=/	in=79	out=80
O	DescribeContinuousBackups	method=POST	uri=/	in=81	out=82
O	DescribeEndpoints	method=POST	uri=/	in=83	out=84
O	DescribeExport	method=POST	uri=/	in=85	out=86
O	DescribeKinesisStreamingDestination	method=POST	uri=/	in=87	out=88
O	DescribeLimits	method=POST	uri=/	in=89	out=90
O	DescribeTable	method=POST	uri=/	in=91	out=92
O	DescribeTimeToLive	method=POST	uri=/	in=93	out=94
O	DisableKinesisStreamingDestination	method=POST	uri=/	in=175	out=176
O	EnableKinesisStreamingDestination	method=POST	uri=/	in=175	out=176
O	ExportTableToPointInTime	method=POST	uri=/	in=115	out=116
O	GetItem	method=POST	uri=/	in=128	out=129
O	GetResourcePolicy	method=POST	uri=/	in=130	out=131
O	ListBackups	method=POST	uri=/	in=179	out=180
O	ListExports	method=POST	uri=/	in=181	out=183
O	ListTables	method=POST	uri=/	in=184	out=186
O	ListTagsOfResource	method=POST	uri=/	in=187	out=188
O	PutItem	method=POST	uri=/	in=223	out=225
O	PutResourcePolicy	method=POST	uri=/	in=227	out=228
O	Query	method=POST	uri=/	in=229	out=230
O	RestoreTableFromBackup	method=POST	uri=/	in=254	out=255
O	RestoreTableToPointInTime	method=POST	uri=/	in=256	out=257
O	Scan	method=POST	uri=/	in=273	out=274
O	TagResource	method=POST	uri=/	in=305
O	UntagResource	method=POST	uri=/	in=318
O	UpdateContinuousBackups	method=POST	uri=/	in=319	out=320
O	UpdateItem	method=POST	uri=/	in=323	out=324
O	UpdateKinesisStreamingDestination	method=POST	uri=/	in=326	out=327
O	UpdateTable	method=POST	uri=/	in=329	out=330
O	UpdateTimeToLive	method=POST	uri=/	in=331	out=332
s	ApproximateCreationDateTimePrecision	enum=MILLISECOND|MICROSECOND
s	ArchivalReason
S	ArchivalSummary	.ArchivalDateTime=65	.ArchivalReason=1	.ArchivalBackupArn=15
s	AttributeAction	enum=ADD|PUT|DELETE
S	AttributeDefinition	.AttributeName=169;!	.AttributeType=272;!
L	AttributeDefinitions	of=4
M	AttributeMap	of=10	by=7
s	AttributeName	max=65535
L	AttributeNameList	min=1	of=7
M	AttributeUpdates	of=12	by=7
S	AttributeValue	.S=286	.N=204	.B=39	.SS=287	.NS=205	.BS=40	.M=197	.L=178	.NULL=203	.BOOL=41
L	AttributeValueList	of=10
S	AttributeValueUpdate	.Value=10	.Action=3
s	AvailabilityErrorMessage
b	Backfilling
s	BackupArn	min=37	max=1024
t	BackupCreationDateTime
S	BackupDescription	.BackupDetails=18	.SourceTableDetails=279	.SourceTableFeatureDetails=280
S	BackupDetails	.BackupArn=15;!	.BackupName=20;!	.BackupSizeBytes=22	.BackupStatus=23;!	.BackupType=26;!	.BackupCreationDateTime=16;!	.BackupExpiryDateTime=65
S	BackupInUseException	fault=BackupInUseException:400	.message=99
s	BackupName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
S	BackupNotFoundException	fault=BackupNotFoundException:400	.message=99
l	BackupSizeBytes	min=0
s	BackupStatus	enum=CREATING|DELETED|AVAILABLE
L	BackupSummaries	of=25
S	BackupSummary	.TableName=296	.TableId=294	.TableArn=289	.BackupArn=15	.BackupName=20	.BackupCreationDateTime=16	.BackupExpiryDateTime=65	.BackupStatus=23	.BackupType=26	.BackupSizeBytes=22
s	BackupType	enum=USER|SYSTEM|AWS_BACKUP
s	BackupTypeFilter	enum=USER|SYSTEM|AWS_BACKUP|ALL
i	BackupsInputLimit	min=1	max=100
S	BatchGetItemInput	.RequestItems=31;!	.ReturnConsumedCapacity=258
S	BatchGetItemOutput	.Responses=32	.UnprocessedKeys=31	.ConsumedCapacity=53
M	BatchGetRequestMap	min=1	max=100	of=172	by=289
M	BatchGetResponseMap	of=161	by=289
S	BatchWriteItemInput	.RequestItems=35;!	.ReturnConsumedCapacity=258	.ReturnItemCollectionMetrics=259
S	BatchWriteItemOutput	.UnprocessedItems=35	.ItemCollectionMetrics=156	.ConsumedCapacity=53
M	BatchWriteItemRequestMap	min=1	max=25	of=336	by=289
l	BilledSizeBytes	min=0
s	BillingMode	enum=PROVISIONED|PAY_PER_REQUEST
S	BillingModeSummary	.BillingMode=37	.LastUpdateToPayPerRequestDateTime=65
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=39
b	BooleanAttributeValue
b	BooleanObject
S	Capacity	.ReadCapacityUnits=54	.WriteCapacityUnits=54	.CapacityUnits=54
s	ClientToken	pattern=^[^\$]+$
s	ComparisonOperator	enum=EQ|NE|IN|LE|LT|GE|GT|BETWEEN|NOT_NULL|NULL|CONTAINS|NOT_CONTAINS|BEGINS_WITH
S	Condition	.AttributeValueList=11	.ComparisonOperator=45;!
s	ConditionExpression
S	ConditionalCheckFailedException	fault=ConditionalCheckFailedException:400	.message=99	.Item=6
s	ConditionalOperator	enum=AND|OR
b	ConfirmRemoveSelfResourceAccess
b	ConsistentRead
S	ConsumedCapacity	.TableName=289	.CapacityUnits=54	.ReadCapacityUnits=54	.WriteCapacityUnits=54	.Table=43	.LocalSecondaryIndexes=277	.GlobalSecondaryIndexes=277
L	ConsumedCapacityMultiple	of=52
d	ConsumedCapacityUnits
S	ContinuousBackupsDescription	.ContinuousBackupsStatus=56;!	.PointInTimeRecoveryDescription=208
s	ContinuousBackupsStatus	enum=ENABLED|DISABLED
S	ContinuousBackupsUnavailableException	fault=ContinuousBackupsUnavailableException:400	.message=99
S	CreateBackupInput	.TableName=289;!	.BackupName=20;!
S	CreateBackupOutput	.BackupDetails=18
S	CreateGlobalSecondaryIndexAction	.IndexName=147;!	.KeySchema=168;!	.Projection=216;!	.ProvisionedThroughput=219	.OnDemandThroughput=206	.WarmThroughput=333
S	CreateGlobalTableWitnessGroupMemberAction	.RegionName=233;!
S	CreateReplicationGroupMemberAction	.RegionName=233;!	.KMSMasterKeyId=163	.ProvisionedThroughputOverride=222	.OnDemandThroughputOverride=207	.GlobalSecondaryIndexes=239	.TableClassOverride=290
S	CreateTableInput	.AttributeDefinitions=5	.TableName=289;!	.KeySchema=168	.LocalSecondaryIndexes=193	.GlobalSecondaryIndexes=136	.BillingMode=37	.ProvisionedThroughput=219	.StreamSpecification=283	.SSESpecification=269	.Tags=304	.TableClass=290	.DeletionProtectionEnabled=78	.WarmThroughput=333	.ResourcePolicy=251	.OnDemandThroughput=206	.GlobalTableSourceArn=289	.GlobalTableSettingsReplicationMode=141
S	CreateTableOutput	.TableDescription=293
t	Date
S	DeleteBackupInput	.BackupArn=15;!
S	DeleteBackupOutput	.BackupDescription=17
S	DeleteGlobalSecondaryIndexAction	.IndexName=147;!
S	DeleteGlobalTableWitnessGroupMemberAction	.RegionName=233;!
S	DeleteItemInput	.TableName=289;!	.Key=164;!	.Expected=100	.ConditionalOperator=49	.ReturnValues=260	.ReturnConsumedCapacity=258	.ReturnItemCollectionMetrics=259	.ConditionExpression=47	.ExpressionAttributeNames=121	.ExpressionAttributeValues=123	.ReturnValuesOnConditionCheckFailure=261
S	DeleteItemOutput	.Attributes=6	.ConsumedCapacity=52	.ItemCollectionMetrics=154
S	DeleteReplicationGroupMemberAction	.RegionName=233;!
S	DeleteRequest	.Key=164;!
S	DeleteResourcePolicyInput	.ResourceArn=248;!	.ExpectedRevisionId=213
S	DeleteResourcePolicyOutput	.RevisionId=213
S	DeleteTableInput	.TableName=289;!
S	DeleteTableOutput	.TableDescription=293
b	DeletionProtectionEnabled
S	DescribeBackupInput	.BackupArn=15;!
S	DescribeBackupOutput	.BackupDescription=17
S	DescribeContinuousBackupsInput	.TableName=289;!
S	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription=55
S	DescribeEndpointsRequest
S	DescribeEndpointsResponse	.Endpoints=98;!
S	DescribeExportInput	.ExportArn=102;!
S	DescribeExportOutput	.ExportDescription=104
S	DescribeKinesisStreamingDestinationInput	.TableName=289;!
S	DescribeKinesisStreamingDestinationOutput	.TableName=296	.KinesisDataStreamDestinations=174
S	DescribeLimitsInput
S	DescribeLimitsOutput	.AccountMaxReadCapacityUnits=215	.AccountMaxWriteCapacityUnits=215	.TableMaxReadCapacityUnits=215	.TableMaxWriteCapacityUnits=215
S	DescribeTableInput	.TableName=289;!
S	DescribeTableOutput	.Table=293
S	DescribeTimeToLiveInput	.TableName=289;!
S	DescribeTimeToLiveOutput	.TimeToLiveDescription=313
s	DestinationStatus	enum=ENABLING|ACTIVE|DISABLING|DISABLED|ENABLE_FAILED|UPDATING
S	EnableKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	Endpoint	.Address=285;!	.CachePeriodInMinutes=195;!
L	Endpoints	of=97
s	ErrorMessage
M	ExpectedAttributeMap	of=101	by=7
S	ExpectedAttributeValue	.Value=10	.Exists=42	.ComparisonOperator=45	.AttributeValueList=11
s	ExportArn	min=37	max=1024
S	ExportConflictException	fault=ExportConflictException:400	.message=99
S	ExportDescription	.ExportArn=102	.ExportStatus=112	.StartTime=111	.EndTime=105	.ExportManifest=108	.TableArn=289	.TableId=294	.ExportTime=117	.ClientToken=44	.S3Bucket=262	.S3BucketOwner=263	.S3Prefix=264	.S3SseAlgorithm=265	.S3SseKmsKeyId=266	.FailureCode=125	.FailureMessage=126	.ExportFormat=106	.BilledSizeBytes=36	.ItemCount=160	.ExportType=119	.IncrementalExportSpecification=146
t	ExportEndTime
s	ExportFormat	enum=DYNAMODB_JSON|ION
t	ExportFromTime
s	ExportManifest
s	ExportNextToken
S	ExportNotFoundException	fault=ExportNotFoundException:400	.message=99
t	ExportStartTime
s	ExportStatus	enum=IN_PROGRESS|COMPLETED|FAILED
L	ExportSummaries	of=114
S	ExportSummary	.ExportArn=102	.ExportStatus=112	.ExportType=119
S	ExportTableToPointInTimeInput	.TableArn=289;!	.ExportTime=117	.ClientToken=44;T	.S3Bucket=262;!	.S3BucketOwner=263	.S3Prefix=264	.S3SseAlgorithm=265	.S3SseKmsKeyId=266	.ExportFormat=106	.ExportType=119	.IncrementalExportSpecification=146
S	ExportTableToPointInTimeOutput	.ExportDescription=104
t	ExportTime
t	ExportToTime
s	ExportType	enum=FULL_EXPORT|INCREMENTAL_EXPORT
s	ExportViewType	enum=NEW_IMAGE|NEW_AND_OLD_IMAGES
M	ExpressionAttributeNameMap	of=7	by=122
s	ExpressionAttributeNameVariable
M	ExpressionAttributeValueMap	of=10	by=124
s	ExpressionAttributeValueVariable
s	FailureCode
s	FailureMessage
M	FilterConditionMap	of=46	by=7
S	GetItemInput	.TableName=289;!	.Key=164;!	.AttributesToGet=8	.ConsistentRead=51	.ReturnConsumedCapacity=258	.ProjectionExpression=217	.ExpressionAttributeNames=121
S	GetItemOutput	.Item=6	.ConsumedCapacity=52
S	GetResourcePolicyInput	.ResourceArn=248;!
S	GetResourcePolicyOutput	.Policy=251	.RevisionId=213
S	GlobalSecondaryIndex	.IndexName=147;!	.KeySchema=168;!	.Projection=216;!	.ProvisionedThroughput=219	.OnDemandThroughput=206	.WarmThroughput=333
S	GlobalSecondaryIndexDescription	.IndexName=147	.KeySchema=168	.Projection=216	.IndexStatus=148	.Backfilling=14	.ProvisionedThroughput=220	.IndexSizeBytes=196	.ItemCount=196	.IndexArn=285	.OnDemandThroughput=206	.WarmThroughput=139
L	GlobalSecondaryIndexDescriptionList	of=133
S	GlobalSecondaryIndexInfo	.IndexName=147	.KeySchema=168	.Projection=216	.ProvisionedThroughput=219	.OnDemandThroughput=206
L	GlobalSecondaryIndexList	of=132
S	GlobalSecondaryIndexUpdate	.Update=322	.Create=60	.Delete=68
L	GlobalSecondaryIndexUpdateList	of=137
S	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond=215	.WriteUnitsPerSecond=215	.Status=148
L	GlobalSecondaryIndexes	of=135
s	GlobalTableSettingsReplicationMode	enum=ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
S	GlobalTableWitnessDescription	.RegionName=233	.WitnessStatus=334
L	GlobalTableWitnessDescriptionList	of=142
S	GlobalTableWitnessGroupUpdate	.Create=61	.Delete=69
L	GlobalTableWitnessGroupUpdateList	min=1	max=1	of=144
S	IncrementalExportSpecification	.ExportFromTime=107	.ExportToTime=118	.ExportViewType=120
s	IndexName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
s	IndexStatus	enum=CREATING|UPDATING|DELETING|ACTIVE
i	Integer
S	InternalServerError	fault=InternalServerError:500	.message=99
S	InvalidExportTimeException	fault=InvalidExportTimeException:400	.message=99
S	InvalidRestoreTimeException	fault=InvalidRestoreTimeException:400	.message=99
M	ItemCollectionKeyAttributeMap	of=10	by=7
S	ItemCollectionMetrics	.ItemCollectionKey=153	.SizeEstimateRangeGB=158
L	ItemCollectionMetricsMultiple	of=154
M	ItemCollectionMetricsPerTable	of=155	by=289
d	ItemCollectionSizeEstimateBound
L	ItemCollectionSizeEstimateRange	of=157
S	ItemCollectionSizeLimitExceededException	fault=ItemCollectionSizeLimitExceededException:400	.message=99
l	ItemCount	min=0
L	ItemList	of=6
s	KMSMasterKeyArn
s	KMSMasterKeyId
M	Key	of=10	by=7
M	KeyConditions	of=46	by=7
s	KeyExpression
L	KeyList	min=1	max=100	of=164
L	KeySchema	min=1	of=170
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=169;!	.KeyType=171;!
s	KeyType	enum=HASH|RANGE
S	KeysAndAttributes	.Keys=167;!	.AttributesToGet=8	.ConsistentRead=51	.ProjectionExpression=217	.ExpressionAttributeNames=121
S	KinesisDataStreamDestination	.StreamArn=281	.DestinationStatus=95	.DestinationStatusDescription=285	.ApproximateCreationDateTimePrecision=0
L	KinesisDataStreamDestinations	of=173
S	KinesisStreamingDestinationInput	.TableName=289;!	.StreamArn=281;!	.EnableKinesisStreamingConfiguration=96
S	KinesisStreamingDestinationOutput	.TableName=296	.StreamArn=281	.DestinationStatus=95	.EnableKinesisStreamingConfiguration=96
S	LimitExceededException	fault=LimitExceededException:400	.message=99
L	ListAttributeValue	of=10
S	ListBackupsInput	.TableName=289	.Limit=28	.TimeRangeLowerBound=310	.TimeRangeUpperBound=311	.ExclusiveStartBackupArn=15	.BackupType=27
S	ListBackupsOutput	.BackupSummaries=24	.LastEvaluatedBackupArn=15
S	ListExportsInput	.TableArn=289	.MaxResults=182	.NextToken=109
i	ListExportsMaxLimit	min=1	max=25
S	ListExportsOutput	.ExportSummaries=113	.NextToken=109
S	ListTablesInput	.ExclusiveStartTableName=296	.Limit=185
i	ListTablesInputLimit	min=1	max=100
S	ListTablesOutput	.TableNames=297	.LastEvaluatedTableName=296
S	ListTagsOfResourceInput	.ResourceArn=248;!	.NextToken=199
S	ListTagsOfResourceOutput	.Tags=304	.NextToken=199
S	LocalSecondaryIndex	.IndexName=147;!	.KeySchema=168;!	.Projection=216;!
S	LocalSecondaryIndexDescription	.IndexName=147	.KeySchema=168	.Projection=216	.IndexSizeBytes=196	.ItemCount=196	.IndexArn=285
L	LocalSecondaryIndexDescriptionList	of=190
S	LocalSecondaryIndexInfo	.IndexName=147	.KeySchema=168	.Projection=216
L	LocalSecondaryIndexList	of=189
L	LocalSecondaryIndexes	of=192
l	Long
l	LongObject
M	MapAttributeValue	of=10	by=7
s	MultiRegionConsistency	enum=EVENTUAL|STRONG
s	NextTokenString
s	NonKeyAttributeName	min=1	max=255
L	NonKeyAttributeNameList	min=1	max=20	of=200
l	NonNegativeLongObject	min=0
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=204
S	OnDemandThroughput	.MaxReadRequestUnits=196	.MaxWriteRequestUnits=196
S	OnDemandThroughputOverride	.MaxReadRequestUnits=196
S	PointInTimeRecoveryDescription	.PointInTimeRecoveryStatus=210	.RecoveryPeriodInDays=232	.EarliestRestorableDateTime=65	.LatestRestorableDateTime=65
S	PointInTimeRecoverySpecification	.PointInTimeRecoveryEnabled=42;!	.RecoveryPeriodInDays=232
s	PointInTimeRecoveryStatus	enum=ENABLED|DISABLED
S	PointInTimeRecoveryUnavailableException	fault=PointInTimeRecoveryUnavailableException:400	.message=99
S	PolicyNotFoundException	fault=PolicyNotFoundException:400	.message=99
s	PolicyRevisionId	min=1	max=255
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
S	Projection	.ProjectionType=218	.NonKeyAttributes=201
s	ProjectionExpression
s	ProjectionType	enum=ALL|KEYS_ONLY|INCLUDE
S	ProvisionedThroughput	.ReadCapacityUnits=215;!	.WriteCapacityUnits=215;!
S	ProvisionedThroughputDescription	.LastIncreaseDateTime=65	.LastDecreaseDateTime=65	.NumberOfDecreasesToday=215	.ReadCapacityUnits=202	.WriteCapacityUnits=202
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=99	.ThrottlingReasons=309
S	ProvisionedThroughputOverride	.ReadCapacityUnits=215
S	PutItemInput	.TableName=289;!	.Item=224;!	.Expected=100	.ReturnValues=260	.ReturnConsumedCapacity=258	.ReturnItemCollectionMetrics=259	.ConditionalOperator=49	.ConditionExpression=47	.ExpressionAttributeNames=121	.ExpressionAttributeValues=123	.ReturnValuesOnConditionCheckFailure=261
M	PutItemInputAttributeMap	of=10	by=7
S	PutItemOutput	.Attributes=6	.ConsumedCapacity=52	.ItemCollectionMetrics=154
S	PutRequest	.Item=224;!
S	PutResourcePolicyInput	.ResourceArn=248;!	.Policy=251;!	.ExpectedRevisionId=213	.ConfirmRemoveSelfResourceAccess=50
S	PutResourcePolicyOutput	.RevisionId=213
S	QueryInput	.TableName=289;!	.IndexName=147	.Select=278	.AttributesToGet=8	.Limit=214	.ConsistentRead=51	.KeyConditions=165	.QueryFilter=127	.ConditionalOperator=49	.ScanIndexForward=42	.ExclusiveStartKey=164	.ReturnConsumedCapacity=258	.ProjectionExpression=217	.FilterExpression=47	.KeyConditionExpression=166	.ExpressionAttributeNames=121	.ExpressionAttributeValues=123
S	QueryOutput	.Items=161	.Count=149	.ScannedCount=149	.LastEvaluatedKey=164	.ConsumedCapacity=52
s	Reason
i	RecoveryPeriodInDays	min=1	max=35
s	RegionName
S	ReplicaDescription	.RegionName=233	.ReplicaStatus=240	.ReplicaArn=285	.ReplicaStatusDescription=241	.ReplicaStatusPercentProgress=242	.KMSMasterKeyId=163	.ProvisionedThroughputOverride=222	.OnDemandThroughputOverride=207	.WarmThroughput=300	.GlobalSecondaryIndexes=238	.ReplicaInaccessibleDateTime=65	.ReplicaTableClassSummary=291	.GlobalTableSettingsReplicationMode=141
L	ReplicaDescriptionList	of=234
S	ReplicaGlobalSecondaryIndex	.IndexName=147;!	.ProvisionedThroughputOverride=222	.OnDemandThroughputOverride=207
S	ReplicaGlobalSecondaryIndexDescription	.IndexName=147	.ProvisionedThroughputOverride=222	.OnDemandThroughputOverride=207	.WarmThroughput=139
L	ReplicaGlobalSecondaryIndexDescriptionList	of=237
L	ReplicaGlobalSecondaryIndexList	min=1	of=236
s	ReplicaStatus	enum=CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
s	ReplicaStatusDescription
s	ReplicaStatusPercentProgress
S	ReplicatedWriteConflictException	fault=ReplicatedWriteConflictException:400	.message=99
S	ReplicationGroupUpdate	.Create=62	.Update=328	.Delete=72
L	ReplicationGroupUpdateList	min=1	of=244
S	RequestLimitExceeded	fault=RequestLimitExceeded:400	.message=99	.ThrottlingReasons=309
s	Resource
s	ResourceArnString	min=1	max=1283
S	ResourceInUseException	fault=ResourceInUseException:400	.message=99
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=99
s	ResourcePolicy
b	RestoreInProgress
S	RestoreSummary	.SourceBackupArn=15	.SourceTableArn=289	.RestoreDateTime=65;!	.RestoreInProgress=252;!
S	RestoreTableFromBackupInput	.TargetTableName=296;!	.BackupArn=15;!	.BillingModeOverride=37	.GlobalSecondaryIndexOverride=136	.LocalSecondaryIndexOverride=193	.ProvisionedThroughputOverride=219	.OnDemandThroughputOverride=206	.SSESpecificationOverride=269
S	RestoreTableFromBackupOutput	.TableDescription=293
S	RestoreTableToPointInTimeInput	.SourceTableArn=289	.SourceTableName=296	.TargetTableName=296;!	.UseLatestRestorableTime=42	.RestoreDateTime=65	.BillingModeOverride=37	.GlobalSecondaryIndexOverride=136	.LocalSecondaryIndexOverride=193	.ProvisionedThroughputOverride=219	.OnDemandThroughputOverride=206	.SSESpecificationOverride=269
S	RestoreTableToPointInTimeOutput	.TableDescription=293
s	ReturnConsumedCapacity	enum=INDEXES|TOTAL|NONE
s	ReturnItemCollectionMetrics	enum=SIZE|NONE
s	ReturnValue	enum=NONE|ALL_OLD|UPDATED_OLD|ALL_NEW|UPDATED_NEW
s	ReturnValuesOnConditionCheckFailure	enum=ALL_OLD|NONE
s	S3Bucket	max=255	pattern=^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$
s	S3BucketOwner	pattern=[0-9]{12}
s	S3Prefix	max=1024
s	S3SseAlgorithm	enum=AES256|KMS
s	S3SseKmsKeyId	min=1	max=2048
S	SSEDescription	.Status=270	.SSEType=271	.KMSMasterKeyArn=162	.InaccessibleEncryptionDateTime=65
b	SSEEnabled
S	SSESpecification	.Enabled=268	.SSEType=271	.KMSMasterKeyId=163
s	SSEStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
s	SSEType	enum=AES256|KMS
s	ScalarAttributeType	enum=S|N|B
S	ScanInput	.TableName=289;!	.IndexName=147	.AttributesToGet=8	.Limit=214	.Select=278	.ScanFilter=127	.ConditionalOperator=49	.ExclusiveStartKey=164	.ReturnConsumedCapacity=258	.TotalSegments=276	.Segment=275	.ProjectionExpression=217	.FilterExpression=47	.ExpressionAttributeNames=121	.ExpressionAttributeValues=123	.ConsistentRead=51
S	ScanOutput	.Items=161	.Count=149	.ScannedCount=149	.LastEvaluatedKey=164	.ConsumedCapacity=52
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
M	SecondaryIndexesCapacityMap	of=43	by=147
s	Select	enum=ALL_ATTRIBUTES|ALL_PROJECTED_ATTRIBUTES|SPECIFIC_ATTRIBUTES|COUNT
S	SourceTableDetails	.TableName=296;!	.TableId=294;!	.TableArn=289	.TableSizeBytes=196	.KeySchema=168;!	.TableCreationDateTime=292;!	.ProvisionedThroughput=219;!	.OnDemandThroughput=206	.ItemCount=160	.BillingMode=37
S	SourceTableFeatureDetails	.LocalSecondaryIndexes=194	.GlobalSecondaryIndexes=140	.StreamDescription=283	.TimeToLiveDescription=313	.SSEDescription=267
s	StreamArn	min=37	max=1024
b	StreamEnabled
S	StreamSpecification	.StreamEnabled=282;!	.StreamViewType=284
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=286
S	TableAlreadyExistsException	fault=TableAlreadyExistsException:400	.message=99
s	TableArn	min=1	max=1024
s	TableClass	enum=STANDARD|STANDARD_INFREQUENT_ACCESS
S	TableClassSummary	.TableClass=290	.LastUpdateDateTime=65
t	TableCreationDateTime
S	TableDescription	.AttributeDefinitions=5	.TableName=296	.KeySchema=168	.TableStatus=299	.CreationDateTime=65	.ProvisionedThroughput=220	.TableSizeBytes=196	.ItemCount=196	.TableArn=285	.TableId=294	.BillingModeSummary=38	.LocalSecondaryIndexes=191	.GlobalSecondaryIndexes=134	.StreamSpecification=283	.LatestStreamLabel=285	.LatestStreamArn=281	.GlobalTableVersion=285	.Replicas=235	.GlobalTableWitnesses=143	.GlobalTableSettingsReplicationMode=141	.RestoreSummary=253	.SSEDescription=267	.ArchivalSummary=2	.TableClassSummary=291	.DeletionProtectionEnabled=78	.OnDemandThroughput=206	.WarmThroughput=300	.MultiRegionConsistency=198
s	TableId	pattern=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
S	TableInUseException	fault=TableInUseException:400	.message=99
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
L	TableNameList	of=296
S	TableNotFoundException	fault=TableNotFoundException:400	.message=99
s	TableStatus	enum=CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
S	TableWarmThroughputDescription	.ReadUnitsPerSecond=215	.WriteUnitsPerSecond=215	.Status=299
S	Tag	.Key=303;!	.Value=306;!
L	TagKeyList	of=303
s	TagKeyString	min=1	max=128
L	TagList	of=301
S	TagResourceInput	.ResourceArn=248;!	.Tags=304;!
s	TagValueString	min=0	max=256
S	ThrottlingException	fault=ThrottlingException:400	.message=13	.throttlingReasons=309
S	ThrottlingReason	.reason=231	.resource=247
L	ThrottlingReasonList	of=308
t	TimeRangeLowerBound
t	TimeRangeUpperBound
s	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveDescription	.TimeToLiveStatus=316	.AttributeName=312
b	TimeToLiveEnabled
S	TimeToLiveSpecification	.Enabled=314;!	.AttributeName=312;!
s	TimeToLiveStatus	enum=ENABLING|DISABLING|ENABLED|DISABLED
S	TransactionConflictException	fault=TransactionConflictException:400	.message=99
S	UntagResourceInput	.ResourceArn=248;!	.TagKeys=302;!
S	UpdateContinuousBackupsInput	.TableName=289;!	.PointInTimeRecoverySpecification=209;!
S	UpdateContinuousBackupsOutput	.ContinuousBackupsDescription=55
s	UpdateExpression
S	UpdateGlobalSecondaryIndexAction	.IndexName=147;!	.ProvisionedThroughput=219	.OnDemandThroughput=206	.WarmThroughput=333
S	UpdateItemInput	.TableName=289;!	.Key=164;!	.AttributeUpdates=9	.Expected=100	.ConditionalOperator=49	.ReturnValues=260	.ReturnConsumedCapacity=258	.ReturnItemCollectionMetrics=259	.UpdateExpression=321	.ConditionExpression=47	.ExpressionAttributeNames=121	.ExpressionAttributeValues=123	.ReturnValuesOnConditionCheckFailure=261
S	UpdateItemOutput	.Attributes=6	.ConsumedCapacity=52	.ItemCollectionMetrics=154
S	UpdateKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision=0
S	UpdateKinesisStreamingDestinationInput	.TableName=289;!	.StreamArn=281;!	.UpdateKinesisStreamingConfiguration=325
S	UpdateKinesisStreamingDestinationOutput	.TableName=296	.StreamArn=281	.DestinationStatus=95	.UpdateKinesisStreamingConfiguration=325
S	UpdateReplicationGroupMemberAction	.RegionName=233;!	.KMSMasterKeyId=163	.ProvisionedThroughputOverride=222	.OnDemandThroughputOverride=207	.GlobalSecondaryIndexes=239	.TableClassOverride=290
S	UpdateTableInput	.AttributeDefinitions=5	.TableName=289;!	.BillingMode=37	.ProvisionedThroughput=219	.GlobalSecondaryIndexUpdates=138	.StreamSpecification=283	.SSESpecification=269	.ReplicaUpdates=245	.TableClass=290	.DeletionProtectionEnabled=78	.MultiRegionConsistency=198	.GlobalTableWitnessUpdates=145	.OnDemandThroughput=206	.WarmThroughput=333	.GlobalTableSettingsReplicationMode=141
S	UpdateTableOutput	.TableDescription=293
S	UpdateTimeToLiveInput	.TableName=289;!	.TimeToLiveSpecification=315;!
S	UpdateTimeToLiveOutput	.TimeToLiveSpecification=315
S	WarmThroughput	.ReadUnitsPerSecond=196	.WriteUnitsPerSecond=196
s	WitnessStatus	enum=CREATING|DELETING|ACTIVE
S	WriteRequest	.PutRequest=226	.DeleteRequest=73
L	WriteRequests	min=1	max=25	of=335
"""##
}
