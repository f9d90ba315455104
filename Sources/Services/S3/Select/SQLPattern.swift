internal import Wire

/// A pattern of LIKE: `_` is one letter, `%` any number of them.
struct SQLPattern: Sendable {
    private enum Part: Equatable { case letter(Character), one, any }

    private let parts: [Part]

    private static var invalid: Fault {
        SelectFault.make(
            "LikeInvalidInputs", "Invalid argument given to the LIKE clause in the SQL expression.")
    }

    /// - Throws: `LikeInvalidInputs` for an escape before what needs none, or for too long a pattern.
    init(_ text: String, escape: Character?) throws(Fault) {
        guard text.utf8.count <= LimitsS3.selectPatternBytes else { throw Self.invalid }
        var parts: [Part] = []
        var isEscaped = false
        for letter in text {
            if isEscaped {
                guard letter == "%" || letter == "_" || letter == escape else { throw Self.invalid }
                parts.append(.letter(letter))
                isEscaped = false
            } else if letter == escape {
                isEscaped = true
            } else if letter == "%" {
                if parts.last != .any { parts.append(.any) }
            } else {
                parts.append(letter == "_" ? .one : .letter(letter))
            }
        }
        guard !isEscaped else { throw Self.invalid }
        self.parts = parts
    }

    /// What `%` covers grows only as far as it must, and only the last one's is tried again: no pattern takes longer
    /// than its length times the text's.
    /// - Throws: `LikeInvalidInputs` where the text is so long that the pattern would take too long for it.
    func matches(_ text: String) throws(Fault) -> Bool {
        let letters = Array(text)
        guard parts.count < 3 || letters.count * parts.count <= LimitsS3.selectPatternSteps else {
            throw Self.invalid
        }
        var (place, part) = (0, 0)
        var retry: (place: Int, part: Int)?
        while place < letters.count {
            if part < parts.count, parts[part] == .any {
                retry = (place, part)
                part += 1
            } else if part < parts.count, parts[part] == .one || parts[part] == .letter(letters[place]) {
                place += 1
                part += 1
            } else if let last = retry {
                retry = (last.place + 1, last.part)
                (place, part) = (last.place + 1, last.part + 1)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .any }
    }
}
