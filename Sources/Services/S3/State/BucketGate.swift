internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// An operation on a bucket behind what all of them meet: a bucket of another region says where it is, and one whose
/// requesters pay lets other accounts do nothing unless they say that they know.
/// - Source: Amazon S3 User Guide, "Making requests using the REST API", "Request redirection and the REST API"; "Using
///   Requester Pays general purpose buckets for storage transfers and usage".
struct BucketGate<Inner: Operation>: Operation where Inner.Input: BucketRequest {
    static var model: TypedOperation<Inner.Input, Inner.Output> { Inner.model }
    let inner: Inner
    let s3: S3Store

    /// - Throws: `PermanentRedirect`, before anything is decided.
    func access(_ input: Inner.Input, _ context: CallContext) async throws -> [Access] {
        let accesses = try await inner.access(input, context)
        if context.namesRegion, let bucket = try await s3.knownBucket(input.bucket),
            bucket.region != context.region.rawValue
        {
            throw S3Fault.permanentRedirect(to: bucket)
        }
        return accesses
    }

    /// - Throws: `AccessDenied` where the requester pays and does not say so, and what the operation throws.
    func run(_ input: Inner.Input, _ context: CallContext) async throws -> Inner.Output {
        var isCharged = false
        for name in try input.payableBuckets() {
            guard let bucket = try await s3.knownBucket(name), bucket.charges(context.caller) else { continue }
            guard input.requestPayer == .requester, context.caller != .anonymous else { throw S3Fault.accessDenied() }
            isCharged = true
        }
        let output = try await inner.run(input, context)
        guard isCharged, var charged = output as? any ChargedOutput else { return output }
        charged.requestCharged = .requester
        return charged as? Inner.Output ?? output
    }
}

extension BucketRecord {
    /// Whether a caller pays for what it asks.
    fileprivate func charges(_ caller: Caller) -> Bool { requesterPays && caller.account != account }
}

extension BucketRequest {
    var requestPayer: RequestPayer? { nil }
    func payableBuckets() throws(Fault) -> [String] { [bucket] }
}

extension CopyObjectRequest {
    func payableBuckets() throws(Fault) -> [String] { [bucket, try CopySource(copySource).bucket] }
}

extension UploadPartCopyRequest {
    func payableBuckets() throws(Fault) -> [String] { [bucket, try CopySource(copySource).bucket] }
}
