internal import Base
internal import Templates

/// The line of a template in YAML that says how much memory a function has. The rest of the file stays as its author
/// wrote it, to the byte.
struct TemplateMemory {
    private let path: String
    private let logicalID: String
    private let lines: [String]
    private let place: Place

    private enum Place {
        case line(Int)
        /// It is to stand in a line of its own, so far to the right.
        case new(before: Int, indent: Int)
    }

    /// - Parameter path: the template, or its folder.
    /// - Throws: `CommandFailure` where the size is not written there as a number.
    init(_ path: String, logicalID: String) throws {
        let folder = try ApplicationFolder(path, stack: nil)
        (self.path, self.logicalID) = (folder.templatePath, logicalID)
        lines = String(decoding: try FileContent.read(folder.templatePath), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let size = try folder.template()["Resources"]?[logicalID]?["Properties"]?["MemorySize"]
        guard size == nil || size?.integer != nil else {
            throw CommandFailure(
                "\(folder.templatePath): the MemorySize of \(logicalID) is no number; change it where it comes from")
        }
        guard let place = Self.find(lines, logicalID) else {
            throw CommandFailure(
                "\(folder.templatePath): there is no block of lines for the properties of \(logicalID)")
        }
        self.place = place
    }

    /// Writes the size, after a look at whether the template then has it.
    func write(_ memoryMB: Int) throws {
        var changed = lines
        switch place {
        case .line(let index):
            let line = lines[index]
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            let value = line[colon...].dropFirst().drop { $0 == " " }.prefix { $0 != " " && $0 != "\r" }
            changed[index] = line[..<value.startIndex] + "\(memoryMB)" + line[value.endIndex...]
            if changed[index] == line { return Terminal.note("\(path) has this size already") }
            Terminal.note("\(path):\(index + 1)\n- \(line)\n+ \(changed[index])")
        case .new(let index, let indent):
            changed.insert(String(repeating: " ", count: indent) + "MemorySize: \(memoryMB)", at: index)
            Terminal.note("\(path):\(index + 1)\n+ \(changed[index])")
        }
        let text = changed.joined(separator: "\n")
        let read = try TemplateText.read(text, aliases: .expanded)
        guard read["Resources"]?[logicalID]?["Properties"]?["MemorySize"]?.integer == Int64(memoryMB) else {
            throw CommandFailure("\(path): the size of \(logicalID) is not written so that it can be changed here")
        }
        try FileContent.write(Array(text.utf8), to: path)
    }

    // MARK: - Lines

    private static func find(_ lines: [String], _ logicalID: String) -> Place? {
        guard let resources = block(lines, named: "Resources", in: lines.indices),
            let function = block(lines, named: logicalID, in: resources),
            let properties = block(lines, named: "Properties", in: function),
            let first = properties.first(where: { isContent(lines[$0]) })
        else { return nil }
        let indent = Self.indent(lines[first])
        let line = properties.first { Self.indent(lines[$0]) == indent && key(lines[$0]) == "MemorySize" }
        return line.map { .line($0) } ?? .new(before: first, indent: indent)
    }

    /// The lines below a key that stands alone in its own, as deep as the first of the range.
    private static func block(_ lines: [String], named name: String, in range: Range<Int>) -> Range<Int>? {
        guard let first = range.first(where: { isContent(lines[$0]) }) else { return nil }
        let depth = indent(lines[first])
        guard let start = range.first(where: { indent(lines[$0]) == depth && key(lines[$0]) == name }) else {
            return nil
        }
        let rest = (start + 1)..<range.upperBound
        let end = rest.first { isContent(lines[$0]) && indent(lines[$0]) <= depth } ?? range.upperBound
        return start + 1..<end
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    private static func isContent(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return !text.isEmpty && text.first != "#" && text != "---" && text != "\r"
    }

    private static func key(_ line: String) -> String? {
        let text = line.drop { $0 == " " }
        guard text.first != "#", let colon = text.firstIndex(of: ":") else { return nil }
        return text[..<colon].filter { $0 != "\"" && $0 != "'" }
    }
}
