internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Shows the limits of an account in a region, and what of them is used.
struct GetAccountSettings: Operation {
    static let model = LambdaModel.getAccountSettings
    let core: LambdaCore

    func access(_ input: GetAccountSettingsRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: GetAccountSettingsRequest, _ context: CallContext) async throws -> GetAccountSettingsResponse {
        let scope = ConcurrencyScope(account: context.account, region: context.region)
        let functions = try await core.functions.functions(scope.account, scope.region)
        var codeSize = try await core.environment.store.readAll(
            KeyRange(prefix: LayerKey.prefix(scope.account, scope.region))
        ).reduce(0) { $0 + (try LayerRecord.read($1)?.codeSize ?? 0) }
        for function in functions {
            let key = FunctionKey(account: scope.account, region: scope.region, name: function.name)
            let versions = try await core.functions.publishedVersions(key)
            codeSize += ([function.latest] + versions).reduce(0) { $0 + $1.codeSize }
        }
        let reserved = functions.reduce(0) { $0 + ($1.reservedConcurrency ?? 0) }
        return GetAccountSettingsResponse(
            accountLimit: AccountLimit(
                totalCodeSize: LimitsLambda.totalCodeBytes, codeSizeUnzipped: LimitsLambda.unzippedBytes,
                codeSizeZipped: LimitsLambda.zipBytes, concurrentExecutions: LimitsLambda.concurrency,
                unreservedConcurrentExecutions: LimitsLambda.concurrency - reserved),
            accountUsage: AccountUsage(totalCodeSize: codeSize, functionCount: functions.count))
    }
}
