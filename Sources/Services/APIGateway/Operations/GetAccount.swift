internal import APIGatewayAPI
internal import ServiceKit

/// Shows the account's settings.
/// - Source: API Gateway API Reference, GetAccount.
struct GetAccount: Operation {
    static let model = APIGatewayModel.getAccount
    let accounts: AccountStore

    func access(_ input: GetAccountRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/account", "GET", context)
    }

    func run(_ input: GetAccountRequest, _ context: CallContext) async throws -> Account {
        try await accounts.load(context)
    }
}
