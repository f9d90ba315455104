package import Base
package import Pricing
package import ServiceKit
package import Store

/// What was used of what AWS bills, day by day, of each actor and resource. It survives the server; what was used in
/// the seconds before it was killed is not in it, nor what was held since it was last measured.
package struct Ledger: Sendable {
    /// What was used of one thing, by and of one source, from a day to another.
    package struct Line: Sendable, Equatable {
        package let source: UsageSource
        package let item: PricedItem
        package var quantity: Double
    }

    package let prices: PriceList
    private let book: UsageBook
    private let store: any Store
    private let clock: any Clock

    package init(_ prices: PriceList, _ book: UsageBook, _ store: any Store, clock: any Clock) {
        (self.prices, self.book, self.store, self.clock) = (prices, book, store, clock)
    }

    /// A quantity is kept as a whole number of billionths: store counters are integers, and a millisecond of 128 MB is
    /// 0.000125 GB-seconds.
    private static let fraction = 1e9
    private static let root = Key("ledger")

    // MARK: - Writing

    /// Writes what was used until it is cancelled, at most once in a while, and forgets each day what is too old.
    func run() async {
        var lastDay: Int?
        await clock.repeating(every: LimitsPlatform.ledgerPause) {
            let hints = book.watch()
            if book.isEmpty { await clock.pause(until: nil, orFor: hints) }
            try await write()
            let today = day(clock.now)
            guard today != lastDay else { return }
            try await forget(before: today - LimitsPlatform.ledgerDays)
            lastDay = today
        }
    }

    /// Counts, until it is cancelled, what AWS bills by the time for which it is there: at the start that is no time.
    func measure() async {
        do { try await clock.sleep(for: LimitsPlatform.ledgerMeasurePause) } catch { return }
        await clock.repeating(every: LimitsPlatform.ledgerMeasurePause) { try await book.measure(until: clock.now) }
    }

    /// Writes what was used since the last time.
    package func write() async throws {
        let entries = book.take()
        let today = day(clock.now)
        for start in stride(from: 0, to: entries.count, by: LimitsPlatform.ledgerRowsPerCommit) {
            let page = entries[start..<min(start + LimitsPlatform.ledgerRowsPerCommit, entries.count)]
            var transaction = Transaction()
            for entry in page {
                transaction.add(Self.key(today, entry), Int((entry.quantity * Self.fraction).rounded()))
            }
            do { _ = try await store.commit(transaction) } catch {
                book.restore(Array(entries[start...]))
                throw error
            }
        }
    }

    /// Writes what is left when nothing more comes.
    func close() async {
        do { try await write() } catch {
            // The store is closing too: as after a kill, the last seconds are missing.
        }
    }

    private func forget(before day: Int) async throws {
        var transaction = Transaction()
        transaction.delete(KeyRange(from: Self.root, to: Self.root.appending(.integer(day))))
        _ = try await store.commit(transaction)
    }

    private func day(_ instant: Instant) -> Int { Int(instant.seconds.flooringDivision(by: 86_400)) }

    private static func key(_ day: Int, _ entry: UsageBook.Entry) -> Key {
        let source = entry.source
        return root.appending(
            .integer(day), .string(source.tenant.account.rawValue), .string(source.tenant.region.rawValue),
            .string(cut(source.actor)), .string(cut(source.resource)), .string(entry.item.rawValue))
    }

    /// Names come from clients; a key has its bound.
    private static func cut(_ text: String?) -> String { String((text ?? "").unicodeScalars.prefix(200)) }

    // MARK: - Reading

    /// The beginning of a day, of today where `days` is 0.
    package func midnight(before days: Int64) -> Instant { Instant(seconds: (Int64(day(clock.now)) - days) * 86_400) }

    /// What was used from a time on, the sums of whole days.
    package func lines(since: Instant) async throws -> [Line] {
        try await book.measure(until: clock.now)
        try await write()
        var sums: [Place: Double] = [:]
        let first = Self.root.appending(.integer(day(since)))
        var last: Key?
        repeat {
            let range = KeyRange(from: first, to: Self.root.afterPrefix, after: last)
            let rows = try await store.read(range)
            for row in rows {
                guard let place = Place(row.key), let counter = row.counter else { continue }
                sums[place, default: 0] += Double(counter) / Self.fraction
            }
            last = range.isFull(rows) ? rows.last?.key : nil
        } while last != nil
        return sums.map { Line(source: $0.key.source, item: $0.key.item, quantity: $0.value) }
            .sorted { (-dollars($0), $0.source.label) < (-dollars($1), $1.source.label) }
    }

    /// What was used in a trace, and is still known.
    package func lines(ofTrace trace: String) -> [Line] {
        var lines: [Line] = []
        for entry in book.usage(ofTrace: trace) {
            if let index = lines.firstIndex(where: { $0.source == entry.source && $0.item == entry.item }) {
                lines[index].quantity += entry.quantity
            } else {
                lines.append(Line(source: entry.source, item: entry.item, quantity: entry.quantity))
            }
        }
        return lines
    }

    /// What a line costs, as if nothing had been used in its month before.
    package func dollars(_ line: Line) -> Double { prices.dollars(of: line.item, line.quantity) }

    /// Where sums of several days belong together.
    private struct Place: Hashable {
        let source: UsageSource
        let item: PricedItem

        init?(_ key: Key) {
            guard let elements = key.elements, elements.count == 7,
                let account = elements[2].string.flatMap({ AccountID($0) }),
                let region = elements[3].string.flatMap({ Region($0) }),
                let actor = elements[4].string, let resource = elements[5].string,
                let item = elements[6].string.flatMap({ PricedItem(rawValue: $0) })
            else { return nil }
            source = UsageSource(
                tenant: Tenant(account: account, region: region), actor: actor.isEmpty ? nil : actor,
                resource: resource.isEmpty ? nil : resource)
            self.item = item
        }
    }
}

extension UsageSource {
    /// By which lines of one price have an order.
    fileprivate var label: String {
        [tenant.account.rawValue, tenant.region.rawValue, actor ?? "", resource ?? ""].joined(separator: " ")
    }
}
