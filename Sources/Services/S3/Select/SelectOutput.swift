internal import Base
internal import S3API
internal import Wire

/// How the records of an answer are written.
enum SelectOutput: Sendable {
    struct CSV: Sendable {
        var isAlwaysQuoted = false
        var quote = "\""
        var escape = "\""
        var record = "\n"
        var field = ","
    }

    case csv(CSV)
    /// - Parameter record: what follows each.
    case json(record: String)

    /// - Throws: `MissingRequiredParameter`, `MultipleDataSourcesUnsupported`-like faults for none or both.
    init(_ output: OutputSerialization) throws(Fault) {
        switch (output.csv, output.json) {
        case (let csv?, nil):
            self = .csv(
                CSV(
                    isAlwaysQuoted: csv.quoteFields == .always, quote: csv.quoteCharacter ?? "\"",
                    escape: csv.quoteEscapeCharacter ?? "\"", record: csv.recordDelimiter ?? "\n",
                    field: csv.fieldDelimiter ?? ","))
        case (nil, let json?): self = .json(record: json.recordDelimiter ?? "\n")
        default:
            throw SelectFault.make(
                "InvalidRequestParameter",
                "The value of a parameter in the SelectRequest element is invalid: OutputSerialization needs CSV or JSON."
            )
        }
    }

    /// - Throws: `OverMaxRecordSize`.
    func record(_ columns: [(name: String, value: SQLValue)]) throws(Fault) -> [UInt8] {
        let text: String
        switch self {
        case .csv(let csv):
            text = columns.map { Self.field($0.value.text, csv) }.joined(separator: csv.field) + csv.record
        case .json(let end):
            var object = JSONObject()
            for (name, value) in columns { object[name] = value.json }
            text = JSON.object(object).description + end
        }
        guard text.utf8.count <= LimitsS3.selectRecordBytes else { throw SelectFault.overMaxRecordSize }
        return Array(text.utf8)
    }

    private static func field(_ text: String, _ csv: CSV) -> String {
        let needs =
            csv.isAlwaysQuoted || text.contains(csv.field) || text.contains(csv.quote) || text.contains(csv.record)
            || text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("\n") || text.contains("\r")
        guard needs, !csv.quote.isEmpty else { return text }
        return csv.quote + text.replacing(csv.quote, with: csv.escape + csv.quote) + csv.quote
    }
}
