internal import Base
internal import Store

/// Those that are told of each change of a table's items, in the commit of the change.
struct Followers: Sendable {
    /// The table's stream, and what is on its way to streams of Kinesis.
    let logs: [TableStream]
    /// Whether what items were is kept.
    let keepsPast: Bool

    /// Nil where nobody is, so that a write need not read the item first.
    init?(_ table: Table) {
        logs = ((table.stream.map { [$0] } ?? []) + table.destinations.map(\.log)).filter(\.isEnabled)
        keepsPast = table.history.isKept
        if logs.isEmpty, !keepsPast { return nil }
    }
}
