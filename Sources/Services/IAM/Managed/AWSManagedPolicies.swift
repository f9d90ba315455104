/// The managed policies of AWS that serverless applications and their tutorials use, as data.
///
/// A block a policy: its path and name, then a line for each statement: the actions and, behind `@`, the resources (all
/// of them where none are named). Actions of services that the platform lacks are kept where a policy is about them.
/// - Source: AWS Managed Policy Reference.
enum AWSManagedPolicies {
    static let text = """
        /AdministratorAccess
        *

        /PowerUserAccess
        apigateway:* cloudformation:* cloudwatch:* dynamodb:* events:* kinesis:* lambda:* logs:* s3:* \
        secretsmanager:* sns:* sqs:* ssm:* states:* sts:* xray:*
        iam:ListRoles iam:CreateServiceLinkedRole iam:DeleteServiceLinkedRole

        /ReadOnlyAccess
        apigateway:GET cloudformation:Describe* cloudformation:Get* cloudformation:List* cloudwatch:Describe* \
        cloudwatch:Get* cloudwatch:List*
        dynamodb:BatchGet* dynamodb:Describe* dynamodb:Get* dynamodb:List* dynamodb:PartiQLSelect dynamodb:Query \
        dynamodb:Scan
        events:Describe* events:List* events:Test* iam:Get* iam:List* iam:Simulate* kinesis:Describe* kinesis:Get* \
        kinesis:List*
        lambda:Get* lambda:List* logs:Describe* logs:FilterLogEvents logs:Get* logs:List* logs:StartQuery \
        logs:StopQuery logs:TestMetricFilter
        s3:Get* s3:List* sns:Get* sns:List* sqs:Get* sqs:List* sqs:Receive* ssm:Describe* ssm:Get* ssm:List* \
        states:Describe* states:Get* states:List*
        sts:GetAccessKeyInfo sts:GetCallerIdentity sts:GetSessionToken xray:BatchGet* xray:Get*

        /job-function/ViewOnlyAccess
        cloudformation:Describe* cloudformation:List* cloudwatch:Describe* dynamodb:ListTables \
        events:ListRuleNamesByTarget events:ListRules
        iam:List* kinesis:ListStreams lambda:List* logs:DescribeLogGroups logs:DescribeLogStreams \
        s3:ListAllMyBuckets s3:ListBucket sns:List* sqs:ListQueues states:List*

        /service-role/AWSLambdaBasicExecutionRole
        logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents

        /service-role/AWSLambdaVPCAccessExecutionRole
        logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents ec2:CreateNetworkInterface \
        ec2:DescribeNetworkInterfaces ec2:DescribeSubnets ec2:DeleteNetworkInterface ec2:AssignPrivateIpAddresses \
        ec2:UnassignPrivateIpAddresses

        /service-role/AWSLambdaENIManagementAccess
        ec2:CreateNetworkInterface ec2:DescribeNetworkInterfaces ec2:DeleteNetworkInterface \
        ec2:AssignPrivateIpAddresses ec2:UnassignPrivateIpAddresses

        /service-role/AWSLambdaSQSQueueExecutionRole
        sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes logs:CreateLogGroup logs:CreateLogStream \
        logs:PutLogEvents

        /service-role/AWSLambdaDynamoDBExecutionRole
        dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams \
        logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents

        /service-role/AWSLambdaKinesisExecutionRole
        kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator \
        kinesis:ListShards kinesis:ListStreams kinesis:SubscribeToShard logs:CreateLogGroup logs:CreateLogStream \
        logs:PutLogEvents

        /service-role/AWSLambdaMSKExecutionRole
        kafka:DescribeCluster kafka:DescribeClusterV2 kafka:GetBootstrapBrokers ec2:CreateNetworkInterface \
        ec2:DescribeNetworkInterfaces ec2:DescribeVpcs ec2:DeleteNetworkInterface ec2:DescribeSubnets \
        ec2:DescribeSecurityGroups logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents

        /service-role/AWSLambdaRole
        lambda:InvokeFunction

        /AWSLambdaExecute
        logs:*
        s3:GetObject s3:PutObject @ arn:aws:s3:::*

        /AWSLambdaInvocation-DynamoDB
        lambda:InvokeFunction
        dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams

        /AWSLambda_FullAccess
        cloudformation:DescribeStacks cloudformation:ListStackResources cloudwatch:ListMetrics \
        cloudwatch:GetMetricData iam:ListAttachedRolePolicies iam:ListRolePolicies iam:ListRoles iam:GetPolicy \
        iam:GetPolicyVersion iam:GetRole iam:GetRolePolicy lambda:* logs:DescribeLogGroups \
        states:DescribeStateMachine states:ListStateMachines tag:GetResources xray:GetTraceSummaries \
        xray:BatchGetTraces
        iam:PassRole
        logs:DescribeLogStreams logs:GetLogEvents logs:FilterLogEvents @ arn:aws:logs:*:*:log-group:/aws/lambda/*

        /AWSLambda_ReadOnlyAccess
        cloudformation:DescribeStacks cloudformation:ListStackResources cloudwatch:GetMetricData \
        cloudwatch:ListMetrics iam:GetPolicy iam:GetPolicyVersion iam:GetRole iam:GetRolePolicy \
        iam:ListAttachedRolePolicies iam:ListRolePolicies iam:ListRoles logs:DescribeLogGroups lambda:Get* \
        lambda:List* states:DescribeStateMachine states:ListStateMachines tag:GetResources xray:GetTraceSummaries \
        xray:BatchGetTraces
        logs:DescribeLogStreams logs:GetLogEvents logs:FilterLogEvents @ arn:aws:logs:*:*:log-group:/aws/lambda/*

        /AWSXRayDaemonWriteAccess
        xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules xray:GetSamplingTargets \
        xray:GetSamplingStatisticSummaries

        /AWSXrayWriteOnlyAccess
        xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules xray:GetSamplingTargets \
        xray:GetSamplingStatisticSummaries

        /AWSXrayReadOnlyAccess
        xray:GetSamplingRules xray:GetSamplingTargets xray:GetSamplingStatisticSummaries xray:BatchGetTraces \
        xray:GetServiceGraph xray:GetTraceGraph xray:GetTraceSummaries xray:GetGroups xray:GetGroup \
        xray:GetTimeSeriesServiceStatistics xray:GetInsight* xray:ListTagsForResource

        /AWSXrayFullAccess
        xray:*

        /AmazonDynamoDBFullAccess
        dynamodb:* dax:* application-autoscaling:* cloudwatch:DeleteAlarms cloudwatch:DescribeAlarm* \
        cloudwatch:GetMetricData cloudwatch:GetMetricStatistics cloudwatch:ListMetrics cloudwatch:PutMetricAlarm \
        iam:GetRole iam:ListRoles sns:ListSubscriptions* sns:ListTopics lambda:CreateFunction lambda:ListFunctions \
        lambda:ListEventSourceMappings lambda:CreateEventSourceMapping lambda:DeleteEventSourceMapping \
        lambda:GetFunctionConfiguration lambda:DeleteFunction kinesis:ListStreams kinesis:DescribeStream \
        kinesis:DescribeStreamSummary

        /AmazonDynamoDBFullAccess_v2
        dynamodb:* dax:* application-autoscaling:* cloudwatch:DeleteAlarms cloudwatch:DescribeAlarm* \
        cloudwatch:GetMetricData cloudwatch:ListMetrics cloudwatch:PutMetricAlarm iam:GetRole iam:ListRoles

        /AmazonDynamoDBReadOnlyAccess
        dynamodb:BatchGetItem dynamodb:Describe* dynamodb:List* dynamodb:GetAbacStatus dynamodb:GetItem \
        dynamodb:GetResourcePolicy dynamodb:Query dynamodb:Scan dynamodb:PartiQLSelect dax:Describe* dax:List* \
        dax:GetItem dax:BatchGetItem dax:Query dax:Scan cloudwatch:DescribeAlarm* cloudwatch:GetMetricStatistics \
        cloudwatch:ListMetrics iam:GetRole iam:ListRoles

        /AmazonS3FullAccess
        s3:* s3-object-lambda:*

        /AmazonS3ReadOnlyAccess
        s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*

        /AmazonSQSFullAccess
        sqs:*

        /AmazonSQSReadOnlyAccess
        sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ListDeadLetterSourceQueues sqs:ListQueues \
        sqs:ListMessageMoveTasks sqs:ListQueueTags

        /AmazonSNSFullAccess
        sns:*

        /AmazonSNSReadOnlyAccess
        sns:GetTopicAttributes sns:List* sns:CheckIfPhoneNumberIsOptedOut sns:GetEndpointAttributes \
        sns:GetDataProtectionPolicy sns:GetPlatformApplicationAttributes sns:GetSMSAttributes \
        sns:GetSMSSandboxAccountStatus sns:GetSubscriptionAttributes

        /AmazonKinesisFullAccess
        kinesis:*

        /AmazonKinesisReadOnlyAccess
        kinesis:Get* kinesis:List* kinesis:Describe*

        /AmazonEventBridgeFullAccess
        events:* schemas:* scheduler:* pipes:*

        /AmazonEventBridgeReadOnlyAccess
        events:DescribeRule events:DescribeEventBus events:DescribeEventSource events:ListEventBuses \
        events:ListEventSources events:ListRuleNamesByTarget events:ListRules events:ListTargetsByRule \
        events:TestEventPattern events:DescribeArchive events:ListArchives events:DescribeReplay events:ListReplays \
        events:DescribeConnection events:ListConnections events:DescribeApiDestination events:ListApiDestinations

        /AWSStepFunctionsFullAccess
        states:*

        /AWSStepFunctionsReadOnlyAccess
        states:ListStateMachines states:ListActivities states:DescribeStateMachine \
        states:DescribeStateMachineForExecution states:ListExecutions states:DescribeExecution \
        states:GetExecutionHistory states:DescribeActivity

        /AmazonSSMFullAccess
        cloudwatch:PutMetricData ec2:DescribeInstanceStatus logs:* ssm:* ec2messages:*

        /AmazonSSMReadOnlyAccess
        ssm:Describe* ssm:Get* ssm:List*

        /SecretsManagerReadWrite
        secretsmanager:* cloudformation:CreateChangeSet cloudformation:DescribeChangeSet \
        cloudformation:DescribeStackResource cloudformation:DescribeStacks cloudformation:ExecuteChangeSet \
        kms:DescribeKey kms:ListAliases kms:ListKeys lambda:ListFunctions tag:GetResources

        /IAMFullAccess
        iam:*

        /IAMReadOnlyAccess
        iam:GenerateCredentialReport iam:GenerateServiceLastAccessedDetails iam:Get* iam:List* \
        iam:SimulateCustomPolicy iam:SimulatePrincipalPolicy

        /AWSCloudFormationFullAccess
        cloudformation:*

        /AWSCloudFormationReadOnlyAccess
        cloudformation:Describe* cloudformation:EstimateTemplateCost cloudformation:Get* cloudformation:List* \
        cloudformation:ValidateTemplate cloudformation:Detect*

        /AmazonAPIGatewayAdministrator
        apigateway:* @ arn:aws:apigateway:*::/*

        /AmazonAPIGatewayInvokeFullAccess
        execute-api:Invoke execute-api:ManageConnections @ arn:aws:execute-api:*:*:*

        /service-role/AmazonAPIGatewayPushToCloudWatchLogs
        logs:CreateLogGroup logs:CreateLogStream logs:DescribeLogGroups logs:DescribeLogStreams logs:PutLogEvents \
        logs:GetLogEvents logs:FilterLogEvents

        /CloudWatchLogsFullAccess
        logs:* cloudwatch:GenerateQuery

        /CloudWatchLogsReadOnlyAccess
        logs:Describe* logs:Get* logs:List* logs:StartQuery logs:StopQuery logs:TestMetricFilter \
        logs:FilterLogEvents logs:StartLiveTail logs:StopLiveTail

        /CloudWatchFullAccess
        autoscaling:Describe* cloudwatch:* logs:* sns:* iam:GetPolicy iam:GetPolicyVersion iam:GetRole

        /CloudWatchFullAccessV2
        cloudwatch:* logs:* sns:CreateTopic sns:ListSubscriptions sns:ListSubscriptionsByTopic sns:ListTopics \
        sns:Subscribe iam:GetPolicy iam:GetPolicyVersion iam:GetRole xray:*

        /CloudWatchReadOnlyAccess
        autoscaling:Describe* cloudwatch:BatchGet* cloudwatch:Describe* cloudwatch:GenerateQuery cloudwatch:Get* \
        cloudwatch:List* logs:Get* logs:List* logs:StartQuery logs:StopQuery logs:Describe* logs:TestMetricFilter \
        logs:FilterLogEvents sns:Get* sns:List*

        /CloudWatchLambdaInsightsExecutionRolePolicy
        logs:CreateLogGroup
        logs:CreateLogStream logs:PutLogEvents @ arn:aws:logs:*:*:log-group:/aws/lambda-insights:*

        /service-role/AWSAppSyncPushToCloudWatchLogs
        logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents

        /service-role/AWSCodeDeployRoleForLambda
        cloudwatch:DescribeAlarms lambda:UpdateAlias lambda:GetAlias lambda:GetProvisionedConcurrencyConfig \
        sns:Publish
        s3:GetObject s3:GetObjectVersion @ arn:aws:s3:::*/CodeDeploy/*
        lambda:InvokeFunction @ arn:aws:lambda:*:*:function:CodeDeployHook_*
        """
}
