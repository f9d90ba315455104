internal import Base

/// Several streams' events as one sequence in the order of time. Streams are opened only when their time has come.
struct EventMerge: Sendable {
    /// The cursors that may have more; the one that comes next is last.
    private var cursors: [StreamCursor]
    private var scannedBytes = 0
    /// Where it began, whatever has been read since.
    private let beginning: MergePosition?
    /// Up to where nothing is left, when `next` ended because enough was read (`LimitsLogs.scannedBytes`).
    private(set) var pause: FilterToken?

    init(_ cursors: [StreamCursor]) {
        self.cursors = cursors.sorted { Self.comesBefore($1, $0) }
        beginning = self.cursors.last.map { MergePosition($0) }
    }

    /// The next event with its stream's name, or nil at the end or at a pause. A pause lies behind the beginning, so
    /// that whoever goes on there gets further.
    mutating func next() async throws -> (stream: String, event: StoredEvent)? {
        while var cursor = cursors.popLast() {
            if cursor.isFresh {
                if scannedBytes >= LimitsLogs.scannedBytes, let beginning, beginning < MergePosition(cursor) {
                    pause = FilterToken(stream: cursor.stream.name, position: cursor.passed)
                    return nil
                }
                let before = cursor.scannedBytes
                try await cursor.readMore()
                scannedBytes += cursor.scannedBytes - before
                if !cursor.isDone { insert(cursor) }
                continue
            }
            guard let event = try await cursor.next() else { continue }
            if !cursor.isDone { insert(cursor) }
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
