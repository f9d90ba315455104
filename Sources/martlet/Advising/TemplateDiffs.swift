internal import Advice
internal import Base
internal import Wire

/// Writes what findings want into the templates that they are about.
struct TemplateDiffs: Sendable {
    fileprivate struct Template: Sendable {
        let file: String
        let bytes: [UInt8]
    }

    private let templates: [Template]
    private let names: TemplateNames

    /// - Parameters:
    ///   - places: of the template that the user names; nil takes those of the stacks.
    ///   - names: of what the stacks have.
    init(_ places: TemplatePlaces?, _ names: TemplateNames, _ client: AWSClient) async throws {
        self.names = names
        if let places {
            templates = [Template(file: Self.name(places.file), bytes: places.bytes)]
            return
        }
        var found: [Template] = []
        for stack in names.stacks {
            let answer = try await client.query(
                .cloudFormation, "GetTemplate", [("StackName", stack), ("TemplateStage", "Original")])
            let text = answer["TemplateBody"]?.text ?? ""
            found.append(Template(file: "template.yaml", bytes: Array(text.utf8)))
        }
        templates = found
    }

    /// Nil where no template can carry it out, or where more than one stack has what it is about.
    func diff(of finding: Finding) -> String? {
        guard isClear(finding) else { return nil }
        let diffs = templates.compactMap { $0.diff([finding]) }
        return diffs.count == 1 ? diffs[0] : nil
    }

    /// What carries out all findings that can be, one behind the other; empty where none can.
    func diff(of findings: [Finding]) -> String {
        let able = findings.filter { diff(of: $0) != nil }
        return templates.compactMap { $0.diff(able) }.joined()
    }

    /// Whether it is known whose the resources are that it changes.
    private func isClear(_ finding: Finding) -> Bool {
        let ids = Set(finding.edits.flatMap(\.forms).filter { !$0.path.isEmpty }.map(\.resource))
        return !finding.edits.isEmpty && ids.allSatisfy { names.count(of: $0) <= 1 }
    }

    /// `patch` refuses paths from the root.
    private static func name(_ path: String) -> String {
        path.hasPrefix("/") ? String(path.split(separator: "/").last ?? "") : path
    }
}

extension TemplateDiffs.Template {
    /// - Returns: nil where none of them can be carried out here.
    fileprivate func diff(_ findings: [Finding]) -> String? {
        guard var draft = TemplateDraft(bytes) else { return nil }
        for finding in findings { _ = draft.apply(finding.edits) }
        let diff = UnifiedDiff(String(decoding: bytes, as: UTF8.self), draft.lines.text, file: file).text
        return diff.isEmpty ? nil : diff
    }
}
