internal import Base
internal import Store

/// The parts of one batch on their way into the store: what is written next, and what became of each. A decision
/// without I/O.
struct AppendRound: Sendable {
    private(set) var parts: [AppendPart]
    private(set) var outcomes: [AppendOutcome]
    /// The parts that have no end yet, by their places.
    private var left: [Int]
    private var plan: AppendPlan?

    init(_ parts: [AppendPart]) {
        self.parts = parts
        outcomes = [AppendOutcome](repeating: .moved, count: parts.count)
        // Of two layouts of a stream the newer counts: what was given by the older one has moved, maybe.
        let newest = Dictionary(parts.map { ($0.stream.id, $0.stream.layout) }) { max($0, $1) }
        left = parts.indices.filter { parts[$0].stream.layout == newest[parts[$0].stream.id] }
    }

    /// Whether something is left.
    var isOpen: Bool { !left.isEmpty }

    /// Says when the parts that are left come: each time anew, since others may have been written meanwhile.
    mutating func stamp(_ arrival: (AppendPart) -> Instant) {
        for index in left { parts[index].arrival = arrival(parts[index]) }
    }

    /// The transaction that writes what is left; nil where nothing is.
    mutating func next() -> Transaction? {
        guard !left.isEmpty else { return nil }
        let plan = AppendPlan(parts, left)
        self.plan = plan
        return plan.transaction
    }

    /// The transaction was written, or was not.
    mutating func ended(_ answer: Result<CommitResult, Failure>) {
        switch answer {
        case .success(.committed(_, let counters)):
            plan?.place(counters, parts, &outcomes)
            left = []
        case .success(.conflict(let keys)):
            // Parts of streams whose shards have changed stay as they are: moved. So do those whose long data is gone.
            let (broken, before) = (Set(keys), left.count)
            left.removeAll { parts[$0].expectations.contains { broken.contains($0) } }
            if left.count == before { left = [] }
        case .success(.fenced): left = []
        case .failure(let failure):
            for index in left { outcomes[index] = .failed(failure) }
            left = []
        }
    }
}

extension AppendPart {
    /// The rows that must be as this part was made for.
    fileprivate var expectations: [Key] {
        [KinesisStore.layoutKey(stream.id)] + records.compactMap(\.looseKey)
    }
}

/// The rows of one commit: which parts go into which row. A decision without I/O.
struct AppendPlan {
    private struct PlannedRow {
        /// The parts, by their places.
        var parts: [Int] = []
        var records = 0
        var bytes = 0
    }

    private(set) var transaction = Transaction()
    /// The rows of each stream, in the order of the additions to the counters.
    private var streams: [[PlannedRow]] = []

    /// - Parameter chosen: the parts that are to be written, by their places.
    init(_ parts: [AppendPart], _ chosen: [Int]) {
        var order: [Int] = []
        var byStream: [Int: [Int]] = [:]
        for index in chosen {
            let id = parts[index].stream.id
            if byStream[id] == nil { order.append(id) }
            byStream[id, default: []].append(index)
        }
        for id in order { append(byStream[id] ?? [], parts) }
    }

    /// Adds the parts of one stream.
    private mutating func append(_ indices: [Int], _ parts: [AppendPart]) {
        let stream = parts[indices[0]].stream
        var rows: [PlannedRow] = []
        /// The row of each shard that may have room.
        var open: [Int: Int] = [:]
        for index in indices {
            let (shard, bytes) = (parts[index].shard.number, parts[index].bytes)
            var place = open[shard]
            if let known = place, rows[known].bytes + bytes > LimitsKinesis.packBytes { place = nil }
            if place == nil { rows.append(PlannedRow()) }
            let row = place ?? rows.count - 1
            open[shard] = row
            rows[row].parts.append(index)
            rows[row].records += parts[index].records.count
            rows[row].bytes += bytes
        }
        transaction.check(KinesisStore.layoutKey(stream.id), .version(stream.layout))
        var behind = rows.reduce(0) { $0 + $1.records }
        let last = transaction.add(KinesisStore.countKey(stream.id), behind)
        for row in rows {
            behind -= row.records
            put(row, parts, at: last, behind: behind)
        }
        streams.append(rows)
    }

    private mutating func put(
        _ row: PlannedRow, _ parts: [AppendPart], at last: Transaction.CounterReference, behind: Int
    ) {
        let part = parts[row.parts[0]]
        let records = row.parts.count == 1 ? part.records : row.parts.flatMap { parts[$0].records }
        transaction.put(
            KinesisStore.records(part.stream.id, part.shard.number), sequence: last, offset: -behind,
            RecordPack.bytes(
                records, arrival: part.arrival, isEncrypted: part.stream.stream.keyID != nil, count: row.bytes))
        for record in records {
            guard let note = record.looseKey else { continue }
            // Where the note is gone, so is the data: it has to be written again.
            transaction.check(note, .present)
            transaction.clear(note)
        }
    }

    /// Gives each part the place of its last record, by the counters that the commit gave.
    func place(_ counters: [Int], _ parts: [AppendPart], _ outcomes: inout [AppendOutcome]) {
        for (rows, counter) in zip(streams, counters) {
            var last = counter
            for row in rows.reversed() {
                for index in row.parts.reversed() {
                    outcomes[index] = .appended(last: last)
                    last -= parts[index].records.count
                }
            }
        }
    }
}
