internal import Advice
internal import Base
internal import Tuning

/// A function's memory in a template in YAML. The rest of the file stays as its author wrote it, to the byte.
struct TemplateMemory {
    private let path: String
    private let logicalID: String
    private let bytes: [UInt8]

    /// - Parameter path: the template, or its folder.
    /// - Throws: `CommandFailure` where the size can't be written there.
    init(_ path: String, logicalID: String) throws {
        let folder = try ApplicationFolder(path, stack: nil)
        (self.path, self.logicalID) = (folder.templatePath, logicalID)
        bytes = try FileContent.read(folder.templatePath)
        let size = try folder.template()["Resources"]?[logicalID]?["Properties"]?["MemorySize"]
        guard size == nil || size?.integer != nil else {
            throw CommandFailure(
                "\(folder.templatePath): the MemorySize of \(logicalID) is no number; change it where it comes from")
        }
        // Whether it can be is known before an experiment runs.
        _ = try changed(to: LimitsTuning.memory.lowerBound)
    }

    /// Writes the size, and shows what that changes.
    func write(_ memoryMB: Int) throws {
        let after = try changed(to: memoryMB)
        let change = UnifiedDiff(String(decoding: bytes, as: UTF8.self), after, file: path).text
        guard !change.isEmpty else { return Terminal.note("\(path) has this size already") }
        Terminal.note(Terminal.foreign(String(change.dropLast())))
        try FileContent.write(Array(after.utf8), to: path)
    }

    private func changed(to memoryMB: Int) throws -> String {
        let edit = TemplateEdit([TemplateEdit.Form(logicalID, ["Properties", "MemorySize"], "\(memoryMB)")])
        guard var draft = TemplateDraft(bytes), draft.apply([edit]) else {
            throw CommandFailure(
                "\(path): the size of \(logicalID) is not written so that it can be changed here: that takes YAML with "
                    + "a line for each property")
        }
        return draft.lines.text
    }
}
