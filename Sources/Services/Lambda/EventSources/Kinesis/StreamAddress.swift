internal import Base

/// A stream by its ARN, or by that of one of its consumers, as mappings name it.
struct StreamAddress: Sendable, Hashable {
    /// As the mapping has it.
    let arn: String
    /// The stream's own.
    let stream: String
    /// The consumer's ARN; nil where the stream's throughput is shared.
    let consumer: String?
    let account: AccountID
    let region: Region
    let name: String

    /// Nil where the ARN is no Kinesis stream's.
    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "kinesis", let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true).map { String($0) }
        guard parts.count == 2 || parts.count == 4 && parts[2] == "consumer", parts[0] == "stream", !parts[1].isEmpty
        else { return nil }
        (self.arn, self.account, self.region, name) = (text, account, region, parts[1])
        var stream = arn
        stream.resource = "stream/\(parts[1])"
        self.stream = stream.description
        consumer = parts.count == 4 ? text : nil
    }

    /// What Lambda says where a role may not do something with its stream.
    static func noPermission(_ action: String) -> String {
        "Cannot access stream. Please ensure the role can perform the \(action) action on your stream in IAM."
    }
}
