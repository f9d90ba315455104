internal import Base

/// What a stack is to be: its template and everything given with it.
struct StackTarget: Hashable, Sendable {
    struct Tag: Hashable, Sendable {
        let key: String
        let value: String
    }

    /// The names of the texts as given and as the transforms left them.
    var original = ""
    var processed = ""
    var description: String?
    var parameters: [String: String] = [:]
    var tags: [Tag] = []
    var capabilities: [String] = []
    var roleARN: String?

    var json: JSON {
        .object(
            JSONObject(present: [
                ("original", .string(original)), ("processed", .string(processed)), ("description", .text(description)),
                ("parameters", JSON(map: parameters)),
                ("tags", .array(tags.map { .array([.string($0.key), .string($0.value)]) })),
                ("capabilities", JSON(texts: capabilities)), ("role", .text(roleARN)),
            ]))
    }
}

extension StackTarget {
    init(_ json: JSON?) {
        let reader = RecordReader(json)
        self.init(
            original: reader.text("original"), processed: reader.text("processed"),
            description: reader.optionalText("description"), parameters: reader.map("parameters"),
            tags: (reader.object["tags"]?.array ?? []).map {
                Tag(key: $0[0]?.string ?? "", value: $0[1]?.string ?? "")
            },
            capabilities: reader.texts("capabilities"), roleARN: reader.optionalText("role"))
    }
}
