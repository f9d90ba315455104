internal import Base

extension Table {
    /// What a table and its indexes have.
    struct Measure: Sendable {
        /// Items and their bytes.
        struct Part: Sendable {
            var items = 0
            var bytes = 0

            mutating func add(_ size: Int) {
                items += 1
                bytes += size
            }
        }

        var whole = Part()
        /// Those of each index, which has the attributes that it shows.
        var indexes: [String: Part] = [:]

        /// Whether each of the table's indexes was counted.
        func isOf(_ table: Table) -> Bool { table.indexes.allSatisfy { indexes[$0.name] != nil } }

        mutating func add(_ other: Measure) {
            whole.add(other.whole)
            for (name, part) in other.indexes { indexes[name, default: Part()].add(part) }
        }
    }
}

extension Table.Measure.Part {
    fileprivate mutating func add(_ other: Self) {
        items += other.items
        bytes += other.bytes
    }

    fileprivate init(_ json: JSON?) {
        (items, bytes) = (Int(json?[0]?.integer ?? 0), Int(json?[1]?.integer ?? 0))
    }

    fileprivate var json: JSON { [.integer(Int64(items)), .integer(Int64(bytes))] }
}

extension Table.Measure {
    var json: JSONObject {
        let parts = indexes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }
        return ["whole": whole.json, "indexes": .object(JSONObject(parts))]
    }

    init(_ json: JSONObject) {
        whole = Part(json["whole"])
        let parts = json["indexes"]?.object ?? [:]
        indexes = Dictionary(parts.map { ($0.key, Part($0.value)) }) { _, last in last }
    }
}
