internal import Base

/// Writes a table's definition for the store, and reads it again.
enum TableRecord {
    static func encode(_ table: Table) -> [UInt8] { json(table).bytes }

    static func json(_ table: Table) -> JSON {
        var object: JSONObject = [
            "name": .string(table.name), "id": .string(table.id), "arn": .string(table.arn),
            "created": .integer(table.created.milliseconds), "attributes": .array(table.attributes.map(encode)),
            "key": encode(table.key), "indexes": .array(table.indexes.map(encode)),
            "protected": .bool(table.isDeletionProtected),
            "tags": .object(JSONObject(table.tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
        ]
        object["leaving"] = table.leaving.map(encode)
        object["throughput"] = table.throughput.provisioned.map(encode)
        object["maximum"] = table.throughput.maximum.map(encode)
        object["onDemandSince"] = table.throughput.onDemandSince.map { .integer($0.milliseconds) }
        object["class"] = table.tableClass.map { .string($0) }
        object["ttl"] = table.timeToLive.map { .string($0) }
        object["stream"] = table.stream.map { stream in
            [
                "id": .string(stream.id), "label": .string(stream.label), "view": .string(stream.view.rawValue),
                "enabled": .bool(stream.isEnabled),
            ]
        }
        if table.history != TableHistory() { object["history"] = table.history.json }
        object["encryption"] = table.encryptionKey.map { .string($0) }
        if !table.destinations.isEmpty { object["destinations"] = .array(table.destinations.map(\.json)) }
        object["policy"] = table.policy.map(\.stored)
        object["source"] = table.source.map(\.json)
        return .object(object)
    }

    /// - Throws: `dynamodb.table` where the bytes are no definition that this build knows.
    static func decode(_ bytes: [UInt8]) throws(Failure) -> Table {
        guard let json = try? JSON(parsing: bytes), let table = table(json) else {
            throw Failure(
                code: "dynamodb.table", message: "A table's definition is damaged or was written by a newer version.",
                stage: "read table")
        }
        return table
    }

    private static func encode(_ attribute: KeySchema.Attribute) -> JSON {
        ["name": .string(attribute.name), "type": .string(attribute.kind.rawValue)]
    }

    static func encode(_ key: KeySchema) -> JSON { .array(key.attributes.map(encode)) }

    private static func encode(_ provisioned: TableThroughput.Provisioned) -> JSON {
        ["read": .integer(Int64(provisioned.read)), "write": .integer(Int64(provisioned.write))]
    }

    private static func encode(_ index: TableIndex) -> JSON {
        var object: JSONObject = [
            "name": .string(index.name), "global": .bool(index.isGlobal), "key": encode(index.key),
        ]
        switch index.projected {
        case .all: object["projected"] = "ALL"
        case .keysOnly: object["projected"] = "KEYS_ONLY"
        case .include(let names): object["projected"] = .array(names.map { .string($0) })
        }
        object["throughput"] = index.throughput.map(encode)
        object["maximum"] = index.maximum.map(encode)
        if index.isBuilding { object["building"] = .bool(true) }
        return .object(object)
    }

    /// Nil where it is no definition that this build knows.
    static func table(_ json: JSON) -> Table? {
        guard let name = json["name"]?.string, let id = json["id"]?.string, let arn = json["arn"]?.string,
            let created = json["created"]?.integer, let key = json["key"].flatMap(key),
            let attributes = json["attributes"]?.array, let indexes = json["indexes"]?.array
        else { return nil }
        let throughput = TableThroughput(
            provisioned: json["throughput"].flatMap(provisioned),
            onDemandSince: json["onDemandSince"]?.integer.map { Instant(milliseconds: $0) },
            maximum: json["maximum"].flatMap(provisioned))
        return Table(
            name: name, id: id, arn: arn, created: Instant(milliseconds: created),
            attributes: attributes.compactMap(attribute), key: key, indexes: indexes.compactMap(index),
            leaving: json["leaving"].flatMap(index), throughput: throughput, tableClass: json["class"]?.string,
            isDeletionProtected: json["protected"]?.bool ?? false, timeToLive: json["ttl"]?.string,
            tags: Dictionary((json["tags"]?.object ?? [:]).map { ($0.key, $0.value.string ?? "") }) { _, last in last },
            stream: json["stream"].flatMap(stream), policy: json["policy"].flatMap { TablePolicy($0) },
            encryptionKey: json["encryption"]?.string,
            destinations: (json["destinations"]?.array ?? []).compactMap { TableDestination($0) },
            history: json["history"].map { TableHistory($0) } ?? TableHistory(),
            source: json["source"].flatMap { TableSource($0) })
    }

    private static func stream(_ json: JSON) -> TableStream? {
        guard let id = json["id"]?.string, let label = json["label"]?.string,
            let view = json["view"]?.string.flatMap({ TableStream.View(rawValue: $0) })
        else { return nil }
        return TableStream(id: id, label: label, view: view, isEnabled: json["enabled"]?.bool ?? false)
    }

    private static func attribute(_ json: JSON) -> KeySchema.Attribute? {
        guard let name = json["name"]?.string, let kind = json["type"]?.string.flatMap(ItemValue.Kind.init) else {
            return nil
        }
        return KeySchema.Attribute(name, kind)
    }

    static func key(_ json: JSON) -> KeySchema? {
        let attributes = (json.array ?? []).compactMap(attribute)
        return attributes.first.map { KeySchema(partition: $0, sort: attributes.dropFirst().first) }
    }

    private static func provisioned(_ json: JSON) -> TableThroughput.Provisioned? {
        guard let read = json["read"]?.integer, let write = json["write"]?.integer else { return nil }
        return TableThroughput.Provisioned(read: Int(read), write: Int(write))
    }

    private static func index(_ json: JSON) -> TableIndex? {
        guard let name = json["name"]?.string, let key = json["key"].flatMap(key) else { return nil }
        let projected: TableIndex.Projected
        switch json["projected"] {
        case .string("ALL"): projected = .all
        case .array(let names): projected = .include(names.compactMap(\.string))
        default: projected = .keysOnly
        }
        return TableIndex(
            name: name, isGlobal: json["global"]?.bool ?? false, key: key, projected: projected,
            throughput: json["throughput"].flatMap(provisioned), maximum: json["maximum"].flatMap(provisioned),
            isBuilding: json["building"]?.bool ?? false)
    }
}
