// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of SQS, and the operations of it that are served.
package enum SQSModel {
    package static let schema = Schema(text)

    package static let addPermission = TypedOperation<AddPermissionRequest, Empty>(service: "SQS", prefix: "sqs", name: "AddPermission")
    package static let cancelMessageMoveTask = TypedOperation<CancelMessageMoveTaskRequest, CancelMessageMoveTaskResult>(service: "SQS", prefix: "sqs", name: "CancelMessageMoveTask")
    package static let changeMessageVisibility = TypedOperation<ChangeMessageVisibilityRequest, Empty>(service: "SQS", prefix: "sqs", name: "ChangeMessageVisibility")
    package static let changeMessageVisibilityBatch = TypedOperation<ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResult>(service: "SQS", prefix: "sqs", name: "ChangeMessageVisibilityBatch")
    package static let createQueue = TypedOperation<CreateQueueRequest, CreateQueueResult>(service: "SQS", prefix: "sqs", name: "CreateQueue")
    package static let deleteMessage = TypedOperation<DeleteMessageRequest, Empty>(service: "SQS", prefix: "sqs", name: "DeleteMessage")
    package static let deleteMessageBatch = TypedOperation<DeleteMessageBatchRequest, DeleteMessageBatchResult>(service: "SQS", prefix: "sqs", name: "DeleteMessageBatch")
    package static let deleteQueue = TypedOperation<DeleteQueueRequest, Empty>(service: "SQS", prefix: "sqs", name: "DeleteQueue")
    package static let getQueueAttributes = TypedOperation<GetQueueAttributesRequest, GetQueueAttributesResult>(service: "SQS", prefix: "sqs", name: "GetQueueAttributes")
    package static let getQueueUrl = TypedOperation<GetQueueUrlRequest, GetQueueUrlResult>(service: "SQS", prefix: "sqs", name: "GetQueueUrl")
    package static let listDeadLetterSourceQueues = TypedOperation<ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResult>(service: "SQS", prefix: "sqs", name: "ListDeadLetterSourceQueues")
    package static let listMessageMoveTasks = TypedOperation<ListMessageMoveTasksRequest, ListMessageMoveTasksResult>(service: "SQS", prefix: "sqs", name: "ListMessageMoveTasks")
    package static let listQueueTags = TypedOperation<ListQueueTagsRequest, ListQueueTagsResult>(service: "SQS", prefix: "sqs", name: "ListQueueTags")
    package static let listQueues = TypedOperation<ListQueuesRequest, ListQueuesResult>(service: "SQS", prefix: "sqs", name: "ListQueues")
    package static let purgeQueue = TypedOperation<PurgeQueueRequest, Empty>(service: "SQS", prefix: "sqs", name: "PurgeQueue")
    package static let receiveMessage = TypedOperation<ReceiveMessageRequest, ReceiveMessageResult>(service: "SQS", prefix: "sqs", name: "ReceiveMessage")
    package static let removePermission = TypedOperation<RemovePermissionRequest, Empty>(service: "SQS", prefix: "sqs", name: "RemovePermission")
    package static let sendMessage = TypedOperation<SendMessageRequest, SendMessageResult>(service: "SQS", prefix: "sqs", name: "SendMessage")
    package static let sendMessageBatch = TypedOperation<SendMessageBatchRequest, SendMessageBatchResult>(service: "SQS", prefix: "sqs", name: "SendMessageBatch")
    package static let setQueueAttributes = TypedOperation<SetQueueAttributesRequest, Empty>(service: "SQS", prefix: "sqs", name: "SetQueueAttributes")
    package static let startMessageMoveTask = TypedOperation<StartMessageMoveTaskRequest, StartMessageMoveTaskResult>(service: "SQS", prefix: "sqs", name: "StartMessageMoveTask")
    package static let tagQueue = TypedOperation<TagQueueRequest, Empty>(service: "SQS", prefix: "sqs", name: "TagQueue")
    package static let untagQueue = TypedOperation<UntagQueueRequest, Empty>(service: "SQS", prefix: "sqs", name: "UntagQueue")

    private static let text = ##"""
V	name=SQS	protocols=json,query	signing=sqs	version=2012-11-05	endpoint=sqs	target=AmazonSQS	json=1.0	ns=http://queue.amazonaws.com/doc/2012-11-05/	querycompatible	missing=MissingParameter	deniedaction=lower	querypath=QueueUrl
O	AddPermission	method=POST	uri=/	in=2
O	CancelMessageMoveTask	method=POST	uri=/	in=12	out=13
O	ChangeMessageVisibility	method=POST	uri=/	in=20
O	ChangeMessageVisibilityBatch	method=POST	uri=/	in=14	out=17
O	CreateQueue	method=POST	uri=/	in=21	out=22
O	DeleteMessage	method=POST	uri=/	in=29
O	DeleteMessageBatch	method=POST	uri=/	in=23	out=26
O	DeleteQueue	method=POST	uri=/	in=30
O	GetQueueAttributes	method=POST	uri=/	in=33	out=34
O	GetQueueUrl	method=POST	uri=/	in=35	out=36
O	ListDeadLetterSourceQueues	method=POST	uri=/	in=51	out=52
O	ListMessageMoveTasks	method=POST	uri=/	in=53	out=54
O	ListQueueTags	method=POST	uri=/	in=57	out=58
O	ListQueues	method=POST	uri=/	in=59	out=60
O	PurgeQueue	method=POST	uri=/	in=79
O	ReceiveMessage	method=POST	uri=/	in=87	out=88
O	RemovePermission	method=POST	uri=/	in=89
O	SendMessage	method=POST	uri=/	in=98	out=99
O	SendMessageBatch	method=POST	uri=/	in=92	out=95
O	SetQueueAttributes	method=POST	uri=/	in=100
O	StartMessageMoveTask	method=POST	uri=/	in=101	out=102
O	TagQueue	method=POST	uri=/	in=108
O	UntagQueue	method=POST	uri=/	in=113
L	AWSAccountIdList	of=103	flat
L	ActionNameList	of=103	flat
S	AddPermissionRequest	.QueueUrl=103;!	.Label=103;!	.AWSAccountIds=0;!;e:AWSAccountId	.Actions=1;!;e:ActionName
L	AttributeNameList	of=81	flat
S	BatchEntryIdsNotDistinct	fault=AWS.SimpleQueueService.BatchEntryIdsNotDistinct:400	.message=32
S	BatchRequestTooLong	fault=AWS.SimpleQueueService.BatchRequestTooLong:400	.message=32
S	BatchResultErrorEntry	.Id=103;!	.SenderFault=10;!	.Code=103;!	.Message=103
L	BatchResultErrorEntryList	of=6	flat
B	Binary
L	BinaryList	of=8
b	Boolean
i	BoxedInteger
S	CancelMessageMoveTaskRequest	.TaskHandle=103;!
S	CancelMessageMoveTaskResult	.ApproximateNumberOfMessagesMoved=61
S	ChangeMessageVisibilityBatchRequest	.QueueUrl=103;!	.Entries=16;!;e:ChangeMessageVisibilityBatchRequestEntry
S	ChangeMessageVisibilityBatchRequestEntry	.Id=103;!	.ReceiptHandle=103;!	.VisibilityTimeout=75
L	ChangeMessageVisibilityBatchRequestEntryList	of=15	flat
S	ChangeMessageVisibilityBatchResult	.Successful=19;!;e:ChangeMessageVisibilityBatchResultEntry	.Failed=7;!;e:BatchResultErrorEntry
S	ChangeMessageVisibilityBatchResultEntry	.Id=103;!
L	ChangeMessageVisibilityBatchResultEntryList	of=18	flat
S	ChangeMessageVisibilityRequest	.QueueUrl=103;!	.ReceiptHandle=103;!	.VisibilityTimeout=75;!
S	CreateQueueRequest	.QueueName=103;!	.Attributes=80;e:Attribute	.tags=107;e:Tag
S	CreateQueueResult	.QueueUrl=103
S	DeleteMessageBatchRequest	.QueueUrl=103;!	.Entries=25;!;e:DeleteMessageBatchRequestEntry
S	DeleteMessageBatchRequestEntry	.Id=103;!	.ReceiptHandle=103;!
L	DeleteMessageBatchRequestEntryList	of=24	flat
S	DeleteMessageBatchResult	.Successful=28;!;e:DeleteMessageBatchResultEntry	.Failed=7;!;e:BatchResultErrorEntry
S	DeleteMessageBatchResultEntry	.Id=103;!
L	DeleteMessageBatchResultEntryList	of=27	flat
S	DeleteMessageRequest	.QueueUrl=103;!	.ReceiptHandle=103;!
S	DeleteQueueRequest	.QueueUrl=103;!
S	EmptyBatchRequest	fault=AWS.SimpleQueueService.EmptyBatchRequest:400	.message=32
s	ExceptionMessage
S	GetQueueAttributesRequest	.QueueUrl=103;!	.AttributeNames=3;e:AttributeName
S	GetQueueAttributesResult	.Attributes=80;e:Attribute
S	GetQueueUrlRequest	.QueueName=103;!	.QueueOwnerAWSAccountId=103
S	GetQueueUrlResult	.QueueUrl=103
S	InvalidAddress	fault=InvalidAddress:404	.message=32
S	InvalidAttributeName	fault=InvalidAttributeName:400	.message=32
S	InvalidAttributeValue	fault=InvalidAttributeValue:400	.message=32
S	InvalidBatchEntryId	fault=AWS.SimpleQueueService.InvalidBatchEntryId:400	.message=32
S	InvalidIdFormat	fault=InvalidIdFormat:404
S	InvalidMessageContents	fault=InvalidMessageContents:400	.message=32
S	InvalidSecurity	fault=InvalidSecurity:403	.message=32
S	KmsAccessDenied	fault=KMS.AccessDeniedException:400	.message=32
S	KmsDisabled	fault=KMS.DisabledException:400	.message=32
S	KmsInvalidKeyUsage	fault=KMS.InvalidKeyUsageException:400	.message=32
S	KmsInvalidState	fault=KMS.InvalidStateException:400	.message=32
S	KmsNotFound	fault=KMS.NotFoundException:400	.message=32
S	KmsOptInRequired	fault=KMS.OptInRequired:403	.message=32
S	KmsThrottled	fault=KMS.ThrottlingException:400	.message=32
S	ListDeadLetterSourceQueuesRequest	.QueueUrl=103;!	.NextToken=110	.MaxResults=11
S	ListDeadLetterSourceQueuesResult	.queueUrls=85;!;e:QueueUrl	.NextToken=110
S	ListMessageMoveTasksRequest	.SourceArn=103;!	.MaxResults=75
S	ListMessageMoveTasksResult	.Results=56;F;e:ListMessageMoveTasksResultEntry
S	ListMessageMoveTasksResultEntry	.TaskHandle=103	.Status=103	.SourceArn=103	.DestinationArn=103	.MaxNumberOfMessagesPerSecond=75	.ApproximateNumberOfMessagesMoved=61	.ApproximateNumberOfMessagesToMove=76	.FailureReason=103	.StartedTimestamp=61
L	ListMessageMoveTasksResultEntryList	of=55	flat
S	ListQueueTagsRequest	.QueueUrl=103;!
S	ListQueueTagsResult	.Tags=107;e:Tag
S	ListQueuesRequest	.QueueNamePrefix=103	.NextToken=110	.MaxResults=11
S	ListQueuesResult	.QueueUrls=85;e:QueueUrl	.NextToken=110
l	Long
S	Message	.MessageId=103	.ReceiptHandle=103	.MD5OfBody=103	.Body=103	.Attributes=71;e:Attribute	.MD5OfMessageAttributes=103	.MessageAttributes=66;e:MessageAttribute
s	MessageAttributeName
L	MessageAttributeNameList	of=63	flat
S	MessageAttributeValue	.StringValue=103	.BinaryValue=8	.StringListValues=104;F	.BinaryListValues=9;F	.DataType=103;!
M	MessageBodyAttributeMap	of=65	by=103	kn=Name	vn=Value	flat
M	MessageBodySystemAttributeMap	of=74	by=73	kn=Name	vn=Value	flat
L	MessageList	of=62	flat
S	MessageNotInflight	fault=AWS.SimpleQueueService.MessageNotInflight:400
L	MessageSystemAttributeList	of=72	flat
M	MessageSystemAttributeMap	of=103	by=72	kn=Name	vn=Value	flat
s	MessageSystemAttributeName
s	MessageSystemAttributeNameForSends
S	MessageSystemAttributeValue	.StringValue=103	.BinaryValue=8	.StringListValues=104;F	.BinaryListValues=9;F	.DataType=103;!
i	NullableInteger
l	NullableLong
S	OverLimit	fault=OverLimit:403	.message=32
S	PurgeQueueInProgress	fault=AWS.SimpleQueueService.PurgeQueueInProgress:403	.message=32
S	PurgeQueueRequest	.QueueUrl=103;!
M	QueueAttributeMap	of=103	by=81	kn=Name	vn=Value	flat
s	QueueAttributeName
S	QueueDeletedRecently	fault=AWS.SimpleQueueService.QueueDeletedRecently:400	.message=32
S	QueueDoesNotExist	fault=AWS.SimpleQueueService.NonExistentQueue:400	.message=32
S	QueueNameExists	fault=QueueAlreadyExists:400	.message=32
L	QueueUrlList	of=103	flat
S	ReceiptHandleIsInvalid	fault=ReceiptHandleIsInvalid:404	.message=32
S	ReceiveMessageRequest	.QueueUrl=103;!	.AttributeNames=3;e:AttributeName	.MessageSystemAttributeNames=70;e:MessageSystemAttributeName	.MessageAttributeNames=64;e:MessageAttributeName	.MaxNumberOfMessages=75	.VisibilityTimeout=75	.WaitTimeSeconds=75	.ReceiveRequestAttemptId=103
S	ReceiveMessageResult	.Messages=68;e:Message
S	RemovePermissionRequest	.QueueUrl=103;!	.Label=103;!
S	RequestThrottled	fault=RequestThrottled:403	.message=32
S	ResourceNotFoundException	fault=ResourceNotFoundException:404	.message=32
S	SendMessageBatchRequest	.QueueUrl=103;!	.Entries=94;!;e:SendMessageBatchRequestEntry
S	SendMessageBatchRequestEntry	.Id=103;!	.MessageBody=103;!	.DelaySeconds=75	.MessageAttributes=66;e:MessageAttribute	.MessageSystemAttributes=67;e:MessageSystemAttribute	.MessageDeduplicationId=103	.MessageGroupId=103
L	SendMessageBatchRequestEntryList	of=93	flat
S	SendMessageBatchResult	.Successful=97;!;e:SendMessageBatchResultEntry	.Failed=7;!;e:BatchResultErrorEntry
S	SendMessageBatchResultEntry	.Id=103;!	.MessageId=103;!	.MD5OfMessageBody=103;!	.MD5OfMessageAttributes=103	.MD5OfMessageSystemAttributes=103	.SequenceNumber=103
L	SendMessageBatchResultEntryList	of=96	flat
S	SendMessageRequest	.QueueUrl=103;!	.MessageBody=103;!	.DelaySeconds=75	.MessageAttributes=66;e:MessageAttribute	.MessageSystemAttributes=67;e:MessageSystemAttribute	.MessageDeduplicationId=103	.MessageGroupId=103
S	SendMessageResult	.MD5OfMessageBody=103	.MD5OfMessageAttributes=103	.MD5OfMessageSystemAttributes=103	.MessageId=103	.SequenceNumber=103
S	SetQueueAttributesRequest	.QueueUrl=103;!	.Attributes=80;!;e:Attribute
S	StartMessageMoveTaskRequest	.SourceArn=103;!	.DestinationArn=103	.MaxNumberOfMessagesPerSecond=75
S	StartMessageMoveTaskResult	.TaskHandle=103
s	String
L	StringList	of=103
s	TagKey
L	TagKeyList	of=105	flat
M	TagMap	of=109	by=105	kn=Key	vn=Value	flat
S	TagQueueRequest	.QueueUrl=103;!	.Tags=107;!;e:Tag
s	TagValue
s	Token
S	TooManyEntriesInBatchRequest	fault=AWS.SimpleQueueService.TooManyEntriesInBatchRequest:400	.message=32
S	UnsupportedOperation	fault=AWS.SimpleQueueService.UnsupportedOperation:400	.message=32
S	UntagQueueRequest	.QueueUrl=103;!	.TagKeys=106;!;e:TagKey
"""##
}
