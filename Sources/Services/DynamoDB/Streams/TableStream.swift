internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Wire

/// The latest stream of a table, as the table's definition has it.
package struct TableStream: Sendable, Hashable {
    /// What records show of an item.
    package enum View: String, Sendable {
        case keysOnly = "KEYS_ONLY"
        case newImage = "NEW_IMAGE"
        case oldImage = "OLD_IMAGE"
        case both = "NEW_AND_OLD_IMAGES"

        var hasNew: Bool { self == .newImage || self == .both }
        var hasOld: Bool { self == .oldImage || self == .both }
    }

    /// Made anew for each stream.
    package let id: String
    /// When it was made, as the last part of its ARN.
    package let label: String
    package let view: View
    /// A stream that was disabled stays the latest one.
    package var isEnabled = true

    /// What a request asks for; nil where it is to have no stream.
    /// - Source: Amazon DynamoDB API Reference, StreamSpecification.
    static func view(_ wanted: StreamSpecification) throws(Fault) -> View? {
        guard wanted.streamEnabled else {
            guard wanted.streamViewType == nil else {
                throw .invalidParameter(
                    "If stream is being disabled, then UpdateViewType must not be specified")
            }
            return nil
        }
        guard let view = wanted.streamViewType.flatMap({ View(rawValue: $0.rawValue) }) else {
            throw .invalidParameter("If stream is being enabled then UpdateViewType is required")
        }
        return view
    }

    /// The one shard of a stream. AWS's begin so too, and have 28 to 65 characters.
    static func shard(_ id: String) -> String {
        let digest = Digest.sha256(Array(id.utf8))
        let number = digest.prefix(6).reduce(0) { $0 << 8 | Int($1) }
        let digits = String(number)
        let zeros = String(repeating: "0", count: 20 - digits.count)
        return "shardId-\(zeros)\(digits)-\(Hex.encode(Array(digest[6..<10])))"
    }
}

/// Which stream a call means.
struct StreamReference: Sendable, Hashable {
    let table: String
    let label: String
    let tenant: Tenant

    var arn: String {
        ARN(
            service: "dynamodb", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "table/\(table)/stream/\(label)"
        ).description
    }

    init(table: String, label: String, tenant: Tenant) {
        (self.table, self.label, self.tenant) = (table, label, tenant)
    }

    /// - Throws: ValidationException where the text is no stream's ARN.
    init(arn text: String) throws(Fault) {
        guard let arn = ARN(text), arn.service == "dynamodb", let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { throw Self.invalid }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true).map { String($0) }
        guard parts.count == 4, parts[0] == "table", parts[2] == "stream" else { throw Self.invalid }
        self.init(table: parts[1], label: parts[3], tenant: Tenant(account: account, region: region))
    }

    /// The stream that a call names: one of another region is not there. One of another account is its policy's affair.
    /// - Throws: ValidationException where the text is no stream's ARN; ResourceNotFoundException for another region.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        let reference = try StreamReference(arn: text)
        guard reference.tenant.region == context.region else { throw DynamoDBStore.noStream(reference) }
        self = reference
    }

    private static let invalid = Fault.validation("Invalid StreamArn")

    /// What the caller must be allowed to do with the stream.
    func access(_ action: String, _ context: CallContext) -> Access {
        Access("dynamodb:\(action)", on: arn, owner: tenant.account == context.account ? nil : tenant.account)
    }
}
