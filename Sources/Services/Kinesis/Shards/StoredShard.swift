internal import Base
internal import KinesisAPI
internal import Store

/// A shard as it stands in its row. Its records stand in rows of their own, and its row changes only when it is closed.
struct StoredShard: Hashable, Sendable {
    let number: Int
    /// `shardId-000000000007`.
    let id: String
    let keys: HashKeys
    let created: Instant
    var closed: Instant?
    /// The shards that it was made of.
    var parent: Int?
    var adjacentParent: Int?

    init(
        number: Int, keys: HashKeys, created: Instant, closed: Instant? = nil, parent: Int? = nil,
        adjacentParent: Int? = nil
    ) {
        (self.number, id, self.keys, self.created) = (number, Self.id(number), keys, created)
        (self.closed, self.parent, self.adjacentParent) = (closed, parent, adjacentParent)
    }

    var isOpen: Bool { closed == nil }

    /// `shardId-000000000007`.
    static func id(_ number: Int) -> String {
        let digits = String(number)
        return "shardId-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    /// Nil where the text is no shard's id.
    static func number(_ id: String) -> Int? {
        guard id.hasPrefix("shardId-"), id.utf8.count == 20 else { return nil }
        return Int(id.dropFirst(8))
    }

    func isParent(of other: StoredShard) -> Bool { other.parent == number || other.adjacentParent == number }
}

extension StoredShard {
    var bytes: [UInt8] {
        var object: JSONObject = [
            "first": .string("\(keys.first)"), "last": .string("\(keys.last)"),
            "created": .integer(created.nanoseconds),
        ]
        object["closed"] = closed.map { .integer($0.nanoseconds) }
        object["parent"] = parent.map { .integer(Int64($0)) }
        object["adjacent"] = adjacentParent.map { .integer(Int64($0)) }
        return JSON.object(object).bytes
    }

    /// - Throws: `kinesis.shard` where the row is none that this build knows.
    init(_ row: Row, number: Int) throws(Failure) {
        guard let json = try? JSON(parsing: row.value), let first = json["first"]?.string.flatMap({ UInt128($0) }),
            let last = json["last"]?.string.flatMap({ UInt128($0) }), let created = json["created"]?.integer
        else {
            throw Failure(
                code: "kinesis.shard", message: "A shard's row is damaged or was written by a newer version.",
                stage: "read shard")
        }
        self.init(
            number: number, keys: HashKeys(first: first, last: last), created: Instant(nanoseconds: created),
            closed: json["closed"]?.integer.map { Instant(nanoseconds: $0) },
            parent: json["parent"]?.integer.map { Int($0) },
            adjacentParent: json["adjacent"]?.integer.map { Int($0) })
    }

    /// As the API shows it.
    /// - Parameter end: the place of its last record; nil while it is open.
    func output(in stream: Int, end: Int?) -> Shard {
        Shard(
            shardId: id, parentShardId: parent.map { Self.id($0) },
            adjacentParentShardId: adjacentParent.map { Self.id($0) }, hashKeyRange: keys.range,
            sequenceNumberRange: SequenceNumberRange(
                startingSequenceNumber: SequenceNumber(index: 0, of: self, in: stream).text,
                endingSequenceNumber: end.map { SequenceNumber(index: $0, of: self, in: stream).text }))
    }

    /// As a reader is told of it who has come to its parents' end.
    func child(parents: [String]) -> ChildShard {
        ChildShard(shardId: id, parentShards: parents, hashKeyRange: keys.range)
    }

    var parents: [String] { [parent, adjacentParent].compactMap { $0.map { Self.id($0) } } }
}
