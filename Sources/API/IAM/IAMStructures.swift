// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AttachRolePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyArn: String) {
        record = Record([roleName.wire, policyArn.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct AttachedPermissionsBoundary: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(permissionsBoundaryType: PermissionsBoundaryAttachmentType? = nil, permissionsBoundaryArn: String? = nil) {
        record = Record([.of(permissionsBoundaryType), .of(permissionsBoundaryArn)])
    }
    package var permissionsBoundaryType: PermissionsBoundaryAttachmentType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var permissionsBoundaryArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct AttachedPolicy: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, policyArn: String? = nil) {
        record = Record([.of(policyName), .of(policyArn)])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var policyArn: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct CreatePolicyRequest: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String, path: String? = nil, policyDocument: String, description: String? = nil, tags: [Tag]? = nil) {
        record = Record([policyName.wire, .of(path), policyDocument.wire, .of(description), .of(tags.map { WireList($0) })])
    }
    package var policyName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var path: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var policyDocument: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(4) }
        set { setSlotList(4, newValue) }
    }
}

package struct CreatePolicyResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: Policy? = nil) {
        record = Record([.of(policy)])
    }
    package var policy: Policy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreatePolicyVersionRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, policyDocument: String, setAsDefault: Bool? = nil) {
        record = Record([policyArn.wire, policyDocument.wire, .of(setAsDefault)])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var setAsDefault: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct CreatePolicyVersionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyVersion: PolicyVersion? = nil) {
        record = Record([.of(policyVersion)])
    }
    package var policyVersion: PolicyVersion? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct CreateRoleRequest: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(path: String? = nil, roleName: String, assumeRolePolicyDocument: String, description: String? = nil, maxSessionDuration: Int? = nil, permissionsBoundary: String? = nil, tags: [Tag]? = nil) {
        record = Record([.of(path), roleName.wire, assumeRolePolicyDocument.wire, .of(description), .of(maxSessionDuration), .of(permissionsBoundary), .of(tags.map { WireList($0) })])
    }
    package var path: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var roleName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var assumeRolePolicyDocument: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var description: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var maxSessionDuration: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var permissionsBoundary: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct CreateRoleResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(role: Role) {
        record = Record([role.wire])
    }
    package var role: Role {
        get { slot(0) ?? Role.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct DeletePolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String) {
        record = Record([policyArn.wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeletePolicyVersionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, versionId: String) {
        record = Record([policyArn.wire, versionId.wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteRolePermissionsBoundaryRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String) {
        record = Record([roleName.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DeleteRolePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyName: String) {
        record = Record([roleName.wire, policyName.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct DeleteRoleRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String) {
        record = Record([roleName.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct DetachRolePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyArn: String) {
        record = Record([roleName.wire, policyArn.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyArn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetPolicyRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String) {
        record = Record([policyArn.wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetPolicyResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policy: Policy? = nil) {
        record = Record([.of(policy)])
    }
    package var policy: Policy? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetPolicyVersionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, versionId: String) {
        record = Record([policyArn.wire, versionId.wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetPolicyVersionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyVersion: PolicyVersion? = nil) {
        record = Record([.of(policyVersion)])
    }
    package var policyVersion: PolicyVersion? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetRolePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyName: String) {
        record = Record([roleName.wire, policyName.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct GetRolePolicyResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyName: String, policyDocument: String) {
        record = Record([roleName.wire, policyName.wire, policyDocument.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var policyDocument: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct GetRoleRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String) {
        record = Record([roleName.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetRoleResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(role: Role) {
        record = Record([role.wire])
    }
    package var role: Role {
        get { slot(0) ?? Role.fallback }
        set { setSlot(0, newValue) }
    }
}

package struct InstanceProfile: Structure {
    package static let memberCount = 7
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(path: String, instanceProfileName: String, instanceProfileId: String, arn: String, createDate: Instant, roles: [Role], tags: [Tag]? = nil) {
        record = Record([path.wire, instanceProfileName.wire, instanceProfileId.wire, arn.wire, createDate.wire, WireList(roles).wire, .of(tags.map { WireList($0) })])
    }
    package var path: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var instanceProfileName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var instanceProfileId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var arn: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var createDate: Instant {
        get { slot(4) ?? Instant(seconds: 0) }
        set { setSlot(4, newValue) }
    }
    package var roles: [Role] {
        get { slotList(5) ?? [] }
        set { setSlotList(5, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
}

package struct ListAttachedRolePoliciesRequest: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([roleName.wire, .of(pathPrefix), .of(marker), .of(maxItems)])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var pathPrefix: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var maxItems: Int? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct ListAttachedRolePoliciesResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([.of(attachedPolicies.map { WireList($0) }), .of(isTruncated), .of(marker)])
    }
    package var attachedPolicies: [AttachedPolicy]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListEntitiesForPolicyRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, entityFilter: EntityType? = nil, pathPrefix: String? = nil, policyUsageFilter: PolicyUsageType? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([policyArn.wire, .of(entityFilter), .of(pathPrefix), .of(policyUsageFilter), .of(marker), .of(maxItems)])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var entityFilter: EntityType? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var pathPrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var policyUsageFilter: PolicyUsageType? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var marker: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maxItems: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ListEntitiesForPolicyResponse: Structure {
    package static let memberCount = 5
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyGroups: [PolicyGroup]? = nil, policyUsers: [PolicyUser]? = nil, policyRoles: [PolicyRole]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([.of(policyGroups.map { WireList($0) }), .of(policyUsers.map { WireList($0) }), .of(policyRoles.map { WireList($0) }), .of(isTruncated), .of(marker)])
    }
    package var policyGroups: [PolicyGroup]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var policyUsers: [PolicyUser]? {
        get { slotList(1) }
        set { setSlotList(1, newValue) }
    }
    package var policyRoles: [PolicyRole]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var marker: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
}

package struct ListInstanceProfilesForRoleRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([roleName.wire, .of(marker), .of(maxItems)])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListInstanceProfilesForRoleResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(instanceProfiles: [InstanceProfile], isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([WireList(instanceProfiles).wire, .of(isTruncated), .of(marker)])
    }
    package var instanceProfiles: [InstanceProfile] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListPoliciesRequest: Structure {
    package static let memberCount = 6
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(scope: PolicyScopeType? = nil, onlyAttached: Bool? = nil, pathPrefix: String? = nil, policyUsageFilter: PolicyUsageType? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([.of(scope), .of(onlyAttached), .of(pathPrefix), .of(policyUsageFilter), .of(marker), .of(maxItems)])
    }
    package var scope: PolicyScopeType? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var onlyAttached: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var pathPrefix: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var policyUsageFilter: PolicyUsageType? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var marker: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var maxItems: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
}

package struct ListPoliciesResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policies: [Policy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([.of(policies.map { WireList($0) }), .of(isTruncated), .of(marker)])
    }
    package var policies: [Policy]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListPolicyTagsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([policyArn.wire, .of(marker), .of(maxItems)])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListPolicyTagsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([WireList(tags).wire, .of(isTruncated), .of(marker)])
    }
    package var tags: [Tag] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListPolicyVersionsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([policyArn.wire, .of(marker), .of(maxItems)])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListPolicyVersionsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(versions: [PolicyVersion]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([.of(versions.map { WireList($0) }), .of(isTruncated), .of(marker)])
    }
    package var versions: [PolicyVersion]? {
        get { slotList(0) }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRolePoliciesRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([roleName.wire, .of(marker), .of(maxItems)])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRolePoliciesResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyNames: [String], isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([WireList(policyNames).wire, .of(isTruncated), .of(marker)])
    }
    package var policyNames: [String] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRoleTagsRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([roleName.wire, .of(marker), .of(maxItems)])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRoleTagsResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([WireList(tags).wire, .of(isTruncated), .of(marker)])
    }
    package var tags: [Tag] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRolesRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
        record = Record([.of(pathPrefix), .of(marker), .of(maxItems)])
    }
    package var pathPrefix: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var marker: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxItems: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct ListRolesResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roles: [Role], isTruncated: Bool? = nil, marker: String? = nil) {
        record = Record([WireList(roles).wire, .of(isTruncated), .of(marker)])
    }
    package var roles: [Role] {
        get { slotList(0) ?? [] }
        set { setSlotList(0, newValue) }
    }
    package var isTruncated: Bool? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var marker: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct Policy: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyName: String? = nil, policyId: String? = nil, arn: String? = nil, path: String? = nil, defaultVersionId: String? = nil, attachmentCount: Int? = nil, permissionsBoundaryUsageCount: Int? = nil, isAttachable: Bool? = nil, description: String? = nil, createDate: Instant? = nil, updateDate: Instant? = nil, tags: [Tag]? = nil) {
        record = Record([.of(policyName), .of(policyId), .of(arn), .of(path), .of(defaultVersionId), .of(attachmentCount), .of(permissionsBoundaryUsageCount), .of(isAttachable), .of(description), .of(createDate), .of(updateDate), .of(tags.map { WireList($0) })])
    }
    package var policyName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var policyId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var arn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var path: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var defaultVersionId: String? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var attachmentCount: Int? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var permissionsBoundaryUsageCount: Int? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var isAttachable: Bool? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var description: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var createDate: Instant? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var updateDate: Instant? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
}

package struct PolicyGroup: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(groupName: String? = nil, groupId: String? = nil) {
        record = Record([.of(groupName), .of(groupId)])
    }
    package var groupName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var groupId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PolicyRole: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String? = nil, roleId: String? = nil) {
        record = Record([.of(roleName), .of(roleId)])
    }
    package var roleName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var roleId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PolicyUser: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(userName: String? = nil, userId: String? = nil) {
        record = Record([.of(userName), .of(userId)])
    }
    package var userName: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var userId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct PolicyVersion: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(document: String? = nil, versionId: String? = nil, isDefaultVersion: Bool? = nil, createDate: Instant? = nil) {
        record = Record([.of(document), .of(versionId), .of(isDefaultVersion), .of(createDate)])
    }
    package var document: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var versionId: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var isDefaultVersion: Bool? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var createDate: Instant? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct PutRolePermissionsBoundaryRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, permissionsBoundary: String) {
        record = Record([roleName.wire, permissionsBoundary.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var permissionsBoundary: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct PutRolePolicyRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyName: String, policyDocument: String) {
        record = Record([roleName.wire, policyName.wire, policyDocument.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var policyDocument: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
}

package struct Role: Structure {
    package static let memberCount = 11
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(path: String, roleName: String, roleId: String, arn: String, createDate: Instant, assumeRolePolicyDocument: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil, permissionsBoundary: AttachedPermissionsBoundary? = nil, tags: [Tag]? = nil, roleLastUsed: RoleLastUsed? = nil) {
        record = Record([path.wire, roleName.wire, roleId.wire, arn.wire, createDate.wire, .of(assumeRolePolicyDocument), .of(description), .of(maxSessionDuration), .of(permissionsBoundary), .of(tags.map { WireList($0) }), .of(roleLastUsed)])
    }
    package var path: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var roleName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var roleId: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var arn: String {
        get { slot(3) ?? "" }
        set { setSlot(3, newValue) }
    }
    package var createDate: Instant {
        get { slot(4) ?? Instant(seconds: 0) }
        set { setSlot(4, newValue) }
    }
    package var assumeRolePolicyDocument: String? {
        get { slot(5) }
        set { setSlot(5, newValue) }
    }
    package var description: String? {
        get { slot(6) }
        set { setSlot(6, newValue) }
    }
    package var maxSessionDuration: Int? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var permissionsBoundary: AttachedPermissionsBoundary? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(9) }
        set { setSlotList(9, newValue) }
    }
    package var roleLastUsed: RoleLastUsed? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
}

package struct RoleLastUsed: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(lastUsedDate: Instant? = nil, region: String? = nil) {
        record = Record([.of(lastUsedDate), .of(region)])
    }
    package var lastUsedDate: Instant? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var region: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct SetDefaultPolicyVersionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, versionId: String) {
        record = Record([policyArn.wire, versionId.wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var versionId: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct Tag: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, value: String) {
        record = Record([key.wire, value.wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct TagPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, tags: [Tag]) {
        record = Record([policyArn.wire, WireList(tags).wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct TagRoleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, tags: [Tag]) {
        record = Record([roleName.wire, WireList(tags).wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tags: [Tag] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UntagPolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(policyArn: String, tagKeys: [String]) {
        record = Record([policyArn.wire, WireList(tagKeys).wire])
    }
    package var policyArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UntagRoleRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, tagKeys: [String]) {
        record = Record([roleName.wire, WireList(tagKeys).wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var tagKeys: [String] {
        get { slotList(1) ?? [] }
        set { setSlotList(1, newValue) }
    }
}

package struct UpdateAssumeRolePolicyRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, policyDocument: String) {
        record = Record([roleName.wire, policyDocument.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var policyDocument: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateRoleDescriptionRequest: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, description: String) {
        record = Record([roleName.wire, description.wire])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct UpdateRoleDescriptionResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(role: Role? = nil) {
        record = Record([.of(role)])
    }
    package var role: Role? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct UpdateRoleRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleName: String, description: String? = nil, maxSessionDuration: Int? = nil) {
        record = Record([roleName.wire, .of(description), .of(maxSessionDuration)])
    }
    package var roleName: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var description: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var maxSessionDuration: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct UpdateRoleResponse: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package enum EntityType: String, WireValue, CaseIterable {
    case user = "User"
    case role = "Role"
    case group = "Group"
    case localManagedPolicy = "LocalManagedPolicy"
    case awsManagedPolicy = "AWSManagedPolicy"
}

package enum PermissionsBoundaryAttachmentType: String, WireValue, CaseIterable {
    case permissionsBoundaryPolicy = "PermissionsBoundaryPolicy"
}

package enum PolicyUsageType: String, WireValue, CaseIterable {
    case permissionsPolicy = "PermissionsPolicy"
    case permissionsBoundary = "PermissionsBoundary"
}

package enum PolicyScopeType: String, WireValue, CaseIterable {
    case all = "All"
    case aws = "AWS"
    case local = "Local"
}
