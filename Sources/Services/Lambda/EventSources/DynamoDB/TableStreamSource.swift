internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// The stream of a table of DynamoDB as the source of a mapping, read with the rights of the function's role.
struct TableStreamSource: StreamSource {
    let batchInfoMember = "DDBStreamBatchInfo"
    let dataMember = "dynamodb"
    var stream: String { address.arn }
    private let address: TableStreamAddress
    private let reader: TableStreamReader
    private let isFiltered: Bool
    private let notices: RecordNotices

    /// - Parameters:
    ///   - isFiltered: whether anybody looks inside the records.
    ///   - role: who reads.
    init(
        _ address: TableStreamAddress, isFiltered: Bool, notices: RecordNotices,
        role: @escaping @Sendable () async throws -> any ServiceCaller
    ) {
        (self.address, self.isFiltered, self.notices) = (address, isFiltered, notices)
        reader = TableStreamReader(address.arn, caller: role)
    }

    func shards() async throws -> [SourceShard] { try await reader.shards() }

    /// The same for all streams of tables.
    func retention() async throws -> Duration { LimitsLambda.leastRetention }

    func cursor(_ shard: ShardName, at position: StreamPosition) async throws -> String {
        let place: TableStreamReader.Position =
            switch position {
            case .trimHorizon: .trimHorizon
            case .time(let time): .time(time)
            case .after(let number): .after(number)
            }
        do {
            return try await reader.iterator(shard.id, at: place)
        } catch let fault as Fault where fault.code == Self.gone {
            throw ShardGone()
        }
    }

    private static let gone = "ResourceNotFoundException"

    func read(_ cursor: String, of shard: ShardName, most: Int) async throws -> StreamPage {
        do {
            let page = try await reader.read(cursor, most: most)
            return StreamPage(records: try page.records.map(record), next: page.next)
        } catch  where TableStreamReader.needsIterator(error) {
            throw StreamExpiry()
        } catch let fault as Fault where fault.code == Self.gone {
            throw ShardGone()
        }
    }

    private func record(_ record: TableStreamReader.Record) throws -> StreamRecord {
        StreamRecord(
            sequence: record.sequence, partitionKey: record.key, arrival: record.arrival, json: record.json,
            members: isFiltered ? try JSON(parsing: record.json).object ?? [:] : [:])
    }

    func watch(_ shard: ShardName) -> AsyncStream<Void> { notices.watch(stream, shard.id) }

    func problem(_ error: any Error) -> String {
        guard let fault = error as? Fault else {
            return "PROBLEM: internal Lambda error. Please contact Lambda customer support."
        }
        return "PROBLEM: \(fault.code.hasPrefix("AccessDenied") ? address.noPermission : fault.message)"
    }
}
