internal import Base
internal import STSAPI
internal import ServiceKit
internal import Wire

/// Keys for a time with the account's own rights. They last at most an hour, as those of an account's root do.
/// - Source: STS API Reference, GetSessionToken.
struct GetSessionToken: Operation {
    static let model = STSModel.getSessionToken
    let sessions: SessionStore
    let clock: any Clock
    let randomness: any Randomness

    /// Nobody needs a permission for it.
    func access(_ input: GetSessionTokenRequest, _ context: CallContext) -> [Access] { [] }

    func run(_ input: GetSessionTokenRequest, _ context: CallContext) async throws -> GetSessionTokenResponse {
        guard input.serialNumber == nil, input.tokenCode == nil else {
            throw Fault.notSupported("GetSessionToken with SerialNumber or TokenCode")
        }
        guard case .account = context.caller else {
            throw Fault(
                code: "AccessDenied", message: "Cannot call GetSessionToken with session credentials", status: 403)
        }
        let seconds = min(input.durationSeconds ?? LimitsSTS.sessionTokenDuration, LimitsSTS.accountSession)
        let record = SessionRecord(for: context.caller, until: clock.now + .seconds(seconds), randomness)
        try await sessions.add(record)
        return GetSessionTokenResponse(credentials: record.wire)
    }
}
