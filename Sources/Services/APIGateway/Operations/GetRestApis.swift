internal import APIGatewayAPI
internal import ServiceKit

/// Lists the APIs of the account in the region.
/// - Source: API Gateway API Reference, GetRestApis.
struct GetRestApis: Operation {
    static let model = APIGatewayModel.getRestApis
    let apis: APIStore

    func access(_ input: GetRestApisRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis", "GET", context)
    }

    func run(_ input: GetRestApisRequest, _ context: CallContext) async throws -> RestApis {
        let page = try Page(
            try await apis.list(context), key: { $0.id ?? "" }, after: input.position, limit: input.limit)
        return RestApis(position: page.position, items: page.items)
    }
}
