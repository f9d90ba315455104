internal import Base
internal import ServiceKit

/// A queue by its ARN, as Lambda's calls reach it.
struct QueueAddress: Sendable, Hashable {
    let arn: String
    let account: AccountID
    let region: Region
    let name: String

    /// Nil where the ARN is not a queue's.
    init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "sqs", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains("/"), !arn.resource.contains(":")
        else { return nil }
        (self.arn, self.account, self.region, name) = (text, account, region, arn.resource)
    }

    var isFIFO: Bool { name.hasSuffix(".fifo") }
    var url: String { "\(CallContext.defaultEndpoint)/\(account)/\(name)" }

    /// What Lambda says where a role may not do something with its queue.
    static func noPermission(_ action: String) -> String {
        "The provided execution role does not have permissions to call \(action) on SQS"
    }

    /// The action that an AccessDenied names.
    static func action(in message: String) -> String? {
        guard let start = message.firstRange(of: "sqs:")?.upperBound else { return nil }
        let name = message[start...].prefix { $0.isLetter }
        return name.isEmpty ? nil : String(name)
    }
}
