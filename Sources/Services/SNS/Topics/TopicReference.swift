internal import Base
internal import ServiceKit
internal import Wire

/// Which topic a call means.
struct TopicReference: Hashable, Sendable {
    let name: String
    let tenant: Tenant

    init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// Reads a topic's ARN; nil where it is none.
    init?(arn text: String) {
        guard let arn = ARN(text), arn.service == "sns", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains(":"), !arn.resource.contains("/"),
            arn.resource.utf8.count <= LimitsSNS.topicNameLength
        else { return nil }
        self.init(name: arn.resource, tenant: Tenant(account: account, region: region))
    }

    /// Reads a parameter. A topic is called in its own region.
    /// - Throws: `InvalidParameter`.
    init(_ text: String, _ context: CallContext, _ parameter: String = "TopicArn") throws(Fault) {
        try ARN.check(text, parameter)
        guard let reference = TopicReference(arn: text), reference.tenant.region == context.region else {
            throw .invalidParameter(parameter)
        }
        self = reference
    }

    var arn: String {
        ARN(service: "sns", region: tenant.region.rawValue, account: tenant.account.rawValue, resource: name)
            .description
    }

    var isFIFO: Bool { name.hasSuffix(TopicName.suffix) }
}

extension ARN {
    /// - Throws: `InvalidParameter`.
    static func check(_ text: String, _ parameter: String) throws(Fault) {
        let parts = text.utf8.count { $0 == UInt8(ascii: ":") } + 1
        guard parts >= 6 else {
            throw .invalidParameter("\(parameter) Reason: An ARN must have at least 6 elements, not \(parts)")
        }
    }
}

/// Which names a topic may have.
enum TopicName {
    static let suffix = ".fifo"

    /// - Throws: `InvalidParameter`.
    static func check(_ name: String, isFIFO: Bool) throws(Fault) {
        let stem = isFIFO && name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
        guard !stem.isEmpty, name.utf8.count <= LimitsSNS.topicNameLength, stem.utf8.allSatisfy(isAllowed),
            !isFIFO || name.hasSuffix(suffix)
        else {
            throw .invalidParameter(
                isFIFO
                    ? "Topic Name: Fifo Topic names must end with .fifo and must be made up of only uppercase and "
                        + "lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 "
                        + "characters long."
                    : "Topic Name")
        }
    }

    static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
