internal import Advice
internal import Base

/// Where a template, and the code that lies beside it, has what findings are about.
struct TemplatePlaces {
    /// By which places in it are told.
    let file: String
    let bytes: [UInt8]
    private let folder: String
    private let template: JSON?
    private let lines: TemplateLines
    private let resources: Range<Int>?

    /// - Parameter path: the template, or its folder; the place is told by that path.
    init(_ path: String) throws {
        let application = try ApplicationFolder(path, stack: nil)
        (folder, template) = (application.path, try? application.template())
        let name = String(application.templatePath.split(separator: "/").last ?? "")
        file = FileContent.kind(path) == .folder ? (path.hasSuffix("/") ? path : path + "/") + name : path
        bytes = try FileContent.read(application.templatePath)
        lines = TemplateLines(bytes)
        resources = lines.block(["Resources"])
    }

    /// - Returns: the line from 1; nil where neither template nor code has a place for it.
    func place(of finding: Finding) -> (file: String, line: Int)? {
        finding.logicalID.flatMap { codePlace(finding, $0) ?? place(of: $0) }
    }

    /// Nil where the template has no such resource, as for one that a transform makes.
    private func place(of logicalID: String) -> (file: String, line: Int)? {
        resources.flatMap { lines.place(of: logicalID, in: $0) }.map { (file, $0 + 1) }
    }

    private func codePlace(_ finding: Finding, _ logicalID: String) -> (file: String, line: Int)? {
        let resource = template?["Resources"]?[logicalID]?["Properties"]
        guard let place = finding.place, let code = resource?["CodeUri"]?.string ?? resource?["Code"]?.string,
            !code.contains("://")
        else { return nil }
        let own = code.split(separator: "/").filter { $0 != "." }
        let within = (own + place.file.split(separator: "/")).joined(separator: "/")
        guard FileContent.kind("\(folder)/\(within)") == .file else { return nil }
        let beside = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        return (beside + within, place.line)
    }
}
