/// What is wrong with a template or with the values given for it: the fault of whoever wrote it.
package struct TemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// AWS's own text.
    package let message: String
    /// More than AWS says: the reader's reason, or what this platform supports instead.
    package let detail: String?

    package init(_ message: String, detail: String? = nil) { (self.message, self.detail) = (message, detail) }

    package var description: String { message + (detail.map { " " + $0 } ?? "") }

    static func format(_ message: String) -> TemplateFault { TemplateFault("Template format error: " + message) }
    static func error(_ message: String) -> TemplateFault { TemplateFault("Template error: " + message) }

    /// A part of CloudFormation that this platform does not have (yet).
    static func unsupported(_ what: String) -> TemplateFault {
        TemplateFault("\(what) is not supported by this platform")
    }
}

/// A place in a template's text, counted from 1.
package struct TemplatePosition: Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let column: Int

    package var description: String { "(line \(line), column \(column))" }

    /// The place of a byte in a text.
    init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let before = bytes.prefix(offset)
        line = before.count { $0 == 10 } + 1
        column = offset - (before.lastIndex(of: 10) ?? -1)
    }

    init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}
