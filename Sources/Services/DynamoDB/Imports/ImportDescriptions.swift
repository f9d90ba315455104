internal import Base
internal import DynamoDBAPI

extension TableImport {
    /// The import as DescribeImport shows it: until its end it has counted nothing, as on AWS.
    var description: ImportTableDescription {
        let isRunning = status == .running
        return ImportTableDescription(
            importArn: arn, importStatus: ImportStatus(rawValue: status.rawValue), tableArn: table.arn,
            tableId: table.id, clientToken: token, s3BucketSource: source, errorCount: isRunning ? 0 : errors,
            cloudWatchLogGroupArn: logGroup, inputFormat: format.kind, inputFormatOptions: options,
            inputCompressionType: format.isPacked ? InputCompressionType.gzip : InputCompressionType.none,
            tableCreationParameters: parameters,
            startTime: started, endTime: ended, processedSizeBytes: isRunning ? nil : bytes,
            processedItemCount: isRunning ? 0 : processed, importedItemCount: isRunning ? 0 : imported,
            failureCode: failure, failureMessage: failureText)
    }

    var summary: ImportSummary {
        ImportSummary(
            importArn: arn, importStatus: ImportStatus(rawValue: status.rawValue), tableArn: table.arn,
            s3BucketSource: source, cloudWatchLogGroupArn: logGroup, inputFormat: format.kind, startTime: started,
            endTime: ended)
    }

    private var source: S3BucketSource {
        S3BucketSource(s3BucketOwner: bucketOwner, s3Bucket: bucket, s3KeyPrefix: prefix)
    }

    private var options: InputFormatOptions? {
        if format.delimiter == nil, format.header == nil { return nil }
        return InputFormatOptions(csv: CsvOptions(delimiter: format.delimiter, headerList: format.header))
    }

    private var logGroup: String? {
        ARN(table.arn).map {
            "arn:aws:logs:\($0.region):\($0.account):log-group:\(ImportLog.group):*"
        }
    }

    /// What the table was asked to be.
    private var parameters: TableCreationParameters {
        let shown = table.description(status: .creating)
        let provisioned = table.throughput.provisioned
        let indexes = shown.globalSecondaryIndexes?.map { index in
            GlobalSecondaryIndex(
                indexName: index.indexName ?? "", keySchema: index.keySchema ?? [],
                projection: index.projection ?? Projection(),
                provisionedThroughput: provisioned == nil ? nil : Self.throughput(index.provisionedThroughput),
                onDemandThroughput: index.onDemandThroughput)
        }
        return TableCreationParameters(
            tableName: table.name, attributeDefinitions: shown.attributeDefinitions ?? [],
            keySchema: shown.keySchema ?? [], billingMode: provisioned == nil ? .payPerRequest : .provisioned,
            provisionedThroughput: provisioned.map {
                ProvisionedThroughput(readCapacityUnits: $0.read, writeCapacityUnits: $0.write)
            }, onDemandThroughput: shown.onDemandThroughput,
            sseSpecification: table.encryptionKey.map {
                SSESpecification(enabled: true, sseType: .kms, kmsMasterKeyId: $0)
            }, globalSecondaryIndexes: indexes)
    }

    private static func throughput(_ shown: ProvisionedThroughputDescription?) -> ProvisionedThroughput {
        ProvisionedThroughput(
            readCapacityUnits: shown?.readCapacityUnits ?? 0, writeCapacityUnits: shown?.writeCapacityUnits ?? 0)
    }
}
