internal import Base

/// The way to a part of an event: `$.detail.items[0].name`, `$.detail.items[*].name`.
struct EventPath: Sendable, Hashable {
    private enum Step: Sendable, Hashable {
        case name(String)
        case index(Int)
        case each
    }

    private let steps: [Step]

    /// Nil for what is no path.
    init?(_ text: String) {
        guard text.hasPrefix("$") else { return nil }
        var steps: [Step] = []
        var rest = text.dropFirst()
        while let first = rest.first {
            rest = rest.dropFirst()
            switch first {
            case ".":
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else { return nil }
                steps.append(name == "*" ? .each : .name(String(name)))
                rest = rest.dropFirst(name.count)
            case "[":
                guard let end = rest.firstIndex(of: "]") else { return nil }
                guard let step = Self.step(String(rest[..<end])) else { return nil }
                steps.append(step)
                rest = rest[rest.index(after: end)...]
            default: return nil
            }
        }
        self.steps = steps
    }

    private static func step(_ text: String) -> Step? {
        if text == "*" { return .each }
        if let index = Int(text), index >= 0 { return .index(index) }
        for quote in ["'", "\""] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return .name(String(text.dropFirst().dropLast()))
        }
        return nil
    }

    /// Nil where nothing stands there.
    func find(in event: JSON) -> JSON? { Self.find(steps[...], event) }

    private static func find(_ steps: ArraySlice<Step>, _ value: JSON) -> JSON? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .name(let name): return value[name].flatMap { find(rest, $0) }
        case .index(let index):
            guard let elements = value.array, elements.indices.contains(index) else { return nil }
            return find(rest, elements[index])
        case .each:
            let parts = value.array ?? value.object?.values ?? []
            return .array(parts.compactMap { find(rest, $0) })
        }
    }
}
