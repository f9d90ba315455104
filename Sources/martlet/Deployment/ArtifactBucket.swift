internal import Base
internal import HTTP
internal import Wire

/// The bucket of what deployments upload; an object's key is the digest of its bytes, so nothing is sent twice.
struct ArtifactBucket: Sendable {
    let name: String
    private let client: AWSClient

    /// The caller's bucket, made where it is missing.
    static func open(_ client: AWSClient) async throws -> ArtifactBucket {
        let bucket = try await named(client)
        if try await !bucket.bucket.exists { try await bucket.create() }
        return bucket
    }

    /// The caller's bucket; nil where there is none.
    static func find(_ client: AWSClient) async throws -> ArtifactBucket? {
        let bucket = try await named(client)
        return try await bucket.bucket.exists ? bucket : nil
    }

    private static func named(_ client: AWSClient) async throws -> ArtifactBucket {
        let identity = try await client.query(.sts, "GetCallerIdentity")
        let account = identity["Account"]?.text ?? AccountID.default.rawValue
        return ArtifactBucket(name: "martlet-artifacts-\(account)-\(client.settings.region)", client: client)
    }

    private init(name: String, client: AWSClient) { (self.name, self.client) = (name, client) }

    private var bucket: Bucket { Bucket(name, client) }

    /// Uploads a package unless it is there.
    /// - Returns: whether it was sent.
    func upload(_ bytes: [UInt8], key: String) async throws -> Bool {
        guard try await isMissing(key) else { return false }
        _ = try await client.send(AWSClient.Call("s3", "S3 PutObject", .put, "/\(name)/\(key)", body: bytes))
        return true
    }

    /// The address that CloudFormation takes for a template.
    func address(of key: String) -> String { "\(client.settings.endpoint)/\(name)/\(key)" }

    /// Deletes every object and the bucket.
    func delete() async throws {
        try await bucket.empty()
        try await bucket.delete()
    }

    private func isMissing(_ key: String) async throws -> Bool {
        do {
            _ = try await client.send(AWSClient.Call("s3", "S3 HeadObject", .head, "/\(name)/\(key)"))
            return false
        } catch let fault as AWSFault where fault.status == 404 {
            return true
        }
    }

    private func create() async throws {
        let region = client.settings.region
        let body =
            region == "us-east-1"
            ? ""
            : "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>\(region)"
                + "</LocationConstraint></CreateBucketConfiguration>"
        _ = try await client.send(AWSClient.Call("s3", "S3 CreateBucket", .put, "/\(name)", body: Array(body.utf8)))
    }
}
