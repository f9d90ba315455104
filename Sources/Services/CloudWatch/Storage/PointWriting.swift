internal import Base
internal import ServiceKit
internal import Store

/// New numbers of points, grouped by the rows that they belong to, in the order in which they came.
struct PointGroups {
    private(set) var groups: [(key: PointKey, piece: PointPiece)] = []
    private var places: [PointKey: Int] = [:]

    func has(_ key: PointKey) -> Bool { places[key] != nil }

    mutating func add(_ numbers: MetricNumbers, _ second: Int64, unit: UInt8, to key: PointKey) {
        let place = places[key] ?? groups.count
        if place == groups.count {
            places[key] = place
            groups.append((key, PointPiece(key)))
        }
        groups[place].piece.add(second, unit: unit, numbers)
    }
}

extension Store {
    /// The last piece of each of these rows' points, where there is one.
    func lastPieces(_ keys: [PointKey]) async throws(Failure) -> [Row?] {
        var rows: [Row?] = []
        for start in stride(from: 0, to: keys.count, by: LimitsStore.rangesPerRead) {
            let part = keys[start..<min(start + LimitsStore.rangesPerRead, keys.count)]
            rows += try await read(part.map { KeyRange(prefix: $0.prefix, limit: 1, isReversed: true) }).map(\.first)
        }
        return rows
    }
}

extension Transaction {
    /// Puts new points to those that are there: into the last piece while that is short, else into one behind it.
    /// - Parameter last: the last piece that is there.
    mutating func put(_ new: PointPiece, _ key: PointKey, last: Row?) throws(Failure) {
        var piece = new
        var number = 0
        if let last {
            guard let lastNumber = PointKey.piece(last.key) else { throw .damagedRow }
            // Behind one that can't be read the next one begins.
            if last.value.count < LimitsCloudWatch.openPieceBytes, let open = try? PointPiece(key, last.value) {
                piece = open
                for point in new.points { piece.add(point.second, unit: point.unit, point.numbers) }
                number = lastNumber
                check(last.key, .version(last.version))
            } else {
                number = lastNumber + 1
            }
        }
        for (offset, row) in piece.rows.enumerated() {
            let key = key.key(number + offset)
            if offset > 0 || last.map({ $0.key != key }) ?? true { check(key, .absent) }
            put(key, row)
        }
    }
}
