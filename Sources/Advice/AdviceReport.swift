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

    package init(_ application: Application, _ suppressions: [Suppression]) {
        let all = Rule.all.flatMap { $0.find(application) }
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

    /// For code scanning.
    /// - Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
    /// - Parameters:
    ///   - version: of this program.
    ///   - place: of what a finding is about, in the template or in code: its file, and the line from 1; nil where that
    ///     is not known.
    package func sarif(version: String, place: (Finding) -> (file: String, line: Int)?) -> JSON {
        func result(_ finding: Finding, suppressedFor reason: String?) -> JSON {
            var result: JSONObject = [
                "ruleId": .string(finding.rule.rawValue), "level": .string(finding.severity.rawValue),
                "message": [
                    "text": .string(
                        "\(finding.what) \(finding.evidence.joined(separator: "; ")). Change: \(finding.change)"
                    )
                ],
                "partialFingerprints": [
                    "subject/v1": .string(
                        ([finding.rule.rawValue, finding.subject] + [finding.source].compactMap(\.self))
                            .joined(separator: " "))
                ],
            ]
            if let place = place(finding) {
                result["locations"] = [
                    [
                        "physicalLocation": [
                            "artifactLocation": ["uri": .string(place.file)],
                            "region": ["startLine": .integer(Int64(place.line))],
                        ]
                    ]
                ]
            }
            if let reason {
                result["suppressions"] = [["kind": "external", "justification": .string(reason)]]
            }
            return .object(result)
        }
        let rules = Rule.Name.allCases.map { name -> JSON in
            [
                "id": .string(name.rawValue),
                "defaultConfiguration": ["level": .string(name.severity.rawValue)],
            ]
        }
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": ["name": "martlet", "version": .string(version), "rules": .array(rules)]
                    ],
                    "results": .array(
                        findings.map { result($0, suppressedFor: nil) }
                            + suppressed.map { result($0.finding, suppressedFor: $0.reason) }),
                ]
            ],
        ]
    }
}
