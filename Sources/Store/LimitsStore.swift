/// The bounds of every store, kept low enough that other ordered stores fit behind the same interface.
package enum LimitsStore {
    /// A key has at most so many bytes (2 kB); layers fold longer ones.
    package static let keyBytes = 2_048
    /// A value has at most so many bytes (100 kB); layers cut larger ones into chunks or use `Blobs`.
    package static let valueBytes = 100_000
    /// All keys and values of one transaction together (1 MB, FoundationDB's advice for one commit).
    package static let transactionBytes = 1_000_000
    /// The same for a transaction that its maker calls large (10 MB, the most that FoundationDB takes).
    package static let largeTransactionBytes = 10_000_000
    /// A step of a deletion may put so many bytes to get the room that a full disk keeps back: ten messages are
    /// received in one step, so that they can be deleted.
    package static let deletionBytes = 262_144
    /// Changes and checks of one transaction, each.
    package static let transactionOperations = 10_000
    /// Rows that one range of a read returns.
    package static let rowsPerRange = 10_000
    /// Ranges of one read.
    package static let rangesPerRead = 1_000
    /// Entries that one claim takes.
    package static let entriesPerClaim = 1_000
    /// How often a lease or a helper tries again after a conflict.
    package static let conflictRetries = 100
}
