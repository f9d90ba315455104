internal import Base
internal import Synchronization

/// Whether a tenant may have resource policies: known from the first look on, and before the first one is put. Every
/// call asks, so that those of tenants without policies read nothing more.
final class PolicyPresence: Sendable {
    /// Tenants that are remembered to have none.
    private static let most = 10_000

    private let known = Mutex<[LogsTenant: Bool]>([:])

    /// Nil until somebody has looked.
    func hasSome(_ tenant: LogsTenant) -> Bool? { known.withLock { $0[tenant] } }

    /// - Returns: what is known then; one that was put meanwhile is not forgotten.
    @discardableResult
    func note(_ hasSome: Bool, _ tenant: LogsTenant) -> Bool {
        known.withLock { known in
            let now = known[tenant] == true || hasSome
            if known.count >= Self.most { known = known.filter(\.value) }
            known[tenant] = now
            return now
        }
    }
}
