internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Lists the functions of an account and region by name, with their versions when `FunctionVersion` is `ALL`.
struct ListFunctions: Operation {
    static let model = LambdaModel.listFunctions
    let core: LambdaCore

    func access(_ input: ListFunctionsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ListFunctionsRequest, _ context: CallContext) async throws -> ListFunctionsResponse {
        if let master = input.masterRegion, master != "ALL", master != context.region.rawValue {
            return ListFunctionsResponse(functions: [])
        }
        let limit = min(input.maxItems ?? LimitsLambda.pageSize, LimitsLambda.pageSize)
        let page = try await core.functions.functions(
            context.account, context.region, after: input.marker, limit: limit)
        var functions: [FunctionConfiguration] = []
        for record in page {
            let key = FunctionKey(account: context.account, region: context.region, name: record.name)
            functions.append(record.latest.output(key, qualified: input.functionVersion == .all))
            guard input.functionVersion == .all else { continue }
            functions += try await core.functions.publishedVersions(key).map { $0.output(key, qualified: true) }
        }
        return ListFunctionsResponse(nextMarker: page.count == limit ? page.last?.name : nil, functions: functions)
    }
}
