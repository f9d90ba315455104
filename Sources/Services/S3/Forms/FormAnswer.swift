internal import Base
internal import S3API
internal import Wire

/// What a browser gets for an upload: nothing, a document, or another page.
/// - Source: Amazon S3 API Reference, "POST Object": `success_action_redirect`, `success_action_status`.
struct FormAnswer {
    private let fields: [String: String]
    private let bucket: String
    private let key: String
    private let eTag: String
    private let location: String
    private let output: PutObjectOutput

    init(_ fields: [String: String], _ input: PutObjectRequest, _ output: PutObjectOutput, endpoint: String) {
        (self.fields, self.output) = (fields, output)
        (bucket, key, eTag) = (input.bucket, input.key, output.eTag ?? "")
        location = "\(endpoint)/\(bucket)/\(PercentEncoding.encode(key, keepingSlashes: true))"
    }

    var response: WireResponse {
        if let page = fields["success_action_redirect"] ?? fields["redirect"], let target = target(page) {
            return WireResponse(status: 303, headers: headers(location: target))
        }
        switch fields["success_action_status"] {
        case "200": return WireResponse(status: 200, headers: headers(location: location))
        case "201":
            return WireResponse(
                status: 201, headers: headers(location: location) + [("Content-Type", "application/xml")],
                body: document)
        default: return WireResponse(status: 204, headers: headers(location: location))
        }
    }

    /// The page to go to, with what was made in its query; nil for what is no address of the web.
    private func target(_ page: String) -> String? {
        guard page.hasPrefix("http://") || page.hasPrefix("https://"),
            page.utf8.allSatisfy({ (33...126).contains($0) })
        else { return nil }
        let query = [("bucket", bucket), ("key", key), ("etag", eTag)].map { "\($0)=\(PercentEncoding.encode($1))" }
        return page + (page.contains("?") ? "&" : "?") + query.joined(separator: "&")
    }

    private func headers(location: String) -> [(name: String, value: String)] {
        var headers = [(name: "ETag", value: eTag), (name: "Location", value: location)]
        if let version = output.versionId { headers.append(("x-amz-version-id", version)) }
        if let encryption = output.serverSideEncryption {
            headers.append(("x-amz-server-side-encryption", encryption.rawValue))
        }
        return headers
    }

    private var document: [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.begin("PostResponse")
        for (name, value) in [("Location", location), ("Bucket", bucket), ("Key", key), ("ETag", eTag)] {
            writer.element(name, value)
        }
        writer.end("PostResponse")
        return writer.bytes
    }
}
