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

    /// - Throws: `InvalidRequestParameter` for none or both.
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
        var bytes: [UInt8] = []
        // Each column is counted before the next one is made: many may show the same large value.
        func add(_ text: String) throws(Fault) {
            guard bytes.count + text.utf8.count <= LimitsS3.selectRecordBytes else {
                throw SelectFault.overMaxRecordSize
            }
            bytes += text.utf8
        }
        switch self {
        case .csv(let csv):
            for (index, column) in columns.enumerated() {
                if index > 0 { try add(csv.field) }
                try add(Self.field(column.value.text, csv))
            }
            try add(csv.record)
        case .json(let end):
            // A later column of a name stands for the earlier ones.
            var last: [String: Int] = [:]
            for (index, column) in columns.enumerated() { last[column.name] = index }
            try add("{")
            for (index, column) in columns.enumerated() where last[column.name] == index {
                guard let json = column.value.json else { continue }
                if bytes.count > 1 { try add(",") }
                try add(JSON.string(column.name).description + ":" + json.description)
            }
            try add("}" + end)
        }
        return bytes
    }

    private static func field(_ text: String, _ csv: CSV) -> String {
        let needs =
            csv.isAlwaysQuoted || text.contains(csv.field) || text.contains(csv.quote) || text.contains(csv.record)
            || text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("\n") || text.contains("\r")
        guard needs, !csv.quote.isEmpty else { return text }
        return csv.quote + text.replacing(csv.quote, with: csv.escape + csv.quote) + csv.quote
    }
}
