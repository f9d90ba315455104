internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Makes a part of an object, or of a range of one.
struct UploadPartCopy: Operation {
    static let model = S3Model.uploadPartCopy
    let s3: S3Store

    func access(_ input: UploadPartCopyRequest, _ context: CallContext) async throws -> [Access] {
        let source = try CopySource(input.copySource)
        return try await source.access(s3, context)
            + s3.access(
                "s3:PutObject", bucket: input.bucket, key: input.key, context,
                conditions: ["s3:ObjectCreationOperation": ["false"], "s3:x-amz-copy-source": [source.name]])
    }

    func run(_ input: UploadPartCopyRequest, _ context: CallContext) async throws -> UploadPartCopyOutput {
        try S3Store.check(partNumber: input.partNumber)
        let (key, sourceKey) = (try input.customerKey(), try input.sourceKey())
        _ = try await s3.bucket(for: input)
        let upload = try await s3.upload(input.bucket, input.key, input.uploadId)
        let source = try CopySource(input.copySource)
        for _ in 0..<LimitsS3.readTries {
            let (bucket, original) = try await source.find(
                s3, input.sourceConditions, expectedOwner: input.expectedSourceBucketOwner, sourceKey, context)
            let range = try Self.range(input.copySourceRange, original.size)
            guard let body = try await s3.stream(original, range, sourceKey) else { continue }
            let expectation = BodyExpectation(copying: range.count, upload.record.checksumKind ?? .crc64nvme)
            let (part, _) = try await s3.receivePart(
                input.partNumber, body, expectation, upload, id: input.uploadId, key)
            var result = CopyPartResult(eTag: part.quotedETag, lastModified: part.lastModified)
            result.show(part.checksum)
            var output = UploadPartCopyOutput(copySourceVersionId: bucket.shown(original), copyPartResult: result)
            output.show(upload.record.headers, key)
            return output
        }
        throw S3Fault.operationAborted
    }

    /// The bytes to copy; unlike a read, a copy takes no range that leaves the object.
    private static func range(_ header: String?, _ size: Int) throws(Fault) -> Range<Int> {
        guard let header else {
            guard size <= LimitsS3.putBytes else {
                throw S3Fault.invalidRequest(
                    "The specified copy source is larger than the maximum allowable size for a copy "
                        + "source: \(LimitsS3.putBytes)"
                )
            }
            return 0..<size
        }
        guard let (first, last) = bounds(header), first <= last else {
            throw S3Fault.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first "
                    + "and last are the zero-based "
                    + "offsets of the first and last bytes to copy", "x-amz-copy-source-range", header)
        }
        guard last < size else {
            throw S3Fault.invalidArgument(
                "Range specified is not valid for source object of size: \(size)", "x-amz-copy-source-range", header)
        }
        return first..<last + 1
    }

    /// The two numbers of `bytes=first-last`, which are digits alone.
    private static func bounds(_ header: String) -> (Int, Int)? {
        guard header.hasPrefix("bytes=") else { return nil }
        let numbers = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.allSatisfy { $0 &- 48 < 10 } }),
            let first = Int(numbers[0]), let last = Int(numbers[1])
        else { return nil }
        return (first, last)
    }
}

extension UploadPartCopyRequest {
    fileprivate var sourceConditions: ReadConditions {
        ReadConditions(
            ifMatch: copySourceIfMatch, ifNoneMatch: copySourceIfNoneMatch, ifModifiedSince: copySourceIfModifiedSince,
            ifUnmodifiedSince: copySourceIfUnmodifiedSince)
    }
}
