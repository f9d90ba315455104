internal import Base
internal import IAMAPI

/// A managed policy: AWS's or the account's own.
enum ManagedPolicy: Sendable {
    case aws(AWSManagedPolicy)
    case customer(PolicyRecord, IAMAccount)

    var arn: String {
        switch self {
        case .aws(let policy): policy.arn
        case .customer(let policy, let names): names.policyARN(policy.name, path: policy.path)
        }
    }

    var name: String {
        switch self {
        case .aws(let policy): policy.name
        case .customer(let policy, _): policy.name
        }
    }

    var path: String {
        switch self {
        case .aws(let policy): policy.path
        case .customer(let policy, _): policy.path
        }
    }

    /// As responses show it. Lists leave out description and tags.
    func wire(_ uses: (attached: Int, boundary: Int)?, isListed: Bool = false) -> Policy {
        switch self {
        case .aws(let policy):
            Policy(
                policyName: policy.name, policyId: policy.id, arn: policy.arn, path: policy.path,
                defaultVersionId: "v1",
                attachmentCount: uses?.attached ?? 0, permissionsBoundaryUsageCount: uses?.boundary ?? 0,
                isAttachable: true,
                createDate: AWSManagedPolicy.created, updateDate: AWSManagedPolicy.created, tags: isListed ? nil : [])
        case .customer(let policy, _):
            Policy(
                policyName: policy.name, policyId: policy.id, arn: arn, path: policy.path,
                defaultVersionId: "v\(policy.defaultVersion)", attachmentCount: uses?.attached ?? 0,
                permissionsBoundaryUsageCount: uses?.boundary ?? 0, isAttachable: true,
                description: isListed ? nil : policy.description, createDate: policy.created,
                updateDate: policy.updated,
                tags: isListed ? nil : policy.tags.wire)
        }
    }
}

extension RoleRecord {
    /// As responses show it. Lists leave out boundary, tags and last use.
    func wire(_ names: IAMAccount, isListed: Bool = false) -> Role {
        Role(
            path: path, roleName: name, roleId: id, arn: names.roleARN(name, path: path), createDate: created,
            assumeRolePolicyDocument: PolicyDocument.encoded(trust), description: description,
            maxSessionDuration: maxSessionDuration,
            permissionsBoundary: isListed
                ? nil
                : boundary.map {
                    AttachedPermissionsBoundary(
                        permissionsBoundaryType: .permissionsBoundaryPolicy, permissionsBoundaryArn: $0)
                }, tags: isListed || tags.isEmpty ? nil : tags.wire, roleLastUsed: isListed ? nil : RoleLastUsed())
    }
}
