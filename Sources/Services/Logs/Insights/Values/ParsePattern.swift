internal import Base
internal import Wire

/// What `parse` takes out of a text: what stands for the wildcards of a glob, or the named groups of a regular
/// expression.
/// - Source: CloudWatch Logs User Guide, "parse".
struct ParsePattern: Sendable {
    private enum Kind: Sendable {
        /// The texts around the wildcards.
        case glob([[UInt8]])
        /// The groups' numbers.
        case regex(SearchPattern, [Int])
    }

    private let kind: Kind
    /// Of a regular expression.
    let groupNames: [String]
    /// Where the pieces go in a row.
    private(set) var places: [Int] = []

    /// Nil where the wildcards are not as many as the fields.
    init?(glob: String, fields: Int) {
        let texts = glob.split(separator: "*" as Character, omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard texts.count == fields + 1 else { return nil }
        (kind, groupNames) = (.glob(texts), [])
    }

    /// Nil where it is no expression.
    init?(regex: String) {
        guard let pattern = SearchPattern(regex, steps: LimitsLogs.regexSteps) else { return nil }
        let groups = pattern.groups
        kind = .regex(pattern, groups.map(\.number))
        groupNames = groups.map(\.name)
    }

    func into(_ places: [Int]) -> ParsePattern {
        var pattern = self
        pattern.places = places
        return pattern
    }

    /// Finds the pieces; all of them are missing where the pattern does not fit.
    /// - Returns: whether the text could be searched to its end.
    func take(_ bytes: UnsafeBufferPointer<UInt8>, _ put: (_ place: Int, Range<Int>?) -> Void) -> Bool {
        switch kind {
        case .glob(let texts):
            let pieces = Self.pieces(bytes, around: texts)
            for (index, place) in places.enumerated() { put(place, pieces?[index]) }
            return true
        case .regex(let pattern, let numbers):
            let outcome = pattern.search(bytes) { groups in
                for (number, place) in zip(numbers, places) { put(place, groups[number]) }
            }
            if outcome != .found { for place in places { put(place, nil) } }
            return outcome != .exhausted
        }
    }

    /// Each wildcard takes as little as it can; the last one takes the rest where nothing follows it.
    private static func pieces(_ bytes: UnsafeBufferPointer<UInt8>, around texts: [[UInt8]]) -> [Range<Int>]? {
        guard let first = texts.first, let start = find(first, bytes, 0) else { return nil }
        var (place, pieces) = (start + first.count, [Range<Int>]())
        for (index, text) in texts.dropFirst().enumerated() {
            let isLast = index == texts.count - 2
            guard let end = isLast && text.isEmpty ? bytes.count : find(text, bytes, place) else { return nil }
            pieces.append(place..<end)
            place = end + text.count
        }
        return pieces
    }

    private static func find(_ text: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        text.withUnsafeBufferPointer { ByteText.find($0, in: bytes, from: start) }
    }
}
