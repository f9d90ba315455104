internal import Base
internal import Wire

/// Addresses by host name, brought into the form with the bucket in the path.
struct VirtualHost: Sendable {
    /// Names before `.localhost` that are no buckets.
    private let services: Set<String>

    /// - Parameter services: the names that requests to the platform's services are signed for.
    init(services: some Sequence<String>) { self.services = Set(services) }

    /// `bucket.s3.localhost:4566/key`, `bucket.s3.us-east-1.amazonaws.com/key` and `bucket.localhost:4566/key` become
    /// `/bucket/key`. The signature is checked on the request as it was sent, so the path that was signed stays beside
    /// it.
    /// - Source: S3 User Guide, Virtual hosting of general purpose buckets.
    func resolve(_ request: WireRequest) -> WireRequest {
        guard let host = request.header("host"), !Self.isPlain(host), let bucket = bucket(in: host) else {
            return request
        }
        var resolved = request
        resolved.signedPath = request.path
        resolved.path = "/\(bucket)\(request.path)"
        return resolved
    }

    /// Whether the host is a bare address or name, as nearly every request has it: told by its first bytes.
    private static func isPlain(_ host: String) -> Bool {
        host.utf8.starts(with: "localhost".utf8) || host.utf8.starts(with: "127.".utf8)
    }

    /// Whether the host is a name of the internet: a page there that points its name at this machine could read what is
    /// not for it.
    static func isStrange(_ request: WireRequest) -> Bool {
        guard let host = request.header("host"), !host.hasPrefix("[") else { return false }
        var name = host.prefix { $0 != ":" }.lowercased()
        // The root of names, which says nothing.
        if name.hasSuffix(".") { name.removeLast() }
        guard let (_, last) = name[...].cutLast(at: ".") else { return false }
        return !["localhost", "local", "internal", "test"].contains(last) && !isAddress(name)
    }

    /// Whether the host is an address of IPv4.
    private static func isAddress(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }

    private func bucket(in host: String) -> String? {
        let name = host.prefix { $0 != ":" }.lowercased()
        for mark in [".s3.", ".s3-"] {
            if let range = name.firstRange(of: mark), range.lowerBound > name.startIndex {
                return String(name[..<range.lowerBound])
            }
        }
        guard name.hasSuffix(".localhost"), !name.contains("execute-api"), !name.contains("lambda-url") else {
            return nil
        }
        let label = String(name.dropLast(".localhost".count))
        return isService(label) ? nil : label
    }

    /// `sqs`, `sqs.us-east-1`, and the older `us-east-1.queue`: names of endpoints, as AWS forms them.
    private func isService(_ label: String) -> Bool {
        let parts = label.split(separator: ".")
        guard let first = parts.first, let last = parts.last else { return false }
        return services.contains(label) || (parts.count == 2 && (services.contains(String(first)) || last == "queue"))
    }
}
