internal import Base
internal import ServiceCalls
internal import Store

/// What is to be done with events of a batch behind its commit: they become metrics, or a subscription filter hands
/// them on. The row says where the events stand, not what they are.
struct FollowWork: DueItem {
    enum Kind: Hashable, Sendable {
        /// Metric filters, and metrics that events carry themselves.
        case metrics
        /// The subscription filter of this name.
        case subscription(String)
    }

    static let prefix = Key("logsFollow")

    let id: [UInt8]
    var due: Instant
    let tenant: LogsTenant
    let group: String
    let stream: String
    let kind: Kind
    /// First times and numbers of the batch's chunks.
    let chunks: [Chunk]
    let began: Instant
    /// How often it has failed.
    var failures = 0

    struct Chunk: Hashable, Sendable {
        let first: Int64
        let number: Int64
    }

    var account: AccountID { tenant.account }
    var lane: String { Self.lane(tenant, group, kind) }

    private static func lane(_ tenant: LogsTenant, _ group: String, _ kind: Kind) -> String {
        let name = if case .subscription(let name) = kind { name } else { "" }
        return "\(tenant.account) \(tenant.region) \(group) \(name)"
    }

    init(
        _ kind: Kind, _ chunks: [Chunk], stream: String, group: String, _ tenant: LogsTenant, now: Instant,
        _ randomness: any Randomness
    ) {
        (self.kind, self.chunks, self.stream, self.group, self.tenant) = (kind, chunks, stream, group, tenant)
        id = DueID.make(lane: Self.lane(tenant, group, kind), randomness)
        (due, began) = (now, now)
    }

    /// When it is done again after another failure, which `failures` counts already; nil where it is given up.
    /// - Source: CloudWatch Logs User Guide, "Log group-level subscription filters": retries for up to 24 hours.
    func next(now: Instant) -> Instant? {
        let due = now + min(LimitsLogs.longestRetry, .seconds(1 << min(failures - 1, 16)))
        return due > began + LimitsLogs.followAge ? nil : due
    }

    // MARK: - Rows

    /// Nil where it can't be read.
    init?(_ row: Row) {
        guard let (due, id) = Self.place(row.key) else { return nil }
        var reader = RecordReader(row.value)
        do {
            guard try reader.unsigned() == 1, let account = AccountID(try reader.text()),
                let region = Region(try reader.text())
            else { return nil }
            tenant = LogsTenant(account: account, region: region)
            (group, stream) = (try reader.text(), try reader.text())
            kind = try reader.unsigned() == 0 ? .metrics : .subscription(try reader.text())
            var chunks: [Chunk] = []
            for _ in 0..<(try reader.unsigned()) {
                chunks.append(Chunk(first: try reader.integer(), number: try reader.integer()))
            }
            self.chunks = chunks
            (began, failures) = (Instant(nanoseconds: try reader.integer()), Int(try reader.integer()))
        } catch { return nil }
        (self.id, self.due) = (id, due)
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [tenant.account.rawValue, tenant.region.rawValue, group, stream] { writer.text(text) }
        switch kind {
        case .metrics: writer.unsigned(0)
        case .subscription(let name):
            writer.unsigned(1)
            writer.text(name)
        }
        writer.unsigned(UInt64(chunks.count))
        for chunk in chunks {
            writer.integer(chunk.first)
            writer.integer(chunk.number)
        }
        writer.integer(began.nanoseconds)
        writer.integer(Int64(failures))
        return writer.bytes
    }
}
