internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// `AWS::S3::BucketPolicy`. Its physical id is the bucket's name.
struct BucketPolicyResource: ResourceHandler {
    let type = "AWS::S3::BucketPolicy"
    let properties = [
        ResourceProperty("Bucket", .string, required: true, replaces: true),
        ResourceProperty("PolicyDocument", .json, required: true),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let bucket = properties["Bucket"]?.string ?? ""
        try await put(properties, on: bucket, context)
        return ResourceState(physicalID: bucket)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try await put(new, on: physicalID, context)
        return ResourceState(physicalID: physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await S3Client(context.caller).deleteBucketPolicy(DeleteBucketPolicyRequest(bucket: physicalID))
        } catch let fault as Fault where fault.code == "NoSuchBucket" {
            return
        }
    }

    private func put(_ properties: JSONObject, on bucket: String, _ context: ResourceContext) async throws {
        let document = properties["PolicyDocument"] ?? .null
        let policy = document.string ?? document.description
        try await S3Client(context.caller).putBucketPolicy(PutBucketPolicyRequest(bucket: bucket, policy: policy))
    }
}
