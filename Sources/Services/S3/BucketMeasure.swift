internal import Base
internal import Store

/// How much a bucket holds: all versions, delete markers, and the parts of uploads that are not completed.
struct BucketMeasure: Sendable, Hashable {
    private(set) var objects = 0
    /// By the storage classes.
    private(set) var bytes: [String: Int] = [:]

    static let standard = "STANDARD"

    /// Counts a bucket.
    /// - Parameter most: rows that are looked at.
    /// - Returns: nil where there are more.
    static func of(_ bucket: String, _ s3: S3Store, most: Int = .max) async throws -> BucketMeasure? {
        var counting = Counting(left: most)
        do {
            for prefix in [S3Keys.objects(bucket), S3Keys.versions(bucket)] {
                try await s3.eachRow(under: prefix) { row in
                    try counting.take()
                    let record = try ObjectRecord(row.value)
                    counting.measure.add(record.size, record.headers.storageClass)
                }
            }
            try await s3.eachRow(under: S3Keys.uploads(bucket)) { row in
                try counting.take()
                let upload = try UploadRecord(row.value)
                try await s3.eachRow(under: S3Keys.parts(upload.group)) { part in
                    try counting.take()
                    counting.measure.add(try PartRecord(part.value).size, upload.headers.storageClass)
                }
            }
        } catch is Counting.Full { return nil }
        return counting.measure
    }

    private mutating func add(_ size: Int, _ storageClass: String?) {
        objects += 1
        bytes[storageClass ?? Self.standard, default: 0] += size
    }

    private struct Counting {
        struct Full: Error {}

        var left: Int
        var measure = BucketMeasure()

        mutating func take() throws {
            guard left > 0 else { throw Full() }
            left -= 1
        }
    }
}
