/// The lines of a template in YAML, where blocks are told by how far they stand to the right.
struct TemplateLines {
    private(set) var all: [String]

    init(_ bytes: [UInt8]) {
        all = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    var text: String { all.joined(separator: "\n") }

    /// The lines below a key, below another one, and so on from the template's first depth.
    func block(_ path: [String]) -> Range<Int>? {
        path.reduce(Optional(all.indices)) { range, name in range.flatMap { block(named: name, in: $0) } }
    }

    /// The lines below a key that is as deep as the first of the range.
    func block(named name: String, in range: Range<Int>) -> Range<Int>? {
        guard let depth = depth(of: range), let start = place(of: name, in: range) else { return nil }
        let end =
            (start + 1..<range.upperBound).first { line in
                isContent(line) && (indent(line) < depth || (indent(line) == depth && !isElement(line)))
            } ?? range.upperBound
        return start + 1..<end
    }

    /// The line of a key that is as deep as the first of the range.
    func place(of name: String, in range: Range<Int>) -> Int? {
        guard let depth = depth(of: range) else { return nil }
        return range.first { indent($0) == depth && key($0) == name }
    }

    func depth(of range: Range<Int>) -> Int? { first(in: range).map { indent($0) } }

    /// The first line that is no comment.
    func first(in range: Range<Int>) -> Int? { range.first { isContent($0) } }

    /// The line behind the last one that is the range's own; comments and empty lines at its end are of what follows.
    func end(of range: Range<Int>) -> Int {
        guard let depth = depth(of: range) else { return range.lowerBound }
        return range.last { isContent($0) || (all[$0].contains { $0 != " " } && indent($0) > depth) }.map { $0 + 1 }
            ?? range.lowerBound
    }

    private func indent(_ line: Int) -> Int { all[line].prefix { $0 == " " }.count }

    /// Lists may stand as far to the left as the key that has them.
    private func isElement(_ line: Int) -> Bool { all[line].drop { $0 == " " }.hasPrefix("- ") }

    private func isContent(_ line: Int) -> Bool {
        let text = all[line].drop { $0 == " " }
        return !text.isEmpty && text.first != "#" && text != "---" && text != "\r"
    }

    private func key(_ line: Int) -> String? {
        let text = all[line].drop { $0 == " " }
        guard text.first != "#", let colon = text.firstIndex(of: ":") else { return nil }
        return text[..<colon].filter { $0 != "\"" && $0 != "'" }
    }

    // MARK: - Changes

    mutating func insert(_ lines: [String], at index: Int) { all.insert(contentsOf: lines, at: index) }

    mutating func replace(_ range: Range<Int>, by lines: [String]) { all.replaceSubrange(range, with: lines) }

    /// Writes a scalar anew; a comment behind it stays.
    mutating func replaceScalar(at index: Int, by text: String) {
        let line = all[index]
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        let value = line[colon...].dropFirst().drop { $0 == " " }.prefix { $0 != " " && $0 != "\r" }
        all[index] = line[..<value.startIndex] + text + line[value.endIndex...]
    }
}
