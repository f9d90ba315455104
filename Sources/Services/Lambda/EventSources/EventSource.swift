internal import Base
internal import Store

/// Where the records of a mapping come from: how they are polled, acknowledged and ordered. Batches, windows, filters,
/// retries and the number of pollers are the engine's, the same for every source.
protocol EventSource: Sendable {
    /// The most records that one poll gives.
    var recordsOfPoll: Int { get }
    /// Whether batches that come of one poll must run one after the other, and end where one of them fails.
    var keepsOrder: Bool { get }
    /// The member of a record that holds what its sender wrote, by which filters look inside it.
    var dataMember: String { get }

    /// Takes records that are there, or waits for the first.
    /// - Parameters:
    ///   - most: 1 … `recordsOfPoll`.
    ///   - deadline: until when it may wait.
    /// - Returns: none when the time has come. They are the caller's until `heldUntil`.
    func poll(most: Int, until deadline: Instant) async throws -> [SourceRecord]

    /// Says that records are done with. Those that are not acknowledged come again.
    func acknowledge(_ records: [SourceRecord]) async throws

    /// Keeps records that can't be run yet from coming again meanwhile.
    /// - Returns: the records with their new time.
    func hold(_ records: [SourceRecord]) async throws -> [SourceRecord]

    /// What the mapping says of a failure of the source.
    func problem(_ error: any Error) -> String
}

/// A record on its way from a source to a function.
struct SourceRecord: Sendable, Hashable {
    /// By which the function names it in `batchItemFailures`.
    let id: String
    /// By which the source knows it.
    let handle: String
    /// The record as it stands in the event.
    let json: [UInt8]
    /// The trace that its sender belongs to.
    var traceHeader: String?
    /// Until when nobody else gets it.
    var heldUntil: Instant
}

extension [SourceRecord] {
    /// When the first of them comes again; nil where there is none.
    var heldUntil: Instant? { map(\.heldUntil).min() }

    /// The event of a batch.
    var event: [UInt8] {
        var event: [UInt8] = []
        event.reserveCapacity(reduce(BatchCollector.emptyBytes) { $0 + $1.json.count + 1 })
        event += BatchCollector.opening
        for (index, record) in enumerated() {
            if index > 0 { event.append(UInt8(ascii: ",")) }
            event += record.json
        }
        event += BatchCollector.closing
        return event
    }
}

/// What runs for a mapping that is enabled.
protocol MappingRun: Sendable {
    /// - Parameter last: what the mapping says of its last batch.
    func start(after last: String)
    /// Begins nothing any more.
    func drain()
    /// Ends it and returns when nothing is taken any more.
    /// - Parameter isServersEnd: whether all ends with it.
    func stop(isServersEnd: Bool) async
}
