internal import Base
internal import S3API
internal import Wire

/// A list as a request gives it: by a name, by headers, or written out.
/// - Source: Amazon S3 API Reference, PutObjectAcl, PutBucketAcl.
struct AccessListRequest {
    var canned: String?
    /// The headers `x-amz-grant-…` by what they give.
    var headers: [(permission: Permission, text: String?)] = []
    var written: AccessControlPolicy?

    private var given: [(permission: Permission, text: String)] {
        headers.compactMap { header in header.text.map { (header.permission, $0) } }
    }

    var isGiven: Bool { canned != nil || written != nil || headers.contains { $0.text != nil } }

    /// The list that is to be.
    /// - Parameters:
    ///   - owner: of what the list is for.
    ///   - bucketOwner: the account that has the bucket; the same where the list is the bucket's own.
    ///   - isBucket: whether it is for a bucket, which has a name more, and objects two.
    /// - Throws: `InvalidRequest`, `InvalidArgument`, `MalformedACLError`, `UnresolvableGrantByEmailAddress`,
    ///   `NotImplementedException` for `aws-exec-read`.
    func list(owner: AccountID, bucketOwner: AccountID, isBucket: Bool) throws(Fault) -> AccessList {
        guard [canned != nil, !given.isEmpty, written != nil].filter({ $0 }).count <= 1 else {
            if written != nil {
                throw S3Fault.fault("UnexpectedContent", "This request does not support content")
            }
            throw S3Fault.invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed")
        }
        var list = AccessList(owner: owner)
        if let written {
            list.entries = try entries(written, owner: owner)
        } else if !given.isEmpty {
            for (permission, text) in given {
                for grantee in try grantees(text) {
                    list.entries.append(.init(grantee: grantee, permission: permission))
                }
            }
        } else {
            list = try named(canned ?? "private", owner, bucketOwner, isBucket)
        }
        guard list.entries.count <= LimitsS3.grants else { throw Self.malformed }
        return list
    }

    private static let malformed = S3Fault.fault(
        "MalformedACLError", "The XML you provided was not well-formed or did not validate against our published schema"
    )

    // MARK: - By a name

    private func named(
        _ name: String, _ owner: AccountID, _ bucketOwner: AccountID, _ isBucket: Bool
    ) throws(Fault) -> AccessList {
        var list = AccessList.ofOwner(owner)
        func add(_ permissions: Permission..., for grantee: AccessList.Grantee) {
            for permission in permissions { list.entries.append(.init(grantee: grantee, permission: permission)) }
        }
        switch (name, isBucket) {
        case ("private", _): break
        case ("public-read", _): add(.read, for: .allUsers)
        case ("public-read-write", _): add(.read, .write, for: .allUsers)
        case ("authenticated-read", _): add(.read, for: .authenticatedUsers)
        case ("log-delivery-write", true): add(.write, .readAcp, for: .logDelivery)
        case ("bucket-owner-read", false) where owner != bucketOwner:
            add(.read, for: .user(CanonicalUser.id(bucketOwner)))
        case ("bucket-owner-full-control", false) where owner != bucketOwner:
            add(.fullControl, for: .user(CanonicalUser.id(bucketOwner)))
        case ("bucket-owner-read", false), ("bucket-owner-full-control", false): break
        case ("aws-exec-read", _): throw .notSupported("The access control list aws-exec-read")
        default: throw S3Fault.invalidArgument("The canned ACL you specified is not valid", "x-amz-acl", name)
        }
        return list
    }

    // MARK: - By headers

    /// `id="…", uri="…"`.
    private func grantees(_ text: String) throws(Fault) -> [AccessList.Grantee] {
        var grantees: [AccessList.Grantee] = []
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            let name = pair.first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
            guard pair.count == 2 else {
                throw S3Fault.invalidArgument("Argument format not recognized", "x-amz-grant", String(part))
            }
            let value = pair[1].filter { $0 != "\"" && $0 != " " }
            switch name {
            case "id": grantees.append(try user(value))
            case "uri": grantees.append(try group(value))
            case "emailaddress": throw Self.noEmail
            default: throw S3Fault.invalidArgument("Argument format not recognized", "x-amz-grant", String(part))
            }
        }
        return grantees
    }

    // MARK: - Written out

    private func entries(_ policy: AccessControlPolicy, owner: AccountID) throws(Fault) -> [AccessList.Entry] {
        guard let id = policy.owner?.id else { throw Self.malformed }
        guard id == CanonicalUser.id(owner) else { throw S3Fault.accessDenied() }
        var entries: [AccessList.Entry] = []
        for grant in policy.grants ?? [] {
            guard let grantee = grant.grantee, let permission = grant.permission else { throw Self.malformed }
            switch grantee.type {
            case .canonicalUser: entries.append(.init(grantee: try user(grantee.id ?? ""), permission: permission))
            case .group: entries.append(.init(grantee: try group(grantee.uri ?? ""), permission: permission))
            case .amazonCustomerByEmail: throw Self.noEmail
            }
        }
        return entries
    }

    private func user(_ id: String) throws(Fault) -> AccessList.Grantee {
        guard id.utf8.count == 64, id.allSatisfy(\.isHexDigit) else {
            throw S3Fault.invalidArgument("Invalid id", "CanonicalUser/ID", id)
        }
        return .user(id)
    }

    private func group(_ uri: String) throws(Fault) -> AccessList.Grantee {
        let grantee = AccessList.Grantee(text: uri)
        if case .user = grantee { throw S3Fault.invalidArgument("Invalid group uri", "Group/URI", uri) }
        return grantee
    }

    private static let noEmail = S3Fault.fault(
        "UnresolvableGrantByEmailAddress", "The email address you provided does not match any account on record.")
}

extension AccessListRequest {
    init(_ input: some ObjectHeaderRequest) {
        canned = input.acl?.rawValue
        headers = [
            (.fullControl, input.grantFullControl), (.read, input.grantRead), (.readAcp, input.grantReadACP),
            (.writeAcp, input.grantWriteACP),
        ]
    }

    init(_ input: some GrantRequest, written: AccessControlPolicy? = nil) {
        (canned, self.written) = (input.acl?.rawValue, written)
        headers = [
            (.fullControl, input.grantFullControl), (.read, input.grantRead), (.readAcp, input.grantReadACP),
            (.write, input.grantWrite), (.writeAcp, input.grantWriteACP),
        ]
    }

    /// - Throws: `MissingSecurityHeader` where the request gives no list.
    func checkIsGiven() throws(Fault) {
        guard !isGiven else { return }
        throw S3Fault.fault(
            "MissingSecurityHeader", "Your request was missing a required header",
            details: ["MissingHeaderName": "x-amz-acl"])
    }
}

/// The members by which the requests give a list that set one, or make a bucket.
protocol GrantRequest {
    associatedtype Name: RawRepresentable<String>
    var acl: Name? { get }
    var grantFullControl: String? { get }
    var grantRead: String? { get }
    var grantReadACP: String? { get }
    var grantWrite: String? { get }
    var grantWriteACP: String? { get }
}

extension PutObjectAclRequest: GrantRequest {}
extension PutBucketAclRequest: GrantRequest {}
extension CreateBucketRequest: GrantRequest {}
