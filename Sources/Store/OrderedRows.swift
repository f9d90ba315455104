/// Rows in memory in the order of their keys: sorted chunks of bounded size, so that an insertion moves few rows.
struct OrderedRows {
    /// A chunk is split in two when it outgrows this.
    private static let chunkSize = 256

    /// No chunk is empty, and every key of a chunk is less than every key of the next.
    private var chunks: [[Row]] = []

    subscript(key: Key) -> Row? {
        let place = place(of: key)
        guard place.chunk < chunks.count, place.row < chunks[place.chunk].count else { return nil }
        let row = chunks[place.chunk][place.row]
        return row.key == key ? row : nil
    }

    mutating func put(_ row: Row) {
        guard !chunks.isEmpty else {
            chunks = [[row]]
            return
        }
        let place = place(of: row.key)
        if place.row < chunks[place.chunk].count, chunks[place.chunk][place.row].key == row.key {
            chunks[place.chunk][place.row] = row
        } else {
            chunks[place.chunk].insert(row, at: place.row)
            if chunks[place.chunk].count > Self.chunkSize { split(place.chunk) }
        }
    }

    mutating func delete(_ key: Key) {
        guard self[key] != nil else { return }
        let place = place(of: key)
        chunks[place.chunk].remove(at: place.row)
        if chunks[place.chunk].isEmpty { chunks.remove(at: place.chunk) }
    }

    mutating func delete(_ range: KeyRange) {
        var doomed: [Key] = []
        visit(KeyRange(from: range.from, to: range.to)) {
            doomed.append($0.key)
            return true
        }
        for key in doomed { delete(key) }
    }

    /// The rows of a range within its limits.
    func rows(_ range: KeyRange) -> [Row] {
        if range.isSingle { return self[range.from].map { [$0] } ?? [] }
        var found: [Row] = []
        var bytes = 0
        visit(range) { row in
            found.append(row)
            bytes += row.key.bytes.count + row.value.count
            return found.count < range.limit && bytes < range.byteLimit
        }
        return found
    }

    /// Calls `body` with each row in the direction of the range until it returns false.
    private func visit(_ range: KeyRange, _ body: (Row) -> Bool) {
        guard !chunks.isEmpty else { return }
        var place = range.isReversed ? range.to.map { self.place(of: $0) } ?? end : self.place(of: range.from)
        while let row = step(&place, back: range.isReversed), range.contains(row.key) {
            guard body(row) else { return }
        }
    }

    private typealias Place = (chunk: Int, row: Int)
    private var end: Place { (chunks.count - 1, chunks.last?.count ?? 0) }

    /// The row at the place (before it, when going back), and moves the place past it.
    private func step(_ place: inout Place, back: Bool) -> Row? {
        if back {
            if place.row == 0 {
                guard place.chunk > 0 else { return nil }
                place = (place.chunk - 1, chunks[place.chunk - 1].count)
            }
            place.row -= 1
            return chunks[place.chunk][place.row]
        }
        if place.row == chunks[place.chunk].count {
            guard place.chunk + 1 < chunks.count else { return nil }
            place = (place.chunk + 1, 0)
        }
        place.row += 1
        return chunks[place.chunk][place.row - 1]
    }

    /// Where the first row with a key of at least `key` is, or would be inserted.
    private func place(of key: Key) -> Place {
        let chunk = max(0, Self.firstIndex(chunks.count) { chunks[$0][0].key > key } - 1)
        guard chunk < chunks.count else { return (0, 0) }
        return (chunk, Self.firstIndex(chunks[chunk].count) { chunks[chunk][$0].key >= key })
    }

    private mutating func split(_ chunk: Int) {
        let half = chunks[chunk].count / 2
        chunks.insert(Array(chunks[chunk][half...]), at: chunk + 1)
        chunks[chunk].removeSubrange(half...)
    }

    /// The least index for which the condition holds, given that it holds for all behind it too; `count` if for none.
    private static func firstIndex(_ count: Int, where condition: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if condition(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
