internal import Base

/// An object of S3 as a URL names it: with the bucket in the path or in the host.
/// - Source: Amazon S3 User Guide, virtual hosting of buckets.
struct S3ObjectURL: Hashable, Sendable {
    let bucket: String
    let key: String
    let version: String?

    /// Nil for a URL that is not one of an object.
    init?(_ url: String) {
        guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) }) else { return nil }
        let rest = url.dropFirst(scheme.count)
        let parts = rest.split(separator: "?" as Character, maxSplits: 1)
        guard let address = parts.first, let slash = address.firstIndex(of: "/") else { return nil }
        let host = address[..<slash].lowercased()
        let path = PercentEncoding.decode(address[address.index(after: slash)...])
        if let bucket = Self.bucket(in: host) {
            (self.bucket, key) = (bucket, path)
        } else {
            guard let end = path.firstIndex(of: "/") else { return nil }
            (bucket, key) = (String(path[..<end]), String(path[path.index(after: end)...]))
        }
        guard !bucket.isEmpty, !key.isEmpty else { return nil }
        version = parts.count == 2 ? Self.version(in: parts[1]) : nil
    }

    /// The bucket of a host such as `bucket.s3.us-east-1.amazonaws.com`.
    private static func bucket(in host: String) -> String? {
        for separator in [".s3.", ".s3-"] {
            if let range = host.firstRange(of: separator) { return String(host[..<range.lowerBound]) }
        }
        return nil
    }

    private static func version(in query: Substring) -> String? {
        for pair in query.split(separator: "&") where pair.hasPrefix("versionId=") {
            return PercentEncoding.decode(pair.dropFirst("versionId=".count))
        }
        return nil
    }
}
