internal import Base
internal import ServiceKit
internal import Wire

/// Which stream a call means.
struct StreamReference: Hashable, Sendable {
    let name: String
    let tenant: Tenant

    init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// Reads a stream's ARN, or that of one of its consumers; nil where it is none.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.partition == "aws", arn.service == "kinesis",
            let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true).map { String($0) }
        guard parts.count == 2 || parts.count == 4, parts[0] == "stream", (1...128).contains(parts[1].utf8.count) else {
            return nil
        }
        self.init(name: parts[1], tenant: Tenant(account: account, region: region))
    }

    /// The stream that a call names in one way or in both.
    /// - Throws: `InvalidArgumentException`; `ResourceNotFoundException` for an ARN of another region.
    init(name: String?, arn: String?, id: String?, _ context: CallContext) throws(Fault) {
        guard id == nil else { throw .notSupported("StreamId") }
        guard let arn else {
            guard let name else {
                throw .invalidArgument("Missing required parameter: either StreamName or StreamARN must be specified.")
            }
            self.init(name: name, tenant: context.tenant)
            return
        }
        guard let reference = StreamReference(arn: arn) else { throw .invalidArgument("StreamARN \(arn) is invalid.") }
        guard name == nil || name == reference.name else {
            throw .invalidArgument("StreamName \(name ?? "") does not match the StreamARN \(arn).")
        }
        try reference.check(context)
        self = reference
    }

    /// - Throws: `ResourceNotFoundException` for a stream of another region.
    func check(_ context: CallContext) throws(Fault) {
        guard tenant.region == context.region else { throw .noStream(self) }
    }

    var arn: String {
        ARN(
            service: "kinesis", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "stream/\(name)"
        ).description
    }
}
