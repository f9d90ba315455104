internal import Base
internal import ServiceKit

/// The keys that an account has from the start: `test` is the default account, and twelve digits are that account; the
/// secret is always `test`. They administer their account.
enum FixedKeys {
    static func credentials(_ accessKeyID: String) -> Credentials? {
        account(accessKeyID).map {
            Credentials(
                accessKeyID: accessKeyID, secretAccessKey: Secret("test"), sessionToken: nil, expiration: nil,
                caller: .account($0))
        }
    }

    private static func account(_ accessKeyID: String) -> AccountID? {
        accessKeyID == "test" ? .default : AccountID(accessKeyID)
    }
}
