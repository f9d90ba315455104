internal import Base
internal import Store

/// Where S3's rows stand. Names of buckets are global, so that their rows stand under no account.
enum S3Keys {
    static let buckets = Key("s3", "bucket")
    static func bucket(_ name: String) -> Key { buckets.appending(.string(name)) }
    /// The buckets of an account, in the order of their names.
    static func owned(by account: AccountID) -> Key { Key("s3", "owner", .string(account.rawValue)) }
    static func owned(by account: AccountID, _ name: String) -> Key { owned(by: account).appending(.string(name)) }
    /// A configuration of a bucket that stands apart from its row, as a `LongRow`.
    static func configuration(_ bucket: String, _ kind: String) -> Key {
        configurations(bucket).appending(.string(kind))
    }
    static func configurations(_ bucket: String) -> Key { Key("s3", "configuration", .string(bucket)) }
    /// The messages of events that are to be delivered, by the time at which they are.
    static let events = Key("s3", "event")
    /// The day on which the rules of life cycles were last done.
    static let lifecycle = Key("s3", "lifecycle")
    /// What CloudFormation was about to make under this name.
    static func intent(_ name: String) -> Key { Key("s3", "intent", .string(name)) }

    /// The current versions, in the order of their keys.
    static func objects(_ bucket: String) -> Key { Key("s3", "object", .string(bucket)) }
    static func object(_ bucket: String, _ key: String) -> Key { objects(bucket).appending(.string(key)) }
    /// The versions that are no longer current, by key, the newest first.
    static func versions(_ bucket: String) -> Key { Key("s3", "version", .string(bucket)) }
    static func versions(_ bucket: String, _ key: String) -> Key { versions(bucket).appending(.string(key)) }
    static func version(_ bucket: String, _ key: String, _ order: Int) -> Key {
        versions(bucket, key).appending(.integer(-order))
    }
    /// The order of the version `null` of a key, where it is no longer current.
    static func null(_ bucket: String, _ key: String) -> Key { Key("s3", "null", .string(bucket), .string(key)) }

    static func uploads(_ bucket: String) -> Key { Key("s3", "upload", .string(bucket)) }
    static func upload(_ bucket: String, _ key: String, _ id: String) -> Key {
        uploads(bucket).appending(.string(key), .string(id))
    }
    static func parts(_ group: String) -> Key { Key("s3", "part", .string(group)) }
    static func part(_ group: String, _ number: Int) -> Key { parts(group).appending(.integer(number)) }
    /// The parts that make up an object, `LimitsS3.partsPerRow` in a row.
    static func manifest(_ group: String) -> Key { Key("s3", "manifest", .string(group)) }
    static func manifest(_ group: String, _ row: Int) -> Key { manifest(group).appending(.integer(row)) }
    /// Stands for a group of blobs that is in use.
    static func group(_ group: String) -> Key { Key("s3", "blob", .string(group)) }
}

extension Key {
    /// The smallest key whose last element is a string that begins with this key's last element.
    var openEnded: Key { Key(bytes: Array(bytes.dropLast())) }
}
