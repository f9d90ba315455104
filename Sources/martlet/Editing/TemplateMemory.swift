internal import Base
internal import Templates

/// The line of a template in YAML that says how much memory a function has. The rest of the file stays as its author
/// wrote it, to the byte.
struct TemplateMemory {
    private let path: String
    private let logicalID: String
    private let lines: TemplateLines
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
        lines = TemplateLines(try FileContent.read(folder.templatePath))
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
            changed.replaceScalar(at: index, by: "\(memoryMB)")
            if changed.all[index] == lines.all[index] { return Terminal.note("\(path) has this size already") }
            Terminal.note("\(path):\(index + 1)\n- \(lines.all[index])\n+ \(changed.all[index])")
        case .new(let index, let indent):
            changed.insert([String(repeating: " ", count: indent) + "MemorySize: \(memoryMB)"], at: index)
            Terminal.note("\(path):\(index + 1)\n+ \(changed.all[index])")
        }
        let text = changed.text
        let read = try TemplateText.read(text, aliases: .expanded)
        guard read["Resources"]?[logicalID]?["Properties"]?["MemorySize"]?.integer == Int64(memoryMB) else {
            throw CommandFailure("\(path): the size of \(logicalID) is not written so that it can be changed here")
        }
        try FileContent.write(Array(text.utf8), to: path)
    }

    private static func find(_ lines: TemplateLines, _ logicalID: String) -> Place? {
        guard let function = lines.block(["Resources", logicalID]),
            let properties = lines.block(named: "Properties", in: function), let indent = lines.depth(of: properties)
        else { return nil }
        let line = lines.place(of: "MemorySize", in: properties)
        return line.map { .line($0) }
            ?? .new(before: lines.first(in: properties) ?? properties.lowerBound, indent: indent)
    }
}
