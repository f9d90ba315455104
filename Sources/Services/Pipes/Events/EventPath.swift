internal import Base

/// A path into an event: `$.body.order.items[0].id`. Texts that are JSON are looked into.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge Pipes input transformation" and "Implicit body data
///   parsing".
struct EventPath: Hashable, Sendable {
    private enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
        case everyElement
    }

    private var steps: [Step] = []

    /// Nil for what is no path.
    init?(_ text: some StringProtocol) {
        guard text.first == "$" else { return nil }
        let parts = text.dropFirst().split(separator: "." as Character, omittingEmptySubsequences: false)
        guard let first = parts.first, first.isEmpty, parts.count <= LimitsPipes.pathLength else { return nil }
        for part in parts.dropFirst() {
            let words = part.split(separator: "[" as Character, omittingEmptySubsequences: false)
            guard let name = words.first, !name.isEmpty else { return nil }
            steps.append(.member(String(name)))
            for word in words.dropFirst() {
                guard word.last == "]" else { return nil }
                if word == "*]" {
                    steps.append(.everyElement)
                } else if let index = Int(word.dropLast()), index >= 0 {
                    steps.append(.element(index))
                } else {
                    return nil
                }
            }
        }
    }

    /// What is there in an event; nil where nothing is.
    func value(in event: JSON) -> JSON? {
        guard case .member("data")? = steps.first, let data = Self.streamData(event) else {
            return Self.value(steps[...], in: event)
        }
        return Self.value(steps.dropFirst(), in: data)
    }

    /// What a record of a stream holds, as a text; nil where the event is none.
    static func streamData(_ event: JSON) -> JSON? {
        guard event["eventSource"]?.string == "aws:kinesis",
            let bytes = event["data"]?.string.flatMap({ Base64.decode($0) })
        else { return nil }
        return String(validating: bytes, as: UTF8.self).map { .string($0) }
    }

    private static func value(_ steps: ArraySlice<Step>, in json: JSON) -> JSON? {
        guard let step = steps.first else { return json }
        let rest = steps.dropFirst()
        let json = parsed(json)
        switch step {
        case .member(let name): return json[name].flatMap { value(rest, in: $0) }
        case .element(let index):
            guard let list = json.array, index < list.count else { return nil }
            return value(rest, in: list[index])
        case .everyElement: return json.array.map { .array($0.compactMap { value(rest, in: $0) }) }
        }
    }

    /// A text that is an object or a list as what it is.
    static func parsed(_ json: JSON) -> JSON {
        guard let text = json.string, let first = text.utf8.first, first == 0x7B || first == 0x5B else { return json }
        do { return try JSON(parsing: Array(text.utf8)) } catch { return json }
    }
}
