internal import Advice
internal import Base
internal import Templates

/// A template in YAML that is changed line by line. What it means is watched: a change that would alter more than it
/// says, as where a block is written in braces or an alias is shared, is none.
struct TemplateDraft {
    private(set) var lines: TemplateLines
    private var template: JSON

    /// Nil for what is no template in YAML.
    init?(_ bytes: [UInt8]) {
        lines = TemplateLines(bytes)
        guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) != UInt8(ascii: "{"),
            let template = try? TemplateText.read(lines.text, aliases: .expanded)
        else { return nil }
        self.template = template
    }

    /// - Returns: whether all of them could be done; else nothing is.
    mutating func apply(_ edits: [TemplateEdit]) -> Bool {
        var draft = self
        guard edits.allSatisfy({ draft.apply($0) }) else { return false }
        self = draft
        return true
    }

    private mutating func apply(_ edit: TemplateEdit) -> Bool {
        guard let form = edit.forms.first(where: { fits($0) }), let value = TemplateValue(form.value),
            let after = template.setting(["Resources", form.resource] + form.path, to: value.json),
            write(form, value), (try? TemplateText.read(lines.text, aliases: .expanded)) == after
        else { return false }
        template = after
        return true
    }

    private func fits(_ form: TemplateEdit.Form) -> Bool {
        let resource = template["Resources"]?[form.resource]
        guard !form.path.isEmpty else { return resource == nil }
        guard form.type == nil || resource?["Type"]?.string == form.type else { return false }
        return form.path.prefix(form.existing).reduce(resource) { $0?[$1] } != nil
    }

    private mutating func write(_ form: TemplateEdit.Form, _ value: TemplateValue) -> Bool {
        guard let resources = lines.block(["Resources"]), let depth = lines.depth(of: resources) else { return false }
        let step = lines.block(named: form.resource, in: resources).flatMap { lines.depth(of: $0) }.map { $0 - depth }
        return lines.write([form.resource] + form.path, value, in: resources, step: max(1, step ?? 2))
    }
}

/// A value as it is written below a key or behind it.
struct TemplateValue {
    let json: JSON
    private let lines: [String]
    private let isBlock: Bool

    /// - Parameter text: YAML.
    init?(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isPlain = text.first.map { !"!{[\"'".contains($0) } ?? false
        isBlock = lines.count > 1 || text.hasPrefix("- ") || (isPlain && text.contains(": "))
        let whole = Self.lines(["Value"], lines, isBlock, indent: 0, step: 2).joined(separator: "\n")
        guard let json = (try? TemplateText.read(whole))?["Value"] else { return nil }
        self.json = json
    }

    /// The text, where it stands in the line of its key.
    var scalar: String? { isBlock ? nil : lines.first }

    /// The lines of keys, one below the other, of which the last has this value.
    func lines(_ keys: [String], indent: Int, step: Int) -> [String] {
        Self.lines(keys, lines, isBlock, indent: indent, step: step)
    }

    private static func lines(_ keys: [String], _ value: [String], _ isBlock: Bool, indent: Int, step: Int) -> [String]
    {
        func margin(_ depth: Int) -> String { String(repeating: " ", count: indent + depth * step) }
        var lines = keys.enumerated().map { margin($0.offset) + $0.element + ":" }
        if isBlock {
            lines += value.map { $0.isEmpty ? $0 : margin(keys.count) + $0 }
        } else if let last = lines.popLast() {
            lines.append("\(last) \(value.first ?? "")")
        }
        return lines
    }
}

extension TemplateLines {
    /// Writes a value at the end of a path of keys: in place of what is there, or as the last of its block.
    /// - Parameters:
    ///   - range: a block whose first key may be the path's.
    ///   - step: how much further to the right a key below another one stands.
    /// - Returns: whether the lines are such that it can be written.
    fileprivate mutating func write(_ path: [String], _ value: TemplateValue, in range: Range<Int>, step: Int) -> Bool {
        guard let depth = depth(of: range), let key = path.first else { return false }
        guard let place = place(of: key, in: range), let inner = block(named: key, in: range) else {
            insert(value.lines(path, indent: depth, step: step), at: end(of: range))
            return true
        }
        if path.count > 1 { return write(Array(path.dropFirst()), value, in: inner, step: step) }
        if first(in: inner) == nil, let scalar = value.scalar {
            replaceScalar(at: place, by: scalar)
        } else {
            let last = first(in: inner) == nil ? place + 1 : end(of: inner)
            replace(place..<last, by: value.lines([key], indent: depth, step: step))
        }
        return true
    }
}

extension JSON {
    /// Nil where something on the way is no object, or where a function of CloudFormation's decides what is there.
    fileprivate func setting(_ path: [String], to value: JSON) -> JSON? {
        guard let key = path.first else { return value }
        guard var members = object, !isDecidedLater else { return nil }
        if path.count == 1, members[key]?.isDecidedLater == true { return nil }
        guard let inner = (members[key] ?? .object([:])).setting(Array(path.dropFirst()), to: value) else { return nil }
        members[key] = inner
        return .object(members)
    }

    private var isDecidedLater: Bool {
        guard let object, object.count == 1, let name = object.keys.first else { return false }
        return name == "Ref" || name.hasPrefix("Fn::")
    }
}
