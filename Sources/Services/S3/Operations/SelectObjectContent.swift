internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Answers a query over an object of CSV or JSON, as a stream of events.
struct SelectObjectContent: Operation {
    static let model = S3Model.selectObjectContent
    let s3: S3Store

    func access(_ input: SelectObjectContentRequest, _ context: CallContext) async throws -> [Access] {
        try await s3.readAccess(input.bucket, input.key, nil, context)
    }

    func run(_ input: SelectObjectContentRequest, _ context: CallContext) async throws -> SelectObjectContentOutput {
        let query = try SQLParser.parse(input.expression)
        let (output, source) = (try SelectOutput(input.outputSerialization), try SelectSource(input, query))
        for _ in 0..<LimitsS3.readTries {
            let bucket = try await s3.bucket(for: input).record
            let record = try await s3.telling(bucket.name, context) {
                try await s3.version(bucket, input.key, nil).record
            }
            try await s3.authorizeReading(record, in: bucket, input.key, nil, context)
            try GetObject.checkStorageClass(record, now: s3.clock.now)
            let key = try input.customerKey()
            try CustomerKey.check(key, reads: record.protection.customerKey)
            let span = try source.span(record.size)
            guard let body = try await s3.stream(record, span.range, key) else { continue }
            var run = SelectRun(
                query, source.input, output, limit: source.recordBytes, offset: span.range.lowerBound,
                lastStart: span.lastStart, now: context.now)
            if let delimiter = span.skipped { run.skip(behind: delimiter) }
            let stream = SelectStream(
                body, run, isPacked: source.isPacked, showsProgress: input.requestProgress?.enabled == true,
                on: s3.executor)
            return SelectObjectContentOutput(payload: ByteStream { try await stream.next() })
        }
        throw S3Fault.operationAborted
    }
}
