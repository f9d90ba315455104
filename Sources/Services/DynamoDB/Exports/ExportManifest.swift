internal import Base
internal import DynamoDBAPI

/// The files that tell what an export has.
/// - Source: Amazon DynamoDB Developer Guide, "DynamoDB table export output format".
struct ExportManifest {
    let export: TableExport

    /// A line of the list of data files.
    static func line(items: Int, data: [UInt8], key: String) -> [UInt8] {
        let sum = Digest.md5(data)
        let object: JSONObject = [
            "itemCount": .integer(Int64(items)), "md5Checksum": .string(Base64.encode(sum)),
            "etag": .string(Hex.encode(sum)), "dataFileS3Key": .string(key),
        ]
        return JSON.object(object).bytes
    }

    var summary: [UInt8] {
        var object: JSONObject = [
            "version": .string(export.since == nil ? "2020-06-30" : "2023-08-01"), "exportArn": .string(export.arn),
            "startTime": Self.text(export.started), "endTime": Self.text(export.ended ?? export.started),
            "tableArn": .string(export.tableARN), "tableId": .string(export.tableID),
        ]
        if let since = export.since {
            object["exportFromTime"] = Self.text(since)
            object["exportToTime"] = Self.text(export.time)
        } else {
            object["exportTime"] = Self.text(export.time)
        }
        object["s3Bucket"] = .string(export.bucket)
        object["s3Prefix"] = export.prefix.map { .string($0) } ?? .null
        object["s3SseAlgorithm"] = .string(export.encryption ?? "AES256")
        object["s3SseKmsKeyId"] = export.encryptionKey.map { .string($0) } ?? .null
        object["manifestFilesS3Key"] = .string(export.key("manifest-files.json"))
        object["billedSizeBytes"] = .integer(Int64(export.bytes))
        object["itemCount"] = .integer(Int64(export.items))
        object["outputFormat"] = .string(export.format.rawValue)
        object["exportType"] = .string(export.type.rawValue)
        if export.since != nil { object["outputView"] = .string(export.showsOld ? "NEW_AND_OLD_IMAGES" : "NEW_IMAGE") }
        return JSON.object(object).bytes
    }

    private static func text(_ time: Instant) -> JSON { .string(CalendarDate(time).iso8601(milliseconds: true)) }
}
