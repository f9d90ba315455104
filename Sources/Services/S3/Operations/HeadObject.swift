internal import Base
internal import S3API
internal import ServiceKit

/// Returns what GetObject would, without the bytes.
struct HeadObject: Operation {
    static let model = S3Model.headObject
    let s3: S3Store

    func access(_ input: HeadObjectRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.readAccess(input.bucket, input.key, input.versionId, context)
    }

    func run(_ input: HeadObjectRequest, _ context: CallContext) async throws -> HeadObjectOutput {
        let reading = try await ObjectReading.find(input, s3, context, method: "HEAD")
        var output = HeadObjectOutput()
        reading.fill(&output, for: input, now: s3.clock.now)
        return output
    }
}
