internal import Base
internal import S3API
internal import Store
internal import Wire

/// Does once a day, at midnight in UTC, what the buckets' life cycles say. What a crash cuts off, the next start does
/// again: each step is one commit, and looks again whether it is due.
struct LifecycleWork: Sendable {
    let s3: S3Store
    /// Gets lines for the server's log.
    var report: @Sendable (String) -> Void = { _ in }

    private static let day = Duration.seconds(86_400)
    private static let failurePause = Duration.seconds(60)
    /// How long after a round in which a bucket failed the day's work is tried again.
    private static let bucketPause = Duration.seconds(3_600)

    /// Works until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            do {
                let next = try await work()
                await s3.clock.pause(until: next)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                do { try await s3.clock.sleep(for: Self.failurePause) } catch { return }
            }
        }
    }

    /// Does what is due unless it was done today.
    /// - Returns: the next midnight.
    func work() async throws -> Instant {
        let now = s3.clock.now
        let today = Instant(seconds: now.seconds - now.seconds % 86_400)
        let row = try await s3.store.get(S3Keys.lifecycle)
        if try row.map({ try Self.day(of: $0) < today }) ?? true {
            guard try await round(now) else { return now + Self.bucketPause }
            var writer = FieldWriter()
            writer.field(1, Int(today.nanoseconds))
            var transaction = Transaction()
            transaction.put(S3Keys.lifecycle, writer.bytes)
            _ = try await s3.store.commit(transaction)
        }
        return today + Self.day
    }

    private static func day(of row: Row) throws -> Instant {
        var reader = FieldReader(row.value)
        guard let day = try reader.next()?.integer() else { throw FieldReader.damaged }
        return Instant(nanoseconds: Int64(day))
    }

    /// Every bucket with rules, one after the other; one that fails holds up no other.
    /// - Returns: whether none failed.
    private func round(_ now: Instant) async throws -> Bool {
        let prefix = S3Keys.buckets
        var isWhole = true
        try await s3.eachRow(under: prefix) { row in
            guard let name = row.key.elements(after: prefix)?.first?.string else { return }
            do { try await round(ofBucket: name, row, now) } catch {
                try Task.checkCancellation()
                isWhole = false
                report("S3: the life cycle of the bucket \(name) is not done, and is tried again in an hour: \(error)")
            }
        }
        return isWhole
    }

    /// - Parameter row: the bucket's, as it was some buckets ago.
    private func round(ofBucket name: String, _ row: Row, _ now: Instant) async throws {
        guard try s3.bucket(name, in: row).record.configured.contains(.lifecycle),
            let found = try await s3.row(ofBucket: name), found.record.deletingSince == nil,
            let rules = try await s3.configuration(LifecycleRules.self, of: found), !rules.rules.isEmpty
        else { return }
        try await LifecycleRound(s3: s3, found: found, rules: rules, now: now).run()
    }
}

extension S3Store {
    /// Hands over the rows under a prefix, page by page, so that few are in memory.
    func eachRow(under prefix: Key, _ each: (Row) async throws -> Void) async throws {
        var last: Key?
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(
                KeyRange(prefix: prefix, after: last, limit: LimitsS3.pageEntries, byteLimit: LimitsS3.scanBytes))
            for row in rows { try await each(row) }
            guard let end = rows.last?.key else { return }
            last = end
        }
    }
}
