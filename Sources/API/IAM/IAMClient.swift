// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit
package import Wire

/// Calls IAM within the process: typed values, no encoding, the same pipeline as every call.
package struct IAMClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func attachRolePolicy(_ input: AttachRolePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.attachRolePolicy, input)
    }

    @discardableResult
    package func createPolicy(_ input: CreatePolicyRequest) async throws -> CreatePolicyResponse {
        try await caller.call(IAMModel.createPolicy, input)
    }

    @discardableResult
    package func createPolicyVersion(_ input: CreatePolicyVersionRequest) async throws -> CreatePolicyVersionResponse {
        try await caller.call(IAMModel.createPolicyVersion, input)
    }

    @discardableResult
    package func createRole(_ input: CreateRoleRequest) async throws -> CreateRoleResponse {
        try await caller.call(IAMModel.createRole, input)
    }

    @discardableResult
    package func deletePolicy(_ input: DeletePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.deletePolicy, input)
    }

    @discardableResult
    package func deletePolicyVersion(_ input: DeletePolicyVersionRequest) async throws -> Empty {
        try await caller.call(IAMModel.deletePolicyVersion, input)
    }

    @discardableResult
    package func deleteRole(_ input: DeleteRoleRequest) async throws -> Empty {
        try await caller.call(IAMModel.deleteRole, input)
    }

    @discardableResult
    package func deleteRolePermissionsBoundary(_ input: DeleteRolePermissionsBoundaryRequest) async throws -> Empty {
        try await caller.call(IAMModel.deleteRolePermissionsBoundary, input)
    }

    @discardableResult
    package func deleteRolePolicy(_ input: DeleteRolePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.deleteRolePolicy, input)
    }

    @discardableResult
    package func detachRolePolicy(_ input: DetachRolePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.detachRolePolicy, input)
    }

    @discardableResult
    package func getPolicy(_ input: GetPolicyRequest) async throws -> GetPolicyResponse {
        try await caller.call(IAMModel.getPolicy, input)
    }

    @discardableResult
    package func getPolicyVersion(_ input: GetPolicyVersionRequest) async throws -> GetPolicyVersionResponse {
        try await caller.call(IAMModel.getPolicyVersion, input)
    }

    @discardableResult
    package func getRole(_ input: GetRoleRequest) async throws -> GetRoleResponse {
        try await caller.call(IAMModel.getRole, input)
    }

    @discardableResult
    package func getRolePolicy(_ input: GetRolePolicyRequest) async throws -> GetRolePolicyResponse {
        try await caller.call(IAMModel.getRolePolicy, input)
    }

    @discardableResult
    package func listAttachedRolePolicies(_ input: ListAttachedRolePoliciesRequest) async throws -> ListAttachedRolePoliciesResponse {
        try await caller.call(IAMModel.listAttachedRolePolicies, input)
    }

    @discardableResult
    package func listEntitiesForPolicy(_ input: ListEntitiesForPolicyRequest) async throws -> ListEntitiesForPolicyResponse {
        try await caller.call(IAMModel.listEntitiesForPolicy, input)
    }

    @discardableResult
    package func listInstanceProfilesForRole(_ input: ListInstanceProfilesForRoleRequest) async throws -> ListInstanceProfilesForRoleResponse {
        try await caller.call(IAMModel.listInstanceProfilesForRole, input)
    }

    @discardableResult
    package func listPolicies(_ input: ListPoliciesRequest) async throws -> ListPoliciesResponse {
        try await caller.call(IAMModel.listPolicies, input)
    }

    @discardableResult
    package func listPolicyTags(_ input: ListPolicyTagsRequest) async throws -> ListPolicyTagsResponse {
        try await caller.call(IAMModel.listPolicyTags, input)
    }

    @discardableResult
    package func listPolicyVersions(_ input: ListPolicyVersionsRequest) async throws -> ListPolicyVersionsResponse {
        try await caller.call(IAMModel.listPolicyVersions, input)
    }

    @discardableResult
    package func listRolePolicies(_ input: ListRolePoliciesRequest) async throws -> ListRolePoliciesResponse {
        try await caller.call(IAMModel.listRolePolicies, input)
    }

    @discardableResult
    package func listRoleTags(_ input: ListRoleTagsRequest) async throws -> ListRoleTagsResponse {
        try await caller.call(IAMModel.listRoleTags, input)
    }

    @discardableResult
    package func listRoles(_ input: ListRolesRequest) async throws -> ListRolesResponse {
        try await caller.call(IAMModel.listRoles, input)
    }

    @discardableResult
    package func putRolePermissionsBoundary(_ input: PutRolePermissionsBoundaryRequest) async throws -> Empty {
        try await caller.call(IAMModel.putRolePermissionsBoundary, input)
    }

    @discardableResult
    package func putRolePolicy(_ input: PutRolePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.putRolePolicy, input)
    }

    @discardableResult
    package func setDefaultPolicyVersion(_ input: SetDefaultPolicyVersionRequest) async throws -> Empty {
        try await caller.call(IAMModel.setDefaultPolicyVersion, input)
    }

    @discardableResult
    package func tagPolicy(_ input: TagPolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.tagPolicy, input)
    }

    @discardableResult
    package func tagRole(_ input: TagRoleRequest) async throws -> Empty {
        try await caller.call(IAMModel.tagRole, input)
    }

    @discardableResult
    package func untagPolicy(_ input: UntagPolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.untagPolicy, input)
    }

    @discardableResult
    package func untagRole(_ input: UntagRoleRequest) async throws -> Empty {
        try await caller.call(IAMModel.untagRole, input)
    }

    @discardableResult
    package func updateAssumeRolePolicy(_ input: UpdateAssumeRolePolicyRequest) async throws -> Empty {
        try await caller.call(IAMModel.updateAssumeRolePolicy, input)
    }

    @discardableResult
    package func updateRole(_ input: UpdateRoleRequest) async throws -> UpdateRoleResponse {
        try await caller.call(IAMModel.updateRole, input)
    }

    @discardableResult
    package func updateRoleDescription(_ input: UpdateRoleDescriptionRequest) async throws -> UpdateRoleDescriptionResponse {
        try await caller.call(IAMModel.updateRoleDescription, input)
    }
}
