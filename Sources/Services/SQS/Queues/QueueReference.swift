internal import Base
internal import ServiceKit
internal import Wire

/// An account's region.
struct Tenant: Hashable, Sendable {
    let account: AccountID
    let region: Region
}

/// Which queue a call means.
struct QueueReference: Hashable, Sendable {
    let name: String
    let tenant: Tenant

    init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// Reads a queue's URL in any of the forms in which clients know it. What counts is the end of its path,
    /// `/account/name`; a region comes from `/queue/region/…`, `sqs.region.…` or `region.queue.…` where one of them is
    /// there, otherwise from the caller.
    /// - Throws: `InvalidAddress` for anything else.
    init(url: String, _ context: CallContext) throws(Fault) {
        let (host, path) = Self.parts(url)
        let segments = path.fields(separatedBy: "/")
        guard segments.count >= 2, let account = AccountID(PercentEncoding.decode(segments[segments.count - 2])) else {
            throw Fault(
                code: "InvalidAddress", message: "The address \(url) is not valid for this endpoint.", status: 404)
        }
        let named = segments.count == 4 && segments[0] == "queue" ? Region(segments[1]) : Self.region(host)
        self.init(
            name: PercentEncoding.decode(segments[segments.count - 1]),
            tenant: Tenant(account: account, region: named ?? context.region))
    }

    /// Reads a queue's ARN; nil where it is none.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "sqs", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains("/"), !arn.resource.contains(":")
        else { return nil }
        self.init(name: arn.resource, tenant: Tenant(account: account, region: region))
    }

    private static func parts(_ url: String) -> (host: Substring, path: Substring) {
        // `http:`, nothing, the host, and the rest with its slashes.
        let parts = url.fields(separatedBy: "/", keepingEmpty: true, most: 4)
        guard parts.count > 2, parts[0].utf8.last == UInt8(ascii: ":"), parts[1].isEmpty else { return ("", url[...]) }
        guard parts.count > 3 else { return (parts[2], "") }
        return (parts[2], parts[3].cut(at: "?")?.before ?? parts[3])
    }

    private static func region(_ host: Substring) -> Region? {
        let labels = (host.cut(at: ":")?.before ?? host).fields(separatedBy: ".")
        guard labels.count >= 3 else { return nil }
        if labels[0] == "sqs" { return Region(labels[1]) }
        return labels[1] == "queue" ? Region(labels[0]) : nil
    }

    var arn: String {
        ARN(service: "sqs", region: tenant.region.rawValue, account: tenant.account.rawValue, resource: name)
            .description
    }

    /// The queue's address for a client that reaches the platform at `endpoint`.
    func url(_ endpoint: String) -> String { "\(endpoint)/\(tenant.account)/\(name)" }
}
