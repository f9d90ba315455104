package import Base

/// Reads the text of a template, JSON or YAML, into a value.
package enum TemplateText {
    /// How YAML's anchors and aliases are taken.
    package enum Aliases: Sendable {
        /// As CloudFormation does: an alias is an error.
        case refused
        /// As `aws cloudformation package` and SAM CLI do before they send a template; hash merges (`<<`) too.
        case expanded
    }

    /// The value that a text holds. A text that begins with `{` is JSON, any other is YAML.
    /// - Throws: a fault that names the line and the column, both from 1.
    /// - Source: CloudFormation User Guide, template formats.
    package static func read(_ text: String, aliases: Aliases = .refused) throws(TemplateFault) -> JSON {
        let size = text.utf8.count
        guard size <= LimitsTemplates.textBytes else {
            throw .format("the template has \(size) bytes; at most \(LimitsTemplates.textBytes) are allowed")
        }
        let first = text.utf8.first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }
        guard first != nil else { throw .format("unsupported structure.") }
        return first == UInt8(ascii: "{") ? try json(text) : try yaml(text, aliases)
    }

    private static func json(_ text: String) throws(TemplateFault) -> JSON {
        var text = text
        let result: Result<JSON, TemplateFault> = text.withUTF8 { bytes in
            var scanner = JSONScanner(bytes)
            do {
                let value = try scanner.value()
                try scanner.end()
                return .success(value)
            } catch {
                let place = TemplatePosition(offset: scanner.offset, in: bytes)
                let reason = (error as? JSONSyntaxError)?.message
                return .failure(TemplateFault("Template format error: JSON not well-formed. \(place)", detail: reason))
            }
        }
        return try result.get()
    }

    private static func yaml(_ text: String, _ aliases: Aliases) throws(TemplateFault) -> JSON {
        var text = text
        let result: Result<JSON, TemplateFault> = text.withUTF8 { bytes in
            let reader = YAMLReader(bytes, aliases: aliases)
            do throws(TemplateFault) { return .success(try reader.document()) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
