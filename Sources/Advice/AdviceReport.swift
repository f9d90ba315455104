package import Base

/// What was found in an application, without what its owner does not want to hear of.
package struct AdviceReport: Sendable {
    /// What is not to be told: a rule, and whom it is about; nil stands for all.
    package struct Suppression: Sendable, Equatable {
        package let rule: Rule.Name
        /// A logical id, a name or an ARN.
        package let subject: String?
        package let reason: String

        package init(rule: Rule.Name, subject: String?, reason: String) {
            (self.rule, self.subject, self.reason) = (rule, subject, reason)
        }

        func hides(_ finding: Finding) -> Bool {
            guard finding.rule == rule else { return false }
            guard let subject else { return true }
            let name = finding.subject.split { $0 == ":" || $0 == "/" }.last.map(String.init)
            return subject == finding.logicalID || subject == finding.subject || subject == name
        }
    }

    package let findings: [Finding]
    package let suppressed: [(finding: Finding, reason: String)]
    /// Those that hide nothing.
    package let idle: [Suppression]

    package init(_ application: Application, _ suppressions: [Suppression]) {
        let all = Rule.all.flatMap { $0.find(application) }
        idle = suppressions.filter { suppression in !all.contains { suppression.hides($0) } }
        let judged = all.map { finding in (finding, suppressions.first { $0.hides(finding) }) }
        findings = judged.compactMap { $0.1 == nil ? $0.0 : nil }
        suppressed = judged.compactMap { finding, suppression in
            suppression.map { (finding, $0.reason) }
        }
    }

    /// Whether something is found that is more than a note.
    package var isSerious: Bool { findings.contains { $0.severity != .note } }

    /// - Parameter diff: what carries a finding out, of the template; nil where nothing does.
    package func json(diff: (Finding) -> String?) -> JSON {
        [
            "findings": .array(findings.map { $0.json(diff: diff($0)) }),
            "suppressed": .array(
                suppressed.map { finding, reason in
                    [
                        "rule": .string(finding.rule.rawValue), "subject": .string(finding.subject),
                        "reason": .string(reason),
                    ]
                }),
        ]
    }
}
