package import Base
internal import S3API
internal import ServiceCalls
package import ServiceKit
internal import Store
package import Wire

/// Amazon S3: buckets, objects and uploads in parts.
///
/// Rows hold what there is to know of an object and the bytes of small ones; larger ones are blobs, whole before any
/// row names them. A listing is a scan of a range.
package final class S3Service: Service {
    private let s3: S3Store
    private let caller: TargetCaller
    private let metrics: S3Metrics
    private let report: @Sendable (String) -> Void
    package let frontDoors: [any FrontDoor]

    /// - Parameter report: gets lines for the server's log.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        s3 = S3Store(environment)
        metrics = S3Metrics(environment, s3)
        caller = TargetCaller(
            services: environment.services, clock: environment.clock, randomness: environment.randomness)
        self.report = report
        frontDoors = [
            WebsiteDoor(s3: s3),
            FormDoor(s3: s3, services: environment.services, machineClock: environment.machineClock),
        ]
    }

    package var schema: Schema { S3Model.schema }

    package var operations: [ServedOperation] {
        [
            gated(AbortMultipartUpload(s3: s3)),
            gated(CompleteMultipartUpload(s3: s3)),
            gated(CopyObject(s3: s3)),
            ServedOperation(CreateBucket(s3: s3)),
            gated(CreateMultipartUpload(s3: s3)),
            gated(DeleteBucket(s3: s3)),
            gated(DeleteBucketCors(s3: s3)),
            gated(DeleteBucketEncryption(s3: s3)),
            gated(DeleteBucketLifecycle(s3: s3)),
            gated(DeleteBucketOwnershipControls(s3: s3)),
            gated(DeleteBucketPolicy(s3: s3)),
            gated(DeleteBucketTagging(s3: s3)),
            gated(DeleteBucketWebsite(s3: s3)),
            gated(DeleteObject(s3: s3)),
            gated(DeleteObjectTagging(s3: s3)),
            gated(DeleteObjects(s3: s3)),
            gated(DeletePublicAccessBlock(s3: s3)),
            gated(GetBucketAccelerateConfiguration(s3: s3)),
            gated(GetBucketAcl(s3: s3)),
            gated(GetBucketCors(s3: s3)),
            gated(GetBucketEncryption(s3: s3)),
            gated(GetBucketLifecycleConfiguration(s3: s3)),
            ServedOperation(GetBucketLocation(s3: s3)),
            gated(GetBucketLogging(s3: s3)),
            gated(GetBucketNotificationConfiguration(s3: s3)),
            gated(GetBucketOwnershipControls(s3: s3)),
            gated(GetBucketPolicy(s3: s3)),
            gated(GetBucketPolicyStatus(s3: s3)),
            gated(GetBucketReplication(s3: s3)),
            gated(GetBucketRequestPayment(s3: s3)),
            gated(GetBucketTagging(s3: s3)),
            gated(GetBucketVersioning(s3: s3)),
            gated(GetBucketWebsite(s3: s3)),
            gated(GetObject(s3: s3)),
            gated(GetObjectAcl(s3: s3)),
            gated(GetObjectAttributes(s3: s3)),
            gated(GetObjectLegalHold(s3: s3)),
            gated(GetObjectLockConfiguration(s3: s3)),
            gated(GetObjectRetention(s3: s3)),
            gated(GetObjectTagging(s3: s3)),
            gated(GetPublicAccessBlock(s3: s3)),
            gated(HeadBucket(s3: s3)),
            gated(HeadObject(s3: s3)),
            ServedOperation(ListBuckets(s3: s3)),
            gated(ListMultipartUploads(s3: s3)),
            gated(ListObjectVersions(s3: s3)),
            gated(ListObjects(s3: s3)),
            gated(ListObjectsV2(s3: s3)),
            gated(ListParts(s3: s3)),
            gated(PutBucketAccelerateConfiguration(s3: s3)),
            gated(PutBucketAcl(s3: s3)),
            gated(PutBucketCors(s3: s3)),
            gated(PutBucketEncryption(s3: s3)),
            gated(PutBucketLifecycleConfiguration(s3: s3)),
            gated(PutBucketLogging(s3: s3)),
            gated(PutBucketNotificationConfiguration(s3: s3, caller: caller)),
            gated(PutBucketOwnershipControls(s3: s3)),
            gated(PutBucketPolicy(s3: s3)),
            gated(PutBucketRequestPayment(s3: s3)),
            gated(PutBucketTagging(s3: s3)),
            gated(PutBucketVersioning(s3: s3)),
            gated(PutBucketWebsite(s3: s3)),
            gated(PutObject(s3: s3)),
            gated(PutObjectAcl(s3: s3)),
            gated(PutObjectLegalHold(s3: s3)),
            gated(PutObjectLockConfiguration(s3: s3)),
            gated(PutObjectRetention(s3: s3)),
            gated(PutObjectTagging(s3: s3)),
            gated(PutPublicAccessBlock(s3: s3)),
            gated(RestoreObject(s3: s3)),
            gated(SelectObjectContent(s3: s3)),
            gated(UploadPart(s3: s3)),
            gated(UploadPartCopy(s3: s3)),
        ]
    }

    private func gated<O: Operation>(_ operation: O) -> ServedOperation where O.Input: BucketRequest {
        ServedOperation(BucketGate(inner: operation, s3: s3))
    }

    package var crossOrigin: (any CrossOrigin)? { BucketOrigins(s3: s3) }

    package var resources: [any ResourceHandler] { [BucketResource(s3: s3), BucketPolicyResource()] }

    /// Delivers events, does what rules of life cycles say, and deletes the blobs that a crash left without a row.
    package func start(_ background: Background) async throws {
        let s3 = s3
        metrics.sample()
        let worker = NotificationWorker(s3: s3, caller: caller, losses: LossLog(clock: s3.clock, report: report))
        let notifications = DueWork(
            worker.rows, in: s3.store, clock: s3.clock, arrivals: s3.arrivals, limits: LimitsS3.deliveries,
            perform: worker.deliver)
        let lifecycle = LifecycleWork(s3: s3, report: report)
        background.start { await notifications.run() }
        background.start { await lifecycle.run() }
        background.start { await s3.bodies.deleteLeft() }
        background.start {
            do {
                try await s3.sweep()
            } catch {
                // What is left lies there until the next start; no call depends on it.
            }
        }
    }
}
