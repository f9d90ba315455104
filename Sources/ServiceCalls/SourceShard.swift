/// A shard among those of all streams that have had its stream's name: one that is made anew has shards of the same
/// ids, whose numbers begin elsewhere.
package struct ShardName: Hashable, Sendable {
    package let id: String
    /// The number that its first record can have.
    package let start: String

    package init(id: String, start: String) { (self.id, self.start) = (id, start) }
}

/// A shard as those see it who read all shards of a stream.
package struct SourceShard: Hashable, Sendable {
    package let name: ShardName
    /// The ids of the shards that it was made of.
    package let parents: [String]

    package init(name: ShardName, parents: [String]) { (self.name, self.parents) = (name, parents) }
}
