internal import Base
internal import STSAPI
internal import ServiceKit
internal import Wire

/// Who the caller is. Everybody may ask.
struct GetCallerIdentity: Operation {
    static let model = STSModel.getCallerIdentity

    func access(_ input: GetCallerIdentityRequest, _ context: CallContext) -> [Access] { [] }

    func run(_ input: GetCallerIdentityRequest, _ context: CallContext) -> GetCallerIdentityResponse {
        let account = context.caller.account ?? context.account
        let user =
            switch context.caller {
            case .role(let session): "\(session.roleID):\(session.sessionName)"
            case .account(let account): account.rawValue
            case .service(let service): service.name
            case .anonymous: "anonymous"
            }
        return GetCallerIdentityResponse(userId: user, account: account.rawValue, arn: context.caller.arn)
    }
}
