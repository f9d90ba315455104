internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// Which lists a bucket takes: none where its owner owns all objects, as AWS makes buckets since April 2023.
/// - Source: Amazon S3 User Guide, "Controlling ownership of objects and disabling ACLs for your bucket".
extension BucketRecord {
    var takesLists: Bool { ownership != ObjectOwnership.bucketOwnerEnforced.rawValue }

    /// The bucket's own list.
    var accessList: AccessList { acl ?? .ofOwner(account) }

    /// The list that a new object gets; nil for that which all begin with.
    /// - Parameter writer: who uploads it.
    /// - Throws: `AccessControlListNotSupported`, `AccessDenied` for a public list where the bucket blocks those, and
    ///   what a list can have wrong.
    func listForNewObject(_ request: AccessListRequest, by writer: Caller) throws(Fault) -> AccessList? {
        guard takesLists else {
            let harmless = [nil, "private", "bucket-owner-full-control"].contains(request.canned)
            guard harmless, !AccessListRequest(headers: request.headers).isGiven else { throw Self.noLists }
            return nil
        }
        guard request.isGiven || (writer.account ?? account) != account else { return nil }
        let gives = request.canned == "bucket-owner-full-control"
        let isPreferred = ownership == ObjectOwnership.bucketOwnerPreferred.rawValue
        let owner = isPreferred && gives ? account : writer.account ?? account
        let list = try request.list(owner: owner, bucketOwner: account, isBucket: false)
        try checkPublic(list)
        return list.isOwners(account) ? nil : list
    }

    /// - Throws: `AccessControlListNotSupported`.
    func checkTakesLists() throws(Fault) { if !takesLists { throw Self.noLists } }

    /// - Throws: `AccessDenied` for a list that gives rights to everybody, where the bucket blocks those.
    func checkPublic(_ list: AccessList) throws(Fault) {
        guard publicAccessBlock?.blockPublicACLs == true, list.isPublic else { return }
        throw S3Fault.accessDenied(
            "Access Denied because public access control lists (ACLs) are prevented by the BlockPublicAcls setting in "
                + "S3 Block Public Access.")
    }

    private static let noLists = S3Fault.fault("AccessControlListNotSupported", "The bucket does not allow ACLs")
}

extension ObjectRecord {
    /// The object's list; where the bucket takes none, that of its owner.
    func accessList(in bucket: BucketRecord) -> AccessList {
        bucket.takesLists ? protection.acl ?? .ofOwner(bucket.account) : .ofOwner(bucket.account)
    }
}
