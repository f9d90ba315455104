/// Where a template in YAML has its resources.
struct TemplatePlaces {
    private let file: String
    private let lines: TemplateLines
    private let resources: Range<Int>?

    /// - Parameter path: the template, or its folder; the place is told by that path.
    init(_ path: String) throws {
        let folder = try ApplicationFolder(path, stack: nil)
        let name = String(folder.templatePath.split(separator: "/").last ?? "")
        file = FileContent.kind(path) == .folder ? (path.hasSuffix("/") ? path : path + "/") + name : path
        lines = TemplateLines(try FileContent.read(folder.templatePath))
        resources = lines.block(["Resources"])
    }

    /// - Returns: the line from 1; nil where the template has no such resource, as for one that a transform makes.
    func place(of logicalID: String) -> (file: String, line: Int)? {
        resources.flatMap { lines.place(of: logicalID, in: $0) }.map { (file, $0 + 1) }
    }
}
