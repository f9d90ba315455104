// Generated from the service model of botocore 1.43.11; do not edit.
package import Wire

/// The model of SNS, and the operations of it that are served.
package enum SNSModel {
    package static let schema = Schema(text)

    package static let addPermission = TypedOperation<AddPermissionInput, Empty>(service: "SNS", prefix: "sns", name: "AddPermission")
    package static let checkIfPhoneNumberIsOptedOut = TypedOperation<CheckIfPhoneNumberIsOptedOutInput, CheckIfPhoneNumberIsOptedOutResponse>(service: "SNS", prefix: "sns", name: "CheckIfPhoneNumberIsOptedOut")
    package static let confirmSubscription = TypedOperation<ConfirmSubscriptionInput, ConfirmSubscriptionResponse>(service: "SNS", prefix: "sns", name: "ConfirmSubscription")
    package static let createTopic = TypedOperation<CreateTopicInput, CreateTopicResponse>(service: "SNS", prefix: "sns", name: "CreateTopic")
    package static let deleteTopic = TypedOperation<DeleteTopicInput, Empty>(service: "SNS", prefix: "sns", name: "DeleteTopic")
    package static let getSMSAttributes = TypedOperation<GetSMSAttributesInput, GetSMSAttributesResponse>(service: "SNS", prefix: "sns", name: "GetSMSAttributes")
    package static let getSMSSandboxAccountStatus = TypedOperation<GetSMSSandboxAccountStatusInput, GetSMSSandboxAccountStatusResult>(service: "SNS", prefix: "sns", name: "GetSMSSandboxAccountStatus")
    package static let getSubscriptionAttributes = TypedOperation<GetSubscriptionAttributesInput, GetSubscriptionAttributesResponse>(service: "SNS", prefix: "sns", name: "GetSubscriptionAttributes")
    package static let getTopicAttributes = TypedOperation<GetTopicAttributesInput, GetTopicAttributesResponse>(service: "SNS", prefix: "sns", name: "GetTopicAttributes")
    package static let listOriginationNumbers = TypedOperation<ListOriginationNumbersRequest, ListOriginationNumbersResult>(service: "SNS", prefix: "sns", name: "ListOriginationNumbers")
    package static let listPhoneNumbersOptedOut = TypedOperation<ListPhoneNumbersOptedOutInput, ListPhoneNumbersOptedOutResponse>(service: "SNS", prefix: "sns", name: "ListPhoneNumbersOptedOut")
    package static let listSubscriptions = TypedOperation<ListSubscriptionsInput, ListSubscriptionsResponse>(service: "SNS", prefix: "sns", name: "ListSubscriptions")
    package static let listSubscriptionsByTopic = TypedOperation<ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse>(service: "SNS", prefix: "sns", name: "ListSubscriptionsByTopic")
    package static let listTagsForResource = TypedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(service: "SNS", prefix: "sns", name: "ListTagsForResource")
    package static let listTopics = TypedOperation<ListTopicsInput, ListTopicsResponse>(service: "SNS", prefix: "sns", name: "ListTopics")
    package static let optInPhoneNumber = TypedOperation<OptInPhoneNumberInput, OptInPhoneNumberResponse>(service: "SNS", prefix: "sns", name: "OptInPhoneNumber")
    package static let publish = TypedOperation<PublishInput, PublishResponse>(service: "SNS", prefix: "sns", name: "Publish")
    package static let publishBatch = TypedOperation<PublishBatchInput, PublishBatchResponse>(service: "SNS", prefix: "sns", name: "PublishBatch")
    package static let removePermission = TypedOperation<RemovePermissionInput, Empty>(service: "SNS", prefix: "sns", name: "RemovePermission")
    package static let setSMSAttributes = TypedOperation<SetSMSAttributesInput, SetSMSAttributesResponse>(service: "SNS", prefix: "sns", name: "SetSMSAttributes")
    package static let setSubscriptionAttributes = TypedOperation<SetSubscriptionAttributesInput, Empty>(service: "SNS", prefix: "sns", name: "SetSubscriptionAttributes")
    package static let setTopicAttributes = TypedOperation<SetTopicAttributesInput, Empty>(service: "SNS", prefix: "sns", name: "SetTopicAttributes")
    package static let subscribe = TypedOperation<SubscribeInput, SubscribeResponse>(service: "SNS", prefix: "sns", name: "Subscribe")
    package static let tagResource = TypedOperation<TagResourceRequest, TagResourceResponse>(service: "SNS", prefix: "sns", name: "TagResource")
    package static let unsubscribe = TypedOperation<UnsubscribeInput, Empty>(service: "SNS", prefix: "sns", name: "Unsubscribe")
    package static let untagResource = TypedOperation<UntagResourceRequest, UntagResourceResponse>(service: "SNS", prefix: "sns", name: "UntagResource")

    private static let text = ##"""
V	name=SNS	protocols=query	signing=sns	version=2010-03-31	endpoint=sns	ns=http://sns.amazonaws.com/doc/2010-03-31/	validation=InvalidParameter	missing=InvalidParameter	missingtext=Invalid parameter: {} Reason: no value for required parameter	denied=AuthorizationError	deniedaction=SNS:
O	AddPermission	method=POST	uri=/	in=1
O	CheckIfPhoneNumberIsOptedOut	method=POST	uri=/	in=9	out=10	wrap=CheckIfPhoneNumberIsOptedOutResult
O	ConfirmSubscription	method=POST	uri=/	in=12	out=13	wrap=ConfirmSubscriptionResult
O	CreateTopic	method=POST	uri=/	in=14	out=15	wrap=CreateTopicResult
O	DeleteTopic	method=POST	uri=/	in=17
O	GetSMSAttributes	method=POST	uri=/	in=21	out=22	wrap=GetSMSAttributesResult
O	GetSMSSandboxAccountStatus	method=POST	uri=/	in=23	out=24	wrap=GetSMSSandboxAccountStatusResult
O	GetSubscriptionAttributes	method=POST	uri=/	in=25	out=26	wrap=GetSubscriptionAttributesResult
O	GetTopicAttributes	method=POST	uri=/	in=27	out=28	wrap=GetTopicAttributesResult
O	ListOriginationNumbers	method=POST	uri=/	in=42	out=43	wrap=ListOriginationNumbersResult
O	ListPhoneNumbersOptedOut	method=POST	uri=/	in=44	out=45	wrap=ListPhoneNumbersOptedOutResult
O	ListSubscriptions	method=POST	uri=/	in=49	out=50	wrap=ListSubscriptionsResult
O	ListSubscriptionsByTopic	method=POST	uri=/	in=47	out=48	wrap=ListSubscriptionsByTopicResult
O	ListTagsForResource	method=POST	uri=/	in=51	out=52	wrap=ListTagsForResourceResult
O	ListTopics	method=POST	uri=/	in=53	out=54	wrap=ListTopicsResult
O	OptInPhoneNumber	method=POST	uri=/	in=62	out=63	wrap=OptInPhoneNumberResult
O	Publish	method=POST	uri=/	in=75	out=76	wrap=PublishResult
O	PublishBatch	method=POST	uri=/	in=69	out=72	wrap=PublishBatchResult
O	RemovePermission	method=POST	uri=/	in=77
O	SetSMSAttributes	method=POST	uri=/	in=81	out=82	wrap=SetSMSAttributesResult
O	SetSubscriptionAttributes	method=POST	uri=/	in=83
O	SetTopicAttributes	method=POST	uri=/	in=84
O	Subscribe	method=POST	uri=/	in=87	out=88	wrap=SubscribeResult
O	TagResource	method=POST	uri=/	in=99	out=100	wrap=TagResourceResult
O	Unsubscribe	method=POST	uri=/	in=109
O	UntagResource	method=POST	uri=/	in=110	out=111	wrap=UntagResourceResult
L	ActionsList	of=114
S	AddPermissionInput	.TopicArn=131;!	.Label=121;!	.AWSAccountId=16;!	.ActionName=0;!
s	AmazonResourceName	min=1	max=1011
S	AuthorizationErrorException	fault=AuthorizationError:403	.message=127
S	BatchEntryIdsNotDistinctException	fault=BatchEntryIdsNotDistinct:400	.message=127
S	BatchRequestTooLongException	fault=BatchRequestTooLong:400	.message=127
S	BatchResultErrorEntry	.Id=86;!	.Code=86;!	.Message=86	.SenderFault=118;!
L	BatchResultErrorEntryList	of=6
B	Binary
S	CheckIfPhoneNumberIsOptedOutInput	.phoneNumber=64;!
S	CheckIfPhoneNumberIsOptedOutResponse	.isOptedOut=118
S	ConcurrentAccessException	fault=ConcurrentAccess:400	.message=127
S	ConfirmSubscriptionInput	.TopicArn=131;!	.Token=130;!	.AuthenticateOnUnsubscribe=117
S	ConfirmSubscriptionResponse	.SubscriptionArn=129
S	CreateTopicInput	.Name=132;!	.Attributes=106	.Tags=97	.DataProtectionPolicy=116
S	CreateTopicResponse	.TopicArn=131
L	DelegatesList	of=119
S	DeleteTopicInput	.TopicArn=131;!
S	EmptyBatchRequestException	fault=EmptyBatchRequest:400	.message=127
S	EndpointDisabledException	fault=EndpointDisabled:400	.message=127
S	FilterPolicyLimitExceededException	fault=FilterPolicyLimitExceeded:403	.message=127
S	GetSMSAttributesInput	.attributes=46
S	GetSMSAttributesResponse	.attributes=55
S	GetSMSSandboxAccountStatusInput
S	GetSMSSandboxAccountStatusResult	.IsInSandbox=118;!
S	GetSubscriptionAttributesInput	.SubscriptionArn=129;!
S	GetSubscriptionAttributesResponse	.Attributes=90
S	GetTopicAttributesInput	.TopicArn=131;!
S	GetTopicAttributesResponse	.Attributes=106
S	InternalErrorException	fault=InternalError:500	.message=127
S	InvalidBatchEntryIdException	fault=InvalidBatchEntryId:400	.message=127
S	InvalidParameterException	fault=InvalidParameter:400	.message=127
S	InvalidParameterValueException	fault=ParameterValueInvalid:400	.message=127
S	InvalidSecurityException	fault=InvalidSecurity:403	.message=127
S	InvalidStateException	fault=InvalidState:400	.message=127
s	Iso2CountryCode	max=2	pattern=^[A-Za-z]{2}$
S	KMSAccessDeniedException	fault=KMSAccessDenied:400	.message=127
S	KMSDisabledException	fault=KMSDisabled:400	.message=127
S	KMSInvalidStateException	fault=KMSInvalidState:400	.message=127
S	KMSNotFoundException	fault=KMSNotFound:400	.message=127
S	KMSOptInRequired	fault=KMSOptInRequired:403	.message=127
S	KMSThrottlingException	fault=KMSThrottling:400	.message=127
S	ListOriginationNumbersRequest	.NextToken=125	.MaxResults=56
S	ListOriginationNumbersResult	.NextToken=125	.PhoneNumbers=66
S	ListPhoneNumbersOptedOutInput	.nextToken=127
S	ListPhoneNumbersOptedOutResponse	.phoneNumbers=67	.nextToken=127
L	ListString	of=86
S	ListSubscriptionsByTopicInput	.TopicArn=131;!	.NextToken=125
S	ListSubscriptionsByTopicResponse	.Subscriptions=92	.NextToken=125
S	ListSubscriptionsInput	.NextToken=125
S	ListSubscriptionsResponse	.Subscriptions=92	.NextToken=125
S	ListTagsForResourceRequest	.ResourceArn=2;!
S	ListTagsForResourceResponse	.Tags=97
S	ListTopicsInput	.NextToken=125
S	ListTopicsResponse	.Topics=108	.NextToken=125
M	MapStringToString	of=86	by=86
i	MaxItemsListOriginationNumbers	min=1	max=30
M	MessageAttributeMap	of=58	by=86	kn=Name	vn=Value
S	MessageAttributeValue	.DataType=86;!	.StringValue=86	.BinaryValue=8
S	NotFoundException	fault=NotFound:404	.message=127
s	NumberCapability	enum=SMS|MMS|VOICE
L	NumberCapabilityList	of=60
S	OptInPhoneNumberInput	.phoneNumber=64;!
S	OptInPhoneNumberResponse
s	PhoneNumber	secret
S	PhoneNumberInformation	.CreatedAt=103	.PhoneNumber=64	.Status=86	.Iso2CountryCode=35	.RouteType=80	.NumberCapabilities=61
L	PhoneNumberInformationList	of=65
L	PhoneNumberList	of=64
S	PlatformApplicationDisabledException	fault=PlatformApplicationDisabled:400	.message=127
S	PublishBatchInput	.TopicArn=131;!	.PublishBatchRequestEntries=71;!
S	PublishBatchRequestEntry	.Id=86;!	.Message=122;!	.Subject=128	.MessageStructure=124	.MessageAttributes=57	.MessageDeduplicationId=86	.MessageGroupId=86
L	PublishBatchRequestEntryList	of=70
S	PublishBatchResponse	.Successful=74	.Failed=7
S	PublishBatchResultEntry	.Id=86	.MessageId=123	.SequenceNumber=86
L	PublishBatchResultEntryList	of=73
S	PublishInput	.TopicArn=131	.TargetArn=86	.PhoneNumber=64	.Message=122;!	.Subject=128	.MessageStructure=124	.MessageAttributes=57	.MessageDeduplicationId=86	.MessageGroupId=86
S	PublishResponse	.MessageId=123	.SequenceNumber=86
S	RemovePermissionInput	.TopicArn=131;!	.Label=121;!
S	ReplayLimitExceededException	fault=ReplayLimitExceeded:403	.message=127
S	ResourceNotFoundException	fault=ResourceNotFound:404	.message=127
s	RouteType	enum=Transactional|Promotional|Premium
S	SetSMSAttributesInput	.attributes=55;!
S	SetSMSAttributesResponse
S	SetSubscriptionAttributesInput	.SubscriptionArn=129;!	.AttributeName=115;!	.AttributeValue=116
S	SetTopicAttributesInput	.TopicArn=131;!	.AttributeName=115;!	.AttributeValue=116
S	StaleTagException	fault=StaleTag:400	.message=127
s	String
S	SubscribeInput	.TopicArn=131;!	.Protocol=126;!	.Endpoint=120	.Attributes=90	.ReturnSubscriptionArn=118
S	SubscribeResponse	.SubscriptionArn=129
S	Subscription	.SubscriptionArn=129	.Owner=113	.Protocol=126	.Endpoint=120	.TopicArn=131
M	SubscriptionAttributesMap	of=116	by=115
S	SubscriptionLimitExceededException	fault=SubscriptionLimitExceeded:403	.message=127
L	SubscriptionsList	of=89
S	Tag	.Key=94;!	.Value=101;!
s	TagKey	min=1	max=128
L	TagKeyList	of=94
S	TagLimitExceededException	fault=TagLimitExceeded:400	.message=127
L	TagList	of=93
S	TagPolicyException	fault=TagPolicy:400	.message=127
S	TagResourceRequest	.ResourceArn=2;!	.Tags=97;!
S	TagResourceResponse
s	TagValue	min=0	max=256
S	ThrottledException	fault=Throttled:429	.message=127
t	Timestamp
S	TooManyEntriesInBatchRequestException	fault=TooManyEntriesInBatchRequest:400	.message=127
S	Topic	.TopicArn=131
M	TopicAttributesMap	of=116	by=115
S	TopicLimitExceededException	fault=TopicLimitExceeded:403	.message=127
L	TopicsList	of=105
S	UnsubscribeInput	.SubscriptionArn=129;!
S	UntagResourceRequest	.ResourceArn=2;!	.TagKeys=95;!
S	UntagResourceResponse
S	ValidationException	fault=ValidationException:400	.Message=127;!
s	account
s	action
s	attributeName
s	attributeValue
s	authenticateOnUnsubscribe
b	boolean
s	delegate
s	endpoint
s	label
s	message
s	messageId
s	messageStructure
s	nextToken
s	protocol
s	string
s	subject
s	subscriptionARN
s	token
s	topicARN
s	topicName
"""##
}
