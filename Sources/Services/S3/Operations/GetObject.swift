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
            try Self.checkStorageClass(reading.record, now: s3.clock.now)
            guard let body = try await s3.stream(reading.record, reading.range, reading.key) else { continue }
            var output = GetObjectOutput(body: body)
            reading.fill(&output, for: input, now: s3.clock.now)
            return output
        }
        throw S3Fault.operationAborted
    }

    /// Archived objects must be restored before they can be read.
    /// - Throws: `InvalidObjectState`.
    static func checkStorageClass(_ record: ObjectRecord, now: Instant) throws(Fault) {
        guard record.isArchived, let name = record.headers.storageClass else { return }
        if let until = record.restoredUntil, until > now { return }
        throw S3Fault.invalidObjectState(
            "The operation is not valid for the object's storage class", details: ["StorageClass": .string(name)])
    }
}

extension S3Store {
    /// What reading an object or one of its versions needs.
    func readAccess(_ bucket: String, _ key: String, _ versionID: String?, _ context: CallContext) async throws
        -> [Access]
    {
        try await access(Self.readAction(versionID), .read, bucket: bucket, key: key, versionID, context)
    }

    /// Decides on reading the version that was found.
    /// - Throws: `AccessDenied`.
    func authorizeReading(
        _ found: ObjectRecord, in bucket: BucketRecord, _ key: String, _ versionID: String?, _ context: CallContext
    ) async throws {
        try await authorize(
            Self.readAction(versionID), .read, found, in: bucket, key: key, versionID, context)
    }

    private static func readAction(_ versionID: String?) -> String {
        versionID == nil ? "s3:GetObject" : "s3:GetObjectVersion"
    }
}
