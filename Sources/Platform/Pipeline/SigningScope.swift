internal import Base
package import Wire

/// The service that a signature is made for, read without checking anything.
package enum SigningScope {
    /// Signature Version 2 has no scope: of the services here, only S3 takes it.
    package static func service(of request: WireRequest) -> String? {
        part(3, of: request) ?? (request.isPresignedV2 ? "s3" : nil)
    }

    package static func region(of request: WireRequest) -> String? { part(2, of: request) }

    private static func part(_ index: Int, of request: WireRequest) -> String? {
        guard let credential = credential(request) else { return nil }
        let parts = credential.fields(separatedBy: "/", keepingEmpty: true)
        return parts.count >= 5 ? String(parts[parts.count - 5 + index]) : nil
    }

    private static func credential(_ request: WireRequest) -> Substring? {
        guard let header = request.header("authorization") else { return request.queryValue("X-Amz-Credential")?[...] }
        // A field begins behind the algorithm or a comma.
        for field in header.fields(separatedBy: ",") {
            for word in field.fields(separatedBy: " ") {
                if let (name, value) = word.cut(at: "="), name == "Credential" { return value }
            }
        }
        return nil
    }
}
