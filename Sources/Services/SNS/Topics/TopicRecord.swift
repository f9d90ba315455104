internal import Base
internal import Store
internal import Wire

/// A topic's definition, as it stands in its row.
struct TopicRecord: Sendable, Hashable {
    let name: String
    /// Tells it from other topics of the same name, earlier ones too.
    let id: Int
    /// Those that were set, by AWS's names.
    var attributes: [String: String]
    var tags: [String: String]

    var isFIFO: Bool { attributes["FifoTopic"] == "true" }
}

extension TopicRecord {
    /// The row's value.
    var bytes: [UInt8] {
        JSON.object([
            "name": .string(name), "id": .integer(Int64(id)), "attributes": JSON(texts: attributes),
            "tags": JSON(texts: tags),
        ]).bytes
    }

    /// The row's value, where a row has room for it.
    /// - Throws: `InvalidParameter`.
    func checkedBytes() throws(Fault) -> [UInt8] {
        let bytes = bytes
        guard bytes.count <= LimitsStore.valueBytes else {
            throw .invalidParameter("The topic's attributes and tags are too long together")
        }
        return bytes
    }

    /// - Throws: `sns.topic` where the bytes are no definition that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let name = json["name"]?.string, let id = json["id"]?.integer else {
            throw Failure(
                code: "sns.topic", message: "A topic's definition is damaged or was written by a newer version.",
                stage: "read topic")
        }
        self.init(
            name: name, id: Int(id), attributes: json["attributes"]?.texts ?? [:], tags: json["tags"]?.texts ?? [:])
    }
}
