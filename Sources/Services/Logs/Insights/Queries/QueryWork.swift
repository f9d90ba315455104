internal import Base
internal import ServiceCalls
internal import Store

/// That a query is to be run.
struct QueryWork: DueItem {
    static let prefix = Key("logsQueryWork")

    let id: [UInt8]
    let due: Instant
    let account: AccountID
    let region: Region
    let query: String

    init(_ query: QueryRecord, _ tenant: LogsTenant, _ randomness: any Randomness) {
        let lane = tenant.account.rawValue
        id = DueID.make(lane: lane, randomness)
        due = Instant(nanoseconds: query.created)
        (account, region, self.query) = (tenant.account, tenant.region, query.id)
    }

    init?(_ row: Row) {
        guard let (due, id) = Self.place(row.key) else { return nil }
        var reader = RecordReader(row.value)
        do {
            guard let account = AccountID(try reader.text()), let region = Region(try reader.text()) else { return nil }
            (self.account, self.region, query) = (account, region, try reader.text())
        } catch { return nil }
        (self.id, self.due) = (id, due)
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        for text in [account.rawValue, region.rawValue, query] { writer.text(text) }
        return writer.bytes
    }

    var lane: String { account.rawValue }
    var tenant: LogsTenant { LogsTenant(account: account, region: region) }
}
