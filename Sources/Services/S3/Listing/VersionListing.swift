internal import Base
internal import Store

/// A version in a listing.
struct ListedVersion {
    let key: String
    let record: ObjectRecord
    let isLatest: Bool
}

extension S3Store {
    /// A page of the versions of a bucket's keys, by key and the newest first.
    /// - Parameter versionMarker: of the marker's key, versions up to this order are left out; nil leaves out the whole
    ///   key.
    func listVersions(_ listing: Listing, versionMarker: Int?, inBucket name: String) async throws -> ListingPage<
        ListedVersion
    > {
        var page = ListingPage<ListedVersion>()
        guard listing.limit > 0 else { return page }
        var walk = VersionWalk(self, listing, bucket: name)
        while let version = try await walk.next() {
            let common = listing.commonPrefix(of: version.key)
            if let common, !listing.isAhead(common) {
                walk.leap(behind: common)
                continue
            }
            if version.key.isExactly(listing.after) {
                guard common == nil, let versionMarker, version.record.order < versionMarker else { continue }
            }
            if page.count == listing.limit {
                page.isTruncated = true
                return page
            }
            page.last = common ?? version.key
            if let common {
                page.commonPrefixes.append(common)
                walk.leap(behind: common)
            } else {
                page.entries.append(version)
            }
        }
        return page
    }
}

/// Goes through current and older versions together.
private struct VersionWalk {
    private let (objects, versions): (Key, Key)
    private var current: RowCursor
    private var older: RowCursor

    init(_ s3: S3Store, _ listing: Listing, bucket: String) {
        (objects, versions) = (S3Keys.objects(bucket), S3Keys.versions(bucket))
        let (first, second) = (listing.range(under: objects), listing.range(under: versions))
        let page = min(listing.limit + 1, LimitsS3.pageEntries)
        current = RowCursor(s3.store, from: first.from, to: first.to, page: page)
        older = RowCursor(s3.store, from: second.from, to: second.to, page: page)
    }

    /// The next version: of a key first the current one, then the older ones.
    mutating func next() async throws -> ListedVersion? {
        let (first, second) = (try await current.peek(), try await older.peek())
        let key = try first.map { try name($0, objects) }
        let olderKey = try second.map { try name($0, versions) }
        if let second, let olderKey, key.map({ Listing.precedes(olderKey, $0) }) ?? true {
            older.advance()
            return ListedVersion(key: olderKey, record: try ObjectRecord(second.value), isLatest: false)
        }
        guard let first, let key else { return nil }
        current.advance()
        return ListedVersion(key: key, record: try ObjectRecord(first.value), isLatest: true)
    }

    mutating func leap(behind commonPrefix: String) {
        if let key = Listing.behind(commonPrefix, under: objects) { current.leap(to: key) } else { current.finish() }
        if let key = Listing.behind(commonPrefix, under: versions) { older.leap(to: key) } else { older.finish() }
    }

    private func name(_ row: Row, _ base: Key) throws -> String {
        guard let key = row.key.elements(after: base)?.first?.string else { throw FieldReader.damaged }
        return key
    }
}
