package import Base

/// One thing that would make an application faster, cheaper or safer, with what shows it.
package struct Finding: Sendable, Equatable {
    /// What kind it is: `queue-visibility`. Suppressions and other tools name it so.
    package let rule: Rule.Name
    /// The ARN, or the name, of what it is about.
    package let subject: String
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

    package init(
        _ rule: Rule.Name, _ subject: String, logicalID: String?, what: String, evidence: [String],
        change: String, confidence: Double, place: CodePlace? = nil
    ) {
        (self.rule, self.subject, self.logicalID, self.what) = (rule, subject, logicalID, what)
        (self.evidence, self.change, self.confidence, self.place) = (evidence, change, confidence, place)
    }

    package var json: JSON {
        [
            "rule": .string(rule.rawValue), "severity": .string(rule.severity.rawValue),
            "subject": .string(subject),
            "logicalId": logicalID.map { .string($0) } ?? .null, "what": .string(what),
            "evidence": .array(evidence.map { .string($0) }), "change": .string(change),
            "confidence": .double(confidence), "place": place.map(\.json) ?? .null,
        ]
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
