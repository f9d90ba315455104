internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Returns an object with its bytes, or a range or part of them.
struct GetObject: Operation {
    static let model = S3Model.getObject
    let s3: S3Store

    func access(_ input: GetObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.readAccess(input.bucket, input.key, input.versionId, context)
    }

    func run(_ input: GetObjectRequest, _ context: CallContext) async throws -> GetObjectOutput {
        for _ in 0..<LimitsS3.readTries {
            let reading = try await ObjectReading.find(input, s3, context, method: "GET")
            try Self.checkStorageClass(reading.record)
            guard let body = try await s3.stream(reading.record, reading.range) else { continue }
            var output = GetObjectOutput(body: body)
            reading.fill(&output, for: input)
            return output
        }
        throw S3Fault.operationAborted
    }

    /// Archived objects must be restored before they can be read, which is not offered here.
    /// - Throws: `InvalidObjectState`.
    static func checkStorageClass(_ record: ObjectRecord) throws(Fault) {
        guard let name = record.headers.storageClass, name == "GLACIER" || name == "DEEP_ARCHIVE" else { return }
        throw S3Fault.invalidObjectState(
            "The operation is not valid for the object's storage class", details: ["StorageClass": .string(name)])
    }
}

extension S3Store {
    /// What reading an object or one of its versions needs.
    func readAccess(_ bucket: String, _ key: String, _ versionID: String?, _ context: CallContext) async throws -> [Access] {
        guard let versionID else { return try await access("s3:GetObject", bucket: bucket, key: key, context) }
        return try await access(
            "s3:GetObjectVersion", bucket: bucket, key: key, context, conditions: ["s3:VersionId": [versionID]])
    }
}
