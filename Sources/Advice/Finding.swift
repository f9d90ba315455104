package import Base

/// One thing that would make an application faster, cheaper or safer, with what shows it.
package struct Finding: Sendable, Equatable {
    /// What kind it is: `queue-visibility`. Suppressions and other tools name it so.
    package let rule: Rule.Name
    package let severity: Rule.Severity
    /// The ARN, or the name, of what it is about.
    package let subject: String
    /// What tells it from others of its rule about the same: the ARN of an event source; nil where there is one alone.
    package var source: String?
    /// The template's name for that; nil where no stack has it.
    package let logicalID: String?
    /// What is so, in a sentence.
    package let what: String
    /// What was seen: figures, names, counts.
    package let evidence: [String]
    /// What to write into the template, or to do.
    package let change: String
    /// 0 … 1: how sure it is that the change helps.
    package let confidence: Double
    /// Where in the code it is; nil where the code does not tell, or has no part in it.
    package let place: CodePlace?
    /// What carries it out in a template; none where a template can't, or where its author has to choose.
    package var edits: [TemplateEdit] = []
    package var saving: Saving?

    package init(
        _ rule: Rule.Name, _ subject: String, logicalID: String?, what: String, evidence: [String],
        change: String, confidence: Double, place: CodePlace? = nil, severity: Rule.Severity? = nil
    ) {
        self.severity = severity ?? rule.severity
        (self.rule, self.subject, self.logicalID, self.what) = (rule, subject, logicalID, what)
        (self.evidence, self.change, self.confidence, self.place) = (evidence, change, confidence, place)
    }

    /// - Parameter diff: of the template.
    package func json(diff: String?) -> JSON {
        [
            "rule": .string(rule.rawValue), "severity": .string(severity.rawValue),
            "subject": .string(subject), "source": source.map { .string($0) } ?? .null,
            "logicalId": logicalID.map { .string($0) } ?? .null, "what": .string(what),
            "evidence": .array(evidence.map { .string($0) }), "change": .string(change),
            "confidence": .double(confidence), "place": place.map(\.json) ?? .null,
            "diff": diff.map { .string($0) } ?? .null, "saving": saving.map(\.json) ?? .null,
        ]
    }

    /// Whether it says the same of another one's place in code.
    package func isSame(as other: Finding) -> Bool {
        self == other
            || place != nil && (rule, place, what, change) == (other.rule, other.place, other.what, other.change)
                && evidence == other.evidence
    }

    func with(_ edits: [TemplateEdit], saving: Saving? = nil) -> Finding {
        var finding = self
        (finding.edits, finding.saving) = (edits, saving)
        return finding
    }

    func from(_ source: String) -> Finding {
        var finding = self
        finding.source = source
        return finding
    }
}

/// A line of a function's code.
package struct CodePlace: Sendable, Equatable {
    /// Within the package, as `src/app.py`.
    package let file: String
    /// From 1.
    package let line: Int

    package init(file: String, line: Int) { (self.file, self.line) = (file, line) }

    package var json: JSON { ["file": .string(file), "line": .integer(Int64(line))] }
}

extension CodePlace: CustomStringConvertible {
    package var description: String { "\(file):\(line)" }
}
