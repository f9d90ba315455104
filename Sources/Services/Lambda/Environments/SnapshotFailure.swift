/// Why a function can't be loaded for its snapshot. What it said itself is in its log.
struct SnapshotFailure: Sendable, Equatable {
    let isTimeout: Bool

    /// - Source: what AWS tells of such versions, as CloudFormation's events show it.
    var reason: String { "An error occurred during function initialization." }
}
