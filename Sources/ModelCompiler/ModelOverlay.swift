package import Base

/// What `Models/served.json` says of a service beyond its model: what the model has forgotten of the Query protocol,
/// which the service still speaks to older clients, and which enumerations it leaves to the service's own judgement.
package struct ModelOverlay {
    private let query: JSON?
    private let open: Set<String>
    private let missing: String?
    private let missingText: String?
    private let denied: String?
    private let deniedAction: String?

    /// - Parameter entry: the service's entry in `served.json`.
    package init(_ entry: JSON) {
        query = entry["query"]
        open = Set((entry["open"]?.array ?? []).compactMap(\.string))
        missing = entry["missing"]?.string
        missingText = entry["missingText"]?.string
        denied = entry["denied"]?.string
        deniedAction = entry["deniedAction"]?.string
    }

    /// The model with all of it.
    package func applied(to model: JSON) -> JSON {
        guard var model = model.object else { return model }
        model["metadata"] = .object(metadata(model["metadata"]?.object ?? [:]))
        model["shapes"] = .object(
            JSONObject(
                (model["shapes"]?.object ?? [:]).map { ($0.key, .object(shape($0.key, $0.value.object ?? [:]))) }))
        return .object(model)
    }

    private func metadata(_ metadata: JSONObject) -> JSONObject {
        var metadata = metadata
        metadata["missingCode"] = missing.map { .string($0) }
        metadata["missingText"] = missingText.map { .string($0) }
        metadata["deniedCode"] = denied.map { .string($0) }
        metadata["deniedAction"] = deniedAction.map { .string($0) }
        guard let query else { return metadata }
        metadata["protocols"] = .array((metadata["protocols"]?.array ?? []) + ["query"])
        metadata["xmlNamespace"] = query["namespace"]
        metadata["queryPath"] = query["path"]
        return metadata
    }

    private func shape(_ name: String, _ shape: JSONObject) -> JSONObject {
        var shape = shape
        if open.contains(name) { shape["enum"] = nil }
        if let code = query?["faults"]?[name]?.string { shape["error"] = Self.error(code) }
        for (part, word) in zip(["key", "value"], words(name).dropFirst()) {
            var reference = shape[part]?.object ?? [:]
            reference["locationName"] = .string(word)
            shape[part] = .object(reference)
        }
        guard let members = shape["members"]?.object else { return shape }
        shape["members"] = .object(JSONObject(members.map { ($0.key, member($0.value)) }))
        return shape
    }

    /// Lists and maps that are flat bear the name of their elements.
    private func member(_ member: JSON) -> JSON {
        guard let name = member["shape"]?.string.flatMap({ words($0).first }), var object = member.object else {
            return member
        }
        object["queryName"] = .string(name)
        return .object(object)
    }

    /// The names under the Query protocol of a list's elements, or of a map's entries, keys and values.
    private func words(_ shape: String) -> [String] {
        (query?["names"]?[shape]?.string ?? "").split(separator: " ").map { String($0) }
    }

    /// `code:status`.
    private static func error(_ text: String) -> JSON {
        let parts = text.split(separator: ":")
        return [
            "code": .string(String(parts.first ?? "")),
            "httpStatusCode": .integer(parts.last.flatMap { Int64($0) } ?? 400),
        ]
    }
}
