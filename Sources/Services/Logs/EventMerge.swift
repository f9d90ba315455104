internal import Base

/// Several streams' events as one sequence in the order of time. Streams are opened only when their time has come.
struct EventMerge: Sendable {
    /// The cursors that may have more; the one that comes next is last.
    private var cursors: [StreamCursor]
    private var scannedBytes = 0
    private var hasGivenAny = false
    /// Whether `next` ended because enough was read (`LimitsLogs.scannedBytes`) and more events may be there.
    private(set) var isPaused = false

    init(_ cursors: [StreamCursor]) { self.cursors = cursors.sorted { Self.comesBefore($1, $0) } }

    /// The next event with its stream's name, or nil at the end or at a pause. Every call after which it pauses has
    /// given at least one event, so that whoever goes on behind that event gets further.
    mutating func next() async throws -> (stream: String, event: StoredEvent)? {
        while var cursor = cursors.popLast() {
            if cursor.isFresh {
                if hasGivenAny, scannedBytes >= LimitsLogs.scannedBytes {
                    isPaused = true
                    return nil
                }
                let before = cursor.scannedBytes
                try await cursor.fill()
                scannedBytes += cursor.scannedBytes - before
                if !cursor.isDone { insert(cursor) }
                continue
            }
            guard let event = try await cursor.next() else { continue }
            if !cursor.isDone { insert(cursor) }
            hasGivenAny = true
            return (cursor.stream.name, event)
        }
        return nil
    }

    private mutating func insert(_ cursor: StreamCursor) {
        var (low, high) = (0, cursors.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.comesBefore(cursors[middle], cursor) { high = middle } else { low = middle + 1 }
        }
        cursors.insert(cursor, at: low)
    }

    private static func comesBefore(_ left: StreamCursor, _ right: StreamCursor) -> Bool {
        MergePosition(left) < MergePosition(right)
    }
}

/// The order of events of different streams: by time, then by stream, then by place in the stream.
struct MergePosition: Comparable, Sendable {
    let timestamp: Int64
    let stream: String
    let position: EventPosition

    init(stream: String, _ position: EventPosition) {
        (timestamp, self.stream, self.position) = (position.timestamp, stream, position)
    }

    init(_ cursor: StreamCursor) { self.init(stream: cursor.stream.name, cursor.lowerBound) }

    static func < (left: Self, right: Self) -> Bool {
        (left.timestamp, left.stream, left.position) < (right.timestamp, right.stream, right.position)
    }
}
