/// The bounds of the embedded store, with the reasons in docs/decisions/0001-embedded-store.md.
enum LimitsSQLite {
    /// Bytes of transactions that wait for the writer; more fail with `store.busy`. Each counts for at least
    /// `requestBytes`.
    static let waitingBytes = 256 << 20
    static let requestBytes = 10_000
    /// One durable write takes transactions up to so many bytes, so that nobody waits for more than that.
    static let groupBytes = 8 << 20
    /// Connections kept for later reads; a read beyond them opens one of its own.
    static let idleReaders = 8
    /// Page cache of the writing connection and of each reading one, in KiB.
    static let writerCache = 8_000
    static let readerCache = 1_000
    /// Pages of 4 KiB in the write-ahead log before they are moved into the database file (16 MB).
    static let checkpointPages = 4_000
    /// How many commit numbers are set aside at once; a restart goes on behind them.
    static let reservedVersions: UInt64 = 1 << 20
    /// As SQLite makes them, unless told otherwise.
    static let pageBytes = 4_096
    /// The database file grows by so many bytes, before a commit that needs them.
    static let growthBytes: Int32 = 64 << 10
    /// Pages that a commit leaves in the room of the database file unless it makes room: a deletion may have to divide
    /// a page of an index.
    static let sparePages = 64
    /// Room that is kept for deleting on a full disk: some 1,000 pages of the log.
    static let ballastBytes = 4 << 20
    /// So much of it is given back at first, since others may take what a step leaves of it; a step for which it is
    /// not enough gets twice as much, and so on.
    static let ballastPortion = 64 << 10
    /// How long a connection waits for a lock of the database, in ms; only recovery holds one for longer than a moment.
    static let busyTimeout: Int32 = 5_000
}
