internal import Base
internal import IAMAPI
package import ServiceKit
package import Wire

/// IAM with nothing but roles, and of them nothing but their names, in whichever account.
package struct FakeRoles: Service {
    private let names: Set<String>
    private let id: String

    /// - Parameter id: of each.
    package init(_ names: Set<String>, id: String = "AROA") { (self.names, self.id) = (names, id) }

    package var schema: Schema { IAMModel.schema }
    package var operations: [ServedOperation] { [ServedOperation(FakeGetRole(names: names, id: id))] }
}

private struct FakeGetRole: Operation {
    static let model = IAMModel.getRole
    let names: Set<String>
    let id: String

    func access(_ input: GetRoleRequest, _ context: CallContext) async throws -> [Access] { [] }

    func run(_ input: GetRoleRequest, _ context: CallContext) async throws -> GetRoleResponse {
        guard names.contains(input.roleName) else {
            throw IAMFault.noSuchEntityException("The role with name \(input.roleName) cannot be found.")
        }
        let arn = "arn:aws:iam::\(context.account):role/\(input.roleName)"
        return GetRoleResponse(
            role: Role(path: "/", roleName: input.roleName, roleId: id, arn: arn, createDate: context.now))
    }
}
