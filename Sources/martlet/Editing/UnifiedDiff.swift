/// The difference of two texts, as `patch` takes it.
/// - Source: POSIX.1-2024, diff, "Diff -u or -U Output Format".
struct UnifiedDiff {
    private static let context = 3

    private struct Line {
        let mark: Character
        /// With the new line at its end, where there is one.
        let text: Substring

        var shown: String {
            "\(mark)\(text)" + (text.hasSuffix("\n") ? "" : "\n\\ No newline at end of file\n")
        }
    }

    private let file: String
    private let lines: [Line]

    /// - Parameter file: what the text is called.
    init(_ old: String, _ new: String, file: String) {
        self.file = file
        lines = Self.merge(Self.split(old), Self.split(new))
    }

    /// Empty where the texts are the same.
    var text: String {
        let hunks = hunks
        guard !hunks.isEmpty else { return "" }
        return "--- \(file)\n+++ \(file)\n" + hunks.map { hunk($0) }.joined()
    }

    private static func split(_ text: String) -> [Substring] {
        var (lines, rest) = ([Substring](), text[...])
        while let end = rest.firstIndex(of: "\n") {
            lines.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    private static func merge(_ old: [Substring], _ new: [Substring]) -> [Line] {
        let difference = new.difference(from: old)
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var (lines, from, to) = ([Line](), 0, 0)
        while from < old.count || to < new.count {
            if removed.contains(from) {
                lines.append(Line(mark: "-", text: old[from]))
                from += 1
            } else if inserted.contains(to) {
                lines.append(Line(mark: "+", text: new[to]))
                to += 1
            } else {
                lines.append(Line(mark: " ", text: old[from]))
                (from, to) = (from + 1, to + 1)
            }
        }
        return lines
    }

    /// Changed lines with what is around them; hunks whose surroundings meet are one.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].mark != " " {
            let around = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= around.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
            } else {
                hunks.append(around)
            }
        }
        return hunks
    }

    private func hunk(_ range: Range<Int>) -> String {
        func span(_ mark: Character) -> String {
            let count = lines[range].count { $0.mark != mark }
            let before = lines[..<range.lowerBound].count { $0.mark != mark }
            return "\(count == 0 ? before : before + 1),\(count)"
        }
        return "@@ -\(span("+")) +\(span("-")) @@\n" + lines[range].map(\.shown).joined()
    }
}
