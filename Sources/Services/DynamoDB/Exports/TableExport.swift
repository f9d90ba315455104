internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// A table as it was at a moment, or what changed in it between two, on its way into a bucket.
struct TableExport: Sendable {
    enum Status: String, Sendable {
        case running = "IN_PROGRESS"
        case completed = "COMPLETED"
        case failed = "FAILED"
    }

    let id: String
    let tableARN: String
    let tableID: String
    let started: Instant
    /// The moment; of changes, the last that counts.
    let time: Instant
    /// The moment behind which changes count; nil exports the whole table.
    let since: Instant?
    /// Whether changes show what the item was.
    let showsOld: Bool
    let bucket: String
    let bucketOwner: String?
    let prefix: String?
    /// AES256 or KMS, as the request named it.
    let encryption: String?
    let encryptionKey: String?
    let token: String?
    /// Whether its files are written as Ion rather than as DynamoDB's JSON.
    let isIon: Bool
    var status = Status.running
    var ended: Instant?
    var items = 0
    var bytes = 0
    var files = 0
    var failure: String?
    var failureText: String?

    /// Whether nothing is told of it any longer.
    func isOver(now: Instant) -> Bool { now - started >= LimitsDynamoDB.exportLife }

    var arn: String { "\(tableARN)/export/\(id)" }

    // MARK: - Objects

    /// Where everything lies.
    private var folder: String { (prefix.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "") + "AWSDynamoDB/" }

    func key(_ name: String) -> String { "\(folder)\(id)/\(name)" }

    /// A data file has the same name however often it is written. Those of changes lie together.
    func dataKey(_ number: Int) -> String {
        let digest = Hex.encode(Array(Digest.sha256(Array("\(id) \(number)".utf8)).prefix(13)))
        let name = "data/\(digest).\(isIon ? "ion" : "json").gz"
        return since == nil ? key(name) : folder + name
    }
}

extension TableExport {
    /// - Parameter id: a `TimedID`.
    /// - Throws: what the request has wrong: ValidationException, InvalidExportTimeException.
    init(
        _ input: ExportTableToPointInTimeInput, of table: Table, id: String, now: Instant
    ) throws(Fault) {
        guard let recovery = table.history.recovery else {
            throw DynamoDBFault.pointInTimeRecoveryUnavailableException(
                "Point in time recovery is not enabled for table '\(table.name)'")
        }
        (self.id, tableARN, tableID, started) = (id, table.arn, table.id, now)
        if input.exportType == .incrementalExport {
            let wanted = input.incrementalExportSpecification
            guard let from = wanted?.exportFromTime else {
                throw .validation("ExportFromTime is required for an incremental export")
            }
            let to = wanted?.exportToTime ?? now
            guard LimitsDynamoDB.exportWindow.contains(to - from) else {
                throw DynamoDBFault.invalidExportTimeException(
                    "The time between ExportFromTime and ExportToTime must be from 15 minutes to 24 hours")
            }
            (since, time, showsOld) = (from, to, wanted?.exportViewType != .newImage)
        } else {
            if input.incrementalExportSpecification != nil {
                throw .validation("IncrementalExportSpecification can be given for an INCREMENTAL_EXPORT only")
            }
            (since, time, showsOld) = (nil, input.exportTime ?? now, false)
        }
        guard since ?? time >= recovery.earliest(now: now), time <= now else {
            throw DynamoDBFault.invalidExportTimeException(
                "The specified export time lies outside of the time range in which the table can be restored")
        }
        (bucket, bucketOwner, prefix) = (input.s3Bucket, input.s3BucketOwner, input.s3Prefix)
        (encryption, encryptionKey) = (input.s3SseAlgorithm?.rawValue, input.s3SseKmsKeyId)
        (token, isIon) = (input.clientToken, input.exportFormat == .ion)
    }

    // MARK: - Rows

    static func key(_ id: String, _ tenant: Tenant) -> Key { rows(tenant).appending(.string(id)) }

    static let allRows = Key("dynamodb", "export")

    static func rows(_ tenant: Tenant) -> Key {
        allRows.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    /// The lines of the manifest, a row a data file.
    static func files(_ id: String, _ tenant: Tenant) -> Key {
        Key(
            "dynamodb", "exported", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    var stored: [UInt8] {
        var object: JSONObject = [
            "id": .string(id), "table": .string(tableARN), "tableID": .string(tableID),
            "started": .integer(started.nanoseconds), "time": .integer(time.nanoseconds), "old": .bool(showsOld),
            "bucket": .string(bucket), "status": .string(status.rawValue), "items": .integer(Int64(items)),
            "bytes": .integer(Int64(bytes)), "files": .integer(Int64(files)), "ion": .bool(isIon),
        ]
        object["since"] = since.map { .integer($0.nanoseconds) }
        object["ended"] = ended.map { .integer($0.nanoseconds) }
        let texts = [
            "owner": bucketOwner, "prefix": prefix, "encryption": encryption, "encryptionKey": encryptionKey,
            "token": token, "failure": failure, "failureText": failureText,
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { object[name] = text.map { .string($0) } }
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.export` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let id = json["id"]?.string, let table = json["table"]?.string,
            let tableID = json["tableID"]?.string, let bucket = json["bucket"]?.string,
            let started = json["started"]?.integer, let time = json["time"]?.integer,
            let status = json["status"]?.string.flatMap({ Status(rawValue: $0) })
        else {
            throw Failure(
                code: "dynamodb.export", message: "An export is damaged or was written by a newer version.",
                stage: "read export")
        }
        (self.id, tableARN, self.tableID, self.bucket, self.status) = (id, table, tableID, bucket, status)
        (self.started, self.time) = (Instant(nanoseconds: started), Instant(nanoseconds: time))
        since = json["since"]?.integer.map { Instant(nanoseconds: $0) }
        ended = json["ended"]?.integer.map { Instant(nanoseconds: $0) }
        (showsOld, isIon) = (json["old"]?.bool ?? false, json["ion"]?.bool ?? false)
        (bucketOwner, prefix, token) = (json["owner"]?.string, json["prefix"]?.string, json["token"]?.string)
        (encryption, encryptionKey) = (json["encryption"]?.string, json["encryptionKey"]?.string)
        (failure, failureText) = (json["failure"]?.string, json["failureText"]?.string)
        items = Int(json["items"]?.integer ?? 0)
        self.bytes = Int(json["bytes"]?.integer ?? 0)
        files = Int(json["files"]?.integer ?? 0)
    }

    // MARK: - As shown

    var description: ExportDescription {
        ExportDescription(
            exportArn: arn, exportStatus: ExportStatus(rawValue: status.rawValue), startTime: started, endTime: ended,
            exportManifest: status == .completed ? key("manifest-summary.json") : nil, tableArn: tableARN,
            tableId: tableID, exportTime: since == nil ? time : nil, clientToken: token, s3Bucket: bucket,
            s3BucketOwner: bucketOwner, s3Prefix: prefix,
            s3SseAlgorithm: encryption.flatMap { S3SseAlgorithm(rawValue: $0) }, s3SseKmsKeyId: encryptionKey,
            failureCode: failure, failureMessage: failureText, exportFormat: format, billedSizeBytes: bytes,
            itemCount: items, exportType: type,
            incrementalExportSpecification: since.map {
                IncrementalExportSpecification(
                    exportFromTime: $0, exportToTime: time, exportViewType: showsOld ? .newAndOldImages : .newImage)
            })
    }

    var format: ExportFormat { isIon ? .ion : .dynamodbJson }
    var type: ExportType { since == nil ? .fullExport : .incrementalExport }
}
