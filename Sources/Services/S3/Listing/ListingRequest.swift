internal import Base
internal import S3API
internal import Store
internal import Wire

/// How a listing's texts are written: as they are, or percent-encoded where a key may hold what XML cannot.
struct ListingText {
    let encoding: EncodingType?

    func callAsFunction(_ text: String) -> String {
        encoding == nil ? text : PercentEncoding.encode(text, keepingSlashes: true)
    }

    func optional(_ text: String?) -> String? { text.map { self($0) } }

    func prefixes(_ prefixes: [String]) -> [CommonPrefix] { prefixes.map { CommonPrefix(prefix: self($0)) } }
}

enum ListingLimit {
    /// The number of entries that a page may have.
    /// - Throws: `InvalidArgument` for a negative number.
    static func read(_ asked: Int?, _ name: String) throws(Fault) -> Int {
        guard let asked else { return LimitsS3.pageEntries }
        guard (0...Int(Int32.max)).contains(asked) else {
            throw S3Fault.invalidArgument(
                "Argument \(name) must be an integer between 0 and 2147483647", name, String(asked))
        }
        return min(asked, LimitsS3.pageEntries)
    }
}

extension S3Store {
    /// A page of a bucket's current objects.
    func listObjects(_ listing: Listing, inBucket name: String) async throws -> ListingPage<ListedVersion> {
        try await list(listing, under: S3Keys.objects(name)) { key, row in
            let record = try ObjectRecord(row.value)
            return record.isDeleteMarker ? nil : ListedVersion(key: key, record: record, isLatest: true)
        }
    }
}

extension ObjectShape {
    init(_ object: ListedVersion, _ text: ListingText, owner: Owner?, restore: RestoreStatus?) {
        let record = object.record
        self.init(
            key: text(object.key), lastModified: record.lastModified, eTag: record.quotedETag,
            checksumAlgorithm: record.checksum.flatMap { ChecksumAlgorithm(rawValue: $0.kind.rawValue) }.map { [$0] },
            checksumType: record.checksum.map { $0.isComposite ? .composite : .fullObject }, size: record.size,
            storageClass: ObjectStorageClass(rawValue: record.headers.storageClass ?? "STANDARD"), owner: owner,
            restoreStatus: restore)
    }
}
