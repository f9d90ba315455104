internal import Base
internal import DynamoDBAPI

extension Backup {
    var details: BackupDetails {
        BackupDetails(
            backupArn: arn, backupName: name, backupSizeBytes: measure.bytes,
            backupStatus: BackupStatus(rawValue: status.rawValue) ?? .creating, backupType: type,
            backupCreationDateTime: created, backupExpiryDateTime: expires)
    }

    var summary: BackupSummary {
        BackupSummary(
            tableName: table.name, tableId: table.id, tableArn: table.arn, backupArn: arn, backupName: name,
            backupCreationDateTime: created, backupExpiryDateTime: expires, backupStatus: details.backupStatus,
            backupType: type, backupSizeBytes: measure.bytes)
    }

    /// The backup as DescribeBackup shows it.
    var description: BackupDescription {
        let shown = table.description(status: .active)
        let provisioned = table.throughput.provisioned
        let source = SourceTableDetails(
            tableName: table.name, tableId: table.id, tableArn: table.arn, tableSizeBytes: measure.bytes,
            keySchema: shown.keySchema ?? [], tableCreationDateTime: table.created,
            provisionedThroughput: ProvisionedThroughput(
                readCapacityUnits: provisioned?.read ?? 0, writeCapacityUnits: provisioned?.write ?? 0),
            onDemandThroughput: shown.onDemandThroughput, itemCount: measure.items,
            billingMode: provisioned == nil ? .payPerRequest : .provisioned)
        return BackupDescription(
            backupDetails: details, sourceTableDetails: source, sourceTableFeatureDetails: features(shown))
    }

    private func features(_ shown: TableDescription) -> SourceTableFeatureDetails {
        let locals = shown.localSecondaryIndexes?.map {
            LocalSecondaryIndexInfo(indexName: $0.indexName, keySchema: $0.keySchema, projection: $0.projection)
        }
        let globals = shown.globalSecondaryIndexes?.map { index in
            GlobalSecondaryIndexInfo(
                indexName: index.indexName, keySchema: index.keySchema, projection: index.projection,
                provisionedThroughput: ProvisionedThroughput(
                    readCapacityUnits: index.provisionedThroughput?.readCapacityUnits ?? 0,
                    writeCapacityUnits: index.provisionedThroughput?.writeCapacityUnits ?? 0),
                onDemandThroughput: index.onDemandThroughput)
        }
        return SourceTableFeatureDetails(
            localSecondaryIndexes: locals, globalSecondaryIndexes: globals,
            streamDescription: shown.streamSpecification,
            timeToLiveDescription: table.timeToLive.map {
                TimeToLiveDescription(timeToLiveStatus: .enabled, attributeName: $0)
            }, sseDescription: shown.sseDescription)
    }
}

/// Whether a table can be restored to a moment, and to which.
enum ContinuousBackups {
    /// Every table has continuous backups; point-in-time recovery is what is turned on and off.
    static func description(of table: Table, now: Instant) -> ContinuousBackupsDescription {
        var recovery = PointInTimeRecoveryDescription(pointInTimeRecoveryStatus: .disabled)
        if let settings = table.history.recovery {
            recovery = PointInTimeRecoveryDescription(
                pointInTimeRecoveryStatus: .enabled, recoveryPeriodInDays: settings.days,
                earliestRestorableDateTime: settings.earliest(now: now), latestRestorableDateTime: now)
        }
        return ContinuousBackupsDescription(
            continuousBackupsStatus: .enabled, pointInTimeRecoveryDescription: recovery)
    }
}
