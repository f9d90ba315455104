package import Base
package import Store

/// Keeps the last report of each kind and subject that commands left with the server, so that the console can show it.
///
/// A report is a blob, so it is there whole or not at all: a line that says what it is, and the document. Beyond
/// `LimitsPlatform.reports` the oldest goes.
package actor ReportShelf {
    private static let folder = "reports/"
    /// A head has a subject of at most 512 bytes, each of which may be written as six.
    private static let headBytes = 4_096
    private let blobs: any Blobs
    private var known: [ReportLabel: Instant]?

    package init(_ blobs: any Blobs) { self.blobs = blobs }

    /// All that are there, the newest first.
    package func heads() async throws(Failure) -> [ReportHead] {
        try await index().map { ReportHead($0.key, at: $0.value) }.sorted {
            ($1.time, $0.label.kind.rawValue, $0.label.subject) < ($0.time, $1.label.kind.rawValue, $1.label.subject)
        }
    }

    /// Puts a report in the place of the last one of its label.
    package func put(_ report: JSON, _ head: ReportHead) async throws(Failure) {
        _ = try await index()
        try await blobs.put(Self.name(head.label), Self.line(head).bytes + [10] + report.bytes)
        known?[head.label] = head.time
        while let all = known, all.count > LimitsPlatform.reports,
            let oldest = all.min(by: { ($0.value, $0.key.subject) < ($1.value, $1.key.subject) })?.key
        {
            known?[oldest] = nil
            try await blobs.delete(Self.name(oldest))
        }
    }

    /// - Returns: when it was left, and the document; nil where there is none.
    package func report(_ label: ReportLabel) async throws(Failure) -> (head: ReportHead, report: JSON)? {
        guard let bytes = try await blobs.get(Self.name(label)), let head = Self.head(bytes), head.label == label,
            let end = bytes.firstIndex(of: 10), let report = try? JSON(parsing: bytes[(end + 1)...])
        else { return nil }
        return (head, report)
    }

    /// What is there, which is read once. Blobs that are no reports are passed over.
    private func index() async throws(Failure) -> [ReportLabel: Instant] {
        if let known { return known }
        var found: [ReportLabel: Instant] = [:]
        for name in try await blobs.list(prefix: Self.folder, after: nil, limit: LimitsBlobs.namesPerList) {
            guard let bytes = try await blobs.get(name, count: Self.headBytes), let head = Self.head(bytes) else {
                continue
            }
            found[head.label] = head.time
        }
        // Another call may have read it meanwhile, and known more since.
        if let known { return known }
        known = found
        return found
    }

    // MARK: - As blobs

    /// Subjects are the user's words, so the name has their digest.
    private static func name(_ label: ReportLabel) throws(Failure) -> BlobName {
        try BlobName(folder + "\(label.kind.rawValue)/\(Hex.encode(Digest.sha256(label.subject.utf8)))")
    }

    private static func line(_ head: ReportHead) -> JSON {
        [
            "kind": .string(head.label.kind.rawValue), "subject": .string(head.label.subject),
            "time": .integer(head.time.nanoseconds),
        ]
    }

    private static func head(_ bytes: [UInt8]) -> ReportHead? {
        guard let line = try? JSON(parsing: bytes.prefix { $0 != 10 }),
            let kind = line["kind"]?.string.flatMap({ ReportLabel.Kind(rawValue: $0) }),
            let label = line["subject"]?.string.flatMap({ ReportLabel(kind, of: $0) }),
            let time = line["time"]?.integer
        else { return nil }
        return ReportHead(label, at: Instant(nanoseconds: time))
    }
}
