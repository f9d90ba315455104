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
    private let report: @Sendable (String) -> Void
    package let frontDoors: [any FrontDoor]

    /// - Parameter report: gets lines for the server's log.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        s3 = S3Store(environment)
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
            ServedOperation(AbortMultipartUpload(s3: s3)),
            ServedOperation(CompleteMultipartUpload(s3: s3)),
            ServedOperation(CopyObject(s3: s3)),
            ServedOperation(CreateBucket(s3: s3)),
            ServedOperation(CreateMultipartUpload(s3: s3)),
            ServedOperation(DeleteBucket(s3: s3)),
            ServedOperation(DeleteBucketCors(s3: s3)),
            ServedOperation(DeleteBucketEncryption(s3: s3)),
            ServedOperation(DeleteBucketLifecycle(s3: s3)),
            ServedOperation(DeleteBucketOwnershipControls(s3: s3)),
            ServedOperation(DeleteBucketPolicy(s3: s3)),
            ServedOperation(DeleteBucketTagging(s3: s3)),
            ServedOperation(DeleteBucketWebsite(s3: s3)),
            ServedOperation(DeleteObject(s3: s3)),
            ServedOperation(DeleteObjectTagging(s3: s3)),
            ServedOperation(DeleteObjects(s3: s3)),
            ServedOperation(DeletePublicAccessBlock(s3: s3)),
            ServedOperation(GetBucketAccelerateConfiguration(s3: s3)),
            ServedOperation(GetBucketAcl(s3: s3)),
            ServedOperation(GetBucketCors(s3: s3)),
            ServedOperation(GetBucketEncryption(s3: s3)),
            ServedOperation(GetBucketLifecycleConfiguration(s3: s3)),
            ServedOperation(GetBucketLocation(s3: s3)),
            ServedOperation(GetBucketLogging(s3: s3)),
            ServedOperation(GetBucketNotificationConfiguration(s3: s3)),
            ServedOperation(GetBucketOwnershipControls(s3: s3)),
            ServedOperation(GetBucketPolicy(s3: s3)),
            ServedOperation(GetBucketPolicyStatus(s3: s3)),
            ServedOperation(GetBucketReplication(s3: s3)),
            ServedOperation(GetBucketRequestPayment(s3: s3)),
            ServedOperation(GetBucketTagging(s3: s3)),
            ServedOperation(GetBucketVersioning(s3: s3)),
            ServedOperation(GetBucketWebsite(s3: s3)),
            ServedOperation(GetObject(s3: s3)),
            ServedOperation(GetObjectAcl(s3: s3)),
            ServedOperation(GetObjectAttributes(s3: s3)),
            ServedOperation(GetObjectLegalHold(s3: s3)),
            ServedOperation(GetObjectLockConfiguration(s3: s3)),
            ServedOperation(GetObjectRetention(s3: s3)),
            ServedOperation(GetObjectTagging(s3: s3)),
            ServedOperation(GetPublicAccessBlock(s3: s3)),
            ServedOperation(HeadBucket(s3: s3)),
            ServedOperation(HeadObject(s3: s3)),
            ServedOperation(ListBuckets(s3: s3)),
            ServedOperation(ListMultipartUploads(s3: s3)),
            ServedOperation(ListObjectVersions(s3: s3)),
            ServedOperation(ListObjects(s3: s3)),
            ServedOperation(ListObjectsV2(s3: s3)),
            ServedOperation(ListParts(s3: s3)),
            ServedOperation(PutBucketAccelerateConfiguration(s3: s3)),
            ServedOperation(PutBucketAcl(s3: s3)),
            ServedOperation(PutBucketCors(s3: s3)),
            ServedOperation(PutBucketEncryption(s3: s3)),
            ServedOperation(PutBucketLifecycleConfiguration(s3: s3)),
            ServedOperation(PutBucketNotificationConfiguration(s3: s3, caller: caller)),
            ServedOperation(PutBucketOwnershipControls(s3: s3)),
            ServedOperation(PutBucketPolicy(s3: s3)),
            ServedOperation(PutBucketRequestPayment(s3: s3)),
            ServedOperation(PutBucketTagging(s3: s3)),
            ServedOperation(PutBucketVersioning(s3: s3)),
            ServedOperation(PutBucketWebsite(s3: s3)),
            ServedOperation(PutObject(s3: s3)),
            ServedOperation(PutObjectAcl(s3: s3)),
            ServedOperation(PutObjectLegalHold(s3: s3)),
            ServedOperation(PutObjectLockConfiguration(s3: s3)),
            ServedOperation(PutObjectRetention(s3: s3)),
            ServedOperation(PutObjectTagging(s3: s3)),
            ServedOperation(PutPublicAccessBlock(s3: s3)),
            ServedOperation(RestoreObject(s3: s3)),
            ServedOperation(SelectObjectContent(s3: s3)),
            ServedOperation(UploadPart(s3: s3)),
            ServedOperation(UploadPartCopy(s3: s3)),
        ]
    }

    package var crossOrigin: (any CrossOrigin)? { BucketOrigins(s3: s3) }

    package var resources: [any ResourceHandler] { [BucketResource(s3: s3), BucketPolicyResource()] }

    /// Delivers events, does what rules of life cycles say, and deletes the blobs that a crash left without a row.
    package func start(_ background: Background) async throws {
        let s3 = s3
        let worker = NotificationWorker(s3: s3, caller: caller, losses: LossLog(clock: s3.clock, report: report))
        let notifications = DueWork(
            worker.rows, in: s3.store, clock: s3.clock, arrivals: s3.arrivals, limits: LimitsS3.deliveries,
            perform: worker.deliver)
        let lifecycle = LifecycleWork(s3: s3, report: report)
        background.start { await notifications.run() }
        background.start { await lifecycle.run() }
        background.start {
            do {
                try await s3.sweep()
            } catch {
                // What is left lies there until the next start; no call depends on it.
            }
        }
    }
}
