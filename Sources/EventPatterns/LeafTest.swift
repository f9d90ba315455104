package import Base

/// The list of values that a field may have: one of them is enough, and of an array one element.
///
/// Objects are no values: a field that holds one counts as absent here.
package struct LeafTest: Sendable, Hashable {
    /// Texts that match exactly, found at once however many they are.
    package internal(set) var texts: Set<ExactText> = []
    package internal(set) var others: [ValueTest] = []
    /// `{"exists": false}`
    package internal(set) var allowsAbsence = false
    /// How many values the pattern lists.
    package internal(set) var count = 0

    var asksForAbsence: Bool { allowsAbsence && texts.isEmpty && others.isEmpty }

    package func matches(_ value: JSON?) -> Bool {
        switch value {
        case nil, .object: return allowsAbsence
        case .array(let elements):
            var hasValue = false
            return matches(elements, &hasValue) || (!hasValue && allowsAbsence)
        case .some(let value): return matches(single: value)
        }
    }

    private func matches(_ elements: [JSON], _ hasValue: inout Bool) -> Bool {
        for element in elements {
            switch element {
            case .object: continue
            case .array(let inner): if matches(inner, &hasValue) { return true }
            default:
                hasValue = true
                if matches(single: element) { return true }
            }
        }
        return false
    }

    private func matches(single value: JSON) -> Bool {
        if case .string(let text) = value, !texts.isEmpty, texts.contains(ExactText(text)) { return true }
        return others.contains { $0.matches(value) }
    }
}

/// A text that is equal to another only where their bytes are; Swift's own texts are equal in any of Unicode's forms.
package struct ExactText: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: ExactText, right: ExactText) -> Bool { UTF8Order.equal(left.text, right.text) }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
