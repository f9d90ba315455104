internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// A table that is made of objects in a bucket: what was asked for, and how far it came.
struct TableImport: Sendable {
    enum Status: String, Sendable {
        case running = "IN_PROGRESS"
        case completed = "COMPLETED"
        case failed = "FAILED"
    }

    let id: String
    /// The table's definition, as it was asked for.
    let table: Table
    let token: String
    let started: Instant
    let bucket: String
    let bucketOwner: String?
    let prefix: String?
    let format: ImportFormat
    var status = Status.running
    var ended: Instant?
    /// Records, with those of which no item was made.
    var processed = 0
    /// Bytes of what was read, unpacked.
    var bytes = 0
    /// Items that were written, also those that another one of their key replaced.
    var imported = 0
    var errors = 0
    var failure: String?
    var failureText: String?

    var arn: String { "\(table.arn)/import/\(id)" }

    /// Whether nothing is told of it any longer.
    func isOver(now: Instant) -> Bool { now - started >= LimitsDynamoDB.exportLife }

    /// Ends it, well where each record was an item.
    mutating func end(at time: Instant) {
        (status, ended) = (errors == 0 ? .completed : .failed, time)
        guard errors > 0 else { return }
        failure = "ItemValidationError"
        failureText =
            "Some of the items failed validation checks and were not imported. "
            + "Please check CloudWatch error logs for more details."
    }

    /// Ends it since something that it needs can't be had.
    mutating func end(at time: Instant, by fault: Fault) {
        (status, ended, failure, failureText) = (.failed, time, fault.code, fault.message)
    }
}

extension TableImport {
    /// - Parameters:
    ///   - table: the definition that the request asks for.
    ///   - id: a `TimedID`.
    /// - Throws: ValidationException; NotImplementedException for what is not served.
    init(_ input: ImportTableInput, _ table: Table, id: String, now: Instant) throws(Fault) {
        guard let token = input.clientToken, !token.isEmpty else {
            throw .validation(
                "1 validation error detected: Value null at 'clientToken' failed to satisfy constraint: "
                    + "Member must not be null")
        }
        if input.inputCompressionType == .zstd { throw .notSupported("DynamoDB's InputCompressionType ZSTD") }
        let csv = input.inputFormatOptions?.csv
        guard input.inputFormatOptions == nil || input.inputFormat == .csv else {
            throw .validation("InputFormatOptions can be given for the InputFormat CSV only")
        }
        if let header = csv?.headerList, Set(header).count < header.count {
            throw .validation("HeaderList has a name twice")
        }
        (self.id, self.table, self.token, started) = (id, table, token, now)
        let source = input.s3BucketSource
        (bucket, bucketOwner, prefix) = (source.s3Bucket, source.s3BucketOwner, source.s3KeyPrefix)
        format = ImportFormat(
            kind: input.inputFormat, isPacked: input.inputCompressionType == .gzip, delimiter: csv?.delimiter,
            header: csv?.headerList)
    }

    // MARK: - Rows

    static let allRows = Key("dynamodb", "import")

    static func rows(_ tenant: Tenant) -> Key {
        allRows.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func key(_ id: String, _ tenant: Tenant) -> Key { rows(tenant).appending(.string(id)) }

    /// The ids of the imports that are under way.
    static func running(_ tenant: Tenant) -> Key {
        Key("dynamodb", "importing", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    var stored: [UInt8] {
        var object: JSONObject = [
            "id": .string(id), "table": TableRecord.json(table), "token": .string(token),
            "started": .integer(started.nanoseconds), "bucket": .string(bucket), "status": .string(status.rawValue),
            "format": .string(format.kind.rawValue), "packed": .bool(format.isPacked),
            "processed": .integer(Int64(processed)), "bytes": .integer(Int64(bytes)),
            "imported": .integer(Int64(imported)), "errors": .integer(Int64(errors)),
        ]
        object["header"] = format.header.map { .array($0.map { .string($0) }) }
        object["ended"] = ended.map { .integer($0.nanoseconds) }
        let texts = [
            "owner": bucketOwner, "prefix": prefix, "delimiter": format.delimiter, "failure": failure,
            "failureText": failureText,
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { object[name] = text.map { .string($0) } }
        return JSON.object(object).bytes
    }

    /// - Throws: `dynamodb.import` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let id = json["id"]?.string, let token = json["token"]?.string,
            let table = json["table"].flatMap({ TableRecord.table($0) }), let started = json["started"]?.integer,
            let bucket = json["bucket"]?.string,
            let kind = json["format"]?.string.flatMap({ InputFormat(rawValue: $0) }),
            let status = json["status"]?.string.flatMap({ Status(rawValue: $0) })
        else {
            throw Failure(
                code: "dynamodb.import", message: "An import is damaged or was written by a newer version.",
                stage: "read import")
        }
        (self.id, self.table, self.token, self.bucket, self.status) = (id, table, token, bucket, status)
        self.started = Instant(nanoseconds: started)
        ended = json["ended"]?.integer.map { Instant(nanoseconds: $0) }
        format = ImportFormat(
            kind: kind, isPacked: json["packed"]?.bool ?? false, delimiter: json["delimiter"]?.string,
            header: json["header"]?.array?.compactMap(\.string))
        (bucketOwner, prefix) = (json["owner"]?.string, json["prefix"]?.string)
        (failure, failureText) = (json["failure"]?.string, json["failureText"]?.string)
        func count(_ name: String) -> Int { Int(json[name]?.integer ?? 0) }
        (processed, imported, errors) = (count("processed"), count("imported"), count("errors"))
        self.bytes = count("bytes")
    }
}
