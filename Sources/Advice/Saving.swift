package import Base

/// What a change saves, as far as it can be reckoned from what was recorded.
package struct Saving: Sendable, Equatable {
    /// What the figures are of.
    package enum Of: String, Sendable {
        /// An event that a function runs.
        case run
        /// An event that meets no environment.
        case coldStart = "cold-start"
        case month
    }

    package let of: Of
    /// Of each of these; nil where it can't be told.
    package let milliseconds: Double?
    /// For a month, or for 1,000,000 of the others; nil where it can't be told.
    package let dollars: Double?

    package init(of: Of, milliseconds: Double? = nil, dollars: Double? = nil) {
        (self.of, self.milliseconds, self.dollars) = (of, milliseconds, dollars)
    }

    package var json: JSON {
        var fields: JSONObject = ["of": .string(of.rawValue)]
        fields["milliseconds"] = milliseconds.map { .double($0) }
        fields[of == .month ? "dollars" : "dollarsPerMillion"] = dollars.map { .double($0) }
        return .object(fields)
    }
}
