internal import Base
internal import S3API
internal import Wire

/// A query on its way: takes bytes in and gives the records of the answer out, never more than one event's.
struct SelectRun {
    /// How bytes become records.
    enum Input: Sendable {
        case csv(CSVRecords)
        case json(JSONRecords)
    }

    private let query: SQLQuery
    private let output: SelectOutput
    private let now: Instant
    private var input: Input
    private var queue: RecordQueue
    /// The last byte at which a record may begin.
    private let lastStart: Int?
    private var tallies: [SQLTally]
    private var found = 0
    private(set) var isOver = false
    /// Whether there is more to be done with what has come.
    private(set) var isPaused = false
    private var skipped: [UInt8]?

    /// - Parameter offset: of the first byte that will come; `lastStart` is the last one at which a record may begin.
    init(
        _ query: SQLQuery, _ input: Input, _ output: SelectOutput, limit: Int, offset: Int, lastStart: Int?,
        now: Instant
    ) {
        (self.query, self.input, self.output, self.now, self.lastStart) = (query, input, output, now, lastStart)
        queue = RecordQueue(limit: limit, offset: offset)
        tallies = query.aggregates.map { SQLTally($0.kind) }
    }

    /// Passes over all bytes up to a delimiter, and over that.
    mutating func skip(behind delimiter: [UInt8]) { skipped = delimiter }

    /// Takes the next bytes; nil at the end of the input.
    mutating func take(_ bytes: [UInt8]?) throws(Fault) {
        if let delimiter = skipped, let bytes {
            try queue.take(bytes)
            if queue.skip(behind: delimiter) { skipped = nil }
        } else if let bytes {
            try queue.take(bytes)
        } else {
            queue.isComplete = true
        }
    }

    /// Records of the answer from what has come, up to one event's and from so many records as make one step; none
    /// where more bytes are needed, it is over, or it pauses.
    mutating func records() throws(Fault) -> [UInt8] {
        var answer: [UInt8] = []
        guard skipped == nil else { return queue.isComplete && !isOver ? try end() : [] }
        var seen = 0
        isPaused = false
        while !isOver, answer.count < LimitsS3.selectEventBytes {
            guard seen < LimitsS3.selectRows else {
                isPaused = true
                break
            }
            seen += 1
            guard !isPast(queue.position), let row = try next(), !isPast(queue.lastPosition) else {
                guard queue.isComplete || isPast(max(queue.position, queue.lastPosition)) else { break }
                answer += try end()
                break
            }
            let scope = SQLScope(row: row, alias: query.alias, now: now)
            if let filter = query.filter, try scope.truth(filter) != true { continue }
            if query.isAggregate {
                try count(scope)
            } else {
                answer += try output.record(try columns(scope))
                found += 1
            }
            if let limit = query.limit, !query.isAggregate, found >= limit { isOver = true }
        }
        return answer
    }

    /// Whether a record that begins there is not one of the range.
    private func isPast(_ position: Int) -> Bool { lastStart.map { position > $0 } ?? false }

    private mutating func next() throws(Fault) -> SelectRow? {
        // JSON's is taken out and put back, so that the records it holds are not copied; CSV's holds none.
        switch input {
        case .csv(var records):
            defer { input = .csv(records) }
            return try records.next(&queue)
        case .json(var records):
            input = .json(JSONRecords([]))
            defer { input = .json(records) }
            return try records.next(&queue)
        }
    }

    private mutating func count(_ scope: SQLScope) throws(Fault) {
        for (index, aggregate) in query.aggregates.enumerated() {
            let value = try aggregate.operand.map { operand throws(Fault) in try scope.value(operand) }
            try tallies[index].take(value)
        }
    }

    private mutating func end() throws(Fault) -> [UInt8] {
        isOver = true
        guard query.isAggregate else { return [] }
        let scope = SQLScope(
            row: .json(.object(JSONObject())), alias: query.alias, aggregates: tallies.map { $0.result }, now: now)
        return try output.record(try columns(scope))
    }

    private func columns(_ scope: SQLScope) throws(Fault) -> [(name: String, value: SQLValue)] {
        guard let columns = query.columns else { return scope.row.columns }
        var values: [(name: String, value: SQLValue)] = []
        for column in columns { values.append((column.name, try scope.value(column.expression))) }
        return values
    }
}
