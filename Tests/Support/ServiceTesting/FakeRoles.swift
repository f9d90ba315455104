internal import Base
internal import IAMAPI
package import ServiceKit
package import Wire

/// IAM with nothing but roles, and of them nothing but their names, in whichever account.
package struct FakeRoles: Service {
    private let names: Set<String>

    package init(_ names: Set<String>) { self.names = names }

    package var schema: Schema { IAMModel.schema }
    package var operations: [ServedOperation] { [ServedOperation(FakeGetRole(names: names))] }
}

private struct FakeGetRole: Operation {
    static let model = IAMModel.getRole
    let names: Set<String>

    func access(_ input: GetRoleRequest, _ context: CallContext) async throws -> [Access] { [] }

    func run(_ input: GetRoleRequest, _ context: CallContext) async throws -> GetRoleResponse {
        guard names.contains(input.roleName) else {
            throw IAMFault.noSuchEntityException("The role with name \(input.roleName) cannot be found.")
        }
        let arn = "arn:aws:iam::\(context.account):role/\(input.roleName)"
        return GetRoleResponse(
            role: Role(path: "/", roleName: input.roleName, roleId: "AROA", arn: arn, createDate: context.now))
    }
}
