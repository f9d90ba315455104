internal import Base

/// Where a template has its resources.
struct TemplatePlaces {
    private let file: String
    private let lines: [String: Int]

    /// - Parameter path: the template, or its folder; the place is told by that path.
    init(_ path: String) throws {
        let folder = try ApplicationFolder(path, stack: nil)
        let name = String(folder.templatePath.split(separator: "/").last ?? "")
        file =
            FileContent.kind(path) == .folder ? (path.hasSuffix("/") ? path : path + "/") + name : path
        let text = String(decoding: try FileContent.read(folder.templatePath), as: UTF8.self)
        let names = try folder.template()["Resources"]?.object ?? [:]
        var found: [String: Int] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let key = line.drop { $0 == " " || $0 == "\"" }.prefix { $0 != ":" && $0 != "\"" }
            if line.first == " ", names[String(key)] != nil, found[String(key)] == nil {
                found[String(key)] = index + 1
            }
        }
        lines = found
    }

    /// - Returns: nil where the template has no such resource, as for one that a transform makes.
    func place(of logicalID: String) -> (file: String, line: Int)? {
        lines[logicalID].map { (file, $0) }
    }
}
