/// The fields of a line of comma-separated values. A field may stand in double quotes, in which two of them are one.
/// - Source: RFC 4180; Amazon DynamoDB Developer Guide, "Amazon S3 import formats for DynamoDB".
enum CSVFields {
    static func read(_ line: [UInt8], delimiter: UInt8) throws(ImportSyntaxFault) -> [String] {
        var line = line[...]
        if line.last == 10 { line.removeLast() }
        if line.last == 13 { line.removeLast() }
        var fields: [String] = []
        while true {
            let field = line.first == quote ? try quoted(&line) : try plain(&line, delimiter)
            guard let text = String(validating: field, as: UTF8.self) else {
                throw ImportSyntaxFault(message: "A line is not UTF-8")
            }
            fields.append(text)
            guard let next = line.first else { return fields }
            guard next == delimiter else {
                throw ImportSyntaxFault(
                    message: "A quote inside of a field must be written twice, and the field in quotes")
            }
            line.removeFirst()
        }
    }

    private static let quote = UInt8(ascii: "\"")

    private static func plain(
        _ line: inout ArraySlice<UInt8>, _ delimiter: UInt8
    ) throws(ImportSyntaxFault) -> [UInt8] {
        let field = line.prefix { $0 != delimiter && $0 != quote }
        line = line[field.endIndex...]
        return Array(field)
    }

    private static func quoted(_ line: inout ArraySlice<UInt8>) throws(ImportSyntaxFault) -> [UInt8] {
        var field: [UInt8] = []
        line.removeFirst()
        while let end = line.firstIndex(of: quote) {
            field += line[..<end]
            line = line[(end + 1)...]
            guard line.first == quote else { return field }
            field.append(quote)
            line.removeFirst()
        }
        throw ImportSyntaxFault(message: "A quote has no end")
    }
}
