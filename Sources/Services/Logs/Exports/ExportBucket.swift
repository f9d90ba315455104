internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The bucket of an export, to which the service writes as itself: the bucket's policy must let it in.
/// - Source: CloudWatch Logs User Guide, "Exporting log data to Amazon S3".
struct ExportBucket: Sendable {
    let services: any ServiceDirectory
    let tenant: LogsTenant
    let bucket: String
    /// The group's ARN.
    let source: String

    private var client: S3Client {
        let sender = Caller.service(
            .init(name: "logs.\(tenant.region).amazonaws.com", sourceARN: source, sourceAccount: tenant.account))
        return S3Client(services.caller(as: sender, account: tenant.account, region: tenant.region))
    }

    func put(_ bytes: [UInt8], as key: String) async throws {
        _ = try await client.putObject(
            PutObjectRequest(body: ByteStream.of(bytes), bucket: bucket, contentLength: bytes.count, key: key))
    }

    /// Whether the bucket lets the service in, which an object there tells from then on.
    /// - Throws: the bucket's fault, with the call that it refused.
    func check(prefix: String) async throws(Refused) {
        do { _ = try await client.getBucketAcl(GetBucketAclRequest(bucket: bucket)) } catch {
            throw Refused(call: "GetBucketAcl", error: error)
        }
        do { try await put(Array("Permission Check Successful".utf8), as: prefix + "/aws-logs-write-test") } catch {
            throw Refused(call: "PutObject", error: error)
        }
    }

    struct Refused: Error {
        let call: String
        let error: any Error
    }
}
