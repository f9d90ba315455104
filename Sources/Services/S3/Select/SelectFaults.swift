internal import S3API
internal import Wire

/// The faults of queries.
/// - Source: Amazon S3 API Reference, "List of SELECT Object Content Error Codes".
enum SelectFault {
    static func make(_ code: String, _ message: String) -> Fault { S3Fault.fault(code, message) }

    static func unexpected(_ token: SQLToken) -> Fault {
        make("ParseUnexpectedToken", "Unexpected token found \(token.described) at line 1, column \(token.column).")
    }

    static let expressionTooLong = make(
        "ExpressionTooLong",
        "The SQL expression is too long: The maximum byte-length for the SQL expression is 256 KB.")
    static let tooDeep = make(
        "ParseUnsupportedSyntax", "The SQL expression contains unsupported syntax: it is nested too deeply.")
    static let overMaxRecordSize = make(
        "OverMaxRecordSize",
        "The character number in one record is more than our max threshold, maxCharsPerRecord: 1,048,576")
    static let castFailed = make(
        "CastFailed", "Attempt to convert from one data type to another using CAST failed in the SQL expression.")
    static let integerOverflow = make(
        "IntegerOverflow", "An integer overflow or underflow occurred in the SQL expression.")
    static let divisionByZero = make(
        "EvaluatorInvalidArguments", "A division by zero occurred in the SQL expression.")
    static let jsonParsing = make(
        "JSONParsingError", "Error parsing JSON file. Please check the file and try again.")
    static let csvParsing = make("CSVParsingError", "Error parsing CSV file. Please check the file and try again.")
    static let truncated = make(
        "TruncatedInput",
        "Object decompression failed. Please check that the object is properly "
            + "compressed using the format specified in the request.")

    static func arguments(_ function: String) -> Fault {
        make(
            "EvaluatorInvalidArguments",
            "Incorrect number or kind of arguments in the function call of \(function) in the SQL expression.")
    }
}
