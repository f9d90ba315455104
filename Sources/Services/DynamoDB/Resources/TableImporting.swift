internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// A template's table that is made of objects in a bucket: what an import can't give it is set once the items are
/// there.
/// - Source: AWS CloudFormation User Guide, AWS::DynamoDB::Table, ImportSourceSpecification.
struct TableImporting: Sendable {
    private let client: DynamoDBClient
    private let wanted: CreateTableInput
    private let input: ImportTableInput

    /// - Parameter token: the same where a deploy that a crash cut off comes again.
    /// - Throws: ValidationException where a table of these properties can't be imported.
    init(_ source: JSON, _ wanted: CreateTableInput, token: String, client: DynamoDBClient) throws(Fault) {
        if wanted.localSecondaryIndexes != nil {
            throw .validation("LocalSecondaryIndexes can't be imported by ImportSourceSpecification")
        }
        (self.client, self.wanted) = (client, wanted)
        let csv = source["InputFormatOptions"]?["Csv"]
        let bucket = source["S3BucketSource"]
        input = ImportTableInput(
            clientToken: token,
            s3BucketSource: S3BucketSource(
                s3BucketOwner: bucket?["S3BucketOwner"]?.string, s3Bucket: bucket?["S3Bucket"]?.string ?? "",
                s3KeyPrefix: bucket?["S3KeyPrefix"]?.string),
            inputFormat: try TableProperties.value(source["InputFormat"], "InputFormat") ?? .dynamodbJson,
            inputFormatOptions: csv.map { csv in
                InputFormatOptions(
                    csv: CsvOptions(
                        delimiter: csv["Delimiter"]?.string,
                        headerList: csv["HeaderList"]?.array?.compactMap(\.string)))
            },
            inputCompressionType: try TableProperties.value(source["InputCompressionType"], "InputCompressionType"),
            tableCreationParameters: TableCreationParameters(
                tableName: wanted.tableName, attributeDefinitions: wanted.attributeDefinitions ?? [],
                keySchema: wanted.keySchema ?? [], billingMode: wanted.billingMode,
                provisionedThroughput: wanted.provisionedThroughput, onDemandThroughput: wanted.onDemandThroughput,
                sseSpecification: wanted.sseSpecification, globalSecondaryIndexes: wanted.globalSecondaryIndexes))
    }

    /// Begins the import, or finds the one that an earlier call began.
    /// - Returns: its ARN.
    func begin() async throws -> String {
        do {
            return try await client.importTable(input).importTableDescription.importArn ?? ""
        } catch let fault as Fault where fault.code == "ResourceInUseException" {
            let table = try await client.describeTable(DescribeTableInput(tableName: wanted.tableName)).table
            let imports = try await client.listImports(ListImportsInput(tableArn: table?.tableArn)).importSummaryList
            for found in imports?.compactMap(\.importArn) ?? [] {
                let shown = try await client.describeImport(DescribeImportInput(importArn: found))
                if shown.importTableDescription.clientToken == input.clientToken { return found }
            }
            throw fault
        }
    }

    /// Gives the table what its import did not, where the import went well.
    /// - Throws: why it did not.
    func end(_ arn: String) async throws {
        let shown = try await client.describeImport(DescribeImportInput(importArn: arn)).importTableDescription
        guard shown.importStatus == .completed else {
            throw Fault(
                code: shown.failureCode ?? "InternalFailure",
                message: shown.failureMessage ?? "The import \(arn) has not ended.")
        }
        let table = shown.tableArn ?? ""
        if let tags = wanted.tags, !tags.isEmpty {
            try await client.tagResource(TagResourceInput(resourceArn: table, tags: tags))
        }
        if let policy = wanted.resourcePolicy {
            try await client.putResourcePolicy(PutResourcePolicyInput(resourceArn: table, policy: policy))
        }
        var update = UpdateTableInput(tableName: wanted.tableName)
        (update.tableClass, update.deletionProtectionEnabled) = (wanted.tableClass, wanted.deletionProtectionEnabled)
        let now = try await client.describeTable(DescribeTableInput(tableName: wanted.tableName)).table
        if now?.streamSpecification == nil { update.streamSpecification = wanted.streamSpecification }
        if update != UpdateTableInput(tableName: wanted.tableName) { try await client.updateTable(update) }
    }
}
