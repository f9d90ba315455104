/// The names of AWS's managed policies that templates use without their ARN.
/// - Source: AWS Managed Policy Reference.
enum ManagedPolicyNames {
    private static let serviceRoles: Set<String> = [
        "AWSLambdaBasicExecutionRole", "AWSLambdaVPCAccessExecutionRole", "AWSLambdaDynamoDBExecutionRole",
        "AWSLambdaKinesisExecutionRole", "AWSLambdaSQSQueueExecutionRole", "AWSLambdaMSKExecutionRole", "AWSLambdaRole",
        "AWSLambdaENIManagementAccess", "AWSLambdaBasicDurableExecutionRolePolicy", "AWSCodeDeployRole",
        "AWSCodeDeployRoleForLambda", "AmazonAPIGatewayPushToCloudWatchLogs",
    ]
    private static let plain: Set<String> = [
        "AdministratorAccess", "PowerUserAccess", "ReadOnlyAccess", "SecurityAudit", "IAMFullAccess",
        "IAMReadOnlyAccess",
        "AWSLambda_FullAccess", "AWSLambda_ReadOnlyAccess", "AWSLambdaExecute", "AWSLambdaInvocation-DynamoDB",
        "AWSXrayWriteOnlyAccess", "AWSXrayFullAccess", "AWSXrayReadOnlyAccess", "CloudWatchFullAccess",
        "CloudWatchLogsFullAccess", "CloudWatchReadOnlyAccess", "CloudWatchLambdaInsightsExecutionRolePolicy",
        "CloudWatchEventsFullAccess", "AmazonS3FullAccess", "AmazonS3ReadOnlyAccess", "AmazonDynamoDBFullAccess",
        "AmazonDynamoDBReadOnlyAccess", "AmazonSQSFullAccess", "AmazonSQSReadOnlyAccess", "AmazonSNSFullAccess",
        "AmazonSNSReadOnlyAccess", "AmazonKinesisFullAccess", "AmazonKinesisReadOnlyAccess", "AmazonSESFullAccess",
        "AmazonSSMFullAccess", "AmazonSSMReadOnlyAccess", "AmazonRDSFullAccess", "AmazonRDSDataFullAccess",
        "AmazonAthenaFullAccess", "AmazonEventBridgeFullAccess", "AWSStepFunctionsFullAccess",
        "SecretsManagerReadWrite",
        "AmazonCognitoPowerUser", "AmazonBedrockFullAccess", "AmazonRekognitionFullAccess", "TranslateReadOnly",
        "ComprehendReadOnly", "AmazonTextractFullAccess", "AmazonPollyFullAccess", "AmazonEC2FullAccess",
        "AmazonEC2ReadOnlyAccess", "AmazonVPCFullAccess", "AmazonAPIGatewayInvokeFullAccess",
        "AmazonAPIGatewayAdministrator", "AWSKeyManagementServicePowerUser", "AWSAppSyncInvokeFullAccess",
        "AWSIoTFullAccess", "AWSIoTDataAccess", "AmazonElasticFileSystemClientReadWriteAccess",
    ]

    /// The path in front of a name; nil for a name that is not known here.
    static func path(of name: String) -> String? {
        plain.contains(name) ? "" : serviceRoles.contains(name) ? "service-role/" : nil
    }
}
