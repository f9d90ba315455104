internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// A list of who may what with a bucket or an object, and who owns it.
/// - Source: Amazon S3 User Guide, "Access control list (ACL) overview".
struct AccessList: Hashable, Sendable {
    /// Whom an entry means.
    enum Grantee: Hashable, Sendable {
        /// An account, by its canonical id.
        case user(String)
        case allUsers, authenticatedUsers, logDelivery

        /// As rows have it: a URI, or an id.
        var text: String {
            switch self {
            case .user(let id): id
            case .allUsers: Self.groups + "global/AllUsers"
            case .authenticatedUsers: Self.groups + "global/AuthenticatedUsers"
            case .logDelivery: Self.groups + "s3/LogDelivery"
            }
        }

        static let groups = "http://acs.amazonaws.com/groups/"

        init(text: String) {
            let groups: [Grantee] = [.allUsers, .authenticatedUsers, .logDelivery]
            self = groups.first { $0.text == text } ?? .user(text)
        }
    }

    struct Entry: Hashable, Sendable {
        let grantee: Grantee
        let permission: Permission
    }

    /// The account that owns the bucket or the object.
    var owner: AccountID
    var entries: [Entry] = []

    init(owner: AccountID, entries: [Entry] = []) { (self.owner, self.entries) = (owner, entries) }

    /// The list that everything begins with: all rights for its owner.
    static func ofOwner(_ owner: AccountID) -> AccessList {
        AccessList(owner: owner, entries: [Entry(grantee: .user(CanonicalUser.id(owner)), permission: .fullControl)])
    }

    // MARK: - Judging

    /// Whether anybody, or anybody with an account, has some right.
    var isPublic: Bool { entries.contains { $0.grantee == .allUsers || $0.grantee == .authenticatedUsers } }

    /// Whom a policy would name that lets a caller do what `permission` stands for: everybody, or the caller's account,
    /// whose own policies then decide on its users and roles. Nil where the list does not let it.
    /// - Parameter ignoresPublic: whether entries for everybody do not count, as the bucket has it.
    func principal(_ permission: Permission, _ caller: Caller, ignoresPublic: Bool) -> JSON? {
        let entries = entries.filter { $0.permission == permission || $0.permission == .fullControl }
        func has(_ grantee: Grantee) -> Bool { entries.contains { $0.grantee == grantee } }
        if !ignoresPublic, has(.allUsers) || (has(.authenticatedUsers) && caller != .anonymous) { return "*" }
        guard let account = caller.account, has(.user(CanonicalUser.id(account))) else { return nil }
        return ["AWS": .string(account.rawValue)]
    }

    /// Whether the list does no more than every object's does: all rights for this owner.
    func isOwners(_ account: AccountID) -> Bool { self == .ofOwner(account) }

    // MARK: - As it is shown

    var grants: [Grant] {
        entries.map { entry in
            guard case .user(let id) = entry.grantee else {
                return Grant(
                    grantee: S3API.Grantee(type: .group, uri: entry.grantee.text), permission: entry.permission)
            }
            return Grant(grantee: S3API.Grantee(id: id, type: .canonicalUser), permission: entry.permission)
        }
    }
}

// MARK: - The rows

extension AccessList {
    enum Field {
        static let owner: UInt8 = 66, grant: UInt8 = 67
    }

    func write(to writer: inout FieldWriter) {
        writer.field(Field.owner, owner.rawValue)
        for entry in entries { writer.field(Field.grant, pair: (entry.permission.rawValue, entry.grantee.text)) }
    }

    /// - Throws: `s3.damagedRow`.
    mutating func read(_ field: FieldReader.Field) throws {
        if field.tag == Field.owner {
            guard let account = AccountID(field.text) else { throw FieldReader.damaged }
            return owner = account
        }
        let (permission, grantee) = try field.pair()
        try add(permission, grantee)
    }

    /// As a bucket's row has it: a list of a permission and a grantee each.
    var json: JSON { .array(entries.map { [.string($0.permission.rawValue), .string($0.grantee.text)] }) }

    /// - Throws: `s3.damagedRow`.
    init(owner: AccountID, _ json: [JSON]) throws {
        self.init(owner: owner)
        for entry in json { try add(entry[0]?.string ?? "", entry[1]?.string ?? "") }
    }

    private mutating func add(_ permission: String, _ grantee: String) throws {
        guard let permission = Permission(rawValue: permission) else { throw FieldReader.damaged }
        entries.append(Entry(grantee: Grantee(text: grantee), permission: permission))
    }
}
