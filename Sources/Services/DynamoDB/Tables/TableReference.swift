internal import Base
internal import ServiceKit
internal import Wire

/// The table that a request means, by its name or its ARN.
struct TableReference: Sendable {
    let name: String
    let tenant: Tenant

    var arn: String {
        ARN(
            service: "dynamodb", region: tenant.region.rawValue, account: tenant.account.rawValue,
            resource: "table/\(name)"
        ).description
    }

    /// - Throws: ValidationException where the text is no table's name.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        if let reference = Self.reference(arn: text) {
            self = reference
            return
        }
        guard Self.lengths.contains(text.utf8.count) else {
            throw .validation("TableName must be at least 3 characters long and at most 255 characters long")
        }
        guard text.utf8.allSatisfy(Self.isNameByte) else {
            throw .validation(
                "1 validation error detected: Value '\(text)' at 'tableName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+")
        }
        (name, tenant) = (text, context.tenant)
    }

    private static let lengths = 3...255

    /// Whether its name is one that a table may have, which that of an ARN need not be.
    var isNamedWell: Bool { Self.lengths.contains(name.utf8.count) && name.utf8.allSatisfy(Self.isNameByte) }

    private init(name: String, tenant: Tenant) { (self.name, self.tenant) = (name, tenant) }

    /// The table of an ARN, also of an ARN of one of its indexes.
    static func reference(arn text: String) -> TableReference? {
        guard text.hasPrefix("arn:"), let arn = ARN(text), arn.service == "dynamodb",
            let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.split(separator: "/")
        guard parts.count >= 2, parts[0] == "table" else { return nil }
        return TableReference(name: String(parts[1]), tenant: Tenant(account: account, region: region))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }

    // MARK: - Access

    /// What the caller must be allowed to do with the table or one of its indexes.
    func access(_ action: String, index: String? = nil, _ context: CallContext, conditions: [String: [String]] = [:])
        -> Access
    {
        Access(
            "dynamodb:\(action)", on: index.map { "\(arn)/index/\($0)" } ?? arn, conditions: conditions,
            owner: tenant.account == context.account ? nil : tenant.account)
    }

    /// The same with what the call tells policies, where there may be some that limit it by that.
    /// - Parameter tell: what it tells; not asked where no policy could bind the caller.
    func access(
        _ action: String, index: String? = nil, _ context: CallContext, _ store: DynamoDBStore,
        telling tell: (inout CallConditions) throws -> Void
    ) async throws -> Access {
        guard let table = try await limited(context, store) else { return access(action, index: index, context) }
        var conditions = CallConditions(table.table, index: index)
        try tell(&conditions)
        return access(action, index: index, context, conditions: conditions.byKey)
    }

    /// The table, where policies may limit what the caller does to its items. The keys of the account that owns it may
    /// do everything as long as it has no policy of its own, so their calls need not pay for the look at the table.
    func limited(_ context: CallContext, _ store: DynamoDBStore) async throws -> StoredTable? {
        let isOwner = context.caller == .account(tenant.account)
        if isOwner, try await !store.mayHavePolicies() { return nil }
        guard let table = try await store.find(name, tenant) else { return nil }
        return isOwner && table.policy == nil ? nil : table
    }
}

extension ItemValue {
    /// A key value as policies compare it.
    var keyText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.description
        case .binary(let bytes): Base64.encode(bytes)
        default: nil
        }
    }
}
