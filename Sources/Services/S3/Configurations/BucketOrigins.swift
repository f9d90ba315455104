internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// What buckets say to browsers about pages of other origins.
/// - Source: S3 API Reference, OPTIONS object.
struct BucketOrigins: CrossOrigin {
    let s3: S3Store

    func preflight(_ request: WireRequest) async throws -> [(name: String, value: String)]? {
        guard let (bucket, isObject) = Self.resource(request) else { return nil }
        return try await answer(request, bucket, isObject)
    }

    func headers(for request: WireRequest) async throws -> [(name: String, value: String)] {
        guard let origin = request.header("origin"), let (bucket, _) = Self.resource(request),
            let found = try await s3.row(ofBucket: bucket),
            let rules = try await s3.configuration(CORSRules.self, of: found)
        else { return [] }
        return rules.headers(origin: origin, method: request.method, asking: nil) ?? []
    }

    private func answer(
        _ request: WireRequest, _ bucket: String, _ isObject: Bool
    ) async throws -> [(name: String, value: String)] {
        guard let origin = request.header("origin") else {
            throw S3Fault.fault("BadRequest", "Insufficient information. Origin request header needed.")
        }
        let method = request.header("access-control-request-method") ?? "null"
        guard ["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method) else {
            throw S3Fault.fault("BadRequest", "Invalid Access-Control-Request-Method: \(method)")
        }
        let found = try await s3.bucket(bucket)
        let details: JSONObject = ["Method": .string(method), "ResourceType": isObject ? "OBJECT" : "BUCKET"]
        guard let rules = try await s3.configuration(CORSRules.self, of: found) else {
            throw S3Fault.fault(
                "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket.", status: 403, details: details)
        }
        let text = request.header("access-control-request-headers") ?? ""
        guard text.utf8.count <= LimitsS3.corsHeaderBytes else {
            throw S3Fault.fault(
                "RequestHeaderSectionTooLarge", "Your request header section exceeds the maximum allowed size.",
                details: ["MaxSizeAllowed": .string(String(LimitsS3.corsHeaderBytes))])
        }
        let asked = text.lowercased().split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        guard let headers = rules.headers(origin: origin, method: method, asking: asked) else {
            throw S3Fault.fault(
                "AccessForbidden",
                "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, "
                    + "request method / Access-Control-Request-Method or Access-Control-Request-Headers are not "
                    + "whitelisted by the resource's CORS spec.", status: 403, details: details)
        }
        return headers
    }

    /// The bucket of a path; nil for the service's own.
    private static func resource(_ request: WireRequest) -> (bucket: String, isObject: Bool)? {
        let parts = request.path.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, !first.isEmpty, BucketName.isValid(String(first)) else { return nil }
        return (String(first), parts.count > 1 && !parts[1].isEmpty)
    }
}
