/// Tables, buckets, parameters, secrets and keys.
/// - Source: SAM specification, policy template list.
extension PolicyTemplate {
    static let data: [String: PolicyTemplate] = [
        "AWSSecretsManagerGetSecretValuePolicy": PolicyTemplate(
            ["SecretArn"],
            .init("secretsmanager", "GetSecretValue", onOne: "${secretArn}")
        ),
        "AWSSecretsManagerRotationPolicy": PolicyTemplate(
            ["FunctionName"],
            .init(
                "secretsmanager",
                "DescribeSecret GetSecretValue PutSecretValue UpdateSecretVersionStage",
                onOne: "secretsmanager:@:secret:*", when: .rotation),
            .init("secretsmanager", "GetRandomPassword", onOne: "*")
        ),
        "AthenaQueryPolicy": PolicyTemplate(
            ["WorkGroupName"],
            .init(
                "athena",
                "ListWorkGroups GetExecutionEngine GetExecutionEngines GetNamespace GetCatalogs "
                    + "GetNamespaces GetTables GetTable",
                onOne: "*"),
            .init(
                "athena",
                "StartQueryExecution GetQueryResults DeleteNamedQuery GetNamedQuery ListQueryExecutions "
                    + "StopQueryExecution GetQueryResultsStream ListNamedQueries CreateNamedQuery "
                    + "GetQueryExecution BatchGetNamedQuery BatchGetQueryExecution GetWorkGroup",
                onOne: "athena:@:workgroup/${workgroupName}")
        ),
        "DynamoDBBackupFullAccessPolicy": PolicyTemplate(
            ["TableName"],
            .init("dynamodb", "CreateBackup DescribeContinuousBackups", onOne: "dynamodb:@:table/${tableName}"),
            .init(
                "dynamodb",
                "DeleteBackup DescribeBackup ListBackups",
                onOne: "dynamodb:@:table/${tableName}/backup/*")
        ),
        "DynamoDBCrudPolicy": PolicyTemplate(
            ["TableName"],
            .init(
                "dynamodb",
                "GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable "
                    + "ConditionCheckItem",
                on: ["dynamodb:@:table/${tableName}", "dynamodb:@:table/${tableName}/index/*"])
        ),
        "DynamoDBReadPolicy": PolicyTemplate(
            ["TableName"],
            .init(
                "dynamodb",
                "GetItem Scan Query BatchGetItem DescribeTable",
                on: ["dynamodb:@:table/${tableName}", "dynamodb:@:table/${tableName}/index/*"])
        ),
        "DynamoDBReconfigurePolicy": PolicyTemplate(
            ["TableName"],
            .init("dynamodb", "UpdateTable", onOne: "dynamodb:@:table/${tableName}")
        ),
        "DynamoDBRestoreFromBackupPolicy": PolicyTemplate(
            ["TableName"],
            .init("dynamodb", "RestoreTableFromBackup", onOne: "dynamodb:@:table/${tableName}/backup/*"),
            .init(
                "dynamodb",
                "PutItem UpdateItem DeleteItem GetItem Query Scan BatchWriteItem",
                onOne: "dynamodb:@:table/${tableName}")
        ),
        "DynamoDBStreamReadPolicy": PolicyTemplate(
            ["TableName", "StreamName"],
            .init(
                "dynamodb",
                "DescribeStream GetRecords GetShardIterator",
                onOne: "dynamodb:@:table/${tableName}/stream/${streamName}"),
            .init("dynamodb", "ListStreams", onOne: "dynamodb:@:table/${tableName}/stream/*")
        ),
        "DynamoDBWritePolicy": PolicyTemplate(
            ["TableName"],
            .init(
                "dynamodb",
                "PutItem UpdateItem BatchWriteItem",
                on: ["dynamodb:@:table/${tableName}", "dynamodb:@:table/${tableName}/index/*"])
        ),
        "KMSDecryptPolicy": PolicyTemplate(
            ["KeyId"],
            .init("kms", "Decrypt", onOne: "kms:@:key/${keyId}", isSingle: true)
        ),
        "KMSEncryptPolicy": PolicyTemplate(
            ["KeyId"],
            .init("kms", "Encrypt", onOne: "kms:@:key/${keyId}", isSingle: true)
        ),
        "KMSEncryptPolicy_v2": PolicyTemplate(
            ["KeyId"],
            .init(
                "kms",
                "Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair "
                    + "GenerateDataKeyPairWithoutPlaintext",
                onOne: "kms:@:key/${keyId}")
        ),
        "S3CrudPolicy": PolicyTemplate(
            ["BucketName"],
            .init(
                "s3",
                "GetObject ListBucket GetBucketLocation GetObjectVersion PutObject PutObjectAcl "
                    + "GetLifecycleConfiguration PutLifecycleConfiguration DeleteObject",
                on: ["s3:::${bucketName}", "s3:::${bucketName}/*"])
        ),
        "S3FullAccessPolicy": PolicyTemplate(
            ["BucketName"],
            .init(
                "s3",
                "GetObject GetObjectAcl GetObjectVersion PutObject PutObjectAcl DeleteObject "
                    + "DeleteObjectTagging DeleteObjectVersionTagging GetObjectTagging GetObjectVersionTagging "
                    + "PutObjectTagging PutObjectVersionTagging",
                on: ["s3:::${bucketName}/*"]),
            .init(
                "s3",
                "ListBucket GetBucketLocation GetLifecycleConfiguration PutLifecycleConfiguration",
                on: ["s3:::${bucketName}"])
        ),
        "S3ReadPolicy": PolicyTemplate(
            ["BucketName"],
            .init(
                "s3",
                "GetObject ListBucket GetBucketLocation GetObjectVersion GetLifecycleConfiguration",
                on: ["s3:::${bucketName}", "s3:::${bucketName}/*"])
        ),
        "S3WritePolicy": PolicyTemplate(
            ["BucketName"],
            .init(
                "s3",
                "PutObject PutObjectAcl PutLifecycleConfiguration",
                on: ["s3:::${bucketName}", "s3:::${bucketName}/*"])
        ),
        "SSMParameterReadPolicy": PolicyTemplate(
            ["ParameterName"],
            .init("ssm", "DescribeParameters", onOne: "*"),
            .init("ssm", "GetParameters GetParameter GetParametersByPath", onOne: "ssm:@:parameter/${parameterName}")
        ),
        "SSMParameterWithSlashPrefixReadPolicy": PolicyTemplate(
            ["ParameterName"],
            .init("ssm", "DescribeParameters", onOne: "*"),
            .init("ssm", "GetParameters GetParameter GetParametersByPath", onOne: "ssm:@:parameter${parameterName}")
        ),
    ]
}
