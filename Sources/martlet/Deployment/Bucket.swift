internal import Base
internal import HTTP
internal import Wire

/// A bucket that is to go, with all that is in it.
struct Bucket {
    private let name: String
    private let client: AWSClient

    init(_ name: String, _ client: AWSClient) { (self.name, self.client) = (name, client) }

    var exists: Bool {
        get async throws {
            do {
                _ = try await client.send(AWSClient.Call("s3", "S3 HeadBucket", .head, "/\(name)"))
                return true
            } catch let fault as AWSFault where fault.status == 404 {
                return false
            }
        }
    }

    /// Deletes every version of every object.
    func empty() async throws {
        for _ in 0..<LimitsClient.pages {
            let page = try await client.send(
                AWSClient.Call("s3", "S3 ListObjectVersions", .get, "/\(name)", query: "versions"))
            let versions = try ObjectVersion.list(page.body)
            if versions.isEmpty { return }
            for version in versions {
                let path = "/\(name)/\(PercentEncoding.encode(version.key, keepingSlashes: true))"
                let query = "versionId=\(PercentEncoding.encode(version.id))"
                _ = try await client.send(AWSClient.Call("s3", "S3 DeleteObject", .delete, path, query: query))
            }
        }
    }

    func delete() async throws {
        _ = try await client.send(AWSClient.Call("s3", "S3 DeleteBucket", .delete, "/\(name)"))
    }
}

/// One version of an object, or the mark that a deletion left.
struct ObjectVersion: Equatable {
    let key: String
    /// `null` where the bucket keeps no versions.
    let id: String

    /// What an answer to ListObjectVersions holds.
    static func list(_ body: [UInt8]) throws -> [ObjectVersion] {
        do {
            return try XMLReader.read(body).children.filter {
                ["Version", "DeleteMarker"].contains($0.localName)
            }.map { ObjectVersion(key: $0["Key"]?.text ?? "", id: $0["VersionId"]?.text ?? "null") }
        } catch {
            throw CommandFailure("S3 ListObjectVersions answered what is no XML: \(error.message)")
        }
    }
}
