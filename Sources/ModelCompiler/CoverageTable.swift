package import Base

/// Which operations of a service's model are served, as its page in `docs/services` tells it.
package struct CoverageTable {
    private static let begin = "<!-- coverage: written by codegen -->\n"
    private static let end = "<!-- end of coverage -->\n"

    /// Two rows of names, after the alphabet.
    package let text: String

    /// - Parameter served: names of operations of the model.
    package init(model: JSON, served: [String]) {
        let all = (model["operations"]?.object?.keys ?? []).sorted()
        let missing = all.filter { !served.contains($0) }
        text = """
            | | operations |
            |---|---|
            | served: \(all.count - missing.count) of \(all.count) | \(served.sorted().joined(separator: ", ")) |
            | not yet | \(missing.isEmpty ? "none" : missing.joined(separator: ", ")) |

            """
    }

    /// Puts the table between its marks; nil for a page that has no marks.
    package func placed(in page: String) -> String? {
        guard let begin = page.firstRange(of: Self.begin), let end = page.firstRange(of: Self.end),
            begin.upperBound <= end.lowerBound
        else { return nil }
        return page[..<begin.upperBound] + text + page[end.lowerBound...]
    }
}
