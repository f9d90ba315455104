internal import Base
internal import Templates

/// A folder with a template: what is deployed as one stack.
struct ApplicationFolder: Sendable {
    /// The folder, absolute.
    let path: String
    /// The template's file, absolute.
    let templatePath: String
    let stackName: String

    private static let names = ["template.yaml", "template.yml", "template.json"]

    /// - Parameters:
    ///   - path: the folder, or the template itself.
    ///   - stack: the stack's name; nil takes the folder's.
    /// - Throws: `CommandFailure` where there is no template, or the name is none that a stack may have.
    init(_ path: String, stack: String?) throws {
        switch FileContent.kind(path) {
        case .missing: throw CommandFailure("\(path) does not exist: name the folder that holds your template.yaml")
        case .file:
            templatePath = FileContent.absolute(path)
            self.path = String(templatePath.prefix(upTo: templatePath.lastIndex(of: "/") ?? templatePath.startIndex))
        case .folder:
            let folder = FileContent.absolute(path)
            guard let name = Self.names.first(where: { FileContent.kind("\(folder)/\($0)") == .file }) else {
                throw CommandFailure(
                    "there is no template in \(folder): looked for \(Self.names.joined(separator: ", "))")
            }
            (self.path, templatePath) = (folder, "\(folder)/\(name)")
        }
        stackName = stack ?? Self.stackName(ofFolder: self.path)
    }

    /// The template as it stands now.
    /// - Throws: `CommandFailure` that names the file, the line and the column.
    func template() throws -> JSON {
        let text = String(decoding: try FileContent.read(templatePath), as: UTF8.self)
        do {
            return try TemplateText.read(text, aliases: .expanded)
        } catch {
            throw CommandFailure("\(templatePath): \(error)")
        }
    }

    /// The last part of a path, made a stack's name: letters, digits and hyphens, a letter first, at most 128.
    /// - Source: CloudFormation API Reference, CreateStack, StackName.
    static func stackName(ofFolder path: String) -> String {
        let last = path.split(separator: "/").last ?? "app"
        let letters = last.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let name = String(letters.drop { !$0.isLetter }.prefix(128))
        return name.isEmpty ? "app-" + String(letters.filter { $0.isNumber }) : name
    }
}
