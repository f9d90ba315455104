package import Base

/// What a report is, and whom it is about.
package struct ReportLabel: Hashable, Sendable {
    /// The command that makes it.
    package enum Kind: String, Sendable, CaseIterable {
        /// `martlet tune`
        case tune
        /// `martlet cold`
        case cold
        /// `martlet optimize`
        case advice

        /// Whether a document is a report of this kind, as far as pages rely on it.
        package func describes(_ report: JSON) -> Bool {
            switch self {
            case .tune: report["function"]?.string != nil && report["results"]?.array != nil
            case .cold: report["function"]?.string != nil && report["phases"]?.array != nil
            case .advice: report["findings"]?.array != nil
            }
        }
    }

    package let kind: Kind
    /// A function's ARN, a stack's name, or `-` for all that is there.
    package let subject: String

    /// - Returns: nil for a subject that is empty or longer than `LimitsPlatform.reportSubjectBytes`.
    package init?(_ kind: Kind, of subject: String) {
        guard (1...LimitsPlatform.reportSubjectBytes).contains(subject.utf8.count) else { return nil }
        (self.kind, self.subject) = (kind, subject)
    }
}

/// A report's label, and when it was left.
package struct ReportHead: Hashable, Sendable {
    package let label: ReportLabel
    package let time: Instant

    package init(_ label: ReportLabel, at time: Instant) { (self.label, self.time) = (label, time) }

    package var json: JSONObject {
        [
            "kind": .string(label.kind.rawValue), "subject": .string(label.subject),
            "time": .string(CalendarDate(time).iso8601(milliseconds: true)),
        ]
    }
}
