internal import APIGatewayAPI
internal import ServiceKit
internal import Wire

/// Changes the account's settings.
/// - Source: API Gateway API Reference, UpdateAccount.
struct UpdateAccount: Operation {
    static let model = APIGatewayModel.updateAccount
    let accounts: AccountStore

    func access(_ input: UpdateAccountRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/account", "PATCH", context)
    }

    func run(_ input: UpdateAccountRequest, _ context: CallContext) async throws -> Account {
        let patches = try Patch.all(input.patchOperations)
        return try await accounts.change(context) { role throws(Fault) in
            for patch in patches {
                guard patch.path == "/cloudwatchRoleArn" else { throw patch.invalid(["/cloudwatchRoleArn"]) }
                role = patch.newValue.flatMap { $0.isEmpty ? nil : $0 }
            }
        }
    }
}
