internal import Base
internal import ServiceCalls
internal import ServiceKit

/// The stream of a table of DynamoDB as the source of a pipe, with the rights of the pipe's role.
struct TableSource: StreamSource {
    let infoMember = "DDBStreamBatchInfo"
    private let stream: String
    private let reader: TableStreamReader
    private let notices: RecordNotices
    /// From when on records are read; nil from the oldest on.
    private let start: Instant?

    init(
        _ core: PipesCore, _ pipe: PipeReference, _ settings: PipeSettings, table: TableStreamAddress, start: Instant?
    ) {
        (stream, notices, self.start) = (table.arn, core.notices, start)
        reader = TableStreamReader(table.arn) {
            core.services.caller(
                as: try await core.session(settings.role, pipe), account: table.account, region: table.region)
        }
    }

    func shards() async throws -> [SourceShard] { try await reader.shards() }

    /// The same for all streams of tables.
    func retention() async throws -> Duration { LimitsPipes.leastRetention }

    func watch(_ shard: ShardName) -> AsyncStream<Void> { notices.watch(stream, shard.id) }

    func iterator(_ shard: ShardName, behind mark: ShardMark?) async throws -> String? {
        let place: TableStreamReader.Position =
            mark?.sequence.map { .after($0) } ?? start.map { .time($0) } ?? .trimHorizon
        return try await reader.iterator(shard.id, at: place)
    }

    func read(
        _ shard: ShardName, _ iterator: String, most: Int
    ) async throws -> (records: [StreamBatch.Record], next: String?) {
        let page = try await reader.read(iterator, most: most)
        let records = try page.records.map { record in
            StreamBatch.Record(
                record: SourceRecord(id: record.sequence, json: try JSON(parsing: record.json)),
                arrived: record.arrival)
        }
        return (records, page.next)
    }
}
