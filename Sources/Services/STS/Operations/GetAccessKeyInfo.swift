internal import Base
internal import STSAPI
internal import ServiceKit
internal import Wire

/// Which account a key belongs to.
struct GetAccessKeyInfo: Operation {
    static let model = STSModel.getAccessKeyInfo
    let sessions: SessionStore

    func access(_ input: GetAccessKeyInfoRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: GetAccessKeyInfoRequest, _ context: CallContext) async throws -> GetAccessKeyInfoResponse {
        let known = try await sessions.find(input.accessKeyId)
        guard let account = known?.caller.account else {
            throw Fault(code: "ValidationError", message: "The access key id \(input.accessKeyId) is not valid.")
        }
        return GetAccessKeyInfoResponse(account: account.rawValue)
    }
}
