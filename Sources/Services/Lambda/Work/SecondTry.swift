internal import Base

/// Begins anew what a failure of the store has cut off: else it would lie until the next start.
struct SecondTry: Sendable {
    let clock: any Clock
    let background: Background

    func later(_ work: @escaping @Sendable () async -> Void) {
        background.start {
            do { try await clock.sleep(for: LimitsLambda.secondTry) } catch { return }
            await work()
        }
    }

    /// Looks from time to time for what was committed without anybody's knowing: the store may do its work and fail to
    /// say so, and whoever asked for it can't ask again, since it is there.
    func watch(_ look: @escaping @Sendable () async throws -> Void) {
        background.start {
            while !Task.isCancelled {
                do {
                    try await clock.sleep(for: LimitsLambda.lostWork)
                    try await look()
                } catch {
                    continue  // It looks again, or the server stops.
                }
            }
        }
    }
}
