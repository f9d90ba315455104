internal import Wire

/// The answer to a listing of the artifact bucket.
enum ArtifactListing {
    static func keys(_ body: [UInt8]) throws -> [String] {
        do {
            return try XMLReader.read(body).children.filter { $0.localName == "Contents" }.compactMap {
                $0["Key"]?.text
            }
        } catch {
            throw CommandFailure("S3 ListObjectsV2 answered what is no XML: \(error.message)")
        }
    }
}
