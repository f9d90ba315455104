internal import Base
internal import LambdaAPI
internal import ServiceKit
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
        let reserved = functions.reduce(0) { $0 + ($1.reservedConcurrency ?? 0) }
        return GetAccountSettingsResponse(
            accountLimit: AccountLimit(
                totalCodeSize: core.functions.codeLimit, codeSizeUnzipped: LimitsLambda.unzippedBytes,
                codeSizeZipped: LimitsLambda.zipBytes, concurrentExecutions: LimitsLambda.concurrency,
                unreservedConcurrentExecutions: LimitsLambda.concurrency - reserved),
            accountUsage: AccountUsage(
                totalCodeSize: try await core.functions.codeSize(scope), functionCount: functions.count))
    }
}
