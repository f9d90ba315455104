internal import Base
internal import Store

/// The records of streams: written in the commits of the changes that they tell of, and read in the order of those.
///
/// A stream has one shard, and a counter that each of those commits adds to; so its places have no gaps, and writers
/// never conflict by them. What is longer than a row is written in rows of its own before, with a note that the commit
/// takes away: what still has one after an hour is removed.
struct StreamLog: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness

    /// How a row begins: the entry, or the id and the length of the rows that have it.
    private enum Form: UInt8 {
        case inline = 1
        case stored
    }

    // MARK: - Writing

    /// Adds the records of changes to the transaction that makes them.
    func add(_ entries: [StreamEntry], to stream: TableStream, _ transaction: inout Transaction) async throws(Failure) {
        guard !entries.isEmpty else { return }
        let count = transaction.add(DynamoDBStore.countKey(stream.id), entries.count)
        let prefix = DynamoDBStore.logPrefix(stream.id)
        for (index, entry) in entries.enumerated() {
            let row = try await row(
                entry.bytes, at: entry.time, ofDeletion: entry.event == .remove, &transaction)
            transaction.put(prefix, sequence: count, offset: index + 1 - entries.count, row)
        }
    }

    /// The value of a row that has these bytes, or where there are more than `most`, says where they are.
    /// - Parameter ofDeletion: may be written where the disk is full.
    func row(
        _ bytes: [UInt8], at time: Instant, most: Int = LimitsDynamoDB.chunkBytes, ofDeletion: Bool = false,
        _ transaction: inout Transaction
    ) async throws(Failure) -> [UInt8] {
        // A large transaction keeps its room for items.
        let hasRoom = !transaction.isLarge || transaction.byteCount < LimitsStore.transactionBytes
        if bytes.count < (hasRoom ? most : LimitsDynamoDB.shortRecordBytes) { return [Form.inline.rawValue] + bytes }
        let id = try await keep(bytes, ofDeletion: ofDeletion)
        var row = [Form.stored.rawValue]
        withUnsafeBytes(of: time.nanoseconds.bigEndian) { row += $0 }
        withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { row += $0 }
        row += id
        transaction.check(DynamoDBStore.looseKey(id), .present)
        transaction.clear(DynamoDBStore.looseKey(id))
        return row
    }

    /// Writes what is too long for a row, and may be for a commit: two images can take more than twice what they count.
    /// - Parameter isDeletion: whether its item goes, which makes the room that it takes: on a full disk it is written
    ///   in steps that have room all the same.
    /// - Returns: the id of its rows.
    private func keep(_ bytes: [UInt8], ofDeletion isDeletion: Bool) async throws(Failure) -> [UInt8] {
        let id = randomness.uuidBytes()
        let most = isDeletion ? LimitsStore.deletionBytes - LimitsStore.keyBytes : LimitsDynamoDB.commitBytes
        var transaction = Transaction()
        transaction.isPartOfDeletion = isDeletion
        transaction.put(DynamoDBStore.looseKey(id), Self.time(clock.now))
        for (key, part) in LongRow.parts(DynamoDBStore.imagesKey(id), bytes) {
            if transaction.byteCount + part.count > most {
                _ = try await store.commit(transaction)
                transaction = Transaction()
                transaction.isPartOfDeletion = isDeletion
                transaction.check(DynamoDBStore.looseKey(id), .present)
            }
            transaction.put(key, part)
        }
        _ = try await store.commit(transaction)
        return id
    }

    /// Takes away at once what was written for a transaction that was not made: who meets others often would leave much
    /// until the next sweep.
    func forget(_ transaction: Transaction) async throws(Failure) {
        for key in transaction.checks.map(\.key) {
            try await drop(key, .present)
        }
    }

    /// Removes what a note stands for, and the note; nothing where the key is none of a note.
    private func drop(_ note: Key, _ expectation: Transaction.Expectation) async throws(Failure) {
        guard let id = note.elements(after: DynamoDBStore.loosePrefix)?.first?.bytes else { return }
        var transaction = Transaction()
        transaction.check(note, expectation)
        LongRow.remove(DynamoDBStore.imagesKey(id), &transaction)
        transaction.delete(note)
        _ = try await store.commit(transaction)
    }

    // MARK: - Reading

    struct Page: Sendable {
        var entries: [(place: Int, entry: StreamEntry)] = []
        /// The place from which the next read goes on.
        var next: Int
    }

    /// Records of the stream with this id from a place on, up to 1 MB and one at least.
    /// - Returns: nil where the record at the place has expired.
    func read(_ stream: String, from place: Int, most: Int) async throws -> Page? {
        let prefix = DynamoDBStore.logPrefix(stream)
        let range = KeyRange(
            from: prefix.appending(.integer(place)), to: prefix.afterPrefix, limit: most,
            byteLimit: LimitsDynamoDB.streamPageBytes)
        var rows = try await store.read(range)
        if rows.isEmpty {
            // Counted before they are looked for again: what comes meanwhile is no sign of an expiry.
            let last = try await count(stream)
            rows = try await store.read(range)
            guard !rows.isEmpty else { return place > last ? Page(next: place) : nil }
        }
        let (first, horizon) = (rows[0], StreamRow.horizon(now: clock.now))
        guard first.key.elements(after: prefix)?.first?.integer == place, Self.time(of: first) >= horizon else {
            return nil
        }
        var page = Page(next: place)
        var bytes = 0
        for row in rows {
            guard let entry = try await entry(row) else { return page.entries.isEmpty ? nil : page }
            bytes += entry.size
            if !page.entries.isEmpty, bytes > LimitsDynamoDB.streamPageBytes { break }
            page.entries.append((page.next, entry))
            page.next += 1
        }
        return page
    }

    /// Nil where it is being removed.
    private func entry(_ row: Row) async throws -> StreamEntry? {
        if let bytes = try await bytes(row.value) { return try StreamEntry(bytes) }
        guard try await store.get(row.key) == nil else { throw StreamEntry.damaged }
        return nil
    }

    /// The bytes that a row has, or has elsewhere; nil where not all of them are there.
    func bytes(_ row: [UInt8]) async throws -> [UInt8]? {
        switch row.first.flatMap({ Form(rawValue: $0) }) {
        case .inline?: return Array(row.dropFirst())
        case .stored?:
            guard row.count > 13 else { throw StreamEntry.damaged }
            let count = row[9..<13].reduce(0) { $0 << 8 | Int($1) }
            let bytes = try await LongRow.read(DynamoDBStore.imagesKey(Array(row[13...])), store)
            return bytes?.count == count ? bytes : nil
        case nil: throw StreamEntry.damaged
        }
    }

    /// Removes what a row has elsewhere.
    static func removeImages(_ row: [UInt8], _ transaction: inout Transaction) {
        guard row.first == Form.stored.rawValue, row.count > 13 else { return }
        LongRow.remove(DynamoDBStore.imagesKey(Array(row[13...])), &transaction)
    }

    /// How many records it ever had: the place of the last.
    func count(_ stream: String) async throws(Failure) -> Int {
        try await store.get(DynamoDBStore.countKey(stream))?.counter ?? 0
    }

    /// The place of the oldest record that has not expired; behind the last one where all have.
    func first(_ stream: String) async throws -> Int {
        let prefix = DynamoDBStore.logPrefix(stream)
        let horizon = StreamRow.horizon(now: clock.now)
        var range = KeyRange(
            prefix: prefix, limit: LimitsDynamoDB.rowsPerStep, byteLimit: LimitsDynamoDB.stepBytes)
        // The first is it, mostly.
        range.limit = 1
        // Counted before the records are looked for: one that comes meanwhile is not passed over.
        let end = try await count(stream) + 1
        while true {
            let rows = try await store.read(range)
            if let row = rows.first(where: { Self.time(of: $0) >= horizon }),
                let place = row.key.elements(after: prefix)?.first?.integer
            {
                return place
            }
            guard let last = rows.last else { return end }
            range = range.after(last.key)
            range.limit = LimitsDynamoDB.rowsPerStep
        }
    }

    // MARK: - Removing

    /// Removes records that came before a time, oldest first, in steps.
    func remove(_ stream: String, before time: Instant) async throws {
        let prefix = DynamoDBStore.logPrefix(stream)
        while true {
            // The first alone is read, mostly.
            guard let first = try await store.read(KeyRange(prefix: prefix, limit: 1)).first,
                Self.time(of: first) < time
            else { return }
            let range = KeyRange(
                prefix: prefix, limit: LimitsDynamoDB.rowsPerStep, byteLimit: LimitsDynamoDB.stepBytes)
            let rows = try await store.read(range).prefix { Self.time(of: $0) < time }
            guard let last = rows.last else { return }
            var transaction = Transaction()
            for row in rows { Self.removeImages(row.value, &transaction) }
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
            _ = try await store.commit(transaction)
        }
    }

    /// Adds to a transaction the removal of the records before a place, as many as one step takes.
    func remove(_ stream: String, before place: Int, _ transaction: inout Transaction) async throws(Failure) {
        let prefix = DynamoDBStore.logPrefix(stream)
        let range = KeyRange(
            from: prefix, to: prefix.appending(.integer(place)), limit: LimitsDynamoDB.rowsPerStep,
            byteLimit: LimitsDynamoDB.stepBytes)
        let rows = try await store.read(range)
        guard let first = rows.first, let last = rows.last else { return }
        for row in rows { Self.removeImages(row.value, &transaction) }
        transaction.delete(KeyRange(from: first.key, to: last.key.successor))
    }

    /// Takes away what was written for changes that never came.
    func removeLoose() async throws {
        let before = clock.now - LimitsDynamoDB.loose
        for row in try await store.readAll(KeyRange(prefix: DynamoDBStore.loosePrefix))
        where Self.time(row.value[...]) < before {
            try await drop(row.key, .version(row.version))
        }
    }

    // MARK: - Times

    /// When a record came, without reading it.
    private static func time(of row: Row) -> Instant {
        switch row.value.first.flatMap({ Form(rawValue: $0) }) {
        case .inline?: time(row.value.dropFirst(4))
        case .stored?, nil: time(row.value.dropFirst())
        }
    }

    private static func time(_ instant: Instant) -> [UInt8] {
        withUnsafeBytes(of: instant.nanoseconds.bigEndian) { Array($0) }
    }
    private static func time(_ bytes: ArraySlice<UInt8>) -> Instant {
        Instant(nanoseconds: bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) })
    }
}
