internal import Base

/// The one spelling of a request to S3 that Signature Version 2 signs.
/// - Source: Amazon S3 User Guide, Signing and authenticating REST requests (Signature Version 2), Constructing the
///   CanonicalizedResource element, Constructing the CanonicalizedAmzHeaders element.
struct CanonicalV2 {
    private let method: String
    private let headers: [(name: String, value: String)]
    private let path: String
    private let query: [QueryParameter]

    init(_ request: SignableRequest) {
        let own = request.headers.indices.map {
            (name: request.headers.lowercasedName(at: $0), value: request.headers.value(at: $0).trimmed)
        }
        let more = PresignedV2.headers(in: request.query).filter { header in !own.contains { $0.name == header.name } }
        (method, headers) = (request.method, own + more)
        (path, query) = (request.path.isEmpty ? "/" : request.path, QueryParameter.all(request.query))
    }

    /// - Parameter date: the request's time, or in its place the time at which a presigned URL ends.
    /// - Returns: one text; two for a bucket whose path has no slash at its end, since AWS's own clients sign one all
    ///   the same and others sign what they send.
    func stringsToSign(date: String) -> [String] {
        let fixed = [method, header("content-md5"), header("content-type"), date]
        let isBucket = path.utf8.count > 1 && !path.utf8.dropFirst().contains(UInt8(ascii: "/"))
        return (isBucket ? [path + "/", path] : [path]).map { path in
            (fixed + amazonHeaders + [resource(path)]).joined(separator: "\n")
        }
    }

    private func header(_ name: String) -> String { headers.first { $0.name == name }?.value ?? "" }

    /// `name:value` of each `x-amz-` header, sorted; the values of one name stand together, separated by commas.
    private var amazonHeaders: [String] {
        let own = headers.filter { $0.name.hasPrefix("x-amz-") }
        return Dictionary(grouping: own, by: \.name).sorted { $0.key < $1.key }
            .map { name, fields in "\(name):\(fields.map(\.value).joined(separator: ","))" }
    }

    /// The path as it stands on the wire, and of the query what names a part of the resource, its values decoded.
    private func resource(_ path: String) -> String {
        let named = query.filter { Self.parts.contains($0.name) }.sorted { $0.name < $1.name }
        guard !named.isEmpty else { return path }
        let text = named.map { parameter in parameter.value.map { "\(parameter.name)=\($0)" } ?? parameter.name }
        return "\(path)?\(text.joined(separator: "&"))"
    }

    /// Whether a parameter of the query is signed, or makes no other operation: pages of one listing or the other need
    /// the same rights.
    static func signs(_ name: String) -> Bool { parts.contains(name) || name == "list-type" }

    /// Subresources, and parameters that change an answer: those of the guide, and those that AWS's clients sign
    /// beyond it.
    private static let parts: Set<String> = [
        "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory", "lifecycle", "location",
        "logging", "metrics", "notification", "object-lock", "partNumber", "policy", "replication", "requestPayment",
        "response-cache-control", "response-content-disposition", "response-content-encoding",
        "response-content-language", "response-content-type", "response-expires", "restore", "select", "select-type",
        "storageClass", "tagging", "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website",
    ]
}

/// One parameter of a query, decoded.
struct QueryParameter {
    let name: String
    /// Nil where no `=` follows the name.
    let value: String?

    /// The parameters of a query in the order of the wire.
    static func all(_ query: String) -> [QueryParameter] {
        query.fields(separatedBy: "&").map { part in
            let equals = part.utf8.firstIndex(of: UInt8(ascii: "="))
            return QueryParameter(
                name: PercentEncoding.decode(part[..<(equals ?? part.utf8.endIndex)]),
                value: equals.map { PercentEncoding.decode(part[$0...].dropFirst(), plusIsSpace: true) })
        }
    }
}
