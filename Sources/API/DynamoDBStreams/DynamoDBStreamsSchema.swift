// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of DynamoDBStreams, and the operations of it that are served.
package enum DynamoDBStreamsModel {
    package static let schema = Schema(text)

    package static let describeStream = TypedOperation<DescribeStreamInput, DescribeStreamOutput>(service: "DynamoDBStreams", prefix: "dynamodb", name: "DescribeStream")
    package static let getRecords = TypedOperation<GetRecordsInput, GetRecordsOutput>(service: "DynamoDBStreams", prefix: "dynamodb", name: "GetRecords")
    package static let getShardIterator = TypedOperation<GetShardIteratorInput, GetShardIteratorOutput>(service: "DynamoDBStreams", prefix: "dynamodb", name: "GetShardIterator")
    package static let listStreams = TypedOperation<ListStreamsInput, ListStreamsOutput>(service: "DynamoDBStreams", prefix: "dynamodb", name: "ListStreams")

    private static let text = ##"""
V	name=DynamoDBStreams	protocols=json	signing=dynamodb	version=2012-08-10	endpoint=streams.dynamodb	target=DynamoDBStreams_20120810	json=1.0
O	DescribeStream	method=POST	uri=/	in=7	out=8
O	GetRecords	method=POST	uri=/	in=11	out=12
O	GetShardIterator	method=POST	uri=/	in=13	out=14
O	ListStreams	method=POST	uri=/	in=23	out=24
M	AttributeMap	of=2	by=1
s	AttributeName	max=65535
S	AttributeValue	.S=52	.N=27	.B=3	.SS=53	.NS=28	.BS=4	.M=25	.L=22	.NULL=26	.BOOL=5
B	BinaryAttributeValue
L	BinarySetAttributeValue	of=3
b	BooleanAttributeValue
t	Date
S	DescribeStreamInput	.StreamArn=45;!	.Limit=30	.ExclusiveStartShardId=41	.ShardFilter=39
S	DescribeStreamOutput	.StreamDescription=46
s	ErrorMessage
S	ExpiredIteratorException	fault=ExpiredIteratorException:400	.message=9
S	GetRecordsInput	.ShardIterator=42;!	.Limit=30
S	GetRecordsOutput	.Records=33	.NextShardIterator=42
S	GetShardIteratorInput	.StreamArn=45;!	.ShardId=41;!	.ShardIteratorType=43;!	.SequenceNumber=35
S	GetShardIteratorOutput	.ShardIterator=42
S	Identity	.PrincipalId=51	.Type=51
S	InternalServerError	fault=InternalServerError:500	.message=9
L	KeySchema	min=1	max=2	of=19
s	KeySchemaAttributeName	min=1	max=255
S	KeySchemaElement	.AttributeName=18;!	.KeyType=20;!
s	KeyType	enum=HASH|RANGE
S	LimitExceededException	fault=LimitExceededException:400	.message=9
L	ListAttributeValue	of=2
S	ListStreamsInput	.TableName=54	.Limit=30	.ExclusiveStartStreamArn=45
S	ListStreamsOutput	.Streams=47	.LastEvaluatedStreamArn=45
M	MapAttributeValue	of=2	by=1
b	NullAttributeValue
s	NumberAttributeValue
L	NumberSetAttributeValue	of=27
s	OperationType	enum=INSERT|MODIFY|REMOVE
i	PositiveIntegerObject	min=1
l	PositiveLongObject	min=1
S	Record	.eventID=51	.eventName=29	.eventVersion=51	.eventSource=51	.awsRegion=51	.dynamodb=48	.userIdentity=15
L	RecordList	of=32
S	ResourceNotFoundException	fault=ResourceNotFoundException:400	.message=9
s	SequenceNumber	min=21	max=40
S	SequenceNumberRange	.StartingSequenceNumber=35	.EndingSequenceNumber=35
S	Shard	.ShardId=41	.SequenceNumberRange=36	.ParentShardId=41
L	ShardDescriptionList	of=37
S	ShardFilter	.Type=40	.ShardId=41
s	ShardFilterType	enum=CHILD_SHARDS
s	ShardId	min=28	max=65
s	ShardIterator	min=1	max=2048
s	ShardIteratorType	enum=TRIM_HORIZON|LATEST|AT_SEQUENCE_NUMBER|AFTER_SEQUENCE_NUMBER
S	Stream	.StreamArn=45	.TableName=54	.StreamLabel=51
s	StreamArn	min=37	max=1024
S	StreamDescription	.StreamArn=45	.StreamLabel=51	.StreamStatus=49	.StreamViewType=50	.CreationRequestDateTime=6	.TableName=54	.KeySchema=17	.Shards=38	.LastEvaluatedShardId=41
L	StreamList	of=44
S	StreamRecord	.ApproximateCreationDateTime=6	.Keys=0	.NewImage=0	.OldImage=0	.SequenceNumber=35	.SizeBytes=31	.StreamViewType=50
s	StreamStatus	enum=ENABLING|ENABLED|DISABLING|DISABLED
s	StreamViewType	enum=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
s	String
s	StringAttributeValue
L	StringSetAttributeValue	of=52
s	TableName	min=3	max=255	pattern=[a-zA-Z0-9_.-]+
S	TrimmedDataAccessException	fault=TrimmedDataAccessException:400	.message=9
"""##
}
