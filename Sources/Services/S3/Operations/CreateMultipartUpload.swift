internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Begins an upload in parts.
struct CreateMultipartUpload: Operation {
    static let model = S3Model.createMultipartUpload
    let s3: S3Store

    func access(_ input: CreateMultipartUploadRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.writeAccess(input, context)
    }

    func run(_ input: CreateMultipartUploadRequest, _ context: CallContext) async throws -> CreateMultipartUploadOutput
    {
        try s3.check(key: input.key)
        let bucket = try await s3.bucket(for: input).record
        var upload = UploadRecord()
        upload.group = s3.newGroup()
        upload.initiated = s3.wholeSecond
        upload.initiator = context.caller.arn
        upload.headers = try input.headers(bucket)
        let key = try input.customerKey()
        let now = s3.clock.now
        upload.protection = try input.protection(
            bucket, key?.mark(s3.randomness), by: context.caller, hasDigest: true, now: now)
        // The bucket's own retention is for the completion to set.
        upload.protection.lock = try input.lock(bucket, now: now)
        upload.tags = try TagRules.read(input.tagging)
        try setChecksum(&upload, input)
        let id = try await s3.createUpload(upload, for: input, key: input.key)
        var output = CreateMultipartUploadOutput(
            bucket: input.bucket, key: input.key, uploadId: id,
            checksumAlgorithm: input.checksumAlgorithm,
            checksumType: input.checksumAlgorithm == nil ? nil : upload.checksumType)
        output.show(upload.headers, key)
        return output
    }

    /// The checksum of the whole: of the parts' checksums, or as if the bytes had come at once, which only the cyclic
    /// ones can be.
    private func setChecksum(_ upload: inout UploadRecord, _ input: CreateMultipartUploadRequest) throws(Fault) {
        guard let algorithm = input.checksumAlgorithm else {
            if input.checksumType != nil {
                throw S3Fault.invalidRequest(
                    "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.")
            }
            return
        }
        guard let kind = ChecksumKind(rawValue: algorithm.rawValue) else {
            throw .notSupported("The checksum algorithm \(algorithm.rawValue)")
        }
        upload.checksumKind = kind
        upload.isComposite = input.checksumType.map { $0 == .composite } ?? (kind != .crc64nvme)
        guard upload.isComposite ? kind == .crc64nvme : kind.joins == nil else { return }
        throw S3Fault.invalidRequest(
            "The \(upload.checksumType.rawValue) checksum type cannot be used with the \(kind.rawValue.lowercased()) "
                + "checksum algorithm.")
    }
}

extension UploadRecord {
    var checksumType: ChecksumType { isComposite ? .composite : .fullObject }
    var checksumAlgorithm: ChecksumAlgorithm? { checksumKind.flatMap { ChecksumAlgorithm(rawValue: $0.rawValue) } }
}
