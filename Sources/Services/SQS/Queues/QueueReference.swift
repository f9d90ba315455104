internal import Base
internal import ServiceKit
internal import Wire

/// Which queue a call means.
struct QueueReference: Hashable, Sendable {
    let name: String
    let tenant: Tenant

    init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// Reads a queue's URL in any of the forms in which clients know it. What counts is the end of its path,
    /// `/account/name`; a region comes from `/queue/region/…`, `sqs.region.…` or `region.queue.…` where one of them is
    /// there, otherwise from the caller.
    /// - Throws: `InvalidAddress` for anything else; `QueueDoesNotExist` for a name that no queue can have.
    init(url: String, _ context: CallContext) throws(Fault) {
        guard url.utf8.count <= LimitsSQS.urlLength else {
            throw Fault(
                code: "InvalidAddress", message: "The address is not valid for this endpoint: it is too long.",
                status: 404)
        }
        let (host, path) = Self.parts(url)
        guard let (front, name) = path.cutLast(at: "/"), !name.isEmpty,
            let account = AccountID(PercentEncoding.decode(front.cutLast(at: "/")?.behind ?? front))
        else {
            throw Fault(
                code: "InvalidAddress", message: "The address \(url) is not valid for this endpoint.", status: 404)
        }
        let region = Self.region(path: front) ?? Self.region(host: host) ?? context.region
        let decoded = PercentEncoding.decode(name)
        guard QueueName.hasLength(decoded) else { throw .noSuchQueue }
        self.init(name: decoded, tenant: Tenant(account: account, region: region))
    }

    /// Reads a queue's ARN; nil where it is none.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "sqs", let account = AccountID(arn.account),
            let region = Region(arn.region), QueueName.hasLength(arn.resource), !arn.resource.contains("/"),
            !arn.resource.contains(":")
        else { return nil }
        self.init(name: arn.resource, tenant: Tenant(account: account, region: region))
    }

    private static func parts(_ url: String) -> (host: Substring, path: Substring) {
        guard let (scheme, slashed) = url[...].cut(at: "/"), scheme.utf8.last == UInt8(ascii: ":"),
            slashed.utf8.first == UInt8(ascii: "/")
        else { return ("", trimmed(url[...].drop { $0 == "/" })) }
        guard let (host, path) = slashed.dropFirst().cut(at: "/") else { return (slashed.dropFirst(), "") }
        return (host, trimmed(path.cut(at: "?")?.before ?? path))
    }

    private static func trimmed(_ path: Substring) -> Substring {
        var path = path
        while path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
        return path
    }

    /// - Parameter path: without the queue's name.
    private static func region(path: Substring) -> Region? {
        guard path.utf8.starts(with: "queue/".utf8), let (_, rest) = path.cut(at: "/"),
            let (region, account) = rest.cut(at: "/"), !account.utf8.contains(UInt8(ascii: "/"))
        else { return nil }
        return Region(region)
    }

    private static func region(host: Substring) -> Region? {
        guard let (first, rest) = host.cut(at: "."), let (second, _) = rest.cut(at: ".") else { return nil }
        if first == "sqs" { return Region(second) }
        return second == "queue" ? Region(first) : nil
    }

    var arn: String {
        ARN(service: "sqs", region: tenant.region.rawValue, account: tenant.account.rawValue, resource: name)
            .description
    }

    /// The queue's address for a client that reaches the platform at `endpoint`.
    func url(_ endpoint: String) -> String { "\(endpoint)/\(tenant.account)/\(name)" }
}
