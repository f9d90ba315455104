internal import Base
internal import Store

/// Moves points that are old to coarser levels, and removes those that are too old for all; forgets metrics that have
/// had no data for long. In steps of bounded size.
struct RollUp: Sendable {
    let store: any Store
    let clock: any Clock

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var expiry = clock.now
        await clock.repeating(every: LimitsCloudWatch.rollUp) {
            for level in StorageLevel.allCases { while try await roll(level) {} }
            guard expiry <= clock.now else { return }
            expiry = clock.now + LimitsCloudWatch.expirySweep
            try await expire()
            try await forgetHistory()
        }
    }

    /// Moves some points of a level that are too old for it.
    /// - Returns: whether there may be more.
    func roll(_ level: StorageLevel) async throws -> Bool {
        try Task.checkCancellation()
        let prefix = CloudWatchStore.points(level)
        let end = prefix.appending(.integer(Int(level.firstBucket(clock.now))))
        let rows = try await store.read(
            KeyRange(
                from: prefix, to: end, limit: LimitsCloudWatch.rollRows, byteLimit: LimitsCloudWatch.foldBytes))
        guard let first = rows.first, let last = rows.last else { return false }
        var transaction = Transaction()
        if let next = level.next {
            try await move(rows, from: level, to: next, &transaction)
        } else {
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
        }
        _ = try await store.commit(transaction)
        return true
    }

    private func move(
        _ rows: [Row], from level: StorageLevel, to next: StorageLevel, _ transaction: inout Transaction
    ) async throws {
        var groups = PointGroups()
        for row in rows {
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            // A row that can't be read holds up no other: it is dropped.
            guard let key = PointKey(row.key, level), let piece = try? PointPiece(key, row.value) else { continue }
            for point in piece.points {
                groups.add(
                    point.numbers, point.second, unit: point.unit,
                    to: PointKey(next, second: point.second, key.metric))
            }
        }
        let lasts = try await store.lastPieces(groups.groups.map(\.key))
        for (group, last) in zip(groups.groups, lasts) { try transaction.put(group.piece, group.key, last: last) }
    }

    /// Forgets metrics that have had no data for long.
    func expire() async throws {
        var range = KeyRange(prefix: CloudWatchStore.metrics, limit: LimitsCloudWatch.sweepRows)
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(range)
            guard let last = rows.last else { return }
            let oldest = (clock.now - LimitsCloudWatch.metricLife).seconds - LimitsCloudWatch.lastSeenStep
            var transaction = Transaction()
            for row in rows {
                // One that can't be read is of no use either.
                if let metric = try? MetricRow(row), metric.lastSeen >= oldest { continue }
                transaction.check(row.key, .version(row.version))
                transaction.delete(row.key)
            }
            if !transaction.isEmpty { _ = try await store.commit(transaction) }
            guard rows.count == range.limit else { return }
            range = range.after(last.key)
        }
    }

    /// Removes entries of alarms' histories that are older than AWS keeps them.
    func forgetHistory() async throws {
        for prefix in [CloudWatchStore.allHistory, CloudWatchStore.allHistories] {
            var range = KeyRange(prefix: prefix, limit: LimitsCloudWatch.sweepRows)
            while true {
                try Task.checkCancellation()
                let rows = try await store.read(range)
                guard let last = rows.last else { break }
                let oldest = clock.now - LimitsCloudWatch.historyLife
                var transaction = Transaction()
                for row in rows {
                    // Its time stands before its own name at the key's end.
                    if let time = row.key.elements?.dropLast().last?.instant, time < oldest {
                        transaction.delete(row.key)
                    }
                }
                if !transaction.isEmpty { _ = try await store.commit(transaction) }
                guard rows.count == range.limit else { break }
                range = range.after(last.key)
            }
        }
    }
}
