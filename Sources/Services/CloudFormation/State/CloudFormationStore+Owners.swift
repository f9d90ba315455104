internal import Base
internal import ServiceKit

extension CloudFormationStore {
    /// The name of the stack of each resource that lives, by its physical id.
    func owners(_ tenant: Tenant) async throws -> [String: String] {
        let scope = StackScope(account: tenant.account, region: tenant.region)
        var owners: [String: String] = [:]
        for stack in try await stacks(scope) where stack.deleted == nil {
            for resource in try await resources(of: stack.id, scope) {
                if let id = resource.current?.physicalID { owners[id] = stack.name }
            }
        }
        return owners
    }
}
