// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of DynamoDB, and the operations of it that are served.
package enum DynamoDBModel {
    package static let schema = Schema(text)

    package static let batchGetItem = TypedOperation<BatchGetItemInput, BatchGetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchGetItem")
    package static let batchWriteItem = TypedOperation<BatchWriteItemInput, BatchWriteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "BatchWriteItem")
    package static let createTable = TypedOperation<CreateTableInput, CreateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "CreateTable")
    package static let deleteItem = TypedOperation<DeleteItemInput, DeleteItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteItem")
    package static let deleteTable = TypedOperation<DeleteTableInput, DeleteTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DeleteTable")
    package static let describeContinuousBackups = TypedOperation<DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeContinuousBackups")
    package static let describeTable = TypedOperation<DescribeTableInput, DescribeTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTable")
    package static let describeTimeToLive = TypedOperation<DescribeTimeToLiveInput, DescribeTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "DescribeTimeToLive")
    package static let getItem = TypedOperation<GetItemInput, GetItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "GetItem")
    package static let listTables = TypedOperation<ListTablesInput, ListTablesOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTables")
    package static let listTagsOfResource = TypedOperation<ListTagsOfResourceInput, ListTagsOfResourceOutput>(service: "DynamoDB", prefix: "dynamodb", name: "ListTagsOfResource")
    package static let putItem = TypedOperation<PutItemInput, PutItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "PutItem")
    package static let query = TypedOperation<QueryInput, QueryOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Query")
    package static let scan = TypedOperation<ScanInput, ScanOutput>(service: "DynamoDB", prefix: "dynamodb", name: "Scan")
    package static let tagResource = TypedOperation<TagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "TagResource")
    package static let untagResource = TypedOperation<UntagResourceInput, Empty>(service: "DynamoDB", prefix: "dynamodb", name: "UntagResource")
    package static let updateItem = TypedOperation<UpdateItemInput, UpdateItemOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateItem")
    package static let updateTable = TypedOperation<UpdateTableInput, UpdateTableOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTable")
    package static let updateTimeToLive = TypedOperation<UpdateTimeToLiveInput, UpdateTimeToLiveOutput>(service: "DynamoDB", prefix: "dynamodb", name: "UpdateTimeToLive")

    private static let text = ##"""
V	name=DynamoDB	protocols=json	signing=dynamodb	version=2012-08-10	endpoint=dynamodb	target=DynamoDB_20120810	json=1.0
O	BatchGetItem	method=POST	uri=/	in=15	out=16
O	BatchWriteItem	method=POST	uri=/	in=19	out=20
O	CreateTable	method=POST	uri=/	in=43	out=44
O	DeleteItem	method=POST	uri=/	in=48	out=49
O	DeleteTable	method=POST	uri=/	in=52	out=53
O	DescribeContinuousBackups	method=POST	uri=/	in=55	out=56
O	DescribeTable	method=POST	uri=/	in=57	out=58
O	DescribeTimeToLive	method=POST	uri=/	in=59	out=60
O	GetItem	method=POST	uri=/	in=69	out=70
O	ListTables	method=POST	uri=/	in=108	out=110
O	ListTagsOfResource	method=POST	uri=/	in=111	out=112
O	PutItem	method=POST	uri=/	in=140	out=142
O	Query	method=POST	uri=/	in=144	out=145
O	Scan	method=POST	uri=/	in=179	out=180
O	TagResource	method=POST	uri=/	in=206
O	UntagResource	method=POST	uri=/	in=217
O	UpdateItem	method=POST	uri=/	in=220	out=221
O	UpdateTable	method=POST	uri=/	in=223	out=224
O	UpdateTimeToLive	method=POST	uri=/	in=225	out=226
s	ArchivalReason
S	ArchivalSummary	.ArchivalDateTime=45	.ArchivalReason=0	.ArchivalBackupArn=14
s	AttributeAction	enum=ADD|PUT|DELETE
S	AttributeDefinition	.AttributeName=102;!	.AttributeType=178;!
L	AttributeDefinitions	of=3
M	AttributeMap	of=9	by=6
s	AttributeName	max=65535
L	AttributeNameList	min=1	of=6
M	AttributeUpdates	of=11	by=6
S	AttributeValue	.S=190	.N=125	.B=24	.SS=191	.NS=126	.BS=25	.M=118	.L=107	.NULL=124	.BOOL=26
L	AttributeValueList	of=9
S	AttributeValueUpdate	.Value=9	.Action=2
s	AvailabilityErrorMessage
b	Backfilling
s	BackupArn	min=37	max=1024
S	BatchGetItemInput	.RequestItems=17;!	.ReturnConsumedCapacity=169
S	BatchGetItemOutput	.Responses=18	.UnprocessedKeys=17	.ConsumedCapacity=36
M	BatchGetRequestMap	min=1	max=100	of=105	by=192
M	BatchGetResponseMap	of=94	by=192
S	BatchWriteItemInput	.RequestItems=21;!	.ReturnConsumedCapacity=169	.ReturnItemCollectionMetrics=170
S	BatchWriteItemOutput	.UnprocessedItems=21	.ItemCollectionMetrics=90	.ConsumedCapacity=36
M	BatchWriteItemRequestMap	min=1	max=25	of=230	by=192
s	BillingMode	enum=PROVISIONED|PAY_PER_REQUEST
S	BillingModeSummary	.BillingMode=22	.LastUpdateToPayPerRequestDateTime=45
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=24
b	BooleanAttributeValue
b	BooleanObject
S	Capacity	.ReadCapacityUnits=37	.WriteCapacityUnits=37	.CapacityUnits=37
s	ComparisonOperator	enum=EQ|NE|IN|LE|LT|GE|GT|BETWEEN|NOT_NULL|NULL|CONTAINS|NOT_CONTAINS|BEGINS_WITH
S	Condition	.AttributeValueList=10	.ComparisonOperator=29;!
s	ConditionExpression
S	ConditionalCheckFailedException	fault=ConditionalCheckFailedException:400	.message=61	.Item=5
s	ConditionalOperator	enum=AND|OR
b	ConsistentRead
S	ConsumedCapacity	.TableName=192	.CapacityUnits=37	.ReadCapacityUnits=37	.WriteCapacityUnits=37	.Table=28	.LocalSecondaryIndexes=183	.GlobalSecondaryIndexes=183
L	ConsumedCapacityMultiple	of=35
d	ConsumedCapacityUnits
S	ContinuousBackupsDescription	.ContinuousBackupsStatus=39;!	.PointInTimeRecoveryDescription=129
s	ContinuousBackupsStatus	enum=ENABLED|DISABLED
S	CreateGlobalSecondaryIndexAction	.IndexName=83;!	.KeySchema=101;!	.Projection=133;!	.ProvisionedThroughput=136	.OnDemandThroughput=127	.WarmThroughput=227
S	CreateGlobalTableWitnessGroupMemberAction	.RegionName=148;!
S	CreateReplicationGroupMemberAction	.RegionName=148;!	.KMSMasterKeyId=96	.ProvisionedThroughputOverride=139	.OnDemandThroughputOverride=128	.GlobalSecondaryIndexes=154	.TableClassOverride=193
S	CreateTableInput	.AttributeDefinitions=4	.TableName=192;!	.KeySchema=101	.LocalSecondaryIndexes=116	.GlobalSecondaryIndexes=74	.BillingMode=22	.ProvisionedThroughput=136	.StreamSpecification=187	.SSESpecification=175	.Tags=205	.TableClass=193	.DeletionProtectionEnabled=54	.WarmThroughput=227	.ResourcePolicy=166	.OnDemandThroughput=127	.GlobalTableSourceArn=192	.GlobalTableSettingsReplicationMode=78
S	CreateTableOutput	.TableDescription=195
t	Date
S	DeleteGlobalSecondaryIndexAction	.IndexName=83;!
S	DeleteGlobalTableWitnessGroupMemberAction	.RegionName=148;!
S	DeleteItemInput	.TableName=192;!	.Key=97;!	.Expected=62	.ConditionalOperator=33	.ReturnValues=171	.ReturnConsumedCapacity=169	.ReturnItemCollectionMetrics=170	.ConditionExpression=31	.ExpressionAttributeNames=64	.ExpressionAttributeValues=66	.ReturnValuesOnConditionCheckFailure=172
S	DeleteItemOutput	.Attributes=5	.ConsumedCapacity=35	.ItemCollectionMetrics=88
S	DeleteReplicationGroupMemberAction	.RegionName=148;!
S	DeleteRequest	.Key=97;!
S	DeleteTableInput	.TableName=192;!
S	DeleteTableOutput	.TableDescription=195
b	DeletionProtectionEnabled
S	DescribeContinuousBackupsInput	.TableName=192;!
S	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription=38
S	DescribeTableInput	.TableName=192;!
S	DescribeTableOutput	.Table=195
S	DescribeTimeToLiveInput	.TableName=192;!
S	DescribeTimeToLiveOutput	.TimeToLiveDescription=212
s	ErrorMessage
M	ExpectedAttributeMap	of=63	by=6
S	ExpectedAttributeValue	.Value=9	.Exists=27	.ComparisonOperator=29	.AttributeValueList=10
M	ExpressionAttributeNameMap	of=6	by=65
s	ExpressionAttributeNameVariable
M	ExpressionAttributeValueMap	of=9	by=67
s	ExpressionAttributeValueVariable
M	FilterConditionMap	of=30	by=6
S	GetItemInput	.TableName=192;!	.Key=97;!	.AttributesToGet=7	.ConsistentRead=34	.ReturnConsumedCapacity=169	.ProjectionExpression=134	.ExpressionAttributeNames=64
S	GetItemOutput	.Item=5	.ConsumedCapacity=35
S	GlobalSecondaryIndex	.IndexName=83;!	.KeySchema=101;!	.Projection=133;!	.ProvisionedThroughput=136	.OnDemandThroughput=127	.WarmThroughput=227
S	GlobalSecondaryIndexDescription	.IndexName=83	.KeySchema=101	.Projection=133	.IndexStatus=84	.Backfilling=13	.ProvisionedThroughput=137	.IndexSizeBytes=117	.ItemCount=117	.IndexArn=189	.OnDemandThroughput=127	.WarmThroughput=77
L	GlobalSecondaryIndexDescriptionList	of=72
L	GlobalSecondaryIndexList	of=71
S	GlobalSecondaryIndexUpdate	.Update=219	.Create=40	.Delete=46
L	GlobalSecondaryIndexUpdateList	of=75
S	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond=132	.WriteUnitsPerSecond=132	.Status=84
s	GlobalTableSettingsReplicationMode	enum=ENABLED|DISABLED|ENABLED_WITH_OVERRIDES
S	GlobalTableWitnessDescription	.RegionName=148	.WitnessStatus=228
L	GlobalTableWitnessDescriptionList	of=79
S	GlobalTableWitnessGroupUpdate	.Create=41	.Delete=47
L	GlobalTableWitnessGroupUpdateList	min=1	max=1	of=81
s	IndexName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
s	IndexStatus	enum=CREATING|UPDATING|DELETING|ACTIVE
i	Integer
S	InternalServerError	fault=InternalServerError:500	.message=61
M	ItemCollectionKeyAttributeMap	of=9	by=6
S	ItemCollectionMetrics	.ItemCollectionKey=87	.SizeEstimateRangeGB=92
L	ItemCollectionMetricsMultiple	of=88
M	ItemCollectionMetricsPerTable	of=89	by=192
d	ItemCollectionSizeEstimateBound
L	ItemCollectionSizeEstimateRange	of=91
S	ItemCollectionSizeLimitExceededException	fault=ItemCollectionSizeLimitExceededException:400	.message=61
L	ItemList	of=5
s	KMSMasterKeyArn
s	KMSMasterKeyId
M	Key	of=9	by=6
M	KeyConditions	of=30	by=6
s	KeyExpression
L	KeyList	min=1	max=100	of=97
L	KeySchema	min=1	of=103
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=102;!	.KeyType=104;!
s	KeyType	enum=HASH|RANGE
S	KeysAndAttributes	.Keys=100;!	.AttributesToGet=7	.ConsistentRead=34	.ProjectionExpression=134	.ExpressionAttributeNames=64
S	LimitExceededException	fault=LimitExceededException:400	.message=61
L	ListAttributeValue	of=9
S	ListTablesInput	.ExclusiveStartTableName=197	.Limit=109
i	ListTablesInputLimit	min=1	max=100
S	ListTablesOutput	.TableNames=198	.LastEvaluatedTableName=197
S	ListTagsOfResourceInput	.ResourceArn=163;!	.NextToken=120
S	ListTagsOfResourceOutput	.Tags=205	.NextToken=120
S	LocalSecondaryIndex	.IndexName=83;!	.KeySchema=101;!	.Projection=133;!
S	LocalSecondaryIndexDescription	.IndexName=83	.KeySchema=101	.Projection=133	.IndexSizeBytes=117	.ItemCount=117	.IndexArn=189
L	LocalSecondaryIndexDescriptionList	of=114
L	LocalSecondaryIndexList	of=113
l	LongObject
M	MapAttributeValue	of=9	by=6
s	MultiRegionConsistency	enum=EVENTUAL|STRONG
s	NextTokenString
s	NonKeyAttributeName	min=1	max=255
L	NonKeyAttributeNameList	min=1	max=20	of=121
l	NonNegativeLongObject	min=0
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=125
S	OnDemandThroughput	.MaxReadRequestUnits=117	.MaxWriteRequestUnits=117
S	OnDemandThroughputOverride	.MaxReadRequestUnits=117
S	PointInTimeRecoveryDescription	.PointInTimeRecoveryStatus=130	.RecoveryPeriodInDays=147	.EarliestRestorableDateTime=45	.LatestRestorableDateTime=45
s	PointInTimeRecoveryStatus	enum=ENABLED|DISABLED
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
S	Projection	.ProjectionType=135	.NonKeyAttributes=122
s	ProjectionExpression
s	ProjectionType	enum=ALL|KEYS_ONLY|INCLUDE
S	ProvisionedThroughput	.ReadCapacityUnits=132;!	.WriteCapacityUnits=132;!
S	ProvisionedThroughputDescription	.LastIncreaseDateTime=45	.LastDecreaseDateTime=45	.NumberOfDecreasesToday=132	.ReadCapacityUnits=123	.WriteCapacityUnits=123
S	ProvisionedThroughputExceededException	fault=ProvisionedThroughputExceededException:400	.message=61	.ThrottlingReasons=210
S	ProvisionedThroughputOverride	.ReadCapacityUnits=132
S	PutItemInput	.TableName=192;!	.Item=141;!	.Expected=62	.ReturnValues=171	.ReturnConsumedCapacity=169	.ReturnItemCollectionMetrics=170	.ConditionalOperator=33	.ConditionExpression=31	.ExpressionAttributeNames=64	.ExpressionAttributeValues=66	.ReturnValuesOnConditionCheckFailure=172
M	PutItemInputAttributeMap	of=9	by=6
S	PutItemOutput	.Attributes=5	.ConsumedCapacity=35	.ItemCollectionMetrics=88
S	PutRequest	.Item=141;!
S	QueryInput	.TableName=192;!	.IndexName=83	.Select=184	.AttributesToGet=7	.Limit=131	.ConsistentRead=34	.KeyConditions=98	.QueryFilter=68	.ConditionalOperator=33	.ScanIndexForward=27	.ExclusiveStartKey=97	.ReturnConsumedCapacity=169	.ProjectionExpression=134	.FilterExpression=31	.KeyConditionExpression=99	.ExpressionAttributeNames=64	.ExpressionAttributeValues=66
S	QueryOutput	.Items=94	.Count=85	.ScannedCount=85	.LastEvaluatedKey=97	.ConsumedCapacity=35
s	Reason
i	RecoveryPeriodInDays	min=1	max=35
s	RegionName
S	ReplicaDescription	.RegionName=148	.ReplicaStatus=155	.ReplicaArn=189	.ReplicaStatusDescription=156	.ReplicaStatusPercentProgress=157	.KMSMasterKeyId=96	.ProvisionedThroughputOverride=139	.OnDemandThroughputOverride=128	.WarmThroughput=201	.GlobalSecondaryIndexes=153	.ReplicaInaccessibleDateTime=45	.ReplicaTableClassSummary=194	.GlobalTableSettingsReplicationMode=78
L	ReplicaDescriptionList	of=149
S	ReplicaGlobalSecondaryIndex	.IndexName=83;!	.ProvisionedThroughputOverride=139	.OnDemandThroughputOverride=128
S	ReplicaGlobalSecondaryIndexDescription	.IndexName=83	.ProvisionedThroughputOverride=139	.OnDemandThroughputOverride=128	.WarmThroughput=77
L	ReplicaGlobalSecondaryIndexDescriptionList	of=152
L	ReplicaGlobalSecondaryIndexList	min=1	of=151
s	ReplicaStatus	enum=CREATING|CREATION_FAILED|UPDATING|DELETING|ACTIVE|REGION_DISABLED|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
s	ReplicaStatusDescription
s	ReplicaStatusPercentProgress
S	ReplicatedWriteConflictException	fault=ReplicatedWriteConflictException:400	.message=61
S	ReplicationGroupUpdate	.Create=42	.Update=222	.Delete=50
L	ReplicationGroupUpdateList	min=1	of=159
S	RequestLimitExceeded	fault=RequestLimitExceeded:400	.message=61	.ThrottlingReasons=210
s	Resource
s	ResourceArnString	min=1	max=1283
S	ResourceInUseException	fault=ResourceInUseException:400	.message=61
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=61
s	ResourcePolicy
b	RestoreInProgress
S	RestoreSummary	.SourceBackupArn=14	.SourceTableArn=192	.RestoreDateTime=45;!	.RestoreInProgress=167;!
s	ReturnConsumedCapacity	enum=INDEXES|TOTAL|NONE
s	ReturnItemCollectionMetrics	enum=SIZE|NONE
s	ReturnValue	enum=NONE|ALL_OLD|UPDATED_OLD|ALL_NEW|UPDATED_NEW
s	ReturnValuesOnConditionCheckFailure	enum=ALL_OLD|NONE
S	SSEDescription	.Status=176	.SSEType=177	.KMSMasterKeyArn=95	.InaccessibleEncryptionDateTime=45
b	SSEEnabled
S	SSESpecification	.Enabled=174	.SSEType=177	.KMSMasterKeyId=96
s	SSEStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED|UPDATING
s	SSEType	enum=AES256|KMS
s	ScalarAttributeType	enum=S|N|B
S	ScanInput	.TableName=192;!	.IndexName=83	.AttributesToGet=7	.Limit=131	.Select=184	.ScanFilter=68	.ConditionalOperator=33	.ExclusiveStartKey=97	.ReturnConsumedCapacity=169	.TotalSegments=182	.Segment=181	.ProjectionExpression=134	.FilterExpression=31	.ExpressionAttributeNames=64	.ExpressionAttributeValues=66	.ConsistentRead=34
S	ScanOutput	.Items=94	.Count=85	.ScannedCount=85	.LastEvaluatedKey=97	.ConsumedCapacity=35
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
M	SecondaryIndexesCapacityMap	of=28	by=83
s	Select	enum=ALL_ATTRIBUTES|ALL_PROJECTED_ATTRIBUTES|SPECIFIC_ATTRIBUTES|COUNT
s	StreamArn	min=37	max=1024
b	StreamEnabled
S	StreamSpecification	.StreamEnabled=186;!	.StreamViewType=188
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=190
s	TableArn	min=1	max=1024
s	TableClass	enum=STANDARD|STANDARD_INFREQUENT_ACCESS
S	TableClassSummary	.TableClass=193	.LastUpdateDateTime=45
S	TableDescription	.AttributeDefinitions=4	.TableName=197	.KeySchema=101	.TableStatus=200	.CreationDateTime=45	.ProvisionedThroughput=137	.TableSizeBytes=117	.ItemCount=117	.TableArn=189	.TableId=196	.BillingModeSummary=23	.LocalSecondaryIndexes=115	.GlobalSecondaryIndexes=73	.StreamSpecification=187	.LatestStreamLabel=189	.LatestStreamArn=185	.GlobalTableVersion=189	.Replicas=150	.GlobalTableWitnesses=80	.GlobalTableSettingsReplicationMode=78	.RestoreSummary=168	.SSEDescription=173	.ArchivalSummary=1	.TableClassSummary=194	.DeletionProtectionEnabled=54	.OnDemandThroughput=127	.WarmThroughput=201	.MultiRegionConsistency=119
s	TableId	pattern=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
L	TableNameList	of=197
S	TableNotFoundException	fault=TableNotFoundException:400	.message=61
s	TableStatus	enum=CREATING|UPDATING|DELETING|ACTIVE|INACCESSIBLE_ENCRYPTION_CREDENTIALS|ARCHIVING|ARCHIVED|REPLICATION_NOT_AUTHORIZED
S	TableWarmThroughputDescription	.ReadUnitsPerSecond=132	.WriteUnitsPerSecond=132	.Status=200
S	Tag	.Key=204;!	.Value=207;!
L	TagKeyList	of=204
s	TagKeyString	min=1	max=128
L	TagList	of=202
S	TagResourceInput	.ResourceArn=163;!	.Tags=205;!
s	TagValueString	min=0	max=256
S	ThrottlingException	fault=ThrottlingException:400	.message=12	.throttlingReasons=210
S	ThrottlingReason	.reason=146	.resource=162
L	ThrottlingReasonList	of=209
s	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveDescription	.TimeToLiveStatus=215	.AttributeName=211
b	TimeToLiveEnabled
S	TimeToLiveSpecification	.Enabled=213;!	.AttributeName=211;!
s	TimeToLiveStatus	enum=ENABLING|DISABLING|ENABLED|DISABLED
S	TransactionConflictException	fault=TransactionConflictException:400	.message=61
S	UntagResourceInput	.ResourceArn=163;!	.TagKeys=203;!
s	UpdateExpression
S	UpdateGlobalSecondaryIndexAction	.IndexName=83;!	.ProvisionedThroughput=136	.OnDemandThroughput=127	.WarmThroughput=227
S	UpdateItemInput	.TableName=192;!	.Key=97;!	.AttributeUpdates=8	.Expected=62	.ConditionalOperator=33	.ReturnValues=171	.ReturnConsumedCapacity=169	.ReturnItemCollectionMetrics=170	.UpdateExpression=218	.ConditionExpression=31	.ExpressionAttributeNames=64	.ExpressionAttributeValues=66	.ReturnValuesOnConditionCheckFailure=172
S	UpdateItemOutput	.Attributes=5	.ConsumedCapacity=35	.ItemCollectionMetrics=88
S	UpdateReplicationGroupMemberAction	.RegionName=148;!	.KMSMasterKeyId=96	.ProvisionedThroughputOverride=139	.OnDemandThroughputOverride=128	.GlobalSecondaryIndexes=154	.TableClassOverride=193
S	UpdateTableInput	.AttributeDefinitions=4	.TableName=192;!	.BillingMode=22	.ProvisionedThroughput=136	.GlobalSecondaryIndexUpdates=76	.StreamSpecification=187	.SSESpecification=175	.ReplicaUpdates=160	.TableClass=193	.DeletionProtectionEnabled=54	.MultiRegionConsistency=119	.GlobalTableWitnessUpdates=82	.OnDemandThroughput=127	.WarmThroughput=227	.GlobalTableSettingsReplicationMode=78
S	UpdateTableOutput	.TableDescription=195
S	UpdateTimeToLiveInput	.TableName=192;!	.TimeToLiveSpecification=214;!
S	UpdateTimeToLiveOutput	.TimeToLiveSpecification=214
S	WarmThroughput	.ReadUnitsPerSecond=117	.WriteUnitsPerSecond=117
s	WitnessStatus	enum=CREATING|DELETING|ACTIVE
S	WriteRequest	.PutRequest=143	.DeleteRequest=51
L	WriteRequests	min=1	max=25	of=229
"""##
}
