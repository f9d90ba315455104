/// The number of a commit, growing by at least one with each; 0 is before all commits.
package typealias Version = UInt64

/// One row as a read saw it.
package struct Row: Hashable, Sendable {
    package let key: Key
    package let value: [UInt8]
    /// The commit that last wrote the row. A row deleted and written again has a new, greater version.
    package let version: Version

    package init(key: Key, value: [UInt8], version: Version) {
        (self.key, self.value, self.version) = (key, value, version)
    }

    /// The number of a counter row (one that `Transaction.add` wrote), or nil when it is none.
    package var counter: Int? { Counter.decode(value) }
}

/// A counter's value: eight bytes, most significant first.
enum Counter {
    static func encode(_ number: Int) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    static func decode(_ value: [UInt8]) -> Int? {
        value.count == 8 ? Int(truncatingIfNeeded: value.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) : nil
    }
}
