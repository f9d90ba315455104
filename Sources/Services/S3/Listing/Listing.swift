internal import Base
internal import Store

/// What a listing asks for: keys with a prefix, behind a marker, those with a delimiter after the prefix as one entry.
struct Listing: Sendable {
    var prefix = ""
    var delimiter = ""
    /// Entries at or before this are left out; a rolled-up prefix is one entry.
    var after = ""
    var limit = LimitsS3.pageEntries

    /// The entry that stands for the key and all others that begin alike; nil for a key of its own.
    func commonPrefix(of key: String) -> String? {
        guard !delimiter.isEmpty else { return nil }
        let (bytes, mark) = (Array(key.utf8), Array(delimiter.utf8))
        var start = prefix.utf8.count
        while start + mark.count <= bytes.count {
            if bytes[start..<(start + mark.count)].elementsEqual(mark) {
                return String(decoding: bytes[..<(start + mark.count)], as: UTF8.self)
            }
            start += 1
        }
        return nil
    }

    /// Whether an entry lies behind the marker.
    func isAhead(_ entry: String) -> Bool { after.isEmpty || Self.precedes(after, entry) }

    /// In the order of the UTF-8 bytes, as S3 lists.
    static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The first and the last key that can matter, under a prefix of the store.
    func range(under base: Key) -> (from: Key, to: Key?) {
        let opened = base.appending(.string(prefix)).openEnded
        let marker = base.appending(.string(after))
        return (from: after.isEmpty ? opened : max(opened, marker), to: opened.afterPrefix)
    }

    /// The first key of the store behind all that a rolled-up prefix stands for.
    static func behind(_ commonPrefix: String, under base: Key) -> Key? {
        base.appending(.string(commonPrefix)).openEnded.afterPrefix
    }
}

/// One page of a listing.
struct ListingPage<Entry> {
    var entries: [Entry] = []
    var commonPrefixes: [String] = []
    var isTruncated = false
    /// The last key or rolled-up prefix of the page.
    var last = ""

    var count: Int { entries.count + commonPrefixes.count }
}

extension S3Store {
    /// A page of rows that stand under `base` by a string and perhaps more.
    ///
    /// It is a scan of the range from the marker on. A rolled-up prefix costs one leap, whatever it stands for.
    /// - Parameter entry: what a row lists as; nil leaves it out.
    func list<Entry>(
        _ listing: Listing, under base: Key, _ entry: (_ key: String, _ row: Row) throws -> Entry?
    ) async throws -> ListingPage<Entry> {
        var page = ListingPage<Entry>()
        guard listing.limit > 0 else { return page }
        let range = listing.range(under: base)
        var cursor = RowCursor(store, from: range.from, to: range.to, page: min(listing.limit + 1, LimitsS3.pageEntries))
        while let row = try await cursor.peek() {
            guard let key = row.key.elements(after: base)?.first?.string else { throw FieldReader.damaged }
            let common = listing.commonPrefix(of: key)
            guard listing.isAhead(common ?? key), let made = try entry(key, row) else {
                skip(common.flatMap { listing.isAhead($0) ? nil : $0 }, base, &cursor)
                continue
            }
            if page.count == listing.limit {
                page.isTruncated = true
                return page
            }
            page.last = common ?? key
            if let common { page.commonPrefixes.append(common) } else { page.entries.append(made) }
            skip(common, base, &cursor)
        }
        return page
    }

    /// Goes on: behind a rolled-up prefix, else to the next row.
    private func skip(_ commonPrefix: String?, _ base: Key, _ cursor: inout RowCursor) {
        guard let commonPrefix else { return cursor.advance() }
        if let next = Listing.behind(commonPrefix, under: base) { cursor.leap(to: next) } else { cursor.finish() }
    }
}
